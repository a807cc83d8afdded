"""Lengths of time as figures: "closed for 14 weeks", "had been on duty for 11 hours".

A duration that tells how long something went on is compared as any other figure is. What it is the
length of is the verb or noun that governs it, and the attribute says so: "search duration".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extraction.clauses.governors import Governor, find_governor
from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.measures import read_measure
from checker.extraction.clauses.noun_heads import PREPOSITIONS
from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import figure_claim
from checker.extraction.lemmas import noun_lemma
from checker.extraction.voices import Voices
from checker.model import Claim, Document, Quantity, Section, Span

_NAME = "duration"


def spell_claims(
    document: Document, scene: Scene, voices: Voices, taken: Sequence[Span]
) -> Iterator[Claim]:
    """Yield the lengths of time that a sentence states.

    Args:
        document: What is read.
        scene: The sentence.
        voices: Who says what.
        taken: Places of the ages, which are written alike.
    """
    if scene.sentence.section is Section.BOILERPLATE:
        return
    for quantity in scene.lengths:
        if any(quantity.span.overlaps(span) for span in taken) or _is_window(scene, quantity):
            continue
        voice = voices.at(quantity.span, scene.sentence)
        claim = figure_claim(document, scene, quantity, _measure(scene, quantity), voice)
        yield replace(claim, id=f"{claim.id}-{_NAME}")


def _is_of_subject(governor: Governor, what: str | None) -> bool:
    """Tell whether only the subject was read: "the lighthouse was closed for 14 weeks"."""
    subject = governor.subject
    acts = governor.lemma not in _STATES | _LASTING
    if subject is None or subject.head in _LENGTHS | {"age"}:
        return False
    return acts and what in {subject.attribute, subject.head}


def _is_window(scene: Scene, quantity: Quantity) -> bool:
    """Tell "the lowest in 26 years": the years that were looked at, not how long it was."""
    start = quantity.span.start - scene.sentence.span.start
    return _WINDOW.search(scene.sentence.text, max(start - _REACH, 0), start) is not None


_WINDOW = re.compile(
    r"\b(?:\w+est|first|most|least|worst|best|time)(?: [\w-]+){0,3} in (?:more than |over |about"
    r" |nearly |almost |at least |some )?\Z"
)
_REACH = 60
"""Characters before a length of time that may hold the superlative it belongs to."""


def _measure(scene: Scene, quantity: Quantity) -> Measure:
    """Give what a length of time is the length of."""
    measure = read_measure(scene, quantity)
    governor = find_governor(scene, scene.index_at(quantity.span.start))
    what = measure.attribute
    if governor is not None and (what in {None, *_LASTING} or _is_of_subject(governor, what)):
        what = _activity(scene, governor, scene.index_at(quantity.span.start))
    named = _named(scene, quantity, what)
    measure = replace(measure, attribute=named, head=named.rpartition(" ")[2])
    if measure.entity is not None or governor is None or governor.subject is None:
        return measure
    subject = governor.subject
    if subject.mention is not None:
        return replace(
            measure, entity=subject.mention.name, mention=subject.mention, basis="subject"
        )
    if subject.pronoun and scene.antecedent is not None:
        return replace(
            measure, entity=scene.antecedent.name, mention=scene.antecedent, basis="clause"
        )
    return measure


def _named(scene: Scene, quantity: Quantity, what: str | None) -> str:
    """Name the attribute: what went on and "duration", or the noun that is a length of time."""
    start = quantity.span.start - scene.sentence.span.start
    head = (what or "").rpartition(" ")[2]
    if head == "age" or scene.sentence.text[:start].endswith((" older than ", " younger than ")):
        return "age"
    return what if what and head in _LENGTHS else f"{what or ''} {_NAME}".strip()


_LENGTHS = frozenset(
    "duration length delay sentence term lifespan lifetime deadline timeout period warranty"
    " tenure reign streak retention".split()
)
"""Nouns that are lengths of time themselves."""


def _activity(scene: Scene, governor: Governor, first: int) -> str | None:
    """Name what went on: the verb, what something was on or in, or the thing that lasted.

    "The ban applies for" gives "apply", "was on duty for" gives "duty", "The search lasted" gives
    "search".
    """
    subject = governor.subject
    if governor.lemma in _LASTING:
        return subject.attribute if subject is not None else None
    if governor.lemma not in _STATES:
        return governor.lemma
    words = [token for token in scene.tokens[governor.index + 1 : first] if token.is_word]
    nouns = [token.lower for token in words if token.lower not in PREPOSITIONS | _SMALL]
    return noun_lemma(nouns[-1]) if nouns else governor.lemma


_LASTING = frozenset("last take continue run endure".split())
"""Verbs that say nothing but that it went on."""

_STATES = frozenset("be remain stay keep spend have do go".split())
"""Verbs that leave to what follows what it was that went on."""

_SMALL = frozenset("a an the his her its their about just over nearly almost some now".split())
