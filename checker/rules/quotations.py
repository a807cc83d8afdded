"""What two quotations have in common: their words, and their occasion."""

import re
from collections.abc import Sequence
from itertools import combinations

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
    plain = _MONEY.sub(r" \1 ", _NUMBER_COMMA.sub("", plain))
    plain = _SCALE.sub(lambda match: f"{match[1]} {_SCALES[match[2]]}", plain)
    plain = _PERCENT.sub(" percent ", plain)
    return [_spelled(_EVENED.get(word, word)) for word in _WORD.findall(plain)]


_NUMBER_COMMA = re.compile(r"(?<=\d),(?=\d{3})")
_PERCENT = re.compile(r"%|\bper ?cent\b")
_MONEY = re.compile(r"[£$€¥]\s?(\d[\d.]*\s?(?:m|bn|k)?)\b|\b(?:pounds|dollars|euros|yen)\b")
_SCALE = re.compile(r"(\d)\s?(m|bn|k)\b")
_SCALES = {"m": "million", "bn": "billion", "k": "thousand"}
_EVENED = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
    if word != "one"
} | {
    "km": "kilometres", "kilometers": "kilometres", "meters": "metres",
    "kg": "kilograms", "kilos": "kilograms", "ok": "okay", "cause": "because", "dr": "doctor",
}  # fmt: skip
"""Words that a house style writes in another form."""


def _spelled(word: str) -> str:
    for british, american in _SPELLED:
        if len(word) > len(british) + 2 and word.endswith(british):
            return word.removesuffix(british) + american
    return word


def quoted_days_apart(one: Claim, other: Claim) -> int | None:
    """Give the days between two reports of some words, None where a day is unknown."""
    first, second = said_day(one), said_day(other)
    if first is None or second is None:
        return None
    return abs((first - second).days)


def are_two_occasions(one: Claim, other: Claim) -> bool:
    """Tell whether both texts name the day of speaking, and not the same one."""
    return None not in {one.said_on, other.said_on} and one.said_on != other.said_on


def has_two_versions(claims: Sequence[Claim]) -> bool:
    """Tell whether one document quotes one speaker in two like versions: a figure of speech."""
    versions: dict[tuple[str, str | None], set[str]] = {}
    for claim in claims:
        words = " ".join(folded_words(claim.quotation or ""))
        versions.setdefault((claim.doc, claim.speaker), set()).add(words)
    return any(
        not one.startswith(other) and not other.startswith(one)
        for found in versions.values()
        for one, other in combinations(sorted(found), 2)
    )
