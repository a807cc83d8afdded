"""One of a unit without a numeral: "almost a mile away", "more than a kilometre of pipe"."""

import re
from decimal import Decimal

from checker.extraction.numbers.hedges import EXACT, hedge_before, hedged_interval
from checker.model.claims import Quantity
from checker.model.documents import Span
from checker.units import match_unit, unit_info

_SINGLE = re.compile(
    r"\b(?P<hedge>almost|nearly|about|around|roughly|some|over|under|more than|less than|just over"
    r"|just under|at least|barely|well over|close to|up to|within) an? (?P<unit>mile|kilometre"
    r"|kilometer|metre|meter|foot|yard|inch|tonne|ton|acre|hectare|litre|liter|gallon)"
    r"(?= |[.,;:)]|\Z)"
    r"(?! (?:a|an|per|each|and a half|or (?:two|so more)))",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"\b(?:an?) (?P<unit>mile|kilometre|kilometer|metre|meter) (?=(?:away|from|long|wide|deep|high"
    r"|tall|north|south|east|west|up|down|downstream|upstream|off|inland|offshore)\b)"
)


def find_singles(text: str) -> list[Quantity]:
    """Give the amounts of one that "a" and a unit state, in the coordinates of the text."""
    if " a " not in text and " an " not in text and not text.startswith(("A ", "An ")):
        return []
    hedged = [_single(text, match) for match in _SINGLE.finditer(text)]
    taken = [one.span for one in hedged]
    plain = [_single(text, match) for match in _ALONE.finditer(text)]
    return hedged + [one for one in plain if not any(one.span.overlaps(span) for span in taken)]


def _single(text: str, match: re.Match[str]) -> Quantity:
    start = match.start("unit") - 2 - text.startswith("n ", match.start("unit") - 2)
    found = match_unit(text, match.start("unit"))
    unit = found.unit if found else match["unit"]
    lead = hedge_before(text, 0, start)
    hedge = lead[0] if lead else EXACT
    value = Decimal(1)
    end = match.end("unit")
    return Quantity(
        span=Span(start, end),
        text=text[start:end],
        interval=hedged_interval(value, 0, hedge),
        value=value,
        places=0,
        unit=unit,
        written_unit=match["unit"],
        dimension=unit_info(unit).dimension,
        modifier=hedge.modifier,
    )
