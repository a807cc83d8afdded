"""Reads the cast off a text: names first, then what stands beside each of them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from checker.extraction.names.gazetteer import entries, names_of_men, names_of_women
from checker.extraction.names.words import (
    CALENDAR,
    EVENT_HEADS,
    ORG_HEADS,
    ORG_SUFFIXES,
    PLACE_HEADS,
)
from checker.extraction.sentences import dateline
from checker.extraction.speech.appositions import roles_beside, shows_a_person
from checker.extraction.speech.cast import ANY_FIRM, LEGAL, Cast, Member, Role
from checker.extraction.speech.name_runs import TITLES, NameRun, is_organisation, name_runs
from checker.extraction.speech.nouns import BODIES, FIRMS, gender_of, is_body
from checker.extraction.speech.tokens import FUNCTION_WORDS

_LONGEST_NAME = 5
_PRONOUN = re.compile(r"\b(?:(he|his|him|himself)|(she|her|hers|herself))\b|[.!?][”\"']?(?=\s)")
_OF_FIRM = re.compile(
    r"(?:'s?|’s?) (?:(?:former|new|current|acting|interim|own|second-quarter|quarterly|annual) )?"
    r"(?:chief (?:executive|financial|operating|technology|medical)|chief economist|boss|shares?"
    r"|shareholders|stock|customers|plants?|factor(?:y|ies)|revenues?|profits?|headquarters|stores"
    r"|investors|products?|brand|managing director|co-founder|market value|subsidiar(?:y|ies))\b"
    r"| (?:shares|stock|shareholders|executives|employees|customers)\b"
    r"|, which (?:is owned|is backed|is part|is controlled|makes|sells|carries|operates|runs"
    r"|owns|employs|handles|supplies|serves|builds"
    r"|produces|insures|manufactures|brews|bakes|publishes|flies)\b"
)
_IN_FIRM = (
    "shares in ", "shares of ", "stake in ", "stakes in ", "investors in ", "stock of ",
    "chief executive of ", "chief executive officer of ", "chief financial officer of ",
    "vice-president, ", "chief executive, ", "managing director, ", "chief operating officer, ",
    "managing director of ", "finance director of ", "chief operating officer of ",
    "shareholders in ", "shareholders of ", "customers of ", "subsidiary of ", "boss of ",
)  # fmt: skip
_LONGEST_LEAD = 30
_SITE = re.compile(
    r" (?:plant|factory|branch|works|depot|refinery|warehouse|site|area|region|street|road"
    r"|laboratory|lab|offices?|store|shop|mill|studio|airport|station)\b"
)
"""What stands behind the name of a place ("the Bradford plant")."""
_ROLE_BEHIND = re.compile(r" (?:boss|bosses|chief|chiefs|owner|manager|director|fans?|staff)\b")
"""What stands behind a word that is no surname there ("Opera boss Ana Ruiz")."""
_REACH = 160
"""Characters after a name in which a pronoun tells its gender."""
_WEAK_FEMALE = ("ia", "ina", "ella", "elle", "ette", "een", "issa", "ita", "ana", "lyn")
_MANY_VOTES = 2
"""Pronouns that a list of given names outweighs."""


def read_cast(text: str, labels: Iterable[NameRun] = ()) -> Cast:
    """Read the cast off a text.

    Args:
        text: The text of the article.
        labels: Names of those whose turns it gives ("DR ANA RUIZ:"), which may stand nowhere
            else.
    """
    return _Reader(text, labels).cast()


class _Found:
    """A member while the text is read."""

    def __init__(self, name: str, *, person: bool) -> None:
        self.name = name
        self.person = person
        self.firm = False
        self.site = False
        self.article = False  # it stands after "the", as no person's name does
        self.titles: set[str] = set()
        self.roles: set[Role] = set()
        self.places: list[int] = []
        self.votes: Counter[str] = Counter()


class _Reader:
    """Reads names first, then what stands beside each."""

    def __init__(self, text: str, labels: Iterable[NameRun]) -> None:
        self.text = text
        self.found: dict[str, _Found] = {}
        self.inner: set[str] = set()
        # "RUIZ: ..." labels a turn, and names nobody else than Ruiz
        self.runs = [run for run in name_runs(text) if not (_shouted(run) or _labels(text, run))]
        self.filed = _filed(text)
        self.labels = tuple(labels)

    def cast(self) -> Cast:
        for run in (*self.runs, *self.labels):
            self._name(run)
        self._prove()
        surnames = self._index(lambda words: words[-1])
        firsts = self._index(lambda words: words[0])
        people = self._mentions(surnames, firsts)
        people = self._without_firms(people)
        self._vote(people)
        shorts = self._shorten()
        members = {name: _member(found) for name, found in self.found.items()}
        return Cast(
            members,
            surnames,
            firsts,
            frozenset(self.inner),
            _by_ending(members),
            _bodies(members, self.filed),
            tuple(people),
            shorts,
        )

    def _prove(self) -> None:
        """Leave people only those whose name, title or apposition shows them to be some."""
        lone = {
            run.words[0]
            for run in self.runs
            if len(run.words) == 1 and not _ROLE_BEHIND.match(self.text, run.end)
        }
        beside = {" ".join(run.words) for run in self.runs if shows_a_person(self.text, run)}
        for name, found in self.found.items():
            words = name.split()
            shown = (
                any(not is_body(title) for title in found.titles)
                or words[0].partition("-")[0] in _GIVEN
                or (words[-1] in lone and len(words) > 1)
                or name in beside
                or any(len(word.strip(".")) == 1 for word in words[:-1])
            )
            found.person = found.person and shown and not found.article

    def _name(self, run: NameRun) -> None:
        words = run.words
        name = " ".join(words).removesuffix("'s").removesuffix("'")
        if len(words) == 1:
            self._lone(run, name)
            return
        if words[-1].lower() in _POSTS and words[0] not in _GIVEN:
            return  # "Harbour Development Manager"
        person = len(words) <= _LONGEST_NAME and not _is_thing(words) and name not in entries()
        known = self.found.setdefault(name, _Found(name, person=person))
        known.titles.update(run.titles)
        if self.text[max(run.first - 4, 0) : run.first].lower() == "the " and not run.titles:
            known.article = True

    def _lone(self, run: NameRun, name: str) -> None:
        before = self.text[max(run.start - 2, 0) : run.start]
        if len(name) == 1 or name.lower() in TITLES or name.lower() in ANY_FIRM:
            return  # "coach F"
        if run.titles and run.words[0].lower() not in FUNCTION_WORDS:
            self.found.setdefault(name, _Found(name, person=True)).titles.update(run.titles)
        elif len(before) == 2 and before[1] == " " and (before[0].islower() or before[0] in ",;"):  # noqa: PLR2004
            self.inner.add(name)
            if name not in entries() and name not in CALENDAR:
                # "pop queen Lorelle": a name of one word, shown by what it stands beside
                person = name in _GIVEN or shows_a_person(self.text, run)
                self.found.setdefault(name, _Found(name, person=person))

    def _index(self, key: Callable[[Sequence[str]], str]) -> dict[str, tuple[str, ...]]:
        """Index the full names of people; a lone surname gives way to the full name."""
        table: dict[str, list[str]] = {}
        full = [name for name, one in self.found.items() if one.person and " " in name]
        for name in sorted(full, key=lambda one: (-len(one), one)):
            words = name.split()
            kept = table.setdefault(key(words), [])
            # "Ann Lee" beside "Ann Mary Lee" is one person
            if not any(one.split()[0] == words[0] and one.split()[-1] == words[-1] for one in kept):
                kept.append(name)
        return {word: tuple(names) for word, names in table.items()}

    def _member(
        self, run: NameRun, surnames: dict[str, tuple[str, ...]], firsts: dict[str, tuple[str, ...]]
    ) -> str | None:
        """Give the member that a run names: by its full name, its surname or its given name."""
        name = " ".join(run.words).removesuffix("'s").removesuffix("'")
        if " " in name:
            # the longer of two forms of one name stands for both
            same = surnames.get(run.words[-1], ())
            full = next((one for one in same if one.split()[0] == run.words[0]), name)
            return full if full in self.found else None
        for table in (surnames, firsts):
            if len(table.get(name, ())) == 1 and (not run.titles or table is surnames):
                return table[name][0]
        if name in surnames:
            return None
        return name if name in self.found else None

    def _mentions(
        self, surnames: dict[str, tuple[str, ...]], firsts: dict[str, tuple[str, ...]]
    ) -> list[tuple[int, str]]:
        """Read what stands beside every mention; give (offset, name) of those of people."""
        people: list[tuple[int, str]] = []
        for run in self.runs:
            name = self._member(run, surnames, firsts)
            if name is None:
                continue
            found = self.found[name]
            found.places.append(run.first)
            found.titles.update(run.titles)
            found.roles.update(roles_beside(self.text, run))
            if found.person:
                people.append((run.start, name))
            elif _SITE.match(self.text, run.end):
                found.site = True
            elif not found.firm:
                lead = self.text[max(run.first - _LONGEST_LEAD, 0) : run.first].lower()
                found.firm = lead.endswith(_IN_FIRM) or bool(_OF_FIRM.match(self.text, run.end))
        return people

    def _without_firms(self, people: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
        """Leave out names of one word that shares or a body's noun show to be firms after all."""
        for name, found in self.found.items():
            if not found.person or " " in name or name in _GIVEN or found.titles:
                continue
            shares = any(_OF_FIRM.match(self.text, place + len(name)) for place in found.places)
            if shares or any(is_body(role.head) for role in found.roles):
                found.person, found.firm = False, True
        return [(place, name) for place, name in people if self.found[name].person]

    def _shorten(self) -> dict[str, str]:
        """Join a firm's first word to its full name ("Castellan" to "Castellan Space Systems")."""
        self._join_legal()
        longer: dict[str, list[str]] = {}
        for name, one in self.found.items():
            if " " in name and not one.person:
                longer.setdefault(name.partition(" ")[0], []).append(name)
        shorts: dict[str, str] = {}
        borne = {word for name, one in self.found.items() if one.person for word in name.split()}
        for word, names in longer.items():
            short, whole = self.found.get(word), self.found[names[0]]
            if len(names) > 1 or word in entries() or word.lower() in TITLES or word in borne:
                continue
            if whole.firm or _is_firm(whole) or (short is not None and short.firm):
                shorts[word] = names[0]
                whole.firm = True
            if word in shorts and short is not None:
                whole.places += short.places
                whole.roles |= short.roles
                del self.found[word]
        return shorts

    def _join_legal(self) -> None:
        """Join a firm's plain name to the one with its legal form ("Corvo" to "Corvo Ltd")."""
        for name in [name for name in self.found if name.split()[-1].lower() in LEGAL]:
            plain = self.found.get(name.rpartition(" ")[0])
            if plain is not None and not plain.person:
                self.found[name].places += plain.places
                self.found[name].roles |= plain.roles
                del self.found[plain.name]

    def _vote(self, people: Sequence[tuple[int, str]]) -> None:
        """Count the pronoun that follows each mention, before the next one."""
        for index, (start, name) in enumerate(people):
            after = people[index + 1][0] if index + 1 < len(people) else len(self.text)
            first = start + len(name.rpartition(" ")[2])
            gender = _pronoun_in(self.text, first, min(after, start + _REACH))
            if gender is not None:
                self.found[name].votes[gender] += 1


