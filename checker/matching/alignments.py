"""Two sentences side by side, word by word and slot by slot.

Sentences are laid side by side by their longest common runs (Ratcliff and Obershelp 1988, as in
`difflib`). What stands between two words that both have is one place of both.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from checker.matching.wordings import CALENDAR, Word, read_words

FEWEST = 5
"""Words with a meaning that two sentences must share."""
_COVERED = 0.7
"""Share of the shorter sentence's words that the longer one must have, in order."""
_NEARLY_ALL = 0.8
"""Share of the longer sentence's words above which one side of a place need not be alike."""
_FILLED = 0.5
"""Share of the longer sentence's words that the shorter one must have."""


class Contrast(StrEnum):
    """In what two sentences that are worded alike differ."""

    VALUE = "value"
    DATE = "date"
    POLARITY = "polarity"
    DIRECTION = "direction"


@dataclass(frozen=True, slots=True)
class Difference:
    """One place of two sentences that tells two things."""

    contrast: Contrast
    one: tuple[int, int]
    """Where it stands in the first sentence's text."""

    other: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences side by side."""

    one: tuple[Word, ...]
    other: tuple[Word, ...]
    pairs: dict[int, int]
    """Places of the second sentence by those of the first that they are laid beside."""

    gaps: tuple[tuple[int, int, int, int], ...]
    """What is laid beside nothing alike: (low, high) of the first, then of the second."""

    shared: int
    """Words with a meaning that stand in both."""

    shorter: int
    longer: int
    """Words with a meaning of the shorter and of the longer sentence."""

    edited: bool = False
    """True for two sentences of texts of which one is the other, changed here and there."""


def align(one: str, other: str) -> Alignment | None:
    """Lay two sentences side by side; None if they are not worded alike."""
    first, second = read_words(one), read_words(other)
    telling = [[word.key for word in words if word.tells] for words in (first, second)]
    sizes = [len(keys) for keys in telling]
    if min(sizes) < FEWEST or not _is_enough(_most_shared(*telling), sizes):
        return None
    keys = [word.key for word in first], [word.key for word in second]
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    pairs = {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }
    shared = sum(first[place].tells for place in pairs)
    if not _is_enough(shared, sizes):
        return None
    gaps = tuple(code[1:] for code in matcher.get_opcodes() if code[0] != "equal")
    return Alignment(first, second, pairs, gaps, shared, min(sizes), max(sizes))


def _is_enough(shared: int, sizes: Sequence[int]) -> bool:
    return shared >= max(FEWEST, _COVERED * min(sizes), _FILLED * max(sizes))


def _most_shared(one: Sequence[str], other: Sequence[str]) -> int:
    """Give a bound on the words that stand in both in one order, found without laying them out."""
    known, sought = set(one), set(other)
    return min(sum(key in sought for key in one), sum(key in known for key in other))


def is_held(aligned: Alignment, place: int) -> bool:
    """Tell whether the words around a place stand around it in both sentences."""
    sides = _sides(aligned, place)
    alike = aligned.shared >= _NEARLY_ALL * aligned.longer
    return any(sides) and (alike or False not in sides)


def _sides(aligned: Alignment, place: int) -> list[bool | None]:
    """Tell for the word before and after a place if it stands there in both; None for no word."""
    words, pairs = aligned.one, aligned.pairs
    sides = []
    for step in (-1, 1):
        near = place + step
        while 0 <= near < len(words) and not words[near].tells:
            near += step
        outside = not 0 <= near < len(words)
        sides.append(None if outside else pairs.get(near) == pairs[place] + near - place)
    return sides


def is_in_its_place(aligned: Alignment, place: int) -> bool:
    """Tell whether a place of an edited text is the same one, though its filling stands elsewhere.

    Two figures that were exchanged are in place, two parts of a sentence that were are not: the
    words on either side tell them apart, and no name or day was exchanged as well.
    """
    if not aligned.edited or False in _sides(aligned, place):
        return False
    return not any(_is_moved(aligned, gap) for gap in aligned.gaps) and _is_of_one_day(aligned)


def _is_moved(aligned: Alignment, gap: tuple[int, int, int, int]) -> bool:
    low, high, left, right = gap
    return has_names(aligned.one[low:high]) or has_names(aligned.other[left:right])


def _is_of_one_day(aligned: Alignment) -> bool:
    """Tell whether only days differ or only other figures."""
    kinds = {
        slot.kind in CALENDAR
        for place, beside in aligned.pairs.items()
        if (slot := aligned.one[place].slot) is not None and slot != aligned.other[beside].slot
    }
    return len(kinds) < len((True, False))


def is_of_one_matter(aligned: Alignment) -> bool:
    """Tell whether the shared words are those of one matter: a name, or many, or all."""
    if aligned.edited or aligned.shared >= _MANY or aligned.shared == aligned.longer:
        return True
    return any(aligned.one[place].named for place in aligned.pairs)


_MANY = 8
"""Shared words with a meaning that no form of words for many matters has."""


def has_other_names(aligned: Alignment) -> bool:
    """Tell whether a name stands in one sentence where another name stands in the other.

    In a text that was edited a name may have been changed as well, but what the sentence opens
    with is still the same.
    """
    opening = (place for place in aligned.pairs if _opens(aligned.one[place]))
    first = min(opening, default=None)
    return any(
        not (aligned.edited and first is not None and first < low)
        for low, *_ in find_renamed(aligned)
    )


def find_renamed(aligned: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """Yield the gaps in which a name stands for another one."""
    for gap in aligned.gaps:
        low, high, left, right = gap
        named = has_names(aligned.one[low:high]) and has_names(aligned.other[left:right])
        if named and not _are_codes(aligned, gap):
            yield gap


def _are_codes(aligned: Alignment, gap: tuple[int, int, int, int]) -> bool:
    """Tell whether two names are one code with the figure that it stands for: "SAVE15", "15%"."""
    low, high, left, right = gap
    if high - low != 1 or right - left != 1:
        return False
    code, other = aligned.one[low].key, aligned.other[left].key
    return any(
        code.endswith(figure) and other == f"{code.removesuffix(figure)}{changed}"
        for figure, changed in _changed(aligned)
    )


def _changed(aligned: Alignment) -> Iterator[tuple[str, str]]:
    """Yield the figures that stand for one another."""
    for place, beside in aligned.pairs.items():
        one, other = aligned.one[place].slot, aligned.other[beside].slot
        if one is not None and other is not None and one != other:
            yield str(one.value), str(other.value)


def _opens(word: Word) -> bool:
    return word.tells or word.key in _PRONOUNS


_PRONOUNS = frozenset("he she it they we i you".split())


def has_names(words: Sequence[Word]) -> bool:
    """Tell whether a name stands among some words."""
    return any(word.named for word in words)


def gaps_of(
    pairs: Mapping[int, int], sizes: tuple[int, int]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield what stands between the pairs of two rows of words, as the gaps of an alignment."""
    low = left = 0
    for high, right in (*sorted(pairs.items()), sizes):
        if low < high or left < right:
            yield low, high, left, right
        low, left = high + 1, right + 1
