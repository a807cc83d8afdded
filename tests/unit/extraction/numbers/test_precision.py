"""Written precision."""

from decimal import Decimal

import pytest

from checker.extraction.numbers.precision import (
    digits_places,
    hedged_places,
    implied_interval,
    plain,
    word_places,
)


@pytest.mark.parametrize(
    ("digits", "places"),
    [("9", 0), ("10", 0), ("730", -1), ("1000", -2), ("48000", -3), ("2.50", 2), ("-600", -1)],
)
def test_trailing_zeros_are_round_but_two_digits_stay(digits: str, places: int) -> None:
    assert digits_places(digits) == places


def test_scale_word_shifts_the_place() -> None:
    assert word_places(Decimal("5.1"), 1, 9) == -8


def test_interval_is_closed_and_symmetric() -> None:
    ends = implied_interval(Decimal("5.1"), 1)

    assert (ends.low, ends.high) == (Decimal("5.05"), Decimal("5.15"))
    assert not ends.low_open
    assert not ends.high_open


def test_hedged_integer_is_round_to_its_first_digit() -> None:
    assert hedged_places(Decimal(40_000), -3) == -4


def test_huge_value_is_left_alone() -> None:
    assert plain(Decimal("3E+40")) == Decimal("3E+40")
    assert str(plain(Decimal("3E+4"))) == "30000"
