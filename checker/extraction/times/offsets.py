"""Placing words that count from somewhere: "last month", "two days later", "a year earlier"."""

import re
from dataclasses import replace
from datetime import date

from checker.extraction.times.calendars import (
    DAYS_A_WEEK,
    MONTHS_A_YEAR,
    MONTHS_IN,
    SATURDAY,
    Period,
    last_day,
    moved,
    period_of_value,
    shift_year,
)
from checker.extraction.times.context import (
    Anchor,
    Candidate,
    Context,
    Meaning,
    counted,
    from_anchor,
    from_published,
    too_coarse,
    unresolved,
)
from checker.extraction.times.cues import Governor, governor_of
from checker.extraction.times.lengths import number_of
from checker.extraction.times.windows import AHEAD, BACK, window_of
from checker.model import Granularity, TimeBasis

_ANAPHORIC = frozenset({"previous", "prior", "preceding", "following", "that", "same"})
_CLOCK_UNITS = frozenset({"second", "minute", "hour"})
_COUNTED_AS = {"night": "day", "fortnight": "week", "centurie": "century", "semester": "half"}
_RUN_UP = ("for ", "over ", "in ", "during ", "within ", "throughout ")


def read_relative_unit(candidate: Candidate, context: Context) -> Meaning:
    """Place "last month", "this week", "the following year", "the past decade"."""
    unit = candidate.parts["unit"].lower()
    words = candidate.parts["deixis"].lower().split()
    if unit == "weekend":
        return _weekend(" ".join(words), candidate, context)
    if unit in _LONGER:
        step = 1 if words[-1] in AHEAD else -1
        return window_of(context, (*_LONGER[unit], step), "window")
    return _calendar_unit(unit, words, candidate, context)


_LONGER = {"fortnight": ("week", 2), "half-century": ("year", 50)}
"""Units that no calendar has, as a number of those it has."""


def _calendar_unit(unit: str, words: list[str], candidate: Candidate, context: Context) -> Meaning:
    word = words[-1]
    if words[0] == "the" and word in {"past", "last"} and _is_run(candidate, context, word):
        return window_of(context, (unit, 1, -1), "past-unit")
    amount = -1 if word in BACK else 1 if word in AHEAD else 0
    if "fiscal" in candidate.parts or (context.fiscal and unit in {"quarter", "half"}):
        return _fiscal_unit(unit, amount, candidate, context)
    if (words[0] == "the" and word == "next") or word in _ANAPHORIC or context.history:
        return _anaphoric(unit, amount, word, context)
    meaning = from_published(context, unit, amount, "relative-unit")
    edge = candidate.parts.get("edge", "").lower()
    return _narrowed(meaning, edge, context) if amount == 0 else meaning


def _fiscal_unit(unit: str, amount: int, candidate: Candidate, context: Context) -> Meaning:
    """Name a unit of a fiscal year; which days it covers is the company's choice."""
    shifted = from_published(context, unit, amount, "fiscal-unit")
    mark = "FY" if "fiscal" in candidate.parts and shifted.period else ""
    return unresolved(f"{mark}{shifted.value}", "fiscal-unit")


def _narrowed(meaning: Meaning, edge: str, context: Context) -> Meaning:
    """Give "earlier this year" its days up to publication, "later this year" those from it."""
    period, published = meaning.period, context.published
    if period is None or published is None or not edge.startswith(("earlier", "later")):
        return meaning
    begin, finish = (
        (period.begin, published) if edge.startswith("earlier") else (published, period.finish)
    )
    return replace(meaning, period=Period(begin, finish, Granularity.RANGE))


def _is_run(candidate: Candidate, context: Context, word: str) -> bool:
    """Tell whether "the past year" is the stretch up to now rather than a calendar unit."""
    if "edge" in candidate.parts:
        return False
    before = context.text[max(0, candidate.start - 12) : candidate.start].lower()
    if candidate.parts["unit"].lower() == "quarter":
        return False
    return word == "past" or before.endswith(_RUN_UP[1:2] + _RUN_UP[3:])


def _anaphoric(unit: str, amount: int, word: str, context: Context) -> Meaning:
    anchor = context.anchor
    if anchor is not None:
        meaning = from_anchor(context, unit, amount, "narrative-unit")
        if meaning.period is not None:
            return meaning
    coarse = unit in {"week", "month", "quarter", "year"}
    coarse = coarse or (unit == "decade" and word == "next")
    if word in BACK | {"next"} and coarse and not context.history and anchor is None:
        return from_published(context, unit, amount, "previous-unit")
    return unresolved("", "narrative-unit", TimeBasis.EVENT)


