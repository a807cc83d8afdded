"""A change of course in order of the days, on the night trains of a mountain railway."""

from dataclasses import replace
from datetime import date

import pytest

from checker.model.claims import Act, Claim, ClaimKind, ClaimTime, Granularity
from checker.model.documents import Document
from checker.model.findings import Relation, Severity, Verdict
from checker.reporting import timelines
from checker.reporting.timelines import Timeline, draw_timeline
from tests.unit.reporting.factories import make_claim, make_document, make_relation

TEXT = "The Rotgrat railway and its night trains: {}.\n"


def make_position(name: str, words: str, act: Act, day: date | None) -> tuple[Document, Claim]:
    document = make_document(
        TEXT.format(words), uri=f"railway/{name}.txt", publisher="Pass Gazette", published=None
    )
    claim = make_claim(
        document,
        words,
        "0",
        kind=ClaimKind.STATEMENT,
        quantity=None,
        time=ClaimTime(),
        act=act,
        speaker="Rotgrat railway",
        source_text="the railway",
        said_on=day,
    )
    return document, claim


def make_change(*positions: tuple[Document, Claim]) -> tuple[Relation, dict[str, Document]]:
    claims = [claim for _, claim in positions]
    relation = make_relation(
        *claims, verdict=Verdict.STANCE_CHANGE, reason="reversal", severity=Severity.NOTE
    )
    return relation, {document.uri: document for document, _ in positions}


def drawn(*positions: tuple[Document, Claim]) -> Timeline:
    timeline = draw_timeline(*make_change(*positions))
    assert timeline is not None
    return timeline


REFUSED = make_position("b", "to run them", Act.REFUSE, date(2031, 3, 3))
PLANNED = make_position("c", "to run them in May", Act.INTEND, date(2031, 4, 9))
SILENT = make_position("a", "on the matter", Act.NO_COMMENT, date(2030, 1, 15))
UNDATED = make_position("d", "that they pay", Act.ASSERT, None)


def test_positions_stand_in_order_of_the_days() -> None:
    moments = drawn(REFUSED, PLANNED, UNDATED, SILENT).moments

    assert [(one.day, one.side, one.turning) for one in moments] == [
        ("15 January 2030", "no comment", False),
        ("3 March 2031", "refused", True),
        ("9 April 2031", "planned", True),
        ("day unknown", "affirmed", False),
    ]
    assert [one.stamp for one in moments] == ["2030-01-15", "2031-03-03", "2031-04-09", ""]
    assert moments[1].words == "to run them"
    assert moments[1].place == "railway/b.txt:1"
    assert moments[1].chain == (
        "on the word of Rotgrat railway (named as “the railway”), in Pass Gazette"
    )


@pytest.mark.parametrize(
    ("time", "published", "day"),
    [
        (ClaimTime(), date(2031, 5, 2), "2 May 2031"),
        (ClaimTime(begin=date(2031, 5, 1)), date(2031, 5, 2), "2 May 2031"),
        (
            ClaimTime(begin=date(2031, 3, 1), granularity=Granularity.MONTH, text="in March"),
            date(2031, 5, 2),
            "1 March 2031",
        ),
        (
            ClaimTime(begin=date(2031, 6, 1), granularity=Granularity.DAY, text="on 1 June"),
            date(2031, 5, 2),
            "2 May 2031",
        ),
        (
            ClaimTime(begin=date(2025, 1, 1), granularity=Granularity.YEAR, text="in 2025"),
            date(2031, 5, 2),
            "2 May 2031",
        ),
    ],
)
def test_a_past_told_without_a_day_of_speaking_has_its_own(
    time: ClaimTime, published: date, day: str
) -> None:
    document, claim = UNDATED
    told = document, replace(claim, time=time, published=published)

    assert day in {one.day for one in drawn(REFUSED, told).moments}


def test_the_turn_stays_where_a_list_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timelines, "_MOST", 2)
    timeline = drawn(REFUSED, PLANNED, SILENT, UNDATED)

    assert [one.turning for one in timeline.moments] == [True, True]
    assert timeline.unshown == 2


def test_other_relations_have_no_timeline() -> None:
    relation, documents = make_change(REFUSED, PLANNED)

    assert draw_timeline(replace(relation, verdict=Verdict.DISPUTED), documents) is None
    assert draw_timeline(replace(relation, claims=relation.claims[:1]), documents) is None
    assert draw_timeline(replace(relation, claims=()), documents) is None


def test_a_document_that_is_not_there_is_named_by_its_path() -> None:
    relation, _ = make_change(REFUSED, PLANNED)
    timeline = draw_timeline(relation, {})

    assert timeline is not None
    assert timeline.moments[0].place == "railway/b.txt"
