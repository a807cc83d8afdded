"""One document while its attributions are read: quotations, times and turns at hand by place."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.extraction.sentences import dateline
from checker.extraction.speech.quotes import Quote, QuoteKind, covers, find_quotes
from checker.extraction.speech.tokens import Token, tokenise
from checker.extraction.speech.turns import Turn, find_turns
from checker.model.claims import Quoted, TimeExpression
from checker.model.documents import Document, Sentence, Span

_CAPITALISED = re.compile(r"\b[A-Z][\w.'-]*\w")
_LIST_MARK = re.compile(r"(?:\(?(?:\d{1,3}|[a-z])[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+(?=[A-Z“\"])")


@dataclass(frozen=True, slots=True)
class Passage:
    """A document with what the finders of reports look up in it."""

    document: Document
    times: Sequence[TimeExpression]
    quotes: Sequence[Quote]
    quote_starts: Sequence[int]
    time_starts: Sequence[int]
    repeated: frozenset[str]
    """Capitalised words that the document has more than once."""

    turns: Mapping[int, Turn]
    """By the index of the paragraph."""

    @classmethod
    def of(cls, document: Document, times: Sequence[TimeExpression]) -> "Passage":
        """Read the quotations and turns of a document."""
        quotes = find_quotes(document.text, document.blocks)
        counts = (
            Counter(_CAPITALISED.findall(document.text))
            if ": " in document.text
            else Counter[str]()
        )
        return cls(
            document=document,
            times=times,
            quotes=quotes,
            quote_starts=[quote.span.start for quote in quotes],
            time_starts=[time.span.start for time in times],
            repeated=frozenset(word for word, count in counts.items() if count > 1),
            turns=find_turns(document.text, document.blocks),
        )

    def text(self, span: Span) -> str:
        """Give the words of a span."""
        return self.document.text[span.start : span.end]

    def words_of(self, span: Span | None) -> str | None:
        """Give the words of a span, None without one."""
        return None if span is None else self.text(span)

    def tokens(self, sentence: Sentence) -> list[Token]:
        """Give the tokens of a sentence, those inside quotations of speech marked."""
        span = self.own_words(sentence)
        ranges = [(quote.span.start, quote.span.end) for quote in self.quotes_in(span)]
        return tokenise(self.document.text, span.start, span.end, ranges)

    def own_words(self, sentence: Sentence) -> Span:
        """Give a sentence without its dateline, its list mark, or the name before a turn."""
        start, end = sentence.span.start, sentence.span.end
        turn = self.turns.get(sentence.block)
        if turn is not None and turn.content.start > start:
            return Span(min(turn.content.start, end), end)
        mark = _LIST_MARK.match(sentence.text)
        return Span(start + (dateline(sentence.text) or (mark.end() if mark else 0)), end)

    def quotes_in(self, span: Span) -> list[Quote]:
        """Give the quotations of speech that share a character with a span."""
        first = max(bisect_right(self.quote_starts, span.start) - 1, 0)
        last = bisect_left(self.quote_starts, span.end)
        return [q for q in self.quotes[first:last] if is_speech(q) and q.span.overlaps(span)]

    def starting(self, sentence: Sentence) -> list[Quote]:
        """Give the quotations of speech that begin in a sentence."""
        first = bisect_left(self.quote_starts, sentence.span.start)
        last = bisect_left(self.quote_starts, sentence.span.end)
        return [quote for quote in self.quotes[first:last] if is_speech(quote)]

    def whole_quotes(self, span: Span) -> Span:
        """Widen a content to the quotation that it begins or ends in, over sentence ends."""
        start, end = span.start, span.end
        for quote in self.quotes_in(span):
            if quote.span.end > end and quote.span.start >= start:
                end = quote.span.end
            if quote.span.start < start and quote.span.end <= end + 1:
                start = quote.span.start
        return Span(start, end)

    def quoted(self, span: Span) -> Quoted:
        """Tell how much of a content stands in quotation marks."""
        quotes = self.quotes_in(span)
        if not quotes:
            return Quoted.INDIRECT
        return Quoted.DIRECT if covers(quotes, self.document.text, span) else Quoted.MIXED

    def times_in(self, zone: Span) -> Sequence[TimeExpression]:
        """Give the time expressions that begin inside a stretch."""
        low = bisect_left(self.time_starts, zone.start)
        return self.times[low : bisect_left(self.time_starts, zone.end)]


def is_speech(quote: Quote) -> bool:
    """Tell whether a quotation gives somebody's words, and no title or coined term."""
    return quote.kind is QuoteKind.CLAIM
