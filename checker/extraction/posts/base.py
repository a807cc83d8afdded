"""What every way of telling a post shares: its parts, its marks and the words around it."""

import re
from dataclasses import dataclass

from checker.extraction.posts import table

POST = rf"(?P<post>{table.HEAD_OF}|(?:{table.FORM})(?![\w-]))"
"""Pattern of a post in any wording."""

PLACES = frozenset("ship vessel town city country".split())
"""Nouns for what has a captain or a mayor."""

OWN_NOUN = re.compile(
    rf"\b(?:the|this|that|our) (?P<noun>{'|'.join(sorted(table.BODIES | PLACES))})(?:'s|s') \Z",
    re.IGNORECASE,
)
"""A common noun for the body right before a post ("the company's ")."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One post of one person as a sentence tells it; offsets count in the sentence."""

    post: str
    start: int
    end: int
    owner_end: int | None = None
    """Where the name of the body ends, if it stands before the post."""

    owner_start: int | None = None
    """Where the name of the body begins, if it stands behind the post."""

    anaphor: str | None = None
    """What refers to the body: "its", "company", or "" where nothing does."""

    loose: bool = False
    """True if other words may stand between the body and the post."""

    marks: tuple[str, ...] = ()
    """Of "former", "acting", "coming", "changing", "below", "narrowed"."""


def mark_of(word: str) -> str | None:
    """Give the mark of a word before a post; "" if it changes nothing, None if it is no such."""
    lowered = word.lower()
    for mark, words in _MARKS.items():
        if lowered in words or lowered.removesuffix("-") in words:
            return mark
    if lowered.startswith("ex-"):
        return "former"
    return None


_MARKS = {
    "former": table.FORMER,
    "acting": table.ACTING,
    "coming": table.COMING,
    "below": table.BELOW,
    "narrowed": table.NARROWED,
    "": table.PLAIN,
}

PRONOUNS = frozenset("its their his her our whose".split())
OPENERS = frozenset(
    "the and but said says by to with from of for as while when that told a an or where if under"
    " against after before between than because added be is was are were been being has had have"
    " will would can could may might must not only also then it he she they who".split()
)
"""Words that end what stands before a noun phrase."""
