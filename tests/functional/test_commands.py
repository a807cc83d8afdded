"""Every command, as a user types it."""

import os
import signal
import stat
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from checker.cli import VERSION
from tests.functional.articles import write_articles
from tests.functional.running import ROOT, objects_of, run, start

RULES = """\
version: 1
rules:
  - id: dams-agree
    kind: agree
    severity: warning
"""
ARTICLES = {
    "a.txt": "Alder Mills, May 4, 2031 - The Alder dam held 5.1 million litres on 2 May 2031.\n",
    "b.txt": "Alder Mills, May 5, 2031 - The Alder dam held 9.7 million litres on 2 May 2031.\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A working folder with two articles that contradict each other."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for name, text in ARTICLES.items():
        corpus.joinpath(name).write_text(text, encoding="utf-8")
    tmp_path.joinpath("mine.yaml").write_text(RULES, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        ["corpus"],
        ["corpus/a.txt", "corpus/b.txt"],
        ["./corpus/"],
        ["-o", "text", "corpus"],
        ["--fail-on", "new", "corpus", "--min-severity=error"],
        ["check", "corpus"],
    ],
    ids=" ".join,
)
def test_short_form(folder: Path, arguments: list[str]) -> None:
    outcome = run(folder, *arguments)

    assert outcome.status == 1, outcome.err
    assert outcome.out.startswith("2 documents, 0 skipped, ")


def test_option_with_a_value_before_the_path(folder: Path) -> None:
    outcome = run(folder, "-r", "mine.yaml", "corpus", "-o", "jsonl")

    assert outcome.status == 0, outcome.err
    assert {one["rule"] for one in outcome.records()} >= {"dams-agree"}


@pytest.mark.parametrize("name", ["check", "claims", "rules", "text", "explain", "baseline"])
def test_folder_named_like_a_command(folder: Path, name: str) -> None:
    folder.joinpath("corpus").rename(folder / name)

    assert run(folder, f"./{name}").out == run(folder, "check", f"./{name}").out
    assert run(folder, f"./{name}").status == 1
    assert run(folder, "check", name).status == 1


@pytest.mark.parametrize(
    "command",
    [[], ["check"], ["claims"], ["text"], ["explain"], ["rules"], ["rules", "validate"]],
    ids=" ".join,
)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(folder: Path, command: list[str], option: str) -> None:
    outcome = run(folder, *command, option)

    assert outcome.status == 0
    assert outcome.out.startswith(" ".join(["Usage: factcheck", *command]))
    assert outcome.err == ""


def test_help_comes_unasked_where_nothing_is_named(folder: Path) -> None:
    outcome = run(folder)

    assert outcome.status == 2
    assert "Exit status: 0 the gate passed" in outcome.out + outcome.err


