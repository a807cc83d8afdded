"""Figures of one sentence, headlines, weekdays and copies."""

from dataclasses import replace

import pytest

from checker.model import Claim, ClaimKind, Scope, Section, Span
from tests.build import make_claim, make_quantity, make_time
from tests.unit.matching.grouping import groups_of

TOLD = "Harp sales rose 12 percent to 48 in May."
NEXT = "That was 5 more than planned."


def harps(value: str, index: int = 0, sentence: str = TOLD, **changes: object) -> Claim:
    start = index * 1000 + int(float(value))
    return make_claim(
        str(changes.pop("doc", "a")),
        make_quantity(value, role=str(changes.pop("role", "level"))),
        index=index,
        sentence=sentence,
        span=Span(start, start + len(value)),
        **changes,
    )


def values(claims: tuple[Claim, ...]) -> list[str]:
    return [str(claim.quantity.value) for claim in claims if claim.quantity]


def test_figures_of_one_sentence_are_a_passage_in_reading_order() -> None:
    (group,) = groups_of([harps("48"), harps("12", role="change")], Scope.PASSAGE)

    assert values(group.claims) == ["12", "48"]


@pytest.mark.parametrize("opening", ["That", "This", "It", "Which"])
def test_a_sentence_that_points_back_takes_the_one_before_along(opening: str) -> None:
    pointing = harps("5", 1, NEXT.replace("That", opening))
    (group,) = groups_of([harps("48"), pointing], Scope.PASSAGE)

    assert values(group.claims) == ["48", "5"]


def test_a_sentence_that_points_back_over_another_stands_alone() -> None:
    assert groups_of([harps("48"), harps("5", 2, NEXT)], Scope.PASSAGE) == []


@pytest.mark.parametrize(
    "claims",
    [
        [harps("48")],
        [harps("48"), harps("12", 1, "Flutes cost 12.")],
        [harps("48"), harps("12", doc="b")],
        [harps("48", repeated=True), harps("12", repeated=True)],
    ],
    ids=["one figure", "two sentences", "two documents", "a repeated paragraph"],
)
def test_no_passage(claims: list[Claim]) -> None:
    assert groups_of(claims, Scope.PASSAGE) == []


def headline(value: str) -> Claim:
    return replace(harps(value), section=Section.HEADLINE)


def test_a_headline_meets_the_figures_it_may_stand_for() -> None:
    body = [harps("48", 1), harps("900", 2)]
    (group,) = groups_of([headline("48"), *body], Scope.HEADLINE)

    assert group.claims == (headline("48"), body[0])


def test_a_dek_is_held_to_its_text_as_well() -> None:
    dek = replace(harps("48"), section=Section.DEK)

    assert len(groups_of([dek, harps("48", 1)], Scope.HEADLINE)) == 1


@pytest.mark.parametrize(
    "other",
    [
        harps("60", 1),
        harps("48", 1, role="change"),
        harps("48", 1, doc="b"),
        replace(harps("48", 1), section=Section.CAPTION),
        replace(harps("48", 1), quantity=make_quantity("48", "USD")),
    ],
    ids=["value", "part", "document", "section", "unit"],
)
def test_figures_that_a_headline_does_not_stand_for(other: Claim) -> None:
    assert groups_of([headline("48"), other], Scope.HEADLINE) == []


def test_each_weekday_is_judged_alone() -> None:
    days = [
        make_claim(
            "a",
            kind=ClaimKind.DATE,
            attribute="weekday",
            definition=(f"weekday:{number}",),
            span=Span(number, number + 1),
            time=make_time(day),
        )
        for number, day in ((1, "2031-05-13"), (2, "2031-05-14"))
    ]
    groups = groups_of(days, Scope.CALENDAR)

    assert [(len(group.claims), group.period) for group in groups] == [
        (1, "2031-05-13"),
        (1, "2031-05-14"),
    ]


def test_a_sentence_of_two_documents_is_for_the_tracing_of_copies() -> None:
    assert groups_of([harps("48", doc="b"), harps("48")], Scope.COPY) == []


def test_a_copy_may_stand_in_one_document() -> None:
    first, second = harps("48"), harps("48", 4)
    (group,) = groups_of([first, second], Scope.COPY)

    assert [claim.sentence_index for claim in group.claims] == [0, 4]


def test_spacing_and_case_do_not_hide_a_copy() -> None:
    other = harps("48", 4, sentence=TOLD.upper().replace(" ", "  "))

    assert len(groups_of([harps("48"), other], Scope.COPY)) == 1


def test_other_words_are_no_copy() -> None:
    other = harps("48", 4, sentence="Harp sales rose 12 percent to 48.")

    assert groups_of([harps("48"), other], Scope.COPY) == []


def test_of_very_many_captions_the_first_are_looked_at() -> None:
    body = harps("48")
    above = [harps("48", index, section=Section.CAPTION) for index in range(1, 251)]
    groups = groups_of([body, *above], Scope.HEADLINE)

    assert 0 < len(groups) < len(above)
    assert max(group.claims[0].sentence_index for group in groups) == len(groups)
