"""Sentences as they are laid side by side, each with its figures, and what is told of a pair."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.matching.alignments import Alignment, Difference
from checker.matching.differences import find_differences, find_places
from checker.matching.wordings import SlotKind, Word
from checker.model import WORDING, Claim, ClaimGroup, ClaimKind, Scope, Span

_EXCERPT = 4
"""Words on either side of a difference that tell a reader where it stands."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, the claim that stands for it and its figures."""

    doc: str
    text: str
    sentence: Claim | None
    figures: tuple[tuple[int, int, Claim], ...]
    """First and last place in `text` of each figure, and its claim."""

    topics: frozenset[str]
    """Names that its document comes back to."""


def line_of(claims: Sequence[Claim]) -> Line:
    """Give the sentence of some claims, which are in order of their places."""
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
    return Line(
        doc=first.doc,
        text=first.sentence_text,
        sentence=whole[0] if whole else None,
        figures=tuple(figures),
        topics=frozenset(name for claim in claims for name in claim.topics),
    )


def tell_apart(key: str, aligned: Alignment, line: Line, other: Line) -> Iterator[ClaimGroup]:
    """Yield what stands at one place of two sentences: figures, and words that tell two things."""
    differences = find_differences(aligned)
    judged: set[tuple[int, int]] = set()
    for one, two in find_places(aligned, differences):
        first, second = _figure_at(line, one), _figure_at(other, two)
        if first is not None and second is not None and not _is_by_words(aligned, first, second):
            judged.add((one.start, one.end))
            yield _figures(key, first, second)
    if line.sentence is not None and other.sentence is not None:
        for difference in differences:
            if difference.one not in judged:
                group = told_apart(key, line.sentence, other.sentence, difference)
                yield replace(group, period=_year(aligned))


def _is_by_words(aligned: Alignment, first: Claim, second: Claim) -> bool:
    """Tell whether the words of two figures say more than what was read of them.

    A word that was changed in an edited text is no sign that a figure is of something else.
    """
    return aligned.edited and first.scope != second.scope


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


def _figure_at(line: Line, word: Word) -> Claim | None:
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


def told_apart(key: str, line: Claim, other: Claim, difference: Difference) -> ClaimGroup:
    """Give two places at which two sentences tell two things."""
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


_READ_AS_WORDS = frozenset({"age", "time", "duration", "score"})
"""Heads of figures that are no quantities of their own; alignments read them as words."""


def is_plain_figure(claim: Claim) -> bool:
    """Tell whether a claim gives a quantity that is compared as such."""
    if claim.kind is not ClaimKind.NUMERIC or claim.attribute_head in _READ_AS_WORDS:
        return False
    return claim.quantity is not None and claim.quantity.base_unit != "second"
