"""Words that restrict a figure without a preposition: manner, state, payer, part, vintage.

"Seriously injured six people" is a part of "injured 34 people"; "900 tonnes unladen" is not what
the ship weighs at sea. Each restriction becomes a word of the claim's scope, and nothing is accused
across two scopes. Where a word might narrow and might not, it narrows: a missed comparison costs
less than a false accusation.
"""

import re
from collections.abc import Iterator

from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.noun_heads import ADJECTIVE_MEASURES, PREPOSITIONS
from checker.extraction.clauses.phrases import in_left_phrase, left_phrase
from checker.extraction.clauses.predicates import CHANGES, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Quantity, TimeExpression

_NEUTRAL = frozenset(
    "roughly approximately nearly only exactly currently recently previously reportedly allegedly"
    " apparently officially finally eventually suddenly shortly immediately initially already"
    " just about also now then still even almost around more less so far later since earlier"
    " probably possibly likely certainly clearly simply merely barely hardly fully"
    " early annually monthly weekly daily quarterly yearly hourly respectively altogether both all"
    " together alone once ever never not n't to over up however therefore meanwhile instead further"
    " again again well soon often always usually typically normally unexpectedly steadily sharply"
    " quickly rapidly slowly gradually significantly substantially considerably dramatically"
    " particularly especially largely mainly mostly broadly virtually practically effectively"
    " successfully publicly narrowly easily comfortably sadly tragically reliably".split()
)
"""Adverbs that leave a figure the figure of the whole."""

_STATES = frozenset(
    "unladen laden empty full loaded unloaded dry wet gross net alive dead part-time full-time"
    " online abroad overseas worldwide nationwide elsewhere underwater offshore ashore upstairs"
    " seriously badly critically severely gravely fatally lightly slightly".split()
)
"""Words after a figure that say in which state or where it holds."""

_AGES = frozenset("old former previous original existing temporary disused".split())
"""Adjectives before a name that set it apart from its successor."""

_COSTS = frozenset("cost".split())
_MARGINS = frozenset("win lose beat defeat lead trail".split())
_INSTANT = frozenset({"[temperature]", "[length] / [time]", "[length]/[time]"})
_PART_OF_DAY = frozenset("night early late morning evening afternoon noon dawn midnight".split())
_ASIDE = re.compile(
    r", (?:the )?(\w+) (?:included|excluded|aside|apart)\b"
    r"|,? not (?:counting|including) (?:the )?(\w+)|\bcounting (?:the |its )?(?:\w+ )?(\w+)"
)
_WHILE = re.compile(r"\bwhile (\w+ing)\b")
_VINTAGE = re.compile(
    r"\b(?:said|says|told|reported|announced)\b[^,.;]{0,40}?\b(?:at (?:first|noon|midday"
    r"|midnight|dawn)|initially|in the (?:morning|evening|afternoon))"
)
_REACH = 6
"""Tokens before a figure that may hold its verb and the adverbs of it."""


def find_restrictions(scene: Scene, quantity: Quantity, measure: Measure) -> Iterator[str]:
    """Yield the words that restrict a figure, without any order.

    Args:
        scene: The sentence.
        quantity: The figure.
        measure: What it is about.
    """
    first, after = scene.index_at(quantity.span.start), scene.index_at(quantity.span.end)
    yield from _manner(scene, quantity, first, after, measure)
    yield from _state(scene, after)
    yield from _apart(scene, quantity)
    yield from _old(scene, measure)
    yield from _beside(scene, quantity, first)
    yield from _agent(scene, quantity, after)
    yield from _running(scene)
    if quantity.dimension in _INSTANT:
        yield from (token.lower for token in scene.tokens if token.lower in _PART_OF_DAY)
        yield from () if quantity.trend is None else (quantity.trend.value,)
    if measure.predicate in _MARGINS and measure.link == "by":
        yield "margin"
    if measure.predicate in _COSTS:
        yield from _payer(scene, measure, first)


