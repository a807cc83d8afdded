"""Times of day as figures: "at 5:42 a.m.", "by 3pm", "at twenty to four in the morning".

A time of day is a number of minutes since midnight, so that two texts can be held against each
other to the minute and a rounded hour still meets the exact one. What happened then is the verb
that governs it: "derail time". A zone that the text names is a mark of definition, never computed
away.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extraction.clauses.governors import Governor, find_governor
from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim, of_owner
from checker.extraction.numbers.surroundings import (
    CLOCK_DOT,
    CLOCK_LEAD,
    CLOCK_PART,
    CLOCK_WORDS,
    RESULT_LEAD,
)
from checker.extraction.times.lengths import number_of
from checker.extraction.voices import Voices
from checker.model import (
    Claim,
    Document,
    Interval,
    Modifier,
    Quantity,
    Role,
    Section,
    Span,
    TimeExpression,
    TimeType,
)

UNIT = "minute_of_day"
"""Minutes since midnight, local to the text."""

_DAY, _HALF_DAY, _HOUR = 1440, 720, 60
_ROUNDED = 30
"""Minutes by which a bare hour may be off: "3pm" is written for 14:50."""
_ABOUT = 15
"""Minutes that "about" and "shortly" add to either side."""

_VALUE = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?Z?\Z")
_COLON = re.compile(r"(?<![\d:.,-])(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:.]*\d)")
"""A time with four digits that nothing else says to be one; so are results of races."""
_ZONE = re.compile(r"\b(GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|IST|JST|MSK)\b")
_BEFORE = re.compile(
    r"\b(?P<hedge>about |around |roughly |approximately |nearly |almost |shortly |just |soon |well"
    r" |some time |at about |at around |circa )?"
    r"(?P<side>by|before|after|until|till|from|since|past)?"
    r" ?(?:about |around )?\Z",
    re.IGNORECASE,
)
_MORNING = re.compile(r"\b(?:morning|dawn|breakfast|sunrise|a\.?m\.?|before daybreak|early)\b")
_EVENING = re.compile(r"\b(?:afternoon|evening|tonight|dusk|dinner|sunset|p\.?m\.?|night)\b")
_REACH = 300
"""Characters before a time of day that may tell which half of the day it is in."""
_HALF = Decimal("0.5")
"""Half a minute, as of every written figure."""
_LOOSE = Decimal("0.7")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clock:
    """A time of day as written."""

    span: Span
    minute: int
    whole_hour: bool
    """True where only the hour is written."""

    sure: bool
    """True where the words tell the half of the day."""

    zone: str | None


def clock_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the times of day at which a sentence says that something happened."""
    if scene.sentence.section is Section.BOILERPLATE:
        return
    worded = list(_worded(document, scene)) if _may_hold(scene.sentence.text) else []
    yield from (_claim(document, scene, voices, one) for one in worded)
    for clock in _written(document, scene, voices):
        if not any(clock.span.overlaps(one.span) for one in worded):
            yield _claim(document, scene, voices, clock)


def _may_hold(text: str) -> bool:
    """Tell from a few letters whether a sentence may have a time that is no time expression."""
    return " past " in text or ":" in text or any(sign in text for sign in _SIGNS)


_SIGNS = ("ive to ", "en to ", "rter to ", "nty to ", "morning", "afternoon", "evening", "night",
          "hrs", "clock")  # fmt: skip
"""Ends of the words before "to" in a time of day, and what follows one with a dot."""


def _written(document: Document, scene: Scene, voices: Voices) -> Iterator[_Clock]:
    """Give the times of day among the time expressions of a sentence."""
    for time in scene.times:
        match = _VALUE.search(time.value) if time.type is TimeType.TIME else None
        if match is None or time.span in voices.said or _is_run(document, time):
            continue
        stamp = time.span.start == scene.sentence.span.start
        if stamp and document.text[time.span.end : time.span.end + 1] in {":", " –"}:
            continue
        zone = _ZONE.search(time.text)
        yield _Clock(
            span=time.span,
            minute=(int(match["hour"]) * _HOUR + int(match["minute"])) % _DAY,
            whole_hour=match["minute"] == "00" and ":00" not in time.text,
            sure="clock" not in time.text or _half_told(time.text),
            zone=None if zone is None else zone[1].lower(),
        )


def _is_run(document: Document, time: TimeExpression) -> bool:
    """Tell the time of a race or a result: "ran it in 2:04", "won by 3:04", "half-time 14:11"."""
    bare = time.text.replace(":", "").isdigit()
    before = document.text[max(time.span.start - _NEAR, 0) : time.span.start]
    return bare and (_RACE.search(before) or RESULT_LEAD.search(before)) is not None


_NEAR = 24
_RACE = re.compile(r"\b(?:in|of|(?:won|win|ahead|behind|beaten|lost|faster|slower) by) (?:a )?\Z")


def _half_told(text: str) -> bool:
    return _MORNING.search(text) is not None or _EVENING.search(text) is not None


