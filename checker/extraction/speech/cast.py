"""The cast of an article: everybody a surname, a role or a pronoun in it can mean.

Names are read off the text once, with what stands beside them: titles ("Energy Minister Novak"),
appositions ("Marta Lind, 34, a mother of two"), and the pronouns that follow. Nothing is guessed:
where two members fit, nobody is meant.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.extraction.speech.name_runs import TITLES
from checker.extraction.speech.nouns import (
    BODIES,
    CLUBS,
    FIRMS,
    PLURAL_PEOPLE,
    TEXTS,
    alike,
    is_body,
    singular,
)
from checker.extraction.speech.speakers import Named

_WORDS = re.compile(r"[^\W_][\w'-]*")
LEGAL = frozenset("inc inc. corp corp. ltd ltd. plc llc llp ag sa s.a. se nv n.v. gmbh ab asa as"
                   " oy oyj spa s.p.a. a/s holdings holding group bros".split())  # fmt: skip
_LEAD_END = 800
"""Characters of a headline and a lead."""
_OFTEN = 3
_APART = 200
"""Characters by which the latest of two fitting members must be later than the other."""
_CLUB_NAMES = frozenset(
    {"fc", "united", "city", "athletic", "rovers", "wanderers", "bk", "cf", "sc"}
)
_NAME_LIKE_TITLE = frozenset(
    {"dame", "sir", "king", "queen", "prince", "princess", "pope", "saint"}
)


ANY_FIRM = frozenset("company firm group business corporation giant brand".split())
"""Nouns that any firm may be called."""


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

    firm: bool = False
    """True of a body with what firms have: shares, a chief executive, customers."""

    site: bool = False
    """True of a name that tells where something stands ("the Bradford plant")."""

    def before(self, position: int) -> int:
        """Give the last mention before a position, -1 if there is none."""
        index = bisect_left(self.places, position)
        return self.places[index - 1] if index else -1


@dataclass(frozen=True, slots=True)
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

    shorts: dict[str, str] = field(default_factory=dict)
    """The full name of a firm by its first word."""

    described: list[Member] = field(default_factory=list)

    def full(self, named: Named) -> str | None:
        """Give the one name that is meant, None if there are two or none."""
        name = named.name
        if name is None:
            return None
        words = name.split()
        for first in range(len(words)):
            # "Mum-of-three Ana Ruiz": the longest known name that ends the phrase
            known = self.members.get(" ".join(words[first:]))
            whole = known is not None and known.person and first < len(words) - 1
            if known is not None and (whole or (first and _is_called_so(known, words[0]))):
                return known.name
        if len(words) > 1 or name in self.shorts:
            return self.shorts.get(name, name)
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
        if word.lower() in BODIES | PLURAL_PEOPLE | {"one", "another"}:
            return True
        return word.endswith("s") and not word.isupper()

    def member(self, name: str) -> Member | None:
        """Give the member of a full name."""
        return self.members.get(name) or next((m for m in self.described if m.name == name), None)

    def is_person(self, name: str) -> bool:
        """Tell whether a name is known as somebody's."""
        known = self.members.get(name)
        return known is not None and known.person

    def is_shown_body(self, name: str) -> bool:
        """Tell whether the text shows a name to be a body's: by its words, its kind, its shares."""
        member = self.members.get(name)
        if member is None or member.person:
            return False
        kinds = (*name.lower().split(), *(role.head for role in member.roles))
        return member.firm or any(map(is_body, kinds))

    def is_firm(self, member: Member) -> bool:
        """Tell whether a member is shown to be a firm."""
        return _may_be(member, "company")

    def in_role(self, named: Named, position: int) -> Member | None:
        """Give the member that a description means at a position, None if two or none fit."""
        if named.title is None:
            return None
        head = singular(named.title)
        fitting = [one for one in self.members.values() if _fits(one, head, named.words)]
        own = [one for one in fitting if not one.person and alike(head) & _words(one)]
        fitting = own if head in BODIES and own else fitting
        if head in BODIES or not fitting:
            fitting.extend(one for one in self.described if _fits(one, head, named.words))
        if not fitting and (head in CLUBS or not named.words):
            # only a lead tells of a firm before it is named
            lead = position <= _LEAD_END
            fitting = [
                one
                for one in self.members.values()
                if _may_be(one, head) and (lead or one.before(position) >= 0)
            ]
        met = sorted(((one.before(position), one) for one in fitting), key=lambda each: -each[0])
        if not met:
            return None
        alone = len(met) == 1 or met[0][0] - met[1][0] > _APART
        # of two firms the one that the article tells of most
        most = not met[0][1].person and all(
            len(met[0][1].places) > len(one.places) for _, one in met[1:]
        )
        return met[0][1] if alone or most else None

    def issuer(self) -> Member | None:
        """Give whom a release calls "the Company": the body that it names most, None if two."""
        bodies = {name for _, name in self.bodies}
        ranked = sorted(
            (
                one
                for one in self.members.values()
                if one.name in bodies and is_called(one, "company")
            ),
            key=lambda one: (-len(one.places), one.places),
        )
        return ranked[0] if ranked else None

    def protagonist(self) -> Member | None:
        """Give the body that an article names at least twice as often as any other, and thrice."""
        first = self.issuer()
        if first is None or len(first.places) < _OFTEN:
            return None
        others = {name for _, name in self.bodies} - {first.name}
        most = max((len(self.members[name].places) for name in others), default=0)
        return first if len(first.places) >= 2 * most else None

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

    def bodies_in(self, start: int, end: int) -> Sequence[tuple[int, str]]:
        """Give (offset, name) of what is mentioned between two offsets and is no person."""
        return self.bodies[
            bisect_left(self.bodies, (start, "")) : bisect_left(self.bodies, (end, ""))
        ]

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
        # "Group Director" is no group
        director = words_of_name[-1] in TITLES and head == words_of_name[0]
        if not director and heads & own:
            return True
    return any(
        role.head in heads
        and not (words and role.words and words.isdisjoint(role.words))
        and role.words & _LESSER <= words
        for role in member.roles
    )


