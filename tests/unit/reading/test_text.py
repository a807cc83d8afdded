"""Plain text: wrapped lines, a paragraph a line, lists and columns."""

import pytest

from checker.reading.folding import fold
from checker.reading.text import read_text


def texts(source: str) -> list[str]:
    return [paragraph.text for paragraph in read_text(fold(source))]


def test_wrapped_lines_are_joined() -> None:
    source = (
        "The volcano threw ash over four villages on\nSunday and "
        "forced some three thousand people\n"
        "to leave their homes before the night was\nover, the governor said.\n\nNobody was hurt.\n"
    )

    first = (
        "The volcano threw ash over four villages on Sunday and forced some three thousand people "
        "to leave their homes before the night was over, the governor said."
    )
    assert texts(source) == [first, "Nobody was hurt."]


def test_a_paragraph_a_line_stays_so() -> None:
    source = "Ash fell on four villages.\nThe governor closed the airport.\nIt reopened."

    assert len(texts(source)) == 3


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    assert texts(f"One fish.{end}{end}Two fish.{end}") == ["One fish.", "Two fish."]


def test_lists() -> None:
    source = "Results:\n• 4 goals\n- 2 cards\n1. Lyon\n2. Porto"

    assert texts(source) == ["Results:", "4 goals", "2 cards", "1. Lyon", "2. Porto"]


def test_cells_of_columns_never_run_together() -> None:
    source = "Lyon\t10\t500\nPorto     10     500\n"

    assert texts(source) == ["Lyon | 10 | 500", "Porto | 10 | 500"]


def test_double_spaces_become_one() -> None:
    assert texts("It rose.  Then it fell.") == ["It rose. Then it fell."]
