"""Which figures of a story are one quantity, and which are at odds."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from checker.matching.stories import match_story
from checker.matching.stories.comparability import distance, may_oppose
from checker.matching.stories.profiles import Profile, figure_of, profile
from checker.model import Claim, ClaimGroup, Granularity, Scope, TimeBasis
from tests.build import make_time
from tests.unit.matching.grouping import documents_of
from tests.unit.matching.stories.telling import event, figure, line, month

LIER = ("Lier",)
FOURTH = "On 4 May 2031 the great Lier carillon rang for the first time."
NINTH = "The great carillon of Lier rang for the first time on 9 May 2031."
OTHERS = [
    claim
    for doc, place in (("a", "gate"), ("b", "door"), ("c", "desk"))
    for claim in (
        figure(doc, f"Admission costs 12 crowns at the {place}.", "12", index=5),
        figure(doc, f"A guide walks 900 visitors past the {place}.", "900", index=6),
    )
]
"""What else the documents tell, alike."""


def cast(doc: str, text: str, **changes: object) -> Claim:
    sentence = {
        "a": f"The guild of Lier cast {text} bronze bells for the tower.",
        "b": f"For its tower the Lier guild cast {text} bells of bronze.",
        "c": f"The Lier guild cast {text} bronze bells for the tower.",
    }[doc]
    fields: dict[str, object] = {"context": LIER, "of_counted_head": "bells", **changes}
    return figure(doc, sentence, text, **fields)


def groups(
    *claims: Claim, names: dict[str, tuple[str | None, int]] | None = None
) -> list[ClaimGroup]:
    """The groups of a story that are not about what all documents tell alike."""
    found = match_story("a", [*claims, *OTHERS], names or {})
    return [group for group in found if group.claims[0] not in OTHERS]


def figures(group: ClaimGroup) -> list[str]:
    return [f"{claim.doc}: {claim.text}" for claim in group.claims]


def profiled(claim: Claim) -> Profile:
    found = figure_of(claim)
    assert found is not None
    return profile(claim, found)


def told(sentence: str, text: str = "47", **changes: object) -> Profile:
    return profiled(figure("a", sentence, text, **changes))


def test_figures_that_can_both_hold_are_joined() -> None:
    (group,) = groups(cast("a", "47"), cast("b", "47"))

    assert (group.scope, group.contrast, group.unit) == (Scope.STORY, None, "count")
    assert figures(group) == ["a: 47", "b: 47"]


def test_a_figure_of_another_value_is_at_odds() -> None:
    claims = [cast("a", "47"), cast("b", "47"), cast("c", "41")]
    (fact, apart) = groups(*claims)

    assert (fact.contrast, figures(fact)) == (None, ["a: 47", "b: 47"])
    assert (apart.contrast, figures(apart)) == ("value", ["a: 47", "c: 41", "b: 47"])


def test_the_order_of_claims_decides_nothing() -> None:
    claims = [cast("a", "47"), cast("b", "47"), cast("c", "41")]
    first, *others = [groups(*order) for order in permutations(claims)]

    assert all(found == first for found in others)


def test_a_fact_has_a_value_that_all_its_figures_allow() -> None:
    about, less, more = cast("a", "47", of_modifier="~"), cast("b", "44"), cast("c", "50")
    found = [figures(one) for one in groups(about, less, more) if one.contrast is None]

    assert found == [["a: 47", "b: 44"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "In all the Lier guild cast 47 bells.",  # joined with them
        "They counted 47 of them for the guild.",  # not surely enough, but it may be theirs
    ],
)
def test_a_document_that_gives_the_equal_value_is_not_at_odds(sentence: str) -> None:
    again = figure("c", sentence, "47", index=1, context=LIER)
    found = groups(cast("a", "47"), cast("b", "47"), cast("c", "41"), again)

    assert [group.contrast for group in found] == [None]


def test_two_facts_of_one_document_are_two() -> None:
    second = figure("b", "Its guild cast 41 bronze bells.", "41", index=1, context=LIER)
    found = groups(cast("a", "47"), cast("b", "47"), second, cast("c", "41"))

    assert {group.contrast for group in found} == {None}


def test_one_document_is_not_laid_beside_itself() -> None:
    again = figure("a", "In all the Lier guild cast 47 bells.", "47", index=1, context=LIER)

    assert groups(cast("a", "47"), again) == []


def test_figures_of_two_units_never_meet() -> None:
    assert groups(cast("a", "47"), cast("b", "47", unit="kilogram")) == []


def test_sentences_without_a_common_word_never_meet() -> None:
    assert groups(cast("a", "47"), figure("b", "Swallows laid 47 eggs.", "47")) == []


def test_one_change_that_turns_two_ways() -> None:
    fields: dict[str, object] = {"unit": "percent", "of_role": "change", "context": LIER}
    up = figure("a", "Bronze prices at Lier rose 6 percent.", "6", **fields)
    down = figure("b", "At Lier prices of bronze fell 6 percent.", "6", **fields)
    (group,) = groups(up, down)

    assert (group.contrast, documents_of(group)) == ("direction", ["a", "b"])


@pytest.mark.parametrize(
    ("first", "second", "turned"),
    [
        ({"published": date(2031, 5, 4)}, {"published": date(2031, 5, 4)}, True),
        ({"published": date(2031, 5, 4)}, {"published": date(2031, 5, 5)}, False),
        ({"published": date(2031, 5, 4)}, {}, False),
        ({"time": month("2031-04-01", "2031-04-30")}, {"published": date(2031, 5, 5)}, False),
        (
            {"time": month("2031-04-01", "2031-04-30"), "published": date(2031, 5, 4)},
            {"time": month("2031-04-01", "2031-04-30"), "published": date(2031, 9, 5)},
            True,
        ),
        (
            {"time": month("2031-04-01", "2031-04-30")},
            {"time": month("2031-03-01", "2031-03-31")},
            False,
        ),
        ({"of_role": "level", "of_trend": "up"}, {}, False),
    ],
)
def test_two_changes_are_one_move_only_at_one_time(
    first: dict[str, object], second: dict[str, object], *, turned: bool
) -> None:
    fields: dict[str, object] = {"unit": "percent", "of_role": "change", "context": LIER}
    up = figure("a", "Bronze prices at Lier rose 6 percent.", "6", **{**fields, **first})
    down = figure("b", "At Lier prices of bronze fell 6 percent.", "6", **{**fields, **second})
    found = [group.contrast for group in groups(up, down)]

    assert found == (["direction"] if turned else [])


def test_levels_beside_words_of_two_directions_are_one() -> None:
    up = figure("a", "The Lier guild rose to 47 bronze bells.", "47", context=LIER)
    down = figure("b", "The Lier guild fell to 47 bronze bells.", "47", context=LIER)

    assert [group.contrast for group in groups(up, down)] == [None]


def test_days_of_one_event_are_compared() -> None:
    first = event("a", FOURTH, "2031-05-04", text="4 May 2031", context=LIER)
    same = event("b", FOURTH.replace("On", "It was on"), "2031-05-04", text="4 May 2031")
    other = event("b", NINTH, "2031-05-09", text="9 May 2031", context=LIER)

    assert [(one.contrast, one.unit) for one in groups(first, same)] == [(None, "date")]
    assert [(one.contrast, one.unit) for one in groups(first, other)] == [("value", "date")]


def test_the_name_of_an_attribute_is_taken_over() -> None:
    first = cast("a", "47")
    (group,) = groups(first, cast("b", "47"), names={first.id: ("carillon", 31)})

    assert group.attribute == "carillon"


def test_sentences_without_a_figure_are_retold() -> None:
    sentence = "The old Lier carillon fell silent after the storm."
    claims = [
        line(doc, sentence.replace("old", word), index=9, context=LIER)
        for doc, word in (("a", "old"), ("b", "aged"))
    ]
    others = [line("c", f"{'gsh' * n} stood idle.", index=n) for n in range(1, 30)]
    found = [one for one in groups(*claims, *others) if one.scope is Scope.RETELLING]

    assert [documents_of(group) for group in found] == [["a", "b"]]


@pytest.mark.parametrize(
    ("first", "second", "may"),
    [
        ("It has 47 bells.", "There are 52 bells.", True),
        ("It has 47 bells.", "It has another 52 bells.", False),
        ("It has another 47 bells.", "It has another 52 bells.", True),
        ("It has 47 bells.", "It previously had 52 bells.", False),
        ("It has 47 bells.", "A net 52 bells.", False),
        ("It has 47 bells.", "The cap is 52 bells.", False),
        ("It has 47 bells.", "Each of 9 of 52 bells rang.", False),
    ],
)
def test_marks_of_another_figure_keep_two_apart(first: str, second: str, *, may: bool) -> None:
    assert may_oppose(told(first), told(second, "52")) is may
    assert may_oppose(told(second, "52"), told(first)) is may


@pytest.mark.parametrize(
    ("first", "second", "may"),
    [
        ({}, {}, True),
        ({"of_role": "change"}, {}, True),  # counts are told either way
        ({"of_role": "change", "unit": "percent"}, {"unit": "percent"}, False),
        ({"of_role": "record", "unit": "percent"}, {"unit": "percent"}, True),
        ({"definition": ("gross",)}, {}, False),
        ({"context": ("Lier",)}, {"context": ("Lier", "Menen")}, True),
        ({"context": ("Lier",)}, {"context": ("Menen",)}, False),
        ({"context": ("Lier",)}, {}, True),
        ({"attribute_head": "age", "entity": "Ane"}, {"entity": "Mia"}, False),
        ({"attribute_head": "age", "entity": "Ane"}, {"entity": "Ane"}, True),
        ({"entity": "Ane"}, {"entity": "Mia"}, True),
        ({"of_modifier": ">"}, {}, True),
        ({"of_modifier": ">", "text": "29"}, {}, False),
        ({"of_modifier": "~", "text": "29"}, {}, True),
    ],
)
def test_what_keeps_two_figures_apart(
    first: dict[str, object], second: dict[str, object], *, may: bool
) -> None:
    texts = [str(one.pop("text", text)) for one, text in ((first, "47"), (second, "52"))]
    one, other = (
        told(f"It has {text} bells.", text, **fields)
        for text, fields in zip(texts, ({**first}, {**second}), strict=True)
    )

    assert may_oppose(one, other) is may


@pytest.mark.parametrize(
    ("first", "second", "unit", "may"),
    [
        ("2031-05-04", "2031-05-04", "count", True),
        ("2031-05-04", "2031-06-04", "count", True),
        ("2031-05-04", "2031-06-05", "count", False),
        ("2031-05-04", None, "count", False),
        (None, None, "count", True),
        ("2031-05-04", "2031-05-04", "percent", True),
        ("2031-05-04", "2031-05-05", "percent", False),
        ("2031-05-04", "2031-05-04", "meter/second", True),
        ("2031-05-04", "2031-05-05", "meter/second", False),
    ],
)
def test_without_a_time_the_days_of_publication_decide(
    first: str | None, second: str | None, unit: str, *, may: bool
) -> None:
    role = "level" if "/" in unit else "change"
    one, other = (
        told(
            "It has 47 bells.",
            unit=unit,
            of_role=role,
            published=day and date.fromisoformat(day),
        )
        for day in (first, second)
    )

    assert may_oppose(one, other) is may


@pytest.mark.parametrize(
    ("second", "may"), [("2031-05-04", True), ("2031-05-05", False), (None, True)]
)
def test_times_that_the_texts_name_decide_first(second: str | None, *, may: bool) -> None:
    day = date(2031, 5, 9)
    named = make_time("2031-05-04", symbol="2031-05-04")
    other = make_time(second, symbol=second) if second else make_time("2031-05-09")

    assert may_oppose(
        told("It has 47 bells.", time=named, published=day),
        told("It has 52 bells.", "52", time=other, published=day),
    ) is may  # fmt: skip


def test_days_are_held_against_each_other_if_both_are_named() -> None:
    first, second = event("a", FOURTH, "2031-05-04"), event("b", NINTH, "2031-05-09")
    counted = replace(second, time=replace(second.time, basis=TimeBasis.PUBLISHED))

    assert may_oppose(profiled(first), profiled(second))
    assert not may_oppose(profiled(first), profiled(counted))


@pytest.mark.parametrize(
    ("first", "second", "unit", "expected"),
    [
        ("47", "47", "count", 0),
        ("100", "200", "count", 0.693),
        ("200", "100", "count", 0.693),
        ("47", "470", "count", 0),  # a decimal place
        ("4", "4000", "count", 0),
        ("100", "161", "meter", 0),  # miles for kilometres
        ("0", "47", "count", 3),
    ],
)
def test_distance_is_a_log_ratio_unless_a_slip_explains_it(
    first: str, second: str, unit: str, expected: float
) -> None:
    one, other = (told(f"It has {text} bells.", text, unit=unit) for text in (first, second))

    assert distance(one, other) == pytest.approx(expected, abs=0.001)


@pytest.mark.parametrize(
    ("day", "expected"), [("2031-05-04", 0), ("2031-10-31", 1), ("2041-05-04", 3)]
)
def test_distance_of_days(day: str, expected: float) -> None:
    one, other = profiled(event("a", FOURTH, "2031-05-04")), profiled(event("b", NINTH, day))

    assert distance(one, other) == pytest.approx(expected)


def test_a_year_is_measured_from_its_middle() -> None:
    whole = event("b", NINTH, "2031-01-01..2031-12-31")
    whole = replace(whole, time=replace(whole.time, granularity=Granularity.YEAR))

    one = profiled(event("a", FOURTH, "2031-07-02"))
    assert distance(one, profiled(whole)) == 0
