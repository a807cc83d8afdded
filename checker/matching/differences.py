"""What differs between two sentences that are worded alike, place by place."""

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.matching.alignments import (
    Alignment,
    Contrast,
    Difference,
    has_other_names,
    is_held,
    is_of_one_matter,
)
from checker.matching.bounds import is_term
from checker.matching.contraries import lemmas
from checker.matching.fillings import find_fillings, is_traded
from checker.matching.kinds import NEGATIONS, contrast_between, tells_another_kind
from checker.matching.wordings import Word

_SUPPORT = frozenset(
    "do does did is are was were be been has have had will would can could should may might must"
    " a an the any some and or but to".split()
)
"""Words that come and go with a negation."""
_LOOSE_NEGATIONS = frozenset(
    "only longer doubt later less fewer more least just yet matter".split()
)
"""Words after a negation that make it none: "not only", "no longer", "no doubt"."""
_MANY = 8
"""Shared words of a sentence that was edited."""
_EDITED = 0.75
"""Share of the longer sentence's words that an edit keeps."""


def find_differences(aligned: Alignment) -> list[Difference]:
    """Give the places where one of the sentences must be wrong if they tell one thing."""
    if has_other_names(aligned) or not is_of_one_matter(aligned):
        return []
    found = [one for one in find_fillings(aligned) if not tells_another_kind(aligned, one)]
    for low, high, left, right in aligned.gaps:
        found.extend(_word_difference(aligned, (low, high), (left, right)))
    return found


def find_places(
    aligned: Alignment, differences: Sequence[Difference]
) -> Iterator[tuple[Word, Word]]:
    """Yield the slots of both sentences that tell one thing, alike or known to differ."""
    differing = {one.one for one in differences}
    for place, beside in aligned.pairs.items():
        one, other = aligned.one[place], aligned.other[beside]
        if one.slot is None or other.slot is None or not is_held(aligned, place):
            continue
        if one.slot != other.slot and is_term(aligned, place, beside):
            continue  # as amounts, two bounds would both hold
        if one.slot.value == other.slot.value or (one.start, one.end) in differing:
            yield one, other


def _word_difference(
    aligned: Alignment, here: tuple[int, int], there: tuple[int, int]
) -> Iterator[Difference]:
    one, other = aligned.one[slice(*here)], aligned.other[slice(*there)]
    contrast = (
        _negated(aligned, one, other, here, there)
        or _contrary(aligned, one, other)
        or _widened(one, other)
    )
    if contrast is Contrast.DIRECTION and is_traded(aligned):
        return
    if contrast is not None:
        yield Difference(contrast, *_places(aligned, (*here, *there)))


def _negated(
    aligned: Alignment,
    one: Sequence[Word],
    other: Sequence[Word],
    here: tuple[int, int],
    there: tuple[int, int],
) -> Contrast | None:
    """Tell whether a negation alone comes or goes."""
    bare = []
    negated = []
    for words, (_, high), row in ((one, here, aligned.one), (other, there, aligned.other)):
        keys = [word.key for word in words]
        negations = [index for index, key in enumerate(keys) if key in NEGATIONS]
        if any(_is_loose(row, high - len(keys) + index) for index in negations):
            return None
        negated.append(len(negations))
        dropped = NEGATIONS | _SUPPORT | {"with"}
        bare.append([word.key for word in words if word.key not in dropped and not word.slot])
    if sorted(negated) != [0, 1] or not _is_sole(aligned):
        return None
    same = len(bare[0]) == len(bare[1]) and all(
        lemmas(a) & lemmas(b) for a, b in zip(*bare, strict=True)
    )
    return Contrast.POLARITY if same else None


def _is_sole(aligned: Alignment) -> bool:
    """Tell whether one sentence has all negations of the other one, and more."""
    counts = [
        Counter(word.key for word in words if word.key in NEGATIONS)
        for words in (aligned.one, aligned.other)
    ]
    added, dropped = counts[1] - counts[0], counts[0] - counts[1]
    return bool(added) is not bool(dropped)


def _is_loose(row: Sequence[Word], index: int) -> bool:
    after = row[index + 1].key if index + 1 < len(row) else ""
    return after in _LOOSE_NEGATIONS


def _contrary(aligned: Alignment, one: Sequence[Word], other: Sequence[Word]) -> Contrast | None:
    """Tell whether one word stands for its contrary."""
    found = contrast_between(one, other)
    if found is None or (found == "kind" and not _is_an_edit(aligned)):
        return None
    return Contrast.POLARITY if found == "kind" else Contrast(found)


def _widened(one: Sequence[Word], other: Sequence[Word]) -> Contrast | None:
    """Tell whether all of some things stand for so many of them: "the first 20 guests"."""
    for few, every in ((one, other), (other, one)):
        keys = [word.key for word in few if word.key != "the"]
        whole = [word.key for word in every if word.key != "the"]
        if keys == ["#ordinal", "#number"] and len(whole) == 1 and whole[0] in _WHOLE:
            return Contrast.VALUE
    return None


_WHOLE = frozenset("all any each every".split())


def _is_an_edit(aligned: Alignment) -> bool:
    """Tell whether one sentence is the other, changed: else two kinds of a thing may be told."""
    alike = all(
        aligned.one[place].slot == aligned.other[beside].slot
        for place, beside in aligned.pairs.items()
    )
    return alike and aligned.shared >= _MANY and aligned.shared >= _EDITED * aligned.longer


def _places(aligned: Alignment, gap: tuple[int, int, int, int]) -> tuple[tuple[int, int], ...]:
    """Give where a gap stands in both texts; where one side is empty, with the word behind it."""
    low, high, left, right = gap
    step = 0 if low < high and left < right else 1
    return (_place(aligned.one, low, high + step), _place(aligned.other, left, right + step))


def _place(words: Sequence[Word], low: int, high: int) -> tuple[int, int]:
    found = words[low:high] or words[-1:]
    return found[0].start, found[-1].end
