"""The records of the published contract, as plain dictionaries.

Field names and meanings are promised to readers: a field is added, never renamed or dropped.
Measured numbers are decimal strings in plain notation, dates are ISO, enums are their values.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from checker.model.claims import Attribution, Claim, ClaimTime, Extract, Quantity, TimeExpression
from checker.model.documents import Document, Span
from checker.model.findings import ClaimGroup, Note, Relation
from checker.model.numerals import Numeral
from checker.reporting.consensus import find_consensus
from checker.reporting.safety import safe_json
from checker.reporting.spread import Appearance, spread_of_group

Record = dict[str, object]


def render_claims(documents: Iterable[Document], extracts: Iterable[Extract]) -> Iterator[str]:
    """Yield the JSONL lines of `factcheck claims`, ordered by document, start, end and record."""
    by_uri = {extract.uri: extract for extract in extracts}
    for document in sorted(documents, key=lambda document: document.uri):
        extract = by_uri.get(document.uri, Extract(uri=document.uri))
        yield encode(document_record(document, extract))
        for _, line in sorted(_keyed_lines(document, extract)):
            yield line


def encode(record: Record) -> str:
    """Give a record as one line of JSON, keys sorted."""
    return safe_json(json.dumps(record, ensure_ascii=False, sort_keys=True))


def plain(number: Decimal | None) -> str | None:
    """Give a number in plain notation, without an exponent and without idle zeros.

    >>> plain(Decimal("1.1410E+7"))
    '11410000'
    >>> plain(Decimal("0.50"))
    '0.5'
    """
    if number is None or not number.is_finite():
        return None
    digits = format(number, "f")
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def document_record(document: Document, extract: Extract | None = None) -> Record:
    """Give what is known of a document."""
    return {
        "record": "document",
        "doc": document.uri,
        "sha256": document.sha256,
        "title": document.title,
        "published": _day(document.published),
        "published_basis": document.published_basis.value,
        "published_hint": extract.published_hint if extract else None,
        "publisher": document.publisher,
        "author": document.author,
        "agency": document.agency,
        "language": document.language,
        "chars": len(document.source),
    }


def quantity_record(document: Document, quantity: Quantity) -> Record:
    """Give a quantity and where it stands."""
    place = _place(document.uri, "quantity", quantity.span)
    return {**place, **_quantity_fields(quantity)}


def time_record(document: Document, time: TimeExpression) -> Record:
    """Give a time expression and where it stands."""
    return {
        **_place(document.uri, "time", time.span),
        "text": time.text,
        "type": time.type.value,
        "value": time.value,
        "begin": _day(time.begin),
        "finish": _day(time.finish),
        "basis": time.basis.value,
        "rule": time.rule or None,
    }


def attribution_record(document: Document, attribution: Attribution) -> Record:
    """Give who says what, and where."""
    return {
        **_place(document.uri, "attribution", attribution.span),
        "text": attribution.text,
        "source": _words(attribution.source, attribution.source_text),
        "cue": _words(attribution.cue, attribution.cue_text),
        "speaker": attribution.speaker,
        "speaker_basis": attribution.basis,
        "via": list(attribution.via),
        "act": attribution.act.value,
        "quoted": attribution.quoted.value,
        "pattern": attribution.pattern,
        "confidence": plain(attribution.confidence),
    }


def numeral_record(document: Document, numeral: Numeral) -> Record:
    """Give what became of a numeral."""
    return {
        **_place(document.uri, "numeral", numeral.span),
        "text": numeral.text,
        "bucket": numeral.bucket.value,
        "claim": numeral.claim,
        "value": plain(numeral.value),
        "unit": numeral.unit,
    }


def claim_record(claim: Claim) -> Record:
    """Give a claim and where it stands."""
    return {
        **_place(claim.doc, "claim", claim.span),
        "text": claim.text,
        "id": claim.id,
        "kind": claim.kind.value,
        "section": claim.section.value,
        "entity": claim.entity,
        "entity_type": claim.entity_type,
        "mention": _mention(claim),
        "attribute": claim.attribute,
        "definition": list(claim.definition),
        "quantity": None if claim.quantity is None else _quantity_fields(claim.quantity),
        "time": _time_fields(claim.time),
        "said_on": _day(claim.said_on),
        "speaker": claim.speaker,
        "source_text": claim.source_text,
        "quotation": claim.quotation,
        "via": list(claim.via),
        "act": claim.act.value,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
    }


def relation_record(relation: Relation) -> Record:
    """Give a relation; its claims are named by id, the smallest witness first."""
    return {
        "id": relation.id,
        "verdict": relation.verdict.value,
        "reason": relation.reason,
        "rule": relation.rule,
        "severity": relation.severity.value,
        "claims": [claim.id for claim in relation.claims],
        "explanation": relation.explanation,
        "diagnosis": _note(relation.diagnosis),
        "reconciliation": _note(relation.reconciliation),
        "entity": relation.entity,
        "attribute": relation.attribute,
        "period": relation.period,
        "sources": {
            "reports": relation.reports,
            "origins": relation.origins,
            "dependence": list(relation.dependence),
        },
        "fingerprint": relation.fingerprint,
        "state": relation.state,
    }


def group_record(group: ClaimGroup) -> Record:
    """Give a group, and what most of its claims allow together."""
    consensus = find_consensus(group)
    return {
        "id": group.id,
        "entity": group.entity,
        "attribute": group.attribute,
        "period": group.period,
        "unit": group.unit,
        "consensus": {
            "low": plain(consensus.low),
            "high": plain(consensus.high),
            "claims": list(consensus.claims),
        },
        "claims": [claim.id for claim in group.claims],
        "sources": {
            "reports": len({claim.doc for claim in group.claims}),
            "origins": len({claim.origin or claim.doc for claim in group.claims}),
        },
        "spread": [_appearance(one) for one in spread_of_group(group)],
    }


def _appearance(one: Appearance) -> Record:
    return {
        "doc": one.claim.doc,
        "published": _day(one.claim.published),
        "claim": one.claim.id,
        "origin": one.claim.origin or one.claim.doc,
        "repeats": one.repeats,
    }


def _keyed_lines(
    document: Document, extract: Extract
) -> Iterator[tuple[tuple[int, int, str], str]]:
    for claim in extract.claims:
        yield (claim.span.start, claim.span.end, "claim"), encode(claim_record(claim))
    for quantity in extract.quantities:
        key = (quantity.span.start, quantity.span.end, "quantity")
        yield key, encode(quantity_record(document, quantity))
    for time in extract.times:
        yield (time.span.start, time.span.end, "time"), encode(time_record(document, time))
    for attribution in extract.attributions:
        key = (attribution.span.start, attribution.span.end, "attribution")
        yield key, encode(attribution_record(document, attribution))
    for numeral in extract.numerals:
        key = (numeral.span.start, numeral.span.end, "numeral")
        yield key, encode(numeral_record(document, numeral))


def _place(uri: str, record: str, span: Span) -> Record:
    return {"record": record, "doc": uri, "start": span.start, "end": span.end}


def _quantity_fields(quantity: Quantity) -> Record:
    return {
        "text": quantity.text,
        "low": plain(quantity.interval.low),
        "high": plain(quantity.interval.high),
        "low_open": quantity.interval.low_open,
        "high_open": quantity.interval.high_open,
        "value": plain(quantity.value),
        "unit": quantity.unit,
        "written_unit": quantity.written_unit,
        "dimension": quantity.dimension,
        "counted": quantity.counted,
        "counted_head": quantity.counted_head,
        "modifier": quantity.modifier.value,
        "trend": None if quantity.trend is None else quantity.trend.value,
        "role": None if quantity.role is None else quantity.role.value,
        "concept": quantity.concept,
        "whole": quantity.whole,
    }


def _time_fields(time: ClaimTime) -> Record:
    return {
        "begin": _day(time.begin),
        "finish": _day(time.finish),
        "granularity": time.granularity.value,
        "basis": time.basis.value,
    }


def _mention(claim: Claim) -> Record | None:
    mention, sentence = claim.mention, claim.sentence
    if mention is None:
        return None
    text = mention.surface
    if mention.span.within(sentence) and len(claim.sentence_text) == sentence.end - sentence.start:
        # The surface has its quotes and spaces folded; the contract promises the words as written.
        start = mention.span.start - sentence.start
        text = claim.sentence_text[start : mention.span.end - sentence.start]
    return _words(mention.span, text)


def _words(span: Span | None, text: str | None) -> Record | None:
    return None if span is None else {"start": span.start, "end": span.end, "text": text}


def _note(note: Note | None) -> Record | None:
    return None if note is None else {"kind": note.kind, "detail": note.detail}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
