"""Hedges and bounds in front of a figure: what two sentences that are worded alike leave open.

A lower bound of an amount ("over 300 guests") leaves every larger one open, so that two of them
never exclude one another. The utmost of a range ("up to 30%") and the threshold of a condition
("on orders over $30") are terms: two of them do.
"""

from collections.abc import Sequence
from decimal import Decimal

from checker.matching.alignments import Alignment
from checker.matching.wordings import SlotKind, Word

_ABOUT = frozenset("about around nearly almost roughly approximately some circa".split())
_LIMITS = frozenset("over under below above exceeding beyond minimum least most near".split())
_BOUNDS = frozenset(
    ("more than", "less than", "fewer than", "at least", "at most", "up to", "close to", "or more")
)
_UTMOST = "up to"
_THRESHOLDS = frozenset("over under below above exceeding beyond".split())
_OPENERS = frozenset("on for to all any every each no".split())
"""Words in front of the things that a condition is about: "on orders over", "any order over"."""


def are_firm(aligned: Alignment, place: int, beside: int) -> bool:
    """Tell whether two figures are exact, two terms, or one kind of guess far apart."""
    one, other = hedge(aligned.one, place), hedge(aligned.other, beside)
    if one != other:
        return False
    if not one or is_term(aligned, place, beside):
        return True
    return one in _ABOUT and _are_far_apart(aligned, place, beside)


def is_term(aligned: Alignment, place: int, beside: int) -> bool:
    """Tell whether two bounds of one kind are terms: the utmost of a range, a threshold."""
    one, other = hedge(aligned.one, place), hedge(aligned.other, beside)
    if one != other:
        return False
    return one == _UTMOST or (
        _is_threshold(aligned.one, place) and _is_threshold(aligned.other, beside)
    )


def hedge(words: Sequence[Word], place: int) -> str:
    """Give the hedge or bound in front of a figure, "" for none."""
    keys = [word.key for word in words[max(place - 2, 0) : place]]
    pair = " ".join(keys)
    if pair in _BOUNDS:
        return pair
    return keys[-1] if keys and keys[-1] in _ABOUT | _LIMITS else ""


def _is_threshold(words: Sequence[Word], place: int) -> bool:
    """Tell whether a bound tells which things are meant: "on orders over $30", "children under 12".

    The things stand in front of the bound, behind a preposition or "all", and nothing is counted
    behind the figure but its unit.
    """
    if place < _PARTS or words[place - 1].key not in _THRESHOLDS:
        return False
    opener, things, slot = words[place - _PARTS], words[place - 2], words[place].slot
    counts = any(word.tells for word in words[place + 1 : place + 2])
    measured = slot is not None and (slot.unit != "" or slot.kind is SlotKind.DURATION)
    return things.tells and opener.key in _OPENERS and (measured or not counts)


_PARTS = 3
"""Words of a threshold before its figure: opener, things, bound."""


def _are_far_apart(aligned: Alignment, place: int, beside: int) -> bool:
    one, other = aligned.one[place].slot, aligned.other[beside].slot
    values = [slot.value for slot in (one, other) if slot is not None]
    numbers = sorted(value for value in values if isinstance(value, Decimal))
    return len(numbers) == len(values) and numbers[0] * _FAR < numbers[-1]


_FAR = Decimal("1.5")
"""Ratio of two rough figures that no roughness explains."""
