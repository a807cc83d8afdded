"""Which sentence of a copy is which of its source."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.model.claims import Claim
from checker.model.documents import Section
from checker.tracing.fingerprints import all_words, has_digit, shingles_of, unquoted_words
from checker.tracing.pairs import Extent, Pair

_IN_COPIES = 0.25
"""Share of the shorter sentence's shingles that must stand in the other one, of two texts of which
one is known to be a copy."""

_IN_OTHERS = 0.6
"""The same of two texts that share no more than passages: nearly every word."""

_FEWEST_IN_COPIES = 2
_FEWEST_IN_OTHERS = 6
_SHORTEST = 6
"""Fewer words than this ("He won 3-2.") are written twice by chance."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence that makes a claim."""

    first: Claim
    """The claim that stands first in it."""

    senses: frozenset[tuple[str, str]] = frozenset()
    """Which way each of its figures goes."""

    @property
    def place(self) -> tuple[str, int]:
        """Document and offset."""
        return place_of(self.first)


def place_of(claim: Claim) -> tuple[str, int]:
    """Give the sentence of a claim: its document and offset."""
    return claim.doc, claim.sentence.start


def lines_of(claims: Sequence[Claim]) -> tuple[Line, ...]:
    """Give the sentences of a document that make claims, in order."""
    firsts: dict[int, Claim] = {}
    senses: defaultdict[int, set[tuple[str, str]]] = defaultdict(set)
    for claim in sorted(claims, key=lambda one: (one.span, one.id)):
        if claim.section is not Section.BOILERPLATE and not claim.repeated:
            firsts.setdefault(claim.sentence.start, claim)
            senses[claim.sentence.start].update(_senses(claim))
    return tuple(Line(first, frozenset(senses[start])) for start, first in firsts.items())


def _senses(claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield what a copy may not turn round: "rose 7 percent" is no copy of "fell 7 percent"."""
    if claim.quantity is not None and claim.quantity.trend is not None:
        yield claim.quantity.text, claim.quantity.trend.value


def find_repeats(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield each sentence that stands word for word in an earlier document, with the first one.

    Args:
        lines: The sentences of all documents, earliest document first.
    """
    firsts: dict[str, Line] = {}
    for line in lines:
        words = line.first.sentence_text.casefold().split()
        first = firsts.setdefault(" ".join(words), line) if len(words) >= _SHORTEST else line
        if first.first.doc != line.first.doc:
            yield first, line


def find_shared(
    pairs: Sequence[Pair], lines: Mapping[str, Sequence[Line]]
) -> Iterator[tuple[Pair, Line, Line]]:
    """Yield the sentences of each copy with those of its source that they were made from."""
    for pair in pairs:
        quoted = pair.extent is not Extent.PASSAGE
        source = [_Reading(line, quoted=quoted) for line in lines.get(pair.source, ())]
        index: dict[int, list[int]] = {}
        for number, reading in enumerate(source):
            for shingle in reading.shingles:
                index.setdefault(shingle, []).append(number)
        for line in lines.get(pair.copy, ()):
            reading = _Reading(line, quoted=quoted)
            votes = Counter(number for one in reading.shingles for number in index.get(one, ()))
            best = min(votes, key=lambda number: (-votes[number], number), default=None)
            if best is not None and _is_made_from(source[best], reading, votes[best], pair.extent):
                yield pair, source[best].line, line


class _Reading:
    """What is compared of a sentence: its quotations only between texts known to be copies."""

    def __init__(self, line: Line, *, quoted: bool) -> None:
        text = line.first.sentence_text
        stretches = [all_words(text)] if quoted else list(unquoted_words(text))
        self.line = line
        self.shingles = {one for words in stretches for one in shingles_of(words)}
        self.numerals = {word for words in stretches for word in words if has_digit(word)}


def _is_made_from(source: _Reading, copy: _Reading, shared: int, extent: Extent) -> bool:
    shorter = min(len(source.shingles), len(copy.shingles))
    if extent is Extent.PASSAGE:
        same = source.numerals == copy.numerals
        same = same and source.line.senses == copy.line.senses
        return same and shared >= max(_FEWEST_IN_OTHERS, _IN_OTHERS * shorter)
    return shared >= max(_FEWEST_IN_COPIES, _IN_COPIES * shorter)
