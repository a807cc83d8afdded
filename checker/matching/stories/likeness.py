"""How surely two figures of one story are one quantity, from all that stands around them.

A linear score (log odds) over a few plain features. The weights were fitted by ridge-penalised
logistic regression on the open half of the clusters in `tests/evaluation/clusters`
(`python -m tests.evaluation.clusters.fitting` prints them), eleven topics, each left out in turn.
No feature knows a topic: they compare words by root, class, rarity and nearness. "close" takes
back what words right beside both figures count twice, as "nearest" and "head same" count them too.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain

from checker.matching.stories.profiles import DATE, Profile
from checker.model import Modifier, Quantity

Features = Mapping[str, float]
_BOUNDS = frozenset({Modifier.LESS, Modifier.AT_MOST, Modifier.MORE, Modifier.AT_LEAST})
_MOST_NAMES = 4
_MONTH = timedelta(days=31)
_CLASS = 0.9
"""Weight of two words of one class, of 1 for one word; the best of .5, .75, .9 and 1."""
_FEW, _MANY = 2, 3
"""Significant digits that two figures hardly share by chance."""

SAME: Features = {
    "one": -3.18,
    "cosine": 1.7,
    "shared": 2.18,
    "close": -1.04,
    "nearest": 3.09,
    "head same": 1.14,
    "head other": -0.55,
    "attribute": -0.52,
    "entity same": 0.59,
    "entity other": -0.58,
    "part same": 0.08,
    "time": 1.11,
    "far": -0.65,
    "modality": 0.06,
    "names": 0.69,
    "strange names": -0.68,
    "date": -0.8,
    "marks": -0.1,
    "count": -1.2,
    "percent": -0.67,
}
"""Weights of "one quantity", values unseen."""
ALIKE: Features = {
    "one": -4.11,
    "cosine": -0.52,
    "shared": 2.32,
    "close": 0.07,
    "nearest": 3.68,
    "head same": 0.92,
    "head other": -1.1,
    "attribute": -1.15,
    "entity same": 1.81,
    "entity other": -0.4,
    "part same": 0.87,
    "time": 0.81,
    "far": -0.4,
    "modality": 0.29,
    "names": 0.17,
    "strange names": -0.88,
    "date": -2.95,
    "marks": -0.3,
    "count": -0.92,
    "percent": -0.09,
    "equal": 0.25,
    "two digits": 1.1,
    "three digits": 1.27,
    "limit": -1.22,
    "limits": 0.61,
    "hedged": 0.83,
    "money": 1.01,
    "measure": -0.0,
    "alone": 1.03,
    "documents": 0.73,
    "written": 1.86,
}
"""Weights of "one quantity", where the values can both hold."""


OPPOSED: Features = {
    "one": -0.43,
    "surest": 1.05,
    "together": 0.43,
    "mutual": 0.76,
    "heaviest": -0.08,
    "documents": 0.07,
    "one digit": 0.84,
    "count": -0.88,
    "percent": -0.43,
    "date": 0.69,
    "while": -1.19,
}
"""Weights of "one quantity", where two facts cannot both hold."""


@dataclass(frozen=True, slots=True)
class Rarity:
    """How rarely a word class or a name stands in the sentences of a story."""

    counts: Counter[str]
    sentences: int
    known: dict[str, float] = field(default_factory=dict)
    """The rarities that were asked for before."""

    @classmethod
    def of_sentences(cls, sentences: Collection[Iterable[str]]) -> "Rarity":
        """Count what stands in each sentence; a sentence gives each word or name once."""
        return cls(Counter(chain.from_iterable(sentences)), len(sentences))

    @classmethod
    def of(cls, profiles: Iterable[Profile]) -> "Rarity":
        """Count the words and classes of the sentences that carry figures, once for each."""
        told: dict[tuple[str, int], set[str]] = {}
        for one in profiles:
            key = (one.claim.doc, one.claim.sentence.start)
            told.setdefault(key, set()).update(one.words, one.classes)
        return cls.of_sentences(told.values())

    def __call__(self, word: str) -> float:
        """Give the inverse document frequency of a class, scaled to 0 .. 1 and a little above."""
        found = self.known.get(word)
        if found is None:
            rare = math.log((self.sentences + 1) / (self.counts[word] + 0.5))
            found = self.known[word] = max(rare, 0.0) / math.log(self.sentences + 2)
        return found

    def length(self, one: Profile) -> float:
        """Give the Euclidean length of a figure's words, each weighed by nearness and rarity."""
        return math.sqrt(sum((near * self(word)) ** 2 for word, near in one.words.items()))


