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
FORMS = ("json", "html", "jsonl", "csv")
OUTPUTS = [part for form in FORMS for part in ("-o", f"{form}:out/report.{form}")]
SCRIPT = """\
import sys
from checker.cli import main

rules = ["-r", "rules.yaml"]
paths = [name for name in sys.argv[1:] if name.startswith("corpus/")]
main(["claims", *rules, *paths])
main([*rules, *sys.argv[1:], "-o", "text"])
"""


def reports(folder: Path) -> dict[str, bytes]:
    return {form: folder.joinpath("out", f"report.{form}").read_bytes() for form in FORMS}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the corpus, of its rules and of some awkward articles at another place."""
    folder = tmp_path_factory.mktemp("elsewhere") / "deeper"
    shutil.copytree(CORPUS, folder / "corpus")
    shutil.copy(ROOT / "rules.yaml", folder)
    write_articles(folder / "corpus" / "awkward")
    return folder


@pytest.fixture(scope="module")
def runs(folder: Path) -> list[dict[str, bytes]]:
    """All outputs of each surrounding, the files named in another order each time."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.glob("corpus/*/*"))
    articles = [name for name in names if name.endswith((".txt", ".md", ".html"))]
    orders = [articles, articles[::-1], [*articles[5:], *articles[:5]]]
    found: list[dict[str, bytes]] = []
    for order, surrounding in zip(orders, SURROUNDINGS, strict=True):
        process = start(folder, ["-c", SCRIPT, *order, *OUTPUTS], **surrounding)
        assert process.returncode == 0, process.stderr
        found.append({"screen": process.stdout, **reports(folder)})
    return found


def test_surroundings_and_order_do_not_matter(runs: list[dict[str, bytes]]) -> None:
    assert b'"schema": "factcheck/report/1"' in runs[0]["json"]
    for other in runs[1:]:
        assert [name for name in other if other[name] != runs[0][name]] == []


def test_another_place_and_the_folder_give_the_same(
    runs: list[dict[str, bytes]], folder: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder / "corpus", tmp_path / "corpus")
    shutil.copy(folder / "rules.yaml", tmp_path)
    outcome = run(tmp_path, "corpus", *OUTPUTS)

    assert outcome.status in {0, 1}, outcome.err
    there = reports(tmp_path)
    assert [name for name in there if there[name] != runs[0][name]] == []
    assert str(tmp_path).encode() not in b"".join(there.values())


def test_one_file_named_twice_is_one_document(folder: Path) -> None:
    name = "corpus/awkward/water.txt"
    alone = run(folder, "claims", name).out

    assert run(folder, "claims", name, name).out == alone
    assert (
        run(folder, "claims", f"./{name}", name).out == run(folder, "claims", name, f"./{name}").out
    )
