"""What the program finds in a cluster, held against what a careful reader finds.

A relation is right if two of its claims stand on the sides that the reader set against each other
(or, for an agreement, on one side). A claim stands at a place if its figure, or its sentence where
it has none, covers the words of the place.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from checker import pipeline
from checker.model import Claim, ClaimKind, Relation, Report, Verdict
from checker.settings import Settings
from tests.evaluation.clusters.gold import ACCUSING, Cluster, Fact, Place, Trap

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SPACE = re.compile(r"\s+")
_MARKUP = re.compile(r"[*_`]+|&nbsp;")
_AGREEING = frozenset({Verdict.AGREEMENT})


@dataclass(slots=True)
class Score:
    """Counts over clusters."""

    counts: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Give precision and recall, and how many traps were sprung."""
        return {
            "contradiction precision": self._ratio("right accusations", "accusations"),
            "contradiction recall": self._ratio("contradictions found", "contradictions"),
            "reason right": self._ratio("reasons right", "contradictions found"),
            "agreement precision": self._ratio("right agreements", "agreements"),
            "agreement recall": self._ratio("facts agreed", "facts alike"),
            "traps sprung": float(self.counts["traps sprung"]),
        }

    def _ratio(self, part: str, whole: str) -> float:
        return self.counts[part] / max(self.counts[whole], 1)


def run(cluster: Cluster) -> Report:
    """Check the articles of a cluster with the rules that come with the program."""
    paths = tuple(
        sorted(str(path) for path in cluster.folder.rglob("*") if path.suffix in _SUFFIXES)
    )
    return pipeline.check(Settings(paths=paths))


_SUFFIXES = {".txt", ".md", ".html"}


def compare(score: Score, cluster: Cluster, report: Report) -> None:
    """Add what was found in a cluster to a score."""
    _Comparison(score, cluster, list(report.relations)).add()


class _Comparison:
    """One cluster's relations beside its answers."""

    def __init__(self, score: Score, cluster: Cluster, relations: Sequence[Relation]) -> None:
        self.score = score
        self.cluster = cluster
        self.accusing = [one for one in relations if one.verdict.value in ACCUSING]
        self.agreeing = [one for one in relations if one.verdict in _AGREEING]

    def add(self) -> None:
        opposed = [fact for fact in self.cluster.facts if fact.verdict in ACCUSING]
        for relation in self.accusing:
            right = any(self._opposes(relation, fact) for fact in opposed)
            self._count("accusations", "right accusations" if right else "", relation, "FALSE")
        for fact in opposed:
            found = [one for one in self.accusing if self._opposes(one, fact)]
            self.score.counts["contradictions"] += 1
            self.score.counts["contradictions found"] += bool(found)
            named = any(_same_reason(one, fact) for one in found)
            self.score.counts["reasons right"] += named
            if not found:
                self._note("MISSED", fact.what, fact.verdict, fact.reason, fact.sides)
            elif not named:
                self._note("REASON", fact.what, fact.reason, [one.reason for one in found])
        self._agreements()
        self._traps()

    def _agreements(self) -> None:
        alike = [
            (fact, side)
            for fact in self.cluster.facts
            for side in fact.sides
            if len({place.doc for place in side}) > 1
        ]
        for relation in self.agreeing:
            if len({claim.doc for claim in relation.claims}) == 1:
                continue
            right = any(self._joins(relation, side) for fact in self.cluster.facts
                        for side in fact.sides)  # fmt: skip
            self._count("agreements", "right agreements" if right else "", relation, "NOT ALIKE")
        for fact, side in alike:
            found = any(self._joins(one, side) for one in self.agreeing)
            self.score.counts["facts alike"] += 1
            self.score.counts["facts agreed"] += found
            if not found:
                self._note("NOT AGREED", fact.what, side)

    def _traps(self) -> None:
        # a sum or a change that a text gets right names its parts, and joins no two of them
        joining = [one for one in self.agreeing if len({claim.doc for claim in one.claims}) > 1]
        for trap in self.cluster.traps:
            for relation in (*self.accusing, *joining):
                if relation.verdict.value in ACCUSING and self._is_known(relation):
                    continue
                pair = relation.claims if relation.verdict in _AGREEING else relation.claims[:2]
                if any(_springs(relation, couple, trap) for couple in combinations(pair, 2)):
                    self.score.counts["traps sprung"] += 1
                    self._note("TRAP", trap.key, trap.why, trap.places, relation.explanation)
                    break

    def _is_known(self, relation: Relation) -> bool:
        opposed = [fact for fact in self.cluster.facts if fact.verdict in ACCUSING]
        return any(self._opposes(relation, fact) for fact in opposed)

    def _opposes(self, relation: Relation, fact: Fact) -> bool:
        """Tell whether the witness of a relation stands on two sides of a fact."""
        if fact.reason == "arithmetic" and len(fact.sides) > 1:
            return any(_at(claim, side) for claim in relation.claims for side in fact.sides)
        first, second = relation.claims[0], relation.claims[-1 if len(relation.claims) < 2 else 1]
        return any(
            (_at(first, one) and _at(second, other)) or (_at(second, one) and _at(first, other))
            for one, other in combinations(fact.sides, 2)
        )

    def _joins(self, relation: Relation, side: Sequence[Place]) -> bool:
        """Tell whether claims of two documents in a relation stand on one side."""
        docs = {claim.doc for claim in relation.claims if _at(claim, side)}
        return len(docs) > 1

    def _count(self, whole: str, part: str, relation: Relation, label: str) -> None:
        self.score.counts[whole] += 1
        if part:
            self.score.counts[part] += 1
        else:
            self._note(label, relation.verdict.value, relation.reason, relation.explanation)
            for claim in relation.claims[:3]:
                self._note("      ", claim.doc.rpartition("/")[2], claim.sentence_text)

    def _note(self, label: str, *parts: object) -> None:
        told = " | ".join(str(part) for part in parts if part is not None)
        self.score.notes.append(f"{self.cluster.name} {label} {told}")


