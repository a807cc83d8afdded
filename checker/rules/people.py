"""Whether two names can be of one person."""

import re
from difflib import SequenceMatcher

_SIMILAR = 0.6
"""Share of letters in common from which two names may be spellings of one.

Transliterations of one name lie above it ("Sergei Volkov", "Serguey Wolkow": 0.74); of 19,940
random pairs of the 283 names of people in the open annotated articles, 38 do.
"""


def are_two_names(first: str, second: str) -> bool:
    """Tell whether two names have no word in common and are no spellings of each other.

    >>> are_two_names("Ana Ruiz", "Bo Lind"), are_two_names("Ana Ruiz", "Ana Lopez-Ruiz")
    (True, False)
    """
    one, other = (frozenset(re.split(r"[\s-]+", name.casefold())) for name in (first, second))
    alike = SequenceMatcher(None, first.casefold(), second.casefold(), autojunk=False).ratio()
    return one.isdisjoint(other) and alike < _SIMILAR
