"""quotes-owner - the same quoted words belong to one speaker.

Why it matters:
    Words that wander from one mouth to another are among the commonest faults of copying, and
    the easiest to check.

Finds:
    Eight words or more, word for word, quoted from two people within two weeks.

Allows:
    Near-identical words of different people years apart, a spokesman and his house, those who
    pass the words on, and proverbs that are shorter.
"""

from itertools import combinations

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.comparison import SURE
from checker.rules.judgements import Judgement
from checker.rules.quotations import folded_words, quoted_days_apart
from checker.rules.wording import clipped

_WITHIN = 14
_SHORTEST = 8
_MOST_PAIRS = 200


def check_quote_owner(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each pair of quotations with the same words and another speaker."""
    if group.scope is not Scope.QUOTATION:
        return
    usable = [one for one in group.claims if one.speaker and one.confidence >= SURE]
    within = _WITHIN if rule.within_days is None else rule.within_days
    for one, other in list(combinations(usable, 2))[:_MOST_PAIRS]:
        apart = quoted_days_apart(one, other)
        near = apart is not None and apart <= within
        if near and _are_two_people(one, other) and _same_words(one, other, rule.min_words):
            yield Judgement(
                verdict=Verdict.CONTRADICTION,
                reason="speaker",
                claims=(one, other),
                explanation=(
                    f'"{clipped(one.quotation or "")}" is quoted from {one.speaker} ({one.doc}) '
                    f"and from {other.speaker} ({other.doc})."
                ),
            )


def _are_two_people(one: Claim, other: Claim) -> bool:
    """Tell whether both are named in full and neither speaks for or through the other."""
    names = [one.speaker or "", other.speaker or ""]
    if not all(" " in name for name in names):
        return False
    first, second = (frozenset(name.casefold().split()) for name in names)
    passed = {*one.via, *other.via}
    return first.isdisjoint(second) and passed.isdisjoint(names) and one.doc != other.doc


def _same_words(one: Claim, other: Claim, least: int | None) -> bool:
    first, second = (folded_words(claim.quotation or "") for claim in (one, other))
    return first == second and len(first) >= (least or _SHORTEST)
