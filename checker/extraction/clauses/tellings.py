"""What the numbers of a sentence tell: quantities, mere lengths of time, or when something was."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from checker.extraction.clauses.durations import is_length, is_measured
from checker.extraction.numbers.naming import is_amount
from checker.extraction.numbers.quantities import find_quantities
from checker.extraction.numbers.stated import measures_content
from checker.model import Mention, Quantity, Sentence, Span, TimeExpression
from checker.units import match_currency


class Told(NamedTuple):
    """The quantities and times of a sentence."""

    quantities: Sequence[Quantity]
    """Those that may make a claim."""

    lengths: Sequence[Quantity]
    """Durations that are quantities but make no claim."""

    times: Sequence[TimeExpression]
    """The time expressions but for those that are figures."""


def tell(
    sentence: Sentence,
    own: Sequence[TimeExpression],
    names: Sequence[Mention],
    named: Sequence[Span],
) -> Told:
    """Read the numbers of a sentence.

    Args:
        sentence: The sentence.
        own: Its time expressions.
        names: Its mentions.
        named: Numbers in it that are names, in the coordinates of the document.
    """
    measured = [one for one in own if _is_figure(one, sentence)]
    times = [one for one in own if one not in measured]
    lasting = [one for one in times if is_length(one, sentence)]
    timed = [one.span for one in times if one not in lasting]
    numbered = [one.span for one in names if _is_numbered(sentence, one)]
    found = find_quantities(sentence, sorted([*timed, *numbered, *named]))
    lengths = [one for one in found if any(one.span.overlaps(each.span) for each in lasting)]
    quantities = [one for one in found if one not in lengths] if lengths else found
    return Told(quantities, lengths, times)


def _is_figure(time: TimeExpression, sentence: Sentence) -> bool:
    start = time.span.start - sentence.span.start
    end = time.span.end - sentence.span.start
    return is_measured(time, sentence) or measures_content(sentence.text, start, end)


def without_prices(text: str, names: Sequence[Mention]) -> list[Mention]:
    """Give the names but for what only looks like one: "DKr140m" is an amount of money."""
    return [one for one in names if not _is_price(text, one)]


def _is_price(text: str, name: Mention) -> bool:
    if not any(map(str.isdigit, name.surface)):
        return False
    price = match_currency(text, name.span.start)
    return price is not None and _PLAIN_PRICE.match(text, price.end) is not None


def _is_numbered(sentence: Sentence, name: Mention) -> bool:
    """Tell whether a name has a number of its own; "USD115" is a price that looks like a name."""
    if not any(map(str.isdigit, name.surface)):
        return False
    start, end = name.span.start - sentence.span.start, name.span.end - sentence.span.start
    if is_amount(sentence.text, end):
        return False
    price = match_currency(sentence.text, start)
    return price is None or _PLAIN_PRICE.match(sentence.text, price.end) is None


_PLAIN_PRICE = re.compile(r"\d[\d.,]*(?:k|m|bn|b|tn)?(?![\w-])")
