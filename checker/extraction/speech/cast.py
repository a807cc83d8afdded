"""The cast of an article: everybody a surname, a role or a pronoun in it can mean.

Names are read off the text once, with what stands beside them: titles ("Energy Minister Novak"),
appositions ("Marta Lind, 34, a mother of two"), and the pronouns that follow. Nothing is guessed:
where two members fit, nobody is meant.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from checker.extraction.names.gazetteer import entries, names_of_men, names_of_women
from checker.extraction.names.words import (
    CALENDAR,
    EVENT_HEADS,
    ORG_HEADS,
    ORG_SUFFIXES,
    PLACE_HEADS,
)
from checker.extraction.speech.cues import CUE_FORMS
from checker.extraction.speech.nouns import (
    BODIES,
    CLUBS,
    FIRMS,
    alike,
    gender_of,
    is_role,
    singular,
)
from checker.extraction.speech.speakers import TITLES, Named, NameRun, is_organisation, name_runs
from checker.extraction.speech.tokens import AUXILIARIES, FINITE_VERBS, FUNCTION_WORDS

_LONGEST_NAME = 5
_BEFORE = re.compile(r"(?<![\w'-])((?:[a-z][\w'-]* ){1,5})\Z")
_BEFORE_COMMA = re.compile(
    r"(?:\b(?:the|its|his|her|their|our|my|an?)|'s?) ([^,.;:!?“”\"()]{3,80}), \Z"
)
_AFTER = re.compile(r", ([^.;:!?“”\"()]{2,100})")
_BRACKET = re.compile(r" \(([A-Za-z][A-Za-z '-]{2,60})\)")
_COPULA = re.compile(r"(?:, who)? (?:is|was|has been|became) (?:the |an? )?([^,.;:!?“”\"()]{3,60})")
_CUT = re.compile(r"(?: (?:of|for|in|at|from|with|on|to|by|who|which|whose|that|and|or|as) | - )")
_AGE = re.compile(r"\d{1,2}\Z")
_WORDS = re.compile(r"[^\W_][\w'-]*")
_PRONOUN = re.compile(r"\b(?:(he|his|him|himself)|(she|her|hers|herself))\b|[.!?][”\"']?(?=\s)")
_REACH = 160
"""Characters after a name in which a pronoun tells its gender."""
_WEAK_FEMALE = ("ia", "ina", "ella", "elle", "ette", "een", "issa", "ita", "ana", "een", "lyn")
_LEGAL = frozenset("inc inc. corp corp. ltd ltd. plc llc llp ag sa s.a. se nv n.v. gmbh ab asa as"
                   " oy oyj spa a/s holdings holding group bros".split())  # fmt: skip
_APART = 200
"""Characters by which the latest of two fitting members must be later than the other."""
_CLUB_NAMES = frozenset(
    {"fc", "united", "city", "athletic", "rovers", "wanderers", "bk", "cf", "sc"}
)
_NAME_LIKE_TITLE = frozenset(
    {"dame", "sir", "king", "queen", "prince", "princess", "pope", "saint"}
)


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is said to be: a noun and the words that narrow it."""

    head: str
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody, or some body, that an article names."""

    name: str
    person: bool
    gender: str | None = None
    """"f" or "m"; None where nothing tells."""

    roles: frozenset[Role] = frozenset()
    places: tuple[int, ...] = ()
    """Where it is mentioned, in code points, ascending."""

    def before(self, position: int) -> int:
        """Give the last mention before a position, -1 if there is none."""
        index = bisect_left(self.places, position)
        return self.places[index - 1] if index else -1


@dataclass(slots=True, frozen=True)
class Cast:
    """The members of an article; bodies that are described and not named join as they speak."""

    members: dict[str, Member]
    surnames: dict[str, tuple[str, ...]]
    firsts: dict[str, tuple[str, ...]]
    inner: frozenset[str]
    """Capitalised words that stand after a lower-case word, so that they are names."""

    endings: dict[str, tuple[str, ...]]
    """Names of several words by their last one, the longest first."""

    bodies: tuple[tuple[int, str], ...]
    """(offset, name) of every mention of what is no person and no known place, ascending."""

    people: tuple[tuple[int, str], ...]
    """(offset, name) of every mention of a person, ascending."""

    described: list[Member] = field(default_factory=list)

    @classmethod
    def of(cls, text: str, labels: Iterable[NameRun] = ()) -> "Cast":
        """Read the cast off a text.

        Args:
            text: The text of the article.
            labels: Names of those whose turns it gives ("DR ANA RUIZ:"), which may stand nowhere else.
        """
        return _Builder(text, labels).cast()

    def full(self, named: Named) -> str | None:
        """Give the one name that is meant, None if there are two or none."""
        name = named.name
        if name is None:
            return None
        words = name.split()
        for first in range(len(words) - 1):
            # "Mum-of-three Ana Ruiz": the longest known name that ends the phrase
            known = self.members.get(" ".join(words[first:]))
            if known is not None and known.person:
                return known.name
        if len(words) > 1:
            return name
        found = self.surnames.get(name, ())
        if not found and (named.title in _NAME_LIKE_TITLE or named.title is None):
            found = self.firsts.get(name, ())
        if len(found) > 1:
            return None
        return found[0] if found else name

    def written(self, name: str, phrase: str) -> str:
        """Give the longest known name that ends as `name` does and stands in the phrase.

        "Accord" in "the People's Accord" is only the end of a name.
        """
        for longer in self.endings.get(name.rpartition(" ")[2], ()):
            if len(longer) > len(name) and longer in phrase:
                return longer
        return name

    def only(self, pronoun: str, position: int) -> str | None:
        """Give the one person named before a position whom a pronoun can mean, None if two."""
        wanted = {"he": "m", "she": "f"}.get(pronoun)
        before = {name for place, name in self.people if place < position}
        fitting = [name for name in before if self.members[name].gender in {None, wanted}]
        return fitting[0] if len(fitting) == 1 else None

    def common(self, word: str) -> bool:
        """Tell whether a word is capital only because it opens a sentence ("Nurses said")."""
        if word in self.inner or word in self.surnames or word in self.firsts:
            return False
        return word.lower() in BODIES or (word.endswith("s") and not word.isupper())

    def member(self, name: str) -> Member | None:
        """Give the member of a full name."""
        return self.members.get(name) or next((m for m in self.described if m.name == name), None)

    def is_person(self, name: str) -> bool:
        """Tell whether a name is known as somebody's."""
        known = self.members.get(name)
        return known is not None and known.person

    def in_role(self, named: Named, position: int) -> Member | None:
        """Give the member that a description means at a position, None if two or none fit."""
        if named.title is None:
            return None
        head = singular(named.title)
        fitting = [one for one in self.members.values() if _fits(one, head, named.words)]
        if head in BODIES or not fitting:
            fitting.extend(one for one in self.described if _fits(one, head, named.words))
        met = sorted(((one.before(position), one) for one in fitting), key=lambda each: -each[0])
        if not met:
            return None
        alone = len(met) == 1 or met[0][0] - met[1][0] > _APART
        return met[0][1] if alone else None

    def has_role(self, named: Named) -> bool:
        """Tell whether somebody fits a description, were it two."""
        head = singular(named.title or "")
        return any(
            _fits(one, head, named.words) for one in (*self.members.values(), *self.described)
        )

    def describe(self, named: Named, position: int) -> Member:
        """Let a body or text that has no name join under the words that describe it."""
        phrase = named.phrase or named.title or ""
        words = frozenset(word.lower() for word in _WORDS.findall(phrase))
        role = Role(singular(named.title or ""), words)
        member = Member(phrase, person=False, roles=frozenset({role}), places=(position,))
        self.described.append(member)
        return member

    def body_in(self, start: int, end: int) -> str | None:
        """Give the one name between two offsets that is no person's, None if two or none."""
        low, high = bisect_left(self.bodies, (start, "")), bisect_left(self.bodies, (end, ""))
        names = {name for _, name in self.bodies[low:high]}
        return min(names) if len(names) == 1 else None

    def people_in(self, start: int, end: int) -> Sequence[tuple[int, str]]:
        """Give (offset, name) of the people mentioned between two offsets."""
        return self.people[
            bisect_left(self.people, (start, "")) : bisect_left(self.people, (end, ""))
        ]


