"""Short forms: a lone surname, a storm's own name, an acronym defined in another article."""

from collections.abc import Iterator, Mapping, Sequence, Set as AbstractSet
from dataclasses import dataclass

from checker.model.documents import MentionKind
from checker.resolution.names import NameUse, is_acronym, person_words, surname

_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Storm"})


@dataclass(frozen=True, slots=True, order=True)
class ShortForm:
    """What a short form stands for in one document, and why."""

    document: str
    surface: str
    name: str
    reason: str


def find_surnames(uses: Sequence[NameUse], canonical: Mapping[str, str]) -> list[ShortForm]:
    """Give the lone surnames that can mean one person only.

    The only bearer in the document wins, else the only one in the corpus; where there are two, the
    surname stays as it is.

    Args:
        uses: Every name with its documents.
        canonical: Spellings of full names, with the name they stand for.
    """
    people = [use for use in uses if use.kind is MentionKind.PERSON]
    bearers: dict[tuple[str, str], set[str]] = {}
    for use in people:
        if len(person_words(use.name)) > 1:
            person = canonical.get(use.name, use.name)
            for place in ("", use.document):
                bearers.setdefault((place, surname(use.name)), set()).add(person)
    things = {
        key
        for use in uses
        if use.kind is not MentionKind.PERSON
        for key in ((use.document, use.name), ("", use.name))
    }
    lone = {use for use in people if len(person_words(use.name)) == 1}
    return sorted({form for use in lone for form in _bearer(use, bearers, things)})


def _bearer(
    use: NameUse, bearers: Mapping[tuple[str, str], set[str]], things: AbstractSet[tuple[str, str]]
) -> Iterator[ShortForm]:
    """Give the person; none where the word names a place or firm as well ("Ford")."""
    family = surname(use.name)
    for place, where in ((use.document, "document"), ("", "corpus")):
        known = bearers.get((place, family), set())
        if len(known) == 1 and (place, use.name) not in things:
            reason = f"surname of the only {use.name} of the {where}"
            yield ShortForm(use.document, use.name, next(iter(known)), reason)
        if known:
            return


def find_storms(uses: Sequence[NameUse]) -> list[ShortForm]:
    """Give the bare names of storms that their document names in full ("Ida")."""
    storms: dict[tuple[str, str], set[str]] = {}
    for use in uses:
        words = use.name.split()
        if use.kind is MentionKind.EVENT and len(words) > 1 and words[-2] in _STORMS:
            storms.setdefault((use.document, words[-1]), set()).add(use.name)
    found = {
        ShortForm(use.document, use.name, next(iter(full)), "storm named in full in the document")
        for use in uses
        if use.kind in {MentionKind.NAME, MentionKind.EVENT}
        and len(full := storms.get((use.document, use.name), set())) == 1
    }
    return sorted(found)


def find_acronyms(uses: Sequence[NameUse], canonical: Mapping[str, str]) -> list[ShortForm]:
    """Give the acronyms that their document leaves open and all others define in one way."""
    defined: dict[str, set[str]] = {}
    for use in uses:
        if use.surface != use.name and is_acronym(use.surface, use.name):
            defined.setdefault(use.surface, set()).add(canonical.get(use.name, use.name))
    found = {
        ShortForm(use.document, use.name, next(iter(names)), "acronym defined in another article")
        for use in uses
        if use.surface == use.name and len(names := defined.get(use.name, set())) == 1
    }
    return sorted(found)
