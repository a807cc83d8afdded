"""The arithmetic of a movement: ends of intervals in, ends of intervals out.

Percentage, change and level are monotone in each argument, so evaluating the ends
propagates their rounding exactly.
"""

from dataclasses import replace
from decimal import Decimal

from checker.model.arithmetic import divide
from checker.model.claims import Claim, Quantity, Trend
from checker.model.intervals import Interval
from checker.units import change_of, percent_of, ratio_of

_HUNDRED = Decimal(100)


def ends(claim: Claim) -> tuple[Decimal, Decimal] | None:
    """Give both ends of a positive number as written; None if one is missing or not above 0."""
    if claim.quantity is None:
        return None
    interval = claim.quantity.interval
    if interval.low is None or interval.high is None or interval.low <= 0:
        return None
    return interval.low, interval.high


def centre(claim: Claim) -> Decimal:
    """Give the number as written, the middle of a range.

    Raises:
        ValueError: if the claim has no closed interval.
    """
    quantity = claim.quantity
    if quantity is not None and quantity.value is not None:
        return quantity.value
    both = ends(claim)
    if both is None:
        message = f"claim {claim.id} has no middle"
        raise ValueError(message)
    return sum(both, start=Decimal(0)) / 2


def percent_between(now: Claim, base: Claim) -> Interval | None:
    """Give how many per cent `now` lies above `base`; negative for a fall."""
    both = _positive(now, base)
    return None if both is None else percent_of(*both)


def percent_of_change(now: Claim, change: Claim, trend: Trend) -> Interval | None:
    """Give the size of a change in per cent of the level before it."""
    level, moved = ends(now), ends(change)
    sign = Decimal(-1 if trend is Trend.DOWN else 1)
    if level is None or moved is None or level[0] - sign * moved[1] <= 0:
        return None
    return Interval(
        low=moved[0] / (level[1] - sign * moved[0]) * _HUNDRED,
        high=moved[1] / (level[0] - sign * moved[1]) * _HUNDRED,
    )


def percent_of_level(now: Claim, change: Claim) -> Interval | None:
    """Give the size of a change in per cent of the new level: the wrong base."""
    if now.quantity is None or change.quantity is None or not (ends(now) and ends(change)):
        return None
    share = divide(change.quantity.interval, now.quantity.interval)
    return None if share is None else share.scaled(_HUNDRED)


def difference(now: Claim, before: Claim) -> Interval | None:
    """Give `now` less `before`."""
    both = _positive(now, before)
    return None if both is None else change_of(*both)


def quotient(now: Claim, before: Claim) -> Interval | None:
    """Give how many times `before` goes into `now`."""
    both = _positive(now, before)
    return None if both is None else ratio_of(*both)


def _positive(one: Claim, other: Claim) -> tuple[Quantity, Quantity] | None:
    """Give two quantities above 0 of one dimension; one may leave out "a barrel"."""
    first, second = one.quantity, other.quantity
    if first is None or second is None or ends(one) is None or ends(other) is None:
        return None
    if first.dimension == second.dimension:
        return first, second
    short, full = sorted((first.unit, second.unit), key=len)
    return (first, replace(second, unit=first.unit)) if full.startswith(f"{short}/") else None
