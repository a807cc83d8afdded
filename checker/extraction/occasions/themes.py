"""What an occasion happened to: a noun phrase as head, telling words and name."""

import re
from dataclasses import dataclass

from checker.extraction.clauses.noun_heads import (
    PREPOSITIONS,
    NounHead,
    read_head,
    read_subject,
)
from checker.extraction.clauses.predicates import verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.clauses.subjects import opening_subject, subject_of
from checker.extraction.lemmas import noun_lemma
from checker.extraction.names.words import ROLES
from checker.model import Mention, MentionKind

_OPEN = frozenset(
    "a an another one some several many two three four five six seven eight nine ten eleven twelve"
    " dozens hundreds no any few both more most other others each every".split()
)
"""Words with which a phrase begins that means no known thing."""
_DEFINITE = frozenset("the this that these those its his her their our my your 's".split())
_NUMBER = re.compile(r"\w*\d[\w.]*\b")
"""A number or mark that tells a thing from others of its name: "5.1", "A380"."""
_RELATIVES = frozenset("which who that".split())
_PEOPLE = frozenset("he she him her".split())


@dataclass(frozen=True, slots=True)
class Thing:
    """What an occasion happened to."""

    head: str | None
    words: frozenset[str]
    mention: Mention | None
    phrase: str
    is_open: bool
    """True if the text does not say that it is a known thing: "a sample"."""

    is_bare: bool = False
    """True without an article, possessive or "of": "work", "Skarholm lighthouse"."""

    is_called: bool = False
    """True if the name is the thing's own: "the trawler Marit"."""

    of: str | None = None
    """The words behind "of": "irrigation canal" in "the sluices of the irrigation canal"."""

    def owned(self) -> "Thing":
        """Give what it is a part or an event of; itself where nothing is told."""
        words = [word for word in (self.of or "").split() if word.islower() and word.isalpha()]
        if not words:
            return self
        head = noun_lemma(words[-1])
        lemmas = frozenset(noun_lemma(word) for word in words[:-1])
        return Thing(head, lemmas, self.mention, self.of or self.phrase, self.is_open)


@dataclass(frozen=True, slots=True)
class Memory:
    """What the sentence before was about."""

    thing: Thing | None = None

    def after(self, scene: Scene) -> "Memory":
        """Give what is remembered behind a sentence; one about "it" keeps what it was."""
        head = opening_subject(scene, len(scene.tokens))
        if head is None:
            pronoun = bool(scene.tokens) and scene.tokens[0].lower in {"it", "he", "she", "they"}
            return self if pronoun else Memory()
        return Memory(thing_of(scene, head, Memory()))


def thing_of(scene: Scene, noun: NounHead | None, memory: Memory) -> Thing | None:
    """Give what a noun phrase means; of a pronoun what the text goes back to."""
    if noun is None:
        return None
    if noun.pronoun:
        return _meant(scene, noun, memory)
    words = (noun.attribute or "").split()
    numbers = _NUMBER.findall(f"{noun.phrase} {noun.of or ''}")
    if "whose" in words or (noun.head is None and (noun.mention is None or noun.members)):
        return None
    if noun.mention is not None and noun.named and _is_person(noun, noun.mention):
        return Thing(None, frozenset(), noun.mention, noun.mention.name, is_open=False)
    return Thing(
        head=noun.head,
        words=frozenset((*words[:-1], *numbers)),
        mention=noun.mention,
        phrase=noun.phrase,
        is_open=_is_open(scene, noun),
        is_bare=noun.mention is None and _is_bare(scene, noun),
        is_called=noun.named,
        of=noun.of,
    )


def _is_person(noun: NounHead, mention: Mention) -> bool:
    """Tell "the painter Bo Lund" from "the satellite Ostara"."""
    return mention.kind is MentionKind.PERSON or noun.head in ROLES


