"""Numbers as claims: part, trend, time, mood, and what is carried on from the number before."""

from datetime import date
from decimal import Decimal

import pytest

from checker.model import Act, ClaimKind, Modality, Role, Section, Trend
from tests.unit.extraction.stating import PUBLISHED, article, claims_of, figure


@pytest.mark.parametrize(
    ("text", "number", "role", "trend"),
    [
        ("Halden Brewery's revenue rose 12 percent.", "12 percent", Role.CHANGE, Trend.UP),
        ("Halden Brewery's revenue rose by $4 million.", "$4 million", Role.CHANGE, Trend.UP),
        ("Marlow Pharma cut its workforce by 300 people.", "300 people", Role.CHANGE, Trend.DOWN),
        ("Keepers in Norway won a 4 percent rise in wages.", "4 percent", Role.CHANGE, Trend.UP),
        ("Keepers in Norway took a 4 percent cut in wages.", "4 percent", Role.CHANGE, Trend.DOWN),
    ],
)
def test_changes(text: str, number: str, role: Role, trend: Trend) -> None:
    quantity = figure(text, number).quantity

    assert quantity is not None
    assert (quantity.role, quantity.trend) == (role, trend)


@pytest.mark.parametrize(
    ("text", "number", "role"),
    [
        ("Halden Brewery's revenue rose to $48 million.", "$48 million", Role.LEVEL),
        ("Wheat closed at $6.20 a bushel on Friday.", "$6.20 a bushel", Role.LEVEL),
        ("A record 4,100 visitors came to the Halden Library on Sunday.", "4,100 visitors",
         Role.RECORD),
        ("Tarn Bank opened 14 branches in 2030, up from 9 in 2029.", "9", Role.PREVIOUS),
        ("Chile holds 58 percent of the world's lithium.", "58 percent", Role.SHARE),
    ],
)  # fmt: skip
def test_parts_that_are_no_change(text: str, number: str, role: Role) -> None:
    quantity = figure(text, number).quantity

    assert quantity is not None
    assert quantity.role is role


def test_change_and_level_of_one_verb_share_what_they_are_about() -> None:
    text = "Halden Brewery's revenue rose 12 percent to $48 million in the first quarter."
    change, level = (figure(text, number) for number in ("12 percent", "$48 million"))

    assert (change.entity, change.attribute) == (level.entity, level.attribute)
    assert change.time == level.time


def test_a_bracketed_conversion_is_about_the_same() -> None:
    text = "The satellite Kepler-9 weighs 640 kilograms (1,411 pounds)."
    first, second = claims_of(text, ClaimKind.NUMERIC)

    assert (second.entity, second.attribute) == (first.entity, first.attribute)
    assert second.quantity is not None
    assert second.quantity.equivalent_of is not None


def test_a_previous_figure_has_its_own_time() -> None:
    text = "The Lindholm Orchestra sold 1,200 seats in April, up from 900 in March."
    now, before = (figure(text, number) for number in ("1,200 seats", "900"))

    assert (before.entity, before.attribute) == (now.entity, now.attribute)
    assert (now.time.begin, before.time.begin) == (date(2031, 4, 1), date(2031, 3, 1))


def test_that_goes_on_about_the_last_figure() -> None:
    text = "Tarn Bank opened 14 branches in 2030. That was 6 percent more than planned."
    claim = figure(text, "6 percent")

    assert (claim.entity, claim.attribute) == ("Tarn Bank", "branch open")


@pytest.mark.parametrize(
    ("words", "begin", "finish"),
    [
        ("in April", date(2031, 4, 1), date(2031, 4, 30)),
        ("on Monday", date(2031, 5, 12), date(2031, 5, 12)),
        ("last year", date(2030, 1, 1), date(2030, 12, 31)),
        ("in the first quarter", date(2031, 1, 1), date(2031, 3, 31)),
        ("on 2 May 2031", date(2031, 5, 2), date(2031, 5, 2)),
    ],
)
def test_the_time_beside_the_figure(words: str, begin: date, finish: date) -> None:
    claim = figure(f"The Lindholm Orchestra sold 1,200 seats {words}.", "1,200 seats")

    assert (claim.time.begin, claim.time.finish) == (begin, finish)
    assert claim.time.text is not None
    assert claim.time.text in words


