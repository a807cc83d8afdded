"""Resolution: which names of a corpus mean the same person, place or institution."""

from checker.resolution.linking import explain_name, link, resolve
from checker.resolution.names import collect_names

__all__ = ["collect_names", "explain_name", "link", "resolve"]
