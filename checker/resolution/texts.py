"""The sentences of a corpus, asked for the names that stand in them."""

import re
from collections.abc import Iterable, Iterator, Mapping

from checker.model.claims import Extract

_MOST_SENTENCES = 40
"""Sentences of one document that are looked at for one name; the first ones in order."""


class Texts:
    """What every document says, sentence by sentence."""

    def __init__(self, sentences: Mapping[str, tuple[str, ...]]) -> None:
        self._sentences = dict(sentences)

    @classmethod
    def of(cls, extracts: Iterable[Extract]) -> "Texts":
        """Give the sentences of the documents, headings left out."""
        return cls(
            {
                extract.uri: tuple(
                    claim.sentence_text
                    for claim in extract.sentences
                    if claim.sentence == claim.span
                )
                for extract in extracts
            }
        )

    def naming(self, document: str, name: str) -> list[str]:
        """Give the first sentences of a document in which a name stands, in order."""
        return [text for _, text in self.numbered(document, name)]

    def first(self, document: str, name: str) -> int | None:
        """Give the number of the first sentence that has a name, 0 first; None without one."""
        return next((index for index, _ in self.numbered(document, name)), None)

    def numbered(self, document: str, name: str) -> Iterator[tuple[int, str]]:
        """Give the first sentences with a name, each with its number."""
        word = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
        found = 0
        for index, text in enumerate(self._sentences.get(document, ())):
            if found < _MOST_SENTENCES and name in text and word.search(text):
                found += 1
                yield index, text
