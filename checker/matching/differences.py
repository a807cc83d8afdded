"""What differs between two sentences that are worded alike, place by place.

Sentences are laid side by side by their longest common runs (Ratcliff and Obershelp 1988, as in
`difflib`). What stands between two words that both have is one place of both.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from enum import StrEnum

from checker.matching.contraries import contrast_of, lemmas
from checker.matching.wordings import CALENDAR, PLAIN, Slot, SlotKind, Word, read_words

FEWEST = 5
"""Words with a meaning that two sentences must share."""
_COVERED = 0.7
"""Share of the shorter sentence's words that the longer one must have, in order."""
_NEARLY_ALL = 0.8
"""Share of the longer sentence's words above which one side of a place need not be alike."""
_FILLED = 0.5
"""Share of the longer sentence's words that the shorter one must have."""
_NEGATIONS = frozenset("not no never without neither nor none nobody nothing".split())
_SUPPORT = frozenset(
    "do does did is are was were be been has have had will would can could should may might must"
    " a an the any some and or to offer offering".split()
) - {"offer", "offering"}
"""Words that come and go with a negation."""
_LOOSE_NEGATIONS = frozenset(
    "only longer doubt later less fewer more least just yet matter".split()
)
"""Words after a negation that make it none: "not only", "no longer", "no doubt"."""
_ABOUT = frozenset("about around nearly almost roughly approximately some circa".split())
_LIMITS = frozenset("over under below above exceeding beyond minimum least most near".split())
_BOUNDS = frozenset(
    ("more than", "less than", "fewer than", "at least", "at most", "up to", "close to", "or more")
)


Filling = tuple[str, Decimal | str]
"""Kind and unit of a slot, and its value."""


class Contrast(StrEnum):
    """In what two sentences that are worded alike differ."""

    VALUE = "value"
    DATE = "date"
    POLARITY = "polarity"
    DIRECTION = "direction"
    ENTITY = "entity"


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


def align(one: str, other: str) -> Alignment | None:
    """Lay two sentences side by side; None if they are not worded alike."""
    first, second = read_words(one), read_words(other)
    sizes = [sum(word.tells for word in words) for words in (first, second)]
    if min(sizes) < FEWEST:
        return None
    keys = [word.key for word in first], [word.key for word in second]
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    pairs = {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }
    shared = sum(first[place].tells for place in pairs)
    if shared < FEWEST or shared < _COVERED * min(sizes) or shared < _FILLED * max(sizes):
        return None
    gaps = tuple(code[1:] for code in matcher.get_opcodes() if code[0] != "equal")
    return Alignment(first, second, pairs, gaps, shared, min(sizes), max(sizes))


def find_differences(aligned: Alignment) -> list[Difference]:
    """Give the places where one of the sentences must be wrong if they tell one thing."""
    if _other_names(aligned) or _is_open(aligned) or not _is_marked(aligned):
        return []
    if not _TRADED.isdisjoint(word.key for word in aligned.one):
        return []
    found = list(_slot_differences(aligned))
    values = [one for one in found if one.contrast is Contrast.VALUE]
    if values and (_are_of_two_times(aligned) or _are_of_two_things(aligned, values)):
        return []
    for low, high, left, right in aligned.gaps:
        found.extend(_word_difference(aligned, (low, high), (left, right)))
    return found


def _is_marked(aligned: Alignment) -> bool:
    """Tell whether the shared words are those of one matter: a name, or many, or all."""
    if aligned.shared >= _MANY or aligned.shared == aligned.longer:
        return True
    return any(aligned.one[place].named for place in aligned.pairs)


_MANY = 8
"""Shared words with a meaning that no form of words for many matters has."""


def _are_of_two_times(aligned: Alignment) -> bool:
    """Tell whether each sentence names a day, month or year that the other has not."""
    days = [
        {(word.key, word.slot.value) for word in words if word.slot and word.slot.kind in CALENDAR}
        for words in (aligned.one, aligned.other)
    ]
    return bool(days[0] - days[1] and days[1] - days[0])


def _are_of_two_things(aligned: Alignment, values: Sequence[Difference]) -> bool:
    """Tell whether a short form of words has other figures throughout."""
    slots = [(aligned.one[a].slot, aligned.other[b].slot) for a, b in aligned.pairs.items()]
    alike = sum(one is not None and other is not None and one == other for one, other in slots)
    return len(values) > 1 and not alike and aligned.shared < _LONG


_LONG = 10
"""Shared words that stand for one matter even where all figures differ."""


def find_places(
    aligned: Alignment, differences: Sequence[Difference]
) -> Iterator[tuple[Word, Word]]:
    """Yield the slots of both sentences that tell one thing, alike or known to differ."""
    differing = {one.one for one in differences}
    for place, beside in aligned.pairs.items():
        one, other = aligned.one[place], aligned.other[beside]
        if one.slot is None or other.slot is None or not is_held(aligned, place):
            continue
        if one.slot.value == other.slot.value or (one.start, one.end) in differing:
            yield one, other


