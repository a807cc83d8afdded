"""Decimal intervals: what a written number allows."""

from dataclasses import dataclass
from decimal import Decimal

_INFINITY = Decimal("Infinity")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """The values that a written number allows, between two ends that may be open or missing."""

    low: Decimal | None
    """Least value; None if there is no lower end."""

    high: Decimal | None
    """Greatest value; None if there is no upper end."""

    low_open: bool = False
    """True if `low` itself is excluded ("more than 300")."""

    high_open: bool = False
    """True if `high` itself is excluded ("below $56")."""

    @property
    def floor(self) -> Decimal:
        """Give the lower end as a number, -Infinity if there is none."""
        return -_INFINITY if self.low is None else self.low

    @property
    def ceiling(self) -> Decimal:
        """Give the upper end as a number, Infinity if there is none."""
        return _INFINITY if self.high is None else self.high

    def meets(self, other: "Interval") -> bool:
        """Tell whether one value could lie in both.

        >>> half = Decimal("0.5")
        >>> one = Interval(low=Decimal(1), high=Decimal(2))
        >>> one.meets(Interval(low=Decimal(2), high=Decimal(3)))
        True
        >>> one.meets(Interval(low=Decimal(2), high=None, low_open=True))
        False
        """
        first, second = sorted((self, other), key=lambda one: (one.floor, one.low_open))
        if first.ceiling == second.floor:
            return not first.high_open and not second.low_open
        return first.ceiling > second.floor

    def common(self, other: "Interval") -> "Interval":
        """Give the values that lie in both of two intervals that meet."""
        low = max(self, other, key=lambda one: (one.floor, one.low_open))
        high = min(self, other, key=lambda one: (one.ceiling, not one.high_open))
        return Interval(
            low=low.low, high=high.high, low_open=low.low_open, high_open=high.high_open
        )

    def scaled(self, factor: Decimal, offset: Decimal = Decimal(0)) -> "Interval":
        """Give the interval of ``value * factor + offset``; a negative factor swaps the ends."""
        low = None if self.low is None else self.low * factor + offset
        high = None if self.high is None else self.high * factor + offset
        if factor < 0:
            return Interval(low=high, high=low, low_open=self.high_open, high_open=self.low_open)
        return Interval(low=low, high=high, low_open=self.low_open, high_open=self.high_open)
