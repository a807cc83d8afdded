"""Sentences of two documents that are worded alike: what differs in them differs in fact.

Outlets copy one another, and a text is edited: two sentences that share most of their words, in
one order, tell the same, and what stands at the same place in both is one thing. That needs no
name and no attribute to be understood. Sentences are found by the smallest hashes of their word
runs (MinHash, Broder 1997) and laid side by side (`differences`).
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from checker.matching.alignments import FEWEST, Alignment, Difference, align
from checker.matching.briefs import contradict, read_briefs
from checker.matching.differences import find_differences, find_places
from checker.matching.wordings import SlotKind, Word, read_words
from checker.model import WORDING, Claim, ClaimGroup, Scope, Span

_RUN = 3
"""Words of a run: fewer are shared by chance, more are broken by one changed word."""
_PLACES = 6
"""Runs by which a sentence is found again."""
_NEAREST = 3
"""Sentences of a block, in order of their words, that each one is laid beside."""
_LONGEST = 150
"""Words with a meaning of a sentence; a longer run of words is a table or a list."""
_EXCERPT = 4
"""Words on either side of a difference that tell a reader where it stands."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence, the claim that stands for it and its figures."""

    doc: str
    text: str
    sentence: Claim | None
    figures: tuple[tuple[int, int, Claim], ...]
    """First and last place in `text` of each figure, and its claim."""

    topics: frozenset[str]
    """Names that its document comes back to."""


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


def _is_home(key: str, line: _Line, other: _Line) -> bool:
    """Tell whether two sentences that meet in several blocks are compared in this one."""
    return key == min(set(_keys(line.text)) & set(_keys(other.text)), default=key)


def _lines(block: Sequence[Claim]) -> list[_Line]:
    """Give the sentences of a block in the order of their words."""
    sentences: dict[tuple[str, int], list[Claim]] = {}
    for claim in sorted(block, key=lambda one: (one.doc, one.span, one.id)):
        sentences.setdefault((claim.doc, claim.sentence.start), []).append(claim)
    lines = [_line(claims) for claims in sentences.values()]
    return sorted(lines, key=lambda line: (line.text.casefold(), line.doc))


def _line(claims: Sequence[Claim]) -> _Line:
    first = claims[0]
    figures = []
    place = 0
    for claim in claims:
        written = claim.quantity.text if claim.quantity else ""
        found = first.sentence_text.find(written, place) if written else -1
        if found >= 0:
            figures.append((found, found + len(written), claim))
            place = found + 1
    whole = [claim for claim in claims if claim.attribute_head == WORDING]
    return _Line(
        doc=first.doc,
        text=first.sentence_text,
        sentence=whole[0] if whole else None,
        figures=tuple(figures),
        topics=frozenset(name for claim in claims for name in claim.topics),
    )


def _compare(key: str, line: _Line, other: _Line) -> Iterator[ClaimGroup]:
    aligned = align(line.text, other.text)
    if aligned is None or _tell_of_others(aligned, line, other):
        return
    differences = find_differences(aligned)
    judged: set[tuple[int, int]] = set()
    for one, two in find_places(aligned, differences):
        first, second = _figure_at(line, one), _figure_at(other, two)
        if first is not None and second is not None:
            judged.add((one.start, one.end))
            yield _figures(key, first, second)
    if line.sentence is not None and other.sentence is not None:
        for difference in differences:
            if difference.one not in judged:
                group = _wordings(key, line.sentence, other.sentence, difference)
                yield replace(group, period=_year(aligned))


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
                yield _wordings(f"brief|{key}", claim, rival, places)


def _tell_of_others(aligned: Alignment, line: _Line, other: _Line) -> bool:
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


def _year(aligned: Alignment) -> str | None:
    """Give the one year that both sentences name at one place, as its days."""
    slots = [(aligned.one[a].slot, aligned.other[b].slot) for a, b in aligned.pairs.items()]
    years = {
        str(one.value)
        for one, other in slots
        if one is not None and one == other and one.kind is SlotKind.YEAR
    }
    year = years.pop() if len(years) == 1 else ""
    return f"{year}-01-01..{year}-12-31" if year.isdigit() else None


def _figure_at(line: _Line, word: Word) -> Claim | None:
    for start, end, claim in line.figures:
        if start < word.end and word.start < end:
            return claim
    return None


def _figures(key: str, first: Claim, second: Claim) -> ClaimGroup:
    return ClaimGroup(
        id=f"{key}|{first.id}|{second.id}",
        scope=Scope.PARALLEL,
        claims=(first, second),
        entity=first.entity,
        attribute=first.attribute,
        unit=first.quantity.base_unit if first.quantity else None,
    )


def _wordings(key: str, line: Claim, other: Claim, difference: Difference) -> ClaimGroup:
    around = _excerpt(line.sentence_text, difference.one)
    claims = (_at(line, difference.one, around), _at(other, difference.other, around))
    return ClaimGroup(
        id=f"{key}|{claims[0].id}|{claims[1].id}",
        scope=Scope.WORDING,
        claims=claims,
        attribute=around,
        contrast=difference.contrast.value,
    )


def _at(claim: Claim, place: tuple[int, int], around: str) -> Claim:
    """Give the claim that a sentence makes at one of its places."""
    start, end = place
    written = claim.sentence_text[start:end]
    known = len(claim.sentence_text) == claim.sentence.end - claim.sentence.start
    base = claim.sentence.start
    return replace(
        claim,
        id=f"{claim.id}-{start}",
        span=Span(base + start, base + end) if known else claim.sentence,
        text=written,
        attribute=around,
    )


def _excerpt(text: str, place: tuple[int, int]) -> str:
    """Give the words around a place, with a gap for what stands there.

    >>> _excerpt("The gate of the mill opens at six in the morning.", (30, 33))
    'the mill opens at ... in the morning'
    """
    before, after = text[: place[0]].split(), text[place[1] :].split()
    around = [*before[-_EXCERPT:], "...", *after[:_EXCERPT]]
    return " ".join(around).strip(" .,;:")
