"""Numerals in digits: groups, decimals, fractions, powers, and the scale words after them."""

import re
from decimal import Decimal

from checker.extraction.numbers.number import (
    Number,
    NumberKind,
    added,
    part_number,
    scaled_by_word,
    shaped_number,
    with_word_part,
)
from checker.extraction.numbers.number_words import GLYPHS, SCALES
from checker.extraction.numbers.precision import digits_places, word_places
from checker.model.documents import Span
from checker.model.numerals import NumeralBucket
from checker.units import match_unit

_GLYPH = "[" + "".join(GLYPHS) + "]"
_SHAPES = (
    (
        NumeralBucket.TIME,
        re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?![\d-])|\d{4}/\d{1,2}/\d{1,2}(?![\d/])"),
    ),
    (NumeralBucket.TIME, re.compile(r"\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)(?!\1\d)")),
    # A decimal comma, or a list without spaces: English text does not say which.
    (NumeralBucket.UNREAD, re.compile(r"\d{1,3},\d{1,2}(?![\d,])(?:\.\d+)?")),
    (NumeralBucket.CLOCK, re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?!\d|:\d)")),
    (
        NumeralBucket.IDENTIFIER,
        re.compile(
            r"\+?\d{1,4}-\d{3}-\d{3,4}(?:[-/]\d{2,4})?(?!\d)"
            r"|\d{3}-\d{4}(?![\d-])|\d+(?:-\d+){2,}"
            r"|(?!\d{1,3}(?:\.\d{3}){2}(?![\d.]))\d+(?:\.\d+){2,}"
        ),
    ),
)
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{2}(?![\d,]|\.\d)")
_PHONE = re.compile(
    r"0\d{2,}(?:[ -]\d{3,6}){0,3}(?![\d.,]*\d)|(?<=\+)\d{1,3}(?:[ -]\d{2,5}){2,4}(?!\d)"
)
"""A number that begins with 0 counts nothing, and with + and groups it is dialled."""

_PLAIN = re.compile(
    r"(?!0\d\d)(\d{1,3}(?:,\d{3})+(?!,\d)|\d+)(?:\.(\d+))?(?P<scale> (?:million|billion|trillion))?"
    r"(?=[%);\"”]|\Z|[.,](?:\s|\Z)| (?!(?:hundred|thousand|million|billion|trillion|lakh|crore"
    r"|dozen)s?\b|(?:mn|mln|mil|MM|Mn|MN|mio|cr|bn|Bn|BN|bln|tn|trn|tln|Tn)\b|and (?:a|one|two"
    r"|three)|x ?10|(?:th|st|nd|rd)\b)[A-Za-z(])"
)
"""The common case: digits after which nothing can follow that belongs to the number."""

_ALONE = re.compile(r"\d++(?![-/.,:⁄'] ?\d| \d)")
"""Digits that no sign or space joins to others: a whole number of one group."""

_JOINED = re.compile(r"\d+[-/.,:⁄]\d")
"""A cheap sign of a date, a clock time, a version or a fraction."""

_GROUPED = re.compile(
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:'\d{3})+)(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:\.\d{3}){2,3}(?![\d.]*\d)"
    r"|[1-9]\d{0,2}(?: \d{3})+(?!\d|,\d| \d|s\b)(?:\.\d+)?"
    r"|\d+(?:\.\d+)?"
)
_POWER = re.compile(
    r"[x×*] ?10(?:\^([-+]?\d{1,3})|([⁻]?[⁰¹²³⁴-⁹]{1,3}))|[eE]([-+]?\d{1,2})(?![\w.])"
)
_TEN_TO = re.compile(r"(?<![\w.,])10([⁻]?[⁰¹²³⁴-⁹]{1,3})")
"""A power of ten with nothing before it: "10³"."""

_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_SLASH = re.compile(r"(\d{1,3})[/⁄](\d{1,3})(?![\d/]|,\d|\.\d)")
_MIXED = re.compile(rf"(?: |-)?(\d{{1,2}})[/⁄](\d{{1,2}})(?![\d/])| ?({_GLYPH})")
_ATTACHED = re.compile(
    r"(?i:st|nd|rd|th)(?![a-zA-Z])| (?:th|(?<=1 )st|(?<=2 )nd|(?<=3 )rd)(?![\w.])(?=\s)"
)
"""An ordinal's ending; one set apart by a space must be the right one for the last digit."""

