"""Numerals: every number of a text, in digits or words, read to a decimal value.

A cheap trigger finds the places, anchored patterns read them. Shapes that show by themselves what
they are (a clock time, a date in digits, a version) come back as one number with its bucket set,
so that nothing later takes one of their parts for a value.
"""

import re
from collections.abc import Iterable

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


def _alternatives(words: Iterable[str]) -> str:
    """Give a pattern of the words that decides letter by letter, not word by word."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words):
        tails.setdefault(word[0], []).append(word[1:])
    parts = [
        first + (f"(?:{_alternatives(filter(None, rest))})" if any(rest) else "")
        + ("?" if any(rest) and "" in rest else "")
        for first, rest in tails.items()
    ]  # fmt: skip
    return "|".join(parts)


_INITIALS = "".join(sorted({word[0] for word in NUMBER_WORDS}))
_GLYPHS = "".join(GLYPHS)
_WORD = rf"(?=[{_INITIALS}])({_alternatives(NUMBER_WORDS)})(?![A-Za-z])"
_FIRST = re.compile(_WORD)
_TRIGGER = re.compile(rf"[^A-Za-z](?:(?:(?<=\d)\d*|(?<=[{_GLYPHS}]))(?:{_WORD})?|{_WORD})")
"""Digits, a glyph or the character before a number word, and that word.

It begins with what is no letter, so that the search steps over words without trying them.
"""

_MINUS = re.compile(
    r"(?<![\w.,%)])[-\u2212](?:[$€£¥₹]|[A-Z]{1,3}\$)?\Z|\b(?i:minus|negative)[ -]\Z"
)
_AFTER_DIGIT = re.compile(r"[\d%] \Z")
_SET_APART = re.compile(
    r"\b(?:at|to|of|from|by|is|was|are|were|below|above|about|than|convert|reached|hit|reads?)"
    r" ([-\u2212]) \Z"
)
"""Words that a number has to complete, and a minus that a tokeniser has set apart from it."""

_LETTER = re.compile(r"[A-Za-z]")
_DEGREES = re.compile(r" ?(?:°|deg)")
_SIGN_WORDS = ("inus ", "egative ", "INUS ")
_BEFORE_NUMBER = frozenset(" -\u2212$€£¥₹")
_MINUS_END = frozenset("sSeE-\u2212\u017f")
"""Characters without which right before a number, or before its space, no sign can stand."""

_LOOK_BACK = 14
"""Characters before a numeral that may hold its sign."""


def find_numerals(text: str, start: int, end: int) -> list[Number]:
    """Give every numeral of ``text[start:end]``, in order, none overlapping another."""
    found: list[Number] = []
    position = start
    first = _FIRST.match(text, start, end)
    if first is not None and not (start and _LETTER.match(text, start - 1)):
        position = _add_word(found, text, (first[0], start, end), start)
    for trigger in _TRIGGER.finditer(text, start if first is None else first.end(), end):
        begin, stop = trigger.span()
        word = trigger[1] or trigger[2]
        place = stop if word is None else stop - len(word)
        if text[begin] in GLYPHS:
            if begin >= position:
                found.append(read_glyph(begin, text[begin]))
                position = begin + 1
        elif word is None or text[begin].isdecimal():
            position = _add_digits(found, text, (max(begin, position), place, end), position)
        if word is not None and place >= position:
            position = _add_word(found, text, (word, place, end), position)
    return found


def _add_digits(found: list[Number], text: str, run: tuple[int, int, int], position: int) -> int:
    """Read the numbers that begin in a run of digits; give where the last one ends."""
    begin, stop, end = run
    while begin < stop:
        number = _signed(text, read_digits(text, begin, end), position)
        if number is None:
            begin += 1
            continue
        found.append(number)
        begin = position = number.span.end
    return position


def _add_word(found: list[Number], text: str, word: tuple[str, int, int], position: int) -> int:
    """Read the number that begins with a word, if it does; give where the last one ends."""
    written, start, end = word
    number = _signed(text, read_words(text, written, start, end, position), position)
    if number is None:
        return position
    found.append(number)
    return number.span.end


def _signed(text: str, number: Number | None, floor: int) -> Number | None:
    """Draw a minus sign or the word "minus" into the number."""
    if number is None or number.bucket is not None:
        return number
    start = number.span.start
    last = text[start - 1 : start]
    if last not in _BEFORE_NUMBER or (
        last == " " and text[start - 2 : start - 1] not in _MINUS_END
    ):
        return number
    low = max(floor, start - _LOOK_BACK)
    window = text[low:start]
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
