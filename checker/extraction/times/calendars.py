"""Arithmetic on days, ISO weeks, months, quarters, halves, years, decades and centuries.

A stretch of the calendar is written as a TIMEX3 value ("2018-10", "2018-W47", "2018-Q3",
"2018-H1", "2018-SU", "199", "20"); `period_of_value` says which days it covers. The calendar is
the proleptic Gregorian one; years before 1 have a value and no days.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from checker.model import Granularity

MONTHS_A_YEAR = 12
MONTHS_A_QUARTER = 3
MONTHS_A_HALF = 6
DAYS_A_WEEK = 7
SATURDAY = 5

# Northern seasons, as months of one year. A winter begins in the year it is named after or the
# year before: usage differs, so the stretch covers both.
_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (0, 14)}

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_HALF = re.compile(r"(\d{4})-H([12])")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
_YEARS = re.compile(r"\d{2,4}")

_GRANULARITY_OF_YEARS = {2: Granularity.CENTURY, 3: Granularity.DECADE, 4: Granularity.YEAR}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days, both ends included, and the unit that the words counted in."""

    begin: date
    finish: date
    granularity: Granularity


def period_of_value(value: str) -> Period | None:
    """Give the days that a TIMEX3 value covers, None for what is no stretch of the calendar.

    >>> period_of_value("2018-Q3").finish.isoformat()
    '2018-09-30'
    >>> period_of_value("P2Y") is None
    True
    """
    for pattern, reader in _READERS:
        match = pattern.fullmatch(value)
        if match:
            try:
                return reader(match)
            except (ValueError, OverflowError):
                return None
    return None


def months_between(first: int, last: int, granularity: Granularity) -> Period:
    """Give the days from one month to another, months counted from year 0.

    Raises:
        ValueError: if a month lies outside the years 1 to 9999.
    """
    finish = month_start(last + 1) - timedelta(days=1)
    return Period(month_start(first), finish, granularity)


