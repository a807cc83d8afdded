"""The words of a claim as the article has them, with the value marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.model.claims import Claim
from checker.model.documents import Document, Span

LONGEST = 600
"""Characters of article text that one quote shows at most: readers need a sentence, not a copy."""

_PLAIN_TEXT = (".txt", ".md", ".markdown")
_ELLIPSIS = "…"

VALUE = "value"
SUBJECT = "subject"
PLAIN = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of quoted text with one look."""

    text: str
    look: str = PLAIN
    """`VALUE`, `SUBJECT` or `PLAIN`."""


def quote_claims(claims: Sequence[Claim]) -> tuple[Piece, ...]:
    """Give the sentence that the claims share, at most `LONGEST` characters, values marked.

    The claims must stand in one sentence; its text is taken from the first.
    """
    sentence = claims[0].sentence_text
    values = _merged(span for claim in claims if (span := _value_span(claim)))
    subjects = [span for claim in claims if (span := _subject_span(claim))]
    free = _merged(span for span in subjects if not any(span.overlaps(value) for value in values))
    marks = sorted([(span, VALUE) for span in values] + [(span, SUBJECT) for span in free])
    window = _window(len(sentence), values)
    return tuple(_pieces(sentence, marks, window))


def locate(document: Document | None, claim: Claim) -> str:
    """Give where a claim stands as `path`, with its line where the file is plain text."""
    return claim.doc if document is None else locate_offset(document, claim.span.start)


def locate_offset(document: Document, offset: int) -> str:
    """Give a place as `path`, with its line where the file is plain text."""
    if not document.uri.lower().endswith(_PLAIN_TEXT):
        return document.uri
    return f"{document.uri}:{document.source.count(chr(10), 0, offset) + 1}"


def _value_span(claim: Claim) -> Span | None:
    quantity = claim.quantity
    if quantity is not None:
        return _inside(claim, quantity.span, quantity.text)
    span = _inside(claim, claim.span, claim.text)
    # A mark over the whole sentence would point at nothing.
    return None if span == Span(0, len(claim.sentence_text)) else span


def _subject_span(claim: Claim) -> Span | None:
    mention = claim.mention
    return None if mention is None else _inside(claim, mention.span, None)


def _inside(claim: Claim, span: Span, text: str | None) -> Span | None:
    """Give a span of the document as a span of the sentence's text; None if it is not in there."""
    sentence = claim.sentence_text
    local = Span(span.start - claim.sentence.start, span.end - claim.sentence.start)
    if 0 <= local.start < local.end <= len(sentence) and (
        text is None or sentence[local.start : local.end] == text
    ):
        return local
    if text and sentence.count(text) == 1:
        start = sentence.index(text)
        return Span(start, start + len(text))
    return None


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return merged


def _window(length: int, values: list[Span]) -> Span:
    """Give the part of a sentence to show, round its first value."""
    if length <= LONGEST:
        return Span(0, length)
    middle = (values[0].start + values[0].end) // 2 if values else 0
    start = max(0, min(middle - LONGEST // 2, length - LONGEST))
    return Span(start, start + LONGEST)


def _pieces(sentence: str, marks: list[tuple[Span, str]], window: Span) -> Iterable[Piece]:
    edges = [window.start]
    looks: list[str] = []
    for span, look in marks:
        start, end = max(span.start, window.start), min(span.end, window.end)
        if start < end:
            edges += [start, end]
            looks += [PLAIN, look]
    edges.append(window.end)
    looks.append(PLAIN)
    if window.start > 0:
        yield Piece(_ELLIPSIS)
    for (start, end), look in zip(pairwise(edges), looks, strict=True):
        if start < end:
            yield Piece(sentence[start:end], look)
    if window.end < len(sentence):
        yield Piece(_ELLIPSIS)
