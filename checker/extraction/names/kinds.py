"""What a name names, read off its own words and the words beside it."""

import re
from itertools import pairwise

from checker.extraction.names.gazetteer import given_names
from checker.extraction.names.tokens import Run
from checker.extraction.names.words import (
    EVENT_HEADS,
    EVENT_STARTS,
    OF_HEADS,
    ORG_HEADS,
    ORG_PREFIXES,
    ORG_SUFFIXES,
    PLACE_HEADS,
    ROLES,
)
from checker.model.documents import MentionKind

_WORD_BEFORE = re.compile(r"([a-z][a-z-]+) \Z")
_APPOSED_BEFORE = re.compile(r"([a-z][a-z-]+), \Z")
_APPOSITION_END = re.compile(r",| (?:of|for|at|in|on|by|who|whose|which|that|with|from|to|and)\b")
_OWNED_ROLE = re.compile(r"(?:[A-Z][\w&.-]* ?){1,4}'s? (?:[a-z-]+ ){0,3}?([a-z-]+)(?=[,.]| who\b)")
"""An apposition that begins with whose role it is ("Acme's chief executive,")."""

_CLAUSE = re.compile(r"(?:where|when|while|as|but|and|or|after|before|since|because|if|so)\b")
_APPOSED = re.compile(r"[a-z-]+")
_REACH = 60
"""Characters of an apposition that are looked through for a role."""

_NOT_ONLY_PEOPLE = frozenset(
    "owner investor trader member partner producer developer broadcaster leader forward specialist "
    "manager guard publisher founder driver consultant".split()
)
"""Roles that firms and countries have too ("Alphabet, owner of the site")."""

_PERSONAL_ROLES = ROLES - _NOT_ONLY_PEOPLE
_ROLE_ENDINGS = ("ologist", "onist", "anist", "inist", "ician", "grapher")
_ROLE_REACH = 24
"""Characters before a name that hold the word before it."""

_PLACE_STARTS = frozenset(
    "Lake Mount Mountain River Fort Port Cape Gulf Bay Strait Isle Isles".split()
)
_INITIAL = re.compile(r"(?:[A-Z]\.)+")
_SHORT_PERSON = 2
_LONG_PERSON = 4


def kind_of(text: str, words: Run) -> MentionKind:
    """Give the kind of a name that no gazetteer knows; NAME where nothing tells.

    Args:
        text: The text that the words stand in.
        words: The words of the name.
    """
    first, last = words[0].text, words[-1].text.rstrip(".")
    if len(words) == 1:
        return MentionKind.PERSON if has_role(text, words) else MentionKind.NAME
    if any(
        word.text in ORG_HEADS and behind.gap[:4] in {" of ", " for"}
        for word, behind in pairwise(words)
    ):
        return MentionKind.ORGANISATION
    by_head = _by_head(first, last, chained=words[1].gap[:4] == " of ")
    if by_head is not None:
        return by_head
    if len(words) <= _LONG_PERSON and (_is_personal(words) or has_role(text, words)):
        return MentionKind.PERSON
    return MentionKind.NAME


def _by_head(first: str, last: str, *, chained: bool) -> MentionKind | None:
    if first in EVENT_STARTS or last in EVENT_HEADS:
        return MentionKind.EVENT
    if last in ORG_SUFFIXES or last in ORG_HEADS or first in ORG_PREFIXES:
        return MentionKind.ORGANISATION
    if last in PLACE_HEADS or first in _PLACE_STARTS:
        return MentionKind.PLACE
    return MentionKind.NAME if chained and first in OF_HEADS else None


def _is_personal(words: Run) -> bool:
    if words[0].text in given_names():
        return True
    return any(_INITIAL.fullmatch(word.text) for word in words[:_SHORT_PERSON])


def has_role(text: str, words: Run) -> bool:
    """Tell whether a role noun stands right before a name, or in the apposition behind it."""
    start, end = words[0].start, words[-1].end
    before = text[max(0, start - _ROLE_REACH) : start]
    single = len(words) < _SHORT_PERSON
    beside = _WORD_BEFORE.search(before) or (None if single else _APPOSED_BEFORE.search(before))
    if beside is not None and _is_personal_role(beside[1]):
        return True
    return not single and text.startswith(", ", end) and _is_told(text[end + 2 : end + _REACH])


def _is_told(behind: str) -> bool:
    """Tell whether the apposition behind a name is one of a person."""
    if behind.startswith("who ") or behind.partition(",")[0].isdigit():
        return True
    owned = _OWNED_ROLE.match(behind)
    if owned is not None or _CLAUSE.match(behind):
        return owned is not None and owned[1] in _PERSONAL_ROLES
    apposition = _APPOSITION_END.split(behind, maxsplit=1)[0]
    return behind[:1].islower() and any(map(_is_personal_role, _APPOSED.findall(apposition)))


def _is_personal_role(word: str) -> bool:
    return word in _PERSONAL_ROLES or word.endswith(_ROLE_ENDINGS)


def role_before(text: str, start: int) -> tuple[str, int] | None:
    """Give the lower-case role right before an offset ("analyst"), and where it begins."""
    before = _WORD_BEFORE.search(text[max(0, start - _ROLE_REACH) : start])
    if before is None or not (before[1] in ROLES or before[1].endswith(_ROLE_ENDINGS)):
        return None
    return before[1], start - len(before.group())


_VESSEL_BEFORE = re.compile(
    r"\b(?:ship|vessel|trawler|ferry|boat|tanker|yacht|schooner|tug|freighter|frigate|liner"
    r"|icebreaker|cruiser|barge|lifeboat|submarine),? (?:the )?\Z"
)
_ARTICLE_BEFORE = re.compile(r"\b[Tt]he \Z")
_VESSEL_BEHIND = re.compile(
    r"(?=[,.;)])| (?:sailed|sank|docked|anchored|capsized|ran aground|put to sea|left port|set sail"
    r"|steamed|drifted|came home|returned to port|was towed|was built|was launched)\b"
)


def is_vessel(text: str, start: int, end: int) -> bool:
    """Tell whether a name is a ship's: "the trawler Ana Ruiz", "the Ana Ruiz sailed"."""
    before = text[max(0, start - _ROLE_REACH) : start]
    if _VESSEL_BEFORE.search(before):
        return True
    return bool(_ARTICLE_BEFORE.search(before)) and _VESSEL_BEHIND.match(text, end) is not None
