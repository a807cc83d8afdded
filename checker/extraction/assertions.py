"""What a text asserts in its own voice with a verb that has an opposite: approved, rejected.

Such a verb is read as its positive twin with a polarity, so that "approved" and "rejected" of one
thing meet as assertion and negation. What stands in quotation marks or on somebody's word is
left to the statements of speakers.
"""

from collections.abc import Iterator
from dataclasses import replace

from checker.extraction.clauses.predicates import Token, is_adverb, is_passive
from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim
from checker.extraction.lemmas import noun_lemma, verb_lemma
from checker.extraction.voices import Voices
from checker.model import (
    Claim,
    ClaimKind,
    Document,
    Mention,
    Modality,
    Polarity,
    Section,
    Span,
)

_POLES: tuple[tuple[str, str, str], ...] = (
    ("approve", "approve accept adopt ratify endorse pass", "reject veto defeat oppose"),
    ("rise", "rise climb increase grow gain jump surge soar advance",
     "fall drop decline decrease shrink sink slump plunge tumble slip slide"),
    ("raise", "raise hike lift", "cut lower reduce slash"),
    ("win", "win", "lose"),
    ("acquit", "acquit clear", "convict"),
    ("uphold", "uphold", "overturn quash"),
    ("allow", "allow permit legalise legalize", "ban forbid prohibit outlaw"),
    ("survive", "survive", "die perish"),
    ("strengthen", "strengthen", "weaken"),
    ("widen", "widen", "narrow"),
    ("reopen", "reopen open", "close shut"),
    ("support", "support back", "denounce"),
)  # fmt: skip
"""Name of a pair, the verbs of its positive pole, those of its negative one."""
_POLE = {
    verb: (name, sign)
    for name, positive, negative in _POLES
    for sign, verbs in ((Polarity.POSITIVE, positive), (Polarity.NEGATIVE, negative))
    for verb in verbs.split()
}
_QUOTES = frozenset({"“", "”", '"', "«", "»"})
_EMPTY = frozenset(
    "a an the this that these those its his her their our and or of in on at to for from by with"
    " as about after before during over under against into through has have had was were is are be"
    " been being it he she they who which not n't no never also then would will may".split()
)
_CLAUSE = frozenset({",", ";", ":", "but", "while", "although", "because", "which", "who", "when",
                     "after", "before", "since", "as"})  # fmt: skip
_REACH = 14


def assertion_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the statement that the first verb with an opposite makes in a sentence."""
    if scene.sentence.section not in {Section.HEADLINE, Section.DEK, Section.BODY}:
        return
    for index, token in enumerate(scene.tokens):
        if token.text in _QUOTES:
            return
        pole = _POLE.get(verb_lemma(token.lower)) if token.text.islower() else None
        if pole is not None and _is_past_verb(scene, index):
            claim = _claim(document, scene, voices, index, pole)
            if claim is not None:
                yield claim
            return


def _is_past_verb(scene: Scene, index: int) -> bool:
    """Tell whether a word is a verb in the past: the present and nouns are told too often loosely."""
    token = scene.tokens[index]
    before = scene.tokens[index - 1].lower if index else ""
    past = token.lower != verb_lemma(token.lower) and not token.lower.endswith(("s", "ing"))
    following = scene.tokens[index + 1].lower if index + 1 < len(scene.tokens) else ""
    if following == "to":
        return False  # "declined to comment"
    noun = before in {"a", "an", "the", "its", "his", "her", "their", "of", "newly", "and"}
    return past and not noun and scene.owners[index] is None


def _claim(
    document: Document, scene: Scene, voices: Voices, index: int, pole: tuple[str, Polarity]
) -> Claim | None:
    base = scene.sentence.span.start
    first, stop = _clause(scene, index)
    span = Span(base + scene.tokens[first].start, base + scene.tokens[stop - 1].end)
    voice = voices.at(Span(base + scene.tokens[index].start, span.end), scene.sentence)
    names = [one for one in scene.mentions if one.span.overlaps(span)]
    subject = _subject(names, base + scene.tokens[index].start)
    words = _content(scene, first, stop, index)
    if voice.attribution is not None or subject is None or not words:
        return None
    if voice.modality is not Modality.FACT:
        return None
    name, sign = pole
    negated = voice.polarity is Polarity.NEGATIVE
    positive = (sign is Polarity.POSITIVE) != negated
    passive = is_passive(scene.tokens, index)
    claim = base_claim(document, scene.sentence, span, voice)
    return replace(
        claim,
        id=f"{claim.id}={name}",
        kind=ClaimKind.STATEMENT,
        entity=subject.name,
        entity_type=subject.kind,
        entity_basis="object" if passive else "subject",
        mention=subject,
        attribute=" ".join([*words, name]),
        attribute_head=name,
        context=tuple(sorted({one.name for one in names})),
        polarity=Polarity.POSITIVE if positive else Polarity.NEGATIVE,
    )


def _clause(scene: Scene, index: int) -> tuple[int, int]:
    """Give the tokens around a verb that belong to its clause."""
    first = index
    while first > max(0, index - _REACH) and scene.tokens[first - 1].lower not in _CLAUSE:
        first -= 1
    stop = index + 1
    while stop < min(len(scene.tokens), index + _REACH) and (
        scene.tokens[stop].lower not in _CLAUSE | {"."}
    ):
        stop += 1
    return first, stop


def _subject(names: list[Mention], verb: int) -> Mention | None:
    before = [one for one in names if one.span.end <= verb]
    return before[0] if before else next(iter(names), None)


def _content(scene: Scene, first: int, stop: int, verb: int) -> list[str]:
    """Give the lemmas of the common nouns and adjectives of a clause, sorted."""
    words = {
        noun_lemma(token.lower)
        for index, token in enumerate(scene.tokens[first:stop], first)
        if index != verb and _tells(token) and scene.owners[index] is None
    }
    return sorted(words)


def _tells(token: Token) -> bool:
    plain = token.text[:1].isalpha() and token.text.islower()
    return plain and token.lower not in _EMPTY and not is_adverb(token)
