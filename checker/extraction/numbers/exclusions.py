"""Numbers that are no quantity: years, dates, clock times, ranks, ages, names, identifiers.

Every test looks at the few characters around one number; a number that passes them all may be a
quantity. Where a name and a count look alike the number is taken for a name.
"""

import re
from collections.abc import Sequence

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.bounds import is_bounded
from checker.extraction.numbers.designations import named
from checker.extraction.numbers.moments import clock_in_words, moment
from checker.extraction.numbers.number import NumberKind
from checker.extraction.numbers.results import is_result
from checker.extraction.numbers.surroundings import (
    AGE_AFTER,
    AGE_BEFORE,
    AGE_OF,
    APPOSED_AGE,
    CLOCK_AFTER,
    IDIOM,
    ONE_OF,
    RANK_AFTER,
    RANK_BEFORE,
    URL,
)
from checker.model.documents import Span
from checker.model.numerals import NumeralBucket

_LOOK_BACK = 32
"""Characters before a number that its tests may read."""

_SHORT_YEAR = 2
"""Digits of a year after an apostrophe."""

_NO_WORD = re.compile(r"(?=[a-z])(?:[b-df-hj-np-tv-xz]{1,6}|[a-z]+\d[a-z\d]*)")
"""Lower-case letters that make no word: no vowel among them, or digits."""

_LONGEST_BARE = 9
"""Digits of an unseparated number; a longer one is an identifier."""

_JOINED = " .,:-–\n"
_CLOCK_BEGINS = frozenset("apAPohGUECBI")
_AGE_BEGINS = (
    frozenset(f"{first}{second}" for first in " -" for second in "aymwdos")
    | frozenset(f"y{second}" for second in "/oe-s ")
    | {", "}
)
"""Characters that every clock time, or age, after its number begins with, its space left out."""

_ORDINAL_BEGINS = frozenset("snrt-")
_RANK_WORDS = frozenset(
    "no nos num number numbers rank ranked ranks ranking top last seeded seed position place "
    "placed at as".split()
)
_DECADE = re.compile(r"['’]?s(?![A-Za-z])")
_NUMBER_SIGN = re.compile(r"\b[Nn](?:o|um|umber)s?\.? ?\Z")
_QUOTES = frozenset("'’")
_MARK_AFTER = re.compile(r"[.):]\s+\S")
_MOST_TITLE_MARKS = 4
_WORKING_DAY = re.compile(r"\b(?:9|nine|8|eight)[ -]to[ -]\Z")
"""The morning of "nine to five"; what follows is the evening."""

_HALF_BEFORE = re.compile(r"(?:first|second|better|other|this|last|next)[ -]\Z")
_EVENING = frozenset({5, 6})
_IDIOMS_OF_DIGITS = ("50-", "50/", "24-", "24/", "9 ", "9-", "8 ", "8-")
"""What every idiom begins with that begins with a digit."""

_SCALED_LETTERS = re.compile(r"[A-Za-z]")


def url_spans(text: str) -> list[Span]:
    """Give the web and mail addresses of a text."""
    if "/" not in text and "@" not in text and "www." not in text and ".co" not in text:
        return []
    return [Span(match.start(), match.end()) for match in URL.finditer(text)]


def exclusion(text: str, amount: Amount, links: Sequence[Span]) -> NumeralBucket | None:
    """Tell what a number is if it is no quantity, None if it may be one."""
    number = amount.number
    if links and any(number.span.overlaps(link) for link in links):
        return NumeralBucket.LINK
    if number.bucket is not None:
        return _shaped(text, amount)
    start = number.span.start
    before = text[start - _LOOK_BACK if start > _LOOK_BACK else 0 : start]
    found = (
        _attached(text, amount, before)
        or _age(text, amount, before)
        or clock_in_words(text, amount, before)
        or _idiom(text, amount, before)
        or moment(text, amount, before)
    )
    if found is not None:
        return found
    last = _last_word(before)
    if is_result(text, amount.number.span, before):
        return None
    return _rank(text, amount, before, last) or named(text, amount, before, last)


def _last_word(before: str) -> str:
    """Give the last word before a number, lower case, which decides what is worth a search."""
    words = before.rstrip(_JOINED).rpartition(" ")[2]
    return words.lstrip("(“\"'").lower()


def _shaped(text: str, amount: Amount) -> NumeralBucket | None:
    bucket = amount.number.bucket
    if bucket is NumeralBucket.ORDINAL and AGE_AFTER.match(text, amount.number.span.end):
        return NumeralBucket.AGE
    return bucket


