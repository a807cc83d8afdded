"""Which documents are about the same thing, by the names that they come back to."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from checker.matching.sharing import shared_names
from checker.model import Claim
from checker.unions import Unions

_ENOUGH = 3
"""Common names that make two documents one story, whenever they were published."""

_ENOUGH_NEAR = 2
"""Common names that do so where the documents were published within a week."""

_NEAR_DAYS = 7


def by_topic(block: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Yield the claims of documents that belong together, in order of the documents."""
    homes = _homes(block)
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in block:
        found[homes.root(claim.doc)].append(claim)
    for root in sorted(found):
        yield found[root]


def _homes(block: Sequence[Claim]) -> Unions[str]:
    """Join documents that share enough names."""
    topics = {claim.doc: frozenset(claim.topics) for claim in block}
    days = {claim.doc: claim.published for claim in block}
    homes: Unions[str] = Unions()
    for doc, other, count in shared_names(topics):
        if count >= _needed(days[doc], days[other]):
            homes.join(doc, other)
    return homes


def _needed(first: date | None, second: date | None) -> int:
    if first is None or second is None:
        return _ENOUGH
    return _ENOUGH_NEAR if abs((first - second).days) <= _NEAR_DAYS else _ENOUGH
