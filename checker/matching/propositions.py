"""Statements about one proposition: said by one, denied by another, or turned round later."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date

from checker.matching.stems import stems
from checker.model import Act, Claim, ClaimGroup, Polarity, Scope, Span

_SHARED_NAMES = 2
"""Names that two statements must share to be of one proposition, beside their verb."""


_MATTER = "\0"
"""Sets the words of a statement apart from the names in the same table."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_PLAIN = frozenset("that have been were will would does with from this they their".split())
_LONG = 4
"""Words that two articles do not share by chance."""


def match_statements(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield each negative statement of a block with the positive ones of the same proposition."""
    ordered = sorted(block, key=lambda one: (one.doc, one.span, one.id))
    by_name: dict[str, list[Claim]] = {}
    for claim in sorted(block, key=_in_time):
        if claim.polarity is Polarity.POSITIVE:
            for name in (*claim.context, _matter(claim)):
                by_name.setdefault(name, []).append(claim)
    for denial in ordered:
        if denial.polarity is not Polarity.NEGATIVE:
            continue
        others = _of_one_proposition(denial, by_name)
        if others:
            yield _group(f"{key}|{denial.id}", [denial, *others])


def _of_one_proposition(denial: Claim, by_name: dict[str, list[Claim]]) -> list[Claim]:
    matter = _matter(denial)
    worded = {claim.id: claim for claim in _nearest(denial, by_name.get(matter, ()))}
    named = {
        claim.id: claim
        for name in denial.context
        for claim in _nearest(denial, by_name.get(name, ()))
    }
    words = len(matter.split())
    found = [
        claim
        for claim in (named | worded).values()
        if _same(denial, claim) or (claim.id in worded and _is_met(denial, claim, words))
    ]
    return sorted(found, key=lambda one: (one.doc, one.span, one.id))


def _in_time(claim: Claim) -> tuple[date, str, Span, str]:
    return claim.said_on or claim.published or date.max, claim.doc, claim.span, claim.id


def _nearest(denial: Claim, ordered: Sequence[Claim]) -> Sequence[Claim]:
    """Give the statements of one name or wording around a denial, in order of time."""
    if len(ordered) <= _MOST_NEAR:
        return ordered
    place = bisect_left(ordered, _in_time(denial), key=_in_time)
    return ordered[max(place - _MOST_NEAR // 2, 0) : place + _MOST_NEAR // 2]


_MOST_NEAR = 100
"""Statements of one name that a denial is held against; half before it and half after it."""


def _same(denial: Claim, other: Claim) -> bool:
    if denial.doc == other.doc and denial.span == other.span:
        return denial.speaker != other.speaker
    shared = set(denial.context) & set(other.context)
    own = all(one.source_text is None and one.speaker is None for one in (denial, other))
    if own and denial.entity != other.entity:
        return False
    if len(shared) < (1 if own else _SHARED_NAMES) or denial.attribute_head != other.attribute_head:
        return False
    return not (_objects(denial) and _objects(other)) or _of_one_matter(denial, other)


def _is_met(denial: Claim, other: Claim, words: int) -> bool:
    """Tell whether somebody denies what another says in the same words and with the same names.

    Two words are enough in one document, or with a name among them.

    Args:
        denial: The denial.
        other: A statement with the same stems.
        words: How many stems they have.
    """
    if denial.act is not Act.DENY or denial.speaker == other.speaker:
        return False
    near = denial.doc == other.doc or bool(denial.context)
    return denial.context == other.context and words >= (_SHARED_NAMES if near else _LONG)


def _matter(claim: Claim) -> str:
    """Give the stems of the words of a statement, sorted."""
    words = set(_WORD.findall(claim.text.casefold())) - _PLAIN
    return _MATTER + " ".join(sorted(stems(words)))


def match_stances(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the dated statements of one actor on one matter, where intention meets refusal."""
    dated = [claim for claim in block if claim.said_on or claim.published]
    refused = [claim for claim in dated if _is_against(claim)]
    meant = [claim for claim in dated if _is_for(claim)]
    wanted = {word for one in meant for word in _objects(one)}
    near = [one for one in refused if not wanted.isdisjoint(_objects(one))]
    if near:
        unwanted = {word for one in near for word in _objects(one)}
        same = [one for one in meant if not unwanted.isdisjoint(_objects(one))]
        yield _group(key, sorted([*near, *same], key=lambda one: (one.doc, one.span, one.id)))


def _of_one_matter(first: Claim, second: Claim) -> bool:
    """Tell whether two statements name a common object beside their verb."""
    return not set(_objects(first)).isdisjoint(_objects(second))


def _objects(claim: Claim) -> list[str]:
    """Give the words of a statement's attribute beside its verb."""
    return (claim.attribute or "").split()[:-1]


def _is_against(claim: Claim) -> bool:
    return claim.act is Act.REFUSE or (
        claim.act is Act.INTEND and claim.polarity is Polarity.NEGATIVE
    )


def _is_for(claim: Claim) -> bool:
    return claim.act is Act.INTEND and claim.polarity is Polarity.POSITIVE


def _group(key: str, claims: Sequence[Claim]) -> ClaimGroup:
    first = claims[0]
    return ClaimGroup(
        id=key,
        scope=Scope.STATEMENT,
        claims=tuple(claims),
        entity=first.entity,
        attribute=first.attribute,
        period=None,
    )
