"""Whether the parts of a list exclude one another, by what each is told to be or to do.

"12 from the coast and nine from the hills" are two sets; "12 speak Welsh and nine speak Breton" may
share members, and so may parts that are told by different kinds of words.
"""

import re
from collections.abc import Sequence

from checker.model.claims import Claim
from checker.rules.lists import Listed, Written

_TIME = (
    r"(?!\W*(?:\d|(?:the )?(?:first|second|third|last|next|final|previous|early|late)\b"
    r"|(?:[a-z]+ )?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|morning|afternoon|evening|night|day|week|month|year|season|peace|war)\w*\b))"
)
_PLACED = re.compile(
    rf"(?: of (?:them|whom|which|these|those))? (?P<word>in|on|at|near|from|to|for|by) {_TIME}",
    re.IGNORECASE,
)
"""What a part of an apposition is told by: place, origin, receiver or maker, and no time."""

_TOLD = re.compile(
    r"(?: (?!and\b)[^\W\d]+){0,3}? (?P<word>in|on|at|near|from|to|for|by) ", re.IGNORECASE
)
"""The complement of a part, behind its noun and verb where it has them."""

_SPATIAL = frozenset({"in", "on", "at", "near"})
_CLASSES = tuple(
    re.compile(rf" (?:[^\W\d]+ ){{0,2}}(?:{words})\b", re.IGNORECASE)
    for words in (
        r"belong(?:s|ed)? to|to|owned|own|hired|rented|leased|borrowed|bought|on loan|lent",
        r"died|dead|killed|survived|alive|injured|wounded|hurt|unhurt|missing|rescued|safe",
        r"for|against|in favou?r|opposed|abstained|abstentions?|absent|undecided",
        r"won|wins?|lost|losses|loss|drew|drawn|draws?|defeats?|victories|victory|ties|tied",
        r"men|women|boys|girls|children|adults|male|female|males|females|m[ae]n|wom[ae]n",
    )
)
"""Predicates and nouns that exclude one another: of holding, of fate, of a vote, of a game, of
persons."""


def are_placed(line: Written, listed: Listed) -> bool:
    """Tell whether each part is told by one kind of complement and by nothing else."""
    found = [_PLACED.match(line.text, end) for end in _ends(line, listed.parts)]
    return listed.whole and _are_one(found)


def are_exclusive(line: Written, listed: Listed) -> bool:
    """Tell whether no member of one part can be a member of another."""
    ends = _ends(line, listed.parts)
    if _are_one([_TOLD.match(line.text, end) for end in ends]):
        return True
    nouns = [
        f" {part.quantity.counted_head or ''}" if listed.bare and part.quantity else ""
        for part in listed.parts
    ]
    return any(
        all(
            one.match(noun) or one.match(line.text, end)
            for noun, end in zip(nouns, ends, strict=True)
        )
        for one in _CLASSES
    )


def _ends(line: Written, parts: Sequence[Claim]) -> list[int]:
    known = {part.id for part in parts}
    return [end for _, end, claim in line.figures if claim.id in known]


def _are_one(found: Sequence[re.Match[str] | None]) -> bool:
    told = {link["word"].lower() for link in found if link}
    return None not in found and (len(told) == 1 or told <= _SPATIAL)
