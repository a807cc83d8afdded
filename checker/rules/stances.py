"""Which side of a statement its speaker takes."""

import re
from datetime import date

from checker.model.claims import Act, Claim, Modality, Polarity

_TURNED = frozenset({Act.DENY, Act.REFUSE})
_SILENT = frozenset({Act.NO_COMMENT, Act.REQUEST, Act.EVALUATE})
_HYPOTHETICAL = frozenset({Modality.CONDITIONAL, Modality.POSSIBLE})

_WORD = re.compile(r"[a-z]{4,}")
_STEM = 5
"""Letters by which two words are taken for forms of one: "produce", "production"."""

_ALIKE = 0.6
"""Share of the shorter statement's words that the other must have too.

Chosen for precision: names and a verb alone are shared by statements of many matters.
"""

FOR = 1
AGAINST = -1
NEITHER = 0


def side_of(claim: Claim) -> int:
    """Give FOR, AGAINST or NEITHER: what the speaker says of the content as worded.

    A denial is a denial whether or not the content was marked as negated by it; silence,
    requests and hypotheticals take no side.
    """
    if claim.act in _SILENT or claim.modality in _HYPOTHETICAL:
        return NEITHER
    if claim.act in _TURNED:
        return AGAINST
    if claim.polarity is Polarity.UNKNOWN:
        return NEITHER
    return FOR if claim.polarity is Polarity.POSITIVE else AGAINST


def is_one_proposition(one: Claim, other: Claim) -> bool:
    """Tell whether two statements have most of their content words in common."""
    stems = [{word[:_STEM] for word in _WORD.findall(c.text.casefold())} for c in (one, other)]
    fewest = min(map(len, stems))
    return fewest > 0 and len(stems[0] & stems[1]) >= _ALIKE * fewest


def said_day(claim: Claim) -> date | None:
    """Give the day of speaking, else the day of publication."""
    return claim.said_on or claim.published


def voice(claim: Claim) -> str:
    """Name who speaks: the speaker, else the document in its own voice."""
    return claim.speaker or f"the text of {claim.doc}"
