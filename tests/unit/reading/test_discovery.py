"""Which files of a command line are articles."""

import os
from pathlib import Path

import pytest

from checker.errors import SettingsError
from checker.reading.discovery import discover


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    names = (
        "in/b.txt", "in/a.md", "in/sub/c.HTML", "in/sub/d.pdf", "in/README.md", "in/_draft.txt",
        "in/.hidden.txt", "in/.git/x.txt", "in/a.md.meta.yaml", "in/data.csv", "in/old/e.txt",
    )  # fmt: skip
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    return tmp_path


def test_a_folder(folder: Path) -> None:
    files, skipped = discover(["in/"])

    assert files == ("in/a.md", "in/b.txt", "in/old/e.txt", "in/sub/c.HTML")
    assert [(one.uri, one.incomplete) for one in skipped] == [("in/sub/d.pdf", False)]
    assert ".htm, .html, .markdown, .md, .text, .txt" in skipped[0].reason


def test_a_sidecar_without_its_article_is_told(folder: Path) -> None:
    (folder / "in/b.meta.yaml").write_text("x", encoding="utf-8")
    (folder / "in/gone.txt.meta.yaml").write_text("x", encoding="utf-8")

    reasons = {one.uri: one.reason for one in discover(["in"])[1]}

    assert "name it in/b.txt.meta.yaml" in reasons["in/b.meta.yaml"]
    assert "no file in/gone.txt for this sidecar" in reasons["in/gone.txt.meta.yaml"]
    assert "in/a.md.meta.yaml" not in reasons


def test_a_file_given_by_hand_is_read_whatever_it_is_called(folder: Path) -> None:
    assert discover(["in/README.md", "in/sub/d.pdf"])[0] == ("in/README.md", "in/sub/d.pdf")


def test_the_path_stays_as_given_and_no_file_comes_twice(folder: Path) -> None:
    files, _ = discover(["./in/sub", "in/sub/c.HTML", "./in/sub/"])

    assert files == ("./in/sub/c.HTML",)


def test_an_ignore_file(folder: Path) -> None:
    (folder / "in/.factcheckignore").write_text("# no\nold/\nsub/*.HTML\nb.*\n", encoding="utf-8")

    assert discover(["in"])[0] == ("in/a.md",)


@pytest.mark.parametrize(
    ("path", "cure"), [("inn", "did you mean in?"), ("in/zzz", "check the spelling")]
)
def test_a_missing_path(folder: Path, path: str, cure: str) -> None:
    with pytest.raises(SettingsError, match="no such file or folder") as caught:
        discover([path])
    assert cure in str(caught.value)


def test_a_folder_that_may_not_be_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan = os.scandir

    def closed(path: str) -> object:
        if "old" in path:
            raise PermissionError(13, "Permission denied")
        return scan(path)

    monkeypatch.setattr("checker.reading.discovery.os.scandir", closed)
    files, skipped = discover(["in"])

    assert "in/b.txt" in files
    assert [one.uri for one in skipped if one.incomplete] == ["in/old"]
