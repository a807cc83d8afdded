"""Since when and until when somebody holds a post, by the words behind it.

"Chief executive since 2011", "from 2014 to 2018", "until last year", "at the time of the fire".
"""

import re
from datetime import date

from checker.extraction.times.pieces import FULL_MONTHS

_SEASON = r"(?:the )?(?:start|end|spring|summer|autumn|fall|winter)(?: of)?"
_YEAR = (
    rf"(?:(?:early|late|{_SEASON}|\d{{1,2}}|(?:{FULL_MONTHS})(?: \d{{1,2}},?)?) )*(?:mid-)?"
    r"(?P<%s>(?:1[89]|20)\d\d)\b(?![,.]\d)"
)
_SINCE = re.compile(r",? (?:ever )?since " + _YEAR % "begin")
_IN = re.compile(r",? (?:back )?in " + _YEAR % "begin")
_SPAN = re.compile(
    r",? (?:(?:from|between) "
    + _YEAR % "begin"
    + r" (?:to|until|till|and) |\((?:1[89]|20)\d\d[-–]|(?:until|till|up to) )"
    + _YEAR % "finish"
)
_UNTIL = re.compile(r",? (?:until|till|up to) (?P<word>\w+)")
_PAST_WORDS = frozenset("last yesterday recently then this".split())
_THEN = re.compile(r",? (?:at the time|when the|when it)\b")


def with_tenure(marks: set[str], rest: str, published: date | None) -> set[str]:
    """Give the marks of a holder with what the words behind his post tell of his time in it.

    Args:
        marks: What was read before and in the post itself.
        rest: The rest of the sentence.
        published: Day of publication; without it no year is known to be past.

    >>> sorted(with_tenure({"changing"}, " in January 2021 after a row", date(2023, 5, 2)))
    ['since:2021']
    >>> sorted(with_tenure(set(), " from 2014 to 2018, said", date(2023, 5, 2)))
    ['former']
    """
    span = _SPAN.match(rest)
    if span is not None:
        over = published is not None and int(span["finish"]) < published.year
        return {*marks, "former" if over else "changing"}
    until = _UNTIL.match(rest)
    if until is not None:
        return {*marks, "former" if until["word"].lower() in _PAST_WORDS else "changing"}
    if _THEN.match(rest):
        return {*marks, "then"} - {"former"}
    return _with_begin(marks, rest, published)


def _with_begin(marks: set[str], rest: str, published: date | None) -> set[str]:
    """Give the marks with the year in which the holder came to the post, if it lies back."""
    begun = _SINCE.match(rest) or (_IN.match(rest) if "changing" in marks else None)
    if begun is None:
        return marks
    if published is None or int(begun["begin"]) >= published.year:
        return {*marks, "changing"}
    return {*marks, f"since:{begun['begin']}"} - {"changing"}
