"""How surely two figures are one quantity."""

from dataclasses import replace
from datetime import date

import pytest

from checker.matching.stories.likeness import (
    ALIKE,
    SAME,
    Rarity,
    same_features,
    score,
    significant,
    slip_features,
    value_features,
)
from checker.matching.stories.profiles import DATE, Profile, figure_of, profile
from checker.matching.stories.senses import sense
from checker.model import Claim, Modality, Quantity
from tests.build import make_quantity, make_time
from tests.unit.matching.stories.telling import event, figure


def profiled(*claims: Claim) -> list[Profile]:
    return [profile(claim, found) for claim in claims if (found := figure_of(claim)) is not None]


def features(first: Claim, second: Claim, *others: Claim) -> dict[str, float]:
    """Features of two figures in a story that has other figures too."""
    one, other, *rest = profiled(first, second, *others)
    return same_features(one, other, Rarity.of([one, other, *rest]))


def bells(doc: str, text: str = "47", **changes: object) -> Claim:
    return figure(doc, f"The tower has {text} bells.", text, **changes)


def test_a_class_is_counted_once_for_each_sentence() -> None:
    sentence = "Of 47 bells 12 bells rang."
    found = Rarity.of(
        profiled(
            figure("a", sentence, "47"),
            figure("a", sentence, "12"),
            bells("a", index=1),
            bells("b"),
        )
    )

    assert (found.sentences, found.counts[sense("bells")], found.counts[sense("rang")]) == (3, 3, 1)


def test_what_stands_everywhere_tells_nothing() -> None:
    found = Rarity.of(
        profiled(*(bells(doc) for doc in "abcdefg"), figure("h", "9 rams rang.", "9"))
    )

    assert found(sense("bells")) < 0.1
    assert 0.6 < found(sense("rams")) < found("unheard")


def test_a_story_of_one_sentence_has_no_negative_rarity() -> None:
    assert Rarity.of(profiled(bells("a")))(sense("bells")) > 0
    assert Rarity.of([])("bells") == pytest.approx(1)


def test_more_in_common_is_likelier_one_quantity() -> None:
    rest = [figure(doc, "A ticket costs 12 crowns.", "12") for doc in "xyz"]
    near = features(bells("a"), figure("b", "Its 47 bells hang in a tower.", "47"), *rest)
    far = features(bells("a"), figure("b", "A ringer for 47 years saw bells.", "47"), *rest)

    for name in ("cosine", "shared", "nearest"):
        assert near[name] > far[name] > 0
    assert score(near, SAME) > score(far, SAME)


def test_nothing_in_common_gives_nothing() -> None:
    found = features(bells("a"), figure("b", "A ticket costs 12 crowns.", "12"))

    assert (found["cosine"], found["shared"], found["nearest"]) == (0, 0, 0)


@pytest.mark.parametrize(
    ("first", "second", "same", "other"),
    [
        ("bells", "bell", 1, 0),
        ("bells", "chimes", 0, 1),
        ("bells", None, 0, 0),
        (None, None, 0, 0),
    ],
)
def test_heads_are_the_same_or_others_if_both_are_known(
    first: str | None, second: str | None, same: float, other: float
) -> None:
    found = features(bells("a", of_counted_head=first), bells("b", of_counted_head=second))

    assert (found["head same"], found["head other"]) == (same, other)


@pytest.mark.parametrize(
    ("first", "second", "same", "other"),
    [
        ("Lier", "Lier Council", 1, 0),
        ("Lier", "Diest", 0, 1),
        ("Lier", None, 0, 0),
        (None, None, 0, 0),
    ],
)
def test_entities_are_the_same_or_others_if_both_are_known(
    first: str | None, second: str | None, same: float, other: float
) -> None:
    found = features(bells("a", entity=first), bells("b", entity=second))

    assert (found["entity same"], found["entity other"]) == (same, other)


def test_attributes_share_a_word() -> None:
    found = features(bells("a", attribute="tower bells cast"), bells("b", attribute="cast rims"))

    assert found["attribute"] == 1
    assert features(bells("a"), bells("b", attribute="cast rims"))["attribute"] == 0


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2031-05-04", "2031-05-04", 1),
        ("2031-05-01..2031-05-31", "2031-05-31", 1),
        ("2031-05-04", "2031-05-05", -1),
        ("2031-05-04", None, 0),
        (None, None, 0),
    ],
)
def test_stated_times_speak_for_or_against(
    first: str | None, second: str | None, expected: float
) -> None:
    one, other = (
        bells(doc, time=make_time(day.split("..")[0], day.split("..")[-1], symbol=day))
        if day
        else bells(doc, time=make_time("2031-05-04"))  # a default: the text names none
        for doc, day in (("a", first), ("b", second))
    )

    assert features(one, other)["time"] == expected


