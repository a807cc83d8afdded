"""Rows of figures: "Halden Union (HU): 57,637 votes, 38.6 per cent, 19 seats (2014: 14 seats)".

A row names once what all of its figures are of, and a bracket that opens with a time repeats the
figures before it for that time.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Mention, Quantity

_LABEL = re.compile(r"(?P<name>[^:;.!?“”\"\d]{2,60}?)(?: \([A-Z][\w&-]{0,9}\))?: ")
_BRACKET = re.compile(r"\((?:[^():]{3,20}): [^()]*\Z")
_LONGEST = 6
"""Words of a label that names a figure; a longer one is a sentence."""
_SMALL = frozenset("a an the of in for by on to and or with per total".split())


def in_row(
    scene: Scene, quantity: Quantity, measure: Measure, told: Sequence[tuple[Quantity, Measure]]
) -> Measure:
    """Give what a figure is about with what its row or the figures before its bracket tell.

    Args:
        scene: The sentence.
        quantity: The figure.
        measure: What it was read to be about by itself.
        told: The figures of the sentence so far, with what they are about.
    """
    start = quantity.span.start - scene.sentence.span.start
    repeated = _repeated(scene, quantity, start, told)
    if repeated is not None:
        return replace(repeated, concept=measure.concept or repeated.concept)
    measure = _with_share(scene, quantity, measure, told)
    measure = _with_mover(scene, start, measure)
    label = _LABEL.match(scene.sentence.text)
    return measure if label is None or label.end() > start else _labelled(scene, measure, label)


def _repeated(
    scene: Scene, quantity: Quantity, start: int, told: Sequence[tuple[Quantity, Measure]]
) -> Measure | None:
    """Give what the figure is about that one in "(2014: 30.2 per cent, 14 seats)" repeats."""
    bracket = _BRACKET.search(scene.sentence.text, 0, start)
    if bracket is None:
        return None
    opened = scene.sentence.span.start + bracket.start()
    alike = [
        measure
        for one, measure in told
        if one.span.end <= opened
        and one.unit == quantity.unit
        and quantity.counted_head in {None, one.counted_head}
    ]
    return alike[-1] if alike else None


def _with_share(
    scene: Scene, quantity: Quantity, measure: Measure, told: Sequence[tuple[Quantity, Measure]]
) -> Measure:
    """Read the share of "14,633 votes, 9.8 per cent" and "14,633 votes (9.8 per cent)"."""
    if measure.attribute is not None or quantity.dimension != "[percent]" or not told:
        return measure
    last, about = told[-1]
    base = scene.sentence.span.start
    gap = scene.sentence.text[last.span.end - base : quantity.span.start - base]
    if last.counted is None or gap not in {", ", " (", ", or ", " or "}:
        return measure
    name = f"{last.counted} share"
    return replace(about, attribute=name, head="share", concept=measure.concept or about.concept)


def _with_mover(scene: Scene, start: int, measure: Measure) -> Measure:
    """Read whose count is told by "Halden up five, Tarn down nine"."""
    if measure.entity is not None or _MOVED.search(scene.sentence.text, 0, start) is None:
        return measure
    index = scene.index_at(scene.sentence.span.start + start) - 2
    mention = scene.mention_at(index) if index >= 0 else None
    if mention is None or mention.demonym:
        return measure
    return replace(measure, entity=mention.name, mention=mention, basis="subject", local=None)


_MOVED = re.compile(r"\b(?:up|down) \Z")


def _labelled(scene: Scene, measure: Measure, label: re.Match[str]) -> Measure:
    """Add the name of a row as the entity, or its words as the attribute where there is none."""
    mention = _named(scene, label)
    if mention is not None:
        return replace(measure, entity=mention.name, mention=mention, basis="subject", local=None)
    words = [word for word in label["name"].lower().split() if word.isalpha()]
    told = [noun_lemma(word) for word in words if word not in _SMALL]
    if measure.attribute is not None or not told or len(words) > _LONGEST:
        return measure
    return replace(measure, attribute=" ".join(told), head=told[-1])


def _named(scene: Scene, label: re.Match[str]) -> Mention | None:
    """Give the name that a label is, its short form in brackets left out."""
    base = scene.sentence.span.start
    for mention in scene.mentions:
        if mention.span.start - base <= _LEAD and not mention.demonym:
            ends = abs(mention.span.end - base - label.end("name")) <= 1
            return mention if ends else None
    return None


_LEAD = 4
"""Characters of a list mark or an article before the name."""
