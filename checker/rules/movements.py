"""The arithmetic of a movement: ends of intervals in, ends of intervals out.

Percentage, change and level are monotone in each argument, so evaluating the ends
propagates their rounding exactly.
"""

from decimal import Decimal

from checker.model.claims import Claim, Trend
from checker.model.intervals import Interval

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
    first, second = ends(now), ends(base)
    if first is None or second is None:
        return None
    return Interval(
        low=(first[0] / second[1] - 1) * _HUNDRED,
        high=(first[1] / second[0] - 1) * _HUNDRED,
    )


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
    level, moved = ends(now), ends(change)
    if level is None or moved is None:
        return None
    return Interval(low=moved[0] / level[1] * _HUNDRED, high=moved[1] / level[0] * _HUNDRED)


def difference(now: Claim, before: Claim) -> Interval | None:
    """Give `now` less `before`."""
    first, second = ends(now), ends(before)
    if first is None or second is None:
        return None
    return Interval(low=first[0] - second[1], high=first[1] - second[0])


def quotient(now: Claim, before: Claim) -> Interval | None:
    """Give how many times `before` goes into `now`."""
    first, second = ends(now), ends(before)
    if first is None or second is None:
        return None
    return Interval(low=first[0] / second[1], high=first[1] / second[0])


def magnitude(interval: Interval) -> Interval:
    """Give the interval of absolute values."""
    if interval.floor >= 0:
        return interval
    if interval.ceiling <= 0:
        return interval.scaled(Decimal(-1))
    return Interval(low=Decimal(0), high=max(-interval.floor, interval.ceiling))
