"""Fit the weights of stories: `python -m tests.evaluation.clusters.fitting`.

Ridge-penalised logistic regression on the open clusters. For each set of weights it prints what was
fitted beside what is used, and how sure it is at some log odds, each topic scored by weights that
were fitted on the others.
"""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import log

import numpy as np
from numpy.typing import NDArray

from checker.matching.stories import pairing, retellings
from checker.matching.stories.comparability import distance, may_oppose
from checker.matching.stories.likeness import (
    ALIKE,
    OPPOSED,
    SAME,
    Rarity,
    same_features,
    score,
    slip_features,
    value_features,
)
from checker.matching.stories.lines import Line, line_of, rarity_of
from checker.matching.stories.profiles import Profile, figure_of, profile
from checker.matching.stories.retellings import RETOLD
from checker.matching.stories.values import Values
from checker.model import WORDING, Claim, Quantity, Section
from tests.evaluation.clusters.gold import ACCUSING, Cluster, Place, clusters
from tests.evaluation.clusters.scoring import _at, _plain, run

_STEPS = 300
_SETTLED = 1e-6
"""Largest change of a weight that ends the search."""

Vector = NDArray[np.float64]
Side = tuple[int, int]
"""A fact of a cluster and a side of it, by their numbers."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Two figures, facts or sentences, and whether a careful reader takes them for one."""

    topic: str
    features: Mapping[str, float]
    right: bool
    facts: frozenset[str]
    """What the pair tells of the facts that the reader found."""

    fitted: bool = True
    """False for what no weights are fitted on, and only scored."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A set of weights with what it is fitted on."""

    name: str
    used: Mapping[str, float]
    samples: Sequence[Sample]
    marks: Sequence[float]
    """Log odds at which it is scored."""

    penalty: float = 1.0
    """Of the squared weights, all but the first."""


def train(rows: Vector, answers: Vector, penalty: float) -> Vector:
    """Give the weights of most penalised likelihood, by Newton's method; the first goes free."""
    weights: Vector = np.zeros(rows.shape[1])
    ridge = penalty * np.r_[0.0, np.ones(rows.shape[1] - 1)]
    for _ in range(_STEPS):
        odds = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (odds - answers) + ridge * weights
        curve = (rows * (odds * (1 - odds))[:, None]).T @ rows + penalty * np.eye(len(weights))
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if np.abs(step).max() < _SETTLED:
            break
    return weights


def fit(samples: Sequence[Sample], penalty: float) -> dict[str, float]:
    """Give the weights that samples are told best by."""
    kept = [one for one in samples if one.fitted]
    names = list(kept[0].features)
    rows = np.array([[one.features[name] for name in names] for one in kept])
    answers = np.array([float(one.right) for one in kept])
    return {
        name: float(weight)
        for name, weight in zip(names, train(rows, answers, penalty), strict=True)
    }


def left_out(samples: Sequence[Sample], penalty: float) -> Iterator[tuple[float, Sample]]:
    """Yield each sample with the log odds that weights fitted without its topic give it."""
    for topic in sorted({one.topic for one in samples}):
        weights = fit([one for one in samples if one.topic != topic], penalty)
        for one in samples:
            if one.topic == topic:
                yield score(one.features, weights), one


def main() -> None:
    """Print the weights and the figures of all four."""
    same, alike, opposed, retold = [], [], [], []
    for cluster in clusters("open"):
        figures, sentences = _told(cluster)
        pairs = list(_pairs(cluster, figures))
        same += [one for one, _ in pairs]
        alike += [other for _, other in pairs if other is not None]
        opposed += list(_oppositions(cluster, figures))
        retold += list(_retellings(cluster, figures, sentences))
    for one in (
        Fit("SAME", SAME, same, (0, 1, 2, 3)),
        Fit("ALIKE", ALIKE, alike, (0, 1, 1.5, 2, 2.5, 3)),
        Fit("OPPOSED", OPPOSED, opposed, (-1, -0.5, 0, 0.5, 1), penalty=2.0),
        Fit("RETOLD", RETOLD, retold, (0, 1, 1.5, 2, 2.5, 3)),
    ):
        _print(one)


def _print(one: Fit) -> None:
    found, right = fit(one.samples, one.penalty), sum(each.right for each in one.samples)
    sys.stdout.write(f"{one.name}: {len(one.samples)} pairs, {right} of them one\n")
    for name, weight in found.items():
        sys.stdout.write(f"  {name:<16}{weight:6.2f}  used {one.used.get(name, 0):6.2f}\n")
    scored = list(left_out(one.samples, one.penalty))
    for mark in one.marks:
        above = [each for odds, each in scored if odds > mark]
        facts = {fact for each in above if each.right for fact in each.facts}
        share = sum(each.right for each in above) / max(len(above), 1)
        sys.stdout.write(f"  above {mark:4}: {len(above)} pairs, {share:.3f} right,")
        sys.stdout.write(f" {len(facts)} facts\n")


