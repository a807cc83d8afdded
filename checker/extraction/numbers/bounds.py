"""Bounds: what the words around a number do to it, and two bounds that enclose one value.

"More than 100 and fewer than 300 boats" states one quantity with two ends; "more than 300 and
fewer than 100" encloses nothing, and the two stay apart.
"""

import re
from decimal import Decimal

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.hedges import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    EXACT,
    LESS,
    LOWER_BOUNDS,
    MORE,
    OR_EQUAL,
    UPPER_BOUNDS,
    Hedge,
)
from checker.model.claims import Modifier
from checker.model.documents import Span

_JOINED = re.compile(r",? (?:and|but)(?: also| still| yet)?(?: (?:is|are|was|were))? |, ")
_OF_AGE = re.compile(r"[ -](?:olds?|of age)\b")
_SOME_OF = re.compile(r" of (?:them|these|those|which|whom)\b")
_ESTIMATED = re.compile(r"\bestimated (?:[a-z-]+ ){1,3}of \Z")
"""Before a number whose noun is estimated: "an estimated street value of £2m"."""

_FAR = 48
_BOUNDS = LOWER_BOUNDS | UPPER_BOUNDS


def hedge_of(text: str, amount: Amount) -> Hedge:
    """Give what the words before and after an amount do to its number."""
    lead, tail = amount.lead, amount.hedge
    if amount.low is not None and lead is not None and lead.modifier is not Modifier.ABOUT:
        return EXACT
    if tail is OR_EQUAL:
        tail = None
        lead = {MORE: AT_LEAST, LESS: AT_MOST}.get(lead, lead) if lead else None
    if lead is MORE and amount.dimension == "[time]" and _is_during(text, amount):
        return tail or EXACT
    if tail is not None and (lead is None or lead.modifier is Modifier.ABOUT):
        return tail
    if lead is None and _ESTIMATED.search(text, max(0, amount.begin - _FAR), amount.begin):
        return ABOUT
    return _denied(text, amount, lead or tail or EXACT)


def is_bounded(amount: Amount) -> bool:
    """Tell whether a bound stands at an amount, in front or behind."""
    return any(
        each is not None and each.modifier in _BOUNDS for each in (amount.lead, amount.hedge)
    )


def _is_during(text: str, amount: Amount) -> bool:
    """Tell whether "over" in front of a duration means during ("$3 million over 3 years")."""
    over = "over "
    if amount.span.start - amount.begin != len(over) or _OF_AGE.match(text, amount.rest):
        return False
    return text.startswith(over, amount.begin)


def _denied(text: str, amount: Amount, hedge: Hedge) -> Hedge:
    """Turn a bound round after "not" ("not more than" stands in the table itself)."""
    if hedge not in {MORE, LESS} or not text[: amount.begin].endswith((" not ", "n't ")):
        return hedge
    return AT_MOST if hedge is MORE else AT_LEAST


def enclosed(text: str, first: Amount, second: Amount, value: Decimal) -> Amount | None:
    """Give the amount that two bounds enclose together, None if they enclose nothing.

    Args:
        text: The sentence.
        first: The amount with the first bound.
        second: The amount with the second.
        value: The value of the first, with the scale of the second where it is said only once.
    """
    if not (is_bounded(first) and is_bounded(second)):
        return None
    between = text[first.rest : second.begin]
    if _JOINED.fullmatch(between) is None or not _is_one_thing(text, first, second, between):
        return None
    one, other = hedge_of(text, first).modifier, hedge_of(text, second).modifier
    if one in UPPER_BOUNDS and other in LOWER_BOUNDS:
        ends = (second.value, other, value, one)
    elif one in LOWER_BOUNDS and other in UPPER_BOUNDS:
        ends = (value, one, second.value, other)
    else:
        return None
    low, least, high, most = ends
    if not low < high:
        return None
    named = second if second.unit or second.noun else first
    return second._replace(
        span=Span(first.span.start, second.span.end), begin=first.begin, lead=None, hedge=None,
        unit=named.unit, written=named.written, dimension=named.dimension, noun=named.noun,
        currency=first.currency or second.currency, places=max(first.places, second.places),
        low=low, high=high, low_open=least is Modifier.MORE, high_open=most is Modifier.LESS,
    )  # fmt: skip


def _is_one_thing(text: str, first: Amount, second: Amount, between: str) -> bool:
    """Tell whether two bounded numbers may measure the same thing."""
    if first.number.fraction != second.number.fraction or _SOME_OF.match(text, second.rest):
        return False
    if not first.bare and not second.bare:
        heads = [each.noun.head if each.noun else None for each in (first, second)]
        return first.unit == second.unit and heads[0] == heads[1]
    return first.bare or between != ", "
