"""Where claims may meet."""

from dataclasses import replace
from datetime import date

import pytest

from checker.matching import AttributeNames, block_key, place
from checker.model import Act, AttributeHint, Claim, ClaimKind, Section
from tests.build import make_claim, make_quantity
from tests.unit.matching.grouping import documents_of, groups_of

MAY = date(2031, 5, 14)
NUMERIC = make_claim(
    "a", make_quantity("40"), entity="Halden Library", attribute="visitor", published=MAY
)


def kinds(claim: Claim, hints: tuple[AttributeHint, ...] = ()) -> dict[str, str]:
    found = [block_key(one) for one in place(claim, AttributeNames.of(hints))]
    return dict(key.split("|", maxsplit=1) for key in found)


def test_a_figure_stands_with_its_fact_its_passage_its_headline_and_its_copies() -> None:
    found = kinds(NUMERIC)

    assert set(found) == {"fact", "passage", "headline", "copy"}
    assert found["fact"] == "halden library|visitor"
    assert found["passage"] == found["headline"] == "a"


def test_boilerplate_stands_nowhere() -> None:
    assert kinds(replace(NUMERIC, section=Section.BOILERPLATE)) == {}


def test_a_date_stands_with_the_weekdays_of_its_document() -> None:
    assert kinds(replace(NUMERIC, kind=ClaimKind.DATE)) == {"weekday": "a"}


def test_a_figure_about_nobody_has_no_fact() -> None:
    assert set(kinds(replace(NUMERIC, entity=None))) == {"passage", "headline", "copy"}


@pytest.mark.parametrize(
    ("act", "stance"),
    [(Act.INTEND, True), (Act.REFUSE, True), (Act.ASSERT, False), (Act.DENY, False)],
)
def test_only_intentions_and_refusals_are_stances(act: Act, *, stance: bool) -> None:
    said = make_claim("a", act=act, attribute="piano sell", attribute_head="sell")
    found = kinds(said)

    assert found["statement"] == "sell"
    assert ("stance" in found) is stance


def test_a_hint_gives_two_words_one_block() -> None:
    hints = (AttributeHint(id="attendance", words=("visitor", "guest")),)
    other = replace(NUMERIC, attribute="guest", attribute_head="guest")

    assert kinds(NUMERIC, hints)["fact"] == kinds(other, hints)["fact"]
    assert kinds(NUMERIC)["fact"] != kinds(other)["fact"]


def test_an_entity_is_one_in_any_case() -> None:
    assert kinds(NUMERIC)["fact"] == kinds(replace(NUMERIC, entity="HALDEN LIBRARY"))["fact"]


def local(doc: str, noun: str, *topics: str) -> Claim:
    claim = make_claim(
        doc, make_quantity("40"), entity=f"{noun} ({doc})", local=noun, published=MAY
    )
    return replace(claim, topics=topics, attribute="visitor", attribute_head="visitor")


def test_a_common_noun_meets_its_like_inside_one_story() -> None:
    same = [local("a", "zoo", "Bath", "Cork", "Leeds"), local("b", "zoo", "Bath", "Cork", "Leeds")]

    assert [documents_of(group) for group in groups_of(same)] == [["a", "b"]]


def test_a_common_noun_of_another_story_is_another_thing() -> None:
    other = [local("a", "zoo", "Bath", "Cork", "Leeds"), local("b", "zoo", "Porto", "Vigo")]

    assert groups_of(other) == []


def test_two_common_nouns_are_two_things() -> None:
    other = [local("a", "zoo", "Bath", "Cork", "Leeds"), local("b", "spa", "Bath", "Cork", "Leeds")]

    assert groups_of(other) == []


def test_the_subject_of_a_document_meets_its_name_elsewhere() -> None:
    assumed = replace(NUMERIC, doc="b", local="", topics=("Bath",))

    assert ["a", "b"] in [documents_of(group) for group in groups_of([NUMERIC, assumed])]
