"""Places that a person points at: "a.txt:12", "a.txt:12:8" or the id of a claim."""

import difflib
import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

from checker.errors import SettingsError
from checker.model import Claim, Document, Extract, Numeral, Report, Section, Span
from checker.model.meetings import Place

_LINE = re.compile(r"(?P<doc>.+?):(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?")
_ID = re.compile(r"[0-9a-f]{4,15}|[0-9a-f]{16}(?:[-+=@.].*)?", re.DOTALL)
_FINGERPRINT = "fc1:"
_MOST_PLACES = 2
_MOST_NAMED = 5
"""Documents or claims that a message names."""


def is_place(written: str) -> bool:
    """Tell whether an argument points at a line or a claim; what exists as a file does not.

    >>> is_place("a.txt:12"), is_place("adbcfbb2300a6e9e.2"), is_place("values-agree")
    (True, True, False)
    """
    if written.startswith(_FINGERPRINT) or Path(written).exists():
        return False
    return any(form.fullmatch(written) for form in (_LINE, _ID))


def leading_places(given: Sequence[str]) -> list[str]:
    """Give the one or two places that a row of arguments begins with.

    The id of a claim is a place only beside another one: by itself it has a page of its own.

    >>> leading_places(["a.txt:12", "b.txt:3:8", "corpus"])
    ['a.txt:12', 'b.txt:3:8']
    >>> leading_places(["adbcfbb2300a6e9e", "corpus"])
    []
    """
    found = list(takewhile(is_place, given[:_MOST_PLACES]))
    return found if len(found) == _MOST_PLACES or any(map(_document_name, found)) else []


def documents_of(places: Sequence[str]) -> list[str]:
    """Give the documents that places name, where no path is given.

    Raises:
        SettingsError: if one of them is the id of a claim, which does not say where it stands.

    >>> documents_of(["notes/a.txt:12:8", "b.txt:1"])
    ['notes/a.txt', 'b.txt']
    """
    for place in places:
        if _document_name(place) is None:
            message = f"{place}: where was it found? Give the path: factcheck explain A B PATH..."
            raise SettingsError(message)
    return [name for place in places if (name := _document_name(place)) is not None]


def _document_name(written: str) -> str | None:
    found = _LINE.fullmatch(written)
    return None if found is None else found["doc"]


def find_place(written: str, report: Report) -> Place:
    """Give a place of a run, with what it states.

    Raises:
        SettingsError: if there is no such document, line, column or claim, or there are several.
    """
    found = _LINE.fullmatch(written)
    if found is None:
        return _place_of_claim(written, report)
    document = _document(found["doc"], report)
    span = _line_span(document, written, int(found["line"]))
    if found["column"] is not None:
        span = _column_span(span, written, int(found["column"]))
    return _place(written, document, span, report)


def _place_of_claim(written: str, report: Report) -> Place:
    every = [one for extract in report.extracts for one in (*extract.claims, *extract.sentences)]
    fitting = [one for one in every if one.id == written] or [
        one for one in every if one.id.startswith(written)
    ]
    if not fitting:
        message = (
            f"{written}: neither a place such as a.txt:12 nor the id of a claim that was read; "
            "`factcheck claims PATH...` lists them all"
        )
        raise SettingsError(message)
    if len(fitting) > 1:
        names = ", ".join(f"{one.id} ({one.doc})" for one in fitting[:_MOST_NAMED])
        more = f" and {len(fitting) - _MOST_NAMED:,} more" if len(fitting) > _MOST_NAMED else ""
        message = f"{written}: {len(fitting):,} claims begin so: {names}{more}; write one in full"
        raise SettingsError(message)
    claim = fitting[0]
    document = next(one for one in report.documents if one.uri == claim.doc)
    return Place(written=written, document=document, span=claim.span, claims=(claim,))


def _document(name: str, report: Report) -> Document:
    """Give the document of a name: its path as it was read, or the end of that path.

    Raises:
        SettingsError: if no document, or more than one, has that name.
    """
    wanted = name.removeprefix("./")
    exact = [one for one in report.documents if one.uri.removeprefix("./") == wanted]
    found = exact or [one for one in report.documents if one.uri.endswith(f"/{wanted}")]
    if not found:
        there = Path(name).resolve()
        found = [one for one in report.documents if Path(one.uri).resolve() == there]
    if len(found) == 1:
        return found[0]
    if found:
        names = ", ".join(one.uri for one in found[:_MOST_NAMED])
        message = f"{name}: {len(found):,} documents end so: {names}; write more of the path"
        raise SettingsError(message)
    raise SettingsError(_no_document(name, report))


