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
    """Tell whether nobody but the texts themselves, or one speaker on one day, say both.

    Both must tell the same of the same: a word that only one of them has may be of another
    matter, place or time, so that it is enough to keep silent.
    """
    if min(one.confidence, other.confidence) < SURE or sentence_key(one) == sentence_key(other):
        return False
    plain = Modality.FACT is one.modality is other.modality
    if one.act is not Act.ASSERT or other.act is not Act.ASSERT or not plain:
        return False
    if one.context != other.context or one.entity_basis != other.entity_basis:
        return False
    if is_own_voice(one) and is_own_voice(other):
        return one.doc != other.doc and _is_worded_alike(one, other) and _is_of_one_time(one, other)
    same_day = said_day(one) is not None and said_day(one) == said_day(other)
    spoken = one.speaker is not None and one.speaker == other.speaker
    return spoken and same_day and _is_worded_alike(one, other)


def is_own_voice(claim: Claim) -> bool:
    """Tell whether the text says it itself, on nobody's word."""
    return claim.source_text is None and claim.speaker is None


def _is_worded_alike(one: Claim, other: Claim) -> bool:
    """Tell whether two statements have the same object words, or the same words altogether."""
    if one.attribute is not None and one.attribute == other.attribute and " " in one.attribute:
        return True
    words = [set(_WORD.findall(claim.text.casefold())) - {"does", "have"} for claim in (one, other)]
    return words[0] == words[1] != set()


def _is_of_one_time(one: Claim, other: Claim) -> bool:
    """Tell whether two texts tell of one time: the same, or a day beside the other's day."""
    told = [claim for claim in (one, other) if claim.time.text is not None]
    periods = [_period(claim) for claim in told]
    if len(told) == len((one, other)):
        return periods[0] is not None and periods[0] == periods[1]
    days = [said_day(one), said_day(other)]
    if not told:
        return days[0] is not None and days[0] == days[1]
    day = said_day(other if told[0] is one else one)
    begin, finish = periods[0] or (None, None)
    if day is None or begin is None or begin != finish:
        return False
    return abs((day - begin).days) <= 1


def _period(claim: Claim) -> tuple[date, date] | None:
    """Give the first and last day of a claim's time, None where one is open."""
    begin, finish = claim.time.begin, claim.time.finish
    return (begin, finish) if begin and finish else None


def said_day(claim: Claim) -> date | None:
    """Give the day of speaking, else the day of publication."""
    return claim.said_on or claim.published


def voice(claim: Claim) -> str:
    """Name who speaks: the speaker, else the document in its own voice."""
    return claim.speaker or f"the text of {claim.doc}"
