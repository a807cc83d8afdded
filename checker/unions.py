"""Things that belong together, joined two at a time."""

from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Unions(Generic[T]):
    """Disjoint sets (Galler and Fischer 1964): joining and asking take almost constant time."""

    def __init__(self) -> None:
        """Begin with every thing on its own."""
        self._parents: dict[T, T] = {}

    def root(self, thing: T) -> T:
        """Give the thing that stands for all that belong together with this one."""
        parents = self._parents
        while (parent := parents.setdefault(thing, thing)) != thing:
            parents[thing] = parents[parent]
            thing = parents[thing]
        return thing

    def join(self, first: T, second: T) -> bool:
        """Put two things together, and tell whether they were apart."""
        one, other = self.root(first), self.root(second)
        self._parents[other] = one
        return one != other

    def joined(self) -> dict[T, list[T]]:
        """Give all things that were joined, by the one that stands for them."""
        sets: dict[T, list[T]] = {}
        for thing in self._parents:
            sets.setdefault(self.root(thing), []).append(thing)
        return {root: things for root, things in sets.items() if len(things) > 1}
