"""One name in two alphabets: accents left out or written as two letters, capitals throughout."""

import re
from collections.abc import Iterable, Iterator

from checker.resolution.names import is_accented, plain_words

_DIGRAPHS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "ß": "ss"}
)
_ARTICLE = re.compile(r"\b[AaEe]l-(?=[A-Z])")


def name_variants(names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """Give the groups of names that differ by accents, letters written out and capitals only.

    Two letters stand for one only where another name of the corpus has that one: "Moerby" is
    "Mörby" if "Mörby" is named.

    >>> list(name_variants(["Mörby", "Moerby", "MORBY", "Moreby"]))
    [('MORBY', 'Moerby', 'Mörby')]
    """
    known = sorted(set(names))
    written_out = {
        spelled: plain
        for name in known
        if is_accented(name)
        for spelled, plain in zip(_words(name.casefold().translate(_DIGRAPHS)), _words(name),
                                  strict=False)
        if spelled != plain
    }  # fmt: skip
    groups: dict[tuple[str, ...], list[str]] = {}
    for name in known:
        key = tuple(written_out.get(word, word) for word in _words(_one_article(name)))
        groups.setdefault(key, []).append(name)
    yield from (tuple(groups[key]) for key in sorted(groups) if len(groups[key]) > 1)


def _one_article(name: str) -> str:
    """Give a name with the Arabic article in one spelling: "el-Amin" is "al-Amin"."""
    return _ARTICLE.sub("al-", name)


def _words(name: str) -> tuple[str, ...]:
    """Give the words without accents, the article kept: it may belong to a place."""
    article = ("the",) if name.casefold().startswith("the ") else ()
    return (*article, *plain_words(name))
