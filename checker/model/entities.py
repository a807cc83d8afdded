"""Who or what the mentions name."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityHint:
    """What a rules file or pack says of one entity."""

    name: str
    """Canonical name."""

    aliases: tuple[str, ...] = ()
    type: str | None = None
    distinct: tuple[str, ...] = ()
    """Names that never mean this entity (`not:` in a rules file)."""

    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Why one written name stands for an entity."""

    surface: str
    name: str
    reason: str
    """E.g. "alias in rules.yaml", "surname of the only Novak of the document", "similar (96)"."""

    document: str | None = None
    """The one document that it holds in; None where it holds in all."""


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """Why two written names that look alike do not stand for one entity."""

    surface: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entities:
    """The names of one corpus, resolved."""

    merges: tuple[Merge, ...] = ()
    """Sorted by (surface, name); surfaces that stand for themselves are left out."""

    by_document: tuple[tuple[str, str, str], ...] = ()
    """Sorted (document, surface, canonical name), for names that mean different things by document.

    These win over `merges`.
    """

    told: tuple[Merge, ...] = field(default=(), compare=False)
    """Why the rows of `by_document` are so, sorted as they are."""

    refusals: tuple[Refusal, ...] = field(default=(), compare=False)
    """Sorted; the merges that were looked at and left."""
