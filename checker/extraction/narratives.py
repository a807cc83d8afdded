"""Figures of what a text tells from an earlier time, in sentences without a time of their own.

"On 6 May 1994 the dam burst. Seven people were hurt." The second sentence goes on about that day.
Its figures are of that time, and never of the day of publication.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.extraction.clauses.scenes import Scene
from checker.extraction.times.attachment import days_of
from checker.model import (
    Claim,
    Document,
    Granularity,
    Modality,
    TimeBasis,
    TimeExpression,
    TimeType,
)

_LEAD = 16
"""Characters before a time that opens its sentence: "And then, on"."""
_OLD = 366
"""Days before publication from which a time is no news."""
_WIDTHS = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.YEAR})
_NOW = re.compile(
    r"\b(?:has|have|is|are|now|today|will|would|so far|since|this|these|currently)\b", re.IGNORECASE
)
"""Words of a sentence that speaks of the present."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """The old time that a paragraph is telling of."""

    block: int = -1
    time: TimeExpression | None = None

    def after(self, document: Document, scene: Scene) -> "Narrative":
        """Give the narrative behind a sentence: a time of its own opens, goes on or ends it."""
        sentence = scene.sentence
        told = [one for one in scene.times if one.type in {TimeType.DATE, TimeType.TIME}]
        if told:
            opens = told[0].span.start - sentence.span.start <= _LEAD
            old = opens and _is_old(document, told[0]) and not _NOW.search(sentence.text)
            return Narrative(sentence.block, told[0] if old else None)
        same = sentence.block == self.block and not _NOW.search(sentence.text)
        return self if same else Narrative(sentence.block)


def _is_old(document: Document, time: TimeExpression) -> bool:
    if document.published is None or time.finish is None or time.granularity not in _WIDTHS:
        return False
    return (document.published - time.finish).days > _OLD


def in_narrative(claims: Sequence[Claim], narrative: Narrative) -> list[Claim]:
    """Give the figures of a sentence with the time that its paragraph tells of."""
    time = narrative.time
    if time is None:
        return list(claims)
    told = replace(days_of(time), basis=TimeBasis.NARRATIVE, rule="narrative")
    return [
        replace(claim, time=told)
        if claim.time.rule == "default" and not claim.standing and claim.modality is Modality.FACT
        else claim
        for claim in claims
    ]
