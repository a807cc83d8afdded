"""Spellings brought together, and look-alikes kept apart."""

import time

import pytest

from checker.model.entities import EntityHint
from checker.resolution.clusters import cluster_firms, cluster_people
from checker.resolution.guards import Hints, read_hints

NONE = Hints()


def sizes(clusters: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [cluster for cluster in clusters if len(cluster) > 1]


@pytest.mark.parametrize(
    "names",
    [
        ("Kestrel Foods", "Kestrel Foods Inc"),
        ("Ferrow & Lunde", "Ferrow and Lunde PLC"),
        ("Hallmark Trust", "The Hallmark Trust"),
        ("Nordic Meteorological Institute", "Nordic Meterological Institute"),
        ("World Chess Organisation of Women", "World Chess Organization of Women"),
    ],
)
def test_firms_that_are_one(names: tuple[str, str]) -> None:
    assert cluster_firms(names, NONE) == [tuple(sorted(names))]


@pytest.mark.parametrize(
    "names",
    [
        ("Alder Bank", "Alder Bank Leasing"),
        ("ASEAN", "ASEAN+"),
        ("Reactor 3", "Reactor 4"),
        ("Nigerian National Railway Corporation", "Nigerien National Railway Corporation"),
        ("Bank of Iran", "Bank of Iraq"),
        ("North Shore Ferries", "South Shore Ferries"),
    ],
)
def test_firms_that_are_two(names: tuple[str, str]) -> None:
    assert sizes(cluster_firms(names, NONE)) == []


@pytest.mark.parametrize(
    "names",
    [
        ("Mohammed Farah", "Muhammad Farah"),
        ("Ada M. Quill", "Ada Quill"),
        ("A. Quill", "Ada Quill"),
        ("Thomas Brandt", "Tom Brandt"),
        ("Moon Jae In", "Moon Jae-in"),
        ("Martin Quill", "Martin Quill Jr."),
    ],
)
def test_people_who_are_one(names: tuple[str, str]) -> None:
    assert cluster_people(names, NONE) == [tuple(sorted(names))]


@pytest.mark.parametrize(
    "names",
    [
        ("Ada Quill", "Ada Quell"),
        ("Daniel Quill", "Danielle Quill"),
        ("Ann K. Lee", "Ann P. Lee"),
        ("Kim Min-jun", "Kim Min-seo"),
    ],
)
def test_people_who_are_two(names: tuple[str, str]) -> None:
    assert sizes(cluster_people(names, NONE)) == []


def test_short_form_of_two_people_stays_alone() -> None:
    clusters = cluster_people(["Ann K. Lee", "Ann P. Lee", "Ann Lee"], NONE)

    assert sizes(clusters) == []


def test_rules_file_keeps_apart() -> None:
    hints = read_hints([EntityHint(name="Kestrel", distinct=("Kestrel Inc",))])

    assert sizes(cluster_firms(["Kestrel", "Kestrel Inc"], hints)) == []


def test_many_names_are_not_all_pairs() -> None:
    names = [
        f"{a}{b}{c} Institute of {c}{a}"
        for a in "BCDFGHKLMN"
        for b in "aeiou" * 4
        for c in "rstvwxz" * 3
    ]
    many = [
        f"{name}{'abcdefghij'[i % 10]}{'klmnopqrst'[i // 10 % 10]}" for i, name in enumerate(names)
    ]

    started = time.process_time()
    cluster_firms(many, NONE)

    assert time.process_time() - started < 2
