"""Amounts: a numeral together with its currency, scale letter, unit or counted noun."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from checker.extraction.numbers.counted import CountedNoun, counted_noun, singular_noun
from checker.extraction.numbers.hedges import Hedge, hedge_after, hedge_before
from checker.extraction.numbers.heights import inches_after, primes_after
from checker.extraction.numbers.letters import SCALE_BEGINS, scale_letter
from checker.extraction.numbers.money import (
    coins_after,
    currency_before,
    currency_between,
    scale_after,
)
from checker.extraction.numbers.number import Number, NumberKind
from checker.extraction.numbers.precision import word_places
from checker.extraction.numbers.senses import is_meant, sense, sense_note
from checker.model.documents import Span
from checker.units import (
    UnitMatch,
    match_currency,
    match_denominator,
    match_unit,
    rate_unit,
    unit_info,
)


class Amount(NamedTuple):
    """A number with what it is a number of."""

    number: Number
    span: Span
    """From currency or sign to the last word of unit or counted noun."""

    value: Decimal
    """In `unit`."""

    places: int
    unit: str = ""
    """Canonical unit; "" where none is written."""

    written: str = ""
    dimension: str = ""
    currency: str = ""
    """The sign or code before the number, as written."""

    noun: CountedNoun | None = None
    hedge: Hedge | None = None
    """A hedge written after the number or the unit."""

    begin: int = 0
    """Position of its first character, a hedge before it included."""

    lead: Hedge | None = None
    """A hedge written before the number."""

    rest: int = 0
    """Position after everything that belongs to the amount, hedges included."""

    whole: str | None = None
    """What a share is a share of; None if it is no share."""

    note: str | None = None
    low: Decimal | None = None
    """Lower written end of a range; None for a single number."""

    high: Decimal | None = None
    low_open: bool = False
    """True if `low` itself is excluded: "above 100 and below 300"."""

    high_open: bool = False

    @property
    def bare(self) -> bool:
        """Tell whether nothing written says what is counted or measured."""
        return not self.unit and self.noun is None

    def unit_said_once(self, other: "Amount") -> bool:
        """Tell whether this number has no unit and its neighbour has one to share."""
        return self.bare and not other.bare and not self.number.fraction


_PART_OF = re.compile(r"(?: of)? an? ")
_PRICE_NEXT = re.compile(r" [A-Za-z$\u20ac\u00a3\u00a5]{1,4} ?\d")
_PRIMES = frozenset("'\u2032\u2019")
_NO_UNIT = frozenset(".,;:)") | {""}
"""What ends a clause right after a number, and begins no unit."""

_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_MAY_OPEN = frozenset(_BRACKETS) | {" "}
_NO_BRACKETED = frozenset({"min", "sec", "mo"})
"""Short for more than a unit: "20 (min)" is the least."""


def amount_at(text: str, number: Number, floor: int, end: int) -> Amount:
    """Give the amount around a numeral.

    Args:
        text: The sentence.
        number: The numeral in it.
        floor: Where the amount before it ends: nothing left of that is looked at.
        end: Where the next numeral begins, or the sentence ends.
    """
    span = number.span
    currency = currency_before(text, floor, span.start)
    if currency is not None and currency.start < span.start:
        span = Span(currency.start, span.end)
    lead = hedge_before(text, floor, span.start)
    amount = Amount(
        number=number, span=span, value=number.value, places=number.places, rest=span.end,
        begin=lead[1] if lead else span.start, lead=lead[0] if lead else None,
        currency=currency.surface.strip() if currency else "",
    )  # fmt: skip
    if not number.scale and text[span.end : span.end + 1] in SCALE_BEGINS:
        amount = _with_letter(text, amount, currency, end)
    amount = _with_hedge(text, amount, end)
    if currency is not None:
        return _priced(text, amount, currency, end)
    measured = _measured(text, amount, end)
    return measured or _counted(text, amount, end)


def _with_letter(text: str, amount: Amount, currency: UnitMatch | None, end: int) -> Amount:
    """Apply "k", "m", "b" or "t" where it is a scale."""
    found = scale_letter(text, amount.rest, end, priced=currency is not None)
    if found is None:
        return amount
    return _scaled(amount, found.letter, found.power, found.end)._replace(note=found.note)


def _scaled(amount: Amount, scale: str, power: int, end: int) -> Amount:
    return amount._replace(
        span=Span(amount.span.start, end),
        value=amount.value.scaleb(power),
        places=word_places(amount.value, amount.places, power),
        rest=end,
        number=amount.number._replace(scale=scale),
    )


def _with_hedge(text: str, amount: Amount, end: int) -> Amount:
    found = hedge_after(text, amount.rest, end)
    if found is None or amount.hedge is not None:
        return amount
    return amount._replace(hedge=found[0], rest=found[1])


def _priced(text: str, amount: Amount, currency: UnitMatch, end: int) -> Amount:
    """Give an amount of money, with what it is the price of."""
    stop = _same_currency(text, amount.rest, currency) or amount.span.end
    priced = amount._replace(
        span=Span(amount.span.start, stop),
        unit=currency.unit,
        dimension=currency.dimension,
        written=currency.surface.strip(),
        value=amount.value * currency.scale,
        places=amount.places - _power_of(currency.scale),
        rest=max(stop, amount.rest),
    )
    return _with_hedge(text, divided(text, priced), end)


def divided(text: str, amount: Amount) -> Amount:
    """Give the amount with what it is per: "a barrel", "per 100,000 people"."""
    divisor = match_denominator(text, amount.rest)
    if divisor is None:
        return amount
    unit = rate_unit(amount.unit or "count", amount.dimension, divisor)
    return amount._replace(
        span=Span(amount.span.start, divisor.end),
        rest=divisor.end,
        unit=unit,
        dimension=unit_info(unit).dimension,
        written=f"{amount.written}{divisor.surface}".strip(),
        value=amount.value / divisor.scale,
        places=amount.places + _power_of(divisor.scale),
    )


def _same_currency(text: str, position: int, currency: UnitMatch) -> int:
    """Give the end of a currency name that only repeats the sign ("$5 million US dollars")."""
    if text[position : position + 1] != " " or not text[position + 1 : position + 2].isalpha():
        return 0
    match = match_unit(text, position + 1)
    return match.end if match is not None and match.unit == currency.unit else 0


def _measured(text: str, amount: Amount, end: int) -> Amount | None:
    """Give the amount with the unit that follows it, None if no unit does."""
    following = text[amount.rest : amount.rest + 1]
    if following in _NO_UNIT:
        return None
    primes = primes_after(text, amount.value, amount.rest) if following in _PRIMES else None
    if primes is not None:
        return _in_inches(text, amount, primes)
    position = _unit_position(text, amount)
    match = currency_between(text, amount.rest, amount.value) or match_unit(text, position)
    if match is None:
        return _bracketed(text, amount, position)
    if not is_meant(text, amount.number, match, position):
        return None
    match = _without_stop(text, sense(text, amount.number, match))
    scale = None if amount.number.scale else scale_after(text, match)
    if scale is not None:
        amount = _scaled(amount, *scale)
    measured = _in_unit(text, amount, match, position)
    return _with_hedge(text, _with_smaller(text, measured, match), end)


def _unit_position(text: str, amount: Amount) -> int:
    position = amount.rest
    if text[position : position + 1] in {" ", "-"}:
        position += 1
    if amount.number.fraction or 0 < amount.number.value < 1:
        part = _PART_OF.match(text, amount.rest)
        return part.end() if part else position
    if amount.number.vague is not None and text.startswith(" of ", amount.rest):
        return amount.rest + len(" of ")
    return position


def _in_unit(text: str, amount: Amount, match: UnitMatch, position: int) -> Amount:
    stop = max(match.end, amount.rest)
    return amount._replace(
        span=Span(amount.span.start, stop),
        value=amount.value * match.scale,
        places=amount.places - _power_of(match.scale),
        unit=match.unit,
        dimension=match.dimension,
        written=text[match.start : match.end] if match.start > position else text[position:stop],
        rest=stop,
        note=sense_note(match) or amount.note,
    )


def _bracketed(text: str, amount: Amount, position: int) -> Amount | None:
    """Give the amount with a unit in brackets, as columns of tables and forms have it."""
    if text[amount.rest : amount.rest + 1] not in _MAY_OPEN:
        return None
    position = amount.rest + (text[amount.rest : amount.rest + 1] == " ")
    close = _BRACKETS.get(text[position : position + 1])
    match = match_unit(text, position + 1) if close else None
    if match is None or text[match.end : match.end + 1] != close:
        return None
    if len(match.surface) == 1 and match.surface.isalpha():
        return None
    if match.surface in _NO_BRACKETED or not is_meant(text, amount.number, match, position + 1):
        return None
    match = replace(sense(text, amount.number, match), end=match.end + 1)
    return _in_unit(text, amount, match, position)


def _with_smaller(text: str, amount: Amount, match: UnitMatch) -> Amount:
    """Add the smaller part that follows without a unit of its own: inches or coins."""
    if match.unit == "foot" and not amount.number.scale:
        hyphened = text[match.start - 1] == "-"
        found = inches_after(text, amount.value, amount.rest, hyphened=hyphened)
        return amount if found is None else _in_inches(text, amount, found)
    if amount.number.scale or amount.number.fraction or amount.rest != match.end:
        return amount
    coins = coins_after(text, amount.span.start, amount.number.value, match)
    if coins is None:
        return amount
    return amount._replace(
        span=Span(amount.span.start, coins.end), value=amount.value + coins.value, places=2,
        rest=coins.end, unit=coins.unit, dimension=unit_info(coins.unit).dimension,
        note=amount.note if coins.unit == match.unit else None,
    )  # fmt: skip


def _in_inches(text: str, amount: Amount, found: tuple[Decimal, int]) -> Amount:
    value, end = found
    return amount._replace(
        span=Span(amount.span.start, end), value=value, places=0, unit="inch", rest=end,
        dimension=unit_info("inch").dimension, written=text[amount.number.span.end : end],
    )  # fmt: skip


def _without_stop(text: str, match: UnitMatch) -> UnitMatch:
    """Leave out the full stop of an abbreviation that ends its sentence."""
    if match.surface.endswith(".") and not text[match.end :].strip():
        return replace(match, surface=match.surface[:-1], end=match.end - 1)
    return match


def _counted(text: str, amount: Amount, end: int) -> Amount:
    number = amount.number
    if number.fraction:
        return amount
    following = text[amount.rest : amount.rest + 1]
    if following in _NO_UNIT:
        # No noun, price or rate either.
        return amount
    spaced = following == " "
    if (
        spaced
        and _PRICE_NEXT.match(text, amount.rest)
        and match_currency(text, amount.rest + 1) is not None
    ):
        # "3 USD50 vouchers": the next number is a price.
        return amount
    noun = counted_noun(text, amount.rest, end)
    if noun is None and number.value == 1 and number.span.end - number.span.start == 1:
        noun = singular_noun(text, amount.rest, end)
    if noun is None:
        return amount if number.kind is NumberKind.WORDS else divided(text, amount)
    counted = amount._replace(span=Span(amount.span.start, noun.end), noun=noun, rest=noun.end,
        written=text[noun.start : noun.end],
    )  # fmt: skip
    counted = divided(text, counted)
    return _with_hedge(text, counted, end)


def _power_of(scale: Decimal) -> int:
    """Give the power of ten that a unit's scale moves the written precision by."""
    return 0 if scale == 1 else scale.adjusted()
