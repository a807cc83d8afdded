"""Two documents of which one is the other, edited: laid side by side as a whole, word by word.

A sentence of six words tells too little by itself to be found again, and one that was cut in two
is no sentence of the other text. Where nearly all the words of two texts are the same and stand in
one order, each place of one text has its place in the other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from checker.matching.alignments import Alignment, align, find_renamed, gaps_of
from checker.matching.lines import Line, is_plain_figure, line_of, tell_apart
from checker.matching.wordings import Word, read_words
from checker.model import WORDING, Claim, ClaimGroup, Extract, Scope

_LONGEST = 2_500
"""Words of a text that is laid beside another: the work grows faster than the text."""
_FEWEST = 14
"""Words with a meaning that two texts must share."""
_FEWEST_SENTENCES = 2
"""Sentences of either text that stand beside others; one alone is compared as such."""
_KEPT = 0.6
"""Share of the longer text's words with a meaning that an edit keeps."""
_KEPT_OF_SHORTER = 0.75
_FEWEST_OF_SENTENCE = 2
"""The same of one sentence, which may have no more of them."""
_KEPT_OF_SENTENCE = 0.5
"""Share of the shorter sentence's words that the longer one must have."""
_MOST_FILLED = 2
"""Figures that may differ whatever the number of those that do not: beyond that a text of which
most figures differ is a form that was filled in anew."""


_Pair = tuple[int, int]
_Places = dict[int, int]


@dataclass(frozen=True, slots=True)
class _Text:
    """A document as one row of words."""

    lines: tuple[Line, ...]
    words: tuple[Word, ...]
    places: tuple[tuple[int, int], ...]
    """Sentence of each word, and its place there."""


def find_editions(
    extracts: Sequence[Extract], copies: Iterable[ClaimGroup]
) -> Iterator[tuple[Extract, Extract]]:
    """Yield the documents of which one may be the other, edited: those that share sentences.

    Args:
        extracts: What each document states.
        copies: A group for each two documents that print the same sentences.
    """
    known = {extract.uri: extract for extract in extracts}
    for group in copies:
        if group.scope is Scope.COPY:
            first, second = sorted({claim.doc for claim in group.claims[:2]})
            yield known[first], known[second]


def match_edition(pair: tuple[Extract, Extract]) -> Iterator[ClaimGroup]:
    """Yield what two texts tell differently at one place, if one is the other, edited."""
    one, other = map(_read, pair)
    if max(len(one.words), len(other.words)) > _LONGEST:
        return
    pairs = _lay(one, other)
    if pairs is not None:
        beside = _beside(one, other, pairs)
        for (number, partner), places in beside if _are_several(beside) else ():
            yield from _tell(one.lines[number], other.lines[partner], places)


def _read(extract: Extract) -> _Text:
    found: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in sorted((*extract.sentences, *extract.claims), key=lambda one: (one.span, one.id)):
        if claim.attribute_head == WORDING or is_plain_figure(claim):
            found[claim.sentence.start].append(claim)
    lines = [line_of(claims) for _, claims in sorted(found.items())]
    lines = [line for line in lines if line.sentence is not None]
    rows = [
        (word, (number, place))
        for number, line in enumerate(lines)
        for place, word in enumerate(read_words(line.text))
    ]
    return _Text(tuple(lines), tuple(word for word, _ in rows), tuple(at for _, at in rows))


def _lay(one: _Text, other: _Text) -> dict[int, int] | None:
    """Lay two texts side by side; None if neither is the other, edited."""
    sizes = [sum(word.tells for word in text.words) for text in (one, other)]
    least = max(_FEWEST, _KEPT * max(sizes), _KEPT_OF_SHORTER * min(sizes))
    keys = [word.key for word in one.words], [word.key for word in other.words]
    if min(sizes) < least or (Counter(keys[0]) & Counter(keys[1])).total() < least:
        return None
    matcher = SequenceMatcher(None, *keys, autojunk=False)
    pairs = {
        block.a + step: block.b + step
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    }
    gaps = tuple(gaps_of(pairs, (len(one.words), len(other.words))))
    shared = sum(one.words[place].tells for place in pairs)
    aligned = Alignment(one.words, other.words, pairs, gaps, shared, min(sizes), max(sizes))
    return pairs if shared >= least and _is_an_edit(aligned) else None


def _is_an_edit(aligned: Alignment) -> bool:
    """Tell whether most names and figures are the same: else one form of words tells two things."""
    slots = [(aligned.one[a].slot, aligned.other[b].slot) for a, b in aligned.pairs.items()]
    same = sum(a is not None and a == b for a, b in slots)
    filled = sum(a is not None and a != b for a, b in slots)
    names = sum(aligned.one[place].named for place in aligned.pairs)
    return filled <= max(_MOST_FILLED, same) and len(list(find_renamed(aligned))) <= names


def _beside(one: _Text, other: _Text, pairs: Mapping[int, int]) -> list[tuple[_Pair, _Places]]:
    """Give the sentences of which words stand beside one another, with the places of the words."""
    found: defaultdict[_Pair, _Places] = defaultdict(dict)
    for place, beside in pairs.items():
        (number, first), (partner, second) = one.places[place], other.places[beside]
        found[number, partner][first] = second
    return sorted(found.items(), key=lambda one: one[0])


def _are_several(beside: Sequence[tuple[_Pair, _Places]]) -> bool:
    """Tell whether several sentences of each text stand beside others."""
    fewest = min(len({pair[side] for pair, _ in beside}) for side in (0, 1))
    return fewest >= _FEWEST_SENTENCES


def _tell(line: Line, other: Line, pairs: Mapping[int, int]) -> Iterator[ClaimGroup]:
    if line.text == other.text:
        return
    if (line.text.casefold(), line.doc) > (other.text.casefold(), other.doc):
        line, other = other, line
        pairs = {beside: place for place, beside in pairs.items()}
    aligned = align(line.text, other.text) or _aligned(line, other, pairs)
    if aligned is not None:
        key = f"edition|{line.sentence.id if line.sentence else line.doc}"
        yield from tell_apart(key, replace(aligned, edited=True), line, other)


def _aligned(line: Line, other: Line, pairs: Mapping[int, int]) -> Alignment | None:
    """Give two sentences as their texts lie side by side, None where too little is the same."""
    rows = read_words(line.text), read_words(other.text)
    shorter, longer = sorted(sum(word.tells for word in row) for row in rows)
    shared = sum(rows[0][place].tells for place in pairs)
    if shared < max(min(_FEWEST_OF_SENTENCE, longer), _KEPT_OF_SENTENCE * shorter, 1):
        return None
    gaps = tuple(gaps_of(pairs, (len(rows[0]), len(rows[1]))))
    return Alignment(*rows, dict(sorted(pairs.items())), gaps, shared, shorter, longer)
