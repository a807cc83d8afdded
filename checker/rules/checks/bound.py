"""value-in-range - a value lies in the range that the rules file calls possible.

Why it matters:
    A turnout of 130 % or a price of $110 where $110 million was meant is wrong whatever
    the other sources say.

Finds:
    "Turnout reached 130 percent." with `max: 100%`

Allows:
    Values whose rounding or hedge still reaches into the range, and other units.
"""

from checker.model.claims import Claim, Role
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.model.intervals import Interval
from checker.rules.checks.base import Judgements
from checker.rules.comparison import SURE, asserted, interval_of, unit_of
from checker.rules.judgements import Judgement
from checker.rules.wording import stated, subject, values_for


def check_bound(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield every value that lies wholly outside the range of the rule."""
    if group.scope is not Scope.FACT or (rule.low is None and rule.high is None):
        return
    possible = Interval(low=rule.low, high=rule.high)
    for claim in asserted(group.claims):
        moved = claim.quantity is not None and claim.quantity.role in {Role.CHANGE, Role.RATIO}
        if moved or claim.confidence < SURE or unit_of(claim) != rule.unit:
            continue
        if not interval_of(claim).meets(possible):
            yield _outside(group, claim, possible)


def _outside(group: ClaimGroup, claim: Claim, possible: Interval) -> Judgement:
    return Judgement(
        verdict=Verdict.CONTRADICTION,
        reason="bound",
        claims=(claim,),
        explanation=(
            f"{subject(group)}: {stated(claim)} means {values_for(claim, interval_of(claim))}, "
            f"and the rule allows {values_for(claim, possible)}."
        ),
    )
