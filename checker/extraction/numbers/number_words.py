"""Number words of English: their values, and the reading of a run of them.

The tables are closed classes; Indian scale words and the long list of news abbreviations ("bn",
"mln") stand beside the common ones.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

CARDINALS: dict[str, int] = {word: value for value, word in enumerate(_ONES.split())} | {
    word: 10 * value for value, word in enumerate(_TENS.split(), start=2)
}
"""Words below one hundred."""

SCALES: dict[str, int] = {
    "hundred": 2, "thousand": 3, "lakh": 5, "million": 6, "crore": 7, "billion": 9,
    "trillion": 12, "quadrillion": 15,
}  # fmt: skip
"""Power of ten of a scale word."""

SHORT_SCALES: dict[str, int] = {
    "mn": 6, "mln": 6, "mil": 6, "MM": 6, "Mn": 6, "MN": 6, "mio": 6, "cr": 7, "bn": 9, "Bn": 9,
    "BN": 9, "bln": 9, "tn": 12, "trn": 12, "tln": 12, "Tn": 12,
}  # fmt: skip
"""Abbreviated scales of two letters and more. "mm" is a millimetre, so case counts."""

DENOMINATORS: dict[str, int] = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

GLYPHS: dict[str, tuple[int, int]] = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8), "⅐": (1, 7), "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip
"""Vulgar fraction characters."""

VAGUE: dict[str, tuple[int, int]] = {
    "tens": (20, 99), "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999),
    "thousands": (2_000, 99_999), "millions": (2_000_000, 999_999_999),
    "billions": (2 * 10**9, 10**12 - 1), "trillions": (2 * 10**12, 10**15 - 1),
    "lakhs": (200_000, 9_999_999), "crores": (20_000_000, 999_999_999),
}  # fmt: skip
"""Least and greatest value that a plural scale lets a careful reader think of."""

_IRREGULAR = {
    "first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight",
    "ninth": "nine", "twelfth": "twelve",
}  # fmt: skip


def _ordinal_of(cardinal: str) -> str:
    return f"{cardinal[:-1]}ieth" if cardinal.endswith("y") else f"{cardinal}th"


ORDINALS: dict[str, str] = (
    {
        _ordinal_of(word): word
        for word in (*CARDINALS, *SCALES)
        if word not in {"zero", *_IRREGULAR.values()}
    }
    | _IRREGULAR
    | {"nineth": "nine"}
)
"""Ordinal words, each with the cardinal it is made of; the last is a frequent misspelling."""

_CARDINAL = "|".join(sorted(CARDINALS, key=len, reverse=True))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_PIECE = re.compile(rf"(?:{_CARDINAL}|{_SCALE})\b", re.IGNORECASE)
_SEPARATOR = re.compile(r"[ -]{1,2}(?:and[ -])?")
_LETTERS = re.compile(r"[A-Za-z]+(?!\w)")
_POINT = re.compile(rf" point((?: (?:{_CARDINAL})\b)+)", re.IGNORECASE)
_HUNDRED = 100
_LONGEST = 12
"""Pieces that one written number may have; a longer run is a list or noise."""


def read_cardinal(text: str, start: int, end: int) -> tuple[Decimal, int] | None:
    """Give value and end of the number written in words at `start`, None if there is none.

    >>> read_cardinal("twenty-five thousand men", 0, 24)
    (Decimal('25000'), 20)
    """
    reading = _Reading()
    position = start
    stop = start
    for _ in range(_LONGEST):
        piece = _PIECE.match(text, position, end)
        if piece is None or not reading.accepts(piece[0].lower(), text[stop:position]):
            break
        stop = piece.end()
        gap = _SEPARATOR.match(text, stop, end)
        if gap is None:
            break
        position = gap.end()
    return None if stop == start else _with_decimals(text, reading.value, stop)


def _with_decimals(text: str, value: int, stop: int) -> tuple[Decimal, int]:
    point = _POINT.match(text, stop)
    if point is None:
        return Decimal(value), stop
    digits = "".join(str(CARDINALS[word]) for word in point[1].lower().split())
    return Decimal(f"{value}.{digits}"), point.end()


def read_ordinal(text: str, start: int, end: int) -> tuple[Decimal, int] | None:
    """Give rank and end of the ordinal written in words at `start`, None if there is none.

    >>> read_ordinal("two hundred fifth page", 0, 22)
    (Decimal('205'), 17)
    """
    reading = _Reading()
    position = stop = start
    for _ in range(_LONGEST):
        word = _LETTERS.match(text, position, end)
        if word is None:
            return None
        lower, gap = word[0].lower(), text[stop:position]
        last = ORDINALS.get(lower)
        if last is not None:
            loose = " " in gap and text.startswith("-", word.end(), end)
            fits = not loose and reading.accepts(last, gap) and not _is_unit(lower, gap, reading)
            return (Decimal(reading.value), word.end()) if fits else None
        if (lower not in CARDINALS and lower not in SCALES) or not reading.accepts(lower, gap):
            return None
        stop = word.end()
        between = _SEPARATOR.match(text, stop, end)
        if between is None:
            return None
        position = between.end()
    return None


def _is_unit(ordinal: str, gap: str, reading: "_Reading") -> bool:
    """Tell whether "second" after a small number is the unit: "a twenty second delay"."""
    return ordinal == "second" and gap == " " and reading.total == 0


class _Reading:
    """Sum of the pieces read so far, and what may come next."""

    def __init__(self) -> None:
        self.total = 0
        self.current = 0
        self.last = ""

    @property
    def value(self) -> int:
        return self.total + self.current

    def accepts(self, word: str, gap: str) -> bool:
        """Take the next word if it goes on with the number; `gap` stands before it."""
        if "and" in gap and (self.last not in SCALES or word in SCALES):
            return False
        taken = self._scale(word) if word in SCALES else self._cardinal(CARDINALS[word])
        if taken:
            self.last = word
        return taken

    def _cardinal(self, number: int) -> bool:
        free = self.current % _HUNDRED
        if self.last and (number == 0 or self.last == "zero"):
            return False
        fits = free == 0 or (free % 10 == 0 and free > 10 and number < 10)  # noqa: PLR2004 - ones after tens
        if fits:
            self.current += number
        return fits

    def _scale(self, word: str) -> bool:
        factor = 10 ** SCALES[word]
        if not self.last:
            # Only an ordinal begins with its scale: "the hundredth".
            self.current = factor
            return True
        if self.current == 0:
            # "three lakh crore", "two thousand million": a scale upon a scale.
            self.total *= factor
            return bool(self.total) and word not in {"hundred", self.last}
        if word == "hundred":
            fits = self.current < _HUNDRED
            self.current *= factor if fits else 1
            return fits
        if self.total and self.total < factor:
            return False
        self.total += self.current * factor
        self.current = 0
        return True


def vague_interval(words: Sequence[str]) -> tuple[int, int]:
    """Give least and greatest value of plural scales, outermost first.

    >>> vague_interval(["tens", "thousands"])
    (20000, 99999)
    """
    low, high = VAGUE[words[0]]
    for word in words[1:]:
        factor = 10 ** SCALES[word.removesuffix("s")]
        low, high = min(low, high) * factor, _hundredfold(high) * factor - 1
    return low, high


def _hundredfold(high: int) -> int:
    """Give the round number above, so that "tens of thousands" ends at 99,999.

    An outer plural scale of a thousand and more is capped at 999 of the inner one.
    """
    return min(high + 1, 1000)