def same_features(
    first: Profile, second: Profile, rarity: Rarity, lengths: Sequence[float] = ()
) -> dict[str, float]:
    """Give what speaks for and against one quantity, without a look at the values.

    Args:
        first: A figure.
        second: A figure of another document.
        rarity: How rare the words of their story are.
        lengths: `Rarity.length` of each, where they are known already.
    """
    lengths = lengths or [rarity.length(one) for one in (first, second)]
    both = shared(first, second, rarity)
    common = [min(one, other) * rare for one, other, rare in both]
    product = sum(one * other * rare**2 for one, other, rare in both)
    strange = len(first.names.difference(second.words)) + len(second.names.difference(first.words))
    counts = first.quantity.base_unit == "count"
    return {
        "one": 1.0,
        "cosine": product / (lengths[0] * lengths[1] + 1e-9),
        "shared": sum(common),
        "close": sum((one * other) ** 2 * rare for one, other, rare in both),
        "nearest": max(common, default=0.0),
        "head same": float(not first.head.isdisjoint(second.head)),
        "head other": _is_other(first.head, second.head),
        "attribute": float(not first.attribute.isdisjoint(second.attribute)),
        "entity same": float(not first.entity.isdisjoint(second.entity)),
        "entity other": _is_other(first.entity, second.entity),
        "part same": float(first.part == second.part),
        "time": 0.0 if first.quantity.base_unit == DATE else _times(first, second),
        "far": float(_is_far(first, second)),
        "modality": float(first.claim.modality is second.claim.modality),
        "names": float(not first.names.isdisjoint(second.names)),
        "strange names": min(strange, _MOST_NAMES) / _MOST_NAMES,
        "date": float(first.quantity.base_unit == DATE),
        "marks": float(len(first.marks ^ second.marks)),
        "count": float(counts),
        "percent": float(first.quantity.base_unit == "percent"),
    }


def shared(first: Profile, second: Profile, rarity: Rarity) -> list[tuple[float, float, float]]:
    """Give what two figures have in common: how near it is to each, and how telling it is.

    A root that both have tells by its rarity. Other words tell by the rarest class that they share,
    weighed by `_CLASS`; each word counts once.
    """
    words, others = first.words, second.words
    found = [(near, others[word], rarity(word)) for word, near in words.items() if word in others]
    kinds = [
        (-min(one[0], two[0]) * rarity(kind), kind)
        for kind, one in first.classes.items()
        if (two := second.classes.get(kind)) and one[1] not in others and two[1] not in words
    ]
    used: set[str] = set()
    for _, kind in sorted(kinds):
        (near, word), (far, other) = first.classes[kind], second.classes[kind]
        if used.isdisjoint((word, other)):
            used.update((word, other))
            found.append((near, far, _CLASS * rarity(kind)))
    return found


def value_features(first: Quantity, second: Quantity) -> dict[str, float]:
    """Give how much it tells that two values can both hold."""
    digits = min(significant(first), significant(second))
    limits = [_is_limit(one) for one in (first, second)]
    unit = first.base_unit or ""
    return {
        "equal": float(_is_equal(first, second)),
        "two digits": float(digits >= _FEW),
        "three digits": float(digits >= _MANY),
        "limit": float(any(limits)),
        "limits": float(all(limits)),
        "hedged": float(Modifier.ABOUT in {first.modifier, second.modifier}),
        "money": float(len(unit) == len("USD") and unit.isupper()),
        "measure": float(unit not in {"count", "percent"} and not unit.isupper()),
    }


def slip_features(first: Quantity, second: Quantity) -> dict[str, float]:
    """Give what kind of figures two are that cannot both hold, and if one digit parts them."""
    return {
        "one digit": float(_is_misprint(str(first.value), str(second.value))),
        "count": float(first.base_unit == "count"),
        "percent": float(first.base_unit == "percent"),
        "date": float(first.base_unit == DATE),
        "while": float(first.base_unit in {"second", "minute_of_day"}),
    }


def _is_misprint(one: str, other: str) -> bool:
    """Tell whether one digit differs, or two are exchanged."""
    if len(one) != len(other) or one == other:
        return False
    differing = [place for place, digit in enumerate(one) if digit != other[place]]
    return len(differing) == 1 or sorted(one) == sorted(other)


def score(features: Features, weights: Features) -> float:
    """Give the log odds: the sum of features times weights."""
    return sum(value * weights.get(name, 0.0) for name, value in features.items() if value)


def significant(quantity: Quantity) -> int:
    """Count the significant digits of a written number; a range has two."""
    value = quantity.value
    if value is None:
        return 2
    return len(value.normalize().as_tuple().digits)


def _is_other(first: frozenset[str], second: frozenset[str]) -> float:
    return float(bool(first) and bool(second) and first.isdisjoint(second))


def _is_limit(quantity: Quantity) -> bool:
    return quantity.modifier in _BOUNDS or quantity.value is None


def _is_equal(first: Quantity, second: Quantity) -> bool:
    if first.base is None or second.base is None or first.value is None:
        return False
    return (first.base.low, first.base.high) == (second.base.low, second.base.high)


def _times(first: Profile, second: Profile) -> float:
    """Give 1 where both say when and it is one time, -1 where it is two, else 0."""
    spans = [stated(one) for one in (first, second)]
    if spans[0] is None or spans[1] is None:
        return 0.0
    return 1.0 if spans[0][0] <= spans[1][1] and spans[1][0] <= spans[0][1] else -1.0


def stated(one: Profile) -> tuple[date, date] | None:
    """Give the days that the text itself names for a figure; None where it names none."""
    time = one.claim.time
    if time.symbol is None or time.begin is None or time.finish is None:
        return None
    return time.begin, time.finish


def _is_far(first: Profile, second: Profile) -> bool:
    days = first.claim.published, second.claim.published
    return days[0] is not None and days[1] is not None and abs(days[0] - days[1]) > _MONTH
