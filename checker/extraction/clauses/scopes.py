"""What narrows a figure: the adjuncts of its clause that name no time and no owner.

"On the Starter plan", "for graduates", "in the second half", "alone": two figures whose clauses
are narrowed in different ways count different things, however alike the rest is. The words are
kept as a set; nothing is accused across two different sets.
"""

import re
from collections.abc import Iterator

from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.predicates import is_adverb, verb_at
from checker.extraction.clauses.restrictions import find_restrictions
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Mention, Quantity, TimeExpression, TimeType

_NARROWING = frozenset(
    "for on among excluding including without with in into at against between inside outside from"
    " to per behind above below within if unless when during".split()
)
_WORDS = frozenset(
    "alone morning afternoon evening noon midday midnight dawn dusk overnight initially later"
    " earlier first second third half home away combined together"
    " yearly annually monthly weekly daily hourly".split()
)
"""Words that narrow by themselves, wherever in the clause they stand."""

_BOUNDS = frozenset(', ; : . ( ) — – “ ” " and but or which who that while'.split())
_REACH = 16
"""Tokens on either side of a figure that belong to its clause at most."""


CAUSE = "cause:"
"""Marks the word for what did it: "fire" in "a fire killed 12"; absent in the passive."""


def find_scope(scene: Scene, quantity: Quantity, measure: Measure) -> tuple[str, ...]:
    """Give the words that narrow a figure, sorted; the number's own words are left out."""
    cause = measure.cause
    first, after = scene.index_at(quantity.span.start), scene.index_at(quantity.span.end)
    low, high = _clause(scene, first, after)
    found = {
        scene.tokens[index].lower
        for index in range(low, high)
        if scene.tokens[index].lower in _WORDS and scene.owners[index] is not quantity
    }
    for index in range(low, high):
        if _narrows(scene, index, measure) and index != first - 1:
            found.update(_object(scene, index, high, measure))
    found.update(_lengths(scene, low, high))
    found.update(_editions(scene))
    found.update(find_restrictions(scene, quantity, measure))
    if cause is not None:
        found.add(f"{CAUSE}{cause}")
    return tuple(sorted(found))


def _lengths(scene: Scene, low: int, high: int) -> Iterator[str]:
    """Yield the durations of the clause: who waited 12 hours did not wait a year."""
    for index in range(low, high):
        owner = scene.owners[index]
        if isinstance(owner, TimeExpression) and owner.type is TimeType.DURATION:
            yield owner.value


_EDITION = re.compile(
    r"\b(?:v(?:ersion )?\d+(?:\.\d+)*|[a-z]+ (?:plan|tier|edition|package|release))\b"
)


def _editions(scene: Scene) -> Iterator[str]:
    """Yield the version or plan that the heading or title is about."""
    for text in (scene.heading, scene.focus.title):
        yield from _EDITION.findall((text or "").casefold())


def _clause(scene: Scene, first: int, after: int) -> tuple[int, int]:
    low = first
    while low and first - low < _REACH and scene.tokens[low - 1].lower not in _BOUNDS:
        low -= 1
    high = after
    while high < min(after + _REACH, len(scene.tokens)) and not _ends(scene, high):
        high += 1
    return low, high


def _ends(scene: Scene, index: int) -> bool:
    """Tell whether the clause ends at a token: a boundary, or an infinitive of purpose."""
    word = scene.tokens[index].lower
    purpose = word == "to" and index + 1 < len(scene.tokens) and verb_at(scene.tokens, index + 1)
    return word in _BOUNDS or bool(purpose)


def _narrows(scene: Scene, index: int, measure: Measure) -> bool:
    token = scene.tokens[index]
    if token.lower not in _NARROWING or scene.owners[index] is not None:
        return False
    place = index + 1
    while place < len(scene.tokens) and scene.tokens[place].lower in {"the", "a", "an", "its"}:
        place += 1
    if place >= len(scene.tokens):
        return False
    if scene.tokens[place].lower in _BOUNDING:
        return False
    owner = scene.owners[place]
    holder = measure.mention if measure.basis != "document" else None
    named = isinstance(owner, Mention) and holder is not None and owner.name == holder.name
    return not isinstance(owner, TimeExpression | Quantity) and not named


_BOUNDING = frozenset("least most excess minimum maximum".split())
"""Nouns of bounds: "at least 12", "in excess of 12" narrow nothing."""


def _object(scene: Scene, place: int, high: int, measure: Measure) -> set[str]:
    """Give the last word of the noun phrase after a preposition, or the name that stands there."""
    words: list[str] = []
    kept = scene.tokens[place].lower if scene.tokens[place].lower in _OPPOSED else ""
    for index in range(place + 1, min(place + 7, high)):
        token, owner = scene.tokens[index], scene.owners[index]
        if isinstance(owner, Mention):
            return {owner.name.casefold()}
        stops = token.lower in _NARROWING | {"of", "by"} or isinstance(owner, TimeExpression)
        if stops or verb_at(scene.tokens, index):
            break
        if token.is_word and not is_adverb(token) and token.lower not in _SILENT:
            words.append(noun_lemma(token.lower))
    told = set((measure.attribute or "").split())
    left = {words[-1]} - told if words else set()
    return {f"{kept} {word}".strip() for word in left}


_OPPOSED = frozenset("excluding including with without above below behind if unless when".split())
"""Words that turn the same noun round: with and without fuel."""


_SILENT = frozenset("the a an its his her their this that these those all same which own".split())
