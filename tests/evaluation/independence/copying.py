"""Copies as outlets make them: a fifth of the words changed, sentences moved, dropped or added.

Nothing is left to chance: what happens to a word hangs on a hash of the seed and its place.
"""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.model import Block, Document, Section, Span

CHANGED = 0.2
"""Share of the words that a manner changes."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“])")


@dataclass(frozen=True, slots=True)
class Dice:
    """A seeded source of numbers, the same in every run."""

    seed: str

    def roll(self, place: object) -> float:
        """Give a number from 0 to 1 for a place."""
        digest = hashlib.blake2b(f"{self.seed}|{place}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") / 2**64

    def pick(self, pool: Sequence[str], place: object) -> str:
        """Give one of a pool for a place."""
        return pool[int(self.roll(f"pick {place}") * len(pool))]


Paragraphs = list[str]
Manner = Callable[[Paragraphs, Dice, Sequence[str]], Paragraphs]


def _replaced(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    return [
        " ".join(
            dice.pick(pool, (row, at)) if dice.roll((row, at)) < CHANGED else word
            for at, word in enumerate(paragraph.split())
        )
        for row, paragraph in enumerate(text)
    ]


def _dropped(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    return [
        " ".join(
            word for at, word in enumerate(paragraph.split()) if dice.roll((row, at)) >= CHANGED
        )
        for row, paragraph in enumerate(text)
    ]


def _inserted(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    return [
        " ".join(
            f"{dice.pick(pool, (row, at))} {word}" if dice.roll((row, at)) < CHANGED else word
            for at, word in enumerate(paragraph.split())
        )
        for row, paragraph in enumerate(text)
    ]


def _mixed(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    """Replace, drop and insert, a third of the changes each."""

    def change(word: str, place: tuple[int, int]) -> str:
        roll = dice.roll(place)
        if roll >= CHANGED:
            return word
        other = dice.pick(pool, place)
        return (other, "", f"{other} {word}")[int(3 * roll / CHANGED)]

    return [
        " ".join(change(word, (row, at)) for at, word in enumerate(paragraph.split()))
        for row, paragraph in enumerate(text)
    ]


def _reordered(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    """Replace, and put the sentences in another order."""
    changed = [sentence for row in _replaced(text, dice, pool) for sentence in _SENTENCE.split(row)]
    return sorted(changed, key=lambda sentence: dice.roll(f"place of {sentence}"))


def _thinned(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    """Mix, and leave out every fifth sentence."""
    kept = [
        sentence
        for row, paragraph in enumerate(text)
        for at, sentence in enumerate(_SENTENCE.split(paragraph))
        if dice.roll(("sentence", row, at)) >= CHANGED
    ]
    return _mixed(kept, dice, pool)


def _cut(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    """Mix, and print the first half only."""
    sentences = [sentence for paragraph in text for sentence in _SENTENCE.split(paragraph)]
    return _mixed(sentences[: (len(sentences) + 1) // 2], dice, pool)


def _enlarged(text: Paragraphs, dice: Dice, pool: Sequence[str]) -> Paragraphs:
    """Mix, and add as many words of one's own."""
    length = sum(len(paragraph.split()) for paragraph in text)
    own = [dice.pick(pool, f"own {at}") for at in range(length)]
    return [
        *_mixed(text, dice, pool),
        *(" ".join(own[at : at + 20]) for at in range(0, length, 20)),
    ]


MANNERS: Mapping[str, Manner] = {
    "replaced": _replaced,
    "dropped": _dropped,
    "inserted": _inserted,
    "mixed": _mixed,
    "reordered": _reordered,
    "thinned": _thinned,
    "cut": _cut,
    "enlarged": _enlarged,
}


def copy_of(document: Document, manner: str, pool: Sequence[str]) -> Document:
    """Give a document that another outlet made of this one.

    Args:
        document: The original.
        manner: A key of `MANNERS`.
        pool: Words that take the place of others.
    """
    paragraphs = [
        document.text[block.span.start : block.span.end]
        for block in document.blocks
        if block.section in {Section.BODY, Section.DEK}
    ]
    changed = MANNERS[manner](paragraphs, Dice(f"{document.uri} {manner}"), pool)
    return with_text(document, f"{document.uri}~{manner}", changed)


def with_text(document: Document, uri: str, paragraphs: Sequence[str]) -> Document:
    """Give a document of other paragraphs."""
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(span=Span(at, at + len(paragraph)), section=Section.BODY))
        at += len(paragraph) + 2
    text = "\n\n".join(paragraphs)
    return replace(
        document, uri=uri, source=text, text=text, blocks=tuple(blocks), anchors=((0, 0),)
    )
