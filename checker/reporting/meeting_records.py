"""Two places side by side, as one JSON object."""

from collections.abc import Mapping

from checker.model.claims import Claim
from checker.model.documents import Document
from checker.model.meetings import Confrontation, Meeting, Part, Place, Way
from checker.reporting.records import (
    Record,
    claim_record,
    document_record,
    encode,
    numeral_record,
    plain,
    relation_record,
    time_record,
)

SCHEMA = "factcheck/explain/1"


def render_confrontation_json(confrontation: Confrontation) -> str:
    """Give two places and how their statements meet as the object of the published contract."""
    merges = dict(confrontation.merges)
    record: Record = {
        "schema": SCHEMA,
        "meets": any(meeting.meets for meeting in confrontation.meetings),
        "places": [_place(place, merges) for place in confrontation.places],
        "pairs": [_meeting(meeting) for meeting in confrontation.meetings],
    }
    return f"{encode(record)}\n"


def _place(place: Place, merges: Mapping[str, str]) -> Record:
    document = place.document
    return {
        "place": place.written,
        "document": document_record(document),
        "start": place.span.start,
        "end": place.span.end,
        "line": _line(document, place.span.start),
        "claims": [_claim(claim, merges) for claim in place.claims],
        "numerals": [numeral_record(document, numeral) for numeral in place.numerals],
        "times": [time_record(document, time) for time in place.times],
        "unread": place.unread,
    }


def _line(document: Document, offset: int) -> int:
    return document.source.count("\n", 0, offset) + 1


def _claim(claim: Claim, merges: Mapping[str, str]) -> Record:
    """Give a claim with the parts of its key that a record of `factcheck claims` leaves out."""
    return {
        **claim_record(claim),
        "entity_basis": claim.entity_basis,
        "entity_merge": merges.get(claim.id),
        "local": claim.local,
        "scope": list(claim.scope),
        "heading": claim.heading,
        "time_rule": claim.time.rule or None,
        "time_text": claim.time.text,
        "confidence": plain(claim.confidence),
    }


def _meeting(meeting: Meeting) -> Record:
    return {
        "first": meeting.first.id,
        "second": meeting.second.id,
        "meets": meeting.meets,
        "differs": list(meeting.apart),
        "gaps": {"first": list(meeting.gaps[0]), "second": list(meeting.gaps[1])},
        "key": [_part(part) for part in meeting.parts],
        "ways": [_way(way) for way in meeting.ways],
        "relations": [relation_record(relation) for relation in meeting.relations],
        "alone": [relation_record(relation) for relation in meeting.alone],
    }


def _part(part: Part) -> Record:
    return {
        "part": part.name,
        "label": part.label,
        "first": part.first or None,
        "second": part.second or None,
        "same": part.same,
        "note": part.note or None,
    }


def _way(way: Way) -> Record:
    return {"way": way.scope.value, "meets": way.meets, "detail": way.detail or None}
