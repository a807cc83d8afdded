"""wordings-agree - what two sentences that are worded alike tell differently.

Why it matters:
    Outlets copy one another and texts are edited. Two sentences that share nearly all their words
    tell the same, so that the one word, day or number that differs is an error of one of them.

Finds:
    "The ferry leaves the old harbour for Lund at 6:40 every day." / "The ferry leaves the old
    harbour for Lund at 7:40 every day." And "is open" / "is not open", "rose" / "fell".

Allows:
    Documents of different days, unless they tell of one year gone by, other names in place of
    the first ones, hedged and bounded figures, market prices of no stated moment, counts "so
    far", and differences of style.
"""

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.wording import clipped

_PLACES = {
    "value": "figure",
    "date": "date or hour",
    "polarity": "affirmation",
    "direction": "direction",
}


def check_wording(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield the difference of two wordings, if both are of one time."""
    del rule
    if group.scope is not Scope.WORDING or group.contrast is None:
        return
    if not _are_of_one_time(group):
        return
    one, other = group.claims
    yield Judgement(
        verdict=Verdict.CONTRADICTION,
        reason=group.contrast,
        claims=(one, other),
        explanation=(
            f"The same is told with another {_PLACES[group.contrast]}, "
            f'"{clipped(one.text)}" or "{clipped(other.text)}": {_quoted(one)} and '
            f"{_quoted(other)} cannot both hold."
        ),
    )


def _are_of_one_time(group: ClaimGroup) -> bool:
    """Tell whether both documents are of one day, or of none, or tell of a year gone by."""
    days = {claim.published for claim in group.claims}
    last = (group.period or "").rpartition("..")[2]
    return len(days) == 1 or ("" < last < min(str(day) for day in days if day is not None))


def _quoted(claim: Claim) -> str:
    return f'"{clipped(claim.sentence_text)}" ({claim.doc})'
