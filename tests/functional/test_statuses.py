"""What goes wrong, how the run ends, and the one message that says so."""

import builtins
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.functional.articles import write_articles
from tests.functional.running import Outcome, objects_of, run

PASSED, FAILED, WRONG_USAGE, INCOMPLETE = range(4)
LOW = "Alder Mills, May 4, 2031 - The Alder dam held 5.1 million litres of water on 2 May 2031.\n"
HIGH = "Alder Mills, May 5, 2031 - The Alder dam held 9.7 million litres of water on 2 May 2031.\n"
RULES = """\
version: 1
ruls: []
rules:
  - id: dams-agree
    kind: agre
    severity: eror
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A working folder with one good article in `corpus`."""
    tmp_path.joinpath("corpus").mkdir()
    tmp_path.joinpath("corpus", "a.txt").write_text(LOW, encoding="utf-8")
    return tmp_path


def told(outcome: Outcome, status: int, *words: str) -> Outcome:
    """Hold a run against its exit status and the words of its message."""
    assert outcome.status == status, outcome.err
    assert "Traceback" not in outcome.err
    for word in words:
        assert word in outcome.err
    return outcome


def contradict(folder: Path) -> None:
    folder.joinpath("corpus", "b.txt").write_text(HIGH, encoding="utf-8")


def test_passes(folder: Path) -> None:
    outcome = told(run(folder, "corpus"), PASSED)

    assert outcome.err == ""
    assert outcome.out.rstrip().endswith("The gate passes: no new contradiction of severity error.")


def test_fails_on_a_contradiction(folder: Path) -> None:
    contradict(folder)
    outcome = told(run(folder, "corpus"), FAILED)

    assert "The gate fails: 1 new contradiction of severity error." in outcome.out


@pytest.mark.parametrize(
    ("options", "status", "gate"),
    [
        (["--fail-on", "never"], PASSED, "nothing fails it"),
        (["--fail-on", "any"], FAILED, "1 contradiction of severity error."),
        (["--min-severity", "warning"], FAILED, "of severity warning or above."),
        (["--min-severity", "note"], FAILED, "1 new contradiction."),
    ],
)
def test_gate_is_told_where_the_report_is_no_text(
    folder: Path, options: list[str], status: int, gate: str
) -> None:
    contradict(folder)

    told(run(folder, "corpus", "-o", "json", *options), status, gate)


def test_accepted_contradiction_passes(folder: Path) -> None:
    contradict(folder)
    written = run(folder, "baseline", "write", "corpus", "--baseline", "known.jsonl")
    outcome = run(folder, "corpus", "--baseline", "known.jsonl", "-o", "jsonl")

    assert written.out.startswith("known.jsonl: +1 -0 =1\n+ fc1:")
    told(outcome, PASSED, "no new contradiction")
    assert {one["state"] for one in outcome.records() if one["verdict"] == "contradiction"} == {
        "known"
    }
    told(run(folder, "corpus", "--baseline", "known.jsonl", "--fail-on", "any"), FAILED)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["corpsu"], ["corpsu: no such file or folder", "did you mean corpus?"]),
        (["corpus", "nowhere"], ["nowhere: no such file or folder", "check the spelling"]),
        ([""], ["name a file or a folder"]),
        (["claims"], ["Missing argument 'PATH"]),
        (["cliams", "corpus"], ["no such command", "did you mean claims?"]),
        (["corpus", "-r", "none.yaml"], ["none.yaml: cannot be read", "check the path"]),
        (["corpus", "--rulse", "x"], ["No such option: --rulse", "--rules"]),
        (["corpus", "-o"], ["Option '-o' requires an argument"]),
        (["corpus", "-o", "jsn"], ["--output jsn", "did you mean json?", "csv, html"]),
        (["corpus", "-o", "xml:a.xml"], ["--output xml", "choose one of csv, html"]),
        (["corpus", "--date", "2024-13-40"], ["--date 2024-13-40", "write it as 2024-05-31"]),
        (["corpus", "--date", "20240531"], ["--date 20240531", "write it as 2024-05-31"]),
        (["corpus", "-o", "text", "-o", "json"], ["only one of text, json", "json:report.json"]),
        (["corpus", "-o", "json:r", "-o", "csv:r"], ["two reports would go to r"]),
        (["corpus", "-o", "json:corpus"], ["corpus: Is a directory"]),
        (["corpus", "-o", "json:corpus/a.txt/b.json"], ["corpus/a.txt/b.json: "]),
        (["corpus", "--baseline", "none"], ["none: the baseline cannot be read", "baseline write"]),
        (["corpus", "--baseline", "corpus/a.txt"], ["corpus/a.txt:1: no valid JSON"]),
        (["corpus", "--fail-on", "some"], ["--fail-on some", "choose one of new, any, never"]),
        (["corpus", "--min-severity", "off"], ["--min-severity off", "error, warning, note"]),
        (["text", "corpus"], ["corpus: not a regular file"]),
        (["text", "nowhere.txt"], ["nowhere.txt: No such file or directory"]),
        (["explain", "copys"], ["unknown rule 'copys'", 'did you mean "copies"?']),
        (["explain", "fc1:0123"], ["fc1:0123: where was it found?", "PATH"]),
        (["explain", "fc1:0123", "corpus"], ["fc1:0123: no relation"]),
        (["rules", "validate", "none.yaml"], ["none.yaml: cannot be read"]),
        (["baseline", "write", "corpus", "--baseline", "corpus"], ["corpus: the baseline cannot"]),
    ],
    ids=" ".join,
)
def test_wrong_usage(folder: Path, arguments: list[str], words: list[str]) -> None:
    before = sorted(folder.rglob("*"))
    outcome = told(run(folder, *arguments), WRONG_USAGE, *words)

    assert outcome.out == ""
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize("command", [["corpus", "-r"], ["rules", "validate"]], ids=" ".join)
def test_all_faults_of_a_rules_file_are_told_at_once(folder: Path, command: list[str]) -> None:
    folder.joinpath("faulty.yaml").write_text(RULES, encoding="utf-8")
    words = ["faulty.yaml:2:1: ruls", "faulty.yaml:5:11: ", '"agree"', "faulty.yaml:6:15: "]

    told(run(folder, *command, "faulty.yaml"), WRONG_USAGE, *words)