def _other_names(aligned: Alignment) -> bool:
    """Tell whether a name stands in one sentence where another name stands in the other."""
    return any(
        any(word.named for word in aligned.one[low:high])
        and any(word.named for word in aligned.other[left:right])
        for low, high, left, right in aligned.gaps
    )


_TRADED = frozenset(
    "share shares stock stocks index futures nasdaq dow points yield yields bond bonds trading"
    " crude barrel greenback currency dollar euro franc yen session trade exchange ounce issues"
    " decliners".split()
)
"""Words of markets, whose figures are of a moment that words alone do not tell."""
_SPEECH = frozenset(
    "said says say told tells reported reports announced added statement interview comment asked"
    " warned spokesman spokeswoman spokesperson".split()
)


def _slot_differences(aligned: Alignment) -> Iterator[Difference]:
    fillings = _fillings(aligned)
    for place, beside in aligned.pairs.items():
        one, other = aligned.one[place], aligned.other[beside]
        if one.slot is None or other.slot is None or not _exclude(one.slot, other.slot):
            continue
        told_elsewhere = (one.key, one.slot.value) in fillings[1] or (
            other.key,
            other.slot.value,
        ) in fillings[0]
        if told_elsewhere or not _is_comparable(aligned, place, beside):
            continue
        contrast = Contrast.DATE if one.slot.kind in _TIMES else Contrast.VALUE
        yield Difference(contrast, (one.start, one.end), (other.start, other.end))


def _fillings(aligned: Alignment) -> tuple[set[Filling], set[Filling]]:
    """Give what fills slots of each sentence and not the same slot of the other one."""
    alike = {
        (place, beside)
        for place, beside in aligned.pairs.items()
        if aligned.one[place].slot == aligned.other[beside].slot
    }
    settled = ({place for place, _ in alike}, {beside for _, beside in alike})
    found: tuple[set[Filling], set[Filling]] = (set(), set())
    for row, words in enumerate((aligned.one, aligned.other)):
        for place, word in enumerate(words):
            if word.slot is not None and place not in settled[row]:
                found[row].add((word.key, word.slot.value))
    return found


_TIMES = CALENDAR | {SlotKind.CLOCK}


def _is_comparable(aligned: Alignment, place: int, beside: int) -> bool:
    """Tell whether two slots are filled for one purpose, without hedge or bound."""
    word = aligned.one[place]
    held = is_held(aligned, place) and _are_firm(aligned, place, beside)
    if word.key == "#weekday":
        near = [
            *aligned.one[max(place - 2, 0) : place + 3],
            *aligned.other[max(beside - 2, 0) : beside + 3],
        ]
        return held and _SPEECH.isdisjoint(one.key for one in near)
    if word.key in {"#number", "#ordinal"}:
        return held and _is_counted_alike(aligned, place, beside)
    return held


def _is_counted_alike(aligned: Alignment, place: int, beside: int) -> bool:
    """Tell whether two bare numbers count one kind of thing, and the whole of it.

    The word behind them is one, and none of "the other two", "the remaining two" stands by.
    """
    rows = ((aligned.one, place), (aligned.other, beside))
    behind = [_behind(*row) for row in rows]
    near = [{word.key for word in words[at - 1 if at else 0 : at + 2]} for words, at in rows]
    if any(words[at - 1].named for words, at in rows if at):
        return False  # "Section 17", "Flight 30"
    parts = [keys & _PARTS for keys in near]
    return bool(behind[0] & behind[1] or behind[0] == behind[1]) and parts[0] == parts[1]


_PARTS = frozenset("other others another remaining additional further extra more last".split())


def _behind(words: Sequence[Word], place: int) -> frozenset[str]:
    """Give the forms of the word behind a number, or behind the range that it opens."""
    for word in words[place + 1 :]:
        if word.slot is None and word.key not in {"and", "to", "or"}:
            return lemmas(word.key)
    return frozenset()


_OPEN = frozenset({("so", "far"), ("as", "of"), ("to", "date")})


def _is_open(aligned: Alignment) -> bool:
    """Tell whether one of the sentences counts up to a moment: "so far", "as of Monday"."""
    told = []
    for words in (aligned.one, aligned.other):
        keys = [word.key for word in words]
        told.append({pair for pair in zip(keys, keys[1:], strict=False) if pair in _OPEN})
    return told[0] != told[1]


_POWERS = frozenset(Decimal(1).scaleb(power) for power in (3, 6, 9, 12))


def _exclude(one: Slot, other: Slot) -> bool:
    """Tell whether two fillings of a slot cannot both be right, rounding granted."""
    if one.kind is SlotKind.CODE:
        return one.value != other.value and not any("/" in str(slot.value) for slot in (one, other))
    if not isinstance(one.value, Decimal) or not isinstance(other.value, Decimal):
        return one.value != other.value
    return exclude(one.value, other.value, max(one.step, other.step), one.step != other.step)