def test_two_days_of_an_event_are_the_values_not_the_time() -> None:
    found = features(
        event("a", "The bells rang.", "2031-05-04"), event("b", "The bells rang.", "2031-05-09")
    )

    assert (found["time"], found["date"], found["count"]) == (0, 1, 0)


@pytest.mark.parametrize(
    ("published", "far"), [(date(2031, 6, 4), 0), (date(2031, 6, 5), 1), (None, 0)]
)
def test_documents_that_lie_a_month_apart(published: date | None, far: float) -> None:
    first, second = bells("a", published=date(2031, 5, 4)), bells("b", published=published)

    assert features(first, second)["far"] == far


def test_names_that_one_sentence_has_alone_are_strange() -> None:
    lier = figure("a", "The tower of Lier has 47 bells.", "47")
    two = figure("b", "The tower of Lier by Aalst has 47 bells.", "47")
    six = figure("b", "In Aalst and Boom and Diest and Menen 47 bells ring.", "47")

    assert features(lier, lier)["strange names"] == 0
    assert (features(lier, two)["names"], features(lier, two)["strange names"]) == (1, 0.25)
    assert (features(lier, six)["names"], features(lier, six)["strange names"]) == (0, 1)


def test_marks_modality_part_and_unit() -> None:
    aim = figure("a", "The target is a net 47 percent.", "47", unit="percent", of_role="change")
    plain = figure("b", "It is 47 percent.", "47", unit="percent", modality=Modality.POSSIBLE)
    found = features(aim, plain)

    assert (found["marks"], found["modality"], found["part same"]) == (2, 0, 0)
    assert (found["percent"], found["count"], found["date"]) == (1, 0, 0)
    assert features(plain, plain)["modality"] == features(plain, plain)["part same"] == 1


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (make_quantity("47"), make_quantity("47"), {"equal", "two digits"}),
        (make_quantity("470"), make_quantity("470"), {"equal", "two digits"}),
        (make_quantity("471"), make_quantity("471"), {"equal", "two digits", "three digits"}),
        (make_quantity("4"), make_quantity("4"), {"equal"}),
        (make_quantity("471"), make_quantity("471.4", places=1), {"two digits", "three digits"}),
        (make_quantity("47", modifier=">"), make_quantity("48"), {"two digits", "limit"}),
        (
            make_quantity("47", modifier=">"),
            make_quantity("48", modifier="<="),
            {"two digits", "limit", "limits"},
        ),
        (make_quantity("47", modifier="~"), make_quantity("48"), {"two digits", "hedged"}),
        (make_quantity("4", "USD"), make_quantity("4", "USD"), {"equal", "money"}),
        (make_quantity("4", "kilogram"), make_quantity("4", "kilogram"), {"equal", "measure"}),
        (make_quantity("4", "percent"), make_quantity("4", "percent"), {"equal"}),
    ],
)
def test_what_it_tells_that_two_values_can_both_hold(
    first: Quantity, second: Quantity, expected: set[str]
) -> None:
    for one, other in ((first, second), (second, first)):
        assert {name for name, value in value_features(one, other).items() if value} == expected


def test_equal_values_of_many_digits_are_surer() -> None:
    alike = features(bells("a"), bells("b"))
    few, many = (
        score({**alike, **value_features(make_quantity(text), make_quantity(text))}, ALIKE)
        for text in ("4", "471")
    )

    assert many > few


@pytest.mark.parametrize(
    ("first", "second", "one_digit"),
    [
        ("471", "491", True),
        ("471", "741", True),
        ("471", "471", False),
        ("471", "492", False),
        ("471", "4710", False),
        ("4.7", "4.1", True),
    ],
)
def test_a_misprint_changes_one_digit_or_swaps_two(
    first: str, second: str, *, one_digit: bool
) -> None:
    found = slip_features(make_quantity(first), make_quantity(second))

    assert found["one digit"] == one_digit
    assert found["count"] == 1


@pytest.mark.parametrize(
    ("unit", "name"),
    [("percent", "percent"), ("second", "while"), ("minute", "while"), ("kilogram", None)],
)
def test_a_slip_tells_the_kind_of_figure(unit: str, name: str | None) -> None:
    found = slip_features(make_quantity("471", unit), make_quantity("988", unit))

    assert {key for key, value in found.items() if value} == ({name} if name else set())


def test_a_slip_of_a_day() -> None:
    one = replace(make_quantity("47"), base_unit=DATE)

    assert slip_features(one, one)["date"] == 1


@pytest.mark.parametrize(
    ("text", "digits"), [("4", 1), ("470", 2), ("4.70", 2), ("4.07", 3), ("0.04", 1)]
)
def test_significant_digits(text: str, digits: int) -> None:
    assert significant(make_quantity(text)) == digits


def test_a_range_has_two_significant_digits() -> None:
    assert significant(replace(make_quantity("471"), value=None)) == 2


def test_a_score_sums_what_is_weighed() -> None:
    assert score({"one": 1, "shared": 2, "unheard": 5}, {"one": -3, "shared": 0.5}) == -2
