"""Clusters of articles about one story, with what a careful reader finds in them.

They were written and annotated by people who had not seen the program. `open` was used while the
program was built; `held` was kept back.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from tests.evaluation.files import is_mapping, read_yaml

_FOLDER = Path(__file__).parent / "gold"
PARTS = ("open", "held")
ACCUSING = frozenset({"contradiction", "likely-slip"})


@dataclass(frozen=True, slots=True)
class Place:
    """Words of an article."""

    doc: str
    """Path below the folder of the cluster."""

    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What several places state: alike on each side, and one side against the others."""

    what: str
    sides: tuple[tuple[Place, ...], ...]
    verdict: str | None
    """None where there is one side."""

    reason: str | None


@dataclass(frozen=True, slots=True)
class Trap:
    """Two places that look alike and are not about one thing."""

    key: str
    places: tuple[Place, Place]
    why: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """A folder of articles with its answers."""

    name: str
    folder: Path
    facts: tuple[Fact, ...]
    traps: tuple[Trap, ...]
    entities: Mapping[str, tuple[str, ...]]
    """Name to all its forms."""

    kinds: Mapping[str, str]
    """Name to what it names, e.g. "person"."""

    apart: tuple[tuple[str, str], ...]
    """Forms of two entities that look alike."""


@lru_cache(maxsize=2)
def clusters(part: str) -> tuple[Cluster, ...]:
    """Give the clusters of a part, by name."""
    folders = sorted(path.parent for path in (_FOLDER / part).glob("*/gold.yaml"))
    return tuple(_cluster(folder) for folder in folders)


def _cluster(folder: Path) -> Cluster:
    gold = read_yaml(folder / "gold.yaml")
    return Cluster(
        name=folder.name,
        folder=folder,
        facts=tuple(_fact(one) for one in _entries(gold["facts"])),
        traps=tuple(_trap(one) for one in _entries(gold["traps"])),
        entities={
            str(one["name"]): tuple(str(form) for form in _listed(one["forms"]))
            for one in _entries(gold["entities"])
        },
        kinds={str(one["name"]): str(one["type"]) for one in _entries(gold["entities"])},
        apart=tuple((str(one[0]), str(one[1])) for one in map(_listed, _listed(gold["apart"]))),
    )


def _fact(entry: Mapping[str, object]) -> Fact:
    verdict, reason = entry.get("verdict"), entry.get("reason")
    return Fact(
        what=str(entry["what"]),
        sides=tuple(
            tuple(_place(place) for place in _entries(side["mentions"]))
            for side in _entries(entry["sides"])
        ),
        verdict=None if verdict is None else str(verdict),
        reason=None if reason is None else str(reason),
    )


def _trap(entry: Mapping[str, object]) -> Trap:
    first, second = entry["a"], entry["b"]
    assert is_mapping(first)
    assert is_mapping(second)
    return Trap(str(entry["key"]), (_place(first), _place(second)), str(entry["why"]))


def _place(entry: Mapping[str, object]) -> Place:
    return Place(str(entry["doc"]), str(entry["text"]))


def _listed(value: object) -> list[object]:
    assert isinstance(value, list)
    return list(value)


def _entries(value: object) -> Iterator[Mapping[str, object]]:
    for entry in _listed(value):
        assert is_mapping(entry)
        yield entry
