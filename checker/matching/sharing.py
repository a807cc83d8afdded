"""Which documents bear the same names: an inverted index saves the pairs that share none."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

_COMMON = 200
"""Documents a name may stand in before it tells nothing."""


def shared_names(names: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str, int]]:
    """Yield each two documents that share a name, in their order, and how many they share.

    A name that stands in very many documents leads nowhere, so the work grows with their number.
    """
    bearers: dict[str, list[str]] = defaultdict(list)
    for doc in sorted(names):
        for name in names[doc]:
            bearers[name].append(doc)
    for doc in sorted(names):
        shared = Counter(
            other
            for name in names[doc]
            if len(bearers[name]) <= _COMMON
            for other in bearers[name]
            if other > doc
        )
        for other in sorted(shared):
            yield doc, other, shared[other]
