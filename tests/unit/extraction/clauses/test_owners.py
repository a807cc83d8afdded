"""Whose a figure is, and how it was found out."""

import pytest

from tests.unit.extraction.stating import figure

# sentence, number, entity, basis
OWNED = [
    ("Halden Brewery's revenue rose to $48 million.", "$48 million", "Halden Brewery", "possessor"),
    ("Rents in Lisbon rose to 900 euros a month.", "900 euros a month", "Lisbon", "possessor"),
    ("Finland's population reached 5.6 million in 2029.", "5.6 million", "Finland", "possessor"),
    ("Tarn Bank has 14 branches.", "14 branches", "Tarn Bank", "subject"),
    ("Marlow Pharma cut its workforce by 300 people.", "300 people", "Marlow Pharma", "subject"),
    ("Peru exported 2.3 million tonnes in 2030.", "2.3 million tonnes", "Peru", "subject"),
    ("A landslide near Pokhara killed 12 people.", "12 people", "Pokhara", "clause"),
]


@pytest.mark.parametrize(("text", "number", "entity", "basis"), OWNED)
def test_named_owner(text: str, number: str, entity: str, basis: str) -> None:
    claim = figure(text, number)

    assert (claim.entity, claim.entity_basis, claim.local) == (entity, basis, None)
    assert claim.mention is not None
    assert claim.entity_type == claim.mention.kind


@pytest.mark.parametrize("opening", ["It", "The bank"])
def test_a_pronoun_or_common_noun_goes_back_to_the_name_before(opening: str) -> None:
    claim = figure(f"Tarn Bank has 14 branches. {opening} employs 300 people.", "300 people")

    assert claim.entity == "Tarn Bank"


def test_a_pronoun_of_several_is_not_the_one_in_sight() -> None:
    claim = figure("Tarn Bank met two rivals. They employ 300 people.", "300 people")

    assert claim.entity != "Tarn Bank"


def test_a_common_noun_stands_for_itself_inside_its_story() -> None:
    claim = figure("The storm caused $3 million in damage in Porto.", "$3 million")

    assert claim.local == "storm"
    assert (claim.entity_basis, claim.mention) == ("document", None)


def test_a_figure_nobody_owns_falls_to_what_the_document_is_about() -> None:
    text = "Tarn Bank met its staff. Clerks of Tarn Bank sang. Expenses were $3 million."
    claim = figure(text, "$3 million")

    assert (claim.entity, claim.entity_basis, claim.local) == ("Tarn Bank", "document", "")


def test_a_wider_area_is_not_the_place_of_the_document() -> None:
    text = "Porto slept. Fires burned near Porto. Across the country 40 people were hurt."

    assert figure(text, "40 people").entity != "Porto"


def test_no_owner_without_any_name() -> None:
    assert figure("The expenses were $3 million.", "$3 million").entity is None


def test_a_list_of_names_owns_its_figure_together() -> None:
    claim = figure("Chile, Peru and Bolivia exported 58 tonnes in 2030.", "58 tonnes")

    assert claim.entity == "Bolivia, Chile, Peru"


def test_topics_are_the_names_of_the_document() -> None:
    claim = figure("Tarn Bank has 14 branches. Norway watched.", "14 branches")

    assert {"Tarn Bank", "Norway"} <= set(claim.topics)
