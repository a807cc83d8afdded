"""The whole report as one JSON object, for programs.

Laid out with one record a line, so that it streams, greps and diffs well.
"""

import json
from collections.abc import Iterable

from checker.model.claims import Claim
from checker.model.documents import Skipped
from checker.model.findings import Report
from checker.reporting.records import (
    Record,
    claim_record,
    document_record,
    encode,
    group_record,
    relation_record,
)
from checker.reporting.summary import summarise

SCHEMA = "factcheck/report/1"


def render_json(report: Report) -> str:
    """Give the report as the object of the published contract."""
    lists = {
        "claims": map(claim_record, related_claims(report)),
        "documents": map(document_record, report.documents, report.extracts),
        "groups": map(group_record, report.groups),
        "relations": map(relation_record, report.relations),
        "skipped": map(_skipped_record, report.skipped),
    }
    members = [f"{json.dumps(name)}: {_lines(records)}" for name, records in lists.items()]
    members += [f'"schema": {json.dumps(SCHEMA)}', f'"summary": {encode(_summary(report))}']
    return "{" + ",\n".join(sorted(members)) + "}\n"


def related_claims(report: Report) -> list[Claim]:
    """Give the claims that take part in a relation, each once, by document and place."""
    claims = {claim.id: claim for relation in report.relations for claim in relation.claims}
    return sorted(claims.values(), key=lambda claim: (claim.doc, claim.span, claim.id))


def _lines(records: Iterable[Record]) -> str:
    lines = ",\n".join(map(encode, records))
    return f"[\n{lines}\n]" if lines else "[]"


def _skipped_record(skipped: Skipped) -> Record:
    return {"doc": skipped.uri, "reason": skipped.reason, "incomplete": skipped.incomplete}


def _summary(report: Report) -> Record:
    summary = summarise(report)
    return {
        "documents": summary.documents,
        "skipped": summary.skipped,
        "claims": summary.claims,
        "numerals": summary.numerals,
        "unread": summary.unread,
        "rules": summary.rules,
        "relations": {verdict.value: number for verdict, number in summary.relations},
    }
