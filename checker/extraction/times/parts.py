"""Placing parts of units ("the last week of March"), days by their number and parts of a day."""

from dataclasses import replace
from datetime import date, timedelta

from checker.extraction.times.calendars import (
    DAYS_A_WEEK,
    MONTHS_A_YEAR,
    SATURDAY,
    Period,
    month_index,
    month_start,
    period_of_value,
    week_value,
    weekend_value,
)
from checker.extraction.times.context import (
    Candidate,
    Context,
    Meaning,
    checked,
    counted,
    explicit,
    from_anchor,
    from_published,
    unresolved,
)
from checker.extraction.times.cues import Governor, governor_of
from checker.extraction.times.dates import read_day_word, read_weekday
from checker.extraction.times.months import read_month
from checker.extraction.times.words import CENTURY_ORDINALS, DAY_PARTS, WEEKDAYS
from checker.model import Granularity, TimeBasis, TimeType

_LAST = frozenset({"last", "final", "closing"})
_TENS = {"twenty": 20, "thirty": 30}
_STEPS = {"this": 0, "last": -1, "next": 1, "the following": 1, "the previous": -1}
_SEARCHED_MONTHS = 7


def read_nth_unit(candidate: Candidate, context: Context) -> Meaning:
    """Place "the first week of May", "the last Friday of the month", "the third month of 2021"."""
    whole = _whole(candidate, context)
    number = _number(candidate.parts["nth"].lower())
    if whole.period is None or number is None:
        return unresolved("", "nth-unit", TimeBasis.EVENT)
    unit = candidate.parts["unit"].lower()
    if unit in WEEKDAYS:
        found = _nth_weekday(whole.period, WEEKDAYS[unit], number)
    else:
        found = _READERS[unit](whole.period, number)
    if found is None:
        return unresolved("", "nth-unit")
    value, period = found
    return Meaning(value=value, period=period, basis=whole.basis, rule="nth-unit")


def _whole(candidate: Candidate, context: Context) -> Meaning:
    """Give the month or year that the unit is a part of."""
    parts = candidate.parts
    if "month" in parts:
        named = {name: parts[name] for name in ("month", "year") if name in parts}
        start = candidate.end - len(parts["month"])
        return read_month(replace(candidate, kind="month", start=start, parts=named), context)
    if "whole" in parts:
        return explicit(parts["whole"], "nth-unit")
    return _near(parts["near"].lower(), context)


def _near(words: str, context: Context) -> Meaning:
    """Give the month or year of "this month", "the following year", "the month"."""
    which, _, unit = words.rpartition(" ")
    if which in {"this", "last", "next"} and not context.history:
        return from_published(context, unit, _STEPS[which], "nth-unit")
    if context.anchor is not None:
        return from_anchor(context, unit, _STEPS.get(which, 0), "nth-unit")
    if which == "the":
        return from_published(context, unit, 0, "nth-unit")
    return unresolved("", "nth-unit", TimeBasis.EVENT)


def _number(words: str) -> int | None:
    """Give the ordinal, -1 for the last and -2 for the one before it."""
    if words in _LAST:
        return -1
    digits = "".join(filter(str.isdigit, words))
    known = {"opening": 1, "penultimate": -2, **CENTURY_ORDINALS}
    if digits:
        return int(digits)
    tens, _, ones = words.replace("-", " ").rpartition(" ")
    number = known.get(ones)
    return None if number is None else number + _TENS.get(tens, 0)


def _nth_weekday(whole: Period, weekday: int, number: int) -> tuple[str, Period] | None:
    first = whole.begin + timedelta(days=(weekday - whole.begin.weekday()) % DAYS_A_WEEK)
    last = whole.finish - timedelta(days=(whole.finish.weekday() - weekday) % DAYS_A_WEEK)
    weeks = DAYS_A_WEEK * (number - 1 if number > 0 else number + 1)
    return _day((first if number > 0 else last) + timedelta(days=weeks), whole)


def _nth_day(whole: Period, number: int) -> tuple[str, Period] | None:
    start, step = (whole.begin, number - 1) if number > 0 else (whole.finish, number + 1)
    return _day(start + timedelta(days=step), whole)


def _day(day: date, whole: Period) -> tuple[str, Period] | None:
    inside = whole.begin <= day <= whole.finish
    return (day.isoformat(), Period(day, day, Granularity.DAY)) if inside else None


