"""Arithmetic of quantities: what their units and their written precision allow together.

Everything is counted in base units, so that metres add to kilometres and a rise of 2 degrees
Celsius to 3 kelvin; what has another dimension is refused, never converted.
"""

from collections.abc import Sequence

from checker.errors import UnitError
from checker.model import arithmetic
from checker.model.claims import Quantity
from checker.model.intervals import Interval
from checker.units.conversion import convert, unit_info


def in_unit(quantity: Quantity, unit: str) -> Interval:
    """Give what a quantity allows, counted in `unit`.

    Raises:
        UnitError: The unit is unknown, or has another dimension than the quantity.
    """
    if quantity.unit == unit:
        return quantity.interval
    base, base_unit = convert(quantity.interval, quantity.unit)
    info = unit_info(unit)
    if info.base_unit != base_unit or info.addend:
        message = f"'{quantity.unit}' is not counted in '{unit}': another dimension"
        raise UnitError(message)
    return base.scaled(info.divisor / info.multiplier)


def total_of(parts: Sequence[Quantity], unit: str) -> Interval:
    """Give what the parts come to, in `unit`.

    Raises:
        UnitError: As `in_unit`.
    """
    return arithmetic.total(in_unit(part, unit) for part in parts)


def change_of(now: Quantity, before: Quantity) -> Interval:
    """Give by how much a quantity lies above an earlier one, in the unit of the new one.

    Raises:
        UnitError: As `in_unit`.
    """
    return arithmetic.subtract(now.interval, in_unit(before, now.unit))


def ratio_of(now: Quantity, before: Quantity) -> Interval | None:
    """Give how many times the earlier quantity goes into the new one; None if it may be 0.

    Raises:
        UnitError: As `in_unit`.
    """
    return arithmetic.divide(now.interval, in_unit(before, now.unit))


def percent_of(now: Quantity, before: Quantity) -> Interval | None:
    """Give by how many per cent the new quantity lies above the earlier; None if it may be 0.

    Raises:
        UnitError: As `in_unit`.
    """
    return arithmetic.percent_change(now.interval, in_unit(before, now.unit))


def meet_of(one: Quantity, other: Quantity) -> Interval | None:
    """Give what both quantities allow, in the unit of the first; None if nothing.

    Raises:
        UnitError: As `in_unit`.
    """
    return arithmetic.meet(one.interval, in_unit(other, one.unit))
