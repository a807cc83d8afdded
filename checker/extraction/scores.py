"""Results as figures: "won 3-1", "a 28-26 victory", "passed by 52-48".

A result is a pair of numbers and no range between them. The quantity has the pair as its two ends;
what is compared is both at once, the larger first, so that "won 3-1" and "lost 1-3" are one result.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checker.extraction.clauses.governors import find_governor
from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim, of_owner
from checker.extraction.numbers.quantities import read_amounts
from checker.extraction.numbers.surroundings import RESULT_LEAD
from checker.extraction.voices import Voices
from checker.model import (
    Claim,
    Document,
    Interval,
    NumeralBucket,
    Quantity,
    Section,
    Span,
)

UNIT = "score"
"""Canonical unit of a result."""

_PAIR = re.compile(r"\d{1,3}(?:-|–| to )\d{1,3}")
_COLON = re.compile(r"(?<![\d:])\d{1,3}:\d{1,3}(?![\d:])")
_SIDES = re.compile(r"-|–|:| to ")
_STEP = 1000
"""More than either side of a result; puts the two into one number."""
_LOOSE = Decimal("0.8")
"""Below what an accusation needs: a side plays more than once."""


def score_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the results that a sentence tells."""
    text, base = scene.sentence.text, scene.sentence.span.start
    pairs = list(_PAIR.finditer(text)) if scene.sentence.section is not Section.BOILERPLATE else []
    yield from _coloned(document, scene, voices)
    if not pairs:
        return
    excluded = read_amounts(text, ())[1]
    starts = {span.start for span, bucket in excluded if bucket is NumeralBucket.SCORE}
    for match in pairs:
        if match.start() in starts:
            span = Span(base + match.start(), base + match.end())
            yield _claim(document, scene, voices, span)


def _coloned(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the results whose sides a colon parts, which a word before them tells from a time."""
    text, base = scene.sentence.text, scene.sentence.span.start
    if ":" not in text or scene.sentence.section is Section.BOILERPLATE:
        return
    for match in _COLON.finditer(text):
        if RESULT_LEAD.search(text, 0, match.start()) is not None:
            yield _claim(document, scene, voices, Span(base + match.start(), base + match.end()))


def _claim(document: Document, scene: Scene, voices: Voices, span: Span) -> Claim:
    claim = base_claim(document, scene.sentence, span, voices.at(span, scene.sentence))
    governor = find_governor(scene, scene.index_at(span.start))
    subject = governor.subject if governor is not None else None
    mention = subject.mention if subject is not None else None
    noun = subject.head if subject is not None else None
    return replace(
        of_owner(claim, scene, mention, noun),
        id=f"{claim.id}-{UNIT}",
        attribute=UNIT,
        attribute_head=UNIT,
        quantity=_quantity(span, claim.text),
        confidence=_LOOSE,
    )


def _quantity(span: Span, text: str) -> Quantity:
    low, high = sorted(map(Decimal, _SIDES.split(text)))
    both = high * _STEP + low
    return Quantity(
        span=span,
        text=text,
        interval=Interval(low=low, high=high),
        value=None,
        places=0,
        unit=UNIT,
        written_unit="",
        dimension="[score]",
        concept=UNIT,
        base=Interval(low=both, high=both),
        base_unit=UNIT,
    )
