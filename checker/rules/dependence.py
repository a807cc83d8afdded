"""n reports, k origins: how many witnesses stand behind some claims, and why not more."""

from collections.abc import Iterable, Iterator, Sequence

from checker.model.claims import Claim
from checker.rules.comparison import words
from checker.unions import Unions

_MOST_NAMED = 3
"""Documents or reasons that one sentence names."""


def origins_of(claims: Iterable[Claim]) -> int:
    """Count the independent origins of some claims; the same sentence has one origin."""
    return len(_by_origin(claims))


def dependence_of(claims: Iterable[Claim]) -> tuple[str, ...]:
    """Give a sentence for each origin that several documents share, which says what shows it."""
    told = []
    for same in _by_origin(claims):
        docs = sorted({claim.doc for claim in same})
        if len(docs) > 1:
            reasons = list(dict.fromkeys(_reasons(same)))
            told.append(f"{_listed(docs)} have one origin: {_listed(reasons, '; ')}.")
    return tuple(told)


def _by_origin(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Give the claims by origin, those with the same sentence together."""
    parents: Unions[str] = Unions()
    members: list[tuple[str, Claim]] = []
    for claim in claims:
        origin = parents.root(f"origin:{claim.origin or claim.doc}")
        parents.join(origin, f"text:{words(claim.sentence_text)}")
        members.append((origin, claim))
    found: dict[str, list[Claim]] = {}
    for origin, claim in members:
        found.setdefault(parents.root(origin), []).append(claim)
    return list(found.values())


def _reasons(claims: Sequence[Claim]) -> Iterator[str]:
    yield from sorted({claim.origin_basis for claim in claims if claim.origin_basis})
    docs: dict[str, set[str]] = {}
    for claim in claims:
        if not claim.origin_basis and claim.origin:
            docs.setdefault(claim.origin, set()).add(claim.doc)
    for origin, same in docs.items():
        if len(same) > 1:
            yield f"{_listed(sorted(same))} come from {origin}"
    if len(docs) > 1:
        yield "they print the same sentence"


def _listed(parts: Sequence[str], mark: str = ", ") -> str:
    shown = [*parts[:_MOST_NAMED]]
    if len(parts) > _MOST_NAMED:
        shown.append(f"{len(parts) - _MOST_NAMED} more")
    if mark != ", ":
        return mark.join(shown)
    return " and ".join(part for part in (", ".join(shown[:-1]), shown[-1]) if part)
