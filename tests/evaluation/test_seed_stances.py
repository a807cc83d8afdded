"""Three real articles over twelve years: who changed course is told, and nobody is accused."""

import re
from collections.abc import Sequence
from pathlib import Path
from shutil import copy

import pytest

from tests.functional.running import Json, run

ROOT = Path(__file__).parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
PUBLISHED = {
    "000_d4d615ee94d649a3.txt": "2018-11-26",
    "002_2536b3258e85194c.txt": "2008-10-23",
}
"""What the sidecars say; the third article says itself that it is of 3 April 2020."""

DENIED = "001_e1df8a370ba8b261.txt"
TURN = re.compile(r"(\d{1,2} [A-Z][a-z]+ \d{4}) (for|against|open) \(")
"""One position of a timeline, as the explanation tells it."""

pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the three articles are kept beside the project, not in it"
)


@pytest.fixture(scope="module")
def relations(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Json]:
    folder = tmp_path_factory.mktemp("seeds")
    for path in sorted(SEEDS.glob("*.txt")):
        copy(path, folder / path.name)
    for name, day in PUBLISHED.items():
        sidecar = folder / f"{name}.meta.yaml"
        sidecar.write_text(f"published: {day}\n", encoding="utf-8")
    outcome = run(
        folder, ".", "--rules", str(ROOT / "rules.yaml"), "--all-relations", "--output", "jsonl"
    )

    assert outcome.status == 0, outcome.err
    return outcome.records()


def _only(relations: Sequence[Json], verdict: str, entity: str) -> Json:
    (found,) = (
        one for one in relations if one["verdict"] == verdict and one["entity"] == entity
    )  # a second one is as wrong as none
    return found


def _timeline(relation: Json) -> list[tuple[str, ...]]:
    return [match.groups() for match in TURN.finditer(str(relation["explanation"]))]


def test_the_articles_are_compared(relations: Sequence[Json]) -> None:
    """Nothing is clean because nothing was read."""
    assert {"agreement", "disputed", "stance-change"} <= {str(one["verdict"]) for one in relations}


@pytest.mark.parametrize("verdict", ["contradiction", "likely-slip", "overclaim", "tension"])
def test_nobody_is_accused(relations: Sequence[Json], verdict: str) -> None:
    assert [one["explanation"] for one in relations if one["verdict"] == verdict] == []


def test_what_one_claims_and_the_other_denies_is_disputed(relations: Sequence[Json]) -> None:
    dispute = _only(relations, "disputed", "Vladimir Putin")
    told = str(dispute["explanation"])

    assert dispute["reason"] == "denial"
    assert len([one for one in relations if one["verdict"] == "disputed"]) == 1
    # the house rules take the Kremlin for Russia
    assert re.fullmatch(r"Donald Trump says .+; (Russia|Kremlin) denies it: .+", told), told
    assert told.count("Mohammed bin Salman") == 2
    assert told.count(DENIED) == 2


def test_a_country_over_twelve_years(relations: Sequence[Json]) -> None:
    stance = _only(relations, "stance-change", "Russia")

    assert stance["attribute"] == "production cut"
    assert _timeline(stance) == [
        ("23 October 2008", "open"),
        ("19 November 2018", "against"),
        ("26 November 2018", "open"),
        ("1 March 2020", "against"),
        ("3 April 2020", "for"),
    ]


def test_its_last_turn_is_a_reversal(relations: Sequence[Json]) -> None:
    stance = _only(relations, "stance-change", "Russia")

    assert stance["reason"] == "reversal"
    assert str(stance["explanation"]).endswith(
        "Turned round between 1 March 2020 and 3 April 2020."
    )
    assert stance["severity"] == "note"


def test_a_turn_rests_on_its_own_words(relations: Sequence[Json]) -> None:
    """The words of each position, in order of the days; two or three point at the place."""
    told = str(_only(relations, "stance-change", "Russia")["explanation"])
    words = [
        "promise to join",
        "rather stay out",
        "discussing potential",
        "tighten supply",
        "ready to cooperate",
    ]

    places = [told.find(one) for one in words]

    assert -1 not in places
    assert places == sorted(places)


def test_a_person_has_a_timeline_of_his_own(relations: Sequence[Json]) -> None:
    stance = _only(relations, "stance-change", "Vladimir Putin")

    assert stance["reason"] == "first-position"
    assert _timeline(stance) == [("26 November 2018", "open"), ("3 April 2020", "for")]


def test_only_two_of_them_turned(relations: Sequence[Json]) -> None:
    turned = {str(one["entity"]) for one in relations if one["verdict"] == "stance-change"}

    assert turned == {"Russia", "Vladimir Putin"}
