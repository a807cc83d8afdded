"""The values of a relation on one scale, so that a gap or an overlap is seen at a glance."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from checker.model.claims import Claim
from checker.model.findings import Relation
from checker.reporting.headings import value_words

WIDTH = 600
"""Units of the drawing's own scale."""

_MARGIN = 8
_LEAST = 6
"""Width below which a bar could not be seen."""

_LETTER = 8
"""Width of a letter of a label, rounded up, so that none runs out of the drawing."""

_GAP = 7
_HALF = Decimal("0.5")
_LONGEST_LABEL = 36
_MOST_BARS = 6
_FARTHEST = Decimal(100)
"""Ratio of the values past which one scale shows two ends and nothing between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """The values that one or more claims allow."""

    label: str
    start: int
    width: int
    anchor: int
    """Where the label starts, or ends if `flipped`."""

    flipped: bool
    """True if the label ends at its anchor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The distinct bars of a relation, in the order of its claims."""

    bars: tuple[Bar, ...]
    caption: str
    """The same in words."""


def draw_strip(relation: Relation) -> Strip | None:
    """Give the ranges of the claims on one scale; None where a drawing would show nothing."""
    labels = _labelled_ranges(relation.claims)
    if len(labels) < 2 or not _comparable(relation.claims):  # noqa: PLR2004 -- one compares nothing
        return None
    ranges = list(labels)[:_MOST_BARS]
    low, high = min(low for low, _ in ranges), max(high for _, high in ranges)
    if low == high or (low > 0 and high / low > _FARTHEST):
        return None
    scale = Decimal(WIDTH - 2 * _MARGIN) / (high - low)
    bars = [
        _bar(labels[ends], int((ends[0] - low) * scale), int((ends[1] - ends[0]) * scale))
        for ends in ranges
    ]
    return Strip(bars=tuple(bars), caption="; ".join(bar.label for bar in bars))


def _labelled_ranges(claims: Iterable[Claim]) -> dict[tuple[Decimal, Decimal], str]:
    labels: dict[tuple[Decimal, Decimal], str] = {}
    for claim in claims:
        ends = _ends(claim)
        if ends:
            labels.setdefault(ends, value_words(claim)[:_LONGEST_LABEL])
    return labels


def _bar(label: str, offset: int, width: int) -> Bar:
    width = max(_LEAST, width)
    start = min(_MARGIN + offset, WIDTH - _MARGIN - width)
    after = start + width + _GAP
    length = len(label) * _LETTER
    flipped = after + length > WIDTH
    # A label with no room on either side is laid over the end of its bar.
    anchor = after if not flipped else start - _GAP if start > length else WIDTH - _MARGIN
    return Bar(label=label, start=start, width=width, anchor=anchor, flipped=flipped)


def _comparable(claims: Iterable[Claim]) -> bool:
    return len({claim.quantity.base_unit for claim in claims if claim.quantity}) == 1


def _ends(claim: Claim) -> tuple[Decimal, Decimal] | None:
    base = claim.quantity.base if claim.quantity else None
    if base is None or base.low is None or base.high is None:
        return None
    if claim.quantity and claim.quantity.unit == "count" and base.high - base.low == 1:
        # Bars from 2.5 to 3.5 and from 3.5 to 4.5 would seem to touch, and 3 and 4 do not.
        return base.low + _HALF, base.low + _HALF
    return base.low, base.high
