from fractions import Fraction
from importlib.resources import files

import pint
import pytest

from checker.units.compilation import (
    Currency,
    Domain,
    Entry,
    Surface,
    _check_parts,
    add_surfaces,
    compile_table,
    list_surfaces,
)
from checker.units.expressions import parse_powers
from checker.units.registry import describe
from checker.units.table import SEPARATOR, load_table

PLAIN: pint.UnitRegistry[float] = pint.UnitRegistry()
OURS = {
    line.split("=", maxsplit=1)[0].strip()
    for line in files("checker.units").joinpath("definitions.txt").read_text("utf-8").splitlines()
    if "=" in line and not line.startswith("#")
}
"""Names that definitions.txt adds to pint, or gives another meaning on purpose."""

ROWS = {name: row.split(SEPARATOR) for name, row in load_table().units.items()}


def is_ours(name: str) -> bool:
    return name in OURS or not OURS.isdisjoint(parse_powers(ROWS[name][3]))


@pytest.mark.parametrize("name", sorted(filter(is_ours, ROWS)))
def test_row_is_what_our_registry_says(name: str) -> None:
    described = describe(name)

    assert described is not None
    assert ROWS[name][:4] == [
        described.factor,
        described.offset,
        described.dimension,
        described.base_unit,
    ]


@pytest.mark.parametrize("name", sorted(name for name in ROWS if not is_ours(name)))
def test_row_is_what_plain_pint_says(name: str) -> None:
    factor, offset, dimension, base_unit, _ = ROWS[name]
    unit = PLAIN.Unit(name)
    zero, one = (PLAIN.Quantity(number, unit).to_base_units() for number in (0, 1))

    assert float(Fraction(offset)) == pytest.approx(zero.magnitude)
    assert float(Fraction(factor)) == pytest.approx(one.magnitude - zero.magnitude)
    assert parse_powers(dimension) == dict(one.dimensionality)
    assert parse_powers(base_unit) == dict(one.unit_items())


def test_table_is_compiled_from_its_sources() -> None:
    shipped = files("checker.units").joinpath("table.json").read_text(encoding="utf-8")

    assert compile_table() == shipped


def test_faults_are_told_together() -> None:
    rows = {"km": "kilometer|1|any"}
    faults: list[str] = []
    entry = Entry(unit="knot")

    add_surfaces(rows, [Surface("km", "knot", entry), Surface("k" * 60, "knot", entry)], faults)

    assert len(faults) == 2


@pytest.mark.parametrize(
    ("entry", "surfaces"),
    [
        (Entry(unit="bar", words=("bar",)), {"bar", "bars"}),
        (Entry(unit="bar", forms=("bar",)), {"bar"}),
        (Entry(unit="watt", signs=("W",), si="k"), {"W", "kW"}),
        (Entry(unit="acre-foot", words=("Acre-Foot",)), {"acre foot", "acre foots"}),
    ],
)
def test_an_entry_gives_its_surfaces(entry: Entry, surfaces: set[str]) -> None:
    assert {surface.text for _, surface in list_surfaces(entry)} == surfaces


def test_powers_have_no_second_reading() -> None:
    entry = Entry(unit="meter", signs=("m",), powers=True, ambiguous=("million",))

    rows = {surface.text: surface.row for _, surface in list_surfaces(entry)}

    assert rows["m"] == "meter|1|any|million"
    assert rows["m²"] == "meter**2|1|any"


@pytest.mark.parametrize(("scale", "count"), [("0.01", 1), ("1", 0), ("1000", 0)])
def test_a_coin_smaller_than_the_minor_unit_is_a_fault(scale: str, count: int) -> None:
    faults: list[str] = []
    domains = {"currencies": Domain(currencies=(Currency(code="JPY", minor=0),))}

    _check_parts([Entry(unit="JPY", scale=scale)], domains, faults)

    assert len(faults) == count
