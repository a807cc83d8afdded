"""One name for one attribute: "oil production" and "crude output" where a pack says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from checker.model import AttributeHint
from checker.units import parse_unit, unit_info

_PLAIN = frozenset(
    "reported official current total overall combined estimated people person".split()
)
"""Words that do not narrow an attribute: "people killed" are those killed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeNames:
    """The attribute words of a rulebook, indexed by head noun."""

    by_head: dict[str, tuple[tuple[frozenset[str], AttributeHint], ...]]
    units: dict[frozenset[str], str]
    """Canonical unit of an attribute, by the words of its phrases."""

    windows: dict[str, int]
    """Days that a current value of an attribute stays current, by canonical name."""

    known: frozenset[str]
    """Canonical names that a pack or the rules file gives."""

    @classmethod
    def of(cls, hints: Sequence[AttributeHint]) -> "AttributeNames":
        """Index the phrases of all hints by their last word."""
        found: dict[str, list[tuple[frozenset[str], AttributeHint]]] = {}
        for hint in hints:
            for phrase in hint.words:
                words = phrase.lower().split()
                found.setdefault(words[-1], []).append((frozenset(words), hint))
        ordered = {
            head: tuple(sorted(pairs, key=lambda pair: (len(pair[0]), pair[1].id)))
            for head, pairs in found.items()
        }
        windows = {
            hint.id: _FOREVER if hint.window_days < 0 else hint.window_days
            for hint in hints
            if hint.window_days is not None
        }
        units = {
            frozenset(phrase.lower().split()): parse_unit(hint.unit)[0]
            for hint in hints
            if hint.unit is not None
            for phrase in hint.words
        }
        known = frozenset(hint.id for hint in hints)
        return cls(by_head=ordered, units=units, windows=windows, known=known)

    def lasts(self, name: str | None) -> int:
        """Give the days within which two reports of a figure without a time speak of one.

        An attribute that a pack knows says so itself; what nobody knows is taken to be of the
        story, which is told for a month.
        """
        return self.windows.get(name or "", 0) if name in self.known else _STORY

    def convention(self, attribute: str) -> str | None:
        """Give the unit of rate or price that numbers of an attribute have by custom, or None."""
        unit = self.units.get(frozenset(_telling(attribute)))
        return unit if unit is not None and "/" in unit else None

    def name(self, attribute: str, unit: str | None) -> str:
        """Give the canonical name of an attribute: a hint's id, else its words in fixed order.

        A hint holds if its words are the attribute's, or if the attribute is a shorter form of
        them ("output" for "oil output") whose unit leaves no doubt.

        Args:
            attribute: Lemmas, head last.
            unit: Base unit of the quantity; None where there is none.
        """
        words = _telling(attribute)
        head = words[-1]
        present = frozenset(words)
        fitting = [
            (len(phrase - present), hint.id)
            for phrase, hint in self.by_head.get(head, ())
            if not present.intersection(hint.distinct)
            and (phrase == present or (present < phrase and _fits(hint, unit)))
        ]
        if fitting:
            return min(fitting)[1]
        return " ".join([*sorted(present - {head}), head])


def _telling(attribute: str) -> list[str]:
    return [word for word in attribute.split() if word not in _PLAIN] or attribute.split()


_STORY = 31
"""Days for which a story is told."""
_FOREVER = 100_000
"""Days of a lasting fact's window."""


def _fits(hint: AttributeHint, unit: str | None) -> bool:
    return hint.unit is not None and unit is not None and _base(hint.unit) == unit


@cache
def _base(unit: str) -> str:
    return unit_info(parse_unit(unit)[0]).base_unit
