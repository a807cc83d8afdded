"""Whom a description means: "the minister", "the company", "a furious mother".

A description means the one member of the cast that fits it; a body or a text that has no name
stands for itself, under the words that describe it.
"""

import re
from dataclasses import dataclass, replace

from checker.extraction.speech.antecedents import WINDOW, Antecedents, Trace
from checker.extraction.speech.cast import ANY_FIRM, Member
from checker.extraction.speech.nouns import (
    BODIES,
    CLUBS,
    FIRMS,
    PLURAL_PEOPLE,
    TEXTS,
    alike,
    gender_of,
    is_epithet,
    is_lowly,
    is_narrowing_epithet,
    is_office,
    is_role,
    is_seat,
    singular,
)
from checker.extraction.speech.speakers import Named
from checker.extraction.speech.tokens import Token
from checker.model.documents import MentionKind, Sentence

OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
"""Possessives, with the pronoun that means their owner."""
_ONE = frozenset("police court government parliament army navy treasury cabinet".split())
"""Bodies of which a place has one, so that no other body before is meant."""
_TIED = re.compile(r" (?:by|from|of) |[A-Z]")
"""What ties a text to somebody."""
_LEAD = 2
"""Sentences of a headline and a lead, which name somebody by his office alone."""
_AHEAD = 400
"""Characters behind an opening description in which its person is named."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who speaks, and how the text says so."""

    name: str | None
    basis: str = "none"
    """"name", "surname", "role", "pronoun", "description" or "none"."""

    pronoun: bool = False
    person: bool | None = None
    """None where nothing shows whether it is somebody or some body."""

    @property
    def kind(self) -> str | None:
        """Give the `MentionKind` value of the speaker, None where nothing shows it."""
        if self.person is None or self.name is None:
            return None
        return MentionKind.PERSON.value if self.person else MentionKind.ORGANISATION.value


def resolve_description(
    known: Antecedents, sentence: Sentence, token: Token, named: Named
) -> tuple[Resolved, Trace]:
    """Give whom a description without a name means, and the trace that he leaves.

    Args:
        known: Who was met before.
        sentence: The sentence of the description.
        token: Its first token.
        named: The description as it was read; its name is None.
    """
    named = _plain(named)
    head = named.title or ""
    owned = _owned(known, sentence, token, named)
    if owned is not None:
        return owned
    member = _member(known, sentence, token.start, named)
    if member is not None:
        trace = Trace(member.name, member.person, member.gender, sentence.index)
        return Resolved(member.name, "role", person=member.person), trace
    pointed = _pointed(known, sentence, token.start, named)
    if pointed is not None:
        return Resolved(pointed.name, "role", person=pointed.person), pointed
    plural = _is_plural(head)
    some = token.lower in {"a", "an"}
    if _stands_for_itself(head, named, some=some) and not _may_be_named(known, head, named):
        if head in BODIES and not named.words and not some:
            named = replace(named, phrase=known.fuller(head, token.start) or named.phrase)
        body = known.cast.describe(named, token.start).name
        holder = named.office and head not in BODIES and is_role(head)
        gender = gender_of([head]) if holder else None
        trace = Trace(body, False, gender, sentence.index, plural, holder)  # noqa: FBT003
        return Resolved(body, "description", person=False), trace
    person = head not in BODIES | TEXTS and bool(head)
    gender = gender_of([head, *named.words])
    return Resolved(None), Trace(None, person and not plural, gender, sentence.index, plural)


def _plain(named: Named) -> Named:
    """Read "the town hall" as the council and "the PM" as the prime minister."""
    if named.title == "hall" and named.words & {"town", "city"}:
        return replace(named, title="council", words=frozenset())
    if named.title == "pm":
        return replace(named, title="minister", words=frozenset({"prime"}))
    return named


def _owned(
    known: Antecedents, sentence: Sentence, token: Token, named: Named
) -> tuple[Resolved, Trace] | None:
    """Read what is told by its owner: "her office", "his report", "my boss"."""
    head = named.title or ""
    if head == "office" and token.lower in OWNERS:
        return _office(known, sentence, token)
    if head in TEXTS and token.lower in OWNERS and not named.words:
        return _owned_text(known, sentence, token, named)
    if token.lower in {"my", "our"} and is_role(head) and head not in BODIES:
        # whose boss it is, is known; who it is, is not
        trace = Trace(None, person=True, gender=gender_of([head]), sentence=sentence.index)
        return Resolved(None), trace
    return None


