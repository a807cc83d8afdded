"""Reading lengths, repetitions, clock times and words that name no stretch of the calendar."""

import re
from datetime import date

from checker.extraction.times.calendars import (
    UNIT_VALUES,
    Period,
    last_day,
    moved,
    period_of_value,
)
from checker.extraction.times.context import Candidate, Context, Meaning, unresolved
from checker.extraction.times.cues import Governor, governor_of
from checker.extraction.times.words import NUMBERS, SEASONS, UNITS
from checker.model import Granularity, TimeBasis, TimeType

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
            ahead = ahead or _limit(candidate, context, unit.lower())
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
    if unit == "fortnight" and number:
        number, unit = number * 2, "week"
    before = context.text[max(0, candidate.start - 12) : candidate.start]
    if context.published is None or context.history or not number:
        return None
    after = _TIME.match(context.text, candidate.end)
    if unit not in UNIT_VALUES or not _IN.search(before) or number != int(number):
        return None
    if after is None or not after.group().endswith("time"):
        governor = governor_of(context.text, candidate.start, candidate.end)
        if after is not None or governor is not Governor.FUTURE:
            return None
    value = UNIT_VALUES[unit](context.published, int(number))
    return period_of_value(value) if value else None


_WITHIN = re.compile(r"\b[Ww]ithin (?:about |around |just |roughly |the next )?$")


def _limit(candidate: Candidate, context: Context, unit: str) -> Period | None:
    """Give the days up to the end of "within nine months", where the verb looks ahead."""
    number = _amount(candidate)
    before = context.text[max(0, candidate.start - 24) : candidate.start]
    if context.published is None or context.history or not number or not _WITHIN.search(before):
        return None
    if _OF_EVENT.match(context.text, candidate.end):
        return None  # "within a week of the vote"
    last = moved(context.published, unit, int(number)) if number == int(number) else None
    governor = governor_of(context.text, candidate.start, candidate.end)
    if last is None or governor is not Governor.FUTURE:
        return None
    return Period(context.published, last, Granularity.RANGE)


_OF_EVENT = re.compile(r" of\b")


def _amount(candidate: Candidate) -> float | None:
    number = 1.0 if "single" in candidate.parts else number_of(candidate.parts.get("number", ""))
    if candidate.kind == "single":
        number = 0.5 if candidate.parts["head"].lower().startswith("half") else 1.0
    if number is not None and candidate.parts.keys() & {"half", "quarter"}:
        number += 0.5 if "half" in candidate.parts else 0.25
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
