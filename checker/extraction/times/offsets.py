"""Placing words that count from somewhere: "last month", "two days later", "a year earlier"."""

import re
from dataclasses import replace
from datetime import date

from checker.extraction.times.calendars import (
    DAYS_A_WEEK,
    MONTHS_A_QUARTER,
    MONTHS_A_YEAR,
    MONTHS_IN,
    SATURDAY,
    Period,
    last_day,
    month_index,
    months_between,
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
from checker.extraction.times.lengths import length_value, number_of
from checker.extraction.times.months import near_year
from checker.model import Granularity, TimeBasis, TimeType

_BACK = frozenset({"last", "past", "previous", "prior", "preceding"})
_AHEAD = frozenset({"next", "following", "coming"})
_ANAPHORIC = frozenset({"previous", "prior", "preceding", "following", "that", "same"})
_CLOCK_UNITS = frozenset({"second", "minute", "hour"})
_LAST_MONTH = 9999 * MONTHS_A_YEAR
_COUNTED_AS = {"night": "day", "fortnight": "week", "centurie": "century", "semester": "half"}
_RUN_UP = ("for ", "over ", "in ", "during ", "within ", "throughout ")


def read_relative_unit(candidate: Candidate, context: Context) -> Meaning:
    """Place "last month", "this week", "the following year", "the past decade"."""
    unit = candidate.parts["unit"].lower()
    words = candidate.parts["deixis"].lower().split()
    if unit == "weekend":
        return _weekend(" ".join(words), candidate, context)
    if unit in _LONGER:
        step = 1 if words[-1] in _AHEAD else -1
        return _window(context, (*_LONGER[unit], step), "window")
    return _calendar_unit(unit, words, candidate, context)


_LONGER = {"fortnight": ("week", 2), "half-century": ("year", 50)}
"""Units that no calendar has, as a number of those it has."""


def _calendar_unit(unit: str, words: list[str], candidate: Candidate, context: Context) -> Meaning:
    word = words[-1]
    if words[0] == "the" and word in {"past", "last"} and _is_run(candidate, context, word):
        return _window(context, (unit, 1, -1), "past-unit")
    amount = -1 if word in _BACK else 1 if word in _AHEAD else 0
    if (words[0] == "the" and word == "next") or word in _ANAPHORIC or context.history:
        return _anaphoric(unit, amount, word, context)
    if "fiscal" in candidate.parts:
        shifted = from_published(context, unit, amount, "fiscal-unit")
        return unresolved(f"FY{shifted.value}" if shifted.period else shifted.value, "fiscal-unit")
    meaning = from_published(context, unit, amount, "relative-unit")
    edge = candidate.parts.get("edge", "").lower()
    return _narrowed(meaning, edge, context) if amount == 0 else meaning


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
    if word in _BACK | {"next"} and coarse and not context.history and anchor is None:
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
    if words.rsplit(maxsplit=1)[-1] in _BACK:
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


def read_window(candidate: Candidate, context: Context) -> Meaning:
    """Place "the past two years", "the next few days", "the first nine months of 2010"."""
    parts = candidate.parts
    unit = parts["unit"].lower()
    unit = "century" if unit == "centurie" else unit
    word = parts["window"].lower()
    number = number_of(parts["number"]) if "number" in parts else None
    year = _window_year(candidate, context)
    if word in {"first", "opening", "final", "closing", "last"} and year is not None and number:
        return _part_of_year(year, unit, int(number), early=word in {"first", "opening"})
    length = length_value(unit, number)
    if word in _BACK | {"recent"} and number is not None:
        return _window(context, (unit, int(number), -1), "window")
    if word in _AHEAD | {"upcoming"} and number is not None and not context.history:
        return _window(context, (unit, int(number), 1), "window")
    return Meaning(value=length, type=TimeType.DURATION, rule="window-open")


def _window_year(candidate: Candidate, context: Context) -> int | None:
    if "year" in candidate.parts:
        return int(candidate.parts["year"])
    words = candidate.parts.get("near_year")
    return near_year(words, context) if words and "fiscal" not in candidate.parts else None


def _part_of_year(year: int, unit: str, number: int, *, early: bool) -> Meaning:
    length = length_value(unit, number)
    months = MONTHS_IN.get(unit, 0) * number
    if not 0 < months <= MONTHS_A_YEAR:
        return Meaning(value=length, type=TimeType.DURATION, rule="part-of-year")
    first = year * MONTHS_A_YEAR + (0 if early else MONTHS_A_YEAR - months)
    period = months_between(first, first + months - 1, Granularity.RANGE)
    return Meaning(
        value=length,
        type=TimeType.DURATION,
        period=period,
        basis=TimeBasis.EXPLICIT,
        rule="part-of-year",
    )


def _window(context: Context, count: tuple[str, int, int], rule: str) -> Meaning:
    """Give a run of units that ends or begins on the publication date."""
    unit, number, sign = count
    value = length_value(unit, number)
    published = context.published
    if unit == "quarter" and published is not None and not context.history:
        return _quarters(published, sign * number, rule)
    other = None if published is None else moved(published, unit, sign * number)
    if published is None or other is None or context.history:
        return Meaning(value=value, type=TimeType.DURATION, rule=rule)
    ends = sorted((published, other))
    return Meaning(
        value=value,
        type=TimeType.DURATION,
        period=Period(ends[0], ends[1], Granularity.RANGE),
        basis=TimeBasis.PUBLISHED,
        rule=rule,
    )


def _quarters(published: date, number: int, rule: str) -> Meaning:
    """Give so many whole quarters before or after the one of publication."""
    current = month_index(published) // MONTHS_A_QUARTER
    first, last = (current + number, current - 1) if number < 0 else (current + 1, current + number)
    months = (first * MONTHS_A_QUARTER, last * MONTHS_A_QUARTER + MONTHS_A_QUARTER - 1)
    inside = months[0] >= MONTHS_A_YEAR and months[1] < _LAST_MONTH
    return Meaning(
        value=length_value("quarter", abs(number)),
        type=TimeType.DURATION,
        period=months_between(*months, Granularity.RANGE) if inside else None,
        basis=TimeBasis.PUBLISHED if inside else TimeBasis.NONE,
        rule=rule,
    )
