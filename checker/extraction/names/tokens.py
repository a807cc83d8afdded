"""Capitalised words, and the runs of them that may be names.

One linear pass: a pattern finds the words, and the few characters between two of them decide
whether they belong together.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.extraction.names.gazetteer import entries, given_names
from checker.extraction.names.words import (
    BOUND_WORDS,
    CALENDAR,
    FOR_HEADS,
    FUNCTION_WORDS,
    OF_HEADS,
    OPEN_POSSESSIVES,
    ORG_HEADS,
    PARTICLES,
    TITLE_TAILS,
    TITLES,
    TOPICS,
)

_UPPER = "A-ZÀ-ÖØ-Þ" + "".join(
    character for character in map(chr, range(0x100, 0x250)) if character.isupper()
)
_ABBREVIATIONS = (
    "Mrs?|Ms|Dr|St|Sen|Gov|Rep|Gen|Col|Lt|Sgt|Prof|Rev|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Mt|Ft|Capt"
    "|Cmdr|Adm|Maj|Hon|Messrs"
)
_WORD = re.compile(
    rf"(?<!\w)(?<!\w-)(?:"
    rf"(?:[{_UPPER}]\.){{2,}}"
    rf"|[{_UPPER}]\.(?=[ -]?[{_UPPER}])"
    rf"|(?:{_ABBREVIATIONS})\.(?=\W|$)"
    rf"|(?:(?:al|el|an|as|ash|ad|ar|az|ul)-)?[{_UPPER}]\w*"
    rf"(?:(?:'(?!s\b)|-(?=[{_UPPER}\d])|&(?=[{_UPPER}]))\w+)*\+?"
    rf"|(?:i|e|mac)[{_UPPER}]\w+"
    rf")"
)
_NAME_TAIL = re.compile(r"-([a-z]{1,6})(?![\w-])")
_OPENING = " \t“\"‘'([*_•>-"
_EXCLUDING = ("Non-", "D-", "R-", "I-")
"""What turns a name into its opposite, and the party marks of lawmakers ("R-Ohio")."""

_FUNCTION_CAPITALS = frozenset(word.capitalize() for word in FUNCTION_WORDS) - CALENDAR
_SUFFIXES = frozenset({"Inc", "Ltd", "LLC", "LLP", "Corp", "Jr", "Sr"})
_OWNERS = re.compile(rf"s' (?:[A-Z]\w+ ){{0,2}}(?:{'|'.join(sorted(ORG_HEADS))})\b")
"""A plural possessive inside a name ("Trawl Owners' Association")."""

_CONNECTORS = {
    " of ": OF_HEADS | ORG_HEADS,
    " of the ": OF_HEADS | ORG_HEADS,
    " for ": FOR_HEADS,
    " for the ": FOR_HEADS,
    " on ": FOR_HEADS,
}
_LONGEST_GAP = 9
"""Characters of the longest gap that may stand inside a name, " for the "."""


class Word(NamedTuple):
    """One capitalised word of the text."""

    start: int
    end: int
    """Possessive left out."""

    text: str
    weak: bool
    """True where the capital says nothing: first in its sentence, after a colon, in a title."""

    gap: str
    """What stands between it and the word before in its run; "" for the first."""

    closed: bool
    """True before a possessive: no name goes on behind it."""


Run = tuple[Word, ...]


def find_runs(text: str, start: int, end: int) -> list[Run]:
    """Give the runs of capitalised words that stand together, in order of the text.

    Function words and the names of days and months end a run and belong to none.

    Args:
        text: The whole text of the document.
        start: Offset of the sentence.
        end: Offset behind it.
    """
    runs: list[Run] = []
    run: list[Word] = []
    for word in _words(text, start, end):
        gap = _gap(text, run, word) if run else None
        if _breaks(word, run[-1].text if gap else ""):
            gap = None
        elif gap:
            run.append(_with_tail(text, word._replace(gap=gap)))
            continue
        if run:
            runs.append(tuple(run))
        run = [] if _breaks(word, "") else [word]
    if run:
        runs.append(tuple(run))
    return runs


def _words(text: str, start: int, end: int) -> Iterator[Word]:
    """Give the capitalised words; a function word is left out, so that it parts its neighbours."""
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if word.partition("'")[0] in _FUNCTION_CAPITALS:
            continue
        position = match.start()
        weak = _is_weak(text, position, start)
        if "-" in word and _joins_names(word):
            left = word.partition("-")[0]
            yield _word(text, position, left, weak=weak)
            yield _word(text, position + len(left) + 1, word[len(left) + 1 :], weak=False)
        else:
            yield _word(text, position, word, weak=weak)


def _joins_names(word: str) -> bool:
    """Tell whether a hyphen joins two known names ("Iran-Iraq")."""
    left, _, right = word.partition("-")
    known = entries()
    return left in known and right in known and word not in known


def _word(text: str, start: int, word: str, *, weak: bool) -> Word:
    end = start + len(word)
    if word.endswith("+") and word not in entries():
        end -= 1
    closed = False
    if text.startswith("'", end):
        if text.startswith("'s", end) and text[start : end + 2] in entries():
            end += 2
        else:
            closed = word not in OPEN_POSSESSIVES and not _OWNERS.match(text, end - 1)
    return Word(start, end, text[start:end], weak, "", closed)


def _is_weak(text: str, position: int, start: int) -> bool:
    """Tell whether any word would be capitalised here."""
    at = position - 1
    if at < start or text[at] in '“"':
        return True
    while at >= start and text[at] in _OPENING:
        at -= 1
    if at < start or text[at] in "!?:;…\n":
        return True
    if text[at] == "”":
        at -= 1
        return text[at] in ".!?"
    return text[at] == "." and at + 1 < position and not text[at - 1].isupper()


def _breaks(word: Word, previous: str) -> bool:
    """Tell whether a word can stand in no name behind another one ("" for none)."""
    text = word.text
    if text in CALENDAR:
        return previous.rstrip(".") not in TITLES and previous not in given_names()
    if text.isupper() and text.lower() in FUNCTION_WORDS:
        return text not in entries()
    return text.startswith(_EXCLUDING)


def _with_tail(text: str, word: Word) -> Word:
    """Take in the second half of a given name that goes on in lower case ("Jong-un")."""
    match = _NAME_TAIL.match(text, word.end)
    if match is None or match[1] in BOUND_WORDS or word.text in entries():
        return word
    return word._replace(end=match.end(), text=text[word.start : match.end()])


def _gap(text: str, run: list[Word], word: Word) -> str | None:
    """Give the gap if the word goes on with the run; None if a new run begins."""
    previous = run[-1]
    if previous.closed or word.start - previous.end > _LONGEST_GAP:
        return None
    gap = text[previous.end : word.start]
    if gap in {" ", "'s ", "' ", "\n"}:
        return gap if gap != "\n" else None
    if gap in {", ", " & "}:
        return gap if gap == " & " or word.text.rstrip(".") in _SUFFIXES else None
    return gap if _links(gap, run, word.text) else None


def _links(gap: str, run: list[Word], word: str) -> bool:
    previous = run[-1].text
    if gap == " and ":
        both_topics = previous in TOPICS and word in TOPICS
        return both_topics or f"{previous} and {word}" in entries()
    if gap in {" of ", " of the "} and previous in TITLES:
        return word in TITLE_TAILS
    heads = _CONNECTORS.get(gap)
    if heads is not None:
        return previous in heads or run[0].text in heads
    particles = gap.split()
    return bool(particles) and gap[0] == " " and PARTICLES.issuperset(particles)
