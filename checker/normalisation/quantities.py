"""Quantities in the base unit of their dimension, so that they can be compared."""

from dataclasses import replace
from decimal import Decimal

from checker.errors import UnitError
from checker.model.claims import Claim, Extract, Quantity, Role
from checker.units import convert

_PART = "dimensionless"
"""Unit of "half" and "one in five", and of ratios."""

_PERCENT = "percent"
_HUNDRED = Decimal(100)


def normalise(extract: Extract) -> Extract:
    """Give the extract with `base` and `base_unit` filled in for every quantity it can.

    The ends of the interval are converted, never a rounded value in between. A quantity
    whose unit is unknown keeps None, so that nothing is compared with it.
    """
    return replace(
        extract,
        quantities=tuple(map(normalise_quantity, extract.quantities)),
        claims=tuple(map(_normalise_claim, extract.claims)),
    )


def normalise_quantity(quantity: Quantity) -> Quantity:
    """Give the quantity with its interval in base units, unchanged if its unit is unknown.

    A part of one is put in percent, so that "half" meets "50.2 percent"; a ratio ("tripled")
    stays a ratio.
    """
    if quantity.unit == _PART and quantity.role is not Role.RATIO:
        base = quantity.interval.scaled(_HUNDRED)
        return replace(quantity, base=base, base_unit=_PERCENT)
    try:
        base, base_unit = convert(quantity.interval, quantity.unit)
    except UnitError:
        return quantity
    return replace(quantity, base=base, base_unit=base_unit)


def _normalise_claim(claim: Claim) -> Claim:
    if claim.quantity is None:
        return claim
    return replace(claim, quantity=normalise_quantity(claim.quantity))
