"""The figures of one sentence, and of the one before it where it points back."""

from collections.abc import Iterator, Sequence
from heapq import nsmallest

from checker.matching.parts import match_parts
from checker.model import Claim, ClaimGroup, ClaimKind, Role, Scope, Section

_POINTERS = ("that ", "this ", "it ", "which ")


def match_passages(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the passages of one document that hold at least two figures, then what may add up."""
    sentences: dict[int, list[Claim]] = {}
    for claim in sorted(block, key=lambda one: (one.span, one.id)):
        if claim.kind is ClaimKind.NUMERIC and claim.quantity is not None:
            sentences.setdefault(claim.sentence_index, []).append(claim)
    for index in sorted(sentences):
        claims = sentences[index]
        if claims[0].repeated:
            continue
        if claims[0].sentence_text.lower().startswith(_POINTERS):
            claims = [*sentences.get(index - 1, []), *claims]
        if len(claims) > 1:
            yield ClaimGroup(
                id=f"{key}|{index}",
                scope=Scope.PASSAGE,
                claims=tuple(claims),
                entity=claims[0].entity,
                attribute=claims[0].attribute,
            )
    yield from match_parts(key, sentences)


def match_weekdays(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield each weekday of a document with what it must fit."""
    for claim in sorted(block, key=lambda one: (one.span, one.id)):
        yield ClaimGroup(
            id=f"{key}|{claim.id}",
            scope=Scope.CALENDAR,
            claims=(claim,),
            attribute=claim.attribute,
            period=claim.time.begin.isoformat() if claim.time.begin else None,
        )


def match_headlines(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield each figure above the text with those of the text that it may stand for."""
    body = [claim for claim in block if claim.section is Section.BODY]
    above = [claim for claim in block if claim.section in _ABOVE]
    for claim in nsmallest(_MOST_ABOVE, above, key=lambda one: (one.span, one.id)):
        same = [other for other in body if _may_stand_for(claim, other)]
        if same:
            yield ClaimGroup(
                id=f"{key}|{claim.id}",
                scope=Scope.HEADLINE,
                claims=(claim, *sorted(same, key=lambda one: (one.span, one.id))),
                entity=claim.entity,
                attribute=claim.attribute,
            )


_ABOVE = frozenset({Section.HEADLINE, Section.DEK, Section.CAPTION})
_MOST_ABOVE = 200
"""Figures above the text and under pictures that are looked at, the first ones of a document."""


def _may_stand_for(headline: Claim, other: Claim) -> bool:
    first, second = headline.quantity, other.quantity
    if first is None or second is None or first.base is None or second.base is None:
        return False
    same_part = (first.role is Role.CHANGE) == (second.role is Role.CHANGE)
    return first.base_unit == second.base_unit and same_part and first.base.meets(second.base)


def match_copies(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the places of a sentence that its document prints twice, one claim a place."""
    places: dict[int, Claim] = {}
    for claim in sorted(block, key=lambda one: (one.span, one.id)):
        places.setdefault(claim.sentence.start, claim)
    if len(places) > 1:
        yield ClaimGroup(id=key, scope=Scope.COPY, claims=tuple(places.values()))
