"""The verb that governs a number, and its subject."""

from dataclasses import dataclass

from checker.extraction.noun_heads import NounHead, read_head, read_subject
from checker.extraction.predicates import AUXILIARIES, MODALS, is_adverb, is_passive, verb_at
from checker.extraction.scenes import Scene
from checker.model import Quantity

_HARD = frozenset({";", ":", "—"})
_CLAUSE = frozenset(
    "that which who where when while because although though if whether unless but as after"
    " before since until said says so than and".split()
)
_MARKS = frozenset(', ; : — – ( ) “ ” " '.split()) | {'"'}
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


def find_governor(scene: Scene, first: int) -> Governor | None:
    """Give the verb to the left of the number at token `first`, with its subject."""
    index = _verb_left(scene, first)
    if index is None:
        return None
    lemma = verb_at(scene.tokens, index) or ""
    return Governor(
        index=index,
        lemma=lemma,
        subject=_subject(scene, index, 0),
        is_linking=lemma in _LINKING and not is_passive(scene.tokens, index),
    )


def _verb_left(scene: Scene, first: int) -> int | None:
    depth = 0
    for index in range(first - 1, max(first - _REACH, 0) - 1, -1):
        token = scene.tokens[index]
        if token.lower in _HARD:
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


def _subject(scene: Scene, verb: int, depth: int) -> NounHead | None:
    """Read the subject of the verb at a token; coordinated verbs share the first one's."""
    end = verb
    while end and _belongs_to_verb(scene, end - 1):
        end -= 1
    start = _region_start(scene, end)
    if scene.tokens[verb].lower.endswith("ing"):
        start = _after_with(scene, start, end)
    if start < end:
        found = read_subject(scene, start, end)
        if found is not None and not found.pronoun:
            return found
        if found is not None and depth == 0:
            return found
    return _shared_subject(scene, end, depth)


def _after_with(scene: Scene, start: int, end: int) -> int:
    """Go past the "with" of "with prices falling"."""
    for index in range(end - 1, start - 1, -1):
        if scene.tokens[index].lower == "with":
            return index + 1
    return start


def _belongs_to_verb(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return token.lower in AUXILIARIES or (is_adverb(token) and scene.owners[index] is None)


def _region_start(scene: Scene, end: int) -> int:
    index = end
    while index:
        token = scene.tokens[index - 1]
        if token.lower in _MARKS or (token.lower in _CLAUSE - {"and"}):
            break
        if token.lower == "and" and _verb_before(scene, index - 1):
            break
        if verb_at(scene.tokens, index - 1) and scene.owners[index - 1] is None:
            break
        index -= 1
    return index


def _verb_before(scene: Scene, position: int) -> bool:
    for index in range(position - 1, -1, -1):
        if scene.tokens[index].lower in _MARKS - {","}:
            return False
        if verb_at(scene.tokens, index):
            return True
    return False


def _shared_subject(scene: Scene, end: int, depth: int) -> NounHead | None:
    """Read the subject that stands before a comma, a relative pronoun or an earlier verb."""
    if depth > 2 or not end:  # noqa: PLR2004 - verbs in a row that share one subject
        return None
    before = scene.tokens[end - 1].lower
    if before in {"which", "who", "that"}:
        return _antecedent(scene, end - 1)
    found = _before_insertion(scene, end) if before == "," else None
    return found or _earlier_subject(scene, end, depth)


def _antecedent(scene: Scene, stop: int) -> NounHead | None:
    while stop and scene.tokens[stop - 1].lower in _MARKS:
        stop -= 1
    return read_head(scene, 0, stop)


def _before_insertion(scene: Scene, end: int) -> NounHead | None:
    """Read the noun phrase before an apposition: "Acme, the carmaker, sold"."""
    opening = end - 2
    while opening > 0 and scene.tokens[opening].lower != ",":
        opening -= 1
    return read_head(scene, 0, opening) if opening > 0 else None


def _earlier_subject(scene: Scene, end: int, depth: int) -> NounHead | None:
    for index in range(end - 1, -1, -1):
        if verb_at(scene.tokens, index) and scene.tokens[index].lower not in AUXILIARIES:
            return _subject(scene, index, depth + 1)
    return None
