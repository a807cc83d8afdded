"""Written dates, in text and in addresses."""

from datetime import date

import pytest

from checker.reading.dates import (
    find_date,
    find_in_address,
    find_month_day,
    find_year_in_address,
    parse_stamp,
    with_year,
)


@pytest.mark.parametrize(
    "text",
    [
        "May 7, 2011",
        "Saturday, 7th May 2011",
        "7 of May, 2011",
        "MAY 7 2011",
        "2011-05-07",
        "2011/05/07 10:00",
        "7-May-2011",
        "Sat, 07 May 2011 10:00:00 GMT",
    ],
)
def test_whole_dates(text: str) -> None:
    assert find_date(text) == date(2011, 5, 7)


@pytest.mark.parametrize(
    "text", ["05/07/2011", "May 2011", "7 May", "in 2011", "February 30, 2011", "Mayor 7, 2011", ""]
)
def test_unclear_dates_are_left(text: str) -> None:
    assert find_date(text) is None


def test_month_and_day() -> None:
    assert find_month_day("7 May") == (5, 7)
    assert find_month_day("May 70") is None
    assert with_year((2, 29), 2011) is None


@pytest.mark.parametrize(
    ("stamp", "day"),
    [
        ("2011-05-07T23:59:00-11:00", date(2011, 5, 7)),
        ("20110507T101500Z", date(2011, 5, 7)),
        ("2011-05-07 10:00", date(2011, 5, 7)),
        ("May 7th, 2011", date(2011, 5, 7)),
        ("yesterday", None),
        ("", None),
    ],
)
def test_stamps(stamp: str, day: date | None) -> None:
    assert parse_stamp(stamp) == day


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://bay.example/2011/05/07/ferry", date(2011, 5, 7)),
        ("https://bay.example/2011/may/07/ferry", date(2011, 5, 7)),
        ("https://bay.example/ferry-2011-05-07", date(2011, 5, 7)),
        ("ferry_20110507.txt", date(2011, 5, 7)),
        ("https://bay.example/id-2011050799", None),
        ("https://bay.example/2011/13/40/", None),
    ],
)
def test_addresses(address: str, day: date | None) -> None:
    assert find_in_address(address) == day


def test_the_year_of_an_address() -> None:
    assert find_year_in_address("https://bay.example/2011/05/ferry") == 2011
    assert find_year_in_address("https://bay.example/ferry") is None
