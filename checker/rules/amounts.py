"""Values with units as a rules file writes them."""

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.model.intervals import Interval
from checker.units import convert, parse_unit, unit_info

Written = str | int | Decimal
"""What a scalar of a rules file may be before it is understood."""

_AMOUNT = re.compile(r"([+-]?(?:\d[\d_]*)(?:\.\d+)?)\s*(\S.*)?")
_WINDOW = re.compile(r"(\d{1,5})\s+(day|week|month|year)s?")
_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}
LASTING = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A value in the base unit of its dimension."""

    value: Decimal
    unit: str
    dimension: str


def parse_share(written: Written) -> Decimal:
    """Give a share of a value.

    Raises:
        ValueError: if it is no share from 0 up to 1.

    >>> parse_share("0.5%"), parse_share(Decimal("0.02"))
    (Decimal('0.005'), Decimal('0.02'))
    """
    text = str(written).strip()
    parsed = _AMOUNT.fullmatch(text)
    suffix = (parsed[2] or "") if parsed else ""
    if parsed is None or suffix not in {"", "%"}:
        message = f"{text!r} is no share; write 0.5% or 0.005"
        raise ValueError(message)
    value = Decimal(parsed[1].replace("_", "")) * (Decimal("0.01") if suffix else 1)
    if not 0 <= value < 1:
        message = f"{text!r} is no share from 0 to 100 %; write 0.5% or 0.005"
        raise ValueError(message)
    return value


def parse_amount(written: Written, *, unit: str | None = None, difference: bool = False) -> Amount:
    """Give a value with a unit, in base units.

    Args:
        written: A number and a unit, e.g. "0.05 Mbbl/day".
        unit: The unit of a bare number; None where a bare number is a fault.
        difference: True for a distance between two values, so that no zero point is shifted.

    Raises:
        ValueError: if there is no number, or no unit.
        UnitError: if the unit is unknown.
    """
    text = str(written).strip()
    parsed = _AMOUNT.fullmatch(text)
    if parsed is None:
        message = f'{text!r} is no value with a unit; write for example "12 km"'
        raise ValueError(message)
    named = parsed[2] or unit
    if named is None:
        message = f'{text!r} has no unit; write for example "{text} km", or "{text} count"'
        raise ValueError(message)
    canonical, scale = parse_unit(named)
    value = Decimal(parsed[1].replace("_", "")) * scale
    info = unit_info(canonical)
    if difference:
        return Amount(value=value * info.factor, unit=info.base_unit, dimension=info.dimension)
    base, base_unit = convert(Interval(low=value, high=value), canonical)
    return Amount(
        value=base.low if base.low is not None else value,
        unit=base_unit,
        dimension=info.dimension,
    )


def parse_window(written: Written) -> int:
    """Give a volatility window in days, LASTING for a fact that never changes.

    Raises:
        ValueError: if it is no number of days, weeks, months or years.

    >>> parse_window("2 weeks"), parse_window("lasting")
    (14, -1)
    """
    text = str(written).strip()
    if text == "lasting":
        return LASTING
    parsed = _WINDOW.fullmatch(text)
    if parsed is None or int(parsed[1]) == 0:
        message = f'{text!r} is no window; write "7 days", "1 month" or "lasting"'
        raise ValueError(message)
    return int(parsed[1]) * _DAYS[parsed[2]]


def dimension_of(unit: str) -> str:
    """Give the dimension of a user-written unit.

    Raises:
        UnitError: if the unit is unknown.
    """
    return unit_info(parse_unit(unit)[0]).dimension
