"""Which relations are new."""

import json
from pathlib import Path

import pytest

from checker import baseline
from checker.errors import BaselineError
from checker.model import Baseline, Relation, Severity, Verdict
from tests.build import make_claim

HEADER = '{"factcheck_baseline":1}'


def make_relation(
    name: str, verdict: str = "contradiction", severity: str = "error", doc: str = "corpus/a.txt"
) -> Relation:
    return Relation(
        id=f"{name}-1",
        verdict=Verdict(verdict),
        reason="",
        rule="values-agree",
        severity=Severity(severity),
        claims=(make_claim(doc), make_claim("corpus/z.txt")),
        explanation="",
        entity="Bridge",
        attribute="visitor",
        period="2031-05-01..2031-05-31",
        fingerprint=name,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "known.jsonl"


def test_no_file_accepts_nothing() -> None:
    assert baseline.load(None) == Baseline(fingerprints=frozenset())


def test_written_baseline_is_read_again(path: Path) -> None:
    entries = baseline.accept([make_relation("fc1:b"), make_relation("fc1:a")], {}, ["corpus"])
    path.write_text(baseline.render(entries), encoding="utf-8")

    assert baseline.load(str(path)).fingerprints == {"fc1:a", "fc1:b"}
    assert baseline.read_entries(str(path)) == entries


def test_lines_are_sorted_and_compact() -> None:
    entries = baseline.accept([make_relation("fc1:b"), make_relation("fc1:a")], {}, ["corpus"])

    assert baseline.render(entries).splitlines() == [
        HEADER,
        *(
            '{"docs":["corpus/a.txt","corpus/z.txt"],"fp":"' + name + '",'
            '"key":["visitor","2031-05-01..2031-05-31"],"rule":"values-agree","subject":"Bridge"}'
            for name in ("fc1:a", "fc1:b")
        ),
    ]


@pytest.mark.parametrize("end", ["\r\n", "\n\n", "\n \n"])
def test_ends_of_lines_do_not_matter(path: Path, end: str) -> None:
    name = '{"fp":"fc1:a","subject":"two\u2028lines"}'
    path.write_bytes(f"\ufeff{HEADER}{end}{name}{end}".encode())

    assert baseline.load(str(path)).fingerprints == {"fc1:a"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", r":1: no valid JSON"),
        (b"hello\n", r":1: no valid JSON"),
        (b'{"factcheck_baseline":2}\n', r":1: not a baseline of version 1"),
        (b"[]\n", r":1: not a baseline of version 1"),
        (f"{HEADER}\n{{\n".encode(), r":2: no valid JSON"),
        (f'{HEADER}\n\n{{"fp":1}}\n'.encode(), r":3: an entry needs a fingerprint"),
        (f"{HEADER}\n[]\n".encode(), r":2: an entry needs a fingerprint"),
        (f"{HEADER}\n{'[' * 100_000}\n".encode(), r":2: no valid JSON \(nested too deeply\)"),
        (HEADER.encode("utf-16"), r"cannot be read \(it is not UTF-8\)"),
    ],
)
def test_faulty_file_is_told_with_its_line(path: Path, content: bytes, message: str) -> None:
    path.write_bytes(content)

    with pytest.raises(BaselineError, match=message):
        baseline.load(str(path))


def test_missing_file_is_an_error_and_tells_the_cure(path: Path) -> None:
    with pytest.raises(BaselineError, match=r"No such file.*baseline write --baseline"):
        baseline.load(str(path))


def test_states() -> None:
    relations = [make_relation("fc1:a"), make_relation("fc1:b")]
    judged = baseline.divide(relations, Baseline(fingerprints=frozenset({"fc1:b"})))

    assert [(one.fingerprint, one.state) for one in judged] == [
        ("fc1:a", "new"),
        ("fc1:b", "known"),
    ]


def test_accusations_come_first_in_an_order_of_their_own() -> None:
    relations = [
        make_relation("fc1:6", "agreement"),
        make_relation("fc1:5", "likely-slip"),
        make_relation("fc1:4", "contradiction", "note"),
        make_relation("fc1:3", "contradiction", doc="corpus/b.txt"),
        make_relation("fc1:2"),
        make_relation("fc1:1"),
    ]
    names = ["fc1:1", "fc1:2", "fc1:3", "fc1:4", "fc1:5", "fc1:6"]
    nothing = Baseline(fingerprints=frozenset())

    for order in (relations, relations[::-1]):
        assert [one.fingerprint for one in baseline.divide(order, nothing)] == names


def test_only_accusations_are_accepted() -> None:
    relations = [make_relation("fc1:a", "tension"), make_relation("fc1:b", "likely-slip")]

    assert set(baseline.accept(relations, {}, ["corpus"])) == {"fc1:b"}


@pytest.mark.parametrize(
    ("docs", "paths", "stays"),
    [
        (["corpus/a.txt", "corpus/b.txt"], ["corpus"], False),
        (["corpus/a.txt", "corpus/b.txt"], ["./corpus/"], False),
        (["corpus/a.txt", "corpus/b.txt"], ["corpus/a.txt"], True),
        (["corpus/a.txt", "corpus/b.txt"], ["corpus/a.txt", "corpus/b.txt"], False),
        (["corpus/a.txt"], ["corp"], True),
        (["./corpus/a.txt"], ["."], False),
        (["other/a.txt"], ["corpus"], True),
        ([], ["corpus"], False),
    ],
)
def test_entry_about_another_place_stays(docs: list[str], paths: list[str], stays: bool) -> None:  # noqa: FBT001
    before = {"fc1:old": {"fp": "fc1:old", "docs": docs}}

    assert (baseline.accept([], before, paths) == before) is stays


def test_what_a_user_noted_stays() -> None:
    before = {"fc1:a": {"fp": "fc1:a", "docs": ["x"], "status": "disputed", "reason": "sources"}}
    entry = baseline.accept([make_relation("fc1:a")], before, ["corpus"])["fc1:a"]

    assert entry["status"] == "disputed"
    assert entry["docs"] == ["corpus/a.txt", "corpus/z.txt"]


def test_text_of_entries_is_json() -> None:
    entries = {"fc1:a": {"fp": "fc1:a", "subject": "Réunion\u2028\n"}}
    lines = baseline.render(entries).split("\n")

    assert [json.loads(line) for line in lines[1:-1]] == [
        {"fp": "fc1:a", "subject": "Réunion\u2028\n"}
    ]
