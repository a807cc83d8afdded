"""Reading lengths, repetitions, clock times and words that name no stretch of the calendar."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from checker.extraction.times.calendars import (
    UNIT_VALUES,
    Period,
    day_value,
    last_day,
    moved,
    period_of_value,
)
from checker.extraction.times.context import Candidate, Context, Meaning, unresolved
from checker.extraction.times.cues import Governor, governor_of
from checker.extraction.times.dates import read_day_word, read_weekday
from checker.extraction.times.words import HOURS, NUMBERS, SEASONS, UNITS
from checker.model import Granularity, TimeBasis, TimeType

_NOON = 12
_DAWN = "05"
_LASTED = re.compile(r"\b(?:until|till|past) (?:about |around |nearly |almost )?$")
_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_CYCLES = {"morning": "P1D", "afternoon": "P1D", "evening": "P1D"}
"""Of what comes back and is no unit; seasons and months come back each year."""

_ADVERBS = {
    "daily": "P1D",
    "nightly": "P1D",
    "hourly": "PT1H",
    "weekly": "P1W",
    "fortnightly": "P2W",
    "monthly": "P1M",
    "quarterly": "P1Q",
    "annually": "P1Y",
    "yearly": "P1Y",
    "annual": "P1Y",
    "biennial": "P2Y",
    "biannual": "P6M",
}


def number_of(text: str) -> float | None:
    """Give the number that digits or words up to a hundred state, None for "several"."""
    words = " ".join(text.lower().replace("half-a-", "half a ").split())
    if _DIGITS.fullmatch(words):
        return float(words.replace(",", ""))
    found = NUMBERS.get(words) or NUMBERS.get(words.replace(" ", "-"))
    return None if found is None else float(found)


def length_value(unit: str, number: float | None) -> str:
    """Give a TIMEX3 duration, "P2Y", "PT30M", "PXD" for a number unknown.

    >>> length_value("decade", 2)
    'P20Y'
    """
    if number is None:
        one = {"decade": "1DE", "century": "1CE", "centurie": "1CE"}.get(unit, UNITS[unit])
        return f"P{'T' if one[0] == 'T' else ''}X{one.lstrip('T0123456789')}"
    one = UNITS[unit]
    clock, one = ("T", one[1:]) if one[0] == "T" else ("", one)
    size = int("".join(filter(str.isdigit, one)))
    return f"P{clock}{size * number:g}{one.lstrip('0123456789')}"


def read_duration(candidate: Candidate, context: Context) -> Meaning:
    """Read "two years", "a decade", "30 minutes", "several months", "years of", "week-long".

    "in two weeks" beside a verb that looks ahead is a length too, and has days: those of the unit
    that lies so far from publication.
    """
    parts = candidate.parts
    if "multi" in parts:
        value = length_value(parts["multi"].lower(), None)
    elif "halved" in parts:
        value = length_value(parts["halved"].lower(), 0.5)
    else:
        unit = parts.get("unit") or parts.get("single") or parts["bare"]
        value = length_value(unit.lower(), _amount(candidate))
        if candidate.kind in {"duration", "single"}:
            ahead = _ahead(candidate, context, unit.lower())
            if ahead is not None:
                basis = TimeBasis.PUBLISHED
                kind = TimeType.DURATION
                return Meaning(value=value, type=kind, period=ahead, basis=basis, rule="in-time")
    return Meaning(value=value, type=TimeType.DURATION, rule=candidate.kind)


_IN = re.compile(r"\b[Ii]n (?:about |around |just |roughly )?$")
_TIME = re.compile(r"(?:'|s')? time\b| (?:later|ago|of)\b")


def _ahead(candidate: Candidate, context: Context, unit: str) -> Period | None:
    """Give the unit that "in two weeks" points to; None where it tells how long something took."""
    number = _amount(candidate)
    before = context.text[max(0, candidate.start - 12) : candidate.start]
    if context.published is None or context.history or not number or unit not in UNIT_VALUES:
        return None
    after = _TIME.match(context.text, candidate.end)
    if not _IN.search(before) or number != int(number):
        return None
    if after is None or not after.group().endswith("time"):
        governor = governor_of(context.text, candidate.start, candidate.end)
        if after is not None or governor is not Governor.FUTURE:
            return None
    value = UNIT_VALUES[unit](context.published, int(number))
    return period_of_value(value) if value else None


def _amount(candidate: Candidate) -> float | None:
    number = 1.0 if "single" in candidate.parts else number_of(candidate.parts.get("number", ""))
    if candidate.kind == "single":
        number = 0.5 if candidate.parts["head"].lower().startswith("half") else 1.0
    if number is not None and "half" in candidate.parts:
        number += 0.5
    return number


def read_half_after(candidate: Candidate, context: Context) -> Meaning:
    """Read "an hour and a half" and "a year and a quarter"."""
    del context
    parts = candidate.parts
    number = number_of(parts["number"])
    extra = 0.5 if parts["fraction"].lower() == "half" else 0.25
    value = length_value(parts["unit"].lower(), None if number is None else number + extra)
    return Meaning(value=value, type=TimeType.DURATION, rule="half-after")


_COMPONENTS = (("first", "unit"), ("second", "smaller"), ("third", "smallest"), ("last", "finer"))


def read_compound_length(candidate: Candidate, context: Context) -> Meaning:
    """Read "one hour and 30 minutes" and "two years, one month and 21 days ago"."""
    parts = candidate.parts
    pairs = [
        (number_of(parts[number]), _singular(parts[unit]))
        for number, unit in _COMPONENTS
        if number in parts
    ]
    days = "".join(_component(*pair) for pair in pairs if not UNITS[pair[1]].startswith("T"))
    clock = "".join(_component(*pair) for pair in pairs if UNITS[pair[1]].startswith("T"))
    value = f"P{days}" + (f"T{clock}" if clock else "")
    if "direction" not in parts:
        return Meaning(value=value, type=TimeType.DURATION, rule="compound-length")
    day = _ago(pairs, context) if parts["direction"].lower() == "ago" else None
    if day is None:
        return unresolved("", "compound-ago", TimeBasis.EVENT)
    period = Period(day, day, Granularity.DAY)
    basis = TimeBasis.PUBLISHED
    return Meaning(value=day.isoformat(), period=period, basis=basis, rule="compound-ago")


def _singular(unit: str) -> str:
    words = unit.lower()
    return words if words in UNITS else words.removesuffix("s")


def _component(number: float | None, unit: str) -> str:
    return length_value(unit, number).removeprefix("P").removeprefix("T")


def _ago(pairs: list[tuple[float | None, str]], context: Context) -> date | None:
    """Give the day so many units back, the larger ones first; None if it cannot be counted."""
    day = None if context.history else context.published
    for number, unit in pairs:
        day = moved(day, unit, -int(number)) if day and number else None
    return day


def read_set(candidate: Candidate, context: Context) -> Meaning:
    """Read "every day", "each quarter", "annually", "every Monday", "Tuesdays"."""
    del context
    parts = candidate.parts
    if "adverb" in parts:
        value = _ADVERBS[parts["adverb"].lower()]
    else:
        unit = (parts.get("unit") or parts["rated"]).lower()
        number = 2.0 if parts.get("number", "").lower() in {"other", "second"} else 1.0
        number = number_of(parts.get("number", "")) or number
        value = length_value(unit, number) if unit in UNITS else _CYCLES.get(unit, "P1Y")
    return Meaning(value=value, type=TimeType.SET, rule="set")


def read_weekday_set(candidate: Candidate, context: Context) -> Meaning:
    """Read "every Monday" and "Tuesdays"."""
    del context
    value = "P2W" if "other" in candidate.parts else "P1W"
    return Meaning(value=value, type=TimeType.SET, rule="weekday-set")


def read_clock(candidate: Candidate, context: Context) -> Meaning:
    """Read "6:40 p.m.", "18:00 UTC", "ten o'clock", "noon".

    The day is the one named with it or just before in the sentence; without one the value takes
    the day of publication, but no days: a clock time says nothing of its date.
    """
    clock = _clock_value(candidate)
    if candidate.parts.get("zone", "").strip(" ()") in {"UTC", "GMT"}:
        clock += "Z"
    day = _clock_day(candidate, context)
    if day is None:
        published = context.published
        today = published is not None and not context.history and _is_today(candidate, context)
        named = published.isoformat() if today and published else "XXXX-XX-XX"
        return Meaning(value=f"{named}T{clock}", type=TimeType.TIME, rule="clock")
    if day.period is not None and _is_past_midnight(clock, candidate, context):
        after = day_value(day.period.finish, 1)
        period = period_of_value(after) if after else None
        day = replace(day, value=after or "", period=period)
    return replace(day, value=f"{day.value[:10]}T{clock}", type=TimeType.TIME, rule="clock-on-day")


def _is_past_midnight(clock: str, candidate: Candidate, context: Context) -> bool:
    """Tell whether something that began on a day lasted into the next: "sat until 1 a.m."."""
    before = context.text[max(0, candidate.start - 16) : candidate.start]
    return clock[:2] < _DAWN and _LASTED.search(before) is not None


def _clock_day(candidate: Candidate, context: Context) -> Meaning | None:
    if "weekday" in candidate.parts:
        meaning = read_weekday(candidate, context)
        return meaning if meaning.period else None
    if "word" in candidate.parts:
        meaning = read_day_word(candidate, context)
        return meaning if meaning.period else None
    previous = context.previous
    if previous is None and context.anchor is not None:
        previous = context.anchor if _same_side(candidate, context) else None
    if previous is None or previous.period.begin != previous.period.finish:
        return None
    return Meaning(value=previous.value, period=previous.period, basis=TimeBasis.NARRATIVE)


def _same_side(candidate: Candidate, context: Context) -> bool:
    """Tell whether the verb looks to the side of publication that the day named last lies on."""
    anchor, published = context.anchor, context.published
    if anchor is None or published is None:
        return anchor is not None
    governor = governor_of(context.text, candidate.start, candidate.end)
    if governor is Governor.PAST:
        return anchor.period.finish <= published
    return governor is Governor.FUTURE and anchor.period.begin > published


def _is_today(candidate: Candidate, context: Context) -> bool:
    """Tell what happened at a time from what happens then every day: "opens at 9 a.m."."""
    if candidate.start == 0 or "zone" in candidate.parts:
        return True
    governor = governor_of(context.text, candidate.start, candidate.end)
    return governor is not Governor.NONE


def _clock_value(candidate: Candidate) -> str:
    parts = candidate.parts
    if candidate.kind == "noon":
        return "24:00" if parts["noon"].lower() == "midnight" else "12:00"
    if "hour_word" in parts:
        return _part_clock(parts)
    if "sharp" in parts:
        hour = number_of(parts["sharp"])
        return f"{int(hour or 0):02d}:00"
    minute = parts.get("minute") or parts.get("minute24") or parts.get("minute_zone") or "00"
    hours = int(parts.get("hour") or parts.get("hour24") or parts.get("hour_zone") or 0)
    if "half" in parts:
        hours = hours % _NOON + (_NOON if parts["half"][0].lower() == "p" else 0)
    seconds = parts.get("second") or parts.get("second24") or ""
    return f"{hours:02d}:{minute}{seconds}"


def _part_clock(parts: Mapping[str, str]) -> str:
    """Give "8 in the evening" as "20:00", "2 at night" as "02:00"."""
    words = parts["hour_word"].lower()
    hour = (int(words) if words.isdecimal() else HOURS.index(words) + 1) % _NOON
    part = parts.get("of_part", "night").lower()
    late = part in {"afternoon", "evening"} or (part == "night" and hour >= int(_DAWN))
    return f"{hour + _NOON * late:02d}:{parts.get('minute') or '00'}"


def read_all_unit(candidate: Candidate, context: Context) -> Meaning:
    """Read "all day" and "the whole night" as lengths."""
    del context
    unit = (candidate.parts.get("unit") or candidate.parts["whole_unit"]).lower()
    value = length_value(unit, 1) if unit in UNITS else f"P1{SEASONS[unit]}"
    return Meaning(value=value, type=TimeType.DURATION, rule="all-unit")


def read_vague(candidate: Candidate, context: Context) -> Meaning:
    """Read "now", "recently", "soon": a direction from the day of publication."""
    if "present" in candidate.parts:
        published = context.published
        period = None
        if published is not None and not context.history:
            period = last_day(published)
        basis = TimeBasis.PUBLISHED if period else TimeBasis.NONE
        return Meaning(value="PRESENT_REF", period=period, basis=basis, rule="vague-present")
    return unresolved("PAST_REF" if "past" in candidate.parts else "FUTURE_REF", "vague")


def read_event(candidate: Candidate, context: Context) -> Meaning:
    """Read "since the war": a time that hangs on an event has no place on the calendar."""
    del candidate, context
    return unresolved("", "event", TimeBasis.EVENT)
