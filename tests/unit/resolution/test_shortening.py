"""Short names that another article introduces, or that their letters tell."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import pytest

from checker.model.documents import MentionKind
from checker.model.entities import Refusal
from checker.resolution.context import Context
from checker.resolution.names import NameUse
from checker.resolution.shortening import (
    find_bare_heads,
    find_given_names,
    find_initials,
    find_introduced,
    find_tails,
    is_short,
)
from checker.resolution.surnames import ShortForm

Found = Iterator[ShortForm | Refusal]
Finder = Callable[[Sequence[NameUse], Mapping[str, str], Context], Found]


def uses(document: str, *names: str, kind: MentionKind = MentionKind.NAME) -> list[NameUse]:
    """Give the names of a document; "full=short" is a name written short."""
    pairs = [name.partition("=") for name in names]
    return [NameUse(document, name, kind, short or name) for name, _, short in pairs]


def found(finder: Finder, *some: Iterable[NameUse]) -> set[tuple[str, str, str]]:
    every = [use for one in some for use in one]
    forms = finder(every, {}, Context(every, {}))
    return {(one.document, one.surface, one.name) for one in forms if isinstance(one, ShortForm)}


WORLD = ("Ida Holm", "Marrick", "Sefton", "Bo Lind")


def test_short_form_of_another_article() -> None:
    first = uses("a", "Marrick Ferries Group", "Marrick Ferries Group=Marrick Ferries")

    assert found(find_introduced, first, uses("b", "Marrick Ferries")) == {
        ("b", "Marrick Ferries", "Marrick Ferries Group")
    }


def test_short_form_in_another_world() -> None:
    first = uses("a", "Quill Oil Group", "Quill Oil Group=Quill Oil", *WORLD)
    second = uses("b", "Quill Oil", "Kestrel", "Hesper", "Ostrava", "Ana Ruiz")

    assert found(find_introduced, first, second) == set()


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        ("NoHU", "Northern Harbour Union", True),
        ("IFQ", "Industriforbundet Quill", True),
        ("Larkmoor", "Larkmoor Ferries Group", True),
        ("Ankara", "Turkey", False),
        ("XYZ", "Northern Harbour Union", False),
    ],
)
def test_what_is_short_for_a_name(short: str, full: str, *, expected: bool) -> None:
    assert is_short(short, full) is expected


def test_initials_that_one_name_fits() -> None:
    first = uses("a", "Northern Harbour Union", *WORLD)

    assert found(find_initials, first, uses("b", "NHU", *WORLD)) == {
        ("b", "NHU", "Northern Harbour Union")
    }
    assert found(find_initials, first, uses("b", "NHU", "Ostrava")) == set()
    other = uses("c", "National Hat Union", *WORLD)
    assert found(find_initials, first, other, uses("b", "NHU", *WORLD)) == set()


def test_a_party_without_the_word() -> None:
    first = uses("a", "Free Herders Party", *WORLD)

    assert found(find_bare_heads, first, uses("b", "Free Herders", *WORLD)) == {
        ("b", "Free Herders", "Free Herders Party")
    }
    assert found(find_bare_heads, first, uses("a", "Free Herders")) == set()
    assert found(find_bare_heads, uses("a", "Marrick Party"), uses("b", "Marrick")) == set()


def test_given_name_of_one_person_of_the_document() -> None:
    def forms(*names: str) -> set[str]:
        some = uses("a", "Rolf Amdal", "Rolf", *names)
        return {one.name for one in find_given_names(some, {}, frozenset({"Rolf Amdal", *names}))}

    assert forms() == {"Rolf Amdal"}
    assert forms("Rolf Quist") == set()


def test_given_name_that_heads_a_body_stays() -> None:
    some = uses("a", "Rolf Amdal", "Rolf", "Rolf Motors")

    assert list(find_given_names(some, {}, frozenset({"Rolf Amdal"}))) == []


def test_letters_of_a_name_in_another_language() -> None:
    full = "Institute of Eel Research"
    first = uses("a", full, f"{full}=RKE", kind=MentionKind.ORGANISATION)

    assert found(find_introduced, first, uses("b", "RKE")) == {("b", "RKE", full)}


def test_introduced_letters_win_over_a_body_that_no_article_names() -> None:
    full = "Eel Keepers of Marrick"
    first = [*uses("a", full, f"{full}=EKM", *WORLD)]
    other = uses("b", "European Kite Movement=EKM", *WORLD)

    assert found(find_introduced, first, other) == {("b", "European Kite Movement", full)}
    spelled = uses("c", "European Kite Movement", *WORLD)
    assert found(find_introduced, first, other, spelled) == set()
    strange = uses("b", "European Kite Movement=EKM", "Ostrava")
    assert found(find_introduced, first, strange) == set()


@pytest.mark.parametrize(
    ("full", "tail", "expected"),
    [
        ("Marrick Causeway Authority", "Causeway Authority", True),
        ("Marrick County Council", "County Council", False),
        ("Court of Appeal of Marrick", "Court of Appeal", True),
        ("University of Marrick", "University", False),
    ],
)
def test_body_without_its_first_words(full: str, tail: str, *, expected: bool) -> None:
    body = MentionKind.ORGANISATION
    some = [*uses("a", full, kind=body), *uses("a", *WORLD)]
    other = [*uses("b", tail, kind=body), *uses("b", *WORLD)]

    assert found(find_tails, some, other) == ({("b", tail, full)} if expected else set())


def test_tail_of_two_bodies() -> None:
    body = MentionKind.ORGANISATION
    some = uses("a", "Marrick Causeway Authority", "Sefton Causeway Authority", kind=body)

    assert found(find_tails, some, uses("a", "Causeway Authority", kind=body)) == set()


def test_relative_of_a_person() -> None:
    some = uses("a", "Rolf Amdal", "Rolf", "Ida Amdal")

    assert {one.name for one in find_given_names(some, {}, frozenset({"Ida Amdal"}))} == {
        "Rolf Amdal"
    }
    house = uses("a", "Maison Amdal", "Maison", "Ida Amdal")
    assert list(find_given_names(house, {}, frozenset({"Ida Amdal"}))) == []
