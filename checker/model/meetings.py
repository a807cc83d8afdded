"""Two places of a corpus set side by side: what each states, and what keeps them apart."""

from dataclasses import dataclass

from checker.model.claims import Claim, TimeExpression
from checker.model.documents import Document, Span
from checker.model.findings import Relation, Scope
from checker.model.numerals import Numeral


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of the comparison key, as two claims have it."""

    name: str
    """The reason of `not-comparable` that a difference gives, e.g. "definition"."""

    label: str
    """What a reader calls it, e.g. "kind of figure"."""

    first: str
    """"" where it is not known."""

    second: str
    same: bool
    note: str = ""
    """Why it is the same or not, where the two values do not show it; one clause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way in which claims can come before the rules together."""

    scope: Scope
    meets: bool
    detail: str = ""
    """Where they do not meet: why, one clause; "" where the parts and gaps tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """Two claims, the parts of their keys, and every way in which they could meet."""

    first: Claim
    second: Claim
    gaps: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """For each side, what keeps it from being compared with any other claim."""

    parts: tuple[Part, ...] = ()
    """The whole key, as the matcher has it; empty where the two are no facts."""

    ways: tuple[Way, ...] = ()
    relations: tuple[Relation, ...] = ()
    """What the rules found with both of them, in the run over all claims."""

    alone: tuple[Relation, ...] = ()
    """What the rules say of the two where they are held against each other and nobody else."""

    @property
    def meets(self) -> bool:
        """Tell whether the two stand before the rules together."""
        return any(way.meets for way in self.ways)

    @property
    def apart(self) -> tuple[str, ...]:
        """Name the parts of the key that differ, each once."""
        return tuple(dict.fromkeys(part.name for part in self.parts if not part.same))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place that somebody pointed at, and what was read there."""

    written: str
    """As it was given: "a.txt:12", "a.txt:12:8" or the id of a claim."""

    document: Document
    span: Span
    """In `Document.source`."""

    claims: tuple[Claim, ...]
    """Ordered by place; empty where nothing is stated."""

    numerals: tuple[Numeral, ...] = ()
    """All numerals of the place, whatever became of them."""

    times: tuple[TimeExpression, ...] = ()
    unread: str | None = None
    """Why the place was not read at all, one sentence; None where it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Confrontation:
    """One place or two, what they state, and how their statements meet."""

    places: tuple[Place, ...]
    """Two, or one that is looked at by itself."""
    meetings: tuple[Meeting, ...] = ()
    """One for each pair of statements, the nearest first."""

    merges: tuple[tuple[str, str], ...] = ()
    """(id of a claim, how its entity got its name) pairs, for names that were merged."""
