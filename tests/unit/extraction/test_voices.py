"""Who speaks at a place, in what mood, about which time."""

from datetime import date

import pytest

from checker.extraction.sentences import split_sentences
from checker.extraction.speech.attribution import find_attributions
from checker.extraction.times.expressions import find_times
from checker.extraction.voices import Voice, Voices
from checker.model import Modality, Polarity, Span
from tests.unit.extraction.stating import PUBLISHED, article


def voice_at(text: str, words: str, published: date | None = PUBLISHED) -> Voice:
    document = article(text, published)
    sentences = split_sentences(document)
    times = find_times(document, sentences)
    voices = Voices.of(document, sentences, times, find_attributions(document, sentences, times))
    start = text.index(words)
    sentence = next(one for one in reversed(sentences) if one.span.start <= start)
    return voices.at(Span(start, start + len(words)), sentence)


def test_a_place_inside_what_is_said_has_its_speaker() -> None:
    text = "Leo Falk said on Monday that the organ cost 40 harps."
    inside, outside = voice_at(text, "40 harps"), voice_at(text, "Leo Falk")

    assert inside.attribution is not None
    assert (inside.attribution.speaker, inside.said_on) == ("Leo Falk", date(2031, 5, 12))
    assert (outside.attribution, outside.said_on) == (None, None)


def test_the_narrowest_speaker_counts() -> None:
    text = "Leo Falk said Vera Holt told reporters that the organ cost 40 harps."
    voice = voice_at(text, "40 harps")

    assert voice.attribution is not None
    assert voice.attribution.speaker == "Vera Holt"


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The choir sold 40 harps.", Modality.FACT),
        ("The choir plans to sell 40 harps.", Modality.PLANNED),
        ("The choir could sell 40 harps.", Modality.POSSIBLE),
        ("Leo Falk believes the choir sold 40 harps.", Modality.POSSIBLE),
        ("Leo Falk asked the choir to sell 40 harps.", Modality.REQUIRED),
    ],
)
def test_modality(text: str, modality: Modality) -> None:
    assert voice_at(text, "40 harps").modality is modality


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The choir sold 40 harps.", Polarity.POSITIVE),
        ("The choir did not sell 40 harps.", Polarity.NEGATIVE),
        ("Leo Falk denied that the choir sold 40 harps.", Polarity.NEGATIVE),
    ],
)
def test_polarity(text: str, polarity: Polarity) -> None:
    assert voice_at(text, "40 harps").polarity is polarity


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("The choir sold 40 harps on Monday.", date(2031, 5, 12)),
        ("Fame came on May 3, when it sold 40 harps.", date(2031, 5, 3)),
        ("Leo Falk said on Monday that the choir sold 40 harps in April.", date(2031, 4, 1)),
    ],
)
def test_time(text: str, begin: date) -> None:
    assert voice_at(text, "40 harps").time.begin == begin


@pytest.mark.parametrize(
    "text",
    [
        "Barley for December delivery cost 40 harps.",  # the month of a contract
        "The choir sold 40 harps before Monday's concert.",  # the day of a later noun
        "The choir sold 40 harps at 8 p.m.",  # a clock time names no day
        "Leo Falk said on Monday that the choir sold 40 harps.",  # the day of speaking
    ],
)
def test_times_that_are_not_of_the_figure(text: str) -> None:
    assert voice_at(text, "40 harps").time.text is None


def test_times_of_other_sentences_do_not_count() -> None:
    assert voice_at("It rained on Monday. The choir sold 40 harps.", "40 harps").time.text is None
