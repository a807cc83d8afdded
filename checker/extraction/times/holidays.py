"""Placing holidays: those of a fixed date, those that hang on Easter, and nth weekdays.

Only days that mean one day wherever English is written, and those that a country's name goes with.
Easter is the Western one, computed by dateutil (after Oudin 1940, as in the Explanatory Supplement
to the Astronomical Almanac).
"""

import calendar
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from checker.extraction.times.calendars import DAYS_A_WEEK, Period
from checker.extraction.times.context import Candidate, Context, Meaning, explicit, unresolved
from checker.extraction.times.cues import Governor, governor_of, is_backshifted
from checker.model import Granularity, TimeBasis

# A holiday within two months needs no verb to tell which year it is in.
_NEAR_DAYS = 60
_FIRST_EASTER = 1583
_LAST_EASTER = 4099

FIXED = {
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "boxing day": (12, 26),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "fourth of july": (7, 4),
    "international workers' day": (5, 1),
    "international women's day": (3, 8),
    "bastille day": (7, 14),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "remembrance day": (11, 11),
}
"""Month and day."""

_FROM_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "ascension day": 39,
    "whit monday": 50,
    "pentecost": 49,
}
"""Days after Easter Sunday."""

_NTH_WEEKDAYS = {
    "martin luther king jr. day": (1, calendar.MONDAY, 3),
    "memorial day": (5, calendar.MONDAY, -1),
    "labor day": (9, calendar.MONDAY, 1),
    "thanksgiving": (11, calendar.THURSDAY, 4),
    "thanksgiving day": (11, calendar.THURSDAY, 4),
    "black friday": (11, calendar.THURSDAY, 4),
}
"""Month, weekday and which one of the month, as in the United States; -1 is the last."""

NAMES = tuple(sorted({*FIXED, *_FROM_EASTER, *_NTH_WEEKDAYS, "ramadan"}, key=len, reverse=True))
"""Every holiday in lower case, longer names first."""


def read_holiday(candidate: Candidate, context: Context) -> Meaning:
    """Place a holiday in the year that is named, or in the one nearest to publication."""
    name = candidate.parts["holiday"].lower().replace("saint ", "st ")
    reader = _day_of(name)
    if reader is None:
        return unresolved("", "holiday-movable", TimeBasis.EVENT)
    if "year" in candidate.parts:
        day = reader(int(candidate.parts["year"]))
        return explicit(day.isoformat(), "holiday") if day else unresolved("", "holiday")
    deixis = candidate.parts.get("deixis", "").lower().split()[-1:]
    day = _near(reader, context, deixis[0] if deixis else "", candidate)
    if day is None:
        fixed = FIXED.get(name)
        symbol = f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}" if fixed else ""
        return unresolved(symbol, "holiday-undated", TimeBasis.EVENT)
    period = Period(day, day, Granularity.DAY)
    basis = TimeBasis.PUBLISHED
    return Meaning(value=day.isoformat(), period=period, basis=basis, rule="holiday")


def _day_of(name: str) -> Callable[[int], date | None] | None:
    """Give what finds the day of a holiday in a year; None for one that is not computed."""
    if name in FIXED:
        month, number = FIXED[name]
        return lambda year: date(year, month, number)
    if name in _FROM_EASTER:
        return lambda year: _from_easter(year, _FROM_EASTER[name])
    if name in _NTH_WEEKDAYS:
        following = timedelta(days=1 if name == "black friday" else 0)
        return lambda year: _nth_weekday(year, *_NTH_WEEKDAYS[name]) + following
    return None


def _from_easter(year: int, days: int) -> date | None:
    from dateutil.easter import easter  # noqa: PLC0415 - few articles name a movable feast

    if not _FIRST_EASTER <= year <= _LAST_EASTER:
        return None
    return easter(year) + timedelta(days=days)


def _nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    if number < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % DAYS_A_WEEK)
    ahead = (weekday - first.weekday()) % DAYS_A_WEEK
    return first + timedelta(days=ahead + DAYS_A_WEEK * (number - 1))


def _near(
    reader: Callable[[int], date | None], context: Context, deixis: str, candidate: Candidate
) -> date | None:
    published = context.published
    if published is None or context.history or context.story is not None:
        return None
    around = (published.year - 1, published.year, published.year + 1)
    years = [year for year in around if MINYEAR <= year <= MAXYEAR]
    days = [day for year in years if (day := reader(year))]
    if deixis == "this":
        days = [day for day in days if day.year == published.year]
    near = [day for day in days if abs((day - published).days) <= _NEAR_DAYS]
    if near and deixis in {"", "the", "this"}:
        return near[0]
    governor = governor_of(context.text, candidate.start, candidate.end)
    ahead = governor is Governor.FUTURE and not is_backshifted(context.text, candidate.start)
    if deixis in {"next", "coming", "following"} or ahead:
        return min((day for day in days if day > published), default=None)
    back = deixis in {"last", "past", "previous"}
    return max((day for day in days if day < published), default=None) if back else None
