"""Stage 6: ClaimGroups and a Rulebook become Relations."""

from checker.rules.evaluation import evaluate
from checker.rules.loading import load
from checker.rules.pages import describe

__all__ = ["describe", "evaluate", "load"]