def _told(cluster: Cluster) -> tuple[list[Claim], list[Claim]]:
    """Give the claims of a cluster that have a figure, and those that stand for a sentence."""
    claims = [
        claim
        for extract in run(cluster).extracts
        for claim in (*extract.claims, *extract.sentences)
        if claim.section is not Section.BOILERPLATE
    ]
    claims.sort(key=lambda one: (one.doc, one.span, one.id))
    figures = [claim for claim in claims if figure_of(claim) is not None]
    return figures, [claim for claim in claims if claim.attribute_head == WORDING]


def _profiles(claims: Sequence[Claim]) -> list[Profile]:
    return [profile(claim, found) for claim in claims if (found := figure_of(claim)) is not None]


def _sides(cluster: Cluster, claim: Claim) -> frozenset[Side]:
    return frozenset(
        (number, side)
        for number, fact in enumerate(cluster.facts)
        for side, places in enumerate(fact.sides)
        if _at(claim, places)
    )


def _pairs(cluster: Cluster, claims: Sequence[Claim]) -> Iterator[tuple[Sample, Sample | None]]:
    """Yield each two figures as a sample of SAME and, if both can hold, as one of ALIKE."""
    profiles = _profiles(claims)
    rarity, values = Rarity.of(profiles), Values.of(profiles)
    sides = [_sides(cluster, claim) for claim in claims]
    for first, second in combinations(range(len(profiles)), 2):
        one, other = profiles[first], profiles[second]
        units = one.quantity.base_unit, other.quantity.base_unit
        if one.claim.doc == other.claim.doc or units[0] != units[1]:
            continue
        shared = sides[first] & sides[second]
        apart = _at_odds(sides[first], sides[second])
        features = same_features(one, other, rarity)
        facts = _keys(cluster, shared | {(fact, 0) for fact in apart})
        known = bool(shared) or _accused(cluster, apart)
        yield (
            Sample(cluster.name, features, known, facts, fitted=known or not apart),
            _alike(cluster, one, other, (features, shared, apart), values),
        )


_Compared = tuple[dict[str, float], frozenset[Side], frozenset[int]]
"""Features of two figures, the sides on which both stand, and the facts on two sides of which."""


def _alike(
    cluster: Cluster, one: Profile, other: Profile, compared: _Compared, values: Values
) -> Sample | None:
    features, shared, apart = compared
    if one.quantity.base is None or other.quantity.base is None:
        return None
    if not one.quantity.base.meets(other.quantity.base):
        return None
    told = value_features(one.quantity, other.quantity)
    both = {**features, **told, **values.features(one, other)}
    facts = _keys(cluster, shared & _alike_sides(cluster))
    return Sample(cluster.name, both, bool(shared), facts, fitted=bool(shared) or not apart)


def _at_odds(first: frozenset[Side], second: frozenset[Side]) -> frozenset[int]:
    """Give the facts on two sides of which two claims stand."""
    return frozenset(
        fact for fact, side in first for other, across in second if fact == other and side != across
    )


def _accused(cluster: Cluster, facts: frozenset[int]) -> bool:
    return any(cluster.facts[fact].verdict in ACCUSING for fact in facts)


def _alike_sides(cluster: Cluster) -> frozenset[Side]:
    """Give the sides on which several documents stand."""
    return frozenset(
        (number, side)
        for number, fact in enumerate(cluster.facts)
        for side, places in enumerate(fact.sides)
        if len({place.doc for place in places}) > 1
    )


def _keys(cluster: Cluster, sides: frozenset[Side]) -> frozenset[str]:
    return frozenset(f"{cluster.name} {fact} {side}" for fact, side in sides)


@dataclass(frozen=True, slots=True)
class _Facts:
    """The facts of a story as the program joins them."""

    cluster: Cluster
    story: pairing._Story
    homes: Sequence[int]
    told: Mapping[int, set[str]]
    sides: Sequence[frozenset[Side]]
    """On which sides of the reader's facts each figure stands."""

    def apart(self, facts: tuple[int, int]) -> frozenset[int]:
        """Give the reader's facts on two sides of which two of the program's stand."""
        members: dict[int, set[Side]] = {fact: set() for fact in facts}
        for home, sides in zip(self.homes, self.sides, strict=True):
            if home in members:
                members[home] |= sides
        return _at_odds(*(frozenset(members[fact]) for fact in facts))