def _meant(scene: Scene, noun: NounHead, memory: Memory) -> Thing | None:
    word = scene.tokens[noun.start].lower
    mention = scene.antecedent
    if word in _PEOPLE and mention is not None:
        return Thing(None, frozenset(), mention, mention.name, is_open=False)
    kept = memory.thing if word in {*_PEOPLE, "it", "they"} else None
    person = kept and kept.mention and kept.mention.kind is MentionKind.PERSON
    if person and word not in _PEOPLE:
        return None
    if kept is None or not kept.is_open:
        return kept
    return Thing(kept.head, kept.words, kept.mention, kept.phrase, is_open=False)


def _is_whole(scene: Scene, start: int, mention: Mention) -> bool:
    """Tell whether a name is a phrase by itself: no noun and no possessive goes on."""
    end = start
    while end < len(scene.tokens) and scene.mention_at(end) is mention:
        end += 1
    if end == len(scene.tokens):
        return True
    after = scene.tokens[end]
    verb = verb_at(scene.tokens, end) is not None or after.lower.endswith("s")
    return after.lower != "'s" and (not after.is_word or verb or after.lower in PREPOSITIONS)


def _is_open(scene: Scene, noun: NounHead) -> bool:
    first = scene.tokens[noun.start]
    if noun.counted or first.lower in _OPEN or first.text[:1].isdigit():
        return True
    if noun.head is None or noun.mention is not None:
        return False
    last = next(reversed(noun.phrase.split()), "").casefold()
    return _is_bare(scene, noun) and noun_lemma(last) != last


def _is_bare(scene: Scene, noun: NounHead) -> bool:
    """Tell "work began" from "the work began" and "work on the dam began"."""
    definite = scene.tokens[noun.start].lower in _DEFINITE or noun.holder is not None
    return not definite and noun.of is None


def subject_thing(scene: Scene, verb: int, memory: Memory) -> Thing | None:
    """Give what the subject of a verb means, the noun before "which" for a relative clause."""
    start = verb
    while start and scene.tokens[start - 1].lower in _GROUP:
        start -= 1
    word = scene.tokens[start - 1].lower if start else ""
    if word in _RELATIVES:
        return before(scene, start - 1, memory)
    if word in _PRONOUNS and start > 1:
        return None  # "it" inside a sentence may be anything told before
    named = _named_before(scene, start)
    if named is not None:
        return Thing(None, frozenset(), named, named.name, is_open=False)
    found = subject_of(scene, min(start, verb)) if start < verb else None
    return thing_of(scene, found or subject_of(scene, verb), memory)


def _named_before(scene: Scene, end: int) -> Mention | None:
    """Give the name with which a clause begins: "after Lena Brandt stepped down"."""
    mention = scene.mention_at(end - 1) if end else None
    start = end - 1
    while mention is not None and start and scene.mention_at(start - 1) is mention:
        start -= 1
    opens = start > 0 and scene.tokens[start - 1].lower in _CLAUSE
    return mention if mention is not None and opens else None


_CLAUSE = frozenset("after when because before while if where though although since that".split())
"""Words that begin a clause with its subject."""
_PRONOUNS = frozenset("it he she they this that these those".split())
_GROUP = frozenset(
    "was were is are be been being has have had will would finally also only then not never first"
    " last later soon formally officially now since".split()
)
"""Words of a verb group before its verb."""


def before(scene: Scene, end: int, memory: Memory) -> Thing | None:
    """Give what the noun phrase means that ends before a token: "Bo Lund, 34,"."""
    while end and (scene.tokens[end - 1].lower in {",", "("} or _is_age(scene, end - 1)):
        end -= 1
    return thing_of(scene, read_head(scene, 0, end), memory) if end else None


def _is_age(scene: Scene, index: int) -> bool:
    return scene.tokens[index].text.isdigit()


def behind(scene: Scene, start: int, stop: int, memory: Memory) -> Thing | None:
    """Give what the noun phrase means with which some tokens begin."""
    while start < stop and scene.tokens[start].lower in {"the", "a", "an"}:
        named = scene.mention_at(start + 1) if start + 1 < stop else None
        if named is None or not _is_whole(scene, start + 1, named):
            break
        start += 1
    named = scene.mention_at(start) if start < stop else None
    if named is not None and _is_whole(scene, start, named):
        return Thing(None, frozenset(), named, named.name, is_open=False)
    return thing_of(scene, read_subject(scene, start, stop), memory) if start < stop else None
