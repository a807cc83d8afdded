"""What a unit is worth, and an interval in the base unit of its dimension."""

from collections.abc import Mapping
from decimal import Context, Decimal
from functools import lru_cache
from math import gcd

from checker.errors import UnitError
from checker.model.intervals import Interval
from checker.units.expressions import format_powers, multiply, parse_powers
from checker.units.table import SEPARATOR, load_table
from checker.units.values import UnitInfo

# Products of two 28-digit numbers and of the table's longest rational stay exact.
_EXACT = Context(prec=200)
# One rounding at the very end: equal rationals give equal decimals.
_ROUNDED = Context(prec=40)
_DELTA = "delta_"


@lru_cache(maxsize=8192)
def unit_info(unit: str) -> UnitInfo:
    """Give the dimension and worth of a canonical unit, composed of its parts.

    A part in braces is counted and has a dimension of its own: "USD/{ticket}".

    Args:
        unit: Canonical spelling, e.g. "USD/oil_barrel"; other spellings go through `parse_unit`.

    Raises:
        UnitError: The unit is unknown; the message names the nearest known ones.
    """
    if unit in load_table().units:
        return _listed(unit)
    powers = parse_powers(unit)
    if powers == {unit: 1}:
        return _part(unit)
    dimensions: dict[str, int] = {}
    bases: dict[str, int] = {}
    above, below = 1, 1
    for name, power in powers.items():
        part = _part(name)
        dimensions = multiply(dimensions, parse_powers(part.dimension), power)
        bases = multiply(bases, parse_powers(part.base_unit), power)
        worth = (int(part.multiplier), int(part.divisor))[:: 1 if power > 0 else -1]
        above, below = above * worth[0] ** abs(power), below * worth[1] ** abs(power)
    shared = gcd(above, below)
    return UnitInfo(
        unit=unit,
        dimension=format_powers(dimensions),
        base_unit=format_powers(bases),
        multiplier=Decimal(above // shared),
        addend=Decimal(0),
        divisor=Decimal(below // shared),
    )


def convert(interval: Interval, unit: str) -> tuple[Interval, str]:
    """Give an interval in the base unit of its dimension, and that unit.

    The ends are converted, and each is rounded once, to 40 digits.

    Args:
        interval: The values, in `unit`.
        unit: Canonical unit.

    Raises:
        UnitError: The unit is unknown.
    """
    info = unit_info(unit)
    if info.multiplier == info.divisor and not info.addend:
        return interval, info.base_unit
    converted = Interval(
        low=_in_base(interval.low, info),
        high=_in_base(interval.high, info),
        low_open=interval.low_open,
        high_open=interval.high_open,
    )
    return converted, info.base_unit


def difference_unit(unit: str) -> str:
    """Give the unit that a change in `unit` is measured in.

    It is another one only where zero is shifted: a rise of 2 degree_Celsius is 2
    delta_degree_Celsius, and 2 kelvin, not 275.15.

    >>> difference_unit("degree_Celsius"), difference_unit("meter")
    ('delta_degree_Celsius', 'meter')
    """
    return _DELTA + unit if _DELTA + unit in load_table().units else unit


def nearest_units(name: str) -> str:
    """Give the cure for an unknown unit: the known ones that are most like it."""
    # Only a message of error needs it.
    from difflib import get_close_matches  # noqa: PLC0415

    table = load_table()
    row = table.signs.get(name) or table.words.get(name.lower().replace("_", " "))
    known = sorted({*table.units, *table.signs, *table.words})
    near = [row.partition(SEPARATOR)[0]] if row else get_close_matches(name, known, n=3, cutoff=0.6)
    return f"did you mean {' or '.join(map(repr, near))}?" if near else "no known unit is like it"


def _in_base(value: Decimal | None, info: UnitInfo) -> Decimal | None:
    if value is None:
        return None
    raised = _EXACT.fma(value, info.multiplier, info.addend)
    return _ROUNDED.divide(raised, info.divisor)


def _part(name: str) -> UnitInfo:
    if name.startswith("{") and name.endswith("}"):
        return _own(name, f"[{name[1:-1]}]")
    difference = difference_unit(name)
    return _listed(difference) if difference in load_table().units else _unlisted(name)


def _own(name: str, dimension: str) -> UnitInfo:
    one, zero = Decimal(1), Decimal(0)
    return UnitInfo(
        unit=name, dimension=dimension, base_unit=name, multiplier=one, addend=zero, divisor=one
    )


@lru_cache(maxsize=2048)
def _listed(name: str) -> UnitInfo:
    factor, offset, dimension, base_unit, domain = load_table().units[name].split(SEPARATOR)
    return _from_rationals(
        name, {"factor": factor, "offset": offset}, (dimension, base_unit, domain)
    )


def _unlisted(name: str) -> UnitInfo:
    table = load_table()
    msg = f"unknown unit '{name}'; {nearest_units(name)}"
    if name in table.signs or name.lower().replace("_", " ") in table.words:
        raise UnitError(msg)
    # pint takes half a second to import, and hardly any unit is outside the table.
    from checker.units.registry import describe  # noqa: PLC0415

    described = describe(name)
    if described is None:
        raise UnitError(msg)
    rationals = {"factor": described.factor, "offset": described.offset}
    return _from_rationals(name, rationals, (described.dimension, described.base_unit, "pint"))


def _from_rationals(
    name: str, rationals: Mapping[str, str], place: tuple[str, str, str]
) -> UnitInfo:
    above, below = _rational(rationals["factor"])
    shift, parts = _rational(rationals["offset"])
    divisor = below * parts // gcd(below, parts)
    dimension, base_unit, domain = place
    return UnitInfo(
        unit=name,
        dimension=dimension,
        base_unit=base_unit,
        multiplier=Decimal(above * (divisor // below)),
        addend=Decimal(shift * (divisor // parts)),
        divisor=Decimal(divisor),
        domain=domain,
    )


def _rational(text: str) -> tuple[int, int]:
    above, _, below = text.partition("/")
    return int(above), int(below or 1)
