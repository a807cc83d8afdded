"""From the bytes of a file to its text, with a word on every guess."""

import codecs
import re
from dataclasses import dataclass

from checker.model import Skipped

_BOMS = (
    # UTF-32 first: its mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<\?xml[^>]{0,200}encoding=[\"']([\w.:-]{2,40})|<meta[^>]{0,200}charset=[\"']?\s?([\w.:-]{2,40})",
    re.IGNORECASE,
)
_DECLARATION_BYTES = 4096
_BINARY_BYTES = 8192
_GUESS_BYTES = 200_000
_GUESSES = ["utf_8", "cp1252", "mac_roman", "utf_16", "utf_32"]
"""Unrestricted, the guesser took mac_roman for cp775 and cp1252 for cp1250."""

_LATIN = frozenset({"iso-8859-1", "iso8859-1", "latin-1", "latin1", "ascii", "us-ascii"})
_UTF8 = frozenset({"utf-8", "utf8"})
_UTF16_SHARE = 0.3
"""Share of NUL among every second byte of European text in UTF-16."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b]")
_DOUBLED = re.compile("â€[™œ\u009d“”\u0153\u2122]|Ã[©¨¼¶¤]|Â[\u00a0£]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A file's text and what was doubtful in decoding it."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(raw: bytes, uri: str, *, markup: bool = False) -> Decoded | Skipped:
    """Give the text of a file: by its byte order mark, its declaration, as UTF-8, or guessed.

    Args:
        raw: The file's bytes.
        uri: Its name, for the reason.
        markup: Whether an HTML or XML declaration may name the encoding.
    """
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            text = _strict(raw[len(mark) :], encoding)
            return _checked(text, ()) if text is not None else _undecodable(uri)
    if b"\x00" in raw[:_BINARY_BYTES]:
        return _unmarked_utf16(raw, uri)
    text = _strict(raw, "utf-8")
    declared = _declaration(raw) if markup else None
    if text is not None and (raw.isascii() or declared in _UTF8 | {None}):
        return _checked(text, ())
    if declared:
        return _by_declaration(raw, uri, declared, text)
    return _guessed(raw, uri)


def _by_declaration(raw: bytes, uri: str, declared: str, text: str | None) -> Decoded | Skipped:
    if text is not None:
        # Bytes above 127 that happen to be valid UTF-8 are UTF-8, whatever the page says.
        return _checked(text, (f"the page declares {declared} but is UTF-8; read as UTF-8.",))
    named = _strict(raw, "cp1252" if declared in _LATIN else declared)
    return _guessed(raw, uri) if named is None else _checked(named, ())


def _strict(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _declaration(raw: bytes) -> str | None:
    match = _DECLARED.search(raw, 0, _DECLARATION_BYTES)
    return (match[1] or match[2]).decode("ascii").casefold() if match else None


def _unmarked_utf16(raw: bytes, uri: str) -> Decoded | Skipped:
    sample = raw[:_BINARY_BYTES]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    enough = len(sample) // 2 * _UTF16_SHARE
    encoding = "utf-16-le" if odd > enough and not even else "utf-16-be"
    text = _strict(raw, encoding) if max(even, odd) > enough and not min(even, odd) else None
    if text is None or _CONTROL.search(text):
        return Skipped(
            uri=uri,
            reason=f"{uri}: binary file, not text; convert it to .txt, .md or .html.",
        )
    return _checked(text, (f"no byte order mark; read as {encoding}, save it as UTF-8.",))


def _guessed(raw: bytes, uri: str) -> Decoded | Skipped:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 30 ms that few files need

    best = from_bytes(raw[:_GUESS_BYTES], cp_isolation=_GUESSES).best()
    text = _strict(raw, best.encoding) if best else None
    if text is None or best is None:
        return _undecodable(uri)
    note = f"not UTF-8; read as {best.encoding}, which is a guess: save it as UTF-8 to be sure."
    return _checked(text, (note,))


def _undecodable(uri: str) -> Skipped:
    return Skipped(
        uri=uri,
        reason=f"{uri}: the text cannot be decoded in any known encoding; save it as UTF-8.",
    )


def _checked(text: str, warnings: tuple[str, ...]) -> Decoded:
    lost = text.count("\ufffd")
    if lost:
        note = f"{lost} characters were lost before this file was saved (U+FFFD); save it anew."
        warnings = (*warnings, note)
    if not text.isascii() and _DOUBLED.search(text):
        note = "the text looks as if it had been encoded twice (“â€™”); save it anew as UTF-8."
        warnings = (*warnings, note)
    return Decoded(text=text, warnings=warnings)
