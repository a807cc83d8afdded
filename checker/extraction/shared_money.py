"""Whose kroner, pesos or francs a document means where the sentence does not say."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.numbers.local_money import SHARED
from checker.model import Claim, Quantity
from checker.units import local_currency, unit_info

_NO_FAMILY = frozenset({"cent"})
"""Coins of many currencies, which another amount of the document does not settle."""


_CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
"""Names in capitals, as datelines have them."""


def with_shared_money(text: str, claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims with the currencies that the rest of the document settles.

    The names of the whole text settle a family if they point to one of its currencies alone.
    """
    families = {_family(claim.quantity) for claim in claims} - {None}
    written = _CAPITALS.sub(lambda match: match[0].capitalize(), text)
    settled = {family: local_currency(family, written) for family in families if family is not None}
    return [_with_money(claim, settled) for claim in claims]


def _family(quantity: Quantity | None) -> str | None:
    if quantity is None:
        return None
    unit = quantity.unit.partition("/")[0]
    return unit if unit in SHARED - _NO_FAMILY else None


def _with_money(claim: Claim, settled: dict[str, str | None]) -> Claim:
    family, quantity = _family(claim.quantity), claim.quantity
    code = settled.get(family) if family is not None else None
    if quantity is None or family is None or code is None or code == family:
        return claim
    unit = quantity.unit.replace(family, code, 1)
    named = replace(quantity, unit=unit, dimension=unit_info(unit).dimension)
    return replace(claim, quantity=named)
