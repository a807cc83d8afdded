"""Two dates that may well be of two occasions: of "a sample" twice, of two years' regattas."""

import re

from checker.model.claims import Claim
from checker.model.findings import Verdict
from checker.rules.comparison import Pair

_OPEN = r"\b(?:an?|another|one|two|three|several|some)\s(?:[\w’'-]+\s){0,3}"
"""What stands before a noun that means no known thing."""
_DISASTERS = frozenset(
    "crash sink capsize collapse explode explosion derail derailment quake earthquake fire"
    " eruption erupt flood accident strike hit landing landslide avalanche".split()
)
"""What is news once: its first sentence begins with "a ferry", whoever writes it."""
_EDITION = 200
"""Days between two articles that tell of two years' editions of one event."""
_FRESH = 2
"""Days after which news is no longer told as news."""
_NEWS = 5
"""Days between two articles that each tell the news of its own day: a bridge shut twice."""
_AT_HAND = 120
"""Days from an article to the event that it tells of as one of its own time."""


def two_occasions(pair: Pair) -> tuple[Verdict, str, str] | None:
    """Say why two dates need not be of one occasion; None where nothing says so."""
    if _are_open(pair):
        return Verdict.NOT_COMPARABLE, "entity", "are not said to be of one thing"
    if _are_elsewhere(pair):
        return Verdict.NOT_COMPARABLE, "entity", "are told of two places or people"
    if _are_editions(pair):
        return Verdict.NOT_COMPARABLE, "time", "may be of an event that comes again"
    return None


def _are_elsewhere(pair: Pair) -> bool:
    """Tell whether each clause names its own place, or its own "trial of" somebody."""
    first, second = (_whose(claim) for claim in pair)
    return any(first[link] and second[link] and not first[link] & second[link] for link in first)


def _whose(claim: Claim) -> dict[str, set[str]]:
    """Give the names behind "in" and "of" in a date's clause."""
    start = claim.span.start - claim.sentence.start
    left = _CLAUSE_END.split(claim.sentence_text[:start])[-1]
    right = _CLAUSE_END.split(claim.sentence_text[start + len(claim.text) :])[0]
    found: dict[str, set[str]] = {"in": set(), "of": set()}
    for part in (left, right):
        for match in _NAMED.finditer(part):
            name = match["name"].rstrip(".").removesuffix("'s").removesuffix("’s")
            if name not in _MONTHS:
                found[match["link"]].add(name.rpartition(" ")[2])
    return found


_CLAUSE_END = re.compile(r"[;:—–]|,\s|\bwhile\b|\bwhen\b")
_NAMED = re.compile(r"\b(?P<link>in|of) (?:the )?(?P<name>[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+){0,3})")
_MONTHS = frozenset(
    "January February March April May June July August September October November December"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)


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
    """Tell whether each of two articles, well apart, tells of a date of its own time."""
    days = [claim.published for claim in pair]
    times = [claim.time.begin for claim in pair]
    if days[0] is None or days[1] is None or times[0] is None or times[1] is None:
        return False
    written = abs((days[0] - days[1]).days)
    ages = [(day - time).days for day, time in ((days[0], times[0]), (days[1], times[1]))]
    at_hand = max(map(abs, ages)) <= _AT_HAND
    fresh = all(0 <= age <= _FRESH for age in ages)
    return (written >= _EDITION and at_hand) or (written >= _NEWS and fresh)
