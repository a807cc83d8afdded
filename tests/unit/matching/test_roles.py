"""Who holds one office, and who speaks in one document."""

from dataclasses import replace
from itertools import permutations

import pytest

from checker.matching.roles import match_roles, match_voices
from checker.model import Claim, ClaimKind, Modality, Polarity, Scope, Section, Span
from tests.build import make_claim
from tests.unit.matching.grouping import documents_of, groups_of


def holder(doc: str, person: str, **changes: object) -> Claim:
    """A document names who chairs the croquet guild."""
    claim = make_claim(
        doc,
        kind=ClaimKind.ROLE,
        context=(person,),
        entity="Croquet Guild",
        attribute="chair",
        definition=("sole",),
    )
    return replace(claim, **changes)  # type: ignore[arg-type]  # fields named by a test table


def voice(doc: str, source: str | None, index: int = 0) -> Claim:
    return make_claim(doc, index=index, span=Span(index, index + 1), source_text=source)


def test_two_holders_of_one_office_meet() -> None:
    claims = [holder("b", "Peter Brodie"), holder("a", "Maria Quillan")]

    for order in permutations(claims):
        (group,) = match_roles("croquet guild|chair", order)
        assert documents_of(group) == ["a", "b"]
        assert (group.scope, group.entity, group.attribute) == (
            Scope.ROLE,
            "Croquet Guild",
            "chair",
        )


@pytest.mark.parametrize("count", [0, 1, 2])
def test_one_holder_is_no_group(count: int) -> None:
    claims = [holder(doc, "Maria Quillan") for doc in "ab"[:count]]

    assert list(match_roles("croquet guild|chair", claims)) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"attribute": "president"},
        {"entity": "Archery Club"},
        {"entity": None},
        {"section": Section.BOILERPLATE},
        {"kind": ClaimKind.STATEMENT},
    ],
    ids=["office", "owner", "no owner", "boilerplate", "kind"],
)
def test_holders_of_other_offices_do_not_meet(changes: dict[str, object]) -> None:
    other = replace(holder("b", "Peter Brodie"), **changes)  # type: ignore[arg-type]  # as above

    assert groups_of([holder("a", "Maria Quillan"), other], Scope.ROLE) == []


def test_the_owner_is_the_same_in_capitals() -> None:
    claims = [holder("a", "Maria Quillan"), holder("b", "Peter Brodie", entity="CROQUET GUILD")]

    assert len(groups_of(claims, Scope.ROLE)) == 1


def test_one_holder_told_twice_meets_himself() -> None:
    claims = [holder("a", "Maria Quillan"), holder("b", "Maria Quillan", entity=None)]

    (group,) = groups_of(claims, Scope.ROLE)
    assert (group.entity, group.attribute) == ("Maria Quillan", "chair")


@pytest.mark.parametrize(
    "changes",
    [
        {"entity": "Archery Club"},
        {"definition": ("former", "sole")},
        {"modality": Modality.PLANNED},
        {"polarity": Polarity.NEGATIVE},
    ],
)
def test_other_bodies_and_times_of_a_holder_stay_apart(changes: dict[str, object]) -> None:
    claims = [holder("a", "Maria Quillan"), holder("b", "Maria Quillan", **changes)]

    assert groups_of(claims, Scope.ROLE) == []


def test_posts_of_one_person_meet() -> None:
    claims = [holder("a", "Maria Quillan"), holder("b", "Maria Quillan", attribute="treasurer")]

    (group,) = groups_of(claims, Scope.ROLE)
    assert (group.entity, group.attribute) == ("Maria Quillan", None)


def test_appointments_meet_in_one_story_alone() -> None:
    def named(doc: str, person: str, *topics: str) -> Claim:
        return holder(doc, person, entity=None, definition=("changing", "sole"), topics=topics)

    one = named("a", "Maria Quillan", "Marrick", "Lower House", "Ida Holm")
    near = named("b", "Peter Brodie", "Marrick", "Lower House", "Ida Holm")
    far = named("c", "Bo Lind", "Sefton")

    (group,) = groups_of([one, near, far], Scope.ROLE)
    assert documents_of(group) == ["a", "b"]


def test_two_sources_of_a_document_meet() -> None:
    claims = [voice("a", "skaters", 1), voice("a", "Maria Quillan")]
    (group,) = match_voices("a", claims)

    assert group.scope is Scope.VOICES
    assert [one.source_text for one in group.claims] == ["Maria Quillan", "skaters"]


@pytest.mark.parametrize(
    "claims",
    [
        [],
        [voice("a", "skaters")],
        [voice("a", "skaters"), voice("a", "skaters", 1)],
        [voice("a", "skaters"), voice("b", "Maria Quillan")],
        [voice("a", "skaters"), voice("a", None, 1)],
    ],
    ids=["nothing", "one", "one source", "two documents", "own voice"],
)
def test_voices_that_do_not_meet(claims: list[Claim]) -> None:
    assert groups_of(claims, Scope.VOICES) == []
