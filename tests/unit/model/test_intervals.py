"""What a written number allows."""

from decimal import Decimal

import pytest
from hypothesis import assume, given, strategies

from checker.model import Interval


def between(low: str | None, high: str | None, ends: str = "[]") -> Interval:
    """An interval as mathematics writes it: "(" and ")" leave the end out."""
    return Interval(
        low=None if low is None else Decimal(low),
        high=None if high is None else Decimal(high),
        low_open=ends[0] == "(",
        high_open=ends[1] == ")",
    )


@pytest.mark.parametrize(
    ("first", "second", "meets"),
    [
        (between("1", "3"), between("2", "4"), True),
        (between("1", "2"), between("3", "4"), False),
        (between("1", "2"), between("2", "3"), True),
        (between("1", "2", "[)"), between("2", "3"), False),
        (between("1", "2"), between("2", "3", "(]"), False),
        (between("1", "5"), between("2", "3"), True),
        (between(None, "2"), between("1", None), True),
        (between(None, "2"), between("2", None), True),
        (between(None, "2", "[)"), between("2", None), False),
        (between(None, None), between("7", "8"), True),
        (between("7", "7"), between("7", "7"), True),
        (between("7", "7"), between("6", "8"), True),
        (between("0.5", "1.0"), between("1.00", "2"), True),
    ],
)
def test_meets(first: Interval, second: Interval, *, meets: bool) -> None:
    assert first.meets(second) is meets


def test_missing_ends_are_infinite() -> None:
    everything = between(None, None)

    assert (everything.floor, everything.ceiling) == (Decimal("-Infinity"), Decimal("Infinity"))
    assert (between("1", "2").floor, between("1", "2").ceiling) == (Decimal(1), Decimal(2))


@pytest.mark.parametrize(
    ("interval", "factor", "offset", "scaled"),
    [
        (between("1", "2"), "1000", "0", between("1000", "2000")),
        (between("1", None, "(]"), "10", "0", between("10", None, "(]")),
        (between("32", "212"), "2", "-1", between("63", "423")),
        (between("1", "2", "[)"), "-1", "0", between("-2", "-1", "(]")),
        (between(None, "2", "[)"), "-3", "1", between("-5", None, "(]")),
    ],
)
def test_scaled(interval: Interval, factor: str, offset: str, scaled: Interval) -> None:
    assert interval.scaled(Decimal(factor), Decimal(offset)) == scaled


@pytest.mark.parametrize(
    ("first", "second", "common"),
    [
        (between("1", "3"), between("2", "4"), between("2", "3")),
        (between("1", "5"), between("2", "3"), between("2", "3")),
        (between("1", "3", "(]"), between("1", "3"), between("1", "3", "(]")),
        (between("1", "3", "[)"), between("1", "3"), between("1", "3", "[)")),
        (between("1", "3", "[)"), between("2", "4", "(]"), between("2", "3", "()")),
        (between(None, "3"), between("2", None), between("2", "3")),
        (between(None, "3"), between(None, "4"), between(None, "3")),
        (between("2", None), between("4", None, "(]"), between("4", None, "(]")),
        (between(None, None), between("7", "8"), between("7", "8")),
        (between("1", "2"), between("2", "3"), between("2", "2")),
    ],
)
def test_common(first: Interval, second: Interval, common: Interval) -> None:
    assert first.common(second) == common
    assert second.common(first) == common


NUMBERS = strategies.decimals(-1000, 1000, places=1)


@strategies.composite
def intervals(draw: strategies.DrawFn) -> Interval:
    low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
    open_ends = low != high
    return Interval(
        low=draw(strategies.sampled_from([low, None])),
        high=draw(strategies.sampled_from([high, None])),
        low_open=open_ends and draw(strategies.booleans()),
        high_open=open_ends and draw(strategies.booleans()),
    )


@given(intervals(), intervals())
def test_meeting_is_mutual(first: Interval, second: Interval) -> None:
    assume(first.floor != second.floor)
    assert first.meets(second) == second.meets(first)


@given(intervals())
def test_an_interval_meets_itself(one: Interval) -> None:
    assert one.meets(one)


@given(intervals(), intervals(), strategies.integers(1, 1000), NUMBERS)
def test_scaling_keeps_what_meets(
    first: Interval, second: Interval, factor: int, offset: Decimal
) -> None:
    scaled = [one.scaled(Decimal(factor), offset) for one in (first, second)]

    assert scaled[0].meets(scaled[1]) == first.meets(second)


@given(intervals(), NUMBERS)
def test_scaling_twice_by_minus_one_changes_nothing(one: Interval, offset: Decimal) -> None:
    assert one.scaled(Decimal(-1), offset).scaled(Decimal(-1), offset) == one


@given(intervals(), intervals(), NUMBERS)
def test_what_two_have_in_common_lies_in_both(
    first: Interval, second: Interval, number: Decimal
) -> None:
    assume(first.meets(second))
    point = Interval(low=number, high=number)
    inside = first.meets(point) and second.meets(point)

    assert first.common(second).meets(point) is inside
