"""Numerals: every number of a text, in digits or words, read to a decimal value.

A cheap trigger finds the places, anchored patterns read them. Shapes that show by themselves what
they are (a clock time, a date in digits, a version) come back as one number with its bucket set,
so that nothing later takes one of their parts for a value.
"""

import re

from checker.extraction.numbers.digits import read_digits, read_glyph
from checker.extraction.numbers.number import Number
from checker.extraction.numbers.number_words import CARDINALS, GLYPHS, ORDINALS, SCALES, VAGUE
from checker.extraction.numbers.worded import read_words
from checker.model.documents import Span

_WORDS = {*CARDINALS, *SCALES, *VAGUE, *ORDINALS, "half", "dozen", "quarter"}
NUMBER_WORDS = frozenset(
    form for word in _WORDS for form in (word, word.capitalize(), word.upper())
)
"""Words that may begin or be a numeral, in the three ways of writing them."""

_INITIALS = "".join(sorted({word[0] for word in NUMBER_WORDS}))
_SIGN = re.compile(r"[\d" + "".join(GLYPHS) + "]")
_WORD = re.compile(rf"(?<![A-Za-z])[{_INITIALS}][A-Za-z]{{2,}}")
_TRIGGER = re.compile(rf"{_SIGN.pattern}|{_WORD.pattern}")
_MINUS = re.compile(
    r"(?<![\w.,%)])[-\u2212](?:[$€£¥₹]|[A-Z]{1,3}\$)?\Z|\b(?i:minus|negative)[ -]\Z"
)
_AFTER_DIGIT = re.compile(r"[\d%] \Z")
_SET_APART = re.compile(
    r"\b(?:at|to|of|from|by|is|was|are|were|below|above|about|than|convert|reached|hit|reads?)"
    r" ([-\u2212]) \Z"
)
"""Words that a number has to complete, and a minus that a tokeniser has set apart from it."""

_DEGREES = re.compile(r" ?(?:°|deg)")
_SIGN_WORDS = ("inus ", "egative ", "INUS ")
_LOOK_BACK = 14
"""Characters before a numeral that may hold its sign."""


def find_numerals(text: str, start: int, end: int) -> list[Number]:
    """Give every numeral of ``text[start:end]``, in order, none overlapping another."""
    if not _may_hold_numerals(text, start, end):
        return []
    found: list[Number] = []
    position = start
    for trigger in _TRIGGER.finditer(text, start, end):
        word = trigger[0]
        if trigger.start() < position or (len(word) > 1 and word not in NUMBER_WORDS):
            continue
        number = _read(text, trigger, end, position)
        if number is not None:
            found.append(number)
            position = number.span.end
    return found


def _may_hold_numerals(text: str, start: int, end: int) -> bool:
    """Tell by two scans without any Python code per word whether there is work to do."""
    if _SIGN.search(text, start, end) is not None:
        return True
    return not NUMBER_WORDS.isdisjoint(_WORD.findall(text, start, end))


def _read(text: str, trigger: re.Match[str], end: int, floor: int) -> Number | None:
    first = trigger[0]
    if first.isdigit():
        return _signed(text, read_digits(text, trigger.start(), end), floor)
    if first in GLYPHS:
        return read_glyph(trigger.start(), first)
    return _signed(text, read_words(text, trigger, end, floor), floor)


def _signed(text: str, number: Number | None, floor: int) -> Number | None:
    """Draw a minus sign or the word "minus" into the number."""
    if number is None or number.bucket is not None:
        return number
    low = max(floor, number.span.start - _LOOK_BACK)
    window = text[low : number.span.start]
    if "-" not in window and "\u2212" not in window and not window.endswith(_SIGN_WORDS):
        return number
    sign = _sign_before(text, low, number)
    if sign is None:
        return number
    return number._replace(
        span=Span(sign, number.span.end), value=-number.value, mantissa=-number.mantissa
    )


def _sign_before(text: str, low: int, number: Number) -> int | None:
    """Give where the sign of a number begins."""
    sign = _MINUS.search(text, low, number.span.start)
    if sign is not None and text.endswith(("plus or ", "Plus or "), 0, sign.start()):
        return None
    if sign is not None:
        # "75 -300 mm" is a range; "CAC -1.7%" after another number is not.
        near = max(0, sign.start() - 2)
        ranging = number.places <= 0 and _AFTER_DIGIT.search(text, near, sign.start())
        return None if ranging else sign.start()
    apart = _SET_APART.search(text, low, number.span.start)
    if apart is None or not _DEGREES.match(text, number.span.end):
        return None
    return apart.start(1)
