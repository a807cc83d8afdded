"""What the words of an undated article tell of the day it was published.

"He said on Monday" puts publication on a Monday or in the six days after it; "will meet on
December 6" before that day of some year. Both narrow, neither picks a year, and nothing is placed
on the calendar by them: they are for the reader who looks for the date.
"""

from collections import Counter
from collections.abc import Sequence

from checker.extraction.times.cues import Governor, governor_of, is_spoken
from checker.extraction.times.words import MONTHS, WEEKDAYS
from checker.model import Document, Sentence, TimeExpression

_MONTH_NAMES = [name.capitalize() for name in list(MONTHS)[:12]]
_DAY_NAMES = [name.capitalize() for name in list(WEEKDAYS)[:7]]
_UNDATED_DAY = len("XXXX-12-06")


def find_constraint(
    document: Document, sentences: Sequence[Sentence], times: Sequence[TimeExpression]
) -> str | None:
    """Say in words what an undated document tells of its publication; None if nothing."""
    if document.published is not None:
        return None
    weekdays: Counter[int] = Counter()
    bounds: dict[Governor, str] = {}
    index = 0
    for time in times:
        while index + 1 < len(sentences) and sentences[index].span.end <= time.span.start:
            index += 1
        sentence = sentences[index]
        start, end = (place - sentence.span.start for place in (time.span.start, time.span.end))
        if time.rule == "weekday-undated" and time.weekday is not None:
            weekdays[time.weekday] += is_spoken(sentence.text, start)
        elif time.rule == "month-undated" and len(time.value) == _UNDATED_DAY:
            bounds.setdefault(governor_of(sentence.text, start, end), time.value)
    parts = [*_weekday_words(weekdays), *_bound_words(bounds)]
    return ", ".join(parts) or None


def _weekday_words(weekdays: Counter[int]) -> list[str]:
    """Name the weekday of most of what was said, unless another is as frequent."""
    ranked = [pair for pair in weekdays.most_common(2) if pair[1]]
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return []
    return [f"a {_DAY_NAMES[ranked[0][0]]} or one of the six days after it"]


def _bound_words(bounds: dict[Governor, str]) -> list[str]:
    """Name a day that is still to come, and one that has passed, of a year that is not known."""
    words = []
    if Governor.FUTURE in bounds:
        words.append(f"before {_day_words(bounds[Governor.FUTURE])}")
    if Governor.PAST in bounds:
        words.append(f"not before {_day_words(bounds[Governor.PAST])}")
    return words


def _day_words(value: str) -> str:
    """Give "XXXX-12-06" as "6 December".

    >>> _day_words("XXXX-12-06")
    '6 December'
    """
    _, month, day = value.split("-")
    return f"{int(day)} {_MONTH_NAMES[int(month) - 1]}"