def month_start(index: int) -> date:
    """Give the first day of a month counted from year 0.

    Raises:
        ValueError: if the month lies outside the years 1 to 9999.
    """
    return date(index // MONTHS_A_YEAR, index % MONTHS_A_YEAR + 1, 1)


def month_index(day: date) -> int:
    """Count the month of a day from year 0."""
    return day.year * MONTHS_A_YEAR + day.month - 1


def day_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the day so many days on, None where the calendar ends."""
    try:
        return (day + timedelta(days=amount)).isoformat()
    except OverflowError:
        return None


def week_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the ISO week so many weeks on, e.g. "2018-W47"."""
    try:
        year, week, _ = (day + timedelta(days=DAYS_A_WEEK * amount)).isocalendar()
    except OverflowError:
        return None
    return f"{year:04d}-W{week:02d}"


def weekend_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the weekend of the ISO week so many weeks on."""
    week = week_value(day, amount)
    return week and f"{week}-WE"


def month_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the month so many months on, e.g. "2018-10"."""
    year, month = divmod(month_index(day) + amount, MONTHS_A_YEAR)
    return f"{year:04d}-{month + 1:02d}" if _on_calendar(year) else None


def quarter_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the quarter so many quarters on, e.g. "2018-Q3"."""
    year, quarter = divmod(month_index(day) // MONTHS_A_QUARTER + amount, 4)
    return f"{year:04d}-Q{quarter + 1}" if _on_calendar(year) else None


def half_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the half year so many halves on, e.g. "2018-H1"."""
    year, half = divmod(month_index(day) // MONTHS_A_HALF + amount, 2)
    return f"{year:04d}-H{half + 1}" if _on_calendar(year) else None


def year_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the year so many years on."""
    return f"{day.year + amount:04d}" if _on_calendar(day.year + amount) else None


def decade_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the decade so many decades on, "199" for the 1990s."""
    year = day.year + 10 * amount
    return f"{year // 10:03d}" if _on_calendar(year) else None


def century_value(day: date, amount: int = 0) -> str | None:
    """Give the value of the century so many centuries on, "19" for the 1900s."""
    year = day.year + 100 * amount
    return f"{year // 100:02d}" if _on_calendar(year) else None


UNIT_VALUES: dict[str, Callable[[date, int], str | None]] = {
    "day": day_value,
    "week": week_value,
    "weekend": weekend_value,
    "month": month_value,
    "quarter": quarter_value,
    "half": half_value,
    "year": year_value,
    "decade": decade_value,
    "century": century_value,
}
"""How the value of the calendar unit `amount` units on from a day is found."""


def last_day(published: date) -> Period:
    """Give the day of publication and the one before: the night's news is yesterday's."""
    before = day_value(published, -1)
    begin = date.fromisoformat(before) if before else published
    return Period(begin, published, Granularity.DAY)


MONTHS_IN = {"month": 1, "quarter": 3, "semester": 6, "year": 12, "decade": 120, "century": 1200}
"""Months of a unit that is counted in months."""

_DAYS_IN = {"day": 1, "night": 1, "week": 7, "fortnight": 14, "weekend": 7}
_MOST_DAYS = 400_000


def moved(day: date, unit: str, amount: int) -> date | None:
    """Give the day so many units away, or its month's last day where that is shorter."""
    if unit in _DAYS_IN and abs(amount) * _DAYS_IN[unit] < _MOST_DAYS:
        value = UNIT_VALUES["day"](day, amount * _DAYS_IN[unit])
        return date.fromisoformat(value) if value else None
    if unit not in MONTHS_IN:
        return None
    index = month_index(day) + amount * MONTHS_IN[unit]
    if not MONTHS_A_YEAR <= index < MAXYEAR * MONTHS_A_YEAR:
        return None
    last = months_between(index, index, Granularity.MONTH).finish
    return last.replace(day=min(day.day, last.day))


def shift_year(value: str, amount: int) -> str:
    """Give the same stretch of another year, "2012-Q3" -> "2011-Q3" for -1.

    >>> shift_year("2020-02-29", -1)
    '2019-02-28'
    """
    shifted = f"{int(value[:4]) + amount:04d}{value[4:]}"
    if value.endswith("-02-29") and period_of_value(shifted) is None:
        return f"{shifted[:-2]}28"
    return shifted


def _on_calendar(year: int) -> bool:
    return MINYEAR <= year <= MAXYEAR


def _read_day(match: re.Match[str]) -> Period:
    day = date(int(match[1]), int(match[2]), int(match[3]))
    return Period(day, day, Granularity.DAY)


def _read_month(match: re.Match[str]) -> Period:
    month = month_index(date(int(match[1]), int(match[2]), 1))
    return months_between(month, month, Granularity.MONTH)


def _read_week(match: re.Match[str]) -> Period:
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    begin = monday + timedelta(days=SATURDAY) if match[3] else monday
    return Period(begin, monday + timedelta(days=DAYS_A_WEEK - 1), Granularity.WEEK)


def _read_quarter(match: re.Match[str]) -> Period:
    first = int(match[1]) * MONTHS_A_YEAR + MONTHS_A_QUARTER * (int(match[2]) - 1)
    return months_between(first, first + MONTHS_A_QUARTER - 1, Granularity.QUARTER)


def _read_half(match: re.Match[str]) -> Period:
    first = int(match[1]) * MONTHS_A_YEAR + MONTHS_A_HALF * (int(match[2]) - 1)
    return months_between(first, first + MONTHS_A_HALF - 1, Granularity.HALF)


def _read_season(match: re.Match[str]) -> Period:
    first, last = _SEASONS[match[2]]
    january = int(match[1]) * MONTHS_A_YEAR
    return months_between(january + first - 1, january + last - 1, Granularity.QUARTER)


def _read_years(match: re.Match[str]) -> Period:
    digits = match[0]
    width = 10 ** (4 - len(digits))
    first = int(digits) * width
    begin = date(max(first, MINYEAR), 1, 1)
    return Period(begin, date(first + width - 1, 12, 31), _GRANULARITY_OF_YEARS[len(digits)])


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Period]], ...] = (
    (_DAY, _read_day),
    (_MONTH, _read_month),
    (_YEARS, _read_years),
    (_WEEK, _read_week),
    (_QUARTER, _read_quarter),
    (_HALF, _read_half),
    (_SEASON, _read_season),
)
