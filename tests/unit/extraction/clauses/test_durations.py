"""Durations that are figures, and those that only place something in time."""

import pytest

from checker.extraction.clauses.durations import is_length, is_measured
from checker.extraction.sentences import split_sentences
from checker.extraction.times.expressions import find_times
from checker.model import TimeType
from tests.unit.extraction.stating import article, figure


def durations(text: str) -> list[bool]:
    document = article(text)
    sentences = split_sentences(document)
    times = find_times(document, sentences)
    return [is_measured(one, sentences[0]) for one in times if one.type is TimeType.DURATION]


@pytest.mark.parametrize(
    "text",
    [
        "Vouchers expire after 90 days.",
        "The opera lasts three hours.",
        "Refunds take up to 14 days.",
        "Recordings are kept for six months.",
        "The court jailed the forger for 4 years.",
        "The premiere was delayed for 3 weeks.",
        "The organ has a warranty of 10 years.",
    ],
)
def test_measured(text: str) -> None:
    assert durations(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The choir sang for three hours.",
        "He has conducted for 12 years.",
        "The tour lasts; they rehearsed for 6 weeks.",
        "She has kept bees for several years.",
    ],
)
def test_not_measured(text: str) -> None:
    assert True not in durations(text)


def test_a_date_told_by_its_distance_is_no_figure() -> None:
    text = "The tour took place 3 weeks later."

    assert True not in durations(text)


def test_a_measured_duration_becomes_a_claim() -> None:
    claim = figure("The refund takes 14 days.", "14 days")

    assert claim.quantity is not None
    assert (str(claim.quantity.value), claim.quantity.unit) == ("14", "day")


def lengths(text: str) -> list[bool]:
    document = article(text)
    sentences = split_sentences(document)
    times = find_times(document, sentences)
    return [is_length(one, sentences[0]) for one in times]


@pytest.mark.parametrize(
    "text",
    [
        "The sauna was shut for 14 weeks.",
        "They signed a five-year contract.",
        "The kite flew for about three hours.",
        "She crossed the bog in under four minutes.",
        "They had waited for two days before it rained.",
        "They took a half-hour break.",
        "He finished 12.6 seconds ahead of the curler.",
        "Pulses fell over the 12-week programme.",
        "The kilns came three months ahead of schedule.",
        "Guests must be there at least 45 minutes before curtain.",
        "The buoys are meant to last five years.",
        "It brought delays of up to 40 minutes on Lumen Ferries.",
    ],
)
def test_a_length(text: str) -> None:
    assert lengths(text) == [True]


@pytest.mark.parametrize(
    "text",
    [
        "In the past five weeks kites flew.",
        "The yurt burned three years ago.",
        "After six months the sauna shut.",
        "It shut two days before the storm.",
        "The zeppelin came every two hours.",
        "The curlers met within the two weeks.",
        "Saffron rose to a six-week high.",
        "He sang at the 20-year anniversary.",
        "She waited for several days.",
        "It sold 412 kites in the three months to June.",
        "It fell over the 12-week period.",
        "They met on 3 May 2031.",
    ],
)
def test_no_length(text: str) -> None:
    assert True not in lengths(text)
