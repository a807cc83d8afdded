"""Where claims may meet: a claim stands in one block for each way it can be judged."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.matching.attributes import AttributeNames
from checker.matching.briefs import read_briefs
from checker.matching.conventions import by_convention
from checker.matching.facts import is_fact, match_facts
from checker.matching.parallels import match_briefs, match_parallels, parallel_keys
from checker.matching.passages import match_copies, match_headlines, match_passages, match_weekdays
from checker.matching.positions import match_positions, topics_of
from checker.matching.propositions import match_stances, match_statements
from checker.matching.quotations import match_quotations, shingle_keys
from checker.matching.roles import match_roles, match_voices
from checker.matching.topics import by_topic
from checker.model import WORDING, Act, Claim, ClaimGroup, ClaimKind, Section, Topic


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim and one block that it stands in."""

    block: str
    """Kind of block and its key, "fact|russia|oil output"."""

    claim: Claim
    window: int = 0
    """Days that a current value of this attribute stays current."""


def place(claim: Claim, names: AttributeNames, topics: Sequence[Topic] = ()) -> Iterator[Placed]:
    """Yield the blocks of a claim. Boilerplate stands in none."""
    if claim.section is Section.BOILERPLATE:
        return
    if claim.attribute_head == WORDING:
        yield from _sentences(claim)
    else:
        yield from _place(claim, names, topics)


def _place(claim: Claim, names: AttributeNames, topics: Sequence[Topic]) -> Iterator[Placed]:
    if claim.kind is ClaimKind.DATE:
        yield Placed(f"weekday|{claim.doc}", claim)
        return
    if claim.kind is ClaimKind.NUMERIC:
        yield Placed(f"passage|{claim.doc}", claim)
        yield Placed(f"headline|{claim.doc}", claim)
        for key in parallel_keys(claim):
            yield Placed(f"parallel|{key}", claim)
    if is_fact(claim):
        yield from _facts(by_convention(claim, names), names)
    yield Placed(f"copy|{_digest(claim.sentence_text)}", claim)
    if claim.kind is ClaimKind.ROLE and claim.entity is not None:
        yield Placed(f"role|{claim.entity.casefold()}|{claim.attribute}", claim)
    if claim.kind is ClaimKind.STATEMENT:
        yield from _statements(claim, topics)


def _sentences(claim: Claim) -> Iterator[Placed]:
    """Yield the blocks of a whole sentence: by its words, and by the plain facts it tells."""
    for key in parallel_keys(claim):
        yield Placed(f"parallel|{key}", claim)
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


def _facts(claim: Claim, names: AttributeNames) -> Iterator[Placed]:
    """Yield the blocks of one fact: by its entity's name, and by what its story calls it."""
    if claim.attribute is None or claim.entity is None:
        return
    name = names.name(claim.attribute, claim.quantity.base_unit if claim.quantity else None)
    window = names.windows.get(name, 0)
    if claim.local is not None:
        yield Placed(f"local|{claim.local}|{name}", claim, window)
    if not claim.local:
        yield Placed(f"fact|{claim.entity.casefold()}|{name}", claim, window)


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
    "voices": match_voices,
}


def match(block: Sequence[Placed]) -> Iterator[ClaimGroup]:
    """Yield the groups of one block."""
    kind, _, key = block[0].block.partition("|")
    claims = [placed.claim for placed in block]
    if kind in _FACT_MATCHERS:
        yield from _FACT_MATCHERS[kind](key, claims, block[0].window)
    else:
        yield from _MATCHERS[kind](key, claims)


_FACT_MATCHERS: Mapping[str, Callable[[str, Sequence[Claim], int], Iterator[ClaimGroup]]] = {
    "fact": match_facts,
    "local": _match_local,
}
