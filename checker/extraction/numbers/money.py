"""Money around a number: its sign or code on either side, then a scale, then coins."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from checker.extraction.numbers.number_words import SCALES, SHORT_SCALES, read_cardinal
from checker.units import UnitMatch, is_currency_sign, match_currency, match_unit

_CODE = re.compile(r"[A-Z]{2}\Z|[A-Z][a-z]{1,2}\Z|kr\Z|\bp\Z|z\u0142\Z|[A-Z]\Z")
_NEVER_CURRENCY = frozenset("eytdhoigu,-)")
"""Last characters of the words that most often stand before a number, and of no currency."""

_LONGEST = 8
"""Characters of the longest sign or code before a number, its space included."""

# "c $ 16": the words of a text were set apart and put in lower case. "a $ 5 bill" is an article.
_COUNTRY = re.compile(r"(?:\A|[ (])(c|hk|nz|nt|C|HK|NZ|NT|US) \Z")
_NO_NAME_BEFORE = re.compile(
    r"(?:\b(?:the|an?|per|of|each|every|in)|\d|illion|thousand) \Z", re.IGNORECASE
)
_SHORTEST_NAME = 3
_SIGN_AFTER = re.compile(r" ?([A-Za-z]{3}|RMB|rmb|[$€£¥₹])(?= ?\d)")
_NEXT_NUMBER = re.compile(r" ?\d+(?:[.,]\d+)* ?(?=\D)")
_NEXT_COINS = re.compile(r" \d\d(?![\d.,:/%-]?\w)(?=\Z|[.,;!?)]|\s(?:more|less|each|and|or)\b)")
_SCALE_AFTER = re.compile(rf" ({'|'.join((*SCALES, *SHORT_SCALES))})\b")
_LONGEST_CODE = 4
_COINS = re.compile(r"(?P<and> and)? (?P<digits>\d{1,2}(?![\d.,:/%-]?\w|%))?")
_COIN_WORDS = re.compile(r"[A-Za-z]+(?:[- ][A-Za-z]+)?")
_CLOSED = re.compile(r"\Z|[.;!?)](?!\d)|[ ]and\b(?! an?\b)")
_CLOSED_LOOSELY = re.compile(r"\Z|[.,;:!?)](?!\d)|[ ](?:more|less|each|and|or|but|for|a|per|to)\b")
_CHOICE = re.compile(r"\b(?:between|from|either|both) (?:about )?\Z", re.IGNORECASE)
_LOOK_BACK = 20
_MOST_COINS = 100
_LARGEST = 1000


class Coins(NamedTuple):
    """The smaller part of a price that is written after the greater: "15 dollars and 50"."""

    value: Decimal
    """In whole units of the currency."""

    end: int
    unit: str


def currency_before(text: str, floor: int, start: int) -> UnitMatch | None:
    """Give the currency whose sign, code or name stands before a number.

    Args:
        text: The sentence.
        floor: Nothing left of here is looked at.
        start: Where the number begins.
    """
    if text[start : start + 1] == "-":
        return match_currency(text, start + 1)
    word = text[max(floor, start - _LONGEST) : start].rstrip().rpartition(" ")[2].lstrip("([")
    if not _may_be_currency(word):
        return None
    listed = is_currency_sign(word)
    first = text.rindex(word, 0, start)
    if listed and word.islower() and len(word) > _SHORTEST_NAME:
        return None if _NO_NAME_BEFORE.search(text, 0, first) else match_currency(text, first)
    for place in range(first, first + len(word)):
        match = match_currency(text, place)
        if match is not None and match.end <= start and not text[match.end : start].strip():
            return _with_country(text, floor, match) if match.surface == "$" else match
    return None


@lru_cache(maxsize=4096)
def _may_be_currency(word: str) -> bool:
    """Tell whether a word before a number is worth a look; the same few words come again."""
    if is_currency_sign(word):
        return True
    if not word or word[-1] in _NEVER_CURRENCY:
        return False
    return not word[-1].isalpha() or _CODE.search(word) is not None


def _with_country(text: str, floor: int, dollars: UnitMatch) -> UnitMatch:
    """Draw in a country that stands apart from its dollar sign."""
    country = _COUNTRY.search(text, max(floor, dollars.start - _LONGEST), dollars.start)
    found = match_currency(f"{country[1].upper()}$1", 0) if country else None
    if country is None or found is None:
        return dollars
    surface = text[country.start(1) : dollars.start + 1]
    return replace(found, start=country.start(1), end=dollars.end, surface=surface)


def currency_between(text: str, position: int, value: Decimal) -> UnitMatch | None:
    """Give the sign after a number that belongs to it though another number follows.

    "10 $ 30 cents": the second number has a unit of its own. "17 USD 25.": it can be but coins.

    Args:
        text: The sentence.
        position: Where the number ends.
        value: The number; a thousand and more of a currency has no coins, and may be a year.
    """
    # A word of four letters is no code, and most words after a number are longer.
    if text[position + 1 : position + 5].isalpha():
        return None
    sign = _SIGN_AFTER.match(text, position)
    if sign is None:
        return None
    found = match_unit(text[: sign.end()], sign.start(1))
    if found is None or not found.dimension.startswith("[currency"):
        return None
    following = _NEXT_NUMBER.match(text, sign.end())
    other = match_unit(text, following.end()) if following else None
    owned = other is not None and other.dimension.startswith("[currency")
    coins = _may_have_coins(value) and _NEXT_COINS.match(text, sign.end())
    return found if owned or coins else None


def scale_after(text: str, currency: UnitMatch) -> tuple[str, int, int] | None:
    """Give word, power and end of the scale after a code or sign: "75 USD million"."""
    if len(currency.surface) > _LONGEST_CODE or not currency.dimension.startswith("[currency"):
        return None
    match = _SCALE_AFTER.match(text, currency.end)
    if match is None:
        return None
    word = match[1]
    return word, SCALES.get(word) or SHORT_SCALES[word], match.end()


def coins_after(text: str, start: int, value: Decimal, price: UnitMatch) -> Coins | None:
    """Give the coins that follow a price whose currency stands after its number.

    Without a name for them they must close what is said, so that "15 dollars and 50 stamps" and
    "between 15 dollars and 50" have none. Cents are put to their price later, as a unit composed
    of two.

    Args:
        text: The sentence.
        start: Where the price begins.
        value: Its number.
        price: Its currency.
    """
    if not _may_have_coins(value) or price.scale > 1:
        return None
    count, joined, end = _few(text, price.end)
    if count is None:
        return None
    coin = match_unit(text, end + 1) if text[end : end + 1] == " " else None
    if coin is not None and _is_part_of(coin, price):
        return _named_coins(text, start, count, replace(coin, start=price.start))
    if not _is_closed(text, end, price, joined=joined):
        return None
    step = price.scale / (100 if price.scale == 1 else 10)
    fine = price.scale == 1 or count < 10  # noqa: PLR2004 - ten of the smallest make the next coin
    chosen = _CHOICE.search(text, max(0, start - _LOOK_BACK), start)
    return Coins(count * step, end, price.unit) if fine and not chosen else None


def _may_have_coins(value: Decimal) -> bool:
    return 0 <= value < _LARGEST and value == value.to_integral_value()


def _named_coins(text: str, start: int, count: Decimal, coin: UnitMatch) -> Coins:
    more = coins_after(text, start, count, coin)
    if more is None:
        return Coins(count * coin.scale, coin.end, coin.unit)
    return more._replace(value=count * coin.scale + more.value)


def _is_closed(text: str, end: int, price: UnitMatch, *, joined: bool) -> bool:
    """Tell whether a number without a name after a price is all that is said there."""
    money = price.dimension.startswith("[currency") and "/" not in price.unit
    if not money or price.scale < Decimal("0.1"):
        return False
    return (_CLOSED if joined else _CLOSED_LOOSELY).match(text, end) is not None


def _few(text: str, position: int) -> tuple[Decimal | None, bool, int]:
    """Give a number below a hundred, whether "and" joins it, and where it ends."""
    match = _COINS.match(text, position)
    if match is None:
        return None, False, position
    joined = match["and"] is not None
    if match["digits"] is not None:
        return Decimal(match["digits"]), joined, match.end()
    word = _COIN_WORDS.match(text, match.end())
    read = read_cardinal(text, word.start(), word.end()) if word else None
    if read is None or not 0 < read[0] < _MOST_COINS:
        return None, joined, position
    return read[0], joined, read[1]


def _is_part_of(coin: UnitMatch, price: UnitMatch) -> bool:
    same = coin.unit == price.unit or (coin.unit, price.unit) == ("GBP", "pound")
    return same and coin.scale < price.scale and "/" not in coin.unit
