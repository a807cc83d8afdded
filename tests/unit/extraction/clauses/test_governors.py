"""The verb over a number, and its subject."""

import pytest

from checker.extraction.clauses.governors import Governor, find_governor, hedge_start
from checker.extraction.clauses.subjects import joins_names
from tests.unit.extraction.stating import scene_of


def governor(text: str, number: str) -> Governor | None:
    scene = scene_of(text)
    return find_governor(scene, scene.index_at(text.index(number)))


@pytest.mark.parametrize(
    ("text", "number", "lemma", "head"),
    [
        ("Ticket revenue rose to $48 million.", "48", "rise", "revenue"),
        ("Ticket revenue has since fallen 12 percent.", "12", "fall", "revenue"),
        ("Ticket revenue, on Monday, was $48 million.", "48", "be", "revenue"),
        ("The price, which fell by 2 euros, is low.", "2", "fall", "price"),
        ("Ticket revenue rose in May and fell by 12 percent in June.", "12", "fall", "revenue"),
        ("Tarn Motors, a carmaker in Wales, sold 40 vans.", "40", "sell", None),
    ],
)
def test_verb_and_subject(text: str, number: str, lemma: str, head: str | None) -> None:
    found = governor(text, number)

    assert found is not None
    assert found.subject is not None
    assert (found.lemma, found.subject.head) == (lemma, head)


@pytest.mark.parametrize(
    ("words", "link"),
    [("to $48", "to"), ("by nearly 12", "by"), ("at 12", "at"), ("from about 12", "from")],
)
def test_the_preposition_of_the_number(words: str, link: str) -> None:
    found = governor(f"Ticket revenue rose {words}.", words.rsplit(maxsplit=1)[-1].strip("$"))

    assert found is not None
    assert found.link == link


def test_the_object_that_is_set() -> None:
    found = governor("Tarn Bank cut its workforce by 300 people.", "300")

    assert found is not None
    assert found.target is not None
    assert (found.target.head, found.link) == ("workforce", "by")


@pytest.mark.parametrize(
    ("text", "linking"),
    [
        ("The fee is 40 euros.", True),
        ("The fee remains 40 euros.", True),
        ("The fee was raised 40 euros.", False),
        ("The fee reached 40 euros.", False),
    ],
)
def test_linking(text: str, linking: bool) -> None:  # noqa: FBT001 - a table's column
    found = governor(text, "40")

    assert found is not None
    assert found.is_linking is linking


@pytest.mark.parametrize(
    "text",
    [
        "40 euros a seat.",
        "The choir sang; 40 euros a seat.",
        "In Porto, 40 euros.",
    ],
)
def test_no_governor(text: str) -> None:
    assert governor(text, "40") is None


def test_it_goes_back_to_the_subject_of_the_sentence() -> None:
    found = governor("Revenue fell in May before it rose to 40 euros.", "40")

    assert found is not None
    assert found.subject is not None
    assert found.subject.head == "revenue"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("sold at about 40 euros", "about"),
        ("sold for at least 40 euros", "at"),
        ("sold a total of 40 harps", "a"),
        ("sold 40 harps", "40"),
    ],
)
def test_the_hedge_belongs_to_the_number(text: str, word: str) -> None:
    scene = scene_of(text)
    start = hedge_start(scene, scene.index_at(text.index("40")))

    assert scene.tokens[start].text == word


def test_a_comma_between_names_joins_them() -> None:
    scene = scene_of("Peru, Chile and Bolivia sang, danced and slept.")
    joined = [
        scene.tokens[index].text for index in range(len(scene.tokens)) if joins_names(scene, index)
    ]

    assert joined == [",", "and"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        # the object of a verb that urges is who is to do it
        ("The ferry wants its keepers to cut 40 lamps.", "keepers"),
        ("The mayor told the curlers to pay 40 euros.", "curlers"),
        # a verb that takes the infinitive keeps its subject
        ("The ferry plans to cut 40 lamps.", "ferry"),
        ("The curlers agreed to pay 40 euros.", "curlers"),
        ("The curlers failed to begin to pay 40 euros.", "curlers"),
        ("The mayor painted yurts and expects to earn 40 euros.", "mayor"),
    ],
)
def test_who_is_to_do_it(text: str, phrase: str) -> None:
    found = governor(text, "40")

    assert found is not None
    assert found.subject is not None
    assert found.subject.phrase.endswith(phrase)
