"""The body of a page."""

from checker.reading.html import extract_body, read_page, with_title

PARAGRAPH = "The tug met the ferry at dawn near the old pier, the harbour master told reporters. "


def body(inner: str) -> str:
    page = f"<html><body><main><article><h1>Collision</h1>{inner}</article></main></body></html>"
    return extract_body(page) or ""


def test_prose_without_furniture() -> None:
    found = body(
        f"<p>{PARAGRAPH * 3}</p><table><tr><td>2011</td><td>14</td></tr></table>"
        f"<ul><li>Tugs: 3</li></ul><p>{PARAGRAPH}</p>"
        "<div class='comments' id='comments'><p>JohnB: 900 boats!</p></div>"
    )

    assert found.count("harbour master") >= 3
    assert "| 2011 | 14 |" in found
    assert "900 boats" not in found


def test_raised_numbers() -> None:
    found = body(
        f"<p>{PARAGRAPH * 3} It counted 10<sup>6</sup> eels on 4 km<sup>2</sup>, "
        "a record<sup><a href='#1'>1</a></sup> on the 5<sup>th</sup> day.</p>"
    )

    assert "10^6 eels on 4 km^2, a record on the 5th day" in found


def test_pages_without_text() -> None:
    assert extract_body("<html><body></body></html>") is None
    assert extract_body("<div>" * 20_000 + "x") is None


def test_the_title_stands_first_once() -> None:
    assert with_title("Body.", "A title") == "A title\n\nBody."
    assert with_title("A TITLE!\nBody.", "A title") == "A TITLE!\nBody."
    assert with_title("Body.", None) == "Body."


def test_lines_become_paragraphs() -> None:
    source = "Ferry hits tug\n\nText.\n- Tugs: 3\n| Year | Tugs | \n|---|---|\n| 2011 | 14 | "
    found = [
        (paragraph.part.value, paragraph.text) for paragraph in read_page(source, "Ferry hits tug")
    ]

    assert found == [
        ("title", "Ferry hits tug"),
        ("paragraph", "Text."),
        ("item", "Tugs: 3"),
        ("row", "Year | Tugs"),
        ("row", "2011 | 14"),
    ]
