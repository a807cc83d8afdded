"""Places in a document, and the way back to its source."""

import pickle
from dataclasses import FrozenInstanceError

import pytest

from checker.model import Document, PublishedBasis, Span

SOURCE = "# A **harp** and\r\na flute"
TEXT = "A harp and a flute"


@pytest.fixture
def document() -> Document:
    return Document(
        uri="harp.md",
        sha256="",
        source=SOURCE,
        text=TEXT,
        anchors=((0, 2), (2, 6), (6, 12), (10, 16), (11, 18)),
        blocks=(),
    )


@pytest.mark.parametrize("word", ["A", "harp", "and", "a flute", "flute"])
def test_a_word_leads_to_itself(document: Document, word: str) -> None:
    start = TEXT.index(word)
    span = document.to_source(Span(start, start + len(word)))

    assert SOURCE[span.start : span.end] == word


def test_marks_inside_a_span_stay_and_marks_after_it_go(document: Document) -> None:
    whole = document.to_source(Span(0, 6))
    inner = document.to_source(Span(2, 6))

    assert SOURCE[whole.start : whole.end] == "A **harp"
    assert SOURCE[inner.start : inner.end] == "harp"


def test_an_empty_span_stays_empty(document: Document) -> None:
    span = document.to_source(Span(6, 6))

    assert span.start == span.end == SOURCE.index(" and") - 0


def test_the_whole_prose(document: Document) -> None:
    span = document.to_source(Span(0, len(TEXT)))

    assert SOURCE[span.start : span.end] == SOURCE[2:]


@pytest.mark.parametrize(
    ("first", "second", "within", "overlaps"),
    [
        (Span(2, 4), Span(0, 5), True, True),
        (Span(0, 5), Span(0, 5), True, True),
        (Span(0, 5), Span(2, 4), False, True),
        (Span(0, 3), Span(2, 5), False, True),
        (Span(0, 2), Span(2, 5), False, False),
        (Span(4, 6), Span(0, 2), False, False),
    ],
)
def test_spans(first: Span, second: Span, *, within: bool, overlaps: bool) -> None:
    assert (first.within(second), first.overlaps(second)) == (within, overlaps)
    assert second.overlaps(first) is overlaps


def test_spans_sort_by_start_then_end() -> None:
    assert sorted([Span(3, 4), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 4)]


def test_a_document_is_a_value(document: Document) -> None:
    assert pickle.loads(pickle.dumps(document)) == document
    with pytest.raises(FrozenInstanceError):
        document.uri = "other.md"  # type: ignore[misc]  # that it cannot be done is the test


def test_what_reading_did_not_find_is_missing(document: Document) -> None:
    assert (document.published, document.published_basis) == (None, PublishedBasis.NONE)
    assert (document.agency, document.language, document.warnings) == (None, None, ())