def make_empty_folder(corpus: Path) -> None:
    corpus.joinpath("a.txt").unlink()


def make_binary_only(corpus: Path) -> None:
    corpus.joinpath("a.txt").write_bytes(bytes(range(256)) * 20)


def make_empty_only(corpus: Path) -> None:
    corpus.joinpath("a.txt").write_bytes(b"")


def make_scan_only(corpus: Path) -> None:
    corpus.joinpath("a.txt").rename(corpus / "a.pdf")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (make_empty_folder, "name .txt, .md or .html files"),
        (make_binary_only, "a.txt: binary file, not text; convert it"),
        (make_empty_only, "a.txt: empty file."),
        (make_scan_only, "a.pdf: .pdf files are not read; convert it"),
    ],
)
def test_nothing_to_check(folder: Path, make: Callable[[Path], None], reason: str) -> None:
    make(folder / "corpus")

    told(run(folder, "corpus"), WRONG_USAGE, "corpus: no readable article", reason)
    told(run(folder, "claims", "corpus"), WRONG_USAGE, "corpus: no readable article", reason)


def test_nothing_to_check_may_be_allowed(folder: Path) -> None:
    make_empty_folder(folder / "corpus")
    outcome = told(run(folder, "corpus", "--allow-empty"), PASSED)

    assert "0 documents" in outcome.out


def make_pipe(path: Path) -> None:
    os.mkfifo(path)


def make_binary(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 20)


def make_huge(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(20_000_001)


def make_dangling(path: Path) -> None:
    path.symlink_to("nowhere.txt")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (make_pipe, "not a regular file"),
        (make_binary, "binary file, not text"),
        (make_huge, "20,000,001 bytes; cut it below 20,000,000."),
        (make_dangling, "No such file or directory; check name and permissions."),
    ],
)
def test_rest_of_an_incomplete_scan_is_checked(
    folder: Path, make: Callable[[Path], None], reason: str
) -> None:
    make(folder / "corpus" / "n.txt")
    outcome = told(run(folder, "corpus", "-o", "json"), INCOMPLETE, f"corpus/n.txt: {reason}")
    report = outcome.object()

    assert "The scan is incomplete: 1 document could not be read" in outcome.err
    assert [one["doc"] for one in objects_of(report, "documents")] == ["corpus/a.txt"]
    assert [one["doc"] for one in objects_of(report, "skipped")] == ["corpus/n.txt"]
    assert all(reason in str(one["reason"]) for one in objects_of(report, "skipped"))
    told(run(folder, "corpus", "--allow-partial"), PASSED, reason)
    claims = told(run(folder, "claims", "corpus"), INCOMPLETE, reason)
    assert claims.out == run(folder, "claims", "corpus/a.txt").out
    told(run(folder, "claims", "corpus", "--allow-partial"), PASSED, reason)


