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
         "health secretary"),
        ("Hesper Kilns spokeswoman Maria Quillan shrugged.", "Hesper Kilns", "spokesperson"),
        ("Maria Quillan, who chairs the Sefton Archery Club, shot first.", "Sefton Archery Club",
         "chairman"),
        ("The Sefton Archery Club, whose president, the historian Maria Quillan, shot first, won.",
         "Sefton Archery Club", "president"),
        ("The lugger Bright Hope was commanded by Captain Maria Quillan.", "Bright Hope",
         "captain"),
        ("Maria Quillan, 54, was named chief executive of Hesper Kilns.", "Hesper Kilns",
         "chief executive"),
        ("Maria Quillan took over as chairwoman of Hesper Kilns.", "Hesper Kilns", "chairman"),
        ("Maria Quillan (Marrick Skating Union) shot first.", "Marrick Skating Union", "member"),
        ("Maria Quillan of the Marrick Skating Union shot first.", "Marrick Skating Union",
         "member"),
    ],
)  # fmt: skip
def test_holder(text: str, owner: str, office: str) -> None:
    claim = next(one for one in holders(text) if one.attribute == office)

    assert claim.entity == owner
    assert claim.context == ("Maria Quillan",)
    assert claim.entity_basis in {"possessor", "subject"}


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
    ("text", "mark"),
    [
        ("Former Sefton Archery Club president Maria Quillan shot first.", "former"),
        ("Sefton Archery Club's former president, Maria Quillan, shot first.", "former"),
        ("Maria Quillan, the former president of the Sefton Archery Club, shot first.", "former"),
        ("Maria Quillan, the ex-president of the Sefton Archery Club, shot first.", "former"),
        ("Maria Quillan was president of the Sefton Archery Club.", "former"),
        ("Maria Quillan, acting president of the Sefton Archery Club, shot first.", "acting"),
        ("Interim Sefton Archery Club president Maria Quillan shot first.", "acting"),
        ("Maria Quillan, the next president of the Sefton Archery Club, shot first.", "coming"),
        ("Incoming Sefton Archery Club president Maria Quillan shot first.", "coming"),
        ("Maria Quillan was elected president of the Sefton Archery Club.", "changing"),
        ("Maria Quillan becomes president of the Sefton Archery Club.", "changing"),
        ("Under the deal the finance ministry goes to Maria Quillan.", "changing"),
    ],
)
def test_who_does_not_simply_hold_it_is_marked(text: str, mark: str) -> None:
    (claim,) = [one for one in holders(text) if one.attribute != "member"]

    assert mark in claim.definition


@pytest.mark.parametrize(
    "text",
    [
        "Sefton Archery Club vice president Maria Quillan shot first.",
        "Sefton Archery Club deputy president Maria Quillan shot first.",
        "Maria Quillan, regional president of the Sefton Archery Club, shot first.",
        "Maria Quillan, spokeswoman of the Sefton Archery Club, shot first.",
        "Sefton Archery Club leader Maria Quillan shot first.",
        "Sefton Archery Club captain Maria Quillan shot first.",
        "British health minister Maria Quillan shot first.",
    ],
)
def test_posts_that_several_may_hold(text: str) -> None:
    assert holders(text)
    assert all("sole" not in claim.definition for claim in holders(text))


def test_two_posts_of_one_phrase_share_verb_and_body() -> None:
    found = holders("Maria Quillan was appointed chairwoman and chief executive of Hesper Kilns.")

    assert [(one.attribute, one.entity) for one in found] == [
        ("chairman", "Hesper Kilns"),
        ("chief executive", "Hesper Kilns"),
    ]
    assert all("changing" in one.definition for one in found)


def test_a_pronoun_goes_back_to_the_body_before() -> None:
    (found,) = holders("Hesper Kilns lost money. Its chairman, Peter Brodie, resigned.")

    assert (found.entity, found.entity_basis) == ("Hesper Kilns", "subject")


def test_her_captain_is_the_ship_s() -> None:
    (found,) = holders("The Bright Hope sailed at dawn. Her captain, Peter Brodie, was ill.")

    assert (found.entity, found.attribute) == ("Bright Hope", "captain")


def test_a_bare_post_is_of_the_body_that_the_text_is_about() -> None:
    text = "Hesper Kilns fired. Hesper Kilns sold. Hesper Kilns lost. Chief Executive Bo Lind left."
    (found,) = holders(text)

    assert (found.entity, found.entity_basis) == ("Hesper Kilns", "document")


@pytest.mark.parametrize(
    "text",
    ["The president, Maria Quillan, shot first.", "Mayor Maria Quillan shot first."],
)
def test_a_post_without_its_body(text: str) -> None:
    (found,) = holders(text)

    assert found.entity is None


@pytest.mark.parametrize(
    "text",
    [
        "Maria Quillan met the president of the Sefton Archery Club.",
        "Maria Quillan, president of the Sefton Archery Club's youth committee, shot first.",
        "Maria Quillan, who met the president of the Sefton Archery Club, shot first.",
        "Maria Quillan, the guest of the president of the Sefton Archery Club, shot first.",
        "Maria Quillan, not the president of the Sefton Archery Club, shot first.",
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
def test_broken_text_names_no_body(text: str) -> None:
    assert all(claim.entity is None for claim in holders(text))
