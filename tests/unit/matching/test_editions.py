"""Two texts of which one is the other, edited: what they tell differently at one place."""

import pytest

from checker.extraction import extract
from checker.matching.editions import find_editions, match_edition
from checker.model import ClaimGroup, Extract, Scope
from checker.normalisation import normalise
from tests.build import make_document, make_group

MUSEUM = (
    "Ola Brekke runs the lantern museum of Aldbury with a helper and a blind old cat. "
    "She lights the lanterns of tin in June and the lanterns of glass in July. "
    "They all meet at 7 pm. "
    "In the attic a letter to Ida Falk lies open, and a copy costs visitors $12 in the shop. "
    "The roof leaks over the northern stairs, and nobody in the village cares to mend it."
)


def read(text: str, uri: str) -> Extract:
    return normalise(extract(make_document(text, uri)))


def groups(one: str, other: str) -> list[ClaimGroup]:
    return list(match_edition((read(one, "a.txt"), read(other, "b.txt"))))


def told(one: str, other: str) -> list[tuple[str, ...]]:
    """Give the places at which two texts differ."""
    pairs = [
        tuple(claim.text.rstrip(".") for claim in group.claims) for group in groups(one, other)
    ]
    return [pair for pair in pairs if len(set(pair)) > 1]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("7 pm", "8 pm", ("7 pm", "8 pm")),
        ("all meet at 7 pm", "meet at 8 pm", ("7 pm", "8 pm")),
        ("to Ida Falk lies open, and a copy costs visitors $12",
         "to Olaf Moe lies open, and a copy costs visitors $15", ("$12", "$15")),
        ("cat. She lights", "cat, and she lights", None),
        ("in June and", "in May and", ("June", "May")),
    ],
)  # fmt: skip
def test_a_changed_place_is_found(old: str, new: str, place: tuple[str, str] | None) -> None:
    found = told(MUSEUM, MUSEUM.replace(old, new))

    assert [tuple(sorted(one)) for one in found] == ([tuple(sorted(place))] if place else [])


def test_figures_that_were_exchanged() -> None:
    other = MUSEUM.replace("June", "...").replace("July", "June").replace("...", "July")

    assert sorted(tuple(sorted(one)) for one in told(MUSEUM, other)) == [
        ("July", "June"),
        ("July", "June"),
    ]


def test_a_sentence_that_was_cut_in_two() -> None:
    other = MUSEUM.replace("open, and a copy costs visitors $12", "open. A copy costs visitors $15")

    assert [tuple(sorted(one)) for one in told(MUSEUM, other)] == [("$12", "$15")]


@pytest.mark.parametrize(
    ("changes"),
    [
        [("Ola Brekke", "Lea Holt"), ("Aldbury", "Norvia"), ("Ida Falk", "Olaf Moe"),
         ("7 pm", "8 pm")],
        [("June", "April"), ("July", "August"), ("7 pm", "8 pm")],
        [("tin in June and the lanterns of glass in July",
          "glass in July and the lanterns of tin in June")],
    ],
    ids=["other names", "a form filled in anew", "parts exchanged"],
)  # fmt: skip
def test_what_tells_of_something_else(changes: list[tuple[str, str]]) -> None:
    other = MUSEUM
    for old, new in changes:
        other = other.replace(old, new)

    assert told(MUSEUM, other) == []


def test_texts_that_share_too_little() -> None:
    start = MUSEUM.partition("In the attic")[0]
    other = "The bell tower of Aldbury is shut for repairs, and its ringers meet at 8 pm in a barn."

    assert groups(MUSEUM, other) == []
    assert groups(MUSEUM, start) == []
    assert groups("They all meet at 7 pm.", "They all meet at 8 pm.") == []


def test_one_sentence_is_no_text() -> None:
    _, _, rest = MUSEUM.partition("7 pm. ")
    one, _, _ = rest.partition(". ")

    assert groups(f"{one}.", f"{one.replace('12', '15')}.") == []


def test_a_text_too_long_to_lay_out_is_left() -> None:
    long = " ".join(
        f"Number {place} is a lantern of tin from the far north." for place in range(300)
    )

    assert groups(f"{MUSEUM} {long}", f"{MUSEUM.replace('7 pm', '8 pm')} {long}") == []


def test_documents_that_share_sentences_are_laid_side_by_side() -> None:
    one, other = read(MUSEUM, "a.txt"), read(MUSEUM, "b.txt")
    copy = make_group([one.sentences[0], other.sentences[0]], scope=Scope.COPY)

    assert list(find_editions([other, one], [copy])) == [(one, other)]


def test_what_was_read_of_an_edited_figure_does_not_keep_it_apart() -> None:
    one = MUSEUM.replace("a copy costs visitors", "a copy by monthly order costs visitors")
    other = MUSEUM.replace("a copy costs visitors", "a copy by simple order costs visitors")

    (found,) = (
        group
        for group in groups(one, other.replace("$12", "$15"))
        if "$12" in [claim.text for claim in group.claims]
    )

    assert found.scope is Scope.WORDING
    assert found.contrast == "value"
