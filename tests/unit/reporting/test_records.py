import json
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checker.model.claims import (
    Act,
    Attribution,
    Extract,
    Modifier,
    Quoted,
    Role,
    TimeBasis,
    TimeExpression,
    TimeType,
    Trend,
)
from checker.model.documents import Document, Span
from checker.model.findings import Note, Scope
from checker.model.intervals import Interval
from checker.model.numerals import Numeral, NumeralBucket
from checker.reporting.records import (
    Record,
    attribution_record,
    claim_record,
    document_record,
    group_record,
    numeral_record,
    plain,
    quantity_record,
    relation_record,
    render_claims,
    time_record,
)
from tests.unit.reporting.factories import (
    make_claim,
    make_document,
    make_extract,
    make_group,
    make_mention,
    make_quantity,
    make_relation,
)

TEXT = "Lake Orrin rose by 4 metres in May, the warden said.\n"
FIELDS = {
    "document": (
        "doc sha256 title published published_basis published_hint publisher author agency language"
        " chars"
    ),
    "quantity": (
        "doc start end text low high low_open high_open value unit written_unit dimension counted"
        " counted_head modifier trend role concept whole"
    ),
    "time": "doc start end text type value begin finish basis rule",
    "attribution": (
        "doc start end text source cue speaker speaker_basis via act quoted pattern confidence"
    ),
    "claim": (
        "doc start end text id kind section entity entity_type mention attribute definition"
        " quantity time said_on speaker source_text quotation via act polarity modality"
    ),
    "numeral": "doc start end text bucket claim value unit",
}


@pytest.fixture
def document() -> Document:
    return make_document(TEXT, uri="lake/levels.txt")


def make_time(start: int) -> TimeExpression:
    return TimeExpression(
        span=Span(start, start + 6),
        text=TEXT[start : start + 6],
        type=TimeType.DATE,
        value="2031-05",
        begin=date(2031, 5, 1),
        finish=date(2031, 5, 31),
        basis=TimeBasis.PUBLISHED,
    )


def make_attribution() -> Attribution:
    return Attribution(
        span=Span(0, 34),
        text=TEXT[:34],
        source=Span(36, 46),
        source_text="the warden",
        cue=Span(47, 51),
        cue_text="said",
        lemma="say",
        act=Act.ASSERT,
        quoted=Quoted.INDIRECT,
        pattern="clause-np-said",
        confidence=Decimal("0.90"),
        basis="role",
    )


def all_records(document: Document) -> dict[str, Record]:
    claim = make_claim(document, "4 metres", "4")
    numeral = Numeral(span=Span(19, 20), text="4", bucket=NumeralBucket.CLAIM, claim=claim.id)
    return {
        "document": document_record(document),
        "quantity": quantity_record(document, make_quantity("4", 19, "4 metres")),
        "time": time_record(document, make_time(28)),
        "attribution": attribution_record(document, make_attribution()),
        "claim": claim_record(claim),
        "numeral": numeral_record(document, numeral),
    }


@pytest.mark.parametrize("name", FIELDS)
def test_every_promised_field_is_present(document: Document, name: str) -> None:
    record = all_records(document)[name]

    assert set(record) == {"record", *FIELDS[name].split()}
    assert record["record"] == name
    assert record["doc"] == "lake/levels.txt"
    json.dumps(record)


@pytest.mark.parametrize("name", sorted(set(FIELDS) - {"document"}))
def test_offsets_cut_the_text_out_of_the_source(document: Document, name: str) -> None:
    record = all_records(document)[name]
    start, end = record["start"], record["end"]

    assert isinstance(start, int)
    assert isinstance(end, int)
    assert document.source[start:end] == record["text"]


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (None, None),
        ("1.141E+7", "11410000"),
        ("0.50", "0.5"),
        ("100", "100"),
        ("1E-9", "0.000000001"),
        ("-3.20", "-3.2"),
        ("-0.0", "0"),
        ("0E+3", "0"),
        ("Infinity", None),
        ("12345678901234567890.5", "12345678901234567890.5"),
    ],
)
def test_numbers_are_plain(number: str | None, written: str | None) -> None:
    assert plain(None if number is None else Decimal(number)) == written


def test_quantity_keeps_open_ends_and_signs(document: Document) -> None:
    quantity = make_quantity(
        "4",
        19,
        "4 metres",
        interval=Interval(low=Decimal(4), high=None, low_open=True),
        value=None,
        modifier=Modifier.MORE,
        trend=Trend.UP,
        role=Role.CHANGE,
    )
    record = quantity_record(document, quantity)

    assert (record["low"], record["high"]) == ("4", None)
    assert (record["low_open"], record["high_open"]) == (True, False)
    assert record["value"] is None
    assert (record["modifier"], record["trend"], record["role"]) == (">", "up", "change")


