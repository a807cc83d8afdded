"""Whose money a name means that several countries share: kroner, pesos, cents."""

import re
from dataclasses import replace
from decimal import Decimal

from checker.units import UnitMatch, local_currency, unit_info

SHARED = frozenset({"krone", "peso", "franc", "shilling", "dinar", "dirham", "INR", "cent"})
"""Money that several countries call by one name."""

_CENT = Decimal("0.01")
_WHOLES = {
    "US$": "USD", "$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD",
    "HK$": "HKD", "S$": "SGD", "€": "EUR", "euro": "EUR", "dollar": "USD", "USD": "USD",
    "EUR": "EUR", "AUD": "AUD", "NZD": "NZD", "CAD": "CAD", "rand": "ZAR",
}  # fmt: skip
_WHOLE = re.compile(
    r"(?:(?:U\.?S\.?|AU?|CA?|NZ|HK|S)?\$|€)(?= ?\d)|\b(?:euro|dollar|rand)(?=s?\b)"
    r"|\b(?:USD|EUR|AUD|NZD|CAD)\b"
)


def local_money(text: str, family: str, match: UnitMatch) -> UnitMatch:
    """Decide whose kroner, pesos or cents they are by the places and the money of the sentence."""
    code = local_currency(family, text)
    if family == "cent":
        coins = _coins_of(text)
        code = code if not coins else coins.pop() if len(coins) == 1 else None
    if code in {None, family}:
        return match
    unit = match.unit.replace(family, str(code), 1)
    scale = match.scale * _CENT if family == "cent" else match.scale
    changed = replace(match, unit=unit, scale=scale, dimension=unit_info(unit).dimension)
    return replace(changed, ambiguous=tuple(one for one in match.ambiguous if one != code))


def _coins_of(text: str) -> set[str]:
    """Give the currencies that the sentence has in whole units."""
    return {_WHOLES[one[0].replace("U.S.", "US").strip()] for one in _WHOLE.finditer(text)}
