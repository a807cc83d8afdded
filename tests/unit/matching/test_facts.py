"""Which figures are of one fact, and in what one part others differ."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from checker.matching.facts import is_fact
from checker.model import Claim, ClaimKind, ClaimTime, Modality, Polarity, Span
from tests.build import make_claim, make_quantity, make_time
from tests.unit.matching.grouping import documents_of, groups_of

MAY = date(2031, 5, 14)


def loans(doc: str, value: str = "40", role: str = "level", **changes: object) -> Claim:
    """A library's loans, told by one document on one day."""
    claim = make_claim(
        doc,
        make_quantity(value, role=role),
        published=MAY,
        entity="Halden Library",
        attribute="book lend",
        attribute_head="lend",
    )
    return replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test


def stated(begin: str, finish: str | None = None) -> ClaimTime:
    return replace(make_time(begin, finish), symbol=begin)


def found(*claims: Claim) -> list[tuple[str | None, list[str]]]:
    return [(group.differs, documents_of(group)) for group in groups_of(claims)]


def test_two_articles_on_one_fact_are_one_group() -> None:
    (group,) = groups_of([loans("a"), loans("b", "41")])

    assert (group.differs, documents_of(group)) == (None, ["a", "b"])
    assert (group.entity, group.attribute, group.unit) == ("Halden Library", "book lend", "count")
    assert group.period == "2031-05-14..2031-05-14"


def test_one_claim_alone_is_no_group() -> None:
    assert found(loans("a")) == []


def test_two_numbers_of_one_sentence_are_no_group() -> None:
    assert found(loans("a"), loans("a", "41", span=Span(3, 5))) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"entity": "Porto Library"},
        {"attribute": "book burn", "attribute_head": "burn"},
        {"attribute": "map lend"},
    ],
    ids=["entity", "verb", "noun"],
)
def test_other_facts_never_meet(changes: dict[str, object]) -> None:
    assert found(loans("a"), replace(loans("b", "900"), **changes)) == []  # type: ignore[arg-type]  # fields named by a test table


@pytest.mark.parametrize(
    ("other", "differs"),
    [
        (loans("b", "900", definition=("net",)), "definition"),
        (loans("b", "900", modality=Modality.PLANNED), "modality"),
        (loans("b", "900", time=stated("2031-04-01", "2031-04-30")), "time"),
        (loans("b", "900", published=None), "time-unknown"),
        (loans("b", "900", role="change"), "scope"),
    ],
)
def test_the_part_that_differs_is_named(other: Claim, differs: str) -> None:
    (told,) = found(loans("a"), other)

    assert (told[0], sorted(told[1])) == (differs, ["a", "b"])


def test_what_differs_in_two_parts_is_not_set_side_by_side() -> None:
    assert found(loans("a"), loans("b", definition=("net",), modality=Modality.PLANNED)) == []


def test_another_dimension_is_another_part() -> None:
    costly = replace(loans("b"), quantity=make_quantity("900", "USD", role="level"))

    assert [differs for differs, _ in found(loans("a"), costly)] == ["dimension"]


def test_the_group_does_not_depend_on_the_order_of_the_claims() -> None:
    claims = [loans("a"), loans("b", "41"), loans("c", "900", definition=("net",))]
    results = [groups_of(order) for order in permutations(claims)]

    assert all(result == results[0] for result in results)


def test_group_ids_are_their_own() -> None:
    claims = [
        loans("a"),
        loans("b"),
        loans("c", time=stated("2031-04-01")),
        loans("d", time=stated("2031-04-01")),
    ]
    whole = [group for group in groups_of(claims) if group.differs is None]

    assert len({group.id for group in whole}) == len(whole) == 2


def test_a_timeline_holds_all_periods_in_order() -> None:
    days = {"a": "2031-03-01", "b": "2031-01-01", "c": "2031-02-01"}
    claims = [loans(doc, time=stated(day)) for doc, day in days.items()]
    (group,) = groups_of(claims)

    assert (group.differs, documents_of(group)) == ("time", ["b", "c", "a"])


def test_present_statements_of_near_days_are_of_one_time() -> None:
    now = [loans("a", standing=True), loans("b", standing=True, published=date(2031, 5, 20))]

    assert [differs for differs, _ in found(*now)] == [None]


def test_past_events_of_near_days_are_not_of_one_time() -> None:
    assert [
        differs for differs, _ in found(loans("a"), loans("b", published=date(2031, 5, 20)))
    ] == ["time"]


def test_present_statements_of_far_days_are_of_two_times() -> None:
    now = [loans("a", standing=True), loans("b", standing=True, published=date(2031, 8, 20))]

    assert [differs for differs, _ in found(*now)] == ["time"]


def test_a_price_holds_for_a_day() -> None:
    prices = [
        replace(
            loans(doc, standing=True, published=day),
            quantity=make_quantity("12.40", "USD", role="level"),
        )
        for doc, day in (("a", MAY), ("b", date(2031, 5, 15)))
    ]

    assert [differs for differs, _ in found(*prices)] == ["time"]


def test_a_plan_without_a_date_joins_the_dated_plan_of_its_week() -> None:
    dated = loans("a", modality=Modality.PLANNED, time=stated("2031-09-01"))
    bare = loans("b", "41", modality=Modality.PLANNED, published=date(2031, 5, 16))

    assert (None, ["a", "b"]) in found(dated, bare)


def test_a_plan_without_a_date_joins_none_of_two() -> None:
    first = loans("a", modality=Modality.PLANNED, time=stated("2031-09-01"))
    second = loans("c", modality=Modality.PLANNED, time=stated("2031-10-01"))
    bare = loans("b", "41", modality=Modality.PLANNED)

    assert None not in [differs for differs, _ in found(first, second, bare)]


def test_shares_of_one_whole_are_of_one_fact_however_it_is_written() -> None:
    claims = [
        replace(loans(doc), quantity=make_quantity("58", "percent", role="share", whole=whole))
        for doc, whole in (("a", "the world's lithium"), ("b", "world lithium"))
    ]

    assert found(*claims) == [(None, ["a", "b"])]


def test_shares_of_two_wholes_differ_in_scope() -> None:
    claims = [
        replace(loans(doc), quantity=make_quantity("58", "percent", role="share", whole=whole))
        for doc, whole in (("a", "world lithium"), ("b", "Asian lithium"))
    ]

    assert [differs for differs, _ in found(*claims)] == ["scope"]


@pytest.mark.parametrize(
    "changes",
    [
        {"entity": None},
        {"attribute": None},
        {"polarity": Polarity.NEGATIVE},
        {"quantity": None},
        {"quantity": make_quantity("40", base=None)},
        {"quantity": make_quantity("40", equivalent_of=Span(0, 2))},
        {"quantity": make_quantity("40", role="previous")},
    ],
)
def test_claims_that_say_too_little(changes: dict[str, object]) -> None:
    assert is_fact(loans("a"))
    assert not is_fact(replace(loans("a"), **changes))  # type: ignore[arg-type]  # fields named by a test table


def test_a_previous_figure_with_its_own_time_says_enough() -> None:
    assert is_fact(loans("a", role="previous", time=stated("2031-04-01")))


def test_an_event_is_one_fact_whatever_its_day() -> None:
    events = [
        make_claim(
            doc,
            kind=ClaimKind.EVENT,
            entity="Tarn Bank",
            attribute="launch",
            attribute_head="launch",
            time=stated(day),
        )
        for doc, day in (("a", "2031-05-02"), ("b", "2031-05-03"))
    ]

    assert found(*events) == [(None, ["a", "b"])]
    assert not is_fact(replace(events[0], time=ClaimTime()))
