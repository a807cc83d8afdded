"""Who holds an office that only one can hold."""

import pytest

from checker.extraction import extract
from checker.model import Claim, ClaimKind, Polarity, Section
from tests.unit.extraction.stating import article, claims_of


def holders(text: str) -> list[Claim]:
    return claims_of(text, ClaimKind.ROLE)


@pytest.mark.parametrize(
    ("text", "owner", "office"),
    [
        ("Sefton Archery Club president Maria Quillan shot first.", "Sefton Archery Club",
         "president"),
        ("Sefton Archery Club's president, Maria Quillan, shot first.", "Sefton Archery Club",
         "president"),
        ("Maria Quillan, president at the Sefton Archery Club, shot first.",
         "Sefton Archery Club", "president"),
        ("Maria Quillan, the president of the Sefton Archery Club, shot first.",
         "Sefton Archery Club", "president"),
        ("Maria Quillan, Sefton Archery Club's president, shot first.", "Sefton Archery Club",
         "president"),
        ("Maria Quillan, the mayor of Marrick, opened the rink.", "Marrick", "mayor"),
        ("The mayor of Marrick, Maria Quillan, opened the rink.", "Marrick", "mayor"),
        ("Maria Quillan, chief executive of Hesper Kilns, resigned.", "Hesper Kilns",
         "chief executive"),
        ("Hesper Kilns CEO Maria Quillan resigned.", "Hesper Kilns", "chief executive"),
        ("Hesper Kilns finance chief Maria Quillan resigned.", "Hesper Kilns",
         "chief financial officer"),
        ("Maria Quillan, the health secretary of Marrick, resigned.", "Marrick",
         "health minister"),
    ],
)  # fmt: skip
def test_holder(text: str, owner: str, office: str) -> None:
    (claim,) = holders(text)

    assert (claim.entity, claim.attribute) == (owner, office)
    assert claim.context == ("Maria Quillan",)
    assert claim.entity_basis == "possessor"


@pytest.mark.parametrize(
    ("one", "other"),
    [("chairwoman", "chairman"), ("CEO", "chief executive"), ("prime minister", "premier")],
)
def test_two_words_for_one_office(one: str, other: str) -> None:
    found = [
        claim.attribute
        for word in (one, other)
        for claim in holders(f"Maria Quillan, {word} of Hesper Kilns, resigned.")
    ]

    assert len(found) == 2
    assert len(set(found)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Former Sefton Archery Club president Maria Quillan shot first.",
        "Sefton Archery Club's former president, Maria Quillan, shot first.",
        "Maria Quillan, the former president of the Sefton Archery Club, shot first.",
        "Maria Quillan, then the president of the Sefton Archery Club, shot first.",
        "Maria Quillan, acting president of the Sefton Archery Club, shot first.",
        "Maria Quillan, the next president of the Sefton Archery Club, shot first.",
        "Sefton Archery Club vice president Maria Quillan shot first.",
        "Sefton Archery Club deputy president Maria Quillan shot first.",
        "Maria Quillan, co-chair of the Sefton Archery Club, shot first.",
        "Maria Quillan, not the president of the Sefton Archery Club, shot first.",
    ],
)
def test_who_held_it_once_or_in_part_is_no_holder(text: str) -> None:
    assert holders(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The president, Maria Quillan, shot first.",  # whose coach?
        "Sefton Archery Club member Maria Quillan shot first.",  # many are members
        "Sefton Archery Club president Quillan shot first.",  # which Quillan?
        "Maria Quillan met the president of the Sefton Archery Club.",
        "Maria Quillan, president of the Sefton Archery Club's youth committee, shot first.",
        "Maria Quillan, who met the president of the Sefton Archery Club, shot first.",
        "Maria Quillan, the guest of the president of the Sefton Archery Club, shot first.",
    ],
)
def test_no_holder(text: str) -> None:
    assert holders(text) == []


def test_two_offices_of_one_sentence() -> None:
    found = holders(
        "Maria Quillan, president of the Marrick Croquet Guild, met Peter Brodie, president of the "
        "Sefton Archery Club."
    )

    assert {(one.entity, *one.context) for one in found} == {
        ("Marrick Croquet Guild", "Maria Quillan"),
        ("Sefton Archery Club", "Peter Brodie"),
    }


def test_the_holder_on_somebody_s_word() -> None:
    text = "Maria Quillan, the president of the Sefton Archery Club, shot first."
    (told,) = holders(f"Peter Brodie said that {text}")
    (denied,) = holders(f"Peter Brodie denied that {text}")

    assert (told.speaker, told.polarity) == ("Peter Brodie", Polarity.POSITIVE)
    assert (denied.speaker, denied.polarity) == ("Peter Brodie", Polarity.NEGATIVE)


def test_it_stands_where_office_and_holder_stand() -> None:
    text = "Rain fell. Maria Quillan, the mayor of Marrick, opened the rink."
    (claim,) = holders(text)

    assert text[claim.span.start : claim.span.end] == "Maria Quillan, the mayor of Marrick"
    assert claim.id.endswith("@mayor")


def test_boilerplate_names_nobody() -> None:
    text = "Maria Quillan, the mayor of Marrick, opened the rink."

    assert extract(article(text)).claims
    assert extract(article(text, section=Section.BOILERPLATE)).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        ", the mayor of ",
        "'s mayor, Maria Quillan",
        "Maria Quillan," + " the mayor of" * 200 + " Marrick, left.",
        "Maria Quillan, the mayor of \x00\u202e, left.",
        "Maria Quillan, the mayor of “Marrick” left.",
    ],
)
def test_broken_text_names_no_holder(text: str) -> None:
    assert holders(text) == []
