"""Scale letters: "k", "m", "b" and "t" after a number.

"m" is million after a currency or before something counted or weighed, else metre; the decision is
written into the note of the quantity.
"""

import re
from typing import NamedTuple

from checker.extraction.numbers.counted import counted_noun
from checker.units import match_unit

_POWERS = {"k": 3, "K": 3, "m": 6, "M": 6, "b": 9, "B": 9, "t": 12, "T": 12}
_LETTER = re.compile(r"( ?)([kKmMbBtT])(?![\w'²³/]|-[A-Za-z])")
SCALE_BEGINS = frozenset(" kKmMbBtT")
"""Characters that a scale letter, or the space before it, may be."""

_COUNTING = "kKmMbB"
_METRE_WORDS = re.compile(
    r" (?:long|wide|high|tall|deep|thick|apart|away|above|below|north|south|east|west|off|from|in|"
    r"to|of|by|sprints?|hurdles?|races?|runs?|dash|freestyle|backstroke|breaststroke|butterfly|"
    r"medley|relay|final|swim|pool|air|rifle|pistol|finals|heats?)\b"
)
_ROW = re.compile(
    r"[:;,] [A-Za-z][A-Za-z ]{1,30} \d{1,3}(?:,\d{3})+[;,] [A-Za-z][A-Za-z ]{1,30} \d{1,3}\.\d+\Z"
)
"""Cells of a row in front of the letter, thousands among them: "theft 81,094; fraud 1.16m"."""

METRE_NOTE = "'m' is read as metre: no currency before it and nothing counted after it"
MILLION_NOTE = "'m' is read as million: a currency before it, or something counted after it"


class ScaleLetter(NamedTuple):
    """A letter that stands for a power of ten."""

    letter: str
    power: int
    end: int

    @property
    def note(self) -> str | None:
        """Tell how the letter was read, where it may mean something else."""
        return MILLION_NOTE if self.letter == "m" else None


def scale_letter(text: str, position: int, end: int, *, priced: bool) -> ScaleLetter | None:
    """Give the letter that scales the number that ends at a position.

    Args:
        text: The sentence.
        position: Where the number ends.
        end: Where the next numeral begins, or the sentence ends.
        priced: Whether a currency stands before the number.
    """
    if not priced and text[position : position + 1] == " ":
        # Without a currency the letter has to touch its number.
        return None
    match = _LETTER.match(text, position)
    if match is None or not (_is_money(match) if priced else _scales(text, match, end)):
        return None
    return ScaleLetter(match[2], _POWERS[match[2]], match.end())


def _is_money(match: re.Match[str]) -> bool:
    return not match[1] or match[2] in "mMbB"


def _scales(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether a letter after a number without currency is a scale."""
    if match[1] or match[2] not in _COUNTING:
        return False
    if match[2] == "k":
        return not _METRE_WORDS.match(text, match.end())
    if match[2] == "b" or match[2] == "m":
        counts = _something(text, match.end(), end) or _ROW.search(text, 0, match.start())
        return not _METRE_WORDS.match(text, match.end()) and bool(counts)
    named = text[: match.start()].rpartition(" ")[0].rpartition(" ")[2][:1].isupper()
    return _something(text, match.end(), end) or (match[2] == "M" and not named)


def _something(text: str, position: int, end: int) -> bool:
    if text[position : position + 1] != " ":
        return False
    if match_unit(text, position + 1) is not None:
        return True
    return counted_noun(text, position, end) is not None
