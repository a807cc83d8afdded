"""Dated occasions: the founding in 1887, the tower that has been shut since 22 September."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim
from checker.extraction.occasions.events import Told
from checker.extraction.occasions.reading import read_occasion
from checker.extraction.occasions.themes import Memory
from checker.extraction.occasions.versions import read_version
from checker.extraction.sentences import dateline
from checker.extraction.voices import Voices
from checker.model import (
    Claim,
    ClaimKind,
    ClaimTime,
    Document,
    Granularity,
    Polarity,
    Section,
    TimeBasis,
    TimeExpression,
    TimeType,
)
from checker.model.occasions import OCCASION, Mark, marks_of

_TOLD = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.YEAR})
_KNOWN = frozenset({TimeBasis.EXPLICIT, TimeBasis.PUBLISHED})
_LOOSE = re.compile(
    r"\b(?:about|around|circa|c\.|early|late|mid|end|beginning|spring|summer|autumn|fall|winter|ago"
    r"|next|last|this|by|roughly|probably)\b",
    re.IGNORECASE,
)
"""Words of a time that leave its days open."""
_NIGHT = re.compile(r"\b(?:night|overnight|midnight|evening|dawn|small hours)\b", re.IGNORECASE)
_AGAIN = re.compile(
    r"\b(?:again|temporar\w+|briefly|twice|once more|second time|annual\w*"
    r"|for (?:a|one|two|three) (?:hour|day|night|week|month)s?"
    r"|(?:every|each) (?:year|month|week|day))\b",
    re.IGNORECASE,
)


def occasion_claims(document: Document, scenes: Iterable[Scene], voices: Voices) -> Iterator[Claim]:
    """Yield one claim for each date that is the date of an occasion of one day.

    Args:
        document: What is read.
        scenes: Its sentences, in order.
        voices: Who says what.
    """
    memory = Memory()
    for scene in scenes:
        if scene.sentence.section is Section.BOILERPLATE or scene.sentence.repeats:
            continue
        head = scene.sentence.span.start + dateline(scene.sentence.text)
        for time in scene.times:
            if time.span.start < head or time.span in voices.said or not _is_placed(scene, time):
                continue
            start = time.span.start - scene.sentence.span.start
            told = read_version(scene.sentence.text, start) or read_occasion(scene, time, memory)
            if told is not None:
                yield from _claim(document, scene, voices, time, told)
        memory = memory.after(scene)


def _is_placed(scene: Scene, time: TimeExpression) -> bool:
    """Tell whether a time is a day, month or year of the calendar, not just about one."""
    placed = time.begin is not None and time.finish is not None and time.value != "PRESENT_REF"
    dated = time.type in {TimeType.DATE, TimeType.TIME} and time.granularity in _TOLD
    if not (placed and dated and time.basis in _KNOWN and not time.open_start):
        return False
    start = time.span.start - scene.sentence.span.start
    left = scene.sentence.text[max(start - _BEFORE, 0) : start].rstrip()
    hedge = left.rpartition(" ")[2]
    if _BETWEEN.search(left):
        return False
    day = time.granularity is Granularity.DAY
    return not _LOOSE.fullmatch(hedge) and (day or not _LOOSE.search(time.text))


_AROUND = 40
"""Characters on either side of a date in which the text tells that it was not the only one."""
_BEFORE = 50
"""Characters before a time in which its hedge stands."""
_BETWEEN = re.compile(r"\b(?:between|from) (?:[\w.,]+ ){0,4}(?:and|to|until|till)\Z")


def _names_beside(scene: Scene, time: TimeExpression) -> tuple[str, ...]:
    """Give the names of a date's own clause: between the marks on either side, and the first."""
    first, end = scene.index_at(time.span.start), scene.index_at(time.span.end)
    start = first
    while start and scene.tokens[start - 1].lower not in _MARKS:
        start -= 1
    while end < len(scene.tokens) and scene.tokens[end].lower not in _MARKS:
        end += 1
    inside = [scene.mention_at(index) for index in (*range(min(2, end)), *range(start, end))]
    return tuple(sorted({one.name for one in inside if one is not None}))


_MARKS = frozenset(", ; : — – ( )".split())


def _claim(
    document: Document, scene: Scene, voices: Voices, time: TimeExpression, told: Told
) -> Iterator[Claim]:
    voice = voices.at(time.span, scene.sentence)
    if voice.polarity is Polarity.NEGATIVE:
        return
    claim = base_claim(document, scene.sentence, time.span, voice)
    thing, marks = told.thing, set(told.marks)
    if thing.is_open:
        marks.add(Mark.OPEN)
    if thing.is_called:
        marks.add(Mark.CALLED)
    if _NIGHT.search(scene.sentence.text):
        marks.add(Mark.NIGHT)
    start, end = time.span.start, time.span.end
    base = scene.sentence.span.start
    near = scene.sentence.text[max(start - base - _AROUND, 0) : end - base + _AROUND]
    if _AGAIN.search(near):
        marks.add(Mark.AGAIN)
    yield replace(
        claim,
        id=f"{claim.id}-occasion",
        kind=ClaimKind.EVENT,
        entity=thing.mention.name if thing.mention else thing.phrase,
        entity_type=thing.mention.kind if thing.mention else None,
        entity_basis="subject",
        local=None if thing.mention else thing.phrase,
        topics=scene.focus.topics,
        mention=thing.mention,
        attribute=told.kind,
        attribute_head=OCCASION,
        definition=marks_of(thing.head, marks),
        scope=tuple(sorted(thing.words)),
        context=_names_beside(scene, time),
        time=ClaimTime(
            begin=time.begin,
            finish=time.finish,
            granularity=time.granularity,
            basis=time.basis,
            symbol=time.value,
            text=time.text,
            rule=time.rule,
        ),
    )