def _fits(member: Member, head: str, words: frozenset[str]) -> bool:
    heads = alike(head)
    if not member.person:
        words_of_name = member.name.lower().replace("'s", "").split()
        own = {*words_of_name, *map(singular, words_of_name)}
        generic = (head in FIRMS and _is_firm(member, own)) or (
            head in CLUBS and not _CLUB_NAMES.isdisjoint(own)
        )
        if heads & own or generic:
            return True
    return any(
        role.head in heads and not (words and role.words and words.isdisjoint(role.words))
        for role in member.roles
    )


def _is_firm(member: Member, words: set[str]) -> bool:
    legal = not _LEGAL.isdisjoint(words)
    return legal or any(role.head in FIRMS for role in member.roles)


@dataclass(slots=True)
class _Found:
    """A member while the text is read."""

    name: str
    person: bool
    titles: set[str] = field(default_factory=set)
    roles: set[Role] = field(default_factory=set)
    places: list[int] = field(default_factory=list)
    article: bool = False
    """True if it stands after "the", as no person's name does."""

    votes: Counter[str] = field(default_factory=Counter)


class _Builder:
    """Reads names first, then what stands beside each."""

    def __init__(self, text: str, labels: Iterable[NameRun]) -> None:
        self.text = text
        self.found: dict[str, _Found] = {}
        self.inner: set[str] = set()
        self.runs = [run for run in name_runs(text) if not _shouted(run)]
        self.labels = tuple(labels)

    def cast(self) -> Cast:
        for run in (*self.runs, *self.labels):
            self._name(run)
        self._prove()
        surnames = self._index(lambda words: words[-1])
        firsts = self._index(lambda words: words[0])
        people: list[tuple[int, str]] = []
        for run in self.runs:
            name = self._member(run, surnames, firsts)
            if name is None:
                continue
            found = self.found[name]
            found.places.append(run.first)
            found.titles.update(run.titles)
            if found.person:
                people.append((run.start, name))
            self._beside(run, found)
        for index, (start, name) in enumerate(people):
            after = people[index + 1][0] if index + 1 < len(people) else len(self.text)
            self._vote(start + len(name.rpartition(" ")[2]), min(after, start + _REACH), name)
        members = {name: _member(found) for name, found in self.found.items()}
        endings: dict[str, list[str]] = {}
        for name in sorted(members, key=lambda one: (-len(one), one)):
            if " " in name:
                endings.setdefault(name.rpartition(" ")[2], []).append(name)
        ended = {word: tuple(names) for word, names in endings.items()}
        bodies = sorted(
            (place, name)
            for name, one in members.items()
            if not one.person and name not in entries()
            for place in one.places
        )
        inner = frozenset(self.inner)
        return Cast(members, surnames, firsts, inner, ended, tuple(bodies), tuple(people))

    def _prove(self) -> None:
        """Leave people only those whose name, title, surname or apposition shows them to be some."""
        lone = {run.words[0] for run in self.runs if len(run.words) == 1}
        beside = {" ".join(run.words) for run in self.runs if self._shows_a_person(run)}
        for name, found in self.found.items():
            words = name.split()
            shown = (
                bool(found.titles)
                or words[0] in _GIVEN
                or (words[-1] in lone and len(words) > 1)
                or name in beside
                or any(len(word.strip(".")) == 1 for word in words)
            )
            found.person = found.person and shown and not found.article

    def _shows_a_person(self, run: NameRun) -> bool:
        """Tell whether an age, a role or "who" stands beside a name."""
        behind = self.text[run.end : run.end + 60]
        if behind.startswith((", who ", ", whose ")) or re.match(r",? \(?\d{1,2}[,)]", behind):
            return True
        match = _AFTER.match(self.text, run.end) if behind.startswith(", ") else None
        if match and any(role.head not in BODIES for role in _apposed(match[1])):
            return True
        before = _BEFORE.search(self.text[max(run.first - 60, 0) : run.first])
        last = before[1].split()[-1] if before else ""
        return bool(last) and is_role(last) and singular(last) not in BODIES

    def _name(self, run: NameRun) -> None:
        words = run.words
        name = " ".join(words).removesuffix("'s").removesuffix("'")
        if len(words) == 1:
            self._lone(run, name)
            return
        person = len(words) <= _LONGEST_NAME and not _is_thing(words) and name not in entries()
        known = self.found.setdefault(name, _Found(name, person))
        known.titles.update(run.titles)
        if self.text[max(run.first - 4, 0) : run.first].lower() == "the " and not run.titles:
            known.article = True

    def _lone(self, run: NameRun, name: str) -> None:
        before = self.text[max(run.start - 2, 0) : run.start]
        if name.lower() in TITLES:
            return
        if run.titles and run.words[0].lower() not in FUNCTION_WORDS:
            self.found.setdefault(name, _Found(name, person=True)).titles.update(run.titles)
        elif len(before) == 2 and before[1] == " " and (before[0].islower() or before[0] in ",;"):  # noqa: PLR2004
            self.inner.add(name)
            if name not in entries() and name not in CALENDAR:
                self.found.setdefault(name, _Found(name, person=name in _GIVEN))

    def _index(self, key) -> dict[str, tuple[str, ...]]:  # type: ignore[no-untyped-def]
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
            return next((one for one in same if one.split()[0] == run.words[0]), name)
        for table in (surnames, firsts):
            if len(table.get(name, ())) == 1 and (not run.titles or table is surnames):
                return table[name][0]
        if name in surnames:
            return None
        return name if name in self.found else None

    def _beside(self, run: NameRun, found: _Found) -> None:
        """Read the titles, roles and appositions of one mention."""
        if run.titles:
            found.roles.add(Role(run.titles[-1].strip("."), frozenset(run.titles[:-1])))
        if self.text[run.end : run.end + 2] == "'s":
            return  # "Lee's company" tells of the company
        lead = self.text[max(run.first - 90, 0) : run.first]
        if lead.endswith(", "):
            match = _BEFORE_COMMA.search(lead)
            if match:
                found.roles.update(_roles(match[1], sure=False))
        elif match := _BEFORE.search(lead):
            found.roles.update(_roles(_last_words(match[1]), sure=False))
        following = self.text[run.end : run.end + 1]
        if following == ",":
            match = _AFTER.match(self.text, run.end)
            if match:
                found.roles.update(_apposed(match[1]))
        elif following == " ":
            match = _BRACKET.match(self.text, run.end) or _COPULA.match(self.text, run.end)
            if match:
                found.roles.update(_roles(match[1], sure=True))

    def _vote(self, start: int, end: int, name: str) -> None:
        """Count the pronoun that follows a mention in its sentence or opens the next."""
        stops = 0
        for match in _PRONOUN.finditer(self.text, start, end):
            if match.lastindex is None:
                stops += 1
                if stops > 1:
                    return
                continue
            self.found[name].votes["m" if match[1] else "f"] += 1
            return


