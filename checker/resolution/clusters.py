"""Spellings of one name brought together, block by block, never all pairs."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from checker.resolution.guards import Hints, looks_alike, may_meet
from checker.resolution.names import firm_words, person_words
from checker.resolution.scoring import is_misspelt, same_given_name, sound_of

Cluster = tuple[str, ...]
"""Names that stand for one entity, sorted."""

_LARGEST_BLOCK = 60
"""Names; a block beyond it is left alone: so many near-spellings are no slips."""

_BLOCK_LETTERS = 3
_LONG_WORD = 8


def cluster_firms(names: Iterable[str], hints: Hints) -> list[Cluster]:
    """Group names of institutions and things that differ by legal form, marks or one slip.

    A name and the same name with one more word stay apart: a firm is not its subsidiary.
    """
    by_words: dict[tuple[str, ...], list[str]] = {}
    for name in sorted(set(names)):
        by_words.setdefault(firm_words(name), []).append(name)
    groups = {words: tuple(members) for words, members in by_words.items() if words}
    joined = _Union(groups)
    for left, right in _near(groups):
        if not looks_alike(left, right) and is_misspelt(left, right):
            joined.join(left, right, hints)
    return [members for members in joined.clusters() if may_meet(members, hints)]


def _near(groups: Iterable[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Give the pairs that share all words but one long one, and its first letters."""
    blocks: dict[tuple[int, str, tuple[str, ...]], list[tuple[str, ...]]] = {}
    for words in sorted(groups):
        for index, word in enumerate(words):
            if len(word) >= _LONG_WORD:
                rest = words[:index] + words[index + 1 :]
                blocks.setdefault((index, word[:_BLOCK_LETTERS], rest), []).append(words)
    for key in sorted(blocks):
        if len(blocks[key]) <= _LARGEST_BLOCK:
            yield from combinations(blocks[key], 2)


class _Union:
    """Groups of names that may still be joined, each join checked against the guards."""

    def __init__(self, groups: dict[tuple[str, ...], Cluster]) -> None:
        self._members = dict(groups)
        self._parent: dict[tuple[str, ...], tuple[str, ...]] = {}

    def _home(self, words: tuple[str, ...]) -> tuple[str, ...]:
        while words in self._parent:
            words = self._parent[words]
        return words

    def join(self, left: tuple[str, ...], right: tuple[str, ...], hints: Hints) -> None:
        """Make two groups one unless a guard forbids it."""
        one, other = self._home(left), self._home(right)
        members = tuple(sorted({*self._members[one], *self._members[other]}))
        if one != other and may_meet(members, hints):
            self._members[one] = members
            del self._members[other]
            self._parent[other] = one

    def clusters(self) -> list[Cluster]:
        """Give the groups as they stand, in order."""
        return [self._members[words] for words in sorted(self._members)]


def cluster_people(names: Iterable[str], hints: Hints) -> list[Cluster]:
    """Group the full names of people: surnames equal, given names spellings of each other.

    A shorter form joins the only longer one that it fits; where it fits two that do not fit each
    other ("Ann Lee" beside "Ann K. Lee" and "Ann P. Lee"), it stays by itself.
    """
    blocks: dict[str, list[str]] = {}
    for name in sorted(set(names)):
        words = person_words(name)
        if len(words) > 1:
            blocks.setdefault(words[-1], []).append(name)
    return [cluster for family in sorted(blocks) for cluster in _family(blocks[family], hints)]


def _family(names: list[str], hints: Hints) -> list[Cluster]:
    """Group the bearers of one surname; only given names of one sound are compared."""
    clusters: dict[str, list[list[str]]] = {}
    for name in sorted(names, key=lambda name: (-len(person_words(name)), -len(name), name)):
        sound = sound_of(person_words(name)[0])
        near = [clusters.get(sound, []), clusters.get("", [])] if sound else clusters.values()
        homes = [
            cluster
            for some in near
            for cluster in some
            if all(_fits(name, other) for other in cluster) and may_meet([name, *cluster], hints)
        ]
        if len(homes) == 1:
            homes[0].append(name)
        else:
            clusters.setdefault(sound, []).append([name])
    return [tuple(sorted(cluster)) for some in clusters.values() for cluster in some]


def _fits(shorter: str, longer: str) -> bool:
    """Tell whether all given names of the one stand in the other, in order, first with first."""
    short, long = person_words(shorter)[:-1], person_words(longer)[:-1]
    if len(short) > len(long):
        short, long = long, short
    if not _same_part(short[0], long[0]):
        return False
    rest = iter(long[1:])
    return all(any(_same_part(part, other) for other in rest) for part in short[1:])


def _same_part(left: str, right: str) -> bool:
    if len(left) == 1 or len(right) == 1:
        return left[0] == right[0]
    return same_given_name(left, right)
