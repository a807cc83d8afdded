"""The verb that governs a number, and its subject."""

from dataclasses import dataclass

from checker.extraction.clauses.noun_heads import NounHead, read_subject
from checker.extraction.clauses.predicates import (
    HEDGES,
    MODALS,
    is_passive,
    verb_at,
)
from checker.extraction.clauses.scenes import Scene
from checker.extraction.clauses.subjects import HARD, MARKS, subject_of
from checker.model import Quantity

_REACH = 18
"""Tokens between a verb and its number: an object with an adjunct, no more."""

_LINKING = frozenset("be become remain stay stand".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Governor:
    """A verb that a number depends on."""

    index: int
    """Token index of the verb."""

    lemma: str
    subject: NounHead | None
    is_linking: bool
    """True for "be" and its like: the number is said of the subject itself."""

    target: NounHead | None = None
    """The object that the number is set to: "its output" in "cut its output by 2 %"."""

    link: str = ""
    """The preposition right before the number and its hedge: "by", "to", "at", ""."""


def find_governor(scene: Scene, first: int) -> Governor | None:
    """Give the verb to the left of the number at token `first`, with its subject."""
    index = _verb_left(scene, first)
    if index is None:
        return None
    lemma = verb_at(scene.tokens, index) or ""
    start = hedge_start(scene, first)
    link = scene.tokens[start - 1].lower if start else ""
    return Governor(
        index=index,
        lemma=lemma,
        subject=subject_of(scene, index),
        is_linking=lemma in _LINKING and not is_passive(scene.tokens, index),
        target=_target(scene, index, start - 1) if link in _LINKS else None,
        link=link,
    )


_LINKS = frozenset("by to at as from of".split())


def hedge_start(scene: Scene, first: int) -> int:
    """Go left over the hedge and sign in front of the number at a token."""
    index = first
    while index:
        word = scene.tokens[index - 1].lower
        width = _phrase_before(scene, index)
        if width:
            index -= width
            continue
        extent = word == "of" and index > 1 and scene.tokens[index - 2].lower in _EXTENTS
        if not extent and word not in HEDGES:
            break
        index -= 2 if extent else 1
    return index


def _phrase_before(scene: Scene, index: int) -> int:
    """Give how many tokens of a hedge made of prepositions end before a token; 0 if none do."""
    words = tuple(token.lower for token in scene.tokens[max(index - 3, 0) : index])
    if len(words) == 3 and words[0] == words[2] == "as" and words[1] in _SIZES:  # noqa: PLR2004 - "as much as"
        return 3
    return 2 if words[-2:] in _TWO_WORDS else 0


_SIZES = frozenset("much many few little high low".split())
_TWO_WORDS = frozenset({("up", "to"), ("at", "least"), ("at", "most"), ("close", "to")})

_EXTENTS = frozenset(
    "upward upwards excess total maximum minimum amount average mean median".split()
)
"""Nouns and adverbs that make a hedge with "of": "upwards of", "a total of"."""


def _target(scene: Scene, verb: int, stop: int) -> NounHead | None:
    """Read the noun phrase between a verb and the preposition of its number."""
    start = verb + 1
    if start >= stop or scene.tokens[start].lower in _LINKS | MARKS | {"in", "on", "for", "than"}:
        return None
    return read_subject(scene, start, stop)


def _verb_left(scene: Scene, first: int) -> int | None:
    depth = 0
    for index in range(first - 1, max(first - _REACH, 0) - 1, -1):
        token = scene.tokens[index]
        if token.lower in HARD:
            return None
        depth += (token.lower == ")") - (token.lower == "(")
        if depth > 0 or isinstance(scene.owners[index], Quantity):
            continue
        lemma = verb_at(scene.tokens, index)
        if lemma is not None and token.lower not in MODALS | {"to", "not", "say", "said", "says"}:
            return index
        if token.lower in {"who", "which", "that", "because", "although", "while"}:
            return None
    return None
