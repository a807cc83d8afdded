"""Claims brought together as the pipeline does it, for the tests of matching."""

from collections import defaultdict
from collections.abc import Sequence

from checker.matching import AttributeNames, block_key, match, place
from checker.matching.blocks import Placed
from checker.model import AttributeHint, Claim, ClaimGroup, Scope


def groups_of(
    claims: Sequence[Claim], scope: Scope = Scope.FACT, hints: Sequence[AttributeHint] = ()
) -> list[ClaimGroup]:
    """Give the groups of one scope that a corpus of claims gives, in order of their blocks."""
    names = AttributeNames.of(hints)
    blocks: dict[str, list[Placed]] = defaultdict(list)
    for claim in claims:
        for placed in place(claim, names):
            blocks[block_key(placed)].append(placed)
    found = [group for key in sorted(blocks) for group in match(blocks[key])]
    return [group for group in found if group.scope is scope]


def documents_of(group: ClaimGroup) -> list[str]:
    """Give the document of each claim of a group."""
    return [claim.doc for claim in group.claims]
