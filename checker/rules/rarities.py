"""Errors that texts share: a figure or spelling that two have and most others do not.

Textual critics call it a conjunctive error (Maas 1957): witnesses that share one are likely to have
one source. It is told as a sign and never counted, because two may err alike.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from checker.model.claims import Claim
from checker.rules.wording import quoted

_MOST_FEW = 2
"""Origins that share what is rare."""

_FEWEST_MANY = 3
"""Origins against it: fewer do not show what is usual."""

_MISSPELT = 0.8
"""Likeness from which a name of as many words is another spelling, not another name."""


def rarities_of(claims: Sequence[Claim], *, accusing: bool) -> Iterator[str]:
    """Yield a sentence for each rare figure or spelling that two origins share.

    Args:
        claims: The claims of one relation.
        accusing: Whether their values exclude one another.
    """
    if len({claim.origin or claim.doc for claim in claims}) < _MOST_FEW + _FEWEST_MANY:
        return
    if accusing:
        yield from _figures(claims)
    yield from _spellings(claims)


def _figures(claims: Iterable[Claim]) -> Iterator[str]:
    by_value: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.quantity is not None and claim.quantity.base is not None:
            base = claim.quantity.base
            by_value.setdefault(f"{base.low} {base.high}", []).append(claim)
    usual = _usual(by_value)
    for value, same in by_value.items():
        if value != usual and _is_rare(same):
            yield _told(same, quoted(same[0]))


def _spellings(claims: Iterable[Claim]) -> Iterator[str]:
    by_name: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.mention is not None:
            by_name.setdefault(claim.mention.name, []).append(claim)
    usual = _usual(by_name)
    for name, same in by_name.items():
        if usual and name != usual and _is_rare(same) and _is_misspelling(name, usual):
            yield _told(same, f"the spelling “{name}”")


def _usual(groups: Mapping[str, Sequence[Claim]]) -> str | None:
    """Give what most origins have, if they are enough to show what is usual."""
    most = max(groups, key=lambda one: _origins(groups[one]), default=None)
    return most if most is not None and _origins(groups[most]) >= _FEWEST_MANY else None


def _is_rare(claims: Sequence[Claim]) -> bool:
    return _origins(claims) == _MOST_FEW


def _origins(claims: Sequence[Claim]) -> int:
    return len({claim.origin or claim.doc for claim in claims})


def _is_misspelling(name: str, usual: str) -> bool:
    if len(name.split()) != len(usual.split()):
        return False
    return SequenceMatcher(None, name.casefold(), usual.casefold()).ratio() >= _MISSPELT


def _told(claims: Sequence[Claim], what: str) -> str:
    docs = sorted({claim.doc for claim in claims})
    return f"{docs[0]} and {docs[-1]} alone have {what}, which may point to one source."
