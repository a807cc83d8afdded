"""The only door to pint: its registry with our definitions, and what it says of one unit.

A pint object never leaves this module, and no text of an article or a user enters it but a
single name: pint would evaluate "9**9**9", and reads "b/d" as barns per day.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib.resources import files

import pint

from checker.units.expressions import format_powers

_NAME = re.compile(r"[A-Za-z_]{2,60}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """One unit as pint knows it; `factor` and `offset` are rationals such as "5/9"."""

    factor: str
    offset: str
    dimension: str
    base_unit: str


@cache
def describe(name: str) -> Description | None:
    """Describe one unit, counting exactly in rationals; None if pint does not know it.

    Args:
        name: A single unit by its long name, e.g. "kilometer"; never an expression.
    """
    if not _NAME.fullmatch(name):
        return None
    registry = _registry()
    try:
        unit = registry.Unit(name)
        zero, one = (registry.Quantity(Fraction(number), unit).to_base_units() for number in (0, 1))
    except (pint.PintError, AttributeError):
        return None
    return Description(
        factor=str(one.magnitude - zero.magnitude),
        offset=str(zero.magnitude),
        dimension=format_powers(
            {name: int(str(power)) for name, power in one.dimensionality.items()}
        ),
        base_unit=format_powers({name: int(str(power)) for name, power in one.unit_items()}),
    )


@cache
def _registry() -> "pint.UnitRegistry[Fraction]":
    lines = [
        line
        for name in ("constants_en.txt", "default_en.txt")
        for line in files("pint").joinpath(name).read_text(encoding="utf-8").splitlines()
        if not line.startswith("@import")
    ]
    ours = files("checker.units").joinpath("definitions.txt").read_text(encoding="utf-8")
    # One text, not `load_definitions` afterwards: pint caches what a name meant before.
    return pint.UnitRegistry(
        [*lines, *ours.splitlines()], non_int_type=Fraction, on_redefinition="ignore"
    )