def _pronoun_in(text: str, start: int, end: int) -> str | None:
    """Give the gender of the first pronoun of the sentence or the one behind it."""
    for stops, match in enumerate(_PRONOUN.finditer(text, start, end)):
        if match.lastindex is not None:
            return "m" if match[1] else "f"
        if stops:
            break
    return None


_GIVEN = names_of_women() | names_of_men()
_POSTS = frozenset(
    "manager director officer chair chairman chairwoman secretary minister president executive"
    " commissioner superintendent inspector coordinator registrar treasurer counsel spokesman"
    " spokeswoman spokesperson adviser advisor analyst economist clerk".split()
)
"""Words that end what a post is called, and no name."""
_HOUSES = frozenset(
    "Hall House Court Manor Farm Lodge Tower Towers Castle Palace Abbey Cathedral Station Mill Inn"
    " Arms Hotel Theatre Theater Stadium Ground Pier Lane Close Row Terrace Gardens Building"
    " Tramway Line Route Prize Award Act Bill Opera Ballet Orchestra Choir Philharmonic".split()
)
_THINGS = PLACE_HEADS | ORG_HEADS | ORG_SUFFIXES | EVENT_HEADS | _HOUSES


def _is_thing(words: Sequence[str]) -> bool:
    """Tell whether a name says that it is a body's, a place's or an event's."""
    body = words[-1] in _THINGS or words[-1].lower() in BODIES
    return is_organisation(words) or body or "&" in words


