"""One alphabet for the characters that publishers write in many ways.

`fold` keeps the length, so that an offset in the folded text is an offset in
the source; characters that must vanish are left to `checker.reading.prose`.
"""

import html
import re

_TABLE = (
    (" ", "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"),
    (" ", "\u205f\u3000\x1c\x1d\x1e\x1f"),
    ("\n", "\x0b\x0c\x85\u2028\u2029"),
    ("'", "‘’‚‛ʼ"),
    ("“", "„‟"),
    ("-", "\u2010\u2011\u2212"),
)

VANISHING = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Soft hyphens, zero-width characters and direction marks: they have no part in a word."""

_PAIRS = tuple((written, plain) for plain, variants in _TABLE for written in variants)
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def fold(text: str) -> str:
    """Give the text in one alphabet of spaces, quotes, hyphens and line ends, at equal length.

    >>> fold("11\u202f000 – ‘so’")
    "11 000 – 'so'"
    """
    if text.isascii():
        # File, group, record and unit separators are the only ASCII characters to fold.
        return text if text.isprintable() else _replace(text, ascii_only=True)
    return _replace(text, ascii_only=False)


def _replace(text: str, *, ascii_only: bool) -> str:
    for written, plain in _PAIRS:
        if ascii_only and not written.isascii():
            continue
        text = text.replace(written, plain)
    return text


def entity(reference: str) -> str | None:
    """Give the character that an HTML character reference stands for, folded.

    None if it is unknown or stands for more than one character.

    >>> entity("&amp;"), entity("&nbsp;"), entity("&nonsense;")
    ('&', ' ', None)
    """
    if not _ENTITY.fullmatch(reference):
        return None
    character = html.unescape(reference)
    if len(character) != 1:
        return None
    return "" if character in VANISHING else fold(character)
