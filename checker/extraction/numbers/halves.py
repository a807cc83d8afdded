"""A unit with a part of it behind: "a year and a half", "a mile and a quarter"."""

import re
from decimal import Decimal

from checker.extraction.numbers.hedges import EXACT, hedge_before, hedged_interval
from checker.model.claims import Quantity
from checker.model.documents import Span
from checker.units import match_unit, unit_info

_HALF = re.compile(
    r"\b(?:an?|one) (?P<unit>minute|hour|day|week|month|year|decade|century|mile|kilometre"
    r"|kilometer|metre|meter|foot|yard|inch|tonne|ton|acre|hectare|litre|liter|gallon|pint)"
    r" and (?P<part>a half|a quarter|three[- ]quarters)\b(?! of\b|-)",
    re.IGNORECASE,
)
_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.75")}


def find_halves(text: str) -> list[Quantity]:
    """Give the amounts of one unit and a part of it, in the coordinates of the text."""
    if " and a " not in text and " and three" not in text:
        return []
    return [_amount(text, match) for match in _HALF.finditer(text)]


def _amount(text: str, match: re.Match[str]) -> Quantity:
    found = match_unit(text, match.start("unit"))
    unit = found.unit if found else match["unit"].lower()
    lead = hedge_before(text, 0, match.start())
    hedge = lead[0] if lead else EXACT
    value = 1 + _PARTS[re.split(r"[ -]", match["part"].lower())[-1]]
    places = -int(value.as_tuple().exponent)
    return Quantity(
        span=Span(match.start(), match.end()),
        text=match[0],
        interval=hedged_interval(value, places, hedge),
        value=value,
        places=places,
        unit=unit,
        written_unit=match["unit"],
        dimension=unit_info(unit).dimension,
        modifier=hedge.modifier,
    )
