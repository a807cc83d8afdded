"""quotes-match - one speaker's words on one occasion are quoted alike.

Why it matters:
    A quotation is a promise that these were the words. A word changed on the way, a "not" lost or
    a number altered, puts words into a mouth.

Finds:
    Two articles quote one speaker within two days, and all but a word or two agree: "we will not
    sell the harbour" / "we will sell the harbour".

Allows:
    Cuts at either end, ellipses and insertions in brackets, other case, marks and spelling,
    contractions, numbers in words, masked oaths, typing errors, two translations (many words
    differ), other occasions, a count that is told again a day later, other speakers, speakers
    without a full name, and figures of speech that one article has in both versions.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from checker.model.claims import Claim
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.comparison import SURE
from checker.rules.judgements import Judgement
from checker.rules.quotations import (
    are_two_occasions,
    folded_words,
    has_two_versions,
    quoted_days_apart,
)
from checker.rules.wording import clipped

_WITHIN = 2
"""Days between two reports of one occasion."""
_LONG = 5
_ALIKE = 0.9
_SHORTEST = 6
"""Words below which a difference is no other wording but other words."""
_MOST_CHANGES = 2
"""Places that may differ; two translations of one speech differ in more."""
_MOST_WORDS = 3
"""Words of one changed place."""
_ELLIPSIS = re.compile(r"\[[^\]]*\]|…|\.\.\.")
_MOST_PAIRS = 200
_OCCASION = re.compile(
    r"\b(?:morning|afternoon|evening|night|noon|earlier|later|ago|last|once|jok\w+|quip\w*"
    r"|mock\w*|imitat\w*|parod\w*|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""Words around a quotation that set it apart: another hour, another year, a jest."""
_SMALL = frozenset("a an the that and so well now just really very then i we um er uh oh".split())
"""Words that transcribers drop or add without changing what was said."""


def check_quote(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each pair of quotations of one speech whose words differ."""
    if group.scope is not Scope.QUOTATION:
        return
    usable = [one for one in group.claims if one.confidence >= SURE and _is_clean(one)]
    if has_two_versions(usable):
        return
    within = _WITHIN if rule.within_days is None else rule.within_days
    for one, other in list(combinations(usable, 2))[:_MOST_PAIRS]:
        apart = quoted_days_apart(one, other)
        same = one.speaker == other.speaker and one.doc != other.doc
        same = same and not are_two_occasions(one, other)
        if not same or apart is None or apart > within:
            continue
        changes = list(_changes(one, other, rule.min_words or _SHORTEST))
        if apart and any(_counts(was) and _counts(now) for was, now in changes):
            continue  # a toll told again on a later day
        if 0 < len(changes) <= _MOST_CHANGES:
            yield _misquoted(one, other, changes)


def _is_clean(claim: Claim) -> bool:
    """Tell whether somebody with a full name says unmasked words on no occasion of its own."""
    quotation = claim.quotation or ""
    around = claim.sentence_text.replace(quotation, " ")
    known = " " in (claim.speaker or "") and "*" not in quotation
    return known and not _OCCASION.search(around)


def _counts(words: str) -> bool:
    return any(character.isdigit() for character in words)


def _is_slip(was: str, now: str) -> bool:
    """Tell whether two long words are alike but for a letter, as in a typing error."""
    alike = SequenceMatcher(None, was, now, autojunk=False).ratio()
    return min(len(was), len(now)) >= _LONG and alike > _ALIKE


def _changes(one: Claim, other: Claim, shortest: int) -> Iterator[tuple[str, str]]:
    """Yield the words that differ between two quotations where both have them."""
    if _ELLIPSIS.search(f"{one.quotation} {other.quotation}"):
        return
    first, second = (folded_words(claim.quotation or "") for claim in (one, other))
    if min(len(first), len(second)) < shortest:
        return
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    steps = [step for step in matcher.get_opcodes() if step[0] != "equal"]
    inner = [step for step in steps if not _at_an_end(step, len(first), len(second))]
    if len(inner) > _MOST_CHANGES:
        return
    for _, low, high, left, right in inner:
        was, now = first[low:high], second[left:right]
        small = _SMALL.issuperset([*was, *now]) or _is_slip(" ".join(was), " ".join(now))
        if max(len(was), len(now)) <= _MOST_WORDS and not small:
            yield " ".join(was), " ".join(now)


def _at_an_end(step: tuple[str, int, int, int, int], first: int, second: int) -> bool:
    """Tell whether a difference is a cut at the start or the end of either quotation."""
    _, low, high, left, right = step
    starts = low == 0 and left == 0
    ends = high == first and right == second
    return (starts or ends) and (low == high or left == right)


def _misquoted(one: Claim, other: Claim, changes: Sequence[tuple[str, str]]) -> Judgement:
    told = " and ".join(f'"{was}" against "{now}"' for was, now in changes)
    return Judgement(
        verdict=Verdict.CONTRADICTION,
        reason="quote",
        claims=(one, other),
        explanation=(
            f'{one.speaker} is quoted as saying "{clipped(one.quotation or "")}" ({one.doc}) and '
            f'"{clipped(other.quotation or "")}" ({other.doc}): {told}.'
        ),
    )
