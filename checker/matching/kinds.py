"""Contraries between two sentences that are worded alike, and which figures are told of two kinds.

"Public" and "private" are contraries of one school and kinds of two: a figure beside them is of
another thing, one that was told before them is not.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.matching.alignments import Alignment, Difference
from checker.matching.contraries import contrast_of
from checker.matching.wordings import SlotKind, Word

NEGATIONS = frozenset("not no never without neither nor none nobody nothing".split())
_CLAUSES = frozenset("and but while which who where when so because although though".split())
_BEING = frozenset("is are was were be been being".split())


def contrast_between(one: Sequence[Word], other: Sequence[Word]) -> str | None:
    """Give how the one contrary of two runs of words excludes its fellow, None for none or two."""
    if not NEGATIONS.isdisjoint(word.key for word in (*one, *other)):
        return None
    if len(one) != len(other):
        one = [word for word in one if word.tells]
        other = [word for word in other if word.tells]
    unlike = list(_beside([*map(_key, one)], [*map(_key, other)]))
    found = [contrast for contrast in (contrast_of(*pair) for pair in unlike) if contrast]
    return found[0] if len(found) == 1 else None


def _key(word: Word) -> str:
    """Give a word by its form; one of a thing is told from many of it."""
    slot = word.slot
    single = slot is not None and slot.kind is SlotKind.NUMBER and slot.value == 1
    return "one" if single and slot is not None and not slot.unit else word.key


def _beside(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the words that stand for one another: in order, or one for the words of a pair."""
    if len(one) == len(other):
        yield from ((a, b) for a, b in zip(one, other, strict=True) if a != b)
    elif sorted((len(one), len(other))) == [1, 2]:
        yield from ((a, b) for a in one for b in other)


def tells_another_kind(aligned: Alignment, figure: Difference) -> bool:
    """Tell whether a figure is of two kinds of a thing: "public schools", "private schools"."""
    return any(
        contrast_between(aligned.one[low:high], aligned.other[left:right]) == "kind"
        for low, high, left, right in aligned.gaps
        if not _is_predicate(aligned, (low, high)) and not _is_behind(aligned, figure, low)
    )


def _is_predicate(aligned: Alignment, gap: tuple[int, int]) -> bool:
    """Tell whether a word says how a thing is and not which: "the project was bad"."""
    low, high = gap
    before, after = aligned.one[max(low - 1, 0) : low], aligned.one[high : high + 1]
    return any(word.key in _BEING for word in before) and not any(word.tells for word in after)


def _is_behind(aligned: Alignment, figure: Difference, low: int) -> bool:
    """Tell whether a word stands in a clause behind a figure's: it tells of something else."""
    words = aligned.one
    return any(
        word.key in _CLAUSES and word.start - before.end > len(" ")
        for before, word in pairwise(words[: low + 1])
        if before.start >= figure.one[0]
    )
