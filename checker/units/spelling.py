"""A unit as a user writes it in rules.yaml."""

from decimal import Decimal

from checker.errors import UnitError
from checker.units.conversion import nearest_units, unit_info
from checker.units.surfaces import match_unit


def parse_unit(text: str) -> tuple[str, Decimal]:
    """Give the canonical unit of a user-written unit, and how many of it one is.

    Args:
        text: A surface ("Mbbl/day", "USD/bbl", "pp", "km/h") or a canonical unit.

    Raises:
        UnitError: The unit is unknown; the message names the nearest known ones.

    >>> parse_unit("kb/d")
    ('oil_barrel/day', Decimal('1000'))
    """
    written = " ".join(text.split())
    found = match_unit(written, 0)
    if found is not None and found.end == len(written):
        return found.unit, found.scale
    try:
        return unit_info(written).unit, Decimal(1)
    except UnitError:
        msg = f"unknown unit '{written}'; {nearest_units(written)}"
        raise UnitError(msg) from None
