"""Credits of wire services and first outlets, in the lines around a text."""

from pathlib import Path

import pytest

from checker.model import Document
from checker.reading import read
from checker.reading.wires import closing_credit, first_wire, signature


@pytest.mark.parametrize(
    ("text", "wire"),
    [
        ("Source: dpa", "dpa"),
        ("Source: AFP", "AFP"),
        ("Sources: Reuters, local media", "Reuters"),
        ("Additional reporting by Reuters.", "Reuters"),
        ("With reporting by Ola Berg and The Associated Press", "AP"),
        ("(With inputs from PTI)", "PTI"),
        ("© 2031 The Associated Press", "AP"),
        ("Copyright 2031 by Agence France-Presse", "AFP"),
        ("- Reuters", "Reuters"),
        ("(AP)", "AP"),
        ("Reuters", "Reuters"),
        ("This story was first published by the Harbour Bell on 4 May.", "Harbour Bell"),
        ("Originally published on Gullwatch.org", "Gullwatch.org"),
        ("This article is republished from Shoreline Review under a licence.", "Shoreline Review"),
        ("This article originally appeared in the Skerry Post.", "Skerry Post"),
    ],
)
def test_closing_credits(text: str, wire: str) -> None:
    assert closing_credit(text) == wire


@pytest.mark.parametrize(
    "text",
    [
        "Additional reporting by agencies",
        "Reporting by Ola Berg; editing by Kim Lund",
        "Source: Port Authority",
        "This story was first published on Monday.",
        "This story was first published in May 2031.",
        "The report was published by hand.",
        "Reuters cut 40 jobs in the harbour office.",
        "By Sunday the sputnik had come down.",
    ],
)
def test_lines_without_a_credit(text: str) -> None:
    assert closing_credit(text) is None


def test_signatures_stand_behind_the_last_sentence() -> None:
    assert signature("The lighthouse stays shut. — AFP") == "AFP"
    assert signature("The lighthouse stays shut. (dpa)") == "dpa"
    assert signature("The keeper once wrote for Reuters.") is None
    assert signature("The keeper shut the light (again)") is None


def test_bylines_name_their_wire() -> None:
    assert first_wire("Ola Berg, Associated Press") == "AP"
    assert first_wire("Reuters Staff") == "Reuters"
    assert first_wire("Ola Berg for Gullwatch.org") is None


@pytest.mark.parametrize(
    ("lines", "wire"),
    [
        (["By Ola Berg, The Associated Press", "The lighthouse at Skerry went dark."], "AP"),
        (["Reuters", "The lighthouse at Skerry went dark on Friday night."], "Reuters"),
        (["The lighthouse at Skerry went dark on Friday night. - Reuters"], "Reuters"),
        (["The lighthouse at Skerry went dark.", "Source: dpa"], "dpa"),
        (["The lighthouse at Skerry went dark.", "The keeper reads Reuters."], None),
    ],
)
def test_documents_know_who_they_are_credited_to(
    tmp_path: Path, lines: list[str], wire: str | None
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join(["Lighthouse goes dark", *lines]) + "\n", encoding="utf-8")
    document = read(path.as_posix())

    assert isinstance(document, Document)
    assert document.agency == wire
