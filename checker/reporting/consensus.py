"""What most claims of a group allow together.

Intervals on a line have the Helly property: the point of deepest overlap, found in one sweep of
the sorted ends, is the value that the most claims can share.
"""

from dataclasses import dataclass
from decimal import Decimal

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Scope
from checker.model.intervals import Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Consensus:
    """The common interval of the claims that agree; empty where no two of them do."""

    low: Decimal | None = None
    """Least value, in the group's base unit; None where there is no lower end."""

    high: Decimal | None = None
    """Greatest value, in the group's base unit; None where there is no upper end."""

    claims: tuple[str, ...] = ()
    """Ids in the order of the group; empty where nothing is shared."""


def find_consensus(group: ClaimGroup) -> Consensus:
    """Give the deepest overlap of a group about one fact, the lowest one where several tie."""
    if group.scope is not Scope.FACT or group.differs is not None:
        return Consensus()
    bases = [(claim, base) for claim in group.claims if (base := _base(claim, group.unit))]
    shared = _deepest([base for _, base in bases])
    if shared is None:
        return Consensus()
    members = tuple(claim.id for claim, base in bases if base.meets(shared))
    if len(members) == 1 < len(group.claims):
        return Consensus()
    return Consensus(low=shared.low, high=shared.high, claims=members)


def _base(claim: Claim, unit: str | None) -> Interval | None:
    quantity = claim.quantity
    if quantity is None or (unit is not None and quantity.base_unit != unit):
        return None
    return quantity.base


def _deepest(intervals: list[Interval]) -> Interval | None:
    edges: list[tuple[Decimal, int, int]] = []
    for index, interval in enumerate(intervals):
        # At one value closed starts come first and open starts last, so that ends which
        # only touch overlap exactly when both include the value.
        edges.append((interval.floor, 2 if interval.low_open else 0, index))
        edges.append((interval.ceiling, -1 if interval.high_open else 1, index))
    depth = best = 0
    shared: Interval | None = None
    latest: Interval | None = None
    for _, side, index in sorted(edges):
        if side in {0, 2}:
            depth, latest = depth + 1, intervals[index]
            continue
        if depth > best and latest is not None:
            best, shared = depth, _between(latest, intervals[index])
        depth -= 1
    return shared


def _between(first: Interval, last: Interval) -> Interval:
    return Interval(
        low=first.low, low_open=first.low_open, high=last.high, high_open=last.high_open
    )
