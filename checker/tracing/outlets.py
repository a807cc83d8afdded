"""Who is named as having told a story first: a wire service, a newspaper, a station."""

import re

from checker.model.agencies import agency
from checker.model.claims import Claim
from checker.model.documents import MentionKind

_TITLE = re.compile(
    r"(?:the )?(?:daily|radio|sunday|evening|morning) (?:\w[\w'&-]* ?){1,3}"
    r"|(?:[\w'&.-]+ ){1,5}(?:times|post|herald|gazette|tribune|journal|chronicle|courier|observer"
    r"|examiner|dispatch|newspaper|news|tv|television|radio|magazine|newswire|news agency)",
    re.IGNORECASE,
)
"""What papers and stations call themselves, the whole language over; "the paper" alone is none."""

_AMBIGUOUS = 4
"""Letters below which the name of an agency may be another body's, but for the best known."""

_BEST_KNOWN = frozenset({"ap", "afp", "dpa", "upi", "efe"})


def outlet_behind(claim: Claim, known: dict[str, str]) -> str | None:
    """Give the outlet on whose report a claim stands, or None.

    Args:
        claim: Any claim.
        known: Folded names of the publishers and agencies of the run, with the names as written.
    """
    for name in reversed(claim.via):
        outlet = _outlet(name, known)
        if outlet is not None:
            return outlet
    if claim.speaker is None or claim.speaker_type == MentionKind.PERSON:
        return None
    return _outlet(claim.speaker, known)


def _outlet(name: str, known: dict[str, str]) -> str | None:
    folded = fold_outlet(name)
    if folded in known:
        return known[folded]
    wire = agency(name)
    if wire is not None and (len(folded) >= _AMBIGUOUS or folded in _BEST_KNOWN):
        return wire
    return name if _TITLE.fullmatch(name) else None


def fold_outlet(name: str) -> str:
    """Give a name without what prints of it differ in.

    >>> fold_outlet("The Harbour  Bell")
    'harbour bell'
    """
    return " ".join(name.casefold().split()).removeprefix("the ")
