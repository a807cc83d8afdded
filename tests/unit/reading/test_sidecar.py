"""Metadata in YAML."""

from datetime import date
from pathlib import Path

from checker.reading.sidecar import read_front_matter, read_sidecar


def sidecar(folder: Path, text: str) -> str:
    (folder / "a.txt.meta.yaml").write_text(text, encoding="utf-8")
    return str(folder / "a.txt")


def test_all_keys(tmp_path: Path) -> None:
    text = (
        "published: 2011-05-07\ntitle: 'No: 5'\npublisher: Bay\nauthor: [Ana, Tom]\n"
        "agency: Associated Press\nurl: https://bay.example\nlanguage: no\n"
    )
    found = read_sidecar(sidecar(tmp_path, text))

    assert found.published == date(2011, 5, 7)
    assert (found.title, found.publisher, found.author) == ("No: 5", "Bay", "Ana, Tom")
    assert (found.agency, found.url, found.language) == ("AP", "https://bay.example", "no")
    assert found.warnings == ()


def test_none(tmp_path: Path) -> None:
    assert read_sidecar(str(tmp_path / "a.txt")).warnings == ()


def test_a_slip_is_told(tmp_path: Path) -> None:
    found = read_sidecar(sidecar(tmp_path, "publishd: 2011-05-07\npublished: soon\n"))

    assert found.published is None
    assert "did you mean “published”?" in found.warnings[0]
    assert "“soon” is no date" in found.warnings[1]


def test_broken_yaml_is_told(tmp_path: Path) -> None:
    for text in ("a: [", "- a\n- b", "just words", "{" * 5000):
        assert len(read_sidecar(sidecar(tmp_path, text)).warnings) == 1


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt.meta.yaml").write_bytes(b"title: \xff\xfe")

    assert "cannot be read" in read_sidecar(str(tmp_path / "a.txt")).warnings[0]


def test_aliases_do_not_grow(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]

    assert read_sidecar(sidecar(tmp_path, "\n".join(lines))).title is None


def test_front_matter() -> None:
    source = (
        "---\ntitle: A ferry\ndate: 2011-05-07 10:00\nby:\n  name: Ana\ntags: [x]\n---\n\nText."
    )
    found, start = read_front_matter(source)

    assert (found.title, found.published, found.author) == ("A ferry", date(2011, 5, 7), "Ana")
    assert source[start:].strip() == "Text."
    assert found.warnings == ()


def test_a_source_that_is_an_address() -> None:
    found, _ = read_front_matter("---\nsource: https://bay.example/1\n---\n")

    assert (found.publisher, found.url) == (None, "https://bay.example/1")


def test_a_title_that_holds_a_colon() -> None:
    source = "---\ntitle: The quay's end: who pays?\ndate: 2031-05-02\ntags: [a, b]\n---\nText."
    found, _ = read_front_matter(source)

    assert (found.title, found.published) == ("The quay's end: who pays?", date(2031, 5, 2))
    assert found.warnings == ()


def test_what_is_no_front_matter() -> None:
    assert read_front_matter("Text.\n---\ntitle: x\n---\n")[1] == 0
    assert read_front_matter("---\nA quiet day\n---\n")[1] == 0
    broken, start = read_front_matter("---\ntitle: [a\n---\nText.")
    assert start > 0
    assert "front matter" in broken.warnings[0]
