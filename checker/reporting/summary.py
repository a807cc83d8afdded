"""The counts of a run, and its outcome in one sentence."""

from collections import Counter
from dataclasses import dataclass

from checker.model.findings import Relation, Report, Severity, Verdict
from checker.model.numerals import NumeralBucket
from checker.reporting.headings import counted
from checker.reporting.vocabulary import WORDINGS, Shelf

_SETTLED = frozenset({"known", "shrank", "resolved", "gone", "unchanged", "suppressed"})
"""States that the user has already answered for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What a run counted."""

    documents: int
    skipped: int
    claims: int
    numerals: int
    buckets: tuple[tuple[str, int], ...]
    """Numerals by bucket, every bucket present."""

    unread: int
    relations: tuple[tuple[Verdict, int], ...]
    """Relations by verdict, every verdict present, most urgent first."""

    states: tuple[tuple[str, int], ...]
    """Conflicts by state, sorted."""

    rules: int
    fresh_errors: int
    """New or changed conflicts of severity error."""

    fresh_warnings: int
    """New or changed conflicts below error."""


def summarise(report: Report) -> Summary:
    """Count what a report holds."""
    buckets = Counter(numeral.bucket for extract in report.extracts for numeral in extract.numerals)
    verdicts = Counter(relation.verdict for relation in report.relations)
    conflicts = [relation for relation in report.relations if is_conflict(relation)]
    fresh = Counter(relation.severity for relation in conflicts if is_fresh(relation))
    errors = fresh[Severity.ERROR]
    return Summary(
        documents=len(report.documents),
        skipped=len(report.skipped),
        claims=sum(len(extract.claims) for extract in report.extracts),
        numerals=buckets.total(),
        buckets=tuple((bucket.value, buckets[bucket]) for bucket in NumeralBucket),
        unread=buckets[NumeralBucket.UNREAD],
        relations=tuple((verdict, verdicts[verdict]) for verdict in WORDINGS),
        states=tuple(sorted(Counter(relation.state for relation in conflicts).items())),
        rules=report.rules,
        fresh_errors=errors,
        fresh_warnings=fresh.total() - errors,
    )


def is_conflict(relation: Relation) -> bool:
    """Tell whether a relation says that something is wrong."""
    return WORDINGS[relation.verdict].shelf is Shelf.CONFLICTS


def is_fresh(relation: Relation) -> bool:
    """Tell whether the user has not yet answered for a relation."""
    return relation.state not in _SETTLED


def phrase_scope(summary: Summary) -> str:
    """Give what was read: documents, skipped, claims, rules."""
    return ", ".join(
        (
            counted(summary.documents, "document"),
            f"{summary.skipped:,} skipped",
            counted(summary.claims, "claim"),
            counted(summary.rules, "rule"),
        )
    )


def phrase_outcome(summary: Summary) -> str:
    """Give the outcome of a run in one sentence."""
    fresh = summary.fresh_errors + summary.fresh_warnings
    total = sum(number for _, number in summary.states)
    if not summary.documents:
        return "Nothing was checked: no document could be read."
    if not total:
        return "No contradiction found."
    if not fresh:
        return f"No new contradiction; {counted(total, 'known one')}."
    kinds = ((summary.fresh_errors, "error"), (summary.fresh_warnings, "warning"))
    levels = ", ".join(counted(number, noun) for number, noun in kinds if number)
    known = f"; {total - fresh:,} already known" if total > fresh else ""
    return f"{counted(fresh, 'new contradiction')} ({levels}){known}."
