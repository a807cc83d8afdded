"""Phrases beside a cue that tell when or where somebody spoke: "on Monday", "in a statement".

Ranges are half-open token indices.
"""

import re
from collections.abc import Sequence

from checker.extraction.speech.tokens import (
    CALENDAR_UNITS,
    MONTHS,
    SEASONS,
    VENUES,
    Token,
    is_time_word,
)

DEICTIC = frozenset({"last", "this", "next", "earlier", "late", "early", "that", "past"})
"""Words that open a time told from the day of speaking ("last week")."""
_PLAIN_UNITS = CALENDAR_UNITS - SEASONS
_YEAR = re.compile(r"(?:19|20)\d\d")


def skip_time_before(tokens: Sequence[Token], stop: int, floor: int) -> int:
    """Give the place where a time phrase that ends at `stop` begins ("on Monday", "last week")."""
    first = stop
    while first > floor and (
        is_date_part(tokens[first - 1]) or _is_day_of_month(tokens, first - 1, floor, stop)
    ):
        first -= 1
    if first == stop:
        if stop - 2 < floor or tokens[stop - 1].lower not in CALENDAR_UNITS:
            return stop
        if tokens[stop - 2].lower not in DEICTIC:
            return stop
        first = stop - 2
    if first > floor and tokens[first - 1].lower == "of":
        return stop  # "the minutes of 2 February"
    while first > floor and tokens[first - 1].lower in DEICTIC | {"on", "in", "since", "at"}:
        first -= 1
    return first


def _is_day_of_month(tokens: Sequence[Token], index: int, floor: int, stop: int) -> bool:
    """Tell whether a number stands beside a month or day ("June 18", "18 June")."""
    before = index > floor and is_date_part(tokens[index - 1])
    behind = index + 1 < stop and is_date_part(tokens[index + 1])
    return (before or behind) and is_day_number(tokens[index])


def skip_time_after(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of a time phrase that begins at `first`, `first` if there is none."""
    index = first
    if index + 1 < limit and tokens[index].lower == "that":
        month = is_time_word(tokens[index + 1]) and tokens[index + 1].lower in MONTHS
        if not (month or tokens[index + 1].lower in _PLAIN_UNITS):
            return first  # "promised fans | that tonight's show would go on"
    behind = _skip_lapse(tokens, first, limit)
    if behind > first:
        return behind
    while index < limit and tokens[index].lower in DEICTIC | {"on", "in", "at"}:
        index += 1
    body = index
    while index < limit and (
        is_date_part(tokens[index])
        or (index > first and tokens[index].lower in CALENDAR_UNITS)
        or (index > body and is_day_number(tokens[index]))
    ):
        index += 1
    return index if index > body and not tokens[first].quoted else first


def _skip_lapse(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of "hours later" and "two days earlier", `first` if there is none."""
    for unit in range(first, min(first + 2, limit - 1)):
        if tokens[unit].quoted:
            break
        lapse = tokens[unit].lower.removesuffix("s") in CALENDAR_UNITS
        if lapse and tokens[unit + 1].lower in {"later", "earlier", "ago"}:
            return unit + 2
    return first


def is_day_number(token: Token) -> bool:
    """Tell whether a number can be the day in "May 2"."""
    return token.text.isdecimal() and len(token.text) <= 2 and not token.quoted  # noqa: PLR2004 - 1 to 31


def is_date_part(token: Token) -> bool:
    """Tell whether a word is a day, a month or a year."""
    if token.quoted:
        return False
    if is_time_word(token):
        return True
    return _YEAR.fullmatch(token.text) is not None


def skip_venue_before(tokens: Sequence[Token], stop: int, floor: int) -> int:
    """Give the place where "in a statement" that ends at `stop` begins, `stop` if it does not."""
    if stop - 3 < floor or tokens[stop - 1].lower not in VENUES:
        return stop
    for first in range(stop - 3, max(floor, stop - 6) - 1, -1):
        if tokens[first].lower in {"in", "at", "on", "during", "via", "through"}:
            return first
    return stop
