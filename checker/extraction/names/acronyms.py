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
_TERM = re.compile(
    r" \((?:the |hereafter |hereinafter )?[\u201c\"]([A-Z][\w&.-]+(?: [A-Z][\w&.-]+)?)[\u201d\"]"
    r"(?:\)| or |, )"
)
"""A short form in quotation marks, as statutes and press releases introduce it."""

_CALLED = re.compile(
    r",? (?:better |also |commonly |widely )?(?:known|referred to) (?:by its (?:[A-Z]\w+ )?"
    r"(?:initials|acronym)(?: as)?|(?:as|for short as)) (?:the )?([A-Z]{2,8})\b"
)
"""Letters that are told to be a name's ("known by its Danish initials as HPG")."""

_SHORTEST_FOREIGN = 3
"""Letters of the shortest acronym that may stand for a name in another language."""

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
        name = _expansion(match[1], draft) if match else None
        if match and name:
            found.setdefault(match[1], name)
    for short, name in (*_explained(text, drafts), *_terms(text, drafts)):
        found.setdefault(short, name)
    for short, name in _foreign(text, drafts, frozenset(found)):
        found.setdefault(short, name)
    return found


def _terms(text: str, drafts: Iterable[Draft]) -> Iterable[tuple[str, str]]:
    """Give the parts of names that a document sets down as their short forms, and initials told."""
    for draft in drafts:
        if len(draft.words) < _FEWEST or draft.kind is MentionKind.PERSON:
            continue
        term = _TERM.match(text, draft.end)
        if term is not None and f" {draft.name} ".startswith(f" {term[1]} "):
            yield term[1], draft.name
        called = _CALLED.match(text, draft.end)
        if called is not None and draft.kind is MentionKind.ORGANISATION:
            yield called[1], draft.name


def _foreign(
    text: str, drafts: Iterable[Draft], known: frozenset[str]
) -> Iterable[tuple[str, str]]:
    """Give the acronyms in brackets behind a body whose letters are of its name at home.

    Only one that the document goes on to use for it: "(HUN)" behind a club is its country.
    """
    for draft in drafts:
        match = _DEFINED.match(text, draft.end) if len(draft.words) > 1 else None
        if match is None or draft.kind is not MentionKind.ORGANISATION:
            continue
        letters = match[1]
        plain = letters.isalpha() and letters.isupper() and len(letters) >= _SHORTEST_FOREIGN
        if plain and letters not in known and f"({letters})" in match[0]:
            used = re.compile(rf"(?<![\w(]){letters}(?![\w)])")
            if used.search(text, match.end()):
                yield letters, draft.name


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
