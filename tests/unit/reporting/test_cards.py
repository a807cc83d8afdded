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


def test_side_tells_on_whose_word_it_stands() -> None:
    report = bridge_report()
    documents = {document.uri: document for document in report.documents}
    one, two = report.relations[0].claims
    spoken = replace(two, speaker="Ingrid Vale", source_text="the engineer")
    card = make_card(replace(report.relations[0], claims=(one, spoken)), documents, "r-1")

    assert [side.chains for side in card.sides] == [
        (),
        ("on the word of Ingrid Vale (named as “the engineer”), in Fen Courier",),
    ]
    assert card.timeline is None


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


def test_copies_of_a_finding_share_a_card() -> None:
    report = bridge_report()
    one = report.relations[0]
    copy = replace(one.claims[1], id="copy", doc="bridge/copy.txt")
    again = replace(one, id="again", claims=(one.claims[0], copy))
    racks = arrange_racks(replace(report, relations=(one, again)))

    (card,) = racks[0].topics[0].cards
    assert [side.citation.place for side in card.others] == ["bridge/copy.txt"]
    assert racks[0].total == 2


def test_findings_of_two_states_keep_their_cards() -> None:
    report = bridge_report()
    one = report.relations[0]
    racks = arrange_racks(replace(report, relations=(one, replace(one, id="old", state="known"))))

    assert [card.relation.state for card in racks[0].topics[0].cards] == ["new", "known"]


def test_weekdays_that_fit_stand_apart() -> None:
    report = bridge_report()
    one = report.relations[0]
    weekday = replace(
        one,
        claims=one.claims[:1],
        attribute="weekday",
        verdict=Verdict.AGREEMENT,
        reason="arithmetic",
    )
    wrong = replace(weekday, verdict=Verdict.CONTRADICTION, reason="date")
    racks = {
        rack.shelf: rack for rack in arrange_racks(replace(report, relations=(weekday, wrong)))
    }

    assert len(racks[Shelf.AGREEMENTS].weekdays) == 1
    assert racks[Shelf.AGREEMENTS].topics == ()
    assert racks[Shelf.CONFLICTS].weekdays == ()
    assert len(racks[Shelf.CONFLICTS].topics[0].cards) == 1


def test_quotes_are_shown_without_markup() -> None:
    document = make_document("The [*old* mill, 40 metres](https://mill.example) *high*, burnt.")
    card = make_card(
        make_relation(make_claim(document, "40 metres", "40")), {document.uri: document}, "r"
    )

    shown = "".join(piece.text for piece in card.sides[0].pieces)
    assert shown == "The old mill, 40 metres high, burnt."
    assert [piece.text for piece in card.sides[0].pieces if piece.look] == ["40 metres"]
