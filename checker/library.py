"""The face for Python: check some paths, get a report with tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from checker import model, pipeline
from checker.errors import FactcheckError
from checker.model import Claim, ClaimGroup, Document, Extract, Quantity, Relation, Rule, Verdict
from checker.reporting.tables import to_frames
from checker.settings import Settings

__all__ = [
    "Claim",
    "ClaimGroup",
    "Document",
    "Extract",
    "FactcheckError",
    "Quantity",
    "Relation",
    "Report",
    "Rule",
    "Tables",
    "Verdict",
    "check",
]


class Tables(NamedTuple):
    """A report as data frames."""

    claims: pd.DataFrame
    """One row a claim, in the order of the report."""

    relations: pd.DataFrame
    """One row a relation, in the order of the report."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(model.Report):
    """All that one run found out, with a tabular face."""

    def to_pandas(self) -> Tables:
        """Give the claims and relations as two data frames.

        Values are floats, which is what people compute with; the exact decimals stand in
        `claims` and in the JSON outputs.
        """
        return Tables(*to_frames(self))


def check(
    paths: Sequence[str | Path] | str | Path,
    *,
    rules: str | Path | None = None,
    baseline: str | Path | None = None,
    published: date | None = None,
    all_relations: bool = False,
) -> Report:
    """Check files and folders.

    Args:
        paths: One path or several.
        rules: A rules file; None for the default rules.
        baseline: A file of what is accepted already; None where nothing is.
        published: When the articles were published, above what they say themselves.
        all_relations: Keep the relations that are not comparable as well.

    Returns:
        Documents, claims and relations, in an order that repeats itself.

    Raises:
        FactcheckError: if a path is missing, nothing can be read, or the rules or the baseline
            are wrong.
    """
    several = [paths] if isinstance(paths, str | Path) else paths
    settings = Settings(
        paths=tuple(path if isinstance(path, str) else path.as_posix() for path in several),
        rules=None if rules is None else str(rules),
        baseline=None if baseline is None else str(baseline),
        published=published,
        all_relations=all_relations,
    )
    found = pipeline.check(settings)
    return Report(
        documents=found.documents,
        skipped=found.skipped,
        extracts=found.extracts,
        groups=found.groups,
        relations=found.relations,
        rules=found.rules,
    )
