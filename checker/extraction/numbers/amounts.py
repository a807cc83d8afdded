"""Amounts: a numeral together with its currency, scale letter, unit or counted noun.

A single letter after a number is decided here: "m" is million after a currency or before something
counted or weighed, else metre; the decision is written into `note`.
"""

import re
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from checker.extraction.numbers.counted import CountedNoun, counted_noun, singular_noun
from checker.extraction.numbers.hedges import Hedge, hedge_after, hedge_before
from checker.extraction.numbers.number import Number, NumberKind
from checker.extraction.numbers.precision import word_places
from checker.model.documents import Span
from checker.units import (
    UnitMatch,
    match_currency,
    match_denominator,
    match_unit,
    quotient,
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


_LETTER_POWERS = {"k": 3, "K": 3, "m": 6, "M": 6, "b": 9, "B": 9, "t": 12, "T": 12}
_LETTER = re.compile(r"( ?)([kKmMbBtT])(?![\w'²³/]|-[A-Za-z])")
_COUNT_LETTERS = "kKmMbB"
_METRE_WORDS = re.compile(
    r" (?:long|wide|high|tall|deep|thick|apart|away|above|below|north|south|east|west|off|from|in|"
    r"to|of|by|sprints?|hurdles?|races?|runs?|dash|freestyle|backstroke|breaststroke|butterfly|"
    r"medley|relay|final|swim|pool|air|rifle|pistol|finals|heats?)\b"
)
_TEMPERATURE = re.compile(
    r"temperature|degree|°|heat|cold|warm|celsius|fahrenheit|boil|freez|melt|minus|kelvin",
    re.IGNORECASE,
)
_NOUNS = frozenset(
    "stone bar mark mole hand cup crown real rod chain link cord slug grain cable lot".split()
)
"""Units that are nouns of daily life: "300 stone bridges" has none."""

_LONE_LETTERS = frozenset("mglLCFKWVAthsN")
"""Units of one letter that may stand apart from their number."""

_PART_OF = re.compile(r"(?: of)? an? ")
_CODE = re.compile(r"[A-Z]{2}\Z|[A-Z][a-z]{1,2}\Z|kr\Z|\bp\Z|z\u0142\Z|[A-Z]\Z")
_NEVER_CURRENCY = frozenset("eytdhoigu,-)")
"""Last characters of the words that most often stand before a number, and of no currency."""

_LONGEST_CURRENCY = 8
"""Characters of the longest sign or code before a number, its space included."""

_ENDS_OF_NAME = re.compile(r"[A-Za-z0-9]")
_METRE_NOTE = "'m' is read as metre: no currency before it and nothing counted after it"
_MILLION_NOTE = "'m' is read as million: a currency before it, or something counted after it"


def amount_at(text: str, number: Number, floor: int, end: int) -> Amount:
    """Give the amount around a numeral.

    Args:
        text: The sentence.
        number: The numeral in it.
        floor: Where the amount before it ends: nothing left of that is looked at.
        end: Where the next numeral begins, or the sentence ends.
    """
    currency = _currency_before(text, floor, number.span.start)
    start = min(currency.start, number.span.start) if currency else number.span.start
    lead = hedge_before(text, floor, start)
    bare = Amount(
        number=number, span=Span(start, number.span.end), value=number.value,
        places=number.places, rest=number.span.end,
        begin=lead[1] if lead else start, lead=lead[0] if lead else None,
        currency=currency.surface.strip() if currency else "",
    )  # fmt: skip
    amount = _with_letter(text, bare, currency, end)
    amount = _with_hedge(text, amount, end)
    if currency is not None:
        return _priced(text, amount, currency, end)
    measured = _measured(text, amount, end)
    return measured or _counted(text, amount, end)


def _currency_before(text: str, floor: int, start: int) -> UnitMatch | None:
    if text[start : start + 1] == "-":
        return match_currency(text, start + 1)
    word = text[max(floor, start - _LONGEST_CURRENCY) : start].rstrip().rpartition(" ")[2]
    if not word or word[-1] in _NEVER_CURRENCY or (word[-1].isalpha() and not _CODE.search(word)):
        return None
    first = text.rindex(word, 0, start)
    for place in range(first, first + len(word)):
        match = match_currency(text, place)
        if match is not None and match.end <= start and not text[match.end : start].strip():
            return match
    return None


def _with_letter(text: str, amount: Amount, currency: UnitMatch | None, end: int) -> Amount:
    """Apply "k", "m", "b" or "t" where it is a scale."""
    match = None if amount.number.scale else _LETTER.match(text, amount.rest)
    if match is None or not (
        _letter_scales(text, match, end) if currency is None else _money(match)
    ):
        return amount
    power = _LETTER_POWERS[match[2]]
    return amount._replace(
        span=Span(amount.span.start, match.end()),
        value=amount.value.scaleb(power),
        places=word_places(amount.value, amount.places, power),
        rest=match.end(),
        number=amount.number._replace(scale=match[2]),
        note=_MILLION_NOTE if match[2] == "m" else None,
    )


def _money(match: re.Match[str]) -> bool:
    return not match[1] or match[2] in "mMbB"


def _letter_scales(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether a letter after a number without currency is a scale."""
    if match[1] or match[2] not in _COUNT_LETTERS:
        return False
    if match[2] == "k":
        return not _METRE_WORDS.match(text, match.end())
    if match[2] == "b" or match[2] == "m":
        return not _METRE_WORDS.match(text, match.end()) and _something(text, match.end(), end)
    named = text[: match.start()].rpartition(" ")[0].rpartition(" ")[2][:1].isupper()
    return _something(text, match.end(), end) or (match[2] == "M" and not named)


def _something(text: str, position: int, end: int) -> bool:
    if text[position : position + 1] != " ":
        return False
    if match_unit(text, position + 1) is not None:
        return True
    return counted_noun(text, position, end) is not None


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
    return _with_hedge(text, _divided(text, priced), end)


def _divided(text: str, amount: Amount) -> Amount:
    """Give the amount with what it is per: "a barrel", "per 100,000 people"."""
    divisor = match_denominator(text, amount.rest)
    if divisor is None:
        return amount
    unit = quotient(amount.unit or "count", divisor.unit)
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
    position = amount.rest
    gap = text[position : position + 1]
    if gap in {" ", "-"}:
        position += 1
    if amount.number.fraction:
        part = _PART_OF.match(text, amount.rest)
        position = part.end() if part else position
    elif amount.number.vague is not None and text.startswith(" of ", amount.rest):
        position = amount.rest + len(" of ")
    match = match_unit(text, position)
    if match is None or not _is_meant(text, amount, match, position):
        return None
    match = _without_stop(text, _meant(text, amount, match))
    measured = amount._replace(
        span=Span(amount.span.start, match.end),
        value=amount.value * match.scale,
        places=amount.places - _power_of(match.scale),
        unit=match.unit,
        dimension=match.dimension,
        written=text[position : match.end],
        rest=match.end,
        note=_note(match, amount),
    )
    return _with_hedge(text, measured, end)


def _is_meant(text: str, amount: Amount, match: UnitMatch, position: int) -> bool:
    """Tell whether a surface after the number is its unit, not a word that happens to look so."""
    surface = match.surface
    if surface.lower() in {"point", "second"}:
        return text[position - 1] == "-"
    if _is_name_or_noun(text, surface, position) or text[match.end : match.end + 1].isdigit():
        return False
    attached = position == amount.number.span.end
    if not attached and len(surface) == 1 and surface.isalpha():
        return surface in _LONE_LETTERS
    return not _ENDS_OF_NAME.match(text, match.end) or not surface[-1:].isalnum()


def _is_name_or_noun(text: str, surface: str, position: int) -> bool:
    """Tell whether a unit's letters are part of a name ("Form 13F") or a plain noun."""
    if surface == "B" or (surface in {"F", "C", "K"} and not _TEMPERATURE.search(text)):
        return True
    return surface in _NOUNS and counted_noun(text, position - 1, len(text)) is not None


def _without_stop(text: str, match: UnitMatch) -> UnitMatch:
    """Leave out the full stop of an abbreviation that ends its sentence."""
    if match.surface.endswith(".") and not text[match.end :].strip():
        return replace(match, surface=match.surface[:-1], end=match.end - 1)
    return match


def _meant(text: str, amount: Amount, match: UnitMatch) -> UnitMatch:
    """Decide pounds: a million of them are money unless they are pounds of something."""
    scaled = amount.number.scale in {"million", "billion", "trillion", "m", "bn"}
    if match.unit != "pound" or not scaled or text.startswith(" of ", match.end):
        return match
    return replace(match, unit="GBP", dimension=unit_info("GBP").dimension, ambiguous=("pound",))


def _note(match: UnitMatch, amount: Amount) -> str | None:
    if match.surface == "m":
        return _METRE_NOTE
    if not match.ambiguous:
        return amount.note
    return f"'{match.surface}' is read as {match.unit}, not as {match.ambiguous[0]}"


def _counted(text: str, amount: Amount, end: int) -> Amount:
    number = amount.number
    if number.fraction:
        return amount
    noun = counted_noun(text, amount.rest, end)
    if noun is None and number.value == 1 and number.span.end - number.span.start == 1:
        noun = singular_noun(text, amount.rest, end)
    if noun is None:
        return amount if number.kind is NumberKind.WORDS else _divided(text, amount)
    counted = amount._replace(span=Span(amount.span.start, noun.end), noun=noun, rest=noun.end,
        written=text[noun.start : noun.end],
    )  # fmt: skip
    counted = _divided(text, counted)
    return _with_hedge(text, counted, end)


def _power_of(scale: Decimal) -> int:
    """Give the power of ten that a unit's scale moves the written precision by."""
    return 0 if scale == 1 else scale.adjusted()
