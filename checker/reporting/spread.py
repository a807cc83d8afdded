"""How a value spread: where it appeared first, and who followed.

Days are those of publication. Documents of one day stand in the order of their paths, undated ones
last, because nobody knows when they followed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Relation
from checker.reporting.consensus import find_consensus
from checker.reporting.headings import phrase_day, value_words

_MOST_NAMED = 4
"""Documents of one line; past these a reader wants the JSON output."""

_MOST_VALUES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """The first claim of a document that states a value."""

    claim: Claim
    repeats: str | None
    """The earlier document with the same origin, None for a new witness."""


def find_spread(claims: Iterable[Claim]) -> tuple[Appearance, ...]:
    """Give the documents in the order in which they stated a value, each once.

    Args:
        claims: Claims that state one value.
    """
    firsts: dict[str, Claim] = {}
    for claim in sorted(claims, key=_order):
        firsts.setdefault(claim.doc, claim)
    sources: dict[str, str] = {}
    found = []
    for claim in firsts.values():
        source = sources.setdefault(claim.origin or claim.doc, claim.doc)
        found.append(Appearance(claim=claim, repeats=source if source != claim.doc else None))
    return tuple(found)


def spread_of_group(group: ClaimGroup) -> tuple[Appearance, ...]:
    """Give how the value spread on which most claims of a group agree; empty where none do."""
    agreeing = set(find_consensus(group).claims)
    return find_spread(claim for claim in group.claims if claim.id in agreeing)


def phrase_spread(relation: Relation) -> tuple[str, ...]:
    """Give a line for each value of a relation that several documents state."""
    values: dict[str, list[Claim]] = {}
    for claim in relation.claims:
        if claim.quantity is not None:
            values.setdefault(value_words(claim), []).append(claim)
    spreads = ((value, find_spread(claims)) for value, claims in values.items())
    told = [f"{value} {_line(spread)}" for value, spread in spreads if len(spread) > 1]
    return tuple(told[:_MOST_VALUES])


def _line(spread: Sequence[Appearance]) -> str:
    first, *others = spread
    named = [_place(one) for one in others[: _MOST_NAMED - 1]]
    if len(others) >= _MOST_NAMED:
        named.append(f"{len(others) + 1 - _MOST_NAMED:,} more")
    dated = all(one.claim.published for one in (first, others[0]))
    lead = "first in" if dated else "in"
    return f"{lead} {_place(first)}, then {', '.join(named)}"


def _place(one: Appearance) -> str:
    day = phrase_day(one.claim.published) if one.claim.published else "day unknown"
    return f"{one.claim.doc} ({day}{', same origin' if one.repeats else ''})"


def _order(claim: Claim) -> tuple[date, str, int]:
    return claim.published or date.max, claim.doc, claim.span.start
