"""Numbers that are no quantity: years, dates, clock times, ranks, ages, names, identifiers.

Every test looks at the few characters around one number; a number that passes them all may be a
quantity. Where a name and a count look alike the number is taken for a name.
"""

import re
from collections.abc import Sequence

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.bounds import is_bounded
from checker.extraction.numbers.number import NumberKind
from checker.extraction.numbers.surroundings import (
    AGE_AFTER,
    AGE_BEFORE,
    APPOSED_AGE,
    BOOKMARK_BEFORE,
    BOOKMARKS,
    CLOCK_AFTER,
    DATE_AFTER,
    DATE_BEFORE,
    DESIGNATOR,
    FUNCTION_WORDS,
    IDIOM,
    ONE_OF,
    PERIODS,
    PLACE_AFTER,
    RANK_AFTER,
    RANK_BEFORE,
    STREET_AFTER,
    URL,
    YEAR_BEFORE,
)
from checker.model.documents import Span
from checker.model.numerals import NumeralBucket

_LOOK_BACK = 32
"""Characters before a number that its tests may read."""

_SHORT_YEAR = 2
"""Digits of a year after an apostrophe."""

_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_NO_WORD = re.compile(r"(?=[a-z])(?:[b-df-hj-np-tv-xz]{1,6}|[a-z]+\d[a-z\d]*)")
"""Lower-case letters that make no word: no vowel among them, or digits."""

_RECENT = 1900
"""A bare number with a bound is a year only from here on."""

_LONGEST_BARE = 9
"""Digits of an unseparated number; a longer one is an identifier."""

