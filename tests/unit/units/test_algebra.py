"""Arithmetic of quantities in different units of one dimension."""

from decimal import Decimal

import pytest
from hypothesis import given, strategies

from checker.errors import UnitError
from checker.units import change_of, meet_of, percent_of, ratio_of, total_of
from tests.build import make_quantity

WHOLE = strategies.integers(min_value=1, max_value=10**6)


@given(WHOLE, WHOLE)
def test_a_total_holds_the_sum_in_any_unit(near: int, far: int) -> None:
    parts = [make_quantity(str(near), "meter"), make_quantity(str(far), "kilometer")]

    found = total_of(parts, "kilometer")

    assert found.floor <= Decimal(near) / 1000 + far <= found.ceiling


@given(WHOLE, WHOLE)
def test_a_change_and_its_percentage_hold_what_was_written(now: int, before: int) -> None:
    one, other = make_quantity(str(now), "liter"), make_quantity(str(before), "liter")
    change, percent, ratio = change_of(one, other), percent_of(one, other), ratio_of(one, other)

    assert percent is not None
    assert ratio is not None
    assert change.floor <= now - before <= change.ceiling
    assert percent.floor <= (Decimal(now) / before - 1) * 100 <= percent.ceiling
    assert ratio.floor <= Decimal(now) / before <= ratio.ceiling


def test_a_ratio_over_units() -> None:
    ratio = ratio_of(make_quantity("3", "kilometer"), make_quantity("1500", "meter"))

    assert ratio is not None
    assert ratio.floor < 2 < ratio.ceiling


def test_what_two_units_both_allow() -> None:
    pounds, kilos = make_quantity("260", "pound", places=-1), make_quantity("117", "kilogram")

    common = meet_of(pounds, kilos)

    assert common is not None
    assert Decimal("256.8") < common.floor < common.ceiling < Decimal("259.1")
    assert meet_of(pounds, make_quantity("130", "kilogram")) is None


def test_another_dimension_is_refused() -> None:
    with pytest.raises(UnitError, match="another dimension"):
        total_of([make_quantity("3", "meter"), make_quantity("2", "hour")], "meter")
