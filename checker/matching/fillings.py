"""What fills the slots of two sentences that are worded alike: figures, days, hours.

Two fillings of one slot exclude one another only where nothing peaceful explains them: rounding,
a hedge, a lower bound, another part of a whole, another moment of a market, another occasion.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.matching.alignments import Alignment, Contrast, Difference, is_held, is_in_its_place
from checker.matching.bounds import are_firm
from checker.matching.contraries import lemmas
from checker.matching.wordings import CALENDAR, Slot, SlotKind, Word

Filling = tuple[str, Decimal | str]
"""Kind and unit of a slot, and its value."""


def find_fillings(aligned: Alignment) -> list[Difference]:
    """Give the slots whose fillings exclude one another, none where they tell two occasions."""
    if _is_open(aligned):
        return []
    found = list(_slot_differences(aligned))
    values = [one for one in found if one.contrast is Contrast.VALUE]
    if not values:
        return found
    apart = (_is_of_a_market, _are_of_two_times)
    if any(test(aligned) for test in apart) or _are_of_two_things(aligned, values):
        return []
    return found


def is_traded(aligned: Alignment) -> bool:
    """Tell whether a sentence tells of a market."""
    return not _TRADED.isdisjoint(word.key for word in aligned.one)


def _is_of_a_market(aligned: Alignment) -> bool:
    """Tell whether the figures are quotes: a market's word, or "3 percent to $12"."""
    if is_traded(aligned):
        return True
    keys = [word.key for word in aligned.one]
    return any(
        first == "#number%" and link in {"to", "at"} and last.startswith("#number")
        for first, link, last in zip(keys, keys[1:], keys[2:], strict=False)
    )


_TRADED = frozenset(
    "share stock index nasdaq dow yield bond trading crude barrel greenback currency dollar euro"
    " franc yen session ounce decliner".split()
)
"""Words of markets, whose figures are of a moment that words alone do not tell."""
_SPEECH = frozenset(
    "said says say told tell reported report announced added statement interview comment asked"
    " warned spokesman spokeswoman spokesperson".split()
)


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
    return len(values) > 1 and not alike and aligned.shared < _LONG and not aligned.edited


_LONG = 10
"""Shared words that stand for one matter even where all figures differ."""


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
        if told_elsewhere and not is_in_its_place(aligned, place):
            continue
        if not _is_comparable(aligned, place, beside):
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


_REACH = 4
"""Words between a verb of saying and the day of saying."""

_TIMES = CALENDAR | {SlotKind.CLOCK}


def _is_comparable(aligned: Alignment, place: int, beside: int) -> bool:
    """Tell whether two slots are filled for one purpose, without hedge or bound."""
    word = aligned.one[place]
    held = is_held(aligned, place) and are_firm(aligned, place, beside)
    if word.key == "#weekday":
        near = [
            *aligned.one[max(place - _REACH, 0) : place + _REACH],
            *aligned.other[max(beside - _REACH, 0) : beside + _REACH],
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
    if any(at and _is_label(words[at - 1], words[at]) for words, at in rows):
        return False
    parts = [keys & _PARTS for keys in near]
    return bool(behind[0] & behind[1] or behind[0] == behind[1]) and parts[0] == parts[1]


def _is_label(word: Word, number: Word) -> bool:
    """Tell whether a number is part of a name: "Section 17", but not "Moe, 17"."""
    return word.named and number.start == word.end + 1


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
        told.append({pair for pair in pairwise(keys) if pair in _OPEN})
    return told[0] != told[1]


_POWERS = frozenset(Decimal(1).scaleb(power) for power in (3, 6, 9, 12))


def _exclude(one: Slot, other: Slot) -> bool:
    """Tell whether two fillings of a slot cannot both be right, rounding granted."""
    if one.kind is SlotKind.CODE:
        return one.value != other.value and not any("/" in str(slot.value) for slot in (one, other))
    if not isinstance(one.value, Decimal) or not isinstance(other.value, Decimal):
        return one.value != other.value
    if one.kind is SlotKind.DURATION:
        return _exclude_lengths(one, other)
    return exclude(one.value, other.value, max(one.step, other.step), one.step != other.step)


def exclude(one: Decimal, other: Decimal, step: Decimal, rounded: bool) -> bool:  # noqa: FBT001 - of two precisions
    """Tell whether two figures cannot both be right, where one may be rounded to `step`."""
    low, high = sorted((one, other))
    if low and high / low in _POWERS:  # the word "million" may stand behind a later figure
        return False
    return high - low > (step / 2 if rounded else 0)


def _exclude_lengths(one: Slot, other: Slot) -> bool:
    """Tell whether two lengths of time differ: six months are not rounded to a year."""
    fine, coarse = sorted((one.step, other.step))
    gap = abs(Decimal(str(one.value)) - Decimal(str(other.value)))
    if fine == coarse:
        return gap > 0
    return gap > coarse / 2 or (gap == coarse / 2 and not _is_of_ten(coarse / fine))


def _is_of_ten(ratio: Decimal) -> bool:
    """Tell whether two steps are of one unit: "1.5 hours", "2 hours"."""
    return ratio.normalize().as_tuple().digits == (1,)
