"""Words cut to what their forms have in common."""

import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

import Stemmer

_STEM = 5
"""Letters by which two words are forms of one: "produce", "production"."""


def stems(words: Iterable[str]) -> set[str]:
    """Give the beginnings of words, by which their forms are one.

    >>> sorted(stems(["produce", "production", "cut"]))
    ['cut', 'produ']
    """
    return {word[:_STEM] for word in words}


_porter: Callable[[str], str] = Stemmer.Stemmer("english").stemWord
"""The English stemmer of the Snowball project (Porter 2001), as compiled in PyStemmer."""
_SPELT = str.maketrans("øØæÆłŁđĐ", "oOaAlLdD", "") | {ord("ß"): "ss"}


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Give the Snowball stem of a word, folded, without accents and possessive.

    Umlauts that are spelt out ("Moelsach") and kept ("Mölsach") give one stem.

    >>> stem("Evacuated's") == stem("evacuating")
    True
    """
    plain = word.replace("’", "'").removesuffix("'s").removesuffix("'")
    bare = plain.casefold() if plain.isascii() else _without_accents(plain)
    return _porter(_plain_umlauts(bare))


def _without_accents(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.translate(_SPELT).casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _plain_umlauts(word: str) -> str:
    for spelt, letter in (("oe", "o"), ("ae", "a"), ("ue", "u")):
        word = word.replace(spelt, letter)
    return word