def _oppositions(cluster: Cluster, claims: Sequence[Claim]) -> Iterator[Sample]:
    """Yield each two facts of a story that may be at odds."""
    story = pairing._compared(_profiles(claims))
    homes = pairing._joined(story)
    told = pairing._documents(story, homes)
    facts = _Facts(cluster, story, homes, told, [_sides(cluster, claim) for claim in claims])
    found = _evidence(facts)
    weight = {both: pairing._together(pairs) for both, pairs in found.items()}
    heaviest: dict[int, float] = {}
    for both, sure in weight.items():
        for fact in both:
            heaviest[fact] = max(heaviest.get(fact, sure), sure)
    for both, pairs in found.items():
        heavy = all(weight[both] >= heaviest[fact] for fact in both)
        yield _opposition(facts, both, max(pairs), (weight[both], heavy))


def _opposition(
    facts: _Facts, both: tuple[int, int], surest: pairing._Opposition, weighed: tuple[float, bool]
) -> Sample:
    weight, heavy = weighed
    one, other = (facts.story.profiles[index].quantity for index in surest.pair)
    features = {
        "one": 1.0,
        "surest": surest.sure,
        "together": weight - surest.sure,
        "mutual": float(surest.mutual),
        "heaviest": float(heavy),
        "documents": log(max(len(facts.told[fact]) for fact in both)),
        **slip_features(one, other),
    }
    apart = facts.apart(both)
    right = _accused(facts.cluster, apart)
    told = _keys(facts.cluster, frozenset((fact, 0) for fact in apart))
    return Sample(facts.cluster.name, features, right, told, fitted=right or not apart)


def _evidence(facts: _Facts) -> dict[pairing.Pair, list[pairing._Opposition]]:
    """Give the pairs of figures that set each two facts of other documents against each other."""
    story, homes = facts.story, facts.homes
    candidates = {
        pair: likely
        for pair, likely in story.likely.items()
        if pair not in story.alike and not pairing._is_met(story, pair)
    }
    best: dict[tuple[int, str], float] = {}
    for pair, likely in candidates.items():
        for place in pairing._across(story, pair):
            best[place] = max(best.get(place, likely), likely)
    found: dict[pairing.Pair, list[pairing._Opposition]] = defaultdict(list)
    for pair, likely in candidates.items():
        low, high = sorted(homes[index] for index in pair)
        one, other = (story.profiles[index] for index in pair)
        sure = likely - pairing._DISTANCE * distance(one, other)
        if sure <= pairing._HARDLY or not may_oppose(one, other):
            continue
        if facts.told[low].isdisjoint(facts.told[high]):
            mutual = all(likely >= best[place] for place in pairing._across(story, pair))
            found[low, high].append(pairing._Opposition(sure, pair, mutual=mutual))
    return found


def _retellings(
    cluster: Cluster, claims: Sequence[Claim], sentences: Sequence[Claim]
) -> Iterator[Sample]:
    """Yield each two sentences that share a word and may retell each other."""
    figures: dict[tuple[str, int], list[Quantity]] = defaultdict(list)
    for claim in claims:
        found = figure_of(claim)
        if found is not None:
            figures[claim.doc, claim.sentence.start].append(found)
    lines = [line_of(claim) for claim in sentences]
    common = rarity_of(lines)
    sides = [_sentence_sides(cluster, line) for line in lines]
    several = _alike_sides(cluster)
    for first, second in combinations(range(len(lines)), 2):
        one, other = lines[first], lines[second]
        if one.claim.doc == other.claim.doc or not retellings._may_retell(one, other):
            continue
        features = retellings.retelling_features(one, other, common, figures)
        if features["words"] and not features["unequal"]:
            shared = sides[first] & sides[second]
            yield Sample(cluster.name, features, bool(shared), _keys(cluster, shared & several))


def _sentence_sides(cluster: Cluster, line: Line) -> frozenset[Side]:
    return frozenset(
        (number, side)
        for number, fact in enumerate(cluster.facts)
        for side, places in enumerate(fact.sides)
        if any(_covers(line.claim, place) for place in places)
    )


def _covers(claim: Claim, place: Place) -> bool:
    sentence, wanted = _plain(claim.sentence_text), _plain(place.text)
    return claim.doc.endswith("/" + place.doc) and (wanted in sentence or sentence in wanted)


if __name__ == "__main__":
    main()
