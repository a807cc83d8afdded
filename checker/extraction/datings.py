"""When things happened, as wide as the text tells it: "opened in 1899", "in office since May 2011".

A verb, its subject and the time beside it make a claim whatever the verb is. Such a reading is
looser than that of a scheduled event, so it never accuses by itself: it lets "October 1994" agree
with "6 October 1994", and shows a reader the two times that do not.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extraction.clauses.governors import Governor, find_governor
from checker.extraction.clauses.noun_heads import PREPOSITIONS, NounHead
from checker.extraction.clauses.predicates import AUXILIARIES, CHANGES, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.clauses.subjects import subject_of
from checker.extraction.figures import base_claim
from checker.extraction.lemmas import noun_lemma
from checker.extraction.times.attachment import days_of
from checker.extraction.voices import Voices
from checker.model import (
    Claim,
    ClaimKind,
    Document,
    Granularity,
    Mention,
    Quantity,
    Section,
    Span,
    TimeExpression,
    TimeType,
)

_TOLD = frozenset(
    {
        Granularity.DAY,
        Granularity.MONTH,
        Granularity.QUARTER,
        Granularity.HALF,
        Granularity.YEAR,
        Granularity.DECADE,
    }
)
_NEAR = 14
"""Tokens between a verb and its time, or between a time in front and its verb."""
_FRONT = 4
"""Tokens before a time that opens its sentence or clause: "And on", "Back in"."""
_OBJECT = 3
"""Words of an object that name what was done."""
_SURE = Decimal("0.8")
"""Below what an accusation needs."""
_MARKS = {
    "since": "start",
    "from": "start",
    "until": "end",
    "till": "end",
    "by": "latest",
    "before": "latest",
    "after": "earliest",
}
"""Prepositions of time, and which part of what is told they date."""
_APART = CHANGES | frozenset("say tell add report write state note warn compare".split())
"""Verbs whose time is that of speaking, or of a figure that has it already."""
_SMALL = frozenset(
    "a an the his her its their this that these those some any and or as with not no also only"
    " just still even more most than be until till it him them us me himself herself themselves"
    " itself myself".split()
)
_PARTICLES = frozenset("back up down out off away over through together".split())
"""Words that make one verb with the verb before them."""
_LINKING = frozenset("be have do become remain stay".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What a time is the time of."""

    verb: int
    lemma: str
    subject: NounHead | None
    stop: int
    """Token after the last one that the verb's object may have."""


def dating_claims(
    document: Document, scene: Scene, voices: Voices, taken: Container[Span]
) -> Iterator[Claim]:
    """Yield what a sentence dates with any verb.

    Args:
        document: What is read.
        scene: The sentence.
        voices: Who says what.
        taken: Places of times that already date a scheduled event.
    """
    if scene.sentence.section is Section.BOILERPLATE:
        return
    for time in scene.times:
        if (
            _is_end(scene, time)
            or time.span in taken
            or time.span in voices.said
            or not _is_dated(time)
        ):
            continue
        told = _told(scene, time)
        if told is not None:
            yield from _claim(document, scene, voices, time, told)


def _is_end(scene: Scene, time: TimeExpression) -> bool:
    """Tell either end of "between July and September", in which nothing happened by itself."""
    before = scene.sentence.text[: time.span.start - scene.sentence.span.start]
    return _BETWEEN.search(before) is not None


_BETWEEN = re.compile(r"\bbetween (?:[\w.,]+ ){0,4}(?:and )?\Z")


def _is_dated(time: TimeExpression) -> bool:
    """Tell whether a time stands on the calendar; "two years ago" names no year surely."""
    placed = time.begin is not None and time.finish is not None
    content = time.type in {TimeType.DATE, TimeType.TIME} and time.value != "PRESENT_REF"
    loose = time.granularity is not Granularity.DAY and "ago" in time.text.split()
    return placed and content and not loose and time.granularity in _TOLD


def _told(scene: Scene, time: TimeExpression) -> _Told | None:
    first = scene.index_at(time.span.start)
    governor = find_governor(scene, first)
    if governor is not None and first - governor.index <= _NEAR:
        return _of_governor(scene, governor, first)
    return _after(scene, time) if _opens(scene, first) else None


