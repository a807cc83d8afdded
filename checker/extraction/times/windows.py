"""Placing runs of units: "the past two years", "the next few days", "the first nine months"."""

from datetime import date, timedelta

from checker.extraction.times.calendars import (
    MONTHS_A_QUARTER,
    MONTHS_A_YEAR,
    MONTHS_IN,
    Period,
    month_index,
    months_between,
    moved,
)
from checker.extraction.times.context import Candidate, Context, Meaning
from checker.extraction.times.lengths import length_value, number_of
from checker.extraction.times.months import near_year
from checker.model import Granularity, TimeBasis, TimeType

BACK = frozenset({"last", "past", "previous", "prior", "preceding"})
AHEAD = frozenset({"next", "following", "coming"})
_LAST_MONTH = 9999 * MONTHS_A_YEAR


def read_window(candidate: Candidate, context: Context) -> Meaning:
    """Place "the past two years", "the next few days", "the first nine months of 2010"."""
    parts = candidate.parts
    unit = parts["unit"].lower()
    unit = "century" if unit == "centurie" else unit
    word = parts["window"].lower()
    number = number_of(parts["number"]) if "number" in parts else None
    year = _window_year(candidate, context)
    if word in {"first", "opening", "final", "closing", "last"} and year is not None and number:
        return _part_of_year(year, unit, int(number), early=word in {"first", "opening"})
    length = length_value(unit, number)
    if word in BACK | {"recent"} and number is not None:
        return window_of(context, (unit, int(number), -1), "window")
    if word in AHEAD | {"upcoming"} and number is not None and not context.history:
        return window_of(context, (unit, int(number), 1), "window")
    return Meaning(value=length, type=TimeType.DURATION, rule="window-open")


def _window_year(candidate: Candidate, context: Context) -> int | None:
    if "year" in candidate.parts:
        return int(candidate.parts["year"])
    words = candidate.parts.get("near_year")
    return near_year(words, context) if words and "fiscal" not in candidate.parts else None


def _part_of_year(year: int, unit: str, number: int, *, early: bool) -> Meaning:
    length = length_value(unit, number)
    if unit in {"day", "week"} and number > 0:
        return _days_of_year(year, number * (7 if unit == "week" else 1), length, early=early)
    months = MONTHS_IN.get(unit, 0) * number
    if not 0 < months <= MONTHS_A_YEAR:
        return Meaning(value=length, type=TimeType.DURATION, rule="part-of-year")
    first = year * MONTHS_A_YEAR + (0 if early else MONTHS_A_YEAR - months)
    period = months_between(first, first + months - 1, Granularity.RANGE)
    return Meaning(
        value=length,
        type=TimeType.DURATION,
        period=period,
        basis=TimeBasis.EXPLICIT,
        rule="part-of-year",
    )


def _days_of_year(year: int, days: int, length: str, *, early: bool) -> Meaning:
    first, last = date(year, 1, 1), date(year, 12, 31)
    if not days <= (last - first).days:
        return Meaning(value=length, type=TimeType.DURATION, rule="part-of-year")
    step = timedelta(days=days - 1)
    ends = (first, first + step) if early else (last - step, last)
    return Meaning(
        value=length,
        type=TimeType.DURATION,
        period=Period(*ends, Granularity.RANGE),
        basis=TimeBasis.EXPLICIT,
        rule="part-of-year",
    )


def window_of(context: Context, count: tuple[str, int, int], rule: str) -> Meaning:
    """Give a run of units that ends or begins on the publication date."""
    unit, number, sign = count
    value = length_value(unit, number)
    published = context.published
    if unit == "quarter" and published is not None and not context.history:
        return _quarters(published, sign * number, rule)
    other = None if published is None else moved(published, unit, sign * number)
    if published is None or other is None or context.history:
        return Meaning(value=value, type=TimeType.DURATION, rule=rule)
    ends = sorted((published, other))
    return Meaning(
        value=value,
        type=TimeType.DURATION,
        period=Period(ends[0], ends[1], Granularity.RANGE),
        basis=TimeBasis.PUBLISHED,
        rule=rule,
    )


def _quarters(published: date, number: int, rule: str) -> Meaning:
    """Give so many whole quarters before or after the one of publication."""
    current = month_index(published) // MONTHS_A_QUARTER
    first, last = (current + number, current - 1) if number < 0 else (current + 1, current + number)
    months = (first * MONTHS_A_QUARTER, last * MONTHS_A_QUARTER + MONTHS_A_QUARTER - 1)
    inside = months[0] >= MONTHS_A_YEAR and months[1] < _LAST_MONTH
    return Meaning(
        value=length_value("quarter", abs(number)),
        type=TimeType.DURATION,
        period=months_between(*months, Granularity.RANGE) if inside else None,
        basis=TimeBasis.PUBLISHED if inside else TimeBasis.NONE,
        rule=rule,
    )
