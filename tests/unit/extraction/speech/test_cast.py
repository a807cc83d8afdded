"""Who is who in an article: full names, genders, roles, and what is nobody."""

import pytest

from checker.extraction.speech.cast_reading import read_cast
from checker.extraction.speech.speakers import describe
from checker.extraction.speech.tokens import tokenise

TEXT = (
    "Marta Ilves, 41, a potter from Tartu, met the harbour master, Jonas Weil, on Monday. Weil "
    "smiled. Glazier Petra Oun, a mother of two, came later with Kiln Works Ltd, and so did the "
    "Weavers' Guild. Mr Sand stayed away."
)


def _who(phrase: str, text: str = TEXT, position: int = 10**6) -> str | None:
    named = describe(tokenise(phrase, 0, len(phrase)))
    cast = read_cast(text)
    member = cast.in_role(named, position)
    return cast.full(named) or (member.name if member else None)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("Weil", "Jonas Weil"),
        ("Mr Weil", "Jonas Weil"),
        ("Petra", "Petra Oun"),
        ("Mr Sand", "Sand"),
        ("the potter", "Marta Ilves"),
        ("the 41-year-old", "Marta Ilves"),
        ("the mum of two", "Petra Oun"),
        ("the harbour master", "Jonas Weil"),
        ("the glazier", "Petra Oun"),
        ("the company", "Kiln Works Ltd"),
        ("the guild", "Weavers' Guild"),
        ("the baker", None),
        ("the ministry", None),
    ],
)
def test_surname_given_name_role_and_kind(phrase: str, name: str | None) -> None:
    assert _who(phrase) == name


def test_two_of_one_surname_are_nobody() -> None:
    assert _who("Lind", "Al Lind met Bo Lind. Lind left.") is None


def test_two_of_one_role_are_nobody_unless_one_was_named_last() -> None:
    text = "The potter Al Lind met the potter Bo Orr."

    assert _who("the potter", text) is None
    assert _who("the potter", f"The potter Al Lind slept. {'It rained. ' * 30}{text[-20:]}") == (
        "Bo Orr"
    )


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Mrs Kaia Rebane spoke.", "f"),
        ("Thomas Rebane spoke.", "m"),
        ("Kaimu Rebane, a father of two, spoke.", "m"),
        ("Kaimu Rebane, 40, spoke before she left.", "f"),
        ("Kaimu Rebane, 40, spoke.", None),
    ],
)
def test_gender(text: str, gender: str | None) -> None:
    (member,) = [one for one in read_cast(text).members.values() if one.person]

    assert member.gender == gender


@pytest.mark.parametrize(
    "text",
    [
        "They met at Copper Creek.",
        "The Evening Lamp wrote.",
        "Tin & Sons spoke.",
        "Rain Street fell.",
    ],
)
def test_places_papers_and_firms_are_no_people(text: str) -> None:
    assert not any(member.person for member in read_cast(text).members.values())


def test_an_office_before_a_comma_shows_a_person() -> None:
    cast = read_cast("The dean, Canon Odo Frell, came. The firm and its manager, Ulla Brask, left.")

    assert {role.head for role in cast.members["Odo Frell"].roles} >= {"dean"}
    assert {role.head for role in cast.members["Ulla Brask"].roles} == {"manager"}
    assert cast.members["Odo Frell"].person
    assert cast.members["Ulla Brask"].person
