"""Pairs of short texts made by others, run as folders of two files."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.model import Verdict
from checker.pipeline import check
from checker.settings import Settings
from tests.evaluation.files import DATA

ACCUSING = frozenset({Verdict.CONTRADICTION, Verdict.LIKELY_SLIP})

Row = dict[str, object]


@dataclass(slots=True)
class Tally:
    """What was reported of some pairs."""

    reported: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0

    def add(self, reported: bool, right: bool, wanted: bool) -> None:  # noqa: FBT001 - three answers
        """Count one pair."""
        self.reported += reported
        self.right += reported and right
        self.wanted += wanted
        self.found += reported and wanted

    @property
    def precision(self) -> float:
        """Share of the reported pairs that are contradictions."""
        return self.right / self.reported if self.reported else 1.0

    @property
    def recall(self) -> float:
        """Share of the wanted pairs that are reported."""
        return self.found / self.wanted if self.wanted else 1.0


def rows(*names: str) -> Iterator[Row]:
    """Give the pairs of some files of the data."""
    for name in names:
        for path in sorted(DATA.glob(name)):
            with path.open(encoding="utf-8") as lines:
                yield from map(json.loads, lines)


def accuses(row: Row) -> bool:
    """Tell whether a contradiction between the two texts of a pair is reported."""
    with tempfile.TemporaryDirectory() as folder:
        for side in ("a", "b"):
            Path(folder, f"{side}.txt").write_text(str(row[side]), encoding="utf-8")
        report = check(Settings(paths=(folder,)))
    accusing = (one for one in report.relations if one.verdict in ACCUSING)
    return any(len({claim.doc for claim in one.claims}) > 1 for one in accusing)


def summaries(pairs: Sequence[Row]) -> Tally:
    """Score edited summaries: contradictions right, changed numbers found."""
    tally = Tally()
    for row in pairs:
        changed = bool(row["numbers_changed"])
        tally.add(accuses(row), row["label"] == "contradiction", changed)
    return tally


def hypotheses(pairs: Sequence[Row]) -> Tally:
    """Score texts and hypotheses: contradictions right, those of numbers and dates found."""
    tally = Tally()
    for row in pairs:
        wrong = row["label"] == "contradiction"
        tally.add(accuses(row), wrong, wrong and row["numeric_kind"] is not None)
    return tally


def copies(pairs: Sequence[Row]) -> tuple[int, int]:
    """Count the equivalent pairs without disagreeing numbers, and those of them accused."""
    same = [row for row in pairs if row["label"] == "equivalent" and row["numbers"] != "disagree"]
    return len(same), sum(map(accuses, same))
