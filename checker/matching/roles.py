"""Who holds one post, what posts one person holds, and who speaks in one document."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.matching.topics import by_topic
from checker.model import Claim, ClaimGroup, Modality, Polarity, Scope

BENCH = "presiding judge"
"""A post of the trial that a story is about."""

_STATES = ("former", "acting", "coming", "then")
"""Marks of a holder who is not the present one."""


def role_keys(claim: Claim) -> Iterator[str]:
    """Yield the blocks of a role: its post in its body, its body, its holder, an appointment."""
    if claim.entity is not None and "sole" in claim.definition:
        yield f"role|{claim.entity.casefold()}|{claim.attribute}"
        if "of-state" not in claim.definition:
            yield f"body|{claim.entity.casefold()}"
    sure = claim.modality is Modality.FACT and claim.polarity is Polarity.POSITIVE
    if not claim.context or not sure:
        return
    holder = claim.context[0]
    if " " in holder:
        yield f"holder|{holder}|{claim.attribute}|{_state(claim)}"
        yield f"posts|{holder}"
    if claim.entity is None and {"sole", "changing"} <= {*claim.definition}:
        yield f"appointment|{claim.attribute}"


def _state(claim: Claim) -> str:
    return next((mark for mark in _STATES if mark in claim.definition), "")


def match_roles(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the holders of a post if two people are named."""
    if len({claim.context for claim in block}) > 1:
        yield _group(key, Scope.ROLE, block)


def match_holders(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield what several documents tell of one person in one post, a group for each body.

    Those that do not say whose post it is belong to the one body that the others name.
    """
    bodies = sorted({claim.entity for claim in block if claim.entity is not None})
    open_ones = [claim for claim in block if claim.entity is None]
    if len(bodies) <= 1:
        parts = [list(block)]
    else:
        of_body: dict[str | None, list[Claim]] = {body: [] for body in bodies}
        for claim in block:
            of_body.setdefault(claim.entity, []).append(claim)
        parts = [*(of_body[body] for body in bodies), open_ones]
    for number, part in enumerate(parts):
        if len({claim.doc for claim in part}) > 1:
            group = _group(f"{key}|{number}", Scope.ROLE, part)
            yield replace(group, entity=group.claims[0].context[0])


def match_posts(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the posts of one person if several documents give two at least."""
    if len({claim.attribute for claim in block}) > 1 and len({claim.doc for claim in block}) > 1:
        group = _group(key, Scope.ROLE, block)
        yield replace(group, entity=group.claims[0].context[0], attribute=None)


def match_body(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield the posts of one body if it has several people in several posts, one in two of them."""
    posts: dict[str, set[str | None]] = defaultdict(set)
    for claim in block:
        if claim.context:
            posts[claim.context[0]].add(claim.attribute)
    if len(posts) > 1 and any(len(held) > 1 for held in posts.values()):
        yield replace(_group(key, Scope.ROLE, block), attribute=None)


def match_appointments(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    """Yield who is named to a post of the country that articles of one story are about."""
    for number, story in enumerate(by_topic(block)):
        if len({claim.context for claim in story}) > 1:
            yield _group(f"{key}|{number}", Scope.ROLE, story)


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
