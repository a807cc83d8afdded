"""Where claims may meet: a claim stands in one block for each way it can be judged."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from checker.matching.attributes import AttributeNames
from checker.matching.briefs import read_briefs
from checker.matching.conventions import by_convention
from checker.matching.facts import is_fact, match_facts
from checker.matching.lines import is_plain_figure
from checker.matching.parallels import match_briefs, match_parallels, parallel_keys
from checker.matching.passages import match_copies, match_headlines, match_passages, match_weekdays
from checker.matching.positions import match_positions, topics_of
from checker.matching.propositions import match_stances, match_statements
from checker.matching.quotations import match_quotations, shingle_keys
from checker.matching.roles import (
    BENCH,
    match_appointments,
    match_body,
    match_holders,
    match_posts,
    match_roles,
    match_voices,
    role_keys,
)
from checker.matching.stories import match_story
from checker.matching.topics import by_topic
from checker.model import DAY, WORDING, Act, Claim, ClaimGroup, ClaimKind, Section, Topic
from checker.model.occasions import OCCASION


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim and one block that it stands in."""

    block: str
    """Kind of block and its key, "fact|russia|oil output"."""

    claim: Claim
    attribute: str | None = None
    """Canonical name of the claim's attribute, where the block is not made by it."""

    window: int = 0
    """Days that a current value of this attribute stays current."""


def place(
    claim: Claim,
    names: AttributeNames,
    topics: Sequence[Topic] = (),
    stories: Mapping[str, str] = MappingProxyType({}),
) -> Iterator[Placed]:
    """Yield the blocks of a claim. Boilerplate stands in none."""
    if claim.section is Section.BOILERPLATE:
        return
    if claim.attribute_head == OCCASION:
        yield from _by_wording(claim, None, stories)
    elif claim.attribute_head in {WORDING, DAY}:
        yield from _sentences(claim, stories)
    else:
        yield from _place(claim, names, topics, stories)


def _place(
    claim: Claim, names: AttributeNames, topics: Sequence[Topic], stories: Mapping[str, str]
) -> Iterator[Placed]:
    if claim.kind is ClaimKind.DATE:
        yield Placed(f"weekday|{claim.doc}", claim)
        return
    if claim.kind is ClaimKind.NUMERIC:
        yield Placed(f"passage|{claim.doc}", claim)
        yield Placed(f"headline|{claim.doc}", claim)
    if claim.kind in {ClaimKind.NUMERIC, ClaimKind.EVENT}:
        name = _name(claim, names)
        yield from _by_wording(claim, name, stories, names.lasts(name))
    if is_fact(claim):
        yield from _facts(by_convention(claim, names), names)
    yield Placed(f"copy|{claim.doc}|{_digest(claim.sentence_text)}", claim)
    if claim.kind is ClaimKind.ROLE:
        yield from (Placed(key, claim) for key in role_keys(claim))
        if claim.attribute == BENCH and claim.doc in stories:
            yield Placed(f"bench|{stories[claim.doc]}", claim)
    if claim.kind is ClaimKind.STATEMENT:
        yield from _statements(claim, topics)


def _by_wording(
    claim: Claim, name: str | None, stories: Mapping[str, str], window: int = 0
) -> Iterator[Placed]:
    """Yield the blocks in which claims meet by how they are told, not by what was read in them."""
    if claim.doc in stories:
        yield Placed(f"story|{stories[claim.doc]}", claim, name, window)
    if claim.attribute_head == WORDING or is_plain_figure(claim):
        for key in parallel_keys(claim):
            yield Placed(f"parallel|{key}", claim, window=window)


def _sentences(claim: Claim, stories: Mapping[str, str]) -> Iterator[Placed]:
    """Yield the blocks of a whole sentence: by its words, and by the plain facts it tells."""
    yield from _by_wording(claim, None, stories)
    for key in sorted({one.key for one in read_briefs(claim.sentence_text)}):
        yield Placed(f"brief|{key}", claim)


def _statements(claim: Claim, topics: Sequence[Topic]) -> Iterator[Placed]:
    """Yield the blocks of a statement: by its verb, its topics, its quoted words, its document."""
    actor = claim.entity or claim.speaker
    for topic in topics_of(claim, topics) if actor is not None else ():
        yield Placed(f"position|{actor}|{topic.name}", claim)
    if claim.act is not Act.NO_COMMENT:
        yield Placed(f"statement|{claim.attribute_head}", claim)
        if claim.source_text is not None:
            yield Placed(f"voices|{claim.doc}", claim)
        for key in shingle_keys(claim):
            yield Placed(f"quotation|{key}", claim)
        if claim.act in {Act.INTEND, Act.REFUSE} and actor is not None:
            yield Placed(f"stance|{actor.casefold()}|{claim.attribute_head}", claim)


def _name(claim: Claim, names: AttributeNames) -> str | None:
    if claim.attribute is None:
        return None
    return names.name(claim.attribute, claim.quantity.base_unit if claim.quantity else None)


def _facts(claim: Claim, names: AttributeNames) -> Iterator[Placed]:
    """Yield the blocks of one fact: by its entity's name, and by what its story calls it."""
    if claim.attribute is None or claim.entity is None:
        return
    name = _name(claim, names) or ""
    window = names.windows.get(name, 0)
    if claim.local is not None:
        yield Placed(f"local|{claim.local}|{name}", claim, name, window)
    if not claim.local:
        yield Placed(f"fact|{claim.entity.casefold()}|{name}", claim, name, window)


def _digest(sentence: str) -> str:
    words = " ".join(sentence.casefold().split()).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(words, digest_size=8).hexdigest()


def block_key(placed: Placed) -> str:
    """Give the block of a placed claim."""
    return placed.block


def _match_local(key: str, block: Sequence[Claim], window: int) -> Iterator[ClaimGroup]:
    """Yield the facts about what each story calls by the same common noun."""
    for number, story in enumerate(by_topic(block)):
        for group in match_facts(key, story, window):
            yield replace(group, id=f"{group.id}|{number}")


_MATCHERS: Mapping[str, Callable[[str, Sequence[Claim]], Iterator[ClaimGroup]]] = {
    "passage": match_passages,
    "weekday": match_weekdays,
    "statement": match_statements,
    "stance": match_stances,
    "copy": match_copies,
    "headline": match_headlines,
    "position": match_positions,
    "parallel": match_parallels,
    "brief": match_briefs,
    "quotation": match_quotations,
    "role": match_roles,
    "bench": match_roles,
    "body": match_body,
    "holder": match_holders,
    "posts": match_posts,
    "appointment": match_appointments,
    "voices": match_voices,
}


def match(block: Sequence[Placed]) -> Iterator[ClaimGroup]:
    """Yield the groups of one block."""
    kind, _, key = block[0].block.partition("|")
    if len(block) == 1 and kind in _OF_TWO:
        return
    claims = [placed.claim for placed in block]
    if kind == "story":
        known = {one.claim.id: (one.attribute, one.window) for one in block}
        yield from match_story(key, claims, known)
    elif kind in _FACT_MATCHERS:
        yield from _FACT_MATCHERS[kind](key, claims, block[0].window)
    else:
        yield from _MATCHERS[kind](key, claims)


_OF_TWO = frozenset({"parallel", "quotation", "brief", "copy", "fact", "local", "headline"})
"""Blocks of which one claim makes no group; most blocks of a large corpus hold one."""
_FACT_MATCHERS: Mapping[str, Callable[[str, Sequence[Claim], int], Iterator[ClaimGroup]]] = {
    "fact": match_facts,
    "local": _match_local,
}
