"""Placing calendar words: dates, months, weekdays, quarters, seasons, years, decades, centuries."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from checker.extraction.times.calendars import (
    DAYS_A_WEEK,
    MONTHS_A_YEAR,
    day_value,
)
from checker.extraction.times.context import (
    Candidate,
    Context,
    Genre,
    Meaning,
    explicit,
    from_anchor,
    from_published,
    unresolved,
)
from checker.extraction.times.cues import Governor, governor_of, looks_ahead, looks_back
from checker.extraction.times.words import (
    DAY_PARTS,
    MONTHS,
    WEEKDAYS,
)
from checker.model import Granularity, TimeBasis, TimeType

# Measured on news: "in the future if at most 4 months ahead, else past" is right for 93.6 % of
# bare months; between 4 and 7 months the direction is a toss-up without a verb that tells.
_MONTHS_AHEAD = 4
_TOSS_UP = 7
# A history goes on: a month up to half a year back still belongs to the year it is in.
_MONTHS_BACK = 6
_MONTHS_ON = 9
_TURN_OF_CENTURY = 40
_SHORT = 2
_LINK = frozenset({"and", "or", "to", "through", "until", "-", "–", "—", ",", "&", "till"})


def read_month(candidate: Candidate, context: Context) -> Meaning:
    """Place "December 6, 2018", "late March", "next June", "the night of 7 May"."""
    meaning = _month_meaning(candidate, context)
    part = candidate.parts.get("part")
    if part is None or "day" not in candidate.parts:
        return meaning
    return replace(meaning, value=f"{meaning.value}T{DAY_PARTS[part]}", type=TimeType.TIME)


def _month_meaning(candidate: Candidate, context: Context) -> Meaning:
    parts = candidate.parts
    month = MONTHS[parts["month"].rstrip(".").lower()]
    tail = f"-{month:02d}" + (f"-{_day_number(parts['day']):02d}" if "day" in parts else "")
    if "year" in parts:
        return _in_named_year(parts, tail)
    if "near_year" in parts:
        return _in_near_year(parts["near_year"], tail, context)
    linked = _linked_year(month, candidate, context)
    if linked is not None:
        return _based(_checked(f"{linked}{tail}", "month-linked"), TimeBasis.NARRATIVE)
    if context.history:
        return _in_history(month, tail, context)
    return _bare_month(month, tail, candidate, context)


def _in_named_year(parts: Mapping[str, str], tail: str) -> Meaning:
    if "BC" in parts.get("era", ""):
        return unresolved(f"BC{int(parts['year']):04d}{tail}", "month-era", TimeBasis.EXPLICIT)
    return _checked(f"{parts['year']}{tail}", "month-year")


def _day_number(text: str) -> int:
    return int("".join(filter(str.isdigit, text)))


def _checked(value: str, rule: str) -> Meaning:
    """Give the meaning, without a value where the calendar has no such day."""
    meaning = explicit(value, rule)
    return meaning if meaning.period else unresolved("", f"{rule}-impossible")


def _based(meaning: Meaning, basis: TimeBasis) -> Meaning:
    return Meaning(value=meaning.value, period=meaning.period, basis=basis, rule=meaning.rule)


def _in_near_year(words: str, tail: str, context: Context) -> Meaning:
    year = near_year(words, context)
    if year is None:
        return unresolved(f"XXXX{tail}", "month-near-year")
    return _based(_checked(f"{year}{tail}", "month-near-year"), TimeBasis.PUBLISHED)


def near_year(words: str, context: Context) -> int | None:
    """Give the year that "last year", "the same year" or "the following year" means."""
    amount = {"last": -1, "this": 0, "next": 1, "the": 0}.get(words.lower().split()[0])
    if (words.lower().startswith("the ") and words.lower() != "the year") or amount is None:
        named = words.lower().split()[-2]
        amount = {"following": 1, "previous": -1}.get(named, 0)
        return context.anchor.period.begin.year + amount if context.anchor else None
    return context.published.year + amount if context.published else None


def _in_history(month: int, tail: str, context: Context) -> Meaning:
    anchor = context.timeline
    if anchor is None:
        return unresolved(f"XXXX{tail}", "month-history-start")
    year = anchor.period.begin.year
    if anchor.period.granularity in {Granularity.DAY, Granularity.WEEK, Granularity.MONTH}:
        ahead = month - anchor.period.begin.month
        year += (ahead < -_MONTHS_BACK) - (ahead > _MONTHS_ON)
    value = f"{year:04d}{tail}"
    if context.anchor is not None and context.anchor.period.begin.year != year:
        # The story's last full date and the last year named point to different years.
        return unresolved(value, "month-history-torn")
    return _based(_checked(value, "month-history"), TimeBasis.NARRATIVE)


def _named_direction(month: int, tail: str, named: tuple[str, date]) -> Meaning:
    deixis, published = named
    word = deixis.split()[-1]
    year = published.year
    if word in {"last", "past", "previous", "prior", "preceding"}:
        year -= month >= published.month
    elif word in {"next", "following", "coming"}:
        year += month <= published.month
    elif word != "this":
        return unresolved(f"XXXX{tail}", "month-deixis")
    return _based(_checked(f"{year}{tail}", "month-deixis"), TimeBasis.PUBLISHED)


def _linked_year(month: int, candidate: Candidate, context: Context) -> int | None:
    previous = context.previous
    if previous is None:
        return None
    gap = context.text[previous.end : candidate.start].split()
    if len(gap) not in {1, 2} or gap[0] not in _LINK:
        return None
    begin = previous.period.begin
    return (
        begin.year + (month < begin.month)
        if previous.period.granularity is not Granularity.YEAR
        else None
    )


def _bare_month(month: int, tail: str, candidate: Candidate, context: Context) -> Meaning:
    published = context.published
    if published is None:
        return unresolved(f"XXXX{tail}", "month-undated")
    if "deixis" in candidate.parts:
        return _named_direction(month, tail, (candidate.parts["deixis"].lower(), published))
    past = context.timeline is not None and context.timeline.period.finish.year < published.year - 1
    if context.genre is Genre.MIXED and past:
        # It may go on from the old date or count from publication: the value is the likelier one.
        return unresolved(_in_history(month, tail, context).value, "month-mixed")
    ahead = (month - published.month) % MONTHS_A_YEAR
    governor = _direction(candidate, context)
    sure = True
    if governor is Governor.FUTURE:
        forward = True
    elif governor is Governor.PAST and _near_day(tail, ahead):
        # A day that is nearly a year back would be given with its year.
        forward = _ONSET.search(context.text[: candidate.start]) is not None
        sure = forward
    elif governor is Governor.PAST:
        forward = ahead == 0 or _is_onset(candidate, context, ahead)
    else:
        forward = ahead <= _MONTHS_AHEAD
        sure = not _MONTHS_AHEAD < ahead <= _TOSS_UP
    year = published.year + (month < published.month)
    year -= 0 if forward else 1
    meaning = _checked(f"{year}{tail}", "month-ahead" if forward else "month-back")
    if not sure:
        return unresolved(meaning.value, "month-toss-up")
    return _based(meaning, TimeBasis.PUBLISHED)


_ONSET = re.compile(r"\b(?:from|starting|beginning|effective|until|till|by|before)\s\Z")


_INFINITIVE = re.compile(r"\b(?:to|will|would)\s[a-z]+\b[^,;.]*\Z")


_PROPOSAL = re.compile(r"\b(?:proposal|plan|offer|agreement|deal|pledge)s?\b[^.;]*\Z")
_WOULD = re.compile(r"[^.;]{0,12}\b(?:will|would)\b")


def _is_onset(candidate: Candidate, context: Context, ahead: int) -> bool:
    """Tell "wants them to cut output from January" from "has grown from January"."""
    before = context.text[max(candidate.start - 160, 0) : candidate.start]
    after = context.text[candidate.end : candidate.end + 40]
    meant = _INFINITIVE.search(before) or _PROPOSAL.search(before) or _WOULD.match(after)
    return bool(_ONSET.search(before) and meant) and ahead <= _MONTHS_AHEAD


def _near_day(tail: str, ahead: int) -> bool:
    return 0 < ahead <= _MONTHS_AHEAD and tail.count("-") > 1


def _direction(candidate: Candidate, context: Context) -> Governor:
    if looks_ahead(context.text, candidate.start, candidate.end):
        return Governor.FUTURE
    if looks_back(context.text, candidate.start, candidate.end):
        return Governor.PAST
    return governor_of(context.text, candidate.start, candidate.end)


def read_numeric(candidate: Candidate, context: Context) -> Meaning:
    """Place "2018-12-06" and "25/12/2018"; day and month are not guessed apart."""
    del context
    parts = candidate.parts
    if "iso" in parts:
        return _checked(parts["iso"], "iso-date")
    first, second, year = int(parts["first"]), int(parts["second"]), int(parts["year"])
    if len(parts["year"]) == _SHORT:
        year += 1900 if year >= _TURN_OF_CENTURY else 2000
    if parts["mark"] == "." or first > MONTHS_A_YEAR:
        return _checked(f"{year}-{second:02d}-{first:02d}", "numeric-day-first")
    if second > MONTHS_A_YEAR or first == second:
        return _checked(f"{year}-{first:02d}-{second:02d}", "numeric-month-first")
    return unresolved("", "numeric-ambiguous")


def read_weekday(candidate: Candidate, context: Context) -> Meaning:
    """Place "Monday", "last Friday", "Tuesday night", "Thursday next week"."""
    parts = candidate.parts
    weekday = WEEKDAYS[parts["weekday"].lower()]
    published = context.published
    if published is None or context.history:
        return unresolved(f"XXXX-WXX-{weekday + 1}", "weekday-undated")
    back = (published.weekday() - weekday) % DAYS_A_WEEK
    word = parts.get("deixis", "").lower().split()[-1:]
    if word and word[0] in {"that", "same"}:
        return unresolved(f"XXXX-WXX-{weekday + 1}", "weekday-anaphoric")
    if "week" in parts:
        weeks = {"last": -1, "this": 0, "next": 1}[parts["week"].split()[0].lower()]
        offset = weekday - published.weekday() + DAYS_A_WEEK * weeks
    elif word:
        offset = _named_weekday(word[0], back, weekday - published.weekday())
        if _is_unclear(word[0], offset, published):
            return unresolved(day_value(published, offset) or "", "weekday-either-week")
    else:
        offset = _bare_weekday(candidate, context, back)
    return _with_part(day_value(published, offset), parts.get("part"), "weekday")


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
    if word not in {"last", "next", "previous"}:
        return False
    return 0 <= published.weekday() + offset < DAYS_A_WEEK


def _bare_weekday(candidate: Candidate, context: Context, back: int) -> int:
    # Measured on news: "most recent, today included" is right for 91 % of bare weekdays, and 45 %
    # of them are the day of publication.
    if back and _direction(candidate, context) is Governor.FUTURE:
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
    back = 0 if word == "this" or "overnight" in candidate.parts else 1
    return _with_part(day_value(context.published, -back), part, "day-part")
