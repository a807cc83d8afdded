"""Which words of a text call for which patterns of time, so that other text costs little.

A sentence is split into words once; the patterns of a family read only the stretches around the
words that call the family up, which keeps the whole linear however long a sentence is.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from checker.extraction.times.patterns import PATTERNS
from checker.extraction.times.words import MONTHS, SEASONS, UNITS, WEEKDAYS

_FAMILY_WORDS: dict[str, str] = {
    "month": "|".join(MONTHS),
    "weekday": "|".join(WEEKDAYS) + "|" + "|".join(f"{word}s" for word in list(WEEKDAYS)[:7]),
    "deictic": (
        "today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|overnight|now|"
        "currently|date|"
        "nowadays|present|presently|moment|days|recently|lately|late|past|recent|soon|future"
    ),
    "unit": "|".join(f"{word}|{word}s" for word in UNITS),
    "quarter": "quarter|half",
    "set": (
        "every|each|once|twice|times|daily|nightly|hourly|weekly|fortnightly|monthly|"
        "quarterly|annually|yearly|"
        "annual|biennial|biannual"
    ),
    "season": "|".join(SEASONS),
    "year": "fiscal|financial|fy|bc|bce",
    "century": "century|centuries",
    "clock": "utc|gmt|clock|noon|midnight|midday",
    "holiday": (
        "christmas|easter|thanksgiving|ramadan|halloween|boxing|labor|memorial|valentine|patrick|"
        "fools|juneteenth|bastille|saints|fawkes|armistice|veterans|remembrance|maundy|shrove|ash|"
        "palm|pentecost|ascension|whit|luther|workers|women"
    ),
    "decade-word": "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties",
    "event": (
        "war|wars|crisis|pandemic|revolution|invasion|outbreak|election|elections|referendum|"
        "coup|independence|earthquake|hurricane|recession|ceasefire|olympics|cup"
    ),
}
_FAMILIES: dict[str, frozenset[str]] = {
    word: frozenset(family for family, words in _FAMILY_WORDS.items() if word in words.split("|"))
    for word in "|".join(_FAMILY_WORDS.values()).split("|")
}

_DEICTIC_NEEDLES = (
    "this ", "that ", "last ", "next ", "past ", "previous", "following", "coming ", "current ",
    "same ", "prior ", "preceding ", "present ",
)  # fmt: skip
_PLURALS = tuple(f"{unit}s" for unit in UNITS)
NEEDLES: dict[str, tuple[str, ...]] = {
    "weekday-set": ("days", "every ", "each "),
    "vague": ("now", "currently", "present", "the moment", "these days", "recent", "late", " past",
              "soon", "future", "to date"),
    "day-word": ("today", "tonight", "yesterday", "tomorrow"),
    "noon": ("noon", "midnight", "midday"),
    "clock": (":", "m", "clock", "utc", "gmt"),
    "day-part": ("morning", "afternoon", "evening", "night"),
    "relative-unit": _DEICTIC_NEEDLES,
    "edge-unit": (" of the ", "in the ", "early the", "late the", "later the", "mid", " of year",
                  " of month", " of quarter", " of week", "'s end"),
    "whole-unit": ("the full", "the entire", "the whole", "the calendar", "the current",
                   "the present", "full year", "full-year", "year-", "year to", "the year",
                   "the quarter", "the month", "the week", "the day"),
    "year-earlier": ("earlier", "ago", "before", "previously", "prior", "previous", " last ",
                     "preceding"),
    "ago": ("ago", "earlier", "later", "previously", "from now", "hence", "afterward", "prior",
            "before,", "before.", "before;", "before)", "before ,", "before .", "on ,", "on,"),
    "bare-ago": ("ago", "earlier", "later"),
    "window": ("past", "last", "next", "previous", "coming", "first", "final", "following",
               "preceding", "ensuing", "subsequent", "prior", "opening", "closing", "recent"),
    "long": ("long", "multi", "half"),
    "nth-unit": ("first", "second", "third", "fourth", "fifth", "last", "final", "th ", "th-",
                 "st ", "nd ", "rd ", "closing", "opening", "penultimate"),
    "week-of": ("the week", "the fortnight", "w/c"),
    "all-unit": ("all ", "the whole ", "the entire "),
    "after-next": ("after next", "before last"),
    "half-after": ("half", "quarter"),
    "part-of-day": (" the morning", " the afternoon", " the evening", " the night", "early", "late",
                    "mid", "small"),
    "part-clock": ("morning", "afternoon", "evening", "night"),
    "week-number": ("week ",),
    "hours-of": ("hours of ",),
    "bare-duration": _PLURALS,
    "duration": (*_PLURALS, "one ", "-", "couple", *(f"{digit} " for digit in range(10))),
    "single": (" a ", " an ", " one ", "half a", "a-", "an-"),
    "day-in-words": ("st of ", "nd of ", "rd of ", "th of "),
    "short-year": ("'",),
    "decade": ("0s", "0's"),
    "era": ("bc", "ad", "ce", "b.c", "a.d"),
    "numeric": ("/", "-0", "-1", "-2", "-3", ".0", ".1", ".2"),
    "year-range": ("-", "–", "—", "/"),
    "quarter-code": ("q", "h"),
}  # fmt: skip
"""Per kind, strings in lower case of which every match has one: a cheap test first."""

_ANY_UNIT = "(?:" + "|".join(UNITS) + ")"
CHECKS: dict[str, re.Pattern[str]] = {
    "compound-length": re.compile(rf"{_ANY_UNIT}s?(?:\s?,?\sand|\s?,)?\s[\w-]+[\s-]{_ANY_UNIT}"),
}
"""Per kind, a cheaper pattern that has a match wherever its own has one, in lower case."""

_MARKS = (
    ("year", "", re.compile(r"\d\d\d\d")),
    ("clock", "", re.compile(r"\d:\d\d|\d ?[apAP]\.?[mM]\b")),
    ("ordinal", "", re.compile(r"\d(?:st|nd|rd|th)\b")),  # codespell:ignore nd
    ("quarter", "Q", re.compile(r"Q[1-4]|[1-4]Q")),
    ("quarter", "H", re.compile(r"H[12]|[12]H")),
    ("year", "/", re.compile(r"\d/\d")),
    ("year", "'", re.compile(r"'\d\d")),
)
"""Marks with a digit that call up a family, each with what its text must hold for a cheap test."""

_NAMED_DAYS = ("New Year", "May Day", "Good Friday", "Black Friday", "Fourth of July", "Earth Day")
"""Holidays of common words, as they are written."""

_TO_BLANKS = str.maketrans(
    dict.fromkeys("0123456789.,;:!?()[]{}<>/\\|-–—_*#@&%$€£\"'“”‘’…+=~`^", " ")
)

_DIGIT = re.compile(r"\d")
# The longest modifiers before a word of time ("the very beginning of the previous fiscal ...")
# and the longest tails after it ("... quarter of the following year") fit in these.
_REACHES = {
    "month": (44, 30),
    "weekday": (30, 38),
    "deictic": (40, 34),
    "unit": (50, 44),
    "set": (26, 24),
    "quarter": (50, 50),
    "season": (40, 26),
    "year": (38, 14),
    "century": (32, 12),
    "decade-word": (28, 8),
    "ordinal": (20, 26),
    "clock": (20, 46),
    "holiday": (30, 14),
    "event": (46, 26),
}
"""Characters before and after a word that the patterns of a family may need."""


@dataclass(frozen=True, slots=True)
class Triggers:
    """Where the words and marks of a text stand that call for patterns of time, in order."""

    starts: tuple[int, ...]
    found: tuple[tuple[int, int, str], ...]
    """Start, end and family of each."""

    def between(self, start: int, end: int) -> dict[str, list[tuple[int, int]]]:
        """Give the stretches of a part of the text that each family should read, in a fixed order.

        Offsets count from the start of the part. Words of one family near each other share a
        stretch; stretches of one family do not overlap.
        """
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        places: dict[str, list[tuple[int, int]]] = {}
        for left, right, family in self.found[first:last]:
            places.setdefault(family, []).append((left - start, right - start))
        return {
            family: _stretches(places[family], _REACHES[family])
            for family in (PATTERNS if len(places) > 1 else places)
            if family in places
        }


def triggers_of(text: str) -> Triggers:
    """Find the words and marks of a text that call for patterns of time."""
    lowered = _lowered(text)
    found = [
        (start, end, family)
        for word in set(lowered.translate(_TO_BLANKS).split()) & _FAMILIES.keys()
        for start, end in _places_of(word, lowered)
        for family in _FAMILIES[word]
    ]
    found += [
        (start, end, "holiday") for name in _NAMED_DAYS for start, end in _places_of(name, text)
    ]
    if _DIGIT.search(text):
        found += [
            (*match.span(), family)
            for family, sign, mark in _MARKS
            if sign in text
            for match in mark.finditer(text)
        ]
    found.sort()
    return Triggers(starts=tuple(start for start, _, _ in found), found=tuple(found))


def families_of(text: str) -> dict[str, list[tuple[int, int]]]:
    """Give the stretches of a text that each family of patterns should read, in a fixed order."""
    return triggers_of(text).between(0, len(text))


def _lowered(text: str) -> str:
    """Give the text in lower case, every character in its place."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    # A few letters, such as the dotted capital I, have no lower case of one character.
    return "".join(mark.lower() if mark.isascii() else mark for mark in text)


def _places_of(word: str, lowered: str) -> list[tuple[int, int]]:
    """List where a word stands by itself."""
    places: list[tuple[int, int]] = []
    start = lowered.find(word)
    while start >= 0:
        end = start + len(word)
        if not (lowered[start - 1 : start].isalpha() or lowered[end : end + 1].isalpha()):
            places.append((start, end))
        start = lowered.find(word, end)
    return places


def _stretches(places: list[tuple[int, int]], reach: tuple[int, int]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in places:
        left, right = max(0, start - reach[0]), end + reach[1]
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged
