"""Which documents share text: found through an index of shingles, then measured.

An index entry remembers the first and the last document with a shingle, so that a document meets
few others however many copies there are: the work grows with the text, not with its pairs.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checker.tracing.fingerprints import UNDATED, Fingerprint

_SAMPLE = 2
"""Only hashes that 2**2 divides stand in the index: a quarter."""

_FEWEST_VOTES = 3
_FEWEST_OF_SHORT = 2
_SHORT = 24
"""Index entries of a text of some hundred words, where fewer votes must do."""

_COPIED = 0.25
"""Share of the shorter text's shingles that makes a copy: between the .06 that independent reports
of one event reach at most and the .5 that are left with every fifth word replaced."""

_ALLOWANCE = 5
"""Shingles that are shared beside that share: a notice of twenty words ("This is a developing
story ...") under two briefs of sixty makes neither a copy."""

_ALIKE = 0.6
"""Length of the shorter text over that of the longer one, from which either may be the other: a
text that prints two others, one after the other, is neither of them."""

_SAME_NUMERALS = 0.5
_FEW_NUMERALS = 4
_FEWEST_SHARED = 12
"""Shared shingles that go beyond chance, "wants 4 million francs for the lift": two sentences."""

_MOST_PARTNERS = 8
"""Documents whose passages are looked for in one document."""


class Extent(StrEnum):
    """How much of two texts is shared."""

    WHOLE = "whole"
    """Each is mostly the other."""

    PART = "part"
    """One stands in the other, which has more to say and is later, or nobody knows when it was."""

    EXCERPT = "excerpt"
    """The later one stands in the earlier one, which has more to say: it was cut."""

    PASSAGE = "passage"
    """Some sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two documents that share text."""

    source: str
    """Path of the earlier one."""

    copy: str
    """Path of the later one."""

    extent: Extent
    share: int
    """Percent of the shorter text's runs of three words that stand in the longer one."""


def find_pairs(prints: Sequence[Fingerprint]) -> tuple[Pair, ...]:
    """Give for each document the earlier one that it mostly shares its text with, or some passages.

    A cluster of copies is found whole by following the pairs; that not every pair of a cluster is
    named keeps the answer as short as the input.
    """
    ordered = sorted(prints, key=lambda one: one.order)
    return tuple(pair for found in _each(ordered) for pair in _kept(found))


def _kept(found: Sequence[Pair]) -> Sequence[Pair]:
    """Give the nearest text of which a document is a copy, and those that it shares parts with."""
    best = sorted(found, key=lambda one: -one.share)  # stable: of equals the earliest
    wholes = [pair for pair in best if pair.extent is Extent.WHOLE]
    others = [pair for pair in best if pair.extent is not Extent.WHOLE]
    return [*wholes[:1], *others[:_MOST_PARTNERS]]


def _each(ordered: Sequence[Fingerprint]) -> Iterator[list[Pair]]:
    index: dict[int, tuple[int, int]] = {}
    for number, current in enumerate(ordered):
        votes: Counter[int] = Counter()
        sampled = list(current.at_level(max(current.level, _SAMPLE)))
        for shingle in sampled:
            first, last = index.get(shingle, (number, number))
            if first != number:
                votes.update({first, last})
            index[shingle] = (first, number)
        fewest = _FEWEST_OF_SHORT if len(sampled) < _SHORT else _FEWEST_VOTES
        near = sorted(other for other, count in votes.items() if count >= fewest)
        yield list(_measured([ordered[other] for other in near], current))


def _measured(others: Sequence[Fingerprint], current: Fingerprint) -> Iterator[Pair]:
    own = frozenset(current.shingles)
    for other in others:
        pair = _compare(other, current, own)
        if pair is not None:
            yield pair


def _compare(source: Fingerprint, copy: Fingerprint, own: frozenset[int]) -> Pair | None:
    """Give what two documents share, or None if it is no more than chance.

    Args:
        source: The earlier document.
        copy: The later document.
        own: The shingles of the later one, at its own level.
    """
    level = max(source.level, copy.level)
    theirs = list(source.at_level(level))
    if copy.level != level:
        own = frozenset(copy.at_level(level))
    shared = len(own.intersection(theirs))
    shorter, longer = sorted((len(own), len(theirs)))
    if shared << level < _FEWEST_SHARED:
        return None
    extent = _extent(shared, shorter, longer)
    if extent is not Extent.PASSAGE and not _share_numerals(source, copy):
        extent = Extent.PASSAGE
    earlier = source.order[0] < copy.order[0] != UNDATED
    if extent is Extent.PART and earlier and len(theirs) == longer:
        extent = Extent.EXCERPT
    return Pair(
        source=source.uri, copy=copy.uri, extent=extent, share=round(100 * shared / shorter)
    )


def _extent(shared: int, shorter: int, longer: int) -> Extent:
    if shared < _COPIED * shorter + _ALLOWANCE:
        return Extent.PASSAGE
    return Extent.WHOLE if shorter >= _ALIKE * longer else Extent.PART


def _share_numerals(one: Fingerprint, other: Fingerprint) -> bool:
    fewer, more = sorted((one.numerals, other.numerals), key=len)
    return len(fewer) < _FEW_NUMERALS or len(fewer & more) >= _SAME_NUMERALS * len(fewer)
