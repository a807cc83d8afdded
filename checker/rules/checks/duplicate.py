"""copies - the same sentence again is one support, not two.

Why it matters:
    Ten outlets that print one agency's sentence are one source. Counting them as ten makes
    a single slip look like a consensus.

Finds:
    Two articles that print the same text, whole or in part, edited or word for word: once for the
    two, not for every sentence. One sentence that an article prints twice.

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
    """Yield what two documents print alike, and each sentence that one document prints again."""
    del rule
    if group.scope is not Scope.COPY:
        return
    if len({claim.doc for claim in group.claims}) > 1:
        yield from _syndicated(group)
        return
    by_text: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group.claims:
        by_text[words(claim.sentence_text)].append(claim)
    for text, claims in sorted(by_text.items()):
        if len(text.split()) >= _SHORTEST:
            yield from _copies(claims)


def _copies(claims: Sequence[Claim]) -> Iterator[Judgement]:
    places: dict[int, Claim] = {}
    for claim in claims:
        places.setdefault(claim.sentence.start, claim)
    first, *others = places.values()
    for other in others:
        yield Judgement(
            verdict=Verdict.DUPLICATE,
            reason="same-document",
            claims=(first, other),
            explanation=f'{first.doc} says "{clipped(first.sentence_text)}" twice.',
        )


def _syndicated(group: ClaimGroup) -> Iterator[Judgement]:
    """Yield one judgement for two documents, however many sentences they share."""
    sides = zip(group.claims[::2], group.claims[1::2], strict=False)
    alike = [pair for pair in sides if group.evidence or _is_one_sentence(*pair)]
    if not alike:
        return
    source, copy = alike[0]
    told = "the same sentence" if len(alike) == 1 else f"{len(alike)} sentences alike"
    more = f"{group.evidence}." if group.evidence else ""
    shown = f'{source.doc} and {copy.doc} print {told}: "{clipped(source.sentence_text)}".'
    yield Judgement(
        verdict=Verdict.DUPLICATE,
        reason="syndicated",
        claims=tuple(claim for pair in alike for claim in pair),
        explanation=f"{shown} {more}".strip(),
    )


def _is_one_sentence(source: Claim, copy: Claim) -> bool:
    text = words(source.sentence_text)
    return len(text.split()) >= _SHORTEST and text == words(copy.sentence_text)
