"""Acronyms that a document introduces: "the Harbour Pilots' Guild (HPG)"."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.extraction.names.gazetteer import names_of_people
from checker.extraction.names.segments import Draft
from checker.model.documents import MentionKind

_DEFINED = re.compile(
    r" \((?:the |or |known as |hereafter |hereinafter )?"
    r"[\u201c\"]?([A-Z][\w&.+-]{1,9})[\u201d\"]?\)"
)
_LONGEST_NAME = 15
"""Words of the longest name that an acronym is looked for in."""

_SMALL = frozenset("of the for and in on to de du der la".split())
_FEWEST = 2
"""Letters of the shortest acronym, words of the shortest name."""


def introduced(text: str, drafts: Sequence[Draft]) -> dict[str, str]:
    """Give the acronyms that a document explains, with the names they are short for.

    Args:
        text: The text that the drafts stand in.
        drafts: Its names, in order.
    """
    found: dict[str, str] = {}
    for draft in drafts:
        match = _DEFINED.match(text, draft.end) if len(draft.words) > 1 else None
        name = (_expansion(match[1], draft) or _foreign(match[1], draft, text)) if match else None
        if match and name:
            found.setdefault(match[1], name)
    for short, name in _explained(text, drafts):
        found.setdefault(short, name)
    return found


def _foreign(acronym: str, draft: Draft, text: str) -> str | None:
    """Give a body's name that an acronym of another language stands for, and is used for.

    "Federation of Weavers in Brittany (FBT)": the first letter is that of the name.
    """
    fits = acronym.isupper() and acronym.isalpha() and len(acronym) >= _FEWEST_FOREIGN
    if not fits or draft.kind is not MentionKind.ORGANISATION:
        return None
    first = draft.name.removeprefix("the ")[:1] == acronym[0]
    used = len(re.findall(rf"\b{acronym}\b", text)) > 1
    return draft.name if first and used else None


_FEWEST_FOREIGN = 3


def _explained(text: str, drafts: Iterable[Draft]) -> Iterable[tuple[str, str]]:
    """Give the acronyms that stand before their name: "HPG (Harbour Pilots' Guild)"."""
    for short, full in pairwise(drafts):
        brackets = text[short.end : full.start], text[full.end : full.end + 1]
        if brackets in {(" (", ")"), (" (the ", ")")} and short.name.isupper():
            name = _expansion(short.name, full) if len(full.words) > 1 else None
            if name is not None:
                yield short.name, name


def _expansion(acronym: str, draft: Draft) -> str | None:
    """Give the part of a name that an acronym is short for ("EIA" leaves "U.S." out)."""
    if draft.entry is not None:
        return draft.name
    letters = "".join(filter(str.isalpha, acronym)).removesuffix("s").upper()
    words = draft.name.split()[-_LONGEST_NAME:]
    for skip in range(len(words) - 1):
        if letters in initials(words[skip:]):
            return " ".join(words[skip:])
    is_person = draft.kind is MentionKind.PERSON or words[0] in names_of_people()
    return None if is_person or not _spells(letters, words) else " ".join(words)


def initials(words: Sequence[str]) -> frozenset[str]:
    """Give the first letters of all words, and of those that are not small ones, in capitals.

    A hyphen parts two words, an apostrophe none.
    """
    parts = [part for word in words for part in re.split(r"[-/]", word) if part[:1].isalnum()]
    large = [part for part in parts if part not in _SMALL]
    return frozenset("".join(part[0] for part in some).upper() for some in (parts, large))


def _spells(letters: str, words: Sequence[str]) -> bool:
    """Tell whether letters stand in a name in order, the first of each large word among them.

    "IFS" is "Industriforbundet Syd", and no name that begins with another letter.
    """
    large = [word for word in words if word not in _SMALL and word[:1].isalpha()]
    if not _FEWEST <= len(large) <= len(letters):
        return False
    rest = letters
    for word, behind in pairwise((*large, "")):
        if not rest.startswith(word[0].upper()):
            return False
        rest = _used_up(rest[1:], word[1:].upper(), behind[:1].upper())
    return not rest


def _used_up(letters: str, word: str, stop: str) -> str:
    """Give the letters left over behind those that a word has, up to the head of the next one."""
    at = 0
    while letters and letters[0] != stop:
        at = word.find(letters[0], at) + 1
        if at == 0:
            break
        letters = letters[1:]
    return letters
