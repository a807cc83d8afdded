"""One form for all forms of a word: inflection, spelling, the people of a place.

Regular inflection is the stemmer's. Irregular inflection stands in `forms.txt`, British and
American spellings and the people of places ("Danish", "Denmark") in `variants.txt`.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from checker.matching.stems import stem

_DOUBLED = 5
"""Letters beyond which a final "ll" is a spelling of "l": "travelled", "traveled"."""


def _spelt(word: str) -> str:
    """Give a stem that British and American spelling share: "colour", "organize", "travelled"."""
    base = stem(word.replace("iz", "is").replace("yz", "ys").replace("our", "or"))
    return base[:-1] if len(base) > _DOUBLED and base.endswith("ll") else base


def rows(name: str) -> Iterator[list[str]]:
    """Give the words of each line of a table, but of remarks."""
    text = files("checker.matching.stories").joinpath(name).read_text(encoding="utf-8")
    return (line.split() for line in text.splitlines() if line and not line.startswith("#"))


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, str]:
    """Give the base of each irregular form as it is written."""
    return {form: _spelt(base) for base, *forms in rows("forms.txt") for form in forms}


@lru_cache(maxsize=1)
def _variants() -> Mapping[str, str]:
    """Give the stem that stands for the stem of a spelling, or of the people of a place."""
    return {_spelt(form): _spelt(base) for base, *forms in rows("variants.txt") for form in forms}


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """Give what all forms of a word share, in any spelling.

    >>> root("laid") == root("lay"), root("Colours") == root("color")
    (True, True)
    """
    folded = word.casefold()
    base = _forms().get(folded) or _spelt(folded)
    return _variants().get(base, base)
