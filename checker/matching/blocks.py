"""Where claims may meet: a claim stands in one block for each way it can be judged."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.matching.attributes import AttributeNames
from checker.matching.facts import is_fact, match_facts
from checker.matching.passages import match_copies, match_headlines, match_passages, match_weekdays
from checker.matching.propositions import match_stances, match_statements
from checker.model import Act, Claim, ClaimGroup, ClaimKind, Section


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim and one block that it stands in."""

    block: str
    """Kind of block and its key, "fact|russia|oil output"."""

    claim: Claim


def place(claim: Claim, names: AttributeNames) -> Iterator[Placed]:
    """Yield the blocks of a claim. Boilerplate stands in none."""
    if claim.section is Section.BOILERPLATE:
        return
    if claim.kind is ClaimKind.DATE:
        yield Placed(f"weekday|{claim.doc}", claim)
        return
    if claim.kind is ClaimKind.NUMERIC:
        yield Placed(f"passage|{claim.doc}", claim)
        yield Placed(f"headline|{claim.doc}", claim)
    if is_fact(claim) and claim.attribute is not None and claim.entity is not None:
        unit = None if claim.quantity is None else claim.quantity.base_unit
        name = names.name(claim.attribute, unit)
        yield Placed(f"fact|{claim.entity.casefold()}|{name}", claim)
    yield Placed(f"copy|{_digest(claim.sentence_text)}", claim)
    if claim.kind is ClaimKind.STATEMENT:
        yield Placed(f"statement|{claim.attribute_head}", claim)
        actor = claim.entity or claim.speaker
        if claim.act in {Act.INTEND, Act.REFUSE} and actor is not None:
            yield Placed(f"stance|{actor.casefold()}|{claim.attribute_head}", claim)


def _digest(sentence: str) -> str:
    words = " ".join(sentence.casefold().split()).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(words, digest_size=8).hexdigest()


def block_key(placed: Placed) -> str:
    """Give the block of a placed claim."""
    return placed.block


_MATCHERS: Mapping[str, Callable[[str, Sequence[Claim]], Iterator[ClaimGroup]]] = {
    "fact": match_facts,
    "passage": match_passages,
    "weekday": match_weekdays,
    "statement": match_statements,
    "stance": match_stances,
    "copy": match_copies,
    "headline": match_headlines,
}


def match(block: Sequence[Placed]) -> Iterator[ClaimGroup]:
    """Yield the groups of one block."""
    kind, _, key = block[0].block.partition("|")
    yield from _MATCHERS[kind](key, [placed.claim for placed in block])
