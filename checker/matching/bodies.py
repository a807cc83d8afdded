"""Whose post it is where a sentence does not say so, by the other articles of its story."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from checker.matching.stories import find_stories
from checker.model import Claim, ClaimKind, Extract, Section

_FIRM = frozenset({"possessor", "subject"})
"""How a body was found that the sentence names or points to."""

_SHORTEST = 2
"""Words of a short form ("Crossing Authority") that its long form may be looked for with."""

_DEPUTY = "deputy "
_FULL_TIME = ("chief ", "head of ", "leader of ")
"""How posts begin of which one person has them in one body only."""


def find_bodies(extracts: Iterable[Extract], stories: Mapping[str, str]) -> dict[str, str]:
    """Give the bodies of posts that their stories tell, by the claim's id.

    Args:
        extracts: What the documents state, under canonical names.
        stories: First document of the story that each document tells.
    """
    by_story: dict[str, list[Extract]] = defaultdict(list)
    for extract in extracts:
        if extract.uri in stories:
            by_story[stories[extract.uri]].append(extract)
    found: dict[str, str] = {}
    for story in by_story.values():
        found |= _bodies_of(story)
    return found


def with_bodies(extracts: Sequence[Extract]) -> tuple[Extract, ...]:
    """Give the extracts with the bodies of posts that their stories tell."""
    bodies = find_bodies(extracts, find_stories(extracts))
    return tuple(
        replace(extract, claims=tuple(with_body(claim, bodies) for claim in extract.claims))
        if any(claim.id in bodies for claim in extract.claims)
        else extract
        for extract in extracts
    )


def with_body(claim: Claim, bodies: Mapping[str, str]) -> Claim:
    """Give a holder's claim with the body that its story tells."""
    body = bodies.get(claim.id)
    if body is None:
        return claim
    basis = claim.entity_basis if _is_firm(claim) else "story"
    return replace(claim, entity=body, entity_basis=basis)


def _bodies_of(story: Sequence[Extract]) -> dict[str, str]:
    claims = [claim for extract in story for claim in extract.claims if _is_post(claim)]
    if len({claim.doc for claim in claims}) == 1:
        return {}
    open_ones = {claim.doc for claim in claims if not _is_firm(claim)}
    names = {extract.uri: _words_of(extract) for extract in story if extract.uri in open_ones}
    found = dict(_in_full(claims))
    for _ in range(2):  # what the first round finds for deputies the second one finds for heads
        found |= _by_holder(claims, found, names)
        found |= _by_deputy(claims, found)
    return found


def _words_of(extract: Extract) -> str:
    """Give the sentences of a document and the full names of what it names, case folded."""
    told = (claim.sentence_text for claim in (*extract.sentences, *extract.claims))
    names = (mention.name for mention in extract.mentions)
    return "\n".join(dict.fromkeys((*told, *names))).casefold()


def _is_post(claim: Claim) -> bool:
    told = claim.kind is ClaimKind.ROLE and claim.section is not Section.BOILERPLATE
    return told and claim.attribute not in {None, "member"} and bool(claim.context)


def _is_firm(claim: Claim) -> bool:
    return claim.entity is not None and claim.entity_basis in _FIRM


def _in_full(claims: Iterable[Claim]) -> Iterator[tuple[str, str]]:
    """Yield the claims whose body is the end of one longer name ("Crossing Authority")."""
    named = [claim for claim in claims if _is_firm(claim) and claim.entity]
    longer: dict[tuple[str, ...], set[str]] = defaultdict(set)
    in_doc: dict[str, set[str]] = defaultdict(set)
    for claim in named:
        words = (claim.entity or "").split()
        in_doc[claim.doc].add(claim.entity or "")
        for cut in range(1, len(words) - _SHORTEST + 1):
            longer[tuple(words[cut:])].add(claim.entity or "")
    for claim in named:
        full = longer.get(tuple((claim.entity or "").split()), set())
        if len(full) == 1 and full.isdisjoint(in_doc[claim.doc]):
            yield claim.id, next(iter(full))


def _by_holder(
    claims: Sequence[Claim], found: Mapping[str, str], names: Mapping[str, str]
) -> dict[str, str]:
    """Give the bodies that other articles name with the same holder."""
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    for claim in claims:
        body = found.get(claim.id) or (claim.entity if _is_firm(claim) else None)
        if body is not None:
            for kind in _kinds(claim):
                known[(claim.context[0], kind)].add(body)
    told: dict[str, str] = {}
    for claim in claims:
        if _is_firm(claim) or claim.id in found or " " not in claim.context[0]:
            continue
        bodies = next(
            (known[key] for kind in _kinds(claim) if (key := (claim.context[0], kind)) in known),
            set[str](),
        )
        body = next(iter(bodies)) if len(bodies) == 1 else ""
        if body and body.casefold() in names[claim.doc]:
            told[claim.id] = body
    return told


def _kinds(claim: Claim) -> Iterator[str]:
    """Yield by what posts of one person may be of one body: the post itself, or its full time."""
    post = (claim.attribute or "").removeprefix(_DEPUTY)
    yield post
    if post.startswith(_FULL_TIME):
        yield "full time"


def _by_deputy(claims: Iterable[Claim], found: Mapping[str, str]) -> dict[str, str]:
    """Give the bodies of heads whose deputy the same article names, with neither's body."""
    deputies = {
        (claim.doc, (claim.attribute or "").removeprefix(_DEPUTY)): found[claim.id]
        for claim in claims
        if claim.id in found and (claim.attribute or "").startswith(_DEPUTY)
    }
    return {
        claim.id: deputies[(claim.doc, claim.attribute)]
        for claim in claims
        if claim.entity is None
        and claim.id not in found
        and claim.attribute is not None
        and (claim.doc, claim.attribute) in deputies
    }
