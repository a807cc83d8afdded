"""Figures of one story, told by several outlets in words of their own."""

from checker.matching.stories.linking import find_stories
from checker.matching.stories.pairing import match_story

__all__ = ["find_stories", "match_story"]
