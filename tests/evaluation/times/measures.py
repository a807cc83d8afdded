"""All measures of times: `python -m tests.evaluation.times.measures [NAME] [-v]`."""

import sys
from collections.abc import Callable, Mapping

from tests.evaluation.times.outside import MEANTIME, WIKIWARS, score
from tests.evaluation.times.scoring import Score

MEASURES: Mapping[str, Callable[[], Score]] = {
    "meantime": lambda: score(MEANTIME),
    "wikiwars": lambda: score(WIKIWARS),
}


if __name__ == "__main__":
    wanted = [name for name in sys.argv[1:] if name != "-v"] or list(MEASURES)
    for name in wanted:
        result = MEASURES[name]()
        told = ", ".join(f"{key} {figure:.4f}" for key, figure in result.figures().items())
        counts = f"gold {result.gold}, found {result.found}, resolved {result.resolved}"
        misses = result.misses if "-v" in sys.argv else []
        sys.stdout.write("\n".join([*misses, f"{name:12} {told} ({counts})"]) + "\n")
