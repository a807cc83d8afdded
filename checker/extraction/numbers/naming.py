"""Numbers that a document uses as names: "Boeing 787" once, and then "the 787".

A number counts as named where it stands right after a capitalised word with nothing counted after
it. From then on the same digits after an article are that name; so is every "787-9".
"""

import re

from checker.extraction.numbers.counted import counted_noun
from checker.extraction.numbers.surroundings import FUNCTION_WORDS
from checker.model.documents import Span
from checker.units import match_unit

_NUMBER = re.compile(r"(?<= )(?P<digits>[1-9]\d\d)(?![\d,]\d|[.:/]\d|[%°$€£]|(?!s\b)\w)")
_WORD = re.compile(r"([A-Z][\w&.'’-]*) \Z")
_MEASURED = re.compile(r"[ -](?:hundred|thousand|million|billion|trillion|per ?cent|%)")
_AMOUNT_AFTER = re.compile(r" ?%|\.\d| per ?cent\b|[ -](?:million|billion|trillion)\b(?! [A-Z])")
_ARTICLES = ("the ", "The ", "a ", "A ", "its ", "Its ", "new ")
_AGAIN = re.compile(
    r"(?<![\w.,$€£/-])(?P<digits>[1-9]\d\d)(?:-\d{1,3}(?!\w|-|[.,]\d)|(?![\w%]|[.,-]\d))"
)
_LETTERED = re.compile(r"(?<![\w.,$€£/-])(?P<digits>\d{3})-\d{1,3}[A-Z]{1,3}\b")
_LOOK_BACK = 24
_ROUND = 100
"""A multiple of it may be a count even where a name holds it ("S&P 500", "the 500 workers")."""


def named_spans(text: str) -> list[Span]:
    """Give the numbers of a text that repeat, without their name, the number of a name.

    >>> text = "The Otter 412 is new. Pilots like the 412. It has 412 parts."
    >>> [text[span.start : span.end] for span in named_spans(text)], named_spans(text)[0].start
    (['412'], 38)
    """
    lettered = list(_LETTERED.finditer(text))
    names = {match["digits"]: True for match in lettered}
    for match in _NUMBER.finditer(text):
        if _is_after_name(text, match.start()):
            sure = not _counts(text, match.end())
            names[match["digits"]] = sure or names.get(match["digits"], False)
    if not names:
        return []
    spans = [Span(*match.span()) for match in lettered]
    for match in _AGAIN.finditer(text):
        span = Span(*match.span())
        digits = match["digits"]
        if digits in names and _is_name_again(text, match, sure=names[digits]):
            spans.append(span)
    return sorted(spans)


def is_amount(text: str, end: int) -> bool:
    """Tell whether what looks like a name and ends here is cut from an amount.

    "The Nikkei 2.8 %" is no product of that version, and "MYR1.2" no name "MYR1".

    >>> is_amount("the Nikkei 2.8 % lower", 14)
    True
    """
    return _AMOUNT_AFTER.match(text, end) is not None


def _is_after_name(text: str, start: int) -> bool:
    word = _WORD.search(text, max(0, start - _LOOK_BACK), start)
    return word is not None and word[1].lower() not in FUNCTION_WORDS and word[1][-1].isalpha()


def _counts(text: str, end: int) -> bool:
    if _MEASURED.match(text, end) is not None:
        return True
    unit = match_unit(text, end + 1)
    if unit is not None and not text[unit.end : unit.end + 1].isalnum():
        return True
    noun = counted_noun(text, end, min(len(text), end + _LOOK_BACK))
    return noun is not None and text[noun.start].islower()


def _is_name_again(text: str, match: re.Match[str], *, sure: bool) -> bool:
    if "-" in match[0]:
        return True
    if not text.endswith(_ARTICLES, 0, match.start()):
        return False
    return (sure and int(match[0]) % _ROUND != 0) or not _counts(text, match.end())
