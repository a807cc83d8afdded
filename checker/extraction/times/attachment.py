"""Which time of a sentence a number belongs to, and the days a claim then holds for."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.model import (
    ClaimTime,
    Granularity,
    Sentence,
    Span,
    TimeBasis,
    TimeExpression,
    TimeType,
)

_RELATIVE = re.compile(
    r",?\s(?:which|who|whom|whose|where|when|that (?:is|was|are|were|has|had|will))\b"
    r"|,\s(?:[a-z]+ly\s|first\s)?[a-z]{2,}(?:ed|en|ilt)\s(?:in|on|by|from|since|for|as|at)\b"
)
_CLAUSE = re.compile(
    r";|:\s|,\s(?:and|but|while|whereas|though|although|yet|so|as)\s|\s(?:but|while|"
    r"whereas)\s|—| -- "
)
_CLOSE = re.compile(r",|;|—")
_NUMBER = re.compile(r"\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b")
_LINK = re.compile(
    r"\s?(?:\S+\s){0,6}?(?:in|on|for|during|at|as of|by|over|from|since|until|of|through)?\s?"
    r"(?:the\s|late\s|early\s)?$"
)
_FROM = re.compile(
    r"\b(?:from|compared (?:with|to)|against|versus|(?<!more )(?<!fewer )(?<!less )than)"
    r"\s(?:\S+\s){0,2}?$"
)
_COMPARED_NUMBER = re.compile(
    r"\b(?:from|compared (?:with|to)|against|versus|than)\s(?:[a-z]+\s)?[$£€]?\d"
)
_BASE = re.compile(r"\b(?:from|than|compared (?:with|to)|versus|against)\s$")
_BASE_YEAR = re.compile(r"\b(?:over|on)\s$")
_SHARE = re.compile(r".?\s?(?:%|percent|per cent|percentage points?|points?)")
_TO = re.compile(r"\s(?:to|from)\s")
_RANGE_GAP = re.compile(r"\s?(?:to|and|through|until|till|-|–|—)\s?(?:the )?", re.IGNORECASE)
_RANGE_HEAD = re.compile(r"\b(?:from|between|over)\s(?:the\s)?$", re.IGNORECASE)
_FRONT = 24
# No clause reaches further; the bound keeps endless "sentences" linear.
_REACH = 400
_BEFORE = 40


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence cut up for attachment, offsets in the sentence."""

    text: str
    number: Span
    times: tuple[TimeExpression, ...]
    spans: tuple[Span, ...]
    """Of `times`, in the sentence."""


def time_of(
    span: Span, sentence: Sentence, times: Sequence[TimeExpression], said: Sequence[Span]
) -> TimeExpression | None:
    """Give the time that the number at a place is about, None where the sentence names none.

    In "from A in T1 to B in T2" each number has its own; a time at the head of the sentence goes
    to the first clause; a time in a relative clause stays there; a time of speaking (`said`) is no
    content. A number that the text compares from, without a time of its own, gets an expression
    that is not on the calendar rather than another number's time.

    Args:
        span: the number's place, in the coordinates of the document's text.
        sentence: the sentence it stands in.
        times: the document's time expressions, in order.
        said: places of the expressions that tell when somebody spoke.
    """
    content = _content_times(span, sentence, times, said)
    if not content:
        return None
    start = sentence.span.start
    scene = _Scene(
        text=sentence.text,
        number=Span(span.start - start, span.end - start),
        times=tuple(content),
        spans=tuple(Span(one.span.start - start, one.span.end - start) for one in content),
    )
    index = _after(scene)
    if index is None:
        index = _before(scene)
    if index is None or scene.times[index].value == "PRESENT_REF":
        return None
    found = _whole_range(scene, index)
    return _unplaced(found) if _is_compared(scene, index) else found


def period_of(expression: TimeExpression | None, published: date | None) -> ClaimTime:
    """Give the days a claim holds for.

    Without an expression the claim holds at some day up to publication. "Since X" runs from X to
    publication, "until X" ends with X; an expression off the calendar leaves both ends unknown.
    """
    if expression is None:
        basis = TimeBasis.PUBLISHED if published else TimeBasis.NONE
        return ClaimTime(finish=published, basis=basis, rule="default")
    named, begin = days_of(expression), expression.begin
    if expression.open_end and begin is not None:
        finish = published if published is not None and published >= begin else None
        return replace(named, finish=finish, granularity=Granularity.RANGE)
    if expression.open_start and expression.finish is not None:
        return replace(named, begin=None, granularity=Granularity.RANGE)
    return named


def days_of(expression: TimeExpression) -> ClaimTime:
    """Give the days that an expression names, open ends left aside."""
    return ClaimTime(
        begin=expression.begin,
        finish=expression.finish,
        granularity=expression.granularity,
        basis=expression.basis,
        symbol=expression.value or None,
        text=expression.text,
        rule=expression.rule,
    )


def _content_times(
    span: Span, sentence: Sentence, times: Sequence[TimeExpression], said: Sequence[Span]
) -> list[TimeExpression]:
    low = max(sentence.span.start, span.start - _REACH)
    high = min(sentence.span.end, span.end + _REACH)
    first = bisect_left(times, low, key=_start_of)
    last = bisect_left(times, high, key=_start_of)
    return [
        one
        for one in times[first:last]
        if _is_content(one) and not any(one.span.overlaps(place) for place in said)
    ]


