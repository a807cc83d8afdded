"""Which documents tell one story: shared names, and days that lie near enough."""

from datetime import date
from itertools import permutations

import pytest

from checker.matching.stories import find_stories
from checker.model import Extract
from tests.unit.matching.stories.telling import extract, line

MAY = date(2031, 5, 4)


def bearing(doc: str, names: str, published: date | None = MAY, **changes: object) -> Extract:
    """A document with one sentence that bears names."""
    context = tuple(sorted(names.split()))
    return extract(doc, line(doc, "A carillon.", context=context, published=published, **changes))


@pytest.mark.parametrize(
    ("first", "second", "linked"),
    [
        ("Hasselt Lier", "Hasselt Lier", True),
        ("Hasselt Lier", "Hasselt Menen", False),
        ("Hasselt", "Hasselt", False),
        ("", "", False),
    ],
)
def test_two_names_link_documents_of_one_month(first: str, second: str, *, linked: bool) -> None:
    found = find_stories([bearing("a", first), bearing("b", second)])

    assert found == ({"a": "a", "b": "a"} if linked else {})


@pytest.mark.parametrize(
    ("published", "names", "linked"),
    [
        (date(2031, 6, 4), "Hasselt Lier", True),
        (date(2031, 6, 5), "Hasselt Lier", False),
        (date(2031, 6, 5), "Hasselt Lier Menen", True),
        (date(2032, 6, 7), "Hasselt Lier Menen", True),
        (date(2032, 6, 8), "Hasselt Lier Menen", False),
        (None, "Hasselt Lier", False),
        (None, "Hasselt Lier Menen", False),
    ],
)
def test_what_lies_further_apart_needs_three(
    published: date | None, names: str, *, linked: bool
) -> None:
    found = find_stories([bearing("a", names), bearing("b", names, published)])

    assert bool(found) is linked


def test_topics_and_named_subjects_are_names_too() -> None:
    first = bearing("a", "", entity="Hasselt", topics=("Lier",))

    assert find_stories([first, bearing("b", "Hasselt Lier")]) == {"a": "a", "b": "a"}


def test_what_a_document_calls_its_own_subject_is_no_name() -> None:
    first = bearing("a", "Lier", entity="tower", local="tower")

    assert find_stories([first, bearing("b", "tower Lier")]) == {}


def test_a_story_is_handed_on_and_named_by_its_first_document() -> None:
    extracts = [
        bearing("c", "Hasselt Lier"),
        bearing("b", "Hasselt Lier Menen Diest"),
        bearing("a", "Menen Diest"),
        bearing("d", "Aalst Boom"),
    ]

    for order in permutations(extracts):
        assert find_stories(order) == {"a": "a", "b": "a", "c": "a"}


def test_a_name_of_very_many_documents_leads_nowhere() -> None:
    crowd = [bearing(f"{number:03}", "Hasselt Lier") for number in range(200)]

    assert len(find_stories(crowd)) == 200
    assert find_stories([*crowd, bearing("200", "Hasselt Lier")]) == {}


def test_a_document_without_claims_tells_no_story() -> None:
    assert find_stories([extract("a"), bearing("b", "Hasselt Lier")]) == {}