def _worded(document: Document, scene: Scene) -> Iterator[_Clock]:
    """Give "five past six", "twenty to four in the morning", "5.42 on the morning of"."""
    text, base = scene.sentence.text, scene.sentence.span.start
    for match in CLOCK_WORDS.finditer(text):
        part = CLOCK_PART.match(text, match.end())
        led = CLOCK_LEAD.search(text, 0, match.start())
        if match["side"].lower() == "to" and not part and not led:
            continue
        minute = _minute(match["part"], match["side"], match["hour"])
        span = Span(base + match.start(), base + (part.end() if part else match.end()))
        half = _half(document, span)
        if minute is not None and half is not None:
            yield _Clock(
                span=span,
                minute=(minute % _HALF_DAY) + half,
                whole_hour=False,
                sure=part is not None,
                zone=None,
            )
    timed = [one.span for one in scene.times]
    for match in _COLON.finditer(text):
        span = Span(base + match.start(), base + match.end())
        result = RESULT_LEAD.search(text, 0, match.start()) is not None
        if not result and not any(span.overlaps(one) for one in timed):
            minute = int(match["hour"]) * _HOUR + int(match["minute"])
            yield _Clock(span=span, minute=minute, whole_hour=False, sure=False, zone=None)
    for match in CLOCK_DOT.finditer(text):
        hour, _, minutes = match[0].partition(".")
        span = Span(base + match.start(), base + match.end())
        half = 0 if int(hour) >= _HALF_DAY // _HOUR else _half(document, span) or 0
        yield _Clock(
            span=span,
            minute=int(hour) * _HOUR + int(minutes) + half,
            whole_hour=False,
            sure=True,
            zone=None,
        )


def _minute(part: str, side: str, hour: str) -> int | None:
    """Give the minutes since midnight or noon of "ten past six"."""
    number = number_of(hour)
    if number is None or number > _HALF_DAY // _HOUR:
        return None
    word = part.lower().removeprefix("a ")
    minutes = {"quarter": 15, "half": 30}.get(word) or int(number_of(word) or 0)
    whole = int(number) * _HOUR
    return whole + minutes if side.lower() == "past" else whole - minutes


def _half(document: Document, span: Span) -> int | None:
    """Give 0 for the morning, 720 for the rest of the day; None where no word near tells."""
    after = document.text[span.start : span.end + 30]
    before = document.text[max(span.start - _REACH, 0) : span.start]
    for text in (after, before):
        early = [match.start() for match in _MORNING.finditer(text)]
        late = [match.start() for match in _EVENING.finditer(text)]
        if early or late:
            near = max if text is before else min
            return 0 if not late or (early and near(early + late) in early) else _HALF_DAY
    return None


def _claim(document: Document, scene: Scene, voices: Voices, clock: _Clock) -> Claim:
    claim = base_claim(document, scene.sentence, clock.span, voices.at(clock.span, scene.sentence))
    governor = find_governor(scene, scene.index_at(clock.span.start))
    text = scene.sentence.text[: clock.span.start - scene.sentence.span.start]
    sided = _BEFORE.search(text)
    side = (sided["side"] or "").lower() if sided else ""
    attribute = f"{governor.lemma} time" if governor is not None else "time"
    mention = governor.subject.mention if governor and governor.subject else None
    noun = governor.subject.head if governor and governor.subject else None
    marks = [f"zone:{clock.zone}"] if clock.zone else []
    marks += [{"till": "until", "since": "from"}.get(side, side)] if side in _ENDS else []
    return replace(
        of_owner(claim, scene, mention, noun),
        id=f"{claim.id}-clock",
        attribute=attribute,
        attribute_head="time",
        definition=tuple(sorted(marks)),
        quantity=_quantity(clock, document, side, bool(sided and sided["hedge"])),
        confidence=claim.confidence if clock.sure and _is_one(governor) else _LOOSE,
    )


_ENDS = frozenset({"until", "till", "from", "since"})


def _is_one(governor: Governor | None) -> bool:
    """Tell whether a named thing did it: only then do two texts surely tell of the same."""
    return governor is not None and governor.subject is not None and governor.subject.named


def _quantity(clock: _Clock, document: Document, side: str, hedged: bool) -> Quantity:  # noqa: FBT001 - "about" or not
    at = Decimal(clock.minute)
    slack = _HALF + _ROUNDED * clock.whole_hour + _ABOUT * hedged
    around = Interval(low=at - slack, high=at + slack)
    modifier = Modifier.ABOUT if hedged or clock.whole_hour else Modifier.EXACT
    if side in {"by", "before"}:
        around, modifier = Interval(low=None, high=at + slack), Modifier.AT_MOST
    elif side in {"after", "past"}:
        around, modifier = Interval(low=at, high=None), Modifier.AT_LEAST
    return Quantity(
        span=clock.span,
        text=document.text[clock.span.start : clock.span.end],
        interval=around,
        value=at,
        places=-1 if clock.whole_hour or hedged else 0,
        unit=UNIT,
        written_unit="",
        dimension="[clock]",
        modifier=modifier,
        role=Role.LEVEL,
        concept="time of day",
        base=around,
        base_unit=UNIT,
    )