def _same_reason(relation: Relation, fact: Fact) -> bool:
    if fact.verdict == "likely-slip" or relation.verdict is Verdict.LIKELY_SLIP:
        return relation.verdict.value == fact.verdict
    counts = {"value", "count"}
    return relation.reason == fact.reason or {relation.reason, fact.reason or ""} <= counts


def _at(claim: Claim, places: Sequence[Place]) -> bool:
    return any(_stands(claim, place) for place in places)


def _stands(claim: Claim, place: Place) -> bool:
    """Tell whether a claim's figure, or the sentence of one without, covers words of a place."""
    if not claim.doc.endswith("/" + place.doc):
        return False
    sentence, wanted = _plain(claim.sentence_text), _plain(place.text)
    if claim.quantity is None and claim.kind is not ClaimKind.EVENT:
        return wanted in sentence or sentence in wanted
    figure = _plain(claim.quantity.text if claim.quantity else claim.text)
    return any(
        start < at + len(wanted) and at < start + len(figure)
        for at in _places(sentence, wanted)
        for start in _places(sentence, figure)
    ) and (figure in wanted or wanted in figure or _share(figure, wanted))


def _springs(relation: Relation, couple: tuple[Claim, Claim], trap: Trap) -> bool:
    """Tell whether two claims of a relation stand at the two places of a trap."""
    first, second = couple
    return any(
        _is_caught(relation, one, trap.places[0]) and _is_caught(relation, other, trap.places[1])
        for one, other in ((first, second), (second, first))
    )


def _is_caught(relation: Relation, claim: Claim, place: Place) -> bool:
    """Tell whether a claim stands at a trap: at its first number, where it has two of them.

    A retelling names the words that it takes for the same; it is caught where one of them stands.
    """
    told = relation.explanation.partition("tell the same of ")[2].removesuffix(".").casefold()
    if told and not any(word in _plain(place.text) for word in told.split(", ")):
        return False
    numbers = _NUMBER.findall(_plain(place.text))
    if claim.quantity is not None and len(numbers) > 1:
        figure = _NUMBER.findall(_plain(claim.quantity.text))
        return numbers[0] in figure and _stands(claim, place)
    return _stands(claim, place)


def _share(figure: str, wanted: str) -> bool:
    """Tell whether two runs of words have a number in common."""
    return not {*figure.split()}.isdisjoint(wanted.split())


def _plain(text: str) -> str:
    return _SPACE.sub(" ", _MARKUP.sub("", text)).strip().casefold()


def _places(text: str, part: str) -> Iterator[int]:
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)
