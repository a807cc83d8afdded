"""Which side of a statement its speaker takes."""

import re
from datetime import date

from checker.model.claims import Act, Claim, Modality, Polarity
from checker.rules.comparison import SURE, sentence_key

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


def contradicts(one: Claim, other: Claim) -> bool:
    """Tell whether nobody but the texts themselves, or one speaker on one day, say both."""
    if min(one.confidence, other.confidence) < SURE or sentence_key(one) == sentence_key(other):
        return False
    plain = Modality.FACT is one.modality is other.modality
    if one.act is not Act.ASSERT or other.act is not Act.ASSERT or not plain:
        return False
    if not is_one_proposition(one, other):
        return False
    if one.source_text is None and other.source_text is None and one.speaker is other.speaker:
        return one.doc != other.doc and _of_one_time(one, other)
    same_day = said_day(one) is not None and said_day(one) == said_day(other)
    return one.speaker is not None and one.speaker == other.speaker and same_day


def _of_one_time(one: Claim, other: Claim) -> bool:
    """Tell whether two texts tell of one period: by their words, else by their day."""
    first, second = one.time, other.time
    if (
        first.begin
        and first.finish
        and second.begin
        and second.finish
        and (first.text or second.text)
    ):
        return first.begin <= second.finish and second.begin <= first.finish
    return said_day(one) is not None and said_day(one) == said_day(other)


def said_day(claim: Claim) -> date | None:
    """Give the day of speaking, else the day of publication."""
    return claim.said_on or claim.published


def voice(claim: Claim) -> str:
    """Name who speaks: the speaker, else the document in its own voice."""
    return claim.speaker or f"the text of {claim.doc}"
