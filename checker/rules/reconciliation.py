"""Where two levels differ, the earlier level that both of them imply.

$66.90 after a fall of $5.28 and $66.75 after a fall of $5.43 both mean $72.18 before:
two moments of one movement, and no conflict.
"""

from collections.abc import Sequence
from decimal import Decimal

from checker.model.claims import Claim, Role, Trend
from checker.model.findings import Note
from checker.model.intervals import Interval
from checker.rules.comparison import sentence_key
from checker.rules.wording import quoted, span_of_values


def reconcile(first: Claim, second: Claim, claims: Sequence[Claim]) -> Note | None:
    """Give the previous level that two differing levels share; None if they share none.

    Args:
        first: One level, or a change whose sentence tells its level.
        second: The other.
        claims: The whole group, with the changes told in the same sentences.
    """
    levels = (_level(first, claims), _level(second, claims))
    if levels[0] is None or levels[1] is None or levels[0].quantity is None:
        return None
    moves = (_move(levels[0], claims), _move(levels[1], claims))
    if moves[0] is None or moves[1] is None:
        return None
    before = (_before(levels[0], moves[0]), _before(levels[1], moves[1]))
    if before[0] is None or before[1] is None or not before[0].meets(before[1]):
        return None
    shared = Interval(
        low=max(before[0].floor, before[1].floor),
        high=min(before[0].ceiling, before[1].ceiling),
    )
    told = (_told(levels[0], moves[0]), _told(levels[1], moves[1]))
    unit = levels[0].quantity.unit
    detail = f"{told[0]} and {told[1]} both mean {_about(shared, unit)} before."
    kind = "previous-close" if "currency" in levels[0].quantity.dimension else "previous-level"
    return Note(kind=kind, detail=detail)


def _level(claim: Claim, claims: Sequence[Claim]) -> Claim | None:
    """Give a level itself, and for a change the one level that its own sentence tells."""
    if claim.quantity is None or claim.quantity.role is not Role.CHANGE:
        return claim
    levels = [
        one
        for one in claims
        if one.quantity is not None
        and one.quantity.role not in {Role.CHANGE, Role.PREVIOUS}
        and sentence_key(one) == sentence_key(claim)
        and _same_money(claim, one)
    ]
    return levels[0] if len(levels) == 1 else None


def _move(level: Claim, claims: Sequence[Claim]) -> Claim | None:
    """Find the one change of the level that its own sentence tells."""
    moves = [
        claim
        for claim in claims
        if claim.quantity is not None
        and claim.quantity.role is Role.CHANGE
        and claim.quantity.trend is not None
        and sentence_key(claim) == sentence_key(level)
        and _same_money(claim, level)
    ]
    return moves[0] if len(moves) == 1 else None


def _same_money(change: Claim, level: Claim) -> bool:
    """Tell whether a change can belong to a level; "slid $5.43 to $66.75 a barrel" can."""
    if change.quantity is None or level.quantity is None:
        return False
    units = change.quantity.unit, level.quantity.unit
    return units[0] == units[1] or units[0] == units[1].partition("/")[0]


def _before(level: Claim, change: Claim) -> Interval | None:
    if level.quantity is None or change.quantity is None:
        return None
    now, moved = level.quantity.interval, change.quantity.interval
    if now.low is None or now.high is None or moved.low is None or moved.high is None:
        return None
    if change.quantity.trend is Trend.DOWN:
        return Interval(low=now.low + moved.low, high=now.high + moved.high)
    return Interval(low=now.low - moved.high, high=now.high - moved.low)


def _told(level: Claim, change: Claim) -> str:
    trend = change.quantity.trend if change.quantity else None
    word = "fall" if trend is Trend.DOWN else "rise"
    return f"{quoted(level)} after a {word} of {quoted(change)}"


def _about(shared: Interval, unit: str) -> str:
    if shared.low is None or shared.high is None:
        return span_of_values(shared, unit)
    middle = (shared.low + shared.high) / Decimal(2)
    return span_of_values(Interval(low=middle, high=middle), unit)
