"""Sentences of one story that tell the same without a figure: a name, and words that go with it.

Two sentences retell each other where they share names and rare word classes that stand close
together in both. Sentences that share one core of names and words are one fact. The weights were
fitted as those of `likeness`.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.matching.stories.likeness import Features, Rarity, score, significant
from checker.matching.stories.lines import (
    DENIED_TWICE,
    Line,
    are_opposites,
    contrary,
    line_of,
    rarity_of,
)
from checker.matching.stories.profiles import DATE, contents
from checker.matching.stories.ranks.scales import ranked_apart
from checker.matching.stories.senses import sense
from checker.matching.stories.tallies import are_at_odds, tallies
from checker.model import Claim, ClaimGroup, Interval, Quantity, Scope

RETOLD: Features = {
    "one": -4.92,
    "words": 3.31,
    "two words": -0.8,
    "three words": -1.07,
    "names": 3.11,
    "a name": 0.64,
    "two names": -0.33,
    "bonds": -0.41,
    "best bond": 0.38,
    "ties": -0.29,
    "loose": -0.34,
    "best tie": 0.95,
    "cover": 1.14,
    "strange names": -0.35,
    "equal": 4.27,
    "long equal": 2.19,
    "same day": 2.69,
    "same time": 1.52,
    "unequal": 0.0,
    "figures": 0.86,
}
"""Weights of "one fact", for two sentences."""
_SURE = 2.3
"""Least log odds of a retelling whose sentences share a value."""
_SURE_OF_WORDS = 1.9
"""Least log odds of one whose sentences share words, names and days alone."""
_CORE = 2
"""Names and words that all sentences of a fact have in common, one of them a word at least."""
_CLOSE = 5
"""Words between two that are taken to go together."""
_MOST_SHARED = 12
"""Shared words of which every two are looked at."""
_WIDE = 0.1
"""Share of a value by which one that is told roughly may reach."""
_LONG = 3
"""Significant digits of a value that two sentences hardly share by chance."""
_BOTH_ENDS = 4
"""Ends of two intervals that are bounded."""
_RARE = 0.3
"""Least rarity of a word that is part of what two sentences have in common."""
_COMMON = 40
"""Sentences of a story that a word may stand in before it leads nowhere."""
_OPPOSITE = 1.0
"""Least log odds of one fact for two sentences of which one denies what the other tells."""
Figures = Mapping[tuple[str, int], Sequence[Quantity]]
"""The figures of each sentence, by its document and start."""


def retelling_features(
    one: Line, other: Line, common: Rarity, figures: Figures
) -> dict[str, float]:
    """Give what speaks for and against one fact told by two sentences."""
    words = [word for word in one.places if word in other.places]
    names = [name for name in one.names if name in other.names]
    rare = {key: common(key) for key in (*words, *names)}
    words = sorted(words, key=lambda word: (-rare[word], word))[:_MOST_SHARED]
    bonds = [
        rare[first] * rare[second] * near
        for first, second in combinations(words, 2)
        if (near := _nearness(one.places, other.places, first, second))
    ]
    ties = [
        rare[word] * (0.3 + rare[name]) * near
        for word in words
        for name in names
        if (near := _nearness(one.spots, other.spots, word, name))
    ]
    size = math.sqrt(max(len(one.places), 1) * max(len(other.places), 1))
    return {
        "one": 1.0,
        "words": sum(rare[word] for word in words),
        "two words": float(len(words[1:]) > 0),
        "three words": float(len(words[2:]) > 0),
        "names": sum(rare[name] for name in names),
        "a name": float(bool(names)),
        "two names": float(len(names) > 1),
        "bonds": sum(bonds),
        "best bond": max(bonds, default=0.0),
        "ties": sum(ties),
        "loose": float(not bonds and not ties),
        "best tie": max(ties, default=0.0),
        "cover": len(words) / size,
        "strange names": float(len(one.names.keys() ^ other.names.keys())) / 4,
        **_figure_features(figures.get(_place(one), ()), figures.get(_place(other), ())),
    }


def _place(line: Line) -> tuple[str, int]:
    return line.claim.doc, line.claim.sentence.start


def _figure_features(one: Sequence[Quantity], other: Sequence[Quantity]) -> dict[str, float]:
    """Tell whether two sentences share a value or a time, or only give others for one unit."""
    alike = [
        (a, b)
        for a in one
        for b in other
        if a.base_unit == b.base_unit and a.base is not None and b.base is not None
    ]
    meets = any(a.base.meets(b.base) for a, b in alike if a.base and b.base)
    dates = [a.base for a, b in alike if a.base_unit == DATE and a.base == b.base]
    values = [
        (a, b)
        for a, b in alike
        if a.base_unit != DATE and _are_one(a.base, b.base) and _count_one(a, b)
    ]
    return {
        "equal": float(bool(values)),
        "long equal": float(any(min(map(significant, pair)) >= _LONG for pair in values)),
        "same day": float(any(day is not None and day.low == day.high for day in dates)),
        "same time": float(any(day is not None and day.low != day.high for day in dates)),
        "unequal": float(bool(alike) and not meets),
        "figures": min(len(one), len(other), 3) / 3,
    }


def _count_one(one: Quantity, other: Quantity) -> bool:
    """Tell whether two figures are no counts of two different things."""
    heads = one.counted_head, other.counted_head
    if one.base_unit != "count" or heads[0] is None or heads[1] is None:
        return True
    return sense(heads[0]) == sense(heads[1])


def _are_one(one: Interval | None, other: Interval | None) -> bool:
    """Tell whether two values are one: a wide range or a bound meets others by chance."""
    if one is None or other is None or one == other:
        return one is not None and one == other
    ends = [float(end) for each in (one, other) for end in (each.low, each.high) if end is not None]
    if len(ends) < _BOTH_ENDS or not one.meets(other):
        return False
    widths = ends[1] - ends[0], ends[3] - ends[2]
    common = min(ends[1], ends[3]) - max(ends[0], ends[2])
    touch = common <= 0 and min(widths) > 0
    return not touch and max(widths) <= _WIDE * max(map(abs, ends))


def _nearness(one: Mapping[str, int], other: Mapping[str, int], first: str, second: str) -> float:
    """Give 1 for two words side by side in both sentences, less with their distance, 0 if far."""
    apart = [abs(each[first] - each[second]) for each in (one, other)]
    return 0.0 if max(apart) > _CLOSE else 1 / (1 + 0.2 * max(sum(apart) - 2, 0))


@dataclass(frozen=True, slots=True)
class _Fact:
    """Sentences that tell one thing."""

    members: list[int]
    """Their indices; grows as sentences join."""

    core: set[str]
    """Names and words that all of them share; shrinks as sentences join."""


def match_retellings(
    key: str, sentences: Sequence[Claim], figures: Figures
) -> Iterator[ClaimGroup]:
    """Yield the facts that sentences of several documents tell in words of their own.

    Args:
        key: The story.
        sentences: One claim for each sentence, in order of document and place.
        figures: The figures of the sentences.
    """
    lines = [line_of(claim) for claim in sentences]
    common = rarity_of(lines)
    facts: list[_Fact] = []
    homes: dict[int, list[_Fact]] = defaultdict(list)
    for _, first, second in sorted(_retold(lines, common, figures)):
        core = _core(lines[first], lines[second], common)
        if not _join(homes, lines, (first, second), core):
            fact = _Fact([first, second], set(core))
            facts.append(fact)
            homes[first].append(fact)
            homes[second].append(fact)
    for number, (one, other, denied) in enumerate(_opposites(lines, common, figures)):
        yield ClaimGroup(
            id=f"{key}|opposite|{number}",
            scope=Scope.RETELLING,
            claims=(one.claim, other.claim),
            contrast="polarity",
            evidence=", ".join(
                _spelt(one, word) for word in sorted(denied, key=lambda word: one.spots[word])
            ),
        )
    for number, fact in enumerate(facts):
        claims = tuple(lines[index].claim for index in fact.members)
        spots = lines[fact.members[0]].spots
        told = sorted(fact.core, key=lambda word: (spots[word], word))
        yield ClaimGroup(
            id=f"{key}|retelling|{number}",
            scope=Scope.RETELLING,
            claims=claims,
            entity=next((one for one in told if one in lines[fact.members[0]].names), None),
            evidence=", ".join(_spelt(lines[fact.members[0]], word) for word in told),
        )


def _retold(
    lines: Sequence[Line], common: Rarity, figures: Figures
) -> Iterator[tuple[float, int, int]]:
    """Yield the pairs of sentences that surely tell one fact, with minus their log odds."""
    for first, second in _candidates(lines, common):
        one, other = lines[first], lines[second]
        if not _may_retell(one, other):
            continue
        features = retelling_features(one, other, common, figures)
        sure = score(features, RETOLD)
        unequal = features["unequal"] or (not features["equal"] and _count_otherwise(one, other))
        least = _SURE if features["equal"] else _SURE_OF_WORDS
        if sure >= least and not unequal:
            yield -sure, first, second


def _count_otherwise(one: Line, other: Line) -> bool:
    first, second = (tallies(each.claim.sentence_text) for each in (one, other))
    return are_at_odds(first, second)


def _may_retell(one: Line, other: Line) -> bool:
    """Tell whether neither sentence denies, turns round or ranks otherwise what the other tells."""
    if contrary(one, other) or one.turn * other.turn < 0:
        return False
    if ranked_apart(one.ranks, other.ranks):
        return False
    return not one.orders or not other.orders or not one.orders.isdisjoint(other.orders)


def _opposites(
    lines: Sequence[Line], common: Rarity, figures: Figures
) -> Iterator[tuple[Line, Line, frozenset[str]]]:
    """Yield two sentences of one fact of which one denies what the other tells, and the words."""
    for first, second in _candidates(lines, common):
        one, other = lines[first], lines[second]
        denied = contrary(one, other)
        if len(denied) < DENIED_TWICE or len(one.places.keys() & other.places.keys()) <= len(
            denied
        ):
            continue
        features = retelling_features(one, other, common, figures)
        if score(features, RETOLD) >= _OPPOSITE and are_opposites(one, other):
            yield one, other, denied


def _candidates(lines: Sequence[Line], common: Rarity) -> Iterator[tuple[int, int]]:
    """Yield the pairs of sentences of two documents that share two names or words, in order."""
    bearers: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        for key in line.spots:
            if common.counts[key] <= _COMMON:
                bearers[key].append(index)
    for index, line in enumerate(lines):
        sharing = (bearers.get(key, ()) for key in line.spots)
        shared = Counter(other for others in sharing for other in others if other > index)
        for other in sorted(shared):
            if shared[other] >= _CORE and lines[other].claim.doc != line.claim.doc:
                yield index, other


def _core(one: Line, other: Line, common: Rarity) -> frozenset[str]:
    return frozenset(
        key
        for key in one.spots
        if key in other.spots and (key in one.names or common(key) >= _RARE)
    )


def _join(
    homes: Mapping[int, list[_Fact]],
    lines: Sequence[Line],
    pair: tuple[int, int],
    core: frozenset[str],
) -> bool:
    """Add a pair to a fact that one of the two already tells with the same core; tell whether."""
    first, second = pair
    for index, other in ((first, second), (second, first)):
        for fact in homes.get(index, ()):
            shared = fact.core & core
            if other in fact.members:
                return True
            fits = all(_may_retell(lines[member], lines[other]) for member in fact.members)
            if len(shared) >= _CORE and fits:
                fact.members.append(other)
                fact.core.intersection_update(shared)
                homes[other].append(fact)
                return True
    return False


def _spelt(line: Line, word: str) -> str:
    """Give a word class as the sentence writes it; a name as it is."""
    if word in line.names:
        return word
    return next((text for text, kind in contents(line.claim.sentence_text) if kind == word), word)