def test_version_without_an_installed_package(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", refuse)

    assert run(folder, "--version").out == f"factcheck {VERSION}\n"


def test_version_of_an_installed_package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", lambda name: f"7.8.9-{name}")

    assert run(folder, "--version").out == "factcheck 7.8.9-factcheck\n"


def test_version_is_that_of_the_project() -> None:
    project = tomllib.loads(ROOT.joinpath("pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["version"] == VERSION


def test_several_outputs_at_once(folder: Path) -> None:
    files = {one: f"out/deep/report.{one}" for one in ("json", "jsonl", "csv", "html")}
    arguments = [part for name, file in files.items() for part in ("-o", f"{name}:{file}")]
    outcome = run(folder, "corpus", *arguments, "-o", "text:plain.txt", "-o", "text")

    assert outcome.status == 1
    for name, file in files.items():
        alone = run(folder, "corpus", "-o", f"{name}:-")
        assert folder.joinpath(file).read_text(encoding="utf-8") == alone.out, name
    assert folder.joinpath("plain.txt").read_text(encoding="utf-8") == outcome.out
    assert sorted(path.name for path in folder.glob("out/deep/*")) == sorted(
        file.rpartition("/")[2] for file in files.values()
    )


def test_page_has_a_place_of_its_own(folder: Path) -> None:
    assert run(folder, "corpus", "-o", "html").status == 1
    assert "The gate fails" in folder.joinpath("reports", "index.html").read_text(encoding="utf-8")


def test_one_output_that_cannot_be_written_stops_all(folder: Path) -> None:
    folder.joinpath("kept.json").write_text("kept", encoding="utf-8")
    before = sorted(folder.rglob("*"))
    arguments = ["-o", "json:kept.json", "-o", "html:corpus", "-o", "text"]
    outcome = run(folder, "corpus", *arguments)

    assert outcome.status == 2
    assert outcome.out == ""
    assert folder.joinpath("kept.json").read_text(encoding="utf-8") == "kept"
    assert sorted(folder.rglob("*")) == before


def test_device_is_written_into_and_not_replaced(folder: Path) -> None:
    assert run(folder, "corpus", "-o", f"json:{os.devnull}").status == 1
    assert not stat.S_ISREG(Path(os.devnull).stat().st_mode)


def test_link_to_a_report_stays_a_link(folder: Path) -> None:
    folder.joinpath("latest.json").symlink_to("real.json")
    run(folder, "corpus", "-o", "json:latest.json")

    assert folder.joinpath("latest.json").is_symlink()
    assert folder.joinpath("real.json").read_text(encoding="utf-8").startswith("{")


def test_rules_file_beside_the_articles_is_found(folder: Path) -> None:
    folder.joinpath("mine.yaml").rename(folder / "corpus" / "rules.yaml")
    one = run(folder, "corpus", "-o", "jsonl")
    other = run(folder, "corpus/b.txt", "corpus/a.txt", "-o", "jsonl")

    assert one.status == other.status == 0
    assert one.out == other.out


def test_claims_follow_the_rules_named(folder: Path) -> None:
    entities = "version: 1\nentities:\n  Great Wall:\n    aliases: [the Alder dam, Alder]\n"
    folder.joinpath("names.yaml").write_text(entities, encoding="utf-8")
    outcome = run(folder, "claims", "corpus", "-r", "names.yaml", "--date", "2031-05-09")
    documents = [one for one in outcome.records() if one["record"] == "document"]

    assert outcome.status == 0, outcome.err
    assert {(one["published"], one["published_basis"]) for one in documents} == {
        ("2031-05-09", "option")
    }
    assert "Great Wall" in {one.get("entity") for one in outcome.records()}


def test_text_prints_the_source_and_nothing_else(tmp_path: Path) -> None:
    corpus = write_articles(tmp_path / "corpus")

    assert run(tmp_path, "text", "corpus/water.txt").out.encode() == (
        corpus.joinpath("water.txt").read_bytes()
    )
    assert run(tmp_path, "text", "corpus/ferry.md").out == (
        corpus.joinpath("ferry.md").read_bytes().decode("utf-8-sig")
    )


def test_explain_a_rule(folder: Path) -> None:
    for name in ("values-agree", "agree"):
        outcome = run(folder, "explain", name)
        assert outcome.status == 0
        assert "Why it matters" in outcome.out
    assert run(folder, "explain", "dams-agree", "-r", "mine.yaml").out.startswith("dams-agree: ")


def test_explain_a_finding_and_its_claims(folder: Path) -> None:
    report = run(folder, "corpus", "-o", "json").object()
    conflict = next(
        one for one in objects_of(report, "relations") if one["verdict"] == "contradiction"
    )
    names = [conflict["id"], conflict["fingerprint"]]
    names += conflict["claims"] if isinstance(conflict["claims"], list) else []
    for name in names:
        outcome = run(folder, "explain", str(name), "corpus")
        assert outcome.status == 0, outcome.err
        assert "5.1 million litres" in outcome.out or "9.7 million litres" in outcome.out


def test_rules_list_and_validate(folder: Path) -> None:
    listed = run(folder, "rules", "list", "-r", "mine.yaml").out.splitlines()

    assert [line.split() for line in listed if line.startswith("dams")] == [
        ["dams-agree", "agree", "warning"]
    ]
    assert run(folder, "rules", "validate", "mine.yaml").out == (
        f"mine.yaml: {len(listed)} rules, no fault\n"
    )
    assert run(folder, "rules", "validate").status == 0


def test_baseline_keeps_what_lies_elsewhere_and_drops_what_is_gone(folder: Path) -> None:
    other = folder / "other"
    other.mkdir()
    for name, text in ARTICLES.items():
        other.joinpath(name).write_text(text.replace("Alder", "Birch"), encoding="utf-8")
    first = run(folder, "baseline", "write", "corpus").out
    second = run(folder, "baseline", "write", "other").out
    folder.joinpath("corpus", "b.txt").unlink()
    third = run(folder, "baseline", "write", "corpus").out

    assert first.startswith("reports/baseline.jsonl: +1 -0 =1\n+ fc1:")
    assert second.startswith("reports/baseline.jsonl: +1 -0 =2\n+ fc1:")
    assert third.startswith("reports/baseline.jsonl: +0 -1 =1\n- fc1:")
    assert run(folder, "other", "--baseline", "reports/baseline.jsonl").status == 0


def test_baseline_is_the_same_twice(folder: Path) -> None:
    run(folder, "baseline", "write", "corpus")
    before = folder.joinpath("reports", "baseline.jsonl").read_bytes()

    assert run(folder, "baseline", "write", "corpus").out.endswith("+0 -0 =1\n")
    assert folder.joinpath("reports", "baseline.jsonl").read_bytes() == before


def test_reader_who_goes_away_is_no_fault(folder: Path) -> None:
    """`factcheck claims corpus | head -1` ends quietly, with the status of the run."""
    command = [sys.executable, "-m", "checker", "claims", str(ROOT / "corpus")]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
        process.wait(60)

    assert errors == b""
    assert process.returncode == 0


def test_interrupt_ends_quietly(folder: Path) -> None:
    script = (
        "import signal, sys\n"
        "from checker import cli, pipeline\n"
        "pipeline.check = lambda settings: signal.raise_signal(signal.SIGINT)\n"
        "sys.exit(cli.main(['corpus', '-o', 'json:report.json']))\n"
    )
    process = start(folder, ["-c", script])

    assert process.returncode == 128 + signal.SIGINT
    assert process.stdout + process.stderr == b""
    assert not folder.joinpath("report.json").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_full_disk_is_told(folder: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        process = subprocess.run(
            [sys.executable, "-m", "checker", str(folder / "corpus")],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert process.returncode == 2
    assert process.stderr == b"factcheck: <stdout>: No space left on device\n"


def test_claims_lists_what_was_not_understood(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(
        "The organ has 40 pipes.\nOf the bells, the other two fell silent.\n", encoding="utf-8"
    )

    outcome = run(tmp_path, "claims", "a.txt", "--unread")

    assert outcome.status == 0, outcome.err
    *listed, share = outcome.out.splitlines()
    assert share == "1 of 2 numerals not understood (50.0 %)"
    assert listed == ["a.txt:2: Of the bells, the other [two] fell silent."]
