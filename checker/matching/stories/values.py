"""How much it tells of a story's figures that two have one value: few texts share one by chance."""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from checker.matching.stories.profiles import Profile

Value = Hashable


@dataclass(frozen=True, slots=True)
class Values:
    """Where the values of a story stand."""

    times: Mapping[tuple[str, Value], int]
    """How many figures of a document have a value."""

    docs: Mapping[Value, int]
    """How many documents have a figure of a value."""

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> "Values":
        """Count the values of the figures of a story."""
        times: Counter[tuple[str, Value]] = Counter()
        docs: dict[Value, set[str]] = defaultdict(set)
        for one in profiles:
            value = _value(one)
            times[one.claim.doc, value] += 1
            docs[value].add(one.claim.doc)
        return cls(times, {value: len(found) for value, found in docs.items()})

    def features(self, one: Profile, other: Profile) -> dict[str, float]:
        """Give what speaks for one quantity where two values can both hold.

        "alone" tells that neither document has either value twice, "documents" the logarithm of
        how many documents have the value, "written" that number and unit are written alike.
        """
        values = _value(one), _value(other)
        alone = all(
            self.times.get((figure.claim.doc, value), 0) <= 1
            for figure in (one, other)
            for value in values
        )
        first, second = one.quantity, other.quantity
        written = first.value is not None and first.value == second.value
        return {
            "alone": float(alone),
            "documents": math.log(self.docs.get(values[0], 1)) if values[0] == values[1] else 0.0,
            "written": float(written and first.unit == second.unit),
        }


def _value(one: Profile) -> Value:
    base = one.quantity.base or one.quantity.interval
    return one.quantity.base_unit, base.low, base.high
