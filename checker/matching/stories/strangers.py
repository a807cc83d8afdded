"""Figures whose owner is not known to be one: a strange name's, and those of "they"."""

import re

from checker.model import Claim

_THEY = re.compile(r"[“\"']?(?:They|These|Those|Both|Some|Most|Others|The others)\b")
"""Openings that point at what the sentence before has told, often a part: "three of the huts"."""


def may_be_strangers(one: Claim, other: Claim) -> bool:
    """Tell whether two figures may be of two things, however alike they are worded."""
    if _points_back(one) or _points_back(other):
        return True
    return _is_another(one, other) or _is_another(other, one)


def _points_back(claim: Claim) -> bool:
    return claim.entity is None and _THEY.match(claim.sentence_text) is not None


def _is_another(one: Claim, other: Claim) -> bool:
    """Tell whether a name that was only read off the grammar is nowhere in the other sentence.

    "Tarnfell, 900 metres high" may be another mountain than "the mountain" of another text.
    """
    name = one.entity or ""
    if one.mention is not None or other.entity is None or not name[:1].isupper():
        return False
    if not one.sentence_text.startswith(f"{name}, "):
        return False  # a capital at the start of a sentence makes no name of a word
    return name not in other.sentence_text and name not in other.entity