def test_no_time_is_invented() -> None:
    claim = figure("The Lindholm Orchestra sold 1,200 seats.", "1,200 seats")

    assert (claim.time.symbol, claim.time.text) == (None, None)


def test_an_undated_article_gives_no_day() -> None:
    claim = figure("Tarn Bank sold 14 branches on Monday.", "14 branches", published=None)

    assert (claim.time.begin, claim.published) == (None, None)


def test_the_measures_of_a_thing_last() -> None:
    assert figure("The Brenner tunnel is 14 kilometres long.", "14 kilometres").time.symbol == (
        "lasting"
    )


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Tarn Bank has 14 branches.", True),
        ("Tarn Bank had 14 branches.", False),
        ("Tarn Bank opened 14 branches.", False),
    ],
)
def test_how_things_stand(text: str, standing: bool) -> None:  # noqa: FBT001 - a table's column
    assert figure(text, "14 branches").standing is standing


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("Tarn Bank opened 14 branches.", Modality.FACT),
        ("Tarn Bank plans to open 14 branches.", Modality.PLANNED),
        ("Tarn Bank will open 14 branches.", Modality.FORECAST),
        ("Tarn Bank may open 14 branches.", Modality.POSSIBLE),
        ("If rents fall, Tarn Bank would open 14 branches.", Modality.CONDITIONAL),
        ("Tarn Bank must open 14 branches.", Modality.REQUIRED),
        ("Leo Falk urged Tarn Bank to open 14 branches.", Modality.REQUIRED),
    ],
)
def test_mood(text: str, mood: Modality) -> None:
    assert figure(text, "14 branches").modality is mood


def test_the_change_of_a_proposal_has_not_happened() -> None:
    text = "Tarn Bank made a proposal for a 4 percent rise in wages."

    assert figure(text, "4 percent").modality is Modality.PLANNED


def test_a_spoken_figure_has_its_speaker_and_the_day_of_speaking() -> None:
    text = "Leo Falk said on Monday that Tarn Bank sold 40 harps in 2029."
    claim = figure(text, "40 harps")

    assert (claim.speaker, claim.act, claim.said_on) == ("Leo Falk", Act.ASSERT, date(2031, 5, 12))
    assert claim.time.begin == date(2029, 1, 1)


def test_definition_marks_come_from_the_clause_of_the_figure() -> None:
    text = "Tarn Bank had net income of $4 million and gross receipts of $9 million."
    net, gross = (figure(text, number) for number in ("$4 million", "$9 million"))

    assert "net" in net.definition
    assert "net" not in gross.definition
    assert "gross" in gross.definition


def test_a_price_of_one_moment_is_marked() -> None:
    assert (
        "intraday"
        in figure("Wheat rose to $6.20 a bushel in early trading.", "$6.20 a bushel").definition
    )


def test_the_names_of_the_sentence_are_its_context() -> None:
    claim = figure("Leo Falk said Tarn Bank sold 40 harps.", "40 harps")

    assert claim.context == ("Leo Falk", "Tarn Bank")


def test_claims_know_their_place() -> None:
    text = "Rain fell.\nTarn Bank sold 40 harps."
    claim = figure(text, "40 harps")

    assert text[claim.span.start : claim.span.end] == claim.text
    assert claim.sentence_text == "Tarn Bank sold 40 harps."
    assert (claim.sentence_index, claim.section) == (1, Section.BODY)
    assert (claim.doc, claim.published) == (article(text).uri, PUBLISHED)


def test_ids_repeat_themselves_and_tell_claims_apart() -> None:
    text = "Tarn Bank sold 40 harps. Tarn Bank sold 40 harps. Tarn Bank sold 40 flutes."
    first, second = claims_of(text), claims_of(text)

    assert [one.id for one in first] == [one.id for one in second]
    assert len({one.id for one in first}) == len(first)


def test_a_value_is_scaled_and_its_words_are_kept() -> None:
    quantity = figure("Peru exported 2.3 million tonnes in 2030.", "2.3 million tonnes").quantity

    assert quantity is not None
    assert (quantity.value, quantity.text) == (Decimal(2300000), "2.3 million tonnes")
    assert quantity.concept == "Peru"