def test_claim_holds_its_quantity_without_a_place(document: Document) -> None:
    quantity = claim_record(make_claim(document, "4 metres", "4"))["quantity"]

    assert isinstance(quantity, dict)
    assert set(quantity) == set(FIELDS["quantity"].split()) - {"doc", "start", "end"}
    assert quantity["value"] == "4"


def test_claim_time_has_its_four_parts(document: Document) -> None:
    assert claim_record(make_claim(document, "4 metres", "4"))["time"] == {
        "begin": "2031-01-01",
        "finish": "2031-12-31",
        "granularity": "year",
        "basis": "explicit",
    }


def test_unknown_parts_of_a_claim_are_null(document: Document) -> None:
    claim = make_claim(document, "4 metres", "4", quantity=None, entity=None, attribute=None)
    record = claim_record(claim)

    assert record["quantity"] is None
    assert record["entity"] is None
    assert record["mention"] is None
    assert record["said_on"] is None
    assert record["source_text"] is None
    assert record["quotation"] is None
    assert record["definition"] == []


def test_mention_is_quoted_as_the_source_has_it() -> None:
    document = make_document("The O’Dell Tower has 40 floors.\n")
    mention = replace(make_mention(document, "O’Dell Tower"), surface="O'Dell Tower")
    record = claim_record(make_claim(document, "40 floors", "40", mention=mention))

    assert record["mention"] == {"start": 4, "end": 16, "text": "O’Dell Tower"}


def test_words_of_a_speaker_are_told_as_written(document: Document) -> None:
    claim = make_claim(
        document, "4 metres", "4", source_text="the warden", quotation="rose by 4 metres"
    )
    record = claim_record(claim)

    assert (record["speaker"], record["source_text"]) == (None, "the warden")
    assert record["quotation"] == "rose by 4 metres"
    assert attribution_record(document, make_attribution())["speaker_basis"] == "role"


def test_attribution_without_a_source_says_null(document: Document) -> None:
    attribution = replace(make_attribution(), source=None, source_text=None)
    record = attribution_record(document, attribution)

    assert record["source"] is None
    assert record["cue"] == {"start": 47, "end": 51, "text": "said"}
    assert record["confidence"] == "0.9"


def test_relation_has_the_promised_shape(document: Document) -> None:
    claim = make_claim(document, "4 metres", "4")
    note = Note(kind="sign", detail="A minus sign was lost.")
    record = relation_record(make_relation(claim, diagnosis=note))

    assert set(record) == set(
        "id verdict reason rule severity claims explanation diagnosis reconciliation entity"
        " attribute period sources fingerprint state".split()
    )
    assert record["sources"] == {"reports": 2, "origins": 2, "dependence": []}
    assert record["diagnosis"] == {"kind": "sign", "detail": "A minus sign was lost."}
    assert record["reconciliation"] is None
    assert record["claims"] == [claim.id]
    assert (record["verdict"], record["severity"]) == ("contradiction", "error")


def test_group_states_its_consensus(document: Document) -> None:
    claim = make_claim(document, "4 metres", "4")

    assert group_record(make_group(claim))["consensus"] == {
        "low": "3.5",
        "high": "4.5",
        "claims": [claim.id],
    }
    assert group_record(make_group(claim, scope=Scope.PASSAGE))["consensus"] == {
        "low": None,
        "high": None,
        "claims": [],
    }


def test_claims_are_ordered_by_document_place_and_record(document: Document) -> None:
    other = make_document("Nothing.\n", uri="fair/one.txt")
    claim = make_claim(document, "4 metres", "4")
    extract = replace(
        make_extract(document, claim),
        times=(make_time(28),),
        attributions=(make_attribution(),),
    )
    lines = [json.loads(line) for line in render_claims([document, other], [extract])]

    assert [(line["doc"], line["record"]) for line in lines] == [
        ("fair/one.txt", "document"),
        ("lake/levels.txt", "document"),
        ("lake/levels.txt", "attribution"),
        ("lake/levels.txt", "claim"),
        ("lake/levels.txt", "numeral"),
        ("lake/levels.txt", "quantity"),
        ("lake/levels.txt", "time"),
    ]


def test_claim_lines_have_sorted_keys_and_real_characters() -> None:
    document = make_document("x\n", uri="lake/é.txt", title="Lë\u2028vels\udc80")
    (line,) = render_claims([document], [Extract(uri=document.uri)])

    assert list(json.loads(line)) == sorted(json.loads(line))
    assert "é" in line
    assert len(line.splitlines()) == 1
    assert json.loads(line.encode())["title"] == "Lë\u2028vels\ufffd"