_GOES_ON = frozenset(" -x×*eE⁄/bBcCtTmMsSnNrR\u017f⁰¹²³⁴⁵⁶⁷⁸⁹⁻").union(GLYPHS)
"""Characters that may carry a number on: a part, a power, a scale, an ordinal's ending."""

_LARGEST_COMMON = 10
_RARER_DENOMINATORS = frozenset({12, 16, 32, 64, 100})
_DATES = frozenset({"9/11", "7/7"})
_IDIOMS = frozenset({"24/7", "50/50", "20/20"})


def read_glyph(start: int, character: str) -> Number:
    """Give the number of a vulgar fraction character."""
    numerator, denominator = GLYPHS[character]
    return part_number(Span(start, start + 1), Decimal(numerator), denominator, NumberKind.DIGITS)


def read_digits(text: str, start: int, end: int) -> Number | None:
    """Give the number whose digits begin at `start`."""
    before = text[start - 1 : start]
    plain = _PLAIN.match(text, start, end) if before != "." else None
    if plain is not None:
        return _plain(plain)
    shaped = _shaped(text, start, end)
    if shaped is not None:
        return shaped
    match = _ALONE.match(text, start, end)
    if match is not None:
        digits = _alone(match)
    else:
        match = _GROUPED.match(text, start, end)
        if match is None:
            return None
        digits = _ungrouped(text, match)
    if before == ".":
        digits = _leading_point(text, start, digits)
    following = text[digits.span.end : digits.span.end + 1]
    if following in _GOES_ON:
        return _scaled(text, end, _with_part(text, end, digits))
    return digits


def _alone(match: re.Match[str]) -> Number:
    value = Decimal(match[0])
    return Number(
        span=Span(match.start(), match.end()), value=value, places=_whole_places(match[0]),
        kind=NumberKind.DIGITS, mantissa=value,
    )  # fmt: skip


def _whole_places(digits: str) -> int:
    """Give the written precision of a whole number; most end in no zero and are exact."""
    return digits_places(digits) if digits[-1] == "0" else 0


def _shaped(text: str, start: int, end: int) -> Number | None:
    """Give digits with signs between them: a decimal comma, a date, a version, a fraction."""
    joined = _JOINED.match(text, start, end) is not None
    comma = _decimal_comma(text, start, end) if joined else None
    if comma is not None:
        return comma
    dialled = (
        _PHONE.match(text, start, end)
        if text[start] == "0" or text[start - 1 : start] == "+"
        else None
    )
    if dialled is not None:
        return shaped_number(Span(start, dialled.end()), NumeralBucket.IDENTIFIER)
    if not joined:
        return None
    for bucket, shape in _SHAPES:
        match = shape.match(text, start, end)
        if match is not None:
            return shaped_number(Span(start, match.end()), bucket)
    slash = _SLASH.match(text, start, end)
    return None if slash is None else _slash(slash)


def _plain(match: re.Match[str]) -> Number:
    whole, part, scale = match[1].replace(",", ""), match[2], match["scale"]
    written = f"{whole}.{part}" if part else whole
    mantissa = Decimal(written)
    places = len(part) if part else _whole_places(whole)
    span = Span(match.start(), match.end())
    if scale is None:
        return Number(
            span=span, value=mantissa, places=places, kind=NumberKind.DIGITS, mantissa=mantissa
        )
    word = scale[1:]
    power = SCALES[word]
    return Number(
        span=span,
        value=mantissa.scaleb(power),
        places=word_places(mantissa, places, power),
        kind=NumberKind.MIXED,
        mantissa=mantissa,
        scale=word,
    )


def _decimal_comma(text: str, start: int, end: int) -> Number | None:
    """Read "8,26 %": a comma before two digits and a unit, which no list or thousand has."""
    match = _DECIMAL_COMMA.match(text, start, end)
    if match is None:
        return None
    unit = match_unit(text, match.end() + text.startswith(" ", match.end()))
    if unit is None or (len(unit.surface) == 1 and unit.surface.isalpha()):
        return None
    written = match[0].replace(",", ".")
    return Number(
        span=Span(start, match.end()), value=Decimal(written), places=2, kind=NumberKind.DIGITS,
        mantissa=Decimal(written), note=f"'{match[0]}' is read as {written}, with a decimal comma",
    )  # fmt: skip