def _of_governor(scene: Scene, governor: Governor, first: int) -> _Told | None:
    if governor.lemma in _APART or _has_figure(scene, governor.index, first):
        return None
    return _Told(verb=governor.index, lemma=governor.lemma, subject=governor.subject, stop=first)


def _has_figure(scene: Scene, start: int, stop: int) -> bool:
    """Tell whether a figure stands between a verb and a time: the time is the figure's."""
    return any(isinstance(scene.owners[index], Quantity) for index in range(start, stop))


def _opens(scene: Scene, first: int) -> bool:
    """Tell whether a time stands at the front of its sentence."""
    return first <= _FRONT and all(
        token.lower in PREPOSITIONS | _SMALL | {"but", "back", "early", "late", "then", ","}
        for token in scene.tokens[:first]
    )


def _after(scene: Scene, time: TimeExpression) -> _Told | None:
    """Read "On 6 October 1994 a passenger train ran into", "Founded in 1947, Acme"."""
    start = scene.index_at(time.span.end)
    for index in range(start, min(start + _NEAR, len(scene.tokens))):
        lemma = verb_at(scene.tokens, index)
        if lemma is None or scene.tokens[index].lower in AUXILIARIES:
            continue
        if lemma in _APART:
            return None
        stop = min(index + _OBJECT + 2, len(scene.tokens))
        return _Told(verb=index, lemma=lemma, subject=subject_of(scene, index), stop=stop)
    return None


def _claim(
    document: Document, scene: Scene, voices: Voices, time: TimeExpression, told: _Told
) -> Iterator[Claim]:
    mention, noun = _holder(scene, told.subject)
    attribute = _attribute(scene, told)
    if attribute is None or (mention is None and noun is None):
        return
    first = scene.index_at(time.span.start)
    link = scene.tokens[first - 1].lower if first else ""
    part = _MARKS.get(link) or ("start" if time.open_end else None)
    claim = base_claim(document, scene.sentence, time.span, voices.at(time.span, scene.sentence))
    yield replace(
        claim,
        id=f"{claim.id}-dated",
        kind=ClaimKind.EVENT,
        entity=mention.name if mention else noun,
        entity_type=mention.kind if mention else None,
        entity_basis="subject",
        local=None if mention else noun,
        topics=scene.focus.topics,
        mention=mention,
        attribute=attribute,
        attribute_head=attribute.rpartition(" ")[2],
        definition=(f"time:{part}",) if part else (),
        context=scene.context,
        time=days_of(time),
        confidence=_SURE,
    )


def _holder(scene: Scene, subject: NounHead | None) -> tuple[Mention | None, str | None]:
    """Give whose doing it is, as a name or as a common noun."""
    if subject is None:
        return None, None
    if subject.mention is not None and (subject.named or subject.head is None):
        return subject.mention, None
    if subject.pronoun:
        return scene.antecedent, None
    named = _apposed(scene, subject.start)
    odd = subject.attribute is None or subject.attribute.startswith(("whose ", "year-old"))
    return named, None if named is not None or odd else subject.attribute


def _apposed(scene: Scene, start: int) -> Mention | None:
    """Give the name that a noun phrase stands behind: "Krarup, an engineer who joined"."""
    index = start - 1
    while index > 0 and scene.tokens[index].lower in {"a", "an", "the"}:
        index -= 1
    comma = index > 0 and scene.tokens[index].lower == ","
    return scene.mention_at(index - 1) if comma else None


def _attribute(scene: Scene, told: _Told) -> str | None:
    """Name what happened: the verb with the nouns of its object, or what somebody was."""
    words: list[str] = []
    lemma = told.lemma
    for index in range(told.verb + 1, told.stop):
        token = scene.tokens[index]
        particle = index == told.verb + 1 and token.lower in _PARTICLES
        if particle:
            lemma = f"{lemma} {token.lower}"
            continue
        if not token.is_word or token.lower in PREPOSITIONS or scene.owners[index] is not None:
            if words or token.lower in {",", ";", ":"}:
                break
            continue
        if token.lower not in _SMALL and not is_adverb(token):
            words.append(noun_lemma(token.lower))
    words = words[-_OBJECT:]
    if told.lemma in _LINKING:
        return " ".join(words) or None
    return " ".join([*words, lemma])
