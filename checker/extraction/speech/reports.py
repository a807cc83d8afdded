"""Reports: what the cues of a sentence say that somebody said, with who passes it on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extraction.sentences import split_words
from checker.extraction.speech.descriptions import Resolved
from checker.extraction.speech.hits import Pattern
from checker.extraction.speech.layouts import CONFIDENCE, act_of_words, lay_out, read
from checker.extraction.speech.noun_phrases import TokenRange
from checker.extraction.speech.passage import Passage
from checker.extraction.speech.quotes import Quote, pairs_in
from checker.extraction.speech.readings import Part, Reading
from checker.extraction.speech.sources import Source
from checker.extraction.speech.speaker_tracking import Tracker
from checker.extraction.speech.tokens import Token, tokenise
from checker.model.claims import Act, Attribution, TimeType
from checker.model.documents import Sentence, Span

_UNRESOLVED = Decimal("0.7")
"""Ceiling of confidence where a pronoun stays without a person: it supports, never accuses."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """Where cues are read, and who can be meant there."""

    passage: Passage
    sentence: Sentence
    tracker: Tracker
    inside: bool = False
    """True inside a quotation, where content is not widened to whole quotations."""


def find_reports(
    passage: Passage,
    sentence: Sentence,
    reading: Reading,
    tracker: Tracker,
    earlier: Sequence[Attribution],
) -> list[Attribution]:
    """Give the attributions that the cues of a sentence make, nested ones included."""
    scene = _Scene(passage, sentence, tracker)
    found = list(_reports(scene, reading))
    found.extend(_anaphoric(scene, reading, (*earlier[-1:], *found)))
    return _nested(found)


def find_inner_reports(
    passage: Passage, sentence: Sentence, outer: Attribution, quote: Quote, tracker: Tracker
) -> list[Attribution]:
    """Give what somebody tells inside his quotation that others, or he himself, said.

    Args:
        passage: The document.
        sentence: The sentence that is read; only its part of the quotation is.
        outer: The quotation's own attribution: its speaker is "I" inside.
        quote: The quotation.
        tracker: The speakers met so far.
    """
    text = passage.document.text
    start = max(quote.span.start + 1, sentence.span.start)
    end = min(quote.span.end - 1, sentence.span.end)
    scene = _Scene(passage, sentence, tracker.inside(outer.speaker), inside=True)
    found: list[Attribution] = []
    for span in split_words(text, start, end) if end - start >= _SHORTEST else ():
        inner = [(low, high) for low, high, _ in pairs_in(text, span)]
        reading = read(tokenise(text, span.start, span.end, inner))
        found.extend(_reports(scene, reading))
    via = (outer.speaker,) if outer.speaker else ()
    return [
        replace(
            one,
            via=() if one.speaker in {None, outer.speaker} else via,
            confidence=min(one.confidence, _UNRESOLVED),
        )
        for one in found
    ]


_SHORTEST = 12
"""Characters of a quotation in which somebody can be said to say something."""


def _reports(scene: _Scene, reading: Reading) -> Iterator[Attribution]:
    for number in range(len(reading.hits)):
        for part in lay_out(reading, number):
            yield _attribution(scene, reading.tokens, part)


def _attribution(scene: _Scene, tokens: Sequence[Token], part: Part) -> Attribution:
    passage, hit = scene.passage, part.hit
    span = span_of(tokens, part.content)
    span = span if scene.inside else passage.whole_quotes(span)
    source = None if part.source is None else span_of(tokens, part.source.whole)
    cue = span_of(tokens, (hit.first, hit.cue_stop or hit.stop))
    who = scene.tracker.resolve(scene.sentence, tokens, part.source)
    if hit.pattern is Pattern.IMPERSONAL:
        who = Resolved(None)
    confidence = CONFIDENCE[part.pattern]
    text = passage.text(span)
    return Attribution(
        span=span,
        text=text,
        source=source,
        source_text=passage.words_of(source),
        cue=cue,
        cue_text=passage.words_of(cue),
        lemma=hit.verb.lemma,
        act=act_of_words(text) if hit.act is Act.ASSERT else hit.act,
        quoted=passage.quoted(span),
        pattern=part.pattern,
        confidence=min(confidence, _UNRESOLVED) if who.pronoun and not who.name else confidence,
        speaker=who.name,
        basis=who.basis,
        speaker_type=who.kind,
        via=_via(scene, tokens, hit.via),
        said=_said(passage, tokens, part, span),
        lead=None if part.lead is None else span_of(tokens, part.lead),
    )


def span_of(tokens: Sequence[Token], places: TokenRange) -> Span:
    """Give the characters that a range of tokens covers."""
    return Span(tokens[places[0]].start, tokens[places[1] - 1].end)


def _via(scene: _Scene, tokens: Sequence[Token], source: Source | None) -> tuple[str, ...]:
    if source is None:
        return ()
    name = scene.tracker.name(scene.sentence, tokens, source)
    return (name,) if name else ()


def _said(passage: Passage, tokens: Sequence[Token], part: Part, span: Span) -> Span | None:
    """Give the time of speaking: the one that stands beside the cue and outside the content."""
    for first, stop in part.zones:
        if stop <= first:
            continue
        zone = span_of(tokens, (first, stop))
        for time in passage.times_in(zone):
            dated = time.type in {TimeType.DATE, TimeType.TIME}
            if dated and not time.span.overlaps(span) and time.span.end <= zone.end + 1:
                return time.span
    return None


def _anaphoric(
    scene: _Scene, reading: Reading, found: Sequence[Attribution]
) -> Iterator[Attribution]:
    """Yield "made the claim" whose content is what somebody else denies beside it."""
    near = [one for one in found if one.act in {Act.DENY, Act.NO_COMMENT}]
    for number, hit in enumerate(reading.hits):
        bare = hit.pattern is Pattern.NOUN and hit.source is not None
        if not bare or not near or any(lay_out(reading, number)):
            continue
        denied = near[-1]
        if denied.span.start < scene.sentence.span.start - len(scene.sentence.text):
            continue
        part = Part(content=(hit.first, hit.stop), pattern="noun-cue", hit=hit, source=hit.source)
        own = _attribution(scene, reading.tokens, part)
        if own.speaker != denied.speaker:
            yield replace(own, span=denied.span, text=denied.text, quoted=denied.quoted)


def _nested(found: Sequence[Attribution]) -> list[Attribution]:
    """Put those who pass a report on into `via`."""
    return [_passed_on(one, found) for one in found]


def _passed_on(inner: Attribution, found: Sequence[Attribution]) -> Attribution:
    if inner.cue is None or inner.via or len(found) == 1:
        return inner
    outer = [
        one
        for one in found
        if one is not inner
        and one.speaker
        and one.speaker != inner.speaker
        and one.act is Act.ASSERT
        and inner.cue.within(one.span)
        and inner.span.within(one.span)
    ]
    if not outer:
        return inner
    outer.sort(key=lambda one: one.span.start - one.span.end)
    return replace(inner, via=tuple(dict.fromkeys(one.speaker for one in outer if one.speaker)))
