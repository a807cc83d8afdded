from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checker.errors import SettingsError
from checker.model.claims import ClaimTime, Modifier, Role
from checker.model.findings import Note, Report
from checker.model.intervals import Interval
from checker.reporting.explaining import phrase_interval, render_explanation
from tests.unit.reporting.factories import (
    bridge_report,
    make_claim,
    make_document,
    make_extract,
    make_mention,
    make_quantity,
    make_report,
)
from tests.unit.reporting.hostile import PAYLOADS, hostile_report


def steps(text: str, label: str) -> list[str]:
    head = f"  {label:<16}"
    return [line.removeprefix(head) for line in text.splitlines() if line.startswith(head)]


def hedged_report() -> Report:
    document = make_document("The Bridge rises by more than 12 yards.\n")
    quantity = make_quantity(
        "12",
        document.source.index("12 yards"),
        "12 yards",
        unit="yard",
        written_unit="yards",
        modifier=Modifier.MORE,
        interval=Interval(low=Decimal(12), high=None, low_open=True),
        base=Interval(low=Decimal("10.9728"), high=None, low_open=True),
        note="The text speaks of cloth, so yards are lengths.",
        counted="steel yard",
        role=Role.CHANGE,
    )
    claim = make_claim(
        document,
        "12 yards",
        "12",
        quantity=quantity,
        mention=make_mention(document, "Bridge"),
        time=ClaimTime(),
        speaker="Ingrid Vale",
        via=("Fen Courier",),
        said_on=date(2031, 6, 3),
        source_text="the engineer",
        quotation="more than 12 yards",
        id="hedged",
    )
    return make_report(documents=(document,), extracts=(make_extract(document, claim),))


@pytest.mark.parametrize("by", ["id", "fingerprint"])
def test_relation_is_found_by_id_and_fingerprint(by: str) -> None:
    report = bridge_report()
    text = render_explanation(report, str(getattr(report.relations[0], by)))

    assert text.startswith("Aldermere Bridge, length, 2031: 312 metres vs 321 metres\n")
    assert steps(text, "as written") == ["312 metres", "321 metres"]
    assert steps(text, "interval") == [
        "311.5 ≤ value ≤ 312.5 metre",
        "320.5 ≤ value ≤ 321.5 metre",
    ]
    assert steps(text, "place")[0] == "bridge/one.txt:2, characters 40 to 50, body"
    assert steps(text, "differs in") == ["nothing: every part of the key agrees"]
    assert steps(text, "verdict") == ["contradiction: no reading lets both statements hold"]
    assert steps(text, "because") == ["311.5 to 312.5 m and 320.5 to 321.5 m share no value."]
    assert steps(text, "state") == ["new"]


def test_notes_are_told() -> None:
    report = bridge_report()
    note = Note(kind="digit-swap", detail="Two digits are swapped.")
    relation = replace(report.relations[0], diagnosis=note, reconciliation=note)
    text = render_explanation(replace(report, relations=(relation,)), relation.id)

    assert steps(text, "diagnosis") == ["Two digits are swapped. (digit-swap)"]
    assert steps(text, "reconciled") == ["Two digits are swapped. (digit-swap)"]


def test_claim_tells_every_step() -> None:
    text = render_explanation(hedged_report(), "hedged")

    assert steps(text, "hedge") == ["more than: the number itself is excluded"]
    assert steps(text, "unit") == ['yard, from "yards"; dimension [length]']
    assert steps(text, "unit chosen") == ["The text speaks of cloth, so yards are lengths."]
    assert steps(text, "interval") == ["12 < value yard"]
    assert steps(text, "base") == ["10.9728 < value metre"]
    assert steps(text, "entity") == ['Aldermere Bridge (subject of the clause), written "Bridge"']
    assert steps(text, "counted") == ["steel yard"]
    assert steps(text, "role") == ["change"]
    assert steps(text, "time") == ["unknown (not tied to the calendar)"]
    assert steps(text, "rests") == [
        "on the word of Ingrid Vale (named as “the engineer”), through Fen Courier, in Harbour Post"
    ]
    assert steps(text, "said on") == ["3 June 2031"]
    assert steps(text, "quoted words") == ["more than 12 yards"]
    assert "No relation rests on this claim." in text


def test_claim_without_a_quantity_or_a_name() -> None:
    document = make_document("The fair would close.\n", published=None)
    claim = make_claim(
        document, "would close", "0", id="bare", quantity=None, entity=None, origin=""
    )
    report = make_report(documents=(document,), extracts=(make_extract(document, claim),))
    text = render_explanation(report, "bare")

    assert steps(text, "words") == ["would close"]
    assert steps(text, "entity") == ["unknown"]
    assert steps(text, "rests") == ["on the text's own word"]
    assert steps(text, "said on") == steps(text, "quoted words") == []
    assert steps(text, "as written") == steps(text, "published") == steps(text, "origin") == []


def test_claim_names_its_relations() -> None:
    report = bridge_report()
    text = render_explanation(report, report.extracts[0].claims[0].id)

    assert steps(text, "contradiction") == [
        f"Aldermere Bridge, length, 2031: 312 metres vs 321 metres [{report.relations[0].id}]"
    ]


def test_unknown_name_is_refused() -> None:
    with pytest.raises(SettingsError, match="nonesuch"):
        render_explanation(bridge_report(), "nonesuch")


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_article_text_commands_nothing(payload: str) -> None:
    text = render_explanation(hostile_report(payload), payload)

    assert not {"\x1b", "\x9b", "\x00", "\r", "\u202e", "\u2028"} & set(text)
    assert "No contradiction found." not in text.splitlines()
    text.encode()


@pytest.mark.parametrize(
    ("interval", "words"),
    [
        (Interval(low=Decimal(5), high=Decimal(5)), "exactly 5 metre"),
        (Interval(low=None, high=Decimal(5), high_open=True), "value < 5 metre"),
        (Interval(low=None, high=None), "value metre"),
    ],
)
def test_interval_in_words(interval: Interval, words: str) -> None:
    assert phrase_interval(interval, "metre") == words
