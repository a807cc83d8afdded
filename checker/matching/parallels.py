"""Sentences of two documents that are worded alike: what differs in them differs in fact.

Outlets copy one another, and a text is edited: two sentences that share most of their words, in
one order, tell the same, and what stands at the same place in both is one thing. That needs no
name and no attribute to be understood. Sentences are found by the smallest hashes of their word
runs (MinHash, Broder 1997) and laid side by side (`differences`).
"""

import hashlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from checker.matching.alignments import FEWEST, Alignment, Difference, align
from checker.matching.briefs import contradict, read_briefs
from checker.matching.lines import Line, line_of, tell_apart, told_apart
from checker.matching.wordings import read_words
from checker.model import Claim, ClaimGroup

_RUN = 3
"""Words of a run: fewer are shared by chance, more are broken by one changed word."""
_PLACES = 6
"""Runs by which a sentence is found again."""
_NEAREST = 3
"""Sentences of a block, in order of their words, that each one is laid beside."""
_LONGEST = 150
"""Words with a meaning of a sentence; a longer run of words is a table or a list."""


def parallel_keys(claim: Claim) -> Iterator[str]:
    """Yield the blocks of a claim: those of its sentence's rarest-looking word runs."""
    yield from _keys(claim.sentence_text)


@lru_cache(maxsize=32_768)
def _keys(sentence: str) -> tuple[str, ...]:
    # slots are left out: they are what may differ
    plain = [word.key for word in read_words(sentence) if word.tells]
    if not FEWEST <= len(plain) <= _LONGEST:
        return ()
    runs = {" ".join(plain[i : i + _RUN]) for i in range(len(plain) - _RUN + 1)}
    return tuple(islice(sorted(map(_digest, runs)), _PLACES))


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def match_parallels(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield what stands at one place of two sentences that are worded alike."""
    lines = _lines(block)
    for index, line in enumerate(lines):
        for other in lines[index + 1 : index + 1 + _NEAREST]:
            if other.doc != line.doc and _is_home(key, line, other):
                yield from _compare(key, line, other)


def _is_home(key: str, line: Line, other: Line) -> bool:
    """Tell whether two sentences that meet in several blocks are compared in this one."""
    return key == min(set(_keys(line.text)) & set(_keys(other.text)), default=key)


def _lines(block: Sequence[Claim]) -> list[Line]:
    """Give the sentences of a block in the order of their words."""
    sentences: dict[tuple[str, int], list[Claim]] = {}
    for claim in sorted(block, key=lambda one: (one.doc, one.span, one.id)):
        sentences.setdefault((claim.doc, claim.sentence.start), []).append(claim)
    lines = [line_of(claims) for claims in sentences.values()]
    return sorted(lines, key=lambda line: (line.text.casefold(), line.doc))


def _compare(key: str, line: Line, other: Line) -> Iterator[ClaimGroup]:
    aligned = align(line.text, other.text)
    if aligned is None or _tell_of_others(aligned, line, other):
        return
    yield from tell_apart(key, aligned, line, other)


def match_briefs(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the plain facts of one key that exclude one another, each with its neighbours."""
    told = [
        (str(fact.value), claim.doc, claim.span.start, fact, claim)
        for claim in block
        for fact in read_briefs(claim.sentence_text)
        if fact.key == key
    ]
    ordered = sorted(told, key=lambda one: one[:3])
    for index, (_, doc, _, fact, claim) in enumerate(ordered):
        for _, beside, _, other, rival in ordered[index + 1 : index + 1 + _NEAREST]:
            if doc != beside and contradict(fact, other):
                places = Difference(fact.contrast, (fact.start, fact.end), (other.start, other.end))
                yield told_apart(f"brief|{key}", claim, rival, places)


def _tell_of_others(aligned: Alignment, line: Line, other: Line) -> bool:
    """Tell whether two documents share too few names: they use one form of words for two things."""
    if not line.topics or not other.topics:
        return False
    common = line.topics & other.topics
    if not common:
        return not any(aligned.one[place].named for place in aligned.pairs)
    fewest = min(len(line.topics), len(other.topics))
    return fewest >= _MANY_TOPICS and len(common) < _COMMON_TOPICS


_MANY_TOPICS = 5
"""Names from which on a document has enough of them to share more than one."""
_COMMON_TOPICS = 2
