"""The whole of a share: what "of" names after a percentage or fraction."""

import re

from checker.extraction.counted import is_plural

_OF = re.compile(r" of (?:all |the |its |their |his |her |our |that |those |these |total )*")
_ALL_THE = re.compile(r" (?:the|its|their|his|her|our) (?=[a-z]+)")
_WORD = re.compile(r"[A-Za-z0-9$€£][\w'’.,&$-]*[\w%]|[A-Za-z]")
_STOP = frozenset(
    "who whom which that is are was were be been being has have had will would could should may "
    "might "
    "can do does did said says say and or but from to with for by at on as than if when while "
    "where "
    "because since after before during between into over under about against not was, it he she "
    "they "
    "we you i in through across per via within without until among amid last this next so then "
    "come came go went live lived voted vote support supported believe believed think use "
    "used".split()
)
_MOST_WORDS = 5


def whole_of(text: str, position: int) -> str | None:
    """Give what a share that ends at `position` is a share of, None if the text does not say.

    >>> whole_of("60% of all registered voters said", 3)
    'registered voters'
    """
    of = _OF.match(text, position) or _ALL_THE.match(text, position)
    if of is None:
        return None
    first = last = of.end()
    while (word := _WORD.match(text, last if last == first else last + 1)) is not None:
        plain = word[0].rstrip(",.")
        if plain.lower() in _STOP or len(text[first : word.start()].split()) >= _MOST_WORDS:
            break
        last = word.start() + len(plain)
        if is_plural(plain) or plain != word[0] or text[last : last + 1] != " ":
            break
    return text[first:last].strip() or None
