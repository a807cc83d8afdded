"""Places that a person points at."""

from pathlib import Path

import pytest

from checker import pipeline
from checker.errors import SettingsError
from checker.model import Report
from checker.places import documents_of, find_place, is_place, leading_places
from checker.settings import Settings

NOTES = {
    "town/loom.md": (
        "---\npublished: 2034-06-01\n---\n\n# Weavers\n\n"
        "The Esk mill runs 40 looms.\n\nFrom Room 9, in 2031 or not, two fell.\n"
    ),
    "valley/loom.md": "The Esk mill runs 44 looms.\n",
    "valley/thread.txt": "The Esk mill spun 3 tonnes of yarn. Nobody asked it to.",
}


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    folder = tmp_path_factory.mktemp("notes")
    for name, text in NOTES.items():
        folder.joinpath(name).parent.mkdir(exist_ok=True)
        folder.joinpath(name).write_text(text, encoding="utf-8")
    folder.joinpath("valley", "broken.txt").write_bytes(b"\x00\x01" * 900)
    return pipeline.check(Settings(paths=(folder.as_posix(),)))


def texts(report: Report, written: str) -> list[str]:
    return [claim.text for claim in find_place(written, report).claims if claim.quantity]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a.txt:3", True),
        ("a.txt:3:14", True),
        ("C:/notes/a.txt:3", True),
        ("0a1b2c", True),
        ("0a1b2c3d4e5f6071", True),
        ("0a1b2c3d4e5f6071.2", True),
        ("0a1b2c3d4e5f6071@mayor", True),
        ("0a1b2c3d4e5f6071+", True),
        ("fc1:0123456789012345", False),
        ("values-agree", False),
        ("a.txt", False),
        ("0a1", False),
    ],
)
def test_what_points_at_a_place(*, written: str, expected: bool) -> None:
    assert is_place(written) is expected


def test_a_file_is_no_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tmp_path.joinpath("beef").mkdir()
    tmp_path.joinpath("a:3").touch()

    assert not is_place("beef")
    assert not is_place("a:3")


def test_a_row_of_arguments() -> None:
    assert leading_places(["a.txt:1", "corpus"]) == ["a.txt:1"]
    assert leading_places(["0a1b2c", "a.txt:1", "b.txt:2"]) == ["0a1b2c", "a.txt:1"]
    assert leading_places(["a.txt", "a.txt:1"]) == []
    assert documents_of(["x/a.txt:1:3", "b.md:2"]) == ["x/a.txt", "b.md"]
    with pytest.raises(SettingsError, match="0a1b2c: where was it found"):
        documents_of(["a.txt:1", "0a1b2c"])


def test_line_column_and_id(report: Report) -> None:
    (claim,) = find_place("town/loom.md:7", report).claims
    place = find_place(claim.id[:9], report)

    assert claim.text == "40 looms"
    assert texts(report, "town/loom.md:7:19") == ["40 looms"]
    assert texts(report, "town/loom.md:7:2") == ["40 looms"]
    assert place.claims == (claim,)
    assert place.span == claim.span
    assert find_place(claim.id, report).document.uri.endswith("town/loom.md")


def test_path_in_full_and_from_here(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    uri = next(one.uri for one in report.documents if one.uri.endswith("thread.txt"))
    monkeypatch.chdir(Path(uri).parent.parent)

    assert texts(report, f"{uri}:1") == texts(report, "./valley/thread.txt:1") == ["3 tonnes"]
    assert texts(report, "./town/../valley/thread.txt:1") == ["3 tonnes"]


def test_what_was_read_where_nothing_is_stated(report: Report) -> None:
    silent = find_place("town/loom.md:9:11", report)
    line = find_place("town/loom.md:9", report)

    assert silent.claims == line.claims == ()
    assert [(one.text, one.bucket.value) for one in silent.numerals] == [("9", "name")]
    assert [one.bucket.value for one in line.numerals] == ["name", "time", "unread"]
    assert [one.text for one in line.times] == ["2031"]
    assert line.unread is None


@pytest.mark.parametrize(
    ("line", "why"),
    [(2, "is no prose of the article"), (4, "The line is empty.")],
)
def test_what_is_no_prose(report: Report, line: int, why: str) -> None:
    assert why in str(find_place(f"town/loom.md:{line}", report).unread)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("loom.md:3", ["loom.md: 2 documents end so", "town/loom.md", "write more of the path"]),
        ("town/lomo.md:3", ["town/lomo.md: no document of this name was read; did you mean"]),
        ("quite/other:3", ["quite/other: no document of this name was read"]),
        ("valley/broken.txt:1", ["valley/broken.txt: it was not read: "]),
        ("valley/loom.md:2", ["valley/loom.md has 1 line, as `factcheck text"]),
        ("town/loom.md:99", ["town/loom.md has 9 lines"]),
        ("town/loom.md:0", ["town/loom.md has 9 lines"]),
        ("town/loom.md:7:99", ["the line has 28 columns"]),
        ("town/loom.md:7:0", ["the line has 28 columns"]),
        ("ffffffffffffffff", ["neither a place such as a.txt:12 nor the id of a claim"]),
    ],
)
def test_places_that_are_not_there(report: Report, written: str, told: list[str]) -> None:
    with pytest.raises(SettingsError) as caught:
        find_place(written, report)

    assert [part for part in told if part not in str(caught.value)] == []


def test_beginning_of_several_ids(report: Report) -> None:
    with pytest.raises(SettingsError, match=r": [3-9] claims begin so: .*; write one in full"):
        find_place("", report)