def _slash(match: re.Match[str]) -> Number:
    """Read "1/4"; anything that is no common fraction is a date, an idiom or a pair."""
    above, below = int(match[1]), int(match[2])
    span = Span(match.start(), match.end())
    common = below <= _LARGEST_COMMON or below in _RARER_DENOMINATORS
    if 0 < above < below and common and match[0] not in _DATES:
        return part_number(span, Decimal(above), below, NumberKind.DIGITS)
    if match[0] in _IDIOMS:
        return shaped_number(span, NumeralBucket.IDIOM)
    if above <= 12 and below <= 31:  # noqa: PLR2004 - months and days
        return shaped_number(span, NumeralBucket.TIME)
    return shaped_number(span, NumeralBucket.IDENTIFIER)


def _ungrouped(text: str, match: re.Match[str]) -> Number:
    written = match[0]
    if " " in written and not _may_group(text, match):
        written = written.split(" ", 1)[0]
    plain = written.replace(",", "").replace("'", "").replace(" ", "")
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    value = Decimal(plain)
    return Number(
        span=Span(match.start(), match.start() + len(written)),
        value=value,
        places=digits_places(plain),
        kind=NumberKind.DIGITS,
        mantissa=value,
    )


def _may_group(text: str, match: re.Match[str]) -> bool:
    """Tell whether spaced digits are one number: nothing numeric or named stands before them."""
    before = text[max(0, match.start() - 12) : match.start()]
    word = before.rstrip().rpartition(" ")[2]
    return not (word[:1].isupper() or word[-1:].isdigit() or before[-1:].isalnum())


def _leading_point(text: str, start: int, number: Number) -> Number:
    if text[start - 1 : start] != "." or text[max(0, start - 2) : start - 1] not in {
        "",
        " ",
        "(",
        "$",
    }:
        return number
    written = "0." + text[start : number.span.end]
    if not written[2:].isdigit():
        return number
    value = Decimal(written)
    return number._replace(span=Span(start - 1, number.span.end), value=value, mantissa=value,
        places=len(written) - 2,
    )  # fmt: skip


def _with_part(text: str, end: int, number: Number) -> Number:
    """Add the part of "2 1/2", "6½" and "3 and a half", or the power of ten of "1.9x10^6"."""
    stop = number.span.end
    ten = _TEN_TO.match(text, number.span.start, end)
    if ten is not None:
        exponent = int(ten[1].translate(_SUPERSCRIPTS))
        value = Decimal(1).scaleb(exponent)
        return number._replace(span=Span(ten.start(), ten.end()), value=value, mantissa=value,
            places=-exponent,
        )  # fmt: skip
    power = _POWER.match(text, stop, end)
    if power is not None:
        exponent = int((power[1] or power[3] or power[2]).translate(_SUPERSCRIPTS))
        return number._replace(span=Span(number.span.start, power.end()),
            value=number.value.scaleb(exponent), places=number.places - exponent,
        )  # fmt: skip
    mixed = _MIXED.match(text, stop, end)
    if mixed is not None and number.value == number.value.to_integral_value():
        above, below = GLYPHS[mixed[3]] if mixed[3] else (int(mixed[1]), int(mixed[2]))
        if 0 < above < below:
            return added(number, above, below, mixed.end())
    return with_word_part(text, end, number)


def _scaled(text: str, end: int, number: Number) -> Number:
    """Apply the scale words that follow ("3 lakh crore" has two)."""
    ordinal = _ATTACHED.match(text, number.span.end, end)
    if ordinal is not None and _agrees(ordinal[0], number.value):
        return number._replace(
            span=Span(number.span.start, ordinal.end()), bucket=NumeralBucket.ORDINAL
        )
    scaled = scaled_by_word(text, end, number)
    if scaled is number:
        return number
    return with_word_part(text, end, scaled_by_word(text, end, scaled))


def _agrees(ending: str, value: Decimal) -> bool:
    """Tell whether "st" may end an ordinal: "11st 4lb" is a weight in stone."""
    return ending.lower() != "st" or (value % 10 == 1 and value % 100 != 11)  # noqa: PLR2004 - eleventh
