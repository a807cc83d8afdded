"""Levels of an index without the word "points": "the Baltic Dry Index at 1,842"."""

import re

from checker.extraction.numbers.amounts import Amount

_AT_INDEX = re.compile(r"\b[Ii]ndex(?: (?:at|was|is|stood at|closed at|ended at|finished at))? \Z")
_ENDS = re.compile(r"\Z|[.,;:)]| ?\(| (?:and|but|on|in|at|from|after|by|up|down|with|while|as)\b")
_LOOK_BACK = 24
_NOTE = "no unit of its own: the level of an index, in its points"


def with_points(text: str, amount: Amount) -> Amount:
    """Give a bare number right after "index" in points, another amount as it is.

    >>> from checker.extraction.numbers.quantities import find_quantities
    >>> from checker.model import Section, Sentence, Span
    >>> text = "The Otter Index closed at 1,842."
    >>> sentence = Sentence(
    ...     span=Span(0, len(text)), text=text, index=0, block=0, section=Section.BODY
    ... )
    >>> [quantity.unit for quantity in find_quantities(sentence, ())]
    ['index_point']
    """
    before = text[max(0, amount.span.start - _LOOK_BACK) : amount.span.start]
    if not amount.bare or "ndex" not in before or amount.number.fraction:
        return amount
    if not (_AT_INDEX.search(before) and _ENDS.match(text, amount.rest)):
        return amount
    return amount._replace(unit="index_point", dimension="[index_point]", note=_NOTE)
