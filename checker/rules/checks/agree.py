"""values-agree - all values given for one fact have a point in common.

Why it matters:
    A death toll of 12 in one article and 21 in another cannot both be right, and a reader
    who meets both trusts neither.

Finds:
    "The ferry carried 340 passengers." / "The ferry carried 430 passengers."

Allows:
    Rounding ("1.2 million" / "1,234,000"), hedges and bounds ("about 300" / "at least 290"),
    other periods, other definitions, forecasts of two people, later counts that replace
    earlier ones, and whatever the rule's tolerance grants.
"""

from collections.abc import Iterator, Sequence

from checker.model.claims import Claim, TimeBasis
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.agreement import agreement, soft_tension, truncation, within_tolerance
from checker.rules.checks.base import Judgements
from checker.rules.comparison import (
    SURE,
    Pair,
    asserted,
    conflict,
    deepest,
    firm,
)
from checker.rules.conflicts import accused, granted, reconciled, revised
from checker.rules.divergence import judge_divergence
from checker.rules.judgements import Judgement
from checker.rules.revision import incomparable, rival_sources, same_day_conflict
from checker.rules.schedules import dated, judge_days
from checker.rules.stories import judge_story
from checker.rules.wording import stated, subject


def check_agree(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield how the values of one fact agree, or which two cannot both hold."""
    if group.scope is Scope.PARALLEL:
        yield from _judge_parallel(group, rule)
    if group.scope is Scope.STORY:
        yield from judge_story(group, rule)
    if group.scope is not Scope.FACT:
        return
    if group.differs is not None:
        yield from judge_divergence(group)
        return
    claims = asserted(group.claims)
    if len(claims) > 1:
        yield from _judge_values(group, rule, claims)
    occasions = dated(group.claims)
    if len(occasions) > 1:
        yield from judge_days(group, occasions)


def _judge_parallel(group: ClaimGroup, rule: Rule) -> Iterator[Judgement]:
    """Judge two figures of sentences that are worded alike: what they tell is known to be one.

    How surely the entity and the attribute were read does not matter, but the time does.
    """
    claims = asserted(group.claims)
    if len(claims) < len(group.claims) or not _are_of_one_time(claims):
        return
    usable = firm(claims)
    pair = conflict(usable)
    if pair is not None:
        yield _judge_conflict(group, rule, usable, pair)
        return
    found = soft_tension(group, usable) or agreement(group, claims)
    if found is not None:
        yield found


def _are_of_one_time(claims: Sequence[Claim]) -> bool:
    """Tell whether documents of one day, or all without one, mean one time, or one gone by."""
    times = {(one.time.symbol, one.time.begin, one.time.finish) for one in claims}
    days = {one.published for one in claims}
    if not claims or len(times) > 1:
        return False
    if len(days) == 1:
        return True
    time, first = claims[0].time, min(day for day in days if day is not None)
    return time.basis is TimeBasis.EXPLICIT and time.finish is not None and time.finish < first


def _judge_values(group: ClaimGroup, rule: Rule, claims: Sequence[Claim]) -> Iterator[Judgement]:
    usable = firm(claims)
    sure = [claim for claim in usable if claim.confidence >= SURE]
    pair = conflict(sure)
    if pair is not None:
        judged = _judge_conflict(group, rule, sure, pair)
        yield judged
        if judged.verdict is not Verdict.EDGE:
            yield from _agreeing(group, sure)
        return
    doubtful = conflict(usable) or conflict(claims)
    if doubtful is not None:
        yield _doubtful(group, rule, doubtful)
        return
    found = soft_tension(group, usable) or agreement(group, claims)
    if found is not None and found.verdict is Verdict.TENSION:
        found = _outgrown(group, claims, found) or found
    if found is not None:
        yield found


def _agreeing(group: ClaimGroup, claims: Sequence[Claim]) -> Iterator[Judgement]:
    """Yield what the larger side of a conflict agrees on."""
    side = deepest(claims)
    if len({claim.doc for claim in side}) > 1 and conflict(side) is None:
        found = agreement(group, side)
        if found is not None:
            yield found


def _judge_conflict(
    group: ClaimGroup, rule: Rule, claims: Sequence[Claim], pair: Pair
) -> Judgement:
    """Try every peaceful reading before anybody is accused."""
    return (
        revised(group, pair, claims)
        or granted(group, rule, pair, claims)
        or truncation(pair, group)
        or _kept_apart(group, pair)
        or reconciled(group, pair)
        or accused(group, same_day_conflict(claims) or pair, claims)
    )


def _doubtful(group: ClaimGroup, rule: Rule, pair: Pair) -> Judgement:
    told = f"{subject(group)}: {stated(pair[0])} and {stated(pair[1])}"
    lost = min(claim.confidence for claim in pair) >= SURE
    vague = any(claim.quantity and claim.quantity.vague for claim in pair)
    return (
        within_tolerance(pair, group, rule)
        or truncation(pair, group)
        or Judgement(
            verdict=Verdict.NOT_COMPARABLE,
            reason="scope" if lost and not vague else "confidence",
            claims=pair,
            explanation=f"{told} differ, but were not read surely enough to compare.",
        )
    )


def _kept_apart(group: ClaimGroup, pair: Pair) -> Judgement | None:
    told = f"{subject(group)}: {stated(pair[0])} and {stated(pair[1])}"
    reason = _unknown(group) or _own_things(*pair) or incomparable(*pair)
    if group.scope is Scope.PARALLEL and reason != "scope" and _are_in_one_mood(pair):
        reason = None
    if reason is not None:
        explanation = f"{told} are not compared: the {reason} may differ."
        verdict = Verdict.NOT_COMPARABLE
    elif rival_sources(*pair):
        explanation = f"{told} are two speakers' figures, set side by side by one text."
        verdict, reason = Verdict.DISPUTED, "interpretation"
    else:
        return None
    return Judgement(verdict=verdict, reason=reason, claims=pair, explanation=explanation)


def _own_things(first: Claim, second: Claim) -> str | None:
    """Give "entity" for two figures of one document that name nobody beside them.

    What such figures are of was taken from the document as a whole, and a document rarely
    contradicts itself: it speaks of another fire, another year.
    """
    unnamed = first.local is not None and second.local is not None
    return "entity" if unnamed and first.doc == second.doc else None


def _are_in_one_mood(pair: Pair) -> bool:
    """Tell whether both may only be, or both are: in one form of words they are one statement."""
    return pair[0].modality is pair[1].modality


def _unknown(group: ClaimGroup) -> str | None:
    """Give what a fact lacks; sentences worded alike tell one thing, whatever was read of it."""
    if group.scope is not Scope.FACT:
        return None
    return "entity" if group.entity is None else "attribute" if group.attribute is None else None


def _outgrown(group: ClaimGroup, claims: Sequence[Claim], tension: Judgement) -> Judgement | None:
    first, second = tension.claims[:2]
    return revised(group, (first, second), claims)
