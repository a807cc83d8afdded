"""The whole command against codespell on the same tree, as processes, in one run."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

ARTICLES = 40
PLACES = ("Ostrava", "Tampere", "Cuenca", "Sfax", "Mwanza")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make articles of a few hundred words with numbers in every sentence; the same each time."""
    folder = tmp_path_factory.mktemp("articles")
    for number in range(ARTICLES):
        place = PLACES[number % len(PLACES)]
        lines = [f"{place} counts its trams", "", f"{place.upper()}, March 3, 2031 (Wire) -"]
        lines += [
            f"The {place} tram carried {number * 17 + line} thousand passengers in week {line}. "
            f"Fares rose by {line % 7 + 1} percent to {line % 5 + 2}.50 euros, the operator said. "
            "Nobody on the platform seemed to mind the rain or the delay."
            for line in range(20)
        ]
        (folder / f"{number:03}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def run(command: list[str]) -> int:
    return subprocess.run(command, capture_output=True, check=False).returncode


@pytest.mark.benchmark(group="40 articles, whole process", min_rounds=3, max_time=0.1)
def test_factcheck(benchmark: BenchmarkFixture, tree: Path) -> None:
    command = [sys.executable, "-m", "checker", str(tree), "--fail-on", "never"]

    assert benchmark(run, command) == 0


@pytest.mark.benchmark(group="40 articles, whole process", min_rounds=3, max_time=0.1)
def test_codespell(benchmark: BenchmarkFixture, tree: Path) -> None:
    codespell = shutil.which("codespell", path=str(Path(sys.executable).parent))
    assert codespell is not None

    assert benchmark(run, [codespell, str(tree)]) == 0
