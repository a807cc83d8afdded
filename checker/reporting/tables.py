"""Claims and relations as tables, for spreadsheets and data frames.

The only module that knows pandas; importing it takes more than half a second, so import it where
a table is asked for. Frames hold floats, which is what people compute with; the exact decimals
stand in the JSON outputs.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pandas as pd

from checker.model.claims import Claim
from checker.model.findings import Relation, Report
from checker.reporting.headings import title_relation, value_words, witness
from checker.reporting.safety import one_line, safe_cell

Row = dict[str, object]

_CLAIM_COLUMNS = """
doc start end id kind section entity entity_type attribute definition text value low high unit
base_low base_high base_unit modifier trend role begin finish granularity time_basis said_on
speaker via act polarity modality confidence published origin sentence
""".split()
_RELATION_COLUMNS = """
id verdict reason rule severity state title entity attribute period reports origins explanation
diagnosis reconciliation value_1 doc_1 quote_1 value_2 doc_2 quote_2 claims fingerprint
""".split()


def to_frames(report: Report) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give all claims and all relations as two frames, a row each, in the order of the report."""
    claims = [_claim_row(claim) for extract in report.extracts for claim in extract.claims]
    relations = [_relation_row(relation) for relation in report.relations]
    return (
        pd.DataFrame(claims, columns=_CLAIM_COLUMNS),
        pd.DataFrame(relations, columns=_RELATION_COLUMNS),
    )


def render_csv(report: Report) -> str:
    """Give the relations as comma-separated values that no spreadsheet runs as formulas."""
    rows = [
        {name: safe_cell(value) if isinstance(value, str) else value for name, value in row.items()}
        for row in map(_relation_row, report.relations)
    ]
    frame = pd.DataFrame(rows, columns=_RELATION_COLUMNS)
    return frame.to_csv(index=False, lineterminator="\n")


def _claim_row(claim: Claim) -> Row:
    return {
        "doc": claim.doc,
        "start": claim.span.start,
        "end": claim.span.end,
        "id": claim.id,
        "kind": claim.kind.value,
        "section": claim.section.value,
        "entity": claim.entity,
        "entity_type": claim.entity_type,
        "attribute": claim.attribute,
        "definition": ", ".join(claim.definition),
        "text": claim.text,
        **_quantity_cells(claim),
        **_time_cells(claim),
        "speaker": claim.speaker,
        "via": ", ".join(claim.via),
        "act": claim.act.value,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "confidence": float(claim.confidence),
        "published": _day(claim.published),
        "origin": claim.origin,
        "sentence": claim.sentence_text,
    }


def _quantity_cells(claim: Claim) -> Row:
    quantity = claim.quantity
    if quantity is None:
        return {}
    base = quantity.base
    return {
        "value": _float(quantity.value),
        "low": _float(quantity.interval.low),
        "high": _float(quantity.interval.high),
        "unit": quantity.unit,
        "base_low": None if base is None else _float(base.low),
        "base_high": None if base is None else _float(base.high),
        "base_unit": quantity.base_unit,
        "modifier": quantity.modifier.value,
        "trend": None if quantity.trend is None else quantity.trend.value,
        "role": None if quantity.role is None else quantity.role.value,
    }


def _time_cells(claim: Claim) -> Row:
    return {
        "begin": _day(claim.time.begin),
        "finish": _day(claim.time.finish),
        "granularity": claim.time.granularity.value,
        "time_basis": claim.time.basis.value,
        "said_on": _day(claim.said_on),
    }


def _relation_row(relation: Relation) -> Row:
    return {
        "id": relation.id,
        "verdict": relation.verdict.value,
        "reason": relation.reason,
        "rule": relation.rule,
        "severity": relation.severity.value,
        "state": relation.state,
        "title": title_relation(relation),
        "entity": relation.entity,
        "attribute": relation.attribute,
        "period": relation.period,
        "reports": relation.reports,
        "origins": relation.origins,
        "explanation": relation.explanation,
        "diagnosis": relation.diagnosis and relation.diagnosis.detail,
        "reconciliation": relation.reconciliation and relation.reconciliation.detail,
        **dict(_witness_cells(relation)),
        "claims": " ".join(claim.id for claim in relation.claims),
        "fingerprint": relation.fingerprint,
    }


def _witness_cells(relation: Relation) -> Iterator[tuple[str, object]]:
    for number, claim in enumerate(witness(relation)[:2], start=1):
        yield f"value_{number}", value_words(claim)
        yield f"doc_{number}", claim.doc
        yield f"quote_{number}", one_line(claim.sentence_text)


def _float(number: Decimal | None) -> float | None:
    return None if number is None else float(number)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
