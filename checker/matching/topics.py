"""Which documents are about the same thing, by the names that they come back to."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from checker.model import Claim

_ENOUGH = 3
"""Common names that make two documents one story, whenever they were published."""

_ENOUGH_NEAR = 2
"""Common names that do so where the documents were published within a week."""

_NEAR_DAYS = 7
_COMMON = 200
"""Documents a name may stand in before it tells nothing."""


def by_topic(block: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Yield the claims of documents that belong together, in order of the documents."""
    homes = _homes(block)
    found: dict[str, list[Claim]] = defaultdict(list)
    for claim in block:
        found[_root(homes, claim.doc)].append(claim)
    for root in sorted(found):
        yield found[root]


def _homes(block: Sequence[Claim]) -> dict[str, str]:
    """Join documents that share enough names; an inverted index saves the pairs that share none."""
    topics = {claim.doc: frozenset(claim.topics) for claim in block}
    days = {claim.doc: claim.published for claim in block}
    bearers: dict[str, list[str]] = defaultdict(list)
    for doc in sorted(topics):
        for name in sorted(topics[doc]):
            bearers[name].append(doc)
    homes = {doc: doc for doc in topics}
    for doc in sorted(topics):
        shared = Counter(
            other
            for name in sorted(topics[doc])
            if len(bearers[name]) <= _COMMON
            for other in bearers[name]
            if other > doc
        )
        for other in sorted(shared):
            if shared[other] >= _needed(days[doc], days[other]):
                homes[_root(homes, other)] = _root(homes, doc)
    return homes


def _needed(first: date | None, second: date | None) -> int:
    if first is None or second is None:
        return _ENOUGH
    return _ENOUGH_NEAR if abs((first - second).days) <= _NEAR_DAYS else _ENOUGH


def _root(homes: dict[str, str], doc: str) -> str:
    while homes[doc] != doc:
        homes[doc] = homes[homes[doc]]
        doc = homes[doc]
    return doc