_GIVEN = names_of_women() | names_of_men()
_HOUSES = frozenset("Hall House Court Manor Farm Lodge Tower Towers Castle Palace Abbey Cathedral Station"
                    " Mill Inn Arms Hotel Theatre Theater Stadium Ground Pier Lane Close Row Terrace"
                    " Gardens Building Tramway Line Route Prize Award Act Bill".split())  # fmt: skip
_THINGS = PLACE_HEADS | ORG_HEADS | ORG_SUFFIXES | EVENT_HEADS | _HOUSES


def _is_thing(words: Sequence[str]) -> bool:
    """Tell whether a name says that it is a body's, a place's or an event's."""
    body = words[-1] in _THINGS or words[-1].lower() in BODIES
    return is_organisation(words) or body or "&" in words


def _shouted(run: NameRun) -> bool:
    return len(run.words) > 1 and all(word.isupper() and len(word) > 1 for word in run.words)


def _member(found: _Found) -> Member:
    return Member(
        found.name,
        found.person,
        _gender(found) if found.person else None,
        frozenset(found.roles),
        tuple(sorted(found.places)),
    )


def _gender(found: _Found) -> str | None:
    words = [*found.titles, *(role.head for role in found.roles)]
    told = gender_of(words)
    if told is not None:
        return told
    first = found.name.split()[0]
    listed = "f" if first in names_of_women() else "m" if first in names_of_men() else None
    votes = found.votes.most_common(2)
    if (
        votes
        and (len(votes) == 1 or votes[0][1] >= 2 * votes[1][1])
        and (
            listed is None or votes[0][1] > 2  # noqa: PLR2004 - a list of names beats two pronouns
        )
    ):
        return votes[0][0]
    if listed is None and " " in found.name and first.lower().endswith(_WEAK_FEMALE):
        return "f"
    return listed


