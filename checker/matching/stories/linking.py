"""Which documents tell one story: they come back to the same names within the same weeks."""

from collections.abc import Iterable, Iterator
from datetime import date

from checker.matching.sharing import shared_names
from checker.matching.stories.profiles import STORY_DAYS
from checker.model import Extract
from checker.unions import Unions

_ENOUGH = 3
"""Names that two documents of one year share if they tell one story."""

_ENOUGH_NEAR = 2
"""As many do where they were published within a month."""

_NEAR = STORY_DAYS
_FAR = 400
"""Days after which a story is another one."""

_NEVER = 10**6
"""More names than documents share: an undated one tells no story with others."""


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
    homes: Unions[str] = Unions()
    for doc, other, count in shared_names(names):
        if count >= _needed(days[doc], days[other]):
            homes.join(*sorted((homes.root(doc), homes.root(other))))
    return {doc: root for root, docs in homes.joined().items() for doc in docs}


def _names(extract: Extract) -> Iterator[str]:
    for claim in extract.claims:
        yield from claim.context
        yield from claim.topics
        if claim.entity is not None and claim.local is None:
            yield claim.entity


def _needed(first: date | None, second: date | None) -> int:
    if first is None or second is None:
        return _NEVER
    apart = abs((first - second).days)
    if apart > _FAR:
        return _NEVER
    return _ENOUGH_NEAR if apart <= _NEAR else _ENOUGH
