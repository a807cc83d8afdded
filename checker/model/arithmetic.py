"""Interval arithmetic: what follows for a sum, a ratio or a change from what the parts allow.

Every function is inclusion isotonic: whatever values the arguments hold, the result of the plain
operation on them lies in the result (Moore, Kearfott and Cloud, Introduction to Interval Analysis,
2009, chapter 2). A missing end is an infinity; an end is open only where it cannot be reached.
"""

from collections.abc import Iterable
from decimal import Context, Decimal, localcontext
from functools import reduce
from itertools import product as pairs

from checker.model.intervals import Interval

_EXACT = Context(prec=60)
"""Digits of a written number times those of another, with room to spare."""

_HUNDRED = Decimal(100)
_ONE = Interval(low=Decimal(1), high=Decimal(1))
_End = tuple[Decimal, bool]
"""An end and whether it is open."""


def meet(one: Interval, other: Interval) -> Interval | None:
    """Give the values that both allow; None if there is none."""
    if not one.meets(other):
        return None
    low = max((one.floor, one.low_open), (other.floor, other.low_open))
    high = min((one.ceiling, not one.high_open), (other.ceiling, not other.high_open))
    return _interval(low, (high[0], not high[1]))


def add(one: Interval, other: Interval) -> Interval:
    """Give every sum of a value of one and a value of the other."""
    with localcontext(_EXACT):
        return _interval(
            (one.floor + other.floor, one.low_open or other.low_open),
            (one.ceiling + other.ceiling, one.high_open or other.high_open),
        )


def total(parts: Iterable[Interval]) -> Interval:
    """Give every sum of one value of each part; 0 if there is no part."""
    return reduce(add, parts, Interval(low=Decimal(0), high=Decimal(0)))


def subtract(one: Interval, other: Interval) -> Interval:
    """Give every difference of a value of one and a value of the other."""
    return add(one, other.scaled(Decimal(-1)))


def multiply(one: Interval, other: Interval) -> Interval:
    """Give every product of a value of one and a value of the other."""
    with localcontext(_EXACT):
        found = [_times(left, right) for left, right in pairs(_ends(one), _ends(other))]
    # A closed end wins over an open one of the same value: it is reached.
    low = min(found, key=lambda end: (end[0], end[1]))
    high = max(found, key=lambda end: (end[0], not end[1]))
    return _interval(low, high)


def divide(one: Interval, other: Interval) -> Interval | None:
    """Give every quotient of a value of one by a value of the other.

    None if the other holds 0 between or at its ends, as the quotient then has no bound.
    """
    if other.floor <= 0 <= other.ceiling:
        return None
    with localcontext(_EXACT):
        high, low = (_inverse(end) for end in _ends(other))
    return multiply(one, _interval(low, high))


def percent_change(now: Interval, base: Interval) -> Interval | None:
    """Give by how many per cent a value lies above its base, negative for a fall.

    None if the base may be 0.
    """
    share = divide(now, base)
    return None if share is None else subtract(share, _ONE).scaled(_HUNDRED)


def magnitude(one: Interval) -> Interval:
    """Give every absolute value."""
    if one.floor >= 0:
        return one
    turned = one.scaled(Decimal(-1))
    if one.ceiling <= 0:
        return turned
    high = max((one.ceiling, not one.high_open), (turned.ceiling, not turned.high_open))
    return _interval((Decimal(0), False), (high[0], not high[1]))


def _ends(one: Interval) -> tuple[_End, _End]:
    return (one.floor, one.low_open), (one.ceiling, one.high_open)


def _times(left: _End, right: _End) -> _End:
    # 0 times infinity is 0: the other factor is finite, however large.
    zero = any(end == 0 and not is_open for end, is_open in (left, right))
    if zero or 0 in {left[0], right[0]}:
        return Decimal(0), not zero
    return left[0] * right[0], left[1] or right[1]


def _inverse(end: _End) -> _End:
    return (Decimal(0), True) if end[0].is_infinite() else (1 / end[0], end[1])


def _interval(low: _End, high: _End) -> Interval:
    has_low, has_high = low[0].is_finite(), high[0].is_finite()
    return Interval(
        low=low[0] if has_low else None,
        high=high[0] if has_high else None,
        low_open=has_low and low[1],
        high_open=has_high and high[1],
    )
