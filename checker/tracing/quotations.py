"""Claims that rest on one quoted utterance: who prints it again adds no witness."""

import hashlib
import re
from collections.abc import Iterable, Iterator

from checker.model.claims import Claim

_RUN = 8
"""Words in a row: a speaker repeats fewer of them on other occasions."""

_WORD = re.compile(r"[^\W_]+(?:['’.,][^\W_]+)*")
_SPEECH = re.compile(r"[“\"]([^“”\"]+)[”\"]")


def find_quoted(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Yield each claim out of a long quotation of an earlier document, with the first one.

    Args:
        claims: The claims of all documents, earliest document first.
    """
    firsts: dict[bytes, Claim] = {}
    for claim in claims:
        found: dict[str, Claim] = {}
        for key in _keys(claim):
            first = firsts.setdefault(key, claim)
            if first.doc != claim.doc:
                found.setdefault(first.id, first)
        for first in found.values():
            yield first, claim


def _keys(claim: Claim) -> Iterator[bytes]:
    if claim.speaker is None:
        return
    words = _WORD.findall((claim.quotation or _spoken(claim)).casefold())
    for start in range(len(words) - _RUN + 1):
        told = "\x1f".join((claim.speaker.casefold(), *words[start : start + _RUN]))
        yield hashlib.blake2b(told.encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _spoken(claim: Claim) -> str:
    """Give the quotation that a claim's words stand in, "" where they stand in none."""
    start = claim.span.start - claim.sentence.start
    for match in _SPEECH.finditer(claim.sentence_text):
        if match.start() <= start < match.end():
            return match[1]
    return ""
