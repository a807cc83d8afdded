"""Placing months, with or without a day and a year: "December 6", "late March", "next June"."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from checker.extraction.times.calendars import MONTHS_A_YEAR, period_of_value
from checker.extraction.times.context import (
    Anchor,
    Candidate,
    Context,
    Genre,
    Meaning,
    checked,
    unresolved,
)
from checker.extraction.times.cues import Governor, direction_of, looks_ahead, tells_story
from checker.extraction.times.lengths import number_of
from checker.extraction.times.pieces import NUMBER
from checker.extraction.times.words import DAY_ORDINALS, DAY_PARTS, MONTHS, WEEKDAYS
from checker.model import Granularity, TimeBasis, TimeType

# Measured on news: "in the future if at most 4 months ahead, else past" is right for 93.6 % of
# bare months; between 4 and 7 months the direction is a toss-up without a verb that tells.
_FRONT = 16
_MONTHS_AHEAD = 4
_TOSS_UP = 7
_NEAR_DAYS = 31
# A history goes on: a month up to half a year back still belongs to the year it is in.
_MONTHS_BACK = 6
_MONTHS_ON = 9
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
    if "day_word" in parts:
        number = DAY_ORDINALS["-".join(parts["day_word"].lower().split())]
        parts = {**parts, "day": str(number)}
        candidate = replace(candidate, parts=parts)
    month = MONTHS[parts["month"].rstrip(".").lower()]
    tail = f"-{month:02d}" + (f"-{_day_number(parts['day']):02d}" if "day" in parts else "")
    if "year" in parts:
        return _in_named_year(parts, tail)
    if "near_year" in parts:
        return _in_near_year(parts["near_year"], tail, context)
    linked = _linked_year(month, candidate, context)
    if linked is not None:
        return replace(checked(f"{linked}{tail}", "month-linked"), basis=TimeBasis.NARRATIVE)
    if context.history:
        return _in_history(month, tail, context)
    return _bare_month(month, tail, candidate, context)


def _in_named_year(parts: Mapping[str, str], tail: str) -> Meaning:
    if "BC" in parts.get("era", ""):
        return unresolved(f"BC{int(parts['year']):04d}{tail}", "month-era", TimeBasis.EXPLICIT)
    return checked(f"{parts['year']}{tail}", "month-year")


def _day_number(text: str) -> int:
    return int("".join(filter(str.isdigit, text)))


def _in_near_year(words: str, tail: str, context: Context) -> Meaning:
    year = near_year(words, context)
    if year is None:
        return unresolved(f"XXXX{tail}", "month-near-year")
    return replace(checked(f"{year}{tail}", "month-near-year"), basis=TimeBasis.PUBLISHED)


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
    return replace(checked(value, "month-history"), basis=TimeBasis.NARRATIVE)


_FROM_ANCHOR = ("that", "same", "following", "the previous", "the preceding", "the prior")


def _from_anchor(month: int, tail: str, deixis: str, context: Context) -> Meaning:
    """Place "that October" and "the following February" after the date named last."""
    anchor = context.anchor or context.story
    if anchor is None:
        return unresolved(f"XXXX{tail}", "month-deixis")
    begin, whole = anchor.period.begin, anchor.period.granularity is Granularity.YEAR
    if deixis.startswith("the p"):
        later = -(whole or month >= begin.month)
    elif deixis.endswith("following"):
        later = whole or month <= begin.month
    else:
        later = not whole and month < begin.month
    meaning = checked(f"{begin.year + later:04d}{tail}", "month-anaphoric")
    if context.anchor is None:
        return unresolved(meaning.value, "month-anaphoric")
    return replace(meaning, basis=TimeBasis.NARRATIVE)


def _pointed(month: int, tail: str, deixis: str, context: Context) -> Meaning:
    """Place "last March", "this June", "that October"."""
    if deixis.endswith(_FROM_ANCHOR):
        return _from_anchor(month, tail, deixis, context)
    if context.published is None:
        return unresolved(f"XXXX{tail}", "month-undated")
    return _named_direction(month, tail, deixis.rsplit(maxsplit=1)[-1], context.published)


def _named_direction(month: int, tail: str, word: str, published: date) -> Meaning:
    year = published.year
    if word in {"last", "past", "previous", "prior", "preceding"}:
        year -= month >= published.month
    elif word in {"next", "following", "coming"}:
        year += month <= published.month
    elif word != "this":
        return unresolved(f"XXXX{tail}", "month-deixis")
    return replace(checked(f"{year}{tail}", "month-deixis"), basis=TimeBasis.PUBLISHED)


def _linked_year(month: int, candidate: Candidate, context: Context) -> int | None:
    previous = context.previous
    if previous is None:
        return None
    if previous.period.granularity is Granularity.YEAR and previous.end <= _FRONT:
        # "In 1990 it took us until October": the sentence is of that year.
        other = context.published is None or previous.period.begin.year != context.published.year
        return previous.period.begin.year if other else None
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
    if "deixis" in candidate.parts:
        return _pointed(month, tail, candidate.parts["deixis"].lower(), context)
    if published is None:
        return unresolved(f"XXXX{tail}", "month-undated")
    other = _in_other_year(month, tail, candidate, context) or _from_elsewhere(
        month, tail, candidate, context
    )
    if other is not None:
        return other
    ahead = (month - published.month) % MONTHS_A_YEAR
    forward, sure = _side(tail, ahead, candidate, context)
    year = published.year + (month < published.month) - (not forward)
    meaning = checked(f"{year}{tail}", "month-ahead" if forward else "month-back")
    if not sure:
        return unresolved(meaning.value, "month-toss-up")
    return replace(meaning, basis=TimeBasis.PUBLISHED)


# One year is left to "a year earlier" itself, which counts from the month before it.
_YEARS_APART = re.compile(
    rf"\s(?P<number>{NUMBER}|several|some|a few|many) years (?P<way>ago|earlier|before|later)\b"
)


def _in_other_year(month: int, tail: str, candidate: Candidate, context: Context) -> Meaning | None:
    """Read "March two years ago", and leave "June two years earlier" without days."""
    apart = _YEARS_APART.match(context.text, candidate.end)
    if apart is None or context.published is None:
        return None
    number = number_of(apart["number"])
    year = context.published.year - int(number or 0)
    meaning = checked(f"{year}{tail}", "month-near-year")
    # Said in March, "December two years ago" may count from this March or from last December.
    if apart["way"] == "ago" and number and month <= context.published.month:
        return replace(meaning, basis=TimeBasis.PUBLISHED)
    return unresolved(f"XXXX{tail}", "month-near-year")


def _from_elsewhere(
    month: int, tail: str, candidate: Candidate, context: Context
) -> Meaning | None:
    """Read a month by something other than publication: its weekday, or the story's own year."""
    published = context.published
    if published is None:
        return None
    past = context.timeline is not None and context.timeline.period.finish.year < published.year - 1
    ahead = direction_of(context.text, candidate.start, candidate.end) is Governor.FUTURE
    if context.genre is Genre.MIXED and past and not ahead:
        # It may go on from the old date or count from publication: the value is the likelier one.
        return unresolved(_in_history(month, tail, context).value, "month-mixed")
    fitting = _fitting_year(tail, candidate, published)
    if fitting is not None:
        return replace(checked(f"{fitting}{tail}", "month-weekday"), basis=TimeBasis.PUBLISHED)
    if context.story is not None and _goes_back(context, candidate):
        return _of_story(month, tail, context.story, context)
    return None


