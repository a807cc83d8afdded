"""A list of figures of one kind that runs to the end of its sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from checker.model.claims import Claim

FIGURES = {
    word: str(value)
    for value, word in enumerate("two three four five six seven eight nine ten".split(), start=2)
}
"""Small numbers in words, and in digits."""

_SEPARATOR = re.compile(r"(?:[,;]? and|[,;]|[;,] while|,? plus) ")
_LEAD = re.compile(
    r"(?:(?:about|some|nearly|almost|roughly|around|just|only|over|under|another|a further"
    r"|(?P<rest>the (?:other|remaining|last|final)|the rest,|the remainder,)|the) )*(?:[*_]{1,2})?",
    re.IGNORECASE,
)
"""Words before the figure of a part; those of `rest` tell that it is the last of all."""

_END = re.compile(r"[.!?]?[\"”’'*_)]*\s*\Z")
_UNSUMMED = re.compile(
    r"\b(?:includ\w+|among\w*|each|apiece|respective\w*|per|a (?:day|week|month|year|head)"
    r"|rest|remain\w*|others?|mostly|mainly|at (?:least|most)|up|down|average|overlap\w*|both|also"
    r"|estimat\w+|roughly|etc|such as|for (?:example|instance)|e\.g|not|nor|without|excluding"
    r"|minus|less|fewer|more|than|as well|again|compared|against|so far|of (?:those|these|whom)"
    r"|or|between|out of)\b",
    re.IGNORECASE,
)
"""Words of a list that is not whole, counts a thing twice, or compares."""

_OF_THEM = re.compile(r"\bof (?:them|which|whom|these|those)\b", re.IGNORECASE)
_DASH = re.compile(r"[()—–]| - ")
_FEW = 2
_MOST = 30
"""Figures of a sentence; one with more of them is a table without lines."""


@dataclass(frozen=True, slots=True)
class Written:
    """A sentence and its figures."""

    text: str
    figures: tuple[tuple[int, int, Claim], ...]
    """First and last place in `text` of each figure, and its claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The parts of a list."""

    parts: tuple[Claim, ...]
    whole: bool
    """True if every member of the list has its figure."""

    closed: bool
    """True if the last part is told to be the last ("the other four")."""

    bare: bool
    """True if every part is a number and a noun, nothing else."""

    @property
    def reached(self) -> Decimal:
        """Give the sum of the parts as written."""
        values = [part.quantity.value for part in self.parts if part.quantity]
        return sum((value for value in values if value is not None), start=Decimal(0))


def write(claims: Sequence[Claim]) -> Written | None:
    """Give the sentence of claims with their places; None where they are not known, or too many."""
    text, offset = claims[0].sentence_text, claims[0].sentence.start
    figures = []
    if len(claims) > _MOST:
        return None
    for claim in claims:
        if claim.quantity is not None and claim.quantity.equivalent_of is None:
            span = claim.quantity.span
            if text[span.start - offset : span.end - offset] != claim.quantity.text:
                return None
            figures.append((span.start - offset, span.end - offset, claim))
    return Written(text, tuple(sorted(figures, key=lambda one: one[:2])))


def read_list(line: Written, start: int) -> Listed | None:
    """Give the list that begins at a place of a sentence and ends with it."""
    last = _END.search(line.text, start)
    end = last.start() if last else len(line.text)
    body = line.text[start:end]
    if _DASH.search(body) or ":" in body:
        return None
    members = list(_members(line, start, end))
    figures = [claim for _, claim, _ in members if claim is not None]
    inside = sum(start <= at < end and _alike(one, figures) for at, _, one in line.figures)
    if len(figures) < _FEW or members[0][1] is None or inside != len(figures):
        return None
    if not _is_plain(line, members, end) or not all(_may_add(one, figures[0]) for one in figures):
        return None
    return Listed(
        parts=tuple(figures),
        whole=len(figures) == len(members),
        closed=members[-1][2],
        bare=_is_bare(line, members, end),
    )


_Member = tuple[int, Claim | None, bool]
"""Where a member begins, its figure, and whether it is told to be the last."""


def _members(line: Written, start: int, end: int) -> Iterator[_Member]:
    """Yield the members between the separators."""
    at = {place: claim for place, _, claim in line.figures}
    inner = [(first, last) for first, last, _ in line.figures]
    begins = [start]
    begins += [
        mark.end()
        for mark in _SEPARATOR.finditer(line.text, start, end)
        if not any(first < mark.start() < last for first, last in inner)
    ]
    for begin in begins:
        lead = _LEAD.match(line.text, begin)
        place = lead.end() if lead else begin
        yield begin, at.get(place), bool(lead and lead["rest"])


def _alike(claim: Claim, figures: Sequence[Claim]) -> bool:
    """Tell whether a figure has the unit of the parts, so that it must be one of them."""
    units = {one.quantity.unit for one in figures if one.quantity}
    return claim.quantity is not None and claim.quantity.unit in units


def _is_plain(line: Written, members: Sequence[_Member], end: int) -> bool:
    """Tell whether no word of the list keeps its members from being summed."""
    bounds = [*(begin for begin, _, _ in members), end]
    texts = [line.text[one:other] for one, other in pairwise(bounds)]
    told = [_LEAD.sub("", text, count=1) for text in texts]
    told[0] = _OF_THEM.sub("", told[0], count=1)
    return not any(_UNSUMMED.search(text) or _OF_THEM.search(text) for text in told)


def _may_add(part: Claim, first: Claim) -> bool:
    one, other = part.quantity, first.quantity
    if one is None or other is None or part.repeated:
        return False
    return not one.vague and one.value is not None and one.unit == other.unit


def _is_bare(line: Written, members: Sequence[_Member], end: int) -> bool:
    ends = {claim.id: last for _, last, claim in line.figures}
    stops = [*(begin for begin, _, _ in members[1:]), end]
    after = [
        line.text[ends[claim.id] : stop]
        for (_, claim, _), stop in zip(members, stops, strict=True)
        if claim is not None
    ]
    return all(not rest.strip() or _SEPARATOR.fullmatch(rest) for rest in after)
