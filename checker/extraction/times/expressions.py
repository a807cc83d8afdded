"""Finding every expression of time in a document and placing it on the calendar.

Two passes: the sentences are read for candidates, which also tell whether the document is news
(counted from its publication date) or a history (counted from the last date it named); then the
candidates are placed in the order of the text.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.extraction.times.attachment import period_of, time_of
from checker.extraction.times.context import Anchor, Candidate, Context, Genre, Meaning
from checker.extraction.times.dates import (
    read_day_part,
    read_day_word,
    read_month,
    read_numeric,
    read_weekday,
)
from checker.extraction.times.holidays import read_holiday
from checker.extraction.times.lengths import (
    read_clock,
    read_compound_length,
    read_duration,
    read_event,
    read_half_after,
    read_set,
    read_vague,
    read_weekday_set,
)
from checker.extraction.times.offsets import (
    read_ago,
    read_bare_ago,
    read_edge_unit,
    read_relative_unit,
    read_whole_unit,
    read_window,
    read_year_earlier,
)
from checker.extraction.times.parts import (
    read_after_next,
    read_bare_day,
    read_hours_of,
    read_nth_unit,
    read_part_of_day,
)
from checker.extraction.times.periods import (
    read_century,
    read_decade,
    read_era,
    read_quarter,
    read_season,
    read_year,
)
from checker.extraction.times.recognition import recognise
from checker.extraction.times.words import WEEKDAYS
from checker.model import (
    Document,
    Granularity,
    Section,
    Sentence,
    Span,
    TimeBasis,
    TimeExpression,
    TimeType,
)

__all__ = ["find_times", "period_of", "time_of"]

# A history names at least so many past years, and so many times more of them than words that
# count from today. Measured on encyclopedic histories (7 and more to one) and news (below 6).
_LEAST_YEARS = 4
_YEARS_TO_DEIXIS = 7
_FRONT = 12
# News goes back to an earlier date within the next sentence, and to a period of comparison within
# the paragraph or so.
_ANCHOR_REACH = 1
_COMPARED_REACH = 4
_LOOK_BACK = 40

_CLOCK_LINK = re.compile(r"(?: local time| time)?,? (?:on )?(?:the )?")
_SINCE = re.compile(r"\b[Ss]ince (?:the )?(?:early |late )?$")
_UNTIL = re.compile(r"\b(?:until|till|before|up to|through|prior to) (?:the )?$", re.IGNORECASE)
_RANGE_START = re.compile(r"\b(?:from|between|since) [^,;]{0,30}$", re.IGNORECASE)
_ONWARDS = re.compile(r" (?:onwards?|on)\b(?! [A-Z])")

_COMPARABLE = frozenset({Granularity.MONTH, Granularity.QUARTER, Granularity.HALF})
_DEICTIC = frozenset({"weekday", "day-word", "day-part", "relative-unit", "ago", "whole-unit"})
_DATED = frozenset({"month", "year", "decade", "quarter", "season", "numeric", "era"})

_READERS: dict[str, Callable[[Candidate, Context], Meaning]] = {
    "month": read_month,
    "numeric": read_numeric,
    "weekday": read_weekday,
    "weekday-set": read_weekday_set,
    "day-word": read_day_word,
    "day-part": read_day_part,
    "vague": read_vague,
    "relative-unit": read_relative_unit,
    "edge-unit": read_edge_unit,
    "whole-unit": read_whole_unit,
    "year-earlier": read_year_earlier,
    "ago": read_ago,
    "bare-ago": read_bare_ago,
    "window": read_window,
    "duration": read_duration,
    "long": read_duration,
    "single": read_duration,
    "bare-duration": read_duration,
    "set": read_set,
    "quarter": read_quarter,
    "quarter-code": read_quarter,
    "season": read_season,
    "year": read_year,
    "short-year": read_year,
    "era": read_era,
    "decade": read_decade,
    "century": read_century,
    "clock": read_clock,
    "noon": read_clock,
    "holiday": read_holiday,
    "event": read_event,
    "nth-unit": read_nth_unit,
    "after-next": read_after_next,
    "bare-day": read_bare_day,
    "part-of-day": read_part_of_day,
    "hours-of": read_hours_of,
    "compound-length": read_compound_length,
    "half-after": read_half_after,
}


@dataclass(frozen=True, slots=True)
class _Progress:
    """What the text so far leaves to count from."""

    anchor: Anchor | None = None
    compared: Anchor | None = None
    previous: Anchor | None = None
    timeline: Anchor | None = None


def find_times(document: Document, sentences: Sequence[Sentence]) -> list[TimeExpression]:
    """List the time expressions of a document in order, each on the calendar where it can be.

    Relative words count from `document.published`; without it they have a symbolic value and no
    days. Boilerplate is left out.
    """
    read = [
        (sentence, recognise(sentence.text))
        for sentence in sentences
        if sentence.section is not Section.BOILERPLATE
    ]
    read = [(sentence, found) for sentence, found in read if found]
    genre = _genre([one for _, found in read for one in found], document.published)
    progress = _Progress()
    times: list[TimeExpression] = []
    for sentence, found in read:
        progress = replace(progress, previous=None)
        for candidate in found:
            context = _context(sentence, document.published, progress, genre)
            meaning = _READERS[candidate.kind](candidate, context)
            progress = _moved_on(progress, candidate, meaning, (sentence.index, genre))
            times.append(_expression(sentence, candidate, meaning))
    return _with_days(times, document.text)


def _with_days(times: list[TimeExpression], text: str) -> list[TimeExpression]:
    """Give a clock time the day that is named right after it: "9:30 a.m. on March 3"."""
    placed = list(times)
    for index in range(len(times) - 1):
        one, day = times[index], times[index + 1]
        if one.rule != "clock" or day.begin is None or day.granularity is not Granularity.DAY:
            continue
        if not _CLOCK_LINK.fullmatch(text[one.span.end : day.span.start]):
            continue
        clock = one.value.partition("T")[2]
        placed[index] = replace(
            one,
            value=f"{day.value[:10]}T{clock}",
            begin=day.begin,
            finish=day.finish,
            granularity=day.granularity,
            basis=day.basis,
            rule="clock-on-day",
        )
    return placed


def _genre(found: Sequence[Candidate], published: date | None) -> Genre:
    """Tell a text that names past years all along from one that counts from today."""
    limit = published.year - 1 if published else None
    years = sum(
        1
        for one in found
        if one.kind in _DATED and one.parts.get("year", "").isdigit()
        if limit is None or int(one.parts["year"]) < limit
    )
    if years < _LEAST_YEARS:
        return Genre.NEWS
    deictic = sum(1 for one in found if one.kind in _DEICTIC and _from_today(one))
    return Genre.HISTORY if years >= _YEARS_TO_DEIXIS * deictic else Genre.MIXED


def _from_today(candidate: Candidate) -> bool:
    words = candidate.parts.get("deixis", "")
    return not words.lower().startswith(("the ", "that", "following", "previous"))


def _context(
    sentence: Sentence, published: date | None, progress: _Progress, genre: Genre
) -> Context:
    reach = sentence.index if genre is Genre.HISTORY else _ANCHOR_REACH
    return Context(
        text=sentence.text,
        sentence=sentence.index,
        published=published,
        genre=genre,
        anchor=_within(progress.anchor, sentence.index, reach),
        compared=_within(progress.compared, sentence.index, _COMPARED_REACH),
        previous=progress.previous,
        timeline=progress.timeline,
    )


def _within(anchor: Anchor | None, index: int, reach: int) -> Anchor | None:
    return anchor if anchor is not None and index - anchor.sentence <= reach else None


def _moved_on(
    progress: _Progress, candidate: Candidate, meaning: Meaning, place: tuple[int, Genre]
) -> _Progress:
    sentence, genre = place
    if meaning.period is None or meaning.value.endswith("_REF"):
        return progress
    if meaning.type is TimeType.DURATION:
        return progress
    if genre is Genre.HISTORY and meaning.basis is TimeBasis.PUBLISHED:
        return progress
    anchor = Anchor(
        value=meaning.value, period=meaning.period, sentence=sentence, end=candidate.end
    )
    compared = progress.compared
    if meaning.period.granularity in _COMPARABLE and meaning.rule != "year-earlier":
        compared = anchor
    timeline = anchor if _goes_on(progress.timeline, anchor, candidate) else progress.timeline
    return _Progress(anchor=anchor, compared=compared, previous=anchor, timeline=timeline)


def _goes_on(timeline: Anchor | None, anchor: Anchor, candidate: Candidate) -> bool:
    """Tell whether a date moves the story on, rather than glance at another time."""
    if timeline is None or candidate.start <= _FRONT:
        return True
    width = anchor.period.granularity
    if width in {Granularity.DAY, Granularity.WEEK, Granularity.MONTH}:
        return True
    step = anchor.period.begin.year - timeline.period.begin.year
    return width is Granularity.YEAR and step == 1 and "edge" in candidate.parts


def _expression(sentence: Sentence, candidate: Candidate, meaning: Meaning) -> TimeExpression:
    text = sentence.text
    before = text[max(0, candidate.start - _LOOK_BACK) : candidate.start]
    offset = sentence.span.start
    period = meaning.period
    named = candidate.parts.get("weekday", "").rstrip(".").lower()
    onwards = _ONWARDS.match(text, candidate.end) is not None and "rom " in before[-6:]
    ranged = _RANGE_START.search(before) is not None
    return TimeExpression(
        span=Span(offset + candidate.start, offset + candidate.end),
        text=text[candidate.start : candidate.end],
        type=meaning.type,
        value=meaning.value,
        begin=period.begin if period else None,
        finish=period.finish if period else None,
        granularity=period.granularity if period else Granularity.UNKNOWN,
        basis=meaning.basis,
        weekday=WEEKDAYS.get(named),
        open_start=_UNTIL.search(before) is not None and not ranged,
        open_end=_SINCE.search(before) is not None or onwards,
        rule=meaning.rule,
    )
