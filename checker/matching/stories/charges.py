"""What one text says is free of charge, and another one names a price of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.matching.stories.clauses import Sort, Word, told_of
from checker.matching.stories.openness import is_voiced
from checker.matching.stories.phrases import Phrase, phrases_of, subject_of
from checker.matching.stories.predications import Predication
from checker.model import Claim

CHARGE = "charge"
"""The key of what is paid, or free."""
_FREE = re.compile(
    r"\b(?:free of charge|for free"
    r"|(?:is|are|was|were|gets?|got) (?:in )?free(?=[.,;]|$)|pa(?:y|ys|id) nothing"
    r"|pa(?:y|ys|id) no (?:fee|toll|fare|entrance fee))",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[$€£¥]\s?\d|\b\d[\d.,]*\s?(?:euros?|dollars?|pounds?|kroner|kronor|crowns?|francs?|yen|cents?"
    r"|pence|rupees?|zlotys?|EUR|USD|GBP|CHF|SEK|NOK|DKK)\b",
)
_PAYING = re.compile(
    r"\b(?:pa(?:y|ys|id)|costs?|charged?|charges|tolls?|fees?|fares?|prices?|tickets?)\b",
    re.IGNORECASE,
)
_CELLS = re.compile(r"^[|\s]*(?P<first>[^|\d]{2,40}?)\s*\|\s*[$€£¥]?\s?\d[^|]*\|?\s*$")
"""A row of a table with one price."""
_LIMITED = re.compile(
    r"\b(?:free (?:of charge )?(?:for|to)|weekends?"
    r"|until|today|tomorrow|tonight|under|over|aged|holders?|with an?|if|when|first"
    r"|before|after|between|from|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?"
    r"|sundays?|january|february|march|april|june|july|august|september|october|november"
    r"|december|members?|season|hours?|fine[sd]?|damages|compensation|reduced|propos\w*|amendments?|motion"
    r"|concession\w*)\b",
    re.IGNORECASE,
)
"""Words that make something free, or dear, for some or for a while."""


def charges(claim: Claim, words: Sequence[Word]) -> Iterator[Predication]:
    """Yield who goes free in a sentence, denied, or who pays a price there."""
    text = claim.sentence_text
    if is_voiced(claim) or _LIMITED.search(text):
        return
    free, dear = _FREE.search(text), _MONEY.search(text)
    told = free or dear
    if told is None or (free and dear):
        return
    row = _CELLS.match(text)
    if row is None and not free and not _PAYING.search(text):
        return
    payer = _payer(words) if row is None else _first(phrases_of(_until_mark(words)))
    if payer is not None and payer.head:
        yield Predication(
            claim=claim,
            word=told[0],
            key=CHARGE,
            denied=free is not None,
            theme=payer,
            sentence=told_of(words),
        )


def _first(phrases: Sequence[Phrase]) -> Phrase | None:
    return phrases[0] if phrases else None


def _until_mark(words: Sequence[Word]) -> Sequence[Word]:
    begin = next((n for n, word in enumerate(words) if word.sort is not Sort.BREAK), 0)
    finish = next((n for n in range(begin, len(words)) if words[n].sort is Sort.BREAK), len(words))
    return words[begin:finish]


def _payer(words: Sequence[Word]) -> Phrase | None:
    """Give who pays, or what costs: the phrase before a verb of going, costing or paying."""
    for index, word in enumerate(words):
        if word.key in _GOING:
            subject, _ = subject_of(words, index)
            if subject is not None:
                return replace(subject, numbers=frozenset())
    return None


_GOING = frozenset(
    "pay cost cross travel ride enter visit park camp swim go sail fly board be is are".split()
)
"""Stems of what one does at a price."""
