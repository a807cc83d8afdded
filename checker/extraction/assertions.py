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
from checker.extraction.times.expressions import period_of
from checker.extraction.voices import Voice, Voices
from checker.model import (
    Claim,
    ClaimKind,
    ClaimTime,
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
    ("allow", "allow permit legalise legalize grant", "ban forbid prohibit outlaw refuse"),
    ("strengthen", "strengthen", "weaken"),
    ("widen", "widen", "narrow"),
    ("support", "support back", "denounce"),
    ("reopen", "reopen", ""),
    ("survive", "survive", ""),
    ("attend", "attend", ""),
)  # fmt: skip
"""Name of a pair, the verbs of its positive pole, those of its negative one."""
_POLE = {
    verb: (name, sign)
    for name, positive, negative in _POLES
    for sign, verbs in ((Polarity.POSITIVE, positive), (Polarity.NEGATIVE, negative))
    for verb in verbs.split()
}
_QUOTES = frozenset({"“", "”", '"', "«", "»"})
_UNSURE = frozenset(
    "if unless until whether reportedly allegedly supposedly apparently rumour rumor rumours"
    " rumors claim claims hardly nearly almost instead nobody none neither few some many several"
    " most part parts half member members one two three every each any another other others"
    " either both".split()
)
"""Words before a verb that leave open whether, or of how many, it is told."""
_SEQUENCE = frozenset(
    "first initially earlier later finally eventually then again twice once before after morning"
    " noon afternoon evening night end meanwhile previously already still hours minutes".split()
)
"""Words that set an event in a row of others: what followed it may undo it."""
_SETTINGS = frozenset("vote votes meeting session hearing debate ruling decision statement".split())
"""Nouns of the occasion, which tell nothing of what was decided."""
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
    told = scene.sentence.section in {Section.HEADLINE, Section.DEK, Section.BODY}
    if not told or scene.sentence.text.rstrip().endswith("?"):
        return
    for index, token in enumerate(scene.tokens):
        if token.text in _QUOTES:
            return
        pole = _POLE.get(verb_lemma(token.lower)) if token.text.islower() else None
        if pole is not None and _is_told(scene, index):
            claim = _claim(document, scene, voices, index, pole)
            if claim is not None:
                yield claim
            return


def _is_told(scene: Scene, index: int) -> bool:
    """Tell whether a verb tells of the past; the present and nouns are told too loosely."""
    token = scene.tokens[index]
    before = [one.lower for one in scene.tokens[max(index - 2, 0) : index]]
    following = scene.tokens[index + 1].lower if index + 1 < len(scene.tokens) else ""
    if following == "to" or scene.owners[index] is not None:
        return False  # "declined to comment"
    if token.lower == verb_lemma(token.lower):
        return before in (["did", "not"], ["did", "n't"]) or before[-1:] == ["didn't"]
    noun = not _NOUN_LEADS.isdisjoint(before[-1:])
    return not noun and not token.lower.endswith(("s", "ing"))


_NOUN_LEADS = frozenset({"a", "an", "the", "its", "his", "her", "their", "of", "newly", "and"})


def _claim(
    document: Document, scene: Scene, voices: Voices, index: int, pole: tuple[str, Polarity]
) -> Claim | None:
    first, stop = _clause(scene, index)
    base = scene.sentence.span.start
    span = Span(base + scene.tokens[first].start, base + scene.tokens[stop - 1].end)
    verb = Span(base + scene.tokens[index].start, span.end)
    names = [one for one in scene.mentions if one.span.overlaps(span)]
    subject = _subject(names, verb.start)
    words = _content(scene, first, stop, index)
    voice = voices.at(verb, scene.sentence)
    sign = _sign(voice, pole[1]) if _is_plain(scene, first, stop, index) else None
    if sign is None or subject is None or not words:
        return None
    claim = base_claim(document, scene.sentence, span, replace(voice, time=_time(document, scene)))
    return replace(
        claim,
        id=f"{claim.id}={pole[0]}",
        kind=ClaimKind.STATEMENT,
        entity=subject.name,
        entity_type=subject.kind,
        entity_basis="object" if is_passive(scene.tokens, index) else "subject",
        mention=subject,
        attribute=" ".join([*words, pole[0]]),
        attribute_head=pole[0],
        context=tuple(sorted({one.name for one in names})),
        polarity=sign,
    )


def _sign(voice: Voice, sign: Polarity) -> Polarity | None:
    """Give the polarity of a verb in the text's own voice, None where it tells nothing firm."""
    if voice.attribution is not None or voice.modality is not Modality.FACT:
        return None
    if voice.polarity is not Polarity.NEGATIVE:
        return sign
    # who has not rejected a plan has not approved it either
    return Polarity.NEGATIVE if sign is Polarity.POSITIVE else None


def _time(document: Document, scene: Scene) -> ClaimTime:
    """Give the time of a sentence that tells one: of two times nothing is held against another."""
    return period_of(next(iter(scene.times), None), document.published)


def _is_plain(scene: Scene, first: int, stop: int, verb: int) -> bool:
    """Tell whether a clause stands at the head of its sentence and tells of one definite event."""
    if not _is_main(scene, first) or len(scene.times) > 1:
        return False
    if stop < len(scene.tokens) and scene.tokens[stop].lower in _BOUNDS:
        return False  # "allowed dogs on the beach | after six"
    others = (*scene.tokens[first:verb], *scene.tokens[verb + 1 : stop])
    if any(verb_lemma(token.lower) in _POLE and token.lower.endswith(_PAST) for token in others):
        return False  # "lost two players and won the cup"
    subject = scene.tokens[first:verb]
    words = {token.lower for token in subject}
    opening = subject[0].lower if subject else ""
    loose = opening in {"a", "an", "had", "has", "have", "should", "were"}
    counted = any(token.text[:1].isdigit() for token in scene.tokens[first:stop])
    told = {token.lower for token in scene.tokens[:stop]}
    ordered = not _SEQUENCE.isdisjoint(told)
    return not (loose or counted or ordered) and _UNSURE.isdisjoint(words)


def _is_main(scene: Scene, first: int) -> bool:
    """Tell whether a clause opens its sentence, but for "On Monday,"."""
    return not first or (first <= _LEAD and scene.tokens[0].lower in _LEADS)


_LEADS = frozenset({"on", "in", "last", "this"})
_BOUNDS = frozenset({"because", "when", "after", "before", "since", "as"})
_PAST = ("ed", "st", "on", "ew", "se", "ell", "id", "ank")
"""Endings of the past of the verbs with an opposite: "won", "lost", "grew", "fell"."""
_LEAD = 5
"""Tokens of "On Monday 3 May ," at most."""


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
        if index != verb and (_tells(token) or _opens(scene, index)) and not _is_time(scene, index)
    }
    return sorted(words)


def _opens(scene: Scene, index: int) -> bool:
    """Tell whether a word is capital only because it begins the sentence ("Prices fell")."""
    token, base = scene.tokens[index], scene.sentence.span.start
    span = Span(base + token.start, base + token.end)
    named = any(one.span.overlaps(span) for one in scene.mentions)
    return index == 0 and not named and token.text[:1].isalpha() and token.lower not in _EMPTY


def _is_time(scene: Scene, index: int) -> bool:
    token, base = scene.tokens[index], scene.sentence.span.start
    span = Span(base + token.start, base + token.end)
    return any(time.span.overlaps(span) for time in scene.times)


def _tells(token: Token) -> bool:
    plain = token.text[:1].isalpha() and token.text.islower()
    return plain and token.lower not in _EMPTY | _SETTINGS and not is_adverb(token)
