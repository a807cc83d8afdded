"""Short forms of names."""

from checker.model.documents import MentionKind
from checker.model.entities import Refusal
from checker.resolution.context import Context
from checker.resolution.names import NameUse
from checker.resolution.shortening import find_introduced
from checker.resolution.surnames import ShortForm, find_storms, find_surnames


def use(document: str, name: str, kind: MentionKind, surface: str = "") -> NameUse:
    return NameUse(document, name, kind, surface or name)


def test_spellings_of_one_bearer_are_one() -> None:
    uses = [
        use("a", "Mohammed Farah", MentionKind.PERSON),
        use("a", "Muhammad Farah", MentionKind.PERSON),
        use("a", "Farah", MentionKind.PERSON),
    ]

    assert {type(form) for form in find_surnames(uses, {})} == {Refusal}
    (form,) = find_surnames(uses, {"Muhammad Farah": "Mohammed Farah"})
    assert isinstance(form, ShortForm)
    assert form.name == "Mohammed Farah"


def test_two_storms_of_one_name_leave_it_open() -> None:
    uses = [
        use("a", "Hurricane Odile", MentionKind.EVENT),
        use("a", "Tropical Storm Odile", MentionKind.EVENT),
        use("a", "Odile", MentionKind.NAME),
    ]

    assert find_storms(uses) == []
    assert [form.name for form in find_storms(uses[::2])] == ["Hurricane Odile"]


def test_alias_that_is_no_acronym_defines_nothing() -> None:
    uses = [
        use("a", "Kestrel Foods", MentionKind.ORGANISATION, "QX"),
        use("b", "QX", MentionKind.NAME),
    ]

    assert list(find_introduced(uses, {}, Context(uses, {}))) == []


def test_surname_with_its_particle() -> None:
    uses = [
        use("a", "Wouter van den Elst", MentionKind.PERSON),
        use("a", "van den Elst", MentionKind.NAME),
        use("a", "Elst", MentionKind.PERSON),
    ]

    found = find_surnames(uses, {}, frozenset({"Wouter van den Elst"}))

    assert {(form.surface, form.name) for form in found} == {
        ("Elst", "Wouter van den Elst"),
        ("van den Elst", "Wouter van den Elst"),
    }
