"""The date-time cases of a published recognizer suite that prose can contain.

The suite was written for assistants that are spoken to, so its conventions differ from TIMEX3:

- Its spans hold prepositions ("from 2014 till 2018", "in two weeks") and join everything that
  fixes one time. Ours are noun phrases, one for each end of a range. A span counts as right if
  ours, taken together, cover it but for function words and joining words.
- Its values are days; a last day is excluded. A year or month without direction has two values,
  one of them right. A value counts as right if our days are one of its pairs; open ranges are
  compared by the end that they have.
- "two weeks ago" is a day with it and a week with us (TIMEX3): right if its day lies in ours.
- The last member of a range is left out by it ("2014 to 2018" ends with 2017) and taken in by us.

`left_out` says which cases are not read, and why.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from checker.model import TimeExpression, TimeType
from tests.evaluation.files import DATA, is_mapping
from tests.evaluation.times.scoring import times_of

FILE = DATA / "recognizers" / "DateTime_DateTimeModel.json"

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun"
_FEASTS = (
    "christmas|easter|thanksgiving|halloween|earth day|new year|labor day|saint|eid|independence"
)
_NAME = re.compile(
    rf"(?<![A-Za-z])(?:{_MONTHS}|{_DAYS}|{_FEASTS}|[qh][1-4])(?![a-z])", re.IGNORECASE
)
_NUMERIC = re.compile(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d%]|[/.-]?\d{3,4})(?!\s?[ap]\.?m)")
_AMBIGUOUS = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{2,4}|\d{1,4}[/-]\d{1,4}")
_HALF = re.compile(r"\d\s?[ap]\.?\s?m\b|[ap]\.m|\d:\d\d|noon|midnight|midday", re.IGNORECASE)
_PART_OF_DAY = re.compile(r"morning|afternoon|evening|night|tonight", re.IGNORECASE)
_GLUED = re.compile(rf"(?:{_MONTHS}|{_DAYS})[/.,-]?\d|\d[/-](?:{_MONTHS})", re.IGNORECASE)
_CHAT = re.compile(
    r"\b(?:tmrw?|tmr|cy|eod|eoy|eom|ytd|[ymdw]td|2day|wk|hrs?|mins?|secs?|yrs?|oclock|weds|spt"
    r"|asap|otd|mid night|night-time|workweek|w/c|noonish|ish)\b|\d\s?[hdwmyHDWMY]\b|\d s\b"
    r"|\d(?:ish|hrs?|mins?|secs?|yrs?|years?|days?|[amp]\b)|[=<>]|\bcy\s?\d",
    re.IGNORECASE,
)
_FUNCTION = re.compile(
    r"(?:from|between|in|on|at|since|until|till|before|after|by|during|for|within|over|the|of|"
    r"starting|through|throughout|as|early|late|later|than|or|and|prior|to|up|any|time|around|"
    r"about|circa|some|more|less|least|most|all|sometime|whole|entire|year|month|day|week|a|an|,|ending|"
    r"beginning|further|out|ago|back|this|with|that|it|is|its|not|no|into|onwards?|earlier|date|"
    r"start|end|mid|\W+)",
    re.IGNORECASE,
)


_A_YEAR = 366
_DAY = timedelta(days=1)
_FROM_TODAY = frozenset({"window", "past-unit", "relative-unit", "edge-unit", "vague-present"})
_EDGE = re.compile(r"\b(?:early|mid|middle|late|start|beginning|end|first half)\b", re.IGNORECASE)
_ANCHORED = re.compile(
    r"(?:days?|weeks?|months?|years?|fortnight|hours?|ooo)\b.{0,14}\b(?:from|after|before|since|"
    r"starting|beginning|commencing)\b|\bfrom .*\bfor \d|\bfor \d.*\bfrom\b",
    re.IGNORECASE,
)
_POINTLESS = re.compile(
    r"the (?:hour|day|week|fortnight|month|year)|morning|afternoon|evening|night|weekend|"
    r"(?:the )?week \d+",
    re.IGNORECASE,
)
_SPOKEN_YEAR = re.compile(r"\b(?:nineteen|eighteen|seventeen|two thousand)\b", re.IGNORECASE)
_QUERY = re.compile(r"greater|later than \d|less than \d{4}|\d{2}:\d{2}:\d{2} \d{4}")
_COMPACT = re.compile(r"\d{8}|\d{4} \d\d \d\d")
_SHORT = re.compile(r"of \d\d$")
_INVENTED = re.compile(r"\b(?:few|some|several|couple of)\b", re.IGNORECASE)


@dataclass(slots=True)
class Tally:
    """Cases read, spans and values right, findings where there must be none, cases left out."""

    cases: int = 0
    spans: int = 0
    values: int = 0
    negatives: int = 0
    false: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One time of a case."""

    text: str
    start: int
    end: int
    kind: str
    values: tuple[Mapping[str, str], ...]


