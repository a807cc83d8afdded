"""Two dates that may well be of two occasions: of "a sample" twice, of two years' regattas."""

import re

from checker.model.claims import Claim
from checker.model.findings import Verdict
from checker.rules.comparison import Pair

_OPEN = r"\b(?:an?|another|one|two|three|several|some)\s(?:[\w’'-]+\s){0,3}"
"""What stands before a noun that means no known thing."""
_DISASTERS = frozenset(
    "crash sink capsize collapse explode explosion derail derailment die kill quake earthquake fire"
    " eruption erupt flood accident strike hit landing landslide avalanche".split()
)
"""What is news once: its first sentence begins with "a ferry", whoever writes it."""
_EDITION = 200
"""Days between two articles that tell of two years' editions of one event."""
_AT_HAND = 120
"""Days from an article to the event that it tells of as one of its own time."""


def two_occasions(pair: Pair) -> tuple[Verdict, str, str] | None:
    """Say why two dates need not be of one occasion; None where nothing says so."""
    if _are_open(pair):
        return Verdict.NOT_COMPARABLE, "entity", "are not said to be of one thing"
    if _are_editions(pair):
        return Verdict.NOT_COMPARABLE, "time", "may be of an event of each year"
    return None


def _are_open(pair: Pair) -> bool:
    """Tell whether both texts speak of "a sample"; two articles may both begin a story so."""
    first, second = pair
    news = first.attribute_head in _DISASTERS and first.doc != second.doc
    return not news and _is_open(first) and _is_open(second)


def _is_open(claim: Claim) -> bool:
    words = {*(claim.attribute or "").split(), *(claim.local or "").split()}
    nouns = "|".join(re.escape(word) for word in sorted(words) if word.islower())
    found = nouns and re.search(f"{_OPEN}(?:{nouns})\\w*", claim.sentence_text, re.IGNORECASE)
    return bool(found)


def _are_editions(pair: Pair) -> bool:
    """Tell whether each of two articles, a season apart, tells of a date of its own time."""
    days = [claim.published for claim in pair]
    times = [claim.time.begin for claim in pair]
    if days[0] is None or days[1] is None or times[0] is None or times[1] is None:
        return False
    apart = abs((days[0] - days[1]).days) >= _EDITION
    at_hand = max(abs((times[0] - days[0]).days), abs((times[1] - days[1]).days)) <= _AT_HAND
    return apart and at_hand
