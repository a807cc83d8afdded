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
        first: One level.
        second: The other level.
        claims: The whole group, with the changes told in the same sentences.
    """
    if first.quantity is None or second.quantity is None:
        return None
    moves = (_move(first, claims), _move(second, claims))
    if moves[0] is None or moves[1] is None:
        return None
    before = (_before(first, moves[0]), _before(second, moves[1]))
    if before[0] is None or before[1] is None or not before[0].meets(before[1]):
        return None
    shared = Interval(
        low=max(before[0].floor, before[1].floor),
        high=min(before[0].ceiling, before[1].ceiling),
    )
    told = (_told(first, moves[0]), _told(second, moves[1]))
    unit = first.quantity.unit
    detail = f"{told[0]} and {told[1]} both mean {_about(shared, unit)} before."
    kind = "previous-close" if "currency" in first.quantity.dimension else "previous-level"
    return Note(kind=kind, detail=detail)


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
