"""The unread numerals: what was not understood, each with its place and its sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.model.claims import Extract
from checker.model.documents import Document
from checker.model.numerals import Numeral, NumeralBucket
from checker.reporting.excerpts import locate_offset
from checker.reporting.safety import one_line

_LONGEST = 200
"""Characters of a sentence that are shown: enough to see why, not a copy of the article."""


@dataclass(frozen=True, slots=True)
class Unread:
    """One numeral that was not understood."""

    place: str
    """Path, with the line where the file is plain text."""

    before: str
    numeral: str
    after: str
    """The sentence around it, cut to what fits."""


def find_unread(document: Document, extract: Extract) -> Iterator[Unread]:
    """Yield the unread numerals of a document in order of the text."""
    for numeral in extract.numerals:
        if numeral.bucket is NumeralBucket.UNREAD:
            yield _unread(document, numeral)


def render_unread(documents: Iterable[Document], extracts: Iterable[Extract]) -> Iterator[str]:
    """Yield the lines of `factcheck claims --unread`: one a numeral, then what share they are."""
    by_uri = {extract.uri: extract for extract in extracts}
    numerals = unread = 0
    for document in sorted(documents, key=lambda document: document.uri):
        extract = by_uri.get(document.uri, Extract(uri=document.uri))
        numerals += len(extract.numerals)
        for one in find_unread(document, extract):
            unread += 1
            sentence = one_line(f"{one.before}[{one.numeral}]{one.after}")
            yield f"{one_line(one.place)}: {sentence}"
    share = f" ({100 * unread / numerals:.1f} %)" if numerals else ""
    yield f"{unread:,} of {numerals:,} numerals not understood{share}"


def _unread(document: Document, numeral: Numeral) -> Unread:
    span = numeral.sentence or numeral.span
    room = (_LONGEST - (numeral.span.end - numeral.span.start)) // 2
    start = max(span.start, numeral.span.start - room)
    end = min(span.end, numeral.span.end + room)
    source = document.source
    return Unread(
        place=locate_offset(document, numeral.span.start),
        before=("…" if start > span.start else "") + source[start : numeral.span.start],
        numeral=numeral.text,
        after=source[numeral.span.end : end] + ("…" if end < span.end else ""),
    )
