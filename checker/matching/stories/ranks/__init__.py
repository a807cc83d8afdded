"""Ranks and superlatives of one story: read as values of an order, and set against each other."""

from checker.matching.stories.ranks.contests import match_ranks
from checker.matching.stories.ranks.readings import read_standings

__all__ = ["match_ranks", "read_standings"]
