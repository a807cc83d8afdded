"""Statements that say and deny one thing, and intentions that turn into refusals."""

from dataclasses import replace
from datetime import date

import pytest

from checker.model import Act, Claim, Modality, Polarity, Scope
from tests.build import make_claim
from tests.unit.matching.grouping import documents_of, groups_of

MAY = date(2031, 5, 14)


def paid(doc: str, **changes: object) -> Claim:
    """Somebody says that Tarn Bank paid the singers in Leeds."""
    claim = make_claim(
        doc,
        sentence=f"As {doc} has it, Tarn Bank paid the singers in Leeds.",
        entity="Tarn Bank",
        attribute="singer pay",
        attribute_head="pay",
        context=("Leeds", "Tarn Bank"),
        speaker="Leo Falk",
        published=MAY,
    )
    return replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test table


def denied(doc: str, **changes: object) -> Claim:
    return paid(
        doc,
        id=f"{doc}-",
        polarity=Polarity.NEGATIVE,
        act=Act.DENY,
        speaker="Vera Holt",
        **changes,
    )


def test_a_denial_meets_all_who_say_it() -> None:
    (group,) = groups_of([paid("a"), paid("c"), denied("b")], Scope.STATEMENT)

    assert documents_of(group) == ["b", "a", "c"]
    assert group.entity == "Tarn Bank"


@pytest.mark.parametrize(
    "other",
    [
        paid("a", attribute="singer sue", attribute_head="sue"),
        paid("a", context=("Cork", "Tarn Bank")),
        paid("a", context=("Leeds",)),
        denied("a"),
    ],
    ids=["verb", "place", "too few names", "another denial"],
)
def test_statements_of_other_things_do_not_meet(other: Claim) -> None:
    assert groups_of([other, denied("b")], Scope.STATEMENT) == []


def test_one_content_told_by_two_is_disputed() -> None:
    told = paid("a", context=())
    denial = denied("a", context=())
    shared = replace(denial, context=("Tarn Bank",)), replace(told, context=("Tarn Bank",))

    assert len(groups_of(shared, Scope.STATEMENT)) == 1


def test_the_same_words_meet_without_a_name() -> None:
    text = "the choir had lost its organ pipes"
    told, denial = paid("a", context=(), text=text), denied("b", context=(), text=text)

    assert len(groups_of([told, denial], Scope.STATEMENT)) == 1
    assert groups_of([replace(told, text="the choir had lost"), denial], Scope.STATEMENT) == []


def test_nobody_disputes_himself_in_one_breath() -> None:
    told, denial = paid("a", speaker="Vera Holt"), denied("a")

    assert groups_of([told, denial], Scope.STATEMENT) == []


def plan(doc: str, **changes: object) -> Claim:
    return paid(doc, act=Act.INTEND, modality=Modality.PLANNED, **changes)


def refusal(doc: str, **changes: object) -> Claim:
    return paid(doc, id=f"{doc}-", act=Act.REFUSE, polarity=Polarity.POSITIVE, **changes)


def test_an_intention_meets_the_later_refusal() -> None:
    groups = groups_of([plan("a"), refusal("b", published=date(2031, 6, 1))], Scope.STATEMENT)

    assert [documents_of(group) for group in groups] == [["a", "b"]]


def test_an_intention_not_to_is_against() -> None:
    against = plan("b", id="b-", polarity=Polarity.NEGATIVE, context=())

    assert [documents_of(one) for one in groups_of([plan("a"), against], Scope.STATEMENT)] == [
        ["a", "b"]
    ]


@pytest.mark.parametrize(
    "other",
    [
        refusal("b", attribute="cook pay"),
        refusal("b", entity="Mercury Bank"),
        refusal("b", attribute="singer sue", attribute_head="sue"),
        refusal("b", published=None),
        plan("b"),
    ],
    ids=["object", "actor", "verb", "undated", "the same stance"],
)
def test_stances_on_other_matters_do_not_meet(other: Claim) -> None:
    assert groups_of([plan("a"), other], Scope.STATEMENT) == []


def test_a_denial_of_what_very_many_say_is_held_against_those_of_its_days() -> None:
    days = [date.fromordinal(MAY.toordinal() + number - 150) for number in range(301)]
    said = [
        paid(f"d{number:03}", id=f"d{number:03}+", published=day) for number, day in enumerate(days)
    ]
    (group,) = groups_of([*said, denied("d150x")], Scope.STATEMENT)

    told = documents_of(group)
    assert told[0] == "d150x"
    assert 1 < len(told) < len(said)
    assert {"d149", "d150", "d151"} <= {*told}
    assert not {"d000", "d300"} & {*told}
