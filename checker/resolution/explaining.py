"""Why two written names stand for one entity, or do not."""

from collections.abc import Iterator

from checker.model.entities import Entities, Merge
from checker.resolution.guards import looks_alike
from checker.resolution.names import firm_words, numbers, plain_words

_NOTHING = "no rule joins them"


def reasons(entities: Entities, first: str, second: str) -> tuple[bool, tuple[str, ...]]:
    """Tell whether two names stand for one entity somewhere, and why, one sentence each.

    Args:
        entities: The names of a corpus, resolved.
        first: A name as written or as the program gives it.
        second: Another one.
    """
    links = {first: _links(entities, first), second: _links(entities, second)}
    ends = [{name, *(merge.name for merge in merges)} for name, merges in links.items()]
    if len(ends) == 1 or ends[0] & ends[1]:
        told = [_told(merge) for merges in links.values() for merge in merges]
        return True, tuple(dict.fromkeys(told)) or ("one name",)
    refused = tuple(dict.fromkeys(_refused(entities, *ends)))
    return False, refused or (_difference(first, second),)


def _links(entities: Entities, name: str) -> list[Merge]:
    return [one for one in (*entities.merges, *entities.told) if one.surface == name]


def _told(merge: Merge) -> str:
    where = f" in {merge.document}" if merge.document else ""
    return f'"{merge.surface}" is {merge.name}{where}: {merge.reason}'


def _refused(entities: Entities, first: set[str], second: set[str]) -> Iterator[str]:
    for one in entities.refusals:
        pair = {one.surface, one.name}
        if pair & first and pair & second:
            yield f'"{one.surface}" is not taken for {one.name}: {one.reason}'


def _difference(first: str, second: str) -> str:
    """Give what keeps two names apart that were never held against each other."""
    one, other = firm_words(first), firm_words(second)
    if numbers(first) != numbers(second):
        return "their numbers differ"
    if looks_alike(plain_words(first), plain_words(second)):
        return "they differ in a word that has a look-alike of another meaning"
    if one != other and (set(one) < set(other) or set(other) < set(one)):
        return "one has a word more, as a part or a subsidiary has, and no article introduces it"
    return _NOTHING
