"""Runs of capitals cut into names: where a title, a country or a known name stands inside one."""

import re
from typing import NamedTuple

from checker.extraction.names.gazetteer import Entry, find_entry, given_names
from checker.extraction.names.kinds import kind_of
from checker.extraction.names.tokens import Run
from checker.extraction.names.words import (
    EVENT_HEADS,
    INNER_PREFIXES,
    NUMBERED,
    ORG_HEADS,
    ORG_SUFFIXES,
    PLACE_HEADS,
    ROLES,
    SOFT_TITLES,
    SPLITTING,
    TITLE_PAIRS,
    TITLE_PREFIXES,
    TITLE_TAILS,
    TITLES,
    VARIANTS,
)
from checker.model.documents import MentionKind

_NUMBER = re.compile(
    r" (?:\d{1,4}[A-Za-z]?(?:\.\d)?|[A-Z]\d{1,4})(?![\w%.,:/-]?\d|%|[\w-])"
    rf"(?! (?:percent|per|pct|million|billion|trillion|thousand|hundred)\b)(?: (?:{VARIANTS})\b)*"
)
_INITIAL = re.compile(r"(?:[A-Z]\.)+")
_YEAR = re.compile(r" (?:1[5-9]|20)\d\d")
_NO_PERSON = ORG_HEADS | ORG_SUFFIXES | PLACE_HEADS | EVENT_HEADS | TITLES
_LONGEST_PERSON = 5
_SHORTEST_TITLED = 2
_LONGEST_TITLE = 8
"""Words; the cap keeps a page of nothing but titles linear."""

_KEPT_WITH_COUNTRY = ORG_HEADS | frozenset({"Steel", "Airways", "Bancorp", "Open", "Foods"})
_BEARERS = frozenset({MentionKind.PLACE, MentionKind.GROUP})


class Draft(NamedTuple):
    """A name in a run, before the rest of the document has been heard."""

    start: int
    end: int
    words: Run
    """The words of the name, title left out."""

    name: str
    kind: MentionKind
    title: str | None = None
    entry: Entry | None = None
    """What the gazetteer knows; None for a name read by grammar alone."""


def segment_run(text: str, run: Run) -> list[Draft]:
    """Cut one run into names; titles without a name give none."""
    drafts: list[Draft] = []
    position = 0
    while position < len(run):
        draft, position = _next(text, run, position)
        if draft is not None:
            drafts.append(draft)
    return drafts


def _next(text: str, run: Run, at: int) -> tuple[Draft | None, int]:
    found = find_entry(text, run[at].start, run[at].text)
    behind = _index_at(run, at, found[1]) if found else at
    if found and behind - at > 1 and _stands_alone(text, run, at, behind):
        return _known(text, run[at:behind], found), behind
    name_at = match_title(run, at)
    if name_at > at:
        return _titled(text, run, at, name_at)
    if found and _stands_alone(text, run, at, behind):
        return _known(text, run[at:behind], found), behind
    return _plain(text, run, at)


def _index_at(run: Run, at: int, offset: int) -> int:
    while at < len(run) and run[at].start < offset:
        at += 1
    return at


def _known(text: str, words: Run, found: tuple[Entry, int]) -> Draft:
    entry, end = found
    number = _number(text, words) if end == words[-1].end else None
    if number is not None:
        name = text[words[0].start : number.end()]
        return Draft(words[0].start, number.end(), words, name, MentionKind.PRODUCT)
    return Draft(words[0].start, end, words, entry.name, entry.kind, entry=entry)


def _titled(text: str, run: Run, at: int, name_at: int) -> tuple[Draft | None, int]:
    behind = name_at
    while (
        behind < len(run) and behind - name_at < _LONGEST_PERSON and _goes_on(run, behind, name_at)
    ):
        behind += 1
    if behind == name_at:
        return None, name_at
    title = text[run[at].start : run[name_at - 1].end]
    name = _text(text, run, name_at, behind)
    draft = Draft(
        run[at].start, run[behind - 1].end, run[name_at:behind], name, MentionKind.PERSON, title
    )
    return draft, behind


def _goes_on(run: Run, at: int, first: int) -> bool:
    return at == first or (
        run[at].gap not in {" of ", " of the ", " & "} and not _title_inside(run, at)
    )


