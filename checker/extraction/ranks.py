"""Ranks: "the No. 2 exporter", "the third-largest city", "the world's biggest bank"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from checker.extraction.clauses.noun_heads import words_after
from checker.extraction.clauses.scenes import Scene
from checker.model import Interval, Mention, Modifier, Quantity, Role, Span

_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1
    )
}
_SUPERLATIVE = (
    r"largest|biggest|smallest|highest|tallest|longest|busiest|richest|poorest|oldest|youngest"
    r"|fastest|deadliest|costliest|strongest|heaviest|deepest|widest|lowest"
)
_RANK = re.compile(
    rf"\bNo\. ?(?P<number>\d{{1,3}})\b(?! ?[-–/]\d)"
    rf"|\b(?P<ordinal>{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))[- ](?P<sup>{_SUPERLATIVE})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """A place in an order, what is ordered, and whose place it is."""

    quantity: Quantity
    attribute: str
    mention: Mention


def find_ranks(scene: Scene) -> Iterator[Rank]:
    """Yield the ranks of a sentence whose holder is named in it."""
    for match in _RANK.finditer(scene.sentence.text):
        start = scene.sentence.span.start + match.start()
        index = scene.index_at(scene.sentence.span.start + match.end())
        words = words_after(scene, index)
        holder = _holder(scene, scene.index_at(start))
        if not words or holder is None:
            continue
        number = match["number"] or _ordinal_value(match["ordinal"].lower())
        order = (match["sup"] or "largest").lower().replace("biggest", "largest")
        yield Rank(
            quantity=_quantity(Decimal(number), Span(start, start + len(match.group())), match[0]),
            attribute=" ".join([order, *words]),
            mention=holder,
        )


def _ordinal_value(word: str) -> str:
    return str(_ORDINALS[word]) if word in _ORDINALS else word[:-2]


def _quantity(value: Decimal, span: Span, text: str) -> Quantity:
    point = Interval(low=value, high=value)
    return Quantity(
        span=span,
        text=text,
        interval=point,
        value=value,
        places=0,
        unit="rank",
        written_unit="",
        dimension="[rank]",
        modifier=Modifier.EXACT,
        role=Role.RANK,
        base=point,
        base_unit="rank",
    )


def _holder(scene: Scene, index: int) -> Mention | None:
    """Give the name that the rank is put beside: "Russia, the world's No. 2 exporter"."""
    if index < len(scene.tokens):
        for position in range(index - 1, max(index - 8, -1), -1):
            mention = scene.mention_at(position)
            follows = scene.tokens[position + 1].lower
            if mention is not None and follows in {",", "is", "was", "—", "–", "remains", "became"}:
                return mention
    return None
