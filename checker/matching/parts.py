"""Figures that may be a total and its parts: those of a sentence, and of the rows of a table.

"Nine from the coast and four from the hills" counts nothing by itself, so no claim was made of its
figures; in a list they are parts, and stand here as claims made of their sentence's first one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.matching.wordings import SlotKind, read_words
from checker.model import Claim, ClaimGroup, Interval, Quantity, Scope, Span

_POINTS_BACK = re.compile(r"\W*(?:this|that|these|it|they|the)\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:[:;,(—–] |\b(?:and|of|other|remaining|further|another|last) |[—–])\Z", re.IGNORECASE
)
"""What stands before a number that opens a part of a list."""

_AFTER = re.compile(
    r" (?:from|in|on|at|to|for|with|by|of|near|along|under|over|inside|outside|without|off"
    r"|is|are|was|were|has|have|had|will|went|came|go|come|belong|belongs)\b|[.,;)]|$"
)
"""What follows a number that stands for itself, with no noun of its own."""

_LOOK = 12
"""Characters on either side of a number that are read: the longest word above and its space."""

_FEWEST_ROWS = 3
"""Two rows and their total."""

_CELLS = " | "


def match_parts(key: str, sentences: Mapping[int, Sequence[Claim]]) -> Iterator[ClaimGroup]:
    """Yield the figures of each sentence that may list parts, then those of each table."""
    for index in sorted(sentences):
        claims = sentences[index]
        if claims[0].repeated or _CELLS in claims[0].sentence_text:
            continue
        found = _completed(claims)
        if len(found) > 1:
            before = sentences.get(index - 1, ()) if _leans(claims[0]) else ()
            yield _group(f"{key}|{index}|parts", (*before, *found), claims[0])
    for rows in _tables(sentences):
        yield _group(f"{key}|{rows[0].sentence_index}|rows", rows, rows[0])


def _leans(claim: Claim) -> bool:
    return _POINTS_BACK.match(claim.sentence_text) is not None


def _group(identity: str, claims: Sequence[Claim], first: Claim) -> ClaimGroup:
    return ClaimGroup(
        id=identity,
        scope=Scope.PARTS,
        claims=tuple(claims),
        entity=first.entity,
        attribute=first.attribute,
    )


def _completed(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Give the figures of a sentence, with the bare numbers in words that may be parts."""
    first = claims[0]
    text, offset = first.sentence_text, first.sentence.start
    if len(text) != first.sentence.end - offset:
        return tuple(claims)  # its places in the document are not known
    known = [claim.quantity.span for claim in claims if claim.quantity]
    bare = [
        _bare(first, Span(offset + start, offset + end), value)
        for start, end, value in _spelled(text)
        if not any(span.start < offset + end and offset + start < span.end for span in known)
    ]
    return tuple(sorted((*claims, *bare), key=lambda one: (_start(one), one.id)))


def _start(claim: Claim) -> int:
    return claim.quantity.span.start if claim.quantity else claim.span.start


def _spelled(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Yield the place and value of each number in words that opens a part of a list."""
    for word in read_words(text):
        slot = word.slot
        if slot is None or slot.kind is not SlotKind.NUMBER or isinstance(slot.value, str):
            continue
        written = text[word.start : word.end]
        alone = not slot.unit and written.replace("-", "").replace(" ", "").isalpha()
        if alone and _opens(text, word.start, word.end):
            yield word.start, word.end, slot.value


def _opens(text: str, start: int, end: int) -> bool:
    before, after = text[max(start - _LOOK, 0) : start], text[end : end + _LOOK]
    return _BEFORE.search(before) is not None and _AFTER.match(after) is not None


def _bare(claim: Claim, span: Span, value: Decimal) -> Claim:
    offset = claim.sentence.start
    written = claim.sentence_text[span.start - offset : span.end - offset]
    exact = Interval(low=value, high=value)
    quantity = Quantity(
        span=span,
        text=written,
        interval=exact,
        value=value,
        places=0,
        unit="count",
        written_unit="",
        dimension="[count]",
        base=exact,
        base_unit="count",
    )
    return replace(claim, id=f"{claim.id}-{span.start}", span=span, text=written, quantity=quantity)


def _tables(sentences: Mapping[int, Sequence[Claim]]) -> Iterator[tuple[Claim, ...]]:
    """Yield the figures of the rows that stand below one another."""
    rows: list[Sequence[Claim]] = []
    for index in sorted(sentences):
        claims = sentences[index]
        if rows and claims[0].sentence_index != rows[-1][0].sentence_index + 1:
            yield from _table(rows)
            rows = []
        if _CELLS in claims[0].sentence_text and not claims[0].repeated:
            rows.append(claims)
    yield from _table(rows)


def _table(rows: Sequence[Sequence[Claim]]) -> Iterator[tuple[Claim, ...]]:
    if len(rows) >= _FEWEST_ROWS:
        yield tuple(claim for row in rows for claim in row)
