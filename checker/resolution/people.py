"""The full names of a corpus that are people's."""

from collections.abc import Iterable, Sequence

from checker.model.documents import MentionKind
from checker.resolution.names import NameUse, is_lone, person_words

NO_FIRST_NAMES = frozenset(
    {
        "the",
        "maison",
        "casa",
        "chateau",
        "château",
        "villa",
        "atelier",
        "madame",
        "mademoiselle",
        "monsieur",
        "mount",
        "mt",
        "st",
    }
)
"""First words that are no given names, lower case."""


def find_people(uses: Sequence[NameUse]) -> frozenset[str]:
    """Give the full names that some document shows to be a person's.

    A name whose kind is open is one as well where the corpus has it with an initial, and no other
    name that the initial fits ("T. Quill" beside "Tessa Quill").
    """
    persons = {use.name for use in uses if use.kind is MentionKind.PERSON}
    shown = {person_words(name) for name in persons}
    open_ones = {
        use.name
        for use in uses
        if use.kind in {MentionKind.PERSON, MentionKind.NAME}
        and " " in use.name
        and not is_lone(use.name)
    }
    named = {name for name in open_ones if person_words(name) in shown}
    return frozenset(named | _initialled(open_ones - named, persons))


def _initialled(names: Iterable[str], persons: Iterable[str]) -> set[str]:
    """Give the two-word names that alone fit a person with an initial."""
    fitting: dict[tuple[str, ...], list[str]] = {}
    for name in names:
        words = person_words(name)
        short_of = (words[0][:1], words[-1])
        if len(words) == len(short_of) and words[0] not in NO_FIRST_NAMES and len(words[0]) > 1:
            fitting.setdefault(short_of, []).append(name)
    told = {person_words(name) for name in persons}
    return {found[0] for words, found in fitting.items() if len(found) == 1 and words in told}
