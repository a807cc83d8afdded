"""Words that writers use for one another, so that facts told in other words come together.

A word has one root, which all its forms share, and stands in any number of classes: "charge" is
with "accuse", with "price" and with "battery". Two words of one root are surely alike, two of one
class likely. The classes stand in `thesaurus.txt`, everyday English field by field; irregular
inflection in `forms.txt`, spellings and the people of places in `variants.txt`.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import chain, pairwise

from checker.matching.stems import stem
from checker.matching.stories.senses import CLASSES

_DOUBLED = 5
"""Letters beyond which a final "ll" is a spelling of "l": "travelled", "traveled"."""


def _spelt(word: str) -> str:
    """Give a stem that British and American spelling share: "colour", "organize", "travelled"."""
    base = stem(word.replace("iz", "is").replace("yz", "ys").replace("our", "or"))
    return base[:-1] if len(base) > _DOUBLED and base.endswith("ll") else base


def _rows(name: str) -> Iterator[list[str]]:
    text = files("checker.matching.stories").joinpath(name).read_text(encoding="utf-8")
    return (line.split() for line in text.splitlines() if line and not line.startswith("#"))


@lru_cache(maxsize=1)
def _forms() -> Mapping[str, str]:
    """Give the base of each irregular form as it is written."""
    return {form: _spelt(base) for base, *forms in _rows("forms.txt") for form in forms}


@lru_cache(maxsize=1)
def _variants() -> Mapping[str, str]:
    """Give the stem that stands for the stem of a spelling, or of the people of a place."""
    return {_spelt(form): _spelt(base) for base, *forms in _rows("variants.txt") for form in forms}


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """Give what all forms of a word share, in any spelling.

    >>> root("laid") == root("lay"), root("Colours") == root("color")
    (True, True)
    """
    folded = word.casefold()
    base = _forms().get(folded) or _spelt(folded)
    return _variants().get(base, base)


@lru_cache(maxsize=1)
def _classes() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    wide = (line.split() for line in CLASSES.strip().splitlines())
    for number, words in enumerate(chain(_rows("thesaurus.txt"), wide)):
        keys = ("_".join(map(root, word.split("_"))) if "_" in word else root(word) for word in words)
        for key in dict.fromkeys(keys):
            found[key].append(f"#{number}")
    return {key: tuple(numbers) for key, numbers in found.items()}


def classes(key: str) -> tuple[str, ...]:
    """Give the classes of a root or of a phrase; none for one that stands alone.

    >>> set(classes(root("axed"))) & set(classes(root("dismissals"))) != set()
    True
    """
    return _classes().get(key, ())


def phrases(roots: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the neighbours that are one word with a meaning of its own, with their place.

    >>> [at for at, _ in phrases([root(word) for word in "they laid off both".split()])]
    [1]
    """
    for at, (first, second) in enumerate(pairwise(roots)):
        key = f"{first}_{second}"
        if key in _classes():
            yield at, key


@lru_cache(maxsize=65536)
def meaning(word: str) -> frozenset[str]:
    """Give the root of a word with its classes, to be held against those of another word."""
    own = root(word)
    return frozenset({own, *classes(own)})
