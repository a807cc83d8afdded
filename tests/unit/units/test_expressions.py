import pytest

from checker.errors import UnitError
from checker.units.expressions import format_powers, multiply, parse_powers, quotient


@pytest.mark.parametrize(
    "unit",
    ["USD/oil_barrel", "kilogram*meter**2/second**3", "1/second", "dimensionless", "USD/{ticket}"],
)
def test_spelling_survives_a_round(unit: str) -> None:
    assert format_powers(parse_powers(unit)) == unit


@pytest.mark.parametrize(
    "unit",
    ["", "9**9**9", "a b", "meter**12", "meter^2", "/second", "m//s", "x" * 300, "a*", "1e6"],
)
def test_other_spellings_are_refused(unit: str) -> None:
    with pytest.raises(UnitError):
        parse_powers(unit)


def test_quotient_cancels() -> None:
    assert quotient("meter", "meter") == "dimensionless"
    assert quotient("kilogram/hectare", "year") == "kilogram/hectare/year"


def test_multiply_raises() -> None:
    assert multiply({"a": 1}, {"a": 1, "b": 2}, -2) == {"a": -1, "b": -4}
