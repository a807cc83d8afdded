"""one-holder - an office of one holder has one.

Why it matters:
    "Acme's chief executive, Ana Ruiz" in one article and "Acme's chief executive, Bo Lind" in
    another of the same days: one of them is out of date, or wrong.

Finds:
    Two people of different names in the same office of the same body, in articles published
    within three days.

Allows:
    Former, acting, deputy and coming holders, two people in two offices, a change between two
    articles that lie further apart, and forms of one name.
"""

from itertools import combinations

from checker.model.claims import Claim, Modality
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement

_WITHIN = 3
_MOST_PAIRS = 200


def check_role(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield the first two holders of one office at one time."""
    if group.scope is not Scope.ROLE:
        return
    within = _WITHIN if rule.within_days is None else rule.within_days
    for one, other in list(combinations(group.claims, 2))[:_MOST_PAIRS]:
        if _at_one_time(one, other, within) and _are_two(one, other):
            yield Judgement(
                verdict=Verdict.CONTRADICTION,
                reason="role",
                claims=(one, other),
                explanation=(
                    f"{one.context[0]} ({one.doc}) and {other.context[0]} ({other.doc}) are both "
                    f"named as {group.attribute} of {group.entity}."
                ),
            )
            return


def _at_one_time(one: Claim, other: Claim, within: int) -> bool:
    if one.published is None or other.published is None or one.doc == other.doc:
        return False
    facts = Modality.FACT is one.modality is other.modality
    return facts and abs((one.published - other.published).days) <= within


def _are_two(one: Claim, other: Claim) -> bool:
    """Tell whether two names have no word in common, so that neither is a form of the other."""
    first, second = (frozenset(claim.context[0].casefold().split()) for claim in (one, other))
    return first.isdisjoint(second)
