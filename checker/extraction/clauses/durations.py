"""Durations that are stated as figures: "sessions expire after 30 minutes".

Most durations only place something in time ("for two years") and are no claims of their own. One
that a verb or noun of limits and lengths governs is what the sentence is about.
"""

import re

from checker.model import Sentence, TimeExpression, TimeType

_GOVERNS = re.compile(
    r"\b(?:expir(?:e|es|ed|y)|lasts?|lasted|takes?|took|keeps?|kept|retains?|retained|stores?|stored"
    r"|restored?|valid|time-?outs?|retention|warranty|limit(?:ed|s)?|maximum|minimum|deadline"
    r"|sentenced?|jailed|battery life|shelf life|incubation|lead time|waiting time|runtime"
    r"|running time|duration|delay(?:ed)?)\b[^.;:]*\Z",
    re.IGNORECASE,
)
_ANCHORED = re.compile(r"\s+(?:ago|later|earlier|before|after|from now|since)\b", re.IGNORECASE)
_REACH = 60
"""Characters before a duration that may hold what governs it."""


def is_measured(time: TimeExpression, sentence: Sentence) -> bool:
    """Tell whether a time expression is a figure that the sentence states."""
    if time.type is not TimeType.DURATION or not any(map(str.isalnum, time.value[1:])):
        return False
    start = time.span.start - sentence.span.start
    if "X" in time.value or _ANCHORED.match(sentence.text, time.span.end - sentence.span.start):
        return False
    return _GOVERNS.search(sentence.text[max(start - _REACH, 0) : start]) is not None
