from dataclasses import replace

import pytest

from checker.model.findings import Verdict
from checker.reporting import cards
from checker.reporting.cards import arrange_racks, cite, make_card
from checker.reporting.vocabulary import Shelf
from tests.unit.reporting.factories import bridge_report, make_claim, make_document, make_relation


def test_card_sets_the_two_sides_against_each_other() -> None:
    report = bridge_report()
    documents = {document.uri: document for document in report.documents}
    card = make_card(report.relations[0], documents, "r-1")

    assert [side.values for side in card.sides] == [("312 metres",), ("321 metres",)]
    assert card.sides[1].citation.title == "Opening day"
    assert card.sides[1].citation.detail == "Fen Courier · 9 June 2031"
    assert card.sides[0].citation.place == "bridge/one.txt:2"
    assert card.others == ()
    assert card.sources == "2 reports, 2 origins"


def test_figures_of_one_sentence_share_a_side() -> None:
    document = make_document("It grew by 5 metres to 66 metres.")
    claims = [make_claim(document, "5 metres", "5"), make_claim(document, "66 metres", "66")]
    card = make_card(make_relation(*claims, reason="arithmetic"), {document.uri: document}, "r")

    assert [side.values for side in card.sides] == [("5 metres", "66 metres")]


def test_further_quotes_are_limited_and_counted() -> None:
    claims = []
    for number in range(20):
        document = make_document("A bridge of 312 metres.", uri=f"bridge/{number:02}.txt")
        claims.append(make_claim(document, "312 metres", "312"))
    card = make_card(make_relation(*claims), {}, "r")

    assert (len(card.sides), len(card.others), card.unshown) == (2, 12, 6)


def test_missing_document_is_cited_by_its_path() -> None:
    claim = make_claim(make_document("A bridge of 312 metres."), "312 metres", "312")

    assert cite(None, claim).title == "bridge/one.txt"
    assert cite(None, claim).detail == ""


def test_shelves_hold_fresh_conflicts_first() -> None:
    report = bridge_report()
    one = report.relations[0]
    relations = (
        replace(one, id="known", state="known"),
        replace(one, id="slip", verdict=Verdict.LIKELY_SLIP, reason="sign"),
        replace(one, id="new"),
        replace(one, id="fine", verdict=Verdict.AGREEMENT, reason="identical"),
    )
    racks = {rack.shelf: rack for rack in arrange_racks(replace(report, relations=relations))}
    conflicts = [card.relation.id for card in racks[Shelf.CONFLICTS].topics[0].cards]

    assert conflicts == ["new", "slip", "known"]
    assert racks[Shelf.AGREEMENTS].topics[0].name == "Aldermere Bridge"
    assert racks[Shelf.APART].total == 0


def test_agreements_without_a_name_come_last() -> None:
    report = bridge_report()
    one = replace(report.relations[0], verdict=Verdict.AGREEMENT, reason="identical")
    relations = (replace(one, entity=None), replace(one, entity="Zither Hall"))
    racks = {rack.shelf: rack for rack in arrange_racks(replace(report, relations=relations))}

    names = [topic.name for topic in racks[Shelf.AGREEMENTS].topics]
    assert names == ["Zither Hall", "No named subject"]


def test_page_is_limited_and_keeps_the_urgent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "MOST_CARDS", 3)
    report = bridge_report()
    one = report.relations[0]
    agreements = [
        replace(one, id=str(n), verdict=Verdict.AGREEMENT, reason="identical") for n in range(4)
    ]
    racks = arrange_racks(replace(report, relations=(*agreements, one)))

    assert [(rack.shown, rack.total) for rack in racks if rack.total] == [(1, 1), (2, 4)]
