"""Durations that are stated as figures: "sessions expire after 30 minutes".

Many durations only place something in time ("in the past two years") and are no quantities. Those
that tell how long something is are; but a claim of its own makes only one that a verb or noun of
limits and lengths governs, because then it is what the sentence is about.
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
_PLACES = re.compile(
    r"\b(?:past|last|next|previous|first|final|coming|recent|preceding|following|these|those|every"
    r"|each|after|before|since|over|during|per|a|an|throughout|within the|early|late|mid|another"
    r"|prior|consecutive|straight|then|of the)"
    r"(?: (?:the|its|their|his|her|just|only|about|some|nearly|almost|around))?[ -]\Z",
    re.IGNORECASE,
)
_PLACES_AFTER = re.compile(
    r"[ -](?:ago|later|earlier|before|after|from now|since|old|in a row|running|into|to go"
    r"|on\b(?! [A-Z])|previously|beforehand|ahead|prior|of age|out|apart|low|high|peak|trough|lows"
    r"|highs|ended|ending|through|to (?:the end|(?-i:[A-Z])\w*|\d{1,2} (?-i:[A-Z])\w*|\d{4}\b)"
    r"|anniversary)\b",
    re.IGNORECASE,
)
_SPAN_NOUN = re.compile(
    r"[ -](?:period|span|window|stretch|run|high|low|peak|streak|mark)s?\b|\W*\Z"
)
"""Nouns after "the five-week" that are nothing but a time."""

_DECIMAL = re.compile(r"\d+\.\d")
_OPENS_PLACE = re.compile(
    r"(?:the )?(?:past|last|next|previous|first|final|coming|recent|preceding|following|other"
    r"|opening|early|latest|remaining)\b",
    re.IGNORECASE,
)
_NUMERAL = re.compile(
    r"\d|half|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\b",
    re.IGNORECASE,
)
_REACH = 60
"""Characters before a duration that may hold what governs it."""


def is_measured(time: TimeExpression, sentence: Sentence) -> bool:
    """Tell whether a time expression is a figure that the sentence states."""
    start = time.span.start - sentence.span.start
    if not _is_definite(time):
        return False
    if _ANCHORED.match(sentence.text, time.span.end - sentence.span.start):
        return False
    return _GOVERNS.search(sentence.text[max(start - _REACH, 0) : start]) is not None


def is_length(time: TimeExpression, sentence: Sentence) -> bool:
    """Tell whether a duration says how long something was, and does not place it in time.

    "Closed for 14 weeks", "a five-year contract" and "in under four minutes" measure; "in the past
    five weeks", "after six months" and "three years ago" place.
    """
    if not _is_definite(time) or _NUMERAL.search(time.text) is None:
        return False
    start, end = time.span.start - sentence.span.start, time.span.end - sentence.span.start
    if _DECIMAL.match(time.text) or _LASTS.search(sentence.text[:start] + _last_word(time)):
        return True  # "12.6 seconds ahead": nothing is dated so finely
    if _is_placed(time, sentence.text, start, end):
        return False
    after = _PLACES_AFTER.match(sentence.text, end)
    if after is None or _is_margin(sentence.text, start, end):
        return True
    return _FOR.search(sentence.text, 0, start) is not None and "before" in after[0]


def _last_word(time: TimeExpression) -> str:
    return "last " if time.text.lower().startswith("last ") else ""


def _is_placed(time: TimeExpression, text: str, start: int, end: int) -> bool:
    """Tell whether the words before a duration, or its own first, place it in time."""
    if _OPENS_PLACE.match(time.text):
        return True
    before = _PLACES.search(text[max(start - _NEAR, 0) : start])
    if before is None:
        return False
    hyphened = "-" in time.text
    if hyphened and before[0].lower().rstrip().endswith("the"):
        return _SPAN_NOUN.match(text, end) is not None
    half = time.text.lower().startswith("half")
    return not (_is_article(before[0]) and (half or hyphened))


def _is_margin(text: str, start: int, end: int) -> bool:
    """Tell "three months ahead of schedule" and "at least 45 minutes before departure"."""
    bounded = _BOUNDED.search(text, max(start - _NEAR, 0), end) is not None
    return _SCHEDULE.match(text, end) is not None or bounded


_SCHEDULE = re.compile(r" (?:ahead of|behind|before) (?:schedule|time|plan|the deadline)\b")
_BOUNDED = re.compile(
    r"\b(?:at least|no less than|no more than|up to|a minimum of) [\w-]+(?: [\w-]+)?\Z"
)

_LASTS = re.compile(r"\b(?:to|can|could|will|would|should|may|might|must|did|not) last (?:\w+ )?\Z")
"""The verb, where "last" is no adjective: "designed to last five years"."""

_FOR = re.compile(r"\bfor (?:about |nearly |almost |some |over |more than )?\Z")


_NEAR = 24
"""Characters before a duration that hold the words which would make it a place in time."""


def _is_article(words: str) -> bool:
    return words.strip().lower() in {"a", "an", "the"}


def _is_definite(time: TimeExpression) -> bool:
    known = any(map(str.isalnum, time.value[1:])) and "X" not in time.value
    return time.type is TimeType.DURATION and known
