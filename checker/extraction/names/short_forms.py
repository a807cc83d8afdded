"""Short forms of institutions that a document introduces by their full name.

"Larkmoor Ferries Group" goes on as "Larkmoor". *Why* so many conditions: a firm is not its
subsidiary and a town is not its club, and they are written like a name and its short form.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from checker.extraction.names.gazetteer import find_entry, names_of_people
from checker.extraction.names.segments import Draft
from checker.extraction.names.words import (
    EVENT_HEADS,
    ORG_HEADS,
    PLACE_HEADS,
    PLACED,
    TITLES,
    TOPICS,
)
from checker.model.documents import MentionKind

_FIRM_TAILS = frozenset(
    "Group Holding Holdings Company Corporation Centres Centers Stores Partners Industries "
    "Party Movement".split()
)
"""Last words that a body is called without; a unit of a body ("Bank", "Media") has others."""

_SOCIETY_TAILS = frozenset("Association Federation League Front Alliance Coalition Union".split())
"""The like where one word before them is mostly a place ("Larkmoor Fishing Association")."""

_SIDES = frozenset(
    "North South East West Northern Southern Eastern Western Upper Lower Greater Central Inner "
    "Outer Old Little Great Saint St St. San Santa".split()
)
"""First words that make another place of a place ("West Larkmoor")."""

_COMMON = ORG_HEADS | PLACE_HEADS | EVENT_HEADS | TITLES | TOPICS
_SENTENCE_END = re.compile(r"[.!?]”?\s|\n")
_MOST_PARTS = 100
"""Short forms that are looked at in one document."""

_LONGEST = 6
"""Words of the longest name that a short form is looked for in."""

_BODIES = frozenset({MentionKind.NAME, MentionKind.ORGANISATION})


def short_forms(
    text: str, drafts: Sequence[Draft], kinds: Mapping[str, MentionKind], people: frozenset[str]
) -> dict[str, str]:
    """Give the short forms that can mean one longer name of the document only.

    Args:
        text: The text that the drafts stand in.
        drafts: Its names, in order.
        kinds: Kind of every name whose kind the document tells.
        people: Full names and surnames of its people.
    """
    places: dict[str, list[Draft]] = {}
    for draft in drafts:
        places.setdefault(draft.name, []).append(draft)
    parts: dict[str, list[str]] = {}
    for name, here in places.items():
        if here[0].entry is None and _is_body(name, kinds, people):
            for part in _parts(name):
                parts.setdefault(part, []).append(name)
    taken = people | names_of_people()
    known = [(part, names[0]) for part, names in parts.items() if len(names) == 1]
    told = [pair for pair in known if pair[0] in places and pair[0] not in taken]
    return {
        short: name
        for short, name in told[:_MOST_PARTS]
        if _follows(text, places[short][0], places[name][0], kinds)
        and not _meet(text, [*places[short], *places[name]])
    }


def _is_body(name: str, kinds: Mapping[str, MentionKind], people: frozenset[str]) -> bool:
    count = len(name.split())
    body = kinds.get(name, MentionKind.NAME) in _BODIES
    return body and 1 < count <= _LONGEST and name not in people


def _parts(name: str) -> list[str]:
    """Give the forms that a name may be cut to: its head, or one telling word of it."""
    words = name.split()
    parts = []
    if words[-1] in _FIRM_TAILS | _SOCIETY_TAILS:
        shortest = 1 if words[-1] in _FIRM_TAILS else 2
        parts = [" ".join(words[:count]) for count in range(shortest, len(words))]
    if words[0] not in _SIDES:
        # What stands behind "of" is where or what the body is of: not a name for it.
        parts.extend(word for before, word in pairwise(words) if before != "of")
    return [part for part in dict.fromkeys(parts) if _is_telling(part)]


def _is_telling(part: str) -> bool:
    words = part.split()
    long = len(part) > len("Old") and part[0].isupper() and not part.isupper()
    return long and not (len(words) == 1 and words[0].rstrip("s") in _COMMON | {"New"})


def _follows(text: str, short: Draft, full: Draft, kinds: Mapping[str, MentionKind]) -> bool:
    """Tell whether a short form is a body's that was named in full before it."""
    if short.entry is not None or find_entry(text, short.start, short.name) is not None:
        return False
    heading = text.find("\n")
    late = full.start < short.start or short.start < heading
    if not late or kinds.get(short.name, MentionKind.NAME) not in _BODIES:
        return False
    article = r"|\b[Tt]he " if full.name.startswith(short.name) else ""
    placed = rf"(?:{PLACED}{article}){re.escape(short.name)}\b(?! [A-Z])"
    return re.search(placed, text) is None


def _meet(text: str, drafts: Sequence[Draft]) -> bool:
    """Tell whether one sentence names both of two names, as it names two bodies."""
    for one, other in pairwise(sorted(drafts, key=lambda draft: draft.start)):
        between = text[one.end : other.start]
        if one.name != other.name and _SENTENCE_END.search(between) is None:
            return True
    return False
