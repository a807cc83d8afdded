"""Who wrote a text and where it was filed: bylines, date lines and datelines."""

import re
from dataclasses import dataclass
from datetime import date

from checker.model.agencies import agency
from checker.reading.dates import MONTHS, WEEKDAYS, find_date, find_month_day

_LONGEST_BYLINE = 160
_MOST_BYLINE_WORDS = 16
_LONGEST_DATELINE = 100
_LONGEST_DATE_LINE = 120
_SPLIT = re.compile(r"[\s,;:|·•–—()/\-]+")
_TIMELIKE = re.compile(
    r"\d{1,4}(?:st|nd|rd|th)?|\d{1,2}(?:[.h]\d\d)?(?:[ap]m)?|(?:gmt|utc)[+]\d{1,4}"
)
_DATE_WORDS = (
    frozenset(MONTHS)
    | WEEKDAYS
    | frozenset(
        "published updated posted modified last first on at date released issued created edited "
        "am pm a.m p.m gmt utc et est edt ct cst cdt pt pst pdt bst cet cest msk ist jst aest "
        "eastern pacific central time min mins minute minutes read of noon midnight".split()
    )
)
_BY = re.compile(
    r"(?:By|BY|by|Written by|Reported by|Story by|Words by|Text by|From)[:\s]\s?(?=\S)"
)
_BYLINE_WORDS = frozenset(
    "and for of the in at with from to de da di del van von der den la le el al bin ibn y e "
    "staff writer writers reporter reporters correspondent correspondents editor contributor "
    "contributing special senior chief news desk bureau agency agencies team columnist "
    "business political economics energy science health sports via".split()
)
_NAME_END = re.compile(r"\s(?:for|of|in|at|with|via|from|special to|\|)\s|,|;|\s[-–—|·•]\s|\s\(|\d")
_FOR = re.compile(r"\sfor ([A-Z][\w-]*(?:\.[a-z]{2,6})+\b|[A-Z][\w'&-]*(?: [A-Z][\w'&-]*){0,4}$)")
_DATELINE = re.compile(
    r"([^()—–]{2,80}?)\s?(?:\(([^()]{2,40})\)\s?(-{1,2}|[—–:.])?|([—–]|-{1,2})|/(\w+)/)\s"
)
_FILED_FROM = re.compile(
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:, [A-Z][A-Za-z.'’ -]{1,30})?, (?=\S)"
)
_UPDATED = re.compile(r"\b(?:updated|modified|edited)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Where, when and by which wire a story was filed, as its first words say."""

    day: date | None = None
    month_day: tuple[int, int] | None = None
    """Month and day where the year is not written; else None."""

    agency: str | None = None


def is_byline(text: str) -> bool:
    """Tell whether a paragraph only names its writers.

    >>> is_byline("By Jane Roe for Example.com"), is_byline("By Monday the rain had stopped")
    (True, False)
    """
    match = _BY.match(text) if len(text) <= _LONGEST_BYLINE else None
    if not match:
        return False
    words = [word for word in _SPLIT.split(text[match.end() :].strip(" .:")) if word]
    if not words or len(words) > _MOST_BYLINE_WORDS:
        return False
    first = words[0].casefold().rstrip(".,")
    if not words[0][0].isalpha() or first in WEEKDAYS or first in MONTHS or first == "the end":
        return False
    return _is_name(words[0]) and all(map(_is_name, words[1:]))


def _is_name(word: str) -> bool:
    lowered = word.casefold().rstrip(".")
    return (
        word[0].isupper()
        or lowered in _BYLINE_WORDS
        or lowered in _DATE_WORDS
        or word[0] in "&@"
        or bool(_TIMELIKE.fullmatch(lowered))
        or agency(word) is not None
    )


def byline_author(text: str) -> str | None:
    """Give the writers that a byline names, without their outlet.

    >>> byline_author("By Jane Roe and John Doe, Example News")
    'Jane Roe and John Doe'
    """
    match = _BY.match(text)
    if not match:
        return None
    names = text[match.end() :].strip()
    end = _NAME_END.search(names)
    return names[: end.start() if end else None].strip(" .:,") or None


def byline_publisher(text: str) -> str | None:
    """Give the outlet that a byline writes "for", or None.

    >>> byline_publisher("By Jane Roe for Example.com More Top Reads")
    'Example.com'
    """
    match = _FOR.search(text)
    return match[1] if match else None


def is_date_line(text: str) -> bool:
    """Tell whether a paragraph is nothing but a date or a time, perhaps behind a place.

    >>> is_date_line("Updated 14:05 GMT"), is_date_line("Port Halden, 13 May 2025")
    (True, True)
    """
    if len(text) > _LONGEST_DATE_LINE:
        return False
    place = _FILED_FROM.match(text)
    return _is_dated(text) or (place is not None and _is_dated(text[place.end() :], whole=True))


def _is_dated(text: str, *, whole: bool = False) -> bool:
    """Tell whether all words are those of a date; a whole one has its year."""
    words = [word.casefold().rstrip(".") for word in _SPLIT.split(text) if word]
    if not words or not all(word in _DATE_WORDS or _TIMELIKE.fullmatch(word) for word in words):
        return False
    if whole:
        return find_date(text) is not None
    dated = find_date(text) is not None or find_month_day(text) is not None
    return dated or words[0] in {"published", "updated", "posted", "last"}


def line_date(text: str) -> date | None:
    """Give the day of a date line or byline, that of publishing before that of an update."""
    update = _UPDATED.search(text)
    if update and (before := find_date(text[: update.start()])):
        return before
    return find_date(text)


def is_update(text: str) -> bool:
    """Tell whether a date line speaks of an update alone."""
    return bool(_UPDATED.match(text))


def dateline(text: str) -> Dateline | None:
    """Give the dateline that a paragraph begins with, or None.

    >>> dateline("VIENNA, Nov 19 (Reuters) - Ministers met.").month_day
    (11, 19)
    """
    match = _DATELINE.match(text, 0, _LONGEST_DATELINE)
    if not match:
        return None
    head, wire = match[1], match[2] or match[5]
    known = agency(wire) if wire else None
    if not _is_place(head) or not (known or match[3] or match[4]):
        return None
    if wire and not (known or (match[3] and wire[0].isupper() and find_date(wire) is None)):
        return None
    day = find_date(head)
    return Dateline(
        day=day,
        month_day=None if day else find_month_day(head),
        agency=known or wire,
    )


def _is_place(head: str) -> bool:
    """Tell whether words are a place in capitals, perhaps with a date: "NEW YORK, Oct 22, 2008"."""
    words = [word for word in _SPLIT.split(head) if word]
    if not words or not (words[0].isupper() and words[0][0].isalpha() and len(words[0]) > 1):
        return False
    return all(
        word[0].isupper()
        or word.casefold().rstrip(".") in _DATE_WORDS | {"de", "el", "al"}
        or bool(_TIMELIKE.fullmatch(word.casefold()))
        for word in words
    )