def tally() -> Tally:
    """Read every case that prose can contain."""
    total = Tally()
    entries: object = json.loads(FILE.read_text(encoding="utf-8-sig"))
    assert isinstance(entries, list)
    for entry in entries:
        assert is_mapping(entry)
        text, context = str(entry["Input"]), entry.get("Context") or {}
        assert is_mapping(context)
        published = date.fromisoformat(str(context.get("ReferenceDateTime", "2016-11-07"))[:10])
        results = entry["Results"]
        assert isinstance(results, list)
        wanted = [_wanted(one) for one in results]
        reasons = [reason for one in wanted if (reason := left_out(text, one))]
        if not wanted:
            _negative(total, text, published)
        elif reasons:
            total.left_out[reasons[0]] += 1
        else:
            _case(total, text, published, wanted)
    return total


_CODE = 2
_CLOCKS = frozenset({"time", "timerange", "datetime", "datetimerange"})


def _is_miscased(words: str, one: Wanted) -> bool:
    del one
    names = _NAME.findall(words)
    return any(not name[:1].isupper() or (name.isupper() and len(name) > _CODE) for name in names)


def _is_bare_hour(words: str, one: Wanted) -> bool:
    return one.kind in _CLOCKS and not (_HALF.search(words) or _PART_OF_DAY.search(words))


REASONS: tuple[tuple[str, Callable[[str, Wanted], object]], ...] = (
    ("months and weekdays not capitalised as prose does", _is_miscased),
    (
        "short forms of chat and queries (tmr, 11ish, 5hrs, EOD, =2019)",
        lambda words, _: _CHAT.search(words),
    ),
    (
        "dates glued or numeric without a year (Oct/2, 11-7, mar3)",
        lambda words, _: _GLUED.search(words) or _NUMERIC.search(words),
    ),
    (
        "numeric dates that an editor writes out (1/1/2016)",
        lambda words, _: _AMBIGUOUS.search(words),
    ),
    ("clock times without minutes or half of the day (at 7, from 5 to 6)", _is_bare_hour),
    (
        "times that the suite itself leaves unresolved",
        lambda _, one: any(value.get("value") == "not resolved" for value in one.values),
    ),
    (
        "a length and the day it counts from in one value (two expressions in TIMEX3)",
        lambda words, _: _ANCHORED.search(words),
    ),
    ("years spelt out as they are spoken", lambda words, _: _SPOKEN_YEAR.search(words)),
    (
        "vague lengths to which the suite gives a number (some days is 3)",
        lambda words, _: _INVENTED.search(words),
    ),
    (
        "time zones alone, business days counted by a calendar of holidays",
        lambda _, one: (
            one.kind == "timezone" or any("BD" in value["timex"] for value in one.values)
        ),
    ),
    ("comparisons of query languages and stamps of logs", lambda words, _: _QUERY.search(words)),
    (
        "dates in digits alone and two-digit years without an apostrophe (20161016, April of 87)",
        lambda words, _: _COMPACT.search(words) or _SHORT.search(words),
    ),
    (
        "a unit without anything that points to it (partner of the year, week 31)",
        lambda words, _: _POINTLESS.fullmatch(words),
    ),
    (
        "clock times of an open half of the day",
        lambda _, one: len(one.values) > 1 and one.kind in _CLOCKS,
    ),
)
"""Why prose does not contain a time so written, and how that is told."""


def left_out(text: str, one: Wanted) -> str | None:
    """Say why prose does not contain a time so written; None if it may."""
    words = text[one.start : one.end]
    return next((reason for reason, holds in REASONS if holds(words, one)), None)


def _wanted(entry: object) -> Wanted:
    assert is_mapping(entry)
    resolution = entry.get("Resolution") or {}
    assert is_mapping(resolution)
    values = resolution.get("values") or []
    assert isinstance(values, list)
    kind = str(entry.get("TypeName") or entry.get("Typename")).removeprefix("datetimeV2.")
    return Wanted(
        text=str(entry["Text"]),
        start=int(str(entry["Start"])),
        end=int(str(entry["End"])) + 1,
        kind=kind,
        values=tuple({key: str(value) for key, value in each.items()} for each in values),
    )


def _negative(total: Tally, text: str, published: date) -> None:
    total.negatives += 1
    found = [one for one in times_of(text, published) if one.value not in {"", "PRESENT_REF"}]
    total.false += bool(found)
    total.misses.extend(f"false {one.text!r} {one.value} | {text}" for one in found)


def _case(total: Tally, text: str, published: date, wanted: Sequence[Wanted]) -> None:
    found = times_of(text, published)
    for one in wanted:
        inside = [each for each in found if each.span.start < one.end and one.start < each.span.end]
        total.cases += 1
        span = bool(inside) and _same_span(text, one, inside)
        value = bool(inside) and _same_value(one, inside)
        total.spans += span
        total.values += value
        if not (span and value):
            faults = "+".join([*([] if span else ["span"]), *([] if value else ["value"])])
            has = [(each.text, each.value, each.rule) for each in inside]
            wants = sorted({each.get("timex", "") for each in one.values})
            total.misses.append(f"{faults} {one.text!r} {one.kind} {wants}, got {has} | {text}")


