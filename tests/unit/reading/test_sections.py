"""The parts of an article."""

from checker.model import Section
from checker.reading.prose import Paragraph, Part
from checker.reading.sections import divide

LONG = "The lake froze over for the first time in nine years, and skaters came from three towns."


def sections(*texts: str | tuple[Part, str]) -> list[str]:
    paragraphs = []
    for text in texts:
        part, words = text if isinstance(text, tuple) else (Part.PARAGRAPH, text)
        paragraphs.append(Paragraph(part, words, ((0, 0),)))
    return [section.value[0] for _, section in divide(paragraphs)]


def test_title_dek_byline_caption_body() -> None:
    texts = ("Lake freezes", "Skaters rejoice.", "By Ana Silva", "Photo: Ana Silva", LONG)

    assert sections(*texts) == ["h", "d", "b", "c", "b"]
    assert sections(*texts[::4]) == ["h", "b"]


def test_a_lede_is_no_dek() -> None:
    assert sections("Lake freezes", "Skaters rejoice.", LONG) == ["h", "b", "b"]


def test_a_sentence_is_no_title() -> None:
    paragraphs = [Paragraph(Part.PARAGRAPH, text, ((0, 0),)) for text in (LONG, LONG)]

    assert [section for _, section in divide(paragraphs)] == [Section.BODY] * 2


def test_a_marked_title_wins() -> None:
    assert sections(LONG, (Part.TITLE, "Lake freezes."), LONG) == ["b", "h", "b"]


def test_a_title_behind_a_byline() -> None:
    assert sections("By Ana Silva", "Lake freezes", LONG)[1] == "h"


def test_items_under_a_teaser_go_with_it() -> None:
    paragraphs = [
        Paragraph(Part.PARAGRAPH, LONG, ((0, 0),)),
        Paragraph(Part.PARAGRAPH, "Related:", ((0, 0),)),
        Paragraph(Part.ITEM, "Nine years of thaw", ((0, 0),)),
        Paragraph(Part.PARAGRAPH, LONG, ((0, 0),)),
        Paragraph(Part.ITEM, "9 rescues", ((0, 0),)),
    ]
    found = [section for _, section in divide(paragraphs)]

    assert found[1:3] == [Section.BOILERPLATE] * 2
    assert found[3:] == [Section.BODY] * 2


def test_a_tail_becomes_a_paragraph_of_its_own() -> None:
    text = f"{LONG}  By Ana Silva for Bay.com More Top Reads From Bay.com:"
    found = divide([Paragraph(Part.PARAGRAPH, text, ((0, 7),))])

    assert [(paragraph.text[:6], section) for paragraph, section in found] == [
        (LONG[:6], Section.BODY),
        ("By Ana", Section.BOILERPLATE),
    ]
    assert found[1][0].anchors == ((0, 7 + len(LONG) + 2),)
