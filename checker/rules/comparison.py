"""Which values can both hold: the interval tests for written numbers.

Each number allows an interval (half a unit in the last written place, hedges and
bounds applied by extraction). Intervals on a line have the Helly property: a set has
a common point exactly when its greatest low end and its least high end meet, so a
conflict always has a witness of two claims and nothing compares all pairs.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from decimal import Decimal

from checker.model.claims import Act, Claim, Modifier, Polarity, Role, Trend
from checker.model.intervals import Interval

SURE = Decimal("0.84")
"""Least confidence of both sides before anybody is accused (the contract of `Claim.confidence`)."""

_ASSERTING = frozenset({Act.ASSERT, Act.ESTIMATE, Act.EVALUATE, Act.BELIEVE, Act.INTEND})
_APART = frozenset({Role.CHANGE, Role.SHARE, Role.RATIO, Role.RANK, Role.RECORD})
_SERIES = 3
"""A document with so many values for one key tells a series whose labels were lost."""

Pair = tuple[Claim, Claim]


def interval_of(claim: Claim) -> Interval:
    """Give the values that a numeric claim allows, in base units, a fall as a negative change.

    Raises:
        ValueError: if the claim has no quantity.
    """
    quantity = claim.quantity
    if quantity is None:
        message = f"claim {claim.id} carries no quantity"
        raise ValueError(message)
    interval = quantity.base or quantity.interval
    falls = quantity.role is Role.CHANGE and quantity.trend is Trend.DOWN
    return interval.scaled(Decimal(-1)) if falls and interval.floor >= 0 else interval


def unit_of(claim: Claim) -> str | None:
    """Give the unit in which `interval_of` counts."""
    quantity = claim.quantity
    return None if quantity is None else quantity.base_unit or quantity.unit


def asserted(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Keep the numeric claims that somebody puts forward, in one unit and one part.

    The unit and the part (level, change, share ...) of the first claim set the terms:
    what follows in another part accompanies the fact but does not state it.
    """
    numeric = [claim for claim in claims if claim.quantity is not None and is_put_forward(claim)]
    if not numeric:
        return ()
    terms = _terms(numeric[0])
    return tuple(claim for claim in numeric if _terms(claim) == terms)


def is_put_forward(claim: Claim) -> bool:
    """Tell whether somebody states a claim, and neither denies nor asks for it."""
    return claim.polarity is not Polarity.NEGATIVE and claim.act in _ASSERTING


def _terms(claim: Claim) -> Hashable:
    role = claim.quantity.role if claim.quantity else None
    return unit_of(claim), role if role in _APART else None


