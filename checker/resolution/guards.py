"""Who must never become one: the negative half of resolution."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checker.model.documents import MentionKind
from checker.model.entities import EntityHint
from checker.resolution.names import numbers, plain_words

EXACT_KINDS = frozenset({MentionKind.PLACE, MentionKind.GROUP})
"""Places and peoples mean what they say: Niger is not Nigeria, nor North Korea South Korea."""

_LOOK_ALIKES = frozenset(
    """
    nigeria nigerian niger nigerien austria austrian australia australian slovakia slovakian
    slovenia slovenian mauritania mauritanian mauritius mauritian dominica dominican guinea guyana
    paraguay paraguayan uruguay uruguayan zambia zambian gambia gambian iran iranian iraq iraqi
    northern southern eastern western interior exterior internal external national international
    micronesia macedonia libya liberia swaziland switzerland
    """.split()
)
"""Words one slip apart that name different things, so never a slip of the pen."""


@dataclass(frozen=True, slots=True)
class Hints:
    """What rules files and packs say of names, by plain form."""

    targets: dict[tuple[str, ...], str] = field(default_factory=dict)
    """Plain form of a name or alias, with the canonical name."""

    banned: frozenset[tuple[str, tuple[str, ...]]] = frozenset()
    """(canonical name, plain form) pairs that never meet."""

    def target(self, name: str) -> str | None:
        """Give the canonical name that a rules file gives a name; None if it gives none."""
        target = self.targets.get(plain_words(name))
        return None if target is None or self.bans(target, name) else target

    def bans(self, target: str, name: str) -> bool:
        """Tell whether a rules file says that a name never means an entity."""
        return (target, plain_words(name)) in self.banned


def read_hints(hints: Sequence[EntityHint]) -> Hints:
    """Give the hints in the form of look-ups; an earlier hint wins over a later one."""
    targets: dict[tuple[str, ...], str] = {}
    for hint in hints:
        targets.setdefault(plain_words(hint.name), hint.name)
    for hint in hints:
        for alias in hint.aliases:
            targets.setdefault(plain_words(alias), hint.name)
    banned = frozenset((hint.name, plain_words(word)) for hint in hints for word in hint.distinct)
    return Hints(targets, banned)


def may_meet(names: Iterable[str], hints: Hints) -> bool:
    """Tell whether all names may stand for one entity, whatever their likeness.

    Numbers must be the same and in one order, and the rules files must not tell them apart.
    """
    members = sorted(set(names))
    if len({numbers(name) for name in members}) > 1:
        return False
    targets = {hints.target(name) for name in members} - {None}
    if len(targets) > 1:
        return False
    entities = targets | {hints.targets.get(plain_words(name)) for name in members} | set(members)
    return not any(hints.bans(entity, name) for entity in entities if entity for name in members)


def looks_alike(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Tell whether two names differ in a word that has a look-alike of another meaning."""
    return not _LOOK_ALIKES.isdisjoint(set(left) ^ set(right))
