"""Bylines and datelines."""

from datetime import date

import pytest

from checker.model.agencies import agency
from checker.reading.credits import (
    byline_author,
    byline_publisher,
    dateline,
    is_byline,
    is_date_line,
    line_date,
)


@pytest.mark.parametrize(
    ("text", "day", "month_day", "wire"),
    [
        ("LIMA, Feb 4 (Reuters) - A ferry sank.", None, (2, 4), "Reuters"),
        ("LIMA, Feb. 4, 2011 (AP) — A ferry sank.", date(2011, 2, 4), None, "AP"),
        ("SAN JOSE, Costa Rica (AP) - A ferry sank.", None, None, "AP"),
        ("OSLO, 7 May (Coast Wire Service) -- A ferry sank.", None, (5, 7), "Coast Wire Service"),
        ("PORTO — A ferry sank.", None, None, None),
        (
            "BERGEN, May 7, 2011 /PRNewswire/ -- A ferry sank.",
            date(2011, 5, 7),
            None,
            "PR Newswire",
        ),
    ],
)
def test_datelines(
    text: str, day: date | None, month_day: tuple[int, int] | None, wire: str | None
) -> None:
    found = dateline(text)

    assert found is not None
    assert (found.day, found.month_day, found.agency) == (day, month_day, wire)


@pytest.mark.parametrize(
    "text",
    [
        "The World Health Organization (WHO) said 40 died.",
        "NATO (the alliance) met on May 4.",
        "A ferry — the third this year — sank.",
        "On May 4, 2011 (a Wednesday) - it sank.",
    ],
)
def test_brackets_and_dashes_in_prose_are_no_dateline(text: str) -> None:
    assert dateline(text) is None


def test_bylines() -> None:
    assert is_byline("By Ana Silva, Bay Paper")
    assert byline_author("By Ana Silva, Bay Paper") == "Ana Silva"
    assert byline_author("By Ana Silva and Tom Reed in Lisbon") == "Ana Silva and Tom Reed"
    assert byline_publisher("By Ana Silva for Bay.com") == "Bay.com"
    assert byline_publisher("By Ana Silva, Tom Reed") is None
    assert byline_author("Nobody") is None


def test_date_lines() -> None:
    assert is_date_line("Last updated: 4 June 2019, 10:15 BST")
    assert not is_date_line("4 June 2019 was cold")
    assert is_date_line("WEST TARN, Tuesday 4 June 2019")
    assert is_date_line("Cuzco, Peru, June 4, 2019")
    assert not is_date_line("West Tarn, 4 June")  # a title may look like that
    assert not is_date_line("Boats sank, 4 June 2019")
    assert line_date("4 June 2019, updated 6 June 2019") == date(2019, 6, 4)


def test_agencies() -> None:
    assert agency("The Associated Press") == "AP"
    assert agency("Bay Paper") is None
