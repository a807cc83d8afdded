"""Whether two figures that can both hold may be one: what beside them says that they are two.

*Why* beside the scores: a score weighs words, and the same number of another thing, of the opposite
move or of a demand that failed stands among the same words.
"""

import re

from checker.matching.stories.comparability import interval_of, turn_apart
from checker.matching.stories.profiles import DATE, Profile, contents
from checker.matching.stories.senses import direction
from checker.model import Interval

_WHILE = "second"
"""Base unit of lengths of time, of which every text has its own."""
_STRANGE = 2
"""Names that only one of two sentences has, before their whiles are of two things."""
_PROPOSED = re.compile(r"\b(?:propos(?:ed|es|al)|amendment|motion)\b", re.IGNORECASE)
_SOUGHT = re.compile(
    r"\b(?:propos\w+|amendment|motion|calls? (?:on|for)|called for|reject\w*|demand\w*|sought"
    r"|wants?|wanted|asks?|asked|plead\w*)\b",
    re.IGNORECASE,
)
"""What somebody would have; a term that was asked for is seldom the term that was given."""


def may_agree(one: Profile, other: Profile) -> bool:
    """Tell whether nothing beside two figures says that they are two.

    Their values only touch, a change goes two ways, one is proposed, or both are lengths of time in
    sentences about others.
    """
    if _touch(interval_of(one), interval_of(other)) or _turn_apart(one, other):
        return False
    if _is_one_sided(_PROPOSED, one, other):
        return False
    if one.quantity.base_unit != _WHILE:
        return True
    return not _is_one_sided(_SOUGHT, one, other) and not _are_of_others(one, other)


def _touch(one: Interval, other: Interval) -> bool:
    """Tell whether two ranges of rounding have no more than an end in common: 19 and 20."""
    if one.low is None or one.high is None or other.low is None or other.high is None:
        return False
    wide = one.low < one.high and other.low < other.high
    return wide and min(one.high, other.high) <= max(one.low, other.low)


def _turn_apart(one: Profile, other: Profile) -> bool:
    """Tell whether a change goes two ways, or what a day is named for does."""
    if one.quantity.base_unit == DATE:
        return _turn(one) * _turn(other) < 0
    return turn_apart(one, other)


def _turn(one: Profile) -> int:
    turns = {direction(word) for word, _ in contents(one.claim.sentence_text)} - {0}
    return turns.pop() if len(turns) == 1 else 0


def _is_one_sided(words: re.Pattern[str], one: Profile, other: Profile) -> bool:
    found = [words.search(each.claim.sentence_text) is not None for each in (one, other)]
    return found[0] != found[1]


def _are_of_others(one: Profile, other: Profile) -> bool:
    """Tell whether two sentences name many others, and their figures nobody in common."""
    strange = [*one.names.difference(other.words), *other.names.difference(one.words)]
    return len(strange) > _STRANGE and one.entity.isdisjoint(other.entity)
