"""What is kept of a text to know it again: the hashes of its runs of words.

A. Broder, "On the resemblance and containment of documents" (1997): the shingles of a text tell how
much of it stands in another one, whatever the order of its parts. All are kept of a text of usual
length; of a longer one those whose hash a power of two divides (his MOD sketch), which unlike the
least hashes (MIN) measures containment too: an outlet may print a third of a wire's text.

Quoted speech is left out: two reporters who hear one speech write down the same words.
"""

import hashlib
import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.model.documents import Document, Section

RUN = 3
"""Words of a shingle. With every fifth word changed half of the runs of three stand as before, but
only a third of the runs of five; two reports of one event share 6 % of them at most (measured)."""

MOST = 2_048
"""Shingles kept of one text: 16 kB, and exact up to some 2,000 words."""

UNDATED = "undated"
"""Stands behind every day in the order."""

_WORD = re.compile(r"[^\W_]+(?:['.,][^\W_]+)*")
_SPEECH = re.compile(r"[“\"][^“”\"]{25,1500}[”\"]")
"""Quoted words, from about five of them on; fewer are a name or a mark of distance."""

_READ = frozenset({Section.BODY, Section.DEK})
"""An outlet writes its own headlines and captions."""

_FIRST, _SECOND = 0x1B873593, 0x0CC9E2D5
"""Odd multipliers by which a run's hash depends on the order of its words: below 2**29 (the ends of
MurmurHash 3's), so that with words of 32 bits no hash needs more than 62."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """The shingles of one document."""

    uri: str
    order: tuple[str, str]
    """Day of publication, unknown days last, and path: the first of two copies is the source."""

    shingles: "array[int]"
    """Hashes of 62 bits, each once, sorted."""

    level: int
    """Hashes that 2**level does not divide were left out."""

    numerals: frozenset[str]
    """Its words with digits: a form filled in with other numbers is no copy."""

    def at_level(self, level: int) -> "Iterable[int]":
        """Give the shingles that are kept at a level not below its own."""
        if level == self.level:
            return self.shingles
        return (one for one in self.shingles if not one & ((1 << level) - 1))


def take_fingerprint(document: Document) -> Fingerprint:
    """Give what is kept of a document's text."""
    shingles: set[int] = set()
    numerals: set[str] = set()
    for block in document.blocks:
        if block.section in _READ and block.repeats is None:
            text = document.text[block.span.start : block.span.end]
            for words in unquoted_words(text):
                shingles.update(shingles_of(words))
                numerals.update(word for word in words if not word.isalpha() and has_digit(word))
    level = 0
    while len(shingles) > MOST:
        level += 1
        shingles = {one for one in shingles if not one & ((1 << level) - 1)}
    day = document.published.isoformat() if document.published else UNDATED
    return Fingerprint(
        uri=document.uri,
        order=(day, document.uri),
        shingles=array("Q", sorted(shingles)),
        level=level,
        numerals=frozenset(numerals),
    )


def unquoted_words(text: str) -> Iterator[list[str]]:
    """Yield the words between the quotations of a text, lower case, one list a stretch."""
    for stretch in _SPEECH.split(text.casefold()):
        yield _WORD.findall(stretch)


def all_words(text: str) -> list[str]:
    """Give the words of a text, its quotations included, lower case."""
    return _WORD.findall(text.casefold())


def shingles_of(words: list[str]) -> list[int]:
    """Give the hash of each run of three words."""
    hashes = list(map(_hash, words))
    return [
        first * _FIRST + second * _SECOND + third
        for first, second, third in zip(hashes, hashes[1:], hashes[2:], strict=False)
    ]


def has_digit(word: str) -> bool:
    """Tell whether a word holds a digit."""
    return any(map(str.isdigit, word))


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=4).digest()
    return int.from_bytes(digest, "big")
