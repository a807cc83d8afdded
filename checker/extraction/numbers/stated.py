"""Bare numbers: which of those without unit and noun state a value all the same.

"A crew of six" counts, "the two said" only points back at people already named. Where the words
around a number do not show that it counts something, it is left alone.
"""

import re

from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.counted import CountedNoun
from checker.extraction.numbers.hedges import EXACT
from checker.extraction.numbers.number import NumberKind
from checker.model.documents import Span

_SMALL_WORD = 12
"""Bare number words up to here stand for people already named ("the two said")."""

_LOOK_BACK = 40

_OF_FRACTION = re.compile(r" (?:of|the|its|their|his|her|our|all|that|as many)\b")
_TIMES = re.compile(
    r" times(?= ?[.,;:)]|\s*\Z| (?:in|since|during|over|last|this|before|already|at|for|on|and|but"
    r"|between|to|until|while|when)\b)"
)
_MARK = re.compile(r"[ -](?:mark|barrier|threshold|milestone|level|high|low|peak)\b")
_WANTED = re.compile(
    r" (?:needed|required|necessary|expected|planned|promised|forecast|allowed|permitted|sought)\b"
)
_FILLED = ("hours", "minutes", "seconds", "hour", "minute")
_CONTENT = re.compile(
    r" of (?:[a-z]+ )?(?:video|music|audio|footage|film|programming|recordings?|tapes?|material"
    r"|playback|playing|talk time|talk|training|instruction|sunshine|daylight|community service)\b"
)
"""What fills hours, and is measured by them."""

_SOME_OF_THESE = re.compile(r" of (?:the|its|their|these|those|his|her|our|[A-Z])\b")
_SHORT_OF = re.compile(
    r" (?:short of|shy of|ahead|behind|clear of|apiece|too (?:many|few)|down\b|up\b)"
)
_HAPPENED = re.compile(r" (?:were|was|died|are|have been|had been|remained|survived|escaped)\b")
_CLAUSE_END = re.compile(
    r"\s*\Z| ?[.,;:()—–]| (?:which|who|that|in|on|at|to|from|for|by|with|after|before|since|during"
    r"|over|under|and|but|or|a|an|per|this|last|next|as|while|when|because|if|including|against"
    r"|into|near|across|among|were|was|are|is|have|had|has|will|would|could)\b"
    r"| (?:new |more |other |additional )?[A-Z]"
)
"""What may follow a count whose noun is left out, or whose noun is a name."""

_COUNTS = re.compile(
    r"(?:\b(?:of|on|to|from|than|with|for|another)|\b(?:will|would|can|could|must|should|may|might"
    r"|to) [a-z]+|[a-z]{2}(?:ed|ing)) \Z",
    re.IGNORECASE,
)
"""Words that govern a count: prepositions that never stand before a clock time, and verbs."""

_MOVED = re.compile(r"(?:^|[ (])(?:up|down) (?:by )?\Z", re.IGNORECASE)
"""Before a count that something went up or down by: "took 20, up six"."""

_POINTS_BACK = re.compile(
    r"\b(?:the|these|those|its|their|his|her|our|my|your|both|each|all|any|every|no|which"
    r"|(?:quarter|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d|ty|teen)"
    r" (?:to|on|for|of|from|with|past))(?: [a-z]+)? \Z",
    re.IGNORECASE,
)
"""A determiner before the number ("the other two"), or a number: "three to two", "ten to five"."""

_TO_ZERO = re.compile(r"\b(?:below|above|to|at|near|from|reach(?:ed|es)?|hit|under|over) \Z")


def says_something(text: str, amount: Amount) -> bool:
    """Tell whether an amount is a value, not a mere "the two" or "half"."""
    if not amount.bare:
        return True
    if amount.number.fraction:
        return _is_stated_part(text, amount)
    if text.startswith(" times", amount.rest):
        return amount.places > 0
    if amount.number.kind is NumberKind.WORDS and not amount.number.scale:
        # "One of the most prominent" is a pronoun, unless its noun is in sight.
        counted = amount.value != 1 or _MOVED.search(text, 0, amount.begin) is not None
        small = counted and _is_stated_count(text, amount)
        return abs(amount.value) > _SMALL_WORD or small
    return amount.number.vague is None and _is_stated_figure(text, amount)


def _is_stated_figure(text: str, amount: Amount) -> bool:
    """Tell "the 60 needed" and "the 6000 mark" from "the 41 were sent home"."""
    the_ones = text.endswith(("the ", "The "), 0, amount.span.start) and amount.places <= 0
    return not the_ones or bool(
        amount.number.scale or _MARK.match(text, amount.rest) or _WANTED.match(text, amount.rest)
    )


def measures_content(text: str, start: int, end: int) -> bool:
    """Tell whether a length of time measures something that fills it: "75 hours of video".

    >>> measures_content("It holds 75 hours of video.", 9, 17)
    True
    """
    return text.endswith(_FILLED, start, end) and _CONTENT.match(text, end) is not None


def _is_stated_part(text: str, amount: Amount) -> bool:
    """Tell a share from a mere "half": what it is of is named, or it has a hedge."""
    if _OF_FRACTION.match(text, amount.rest) is not None or amount.low is not None:
        return True
    hedged = amount.lead is not None and amount.lead is not EXACT
    return hedged or text.endswith((" by ", "By "), 0, amount.begin)


_OF_THEM = (" of them", " of whom", " of which", " of these", " of those")
"""Words that take up what was counted before: "seven sailors, two of them women"."""


def _is_stated_count(text: str, amount: Amount) -> bool:
    """Tell a small number word that counts from one that stands for what was named before."""
    start, end = amount.begin, amount.rest
    low = max(0, start - _LOOK_BACK)
    if amount.value == 0 or _POINTS_BACK.search(text, low, start):
        return amount.value == 0 and _TO_ZERO.search(text, low, amount.span.start) is not None
    happened = start == 0 and _HAPPENED.match(text, end) is not None
    if happened or text.startswith(_OF_THEM, end):
        return True
    moved = _MOVED.search(text, low, start) and _CLAUSE_END.match(text, end)
    if moved or _SOME_OF_THESE.match(text, end) or _SHORT_OF.match(text, end):
        return True
    if amount.low is not None or (amount.lead is not None and amount.lead is not EXACT):
        return amount.value > 1
    return _CLAUSE_END.match(text, end) is not None and _COUNTS.search(text, low, start) is not None


def with_times(text: str, amount: Amount) -> Amount:
    """Give "17 times" as a count of times, unless it multiplies something."""
    match = _TIMES.match(text, amount.rest) if amount.bare and amount.places <= 0 else None
    if match is None or text.endswith(" by ", 0, amount.begin) or amount.number.fraction:
        return amount
    start, end = match.start() + 1, match.end()
    return amount._replace(
        span=Span(amount.span.start, end), rest=end, written="times",
        noun=CountedNoun(start, end, "time", "time"),
    )  # fmt: skip
