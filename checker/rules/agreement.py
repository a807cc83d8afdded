"""What to say of values that can all hold: how they agree, or how closely they miss."""

from collections.abc import Sequence
from decimal import Decimal

from checker.model.claims import Claim, Modifier
from checker.model.findings import ClaimGroup, Rule, Verdict
from checker.model.intervals import Interval
from checker.rules.comparison import (
    Pair,
    common,
    extremes,
    interval_of,
    is_bound,
    is_exact,
    sentence_key,
    truncated,
    unit_of,
    words,
)
from checker.rules.judgements import Judgement
from checker.rules.wording import quoted, stated, subject, values_for

_SOFT_END = Decimal("1.5")
"""A text that says "more than 100" of 150 and above hides something (design page quantities)."""


def agreement(group: ClaimGroup, claims: Sequence[Claim]) -> Judgement | None:
    """Say how values that have a common point agree; None where one text only repeats."""
    if len({words(claim.sentence_text) for claim in claims}) <= 1 and not _converted(claims):
        return None
    pair = _witness(claims)
    shared = common(claims)
    reason = _reason(claims)
    if reason != "identical" and shared.low is not None and shared.low == shared.high:
        return _touching(group, claims, shared.low)
    told = f"{stated(pair[0])} and {stated(pair[1])}"
    if reason == "identical":
        explanation = f"{subject(group)}: {told} state the same value."
    else:
        values = values_for(pair[0], shared)
        explanation = f"{subject(group)}: {told} can both hold; both allow {values}."
    return Judgement(
        verdict=Verdict.AGREEMENT,
        reason=reason,
        claims=with_rest(pair, claims),
        explanation=explanation,
    )


def with_rest(pair: Pair, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Give the witness first, then the other claims in their order."""
    return (*pair, *(claim for claim in claims if claim not in pair))


def _converted(claims: Sequence[Claim]) -> bool:
    return any(claim.quantity and claim.quantity.equivalent_of for claim in claims)


def _witness(claims: Sequence[Claim]) -> Pair:
    """Choose two claims to show: the two that meet most narrowly, else two documents'."""
    lowest, highest = extremes(claims)
    if sentence_key(lowest) != sentence_key(highest):
        return lowest, highest
    first = claims[0]
    others = [claim for claim in claims[1:] if claim.doc != first.doc]
    return first, (others or list(claims[1:]))[0]


def _reason(claims: Sequence[Claim]) -> str:
    quantities = [claim.quantity for claim in claims if claim.quantity is not None]
    if len({quantity.unit for quantity in quantities} - {"dimensionless"}) > 1:
        return "conversion"
    if len({(quantity.interval, quantity.modifier) for quantity in quantities}) == 1:
        return "identical"
    if any(map(is_bound, claims)):
        return "bound"
    return "rounding" if all(map(is_exact, claims)) else "hedge"


def _touching(group: ClaimGroup, claims: Sequence[Claim], point: Decimal) -> Judgement:
    pair = extremes(claims)
    shared = values_for(pair[0], Interval(low=point, high=point))
    return Judgement(
        verdict=Verdict.EDGE,
        reason="touching",
        claims=with_rest(pair, claims),
        explanation=(
            f"{subject(group)}: {stated(pair[0])} and {stated(pair[1])} agree only at "
            f"the very end of their rounding, {shared}."
        ),
    )


def soft_tension(group: ClaimGroup, claims: Sequence[Claim]) -> Judgement | None:
    """Find a "more than X" beside a value far above X: both hold, yet one says too little."""
    limits = [claim for claim in claims if _modifier(claim) is Modifier.MORE]
    values = [claim for claim in claims if is_exact(claim)]
    if not limits or not values:
        return None
    limit = min(limits, key=lambda claim: interval_of(claim).floor)
    value = max(values, key=lambda claim: interval_of(claim).floor)
    low = interval_of(limit).floor
    if low <= 0 or interval_of(value).floor <= low * _SOFT_END:
        return None
    times = (interval_of(value).floor / low).quantize(Decimal("0.1"))
    return Judgement(
        verdict=Verdict.TENSION,
        reason="hedge",
        claims=with_rest((limit, value), claims),
        explanation=(
            f"{subject(group)}: {stated(value)} is {times} times the limit of {stated(limit)}; "
            f"both can hold, but nobody would put it so."
        ),
    )


def _modifier(claim: Claim) -> Modifier | None:
    return claim.quantity.modifier if claim.quantity else None


def within_tolerance(pair: Pair, group: ClaimGroup, rule: Rule) -> Judgement | None:
    """Grant what the tolerance of the rule grants; None where it grants nothing."""
    lowest, highest = (interval_of(claim) for claim in pair)
    values = _middle(pair[0]), _middle(pair[1])
    if values[0] is None or values[1] is None:
        gap, largest = highest.floor - lowest.ceiling, max(abs(highest.floor), abs(lowest.ceiling))
    else:
        gap, largest = abs(values[1] - values[0]), max(abs(values[0]), abs(values[1]))
    if not gap.is_finite() or largest == 0:
        return None
    tolerance = rule.tolerance
    absolute = tolerance.absolute if tolerance.unit in {None, unit_of(pair[0])} else Decimal(0)
    granted = max(tolerance.relative * largest, absolute)
    if granted == 0 or gap > granted:
        return None
    share = (gap / largest * 100).quantize(Decimal("0.01"))
    return Judgement(
        verdict=Verdict.WITHIN_TOLERANCE,
        reason="rule",
        claims=pair,
        explanation=(
            f"{subject(group)}: {stated(pair[0])} and {stated(pair[1])} lie {share} % apart, "
            f"inside the tolerance of the rule."
        ),
    )


def _middle(claim: Claim) -> Decimal | None:
    """Give the stated value in base units; None for bounds, ranges and hedges."""
    interval = interval_of(claim)
    if not is_exact(claim) or interval.low is None or interval.high is None:
        return None
    return (interval.low + interval.high) / 2


def truncation(pair: Pair, group: ClaimGroup) -> Judgement | None:
    """Find two numbers that agree if one was cut instead of rounded (17 and 17.7)."""
    first, second = (claim.quantity for claim in pair)
    if first is None or second is None or first.unit != second.unit:
        return None
    cut = truncated(pair[0]), truncated(pair[1])
    if first.places == second.places or cut[0] is None or cut[1] is None:
        return None
    if not cut[0].meets(cut[1]):
        return None
    coarse, fine = sorted(pair, key=lambda claim: claim.quantity.places if claim.quantity else 0)
    return Judgement(
        verdict=Verdict.EDGE,
        reason="truncation",
        claims=pair,
        explanation=(
            f"{subject(group)}: {stated(coarse)} and {stated(fine)} agree only if "
            f"{quoted(coarse)} was cut off instead of rounded."
        ),
    )