def _weekend(words: str, candidate: Candidate, context: Context) -> Meaning:
    published = context.published
    last = words.rsplit(maxsplit=1)[-1]
    if last in {"that", "same", "following"}:
        return _weekend_of_anchor(last, context)
    if published is None or context.history:
        return unresolved("XXXX-WXX-WE", "weekend-undated")
    amount = 0
    if words.rsplit(maxsplit=1)[-1] in BACK:
        amount = -1
    elif words.rsplit(maxsplit=1)[-1] in {"next", "following"}:
        amount = 1
    elif words == "the":
        amount = _bare_weekend(published, candidate, context)
    return from_published(context, "weekend", amount, "weekend")


def _weekend_of_anchor(word: str, context: Context) -> Meaning:
    """Place "that weekend": of the week of the day named last."""
    anchor = context.anchor
    if anchor is None or (anchor.period.finish - anchor.period.begin).days >= DAYS_A_WEEK:
        return unresolved("XXXX-WXX-WE", "weekend-anaphoric")
    return from_anchor(context, "weekend", int(word == "following"), "weekend-anaphoric")


def _bare_weekend(published: date, candidate: Candidate, context: Context) -> int:
    if published.weekday() >= SATURDAY:
        return 0
    return 0 if governor_of(context.text, candidate.start, candidate.end) is Governor.FUTURE else -1


def read_edge_unit(candidate: Candidate, context: Context) -> Meaning:
    """Place "the end of the year", "late in the day", "earlier in the week".

    A date of another year in the same sentence, and any day named just before, is what they are
    the end of; else publication.
    """
    unit = (candidate.parts.get("unit") or candidate.parts.get("owner") or "year").lower()
    if context.history or _hangs_on_anchor(unit, context):
        return from_anchor(context, unit, 0, "edge-unit")
    shifted = from_published(context, unit, 0, "edge-unit")
    if unit == "day":
        return unresolved(shifted.value, "edge-unit")
    return _narrowed(shifted, candidate.parts.get("edge", "").lower(), context)


def _hangs_on_anchor(unit: str, context: Context) -> bool:
    anchor, published = context.anchor, context.published
    if anchor is None or too_coarse(anchor.period, unit):
        return False
    if unit == "day" or published is None:
        return True
    other_year = anchor.period.begin.year != published.year
    return anchor.sentence == context.sentence and other_year


def read_whole_unit(candidate: Candidate, context: Context) -> Meaning:
    """Place "the full year" and "the weekend"; which year a total is for is not guessed."""
    if "weekend" in candidate.parts:
        return _weekend("the", candidate, context)
    unit = (
        candidate.parts.get("unit")
        or candidate.parts.get("total")
        or candidate.parts.get("session")
        or "year"
    ).lower()
    anchor = context.anchor
    if anchor is not None and anchor.sentence == context.sentence:
        meaning = from_anchor(context, unit, 0, "whole-unit")
        if meaning.period is not None:
            return meaning
    shifted = from_published(context, unit, 0, "whole-unit")
    return unresolved(shifted.value, "whole-unit")


def read_ago(candidate: Candidate, context: Context) -> Meaning:
    """Place "two weeks ago", "five years earlier", "three days later", "fifty years ago today"."""
    parts = candidate.parts
    direction = parts["direction"].lower()
    ahead = direction in _ON
    number, unit = _counted(parts["number"].lower(), parts["unit"].lower())
    if number is None or number != int(number):
        return unresolved("FUTURE_REF" if ahead else "PAST_REF", "ago-vague")
    count = (unit, int(number) if ahead else -int(number))
    if "shift" in parts:
        return _anniversary(count, parts["shift"].lower(), context)
    half = bool(parts.keys() & {"half", "half_after"})
    if direction in _FROM_NOW or _counts_from_now(unit, direction, context):
        meaning = _from_now(count, context, half=half)
        more = _VAGUELY_MORE.match(context.text, candidate.start)
        return unresolved(meaning.value, "ago-more") if more else meaning
    if unit in _CLOCK_UNITS or half:
        return _nowhere("from-anchor-fine")
    return from_anchor(context, *count, "from-anchor")


_ON = frozenset({"later", "from now", "hence", "after", "afterward", "afterwards", "on"})
_FROM_NOW = frozenset({"ago", "from now", "hence"})


def _counted(words: str, named: str) -> tuple[float | None, str]:
    """Give how many of which calendar unit: half a year is six months, a fortnight two weeks."""
    unit = _COUNTED_AS.get(named, named)
    number = number_of(words)
    if words.startswith("half a") and unit in MONTHS_IN:
        months = MONTHS_IN[unit] / 2
        return (months / MONTHS_A_YEAR, "year") if months > MONTHS_A_YEAR else (months, "month")
    return (number * 2, unit) if number is not None and named == "fortnight" else (number, unit)


