"""Quotations that share a run of words, whoever speaks: one speech twice, or one misattributed."""

import hashlib
import re
from collections.abc import Iterator, Sequence

from checker.model import Claim, ClaimGroup, Scope

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_RUN = 4
"""Words of a shingle: fewer are shared by chance."""
_SHORTEST = 6
_PLACES = 3
"""Shingles by which a quotation is found again: the smallest hashes (MinHash, Broder 1997)."""


def shingle_keys(claim: Claim) -> Iterator[str]:
    """Yield the blocks of a quotation; two that share most of their words share one."""
    words = _WORD.findall((claim.quotation or "").casefold())
    if len(words) < _SHORTEST:
        return
    runs = {" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    yield from sorted(_digest(run) for run in runs)[:_PLACES]


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def match_quotations(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the quotations of a block if they stand in two sentences at least."""
    places: dict[tuple[str, int], Claim] = {}
    for claim in sorted(block, key=lambda one: (one.doc, one.span, one.id)):
        places.setdefault((claim.doc, claim.span.start), claim)
    if len(places) > 1:
        yield ClaimGroup(id=key, scope=Scope.QUOTATION, claims=tuple(places.values()))
