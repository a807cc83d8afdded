"""Interval arithmetic holds whatever plain arithmetic gives."""

from decimal import Decimal

import pytest
from hypothesis import given, strategies

from checker.model import Interval
from checker.model.arithmetic import (
    add,
    divide,
    magnitude,
    meet,
    multiply,
    percent_change,
    subtract,
    total,
)

NUMBERS = strategies.decimals(
    min_value=-1000, max_value=1000, places=2, allow_nan=False, allow_infinity=False
)
SLACK = Decimal("1e-20")
"""Quotients have no last digit."""


@strategies.composite
def held(draw: strategies.DrawFn) -> tuple[Interval, Decimal]:
    """An interval, and a value that it holds."""
    low, value, high = sorted(draw(strategies.tuples(NUMBERS, NUMBERS, NUMBERS)))
    return (
        Interval(
            low=draw(strategies.sampled_from([low, None])),
            high=draw(strategies.sampled_from([high, None])),
            low_open=low < value and draw(strategies.booleans()),
            high_open=value < high and draw(strategies.booleans()),
        ),
        value,
    )


def holds(interval: Interval, value: Decimal) -> bool:
    below = interval.floor - SLACK <= value and not (interval.low_open and value == interval.low)
    above = value <= interval.ceiling + SLACK
    return below and above and not (interval.high_open and value == interval.high)


@given(held(), held())
def test_sum_and_difference(one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]) -> None:
    assert holds(add(one[0], other[0]), one[1] + other[1])
    assert holds(subtract(one[0], other[0]), one[1] - other[1])


@given(held(), held())
def test_product(one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]) -> None:
    assert holds(multiply(one[0], other[0]), one[1] * other[1])


BASES = strategies.decimals(min_value="0.01", max_value=1000, places=2).map(abs)


@strategies.composite
def bases(draw: strategies.DrawFn) -> tuple[Interval, Decimal]:
    """An interval on one side of 0 with both ends, and a value that it holds."""
    low, value, high = sorted(draw(strategies.tuples(BASES, BASES, BASES)))
    one = Interval(low=low, high=draw(strategies.sampled_from([high, None])))
    turned = draw(strategies.booleans())
    return (one.scaled(Decimal(-1)), -value) if turned else (one, value)


@given(held(), bases())
def test_quotient_and_percent(
    one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]
) -> None:
    share, percent = divide(one[0], other[0]), percent_change(one[0], other[0])

    assert share is not None
    assert percent is not None
    assert holds(share, one[1] / other[1])
    assert holds(percent, (one[1] / other[1] - 1) * 100)


@given(held(), held())
def test_meet(one: tuple[Interval, Decimal], other: tuple[Interval, Decimal]) -> None:
    common = meet(one[0], other[0])

    assert (common is not None) is one[0].meets(other[0])
    assert common == meet(other[0], one[0])
    for value in (one[1], other[1]):
        both = holds(one[0], value) and holds(other[0], value)
        assert both is (common is not None and holds(common, value))


@given(held())
def test_magnitude(one: tuple[Interval, Decimal]) -> None:
    assert holds(magnitude(one[0]), abs(one[1]))


@given(strategies.lists(held(), max_size=5))
def test_total(parts: list[tuple[Interval, Decimal]]) -> None:
    found = total(interval for interval, _ in parts)

    assert holds(found, sum((value for _, value in parts), start=Decimal(0)))


def test_a_base_that_may_be_zero_gives_nothing() -> None:
    zero = Interval(low=Decimal(-1), high=Decimal(1))
    one = Interval(low=Decimal(1), high=Decimal(1))

    assert divide(one, zero) is None
    assert percent_change(one, zero) is None


def test_what_does_not_meet_has_no_common_value() -> None:
    low, high = (
        Interval(low=None, high=Decimal(1), high_open=True),
        Interval(low=Decimal(1), high=None),
    )

    assert meet(low, high) is None


@pytest.mark.parametrize(
    ("one", "other", "product"),
    [
        ((None, "5"), ("0", "0"), ("0", "0")),
        (("2", None), ("3", "4"), ("6", None)),
        (("-2", "3"), ("-5", "7"), ("-15", "21")),
    ],
)
def test_products_by_hand(
    one: tuple[str | None, str | None],
    other: tuple[str | None, str | None],
    product: tuple[str | None, str | None],
) -> None:
    left, right, wanted = (
        Interval(
            low=None if low is None else Decimal(low), high=None if high is None else Decimal(high)
        )
        for low, high in (one, other, product)
    )

    assert multiply(left, right) == wanted
