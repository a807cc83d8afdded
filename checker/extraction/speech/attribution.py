"""Attributions: who says what in a document, with what force and in whose words.

The method is one pass of cues with closed-class grammar around them; no parser and no model.
Content that several cues report is given once for each, so that a report of a report keeps both.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.speech.antecedents import Antecedents
from checker.extraction.speech.cast_reading import read_cast
from checker.extraction.speech.cues import SENTENCE_TRIGGERS
from checker.extraction.speech.headlines import find_headline_quote, find_headline_report
from checker.extraction.speech.layouts import read
from checker.extraction.speech.passage import Passage
from checker.extraction.speech.quotes import Quote
from checker.extraction.speech.reports import find_inner_reports, find_reports
from checker.extraction.speech.speaker_tracking import Tracker
from checker.extraction.speech.turns import Turn
from checker.extraction.speech.unreported import (
    find_floating,
    find_labelled,
    find_turn,
)
from checker.model.claims import Attribution, Quoted, TimeExpression
from checker.model.documents import Document, Section, Sentence

_WORDS = re.compile(r"[^\W\d_]+")
_LONGEST_SENTENCE = 4000
"""Characters; longer ones are tables or lists without a full stop, which report nothing."""


def find_attributions(
    document: Document, sentences: Sequence[Sentence], times: Sequence[TimeExpression]
) -> list[Attribution]:
    """Give the attributions of a document, sorted by the start of their content.

    Spans count in `Document.text`. Boilerplate is not read.
    """
    passage = Passage.of(document, times)
    labels = [turn.name for turn in passage.turns.values() if turn.name and not turn.asks]
    tracker = Tracker(Antecedents(read_cast(document.text, labels), document.text))
    found: list[Attribution] = []
    inner: list[Attribution] = []
    turn: Attribution | None = None
    for sentence in sentences:
        if sentence.section is Section.BOILERPLATE:
            continue
        spoken = passage.turns.get(sentence.block)
        if spoken is None:
            turn = None
        elif spoken.label.start >= sentence.span.start:
            turn = find_turn(passage, spoken, tracker, sentence)
            found.extend([turn] if turn and _states(turn, spoken) else [])
        tracker.known.owners[-1] = turn.speaker if turn else document.author
        if turn is not None and turn.speaker is not None and not (spoken and spoken.asks):
            tracker.known.keep(turn.speaker, sentence)
        reports = _in_sentence(passage, sentence, tracker, found)
        inner.extend(_inside_quotes(passage, sentence, tracker, (*found[-3:], *reports)))
        found.extend(_within_turn(reports, turn))
    return sorted((*found, *inner), key=lambda one: (one.span, one.cue or one.span, one.pattern))


def _states(turn: Attribution, spoken: Turn) -> bool:
    """Tell whether a turn states something: who asks does so in a hearing alone, without a "?"."""
    label = turn.source_text or ""
    said = label.isupper() and "?" not in turn.text and len(turn.text.split()) >= _FEWEST_WORDS
    return said or not spoken.asks


_FEWEST_WORDS = 4
"""Words of a counsel's turn that is more than "Nothing further."."""


def _within_turn(found: Sequence[Attribution], turn: Attribution | None) -> list[Attribution]:
    """Let what somebody tells in his turn pass through him."""
    if turn is None or turn.speaker is None:
        return list(found)
    return [
        one if one.via or one.speaker in {None, turn.speaker} else replace(one, via=(turn.speaker,))
        for one in found
    ]


def _in_sentence(
    passage: Passage, sentence: Sentence, tracker: Tracker, earlier: Sequence[Attribution]
) -> list[Attribution]:
    if len(sentence.text) > _LONGEST_SENTENCE:
        return []
    labelled = ": " in sentence.text and not passage.turns
    starts = passage.starting(sentence)
    report = find_headline_report(passage, sentence, tracker)
    if report is not None:
        tracker.known.pass_by(sentence)
        return [report]
    if not starts and SENTENCE_TRIGGERS.isdisjoint(_WORDS.findall(sentence.text.lower())):
        named = find_labelled(passage, sentence, tracker) if labelled else None
        tracker.known.pass_by(sentence)
        return [named] if named else []
    reading = read(passage.tokens(sentence), headline=sentence.section is Section.HEADLINE)
    found = find_reports(passage, sentence, reading, tracker, earlier)
    if not found and labelled:
        named = find_labelled(passage, sentence, tracker)
        found = [named] if named else []
    for quote in starts:
        near = (*earlier[-3:], *found)
        if not _taken(quote, near):
            headline = find_headline_quote(passage, sentence, quote, tracker)
            floating = headline or find_floating(passage, sentence, quote, near, tracker)
            found.extend([floating] if floating else [])
    tracker.known.pass_by(sentence)
    return found


def _inside_quotes(
    passage: Passage, sentence: Sentence, tracker: Tracker, found: Sequence[Attribution]
) -> list[Attribution]:
    """Give what is reported inside the quotations of a sentence."""
    inner: list[Attribution] = []
    for quote in passage.quotes_in(sentence.span):
        outer = next((one for one in reversed(found) if _holds(one, quote)), None)
        if outer is not None:
            inner.extend(find_inner_reports(passage, sentence, outer, quote, tracker))
    return inner


def _holds(one: Attribution, quote: Quote) -> bool:
    return one.quoted is not Quoted.INDIRECT and one.span.overlaps(quote.span)


def _taken(quote: Quote, found: Sequence[Attribution]) -> bool:
    return any(one.span.overlaps(quote.span) for one in found)
