"""Attributions: who says what in a document, with what force and in whose words.

The method is one pass of cues with closed-class grammar around them; no parser and no model.
Content that several cues report is given once for each, so that a report of a report keeps both.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extraction.speech.cast import Cast
from checker.extraction.speech.cue_finding import Pattern
from checker.extraction.speech.cues import SENTENCE_TRIGGERS
from checker.extraction.speech.layouts import CONFIDENCE, Part, Reading, lay_out, read
from checker.extraction.speech.noun_phrases import TokenRange
from checker.extraction.speech.quotes import Quote, QuoteKind, covers, find_quotes
from checker.extraction.speech.sources import Source
from checker.extraction.speech.speaker_tracking import Resolved, Tracker
from checker.extraction.speech.tokens import Token, tokenise
from checker.extraction.speech.turns import Turn, find_turns
from checker.model.claims import Act, Attribution, Quoted, TimeExpression, TimeType
from checker.model.documents import Document, Section, Sentence, Span

_CAPITALISED = re.compile(r"\b[A-Z][\w.'-]*\w")
_WORDS = re.compile(r"[^\W\d_]+")
_NAMED_LINE = re.compile(
    r"(?:[A-Z][\w.'-]*\s){0,4}[A-Z][\w.'-]*(?=:\s+\S)",
)
_NO_SPEAKER = re.compile(
    r"(?:editor|note|update|related|read|watch|video|photo|see|more|breaking|exclusive|latest|here"
    r"|question|why|how|what|when|where|key|source|original|url|image|caption|analysis|opinion"
    r"|factbox|timeline|explainer|correction|warning|tip|step|example|summary|part|section)\b",
    re.IGNORECASE,
)
_UNRESOLVED = Decimal("0.7")
"""Ceiling of confidence where a pronoun stays without a person: it supports, never accuses."""
_FLOATING_WORDS = 4
_LONGEST_SENTENCE = 4000
"""Characters; longer ones are tables or lists without a full stop, which report nothing."""
_STANDALONE = 0.85
_NEAR = 500
"""Characters between a report and a quotation without one that can still be its own."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """A document while its attributions are read."""

    document: Document
    sentences: Sequence[Sentence]
    times: Sequence[TimeExpression]
    quotes: Sequence[Quote]
    quote_starts: Sequence[int]
    time_starts: Sequence[int]
    repeated: frozenset[str]
    """Capitalised words that the document has more than once."""

    turns: Mapping[int, Turn]
    """By the index of the paragraph."""

    def tokens(self, sentence: Sentence) -> list[Token]:
        span = self.own_words(sentence)
        first = max(bisect_right(self.quote_starts, span.start) - 1, 0)
        last = bisect_left(self.quote_starts, span.end)
        ranges = [(q.span.start, q.span.end) for q in self.quotes[first:last] if _speech(q)]
        return tokenise(self.document.text, span.start, span.end, ranges)

    def own_words(self, sentence: Sentence) -> Span:
        """Give a sentence without the name before a turn."""
        turn = self.turns.get(sentence.block)
        if turn is None or turn.content.start <= sentence.span.start:
            return sentence.span
        return Span(min(turn.content.start, sentence.span.end), sentence.span.end)

    def quotes_in(self, span: Span) -> list[Quote]:
        first = max(bisect_right(self.quote_starts, span.start) - 1, 0)
        last = bisect_left(self.quote_starts, span.end)
        return [q for q in self.quotes[first:last] if _speech(q) and q.span.overlaps(span)]


def _speech(quote: Quote) -> bool:
    return quote.kind is QuoteKind.CLAIM


def find_attributions(
    document: Document, sentences: Sequence[Sentence], times: Sequence[TimeExpression]
) -> list[Attribution]:
    """Give the attributions of a document, sorted by the start of their content.

    Spans count in `Document.text`. Boilerplate is not read.
    """
    quotes = find_quotes(document.text, document.blocks)
    turns = find_turns(document.text, document.blocks)
    scene = _Scene(
        document=document,
        sentences=sentences,
        times=times,
        quotes=quotes,
        quote_starts=[quote.span.start for quote in quotes],
        time_starts=[time.span.start for time in times],
        repeated=_repeated(document.text),
        turns=turns,
    )
    labels = [turn.name for turn in turns.values() if turn.name is not None]
    tracker = Tracker(Cast.of(document.text, labels))
    found: list[Attribution] = []
    turn: Attribution | None = None
    for sentence in sentences:
        if sentence.section is Section.BOILERPLATE:
            continue
        spoken = scene.turns.get(sentence.block)
        if spoken is None:
            turn = None
        elif spoken.label.start >= sentence.span.start:
            turn = _turn(scene, spoken, tracker, sentence)
            found.extend([turn] if turn and not spoken.asks else [])
        tracker.owners[-1] = turn.speaker if turn else None
        if turn is not None and turn.speaker is not None:
            tracker.keep(turn.speaker, sentence)
        read_here = _in_sentence(scene, sentence, tracker, found)
        found.extend(_within_turn(read_here, turn))
    return sorted(found, key=lambda one: (one.span, one.cue or one.span, one.pattern))


def _turn(
    scene: _Scene, turn: Turn, tracker: Tracker, sentence: Sentence
) -> Attribution | None:
    """Give the words of a turn to whom its label names."""
    if turn.name is None or not _WORDS.search(
        scene.document.text, turn.content.start, turn.content.end
    ):
        return None
    who = tracker.speak(turn.name, sentence)
    return Attribution(
        span=turn.content,
        text=scene.document.text[turn.content.start : turn.content.end],
        source=turn.label,
        source_text=_text(scene, turn.label),
        cue=Span(turn.label.end, turn.label.end + 1),
        cue_text=":",
        lemma=":",
        act=Act.ASSERT,
        quoted=Quoted.DIRECT,
        pattern="turn",
        confidence=CONFIDENCE["turn"],
        speaker=who.name,
        basis=who.basis,
    )


def _within_turn(found: Sequence[Attribution], turn: Attribution | None) -> list[Attribution]:
    """Let what somebody tells in his turn pass through him."""
    if turn is None or turn.speaker is None:
        return list(found)
    return [
        one if one.via or one.speaker in {None, turn.speaker} else replace(one, via=(turn.speaker,))
        for one in found
    ]


def _repeated(text: str) -> frozenset[str]:
    counts = Counter(_CAPITALISED.findall(text)) if ": " in text else Counter[str]()
    return frozenset(word for word, count in counts.items() if count > 1)


def _in_sentence(
    scene: _Scene, sentence: Sentence, tracker: Tracker, earlier: Sequence[Attribution]
) -> list[Attribution]:
    starts = _starting(scene, sentence)
    if len(sentence.text) > _LONGEST_SENTENCE:
        return []
    if not starts and SENTENCE_TRIGGERS.isdisjoint(_WORDS.findall(sentence.text.lower())):
        labelled = ": " in sentence.text and not scene.turns
        named = _colon(scene, sentence, tracker) if labelled else None
        tracker.pass_by(sentence)
        return [named] if named else []
    tokens = scene.tokens(sentence)
    reading = read(tokens, headline=sentence.section is Section.HEADLINE)
    found = list(_reports(scene, sentence, reading, tracker))
    found.extend(_anaphoric(scene, sentence, reading, tracker, (*earlier[-1:], *found)))
    if not found and not scene.turns:
        named = _colon(scene, sentence, tracker)
        found = [named] if named else []
    found = _nested(found)
    loose = [quote for quote in starts if not _taken(quote, (*earlier[-3:], *found))]
    for quote in loose:
        floating = _floating(scene, sentence, quote, (*earlier[-3:], *found), tracker)
        found.extend([floating] if floating else [])
    tracker.pass_by(sentence)
    return found


def _starting(scene: _Scene, sentence: Sentence) -> list[Quote]:
    """Give the quotations of speech that begin in a sentence."""
    first = bisect_left(scene.quote_starts, sentence.span.start)
    last = bisect_left(scene.quote_starts, sentence.span.end)
    return [quote for quote in scene.quotes[first:last] if _speech(quote)]


def _taken(quote: Quote, found: Sequence[Attribution]) -> bool:
    return any(one.span.overlaps(quote.span) for one in found)


def _reports(
    scene: _Scene, sentence: Sentence, reading: Reading, tracker: Tracker
) -> Iterator[Attribution]:
    for number in range(len(reading.hits)):
        for part in lay_out(reading, number):
            yield _attribution(scene, sentence, reading, part, tracker)


def _attribution(
    scene: _Scene, sentence: Sentence, reading: Reading, part: Part, tracker: Tracker
) -> Attribution:
    tokens, hit = reading.tokens, part.hit
    span = _whole_quotes(scene, _span(tokens, part.content))
    source = None if part.source is None else _span(tokens, part.source.whole)
    cue = _span(tokens, (hit.first, hit.stop))
    who = tracker.resolve(sentence, tokens, part.source)
    if hit.pattern is Pattern.IMPERSONAL:
        who = Resolved(None)
    confidence = CONFIDENCE[part.pattern]
    return Attribution(
        span=span,
        text=scene.document.text[span.start : span.end],
        source=source,
        source_text=_text(scene, source),
        cue=cue,
        cue_text=_text(scene, cue),
        lemma=hit.verb.lemma,
        act=hit.act,
        quoted=_quoted(scene, span),
        pattern=part.pattern,
        confidence=min(confidence, _UNRESOLVED) if who.pronoun and not who.name else confidence,
        speaker=who.name,
        basis=who.basis,
        via=_via(sentence, tokens, hit.via, tracker),
        said=_said(scene, tokens, part, span),
    )


def _span(tokens: Sequence[Token], places: TokenRange) -> Span:
    return Span(tokens[places[0]].start, tokens[places[1] - 1].end)


def _text(scene: _Scene, span: Span | None) -> str | None:
    return None if span is None else scene.document.text[span.start : span.end]


def _via(
    sentence: Sentence, tokens: Sequence[Token], source: Source | None, tracker: Tracker
) -> tuple[str, ...]:
    if source is None:
        return ()
    name = tracker.name(sentence, tokens, source)
    return (name,) if name else ()


def _whole_quotes(scene: _Scene, span: Span) -> Span:
    """Widen a content to the quotation that it begins or ends in, over sentence ends."""
    start, end = span.start, span.end
    for quote in scene.quotes_in(span):
        if quote.span.end > end and quote.span.start >= start:
            end = quote.span.end
        if quote.span.start < start and quote.span.end <= end + 1:
            start = quote.span.start
    return Span(start, end)


def _quoted(scene: _Scene, span: Span) -> Quoted:
    quotes = scene.quotes_in(span)
    if not quotes:
        return Quoted.INDIRECT
    return Quoted.DIRECT if covers(quotes, scene.document.text, span) else Quoted.MIXED


def _said(scene: _Scene, tokens: Sequence[Token], part: Part, span: Span) -> Span | None:
    """Give the time of speaking: the one that stands beside the cue and outside the content."""
    for first, stop in part.zones:
        if stop <= first:
            continue
        zone = _span(tokens, (first, stop))
        low = bisect_left(scene.time_starts, zone.start)
        high = bisect_left(scene.time_starts, zone.end)
        for time in scene.times[low:high]:
            dated = time.type in {TimeType.DATE, TimeType.TIME}
            if dated and not time.span.overlaps(span) and time.span.end <= zone.end + 1:
                return time.span
    return None


def _anaphoric(
    scene: _Scene,
    sentence: Sentence,
    reading: Reading,
    tracker: Tracker,
    found: Sequence[Attribution],
) -> Iterator[Attribution]:
    """Yield "made the claim" whose content is what somebody else denies beside it."""
    near = [one for one in found if one.act in {Act.DENY, Act.NO_COMMENT}]
    for number, hit in enumerate(reading.hits):
        bare = hit.pattern is Pattern.NOUN and hit.source is not None
        if not bare or not near or any(lay_out(reading, number)):
            continue
        denied = near[-1]
        if denied.span.start < sentence.span.start - len(sentence.text):
            continue
        part = Part(content=(hit.first, hit.stop), pattern="noun-cue", hit=hit, source=hit.source)
        own = _attribution(scene, sentence, reading, part, tracker)
        if own.speaker != denied.speaker:
            yield replace(own, span=denied.span, text=denied.text, quoted=denied.quoted)


def _nested(found: Sequence[Attribution]) -> list[Attribution]:
    """Put those who pass a report on into `via`."""
    return [_passed_on(one, found) for one in found]


def _passed_on(inner: Attribution, found: Sequence[Attribution]) -> Attribution:
    if inner.cue is None or inner.via:
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
    outer.sort(key=lambda one: one.span.start - one.span.end)
    return replace(inner, via=tuple(dict.fromkeys(one.speaker for one in outer if one.speaker)))


def _colon(scene: _Scene, sentence: Sentence, tracker: Tracker) -> Attribution | None:
    """Read "NAME: words", as headlines and transcripts have it."""
    block = scene.document.blocks[sentence.block]
    match = _NAMED_LINE.match(sentence.text)
    if match is None or block.span.start != sentence.span.start:
        return None
    if _NO_SPEAKER.match(match.group()) or not _names_somebody(scene, match.group()):
        return None
    begin = sentence.span.start + match.end()
    source = Span(sentence.span.start, begin)
    text = scene.document.text
    start = begin + 1 + len(text[begin + 1 : begin + 8]) - len(text[begin + 1 : begin + 8].lstrip())
    span = Span(start, sentence.span.end)
    if len(_WORDS.findall(text, span.start, span.end)) < _FLOATING_WORDS:
        return None
    tokens = tokenise(text, source.start, source.end)
    whole = (0, len(tokens))
    who = tracker.resolve(sentence, tokens, Source(whole, whole))
    return Attribution(
        span=span,
        text=text[span.start : span.end],
        source=source,
        source_text=match.group(),
        cue=Span(begin, begin + 1),
        cue_text=":",
        lemma=":",
        act=Act.ASSERT,
        quoted=_quoted(scene, span),
        pattern="colon",
        confidence=CONFIDENCE["colon"],
        speaker=who.name,
        basis=who.basis,
    )


def _names_somebody(scene: _Scene, name: str) -> bool:
    """Tell whether the last word of a name stands in the document once more."""
    last = name.rpartition(" ")[2]
    return name.isupper() or last in scene.repeated


def _last_speaker(found: Sequence[Attribution]) -> Attribution | None:
    """Give the last report, but the speaker rather than the paper that carries the words."""
    last = found[-1] if found else None
    if last is None or last.pattern != "according-to":
        return last
    inner = [one for one in found if one.cue is not None and one.cue.within(last.span)]
    return inner[-1] if inner else last


def _floating(
    scene: _Scene,
    sentence: Sentence,
    quote: Quote,
    found: Sequence[Attribution],
    tracker: Tracker,
) -> Attribution | None:
    """Give a quotation that stands alone to whoever speaks or acts just before it."""
    inside = min(quote.span.end, sentence.span.end) - quote.span.start
    alone = quote.span.start == sentence.span.start and inside >= _STANDALONE * len(sentence.text)
    text = scene.document.text[quote.span.start : quote.span.end]
    if not alone or len(_WORDS.findall(text)) < _FLOATING_WORDS:
        return None
    last = _last_speaker(found)
    between = scene.document.text[last.span.end : quote.span.start] if last else ""
    acting = tracker.latest(sentence)
    if last is not None and (acting is None or acting.name in {None, last.speaker}):
        if last.act is Act.NO_COMMENT or len(between) > _NEAR:
            return None
        pattern = "floating-quote"
        goes_on = quote.continues or "\n" not in between
        if last.quoted is not Quoted.INDIRECT and goes_on:
            pattern = "continued-quote"
        return replace(last, span=quote.span, text=text, quoted=Quoted.DIRECT, pattern=pattern,
                       confidence=CONFIDENCE[pattern], act=Act.ASSERT)  # fmt: skip
    if acting is None or acting.name is None:
        return None
    return Attribution(
        span=quote.span,
        text=text,
        source=None,
        source_text=None,
        cue=None,
        cue_text=None,
        lemma="",
        act=Act.ASSERT,
        quoted=Quoted.DIRECT,
        pattern="floating-quote",
        confidence=CONFIDENCE["floating-quote"],
        speaker=acting.name,
        basis="pronoun",
    )
