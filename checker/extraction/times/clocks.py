"""Placing times of day: "6:40 p.m.", "18:00 UTC", "ten o'clock", "8 in the evening", "noon"."""

import re
from collections.abc import Mapping
from dataclasses import replace

from checker.extraction.times.calendars import Period, day_value, moved, period_of_value
from checker.extraction.times.context import Anchor, Candidate, Context, Meaning
from checker.extraction.times.cues import Governor, governor_of
from checker.extraction.times.lengths import number_of
from checker.extraction.times.words import HOURS
from checker.model import TimeBasis, TimeType

_NOON = 12
_DAWN = "05"
_AFTERNOON = 6
_OWNER = re.compile(r"'s?\b")
_LASTED = re.compile(r"\b(?:until|till|past) (?:about |around |nearly |almost )?$")


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
        value = day_value(day.period.finish, 1)
        period = period_of_value(value) if value else None
        day = replace(day, value=value or "", period=period)
    if candidate.kind == "noon" and clock.startswith("24") and day.period is not None:
        # Midnight is the end of one day and the start of the next.
        after = moved(day.period.finish, "day", 1) or day.period.finish
        day = replace(day, period=Period(day.period.begin, after, day.period.granularity))
    return replace(day, value=f"{day.value[:10]}T{clock}", type=TimeType.TIME, rule="clock-on-day")


def _is_past_midnight(clock: str, candidate: Candidate, context: Context) -> bool:
    """Tell whether something that began on a day lasted into the next: "sat until 1 a.m."."""
    before = context.text[max(0, candidate.start - 16) : candidate.start]
    return clock[:2] < _DAWN and _LASTED.search(before) is not None


def _clock_day(candidate: Candidate, context: Context) -> Meaning | None:
    if _SHIFTED.match(context.text, candidate.end):
        return None  # "by noon a week earlier"
    previous = context.previous
    if previous is None:
        previous = context.anchor if _same_side(candidate, context) else None
    elif not _is_its_day(previous, candidate, context):
        return None
    if previous is None or previous.period.begin != previous.period.finish:
        return None
    return Meaning(value=previous.value, period=previous.period, basis=TimeBasis.NARRATIVE)


_SHIFTED = re.compile(
    r" (?:the (?:day|week|month|night|morning|evening) (?:before|after)"
    r"|(?:a|an|one|two|three|four|five) (?:day|week|month)s? (?:before|earlier|later|after))\b"
)
_BESIDE = 12


def _is_its_day(previous: Anchor, candidate: Candidate, context: Context) -> bool:
    """Tell whether the day named before in the sentence is the one that a clock time is of.

    Not that of "Saturday's sailings will be announced at 6 p.m.", nor one of several days that
    does not stand right beside it.
    """
    if _OWNER.match(context.text, previous.end):
        return False
    return context.days_here <= 1 or candidate.start - previous.end <= _BESIDE


def _same_side(candidate: Candidate, context: Context) -> bool:
    """Tell whether the verb looks to the side of publication that the day named last lies on."""
    anchor, published = context.anchor, context.published
    if anchor is None or context.many_days or anchor.block != context.block:
        return False
    if published is None:
        return True
    governor = governor_of(context.text, candidate.start, candidate.end)
    if governor is Governor.PAST:
        return anchor.period.finish <= published
    return governor is Governor.FUTURE and anchor.period.begin > published


def _is_today(candidate: Candidate, context: Context) -> bool:
    """Tell what happened at a time from what happens then every day: "opens at 9 a.m."."""
    if candidate.start == 0 or "zone" in candidate.parts:
        return True
    governor = governor_of(context.text, candidate.start, candidate.end)
    return governor is Governor.PAST


def _clock_value(candidate: Candidate) -> str:
    parts = candidate.parts
    if candidate.kind == "noon":
        return "24:00" if parts["noon"].lower() == "midnight" else "12:00"
    if "hour_word" in parts:
        return _part_clock(parts)
    if "sharp" in parts:
        hour = int(number_of(parts["sharp"]) or 0)
        # Nobody says of five in the morning that it is five o'clock and leaves the rest open.
        return f"{hour + _NOON * (0 < hour <= _AFTERNOON):02d}:00"
    minute = parts.get("minute") or parts.get("minute24") or parts.get("minute_zone")
    minute = minute or parts.get("minute_dot") or "00"
    hours = int(parts.get("hour") or parts.get("hour24") or parts.get("hour_zone") or 0)
    hours = hours or int(parts.get("hour_dot") or 0)
    if "half" in parts:
        hours = hours % _NOON + (_NOON if parts["half"][0].lower() == "p" else 0)
    if "near" in parts and "half" not in parts and 0 < hours < _NOON:
        hours += _NOON  # "9:30 last night"
    seconds = parts.get("second") or parts.get("second24") or ""
    return f"{hours:02d}:{minute}{seconds}"


def _part_clock(parts: Mapping[str, str]) -> str:
    """Give "8 in the evening" as "20:00", "2 at night" as "02:00"."""
    words = parts["hour_word"].lower()
    hour = (int(words) if words.isdecimal() else HOURS.index(words) + 1) % _NOON
    part = parts.get("of_part", "night").lower()
    late = part in {"afternoon", "evening"} or (part == "night" and hour >= int(_DAWN))
    return f"{hour + _NOON * late:02d}:{parts.get('minute') or '00'}"
