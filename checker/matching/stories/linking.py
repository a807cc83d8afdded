"""Which documents tell one story: they come back to the same names within the same weeks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from checker.matching.stories.profiles import STORY_DAYS
from checker.model import Extract

_ENOUGH = 3
"""Names that two documents of one year share if they tell one story."""

_ENOUGH_NEAR = 2
"""As many do where they were published within a month."""

_NEAR = STORY_DAYS
_FAR = 400
"""Days after which a story is another one."""

_NEVER = 10**6
"""More names than documents share: an undated one tells no story with others."""
_COMMON = 200
"""Documents a name may stand in before it tells nothing."""


def find_stories(extracts: Iterable[Extract]) -> dict[str, str]:
    """Give each document that shares a story the first document of it.

    Names lead to the documents that bear them, so documents that share none never meet; a name
    that stands in very many of them leads nowhere. The work grows with the number of documents.
    """
    names: dict[str, frozenset[str]] = {}
    days: dict[str, date | None] = {}
    for extract in extracts:
        names[extract.uri] = frozenset(_names(extract))
        days[extract.uri] = extract.claims[0].published if extract.claims else None
    homes = {doc: doc for doc in names}
    bearers = _bearers(names)
    for doc in sorted(names):
        shared = Counter(
            other
            for name in names[doc]
            if len(bearers[name]) <= _COMMON
            for other in bearers[name]
            if other > doc
        )
        for other, count in shared.items():
            if count >= _needed(days[doc], days[other]):
                _join(homes, doc, other)
    return _shared(homes)


def _names(extract: Extract) -> Iterator[str]:
    for claim in extract.claims:
        yield from claim.context
        yield from claim.topics
        if claim.entity is not None and claim.local is None:
            yield claim.entity


def _bearers(names: Mapping[str, frozenset[str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for doc in sorted(names):
        for name in names[doc]:
            found[name].append(doc)
    return found


def _needed(first: date | None, second: date | None) -> int:
    if first is None or second is None:
        return _NEVER
    apart = abs((first - second).days)
    if apart > _FAR:
        return _NEVER
    return _ENOUGH_NEAR if apart <= _NEAR else _ENOUGH


def _join(homes: dict[str, str], doc: str, other: str) -> None:
    one, two = sorted((_root(homes, doc), _root(homes, other)))
    homes[two] = one


def _root(homes: dict[str, str], doc: str) -> str:
    while homes[doc] != doc:
        homes[doc] = homes[homes[doc]]
        doc = homes[doc]
    return doc


def _shared(homes: dict[str, str]) -> dict[str, str]:
    roots = {doc: _root(homes, doc) for doc in homes}
    sizes = Counter(roots.values())
    return {doc: root for doc, root in roots.items() if sizes[root] > 1}
