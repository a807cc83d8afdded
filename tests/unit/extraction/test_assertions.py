"""What a text asserts in its own voice with a verb that has an opposite."""

import pytest

from checker.model import Claim, ClaimKind, Polarity
from tests.unit.extraction.stating import claims_of


def assertions(text: str) -> list[Claim]:
    """Give what is read of verbs with an opposite, whose name ends the id of the claim."""
    return [one for one in claims_of(text, ClaimKind.STATEMENT) if "=" in one.id]


def assertion(text: str) -> Claim:
    (claim,) = assertions(text)
    return claim


@pytest.mark.parametrize(
    ("positive", "negative", "attribute"),
    [
        ("The Marrick council approved the topiary garden.",
         "The Marrick council rejected the topiary garden.", "council garden topiary approve"),
        ("On Friday Sefton hiked the toboggan fare.",
         "On Friday Sefton slashed the toboggan fare.", "fare toboggan raise"),
        ("In Sefton the toboggan fares climbed.", "In Sefton the toboggan fares sank.",
         "fare toboggan rise"),
        ("Sefton Archery Club won the quilt trophy.",
         "Sefton Archery Club lost the quilt trophy.", "quilt trophy win"),
        ("The Marrick jury cleared the quilt dealer.",
         "The Marrick jury convicted the quilt dealer.", "dealer jury quilt acquit"),
        ("The town of Marrick permitted croquet.", "The town of Marrick banned croquet.",
         "croquet town allow"),
        ("The gap in Marrick widened.", "The gap in Marrick narrowed.", "gap widen"),
    ],
)  # fmt: skip
def test_opposites_are_one_proposition_with_two_signs(
    positive: str, negative: str, attribute: str
) -> None:
    yes, no = assertion(positive), assertion(negative)

    assert (yes.attribute, no.attribute) == (attribute, attribute)
    assert (yes.polarity, no.polarity) == (Polarity.POSITIVE, Polarity.NEGATIVE)
    assert yes.entity == no.entity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The Marrick council never approved the topiary garden.", Polarity.NEGATIVE),
        ("The topiary garden was not approved by the Marrick council.", Polarity.NEGATIVE),
        ("The Marrick council did not approve the topiary garden.", Polarity.NEGATIVE),
    ],
)
def test_a_negation_turns_the_sign(text: str, polarity: Polarity) -> None:
    assert assertion(text).polarity is polarity


@pytest.mark.parametrize(
    "text",
    [
        "No member of the Marrick council approved the topiary garden.",
        "None in Marrick approved the topiary garden.",
        "Nobody in Marrick approved the topiary garden.",
        "Neither Marrick nor Sefton approved the topiary garden.",
        "Few in Marrick approved the topiary garden.",
        "The Marrick council almost approved the topiary garden.",
        "The Marrick council hardly approved the topiary garden.",
    ],
)
def test_what_did_not_come_about_is_not_affirmed(text: str) -> None:
    """Nothing may be read from it, or a negation; never that it was approved."""
    assert [one for one in assertions(text) if one.polarity is Polarity.POSITIVE] == []


def test_not_rejected_is_not_approved() -> None:
    assert assertions("The Marrick council never rejected the topiary garden.") == []


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("The Marrick council approved the topiary garden.", "subject"),
        ("The topiary garden was approved by the Marrick council.", "object"),
    ],
)
def test_active_and_passive_meet(text: str, basis: str) -> None:
    claim = assertion(text)

    assert (claim.entity, claim.entity_basis) == ("Marrick", basis)
    assert claim.attribute == "council garden topiary approve"


def test_what_rose_is_not_what_fell() -> None:
    """Else a fall in visitors denies a rise in prices."""
    fell = assertion("Attendance at the Sefton toboggan run fell.")
    rose = assertion("Prices at the Sefton toboggan run rose.")

    assert fell.attribute != rose.attribute


@pytest.mark.parametrize(
    "text",
    [
        "The Marrick council may have rejected the topiary garden.",
        "The Marrick council would have rejected the topiary garden.",
        "The Marrick council will reject the topiary garden.",
        "The Marrick council rejects the topiary garden.",
        "If the Marrick council rejected the topiary garden, visitors would stay away.",
        "Did the Marrick council reject the topiary garden?",
        "The Marrick council reportedly rejected the topiary garden.",
        "Half of the Marrick council rejected the topiary garden.",
        "The Marrick council initially rejected the topiary garden.",
        "The Marrick council declined to comment on the topiary garden.",
    ],
)
def test_what_is_not_told_as_done_is_no_assertion(text: str) -> None:
    assert assertions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Maria Quillan said the Marrick council rejected the topiary garden.",
        "The Marrick council rejected the topiary garden, according to Maria Quillan.",
        "“The Marrick council rejected the topiary garden,” said Maria Quillan.",
        "“The Marrick council rejected the topiary garden.”",
        "«The Marrick council rejected the topiary garden.»",
    ],
)
def test_what_stands_on_a_word_is_not_the_text_s_own(text: str) -> None:
    assert assertions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The council rejected the garden.",  # nobody is named
        "On Friday Marrick rejected.",  # nothing is named
        "The rejected topiary garden in Marrick drew crowds.",
        "A fall in Marrick drew a crowd.",
    ],
)
def test_words_that_assert_nothing_comparable(text: str) -> None:
    assert assertions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "“",
        "approved",
        "approved approved approved",
        "rose. fell. rose.",
        "\x00 rejected \u202e",
    ],
)
def test_broken_text_asserts_nothing(text: str) -> None:
    assert assertions(text) == []


def test_a_sentence_without_end_is_cut() -> None:
    """Hundreds of words without a comma: one claim, of the words near its verb."""
    claim = assertion("The Marrick council approved the topiary garden" + " and moss on clay" * 100)

    assert len(claim.text.split()) <= 30


def test_it_stands_where_its_clause_stands() -> None:
    text = "Rain fell. The Marrick council approved the topiary garden, which visitors like."
    claim = assertion(text)

    assert claim.text == "The Marrick council approved the topiary garden"
    assert text[claim.span.start : claim.span.end] == claim.text
    assert claim.id.endswith("=approve")
