"""Numbers that name something: after designators, in addresses, titles, versions and names."""

import re
from functools import lru_cache

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.surroundings import (
    BOOKMARK_BEFORE,
    BOOKMARKS,
    DESIGNATOR,
    FUNCTION_WORDS,
    PLACE_AFTER,
    STREET_AFTER,
)
from checker.model.numerals import NumeralBucket

_MARKS = frozenset("§v.:")
_WORD_BEFORE = re.compile(r"([A-Za-z][\w&.'’-]*)[ -]\Z")
_GROUP_OF = re.compile(r"\b(?:Group|Gang|Big|League) of \Z")
_WORD = re.compile(r"[A-Za-z']{4,}")
_HEADLINE_SHARE = 0.6
_MOST_TITLE_MARKS = 4


def named(text: str, amount: Amount, before: str, last: str) -> NumeralBucket | None:
    """Find numbers in names and after designators: "Boeing 737", "Section 4", "page 12".

    Args:
        text: The sentence.
        amount: The number with what would be its unit or noun.
        before: The characters before it that may be read.
        last: The last word of them, lower case.
    """
    street = not amount.currency and _is_in_street(text, amount.number.span.end)
    marked = (last in BOOKMARKS or before[-1:] in _MARKS) and not _is_measured(amount, before)
    if street or (marked and BOOKMARK_BEFORE.search(before)) or _is_version(text, amount):
        return NumeralBucket.IDENTIFIER
    if _is_title(text, amount, before):
        return NumeralBucket.NAME
    if amount.unit or amount.currency or amount.number.scale:
        return None
    word = _word_before(before)
    if word is None:
        return _place(text, amount, before)
    listed = word in {"and", "or", "to"} and _LISTED.search(before)
    designated = _is_designated(text, amount, word)
    group = word == "of" and _GROUP_OF.search(before)
    named = listed or designated or group or _in_name(text, amount, word)
    return NumeralBucket.NAME if named else None


def _is_measured(amount: Amount, before: str) -> bool:
    """Tell "will release 300 litres" and "to build 40 homes" from "Release 2.3" and "build 40"."""
    if amount.unit and len(amount.written) >= _SPELLED:
        return True
    return amount.noun is not None and _DOES.search(before) is not None


def _is_version(text: str, amount: Amount) -> bool:
    """Tell "3.11 or later", "the 5.0 release" and "0412.66" from decimals."""
    start, end = amount.number.span.start, amount.number.span.end
    if text[start : start + 1] == "0" and text[start + 1 : start + 2].isdigit():
        return amount.bare
    return amount.bare and "." in text[start:end] and _RELEASE.match(text, end) is not None


_LISTED = re.compile(r" [A-Z][a-z]+s \d{1,3}[A-Z]?(?:, \d{1,3}[A-Z]?)*,? (?:and|or|to) \Z")
"""Names with a number, said once for several: "between Junctions 21 and 24"."""

_RELEASE = re.compile(
    r" (?:or|and) (?:later|newer|older|earlier)\b"
    r"|[ -](?:releases?|betas?|branch|firmware|builds?)\b"
)
"""What only a version is followed by."""

_SPELLED = 3
"""Letters of a unit that nobody takes for a sign or a word that goes on: "page 12 in"."""

_DOES = re.compile(
    r"\b(?:to|will|would|can|could|must|should|may|might|[Tt]hey|[Ww]e|I|[Yy]ou|not) (?:re)?"
    r"(?:build|lease|issue|code|line|release) \Z"
)
"""Verbs that look like what marks an identifier."""


def _is_in_street(text: str, end: int) -> bool:
    following, second = text[end : end + 1], text[end + 1 : end + 2]
    spaced = following == " " and (second.isupper() or second in {"r", "a"})
    if not (spaced or following == "," or following.isupper()):
        return False
    return STREET_AFTER.match(text, end) is not None


def _word_before(before: str) -> str | None:
    """Give the word that a space or hyphen sets before a number."""
    if before[-1:] not in {" ", "-"}:
        return None
    word = before[:-1].rpartition(" ")[2]
    if word.isalpha() and word.isascii():
        return word
    found = _WORD_BEFORE.search(before)
    return found[1] if found else None


def _is_title(text: str, amount: Amount, before: str) -> bool:
    """Tell the number that a quoted title begins with: “12 Brass Bells”."""
    opens = before[-1:] in {"“", '"', "'", "‘"} and not amount.currency
    return opens and _TITLE_AFTER.match(text, amount.number.span.end) is not None


def _is_designated(text: str, amount: Amount, word: str) -> bool:
    """Tell "Section 4" and "type 2 diabetes" from "round 40 farms"."""
    if DESIGNATOR.fullmatch(word) is None:
        return False
    written = text[amount.number.span.start : amount.number.span.end]
    if "," in written:
        return False
    return amount.bare or (word.lower() in _CLASSIFYING and written.isdigit() and len(written) < 3)  # noqa: PLR2004 - classes are few


_CLASSIFYING = frozenset(
    "type grade stage phase category class tier version serotype generation level covid windows"
    " figure table section chapter article rule form".split()
)
"""Designators whose number stands for a class even with a noun after it."""

_POSSESSIVE = ("'s", "’s", "s'", "s’")
_TITLE_AFTER = re.compile(r"(?: (?:[A-Z][\w'’]*|of|the|and|a|in|to))* [A-Z][\w'’]*[,.!?]?[\"”'’]")


def _place(text: str, amount: Amount, before: str) -> NumeralBucket | None:
    zip_code = amount.bare and PLACE_AFTER.match(text, amount.number.span.end)
    return NumeralBucket.IDENTIFIER if zip_code and before.endswith(", ") else None


def _in_name(text: str, amount: Amount, word: str) -> bool:
    written = text[amount.number.span.start : amount.number.span.end]
    if word.islower() or not written[:1].isdigit() or "," in written:
        return bool(word[0].isupper() and amount.bare and written[:1].isupper())
    if word.lower() in FUNCTION_WORDS or (word[-1] == "s" and word[:-1].isupper()):
        return False
    if word.endswith(_POSSESSIVE) and amount.noun is not None:
        return False  # "Olsen's 12 goals" are his, and no "Olsen 12"
    if amount.noun is not None and _is_headline(text):
        return DESIGNATOR.fullmatch(word) is not None
    return not (_is_headline(text) and word.endswith(("s", "ed")) and word != "Windows")


@lru_cache(maxsize=64)
def _is_headline(text: str) -> bool:
    """Tell whether most longer words have a capital, so that a capital shows no name."""
    words = _WORD.findall(text[:400])
    capital = sum(word[0].isupper() for word in words)
    return len(words) > _MOST_TITLE_MARKS - 1 and capital >= _HEADLINE_SHARE * len(words)
