"""Dated events: the meeting on December 6, the support that ends on June 30.

A date is read as a number is: the verb or event noun that governs it is the attribute, and the
subject has it. Only days count; a month or year is too wide to disagree about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extraction.clauses.governors import find_governor
from checker.extraction.clauses.noun_heads import PREPOSITIONS, NounHead, read_head
from checker.extraction.clauses.predicates import AUXILIARIES, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
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
    MentionKind,
    Role,
    TimeExpression,
    TimeType,
)

_EVENT_NOUNS = frozenset(
    "meeting summit talk conference hearing trial election vote referendum launch release match"
    " game final race ceremony debate hearing session deadline strike match inauguration funeral"
    " concert festival exhibition auction merger handover ceasefire landing earthquake quake"
    " explosion crash accident fire flood eruption".split()
)
_EVENT_VERBS = frozenset(
    "meet begin start end expire close open launch release publish take leave resign retire step"
    " join sign land arrive depart die bear found marry crash erupt strike hit vote elect hold"
    " schedule set reach agree announce approve convene gather".split()
)
_LOOK_BACK = 12


def event_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the dated events and the weekday-and-date pairs of one sentence."""
    for time in scene.times:
        if time.type not in {TimeType.DATE, TimeType.TIME}:
            continue
        if time.weekday is not None and (time.begin is not None or document.published):
            yield _weekday_claim(document, scene, voices, time)
        # "The bridge is now closed" dates no event: it tells how things stand.
        told = time.value != "PRESENT_REF" and time.span not in voices.said
        if told and time.granularity is Granularity.DAY and time.begin:
            yield from _event(document, scene, voices, time)


def record_claims(claims: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the day of each record that is dated to the day: one record has one day."""
    for claim in claims:
        quantity, time = claim.quantity, claim.time
        dated = time.granularity is Granularity.DAY and time.text is not None
        if quantity is None or quantity.role is not Role.RECORD or not dated or not claim.entity:
            continue
        yield replace(
            claim,
            id=f"{claim.id}-day",
            kind=ClaimKind.EVENT,
            attribute=f"{quantity.value} record {claim.attribute_head}",
            attribute_head=claim.attribute_head,
            quantity=None,
        )


def _weekday_claim(document: Document, scene: Scene, voices: Voices, time: TimeExpression) -> Claim:
    claim = base_claim(document, scene.sentence, time.span, voices.at(time.span, scene.sentence))
    return replace(
        claim,
        kind=ClaimKind.DATE,
        attribute="weekday",
        attribute_head="weekday",
        definition=(f"weekday:{time.weekday}",),
        time=days_of(time),
    )


def _event(
    document: Document, scene: Scene, voices: Voices, time: TimeExpression
) -> Iterator[Claim]:
    first = scene.index_at(time.span.start)
    attribute, subject = _event_noun(scene, first) or _event_verb(scene, first)
    holder = _holder(scene, subject)
    if attribute is None or holder is None:
        return
    claim = base_claim(document, scene.sentence, time.span, voices.at(time.span, scene.sentence))
    yield replace(
        claim,
        kind=ClaimKind.EVENT,
        entity=holder.name,
        entity_type=holder.kind,
        entity_basis="subject" if subject and subject.mention else "clause",
        mention=holder,
        attribute=attribute,
        attribute_head=attribute.rpartition(" ")[2],
        context=tuple(sorted({mention.name for mention in scene.mentions})),
        time=days_of(time),
    )


def _event_noun(scene: Scene, first: int) -> tuple[str | None, NounHead | None] | None:
    for index in range(first - 1, max(first - _LOOK_BACK, -1), -1):
        token = scene.tokens[index]
        if token.lower in {";", ":", "“", "”", '"', "."}:
            return None
        if _is_other_verb(scene, index):
            return None
        if noun_lemma(token.lower) in _EVENT_NOUNS and _is_head(scene, index):
            head = read_head(scene, 0, index + 1)
            noun = noun_lemma(token.lower)
            return (f"{noun} end" if _is_over(scene, index, first) else noun), head
    return None


def _is_over(scene: Scene, noun: int, first: int) -> bool:
    """Tell whether the day is an event's last: "the strike ended on", "the strike until"."""
    if scene.tokens[first - 1].lower in _UNTIL:
        return True
    verbs = [verb_at(scene.tokens, index) for index in range(noun + 1, first)]
    told = next((lemma for lemma in verbs if lemma in _ENDING), None)
    if told is not None or any(lemma in _HOLDING for lemma in verbs):
        return told is not None
    before = [verb_at(scene.tokens, index) for index in range(max(noun - _NEAR, 0), noun)]
    return any(lemma in _ENDING for lemma in before)


_UNTIL = frozenset("until till through".split())
_ENDING = frozenset("end finish conclude".split())
_NEAR = 4
"""Words in front of a noun in which its verb stands: "ended a two-day strike"."""


def _is_other_verb(scene: Scene, index: int) -> bool:
    """Tell a verb that says something else of the day than that an event was on it.

    "The head of operations at the time of the accident left on 30 June."
    """
    lemma = verb_at(scene.tokens, index)
    auxiliary = lemma is None or scene.tokens[index].lower in AUXILIARIES
    noun = lemma is not None and scene.tokens[index].lower in _EVENT_NOUNS
    return not auxiliary and not noun and lemma not in _HOLDING


_HOLDING = frozenset(
    "hold schedule plan call set take place begin start end finish close open happen occur strike"
    " erupt hit expect fix due postpone move delay kill injure damage destroy wreck cause win"
    " lose".split()
)
"""Verbs that leave the day to the event beside them."""


def _is_head(scene: Scene, index: int) -> bool:
    """Tell "a hearing" from "a hearing aid"."""
    if scene.owners[index] is not None:
        return False
    if index + 1 >= len(scene.tokens) or scene.owners[index + 1] is not None:
        return True
    after = scene.tokens[index + 1]
    plain = after.is_word and after.text.islower() and after.lower not in PREPOSITIONS | _FUNCTION
    return not plain or verb_at(scene.tokens, index + 1) is not None or is_adverb(after)


_FUNCTION = frozenset(
    "and or but that which who was is were will would has had have to not".split()
)


def _event_verb(scene: Scene, first: int) -> tuple[str | None, NounHead | None]:
    governor = find_governor(scene, first)
    if governor is None or governor.lemma not in _EVENT_VERBS or first - governor.index > 6:  # noqa: PLR2004 - a verb, its object and "on"
        return None, None
    subject = governor.subject
    noun = subject.attribute if subject is not None else None
    name = "meeting" if governor.lemma in {"meet", "convene", "gather"} else governor.lemma
    return (f"{noun} {name}" if noun else name), subject


def _holder(scene: Scene, subject: NounHead | None) -> Mention | None:
    """Give whose event it is: the subject's name, else a body or place named in the sentence."""
    if subject is not None and subject.mention is not None:
        return subject.mention
    wanted = (MentionKind.ORGANISATION, MentionKind.EVENT, MentionKind.GROUP, MentionKind.PRODUCT)
    for kinds in (wanted, (MentionKind.PLACE,)):
        for mention in scene.mentions:
            if mention.kind in kinds and not mention.demonym:
                return mention
    return scene.focus.organisation or scene.focus.place
