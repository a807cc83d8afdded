"""Changes of one size and opposite ways that stand beside one level: "14 % more", "14 % less"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from checker.matching.stories.comparability import (
    interval_of,
    may_be_one,
    may_oppose,
    turns_round,
)
from checker.matching.stories.likeness import significant
from checker.matching.stories.profiles import DATE, Profile

_TELLING = 3
"""Significant digits of a level that two texts hardly share by chance."""
Place = tuple[str, int]
"""Document and start of a sentence."""


def place_of(one: Profile) -> Place:
    """Give the sentence that a figure stands in."""
    return one.claim.doc, one.claim.sentence.start


def changes_beside(profiles: Sequence[Profile]) -> dict[Place, list[int]]:
    """Give the places of the changes of each sentence among some figures."""
    found: dict[Place, list[int]] = defaultdict(list)
    for index, one in enumerate(profiles):
        if one.part == "change":
            found[place_of(one)].append(index)
    return found


def turned_beside(
    profiles: Sequence[Profile],
    levels: tuple[int, int],
    changes: Mapping[Place, Sequence[int]],
) -> tuple[int, int] | None:
    """Give two changes beside one level that turn it round; None without any.

    Args:
        profiles: Figures of a story.
        levels: Places of two figures that are one level.
        changes: Places of the changes of each sentence, as `changes_beside` gives them.
    """
    one, other = (profiles[index] for index in levels)
    if one.part == "change" or one.quantity.base_unit == DATE:  # two changes of one year
        return None
    pairs = [
        (first, second)
        for first in changes.get(place_of(one), ())
        for second in changes.get(place_of(other), ())
    ]
    telling = min(significant(each.quantity) for each in (one, other)) >= _TELLING
    sure = telling and may_be_one(one, other)
    return next((pair for pair in pairs if _is_turned(profiles, pair, sure=sure)), None)


def _is_turned(profiles: Sequence[Profile], pair: tuple[int, int], *, sure: bool) -> bool:
    """Tell whether two changes are one that is turned round.

    Args:
        profiles: Figures of a story.
        pair: Places of the two.
        sure: True if the level beside them is surely one.
    """
    one, other = (profiles[index] for index in pair)
    if one.quantity.base_unit != other.quantity.base_unit or not turns_round(one, other):
        return False
    return interval_of(one).meets(interval_of(other)) and (sure or may_oppose(one, other))
