"""stance-changes - one speaker takes another position on another day.

Why it matters:
    Who refused in March and agreed in April has changed course; a reader should see both
    days, and nobody is accused.

Finds:
    "The union refused to sign." (3 March) / "The union said it would sign." (9 April). And, on a
    topic of the rules file, every turn of one actor, with all his positions in order of time: a
    reversal, a shift between firm and open, a first position after none.

Allows:
    No comment, hypotheticals, the same position again, and two speakers.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Topic, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.outlook import Position, positions_of
from checker.rules.stances import NEITHER, said_day, side_of
from checker.rules.wording import clipped, day

_DIFFERING = frozenset({None, "time", "modality"})


def check_stance(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each reversal of a speaker, in the order of the days."""
    if group.scope is Scope.POSITION:
        topic = next((one for one in rule.topics if one.name == group.attribute), None)
        if topic is not None:
            yield from _turns(group, topic)
        return
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


def _turns(group: ClaimGroup, topic: Topic) -> Iterator[Judgement]:
    """Yield the timeline of an actor on a topic, once for its last turn."""
    positions = list(positions_of(group.claims, topic))
    turn: tuple[str, Position, Position] | None = None
    for before, after in pairwise(positions):
        reason = _reason(before, after)
        if reason is not None and (turn is None or reason == "reversal" or turn[0] != "reversal"):
            turn = reason, before, after
    if turn is None:
        return
    reason, before, after = turn
    told = "; ".join(one.told for one in positions)
    yield Judgement(
        verdict=Verdict.STANCE_CHANGE,
        reason=reason,
        claims=tuple(one.claim for one in (before, after))
        + tuple(one.claim for one in positions if one not in {before, after}),
        explanation=(
            f"{group.entity} on {topic.name}: {told}. {_TURNS[reason]} between "
            f"{day(before.day)} and {day(after.day)}."
        ),
    )


_TURNS = {
    "reversal": "Turned round",
    "shift": "Shifted",
    "first-position": "Took a first position",
}


def _reason(before: Position, after: Position) -> str | None:
    """Name the turn between two positions in order of time, None where there is none."""
    if before.day == after.day or before.side == after.side:
        return None
    if before.side * after.side < 0:
        return "reversal"
    return "first-position" if before.side == NEITHER else "shift"