def firm(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Keep the claims that may contradict: no vague words, and no lost series."""
    stated = [claim for claim in claims if claim.quantity and not claim.quantity.vague]
    return tuple(_without_series(stated))


def _without_series(claims: Sequence[Claim]) -> list[Claim]:
    by_sentence: defaultdict[Hashable, list[Claim]] = defaultdict(list)
    by_document: defaultdict[Hashable, set[Decimal]] = defaultdict(set)
    for claim in claims:
        by_sentence[sentence_key(claim)].append(claim)
        if claim.quantity and claim.quantity.value is not None and is_exact(claim):
            by_document[claim.doc].add(interval_of(claim).floor)
    # A sentence that gives two values for one key speaks of two facts: the words that
    # tell them apart were not understood, so neither may accuse anybody.
    twofold = {
        key
        for key, told in by_sentence.items()
        if _spread(told) is not None and not any(map(_is_conversion, told))
    }
    return [
        claim
        for claim in claims
        if len(by_document[claim.doc]) < _SERIES and sentence_key(claim) not in twofold
    ]


def _is_conversion(claim: Claim) -> bool:
    """Tell whether the claim restates a number of its sentence in another unit."""
    return claim.quantity is not None and claim.quantity.equivalent_of is not None


def sentence_key(claim: Claim) -> tuple[str, str]:
    """Give what tells one sentence of one document from another."""
    return claim.doc, words(claim.sentence_text)


def words(text: str) -> str:
    """Fold space and case, so that the same sentence is the same text."""
    return " ".join(text.casefold().split())


def is_exact(claim: Claim) -> bool:
    """Tell whether the number stands without hedge or bound."""
    return claim.quantity is not None and claim.quantity.modifier is Modifier.EXACT


def is_bound(claim: Claim) -> bool:
    """Tell whether the number is given as a limit."""
    hedged = {Modifier.EXACT, Modifier.ABOUT}
    return claim.quantity is not None and claim.quantity.modifier not in hedged


def conflict(claims: Sequence[Claim]) -> Pair | None:
    """Give the two claims that disagree most plainly, lesser first; None if all can hold."""
    return _spread(claims) or _unequal(claims)


def extremes(claims: Sequence[Claim]) -> Pair:
    """Give the claim with the least high end and the one with the greatest low end."""
    lowest = min(claims, key=lambda claim: _upper(interval_of(claim)))
    highest = max(claims, key=lambda claim: _lower(interval_of(claim)))
    return lowest, highest


def _upper(interval: Interval) -> tuple[Decimal, bool]:
    return interval.ceiling, not interval.high_open


def _lower(interval: Interval) -> tuple[Decimal, bool]:
    return interval.floor, interval.low_open


def _spread(claims: Sequence[Claim]) -> Pair | None:
    if not claims:
        return None
    lowest, highest = extremes(claims)
    return None if interval_of(lowest).meets(interval_of(highest)) else (lowest, highest)


def _unequal(claims: Sequence[Claim]) -> Pair | None:
    """Find two exact numbers of one written precision that are not equal.

    Their intervals may touch (11.41 and 11.42), yet no rounding turns one into the other.
    """
    by_precision: defaultdict[Hashable, list[tuple[Decimal, int]]] = defaultdict(list)
    for index, claim in enumerate(claims):
        quantity = claim.quantity
        if quantity and quantity.value is not None and is_exact(claim) and not _is_since(claim):
            key = (quantity.unit, quantity.places)
            by_precision[key].append((_signed(claim, quantity.value), index))
    for values in by_precision.values():
        least, greatest = min(values), max(values)
        if least[0] != greatest[0]:
            return claims[least[1]], claims[greatest[1]]
    return None


def _is_since(claim: Claim) -> bool:
    """Tell whether less was right until lately: who turned 29 this week was 28 in all others."""
    quantity = claim.quantity
    if quantity is None or quantity.concept != "age":
        return False
    return quantity.interval.low != quantity.value


def _signed(claim: Claim, value: Decimal) -> Decimal:
    return -value if interval_of(claim).ceiling < 0 < value else value


def common(claims: Sequence[Claim]) -> Interval:
    """Give the values that all of these claims allow; they are known to meet."""
    lowest, highest = (interval_of(claim) for claim in extremes(claims))
    return Interval(
        low=highest.low,
        high=lowest.high,
        low_open=highest.low_open,
        high_open=lowest.high_open,
    )


def truncated(claim: Claim) -> Interval | None:
    """Give the values if the number was cut instead of rounded; None where it was hedged."""
    quantity = claim.quantity
    if quantity is None or quantity.value is None or not is_exact(claim):
        return None
    step = Decimal(1).scaleb(-quantity.places)
    if quantity.value < 0:
        return Interval(low=quantity.value - step, high=quantity.value, low_open=True)
    return Interval(low=quantity.value, high=quantity.value + step, high_open=True)


def deepest(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Give the claims that allow the value most of them allow: what the others disagree with.

    One sweep over the ends in O(n log n); of two equally deep values the lower one is taken.
    """
    ends = sorted(
        [(interval_of(claim).floor, 0) for claim in claims]
        + [(interval_of(claim).ceiling, 1) for claim in claims]
    )
    depth = most = 0
    point = ends[0][0] if ends else Decimal(0)
    for value, closes in ends:
        depth += -1 if closes else 1
        if depth > most:
            most, point = depth, value
    return tuple(
        claim for claim in claims if interval_of(claim).floor <= point <= interval_of(claim).ceiling
    )
