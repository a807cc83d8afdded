"""Placing calendar words: dates, months, weekdays, quarters, seasons, years, decades, centuries."""

import re
from dataclasses import replace
from datetime import date

from checker.extraction.times.calendars import (
    DAYS_A_WEEK,
    MONTHS_A_YEAR,
    day_value,
    last_day,
)
from checker.extraction.times.context import (
    Anchor,
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
from checker.extraction.times.cues import Governor, direction_of, tells_story
from checker.extraction.times.words import (
    DAY_PARTS,
    WEEKDAYS,
)
from checker.model import TimeBasis, TimeType

_TURN_OF_CENTURY = 40
_SHORT = 2


def read_numeric(candidate: Candidate, context: Context) -> Meaning:
    """Place "2018-12-06" and "25/12/2018"; day and month are not guessed apart."""
    del context
    parts = candidate.parts
    if "iso" in parts:
        return checked(parts["iso"], "iso-date")
    first, second, year = int(parts["first"]), int(parts["second"]), int(parts["year"])
    if len(parts["year"]) == _SHORT:
        year += 1900 if year >= _TURN_OF_CENTURY else 2000
    if parts["mark"] == "." or first > MONTHS_A_YEAR:
        return checked(f"{year}-{second:02d}-{first:02d}", "numeric-day-first")
    if second > MONTHS_A_YEAR or first == second:
        return checked(f"{year}-{first:02d}-{second:02d}", "numeric-month-first")
    return unresolved("", "numeric-ambiguous")


def read_weekday(candidate: Candidate, context: Context) -> Meaning:
    """Place "Monday", "last Friday", "Tuesday night", "Thursday next week", "Monday week"."""
    parts = candidate.parts
    weekday = WEEKDAYS[parts["weekday"].lower()]
    symbol = f"XXXX-WXX-{weekday + 1}"
    published = context.published
    if published is None or context.history:
        return unresolved(symbol, "weekday-undated")
    word = "".join(parts.get("deixis", parts.get("article", "")).lower().split()[-1:])
    if word in _ANAPHORIC or parts.get("deixis", "").lower() in _BEFORE_ANCHOR:
        return _after_anchor(weekday, word, context)
    within = weekday - published.weekday()
    other = _other_week(candidate, context, published)
    if other is not None:
        likely = day_value(published, _weekday_offset(candidate, context, within))
        return unresolved(likely or symbol if other == "weekday-of-either-side" else symbol, other)
    offset = _weekday_offset(candidate, context, within)
    if _is_unclear(word, offset, published):
        return unresolved(day_value(published, offset) or "", "weekday-either-week")
    return _with_part(day_value(published, offset), parts.get("part"), "weekday")


_ANAPHORIC = frozenset({"that", "same", "following", "the", "a"})
_BEFORE_ANCHOR = frozenset({"the previous", "the preceding", "the prior"})


def _weekday_offset(candidate: Candidate, context: Context, within: int) -> int:
    """Give the days from publication to a weekday; `within` is to the one of the same week."""
    back = -within % DAYS_A_WEEK
    words = candidate.parts.get("week", "").lower().split()
    if len(words) == 1:  # "Thursday week": a week after the coming one
        return 2 * DAYS_A_WEEK - back
    if words:
        return within + DAYS_A_WEEK * {"last": -1, "this": 0, "next": 1}[words[0]]
    word = candidate.parts.get("deixis", "").lower().split()[-1:]
    if word:
        return _named_weekday(word[0], back, within)
    return _bare_weekday(candidate, context, back)


def _after_anchor(weekday: int, word: str, context: Context) -> Meaning:
    """Place "the following Saturday" after the day named last; "that Saturday" is not placed."""
    anchor = context.anchor
    placed = anchor is not None and anchor.period.begin == anchor.period.finish
    if anchor is None or not placed or word not in {"following", "the"}:
        return unresolved(f"XXXX-WXX-{weekday + 1}", "weekday-anaphoric")
    day = anchor.period.begin
    ahead = (weekday - day.weekday()) % DAYS_A_WEEK or DAYS_A_WEEK
    return counted(day, "day", ahead, (TimeBasis.NARRATIVE, "weekday-following"))


_ATTRIBUTIVE = re.compile(r"\ba [A-Z][a-z]+day (?:deadline|meeting|vote|hearing|session|debate)\b")
_AIMED = re.compile(r"\b(?:for|before|until|till)\s(?:[A-Z][a-z]+day\s(?:and|or)\s)?\Z")


def _other_week(candidate: Candidate, context: Context, published: date) -> str | None:
    """Name the rule by which a bare weekday may lie elsewhere than the verb at hand says.

    A day weeks ahead or back was named just before, the text tells of a time years back, or the
    words leave the side open.
    """
    if candidate.parts.keys() & {"deixis", "week"}:
        return None
    direction = direction_of(context.text, candidate.start, candidate.end)
    if _is_open(candidate, context, direction) and not _is_today(candidate, published):
        return "weekday-of-either-side"
    if direction is not Governor.PAST and _is_weeks_ahead(context.ahead, published):
        return "weekday-of-other-week"
    told = context.behind or context.story
    if told is None or not tells_story(context.text, candidate.start, candidate.end):
        return None
    return "weekday-of-story" if context.story else "weekday-of-other-week"


def _is_today(candidate: Candidate, published: date) -> bool:
    return WEEKDAYS[candidate.parts["weekday"].lower()] == published.weekday()


def _is_open(candidate: Candidate, context: Context, direction: Governor) -> bool:
    """Tell where no verb decides: "Saturday's sailings", "a Friday deadline", "bought for Sunday".

    A day that something is for or must be done before need not lie on the side of its verb.
    """
    around = context.text[max(0, candidate.start - 8) : candidate.end + 12]
    if _ATTRIBUTIVE.search(around) or direction is Governor.NONE:
        return True
    return direction is Governor.PAST and _AIMED.search(context.text[: candidate.start]) is not None


def _is_weeks_ahead(ahead: Anchor | None, published: date) -> bool:
    return (
        ahead is not None and ahead.named and (ahead.period.begin - published).days >= DAYS_A_WEEK
    )


def _named_weekday(word: str, back: int, within: int) -> int:
    if word in {"last", "past", "previous", "prior", "preceding"}:
        return -(back or DAYS_A_WEEK)
    if word in {"next", "following", "coming"}:
        return DAYS_A_WEEK - back
    return within


def _is_unclear(word: str, offset: int, published: date) -> bool:
    """Tell whether "last" or "next" may mean the day of this week or the one a week further.

    On a Thursday "next Friday" is tomorrow to some and eight days off to others.
    """
    return word in {"last", "next", "previous"} and 0 <= published.weekday() + offset < DAYS_A_WEEK


def _bare_weekday(candidate: Candidate, context: Context, back: int) -> int:
    # Measured on news: "most recent, today included" is right for 91 % of bare weekdays, and 45 %
    # of them are the day of publication.
    if back and direction_of(context.text, candidate.start, candidate.end) is Governor.FUTURE:
        return DAYS_A_WEEK - back
    return -back


def _with_part(day: str | None, part: str | None, rule: str) -> Meaning:
    if day is None:
        return unresolved("", rule)
    value = f"{day}T{DAY_PARTS[part.lower()]}" if part else day
    meaning = explicit(value, rule, TimeType.TIME if part else TimeType.DATE)
    return Meaning(
        value=value,
        type=meaning.type,
        period=meaning.period,
        basis=TimeBasis.PUBLISHED,
        rule=rule,
    )


def read_day_word(candidate: Candidate, context: Context) -> Meaning:
    """Place "today", "yesterday evening", "tonight", "the day after tomorrow"."""
    word = " ".join(candidate.parts["word"].lower().split())
    offset = {
        "the day before yesterday": -2,
        "yesterday": -1,
        "tomorrow": 1,
        "the day after tomorrow": 2,
    }.get(word, 0)
    part = candidate.parts.get("part") or ("night" if word == "tonight" else None)
    if context.published is None:
        return from_published(context, "day", offset, "day-word")
    return _with_part(day_value(context.published, offset), part, "day-word")


def read_day_part(candidate: Candidate, context: Context) -> Meaning:
    """Place "this morning", "last night", "that evening", "overnight"."""
    word = candidate.parts.get("deixis", "last").lower().split()[-1]
    part = candidate.parts.get("part", "night")
    if (
        word in {"that", "same", "following", "previous", "next"}
        and "overnight" not in candidate.parts
    ):
        amount = {"following": 1, "next": 1, "previous": -1}.get(word, 0)
        day = from_anchor(context, "day", amount, "day-part")
        return _with_part(day.value, part, "day-part") if day.value else day
    if context.published is None:
        return from_published(context, "day", -1 if word == "last" else 0, "day-part")
    if "overnight" in candidate.parts:
        night = _with_part(day_value(context.published, 0), part, "overnight")
        return replace(night, period=last_day(context.published))
    back = 0 if word == "this" else 1
    return _with_part(day_value(context.published, -back), part, "day-part")
