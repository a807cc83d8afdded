"""Dates written out whole, as mastheads, addresses and metadata write them."""

import re
from datetime import date

_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
MONTHS = {name: number for number, name in enumerate(_NAMES, 1)} | {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday "
    "mon tue tues wed thu thur thurs fri sat sun".split()
)

_MONTH = r"(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_NUMERIC_MONTH = r"(?P<month>\d{1,2})"
_WRITTEN = tuple(
    re.compile(rf"(?<![\w.]){pattern}(?!\d)", re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}[-/.]{_NUMERIC_MONTH}[-/.](?P<day>\d{{1,2}})",
        rf"{_MONTH}\s{{1,3}}{_DAY}\s?,?\s{{1,3}}{_YEAR}",
        rf"{_DAY}\s{{1,3}}(?:of\s)?{_MONTH},?\s{{1,3}}{_YEAR}",
        rf"{_DAY}-{_MONTH}-{_YEAR}",
    )
)
_MONTH_DAY = tuple(
    re.compile(rf"(?<![\w.]){pattern}(?![\w%])", re.IGNORECASE)
    for pattern in (rf"{_MONTH}\s{{1,3}}{_DAY}", rf"{_DAY}\s{{1,3}}{_MONTH}")
)
_COMPACT = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)")
_PATH = re.compile(
    r"(?<![0-9a-zA-Z])(?P<year>(?:19|20)\d\d)(?P<mark>[-/_.])(?P<month>\d{1,2}|[a-z]{3})"
    r"(?P=mark)(?P<day>\d{1,2})(?![0-9a-zA-Z])",
    re.IGNORECASE,
)
_PATH_YEAR = re.compile(r"(?<![0-9])(?P<year>(?:19|20)\d\d)(?:[-/_]\d{1,2})?(?=[-/_])")


def find_date(text: str) -> date | None:
    """Give the first day that is written with its year, or None.

    >>> find_date("Friday, 3rd April 2020, 14:05 GMT")
    datetime.date(2020, 4, 3)
    """
    matches = [match for pattern in _WRITTEN if (match := pattern.search(text))]
    for match in sorted(matches, key=re.Match.start):
        found = _day(match["year"], match["month"], match["day"])
        if found:
            return found
    return None


def find_month_day(text: str) -> tuple[int, int] | None:
    """Give the first month and day that is written, without looking for a year.

    >>> find_month_day("VIENNA, Nov 19")
    (11, 19)
    """
    for pattern in _MONTH_DAY:
        match = pattern.search(text)
        month = MONTHS.get(match["month"].lower()) if match else None
        if match and month and 1 <= int(match["day"]) <= 31:  # noqa: PLR2004 - days of a month
            return month, int(match["day"])
    return None


def parse_stamp(value: str) -> date | None:
    """Give the day of a date or time stamp as metadata writes it, in its own time zone.

    >>> parse_stamp("2018-11-22T23:40:00-05:00"), parse_stamp("20200403")
    (datetime.date(2018, 11, 22), datetime.date(2020, 4, 3))
    """
    compact = _COMPACT.match(value.strip())
    if compact:
        return _day(compact["year"], compact["month"], compact["day"])
    return find_date(value.replace("T", " ", 1) if value[:4].isdigit() else value)


def find_in_address(address: str) -> date | None:
    """Give the day that an address or a file name carries, or None.

    >>> find_in_address("https://paper.example/2020/apr/03/title")
    datetime.date(2020, 4, 3)
    """
    for pattern in (_PATH, _COMPACT):
        for match in pattern.finditer(address):
            found = _day(match["year"], match["month"], match["day"])
            if found:
                return found
    return None


def find_year_in_address(address: str) -> int | None:
    """Give the year of an address that has a day, a month or a year for a part; else None."""
    found = find_in_address(address)
    if found:
        return found.year
    match = _PATH_YEAR.search(address)
    return int(match["year"]) if match else None


def with_year(month_day: tuple[int, int], year: int) -> date | None:
    """Give the day of a year, or None where that year has no such day."""
    return _day(str(year), str(month_day[0]), str(month_day[1]))


def _day(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdigit() else MONTHS.get(month.lower(), 0)
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
