"""one-holder - an office of one holder has one.

Why it matters:
    "Acme's chief executive, Ana Ruiz" in one article and "Acme's chief executive, Bo Lind" in
    another of the same days: one of them is out of date, or wrong.

Finds:
    Two people of different names in the same office of the same body, in articles published
    within three days.

Allows:
    Former, acting, deputy and coming holders, sentences that tell of a change or of the past, two
    people in two offices, articles that lie further apart, and forms of one name.
"""

import re
from itertools import combinations

from checker.model.claims import Claim, Modality
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.people import are_two_names

_WITHIN = 3
_CHANGING = re.compile(
    r"\b(?:from|until|till|since|took over|takes over|taking over|succe\w+|replac\w+|resign\w*"
    r"|quit\w*|step\w* down|stood down|appoint\w*|elect\w*|sack\w*|dismiss\w*|oust\w*|became"
    r"|former\w*|ex|then|late|previous\w*|predecessor|successor|interim|acting|joint|co"
    r"|in (?:1[89]|20)\d\d|last year|years ago)\b",
    re.IGNORECASE,
)
"""Words of a sentence that tells of a change in an office, or of the past."""
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
    """Tell whether two names cannot be one person's, and neither text tells of a change."""
    changing = any(_CHANGING.search(claim.sentence_text) for claim in (one, other))
    return not changing and are_two_names(one.context[0], other.context[0])