def _manner(
    scene: Scene, quantity: Quantity, first: int, after: int, measure: Measure
) -> Iterator[str]:
    """Yield "seriously" of "seriously injured six" and of "injured six people seriously"."""
    if quantity.counted is None or measure.predicate is None or measure.predicate in CHANGES:
        return
    for index in (*range(max(first - _REACH, 0), first), *range(after, after + 3)):
        if index >= len(scene.tokens) or scene.owners[index] is not None:
            continue
        token = scene.tokens[index]
        beside = any(
            0 <= place < len(scene.tokens) and verb_at(scene.tokens, place)
            for place in (index - 1, index + 1)
        )
        told = beside or index == after
        if told and is_adverb(token) and token.lower.endswith("ly") and token.lower not in _NEUTRAL:
            yield token.lower


def _state(scene: Scene, after: int) -> Iterator[str]:
    """Yield "unladen" of "weighs 900 tonnes unladen", "loaded" of "fully loaded"."""
    for index in range(after, min(after + 2, len(scene.tokens))):
        word = scene.tokens[index].lower
        if word in _STATES and word not in ADJECTIVE_MEASURES:
            yield word


def _apart(scene: Scene, quantity: Quantity) -> Iterator[str]:
    """Yield what is told to be in or out, what else went on, and when in the day it was told."""
    text = scene.sentence.text
    end = quantity.span.end - scene.sentence.span.start
    for match in _ASIDE.finditer(text, end):
        yield next(word for word in match.groups() if word)
        yield (
            "not"
            if " not " in match[0] or match[0].endswith(("excluded", "aside", "apart"))
            else "and"
        )
    yield from (match[1] for match in _WHILE.finditer(text, end))
    yield from (match[0].rpartition(" ")[2] for match in _VINTAGE.finditer(text, end))


def _running(scene: Scene) -> Iterator[str]:
    """Yield "by" of "had vaccinated 3,600 people by Thursday": a running total, no day's count."""
    for index in range(1, len(scene.tokens)):
        timed = isinstance(scene.owners[index], TimeExpression)
        if timed and scene.tokens[index - 1].lower in {"by", "since"}:
            yield scene.tokens[index - 1].lower


def _old(scene: Scene, measure: Measure) -> Iterator[str]:
    if measure.mention is None:
        return
    place = scene.index_at(measure.mention.span.start)
    before = scene.tokens[place - 1].lower if 0 < place < len(scene.tokens) else ""
    if before in _AGES:
        yield before


def _beside(scene: Scene, quantity: Quantity, first: int) -> Iterator[str]:
    """Yield the part in "has a main span 380 metres long": it is not the length of the whole."""
    if quantity.dimension != "[length]" or first < 2:  # noqa: PLR2004 - article and noun
        return
    if in_left_phrase(scene, first - 1) and scene.owners[first - 1] is None:
        found = left_phrase(scene, first)
        if found is not None and verb_at(scene.tokens, first - 1) is None:
            yield noun_lemma(found.split()[-1].lower())


def _agent(scene: Scene, quantity: Quantity, after: int) -> Iterator[str]:
    """Yield whose they are in "41 paintings by Ensor", what of in "two people died of burns"."""
    if quantity.counted is None or after + 1 >= len(scene.tokens):
        return
    words = [token.lower for token in scene.tokens[after : after + 2]]
    died = words[1] == "of" and scene.tokens[after].lower in {"died", "die", "dies"}
    place = after + 2 if died else after + 1 if words[0] in {"by", "during"} else None
    if place is None or place >= len(scene.tokens):
        return
    if isinstance(scene.owners[place], TimeExpression | Quantity):
        return
    while place < len(scene.tokens) and scene.tokens[place].lower in {"the", "a", "an", "their"}:
        place += 1
    if place < len(scene.tokens) and scene.tokens[place].lower not in PREPOSITIONS:
        yield scene.tokens[place].lower


def _payer(scene: Scene, measure: Measure, first: int) -> Iterator[str]:
    """Yield who pays in "cost the city $30 million", what for in "cost $70 million to build"."""
    if measure.governor is None:
        return
    for index in range(measure.governor + 1, first):
        token = scene.tokens[index]
        if token.is_word and scene.owners[index] is None and in_left_phrase(scene, index):
            yield noun_lemma(token.lower)
    after = [token.lower for token in scene.tokens[first + 1 : first + 7]]
    if "to" in after[:-1]:
        yield after[after.index("to") + 1]
