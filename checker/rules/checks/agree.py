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
from dataclasses import replace

from checker.model.claims import Claim, TimeBasis
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.agreement import agreement, soft_tension, truncation, with_rest, within_tolerance
from checker.rules.checks.base import Judgements
from checker.rules.comparison import (
    SURE,
    Pair,
    asserted,
    conflict,
    deepest,
    firm,
    interval_of,
    is_bound,
)
from checker.rules.diagnosis import CERTAIN, diagnose
from checker.rules.divergence import definition_key, judge_divergence
from checker.rules.judgements import Judgement
from checker.rules.reconciliation import reconcile
from checker.rules.revision import incomparable, revision, rival_sources, same_day_conflict
from checker.rules.schedules import dated, judge_days
from checker.rules.wording import allowed, distance_for, stated, subject


def check_agree(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield how the values of one fact agree, or which two cannot both hold."""
    if group.scope is Scope.PARALLEL:
        yield from _judge_parallel(group, rule)
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
        _revised(group, pair, claims)
        or _granted(group, rule, pair, claims)
        or truncation(pair, group)
        or _kept_apart(group, pair)
        or _reconciled(group, pair)
        or _accused(group, same_day_conflict(claims) or pair, claims)
    )


def _granted(
    group: ClaimGroup, rule: Rule, pair: Pair, claims: Sequence[Claim]
) -> Judgement | None:
    found = within_tolerance(pair, group, rule)
    return None if found is None else replace(found, claims=with_rest(pair, claims))


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
    reason = _unknown(group) or incomparable(*pair)
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


def _are_in_one_mood(pair: Pair) -> bool:
    """Tell whether both may only be, or both are: in one form of words they are one statement."""
    return pair[0].modality is pair[1].modality


def _unknown(group: ClaimGroup) -> str | None:
    """Give what a fact lacks; sentences worded alike tell one thing, whatever was read of it."""
    if group.scope is Scope.PARALLEL:
        return None
    return "entity" if group.entity is None else "attribute" if group.attribute is None else None


def _revised(group: ClaimGroup, pair: Pair, claims: Sequence[Claim]) -> Judgement | None:
    reason = revision(*pair, claims)
    if reason is None:
        return None
    earlier, later = sorted(pair, key=lambda claim: (str(claim.published), claim.doc, claim.span))
    return Judgement(
        verdict=Verdict.REVISED,
        reason=reason,
        claims=with_rest((earlier, later), claims),
        explanation=(
            f"{subject(group)}: {stated(later)}, published {later.published}, replaces "
            f"{stated(earlier)} of {earlier.published}."
        ),
    )


def _outgrown(group: ClaimGroup, claims: Sequence[Claim], tension: Judgement) -> Judgement | None:
    first, second = tension.claims[:2]
    return _revised(group, (first, second), claims)


def _reconciled(group: ClaimGroup, pair: Pair) -> Judgement | None:
    note = reconcile(*pair, group.claims)
    if note is None:
        return None
    return Judgement(
        verdict=Verdict.DEFINITION_DIFFERS,
        reason=definition_key(pair),
        claims=pair,
        explanation=f"{subject(group)}: {note.detail[:-1]}, so they are two moments of one move.",
        reconciliation=note,
    )


def _accused(group: ClaimGroup, pair: Pair, claims: Sequence[Claim]) -> Judgement:
    note = diagnose(*pair)
    slip = note is not None and note.kind in CERTAIN
    reason = note.kind if slip and note is not None else _reason(pair)
    return Judgement(
        verdict=Verdict.LIKELY_SLIP if slip else Verdict.CONTRADICTION,
        reason=reason,
        claims=with_rest(pair, claims),
        explanation=_arithmetic(group, pair),
        diagnosis=note,
    )


def _reason(pair: Pair) -> str:
    first, second = (interval_of(claim) for claim in pair)
    if first.ceiling < 0 < second.floor:
        return "direction"
    if any(map(is_bound, pair)):
        return "bound"
    counted = pair[0].quantity is not None and pair[0].quantity.dimension == "[count]"
    return "count" if counted else "value"


def _arithmetic(group: ClaimGroup, pair: Pair) -> str:
    lesser, greater = pair
    if lesser.quantity is None or greater.quantity is None:
        return f"{subject(group)}: {stated(lesser)} and {stated(greater)} cannot both hold."
    based = lesser.quantity.unit != greater.quantity.unit
    gap = interval_of(greater).floor - interval_of(lesser).ceiling
    apart = f", {distance_for(lesser, gap)} apart" if gap.is_finite() and gap > 0 else ""
    return (
        f"{subject(group)}: {stated(lesser)} means {allowed(lesser.quantity, based=based)}, "
        f"{stated(greater)} means {allowed(greater.quantity, based=based)}; "
        f"no value lies in both{apart}."
    )
