"""What the README and docs/ show is what the program does."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from checker.extraction.speech.layouts import CONFIDENCE
from checker.model import Act, Verdict
from checker.reporting import FORMATS
from checker.rules.checks import CHECKS
from checker.rules.checks.recompute import PATTERNS
from tests.functional.running import CORPUS, ROOT, run, start

OMITTED = "…"
PAGES = ("README.md", "CONTRIBUTING.md", *sorted(f"docs/{p.name}" for p in ROOT.glob("docs/*.md")))


def page(name: str) -> str:
    return ROOT.joinpath(name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page(name), re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the example corpus and its rules, free to be written to."""
    place = tmp_path_factory.mktemp("desk")
    shutil.copytree(CORPUS, place / "corpus")
    shutil.copy(ROOT / "rules.yaml", place)
    return place


def test_help(folder: Path) -> None:
    (block,) = blocks("README.md", "text")

    assert block.rstrip() == run(folder, "--help").out.rstrip()


@pytest.mark.parametrize(("name", "least"), [("README.md", 4), ("docs/explain.md", 6)])
def test_commands_print_what_is_shown(folder: Path, name: str, least: int) -> None:
    steps = [
        step
        for block in blocks(name, "console")
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)
        if step
    ]

    assert len(steps) >= least
    for step in steps:
        command, *shown = step.splitlines()
        program, *arguments = shlex.split(command)
        outcome = run(folder, *arguments)
        printed = set((outcome.out + outcome.err.replace("factcheck: ", "")).splitlines())

        assert program == "factcheck"
        assert outcome.status in {0, 1}, outcome.err
        assert [line for line in shown if line not in {OMITTED, "", *printed}] == [], command


@pytest.mark.parametrize("name", PAGES)
def test_rule_examples_are_valid(name: str, tmp_path: Path) -> None:
    for block in blocks(name, "yaml"):
        tmp_path.joinpath("mine.yaml").write_text(block, encoding="utf-8")
        outcome = run(tmp_path, "rules", "validate", "mine.yaml")

        assert outcome.status == 0, outcome.err


def test_rules_page_has_examples() -> None:
    assert len(blocks("docs/rules.md", "yaml")) >= 3


def test_python_example(folder: Path) -> None:
    (block,) = blocks("README.md", "python")
    outcome: subprocess.CompletedProcess[bytes] = start(folder, ["-c", block])

    assert outcome.returncode == 0, outcome.stderr.decode()
    assert "explanation" in outcome.stdout.decode()


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", page(name))

    missing = [target for target in targets if not (ROOT / name).parent.joinpath(target).exists()]
    assert missing == []


@pytest.mark.parametrize("name", PAGES)
def test_files_named_are_there(name: str) -> None:
    named = re.findall(r"`((?:checker|tests|corpus)/[\w./-]+)`", page(name))

    assert [path for path in named if not ROOT.joinpath(path).exists()] == []


def test_tables_are_complete() -> None:
    rules = page("docs/rules.md")

    assert set(re.findall(r"^\| `([\w-]+)` \| .*\.", rules, re.MULTILINE)) >= set(CHECKS)
    assert [name for name in PATTERNS if f"`{name}`" not in rules] == []
    assert [v.value for v in Verdict if f"`{v.value}`" not in page("docs/verdicts.md")] == []
    assert [name for name in FORMATS if f"| `{name}` |" not in page("README.md")] == []


def test_attribution_page_is_complete() -> None:
    text = page("docs/attribution.md")
    rows = dict(re.findall(r"^\| `([\w-]+)` \| .* \| (0\.\d+) \|$", text, re.MULTILINE))

    assert rows == {pattern: str(figure) for pattern, figure in CONFIDENCE.items()}
    assert [act.value for act in Act if f"| `{act.value}` |" not in text] == []


def test_nothing_depends_on_this_computer() -> None:
    assert sys.executable not in "".join(map(page, PAGES))
    assert not re.search(r"(?:^|\s)/(?:home|root|work|tmp|Users)/", "".join(map(page, PAGES)))
