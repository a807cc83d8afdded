"""What a time expression is resolved from, and what it turns out to mean."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checker.extraction.times.calendars import UNIT_VALUES, Period, period_of_value
from checker.model import Granularity, TimeBasis, TimeType

_UNIT_LETTERS = {
    "day": "D",
    "week": "W",
    "weekend": "W",
    "month": "M",
    "quarter": "Q",
    "half": "H",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}


class Genre(StrEnum):
    """What a document counts its bare months and relative times from."""

    NEWS = "news"
    """The publication date."""

    HISTORY = "history"
    """The last date it named."""

    MIXED = "mixed"
    """Now the one, now the other."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of a sentence that a pattern took for a time, offsets in the sentence."""

    start: int
    end: int
    kind: str
    parts: Mapping[str, str]
    """The named groups of the pattern that matched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What a candidate says."""

    value: str
    type: TimeType = TimeType.DATE
    period: Period | None = None
    basis: TimeBasis = TimeBasis.NONE
    rule: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """An earlier time that a later one may count from."""

    value: str
    period: Period
    sentence: int
    end: int
    """Where it ends in its sentence."""

    block: int = 0
    """The paragraph it stands in."""

    named: bool = False
    """True if the words gave its weekday as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Everything outside its own words that a candidate is read by."""

    text: str
    """The sentence."""

    sentence: int
    published: date | None
    genre: Genre

    block: int = 0
    """The paragraph the sentence stands in."""

    anchor: Anchor | None = None
    """The last time that stood on the calendar, near enough to count from."""

    compared: Anchor | None = None
    """The last month, quarter, half or part of a year, that "a year earlier" counts from."""

    previous: Anchor | None = None
    """The last time of the same sentence."""

    timeline: Anchor | None = None
    """The date that the story has reached, however far back it was named."""

    ahead: Anchor | None = None
    """The last day after publication that was named, a few sentences back at most."""

    behind: Anchor | None = None
    """A day more than a week before publication, dated in this sentence or the last."""

    story: Anchor | None = None
    """A time years before publication that the paragraph, or the one before it, tells of."""

    fiscal: bool = False
    """True if the document counts in fiscal years."""

    days_here: int = 0
    """How many days the sentence has named so far."""

    many_days: bool = False
    """True if the sentence of `anchor` names more than one day."""

    @property
    def history(self) -> bool:
        """True where the document tells of the past throughout, in its own order of time."""
        return self.genre is Genre.HISTORY


def explicit(value: str, rule: str, kind: TimeType = TimeType.DATE) -> Meaning:
    """Give the meaning of words that name their own place on the calendar."""
    period = period_of_value(value)
    return Meaning(value=value, type=kind, period=period, basis=TimeBasis.EXPLICIT, rule=rule)


def checked(value: str, rule: str) -> Meaning:
    """Give the meaning of a value, without one where the calendar has no such day."""
    meaning = explicit(value, rule)
    return meaning if meaning.period else unresolved("", f"{rule}-impossible")


def unresolved(value: str, rule: str, basis: TimeBasis = TimeBasis.NONE) -> Meaning:
    """Give the meaning of words that cannot be placed on the calendar."""
    return Meaning(value=value, basis=basis, rule=rule)


def from_published(context: Context, unit: str, amount: int, rule: str) -> Meaning:
    """Count whole units from the publication date, symbolically where there is none."""
    if context.published is None:
        return unresolved(f"published{amount:+d}{_UNIT_LETTERS[unit]}@{unit}", rule)
    return counted(context.published, unit, amount, (TimeBasis.PUBLISHED, rule))


def from_anchor(context: Context, unit: str, amount: int, rule: str) -> Meaning:
    """Count whole units from the last time on the calendar, unresolved where it is unknown.

    A unit finer than that time cannot be counted: "two days later" after "in 2009".
    """
    anchor = context.anchor
    unsure = context.many_days and unit == "day" and not context.history
    if anchor is None or unsure or too_coarse(anchor.period, unit):
        return unresolved("", rule, TimeBasis.EVENT)
    start = anchor.period.finish if amount > 0 else anchor.period.begin
    return counted(start, unit, amount, (TimeBasis.NARRATIVE, rule))


def counted(start: date, unit: str, amount: int, how: tuple[TimeBasis, str]) -> Meaning:
    """Count whole units from a day; unresolved where the calendar ends."""
    value = UNIT_VALUES[unit](start, amount)
    if value is None:
        return unresolved("", how[1])
    return Meaning(value=value, period=period_of_value(value), basis=how[0], rule=how[1])


_WIDTH = (
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.HALF,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
    Granularity.RANGE,
    Granularity.UNKNOWN,
)
_UNIT_WIDTH = {"weekend": Granularity.WEEK}


def too_coarse(period: Period, unit: str) -> bool:
    """Tell whether a period is wider than the unit that is to be counted from it."""
    width = _UNIT_WIDTH.get(unit) or Granularity(unit)
    return _WIDTH.index(period.granularity) > _WIDTH.index(width)
