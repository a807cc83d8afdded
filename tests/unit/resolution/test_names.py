"""Comparable forms of names."""

import pytest

from checker.model.claims import Extract
from checker.model.documents import Mention, MentionKind, Span
from checker.resolution.names import (
    collect_names,
    firm_words,
    is_acronym,
    is_lone,
    numbers,
    person_words,
    plain_words,
    surname,
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The Hallmark Trust", "Hallmark trust"),
        ("Bücher & Söhne", "Bucher and Sohne"),
        ("J.P. Moss", "JP Moss"),
        ("D'Arcy", "DArcy"),
        ("Coca-Cola", "Coca Cola"),
    ],
)
def test_marks_do_not_matter(left: str, right: str) -> None:
    assert plain_words(left) == plain_words(right)


@pytest.mark.parametrize(
    ("left", "right"), [("ASEAN", "ASEAN+"), ("Kite 3", "Kite 4"), ("The", "")]
)
def test_signs_and_numbers_do(left: str, right: str) -> None:
    assert plain_words(left) != plain_words(right)


@pytest.mark.parametrize(
    "name",
    ["Kestrel Foods, Inc.", "Kestrel Foods PLC", "The Kestrel Foods Co. Ltd", "OAO Kestrel Foods"],
)
def test_legal_form_is_left_out(name: str) -> None:
    assert firm_words(name) == ("kestrel", "foods")


def test_legal_form_alone_is_a_name() -> None:
    assert firm_words("Limited") == ("limited",)
    assert firm_words("Kestrel Group") == ("kestrel", "group")


def test_united_states_in_a_name() -> None:
    assert firm_words("United States Coast Guard") == firm_words("U.S. Coast Guard")


def test_surname_stands_last() -> None:
    assert surname("Martin Quill Jr.") == "quill"
    assert surname("Samir al-Amin") == surname("Amin") == "amin"
    assert person_words("Moon Jae-in") == ("moon", "jae", "in")
    assert surname("") == ""


def test_numbers_in_order() -> None:
    assert numbers("Unit 3 of Line 12") == ("3", "12")


@pytest.mark.parametrize(
    ("surface", "name", "expected"),
    [
        ("NOAA", "National Oceanic and Atmospheric Administration", True),
        ("CoE", "Council of Europe", False),
        ("COE", "Council of Europe", True),
        ("EU", "Europe", False),
        ("ABC", "Alpha Delta", False),
    ],
)
def test_acronyms(surface: str, name: str, *, expected: bool) -> None:
    assert is_acronym(surface, name) is expected


def test_collected_once_without_title() -> None:
    mention = Mention(
        span=Span(0, 14),
        surface="Dr. Tove Quist",
        kind=MentionKind.PERSON,
        name="Tove Quist",
        title="Dr.",
    )

    (use,) = collect_names(Extract(uri="a", mentions=(mention, mention)))

    assert (use.document, use.name, use.surface) == ("a", "Tove Quist", "Tove Quist")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Brask A/S", "Brask"),
        ("Eel Research Center", "Eel Research Centre"),
        ("Brask ApS", "Brask"),
    ],
)
def test_spellings_of_one_body(left: str, right: str) -> None:
    assert firm_words(left) == firm_words(right)


@pytest.mark.parametrize(
    ("name", "expected"), [("ter Horst", True), ("Horst", True), ("Ada ter Horst", False)]
)
def test_surname_alone(name: str, *, expected: bool) -> None:
    assert is_lone(name) is expected