_JOINED = " .,:-–\n"
_MARKS = frozenset("§v.:")
_AGED = re.compile(r"(?:age|urn)", re.IGNORECASE)
_MONTH_NEAR = re.compile(r"Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
_RANK_WORDS = frozenset(
    "no nos num number numbers rank ranked ranks ranking top last seeded seed position place "
    "placed at as".split()
)
_WORD_BEFORE = re.compile(r"([A-Za-z][\w&.'’-]*)[ -]\Z")
_DECADE = re.compile(r"['’]?s(?![A-Za-z])")
_GROUP_OF = re.compile(r"\b(?:Group|Gang|Big|League) of \Z")
_NUMBER_SIGN = re.compile(r"\b[Nn](?:o|um|umber)s?\.? ?\Z")
_QUOTES = frozenset("'’")
_MARK_AFTER = re.compile(r"[.):]\s+\S")
_WORD = re.compile(r"[A-Za-z']{4,}")
_HEADLINE_SHARE = 0.6
_MOST_TITLE_MARKS = 4
_WORKING_DAY = re.compile(r"\b(?:9|nine|8|eight)[ -]to[ -]\Z")
"""The morning of "nine to five"; what follows is the evening."""

_EVENING = frozenset({5, 6})

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
    before = text[max(0, number.span.start - _LOOK_BACK) : number.span.start]
    return (
        _attached(text, amount, before)
        or _age(text, amount, before)
        or _idiom(text, amount, before)
        or _moment(text, amount, before)
        or _rank(text, amount, before)
        or _named(text, amount, before)
    )


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
    if last == " " and _is_lettered(text, amount, before):
        return NumeralBucket.NAME
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
    written = text[amount.number.span.start : amount.number.span.end]
    return (
        written[0].isdigit()
        and written[1:2] in {"E", "e"}
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
    end = amount.number.span.end
    following = text[end : end + 1]
    glued = following.isalpha() and amount.rest == end
    if glued and text[end - 1] == "0" and _DECADE.match(text, end):
        return NumeralBucket.TIME
    if CLOCK_AFTER.match(text, end):
        return NumeralBucket.CLOCK
    if glued and (following != "x" or text[end + 1 : end + 2].isdigit()):
        return NumeralBucket.NAME
    plain = amount.number.kind is NumberKind.DIGITS and not amount.currency
    size = amount.number.span.end - amount.number.span.start
    long = plain and "," not in text[amount.number.span.start : end] and size > _LONGEST_BARE
    return NumeralBucket.IDENTIFIER if long and amount.bare else None


def _age(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    if AGE_AFTER.match(text, amount.number.span.end):
        # "More than ninety years old" bounds a length of time; "ninety years old" gives an age.
        bounded = amount.dimension == "[time]" and is_bounded(amount)
        return None if bounded else NumeralBucket.AGE
    measured = amount.unit and amount.dimension != "[time]"
    if not measured and _AGED.search(before) and AGE_BEFORE.search(before):
        return NumeralBucket.AGE
    apposed = amount.bare and APPOSED_AGE.match(text, amount.number.span.end)
    if apposed and before.endswith(", ") and amount.value < 120:  # noqa: PLR2004 - years of a life
        name = before[:-2].rpartition(" ")[2]
        if (name[:1].isupper() and name.isalpha()) or name.endswith("r."):
            return NumeralBucket.AGE
    return None


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
    evening = amount.bare and amount.value in _EVENING and _WORKING_DAY.search(before)
    if evening or IDIOM.match(text, amount.number.span.start):
        return NumeralBucket.IDIOM
    written = text[amount.number.span.start : amount.number.span.end].lower()
    if written == "half" and re.search(
        r"(?:first|second|better|other|this|last|next)[ -]\Z", before
    ):
        return NumeralBucket.TIME
    if written != "one" or amount.unit:
        return None
    return None if ONE_OF.match(text, amount.number.span.end) else NumeralBucket.IDIOM


def _moment(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    """Find the parts of dates, bare years and clock times."""
    span = amount.number.span
    written = text[span.start : span.end]
    if amount.currency or not written.isdigit():
        return None
    dated = _MONTH_NEAR.search(before) and DATE_BEFORE.search(before)
    if dated or DATE_AFTER.match(text, span.end):
        return NumeralBucket.TIME if int(written) <= _LAST_YEAR else None
    if len(written) == 4 and _is_year(int(written), amount, before):  # noqa: PLR2004 - digits of a year
        return NumeralBucket.TIME
    if amount.bare and PERIODS.search(before):
        return NumeralBucket.TIME
    return None


def _is_year(number: int, amount: Amount, before: str) -> bool:
    if not _FIRST_YEAR <= number <= _LAST_YEAR or amount.number.scale:
        return False
    if amount.unit:
        return YEAR_BEFORE.search(before) is not None and amount.note is not None
    if number < _RECENT and is_bounded(amount):
        return False
    return amount.hedge is None and not before.endswith((" than ", "bout ", "ughly ", "arly "))


def _rank(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    end = amount.number.span.end
    rank = (
        _last_word(before) in _RANK_WORDS
        and RANK_BEFORE.search(before) is not None
        and (amount.bare or _NUMBER_SIGN.search(before) is not None)
        and not _lasts(text, before, end)
    )
    if rank or (not amount.unit and RANK_AFTER.match(text, end)):
        return NumeralBucket.ORDINAL
    if not before.strip() or before.endswith(("\n", ": ", "; ")):
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
    return NumeralBucket.LIST_MARK if plain and _MARK_AFTER.match(text, end) else None


def _bracketed(text: str, amount: Amount) -> NumeralBucket | None:
    plain = text[amount.number.span.start : amount.number.span.end].isdigit()
    return NumeralBucket.LIST_MARK if plain and amount.value < 100 else None  # noqa: PLR2004 - no list is longer


def _named(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    """Find numbers in names and after designators: "Boeing 737", "Section 4", "page 12"."""
    street = STREET_AFTER.match(text, amount.number.span.end) and not amount.currency
    last = _last_word(before)
    marked = last in BOOKMARKS or before[-1:] in _MARKS
    if street or (marked and BOOKMARK_BEFORE.search(before)):
        return NumeralBucket.IDENTIFIER
    if _is_title(text, amount, before):
        return NumeralBucket.NAME
    if amount.unit or amount.currency or amount.number.scale:
        return None
    word = _WORD_BEFORE.search(before)
    if word is None:
        return _place(text, amount, before)
    designated = _is_designated(text, amount, word[1])
    group = word[1] == "of" and _GROUP_OF.search(before)
    named = designated or group or _in_name(text, amount, word[1])
    return NumeralBucket.NAME if named else None


def _is_title(text: str, amount: Amount, before: str) -> bool:
    """Tell the number that a quoted title begins with: “12 Brass Bells”."""
    opens = before[-1:] in {"“", '"', "'", "‘"} and not amount.currency
    return opens and _TITLE_AFTER.match(text, amount.number.span.end) is not None


def _is_designated(text: str, amount: Amount, word: str) -> bool:
    """Tell "Section 4" and "type 2 diabetes" from "round 40 farms"."""
    written = text[amount.number.span.start : amount.number.span.end]
    if DESIGNATOR.fullmatch(word) is None or "," in written:
        return False
    return amount.bare or (word.lower() in _CLASSIFYING and written.isdigit() and len(written) < 3)  # noqa: PLR2004 - classes are few


_CLASSIFYING = frozenset(
    "type grade stage phase category class tier version serotype generation level covid windows"
    " figure table section chapter article rule form".split()
)
"""Designators whose number stands for a class even with a noun after it."""

_TITLE_AFTER = re.compile(r"(?: (?:[A-Z][\w'’]*|of|the|and|a|in|to))* [A-Z][\w'’]*[,.!?]?[\"”'’]")


def _place(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    zip_code = amount.bare and PLACE_AFTER.match(text, amount.number.span.end)
    return NumeralBucket.IDENTIFIER if zip_code and before.endswith(", ") else None


def _in_name(text: str, amount: Amount, word: str) -> bool:
    written = text[amount.number.span.start : amount.number.span.end]
    if word.islower() or not written[:1].isdigit() or "," in written:
        return bool(word[0].isupper() and amount.bare and written[:1].isupper())
    if word.lower() in FUNCTION_WORDS:
        return False
    if amount.noun is not None and _is_headline(text):
        return DESIGNATOR.fullmatch(word) is not None
    return not (_is_headline(text) and word.endswith(("s", "ed")) and word != "Windows")


def _is_headline(text: str) -> bool:
    """Tell whether most longer words have a capital, so that a capital shows no name."""
    words = _WORD.findall(text[:400])
    capital = sum(word[0].isupper() for word in words)
    return len(words) > _MOST_TITLE_MARKS - 1 and capital >= _HEADLINE_SHARE * len(words)