def _is_firm(found: _Found) -> bool:
    legal = not LEGAL.isdisjoint(found.name.lower().split())
    return legal or any(role.head in FIRMS for role in found.roles)


def _labels(text: str, run: NameRun) -> bool:
    """Tell whether a name in capitals stands before the words of a turn."""
    opens = not run.first or text[run.first - 1] == "\n"
    shouted = len(run.words) == 1 and run.words[0].isupper()
    return opens and shouted and ":" in text[run.end : run.end + _LABEL_REACH].partition("\n")[0]


_LABEL_REACH = 60


def _shouted(run: NameRun) -> bool:
    return len(run.words) > 1 and all(word.isupper() and len(word) > 1 for word in run.words)


def _member(found: _Found) -> Member:
    return Member(
        found.name,
        found.person,
        _gender(found) if found.person else None,
        frozenset(role for role in found.roles if not (found.person and is_body(role.head))),
        tuple(sorted(found.places)),
        found.firm,
        found.site,
    )


def _gender(found: _Found) -> str | None:
    words = [*found.titles, *(role.head for role in found.roles)]
    told = gender_of(words)
    if told is not None:
        return told
    first = found.name.split()[0]
    listed = "f" if first in names_of_women() else "m" if first in names_of_men() else None
    voted = _voted(found.votes)
    if voted is not None and (listed is None or found.votes[voted] > _MANY_VOTES):
        return voted
    if listed is None and " " in found.name and first.lower().endswith(_WEAK_FEMALE):
        return "f"
    return listed


