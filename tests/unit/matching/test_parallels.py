"""Sentences of two documents laid side by side, from claims to groups."""

from checker.extraction import extract
from checker.model import Claim, ClaimGroup, Scope
from checker.normalisation import normalise
from tests.build import make_document
from tests.unit.matching.grouping import documents_of, groups_of

FERRY = "The Aldbury ferry leaves the north quay for Norvia at 6:40 with 30 passengers on board."


def claims_of(text: str, uri: str) -> list[Claim]:
    found = normalise(extract(make_document(text, uri)))
    return [*found.claims, *found.sentences]


def groups(one: str, other: str, scope: Scope = Scope.WORDING) -> list[ClaimGroup]:
    return groups_of([*claims_of(one, "a.txt"), *claims_of(other, "b.txt")], scope)


def test_words_that_differ_are_grouped_with_their_places() -> None:
    (found,) = groups(FERRY, FERRY.replace("6:40", "7:40"))

    assert documents_of(found) == ["a.txt", "b.txt"]
    assert found.contrast == "date"
    assert found.attribute == "quay for Norvia at ... with 30 passengers on"
    assert [claim.text for claim in found.claims] == ["6:40", "7:40"]
    start = found.claims[0].span.start
    assert FERRY[start : start + len("6:40")] == "6:40"


def test_figures_that_were_read_are_left_to_the_rules_of_figures() -> None:
    other = FERRY.replace("30 passengers", "50 passengers")

    (found,) = groups(FERRY, other, Scope.PARALLEL)

    assert [claim.quantity.text for claim in found.claims if claim.quantity] == [
        "30 passengers",
        "50 passengers",
    ]
    assert groups(FERRY, other) == []


def test_a_sentence_of_one_document_is_not_compared_with_its_neighbours() -> None:
    text = f"{FERRY} {FERRY.replace('6:40', '7:40')}"

    assert groups_of(claims_of(text, "a.txt"), Scope.WORDING) == []


def test_documents_that_share_no_name_tell_of_two_things() -> None:
    one = "The choir sang the winter mass for paying guests in the chapel. Ida Falk led it."
    other = "The choir sang the winter mass for no paying guests in the chapel. Olaf Moe led it."

    assert groups(one, other) == []
    assert groups(one, other.replace("Olaf Moe", "Ida Falk")) != []


def test_a_brief_is_found_by_its_key() -> None:
    (found,) = groups("The storm spared Norvia's 12 islands, they said.", "Norvia has 14 islands.")

    assert found.contrast == "value"
    assert sorted(claim.text for claim in found.claims) == ["12", "14"]
