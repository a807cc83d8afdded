"""Stage 5: Claims become ClaimGroups."""

from checker.matching.attributes import AttributeNames
from checker.matching.blocks import block_key, match, place
from checker.matching.bodies import with_bodies
from checker.matching.editions import find_editions, match_edition
from checker.matching.stories import find_stories

__all__ = [
    "AttributeNames",
    "block_key",
    "find_editions",
    "find_stories",
    "match",
    "match_edition",
    "place",
    "with_bodies",
]
