"""Numbers that are moments: the day or year of a date, a bare year, the end of a period.

A few characters next to the number decide whether a pattern is worth a search.
"""

import re

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.bounds import is_bounded
from checker.extraction.numbers.surroundings import (
    CLOCK_DOT,
    CLOCK_LEAD,
    CLOCK_PART,
    CLOCK_WORDS,
    DATE_AFTER,
    DATE_BEFORE,
    PERIODS,
    YEAR_BEFORE,
)
from checker.model.numerals import NumeralBucket

_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_RECENT = 1900
"""A bare number with a bound is a year only from here on."""

_MONTH_ENDS = frozenset("an ry eb ar ch pr il ay un ne ul ly ug st ep pt er ct ov ec".split())
"""Last two letters of the months and of what they are cut to."""

_MONTH_BEGINS = frozenset(f" {letter}" for letter in "JFMASONDo")
_ENDINGS = frozenset("snrt")
_PERIOD_ENDS = frozenset("al ar FY Q1 Q2 Q3 Q4 of rs ca AD D. BC".split())
_ERA = re.compile(
    r"(?: (?:and|to|or) |[–—-])\d{1,5} (?:BCE?|B\.C\.|CE|AD)\b| (?:BCE?|B\.C\.)(?!\w)"
)
"""After a year with its era, or the first of two: "4200 and 3900 BC"."""

_YEAR_SIGNS = frozenset("-–/")


def moment(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    """Find the parts of dates, bare years and clock times."""
    span = amount.number.span
    written = text[span.start : span.end]
    if amount.currency or not written.isdigit():
        return None
    if _is_dated(text, span.end, before):
        return NumeralBucket.TIME if int(written) <= _LAST_YEAR else None
    year = len(written) == 4 and _is_year(int(written), amount, before)  # noqa: PLR2004 - digits of a year
    if year or (amount.bare and _ERA.match(text, span.end)):
        return NumeralBucket.TIME
    ended = before[-3:-1] in _PERIOD_ENDS or before[-1:] in _YEAR_SIGNS
    if ended and amount.bare and PERIODS.search(before):
        return NumeralBucket.TIME
    return None


def clock_in_words(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    """Find either number of "twenty to four in the morning", and "5.42 on the morning of"."""
    start = amount.number.span.start
    if not text[start].isalpha():
        dotted = "." in text[start : start + 3] and CLOCK_DOT.match(text, start)
        return NumeralBucket.CLOCK if dotted else None
    if text.startswith((" past ", " to ", " minutes "), amount.number.span.end):
        match = CLOCK_WORDS.match(text, start)
        return NumeralBucket.CLOCK if match and _is_clock(text, match) else None
    if before.endswith((" past ", " to ")):
        found = next(iter(CLOCK_WORDS.finditer(text, max(start - _WORDS, 0), start + _WORDS)), None)
        hour = found is not None and found.start("hour") == start
        return NumeralBucket.CLOCK if found and hour and _is_clock(text, found) else None
    return None


_WORDS = 24
"""Characters of "twenty-five minutes past"."""


def _is_clock(text: str, match: re.Match[str]) -> bool:
    """Tell "at ten to six" from "from ten to six": the words around it say that it is a time."""
    if match["side"].lower() == "past" or CLOCK_PART.match(text, match.end()):
        return True
    return CLOCK_LEAD.search(text, 0, match.start()) is not None


def _is_dated(text: str, end: int, before: str) -> bool:
    """Tell whether a month stands right before or after a number, or a day before it."""
    following = text[end : end + 2]
    after = following[:1] in _ENDINGS or following in _MONTH_BEGINS
    if after and DATE_AFTER.match(text, end):
        return True
    return _may_end_date(before) and DATE_BEFORE.search(before) is not None


def _may_end_date(before: str) -> bool:
    """Tell from a few characters whether a month, or a day and its comma, may come before."""
    if before[-1:] != " ":
        return before[-1:] in _YEAR_SIGNS
    if before[-2:-1] == ".":
        return before[-4:-2] in _MONTH_ENDS
    return before[-3:-1] in _MONTH_ENDS or before.endswith((", ", " and ", " or ", " to "))


def _is_year(number: int, amount: Amount, before: str) -> bool:
    if not _FIRST_YEAR <= number <= _LAST_YEAR or amount.number.scale:
        return False
    if amount.unit:
        return YEAR_BEFORE.search(before) is not None and amount.note is not None
    if number < _RECENT and is_bounded(amount):
        return False
    return amount.hedge is None and not before.endswith((" than ", "bout ", "ughly ", "arly "))
