"""magnitude-slip - two values of one fact have the same digits and another magnitude.

Why it matters:
    "3 million" against "3 billion" is nearly always a slip of the pen, and a hedge such as
    "at least" hides it from a comparison of values.

Finds:
    "The dam holds 48.2 million cubic metres." / "The dam holds 48.2 billion cubic metres."

Allows:
    Other digits ("3 million" / "4 billion"), other units, vague words ("hundreds").
"""

from decimal import Decimal
from itertools import pairwise

from checker.model.claims import Claim, Modality
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.comparison import SURE, asserted, firm
from checker.rules.diagnosis import diagnose, digits_of, power_between
from checker.rules.judgements import Judgement
from checker.rules.wording import amount, stated, subject

_DEFAULT_FACTORS = (Decimal(1000), Decimal(1000000), Decimal(1000000000))
_FIRM = frozenset({Modality.FACT, Modality.PLANNED, Modality.FORECAST})


def check_slip(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield the first two values that a factor of the rule turns into one another."""
    if group.scope is not Scope.FACT or group.differs is not None:
        return
    if group.entity is None or group.attribute is None:
        return
    factors = set(rule.factors or _DEFAULT_FACTORS)
    claims = [claim for claim in firm(asserted(group.claims)) if _counts(claim)]
    for lesser, greater in pairwise(sorted(claims, key=_digits_then_size)):
        if lesser.quantity is None or greater.quantity is None:
            continue
        factor = Decimal(10) ** power_between(lesser.quantity, greater.quantity)
        if factor in factors:
            yield _slip(group, lesser, greater, factor)
            return


def _counts(claim: Claim) -> bool:
    return claim.confidence >= SURE and claim.modality in _FIRM


def _digits_then_size(claim: Claim) -> tuple[str, str, Decimal]:
    """Order claims so that equal digits stand together, lesser magnitudes first."""
    quantity = claim.quantity
    if quantity is None or quantity.value is None:
        return "", "", Decimal(0)
    return digits_of(quantity), quantity.unit, quantity.value


def _slip(group: ClaimGroup, lesser: Claim, greater: Claim, factor: Decimal) -> Judgement:
    note = diagnose(lesser, greater)
    values = [
        amount(claim.quantity.value, claim.quantity.unit)
        for claim in (lesser, greater)
        if claim.quantity is not None and claim.quantity.value is not None
    ]
    return Judgement(
        verdict=Verdict.LIKELY_SLIP,
        reason=note.kind if note else f"factor-{factor:f}",
        claims=(lesser, greater),
        explanation=(
            f"{subject(group)}: {stated(lesser)} and {stated(greater)} have the same digits, "
            f"and {values[0]} times {factor:,f} is {values[1]}."
        ),
        diagnosis=note,
    )
