"""Words given to somebody without a verb: after a colon, as a turn, or as a quotation alone."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.speech.layouts import CONFIDENCE, act_of_words
from checker.extraction.speech.passage import Passage
from checker.extraction.speech.quotes import Quote
from checker.extraction.speech.sources import Source
from checker.extraction.speech.speaker_tracking import Tracker
from checker.extraction.speech.tokens import tokenise
from checker.extraction.speech.turns import Turn
from checker.model.claims import Act, Attribution, Quoted
from checker.model.documents import Sentence, Span

_WORDS = re.compile(r"[^\W\d_]+")
_NAMED_LINE = re.compile(
    r"(?:[A-Z][\w.'-]*\s){0,4}[A-Z][\w.'-]*(?=:\s+\S)",
)
_NO_SPEAKER = re.compile(
    r"(?:editor|note|update|related|read|watch|video|photo|see|more|breaking|exclusive|latest|here"
    r"|question|why|how|what|when|where|key|source|original|url|image|caption|analysis|opinion"
    r"|about|present|attending|apologies|witness(?:es)?|also|members|contact|media|ends"
    r"|factbox|timeline|explainer|correction|warning|tip|step|example|summary|part|section)\b",
    re.IGNORECASE,
)
_FLOATING_WORDS = 4
_STANDALONE = 0.85
_NEAR = 500
"""Characters between a report and a quotation without one that can still be its own."""


def find_turn(
    passage: Passage, turn: Turn, tracker: Tracker, sentence: Sentence
) -> Attribution | None:
    """Give the words of a turn to whom its label names."""
    if turn.name is None or not _WORDS.search(
        passage.document.text, turn.content.start, turn.content.end
    ):
        return None
    who = tracker.speak(turn.name, sentence, heard=not turn.asks)
    text = passage.document.text[turn.content.start : turn.content.end]
    return Attribution(
        span=turn.content,
        text=text,
        source=turn.label,
        source_text=passage.words_of(turn.label),
        cue=Span(turn.label.end, turn.label.end + 1),
        cue_text=":",
        lemma=":",
        act=act_of_words(text),
        quoted=Quoted.DIRECT,
        pattern="turn",
        confidence=CONFIDENCE["turn"],
        speaker=who.name,
        basis=who.basis,
        speaker_type=who.kind,
    )


def find_labelled(passage: Passage, sentence: Sentence, tracker: Tracker) -> Attribution | None:
    """Read "NAME: words", as headlines and transcripts have it."""
    block = passage.document.blocks[sentence.block]
    match = _NAMED_LINE.match(sentence.text)
    if match is None or block.span.start != sentence.span.start:
        return None
    if _NO_SPEAKER.match(match.group()) or not _names_somebody(passage, match.group()):
        return None
    begin = sentence.span.start + match.end()
    source = Span(sentence.span.start, begin)
    text = passage.document.text
    start = begin + 1 + len(text[begin + 1 : begin + 8]) - len(text[begin + 1 : begin + 8].lstrip())
    shouted = match.group().isupper()
    # "RUIZ: The dam held. It will hold again.": a voice that a broadcast plays in
    span = Span(start, block.span.end if shouted else sentence.span.end)
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
        quoted=passage.quoted(span),
        pattern="colon",
        confidence=CONFIDENCE["colon"],
        speaker=who.name,
        basis=who.basis,
        speaker_type=who.kind,
    )


def _names_somebody(passage: Passage, name: str) -> bool:
    """Tell whether the last word of a name stands in the document once more."""
    last = name.rpartition(" ")[2]
    return name.isupper() or last in passage.repeated


def _last_speaker(found: Sequence[Attribution]) -> Attribution | None:
    """Give the last report, but the speaker rather than the paper that carries the words."""
    last = found[-1] if found else None
    if last is None or last.pattern != "according-to":
        return last
    inner = [one for one in found if one.cue is not None and one.cue.within(last.span)]
    return inner[-1] if inner else last


def find_floating(
    passage: Passage,
    sentence: Sentence,
    quote: Quote,
    found: Sequence[Attribution],
    tracker: Tracker,
) -> Attribution | None:
    """Give a quotation that stands alone to whoever speaks or acts just before it."""
    inside = min(quote.span.end, sentence.span.end) - quote.span.start
    alone = quote.span.start == sentence.span.start and inside >= _STANDALONE * len(sentence.text)
    text = passage.document.text[quote.span.start : quote.span.end]
    last = _last_speaker(found)
    beside = (
        last is not None
        and last.quoted is not Quoted.INDIRECT
        and ("\n" not in passage.document.text[last.span.end : quote.span.start])
    )
    if not alone or (len(_WORDS.findall(text)) < _FLOATING_WORDS and not beside):
        return None
    between = passage.document.text[last.span.end : quote.span.start] if last else ""
    # a quotation that was left open goes on with nobody between
    acting = None if quote.continues and last is not None else tracker.known.latest(sentence)
    silent = last is not None and last.act is Act.NO_COMMENT
    if last is not None and not silent and (acting is None or acting.name in {None, last.speaker}):
        if len(between) > _NEAR:
            return None
        pattern = "floating-quote"
        goes_on = quote.continues or "\n" not in between
        if last.quoted is not Quoted.INDIRECT and goes_on:
            pattern = "continued-quote"
        return replace(last, span=quote.span, text=text, quoted=Quoted.DIRECT, pattern=pattern,
                       confidence=CONFIDENCE[pattern], act=Act.ASSERT)  # fmt: skip
    speaker = tracker.known.only_speaker() if acting is None else acting.name
    if speaker is None:
        return None
    return replace(quotation(passage, quote), speaker=speaker, basis="pronoun")


def quotation(passage: Passage, quote: Quote) -> Attribution:
    """Give a quotation alone as an attribution to nobody."""
    text = passage.text(quote.span)
    return Attribution(
        span=quote.span,
        text=text,
        source=None,
        source_text=None,
        cue=None,
        cue_text=None,
        lemma="",
        act=act_of_words(text),
        quoted=Quoted.DIRECT,
        pattern="floating-quote",
        confidence=CONFIDENCE["floating-quote"],
    )
