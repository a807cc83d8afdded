"""Sentences of two documents that are worded alike: what differs in them differs in fact.

Outlets copy one another, and a text is edited: two sentences that share most of their words, in
one order, tell the same, and a figure that stands at the same place in both is one figure. That
needs no name and no attribute to be understood. Sentences are found by the smallest hashes of
their word runs (MinHash, Broder 1997), and laid side by side by their longest common runs (Ratcliff
and Obershelp 1988, as in `difflib`).
"""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import islice

from checker.model import Claim, ClaimGroup, Scope

_WORD = re.compile(r"[^\W_]+(?:['’.,:][^\W_]+)*")
_PLAIN = frozenset(
    "a an the of to in on at by for from with and or but as it its they their he his she her this"
    " that these those is are was were be been has have had will would can could may might do does"
    " did who which than then there not no so also just only up out about into over after before"
    " said says".split()
)
"""Words that two sentences share whatever they tell."""
_RUN = 3
"""Words of a run: fewer are shared by chance, more are broken by one changed word."""
_PLACES = 6
"""Runs by which a sentence is found again."""
_NEAREST = 3
"""Sentences of a block, in order of their words, that each one is laid beside."""
_FEWEST = 4
"""Words with a meaning that two sentences must share."""
_COVERED = 0.6
"""Share of the shorter sentence's words that the longer one must have, in order."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence with its figures, as a row of words and places of figures."""

    doc: str
    words: tuple[str, ...]
    """Folded words; a figure is its unit in brackets."""

    names: frozenset[str]
    """Folded words that are written with a capital inside the sentence."""

    slots: tuple[tuple[int, Claim], ...]
    """Index of each figure in `words`, and its claim."""


def parallel_keys(claim: Claim) -> Iterator[str]:
    """Yield the blocks of a figure: those of its sentence's rarest-looking word runs."""
    yield from _keys(claim.sentence_text)


@lru_cache(maxsize=64)
def _keys(sentence: str) -> tuple[str, ...]:
    # figures are left out: they are what may differ
    words = [word for word in _folded(sentence) if not any(map(str.isdigit, word))]
    plain = [word for word in words if word not in _PLAIN]
    if len(plain) < _FEWEST:
        return ()
    runs = {" ".join(plain[i : i + _RUN]) for i in range(len(plain) - _RUN + 1)}
    return tuple(islice(sorted(map(_digest, runs)), _PLACES))


def _folded(sentence: str) -> list[str]:
    return [match[0].casefold() for match in _WORD.finditer(sentence)]


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def match_parallels(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the figures that stand at one place of two sentences that are worded alike."""
    lines = _lines(block)
    for index, line in enumerate(lines):
        beside = [other for other in lines[index + 1 :][:_NEAREST] if other.doc != line.doc]
        for other in beside:
            for first, second in _aligned(line, other):
                yield ClaimGroup(
                    id=f"{key}|{first.id}|{second.id}",
                    scope=Scope.PARALLEL,
                    claims=(first, second),
                    entity=first.entity,
                    attribute=first.attribute,
                    unit=first.quantity.base_unit if first.quantity else None,
                )


def _lines(block: Sequence[Claim]) -> list[_Line]:
    """Give the sentences of a block in the order of their words."""
    sentences: dict[tuple[str, int], list[Claim]] = {}
    for claim in sorted(block, key=lambda one: (one.doc, one.span, one.id)):
        sentences.setdefault((claim.doc, claim.sentence.start), []).append(claim)
    lines = [_line(claims) for claims in sentences.values()]
    return sorted(lines, key=lambda line: (line.words, line.doc))


def _line(claims: Sequence[Claim]) -> _Line:
    text, offset = claims[0].sentence_text, claims[0].sentence.start
    figures = [
        (claim.quantity.span.start - offset, claim.quantity.span.end - offset, claim)
        for claim in claims
        if claim.quantity is not None
    ]
    words: list[str] = []
    names: set[str] = set()
    slots: list[tuple[int, Claim]] = []
    place = 0
    for start, end, claim in [*figures, (len(text), len(text), None)]:
        for match in _WORD.finditer(text, min(place, start), start):
            words.append(match[0].casefold())
            if match[0][0].isupper() and match.start():
                names.add(words[-1])
        place = end
        if claim is not None:
            quantity = claim.quantity
            slots.append((len(words), claim))
            words.append(f"[{quantity.base_unit or quantity.dimension if quantity else ''}]")
    return _Line(claims[0].doc, tuple(words), frozenset(names), tuple(slots))


def _aligned(line: _Line, other: _Line) -> Iterator[tuple[Claim, Claim]]:
    """Yield the figures at one place of two sentences; none if the sentences tell two things."""
    matcher = SequenceMatcher(None, line.words, other.words, autojunk=False)
    blocks = matcher.get_matching_blocks()
    pairs = {one.a + i: one.b + i for one in blocks for i in range(one.size)}
    shared = sum(_tells(line.words[a]) for a in pairs)
    shorter = min(sum(map(_tells, line.words)), sum(map(_tells, other.words)))
    if shared < _FEWEST or shared < _COVERED * shorter:
        return
    if _other_names(line, other, matcher):
        return
    places = dict(other.slots)
    for index, claim in line.slots:
        behind = pairs.get(index)
        if behind is not None and behind in places and _is_held(line, index, pairs):
            yield claim, places[behind]


def _tells(word: str) -> bool:
    return word not in _PLAIN and word[0] != "["


def _is_held(line: _Line, index: int, pairs: dict[int, int]) -> bool:
    """Tell whether a word with a meaning beside a figure stands beside it in both sentences."""
    for step in (-1, 1):
        place = index + step
        while 0 <= place < len(line.words) and line.words[place] in _PLAIN:
            place += step
        if 0 <= place < len(line.words) and pairs.get(place) == pairs[index] + place - index:
            return True
    return False


def _other_names(line: _Line, other: _Line, matcher: "SequenceMatcher[str]") -> bool:
    """Tell whether a name stands in one sentence where another name stands in the other."""
    return any(
        kind == "replace"
        and not line.names.isdisjoint(line.words[low:high])
        and not other.names.isdisjoint(other.words[left:right])
        for kind, low, high, left, right in matcher.get_opcodes()
    )


def compare_wording(first: Claim, second: Claim) -> str:
    """Say why two figures do not stand at one place of two sentences that are worded alike."""
    line, other = _line([first]), _line([second])
    matcher = SequenceMatcher(None, line.words, other.words, autojunk=False)
    shared = sum(
        _tells(line.words[one.a + i])
        for one in matcher.get_matching_blocks()
        for i in range(one.size)
    )
    shorter = min(sum(map(_tells, line.words)), sum(map(_tells, other.words)))
    if shared < _FEWEST or shared < _COVERED * shorter:
        return f"the sentences share {shared} of {shorter} telling words in one order"
    if _other_names(line, other, matcher):
        return "the sentences are worded alike, but of other names"
    return "the sentences are worded alike, but the figures do not stand at one place of them"
