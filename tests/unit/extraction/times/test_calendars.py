"""Calendar arithmetic."""

from datetime import date

import pytest

from checker.extraction.times.calendars import UNIT_VALUES, period_of_value, shift_year
from checker.model import Granularity


@pytest.mark.parametrize(
    ("value", "begin", "finish", "granularity"),
    [
        ("2020-02-29", date(2020, 2, 29), date(2020, 2, 29), Granularity.DAY),
        ("2020-02-29TMO", date(2020, 2, 29), date(2020, 2, 29), Granularity.DAY),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29), Granularity.MONTH),
        ("2020-W53", date(2020, 12, 28), date(2021, 1, 3), Granularity.WEEK),
        ("2020-W53-WE", date(2021, 1, 2), date(2021, 1, 3), Granularity.WEEK),
        ("2020-Q4", date(2020, 10, 1), date(2020, 12, 31), Granularity.QUARTER),
        ("2020-H2", date(2020, 7, 1), date(2020, 12, 31), Granularity.HALF),
        ("2020-SP", date(2020, 3, 1), date(2020, 5, 31), Granularity.QUARTER),
        ("2020-WI", date(2019, 12, 1), date(2021, 2, 28), Granularity.QUARTER),
        ("2020", date(2020, 1, 1), date(2020, 12, 31), Granularity.YEAR),
        ("199", date(1990, 1, 1), date(1999, 12, 31), Granularity.DECADE),
        ("18", date(1800, 1, 1), date(1899, 12, 31), Granularity.CENTURY),
    ],
)
def test_values_cover_days(value: str, begin: date, finish: date, granularity: Granularity) -> None:
    period = period_of_value(value)

    assert period is not None
    assert (period.begin, period.finish, period.granularity) == (begin, finish, granularity)


@pytest.mark.parametrize(
    "value",
    ["", "P2Y", "PAST_REF", "XXXX-12-06", "2019-02-29", "2019-13", "2019-W53", "0000", "BC0490"],
)
def test_other_values_cover_none(value: str) -> None:
    assert period_of_value(value) is None


@pytest.mark.parametrize(
    ("unit", "amount", "value"),
    [
        ("day", 1, "2021-01-01"),
        ("week", 1, "2021-W01"),
        ("weekend", -1, "2020-W52-WE"),
        ("month", -12, "2019-12"),
        ("quarter", 1, "2021-Q1"),
        ("half", -1, "2020-H1"),
        ("year", 1, "2021"),
        ("decade", -3, "199"),
        ("century", -1, "19"),
    ],
)
def test_units_are_counted_over_the_turn_of_the_year(unit: str, amount: int, value: str) -> None:
    assert UNIT_VALUES[unit](date(2020, 12, 31), amount) == value


@pytest.mark.parametrize("unit", sorted(UNIT_VALUES))
def test_counting_past_the_end_of_the_calendar_gives_nothing(unit: str) -> None:
    assert UNIT_VALUES[unit](date(9999, 12, 31), 9_999_999) is None


@pytest.mark.parametrize(
    ("value", "shifted"),
    [("2012-Q3", "2011-Q3"), ("2012-05-06", "2011-05-06"), ("2012-02-29", "2011-02-28")],
)
def test_same_stretch_a_year_back(value: str, shifted: str) -> None:
    assert shift_year(value, -1) == shifted