_VAGUELY_MORE = re.compile(r"(?:more|less|fewer) than|over|under|nearly|almost", re.IGNORECASE)


def _anniversary(count: tuple[str, int], words: str, context: Context) -> Meaning:
    """Place "fifty years ago tomorrow": the day, week or month counted back from the one named."""
    if context.published is None or context.history:
        return _nowhere("ago-shifted")
    unit = words.rsplit(maxsplit=1)[-1] if words.startswith("this") else "day"
    shift = {"tomorrow": 1, "yesterday": -1}.get(words, 0)
    start = moved(context.published, "day", shift)
    day = start and moved(start, *count)
    return counted(day, unit, 0, (TimeBasis.PUBLISHED, "ago-shifted")) if day else _nowhere("ago")


def _from_now(count: tuple[str, int], context: Context, *, half: bool) -> Meaning:
    if context.history:
        return _nowhere("ago-history")
    if half:
        return _and_a_half(*count, context)
    if count[0] in _CLOCK_UNITS:
        return _clock_ago(context)
    return from_published(context, *count, "ago")


def _nowhere(rule: str) -> Meaning:
    return unresolved("", rule, TimeBasis.EVENT)


def _counts_from_now(unit: str, direction: str, context: Context) -> bool:
    """Tell whether "two years earlier" has nothing in the text to count from."""
    lone = context.anchor is None and not context.history
    return lone and unit == "year" and direction in {"earlier", "previously", "prior", "before"}


def _and_a_half(unit: str, amount: int, context: Context) -> Meaning:
    months = {"year": 12, "decade": 120}.get(unit)
    if months is None:
        return _nowhere("ago-half")
    sign = 1 if amount > 0 else -1
    return from_published(context, "month", amount * months + sign * months // 2, "ago-half")


def _clock_ago(context: Context) -> Meaning:
    if context.published is None:
        return unresolved("published+0D@day", "ago-clock")
    day = context.published
    period = last_day(day)
    basis = TimeBasis.PUBLISHED
    return Meaning(value=day.isoformat(), period=period, basis=basis, rule="ago-clock")


def read_bare_ago(candidate: Candidate, context: Context) -> Meaning:
    """Read "years ago" and "months later", which tell a direction only."""
    del context
    later = candidate.parts["direction"].lower() == "later"
    return unresolved("FUTURE_REF" if later else "PAST_REF", "ago-vague")


def read_year_earlier(candidate: Candidate, context: Context) -> Meaning:
    """Place "a year earlier" and "the same period last year": the period of comparison.

    In the prose of earnings it is the same unit of the year before, not a day. Which unit that is
    must stand in the text; else the value is the year and the days stay unknown.
    """
    compared = _latest(context)
    if "year" in candidate.parts:
        return _same_of_year(candidate.parts["year"], compared)
    if "unit" in candidate.parts:
        return _anaphoric(candidate.parts["unit"].lower(), -1, "previous", context)
    if compared is not None and compared.value[:4].isdigit():
        period = _a_year_back(compared)
        value = compared.value
        value = value if value.startswith("P") else shift_year(value, -1)
        basis = TimeBasis.NARRATIVE
        return Meaning(value=value, period=period, basis=basis, rule="year-earlier")
    anchor = context.anchor
    if anchor is not None and anchor.period.granularity is Granularity.YEAR:
        return from_anchor(context, "year", -1, "year-earlier")
    return unresolved(from_published(context, "year", -1, "").value, "year-earlier-unit-unknown")


def _same_of_year(year: str, compared: Anchor | None) -> Meaning:
    """Place "the same period of 1990": the unit named before, in that year."""
    if compared is None or not compared.value[:4].isdigit():
        return unresolved(year, "year-earlier-unit-unknown")
    value = f"{year}{compared.value[4:]}"
    period, basis = period_of_value(value), TimeBasis.EXPLICIT
    return Meaning(value=value, period=period, basis=basis, rule="same-of-year")


def _latest(context: Context) -> Anchor | None:
    """Give the period that "a year earlier" counts from, a year of this sentence before others."""
    anchor, compared = context.anchor, context.compared
    if anchor is None or anchor.sentence != context.sentence:
        return compared
    if anchor.period.granularity is not Granularity.YEAR:
        return compared
    return compared if compared and compared.sentence == context.sentence else anchor


def _a_year_back(compared: Anchor) -> Period | None:
    return period_of_value(shift_year(compared.value, -1))