def _attached(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    """Find numbers glued to letters and signs: "COVID-19", "G7", "4G", "#12"."""
    last = before[-1:]
    if last in {" ", ""}:
        lettered = last and _is_lettered(text, amount, before)
        return NumeralBucket.NAME if lettered else _glued_after(text, amount)
    if last in {"#", "@", "_"}:
        return NumeralBucket.IDENTIFIER
    if last == ":" and before[-2:-1].isupper():
        return NumeralBucket.IDENTIFIER
    if last in {"/", "\\"} and before[-2:-1].isalnum() and amount.bare:
        return NumeralBucket.IDENTIFIER
    glued = None if amount.currency else _glued_before(amount, before)
    return glued or _glued_after(text, amount)


def _is_lettered(text: str, amount: Amount, before: str) -> bool:
    """Tell "the 7E7" from a power of ten."""
    start, end = amount.number.span.start, amount.number.span.end
    return (
        text[start + 1 : min(start + 2, end)] in {"E", "e"}
        and text[start].isdigit()
        and before.endswith(("the ", "The ", "a "))
    )


def _glued_before(amount: Amount, before: str) -> NumeralBucket | None:
    last = before[-1:]
    size = amount.number.span.end - amount.number.span.start
    if before[-2:] in {" Q", " H"} or (last in _QUOTES and size == _SHORT_YEAR):
        return NumeralBucket.TIME
    named = last.isalpha() or (last == "-" and _hyphen_name(before))
    return NumeralBucket.NAME if named else None


def _hyphen_name(before: str) -> bool:
    """Tell "omega-3" and "COVID-19" from "sub-7" and "mid-90s"."""
    word = before[:-1].rpartition(" ")[2].lstrip("(“\"'")
    if any(character.isupper() for character in word):
        return word[-1:].isalpha()
    plain = word.isalpha() and word not in _HYPHEN_PREFIXES
    return plain or _NO_WORD.fullmatch(word) is not None


_HYPHEN_PREFIXES = frozenset(
    "sub minus plus negative mid pre post near over under ultra super non anti inter every all a"
    " an to at of in by than about from twenty thirty forty fifty sixty seventy eighty ninety under"
    " up down early late and or".split()
)
"""Words before a hyphen that qualify a number and name nothing."""


def _glued_after(text: str, amount: Amount) -> NumeralBucket | None:
    start, end = amount.number.span.start, amount.number.span.end
    following = text[end : end + 1]
    glued = following.isalpha() and amount.rest == end
    if glued and text[end - 1] == "0" and _DECADE.match(text, end):
        return NumeralBucket.TIME
    spaced = following.isspace()
    may_be_clock = (
        text[end + 1 : end + 2] in _CLOCK_BEGINS if spaced else following in _CLOCK_BEGINS
    )
    if may_be_clock and CLOCK_AFTER.match(text, end):
        return NumeralBucket.CLOCK
    if glued and (following != "x" or text[end + 1 : end + 2].isdigit()):
        return NumeralBucket.NAME
    if end - start <= _LONGEST_BARE or amount.number.kind is not NumberKind.DIGITS:
        return None
    long = not amount.currency and "," not in text[start:end]
    return NumeralBucket.IDENTIFIER if long and amount.bare else None


def _age(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    end = amount.number.span.end
    if text[end : end + 2] in _AGE_BEGINS and AGE_AFTER.match(text, end):
        # "More than ninety years old" bounds a length of time; "ninety years old" gives an age.
        bounded = amount.dimension == "[time]" and is_bounded(amount)
        return None if bounded else NumeralBucket.AGE
    if before.endswith(" of ") and _is_of_person(text, amount, before):
        return NumeralBucket.AGE
    if _has_age(before) and not (amount.unit and amount.dimension != "[time]"):
        over = before.endswith(_OVER)
        return None if over and not _is_years(text, amount) else NumeralBucket.AGE
    apposed = before.endswith(", ") and amount.bare and APPOSED_AGE.match(text, end)
    return NumeralBucket.AGE if apposed and _is_by_name(amount, before) else None


def _is_by_name(amount: Amount, before: str) -> bool:
    """Tell whether a name stands before the comma, and the number is no longer than a life."""
    name = before[:-2].rpartition(" ")[2]
    named = (name[:1].isupper() and name.isalpha()) or name.endswith("r.")
    return named and amount.value < _LONGEST_LIFE


def _is_of_person(text: str, amount: Amount, before: str) -> bool:
    """Tell the age of "a widow of 71" from the count of "a mother of two"."""
    grown = amount.value >= _ADULT and _is_years(text, amount)
    return grown and AGE_OF.search(before) is not None


_OVER = ("over ", "under ", "above ", "below ")
_ADULT = 10
"""Years from which the age of a person is given with "of"; fewer are a count ("a child of 2")."""

_LONGEST_LIFE = 120
"""Years that nobody lives."""


def _is_years(text: str, amount: Amount) -> bool:
    """Tell the age of "people over 75" from the number of "voters under 500 metres away"."""
    plain = amount.bare and amount.value < _LONGEST_LIFE and not amount.number.scale
    return plain and not text.startswith(("%", " per", "-"), amount.number.span.end)


def _has_age(before: str) -> bool:
    lower = before.lower()
    may = "age" in lower or "urn" in lower or lower.endswith(("over ", "under ", "ove ", "elow "))
    return may and AGE_BEFORE.search(before) is not None


def age_unit(text: str, end: int) -> str:
    """Give the unit of an age whose number ends at `end`: years where the text says none.

    >>> age_unit("a 9-month-old foal", 3)
    'month'
    """
    written = AGE_AFTER.match(text, end)
    if written is None:
        return "year"
    return next((unit for unit in ("month", "week", "day") if unit in written[0]), "year")


def _idiom(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    start = amount.number.span.start
    worded = text[start].isalpha()
    may_be_idiom = worded or text.startswith(_IDIOMS_OF_DIGITS, start)
    if (may_be_idiom and IDIOM.match(text, start)) or _is_evening(amount, before):
        return NumeralBucket.IDIOM
    written = text[start : amount.number.span.end].lower() if worded else ""
    if written == "half" and _HALF_BEFORE.search(before):
        return NumeralBucket.TIME
    if written != "one" or amount.unit or _is_counted_one(amount, before):
        return None
    return None if ONE_OF.match(text, amount.number.span.end) else NumeralBucket.IDIOM


def _is_counted_one(amount: Amount, before: str) -> bool:
    """Tell the one that counts: "Tarn down one", "four seats in 2014 and one seat now"."""
    if before.endswith((" up ", " down ")):
        return amount.bare
    return amount.noun is not None and amount.written == amount.noun.phrase


def _is_evening(amount: Amount, before: str) -> bool:
    """Tell the second number of "nine to five"."""
    if not before.endswith(("to ", "to-")) or not amount.bare:
        return False
    return amount.value in _EVENING and _WORKING_DAY.search(before) is not None


def _rank(text: str, amount: Amount, before: str, last: str) -> NumeralBucket | None:
    end = amount.number.span.end
    rank = (
        last in _RANK_WORDS
        and RANK_BEFORE.search(before) is not None
        and (amount.bare or _NUMBER_SIGN.search(before) is not None)
        and not _lasts(text, before, end)
    )
    ended = text[end : end + 1] in _ORDINAL_BEGINS and not amount.unit
    if rank or (ended and RANK_AFTER.match(text, end)):
        return NumeralBucket.ORDINAL
    if not before or before.isspace() or before.endswith(("\n", ": ", "; ")):
        return _list_mark(text, amount)
    if before[-1] == "(" and text[end : end + 1] == ")":
        return _bracketed(text, amount)
    return None


def _lasts(text: str, before: str, end: int) -> bool:
    """Tell "reeds last 3 to 4 months" from "the last 3": a range of time follows the verb."""
    verb = before.endswith(" last ") and _DETERMINED_LAST.search(before) is None
    return verb and _TIME_RANGE.match(text, end) is not None


_DETERMINED_LAST = re.compile(r"\b(?:the|its|their|his|her|our|your|my|ranked|finished) last \Z")
_TIME_RANGE = re.compile(
    r"(?: ?[-–—] ?| (?:to|or) )[\w.]+[ -](?:second|minute|hour|day|week|month|year|decade)s?\b"
)


def _list_mark(text: str, amount: Amount) -> NumeralBucket | None:
    end = amount.number.span.end
    plain = (
        text[amount.number.span.start : end].isdigit()
        and end - amount.number.span.start < _MOST_TITLE_MARKS
    )
    if not text[: amount.number.span.start].strip() and _STAMP.match(text):
        return NumeralBucket.CLOCK
    return NumeralBucket.LIST_MARK if plain and _MARK_AFTER.match(text, end) else None


_STAMP = re.compile(r"\s*(?:[01]?\d|2[0-3])\.[0-5]\d: [A-Z]")
"""The time that an entry of a live report opens with: "11.40: The pilot boat is"."""


def _bracketed(text: str, amount: Amount) -> NumeralBucket | None:
    plain = text[amount.number.span.start : amount.number.span.end].isdigit()
    return NumeralBucket.LIST_MARK if plain and amount.value < 100 else None  # noqa: PLR2004 - no list is longer