def _nth_week(whole: Period, number: int) -> tuple[str, Period] | None:
    """Give the ISO week that most of the seven days lie in, and all days of both.

    Papers count weeks from the first of the month as often as from a Monday.
    """
    step = DAYS_A_WEEK * (number - 1)
    begin = whole.begin + timedelta(days=step)
    if number < 0:
        begin = whole.finish + timedelta(days=1 + DAYS_A_WEEK * number)
    finish = begin + timedelta(days=DAYS_A_WEEK - 1)
    value = week_value(begin + timedelta(days=DAYS_A_WEEK // 2))
    week = value and period_of_value(value)
    if not value or not week or begin > whole.finish:
        return None
    ends = (min(begin, week.begin), max(finish, week.finish))
    return value, Period(*ends, Granularity.WEEK)


def _nth_weekend(whole: Period, number: int) -> tuple[str, Period] | None:
    found = _nth_weekday(whole, SATURDAY, number)
    value = found and weekend_value(found[1].begin)
    period = value and period_of_value(value)
    return (value, period) if value and period else None


def _nth_month(whole: Period, number: int) -> tuple[str, Period] | None:
    month = number if number > 0 else MONTHS_A_YEAR + 1 + number
    value = f"{whole.begin.year:04d}-{month:02d}"
    period = period_of_value(value)
    return (value, period) if period and whole.granularity is Granularity.YEAR else None


_READERS = {"day": _nth_day, "week": _nth_week, "weekend": _nth_weekend, "month": _nth_month}


def read_week_number(candidate: Candidate, context: Context) -> Meaning:
    """Place "week 3 of 2027" as an ISO week; a bare number may be a trial's or a season's week."""
    parts = candidate.parts
    whole = explicit(parts["year"], "") if "year" in parts else _near(parts["near"], context)
    if whole.period is None:
        return unresolved("", "week-number", TimeBasis.EVENT)
    value = f"{whole.period.begin.year:04d}-W{int(parts['number']):02d}"
    return replace(checked(value, "week-number"), basis=whole.basis)


def read_nth_weekday(candidate: Candidate, context: Context) -> Meaning:
    """Read "the second Tuesday": of a month that the words leave open."""
    del context
    weekday = WEEKDAYS[candidate.parts["weekday"].lower()]
    return unresolved(f"XXXX-WXX-{weekday + 1}", "nth-weekday")


def read_week_of(candidate: Candidate, context: Context) -> Meaning:
    """Place "the week beginning 4 February", "the week ended May 3", "the weekend of 13 December".

    A week that begins or ends on a day has seven days from or up to it, and the value of the ISO
    week most of them lie in.
    """
    parts = candidate.parts
    day = parts.get("day") or parts.get("day_first")
    named = {name: parts[name] for name in ("month", "year", "weekday") if name in parts}
    if day is None:
        return unresolved("", "week-of", TimeBasis.EVENT)
    inner = replace(candidate, kind="month", parts={**named, "day": day})
    meaning = read_month(inner, context)
    if meaning.period is None:
        return unresolved("", "week-of", TimeBasis.EVENT)
    start, unit, end = (
        meaning.period.begin,
        parts.get("unit", "week"),
        parts.get("end", "beginning"),
    )
    if unit == "weekend":
        return counted(start, "weekend", 0, (meaning.basis, "week-of"))
    length = timedelta(days=DAYS_A_WEEK * (2 if unit == "fortnight" else 1) - 1)
    if end in {"ending", "ended", "to", "through"}:
        start -= length
    week = counted(start + length / 2, "week", 0, (meaning.basis, "week-of"))
    if end == "of" and week.period is not None:
        return counted(meaning.period.begin, "week", 0, (meaning.basis, "week-of"))
    return replace(week, period=Period(start, start + length, Granularity.WEEK))


def read_after_next(candidate: Candidate, context: Context) -> Meaning:
    """Place "the week after next" and "the year before last"."""
    if context.history:
        return unresolved("", "after-next", TimeBasis.EVENT)
    amount = 2 if candidate.parts["which"].lower().startswith("after") else -2
    return from_published(context, candidate.parts["unit"].lower(), amount, "after-next")


def read_bare_day(candidate: Candidate, context: Context) -> Meaning:
    """Place "on the 18th", "the 28th of that month", "Friday the 13th".

    A weekday with the number fixes the month by itself; else the month is the one named before,
    or lies on the side of publication that the verb tells.
    """
    parts = candidate.parts
    number = int("".join(filter(str.isdigit, parts["day"])))
    if "near" in parts:
        return _day_of(_near(parts["near"].lower(), context), number)
    if "weekday" in parts:
        return _day_by_weekday(candidate, context, number)
    if context.anchor is not None and _has_month(context.anchor.period):
        start = context.anchor.period.begin
        return _day_of(counted(start, "month", 0, (TimeBasis.NARRATIVE, "bare-day")), number)
    told = context.story is not None
    if context.published is None or context.history or told:
        rule = "bare-day-of-story" if told else "bare-day-undated"
        return unresolved(f"XXXX-XX-{number:02d}", rule)
    return _on_side(candidate, context, number, None)


def _day_by_weekday(candidate: Candidate, context: Context, number: int) -> Meaning:
    if context.published is None or context.history:
        return unresolved(f"XXXX-XX-{number:02d}", "bare-day-undated")
    weekday = WEEKDAYS[candidate.parts["weekday"].rstrip(".").lower()]
    return _on_side(candidate, context, number, weekday)


def _on_side(candidate: Candidate, context: Context, number: int, weekday: int | None) -> Meaning:
    governor = governor_of(context.text, candidate.start, candidate.end)
    day = _nearest(context.published, number, weekday, governor) if context.published else None
    if day is None:
        return unresolved(f"XXXX-XX-{number:02d}", "bare-day-unclear")
    period = Period(day, day, Granularity.DAY)
    basis = TimeBasis.PUBLISHED
    return Meaning(value=day.isoformat(), period=period, basis=basis, rule="bare-day")


def _has_month(period: Period) -> bool:
    return period.granularity in {Granularity.DAY, Granularity.WEEK, Granularity.MONTH}


def _day_of(month: Meaning, number: int) -> Meaning:
    found = month.period and _nth_day(month.period, number)
    if not found:
        return unresolved(f"XXXX-XX-{number:02d}", "bare-day-undated")
    return Meaning(value=found[0], period=found[1], basis=month.basis, rule="bare-day")


def _nearest(published: date, number: int, weekday: int | None, governor: Governor) -> date | None:
    """Give the nearest day with a number, and a weekday if one is named, on the side told."""
    months = range(1 - _SEARCHED_MONTHS, _SEARCHED_MONTHS)
    days = [day for step in months if (day := _day_in_month(published, step, number))]
    if weekday is not None:
        days = [day for day in days if day.weekday() == weekday]
    elif governor is Governor.NONE:
        return None
    if governor is Governor.PAST:
        days = [day for day in days if day <= published]
    elif governor is Governor.FUTURE:
        days = [day for day in days if day >= published]
    return min(days, key=lambda day: abs((day - published).days), default=None)


def _day_in_month(published: date, step: int, number: int) -> date | None:
    try:
        return month_start(month_index(published) + step).replace(day=number)
    except ValueError:
        return None


def read_part_of_day(candidate: Candidate, context: Context) -> Meaning:
    """Read "in the evening", "late in the afternoon": of the day just named, if any."""
    part = DAY_PARTS[candidate.parts["part"].lower()]
    day = _named_day(context)
    if day is None:
        return Meaning(value=f"XXXX-XX-XXT{part}", type=TimeType.TIME, rule="part-of-day")
    return Meaning(
        value=f"{day.value[:10]}T{part}",
        type=TimeType.TIME,
        period=day.period,
        basis=TimeBasis.NARRATIVE,
        rule="part-of-day",
    )


def _named_day(context: Context) -> Meaning | None:
    for anchor in (context.previous, context.anchor):
        if anchor is not None and anchor.period.begin == anchor.period.finish:
            return Meaning(value=anchor.value, period=anchor.period)
    return None


def read_hours_of(candidate: Candidate, context: Context) -> Meaning:
    """Place "the early hours of Tuesday" and "the small hours of the morning"."""
    parts = candidate.parts
    if "weekday" in parts:
        named = {"weekday": parts["weekday"], "part": "morning"}
        return read_weekday(replace(candidate, kind="weekday", parts=named), context)
    if "word" in parts:
        named = {"word": parts["word"], "part": "morning"}
        return read_day_word(replace(candidate, kind="day-word", parts=named), context)
    return read_part_of_day(replace(candidate, parts={"part": "morning"}), context)
