"""Nouns left out after a number because the subject has said them: "deaths rose to 128"."""

from dataclasses import replace

from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.predicates import CHANGES, LEVELS
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.extraction.numbers.counted import is_plural
from checker.model import Quantity, Role

_COUNTING = CHANGES | LEVELS
_NUMBERS = frozenset({"number", "total", "figure", "count"})
_PARTS = frozenset({Role.RATIO, Role.SHARE})


def with_counted_subject(scene: Scene, quantity: Quantity, measure: Measure) -> Quantity:
    """Give a bare count with the plural noun that it is a number of.

    Only where a verb of level or change, or the colon of a label, ties the two together.
    """
    bare = quantity.unit == "count" and quantity.counted is None and quantity.role not in _PARTS
    if not bare or quantity.concept is None or not _is_tied(scene, quantity, measure):
        return quantity
    words = quantity.concept.lower().split()
    while len(words) > 1 and noun_lemma(words[-1]) in _NUMBERS:
        words = words[:-1]
    if not words[-1].isalpha() or not (is_plural(words[-1]) or words != quantity.concept.split()):
        return quantity
    head = noun_lemma(words[-1])
    return replace(quantity, counted=" ".join([*words[:-1], head]), counted_head=head)


def _is_tied(scene: Scene, quantity: Quantity, measure: Measure) -> bool:
    if measure.predicate is not None:
        return measure.predicate in _COUNTING
    start = quantity.span.start - scene.sentence.span.start
    return scene.sentence.text[:start].rstrip().endswith((":", "("))
