"""The value of one numeral, and the steps that reading digits and reading words share."""

import re
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from checker.extraction.numbers.number_words import CARDINALS, DENOMINATORS, SCALES, SHORT_SCALES
from checker.extraction.numbers.precision import word_places
from checker.model.documents import Span
from checker.model.intervals import Interval
from checker.model.numerals import NumeralBucket

_AND_PART = re.compile(
    r"[ -]and[ -](an?|one|two|three)[ -](half|thirds?|quarters?|fifths?)(?![a-z])", re.IGNORECASE
)
_SCALE_AFTER = re.compile(
    rf"[ -]?({'|'.join(SHORT_SCALES)})(?![A-Za-z])"
    rf"|[ -](?i:(?P<word>{'|'.join(SCALES)})s?|dozens?)(?![a-z])"
    r"|(?<=\d)(?i:(?P<glued>million|billion|trillion))(?![a-z])"
)


class NumberKind(StrEnum):
    """How a numeral is written."""

    DIGITS = "digits"
    WORDS = "words"
    MIXED = "mixed"


class Number(NamedTuple):
    """One numeral and its value, before anything is known of its unit."""

    span: Span
    """In the coordinates of the text that was searched; the sign is inside."""

    value: Decimal
    places: int
    """The last significant digit is worth 10**-places."""

    kind: NumberKind
    mantissa: Decimal
    """The value before the scale word was applied."""

    scale: str = ""
    """The scale word or abbreviation, lower case unless case decides; "" if none."""

    vague: Interval | None = None
    """What a plural scale allows; None for a definite number."""

    radius: Decimal | None = None
    """Half width that the word itself implies ("a dozen"); None where digits decide."""

    fraction: bool = False
    """True for a part of one: "half", "two-thirds", "1/4"."""

    bucket: NumeralBucket | None = None
    """Set where the shape alone shows that the numeral is no value."""

    note: str | None = None
    """How a doubtful way of writing was read, one plain sentence."""


def shaped_number(
    span: Span,
    bucket: NumeralBucket,
    kind: NumberKind = NumberKind.DIGITS,
    value: Decimal = Decimal(0),
) -> Number:
    """Give a numeral whose shape alone shows that it measures nothing; an ordinal has a value."""
    return Number(span=span, value=value, places=0, kind=kind, mantissa=value, bucket=bucket)


def part_number(span: Span, numerator: Decimal, denominator: int, kind: NumberKind) -> Number:
    """Give a fraction."""
    value = numerator / denominator
    places = 1 if denominator <= 5 else 2  # noqa: PLR2004 - a fifth is as fine as round speech gets
    return Number(
        span=span, value=value, places=places, kind=kind, mantissa=value, fraction=value < 1
    )


def with_word_part(text: str, end: int, number: Number) -> Number:
    """Add "and a half"; after a scale word it is half of that scale ("a million and a half")."""
    words = _AND_PART.match(text, number.span.end, end)
    if words is None:
        return number
    above = CARDINALS.get(words[1].lower(), 1)
    return added(number, above, DENOMINATORS[words[2].lower().removesuffix("s")], words.end())


def added(number: Number, above: int, below: int, end: int) -> Number:
    """Add a fraction to a number whose text then ends at `end`."""
    power = SCALES.get(number.scale, 0)
    value = number.value + (Decimal(above) / below).scaleb(power)
    return number._replace(
        span=Span(number.span.start, end),
        value=value,
        mantissa=value.scaleb(-power),
        places=(1 if below in {2, 5} else 2) - power,
    )


def scaled_by_word(text: str, end: int, number: Number) -> Number:
    """Apply the scale word that follows a number, if one does."""
    match = _SCALE_AFTER.match(text, number.span.end, end)
    if match is None:
        return number
    word = match["word"] or match["glued"] or match[1] or "dozen"
    value = number.value * (12 if word == "dozen" else 1)
    power = SHORT_SCALES[match[1]] if match[1] else SCALES.get(word.lower(), 0)
    return number._replace(
        span=Span(number.span.start, match.end()),
        value=value.scaleb(power),
        places=word_places(number.value, number.places, power),
        kind=NumberKind.DIGITS if match[1] else NumberKind.MIXED,
        scale=(match[1] or word.lower()),
    )
