"""The longest surface of the unit table at a position, with safe borders."""

import re
from dataclasses import dataclass

from checker.units.table import LONGEST_SURFACE, Role, Row, first_token, load_table, read_row

# A letter or two that a letter, digit, hyphen or dot carries on is part of a name: "5 C-130s".
_NAME_GOES_ON = re.compile(r"[-'&’.](?!(?:long|wide|high|tall|deep|thick)\b)\w")
_SLASH_GOES_ON = re.compile(r"/\w")
_SHORT = 2
# "$149 / £99": the sign belongs to the next number.
_NUMBER_FOLLOWS = re.compile(r" ?\d")
_SIZE = re.compile(
    r" ?(?:by|x|×|wide|long|thick|tall|deep|high|in diameter)\b|-(?:wide|long|thick)\b"
)
# An inch mark looks like the end of a quotation: a size has to go on, and no quotation be open.
_QUOTE_SIZE = re.compile(
    r" ?(?:x|×|by) ?\d|(?: |-)(?:wide|long|thick|tall|deep|high|in diameter)\b"
)
_QUOTES = re.compile(r'(?<!\d)(?<!\d )"')
_AFTER_SIZE = re.compile(r"\d\" ?(?:x|×|by) ?\d+(?:\.\d+)?\Z")
# "5 ft 2 in": after feet the two letters are inches, unless a phrase of place goes on.
_FEET = re.compile(r"(?:ft\.?|feet|foot|['′])[ -]?\d{1,2}(?:\.\d+|½)?[ -]?\Z")
_NO_PLACE = re.compile(r"\Z|[.,;:)](?!\d)| (?:more|or|and|above|below|in height)\b")
_LONGEST_FEET = 12
_PLACED = frozenset({Role.ATTACHED, Role.SPACED, Role.SIZED})
"""Roles that ask where the surface stands."""


@dataclass(frozen=True, slots=True)
class Atom:
    """A surface of the table found in a text."""

    end: int
    row: Row
    letters: int
    """How many characters the surface has."""

    @property
    def role(self) -> Role:
        """Give the role of the surface."""
        return self.row.role


def find_atom(text: str, position: int) -> Atom | None:
    """Give the longest surface that begins at a position and ends at a border."""
    table = load_table()
    lengths = table.lengths.get(first_token(text, position))
    if lengths is None or _goes_on_before(text, position):
        return None
    window = text[position : position + LONGEST_SURFACE]
    folded = window.lower()
    if len(folded) != len(window):
        folded = window
    elif "-" in folded or "\n" in folded:
        folded = folded.replace("-", " ").replace("\n", " ")
    for length in lengths:
        row = table.signs.get(window[:length]) or table.words.get(folded[:length])
        if row is not None and length <= len(window):
            atom = Atom(position + length, read_row(row), length)
            if _ends(text, atom) and _stands(text, position, atom):
                return atom
    return None


def _goes_on_before(text: str, position: int) -> bool:
    return position > 0 and text[position - 1].isalpha() and text[position : position + 1].isalpha()


def _ends(text: str, atom: Atom) -> bool:
    """Tell whether the surface ends where a word ends."""
    following = text[atom.end : atom.end + 1]
    if not text[atom.end - 1].isalnum():
        return not (following.isalnum() and text[atom.end - 1] == ".")
    if following.isalnum() or following == "_":
        return False
    return atom.letters > _SHORT or not _NAME_GOES_ON.match(text, atom.end)


def is_cut_short(text: str, atom: Atom) -> bool:
    """Tell whether a slash carries a letter or two on, so that alone they are no unit: "F/A"."""
    return atom.letters <= _SHORT and bool(_SLASH_GOES_ON.match(text, atom.end))


def _stands(text: str, position: int, atom: Atom) -> bool:
    """Tell whether the surface stands where its role wants it."""
    if _NUMBER_FOLLOWS.match(text, atom.end) and _is_prefix(text[position : atom.end]):
        return False
    role = atom.row.role
    if role not in _PLACED:
        return True
    if role is Role.SIZED:
        return _is_size(text, position, atom)
    after_digit = position > 0 and text[position - 1].isdigit()
    return after_digit if role is Role.ATTACHED else not after_digit


def _is_size(text: str, position: int, atom: Atom) -> bool:
    """Tell whether "in" or an inch mark stands in a dimension, or after feet."""
    if text[position] == '"':
        if _AFTER_SIZE.search(text, max(0, position - _LONGEST_FEET), position):
            return True
        quoted = len(_QUOTES.findall(text, 0, position)) % 2 == 1
        return not quoted and _QUOTE_SIZE.match(text, atom.end) is not None
    if _SIZE.match(text, atom.end):
        return True
    if not _NO_PLACE.match(text, atom.end):
        return False
    return _FEET.search(text, max(0, position - _LONGEST_FEET), position) is not None


def _is_prefix(surface: str) -> bool:
    """Tell whether a surface is a sign or code; a name ("dollars") belongs to what it follows."""
    table = load_table()
    return surface in table.prefixes and surface in table.signs
