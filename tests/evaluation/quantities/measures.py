"""All measures on data made by others: `python -m tests.evaluation.quantities.measures [NAME]`."""

import sys
from collections.abc import Callable, Mapping

from tests.evaluation.quantities.outside import Tally, spans, unread
from tests.evaluation.quantities.recognizers import (
    ages,
    currencies,
    dimensions,
    ordinals,
    percents,
    ranges,
    temperatures,
)

MEASURES: Mapping[str, Callable[[], Tally]] = {
    "NumberRange": ranges,
    "Percent": percents,
    "Ordinal": ordinals,
    "Age": ages,
    "Currency": currencies,
    "Dimension": dimensions,
    "Temperature": temperatures,
    "Spans": spans,
    "Unread": unread,
}


if __name__ == "__main__":
    for measure, run in MEASURES.items():
        if len(sys.argv) > 1 and measure not in sys.argv[1:]:
            continue
        result = run()
        misses = result.misses if len(sys.argv) > 1 else []
        told = (
            f"{measure:12} {result.right}/{result.cases} = {result.share:.3f}, false {result.false}"
        )
        sys.stdout.write("\n".join([*misses, told]) + "\n")
