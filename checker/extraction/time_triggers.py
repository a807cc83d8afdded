"""Which words of a text call for which patterns of time, so that other text costs little.

A sentence is split into words once; the patterns of a family read only the stretches around the
words that call the family up, which keeps the whole linear however long a sentence is.
"""

import re

from checker.extraction.time_patterns import PATTERNS
from checker.extraction.time_words import MONTHS, SEASONS, UNITS, WEEKDAYS

_WORD = re.compile(r"[a-z]+|\d+")

_FAMILY_WORDS: dict[str, str] = {
    "month": "|".join(MONTHS),
    "weekday": "|".join(WEEKDAYS) + "|" + "|".join(f"{word}s" for word in list(WEEKDAYS)[:7]),
    "deictic": (
        "today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|overnight|now|"
        "currently|"
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
    "century": "century",
    "clock": "am|pm|m|utc|gmt|clock|noon|midnight|midday",
    "holiday": "christmas|easter|thanksgiving|ramadan|halloween|boxing|labor|memorial|valentine",
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
NEEDLES: dict[str, tuple[str, ...]] = {
    "weekday-set": ("days", "every ", "each "),
    "day-part": ("morning", "afternoon", "evening", "night"),
    "relative-unit": _DEICTIC_NEEDLES,
    "edge-unit": (" of the ", "in the ", "early the", "late the", "later the", "mid the"),
    "whole-unit": ("the full", "the entire", "the whole", "the calendar", "the current",
                   "the present", "full year", "full-year", "year-", "year to", "the year",
                   "the quarter", "the month", "the week", "the day"),
    "year-earlier": ("earlier", "ago", "before", "previously", "prior", "previous", " last ",
                     "preceding"),
    "ago": ("ago", "earlier", "later", "previously", "now", "hence", "after", "prior", "before",
            "on ,", "on,"),
    "bare-ago": ("ago", "earlier", "later"),
    "window": ("past", "last", "next", "previous", "coming", "first", "final", "following",
               "preceding", "ensuing", "subsequent", "prior", "opening", "closing", "recent"),
    "long": ("long", "multi", "half"),
    "bare-duration": ("s",),
    "short-year": ("'",),
    "decade": ("0s", "0's"),
    "era": ("bc", "ad", "ce", "b.c", "a.d"),
    "numeric": ("/", "-", "."),
    "year-range": ("-", "–", "—", "/"),
    "quarter-code": ("q", "h"),
}  # fmt: skip
"""Per kind, strings in lower case of which every match has one: a cheap test first."""

_MARKS = (
    ("quarter", re.compile(r"\b[QH][1-4]|\b[1-4][QH]")),
    ("clock", re.compile(r"\d:\d\d")),
    ("year", re.compile(r"\d[/.]\d\d?[/.]\d|'\d\d")),
)
"""Marks that call up a family and are no word."""

_ANY_MARK = re.compile(r"\d\d\d\d|\d:\d\d|\d[/.]\d\d?[/.]\d|'\d\d|[QH][1-4]|[1-4][QH]")
_YEAR_FAMILIES = frozenset({"year"})
# The longest modifiers before a word of time ("the very beginning of the previous fiscal ...")
# and the longest tails after it ("... quarter of the following year") fit in these.
_LEFT = 56
_RIGHT = 64
_YEAR_LENGTH = 4


def families_of(text: str) -> dict[str, list[tuple[int, int]]]:
    """Give the stretches of a text that each family of patterns should read, in a fixed order.

    Words of one family near each other share a stretch; stretches of one family do not overlap.
    """
    lowered = text.lower()
    if _FAMILIES.keys().isdisjoint(_WORD.findall(lowered)) and not _ANY_MARK.search(text):
        return {}
    found: dict[str, list[tuple[int, int]]] = {}
    for match in _WORD.finditer(lowered):
        word = match[0]
        families = _FAMILIES.get(word)
        if families is None:
            if len(word) != _YEAR_LENGTH or not word.isdigit():
                continue
            families = _YEAR_FAMILIES
        for family in families:
            _widen(found.setdefault(family, []), match.start(), match.end())
    for family, mark in _MARKS:
        for match in mark.finditer(text):
            _widen(found.setdefault(family, []), match.start(), match.end())
    return {family: sorted(found[family]) for family in PATTERNS if family in found}


def _widen(windows: list[tuple[int, int]], start: int, end: int) -> None:
    left, right = max(0, start - _LEFT), end + _RIGHT
    if windows and windows[-1][0] <= left <= windows[-1][1]:
        windows[-1] = (windows[-1][0], max(right, windows[-1][1]))
    else:
        windows.append((left, right))
