"""The machine-readable outputs, field by field, against what is published."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.functional.articles import write_articles
from tests.functional.running import CORPUS, ROOT, Json, fields_of, objects_of, run

DECIMAL = re.compile(r"-?(0|[1-9]\d*)(\.\d*[1-9])?")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
UNSEEN = re.compile(r"\A---\r?\n.*?^---\r?$|(?<=\]\()[^)]*", re.DOTALL | re.MULTILINE)
"""Front matter and the targets of links, which no reader sees."""

FINGERPRINT = re.compile(r"fc1:[0-9a-f]{16,}")

TEXT, COUNT, FLAG, LIST, OBJECT = "text", "count", "flag", "list of texts", "object"
NUMBER, DATE = "decimal", "date"

PLACE = {"record": TEXT, "doc": TEXT, "start": COUNT, "end": COUNT, "text": TEXT}
QUANTITY = {
    **dict.fromkeys(("low", "high", "value"), f"{NUMBER}?"),
    **dict.fromkeys(("low_open", "high_open"), FLAG),
    **dict.fromkeys(("unit", "written_unit", "dimension", "modifier"), TEXT),
    **dict.fromkeys(("counted", "counted_head", "trend", "role", "concept", "whole"), f"{TEXT}?"),
}
RECORDS = {
    "document": {
        **dict.fromkeys(("record", "doc", "sha256", "published_basis"), TEXT),
        **dict.fromkeys(("title", "publisher", "author", "agency", "language"), f"{TEXT}?"),
        "published": f"{DATE}?",
        "chars": COUNT,
    },
    "quantity": {**PLACE, **QUANTITY},
    "time": {
        **PLACE,
        **dict.fromkeys(("type", "value", "basis"), TEXT),
        **dict.fromkeys(("begin", "finish"), f"{DATE}?"),
    },
    "attribution": {
        **PLACE,
        **dict.fromkeys(("source", "cue"), f"{OBJECT}?"),
        **dict.fromkeys(("act", "quoted", "pattern"), TEXT),
        "speaker": f"{TEXT}?",
        "via": LIST,
        "confidence": NUMBER,
    },
    "claim": {
        **PLACE,
        **dict.fromkeys(("id", "kind", "section", "act", "polarity", "modality"), TEXT),
        **dict.fromkeys(("entity", "entity_type", "attribute", "speaker"), f"{TEXT}?"),
        **dict.fromkeys(("mention", "quantity"), f"{OBJECT}?"),
        **dict.fromkeys(("definition", "via"), LIST),
        "time": OBJECT,
        "said_on": f"{DATE}?",
    },
    "numeral": {**PLACE, "bucket": TEXT, "claim": f"{TEXT}?"},
}
RELATION = {
    **dict.fromkeys(("id", "verdict", "reason", "rule", "severity", "explanation"), TEXT),
    **dict.fromkeys(("fingerprint", "state"), TEXT),
    **dict.fromkeys(("diagnosis", "reconciliation"), f"{OBJECT}?"),
    **dict.fromkeys(("entity", "attribute", "period"), f"{TEXT}?"),
    "claims": LIST,
    "sources": OBJECT,
}
GROUP = {
    "id": TEXT,
    **dict.fromkeys(("entity", "attribute", "period", "unit"), f"{TEXT}?"),
    "consensus": OBJECT,
    "claims": LIST,
}
CHOICES = {
    "published_basis": "option sidecar front-matter html-meta dateline url filename none",
    "modifier": "= ~ < <= > >=",
    "trend": "up down",
    "role": "level change previous record share ratio rank",
    "type": "date time duration set",
    "act": "assert deny no-comment intend refuse estimate request evaluate believe",
    "quoted": "direct mixed indirect",
    "kind": "numeric statement rank role date event",
    "section": "headline dek body caption boilerplate",
    "polarity": "+ - ?",
    "modality": "fact planned forecast possible conditional required",
    "bucket": "claim time clock ordinal age name identifier score list-mark link boilerplate idiom"
    " unread",
    "verdict": "agreement within-tolerance edge contradiction likely-slip definition-differs"
    " revised changed superseded disputed stance-change tension overclaim duplicate not-comparable",
    "severity": "error warning note",
    "basis": "explicit published narrative event none",
}


def is_of(value: object, kind: str) -> bool:
    """Tell whether a JSON value has the promised type."""
    if kind.endswith("?"):
        return value is None or is_of(value, kind[:-1])
    if kind in {NUMBER, DATE}:
        form = DECIMAL if kind == NUMBER else DAY
        return isinstance(value, str) and form.fullmatch(value) is not None
    if kind == LIST:
        return isinstance(value, list) and all(isinstance(one, str) for one in value)
    if kind == COUNT:
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return isinstance(value, {TEXT: str, FLAG: bool, OBJECT: dict}[kind])


def is_allowed(name: str, value: object) -> bool:
    """Tell whether a value stands in the closed list of its field, if there is one."""
    return name not in CHOICES or value is None or value in CHOICES[name].split()


def faults_of(record: Json, fields: Mapping[str, str]) -> Iterator[str]:
    """Say what is missing, mistyped or outside of its closed list."""
    for name, kind in fields.items():
        if name not in record:
            yield f"{name} is missing in {record}"
        elif not is_of(record[name], kind):
            yield f"{name} is no {kind} in {record}"
        elif not is_allowed(name, record[name]):
            yield f"{name} is {record[name]}"
    if list(record) != sorted(record):
        yield f"keys of {list(record)} are not sorted"


@pytest.fixture(scope="module", params=["made-up", "corpus"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if request.param == "corpus":
        return ROOT
    return write_articles(tmp_path_factory.mktemp("contract") / "corpus").parent


@pytest.fixture(scope="module")
def claims(folder: Path) -> list[Json]:
    outcome = run(folder, "claims", "corpus")
    assert outcome.status == 0, outcome.err
    return outcome.records()


@pytest.fixture(scope="module")
def report(folder: Path) -> Json:
    outcome = run(folder, "corpus", "-o", "json", "--all-relations")
    assert outcome.status in {0, 1}, outcome.err
    return outcome.object()


@pytest.fixture(scope="module")
def sources(folder: Path, claims: list[Json]) -> dict[str, str]:
    """The text that offsets refer to: the file as it lies on disk, or what `text` prints."""
    texts: dict[str, str] = {}
    for record in claims:
        name = str(record["doc"])
        if record["record"] == "document" and name.endswith(".html"):
            texts[name] = run(folder, "text", name).out
        elif record["record"] == "document":
            texts[name] = folder.joinpath(name).read_bytes().decode("utf-8-sig")
    return texts


def test_every_record_has_every_field(claims: list[Json]) -> None:
    faults = [fault for one in claims for fault in faults_of(one, RECORDS[str(one["record"])])]

    assert faults[:5] == []
    assert {one["record"] for one in claims} == set(RECORDS)


def test_inner_objects_have_every_field(claims: list[Json]) -> None:
    words = {"start": COUNT, "end": COUNT, "text": TEXT}
    time = {"begin": f"{DATE}?", "finish": f"{DATE}?", "granularity": TEXT, "basis": TEXT}
    inner = {"source": words, "cue": words, "mention": words, "time": time, "quantity": QUANTITY}
    faults = [
        fault
        for record in claims
        for name, fields in inner.items()
        if isinstance(record.get(name), dict)
        for fault in faults_of(fields_of(record, name), fields)
    ]

    assert faults[:5] == []


def test_records_are_ordered(claims: list[Json]) -> None:
    def key(record: Json) -> tuple[str, int, int, int, str]:
        start, end = record.get("start", 0), record.get("end", 0)
        assert isinstance(start, int)
        assert isinstance(end, int)
        name = str(record["record"])
        return (str(record["doc"]), name != "document", start, end, name)

    assert [key(one) for one in claims] == sorted(key(one) for one in claims)


def test_text_stands_at_its_offsets(claims: list[Json], sources: dict[str, str]) -> None:
    places = [
        (sources[str(record["doc"])], place)
        for record in claims
        for place in (record, *(record.get(name) for name in ("source", "cue", "mention")))
        if isinstance(place, dict) and "start" in place
    ]
    faults = [
        (place, text[place["start"] : place["end"]])
        for text, place in places
        if text[place["start"] : place["end"]] != place["text"]
    ]

    assert faults[:5] == []


def test_document_counts_its_characters(claims: list[Json], sources: dict[str, str]) -> None:
    documents = [one for one in claims if one["record"] == "document"]

    assert {one["doc"]: one["chars"] for one in documents} == {
        name: len(text) for name, text in sources.items()
    }


def test_every_digit_has_one_numeral_record(claims: list[Json], sources: dict[str, str]) -> None:
    owners: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for record in claims:
        if record["record"] == "numeral":
            start, end = record["start"], record["end"]
            assert isinstance(start, int)
            assert isinstance(end, int)
            for position in range(start, end):
                owners[str(record["doc"])][position] += 1
    faults = [
        (name, owners[name][match.start()], text[max(match.start() - 20, 0) : match.end() + 20])
        for name, text in sources.items()
        for match in re.finditer(r"[0-9]+", UNSEEN.sub(lambda hidden: "_" * len(hidden[0]), text))
        if any(owners[name][position] != 1 for position in range(match.start(), match.end()))
    ]

    assert faults[:5] == []


def test_numerals_name_claims_that_exist(claims: list[Json]) -> None:
    known = {one["id"] for one in claims if one["record"] == "claim"}
    named = {one["claim"] for one in claims if one["record"] == "numeral"} - {None}

    assert named
    assert named <= known


def test_claim_ids_are_unique(claims: list[Json]) -> None:
    ids = [one["id"] for one in claims if one["record"] == "claim"]

    assert len(ids) == len(set(ids))


def test_report_has_every_member(report: Json) -> None:
    assert report["schema"] == "factcheck/report/1"
    assert list(report) == sorted(report)
    assert {"documents", "skipped", "claims", "relations", "groups", "summary"} <= set(report)


def test_relations_and_groups_have_every_field(report: Json) -> None:
    faults = [
        fault for one in objects_of(report, "relations") for fault in faults_of(one, RELATION)
    ]
    faults += [fault for one in objects_of(report, "groups") for fault in faults_of(one, GROUP)]
    for relation in objects_of(report, "relations"):
        faults += faults_of(fields_of(relation, "sources"), {"reports": COUNT, "origins": COUNT})
    for group in objects_of(report, "groups"):
        ends = {"low": f"{NUMBER}?", "high": f"{NUMBER}?", "claims": LIST}
        faults += faults_of(fields_of(group, "consensus"), ends)

    assert faults[:5] == []


def test_relation_ids_are_unique_and_their_claims_listed(report: Json) -> None:
    relations = list(objects_of(report, "relations"))
    ids = [one["id"] for one in relations]
    listed = {one["id"] for one in objects_of(report, "claims")}
    used = {name for one in relations if isinstance(one["claims"], list) for name in one["claims"]}

    assert len(ids) == len(set(ids))
    assert used == listed
    assert all(FINGERPRINT.fullmatch(str(one["fingerprint"])) for one in relations)


def test_summary_counts_what_is_listed(report: Json, claims: list[Json]) -> None:
    summary = fields_of(report, "summary")
    relations = fields_of(summary, "relations")
    numerals = [one for one in claims if one["record"] == "numeral"]

    assert set(relations) == set(CHOICES["verdict"].split())
    assert sum(int(str(one)) for one in relations.values()) == len(
        list(objects_of(report, "relations"))
    )
    assert summary["documents"] == len(list(objects_of(report, "documents")))
    assert summary["claims"] == sum(one["record"] == "claim" for one in claims)
    assert summary["numerals"] == len(numerals)
    assert summary["unread"] == sum(one["bucket"] == "unread" for one in numerals)


def test_report_repeats_the_records_of_claims(report: Json, claims: list[Json]) -> None:
    documents = [one for one in claims if one["record"] == "document"]
    by_id = {one["id"]: one for one in claims if one["record"] == "claim"}

    assert list(objects_of(report, "documents")) == documents
    told = list(objects_of(report, "claims"))
    assert all(by_id[str(one["id"])] == one for one in told if one["id"] in by_id)
    # A whole sentence or a date that is compared by its wording makes no record of its own.
    assert all(one["quantity"] is None for one in told if one["id"] not in by_id)


def test_corpus_lies_where_the_tests_look() -> None:
    assert CORPUS.is_dir()