def _of_story(month: int, tail: str, story: Anchor, context: Context) -> Meaning:
    """Place a month by the old date the paragraph tells of.

    In the sentence of that date it is surely of its year; further on it is so more often than not,
    and the days stay unknown.
    """
    begin = story.period.begin
    fine = story.period.granularity in {Granularity.DAY, Granularity.WEEK, Granularity.MONTH}
    value = f"{begin.year + (fine and month < begin.month):04d}{tail}"
    fronted = story.sentence == context.sentence and story.end <= _FRONT
    if fronted and not fine:
        return replace(checked(value, "month-of-year"), basis=TimeBasis.NARRATIVE)
    return unresolved(value, "month-narrative")


def _side(tail: str, ahead: int, candidate: Candidate, context: Context) -> tuple[bool, bool]:
    """Tell whether a month lies ahead of publication, and whether that is sure."""
    governor = direction_of(context.text, candidate.start, candidate.end)
    if 0 < ahead <= _MONTHS_AHEAD and _EVENT_AFTER.match(context.text, candidate.end):
        # "put on the agenda of the February meeting": the verb is not the month's.
        return True, governor is Governor.FUTURE
    if governor is Governor.FUTURE:
        return True, ahead <= _TOSS_UP
    if governor is Governor.NONE:
        return ahead <= _MONTHS_AHEAD, not _MONTHS_AHEAD < ahead <= _TOSS_UP
    if _near_day(tail, ahead):
        # A day that is nearly a year back would be given with its year.
        forward = _ONSET.search(context.text[: candidate.start]) is not None
        return forward, forward
    forward = ahead == 0 or _is_onset(candidate, context, ahead)
    # A month that is nearly a year back would be "last May"; "had its mind on May" looks ahead.
    return forward, forward or ahead > _MONTHS_AHEAD


def _fitting_year(tail: str, candidate: Candidate, published: date) -> int | None:
    """Give the year in which a date far from publication falls on the weekday named with it.

    Near publication the year is sure, and a weekday that does not fit is a slip to be told.
    """
    weekday = WEEKDAYS.get(candidate.parts.get("weekday", "").rstrip(".").lower())
    if weekday is None or "day" not in candidate.parts:
        return None
    years = (published.year - 1, published.year, published.year + 1)
    periods = [period_of_value(f"{year}{tail}") for year in years]
    days = [period.begin for period in periods if period is not None]
    if any(abs((day - published).days) <= _NEAR_DAYS for day in days):
        return None
    fitting = [day.year for day in days if day.weekday() == weekday]
    return fitting[0] if len(fitting) == 1 else None


def _goes_back(context: Context, candidate: Candidate) -> bool:
    """Tell whether the paragraph tells of a time years back, and no verb looks ahead."""
    if looks_ahead(context.text, candidate.start, candidate.end):
        return False
    return tells_story(context.text, candidate.start, candidate.end)


_EVENT_AFTER = re.compile(
    r" (?:meetings?|sessions?|votes?|elections?|hearings?|summits?|conference|referendum|ballots?|"
    r"trial|festival|launch|deadline|opening|start|tour|visit|review|exams?|season|edition)\b"
)
_ONSET = re.compile(r"\b(?:from|starting|beginning|effective|until|till|by|before)\s\Z")


_INFINITIVE = re.compile(
    r"\b(?:to|will|would)\s(?!(?:a|an|the|its|his|her|their|this|that)\b)[a-z]+\b(?:[^,;.]|[.,](?=\d))*\Z"
)


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
