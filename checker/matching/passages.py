"""The figures of one sentence, and of the one before it where it points back."""

from collections.abc import Iterator, Sequence

from checker.model import Claim, ClaimGroup, ClaimKind, Scope

_POINTERS = ("that ", "this ", "it ", "which ")


def match_passages(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the passages of one document that hold at least two figures."""
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


def match_copies(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the places of a sentence that stands in more than one, one claim a place."""
    places: dict[tuple[str, int], Claim] = {}
    for claim in sorted(block, key=lambda one: (one.doc, one.span, one.id)):
        places.setdefault((claim.doc, claim.sentence.start), claim)
    if len(places) > 1:
        yield ClaimGroup(id=key, scope=Scope.COPY, claims=tuple(places.values()))
