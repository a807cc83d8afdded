"""Hold a report against a file of expectations."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.model import Claim, Document, Relation, Report, Verdict
from tests.evaluation.files import is_mapping, read_yaml

ACCUSATIONS = frozenset({Verdict.CONTRADICTION, Verdict.LIKELY_SLIP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A place in an article, told by words that stand there."""

    doc: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """Claims that must, or must not, be related in some way."""

    id: str
    verdict: str | None
    reason: str | None
    sides: tuple[Side, ...]


def load(path: Path, section: str) -> tuple[Expectation, ...]:
    """Read one section of an expectations file."""
    entries = read_yaml(path)[section]
    assert isinstance(entries, list)
    return tuple(_expectation(entry) for entry in entries)


def _expectation(entry: object) -> Expectation:
    assert is_mapping(entry)
    claims = entry["claims"]
    assert isinstance(claims, list)
    verdict, reason = entry.get("verdict"), entry.get("reason")
    return Expectation(
        id=str(entry["id"]),
        verdict=None if verdict is None else str(verdict),
        reason=None if reason is None else str(reason),
        sides=tuple(Side(doc=str(one["doc"]), text=str(one["text"])) for one in claims),
    )


class Reading:
    """A report, ready to be asked which relations join two places."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self._documents = {document.uri: document for document in report.documents}

    def joins(self, relation: Relation, sides: Sequence[Side]) -> bool:
        """Tell whether each side has a claim of its own in the relation."""
        left = list(relation.claims)
        for side in sides:
            found = next((claim for claim in left if self._stands(claim, side)), None)
            if found is None:
                return False
            if len(left) > 1:
                left.remove(found)
        return True

    def _stands(self, claim: Claim, side: Side) -> bool:
        if not claim.doc.endswith("/" + side.doc):
            return False
        return any(
            start < claim.sentence.end and claim.sentence.start < start + len(side.text)
            for start in _occurrences(self._documents[claim.doc], side.text)
        )

    def found(self, expectation: Expectation) -> bool:
        """Tell whether a relation of the wanted verdict joins the sides."""
        return any(
            self.joins(relation, expectation.sides)
            for relation in self.report.relations
            if _fits(relation, expectation)
        )

    def verdicts(self, expectation: Expectation) -> list[str]:
        """Give what was said of the sides instead, for the message of a failed test."""
        return [
            f"{relation.verdict}/{relation.reason}"
            for relation in self.report.relations
            if self.joins(relation, expectation.sides)
        ]

    def accusations(self) -> list[Relation]:
        """Give the relations that say somebody is wrong."""
        return [one for one in self.report.relations if one.verdict in ACCUSATIONS]

    def expected(self, relation: Relation, expectations: Iterable[Expectation]) -> bool:
        """Tell whether an accusation is one of the planted ones."""
        return any(
            expectation.verdict in ACCUSATIONS and self.joins(relation, expectation.sides)
            for expectation in expectations
        )


def _fits(relation: Relation, expectation: Expectation) -> bool:
    wanted = expectation.verdict
    if wanted in ACCUSATIONS:
        return relation.verdict in ACCUSATIONS
    return relation.verdict == wanted and expectation.reason in {None, relation.reason}


def _occurrences(document: Document, text: str) -> list[int]:
    places: list[int] = []
    start = document.source.find(text)
    while start >= 0:
        places.append(start)
        start = document.source.find(text, start + 1)
    return places
