"""Words that writers use for one another, so that facts told in other words come together.

A word stands in any number of classes: "charge" is with "accuse", with "price" and with "battery".
Two words of one root are surely alike, two of one class likely. The classes stand in
`thesaurus.txt`, everyday English field by field; the wide ones of `senses` are among them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from checker.matching.stories.roots import root, rows
from checker.matching.stories.senses import wide_classes


@lru_cache(maxsize=1)
def _classes() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for number, words in enumerate(chain(rows("thesaurus.txt"), wide_classes())):
        keys = (
            "_".join(map(root, word.split("_"))) if "_" in word else root(word) for word in words
        )
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