def exclude(one: Decimal, other: Decimal, step: Decimal, rounded: bool) -> bool:  # noqa: FBT001 - of two precisions
    """Tell whether two figures cannot both be right, where one may be rounded to `step`."""
    low, high = sorted((one, other))
    if low and high / low in _POWERS:  # the word "million" may stand behind a later figure
        return False
    return high - low > (step / 2 if rounded else 0)


def is_held(aligned: Alignment, place: int) -> bool:
    """Tell whether the words around a place stand around it in both sentences."""
    words, pairs = aligned.one, aligned.pairs
    sides = []
    for step in (-1, 1):
        near = place + step
        while 0 <= near < len(words) and not words[near].tells:
            near += step
        outside = not 0 <= near < len(words)
        sides.append(None if outside else pairs.get(near) == pairs[place] + near - place)
    alike = aligned.shared >= _NEARLY_ALL * aligned.longer
    return any(sides) and (alike or False not in sides)


def _are_firm(aligned: Alignment, place: int, beside: int) -> bool:
    """Tell whether two figures are exact, or one kind of guess far apart, or the utmost of a range.

    Two lower bounds never exclude one another.
    """
    one, other = _hedge(aligned.one, place), _hedge(aligned.other, beside)
    if one != other:
        return False
    return not one or one == "up to" or (one in _ABOUT and _are_far_apart(aligned, place, beside))


def _hedge(words: Sequence[Word], place: int) -> str:
    """Give the hedge or bound in front of a figure, "" for none."""
    keys = [word.key for word in words[max(place - 2, 0) : place]]
    pair = " ".join(keys)
    if pair in _BOUNDS:
        return pair
    return keys[-1] if keys and keys[-1] in _ABOUT | _LIMITS else ""


def _are_far_apart(aligned: Alignment, place: int, beside: int) -> bool:
    one, other = aligned.one[place].slot, aligned.other[beside].slot
    values = [slot.value for slot in (one, other) if slot is not None]
    numbers = sorted(value for value in values if isinstance(value, Decimal))
    return len(numbers) == len(values) and numbers[0] * _FAR < numbers[-1]


_FAR = Decimal("1.5")
"""Ratio of two rough figures that no roughness explains."""


def _word_difference(
    aligned: Alignment, here: tuple[int, int], there: tuple[int, int]
) -> Iterator[Difference]:
    one, other = aligned.one[slice(*here)], aligned.other[slice(*there)]
    contrast = _negated(aligned, one, other, here, there) or _contrary(one, other)
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
        negations = [index for index, key in enumerate(keys) if key in _NEGATIONS]
        if any(_is_loose(row, high - len(keys) + index) for index in negations):
            return None
        negated.append(len(negations))
        dropped = _NEGATIONS | _SUPPORT | {"with"}
        bare.append([word.key for word in words if word.key not in dropped and not word.slot])
    if sorted(negated) != [0, 1] or not _is_sole(aligned):
        return None
    same = len(bare[0]) == len(bare[1]) and all(
        lemmas(a) & lemmas(b) for a, b in zip(*bare, strict=True)
    )
    return Contrast.POLARITY if same else None


def _is_sole(aligned: Alignment) -> bool:
    """Tell whether all other negations stand in both sentences."""
    counts = [
        Counter(word.key for word in words if word.key in _NEGATIONS)
        for words in (aligned.one, aligned.other)
    ]
    return ((counts[0] - counts[1]) + (counts[1] - counts[0])).total() == 1


def _is_loose(row: Sequence[Word], index: int) -> bool:
    after = row[index + 1].key if index + 1 < len(row) else ""
    return after in _LOOSE_NEGATIONS


def _contrary(one: Sequence[Word], other: Sequence[Word]) -> Contrast | None:
    """Tell whether one word stands for its contrary."""
    if not _NEGATIONS.isdisjoint(word.key for word in (*one, *other)):
        return None
    if len(one) != len(other):
        one = [word for word in one if word.tells]
        other = [word for word in other if word.tells]
    if len(one) != len(other):
        return None
    unlike = [(a.key, b.key) for a, b in zip(one, other, strict=True) if a.key != b.key]
    found = [contrast for contrast in (contrast_of(*pair) for pair in unlike) if contrast]
    return Contrast(found[0]) if len(found) == 1 else None


def _places(aligned: Alignment, gap: tuple[int, int, int, int]) -> tuple[tuple[int, int], ...]:
    """Give where a gap stands in both texts; where one side is empty, with the word behind it."""
    low, high, left, right = gap
    step = 0 if low < high and left < right else 1
    return (_place(aligned.one, low, high + step), _place(aligned.other, left, right + step))


def _place(words: Sequence[Word], low: int, high: int) -> tuple[int, int]:
    found = words[low:high] or words[-1:]
    return found[0].start, found[-1].end
