"""What a command does not need, it does not load."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.functional.articles import PLAIN
from tests.functional.running import start

HEAVY = {"pandas", "numpy", "pint", "trafilatura", "pydantic"}
SCRIPT = """\
import json, sys
from checker.cli import main
status = main(sys.argv[1:])
print(json.dumps([status, sorted(sys.modules)]), file=sys.stderr)
"""


def loaded(folder: Path, arguments: Sequence[str]) -> set[str]:
    """The modules that a command leaves loaded; it must pass."""
    process = start(folder, ["-c", SCRIPT, *arguments])
    answer: object = json.loads(process.stderr.splitlines()[-1])
    assert isinstance(answer, list)
    status, modules = answer
    assert status == 0, process.stderr
    assert isinstance(modules, list)
    return set(modules)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_load_no_stage(tmp_path: Path, option: str) -> None:
    modules = loaded(tmp_path, [option])
    stages = {name.split(".")[1] for name in modules if name.startswith("checker.")}

    assert not modules & (HEAVY | {"rich", "lxml", "jinja2", "yaml", "rapidfuzz"})
    assert stages == {"cli", "console", "errors", "model", "settings"}


def test_plain_text_loads_nothing_heavy(tmp_path: Path) -> None:
    tmp_path.joinpath("a.txt").write_text(PLAIN, encoding="utf-8")

    assert not loaded(tmp_path, ["a.txt", "-o", "text"]) & (HEAVY | {"rich", "lxml", "jinja2"})


def test_claims_of_plain_text_load_nothing_heavy(tmp_path: Path) -> None:
    tmp_path.joinpath("a.txt").write_text(PLAIN, encoding="utf-8")

    assert not loaded(tmp_path, ["claims", "a.txt"]) & (HEAVY | {"rich", "lxml", "jinja2", "yaml"})
