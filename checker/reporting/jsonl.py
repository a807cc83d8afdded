"""Relations as JSON, one a line, for programs that read as it comes."""

from checker.model.findings import Report
from checker.reporting.records import encode, relation_record


def render_jsonl(report: Report) -> str:
    """Give the relations of a report in its order, one JSON object a line."""
    return "".join(f"{encode(relation_record(relation))}\n" for relation in report.relations)
