"""A path becomes a document, or a reason."""

import hashlib
from datetime import date
from pathlib import Path

import pytest

from checker.model import Document, PublishedBasis, Section, Skipped
from checker.reading.formats import read

BODY = (
    "The tug met the ferry at dawn near the old pier, and nobody was hurt in the collision.\n\n"
    "It was the fourth accident of the year in the bay, which has 12 piers and 40 boats.\n"
)


def write(path: Path, content: str | bytes) -> str:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path.as_posix()


def document(path: str) -> Document:
    found = read(path)
    assert isinstance(found, Document), found
    return found


def test_text(tmp_path: Path) -> None:
    source = f"Ferry hits tug\r\n\r\nMay 7, 2011\r\n\r\n{BODY}"
    path = write(tmp_path / "a.txt", b"\xef\xbb\xbf" + source.encode())
    found = document(path)

    assert (found.uri, found.source, found.title) == (path, source, "Ferry hits tug")
    assert found.sha256 == hashlib.sha256(b"\xef\xbb\xbf" + source.encode()).hexdigest()
    assert (found.published, found.published_basis) == (date(2011, 5, 7), PublishedBasis.DATELINE)
    assert [block.section for block in found.blocks][:2] == [Section.HEADLINE, Section.BOILERPLATE]
    assert found.language == "en"


def test_option_wins(tmp_path: Path) -> None:
    found = read(write(tmp_path / "2011-05-07.txt", BODY), published=date(2011, 5, 8))

    assert isinstance(found, Document)
    assert (found.published, found.published_basis) == (date(2011, 5, 8), PublishedBasis.OPTION)


def test_markdown_with_front_matter(tmp_path: Path) -> None:
    source = f"---\ntitle: Ferry\ndescription: A bad dawn.\n---\n# Ferry\n\nA bad dawn.\n\n{BODY}"
    found = document(write(tmp_path / "a.md", source))

    assert [block.section for block in found.blocks[:2]] == [Section.HEADLINE, Section.DEK]
    assert found.text.startswith("Ferry\n\nA bad dawn.\n\nThe tug")


def test_markdown_in_a_text_file(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", f"# Ferry [hits](#) tug\n\nBy [AFP](#)\n\n{BODY}")
    found = document(path)

    assert (found.title, found.author, found.agency) == ("Ferry hits tug", "AFP", "AFP")


def test_page(tmp_path: Path) -> None:
    text = "".join(f"<p>{line}</p>" for line in BODY.splitlines() if line)
    page = (
        "<html lang='en'><head><meta property='og:title' content='Ferry hits tug'>"
        "<meta property='article:published_time' content='2011-05-07T10:00:00Z'></head>"
        f"<body><article>{text * 2}</article></body></html>"
    )
    found = document(write(tmp_path / "a.html", page))

    assert found.source.startswith("Ferry hits tug\n\nThe tug")
    assert found.blocks[0].section is Section.HEADLINE
    assert found.published_basis is PublishedBasis.HTML_META
    sniffed = document(write(tmp_path / "page.unknown", page))
    assert sniffed.source == found.source


def test_the_way_to_the_original(tmp_path: Path) -> None:
    foot = "Original url:\n\n<https://www.bay.example/2011/05/07/ferry>\n"
    found = document(write(tmp_path / "a.md", f"{BODY}\n{foot}"))

    assert (found.published, found.published_basis) == (date(2011, 5, 7), PublishedBasis.URL)
    assert found.publisher == "bay.example"
    body = document(
        write(tmp_path / "b.md", f"{BODY}\nSee https://a.example/2011/05/07/x there.\n")
    )
    assert body.published is None


def test_sidecar(tmp_path: Path) -> None:
    write(tmp_path / "a.txt.meta.yaml", "published: 2011-05-07\npublisher: Bay\nagenci: AP\n")
    found = document(write(tmp_path / "a.txt", BODY))

    assert (found.published_basis, found.publisher) == (PublishedBasis.SIDECAR, "Bay")
    assert "did you mean “agency”?" in found.warnings[0]


@pytest.mark.parametrize(
    ("name", "content", "words", "incomplete"),
    [
        ("a.txt", b"", "empty file", False),
        ("a.txt", b" \n\t\n", "empty file", False),
        ("a.md", b"```\ncode\n```\n", "no prose", False),
        ("a.txt", b"\x00\x01\x02PK" * 99, "binary", True),
        ("a.bin", b"\x89PNG\x00\x00\x01" * 99, "binary", True),
        ("a.html", b"<html><body></body></html>", "no article text", True),
        ("a.txt", b"x" * 2001, "2,001 bytes", True),
        (
            "a.txt",
            b"Der Hafen ist seit Freitag zu und das Schiff liegt. " * 9,
            "English",
            False,
        ),
    ],
)
def test_what_cannot_be_read(
    tmp_path: Path, name: str, content: bytes, words: str, *, incomplete: bool
) -> None:
    path = write(tmp_path / name, content)
    found = read(path, max_bytes=2000)

    assert isinstance(found, Skipped)
    assert found.uri == path
    assert found.reason.startswith(f"{path}: ")
    assert words in found.reason
    assert found.incomplete is incomplete


def test_what_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.txt"):
        found = read(path.as_posix())
        assert isinstance(found, Skipped)
        assert found.incomplete


def test_a_page_that_is_too_large(tmp_path: Path) -> None:
    found = read(write(tmp_path / "a.html", b"<p>" + b"x" * 5_000_001))

    assert isinstance(found, Skipped)
    assert "5,000,000" in found.reason


def test_reading_twice_gives_the_same(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", BODY)

    assert read(path) == read(path)
