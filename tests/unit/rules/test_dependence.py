"""n reports, k origins, and what is told of them."""

from dataclasses import replace

from checker.model import Claim, Mention, MentionKind, Relation, Span
from checker.rules import evaluate, load
from checker.rules.dependence import dependence_of, origins_of
from tests.build import make_claim, make_group, make_quantity

RULES = load(None).rules


def related(*claims: Claim) -> Relation:
    return next(iter(evaluate(make_group(claims), RULES)))


def counted(doc: str, value: str, name: str = "Bridge") -> Claim:
    mention = Mention(span=Span(0, 6), surface=name, kind=MentionKind.PLACE, name=name)
    return make_claim(doc, make_quantity(value), mention=mention)


def test_claims_of_one_origin_are_one_witness() -> None:
    claims = [
        make_claim("a", origin="a"),
        make_claim("b", origin="a", origin_basis="b and a share 58% of their runs of three words"),
        make_claim("c", origin="c"),
    ]

    assert origins_of(claims) == 2
    assert dependence_of(claims) == (
        "a and b have one origin: b and a share 58% of their runs of three words.",
    )


def test_a_common_credit_is_named() -> None:
    claims = [make_claim(doc, origin="Coast Wire") for doc in ("a", "b", "c", "d", "e")]
    (told,) = dependence_of(claims)

    assert told.startswith("a, b, c and 2 more have one origin")
    assert told.endswith("come from Coast Wire.")


def test_the_same_sentence_is_a_reason_too() -> None:
    (told,) = dependence_of([make_claim(doc, sentence="The bridge is open.") for doc in "ab"])

    assert told == "a and b have one origin: they print the same sentence."


def test_independent_reports_need_no_word() -> None:
    assert dependence_of([make_claim("a"), make_claim("b")]) == ()


def test_a_shared_rare_figure_is_a_sign_and_not_counted() -> None:
    values = {"a": "340", "b": "340", "c": "512", "d": "512", "e": "512"}
    relation = related(*[counted(doc, value) for doc, value in values.items()])

    assert relation.origins == 5
    assert relation.dependence == ('a and b alone have "340", which may point to one source.',)


def test_one_error_or_many_point_to_nobody() -> None:
    alone = {"a": "340", "c": "512", "d": "512", "e": "512", "f": "512"}
    three = {"a": "340", "b": "340", "z": "340", "c": "512", "d": "512", "e": "512"}

    for values in (alone, three):
        assert related(*[counted(doc, one) for doc, one in values.items()]).dependence == ()


def test_a_shared_rare_spelling_is_a_sign() -> None:
    usual = [counted(doc, "340", "Ulverholm Bridge") for doc in "cde"]
    rare = [counted(doc, "340", "Ulverhulm Bridge") for doc in "ab"]
    other = [replace(one, mention=None) for one in rare]
    relation = related(*usual, *rare)

    assert relation.dependence == (
        "a and b alone have the spelling “Ulverhulm Bridge”, which may point to one source.",
    )
    assert related(*usual, *other).dependence == ()