def _same_span(text: str, one: Wanted, inside: Sequence[TimeExpression]) -> bool:
    """Tell whether our words are theirs, function words left aside."""
    ours = [range(each.span.start, each.span.end) for each in inside]
    covered = {place for each in ours for place in each}
    rest = "".join(
        character if place not in covered else " "
        for place, character in enumerate(text)
        if one.start <= place < one.end
    )
    over = "".join(text[place] for place in sorted(covered) if not one.start <= place < one.end)
    return not _bare(rest) and not _bare(over)


def _bare(words: str) -> str:
    bare = [word.strip(".,;:()-–!") for word in words.split()]
    kept = [word for word in bare if word and not _FUNCTION.fullmatch(word)]
    return "".join(kept)


def _same_value(one: Wanted, inside: Sequence[TimeExpression]) -> bool:
    """Tell whether one of their values is ours, as TIMEX3, as a length, on the clock or in days."""
    return any(
        each.value == value["timex"]
        or (one.kind in {"duration", "set"} and _same_length(each, value))
        or ("T" in value["timex"] and _same_clock(each, value["timex"]))
        for each in inside
        for value in one.values
    ) or (_same_clocks(one, inside) if _is_clock_range(one) else _same_period(one, inside))


def _is_clock_range(one: Wanted) -> bool:
    timex = one.values[0]["timex"]
    return "(" in timex and "T" in timex.split(",")[0]


def _same_clocks(one: Wanted, inside: Sequence[TimeExpression]) -> bool:
    ends = [value["timex"].strip("()").split(",")[:2] for value in one.values]
    return any(all(any(_same_clock(each, end) for each in inside) for end in pair) for pair in ends)


def _same_period(one: Wanted, inside: Sequence[TimeExpression]) -> bool:
    if one.kind in {"duration", "set", "time", "timerange"}:
        return False
    if all(each.begin is None for each in inside):
        return len(one.values) > 1 or one.values[0]["timex"].startswith("XXXX")
    return any(_same_days(value, inside) for value in one.values)


def _same_length(found: TimeExpression, value: Mapping[str, str]) -> bool:
    wanted = value["timex"]
    if found.type is TimeType.SET and wanted.startswith("XXXX-W"):
        return found.value == "P1W"
    return found.value == wanted


def _same_clock(found: TimeExpression, timex: str) -> bool:
    day, _, clock = found.value.partition("T")
    wanted_day, _, wanted = timex.partition("T")
    if "T" not in timex:
        return found.value == timex
    same = clock.removesuffix(":00").removesuffix("Z") == wanted.removesuffix(":00").removesuffix(
        ":00"
    )
    dated = not wanted_day or wanted_day.startswith("XXXX") or wanted_day == day
    return same and dated


def _same_days(value: Mapping[str, str], inside: Sequence[TimeExpression]) -> bool:
    placed = [(each.begin, each.finish) for each in inside if each.begin and each.finish]
    if not placed:
        return False
    begin, last = min(placed)[0], max(each[1] for each in placed)
    if "value" in value:
        day = date.fromisoformat(value["value"][:10])
        return begin <= day <= last and (last - begin).days <= _A_YEAR
    widths = {(finish - start).days + 1 for start, finish in placed}
    rules = {each.rule for each in inside}
    return _same_range(value, (begin, last + _DAY), widths, rules)


def _same_range(
    value: Mapping[str, str], ours: tuple[date, date], widths: set[int], rules: set[str]
) -> bool:
    """Compare a range with a first day and the day after the last, where the suite has them."""
    begin, after = ours
    has = {key: date.fromisoformat(value[key][:10]) for key in ("start", "end") if key in value}
    ends = {after, after - _DAY, *(after - timedelta(days=width) for width in widths)}
    if rules & _FROM_TODAY and len(has) > 1:
        # The day of reference is in with us, the one before or after it is the end with them.
        return abs(begin - has["start"]) <= _DAY and abs(after - has["end"]) <= _DAY
    if "Mod" in value or "nth-unit" in rules:
        # TIMEX3 marks the end of a month, and keeps the whole of it.
        return all(begin <= each <= after for each in has.values())
    if len(has) > 1:
        return begin == has["start"] and has["end"] in ends
    return next(iter(has.values())) in {begin, *ends}


def shown(total: Tally) -> Iterator[str]:
    """Yield the figures in words."""
    spans, values = total.spans / max(total.cases, 1), total.values / max(total.cases, 1)
    yield (
        f"recognizers  spans {spans:.4f}, values {values:.4f} of {total.cases}; "
        f"false {total.false} of {total.negatives} negatives"
    )
    for reason, count in sorted(total.left_out.items()):
        yield f"  left out {count:4}: {reason}"


if __name__ == "__main__":
    import sys

    result = tally()
    sys.stdout.write("\n".join([*result.misses, *shown(result)]) + "\n")
