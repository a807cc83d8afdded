"""Headlines that report: "'I saw it all': Lind on the flood", "Fen is safe: developer"."""

import re
from dataclasses import replace

from checker.extraction.speech.descriptions import Resolved
from checker.extraction.speech.layouts import CONFIDENCE
from checker.extraction.speech.nouns import TEXTS, is_role
from checker.extraction.speech.passage import Passage
from checker.extraction.speech.quotes import Quote
from checker.extraction.speech.sources import Source
from checker.extraction.speech.speaker_tracking import Tracker
from checker.extraction.speech.tokens import tokenise
from checker.extraction.speech.unreported import quotation
from checker.model.claims import Act, Attribution
from checker.model.documents import Section, Sentence, Span

_WORDS = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4}: \Z")
_COLON = re.compile(r"\s?[:–—]\s")
_HEADLINE_WORDS = 3


def find_headline_quote(
    passage: Passage, sentence: Sentence, quote: Quote, tracker: Tracker
) -> Attribution | None:
    """Read "'I saw it all': Lind on the flood" and "Museum boss: 'We got it wrong'" in headlines.

    Without a label the one person named behind the colon speaks, nobody where there are two.
    """
    text = passage.document.text
    if sentence.index and sentence.section is not Section.HEADLINE:
        return None
    if len(_WORDS.findall(text, quote.span.start, quote.span.end)) < _HEADLINE_WORDS:
        return None
    found = quotation(passage, quote)
    label = _LABEL.fullmatch(text, sentence.span.start, quote.span.start)
    if label is not None:
        source = Span(sentence.span.start, quote.span.start - 2)
        who = _who(passage, sentence, tracker, source)
        return replace(found, source=source, source_text=passage.text(source),
                       cue=Span(source.end, source.end + 1), cue_text=":", lemma=":",
                       pattern="colon", confidence=CONFIDENCE["colon"], speaker=who.name,
                       basis=who.basis, speaker_type=who.kind)  # fmt: skip
    opens = quote.span.start == sentence.span.start and _COLON.match(text, quote.span.end)
    if not opens:
        return None
    named = {name for _, name in tracker.known.cast.people_in(quote.span.end, sentence.span.end)}
    speaker = min(named) if len(named) == 1 else None
    return replace(found, speaker=speaker, basis="name" if speaker else "none")


_SOURCE_LAST = re.compile(r"(?P<said>[^:]{12,}): (?P<who>[^\W\d_][\w'’-]*(?: [\w'’-]+){0,2})")
_SOURCE_FIRST = re.compile(r"(?P<who>[A-Z][\w'’-]*(?: [a-z][\w'’-]*){1,2}): (?P<said>[^:]{12,})")


def find_headline_report(
    passage: Passage, sentence: Sentence, tracker: Tracker
) -> Attribution | None:
    """Read "Fen is safe: developer" and "Lotto boss: I never promised a penny".

    Who speaks is a role or a body in a few lower-case words; a place or a topic before a colon
    ("Cooking: what to do") reports nothing.
    """
    if sentence.index and sentence.section is not Section.HEADLINE:
        return None
    for pattern in (_SOURCE_LAST, _SOURCE_FIRST):
        match = pattern.fullmatch(sentence.text)
        if match is None or passage.starting(sentence):
            continue
        last = match["who"].split()[-1]
        text = pattern is _SOURCE_LAST and last in TEXTS  # "Rates to rise: survey"
        speaks = last.islower() and (text or (is_role(last) and last not in TEXTS))
        if speaks:
            return _report(passage, sentence, tracker, match)
    return None


def _report(
    passage: Passage, sentence: Sentence, tracker: Tracker, match: re.Match[str]
) -> Attribution:
    start = sentence.span.start
    source = Span(start + match.start("who"), start + match.end("who"))
    span = Span(start + match.start("said"), start + match.end("said"))
    colon = start + sentence.text.index(":")
    who = _who(passage, sentence, tracker, source)
    return Attribution(
        span=span,
        text=passage.text(span),
        source=source,
        source_text=passage.text(source),
        cue=Span(colon, colon + 1),
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


def _who(passage: Passage, sentence: Sentence, tracker: Tracker, source: Span) -> Resolved:
    tokens = tokenise(passage.document.text, source.start, source.end)
    whole = (0, len(tokens))
    return tracker.resolve(sentence, tokens, Source(whole, whole))
