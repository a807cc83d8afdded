"""Which full names are people's."""

from checker.model.documents import MentionKind
from checker.resolution.names import NameUse
from checker.resolution.people import find_people

NAME, PERSON = MentionKind.NAME, MentionKind.PERSON


def people(*names: tuple[str, MentionKind]) -> frozenset[str]:
    return find_people([NameUse("a", name, kind, name) for name, kind in names])


def test_initial_of_one_open_name() -> None:
    assert people(("O. Brask", PERSON), ("Oddny Brask", NAME)) == {"O. Brask", "Oddny Brask"}


def test_initial_of_two_open_names() -> None:
    found = people(("O. Brask", PERSON), ("Oddny Brask", NAME), ("Olav Brask", NAME))

    assert found == {"O. Brask"}


def test_house_of_a_family_and_bare_surnames() -> None:
    assert people(("M. Brask", PERSON), ("Maison Brask", NAME)) == {"M. Brask"}
    assert people(("de la Tour", PERSON), ("Tour", PERSON)) == frozenset()
