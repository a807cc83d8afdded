"""Placing quarters, halves, seasons, years, decades and centuries."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from checker.extraction.times.calendars import MONTHS_A_YEAR
from checker.extraction.times.context import (
    Candidate,
    Context,
    Meaning,
    explicit,
    from_published,
    unresolved,
)
from checker.extraction.times.cues import Governor, governor_of
from checker.extraction.times.months import near_year
from checker.extraction.times.words import CENTURY_ORDINALS, ORDINALS, SEASON_MONTHS, SEASONS
from checker.model import Granularity, TimeBasis

_TURN_OF_CENTURY = 40
_SHORT = 2
_SETTLED = 20
_HALVES = 2
_TENS = "twe thi for fif six sev eig nin".split()


def read_quarter(candidate: Candidate, context: Context) -> Meaning:
    """Place "the third quarter of 2012", "first half", "fourth-quarter", "Q3 FY2019"."""
    parts = candidate.parts
    letter = (parts.get("code") or parts.get("code_after") or parts.get("unit", "q"))[0].upper()
    words = (parts.get("ordinal") or parts.get("ordinal_first") or "").lower()
    per_year = 4 if letter == "Q" else 2
    number = per_year if words in {"final", "closing"} else ORDINALS.get(words)
    year = _year_of(parts, context)
    if number is None or number > per_year:
        if words in {"last", "latest"} and year is None:
            return from_published(
                context, "quarter" if letter == "Q" else "half", -1, "last-quarter"
            )
        number = per_year
    if year is None:
        year = _quarter_year(number, per_year, candidate, context)
        if year is not None and context.fiscal:
            # A company with fiscal years counts its bare quarters in them too.
            return unresolved(f"{year}-{letter}{number}", "quarter-of-fiscal-year")
    if year is None:
        return unresolved(f"XXXX-{letter}{number}", "quarter-undated")
    value = f"{year}-{letter}{number}"
    if parts.keys() & {"fiscal", "after", "fiscal_tail"} and parts.get("after", "")[:3] != "cal":
        # Which days a fiscal quarter covers is the company's choice, and the text does not say.
        return unresolved(value, "fiscal-quarter")
    named = parts.keys() & {"year", "year_first", "year_after", "short_year", "short_after"}
    return replace(
        explicit(value, "quarter"), basis=TimeBasis.EXPLICIT if named else TimeBasis.PUBLISHED
    )


def _year_of(parts: Mapping[str, str], context: Context) -> int | None:
    for name in ("year", "year_first", "year_after"):
        if name in parts:
            return int(parts[name])
    for name in ("short_year", "short_after"):
        if name in parts:
            return 2000 + int(parts[name].lstrip("'"))
    words = parts.get("near_year") or parts.get("deixis")
    return near_year(words, context) if words else None


def _quarter_year(number: int, per_year: int, candidate: Candidate, context: Context) -> int | None:
    if context.history:
        return context.anchor.period.begin.year if context.anchor else None
    if context.published is None:
        return None
    months = MONTHS_A_YEAR // per_year
    year = context.published.year
    ahead = (number - 1 - (context.published.month - 1) // months) % per_year
    future = governor_of(context.text, candidate.start, candidate.end) is Governor.FUTURE
    if ahead == per_year - 1 and not (future and per_year == _HALVES):
        # The one just over is spoken of more than the same one a year on, even before its report.
        return year - (number == per_year)
    governor = governor_of(context.text, candidate.start, candidate.end)
    coming = governor is Governor.FUTURE or (governor is Governor.NONE and ahead == 1)
    passed = number <= (context.published.month - 1) // months + 1
    if ahead == 0:
        return year
    return year + passed if coming else year - (not passed)


def read_season(candidate: Candidate, context: Context) -> Meaning:
    """Place "summer of 2012", "last winter", "this spring"."""
    parts = candidate.parts
    code = SEASONS[parts["season"].lower()]
    year = _year_of({name: parts[name] for name in parts if name != "deixis"}, context)
    if year is not None:
        return explicit(f"{year}-{code}", "season-year")
    word = "".join(parts.get("deixis", "").lower().split()[-1:])
    if word in _ANAPHORIC and not context.history:
        return _season_of_anchor(code, word, context)
    reference = _reference(context)
    if reference is None:
        return unresolved(f"XXXX-{code}", "season-undated")
    return _bare_season(code, candidate, context, reference)


def _bare_season(code: str, candidate: Candidate, context: Context, reference: date) -> Meaning:
    pointed = candidate.parts.get("deixis", "the").lower() != "the"
    if context.story is not None and not (pointed or context.history):
        return unresolved(f"{context.story.period.begin.year}-{code}", "season-of-story")
    year = _season_year(code, candidate, context, reference)
    if year is None:
        return unresolved(f"XXXX-{code}", "season-any")
    basis = TimeBasis.NARRATIVE if context.history else TimeBasis.PUBLISHED
    return replace(explicit(f"{year}-{code}", "season"), basis=basis)


_ANAPHORIC = frozenset({"following", "that", "same", "previous", "preceding"})


def _season_of_anchor(code: str, word: str, context: Context) -> Meaning:
    """Place "the following spring" and "that autumn" after the time named last."""
    anchor = context.anchor
    if anchor is None:
        return unresolved(f"XXXX-{code}", "season-anaphoric")
    begin = anchor.period.begin
    if anchor.value.endswith("-WI"):  # its days begin with the December before: usage differs
        begin = date(int(anchor.value[:4]), SEASON_MONTHS["WI"], 1)
    year = begin.year
    if word == "following":
        year += SEASON_MONTHS[code] <= begin.month or anchor.period.granularity is Granularity.YEAR
    elif word in {"previous", "preceding"}:
        year -= SEASON_MONTHS[code] >= begin.month or anchor.period.granularity is Granularity.YEAR
    return replace(explicit(f"{year}-{code}", "season-anaphoric"), basis=TimeBasis.NARRATIVE)


def _season_year(code: str, candidate: Candidate, context: Context, reference: date) -> int | None:
    """Give the year a season begins in, None where the words leave it open ("in winter")."""
    if context.history:
        return reference.year
    latest, age = _latest_season(code, reference)
    word = candidate.parts.get("deixis", "").lower().split()[-1:]
    if not word and "edge" not in candidate.parts:
        return None
    if word and word[0] == "this":
        return latest if age < _SEASON_MONTHS else reference.year
    if word and word[0] in _POINTERS:
        step = _pointed_step(word[0], age, same_year=latest == reference.year)
    else:
        step = _told_step(governor_of(context.text, candidate.start, candidate.end), age)
    return None if step is None else latest + step


_POINTERS = frozenset({"last", "past", "previous", "next", "coming"})
_SEASON_MONTHS = 3
_JUST = 2
_SOON = 9
"""Months after its start from which the next one of a season is nearer than a season away."""


def _latest_season(code: str, reference: date) -> tuple[int, int]:
    """Give the year that the latest season began in, and the months since its first day."""
    months = (reference.month - SEASON_MONTHS[code]) % MONTHS_A_YEAR
    year = reference.year - (SEASON_MONTHS[code] > reference.month)
    if months == 0 and reference.day < _SETTLED:
        # A season that has just begun is not yet looked back on.
        return year - 1, MONTHS_A_YEAR
    return year, months


def _pointed_step(word: str, age: int, *, same_year: bool) -> int | None:
    """Count from the latest season to the "last" or "next" one; None where readers differ."""
    running, just_over = age < _SEASON_MONTHS, _SEASON_MONTHS <= age < _SEASON_MONTHS + _JUST
    if word in {"next", "coming"}:
        return None if age >= _SOON and age < MONTHS_A_YEAR and word == "next" else 1
    if just_over and same_year:
        return None  # "last summer" in September: this year's or the one before
    return -1 if running else 0


def _told_step(governor: Governor, age: int) -> int | None:
    if governor is Governor.FUTURE:
        return 0 if age < _SEASON_MONTHS else 1
    return 0 if governor is Governor.PAST else None


def _reference(context: Context) -> date | None:
    if context.history:
        return context.anchor.period.begin if context.anchor else None
    return context.published


def read_year(candidate: Candidate, context: Context) -> Meaning:
    """Place "2018", "mid-2011", "fiscal 2019", "'82"."""
    digits = candidate.parts["year"].lstrip("'")
    if len(digits) == _SHORT:
        pivot = context.published.year % 100 if context.published else _TURN_OF_CENTURY
        digits = f"{20 if int(digits) <= pivot else 19}{digits}"
    if "fiscal" in candidate.parts:
        # The first day of a fiscal year is the company's choice, and the text does not say.
        return unresolved(f"FY{digits}", "fiscal-year", TimeBasis.EXPLICIT)
    return explicit(digits, "year")


def read_era(candidate: Candidate, context: Context) -> Meaning:
    """Place "490 BC" and "AD 43"; a year before 1 has a value and no days."""
    del context
    era = candidate.parts.get("era") or candidate.parts["era_first"]
    year = int(candidate.parts.get("year") or candidate.parts["year_after"])
    if era.startswith("B"):
        return unresolved(f"BC{year:04d}", "year-bc", TimeBasis.EXPLICIT)
    return explicit(f"{year:04d}", "year-ad")


def read_decade(candidate: Candidate, context: Context) -> Meaning:
    """Place "the 1990s" and "the '80s"."""
    del context
    parts = candidate.parts
    if "decade_word" in parts:
        tens = _TENS.index(parts["decade_word"].lower()[:3]) + 2
        return explicit(f"19{tens}", "decade")
    if "decade" in parts:
        return explicit(parts["decade"][:3], "decade")
    return explicit(f"19{(parts.get('short') or parts['plain'])[0]}", "decade")


def read_century(candidate: Candidate, context: Context) -> Meaning:
    """Place "the 19th century"."""
    del context
    parts = candidate.parts
    number = int(parts["number"]) if "number" in parts else CENTURY_ORDINALS[parts["word"].lower()]
    if "era" in parts:
        return unresolved(f"BC{number - 1:02d}", "century-bc", TimeBasis.EXPLICIT)
    return explicit(f"{number - 1:02d}", "century")
