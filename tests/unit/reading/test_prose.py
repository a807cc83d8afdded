"""Text and source go in step, wherever no markup lies between."""

import unicodedata
from itertools import pairwise

from hypothesis import given, strategies as st

from checker.model import Document, Section, Span
from checker.reading.folding import VANISHING, entity, fold
from checker.reading.inline import strip_markup
from checker.reading.prose import Paragraph, Part, Prose, Run, assemble, render
from checker.reading.text import read_text

ODD = st.text(alphabet="ab1 .,\n\r\u00a0\u202f’“„−\u00ad\u200be\u0301é–", max_size=80)
MARKED = st.text(alphabet="ab 1*_[]()!<>`\\&;~^#\n", max_size=80)


def document(source: str, prose: Prose) -> Document:
    return Document(
        uri="a.txt",
        sha256="",
        source=source,
        text=prose.text,
        anchors=prose.anchors,
        blocks=prose.blocks,
    )


def whole(source: str) -> Document:
    paragraphs = [(paragraph, Section.BODY) for paragraph in read_text(fold(source))]
    return document(source, assemble(paragraphs))


def plain(source: str) -> str:
    paragraph = render(fold(source), Part.PARAGRAPH, (Run(0, len(source)),))
    return paragraph.text if paragraph else ""


@given(ODD)
def test_every_block_is_its_source_folded(source: str) -> None:
    read = whole(source)

    for block in read.blocks:
        place = read.to_source(block.span)
        assert 0 <= place.start < place.end <= len(source)
        # The place of a composed letter is its base: the accents behind belong to it.
        end = place.end + len(source[place.end :]) - len(source[place.end :].lstrip("\u0301"))
        # The reader of plain text writes a wide gap between two cells as a line.
        told = read.text[block.span.start : block.span.end].replace(" | ", " ")
        assert plain(source[place.start : end]) == told


@given(ODD)
def test_every_character_leads_back_to_itself(source: str) -> None:
    read = whole(source)

    for block in read.blocks:
        for at in range(block.span.start, block.span.end):
            place = read.to_source(Span(at, at + 1))
            written = fold(source[place.start : place.end])
            divides = read.text[at] == "|" and written.isspace()  # the gap between two cells
            shown = " " if divides else read.text[at]
            assert shown.isspace() == written.isspace()
            assert shown in {written, " ", unicodedata.normalize("NFC", f"{written}\u0301")}


@given(ODD)
def test_anchors_and_blocks_are_in_order(source: str) -> None:
    read = whole(source)

    assert list(read.anchors) == sorted(set(read.anchors))
    assert [block.span for block in read.blocks] == sorted(block.span for block in read.blocks)


@given(ODD)
def test_no_odd_character_is_left(source: str) -> None:
    text = whole(source).text

    assert not set(text) & set(VANISHING + "\u00a0\u202f\t\r’„−")
    assert "   " not in text


@given(ODD)
def test_folding_keeps_the_length(source: str) -> None:
    assert len(fold(source)) == len(source)
    assert fold(fold(source)) == fold(source)


@given(MARKED)
def test_markup_runs_are_disjoint_and_inside(text: str) -> None:
    runs = strip_markup(text)

    assert all(a.end <= b.start for a, b in pairwise(runs))
    assert all(0 <= run.start < run.end <= len(text) for run in runs)


def test_soft_hyphen_inside_a_word_moves_what_follows() -> None:
    source = "The bar\u00adrage was opened."
    read = whole(source)
    at = read.text.index("opened")

    assert read.text == "The barrage was opened."
    assert read.to_source(Span(at, at + 6)) == Span(source.index("opened"), len(source) - 1)


def test_split_keeps_the_way_back() -> None:
    source = "One  two.   Three  four."
    paragraph = render(source, Part.PARAGRAPH, (Run(0, len(source)),))
    assert paragraph is not None

    head, tail = paragraph.split(len("One two. "))
    read = document(source, assemble([(head, Section.BODY), (tail, Section.BOILERPLATE)]))

    assert read.text == "One two.\n\nThree four."
    place = read.to_source(read.blocks[1].span)
    assert source[place.start : place.end] == "Three  four."


def test_a_repeated_paragraph_names_the_first() -> None:
    read = whole(
        "The weir was shut on Tuesday night.\n\nNo.\n\nThe weir was shut on Tuesday night.\n\nNo."
    )

    assert [block.repeats for block in read.blocks] == [None, None, 0, None]


def test_nothing_visible_is_no_paragraph() -> None:
    assert render(" \u00ad ", Part.PARAGRAPH, (Run(0, 3),)) is None


def test_empty_prose_has_an_anchor() -> None:
    assert assemble([]).anchors == ((0, 0),)
    assert assemble([(Paragraph(Part.ROW, "x", ((0, 4),)), Section.BODY)]).anchors == ((0, 4),)


def test_entities() -> None:
    assert entity("&eacute;") == "é"
    assert entity("&shy;") == ""
    assert entity("&#8217;") == "'"
    assert entity("& ;") is None
