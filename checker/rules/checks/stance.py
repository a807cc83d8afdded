"""stance-changes - one speaker takes another position on another day.

Why it matters:
    Who refused in March and agreed in April has changed course; a reader should see both
    days, and nobody is accused.

Finds:
    "The union refused to sign." (3 March) / "The union said it would sign." (9 April)

Allows:
    No comment, hypotheticals, the same position again, and two speakers.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.stances import NEITHER, said_day, side_of
from checker.rules.wording import clipped, day

_DIFFERING = frozenset({None, "time", "modality"})


def check_stance(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each reversal of a speaker, in the order of the days."""
    del rule
    if group.scope is not Scope.STATEMENT or group.differs not in _DIFFERING:
        return
    by_actor: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group.claims:
        if claim.speaker and said_day(claim) and side_of(claim) != NEITHER:
            by_actor[_actor(claim)].append(claim)
    for actor in sorted(by_actor):
        yield from _reversals(by_actor[actor])


def _actor(claim: Claim) -> str:
    """Name whose position it is: Putin on what Russia will do speaks for Russia."""
    return claim.entity or claim.speaker or ""


def _is_own(before: Claim, after: Claim) -> bool:
    """Tell whether both are the actor's own: one speaker, or the actor's act told by the text."""
    speakers = {before.speaker, after.speaker}
    return len(speakers) == 1 or _actor(before) in speakers


def _reversals(claims: Sequence[Claim]) -> Iterator[Judgement]:
    ordered = sorted(claims, key=lambda claim: (str(said_day(claim)), claim.doc, claim.span))
    for before, after in pairwise(ordered):
        first, second = said_day(before), said_day(after)
        if first is None or second is None or first == second:
            continue
        if side_of(before) != side_of(after) and _is_own(before, after):
            yield Judgement(
                verdict=Verdict.STANCE_CHANGE,
                reason="reversal",
                claims=(before, after),
                explanation=(
                    f'{_actor(before)}: "{clipped(before.text)}" on {day(first)} '
                    f'({before.doc}), "{clipped(after.text)}" on {day(second)} ({after.doc}).'
                ),
            )
