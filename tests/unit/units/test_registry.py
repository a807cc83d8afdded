from fractions import Fraction

import pytest

from checker.units.registry import describe


def test_the_oil_barrel_has_42_gallons() -> None:
    barrel, gallon = describe("oil_barrel"), describe("gallon")

    assert barrel is not None
    assert gallon is not None
    assert Fraction(barrel.factor) == 42 * Fraction(gallon.factor)


def test_a_shifted_zero_is_exact() -> None:
    fahrenheit = describe("degree_Fahrenheit")

    assert fahrenheit is not None
    assert (fahrenheit.factor, fahrenheit.offset) == ("5/9", "45967/180")


@pytest.mark.parametrize("name", ["9**9**9", "no_such_unit", "meter second", "", "m" * 99])
def test_only_a_single_known_name_is_described(name: str) -> None:
    assert describe(name) is None
