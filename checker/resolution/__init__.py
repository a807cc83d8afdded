"""Resolution: which names of a corpus mean the same person, place or institution."""

from checker.resolution.explaining import reasons
from checker.resolution.linking import canonical_name, link, resolve
from checker.resolution.names import collect_names

__all__ = ["canonical_name", "collect_names", "link", "reasons", "resolve"]
