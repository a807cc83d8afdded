"""On whose word a claim stands, in words: the speaker, those who pass it on, the outlet.

The one place that makes these words; every report for people calls it. They hold article text, so
each medium makes them safe like any other.
"""

import re
from collections.abc import Iterator, Sequence

from checker.model.claims import Claim
from checker.model.documents import Document
from checker.reporting.headings import distinct_values, shortened

_LONGEST_SOURCE = 80
_NAME = re.compile(r"[^\W\d_][\w'-]*")


def chain_of(claim: Claim, document: Document | None) -> str | None:
    """Give whose word a claim is, and through whom it came; None in the text's own voice.

    Args:
        claim: A claim of the document.
        document: Where it stands; None if the report does not hold it.
    """
    word = _word(claim)
    if word is None:
        return None
    outlet = _outlet(document)
    passed = list(_passed_on(claim, document))
    through = f", through {', then '.join(passed)}" if passed else ""
    place = f", in {outlet}" if outlet and outlet != claim.speaker else ""
    return f"on the word of {word}{through}{place}"


def chains_of(claims: Sequence[Claim], document: Document | None) -> tuple[str, ...]:
    """Give the chains of the claims of one sentence, each with its values where they differ."""
    by_chain: dict[str | None, list[Claim]] = {}
    for claim in claims:
        by_chain.setdefault(chain_of(claim, document), []).append(claim)
    if len(by_chain) == 1:
        return tuple(chain for chain in by_chain if chain)
    return tuple(
        ": ".join(part for part in (", ".join(distinct_values(same)), chain) if part)
        for chain, same in by_chain.items()
        if chain
    )


def _word(claim: Claim) -> str | None:
    """Name the speaker, and the words that stand for the name where they do not show it."""
    source = shortened(claim.source_text or "", _LONGEST_SOURCE)
    if claim.speaker is None:
        return f"“{source}” (not named)" if source else None
    if not source:
        return f"{claim.speaker} (named by the words around)"
    return (
        claim.speaker if _shows(source, claim.speaker) else f"{claim.speaker} (named as “{source}”)"
    )


def _shows(source: str, name: str) -> bool:
    """Tell whether words hold a name or a capitalised part of it ("Mr El-Badri")."""
    plain = source.replace("’", "'")
    if name in plain:
        return True
    words = {word.casefold() for word in _NAME.findall(plain) if word[0].isupper()}
    return not words.isdisjoint(word.casefold() for word in _NAME.findall(name))


def _outlet(document: Document | None) -> str | None:
    """Give who printed it: a text that names its agency alone is the agency's own."""
    return (document.publisher or document.agency) if document else None


def _passed_on(claim: Claim, document: Document | None) -> Iterator[str]:
    """Yield those between speaker and outlet, nearest to the speaker first."""
    told = {claim.speaker, _outlet(document)}
    agency = document.agency if document else None
    for name in (*reversed(claim.via), agency):
        if name and name not in told:
            told.add(name)
            yield name
