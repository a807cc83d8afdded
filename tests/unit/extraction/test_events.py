"""Dated events, weekdays and the days of records."""

from datetime import date
from decimal import Decimal

import pytest

from checker.model import Claim, ClaimKind, Granularity, Modality
from tests.unit.extraction.stating import claims_of

SURE = Decimal("0.84")
"""Least confidence of what may accuse."""


def events(text: str, published: date | None = date(2031, 5, 14)) -> list[Claim]:
    return claims_of(text, ClaimKind.EVENT, published)


@pytest.mark.parametrize(
    ("text", "entity", "attribute", "day"),
    [
        ("The Lindholm Orchestra will launch its season on September 3.", "Lindholm Orchestra",
         "launch", date(2031, 9, 3)),
        ("The concert at the Halden Library was held on May 2.", "Halden Library", "concert",
         date(2031, 5, 2)),
        ("The merger of Tarn Bank and Mercury Bank closes on July 1.", "Tarn Bank", "merger",
         date(2031, 7, 1)),
        ("Porters at Tarn Bank ended a strike on May 6, 2031.", "Tarn Bank",
         "strike end", date(2031, 5, 6)),
        ("The clinic strike at Tarn Bank ended on May 6, 2031.", "Tarn Bank", "strike end",
         date(2031, 5, 6)),
        ("The summit in Oslo begins on June 9, 2031.", "Oslo", "summit", date(2031, 6, 9)),
        ("Tarn Bank launched its app on 4 March 2031.", "Tarn Bank", "launch",
         date(2031, 3, 4)),
    ],
)  # fmt: skip
def test_event(text: str, entity: str, attribute: str, day: date) -> None:
    (claim,) = events(text)

    assert (claim.entity, claim.attribute, claim.time.begin) == (entity, attribute, day)
    assert claim.time.finish == day


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Bank is now closed.",  # how things stand, and no event
        "Rain fell on Tarn Bank on May 2.",  # nothing that is scheduled
        "It was launched on May 2.",  # nobody's event
        "Tarn Bank launched its app two years ago.",
    ],
)
def test_no_event(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(
    ("text", "entity", "attribute", "granularity", "marks"),
    [
        ("Tarn Bank opened in May.", "Tarn Bank", "open", Granularity.MONTH, ()),
        ("In 1994 the Halden Library burned down.", "Halden Library", "burn down",
         Granularity.YEAR, ()),
        ("Ana Ruiz has been harbour master since March 2019.", "Ana Ruiz", "harbour master",
         Granularity.MONTH, ("time:start",)),
        ("Ana Ruiz, a potter who joined the guild in 2004, won.", "Ana Ruiz", "guild join",
         Granularity.YEAR, ()),
        ("The mill closed in October 2012.", "mill", "close", Granularity.MONTH, ()),
        ("The ferry must be repaired by 3 June.", "ferry", "repair", Granularity.DAY,
         ("time:latest",)),
    ],
)  # fmt: skip
def test_what_is_dated(
    text: str, entity: str, attribute: str, granularity: Granularity, marks: tuple[str, ...]
) -> None:
    (claim,) = events(text)

    assert (claim.entity, claim.attribute, claim.definition) == (entity, attribute, marks)
    assert claim.time.granularity is granularity
    assert claim.confidence < SURE


@pytest.mark.parametrize(
    "text",
    [
        "Tarn Bank earned 40 crowns in 2019.",  # the time is the figure's
        "Tarn Bank said in May that harps sell.",  # of speaking
        "Prices at Tarn Bank rose between July and September.",  # a stretch
        "Tarn Bank grew in 2019.",  # a movement, which has no day
    ],
)
def test_what_dates_nothing(text: str) -> None:
    assert events(text) == []


def test_a_verb_nearer_than_the_event_has_the_day() -> None:
    (claim,) = events("Bo Lund, who led Tarn Bank at the time of the fire, left on May 2.")

    assert claim.attribute == "leave"


def test_a_noun_before_another_is_no_event() -> None:
    (claim,) = events("Tarn Bank launched a hearing aid on May 2.")

    assert claim.attribute == "launch"


def test_the_day_of_speaking_is_no_event() -> None:
    said = "After the concert Tarn Bank said on Monday that 40 harps were sold."

    assert events(said) == []
    assert len(events("The concert of Tarn Bank was on May 2.")) == 1


def test_what_is_ahead_is_not_yet_a_fact() -> None:
    (claim,) = events("The Lindholm Orchestra will launch its season on September 3.")

    assert claim.modality is not Modality.FACT


@pytest.mark.parametrize(
    ("text", "weekday", "day"),
    [
        ("Tarn Bank opened on Tuesday, March 4.", 1, date(2031, 3, 4)),
        ("Tarn Bank opened on Sunday.", 6, date(2031, 5, 11)),
        ("Tarn Bank opened on Friday, May 9, 2031.", 4, date(2031, 5, 9)),
    ],
)
def test_weekday(text: str, weekday: int, day: date) -> None:
    (claim,) = claims_of(text, ClaimKind.DATE)

    assert (claim.definition, claim.time.begin) == ((f"weekday:{weekday}",), day)
    assert claim.time.granularity is Granularity.DAY


def test_a_wrong_weekday_is_kept_as_written() -> None:
    (claim,) = claims_of("Tarn Bank opened on Monday, March 4, 2031.", ClaimKind.DATE)

    assert (claim.definition, claim.time.begin) == (("weekday:0",), date(2031, 3, 4))


def test_a_bare_weekday_of_an_undated_article_proves_nothing() -> None:
    assert claims_of("Tarn Bank opened on Sunday.", ClaimKind.DATE, published=None) == []


def test_a_record_of_one_day_has_one_day() -> None:
    text = "Temperatures in Oman reached a record 51.2 degrees Celsius on May 3."
    (claim,) = events(text)

    assert (claim.entity, claim.quantity) == ("Oman", None)
    assert (claim.attribute, claim.time.begin) == ("51.2 record temperature", date(2031, 5, 3))


@pytest.mark.parametrize(
    "text",
    [
        "Temperatures in Oman reached a record 51.2 degrees Celsius in April.",
        "Temperatures in Oman reached 51.2 degrees Celsius on May 3.",
    ],
)
def test_no_day_of_a_record(text: str) -> None:
    assert not [one for one in events(text) if "record" in str(one.attribute)]
