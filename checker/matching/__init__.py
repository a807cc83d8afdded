"""Stage 5: Claims become ClaimGroups."""

from checker.matching.attributes import AttributeNames
from checker.matching.blocks import block_key, match, place

__all__ = ["AttributeNames", "block_key", "match", "place"]
