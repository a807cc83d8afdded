"""copies - the same sentence again is one support, not two.

Why it matters:
    Ten outlets that print one agency's sentence are one source. Counting them as ten makes
    a single slip look like a consensus.

Finds:
    One sentence that stands in two articles word for word, or twice in one.

Allows:
    The same value in other words: that is an agreement.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.comparison import words
from checker.rules.judgements import Judgement
from checker.rules.wording import clipped

_SHORTEST = 6
"""Fewer words than this ("He won 3-2.") are written twice by chance."""


def check_duplicate(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each sentence of the group that stands in more than one place."""
    del rule
    if group.scope is not Scope.COPY:
        return
    by_text: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group.claims:
        by_text[words(claim.sentence_text)].append(claim)
    for text, claims in sorted(by_text.items()):
        if len(claims) > 1 and len(text.split()) >= _SHORTEST:
            yield from _copies(claims)


def _copies(claims: Sequence[Claim]) -> Iterator[Judgement]:
    places: dict[tuple[str, int], Claim] = {}
    for claim in claims:
        places.setdefault((claim.doc, claim.sentence.start), claim)
    firsts: dict[str, Claim] = {}
    for claim in places.values():
        if claim.doc in firsts:
            yield _again(firsts[claim.doc], claim)
        firsts.setdefault(claim.doc, claim)
    if len(firsts) > 1:
        yield _syndicated(tuple(firsts.values()))


def _again(first: Claim, second: Claim) -> Judgement:
    return Judgement(
        verdict=Verdict.DUPLICATE,
        reason="same-document",
        claims=(first, second),
        explanation=f'{first.doc} says "{clipped(first.sentence_text)}" twice.',
    )


def _syndicated(claims: tuple[Claim, ...]) -> Judgement:
    first, *others = claims
    told = f"{first.doc} and {others[0].doc}"
    more = f" and {len(others) - 1} more" if len(others) > 1 else ""
    return Judgement(
        verdict=Verdict.DUPLICATE,
        reason="syndicated",
        claims=claims,
        explanation=f'{told}{more} print the same sentence: "{clipped(first.sentence_text)}".',
    )