def test_file_without_permission_is_skipped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Permissions do not stop the superuser, so the refusal is played."""
    folder.joinpath("corpus", "n.txt").write_text(HIGH, encoding="utf-8")
    genuine = builtins.open

    def refuse(file: str, mode: str = "r") -> object:
        if file.endswith("n.txt"):
            raise PermissionError(13, "Permission denied", file)
        return genuine(file, mode)

    monkeypatch.setattr("builtins.open", refuse)

    told(run(folder, "corpus"), INCOMPLETE, "corpus/n.txt: Permission denied")


def test_empty_file_beside_others_is_no_gap(folder: Path) -> None:
    folder.joinpath("corpus", "n.txt").touch()
    outcome = told(run(folder, "corpus", "-o", "json"), PASSED, "corpus/n.txt: empty file.")

    assert [one["doc"] for one in objects_of(outcome.object(), "skipped")] == ["corpus/n.txt"]


def test_folder_with_the_name_of_an_article_is_a_folder(folder: Path) -> None:
    inner = folder / "corpus" / "n.txt"
    inner.mkdir()
    inner.joinpath("b.txt").write_text(HIGH, encoding="utf-8")
    outcome = run(folder, "corpus", "-o", "json", "--fail-on", "never")

    assert [one["doc"] for one in objects_of(outcome.object(), "documents")] == [
        "corpus/a.txt",
        "corpus/n.txt/b.txt",
    ]


@pytest.mark.parametrize(
    ("encoding", "words"),
    [("latin-1", "not UTF-8; read as"), ("utf-16-le", "no byte order mark; read as utf-16-le")],
)
def test_other_encoding_is_read_with_a_warning(folder: Path, encoding: str, words: str) -> None:
    text = "Le barrage de Château-Gérard retenait 5,1 millions de litres, a déclaré le maire.\n"
    folder.joinpath("corpus", "n.txt").write_bytes(text.encode(encoding))
    outcome = told(run(folder, "claims", "corpus"), PASSED, f"corpus/n.txt: {words}")

    assert run(folder, "text", "corpus/n.txt").out == text
    assert any(one["doc"] == "corpus/n.txt" for one in outcome.records())


def test_wrong_usage_wins_over_an_incomplete_scan(folder: Path) -> None:
    make_binary(folder / "corpus" / "n.txt")

    told(run(folder, "corpus", "--baseline", "none"), WRONG_USAGE)
    told(run(folder, "corpus", "-o", "json:corpus"), WRONG_USAGE)


def test_incomplete_scan_wins_over_a_contradiction(folder: Path) -> None:
    contradict(folder)
    make_binary(folder / "corpus" / "n.txt")

    told(run(folder, "corpus", "-o", "jsonl"), INCOMPLETE, "incomplete", "The gate fails: 1 new")
    told(run(folder, "corpus", "--allow-partial"), FAILED)


def test_incomplete_scan_writes_no_baseline(folder: Path) -> None:
    make_binary(folder / "corpus" / "n.txt")
    arguments = ["baseline", "write", "corpus", "--baseline", "known.jsonl"]

    told(run(folder, *arguments), INCOMPLETE, "known.jsonl: not written")
    assert not folder.joinpath("known.jsonl").exists()
    told(run(folder, *arguments, "--allow-partial"), PASSED)
    assert (
        folder.joinpath("known.jsonl").read_text(encoding="utf-8") == '{"factcheck_baseline":1}\n'
    )


def test_many_skipped_files_are_told_shortly(folder: Path) -> None:
    for number in range(30):
        folder.joinpath("corpus", f"n{number:02}.pdf").touch()
    outcome = told(run(folder, "corpus", "-o", "json"), PASSED, "and 10 more skipped")

    assert len(list(objects_of(outcome.object(), "skipped"))) == 30


def test_file_name_cannot_steer_the_terminal(folder: Path) -> None:
    folder.joinpath("corpus", "n\x1b[2J.pdf").touch()
    outcome = run(folder, "corpus")

    assert "n␛[2J.pdf" in outcome.err
    assert "\x1b" not in outcome.err + outcome.out


def test_awkward_articles_are_all_read(tmp_path: Path) -> None:
    write_articles(tmp_path / "corpus")
    outcome = told(run(tmp_path, "corpus", "-o", "json"), PASSED)

    assert len(list(objects_of(outcome.object(), "documents"))) == 3
