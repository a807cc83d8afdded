"""Feet with the inches after them: "8-foot-3", "6 feet 5", 5'10"."""

import re
from decimal import Decimal

_HYPHENED = re.compile(r"-(\d{1,2})(?:-inch(?:es)?)?(?![\w.%]|-\w)")
_SPACED = re.compile(r" (\d{1,2})(?=\Z|[.,;)](?!\d)| (?:tall|and)\b)")
_PRIMES = re.compile(r"['′’] ?(\d{1,2})(?:[\"″”]|'')")
_INCHES = 12
_TALLEST = 12
"""Feet of what is measured so: people, animals, doors."""


def inches_after(
    text: str, feet: Decimal, end: int, *, hyphened: bool
) -> tuple[Decimal, int] | None:
    """Give inches in all, and where they end, for feet whose unit ends at `end`."""
    pattern = _HYPHENED if hyphened else _SPACED
    return _with_inches(pattern.match(text, end), feet)


def primes_after(text: str, feet: Decimal, end: int) -> tuple[Decimal, int] | None:
    """Give inches in all for feet and inches in their signs, the number ending at `end`."""
    return _with_inches(_PRIMES.match(text, end), feet)


def _with_inches(match: re.Match[str] | None, feet: Decimal) -> tuple[Decimal, int] | None:
    if match is None or not 0 < feet < _TALLEST or feet != feet.to_integral_value():
        return None
    inches = int(match[1])
    return (feet * _INCHES + inches, match.end()) if inches < _INCHES else None