def _office(known: Antecedents, sentence: Sentence, token: Token) -> tuple[Resolved, Trace]:
    """Read "his office"."""
    owner = known.meant(sentence, OWNERS[token.lower], token.start)
    member = known.cast.member(owner.name) if owner and owner.name else None
    seats = [role for role in member.roles if is_seat(role.head)] if member else []
    held = sorted("prime minister" if "prime" in one.words else one.head for one in seats)
    # the office is the mayor's, whoever holds it
    whose = f"the {held[0]}" if held else owner.name if owner else None
    name = f"{whose}'s office" if whose else None
    trace = Trace(name, person=False, gender=None, sentence=sentence.index)
    return Resolved(name, "description", person=False), trace


def _owned_text(
    known: Antecedents, sentence: Sentence, token: Token, named: Named
) -> tuple[Resolved, Trace]:
    """Read "her report" as that of whoever she is, else as it is written."""
    owner = known.meant(sentence, OWNERS[token.lower], token.start)
    unknown = None if token.lower in {"his", "her"} else f"{token.text} {named.phrase}"
    whose = owner.name if owner is not None else None
    name = f"{whose}'s {named.title}" if whose else unknown
    trace = Trace(name, person=False, gender=None, sentence=sentence.index)
    return Resolved(name, "description", person=False), trace


def _is_plural(head: str) -> bool:
    return head in PLURAL_PEOPLE or (head.endswith("s") and not head.endswith("ss"))


def _member(known: Antecedents, sentence: Sentence, position: int, named: Named) -> Member | None:
    """Give the member of the cast that fits, the nearest body, or who is introduced here."""
    head = named.title or ""
    if _is_plural(head):
        return None
    untold = named.office and not named.words and is_office(head)  # "Counsel replied"
    pointed = named.definite or named.owner or untold
    if named.office and head in ANY_FIRM and named.definite:
        return known.cast.issuer()
    if "-of-" in head:
        return None  # "the mum-of-two" is who was named last, and not somebody's mum
    member = _pointed_at(known, sentence, position, named) if pointed else None
    if member is None and not pointed:
        member = _introduced(known, sentence, named)
    if member is None and pointed and sentence.index <= _LEAD:
        lead = _foretold if is_office(head) else _foretold_firm
        member = lead(known, sentence, named)
    if member is None and named.definite and is_office(head):
        member = _named_next(known, sentence, named)
    return member


def _named_next(known: Antecedents, sentence: Sentence, named: Named) -> Member | None:
    """Give who is named first where the next sentence opens.

    As in "The mayor of Asso was told nothing. Ivan Belak said ...": a post with its place, and
    behind it somebody new of whom nothing else is told.
    """
    end = sentence.span.end
    near = known.cast.people_in(end, end + _GAP)
    member = known.cast.member(near[0][1]) if near else None
    if member is None or " of " not in (named.phrase or "") or member.before(end) >= 0:
        return None
    offices = {role.head for role in member.roles if is_role(role.head)}
    gender = gender_of([singular(named.title or ""), *named.words])
    return member if not offices and gender in {None, member.gender} else None


_GAP = 4
"""Characters between two sentences at most."""


def _pointed_at(
    known: Antecedents, sentence: Sentence, position: int, named: Named
) -> Member | None:
    """Give whom "the chair" or "the company" means; a bare "the company" who spoke just before."""
    head = named.title or ""
    bare = head in ANY_FIRM and named.definite and not named.words
    member = known.spoken_body(sentence, head) if bare else None
    member = member or known.cast.in_role(named, position)
    if member is None and bare and head in FIRMS:
        member = known.near_body(head)
    return member or (known.protagonist() if bare else None)


def _foretold_firm(known: Antecedents, sentence: Sentence, named: Named) -> Member | None:
    """Give the firm that a lead calls "the company" or "its builder": the first behind it."""
    head = singular(named.title or "")
    firms = head in FIRMS or head in {"builder", "owner", "organiser", "organizer", "sponsor"}
    if not firms and head != "union":
        return None
    end = sentence.span.end
    for _, name in known.cast.bodies_in(end, end + _AHEAD):
        member = known.cast.member(name)
        union = not _OF_WORKERS.isdisjoint(name.lower().split())
        if member is not None and (known.cast.is_firm(member) if firms else union):
            return member
    return None


_OF_WORKERS = frozenset(
    "workers union unions federation association teachers nurses drivers pilots guild brotherhood"
    " teamsters local staff employees".split()
)
"""Words in the name of a trade union."""


