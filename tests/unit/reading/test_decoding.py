"""Bytes to text."""

import codecs

import pytest

from checker.model import Skipped
from checker.reading.decoding import Decoded, decode

TEXT = "Café prices rose 3 %, “a shock” – the naïve said. " * 5


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"", "utf-8"),
    ],
)
def test_marked_and_plain(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding), "a.txt") == Decoded(text=TEXT)


def test_line_ends_stay() -> None:
    assert decode(b"a\r\nb\r", "a.txt") == Decoded(text="a\r\nb\r")


def test_a_guess_is_told() -> None:
    found = decode(TEXT.encode("cp1252"), "a.txt")

    assert isinstance(found, Decoded)
    assert found.text == TEXT
    assert "cp1252" in found.warnings[0]


def test_a_declared_charset() -> None:
    page = '<meta charset="iso-8859-1"><p>Café “so”'.encode("cp1252")
    found = decode(page, "a.html", markup=True)

    assert isinstance(found, Decoded)
    assert found.text.endswith("Café “so”")
    assert found.warnings == ()


def test_a_wrong_declaration_gives_way_to_utf8() -> None:
    found = decode('<meta charset="iso-8859-1"><p>Café'.encode(), "a.html", markup=True)

    assert isinstance(found, Decoded)
    assert found.text.endswith("Café")
    assert "declares iso-8859-1" in found.warnings[0]


def test_utf16_without_a_mark() -> None:
    found = decode(TEXT.encode("utf-16-le"), "a.txt")

    assert isinstance(found, Decoded)
    assert found.text == TEXT
    assert "utf-16-le" in found.warnings[0]


def test_what_is_no_text() -> None:
    binary = decode(b"\x00\x01PK" * 50, "a.txt")
    broken = decode(codecs.BOM_UTF8 + b"\xff\xff", "a.txt")

    assert isinstance(binary, Skipped)
    assert "binary" in binary.reason
    assert binary.incomplete
    assert isinstance(broken, Skipped)
    assert "decoded" in broken.reason


def test_damage_is_told() -> None:
    found = decode("It\ufffds â€™ odd".encode(), "a.txt")

    assert isinstance(found, Decoded)
    assert len(found.warnings) == 2
