"""What may be said of two figures that cannot both hold: every peaceful reading comes first."""

from collections.abc import Sequence
from dataclasses import replace

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Verdict
from checker.rules.agreement import with_rest, within_tolerance
from checker.rules.comparison import Pair, interval_of, is_bound
from checker.rules.diagnosis import CERTAIN, diagnose
from checker.rules.divergence import definition_key
from checker.rules.judgements import Judgement
from checker.rules.reconciliation import reconcile
from checker.rules.revision import revision
from checker.rules.wording import allowed, distance_for, is_whole_count, stated, subject


def granted(group: ClaimGroup, rule: Rule, pair: Pair, claims: Sequence[Claim]) -> Judgement | None:
    """Grant what the rule tolerates; None where it grants less than the gap."""
    found = within_tolerance(pair, group, rule)
    return None if found is None else replace(found, claims=with_rest(pair, claims))


def revised(group: ClaimGroup, pair: Pair, claims: Sequence[Claim]) -> Judgement | None:
    """Say that a later figure replaces an earlier one; None where none does."""
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


def reconciled(group: ClaimGroup, pair: Pair) -> Judgement | None:
    """Find the quantity that both figures are derived from; None where there is none."""
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


def is_slip(pair: Pair) -> bool:
    """Tell whether a slip of the pen (a scale, a unit, a decimal mark) surely parts two figures."""
    note = diagnose(*pair)
    return note is not None and note.kind in CERTAIN


def accused(group: ClaimGroup, pair: Pair, claims: Sequence[Claim]) -> Judgement:
    """Say that two figures cannot both hold, and what slip of the pen would explain it."""
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
    if all(is_whole_count(q.interval, q.unit) for q in (lesser.quantity, greater.quantity)):
        gap += 1  # half a thing on either side
    apart = f", {distance_for(lesser, gap)} apart" if gap.is_finite() and gap > 0 else ""
    return (
        f"{subject(group)}: {stated(lesser)} means {allowed(lesser.quantity, based=based)}, "
        f"{stated(greater)} means {allowed(greater.quantity, based=based)}; "
        f"no value lies in both{apart}."
    )
