"""Names with a word more that names nothing more."""

import pytest

from checker.model.documents import MentionKind
from checker.resolution.additions import find_additions
from checker.resolution.context import Context
from checker.resolution.names import NameUse

WORLD = ("Ida Holm", "Marrick", "Sefton")
PEOPLE = frozenset({"Tessa Quill"})
KINDS = {
    "Larkland": MentionKind.PLACE,
    "Tessa Quill": MentionKind.PERSON,
    "Cod Court": MentionKind.ORGANISATION,
    "Cod Courts": MentionKind.ORGANISATION,
}


def merged(*names: str) -> set[tuple[str, str]]:
    uses = [
        NameUse(document, name, KINDS.get(name, MentionKind.NAME), name)
        for document, name in [
            *(("a", one) for one in (*names, *WORLD)),
            *(("b", w) for w in WORLD),
        ]
    ]
    found = find_additions(sorted(uses), {}, PEOPLE, Context(uses, {}))
    return {(merge.surface, merge.name) for merge in found}


@pytest.mark.parametrize(
    ("longer", "name"),
    [
        ("Harpist Tessa Quill", None),
        ("Violinist Tessa Quill", "Tessa Quill"),
        ("Landlord Brindle", "Brindle"),
        ("Baker Brindle", None),
        ("Brindle Tessa Quill", "Tessa Quill"),
        ("Brindle V7", "V7"),
        ("Brindle Loom", None),
        ("Kingdom of Larkland", "Larkland"),
        ("State of Larkland", None),
        ("County Brindle", "Brindle"),
        ("County Larkland", None),
        ("Guest Passes", "Guest Pass"),
        ("Cod Courts", None),
    ],
)
def test_names_with_a_word_more(longer: str, name: str | None) -> None:
    known = ("Brindle", "Tessa Quill", "V7", "Loom", "Larkland", "Guest Pass", "Cod Court")

    assert merged(longer, *known) == (set() if name is None else {(longer, name)})


def test_model_that_two_makers_have() -> None:
    assert merged("Brindle V7", "Marrick V7", "Brindle", "V7") == set()


def test_county_whose_name_a_city_has() -> None:
    assert merged("County Brindle", "Brindle", "Brindle City") == set()