_LESSER = frozenset({"deputy", "vice", "assistant", "former", "ex", "acting", "shadow"})
"""Words without which an office is another's ("the Secretary" is no Deputy Secretary)."""


def _words(member: Member) -> frozenset[str]:
    return frozenset(map(singular, member.name.lower().replace("'s", "").split()))


def _is_called_so(member: Member, word: str) -> bool:
    """Tell whether a word before a body's name only says what it is ("Newspaper La Gazette")."""
    return is_body(word.lower()) and any(role.head == word.lower() for role in member.roles)


def _may_be(member: Member, head: str) -> bool:
    """Tell whether a noun may stand for a body that the text does not call so: "the airline"."""
    if member.person:
        return False
    words = set(member.name.lower().split())
    if head in CLUBS and not _CLUB_NAMES.isdisjoint(words):
        return True
    if head in _PRESS:
        return member.name.rpartition(" ")[2].lower() in _TITLES_OF_PAPERS
    firm = (
        member.firm
        or not LEGAL.isdisjoint(words)
        or any(role.head in FIRMS for role in member.roles)
    )
    return head in FIRMS and firm and is_called(member, head)


_PRESS = frozenset("paper newspaper daily weekly tabloid broadsheet magazine title".split())
_TITLES_OF_PAPERS = frozenset(
    "times post herald gazette tribune journal courier chronicle ledger mail star sun mirror"
    " guardian observer telegraph independent examiner inquirer dispatch echo beacon lantern"
    " argus advertiser mercury bugle clarion sentinel record register standard press news"
    " weekly daily review bulletin globe democrat republican citizen messenger".split()
)
"""Last words of the names of newspapers and magazines."""


def is_called(member: Member, head: str) -> bool:
    """Tell whether nothing that a text calls a body forbids to call it by a noun as well.

    An airline is a company, and no bank; a ministry is no company.
    """
    words = {*member.name.lower().split(), *(role.head for role in member.roles)}
    if not words.isdisjoint(TEXTS):
        return False  # "the control log"
    kinds = {word for word in words if is_body(word)}
    if head in ANY_FIRM:
        return not kinds or not kinds.isdisjoint(FIRMS)
    return kinds <= ANY_FIRM | alike(head)
