"""Money written before its number: "$", "US$", "EUR ", "Rs. "."""

import re
from functools import cache

from checker.units.conversion import unit_info
from checker.units.table import SEPARATOR, Role, load_table, read_row
from checker.units.values import UnitMatch

_LONGEST_PREFIX = 8
_CAPITAL = re.compile(r"\b(?:U\.S\.|[A-Z][A-Za-z]+)")
_NUMBER_FOLLOWS = re.compile(r"\s?(?=[-+]?\.?\d)")
# Thousands at least: "COP 28" is a conference and "R0" a rate, "COP 500 billion" is money.
_LARGE_FOLLOWS = re.compile(
    r" ?(?=\d{1,3}(?:,\d{2,3})+(?:\.\d+)?\b|(?!(?:19|20)\d\d\b)\d{4,}(?:\.\d\d)?\b(?![-/])"
    r"|\d+(?:\.\d+)? ?(?:million|billion|trillion|crore|lakh|mln|bn|m|b|tn)\b)"
)


def is_currency_sign(word: str) -> bool:
    """Tell whether a word is a sign, code or name that may stand before its number."""
    return word in load_table().prefixes


def local_currency(family: str, text: str) -> str | None:
    """Give whose money a shared name means in a text: "krone" beside "Oslo" is "NOK".

    None where the words of the text settle nothing, or more than one country.

    >>> local_currency("krone", "Oslo paid 3 million kroner"), local_currency("krone", "paid")
    ('NOK', None)
    """
    places = load_table().places
    found = {
        code
        for word in _CAPITAL.findall(text)
        if (code := places.get(f"{family}{SEPARATOR}{word}")) is not None
    }
    return found.pop() if len(found) == 1 else None


@cache
def _lengths() -> dict[str, list[int]]:
    """Give the lengths of the prefixes that begin with a character, longest first."""
    lengths: dict[str, set[int]] = {}
    for prefix in load_table().prefixes:
        if len(prefix) <= _LONGEST_PREFIX:
            lengths.setdefault(prefix[0], set()).add(len(prefix))
    return {first: sorted(found, reverse=True) for first, found in lengths.items()}


def match_currency(text: str, position: int) -> UnitMatch | None:
    """Give the currency that begins at a position and stands before a number, else None.

    `end` is where the number begins (or its sign). Codes and letters that are also words or
    names ("COP", "PHP", "R") count only before an amount in the thousands.

    Args:
        text: Folded text (`Document.text`).
        position: Where the currency begins.
    """
    if position > 0 and text[position - 1].isalnum() and text[position : position + 1].isalpha():
        return None
    prefixes = load_table().prefixes
    window = text[position : position + _LONGEST_PREFIX]
    for length in _lengths().get(window[:1], ()):
        listed = prefixes.get(window[:length]) if length <= len(window) else None
        if listed is None:
            continue
        row = read_row(listed)
        follows = _LARGE_FOLLOWS if row.role == Role.LARGE else _NUMBER_FOLLOWS
        number = follows.match(text, position + length)
        if number is not None:
            return UnitMatch(
                start=position,
                end=number.end(),
                surface=window[:length],
                unit=row.unit,
                scale=row.scale,
                dimension=unit_info(row.unit).dimension,
                ambiguous=row.ambiguous,
            )
    return None
