"""retellings - several texts tell the same in words of their own.

Why it matters:
    What two outlets tell independently stands on firmer ground than what only one has, and a
    reader wants to see it confirmed without a figure as well.

Finds:
    "Ferry captain Ola Lien was questioned on Sunday." / "Police questioned Ola Lien, the ferry's
    captain."

Allows:
    Sentences that share a name only, of which one is negated, or that give other figures.
"""

from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.wording import clipped


def check_retelling(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield the fact that the sentences of a group share."""
    del rule
    if group.scope is not Scope.RETELLING or group.contrast is not None or not group.claims[1:]:
        return
    if len(group.claims) < 2:  # noqa: PLR2004 - two texts
        return
    first, second = group.claims[:2]
    yield Judgement(
        verdict=Verdict.AGREEMENT,
        reason="paraphrase",
        claims=group.claims,
        explanation=(
            f'"{clipped(first.text)}" ({first.doc}) and "{clipped(second.text)}" ({second.doc}) '
            f"tell the same of {group.evidence}."
        ),
    )
