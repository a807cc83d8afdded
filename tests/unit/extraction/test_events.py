"""Dated events, weekdays and the days of records."""

from datetime import date

import pytest

from checker.model import Claim, ClaimKind, Granularity, Modality
from tests.unit.extraction.stating import claims_of


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
        "Tarn Bank opened in May.",  # a month is too wide to disagree about
        "Tarn Bank is now closed.",  # how things stand, and no event
        "Rain fell on Tarn Bank on May 2.",  # nothing that is scheduled
        "It was launched on May 2.",  # nobody's event
        "Tarn Bank launched its app two years ago.",
    ],
)
def test_no_event(text: str) -> None:
    assert events(text) == []


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
