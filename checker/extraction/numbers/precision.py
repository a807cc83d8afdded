"""Written precision: from the digits of a number to the values it allows.

Source of the rule: the rounding of tagged facts in XBRL 2.1 (4.6.6) and the duplicate test of its
best-practice notes, carried over to prose. A bare integer keeps at least two significant digits,
because with one "1,000" would swallow 730.
"""

from decimal import Decimal
from functools import lru_cache

from checker.model.intervals import Interval

_KEPT_DIGITS = 2
_ONE = Decimal(1)
_THOUSAND = 3
_MOST_DIGITS = 24
"""Digits that decimal arithmetic of 28 digits still holds exactly."""


def digits_places(digits: str, *, words: bool = False) -> int:
    """Give the written precision of an unscaled number.

    >>> digits_places("11.41"), digits_places("1200"), digits_places("260"), digits_places("16")
    (2, -2, -1, 0)
    """
    digits = digits.lstrip("-")
    whole, _, part = digits.partition(".")
    if part:
        return len(part)
    zeros = len(whole) - len(whole.rstrip("0"))
    if words and zeros >= _THOUSAND:
        return -zeros
    return -max(0, min(zeros, len(whole) - _KEPT_DIGITS))


def word_places(value: Decimal, places: int, power: int) -> int:
    """Give the precision of `value`, written with `places`, after a scale word of 10**`power`.

    >>> word_places(Decimal("11.41"), 2, 6), word_places(Decimal(5), 0, 9)
    (-4, -9)
    """
    return places - power if value else 0


@lru_cache(maxsize=128)
def _half(places: int) -> Decimal:
    return Decimal(5).scaleb(-places - 1)


def implied_interval(value: Decimal, places: int) -> Interval:
    """Give the values that round to a written one, both ends included.

    >>> implied_interval(Decimal("66.75"), 2).low
    Decimal('66.745')
    """
    half = _half(places)
    return Interval(low=value - half, high=value + half)


def hedged_places(value: Decimal, places: int) -> int:
    """Give the precision of a hedged integer, whose zeros are all taken as round.

    >>> hedged_places(Decimal(300), -1), hedged_places(Decimal("2.5"), 1)
    (-2, 1)
    """
    if places > 0 or not value:
        return places
    if value.adjusted() > _MOST_DIGITS:
        return places
    digits = str(plain(abs(value))).partition(".")[0]
    return -max(-places, len(digits) - len(digits.rstrip("0")))


def plain(value: Decimal) -> Decimal:
    """Give the same value without an exponent, and whole numbers without a point.

    >>> plain(Decimal("1.141E+7"))
    Decimal('11410000')
    """
    if value.same_quantum(_ONE) or value.adjusted() > _MOST_DIGITS:
        return value
    whole = value.to_integral_value()
    return whole.quantize(_ONE) if value == whole else value


def plain_interval(interval: Interval) -> Interval:
    """Give the same interval with both ends written without an exponent."""
    low = None if interval.low is None else plain(interval.low)
    high = None if interval.high is None else plain(interval.high)
    if low is interval.low and high is interval.high:
        return interval
    return Interval(
        low=low,
        high=high,
        low_open=interval.low_open,
        high_open=interval.high_open,
    )
