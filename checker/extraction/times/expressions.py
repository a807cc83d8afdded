"""Finding every expression of time in a document and placing it on the calendar.

Two passes: the sentences are read for candidates, which also tell whether the document is news
(counted from its publication date) or a history (counted from the last date it named); then the
candidates are placed in the order of the text.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.extraction.times.attachment import period_of, time_of
from checker.extraction.times.clocks import read_clock
from checker.extraction.times.context import Candidate, Context, Meaning
from checker.extraction.times.dates import (
    read_day_part,
    read_day_word,
    read_numeric,
    read_weekday,
)
from checker.extraction.times.holidays import read_holiday
from checker.extraction.times.lengths import (
    read_all_unit,
    read_compound_length,
    read_duration,
    read_event,
    read_half_after,
    read_set,
    read_vague,
    read_weekday_set,
)
from checker.extraction.times.months import read_month
from checker.extraction.times.offsets import (
    read_ago,
    read_bare_ago,
    read_edge_unit,
    read_relative_unit,
    read_whole_unit,
    read_year_earlier,
)
from checker.extraction.times.parts import (
    read_after_next,
    read_bare_day,
    read_hours_of,
    read_nth_unit,
    read_nth_weekday,
    read_part_of_day,
    read_week_number,
    read_week_of,
)
from checker.extraction.times.periods import (
    read_century,
    read_decade,
    read_era,
    read_quarter,
    read_season,
    read_year,
)
from checker.extraction.times.progress import (
    Progress,
    Setting,
    context_of,
    genre_of,
    headed,
    is_fiscal,
    moved_on,
)
from checker.extraction.times.recognition import recognise
from checker.extraction.times.triggers import triggers_of
from checker.extraction.times.windows import read_window
from checker.extraction.times.words import WEEKDAYS
from checker.model import (
    Document,
    Granularity,
    Section,
    Sentence,
    Span,
    TimeExpression,
)

__all__ = ["find_times", "period_of", "time_of"]

_LOOK_BACK = 40

_CLOCK_LINK = re.compile(r"(?: local time| time)?,? (?:on )?(?:the )?")
_CLOCK_JOINED = re.compile(r" ?(?:to|and|-|–|until|or) ?")
_SINCE = re.compile(r"\b[Ss]ince (?:the )?(?:early |late )?$")
_UNTIL = re.compile(r"\b(?:until|till|before|up to|through|prior to) (?:the )?$", re.IGNORECASE)
_RANGE_START = re.compile(r"\b(?:from|between|since) [^,;]{0,30}$", re.IGNORECASE)
_ONWARDS = re.compile(r" (?:onwards?|on)\b(?! [A-Z])")

_READERS: dict[str, Callable[[Candidate, Context], Meaning]] = {
    "month": read_month,
    "day-in-words": read_month,
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
    "part-clock": read_clock,
    "holiday": read_holiday,
    "event": read_event,
    "nth-unit": read_nth_unit,
    "nth-weekday": read_nth_weekday,
    "week-number": read_week_number,
    "after-next": read_after_next,
    "week-of": read_week_of,
    "all-unit": read_all_unit,
    "bare-day": read_bare_day,
    "part-of-day": read_part_of_day,
    "hours-of": read_hours_of,
    "compound-length": read_compound_length,
    "half-after": read_half_after,
}


def find_times(document: Document, sentences: Sequence[Sentence]) -> list[TimeExpression]:
    """List the time expressions of a document in order, each on the calendar where it can be.

    Relative words count from `document.published`; without it they have a symbolic value and no
    days. Boilerplate is left out.
    """
    triggers = triggers_of(document.text)
    read = [
        (
            sentence,
            recognise(sentence.text, triggers.between(sentence.span.start, sentence.span.end)),
        )
        for sentence in sentences
        if sentence.section is not Section.BOILERPLATE
    ]
    read = [(sentence, found) for sentence, found in read if found]
    candidates = [one for _, found in read for one in found]
    genre = genre_of(candidates, document.published)
    setting = Setting(
        published=document.published,
        genre=genre,
        fiscal=is_fiscal(candidates),
    )
    progress = Progress()
    times: list[TimeExpression] = []
    for sentence, found in read:
        progress = replace(progress, previous=None)
        for candidate in found:
            context = context_of(sentence, setting, progress)
            meaning = _READERS[candidate.kind](candidate, context)
            progress = moved_on(progress, candidate, meaning, context)
            times.append(_expression(sentence, candidate, meaning))
            setting = headed(setting, sentence, times[-1], document.published)
    return _with_days(times, document.text)


def _with_days(times: list[TimeExpression], text: str) -> list[TimeExpression]:
    """Give a clock time the day that is named right after it: "9:30 a.m. on March 3"."""
    placed = list(times)
    for index in range(len(times) - 2, -1, -1):
        one, day = times[index], placed[index + 1]
        if (
            not one.rule.startswith("clock")
            or day.begin is None
            or day.granularity is not Granularity.DAY
        ):
            continue
        link = _CLOCK_JOINED if day.rule == "clock-on-day" else _CLOCK_LINK
        if not link.fullmatch(text[one.span.end : day.span.start]):
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


def _expression(sentence: Sentence, candidate: Candidate, meaning: Meaning) -> TimeExpression:
    text = sentence.text
    before = text[max(0, candidate.start - _LOOK_BACK) : candidate.start]
    offset = sentence.span.start
    period = meaning.period
    named = candidate.parts.get("weekday", "").rstrip(".").lower()
    onwards = "rom " in before[-6:] and _ONWARDS.match(text, candidate.end) is not None
    until = _UNTIL.search(before) is not None and _RANGE_START.search(before) is None
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
        open_start=until,
        open_end=onwards or _SINCE.search(before) is not None,
        rule=meaning.rule,
    )