def _plain(text: str, run: Run, at: int) -> tuple[Draft | None, int]:
    behind = at + 1
    while behind < len(run) and not (_title_inside(run, behind) or _person_inside(run, behind)):
        behind += 1
    words = run[at:behind]
    end = words[-1].end
    kind = kind_of(text, words)
    number = None if kind in {MentionKind.PERSON, MentionKind.PLACE} else _number(text, words)
    if number:
        end = number.end()
        kind = MentionKind.PRODUCT if kind is MentionKind.NAME else kind
    return Draft(words[0].start, end, words, text[words[0].start : end], kind), behind


def _number(text: str, words: Run) -> re.Match[str] | None:
    """Give the number that belongs to a name ("Reactor 4", "Falcon 9"), never a year."""
    last = words[-1]
    if last.closed or last.text not in NUMBERED:
        return None
    match = _NUMBER.match(text, last.end)
    return None if match is None or _YEAR.fullmatch(match.group()) else match


def _text(text: str, run: Run, at: int, behind: int) -> str:
    return text[run[at].start : run[behind - 1].end]


def _person_inside(run: Run, at: int) -> bool:
    """Tell whether a person's name begins behind that of a firm ("Acme Group Anna Berg").

    "the Fishers' Alliance of Anna Berg" is led by her; "University of Anna Berg" is one name.
    """
    before, word = run[at - 1].text.rstrip("."), run[at]
    joined = word.gap == " " or (word.gap == " of " and at > 1 and run[at - 1].gap == " ")
    if not joined or at + 1 >= len(run) or word.text not in given_names():
        return False
    return before in ORG_SUFFIXES or before in ORG_HEADS


def _title_inside(run: Run, at: int) -> bool:
    """Tell whether a title begins in the middle of a run."""
    word = run[at].text.rstrip(".")
    if run[at].gap != " " or not (word in TITLES or word in INNER_PREFIXES):
        return False
    return match_title(run, at) > at


def match_title(run: Run, at: int) -> int:
    """Give the index behind the title that begins at an index; the same index if none does."""
    behind = _title_end(run, at)
    if behind == at or behind >= len(run):
        return behind
    rest = run[behind:]
    if rest[0].text in _NO_PERSON - {"Times"} or (rest[-1].text in _NO_PERSON - TITLES):
        return at
    return behind


def _title_end(run: Run, at: int) -> int:
    behind = best = at
    while behind < min(len(run), at + _LONGEST_TITLE) and (behind == at or run[behind].gap == " "):
        word = run[behind].text.rstrip(".")
        pair = f"{run[behind - 1].text} {word}" if behind > at else ""
        if word in TITLES or pair in TITLE_PAIRS:
            best = behind + 1
        elif word not in TITLE_PREFIXES:
            break
        behind += 1
    return _with_office(run, best) if best > at else _soft_title_end(run, at)


def _soft_title_end(run: Run, at: int) -> int:
    """Give the index behind a title that is one only at the head of a short run.

    A role that opens a sentence ("Driver Ana Ruiz said") is written like a name.
    """
    left = len(run) - at
    soft = run[at].text in SOFT_TITLES and 1 < left < _LONGEST_PERSON
    opening = _SHORTEST_TITLED < left < _LONGEST_PERSON and _opens(run, at)
    return at + 1 if (soft or opening) and run[at + 1].gap == " " else at


def _opens(run: Run, at: int) -> bool:
    """Tell whether a word is a role, written large because it opens a sentence."""
    word, behind = run[at].text.lower(), run[at + 1].text
    sure = run[at].weak or _INITIAL.fullmatch(behind) is not None or behind in given_names()
    return sure and (word in ROLES or word.removesuffix("s") in ROLES)


def _with_office(run: Run, at: int) -> int:
    """Take in "of State", "of the Treasury"."""
    while at < len(run) and run[at].gap.startswith(" of") and run[at].text in TITLE_TAILS:
        at += 1
    return at


def _stands_alone(text: str, run: Run, at: int, behind: int) -> bool:
    """Tell whether a known name is whole, or only the head of a longer one ("Nepal Airlines")."""
    if behind >= len(run):
        return True
    if run[behind].gap != " ":
        return run[behind].gap not in {" & ", " of ", " of the ", ", "}
    word = run[behind]
    if match_title(run, behind) > behind or find_entry(text, word.start, word.text):
        return True
    written = run[at].text
    if written in SPLITTING:
        return run[-1].text not in _KEPT_WITH_COUNTRY and word.text not in ORG_HEADS
    found = find_entry(text, run[at].start, written)
    bearer = found is not None and (found[0].demonym or found[0].kind is MentionKind.GROUP)
    return bearer and word.text in given_names() and len(run) - behind > 1
