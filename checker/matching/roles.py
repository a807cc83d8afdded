"""Who holds one office, and who speaks in one document."""

from collections.abc import Iterator, Sequence

from checker.model import Claim, ClaimGroup, Scope


def match_roles(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the holders of an office if two people are named."""
    if len({claim.context for claim in block}) > 1:
        yield _group(key, Scope.ROLE, block)


def match_voices(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the statements of a document if they have two sources at least."""
    if len({claim.source_text for claim in block}) > 1:
        yield _group(key, Scope.VOICES, block)


def _group(key: str, scope: Scope, block: Sequence[Claim]) -> ClaimGroup:
    claims = sorted(block, key=lambda one: (one.doc, one.span, one.id))
    return ClaimGroup(
        id=key,
        scope=scope,
        claims=tuple(claims),
        entity=claims[0].entity,
        attribute=claims[0].attribute,
    )
