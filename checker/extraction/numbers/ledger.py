"""The ledger: what became of every numeral of a document."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.numbers.exclusions import age_unit
from checker.extraction.numbers.numerals import find_numerals
from checker.extraction.numbers.precision import plain
from checker.extraction.numbers.quantities import read_amounts
from checker.model.claims import TimeExpression
from checker.model.documents import Block, Document, Section, Span
from checker.model.numerals import Numeral, NumeralBucket

_BREAK = re.compile(r"(?<=[a-z)\"”][.!?])\s+(?=[A-Z\"“])|\n+")
"""Where a sentence ends for sure; two that hang together are only read as one."""

_VALUED = frozenset({NumeralBucket.CLAIM, NumeralBucket.ORDINAL, NumeralBucket.AGE})
_OTHER_END = re.compile(r" (?:to|or) | ?[,–-] ?")
_READ_AT_ONCE = 4000
"""Characters handed to the reader at a time; longer blocks are cut at a line or a space."""


Owners = Sequence[tuple[Span, str | None]]
"""Places of figures, each with the id of its claim or None."""


def account_numerals(
    document: Document,
    quantities: Owners,
    told: Owners,
    times: Sequence[TimeExpression],
    names: Sequence[Span] = (),
) -> tuple[Numeral, ...]:
    """Give one record for every numeral of the document, in order of the text.

    Args:
        document: The document.
        quantities: Spans of the quantities, each with the id of its claim or None.
        told: Spans of ages, clock times and the like with the ids of their claims: such numerals
            keep the bucket that tells what they are.
        times: The time expressions.
        names: Spans of numbers that the document uses as names.
    """
    claimed = _Cover([(span, claim or "") for span, claim in quantities])
    sides = _Cover([(span, claim or "") for span, claim in told])
    timed = _Cover([(time.span, "") for time in times])
    named = _Cover([(span, "") for span in names])
    records: list[Numeral] = []
    for block in document.blocks:
        for start, end in _pieces(document.text, block.span):
            records += _accounted(document, block, Span(start, end), (claimed, timed, named, sides))
    return tuple(_with_ranges(document.text, records))


class _Cover:
    """Spans that may be asked whether they cover a numeral, in logarithmic time."""

    def __init__(self, spans: Sequence[tuple[Span, str]]) -> None:
        self.spans = sorted(spans)
        self.starts = [span.start for span, _ in self.spans]
        self.longest = max((span.end - span.start for span, _ in self.spans), default=0)

    def claim_of(self, numeral: Span) -> str | None:
        """Give the label of a span that overlaps the numeral; None if none does."""
        place = bisect_right(self.starts, numeral.end - 1) - 1
        while place >= 0 and self.starts[place] >= numeral.start - self.longest:
            span, label = self.spans[place]
            if span.overlaps(numeral):
                return label
            place -= 1
        return None


def _pieces(text: str, span: Span) -> list[tuple[int, int]]:
    """Cut a block into pieces of bounded length, never inside a word."""
    pieces = []
    start = span.start
    while span.end - start > _READ_AT_ONCE:
        cut = max(
            text.rfind(" ", start, start + _READ_AT_ONCE),
            text.rfind("\n", start, start + _READ_AT_ONCE),
        )
        cut = cut if cut > start else start + _READ_AT_ONCE
        pieces.append((start, cut))
        start = cut
    return [*pieces, (start, span.end)]


def _accounted(
    document: Document, block: Block, piece: Span, covers: tuple[_Cover, _Cover, _Cover, _Cover]
) -> list[Numeral]:
    records = []
    reasons = _Reasons(document.text, piece)
    for number in find_numerals(document.text, piece.start, piece.end):
        span = number.span
        label = covers[0].claim_of(span)
        if label is not None:
            bucket = NumeralBucket.CLAIM
        elif covers[1].claim_of(span) is not None:
            bucket = NumeralBucket.TIME
        elif covers[2].claim_of(span) is not None:
            bucket = NumeralBucket.NAME
        else:
            bucket = reasons.bucket_of(span)
        label = label if label is not None else covers[3].claim_of(span)
        if block.section is Section.BOILERPLATE:
            bucket, label = _of_boilerplate(bucket), None
        valued = bucket in _VALUED
        records.append(
            Numeral(
                span=span,
                text=document.text[span.start : span.end],
                bucket=bucket,
                claim=label or None,
                value=plain(number.value) if valued else None,
                unit=_unit(document.text, span, bucket),
            )
        )
    return records


def _with_ranges(text: str, records: list[Numeral]) -> list[Numeral]:
    """Give an unread number the bucket of the time whose other end it is: "two to three years"."""
    for place in range(len(records) - 2, -1, -1):
        one, following = records[place], records[place + 1]
        if one.bucket is not NumeralBucket.UNREAD or following.bucket is not NumeralBucket.TIME:
            continue
        if _OTHER_END.fullmatch(text, one.span.end, following.span.start):
            records[place] = replace(one, bucket=NumeralBucket.TIME)
    return records


def _unit(text: str, numeral: Span, bucket: NumeralBucket) -> str | None:
    if bucket is NumeralBucket.ORDINAL:
        return "rank"
    return age_unit(text, numeral.end) if bucket is NumeralBucket.AGE else None


class _Reasons:
    """Why the unclaimed numerals of one piece are no quantity, read a sentence at a time."""

    def __init__(self, text: str, piece: Span) -> None:
        self.text = text
        self.piece = piece
        self.read_to = piece.start
        self.found: dict[Span, NumeralBucket] = {}

    def bucket_of(self, numeral: Span) -> NumeralBucket:
        """Give the bucket of a numeral; the numerals are asked for in order of the text."""
        if numeral.start >= self.read_to:
            start, end = self._sentence(numeral)
            excluded = read_amounts(self.text[start:end], ())[1]
            self.read_to = end
            self.found = {
                Span(span.start + start, span.end + start): bucket for span, bucket in excluded
            }
        return self.found.get(numeral, NumeralBucket.UNREAD)

    def _sentence(self, numeral: Span) -> tuple[int, int]:
        start = self.piece.start
        for mark in _BREAK.finditer(self.text, start, self.piece.end):
            if mark.start() >= numeral.end:
                return start, mark.start()
            if mark.end() <= numeral.start:
                start = mark.end()
        return start, self.piece.end


def _of_boilerplate(bucket: NumeralBucket) -> NumeralBucket:
    return bucket if bucket is NumeralBucket.LINK else NumeralBucket.BOILERPLATE
