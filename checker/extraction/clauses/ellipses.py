"""Nouns left out after a number because the sentence has said them: "deaths rose to 128"."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.predicates import CHANGES, LEVELS, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.extraction.numbers.counted import is_plural
from checker.model import Quantity, Role

_COUNTING = CHANGES | LEVELS
_NUMBERS = frozenset({"number", "total", "figure", "count", "toll", "tally"})
_PARTS = frozenset({Role.RATIO, Role.SHARE})
_TIED_BEFORE = re.compile(
    r"[:(]\Z|\b(?:doubled|tripled|trebled|quadrupled|halved)(?: again)?(?: (?:in|over|during|since)"
    r"(?: [a-z0-9]+){1,4})? to(?: \w+)?\Z",
    re.IGNORECASE,
)
_OF_NUMBERED = re.compile(
    r" of (?:(?:the|its|their|our|all|his|her|those|my|\w+['’]s?) ){0,2}"
    r"(?:(?:last|first|past|next|final|latest|previous|recent) )?"
)
_REACH = 160
"""Characters of a row that are read back from a number to its label."""

_NEAR = 6
"""Quantities before a bare one that may have said its noun."""

_DOING = re.compile(
    r"[^.;:\d]{0,24},? (?:and|while) (?:[a-z]+ly )?[a-z]+(?:ing|ed|s)?(?: at least| more than"
    r"| about| nearly| some| over| almost| around| up to| another)* "
)
"""Between two counts of the same thing: "killing 47 people and injuring more than 300"."""

_BROUGHT = re.compile(
    r"\b(?:bring|tak|rais|push|lift)ing (?:the|its|their|his|her) (?:\w+ )?"
    r"(?:total|tally|toll|number|count)\b[^.;:]*\bto (?:about |nearly |almost |some |over"
    r" |at least |more than |around )?\Z"
)
"""Before the sum of what was counted: "61 jets, bringing the total for the year to 497"."""

_MORE = re.compile(
    r" (?:more|others?|of (?:them|these|those|which|whom)|short of|shy of|ahead of|behind)\b"
)
_ANOTHER = re.compile(r"\b(?:a further|another|an additional|an extra)(?: \w+)?\Z")
"""Before a number of more of the same: "with an option on a further 2 million"."""


def with_counted_noun(scene: Scene, quantity: Quantity, measure: Measure) -> Quantity:
    """Give a bare count with the noun that it is a number of, where the sentence has said it."""
    bare = quantity.unit == "count" and quantity.counted is None and quantity.role not in _PARTS
    if not bare:
        return quantity
    place = bisect_left(scene.quantities, quantity.span, key=lambda one: one.span)
    earlier = scene.quantities[max(place - _NEAR, 0) : place]
    following = scene.quantities[place + 1 : place + 2]
    other = _next_of(scene, quantity, following) or _goes_on(scene, quantity, earlier)
    if other is not None:
        return replace(quantity, counted=other.counted, counted_head=other.counted_head)
    return _of_subject(scene, quantity, measure)


def _next_of(scene: Scene, quantity: Quantity, following: Sequence[Quantity]) -> Quantity | None:
    """Read "fewer than 200 of the 11,000 farms": the whole says what is counted."""
    base = scene.sentence.span.start
    for other in following:
        between = scene.sentence.text[quantity.span.end - base : other.span.start - base]
        if other.counted and _OF_NUMBERED.fullmatch(between):
            return other
    return None


def _goes_on(scene: Scene, quantity: Quantity, earlier: Sequence[Quantity]) -> Quantity | None:
    """Read "15 bridges fell and 14 more leaned", "30 stocks: 23 fell": the noun was said before."""
    counted = [one for one in earlier if one.counted and one.unit == "count"]
    if not counted:
        return None
    after = scene.index_at(quantity.span.end)
    end = quantity.span.end - scene.sentence.span.start
    while after < len(scene.tokens) and is_adverb(scene.tokens[after]):
        after += 1
    acts = after < len(scene.tokens) and verb_at(scene.tokens, after) is not None
    more = _MORE.match(scene.sentence.text, end) is not None
    base = scene.sentence.span.start
    brought = scene.sentence.text[counted[-1].span.end - base : quantity.span.start - base]
    more = (
        more
        or _ANOTHER.search(scene.sentence.text[: quantity.span.start - base].rstrip()) is not None
    )
    if acts or more or quantity.role is Role.PREVIOUS or _BROUGHT.search(brought):
        return _foremost(scene, counted) if acts else counted[-1]
    between = scene.sentence.text[earlier[-1].span.end - base : quantity.span.start - base]
    doing = _DOING.fullmatch(between) is not None and earlier[-1].counted is not None
    return earlier[-1] if doing else None


def _foremost(scene: Scene, counted: Sequence[Quantity]) -> Quantity:
    """Give the last count in no adjunct: the people of "93 people in 11 states fell ill"."""
    base = scene.sentence.span.start
    free = [
        one for one in counted if not _ADJUNCT.search(scene.sentence.text[: one.span.start - base])
    ]
    return (free or counted)[-1]


_ADJUNCT = re.compile(r"\b(?:in|at|on|across|from|within|among|over|aboard) (?:the |its )?\Z")


def _of_subject(scene: Scene, quantity: Quantity, measure: Measure) -> Quantity:
    """Read "deaths rose to 128": a verb of level or change, or a label, ties the two together."""
    label = _labelled(scene, quantity)
    if label is not None:
        return replace(quantity, counted=label, counted_head=label)
    if quantity.concept is None or not _is_tied(scene, quantity, measure):
        return quantity
    words = quantity.concept.lower().split()
    while len(words) > 1 and noun_lemma(words[-1]) in _NUMBERS:
        words = words[:-1]
    cut = len(words) < len(quantity.concept.split())
    if not words[-1].isalpha() or not (is_plural(words[-1]) or cut):
        return quantity
    head = noun_lemma(words[-1])
    return replace(quantity, counted=" ".join([*words[:-1], head]), counted_head=head)


def _labelled(scene: Scene, quantity: Quantity) -> str | None:
    """Give the noun of "Seats: Liberals 58, Greens 6": the label before the colon is counted."""
    end = quantity.span.start - scene.sentence.span.start
    label, colon, between = scene.sentence.text[max(end - _REACH, 0) : end].rpartition(":")
    words = re.split(r"[|;•.]", label)[-1].partition(" by ")[0].split()
    if not colon or not words or not words[-1].isalpha() or not is_plural(words[-1]):
        return None
    return noun_lemma(words[-1]) if _ROW.fullmatch(between) else None


_ROW = re.compile(
    r"(?: ?[A-Z][\w-]*(?: [\w-]+){0,2}(?: [-+]?[\d.,]+)?(?: \([-+]?[\d.,]+\)?)?[,;])* ?"
    r"(?:[A-Za-z][\w-]*(?: [\w-]+){0,2} )?(?:[-+]?[\d.,]+ \()?[-+]?"
)
"""Names and numbers between the label of a row and one of its numbers, and no verb."""


def _is_tied(scene: Scene, quantity: Quantity, measure: Measure) -> bool:
    if measure.predicate is not None:
        return measure.predicate in _COUNTING
    start = quantity.span.start - scene.sentence.span.start
    return _TIED_BEFORE.search(scene.sentence.text[:start].rstrip()) is not None
