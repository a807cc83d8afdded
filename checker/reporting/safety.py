"""Article text made harmless for each place it is shown in.

Articles are written by strangers: a title may carry terminal commands, direction overrides that
reorder a line, broken halves of characters, or a spreadsheet formula.
"""

import re

_SPACES = re.compile(r"[ \t\n\r\f\v\x85\u2028\u2029]+")
_HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1, but not the tab and the line feed
    r"\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff"  # direction and width
    r"\ud800-\udfff\U000e0000-\U000e007f]"  # broken halves, invisible tags
)
_UNSAFE_IN_JSON = re.compile(
    r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_PICTURES = 0x2400
"""Start of Unicode's Control Pictures, in the order of C0."""


def visible(text: str) -> str:
    r"""Give text whose control characters are signs that can be seen, tab and line feed apart.

    >>> visible("a\x1b[31m")
    'a␛[31m'
    >>> visible("a\u202eb")
    'a⟨U+202E⟩b'
    """
    if text.isprintable():
        return text
    return _HIDDEN.sub(lambda match: _sign(ord(match[0])), text)


def one_line(text: str) -> str:
    r"""Give text as one visible line, each run of white space as one space.

    >>> one_line(" a\r\n b\t")
    'a b'
    """
    return visible(_SPACES.sub(" ", text)).strip(" ")


def safe_json(text: str) -> str:
    r"""Give encoded JSON that every reader takes for the same lines, lone surrogates replaced.

    Readers that split lines on U+2028, and terminals that obey C1 codes, meet an escape instead.

    >>> safe_json('"a\u2028"')
    '"a\\u2028"'
    """
    return _UNSAFE_IN_JSON.sub(lambda match: _escape(ord(match[0])), text)


def safe_cell(text: str) -> str:
    """Give a spreadsheet cell that no program runs as a formula.

    >>> safe_cell("=1+1")
    "'=1+1"
    """
    cell = visible(text)
    return f"'{cell}" if text.startswith(_FORMULA) else cell


def _sign(code: int) -> str:
    if code <= 0x1F:  # noqa: PLR2004 -- last code of C0
        return chr(_PICTURES + code)
    if code == 0x7F:  # noqa: PLR2004 -- DEL stands apart from C0
        return "\N{SYMBOL FOR DELETE}"
    return _REPLACEMENT if _is_surrogate(code) else f"⟨U+{code:04X}⟩"


def _escape(code: int) -> str:
    return _REPLACEMENT if _is_surrogate(code) else f"\\u{code:04x}"


def _is_surrogate(code: int) -> bool:
    return 0xD800 <= code <= 0xDFFF  # noqa: PLR2004 -- the range is Unicode's