def _no_document(name: str, report: Report) -> str:
    uris = [one.uri for one in report.documents]
    skipped = next((one for one in report.skipped if one.uri.endswith(name)), None)
    if skipped is not None:
        return f"{name}: it was not read: {skipped.reason}"
    ends = {uri.rpartition("/")[2]: uri for uri in uris}
    close = difflib.get_close_matches(name, uris, n=1)
    close += [ends[one] for one in difflib.get_close_matches(name.rpartition("/")[2], ends, n=1)]
    guess = f"; did you mean {close[0]}?" if close else ""
    return f"{name}: no document of this name was read{guess}"


def _line_span(document: Document, written: str, line: int) -> Span:
    starts = _line_starts(document.source)
    if not 1 <= line <= len(starts):
        count = "1 line" if len(starts) == 1 else f"{len(starts):,} lines"
        message = (
            f"{written}: {document.uri} has {count}, as `factcheck text {document.uri}` prints it"
        )
        raise SettingsError(message)
    ends = [*starts[1:], len(document.source)]
    return Span(starts[line - 1], ends[line - 1])


def _line_starts(source: str) -> list[int]:
    # A line feed at the very end begins no further line.
    body = source.removesuffix("\n")
    return [0, *(at + 1 for at, sign in enumerate(body) if sign == "\n")]


def _line_round(document: Document, span: Span) -> Span:
    """Give the lines that a span of the source lies in."""
    end = document.source.find("\n", max(span.start, span.end - 1))
    start = document.source.rfind("\n", 0, span.start) + 1
    return Span(start, len(document.source) if end < 0 else end + 1)


def _column_span(line: Span, written: str, column: int) -> Span:
    start = line.start + column - 1
    if column < 1 or start >= line.end:
        message = f"{written}: the line has {line.end - line.start:,} columns"
        raise SettingsError(message)
    return Span(start, start + 1)


def _place(written: str, document: Document, span: Span, report: Report) -> Place:
    extract = _extract(document, report)
    numerals = tuple(one for one in extract.numerals if one.span.overlaps(span))
    if span.end - span.start == 1:
        claims = _claims_at(span, numerals, extract)
    else:
        claims = [one for one in extract.claims if one.span.overlaps(span)]
    if not claims and not numerals:
        # A sentence without a figure or a speaker is still compared by its wording.
        claims = [one for one in extract.sentences if one.span.overlaps(span)]
    # Where nothing is stated, the whole line tells what was read instead.
    read = span if claims or numerals else _line_round(document, span)
    if read != span:
        numerals = tuple(one for one in extract.numerals if one.span.overlaps(read))
    return Place(
        written=written,
        document=document,
        span=span,
        claims=tuple(sorted(claims, key=lambda one: (one.span, one.id))),
        numerals=numerals,
        times=tuple(one for one in extract.times if one.span.overlaps(read)),
        unread=_why_unread(document, read, claims),
    )


def _claims_at(span: Span, numerals: Sequence[Numeral], extract: Extract) -> list[Claim]:
    """Give what a column points at: the figure there, else all that its sentence states."""
    figures = [one for one in extract.claims if one.quantity and one.span.overlaps(span)]
    if figures:
        return figures
    if numerals:
        belongs = {one.claim for one in numerals}
        return [one for one in extract.claims if one.id in belongs]
    return [one for one in extract.claims if one.sentence.overlaps(span)]


def _extract(document: Document, report: Report) -> Extract:
    empty = Extract(uri=document.uri)
    return next((one for one in report.extracts if one.uri == document.uri), empty)


def _why_unread(document: Document, span: Span, claims: Sequence[Claim]) -> str | None:
    """Say why nothing of a place was read as prose; None where something was."""
    if claims:
        return None
    if not document.source[span.start : span.end].strip():
        return "The line is empty."
    blocks = [one for one in document.blocks if document.to_source(one.span).overlaps(span)]
    if not blocks:
        return "The line is no prose of the article: front matter, a code block, markup or a rule."
    if all(one.section is Section.BOILERPLATE for one in blocks):
        return "The line is what a page repeats round its articles, and nothing there is compared."
    return None
