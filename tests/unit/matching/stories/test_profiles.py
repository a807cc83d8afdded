"""What stands around a figure."""

import math
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from checker.matching.stories.profiles import DATE, Profile, contents, figure_of, profile
from checker.matching.stories.roots import root
from checker.matching.stories.thesaurus import meaning
from checker.model import Claim, ClaimKind, ClaimTime, Granularity, Span, TimeBasis
from tests.build import make_claim
from tests.unit.matching.stories.telling import event, figure, line, month


def profiled(claim: Claim) -> Profile:
    found = figure_of(claim)
    assert found is not None
    return profile(claim, found)


def told(sentence: str, text: str, **changes: object) -> Profile:
    return profiled(figure("a", sentence, text, **changes))


def test_the_figure_of_a_numeric_claim_is_its_quantity() -> None:
    claim = figure("a", "The tower has 47 bells.", "47")

    assert figure_of(claim) is claim.quantity


@pytest.mark.parametrize(
    "changes",
    [
        {"of_vague": True},
        {"of_equivalent_of": Span(0, 2)},
        {"of_base_unit": "dimensionless"},
        {"of_base": None},
        {"kind": ClaimKind.STATEMENT},
    ],
)
def test_what_tells_no_value_is_no_figure(changes: dict[str, object]) -> None:
    assert figure_of(figure("a", "The tower has 47 bells.", "47", **changes)) is None


def test_a_sentence_has_no_figure() -> None:
    assert figure_of(line("a", "The tower has 47 bells.")) is None
    assert figure_of(make_claim(kind=ClaimKind.NUMERIC)) is None


def test_the_figure_of_a_dated_event_is_its_day() -> None:
    found = figure_of(event("a", "The bells rang on 4 May 2031.", "2031-05-04"))

    assert found is not None
    assert found.base == found.interval
    assert found.base is not None
    assert found.base.low == found.base.high == Decimal(date(2031, 5, 4).toordinal())
    assert (found.base_unit, found.dimension, found.value) == (DATE, "[date]", found.base.low)


def test_a_month_spans_its_days() -> None:
    claim = replace(
        event("a", "They rang in May.", "2031-05-04"), time=month("2031-05-01", "2031-05-31")
    )
    found = figure_of(claim)

    assert found is not None
    assert found.base is not None
    assert found.base.high is not None
    assert found.base.low is not None
    assert found.base.high - found.base.low == 30


@pytest.mark.parametrize(
    "time",
    [
        ClaimTime(),
        ClaimTime(begin=date(2031, 5, 4), basis=TimeBasis.EXPLICIT, granularity=Granularity.DAY),
        ClaimTime(
            begin=date(2031, 5, 4),
            finish=date(2031, 5, 9),
            basis=TimeBasis.EXPLICIT,
            granularity=Granularity.RANGE,
        ),
    ],
)
def test_an_event_of_unknown_or_ragged_time_has_no_day(time: ClaimTime) -> None:
    assert figure_of(replace(event("a", "They rang.", "2031-05-04"), time=time)) is None


def test_words_weigh_by_their_steps_from_the_figure() -> None:
    words = told("Ringers cast 47 new bells.", "47").words

    assert words[root("cast")] == words[root("new")] == pytest.approx(math.exp(-1 / 8))
    assert words[root("ringers")] == words[root("bells")] == pytest.approx(math.exp(-2 / 8))


def test_plain_words_and_the_figure_of_a_count_are_left_out() -> None:
    assert told("It has about 47 of the bells.", "47").words.keys() == {root("bells")}


@pytest.mark.parametrize(
    ("between", "steps"),
    [(" ", 1), (", ", 3), ("-", 2), (" (", 5), (" 12 ", 4), (". ", 5), (" % ", 1)],
)
def test_marks_and_figures_lengthen_the_way(between: str, steps: int) -> None:
    words = told(f"47{between}bells", "47").words

    assert words[root("bells")] == pytest.approx(math.exp(-steps / 8))


def test_the_nearest_of_two_places_counts() -> None:
    words = told("Bells old and new, in all 47 bells.", "47").words

    assert words[root("bells")] == pytest.approx(math.exp(-1 / 8))


def test_what_was_read_as_counted_stands_near() -> None:
    one = told(
        "The tower was given 47 by the guild of Lier.",
        "47",
        attribute="bells given",
        of_counted="bronze bells",
        of_counted_head="bells",
    )

    assert one.words[root("bronze")] == pytest.approx(0.8)
    assert one.head == meaning("bell")
    assert one.attribute == meaning("bell") | meaning("given")
    assert one.words[root("given")] == pytest.approx(math.exp(-1 / 8))  # nearer as it is


def test_names_stand_inside_a_sentence() -> None:
    one = told("Hasselt paid. Then Lier gave 47 bells to Menen.", "47")

    assert one.names == {root("Lier"), root("Menen")}


def test_only_a_subject_of_its_own_is_an_entity() -> None:
    sentence = "Lier has 47 bells."

    assert told(sentence, "47", entity="Lier").entity == {root("Lier")}
    assert told(sentence, "47", entity="Lier", entity_basis="document").entity == frozenset()
    assert told(sentence, "47", entity="tower", local="tower").entity == frozenset()
    assert told(sentence, "47").entity == frozenset()


@pytest.mark.parametrize(
    ("sentence", "marks"),
    [
        ("Lier has 47 bells.", set()),
        ("Lier has another 47 bells.", {"rest"}),
        ("Lier has 47 bells instead of more.", set()),
        ("Lier chose instead 47 bells.", {"instead"}),
        ("It previously had 47 bells.", {"before"}),
        ("A net sum of about 47 bells.", {"net"}),
        ("A net sum of just about 47 bells.", set()),
        ("Lier has a net 47 bells.", {"net"}),
        ("Lier plans in its tower by the old bridge 47 bells.", set()),
        ("Only 12 of the 47 bells rang.", {"whole"}),
        ("Lier hung 47 of its bells.", {"part-of"}),
        ("Three of 47 bells rang.", {"whole"}),
    ],
)
def test_marks_beside_a_figure(sentence: str, marks: set[str]) -> None:
    assert told(sentence, "47").marks == marks


@pytest.mark.parametrize(
    ("sentence", "changes", "direction"),
    [
        ("Lier has 47 bells.", {}, 0),
        ("Bells rose by 47.", {}, 1),
        ("Bells fell by 47.", {}, -1),
        ("Bells fell by nearly 47 and rose.", {}, 1),
        ("Bells fell by 47 after all of the many rose.", {}, -1),
        ("Bells fell by 47.", {"of_trend": "up"}, 1),
        ("Bells rose by 47.", {"of_trend": "down"}, -1),
    ],
)
def test_direction_is_the_trend_or_that_of_the_nearest_word(
    sentence: str, changes: dict[str, object], direction: int
) -> None:
    assert told(sentence, "47", **changes).direction == direction


@pytest.mark.parametrize(
    ("role", "part"), [("level", "level"), ("previous", "level"), ("change", "change")]
)
def test_part_of_a_fact(role: str, part: str) -> None:
    assert told("Lier has 47 bells.", "47", of_role=role).part == part


def test_a_sentence_later_in_its_document() -> None:
    one = told("Lier hung 47 bells.", "47", index=3)

    assert one.words[root("bells")] == one.words[root("hung")] == pytest.approx(math.exp(-1 / 8))


def test_contents_of_a_sentence() -> None:
    assert contents("The 47 bells of Lier rang") == (
        ("The", ""),
        ("bells", root("bell")),
        ("of", ""),
        ("Lier", root("Lier")),
        ("rang", root("rang")),
    )