_VERBS = (AUXILIARIES | FINITE_VERBS | frozenset(CUE_FORMS)) - {"'s"}


def _apposed(words: str) -> Iterator[Role]:
    """Read "34, a mother of two, and captain of the side" behind a name."""
    aged = False
    for number, piece in enumerate(words.split(", ")[:3]):
        first = piece.partition(" ")[0]
        article = first in {"a", "an", "the"}
        if any(word in _VERBS for word in piece.split()) or (number > aged and not article):
            return
        if _AGE.match(piece):
            yield Role(f"{piece}-year-old")
            aged = True
            continue
        plain = first.lower() in FUNCTION_WORDS - {"the", "a", "an", "its", "his", "her", "their"}
        if plain or not (first[:1].islower() or "'s" in piece or _is_office(piece)):
            return
        yield from _roles(piece, sure=False)


def _is_office(words: str) -> bool:
    """Tell whether a capitalised apposition is an office ("Chief Executive of the Society")."""
    head = _CUT.split(f" {words}", maxsplit=1)[0].split()
    return bool(head) and (head[-1].lower() in TITLES or is_role(head[-1].lower()))


def _roles(words: str, *, sure: bool) -> Iterator[Role]:
    """Give the noun that a description ends in, with the words that narrow it."""
    head = _CUT.split(f" {words}", maxsplit=1)[0]
    found = [word.lower() for word in _WORDS.findall(head)]
    kept = [word for word in found if word not in FUNCTION_WORDS]
    if kept and not kept[-1].endswith("'s") and (sure or is_role(kept[-1])):
        rest = {word.lower() for word in _WORDS.findall(words)} - FUNCTION_WORDS
        yield Role(singular(kept[-1]), frozenset(rest - {kept[-1]}))


def _last_words(words: str) -> str:
    """Give the end of a run of lower-case words, after its last function word."""
    parts = words.split()
    for index in range(len(parts) - 1, -1, -1):
        if parts[index] in FUNCTION_WORDS:
            return " ".join(parts[index + 1 :])
    return " ".join(parts)