def _foretold(known: Antecedents, sentence: Sentence, named: Named) -> Member | None:
    """Give whom an article leads in by his office: who speaks first after it.

    As in "The fire began in a cabinet, the prosecutor said. ... Ana Ruiz told reporters". Who has
    another office is somebody else.
    """
    head = named.title or ""
    end = sentence.span.end
    for place, name in known.cast.people_in(end, end + _AHEAD):
        member = known.cast.member(name)
        if member is None or member.before(end) >= 0 or not known.speaks(name, place):
            continue  # who was named already is told of by name
        offices = {role.head for role in member.roles if is_office(role.head)}
        gender = gender_of([singular(head), *named.words])
        same = not offices or not offices.isdisjoint(alike(singular(head)))
        return member if same and gender in {None, member.gender} else None
    return None


def _pointed(known: Antecedents, sentence: Sentence, position: int, named: Named) -> Trace | None:
    """Give whom an epithet points back to as a pronoun would ("the 34-year-old")."""
    head = named.title or ""
    pointing = (
        is_epithet(singular(head))
        or is_narrowing_epithet(named.words)
        or named.aged is not None
        or (named.told and is_lowly(head))
    )
    apart = not _SET_APART.isdisjoint(named.words)
    plain = pointing and named.definite and not apart
    if not plain or head in BODIES | TEXTS or _is_plural(head):
        return None
    gender = gender_of([singular(head), *named.words])
    pronoun = {"m": "he", "f": "she"}.get(gender or "", "who")
    found = known.meant(sentence, pronoun, position)
    if found is None or found.name is None or _other_age(known, found.name, named):
        return None
    return Trace(found.name, found.person, found.gender, sentence.index)


_SET_APART = frozenset("older younger other elder taller second third latter".split())
"""Words that set somebody apart from whoever was named last."""


def _other_age(known: Antecedents, name: str, named: Named) -> bool:
    """Tell whether a description gives an age and the text gives somebody another one."""
    told = {word for word in {named.title or "", *named.words} if word.endswith("-year-old")}
    if named.aged:
        told.add(f"{named.aged}-year-old")
    member = known.cast.member(name)
    ages = {role.head for role in member.roles if role.head.endswith("-year-old")} if member else {}
    return bool(told and ages) and told.isdisjoint(ages)


def _introduced(known: Antecedents, sentence: Sentence, named: Named) -> Member | None:
    """Give whom an opening description means that is named later ("A furious mum said")."""
    if sentence.index > WINDOW:
        return None
    end = sentence.span.end
    # "A furious mum told how ... Shauna Okafor, 29, had ..."
    for _, name in known.cast.people_in(end, end + _AHEAD):
        next_one = known.cast.member(name)
        if next_one is not None and _opens_as(next_one, named):
            return next_one
    if not sentence.index:
        # of "Zoo boss: ..." in a headline the zoo is no role's word
        return known.cast.in_role(replace(named, words=frozenset()), end)
    found = known.cast.in_role(named, end)
    told = {word for role in found.roles for word in role.words} if found else set[str]()
    return found if not named.words or not told.isdisjoint(named.words) else None


def _opens_as(member: Member, named: Named) -> bool:
    """Tell whether somebody whose age is given can be an opening description's person."""
    aged = any(role.head.endswith("-year-old") for role in member.roles)
    head = singular(named.title or "")
    other = {role.head for role in member.roles if not role.head.endswith("-year-old")}
    if is_office(head) and other and other.isdisjoint(alike(head)):
        return False
    gender = gender_of([singular(named.title or ""), *named.words])
    return aged and is_role(named.title or "") and gender in {None, member.gender}


def _may_be_named(known: Antecedents, head: str, named: Named) -> bool:
    """Tell whether a description may mean somebody of the cast after all.

    "The council" just behind "Hexleigh Borough" may well be that.
    """
    bare = not named.words and head not in TEXTS | _ONE
    near = bare and known.near_body(head) is not None
    return near or ((bare or named.office) and known.cast.has_role(named))


def _stands_for_itself(head: str, named: Named, *, some: bool) -> bool:
    """Tell whether a description is as good as a name: of a body that it narrows, or a text.

    Args:
        head: Its noun.
        named: The description as it was read.
        some: True behind "a": "an internal memo" may be any, "a paper by Lee" is one.
    """
    if head in TEXTS:
        tied = _TIED.search(named.phrase or "") is not None
        return tied if some else named.definite or bool(named.words)
    if named.office and named.definite:
        return True  # "the Secretary", "the Board"
    if head in BODIES - FIRMS - CLUBS and named.definite and not named.words:
        return True
    narrowed = head in BODIES and bool(named.words)
    return narrowed and (named.definite or head not in FIRMS | CLUBS)
