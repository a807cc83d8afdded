"""Whether two figures may be held against each other: what beside them says that they may not."""

import math
from collections.abc import Sequence

from checker.matching.stories.likeness import stated
from checker.matching.stories.profiles import DATE, Profile
from checker.matching.stories.strangers import may_be_strangers
from checker.model import Interval, Modifier, TimeBasis, Trend

_FAR_APART = 3.0
_FACTORS = (10, 100, 1_000, 1_000_000, 1_000_000_000, 1.609344, 3.785412, 2.204623)
"""Factors of a misread unit or decimal place; mile, US gallon and pound by definition."""
_LOG_FACTORS = tuple(math.log(factor) for factor in _FACTORS)
_LOG_THOUSANDS = tuple(math.log(1_000**power) for power in (1, 2, 3))
_OFTEN_ALIKE = frozenset(
    {"count", "percent", "percentage_point", "second", "minute_of_day", "score", DATE}
)
_SEASON = 180
"""Days between two dates that count as much as a factor of e between two values."""
_SLIP = 0.02
_CLOSE_ONES = frozenset({Modifier.EXACT, Modifier.ABOUT})
_WIDE = 0.3
"""Share of a value by which the end of a range or a bound may lie away from it."""
_OF_PERSON = "age"
_CHANGES = frozenset({"percent", "percentage_point", "kelvin", "temperature_degree"})
"""Units of figures that mostly say by how much something changed."""
_TELLING = frozenset(
    {"rest", "before", "instead", "wish", "limit", "adjusted", "net", "gross", "organic", "whole"}
)
"""Marks of another figure, unless both bear them."""


def may_oppose(one: Profile, other: Profile) -> bool:
    """Tell whether nothing beside two figures says that they are of two kinds or times."""
    if is_loose(one, other) or is_loose(other, one) or may_be_strangers(one.claim, other.claim):
        return False
    if is_slip(one, other):  # no time and no other owner explains a factor of a thousand
        return _are_times_shared(one, other) is not False
    if not _of_one_kind(one, other) or _of_others(one, other):
        return False
    dates = one.quantity.base_unit == DATE
    return _are_days_named(one, other) if dates else _of_one_time(one, other)


def _of_one_kind(one: Profile, other: Profile) -> bool:
    """Tell whether two figures are the same part, move and definition of a fact."""
    unit = one.quantity.base_unit
    parts = {one.part, other.part}
    if len(parts) > 1 and unit != "count" and parts != {"level", "record"}:
        return False
    # "reached 29 degrees" and "fell to 11 degrees" are two moments of one day
    moved = unit in _CHANGES and {one.direction, other.direction} in ({0, 1}, {0, -1})
    marked = bool((one.marks ^ other.marks) & _TELLING) and unit != DATE
    return not moved and not marked and one.claim.definition == other.claim.definition


def _of_others(one: Profile, other: Profile) -> bool:
    """Tell whether two sentences name nobody in common, or two people where a person is meant."""
    names = set(one.claim.context), set(other.claim.context)
    if one.claim.attribute_head == _OF_PERSON:
        return one.claim.entity != other.claim.entity
    return bool(names[0]) and bool(names[1]) and names[0].isdisjoint(names[1])


def _are_days_named(one: Profile, other: Profile) -> bool:
    """Tell whether both texts name the day itself, not one counted from their own."""
    return all(each.claim.time.basis is TimeBasis.EXPLICIT for each in (one, other))


def _of_one_time(one: Profile, other: Profile) -> bool:
    """Tell whether two figures are of one time, by what the texts state, else by their days."""
    shared = _are_times_shared(one, other)
    if shared is not None:
        return shared
    days = one.claim.published, other.claim.published
    if days[0] is None or days[1] is None:
        return days[0] == days[1]
    apart = abs((days[0] - days[1]).days)
    unit = one.quantity.base_unit or ""
    of_its_day = "/" in unit or (unit in _CHANGES and one.part == "change")
    return apart == 0 or (not of_its_day and apart <= min(one.lasts, other.lasts))


def _are_times_shared(one: Profile, other: Profile) -> bool | None:
    """Tell whether the times that two texts state overlap; None where one states none."""
    first, second = stated(one), stated(other)
    if first is None or second is None:
        return None
    return first[0] <= second[1] and second[0] <= first[1]


def turn_apart(one: Profile, other: Profile) -> bool:
    """Tell whether one change goes up in one text and down in the other."""
    if one.direction * other.direction >= 0:
        return False
    changes = any(each.part == "change" for each in (one, other))
    return changes or one.quantity.base_unit in _CHANGES


def turns_round(one: Profile, other: Profile) -> bool:
    """Tell whether the words of two changes themselves go opposite ways: "more", "fewer"."""
    trends = {one.quantity.trend, other.quantity.trend}
    return trends == {Trend.UP, Trend.DOWN}


def may_be_one(one: Profile, other: Profile) -> bool:
    """Tell whether neither owner nor time keeps two equal figures apart."""
    strange = may_be_strangers(one.claim, other.claim) or _of_others(one, other)
    return not strange and _of_one_time(one, other)


def distance(one: Profile, other: Profile) -> float:
    """Give how far apart two values are, as a log ratio; 0 where one slip explains it."""
    middles = [_middle(interval_of(each)) for each in (one, other)]
    if middles[0] is None or middles[1] is None or middles[0] * middles[1] <= 0:
        return _FAR_APART
    if one.quantity.base_unit == DATE:
        return min(abs(middles[0] - middles[1]) / _SEASON, _FAR_APART)
    apart = abs(math.log(middles[0] / middles[1]))
    return 0.0 if _is_any(apart, _LOG_FACTORS) else apart


def is_slip(one: Profile, other: Profile) -> bool:
    """Tell whether two measures are written with the same digits and differ by unit or scale.

    Counts, shares, days and lengths of time share digits by chance; measures and sums of money
    hardly ever do.
    """
    first, second = one.quantity, other.quantity
    if first.base_unit in _OFTEN_ALIKE or not first.value or not second.value:
        return False
    middles = [_middle(interval_of(each)) for each in (one, other)]
    if not middles[0] or not middles[1] or middles[0] * middles[1] < 0:
        return False
    apart = abs(math.log(middles[0] / middles[1]))
    if first.value == second.value:  # "30 km", "30 miles"
        return apart > _SLIP
    same = first.value.normalize().as_tuple().digits == second.value.normalize().as_tuple().digits
    return same and _is_any(apart, _LOG_THOUSANDS)


def _is_any(apart: float, factors: Sequence[float]) -> bool:
    return any(abs(apart - factor) < _SLIP for factor in factors)


def is_loose(one: Profile, other: Profile) -> bool:
    """Tell whether a bound or a range is so wide that the other value lies in it by chance."""
    if one.quantity.value is not None and one.quantity.modifier in _CLOSE_ONES:
        return False
    limits, told = interval_of(one), _middle(interval_of(other))
    if told is None:
        return False
    ends = [float(end) for end in (limits.low, limits.high) if end is not None]
    return any(abs(end - told) > _WIDE * abs(told) for end in ends)


def _middle(interval: Interval) -> float | None:
    ends = [float(end) for end in (interval.low, interval.high) if end is not None]
    return sum(ends) / len(ends) if ends else None


def interval_of(one: Profile) -> Interval:
    """Give the values that a figure allows, in base units."""
    return one.quantity.base or one.quantity.interval
