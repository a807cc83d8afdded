"""On whose word, in what mood and about which time a place of the text speaks."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from checker.extraction.sentences import dateline
from checker.extraction.speech.acts import modality_of, polarity_of
from checker.extraction.times.expressions import period_of, time_of
from checker.model import (
    Act,
    Attribution,
    ClaimTime,
    Document,
    Granularity,
    Modality,
    Polarity,
    Sentence,
    Span,
    TimeExpression,
    TimeType,
)

_MOOD_OF_ACT = {
    Act.INTEND: Modality.PLANNED,
    Act.REQUEST: Modality.REQUIRED,
    Act.BELIEVE: Modality.POSSIBLE,
    Act.EVALUATE: Modality.FACT,
}


_CONTRACT = re.compile(r"\s+(?:delivery|futures?|contracts?|settlement|expiry)\b")
_POSSESSIVE = re.compile(r"'s\b")
_RELATIVE = re.compile(r",?\s+when\b[^.;:]*\Z")


def _is_in_reach(time: TimeExpression, span: Span) -> bool:
    return time.span.start < span.end + _REACH and span.start < time.span.end + _REACH


_REACH = 400
"""Characters between a figure and its time at most."""


def _may_hold(time: TimeExpression, span: Span, sentence: Sentence) -> bool:
    """Leave out the month of a contract, and the day that only belongs to a later noun."""
    if time.type is TimeType.TIME and time.begin is None:
        return False  # a bare clock time names no day
    opening = dateline(sentence.text)
    if time.span.end <= sentence.span.start + opening:
        return False  # the date of a dateline is when it was written
    end = time.span.end - sentence.span.start
    bracket = _bracket(time, sentence)
    if bracket is not None and not span.within(bracket):
        return False
    if _CONTRACT.match(sentence.text, end):
        return False
    return not (span.end <= time.span.start and _POSSESSIVE.match(sentence.text, end))


def _bracket(time: TimeExpression, sentence: Sentence) -> Span | None:
    """Give the bracket that a time opens: "78 per cent (2014: 71 per cent)" is of two years."""
    start, end = time.span.start - sentence.span.start, time.span.end - sentence.span.start
    if sentence.text[max(start - 1, 0) : start] != "(" or sentence.text[end : end + 1] != ":":
        return None
    close = sentence.text.find(")", end)
    stop = close if close >= 0 else len(sentence.text)
    return Span(time.span.start, sentence.span.start + stop)


def _only_day(times: Sequence[TimeExpression], said: Sequence[Span]) -> TimeExpression | None:
    """Give the one day of a sentence: "hurt when a bus overturned on Tuesday" was on Tuesday."""
    days = [
        one
        for one in times
        if one.span not in said and one.granularity is Granularity.DAY and one.begin is not None
    ]
    return days[0] if len(days) == 1 and len(times) == 1 else None


def _opened_by(
    span: Span, sentence: Sentence, times: Sequence[TimeExpression]
) -> TimeExpression | None:
    """Give the time of "July 3, when it reached" for what is told in that clause or bracket."""
    base = sentence.span.start
    for time in reversed(times):
        bracket = _bracket(time, sentence)
        if bracket is not None and span.within(bracket):
            return time
        between = sentence.text[time.span.end - base : max(span.start - base, 0)]
        if time.span.end <= span.start and _RELATIVE.fullmatch(between):
            return time
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who speaks at one place, and how."""

    attribution: Attribution | None
    said_on: date | None
    modality: Modality
    polarity: Polarity
    time: ClaimTime


SILENT = Voice(
    attribution=None,
    said_on=None,
    modality=Modality.FACT,
    polarity=Polarity.POSITIVE,
    time=ClaimTime(),
)
"""The text itself, in no mood and at no time of its own."""

_VIEW = 300
"""Characters on either side of a place that can bear on its mood; keeps long lines linear."""


def _around_place(sentence: Sentence, span: Span) -> tuple[str, int]:
    local = max(span.start - sentence.span.start, 0)
    start = max(local - _VIEW, 0)
    return sentence.text[start : local + _VIEW], local - start


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """The attributions and times of one document, ready to be asked about a place."""

    document: Document
    attributions: tuple[Attribution, ...]
    """Sorted by the start of the content."""

    starts: tuple[int, ...]
    times: dict[int, tuple[TimeExpression, ...]]
    """By sentence index."""

    said: frozenset[Span]
    """Time expressions that tell when somebody spoke."""

    by_span: dict[Span, TimeExpression]

    @classmethod
    def of(
        cls,
        document: Document,
        sentences: Sequence[Sentence],
        times: Sequence[TimeExpression],
        attributions: Sequence[Attribution],
    ) -> "Voices":
        """Index the attributions and times of a document."""
        ordered = tuple(sorted(attributions, key=lambda one: (one.span, one.pattern)))
        begins = [sentence.span.start for sentence in sentences]
        by_sentence: dict[int, list[TimeExpression]] = {}
        for time in times:
            index = bisect_right(begins, time.span.start) - 1
            by_sentence.setdefault(sentences[max(index, 0)].index, []).append(time)
        return cls(
            document=document,
            attributions=ordered,
            starts=tuple(one.span.start for one in ordered),
            times={index: tuple(found) for index, found in by_sentence.items()},
            said=frozenset(one.said for one in ordered if one.said is not None),
            by_span={time.span: time for time in times},
        )

    def at(self, span: Span, sentence: Sentence) -> Voice:
        """Tell who speaks at a place, when, and as what."""
        attribution = self._around(span)
        text, local = _around_place(sentence, span)
        mood = modality_of(text, 0, len(text), local)
        polarity = polarity_of(text, 0, len(text), local)
        if attribution is not None:
            if mood is Modality.FACT:
                mood = _MOOD_OF_ACT.get(attribution.act, Modality.FACT)
            if attribution.act in {Act.DENY, Act.REFUSE}:
                polarity = Polarity.NEGATIVE
        return Voice(
            attribution=attribution,
            said_on=self._said_on(attribution),
            modality=mood,
            polarity=polarity,
            time=self.time_at(span, sentence),
        )

    def time_at(self, span: Span, sentence: Sentence) -> ClaimTime:
        """Give the time that the words at a place are about."""
        near = [one for one in self.times.get(sentence.index, ()) if _is_in_reach(one, span)]
        times = [one for one in near if _may_hold(one, span, sentence)]
        said = [one.span for one in near if one.span in self.said]
        found = _opened_by(span, sentence, times)
        found = found or time_of(span, sentence, times, said) or _only_day(times, said)
        return period_of(found, self.document.published)

    def _around(self, span: Span) -> Attribution | None:
        """Give the narrowest attribution whose content holds the place."""
        best: Attribution | None = None
        last = bisect_right(self.starts, span.start)
        for attribution in self.attributions[max(last - 12, 0) : last]:
            if span.within(attribution.span) and attribution.cue is not None:
                width = attribution.span.end - attribution.span.start
                if best is None or width < best.span.end - best.span.start:
                    best = attribution
        return best

    def _said_on(self, attribution: Attribution | None) -> date | None:
        if attribution is None or attribution.said is None:
            return None
        time = self.by_span.get(attribution.said)
        # "said in January" names no day
        day = time is not None and time.granularity is Granularity.DAY
        return time.begin if time is not None and day else None
