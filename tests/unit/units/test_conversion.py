from decimal import Decimal

import pytest

from checker.errors import UnitError
from checker.model.intervals import Interval
from checker.units.conversion import convert, difference_unit, nearest_units, unit_info


def between(low: str | None, high: str | None, **ends: bool) -> Interval:
    low_end, high_end = (None if end is None else Decimal(end) for end in (low, high))
    return Interval(low=low_end, high=high_end, **ends)


@pytest.mark.parametrize(
    ("unit", "factor", "dimension", "base_unit"),
    [
        ("kilometer", "1000", "[length]", "meter"),
        ("mile", "1609.344", "[length]", "meter"),
        ("pound", "0.45359237", "[mass]", "kilogram"),
        ("metric_ton", "1000", "[mass]", "kilogram"),
        ("ton", "907.18474", "[mass]", "kilogram"),
        ("oil_barrel", "0.158987294928", "[length]**3", "meter**3"),
        ("hectare", "10000", "[length]**2", "meter**2"),
        ("kilometer**2", "1000000", "[length]**2", "meter**2"),
        ("kilowatt_hour", "3600000", "[length]**2*[mass]/[time]**2", "kilogram*meter**2/second**2"),
        ("basis_point", "0.01", "[percentage_point]", "percentage_point"),
        ("percent", "1", "[percent]", "percent"),
        ("count", "1", "[count]", "count"),
        ("decade", "315576000", "[time]", "second"),
        ("byte", "8", "[information]", "bit"),
        ("mebibyte", "8388608", "[information]", "bit"),
        ("USD", "1", "[currency_USD]", "USD"),
        ("request/minute", None, "[request]/[time]", "request/second"),
        ("USD/oil_barrel", None, "[currency_USD]/[length]**3", "USD/meter**3"),
        ("percent/year", None, "[percent]/[time]", "percent/second"),
        ("USD/{ticket}", "1", "[currency_USD]/[ticket]", "USD/{ticket}"),
        ("hour/day", None, "dimensionless", "dimensionless"),
    ],
)
def test_info(unit: str, factor: str | None, dimension: str, base_unit: str) -> None:
    info = unit_info(unit)

    assert (info.dimension, info.base_unit) == (dimension, base_unit)
    assert factor is None or info.factor == Decimal(factor)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("percent", "percentage_point"),
        ("percent", "count"),
        ("USD", "EUR"),
        ("USD", "cent"),
        ("oil_barrel", "oil_barrel/day"),
        ("gigawatt", "gigawatt_hour"),
        ("share", "person"),
        ("bit", "count"),
        ("parts_per_million", "percent"),
        ("dirham", "AED"),
    ],
)
def test_never_comparable(one: str, other: str) -> None:
    assert unit_info(one).dimension != unit_info(other).dimension


def test_base_units_are_their_own_base() -> None:
    for unit in ("kilogram*meter**2/second**2", "USD/meter**3", "meter**3/second", "kelvin"):
        info = unit_info(unit)
        assert info.base_unit == unit
        assert info.factor == 1
        assert info.offset == 0


@pytest.mark.parametrize(
    ("celsius", "fahrenheit"), [("100", "212"), ("-40", "-40"), ("37", "98.6"), ("0", "32")]
)
def test_temperatures_meet_exactly(celsius: str, fahrenheit: str) -> None:
    one, _ = convert(between(celsius, celsius), "degree_Celsius")
    other, _ = convert(between(fahrenheit, fahrenheit), "degree_Fahrenheit")

    assert one == other


def test_a_difference_of_temperatures_is_not_shifted() -> None:
    rise, unit = convert(between("1.5", "1.5"), difference_unit("degree_Celsius"))

    assert (rise.low, unit) == (Decimal("1.5"), "kelvin")
    assert convert(between("9", "9"), "delta_degree_Fahrenheit")[0].low == 5
    assert unit_info("degree_Celsius/decade").offset == 0


def test_ends_stay_open_and_missing() -> None:
    base, _ = convert(between("3", None, low_open=True), "kilometer")

    assert base == between("3000", None, low_open=True)


def test_a_third_of_a_day_is_rounded_once() -> None:
    daily, _ = convert(between("24", "24"), "oil_barrel/day")
    hourly, _ = convert(between("1", "1"), "oil_barrel/hour")

    assert daily == hourly


def test_basis_points_convert_to_points() -> None:
    assert convert(between("20", "30"), "basis_point") == (
        between("0.2", "0.3"),
        "percentage_point",
    )


def test_precise_numbers_lose_nothing() -> None:
    number = "1234567890.123456789012345678"

    assert convert(between(number, number), "kilometer")[0].low == Decimal(number) * 1000 + 0


@pytest.mark.parametrize(
    ("unit", "hint"),
    [
        ("oil_barel", "oil_barrel"),
        ("barrel", "oil_barrel"),
        ("kilometre", "kilometer"),
        ("USS", "U"),
    ],
)
def test_unknown_unit_names_the_cure(unit: str, hint: str) -> None:
    with pytest.raises(UnitError, match=f"unknown unit '{unit}'.*{hint}"):
        unit_info(unit)


def test_nothing_near_is_said() -> None:
    assert nearest_units("qqqqxxxx") == "no known unit is like it"


def test_a_unit_outside_the_table_comes_from_pint() -> None:
    info = unit_info("league")

    assert (info.domain, info.dimension) == ("pint", "[length]")
