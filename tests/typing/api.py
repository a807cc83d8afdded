"""The public face as a caller uses it; read by mypy, never run."""

from datetime import date
from pathlib import Path
from typing import assert_type

from pandas import DataFrame

from checker import (
    Claim,
    ClaimGroup,
    Document,
    Extract,
    FactcheckError,
    Quantity,
    Relation,
    Report,
    Rule,
    Verdict,
    check,
)

__all__ = ["check_a_folder", "explain", "name", "survive", "tabulate", "walk"]


def check_a_folder() -> list[str]:
    """Every form in which paths may be given."""
    assert_type(check("corpus"), Report)
    assert_type(check(Path("corpus")), Report)
    assert_type(check(["a.txt", Path("b.md")]), Report)
    report = check(
        ["corpus"],
        rules="rules.yaml",
        baseline=Path("known.jsonl"),
        published=date(2031, 5, 4),
        all_relations=True,
    )
    return [explain(relation) for relation in report.relations]


def explain(relation: Relation) -> str:
    """The parts of a relation that a caller reads."""
    assert_type(relation.verdict, Verdict)
    assert_type(relation.claims, tuple[Claim, ...])
    return f"{relation.verdict}: {relation.explanation}"


def tabulate(report: Report) -> int:
    """The report as frames, by name and in order."""
    claims, relations = report.to_pandas()
    assert_type(claims, DataFrame)
    assert_type(report.to_pandas().relations, DataFrame)
    return len(claims) + len(relations)


def walk(report: Report) -> list[Quantity]:
    """The report as values."""
    assert_type(report.documents, tuple[Document, ...])
    assert_type(report.extracts, tuple[Extract, ...])
    assert_type(report.groups, tuple[ClaimGroup, ...])
    claims = [claim for extract in report.extracts for claim in extract.claims]
    return [claim.quantity for claim in claims if claim.quantity is not None]


def survive(path: Path) -> Report | FactcheckError:
    """One error to catch."""
    try:
        return check(path)
    except FactcheckError as error:
        return error


def name(rule: Rule) -> str:
    """The one value that only a rulebook holds."""
    return rule.id
