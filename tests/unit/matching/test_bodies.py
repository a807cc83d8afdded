"""Whose post it is, by the other articles of its story."""

from dataclasses import replace

import pytest

from checker.matching.bodies import find_bodies, with_body
from checker.model import Claim, ClaimKind, Extract
from tests.build import make_claim


def holder(doc: str, person: str, post: str, body: str | None, basis: str = "possessor") -> Claim:
    claim = make_claim(
        doc,
        kind=ClaimKind.ROLE,
        context=(person,),
        entity=body,
        entity_basis=basis if body else "none",
        attribute=post,
        sentence=f"The Marrick Guild, {person}, {post}.",
    )
    return replace(claim, id=f"{doc}|{person}|{post}")


def bodies_of(*claims: Claim) -> dict[str, str]:
    """Give the bodies by document and post; all documents tell one story."""
    docs = sorted({claim.doc for claim in claims})
    extracts = [
        Extract(uri=doc, claims=tuple(one for one in claims if one.doc == doc)) for doc in docs
    ]
    return find_bodies(extracts, dict.fromkeys(docs, docs[0]))


def test_the_body_that_another_article_names_with_the_holder() -> None:
    bare = holder("b", "Maria Quillan", "chairman", None)
    named = holder("a", "Maria Quillan", "chairman", "Marrick Guild")

    found = bodies_of(named, bare)

    assert found == {bare.id: "Marrick Guild"}
    assert (with_body(bare, found).entity, with_body(bare, found).entity_basis) == (
        "Marrick Guild",
        "story",
    )
    assert with_body(named, found) is named


@pytest.mark.parametrize(
    ("post", "body"),
    [("treasurer", "Marrick Guild"), ("chairman", "Sefton Guild")],
    ids=["another post may be of another body", "the text does not name the body"],
)
def test_bodies_that_stay_unknown(post: str, body: str) -> None:
    bare = holder("b", "Maria Quillan", "chairman", None)

    assert bodies_of(holder("a", "Maria Quillan", post, body), bare) == {}


def test_two_bodies_are_none() -> None:
    bare = holder("b", "Maria Quillan", "chairman", None)
    named = [
        holder("a", "Maria Quillan", "chairman", "Marrick Guild"),
        holder("c", "Maria Quillan", "chairman", "Sefton Guild"),
    ]

    assert bodies_of(*named, bare) == {}


def test_posts_that_fill_a_day_are_of_one_body() -> None:
    bare = holder("b", "Maria Quillan", "head of sales", None)

    found = bodies_of(holder("a", "Maria Quillan", "chief executive", "Marrick Guild"), bare)

    assert found == {bare.id: "Marrick Guild"}


def test_the_end_of_a_longer_name() -> None:
    short = holder("b", "Peter Brodie", "chairman", "Crossing Authority")

    found = bodies_of(holder("a", "Maria Quillan", "chairman", "Marrick Crossing Authority"), short)

    assert with_body(short, found).entity == "Marrick Crossing Authority"
    assert with_body(short, found).entity_basis == "possessor"


def test_the_start_of_a_longer_name_is_another_body() -> None:
    claims = [
        holder("a", "Maria Quillan", "chairman", "Marrick Ferries Cargo"),
        holder("b", "Peter Brodie", "chairman", "Marrick Ferries"),
    ]

    assert bodies_of(*claims) == {}


def test_a_head_beside_a_deputy_whose_body_is_known() -> None:
    head = holder("b", "Peter Brodie", "harbour master", None)
    deputy = holder("b", "Maria Quillan", "deputy harbour master", None)
    told = holder("a", "Maria Quillan", "harbour master", "Marrick")

    assert bodies_of(told, head, deputy) == {deputy.id: "Marrick", head.id: "Marrick"}
