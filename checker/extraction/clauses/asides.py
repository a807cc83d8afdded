"""Numbers whose noun stands apart: fronted, before a relative clause or a superlative, after "for".

The last readings that are tried, for a number with no subject of its own.
"""

from checker.extraction.clauses.phrases import (
    DETERMINERS,
    REACH,
    noun_left,
    right_noun,
)
from checker.extraction.clauses.predicates import AUXILIARIES, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.clauses.subjects import subject_of
from checker.model import Quantity

_FRONTING = frozenset("at with on in for under by after within".split())
_RELATIVES = frozenset({"who", "which", "that"})
_PURPOSES = frozenset("for on towards to in into from off".split())
_APART = frozenset({",", ";", ":", "and", "but", "or"})
_SPEAKERS = frozenset("i we you us they it he she".split())


def aside(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Give the noun that a number is about where it stands apart; None where none is found.

    Args:
        scene: The sentence.
        quantity: The quantity.
        start: Index of the first token of the number's hedge, or of the number.
        after: Index of the token after it.
    """
    return (
        _after_relative(scene, start)
        or _fronted(scene, start, after)
        or _superlative(scene, start)
        or _passed(scene, quantity, start, after)
        or _of_pronoun(scene, start, after)
    )


def _after_relative(scene: Scene, start: int) -> str | None:
    """Read "Four hikers who spent 36 hours": what is counted before the pronoun."""
    for index in range(start - 1, max(start - REACH, 0), -1):
        word = scene.tokens[index].lower
        if word in _RELATIVES:
            comma = scene.tokens[index - 1].lower == ","
            return noun_left(scene, index - comma)
        if word in {",", ";", ":"} or isinstance(scene.owners[index], Quantity):
            return None
    return None


def _fronted(scene: Scene, start: int, after: int) -> str | None:
    """Read the subject after "At 5 ft 3 in," and after "and, at 491 g with battery,"."""
    opening = start
    while opening and start - opening < REACH and scene.tokens[opening - 1].lower != ",":
        opening -= 1
    acts = any(verb_at(scene.tokens, index) for index in range(opening, start))
    if (
        acts
        or after >= len(scene.tokens)
        or scene.tokens[opening].lower not in _FRONTING
        or opening == start
    ):
        return None
    if not opening and scene.tokens[after].lower in DETERMINERS:
        return right_noun(scene, after + 1)  # "At 24 mm the zoom is sharp"
    for index in range(after, min(after + REACH, len(scene.tokens))):
        if scene.tokens[index].lower != ",":
            continue
        if not opening:
            return right_noun(scene, index + 1)
        return _subject_of_next(scene, index + 1)
    return None


def _subject_of_next(scene: Scene, index: int) -> str | None:
    while index < len(scene.tokens) and (
        scene.tokens[index].lower in AUXILIARIES or is_adverb(scene.tokens[index])
    ):
        index += 1
    if index >= len(scene.tokens) or verb_at(scene.tokens, index) is None:
        return None
    subject = subject_of(scene, index)
    return None if subject is None or subject.pronoun else subject.phrase


def _superlative(scene: Scene, start: int) -> str | None:
    """Read the noun before ", the strongest of them 5.9"."""
    words = [token.lower for token in scene.tokens[max(start - 5, 0) : start]]
    if len(words) < 5 or words[:2] != [",", "the"] or words[3] != "of":  # noqa: PLR2004 - mark, article, superlative, "of them"
        return None
    return noun_left(scene, start - 5) if words[2].endswith("st") else None


def _passed(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read "$3m was spent on repairs": the amount is the subject, its use the object."""
    opens = not start or not scene.tokens[start - 1].is_word or verb_at(scene.tokens, start - 1)
    if not opens or quantity.unit == "count" or after >= len(scene.tokens):
        return None
    acts = scene.tokens[after].lower in AUXILIARIES or verb_at(scene.tokens, after) is not None
    if not acts:
        return None
    for index in range(after + 1, min(after + 6, len(scene.tokens) - 1)):
        if scene.tokens[index].lower in _PURPOSES and not isinstance(
            scene.owners[index + 1], Quantity
        ):
            return right_noun(scene, index + 1 + (scene.tokens[index + 1].lower in DETERMINERS))
        if not scene.tokens[index].is_word:
            return None
    return None


def _of_pronoun(scene: Scene, start: int, after: int) -> str | None:
    """Read the object where the subject is a pronoun: "we followed adults for 24 months"."""
    index = start - 1
    while index > 0 and (verb_at(scene.tokens, index) is None or scene.owners[index] is not None):
        if scene.tokens[index].lower in _APART:
            return None
        index -= 1
    if index < 1 or scene.tokens[index - 1].lower not in _SPEAKERS:
        return None
    if index + 1 == start:
        used = after < len(scene.tokens) and scene.tokens[after].lower in {"for", "on", "of"}
        return right_noun(scene, after + 1) if used else None
    end = index + 1
    while end < start and scene.tokens[end].lower not in _PURPOSES | {"at", "by"}:
        end += 1
    return noun_left(scene, end) if end < start else None
