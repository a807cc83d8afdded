"""The one that counts: "four seats in 2014 and one seat now"; most ones only point at something."""

import re

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.counted import CountedNoun
from checker.model.documents import Span

_NOUN_AFTER = re.compile(r" ([a-z]{3,})(?=[.,;:)]|\Z)")
_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no"


def with_one(text: str, amount: Amount) -> Amount:
    """Give "one seat" as a count where other numbers of the sentence count seats, too."""
    start, end = amount.number.span.start, amount.number.span.end
    if text[start:end].lower() != "one" or amount.noun is not None or amount.unit:
        return amount
    noun = _NOUN_AFTER.match(text, end)
    if noun is None or f"{noun[1]}s" not in text:
        return amount
    if re.search(rf"(?:\d|{_WORDS}) {noun[1]}s\b", text) is None:
        return amount
    return amount._replace(
        span=Span(amount.span.start, noun.end()), rest=noun.end(), written=noun[1],
        noun=CountedNoun(noun.start() + 1, noun.end(), noun[1], noun[1]),
    )  # fmt: skip
