"""parts-add-up - the parts that one sentence lists come to the total it tells.

Why it matters:
    "1,200 posts: 640 in retail, 310 in call centres and 350 in networks" loses a hundred people.
    One of the figures is wrong, whatever other sources say.

Finds:
    "Camps took in 1,140 people, 860 and 420, a total of 2,620." (the parts come to 2,420)

Allows:
    What rounding explains, lists that may not be whole ("including", "the rest"), parts of
    different things, shares of each ("three each"), and a running total ("so far").
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, starmap

from checker.model.claims import Claim, Quantity, Role
from checker.model.findings import ClaimGroup, Rule, Scope, Verdict
from checker.model.intervals import Interval
from checker.rules.checks.base import Judgements
from checker.rules.judgements import Judgement
from checker.rules.movements import centre
from checker.rules.passages import text_between
from checker.rules.wording import amount, quoted
from checker.units import total_of

_BETWEEN = re.compile(
    r"(?:(?! (?:and|or) )[^,;:\d])*(?:[,;]? and|,|;) (?:another |a further )?(?:about |some )?"
)
"""What stands between two parts of a plain list."""

_LAST = re.compile(r"(?:(?! (?:and|or) )[^,;:\d])*[.!?]?[\"”’']?\s*")
"""What follows the last part: nothing that may be one more."""

_TOTAL_AFTER = re.compile(
    r"(?:(?! (?:and|or) )[^,;:\d])*,? (?:for |making |giving |or )?(?:an? )?"
    r"(?:overall |combined |grand )?total of (?:about |some )?"
)
_MAKING = re.compile(r"(?:(?! (?:and|or) )[^,;:\d])*,? (?:making|giving|for|or) (?:about |some )?")
_IN_ALL = re.compile(r"(?: [a-z]+)? (?:in (?:all|total)|altogether)\b[,.;]?")
_COLON = re.compile(r"(?:(?! (?:and|or) )[^:\d])*: (?:about |some )?")
_UNSUMMED = re.compile(
    r"\b(?:includ\w+|among|each|apiece|respectively|per|rest|remain\w+|others?|mostly|mainly"
    r"|at least|up to|of (?:whom|which|them|these|those)|so far|since|to date|season|career"
    r"|average|respective|overlap\w*|both|also|estimat\w+|roughly)\b",
    re.IGNORECASE,
)
"""Words of a list that is not whole, counts a thing twice, or goes on from an earlier total."""

_PARTS = frozenset({None, Role.LEVEL, Role.SHARE})
_FEWEST_SHORT = 3
"""Parts of a list after a colon that must stand there before less than the total is too little:
the sentence after a shorter list may tell the rest."""


def check_sum(group: ClaimGroup, rule: Rule) -> Judgements:
    """Yield what the list of the last sentence comes to, where it has a total."""
    del rule
    if group.scope is not Scope.PASSAGE:
        return
    last = group.claims[-1]
    if _UNSUMMED.search(last.sentence_text):
        return
    claims = [claim for claim in group.claims if claim.sentence_index == last.sentence_index]
    yield from _summed(claims)


def _summed(claims: Sequence[Claim]) -> Iterator[Judgement]:
    for position in range(2, len(claims)):
        total = claims[position]
        if _closes(claims[position - 1], total) and _is_list(claims[:position], total):
            yield _judged(total, claims[:position])
    total, *parts = claims
    if parts and _opens(total, parts) and _is_list(parts, total):
        judgement = _judged(total, parts)
        if judgement.verdict is Verdict.AGREEMENT or not _may_go_on(total, parts):
            yield judgement


def _opens(total: Claim, parts: Sequence[Claim]) -> bool:
    """Tell whether a colon leads from the total to parts that end with the sentence."""
    return _joined(total, parts[0], _COLON) and _LAST.fullmatch(_rest(parts[-1])) is not None


def _closes(last: Claim, total: Claim) -> bool:
    """Tell "a total of 31" and "making 31 in all" from one more part."""
    if _joined(last, total, _TOTAL_AFTER):
        return True
    return _joined(last, total, _MAKING) and _IN_ALL.match(_rest(total)) is not None


def _is_list(parts: Sequence[Claim], total: Claim) -> bool:
    """Tell whether the claims are parts of one thing that a plain list joins."""
    if len(parts) < 2 or not all(starmap(_follows, pairwise(parts))):  # noqa: PLR2004
        return False
    if not all(_may_add(part, total) for part in (*parts, total)):
        return False
    heads = {part.quantity.counted_head for part in parts if part.quantity}
    whole = total.quantity.counted_head if total.quantity else None
    return len(heads - {None, whole}) <= (1 if whole is None else 0)


def _follows(one: Claim, other: Claim) -> bool:
    return _joined(one, other, _BETWEEN)


def _may_add(part: Claim, total: Claim) -> bool:
    one, whole = part.quantity, total.quantity
    if one is None or whole is None or part.repeated:
        return False
    if one.vague or one.value is None:  # a range has no one value for the explanation to add
        return False
    return one.unit == whole.unit and one.equivalent_of is None and one.role in _PARTS


def _joined(one: Claim, other: Claim, words: re.Pattern[str]) -> bool:
    between = text_between(one, other)
    return between is not None and words.fullmatch(between) is not None


def _rest(claim: Claim) -> str:
    end = claim.quantity.span.end - claim.sentence.start if claim.quantity else 0
    return claim.sentence_text[end:]


def _may_go_on(total: Claim, parts: Sequence[Claim]) -> bool:
    """Tell whether the next sentence may tell the parts that are missing."""
    missing = sum(map(centre, parts), start=Decimal(0)) < centre(total)
    return missing and len(parts) < _FEWEST_SHORT


def _judged(total: Claim, parts: Sequence[Claim]) -> Judgement:
    whole = total.quantity
    fits = whole is None or _added(parts, whole.unit).meets(whole.interval)
    reached = sum(map(centre, parts), start=Decimal(0))
    *first, last = [quoted(part) for part in parts]
    told = f"{', '.join(first)} and {last} come to {amount(reached, _unit(whole))}"
    return Judgement(
        verdict=Verdict.AGREEMENT if fits else Verdict.CONTRADICTION,
        reason="arithmetic",
        claims=(total, *parts),
        explanation=f"{told}, and the text says {quoted(total)}.",
    )


def _added(parts: Sequence[Claim], unit: str) -> Interval:
    return total_of([part.quantity for part in parts if part.quantity], unit)


def _unit(quantity: Quantity | None) -> str:
    return quantity.unit if quantity else "count"
