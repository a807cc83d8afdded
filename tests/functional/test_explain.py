"""Why two places meet or do not, and what would change, as a user asks it."""

import json
from pathlib import Path

import pytest

from tests.functional.running import objects_of, run
from tests.functional.test_hostile import ATTACK, controls

ARTICLES = {
    "east/tide.md": "The Morwen barrier cost 412 million euros.\n\nIt has no lifts.\n",
    "west/tide.txt": (
        "The Morwen barrier will cost 460 million euros.\n"
        "The Morwen barrier cost 431 million euros."
    ),
}
HEAD = "---\npublished: 2034-06-03\npublisher: East Tide\n---\n\n"
SIDECAR = "published: 2034-06-03\npublisher: West Tide\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in ARTICLES.items():
        path = tmp_path / "tides" / name
        path.parent.mkdir(parents=True)
        path.write_text((HEAD if name.endswith("md") else "") + text, encoding="utf-8")
    sidecar = tmp_path / "tides" / "west" / "tide.txt.meta.yaml"
    sidecar.write_text(SIDECAR, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ["tides/east/tide.md:6", "tides/west/tide.txt:2", "tides"],
        ["tide.md:6:30", "tide.txt:2", "tides"],
        ["tides/east/tide.md:6", "./tides/west/tide.txt:2:28", "tides/east", "tides/west"],
        ["tides/east/tide.md:6", "tides/west/tide.txt:2"],
        ["-o", "text", "tide.md:6", "tide.txt:2", "tides", "--date", "2034-06-03"],
    ],
    ids=" ".join,
)
def test_two_places_that_meet(folder: Path, arguments: list[str]) -> None:
    outcome = run(folder, "explain", *arguments)

    assert outcome.status == 0, outcome.err
    assert "Yes: A1 (412 million euros) and B1 (431 million euros) meet as" in outcome.out
    assert "contradiction" in outcome.out
    assert outcome.err == ""


def test_two_places_that_do_not(folder: Path) -> None:
    outcome = run(folder, "explain", "tide.md:6", "tide.txt:1", "tides")
    marks = {
        line.split()[0]: line.split()[-1]
        for line in outcome.out.splitlines()
        if line.endswith((" same", " DIFFERS", " UNKNOWN"))
    }

    assert outcome.status == 0
    assert marks["about"] == marks["period"] == "same"
    assert marks["put"] == "DIFFERS"
    assert "how they are put differs (fact | " in " ".join(outcome.out.split())


def test_json_and_ids(folder: Path) -> None:
    outcome = run(folder, "explain", "tide.md:6", "tide.txt:2", "tides", "-o", "json")
    record = outcome.object()
    first, second = (next(objects_of(place, "claims")) for place in objects_of(record, "places"))
    same = run(
        folder,
        "explain",
        str(first["id"])[:12],
        str(second["id"]),
        "tides",
        "-o",
        "json:deep/x.json",
    )
    written = json.loads(folder.joinpath("deep", "x.json").read_text(encoding="utf-8"))

    assert outcome.status == same.status == 0
    assert same.out == ""
    assert record["meets"] is True
    assert written["pairs"] == record["pairs"]
    assert [one["same"] for one in next(objects_of(record, "pairs"))["key"]] == [True] * 7  # type: ignore[attr-defined]


def test_one_place(folder: Path) -> None:
    lone = run(folder, "explain", "tides/east/tide.md:6", "tides")
    silent = run(folder, "explain", "tides/east/tide.md:7")

    assert lone.status == silent.status == 0
    assert "412 million euros" in lone.out
    assert "Relations\n" in lone.out
    assert "The line is empty." in silent.out
    assert "\nNo: " not in silent.out


def test_the_same_twice(folder: Path) -> None:
    arguments = ["explain", "tide.md:6", "tide.txt:2", "tides"]

    assert run(folder, *arguments).out == run(folder, *arguments).out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["tide.md:6", "ebb.txt:1", "tides"], "ebb.txt: no document of this name was read"),
        (["tide.md:60", "tide.txt:1", "tides"], "has 8 lines"),
        (["tide.md:6:99", "tide.txt:1", "tides"], "columns"),
        (["tide.md:6", "0123abcd", "tides"], "0123abcd: neither a place"),
        (["tide.md:6", "0123abcd"], "0123abcd: where was it found?"),
        (["tide.md:6", "tide.md:6:30", "tides"], "both are the claim"),
        (["tide.md:6", "tide.txt:1", "tides", "-o", "html"], "choose one of text, json"),
        (["values-agree", "-o", "json"], "only places are told as json"),
        (["tide.md:6", "tide.txt:1", "nowhere"], "nowhere"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else "",
)
def test_what_cannot_be_explained(folder: Path, arguments: list[str], told: str) -> None:
    outcome = run(folder, "explain", *arguments)

    assert outcome.status == 2
    assert outcome.out == ""
    assert told in outcome.err


def test_what_if(folder: Path) -> None:
    outcome = run(
        folder, "tides", "--what-if", "tolerance:5%", "--what-if", "drop:Nobody, drop:West Tide"
    )
    wider = run(folder, "tides", "--what-if", "tolerance:5%")
    alone = run(
        folder, "check", "tides", "--what-if=drop:west tide", "-o", "json:-", "-o", "text:t"
    )
    record = alone.object()

    assert outcome.status == 2
    assert wider.status == alone.status == 0
    assert "✕ CONTRADICTION → ± WITHIN TOLERANCE" in wider.out
    assert record["left_out"] == ["tides/west/tide.txt"]
    assert {one["change"] for one in objects_of(record, "changes")} == {"gone"}
    assert "1 document is left out" in folder.joinpath("t").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--what-if", "drop:Nobody"], "no publisher, agency, folder or document"),
        (["--what-if", "drop:tides"], "nothing would be left"),
        (["--what-if", "wind:north"], "not understood"),
        (["--what-if", "drop:West Tide", "-o", "html"], "choose one of text, json"),
    ],
)
def test_what_cannot_be_supposed(folder: Path, arguments: list[str], told: str) -> None:
    outcome = run(folder, "tides", *arguments)

    assert outcome.status == 2
    assert outcome.out == ""
    assert told in outcome.err


def test_hostile_articles(tmp_path: Path) -> None:
    for name, value in (("a", "5.1"), ("b", "9.7")):
        text = f"2031\n\nThe {ATTACK} Alder dam held {value} million litres on 2 May 2031.\n"
        tmp_path.joinpath(f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    named = tmp_path / "x\x1b[2J.txt"
    named.write_text("The dam held 3 boats.\n", encoding="utf-8")
    outcomes = [
        run(tmp_path, "explain", "a.txt:3", "b.txt:3", "."),
        run(tmp_path, "explain", "a.txt:3", f"{named.name}:1", ".", "-o", "json"),
        run(tmp_path, "explain", "a.txt:3", "y\x1b[2J.txt:1", "."),
        run(tmp_path, ".", "--what-if", "drop:b.txt"),
        run(tmp_path, ".", "--what-if", "drop:b.txt", "-o", "json"),
        run(tmp_path, ".", "--what-if", "drop:\x1b[2J"),
    ]

    assert [one.status for one in outcomes] == [0, 0, 2, 0, 0, 2]
    for outcome in outcomes:
        assert controls(outcome.out + outcome.err) == set()