def _start_of(expression: TimeExpression) -> int:
    return expression.span.start


def _is_content(expression: TimeExpression) -> bool:
    if expression.type is TimeType.SET:
        return False
    return expression.type is not TimeType.DURATION or expression.begin is not None


def _after(scene: _Scene) -> int | None:
    """Find the time that follows the number in its own phrase, with no other number between."""
    for index, place in enumerate(scene.spans):
        if place.start < scene.number.end:
            continue
        gap = scene.text[scene.number.end : place.start]
        if _RELATIVE.search(gap) or _CLAUSE.search(gap) or _is_base(scene, gap, index):
            return None
        if _in_relative(scene.text, scene.number.start) and _CLOSE.search(gap):
            return None
        return None if _splits(scene, gap, index) else index
    return None


def _is_base(scene: _Scene, gap: str, index: int) -> bool:
    """Tell whether the time is what a change counts from: "up 4% from a year earlier"."""
    if _COMPARED_NUMBER.search(gap):
        before = scene.text[max(0, scene.number.start - _BEFORE) : scene.number.start]
        return not _FROM.search(before)
    yearly = scene.times[index].rule.startswith("year-earlier")
    if yearly and _BASE_YEAR.search(gap):
        return True
    if not _BASE.search(gap) or _joined(scene, index) is not None:
        return False
    changed = _SHARE.match(scene.text, scene.number.end - 1) is not None
    return changed or yearly or " than " in gap


def _splits(scene: _Scene, gap: str, index: int) -> bool:
    """Tell whether another number lies between, to which the time rather belongs."""
    if not _NUMBER.search(gap):
        return False
    # "A to B in T": the time is B's, and A's too only where no other time claims A.
    fronted = any(place.end <= scene.number.start for place in scene.spans[:index])
    return fronted or _own_link(gap)


def _own_link(gap: str) -> bool:
    return _NUMBER.search(gap) is not None and re.search(r",\s(?:and|up|down)", gap) is not None


def _before(scene: _Scene) -> int | None:
    """Find the nearest time before the number whose clause reaches the number."""
    for index in range(len(scene.spans) - 1, -1, -1):
        place = scene.spans[index]
        if place.end > scene.number.start:
            continue
        gap = scene.text[place.end : scene.number.start]
        if _in_closed_relative(scene.text, place, scene.number.start):
            continue
        opened = _RELATIVE.search(gap)
        if opened and not _CLOSE.search(gap[opened.end() :]):
            continue
        if _CLAUSE.search(gap) and _NUMBER.search(gap):
            return None
        return index
    return None


def _in_closed_relative(text: str, place: Span, number: int) -> bool:
    """Tell whether a time stands in a relative clause that ends before the number."""
    if not _in_relative(text, place.start):
        return False
    return _CLOSE.search(text[place.end : number]) is not None


def _in_relative(text: str, position: int) -> bool:
    """Tell whether a place lies in a relative clause that is still open there."""
    before = text[max(0, position - _REACH) : position]
    opened = None
    for match in _RELATIVE.finditer(before):
        opened = match
    return opened is not None and not _CLOSE.search(before[opened.end() :])


def _is_compared(scene: _Scene, index: int) -> bool:
    """Tell whether the number is what another is compared from, and the time is the other's."""
    before = scene.text[max(0, scene.number.start - _BEFORE) : scene.number.start]
    if not _FROM.search(before):
        return False
    place = scene.spans[index]
    if place.end <= scene.number.start:
        return True
    return _TO.search(scene.text[scene.number.end : place.start]) is not None and bool(
        _NUMBER.search(scene.text[scene.number.end : place.start])
    )


def _unplaced(expression: TimeExpression) -> TimeExpression:
    return replace(
        expression,
        value="",
        begin=None,
        finish=None,
        granularity=Granularity.UNKNOWN,
        basis=TimeBasis.EVENT,
        open_start=False,
        open_end=False,
        rule="compared-value",
    )


def _whole_range(scene: _Scene, index: int) -> TimeExpression:
    """Join "from T1 to T2" around the time found into one expression."""
    for left in (index - 1, index):
        if left >= 0 and left + 1 < len(scene.spans):
            joined = _joined(scene, left)
            if joined is not None:
                return joined
    return scene.times[index]


def _joined(scene: _Scene, left: int) -> TimeExpression | None:
    if left + 1 >= len(scene.times):
        return None
    first, second = scene.times[left], scene.times[left + 1]
    gap = scene.text[scene.spans[left].end : scene.spans[left + 1].start]
    if not _RANGE_GAP.fullmatch(gap) or first.begin is None or second.finish is None:
        return None
    start = scene.spans[left].start
    headed = _RANGE_HEAD.search(scene.text[max(0, start - _FRONT) : start])
    if (gap.strip() in {"and", ""} and not headed) or first.begin > second.finish:
        return None
    return replace(
        first,
        span=Span(first.span.start, second.span.end),
        text=scene.text[start : scene.spans[left + 1].end],
        value=f"{first.value}/{second.value}",
        finish=second.finish,
        granularity=Granularity.RANGE,
        open_start=False,
        open_end=False,
        rule="range",
    )
