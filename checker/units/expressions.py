"""The spelling of canonical units and dimensions: "*" multiplies, "**" raises, "/" divides.

Part of the published contract: names are pint's long names, sorted by themselves;
every divisor has its own slash ("kilogram/hectare/year").
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from checker.errors import UnitError

NOTHING = "dimensionless"
_FACTOR = re.compile(r"([A-Za-z_\[\]{}][\w\[\]{}\-]*)(?:\*\*([1-9]))?", re.ASCII)
_SINGLE_STAR = re.compile(r"(?<!\*)\*(?!\*)")
_LONGEST = 200


@lru_cache(maxsize=4096)
def parse_powers(expression: str) -> Mapping[str, int]:
    """Give the power of every name in a canonical unit or dimension.

    Args:
        expression: A unit or dimension in canonical spelling, at most 200 characters.

    Raises:
        UnitError: The expression is spelled in another way.

    >>> dict(parse_powers("kilogram*meter**2/second**3"))
    {'kilogram': 1, 'meter': 2, 'second': -3}
    >>> dict(parse_powers("1/second"))
    {'second': -1}
    """
    powers: dict[str, int] = {}
    if expression == NOTHING:
        return powers
    if len(expression) > _LONGEST:
        msg = f"the unit '{expression[:40]}...' is longer than {_LONGEST} characters"
        raise UnitError(msg)
    above, *below = expression.split("/")
    for name, power in _factors(above, expression):
        powers[name] = powers.get(name, 0) + power
    for name, power in (each for part in below for each in _factors(part, expression)):
        powers[name] = powers.get(name, 0) - power
    return MappingProxyType({name: power for name, power in powers.items() if power})


def format_powers(powers: Mapping[str, int]) -> str:
    """Give the canonical spelling of a product of powers.

    >>> format_powers({"second": -1, "meter": 3})
    'meter**3/second'
    >>> format_powers({"second": -1})
    '1/second'
    """
    if not any(powers.values()):
        return NOTHING
    above = [_power(name, power) for name, power in sorted(powers.items()) if power > 0]
    below = [f"/{_power(name, -power)}" for name, power in sorted(powers.items()) if power < 0]
    return "*".join(above or ["1"]) + "".join(below)


def multiply(powers: Mapping[str, int], others: Mapping[str, int], exponent: int) -> dict[str, int]:
    """Give the powers of ``powers * others ** exponent``."""
    total = dict(powers)
    for name, power in others.items():
        total[name] = total.get(name, 0) + power * exponent
    return total


@lru_cache(maxsize=4096)
def quotient(numerator: str, denominator: str) -> str:
    """Give the canonical unit of one unit divided by another, nothing cancelled out of sight.

    >>> quotient("USD", "oil_barrel")
    'USD/oil_barrel'
    >>> quotient("meter/second", "second")
    'meter/second**2'
    """
    powers = multiply(parse_powers(numerator), parse_powers(denominator), -1)
    return format_powers(powers)


def _factors(part: str, expression: str) -> list[tuple[str, int]]:
    if part == "1":
        return []
    factors = []
    for factor in _SINGLE_STAR.split(part):
        match = _FACTOR.fullmatch(factor)
        if match is None:
            msg = f"'{expression}' is no canonical unit: write it like 'USD/oil_barrel'"
            raise UnitError(msg)
        factors.append((match[1], int(match[2] or 1)))
    return factors


def _power(name: str, power: int) -> str:
    return name if power == 1 else f"{name}**{power}"
