"""quotes-owner - the same quoted words belong to one speaker.

Why it matters:
    Words that wander from one mouth to another are among the commonest faults of copying, and
    the easiest to check.

Finds:
    Eight words or more, word for word, quoted from two people within two weeks.

Allows:
    Near-identical words of different people years apart, a spokesman and his house, a body and
    its head, joint statements, those who read, cite, sing or pass the words on, formulas of
    thanks, speakers that only a pronoun or a role names, and proverbs that are shorter.
"""

import re
from itertools import combinations

from checker.model.claims import Claim
from checker.model.documents import MentionKind
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.rules.checks.base import Judgements
from checker.rules.comparison import SURE
from checker.rules.judgements import Judgement
from checker.rules.people import are_two_names
from checker.rules.quotations import folded_words, quoted_days_apart
from checker.rules.wording import clipped

_WITHIN = 14
_SHORTEST = 8
_MOST_PAIRS = 200
_PASSING = frozenset(
    "read reads reading quoted quoting quotes cited citing cites recalled recalling recalls sang"
    " sing singing sung oath psalm prayer law act poem song hymn motto slogan banner placard sign"
    " sharing shared share mocking mocked repeating repeated repeats echoing echoed retweeted"
    " lord god spokesman spokeswoman spokesperson behalf thank thanks comment post".split()
)
"""Words of a sentence that passes on the words of somebody or something else, or a formula."""


def check_quote_owner(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield each pair of quotations with the same words and another speaker."""
    if group.scope is not Scope.QUOTATION:
        return
    usable = [one for one in group.claims if one.confidence >= SURE and _is_owned(one)]
    if any("joint" in one.sentence_text.casefold().split() for one in group.claims):
        return  # a joint statement has two speakers
    within = _WITHIN if rule.within_days is None else rule.within_days
    for one, other in list(combinations(usable, 2))[:_MOST_PAIRS]:
        apart = quoted_days_apart(one, other)
        near = apart is not None and apart <= within
        if near and _are_two_people(one, other) and _same_words(one, other, rule.min_words):
            yield Judgement(
                verdict=Verdict.CONTRADICTION,
                reason="speaker",
                claims=(one, other),
                explanation=(
                    f'"{clipped(one.quotation or "")}" is quoted from {one.speaker} ({one.doc}) '
                    f"and from {other.speaker} ({other.doc})."
                ),
            )


def _is_owned(claim: Claim) -> bool:
    """Tell whether a person is named beside a quotation as its author, and not as its reader."""
    named = claim.speaker_type == MentionKind.PERSON and claim.speaker_basis in {"name", "surname"}
    told = set(re.findall(r"[a-z]+", claim.sentence_text.casefold()))
    return named and told.isdisjoint(_PASSING)


def _are_two_people(one: Claim, other: Claim) -> bool:
    """Tell whether both are named in full and neither speaks for or through the other."""
    names = [one.speaker or "", other.speaker or ""]
    if not all(" " in name for name in names):
        return False
    passed = {*one.via, *other.via}
    return are_two_names(*names) and passed.isdisjoint(names) and one.doc != other.doc


def _same_words(one: Claim, other: Claim, least: int | None) -> bool:
    first, second = (folded_words(claim.quotation or "") for claim in (one, other))
    return first == second and len(first) >= (least or _SHORTEST)