def _voted(votes: Counter[str]) -> str | None:
    """Give the gender that has at least twice the votes of the other."""
    ranked = votes.most_common(2)
    clear = len(ranked) == 1 or (bool(ranked) and ranked[0][1] >= 2 * ranked[1][1])
    return ranked[0][0] if clear else None


def _by_ending(members: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Index names of several words by their last one, the longest first."""
    endings: dict[str, list[str]] = {}
    for name in sorted(members, key=lambda one: (-len(one), one)):
        if " " in name:
            endings.setdefault(name.rpartition(" ")[2], []).append(name)
    return {word: tuple(names) for word, names in endings.items()}


def _filed(text: str) -> range:
    """Give the offsets of the dateline of a text, none if it has none near its start."""
    place = 0
    for line in text.split("\n", _HEAD_LINES)[:_HEAD_LINES]:
        length = dateline(line)
        if length:
            return range(place, place + length)
        place += len(line) + 1
    return range(0)


_HEAD_LINES = 6
"""Lines in which a dateline is looked for: headline, summary, byline and the blanks between."""


def _bodies(members: Mapping[str, Member], filed: range) -> tuple[tuple[int, str], ...]:
    """Give (offset, name) of every mention of what is no person and no known place.

    The place and the agency of a dateline tell where a text was filed; a name before a plant or a
    branch tells where that stands.
    """
    return tuple(
        sorted(
            (place, name)
            for name, one in members.items()
            if not (one.person or one.site or name in entries())
            and not any(at in filed for at in one.places)
            for place in one.places
        )
    )
