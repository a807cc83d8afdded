"""Two runs on the same input give the same bytes, whatever surrounds them."""

import shutil
from pathlib import Path

import pytest

from tests.functional.articles import write_articles
from tests.functional.running import CORPUS, ROOT, run, start

SURROUNDINGS = [
    {"PYTHONHASHSEED": "0", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "1", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8", "COLUMNS": "47"},
    {"PYTHONHASHSEED": "42", "TZ": "UTC", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
]
SCRIPT = """\
import os, sys
from checker.cli import main
paths = sys.argv[1:]
main(["claims", *paths])
main([*paths, "-r", "rules.yaml", "-o", "json:-"])
main([*paths, "-r", "rules.yaml", "-o", "html:-"])
main([*paths, "-r", "rules.yaml", "-o", "text"])
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the corpus, of its rules and of some awkward articles at another place."""
    folder = tmp_path_factory.mktemp("elsewhere") / "deeper"
    shutil.copytree(CORPUS, folder / "corpus")
    shutil.copy(ROOT / "rules.yaml", folder)
    write_articles(folder / "corpus" / "awkward")
    return folder


@pytest.fixture(scope="module")
def runs(folder: Path) -> list[bytes]:
    """All outputs of each surrounding; the second one names the files in another order."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.glob("corpus/*/*"))
    articles = [name for name in names if name.endswith((".txt", ".md", ".html"))]
    orders = [articles, articles[::-1], [*articles[5:], *articles[:5]]]
    found: list[bytes] = []
    for order, surrounding in zip(orders, SURROUNDINGS, strict=True):
        process = start(folder, ["-c", SCRIPT, *order], **surrounding)
        assert process.returncode == 0, process.stderr
        found.append(process.stdout)
    return found


def test_surroundings_and_order_do_not_matter(runs: list[bytes]) -> None:
    assert b'"schema": "factcheck/report/1"' in runs[0]
    assert b"</html>" in runs[0]
    for other in runs[1:]:
        assert other == runs[0]


def test_folder_gives_the_same_as_its_files(folder: Path, runs: list[bytes]) -> None:
    assert runs[0].startswith(run(folder, "claims", "corpus").out.encode())


def test_place_of_the_corpus_does_not_matter(folder: Path, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "x")
    arguments = ["corpus", "-r", "rules.yaml", "-o"]

    for form in ("json:-", "html:-", "jsonl", "csv"):
        here, there = (run(one, *arguments, form) for one in (folder, tmp_path / "x"))
        assert here.out == there.out, form
        assert str(folder) not in here.out


def test_one_file_named_twice_is_one_document(folder: Path) -> None:
    name = "corpus/awkward/water.txt"
    alone = run(folder, "claims", name).out

    assert run(folder, "claims", name, name).out == alone
    assert run(folder, "claims", f"./{name}", name).out == run(folder, "claims", name, f"./{name}").out
