"""What somebody says, as a proposition: subject, verb, objects, and yes or no."""

from datetime import date

import pytest

from checker.model import Act, Claim, ClaimKind, Modality, Polarity
from tests.unit.extraction.stating import claims_of


def statement(text: str) -> Claim:
    (claim,) = claims_of(text, ClaimKind.STATEMENT)
    return claim


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Leo Falk said Tarn Bank had paid the singers.", Polarity.POSITIVE),
        ("Leo Falk said Tarn Bank had not paid the singers.", Polarity.NEGATIVE),
        ("Leo Falk denied that Tarn Bank had paid the singers.", Polarity.NEGATIVE),
        ("Leo Falk denied that Tarn Bank had not paid the singers.", Polarity.POSITIVE),
        ("“Tarn Bank will never pay the singers,” said Leo Falk.", Polarity.NEGATIVE),
        ("Leo Falk refused to pay the singers.", Polarity.NEGATIVE),
        ("Leo Falk plans to pay the singers.", Polarity.POSITIVE),
    ],
)
def test_polarity(text: str, polarity: Polarity) -> None:
    assert statement(text).polarity is polarity


@pytest.mark.parametrize(
    ("text", "act", "modality"),
    [
        ("Leo Falk said Tarn Bank had sold the piano.", Act.ASSERT, Modality.FACT),
        ("Leo Falk denied that Tarn Bank had sold the piano.", Act.DENY, Modality.FACT),
        ("Leo Falk plans to sell the piano.", Act.INTEND, Modality.PLANNED),
        ("Leo Falk refused to sell the piano.", Act.REFUSE, Modality.FACT),
        ("“We are ready to sell the piano in Leeds,” said Leo Falk.", Act.INTEND,
         Modality.PLANNED),
    ],
)  # fmt: skip
def test_act(text: str, act: Act, modality: Modality) -> None:
    claim = statement(text)

    assert (claim.act, claim.modality, claim.speaker) == (act, modality, "Leo Falk")


def test_all_ways_to_say_one_thing_have_one_proposition() -> None:
    texts = (
        "Leo Falk said Tarn Bank had sold the piano.",
        "Leo Falk denied that Tarn Bank sold the piano.",
        "“Tarn Bank never sold the piano,” said Leo Falk.",
        "Tarn Bank is selling the piano, according to Leo Falk.",
    )

    assert {(one.entity, one.attribute) for one in map(statement, texts)} == {
        ("Tarn Bank", "piano sell")
    }


def test_names_are_context_and_not_words_of_the_proposition() -> None:
    claim = statement("Leo Falk said Tarn Bank had sold the piano to Mercury Bank.")

    assert claim.attribute == "piano sell"
    assert claim.context == ("Mercury Bank", "Tarn Bank")


def test_without_a_subject_the_speaker_is_the_actor() -> None:
    claim = statement("Tarn Bank plans to sell the piano.")

    assert (claim.entity, claim.speaker) == ("Tarn Bank", "Tarn Bank")


@pytest.mark.parametrize(
    "text",
    [
        "Leo Falk declined to comment on the piano.",
        "Tarn Bank sold the piano.",
        "“We sold the piano.”",
    ],
)
def test_no_statement(text: str) -> None:
    assert claims_of(text, ClaimKind.STATEMENT) == []


def test_the_day_of_speaking() -> None:
    assert statement("Leo Falk said on Monday the bank had sold the piano.").said_on == date(
        2031, 5, 12
    )


def test_it_stands_where_the_words_are() -> None:
    text = "Rain fell. Leo Falk said Tarn Bank had sold the piano."
    claim = statement(text)

    assert text[claim.span.start : claim.span.end] == claim.text
    assert "Tarn Bank had sold the piano" in claim.text
    assert claim.sentence_index == 1
