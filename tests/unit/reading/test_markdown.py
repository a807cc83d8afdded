"""Markdown: what is markup vanishes, what is words stays, and offsets lead back."""

import pytest

from checker.reading.folding import fold
from checker.reading.markdown import looks_like_markdown, read_markdown
from checker.reading.prose import Part


def texts(source: str) -> list[str]:
    return [paragraph.text for paragraph in read_markdown(fold(source))]


def parts(source: str) -> list[tuple[str, str]]:
    return [(paragraph.part.value, paragraph.text) for paragraph in read_markdown(fold(source))]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "The dam holds [40 million](https://dam.example/x_(y)) tonnes.",
            "The dam holds 40 million tonnes.",
        ),
        ("It **rose** by *3* percent to __9__.", "It rose by 3 percent to 9."),
        ("A [nested **bold** link](/a 'title') here.", "A nested bold link here."),
        ("Set `max_rows` to `` a`b ``.", "Set max_rows to a`b ."),
        ("See <https://dam.example> for more.", "See for more."),
        ("Mail <who@dam.example> now.", "Mail now."),
        ("R&amp;D cost 5&nbsp;million &euro;.", "R&D cost 5 million €."),
        (r"A price of \*5\* and 1\_000.", "A price of *5* and 1_000."),
        ("The area is 3*4*5 metres.", "The area is 3*4*5 metres."),
        ("It is 5 * 3 and 2 * 4.", "It is 5 * 3 and 2 * 4."),
        ("Costs* rose sharply.", "Costs* rose sharply."),
        ("The key snake_case_name stays.", "The key snake_case_name stays."),
        ("It fell ~~12~~ 10 percent.", "It fell 10 percent."),
        ("About 10<sup>6</sup> cells on 4 km<sup>2</sup>.", "About 10^6 cells on 4 km^2."),
        ("Revenue<sup>1</sup> grew on the 5<sup>th</sup> day.", "Revenue grew on the 5th day."),
        ("A note[^3] and a word.", "A note and a word."),
        ("A <span class='x'>tag</span> inside.", "A tag inside."),
        ("Less < more and a > b.", "Less < more and a > b."),
        ("A ![photo](p.png) inline image.", "A inline image."),
        ("Brackets [sic] stay.", "Brackets [sic] stay."),
        ("A bare https://dam.example/a_b_c link.", "A bare https://dam.example/a_b_c link."),
    ],
)
def test_inline_markup(written: str, read: str) -> None:
    assert texts(written) == [read]


def test_reference_links_and_their_definitions() -> None:
    source = (
        "The [river][r] rose, and [Lake] too [1].\n\n[r]: https://a.example\n[lake]: /b\n[1]: /c"
    )

    assert texts(source) == ["The river rose, and Lake too ."]


def test_blocks() -> None:
    source = (
        "# Bridge opens\n\n## What it cost\n\nOpening\n=======\n\n- 5 cranes\n- 6 boats\n"
        "  and a ferry\n\n1. First\n2. Second\n\n> A quoted line\n> goes on.\n\n***\n\nEnd."
    )

    assert parts(source) == [
        ("title", "Bridge opens"),
        ("heading", "What it cost"),
        ("heading", "Opening"),
        ("item", "5 cranes"),
        ("item", "6 boats and a ferry"),
        ("paragraph", "1. First"),
        ("paragraph", "2. Second"),
        ("paragraph", "A quoted line goes on."),
        ("paragraph", "End."),
    ]


def test_tables_become_rows() -> None:
    source = "| Port | Tonnes |\n|:-----|-------:|\n| Ghent | 1,200 |\n\nA | B\n--|--\n1 | 2"

    assert parts(source) == [
        ("row", "Port | Tonnes"),
        ("row", "Ghent | 1,200"),
        ("row", "A | B"),
        ("row", "1 | 2"),
    ]


def test_code_and_comments_are_no_prose() -> None:
    source = "Before.\n\n```sql\nSELECT 5\n```\n\n<!-- note 7\nmore -->\n\n    indented 9\n\nAfter."

    assert texts(source) == ["Before.", "After."]


def test_hard_wrapped_lines_are_one_paragraph_with_exact_offsets() -> None:
    source = "The ferry carried\r\nsome **90 people** across\r\nthe strait at night.\r\n"
    (paragraph,) = read_markdown(fold(source))

    assert paragraph.text == "The ferry carried some 90 people across the strait at night."
    for at, to in paragraph.anchors:
        assert paragraph.text[at] in {source[to], " "}
    assert dict(paragraph.anchors)[paragraph.text.index("90")] == source.index("90")


def test_images_and_lone_links() -> None:
    source = "![Divers near the wreck](w.jpg)\n\n<https://a.example/2020/>"

    assert parts(source) == [
        (Part.IMAGE.value, "Divers near the wreck"),
        (Part.LINK.value, "https://a.example/2020/"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A title\n\nText.", True),
        ("Words [here](https://a.example).", True),
        ("It was **very** cold.", True),
        ("Ranked #1 of 5 * 3 ** 2.", False),
        ("An array[0](x) call", False),
    ],
)
def test_markdown_in_a_text_file_is_noticed(text: str, *, expected: bool) -> None:
    assert looks_like_markdown(text) is expected


@pytest.mark.parametrize(
    "unit", ["[", "[a](", "*a ", "_a", "<a ", "`", "~~a", "> ", "|-", "---\n", "<sup>", "&a", "("]
)
def test_hostile_input_takes_linear_time(unit: str) -> None:
    # Quadratic work on 200,000 characters would take minutes.
    assert isinstance(texts(unit * (200_000 // len(unit)) + "x"), list)
