"""Statements: what somebody asserts, denies, plans or refuses, as propositions to compare."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.extraction.clauses.predicates import AUXILIARIES, Token, is_adverb, verb_at
from checker.extraction.clauses.scenes import tokenise
from checker.extraction.figures import base_claim
from checker.extraction.lemmas import is_irregular_form, noun_lemma, verb_lemma
from checker.extraction.speech.acts import modality_of, polarity_of
from checker.extraction.voices import Voice, Voices
from checker.model import (
    Act,
    Attribution,
    Claim,
    ClaimKind,
    Document,
    Mention,
    Modality,
    Polarity,
    Quoted,
    Sentence,
    Span,
)

_STOP = frozenset(
    "a an the this that these those its his her their our my your of in on at to for from by with"
    " and or but as it he she they we i you who which there here so such also than into about over"
    " under after before during while when where if whether because not n't no".split()
)
_OBJECT_WORDS = 6


def statement_claims(
    document: Document,
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    voices: Voices,
) -> Iterator[Claim]:
    """Yield one claim for each attribution that says something, of whomever it may be.

    Words of nobody in particular ("officials said") are claims too, but without a speaker: they
    support, and accuse nobody.
    """
    starts = [sentence.span.start for sentence in sentences]
    for attribution in voices.attributions:
        first = attribution.pattern == "parenthetical" and attribution.lead is None
        if first or (attribution.act is Act.NO_COMMENT and not _speaks_of_doing(attribution)):
            continue
        index = bisect_right(starts, attribution.span.start) - 1
        if index < 0:
            continue
        claim = _statement(document, sentences[index], mentions, voices, attribution)
        if claim is not None:
            yield claim


def _statement(
    document: Document,
    sentence: Sentence,
    mentions: Sequence[Mention],
    voices: Voices,
    attribution: Attribution,
) -> Claim | None:
    base, words = _words(document, attribution)
    tokens = tokenise(words)
    intended = _intended(tokens)
    verb = _main_verb(tokens) if intended is None else intended
    if verb is None:
        return None
    if intended is not None and attribution.act is Act.ASSERT:
        attribution = replace(attribution, act=Act.INTEND)
    inside = [one for one in mentions if one.span.within(Span(base, attribution.span.end))]
    voice = Voice(
        attribution=attribution,
        said_on=voices.at(attribution.span, sentence).said_on,
        modality=_modality(attribution, words, tokens[verb].start),
        polarity=_polarity(document, attribution, words, tokens[verb].start),
        time=voices.time_at(attribution.span, sentence),
    )
    claim = base_claim(document, sentence, attribution.span, voice)
    lemma = verb_lemma(tokens[verb].lower)
    subject = _subject(inside, base + tokens[verb].start)
    return replace(
        claim,
        text=" ".join(words.split()) if attribution.lead else claim.text,
        quotation=_quotation(attribution),
        id=f"{claim.id}{'-' if attribution.act is Act.DENY else '+'}",
        kind=ClaimKind.STATEMENT,
        entity=subject.name if subject else attribution.speaker,
        entity_type=subject.kind if subject else None,
        entity_basis="subject" if subject else "document",
        mention=subject,
        attribute=" ".join([*_object_words(tokens, verb, inside, base), lemma]),
        attribute_head=lemma,
        context=tuple(sorted({one.name for one in inside})),
        confidence=_confidence(attribution),
    )


_NAMELESS = Decimal("0.7")


def _confidence(attribution: Attribution) -> Decimal:
    """Give the confidence; a speaker without a name may be another one in the next article."""
    named = attribution.basis not in {"description", "none"}
    return attribution.confidence if named else min(attribution.confidence, _NAMELESS)


def _speaks_of_doing(attribution: Attribution) -> bool:
    """Tell whether silence tells of a position: who stops short of a promise has taken none."""
    return attribution.lemma in {"stop short of", "refrain from"}


def _words(document: Document, attribution: Attribution) -> tuple[int, str]:
    """Give the clause with where it begins; the cue that interrupts it is blanked out."""
    span, lead = attribution.span, attribution.lead
    words = document.text[span.start : span.end]
    if lead is None:
        return span.start, words
    return lead.start, document.text[lead.start : lead.end].ljust(span.start - lead.start) + words


_MARKED = re.compile(
    r"[“\"«‹]([^“”\"«»‹›]{2,})[”\"»›]?|(?<!\w)'([^']{12,})'(?!\w)|``(.+?)''", re.DOTALL
)


def _quotation(attribution: Attribution) -> str | None:
    """Give the longest stretch in quotation marks; a turn is one without any."""
    if attribution.quoted is Quoted.INDIRECT:
        return None
    found = [match[match.lastindex or 0] for match in _MARKED.finditer(attribution.text)]
    if not found:
        return attribution.text if attribution.quoted is Quoted.DIRECT else None
    return max(found, key=len).strip()


def _subject(mentions: Sequence[Mention], verb: int) -> Mention | None:
    """Give the last name before the verb: a dateline or adjunct may stand in front of it."""
    before = [one for one in mentions if one.span.end <= verb]
    named = [one for one in before if not one.demonym]
    return next(reversed(named or before), None)


def _modality(attribution: Attribution, words: str, position: int) -> Modality:
    """Give the mood: a plan, what is only possible or hangs on an "if", else a fact.

    "Would" and "should" in a report stand for "will" and "shall" of the speaker.
    """
    if attribution.act is Act.INTEND:
        return Modality.PLANNED
    mood = modality_of(words, 0, len(words), position)
    hangs = mood is Modality.CONDITIONAL and _IF.search(words) is not None
    return mood if hangs or mood is Modality.POSSIBLE else Modality.FACT


_IF = re.compile(r"\b(?:if|unless|provided)\b", re.IGNORECASE)


def _is_doubted(document: Document, attribution: Attribution) -> bool:
    """Tell whether somebody does not think it: the negation is raised from the content."""
    if attribution.cue is None or attribution.act not in {Act.BELIEVE, Act.ESTIMATE}:
        return False
    start = attribution.cue.start
    return _RAISED.search(document.text[max(start - _BEFORE_CUE, 0) : start]) is not None


_UNTRUE = re.compile(
    r"\W*(?:that )?it(?:['’]s| is| was)(?:n['’]t| not) true that\b"
    r"|\W*(?:that )?it(?:['’]s| is| was) (?:untrue|false|wrong) that\b",
    re.IGNORECASE,
)
_BEFORE_CUE = 12
_RAISED = re.compile(r"(?:\b(?:not|never|no longer|hardly)|n['’]t)\s+\Z", re.IGNORECASE)


def _polarity(document: Document, attribution: Attribution, words: str, position: int) -> Polarity:
    own = polarity_of(words, 0, len(words), position)
    turned = attribution.act in {Act.DENY, Act.REFUSE} or _is_doubted(document, attribution)
    if turned == (_UNTRUE.match(words) is not None):
        return own
    return Polarity.POSITIVE if own is Polarity.NEGATIVE else Polarity.NEGATIVE


_WILLING = frozenset(
    "ready willing prepared set determined plan plans planning intend intends intending pledge"
    " pledges agree agrees aims aim wants want".split()
)


def _intended(tokens: list[Token]) -> int | None:
    """Give the verb that somebody is ready, willing or planning to do."""
    for index, token in enumerate(tokens[:-2]):
        if token.lower in _WILLING and tokens[index + 1].lower == "to":
            return index + 2
    return None


def _main_verb(tokens: list[Token]) -> int | None:
    """Give the position of the first content verb; where there is none, of the infinitive."""
    for index, token in enumerate(tokens):
        if token.lower in AUXILIARIES or is_adverb(token) or token.text[:1].isupper():
            continue
        formed = is_irregular_form(token.lower) or token.lower.endswith("ed")
        if not _is_helped(tokens, index) and (formed or verb_at(tokens, index) is not None):
            return index
    for index, token in enumerate(tokens):
        free = token.text[:1].islower() and token.lower not in _STOP | AUXILIARIES
        behind = index > 0 and tokens[index - 1].lower in AUXILIARIES
        if behind and free and not _is_helped(tokens, index):
            return index
    return None


def _is_helped(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether an auxiliary follows, so that a word is a noun ("the alarm did not fail")."""
    return index + 1 < len(tokens) and tokens[index + 1].lower in _HELPING


_HELPING = frozenset(
    "is are was were has have had did does do will would can could may might must should".split()
)


def _object_words(
    tokens: list[Token], verb: int, inside: Sequence[Mention], base: int
) -> list[str]:
    """Give the lemmas of the first common nouns after the verb, names left out."""
    words: list[str] = []
    for token in tokens[verb + 1 :]:
        if token.lower in {",", ";", "that", "because", "if", "when", "after"}:
            break
        span = Span(base + token.start, base + token.end)
        named = any(mention.span.overlaps(span) for mention in inside)
        if token.is_word and not named and token.lower not in _STOP and not is_adverb(token):
            words.append(noun_lemma(token.lower))
        if len(words) >= _OBJECT_WORDS:
            break
    return words
