"""What two quotations have in common: their words, and their occasion."""

import re

from checker.model.claims import Claim
from checker.rules.stances import said_day

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONG = {
    "n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'m": " am", "gonna": "going to",
    "wanna": "want to", "'em": "them",
}  # fmt: skip
_CONTRACTED = re.compile(r"n't\b|'(?:re|ve|ll|m|em)\b|\b(?:gonna|wanna)\b")
_WHOLE = {"can't": "can not", "cannot": "can not", "won't": "will not", "shan't": "shall not"}
_WHOLE_FORM = re.compile(r"\b(?:can't|cannot|won't|shan't)\b")
_SPELLED = (("isation", "ization"), ("ise", "ize"), ("our", "or"), ("tre", "ter"), ("yse", "yze"))


def folded_words(text: str) -> list[str]:
    """Give the words of a quotation, case, marks, contractions and spelling evened out.

    >>> folded_words("We’re not going – the Labour party won't.")
    ['we', 'are', 'not', 'going', 'the', 'labor', 'party', 'will', 'not']
    """
    plain = text.casefold().replace("’", "'")
    plain = _WHOLE_FORM.sub(lambda match: _WHOLE[match.group()], plain)
    plain = _CONTRACTED.sub(lambda match: _LONG[match.group()], plain)
    return [_spelled(word) for word in _WORD.findall(plain)]


def _spelled(word: str) -> str:
    for british, american in _SPELLED:
        if len(word) > len(british) + 2 and word.endswith(british):
            return word.removesuffix(british) + american
    return word


def quoted_days_apart(one: Claim, other: Claim) -> int | None:
    """Give the days between two occasions of speaking, None where one is unknown."""
    first, second = said_day(one), said_day(other)
    if first is None or second is None:
        return None
    return abs((first - second).days)
