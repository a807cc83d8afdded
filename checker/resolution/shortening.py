"""Short names of bodies and people that another article introduces, or that their letters tell."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.model.documents import MentionKind
from checker.model.entities import Refusal
from checker.resolution.context import Context
from checker.resolution.names import NameUse, is_acronym, person_words, plain_words
from checker.resolution.surnames import ShortForm

_SHORTEST_INITIALS = 3
"""Letters; two fit too many names."""

_LEAST_SHARED = 2
"""Names that two articles share before letters alone are believed."""

_FEWEST_WORDS = 2
_TAILS = frozenset({"party", "group", "movement", "company", "corporation", "holdings", "holding"})
"""Last words that a body's name is used without."""

_OPEN = frozenset({MentionKind.NAME, MentionKind.ORGANISATION, MentionKind.PRODUCT})


def find_introduced(
    uses: Sequence[NameUse], canonical: Mapping[str, str], context: Context
) -> Iterator[ShortForm | Refusal]:
    """Give the short forms that their document leaves open and all others introduce in one way."""
    defined: dict[str, set[str]] = {}
    for use in uses:
        if use.surface != use.name and is_short(use.surface, use.name):
            defined.setdefault(use.surface, set()).add(canonical.get(use.name, use.name))
    for use in uses:
        if use.surface != use.name or use.kind not in _OPEN or use.name not in defined:
            continue
        names = sorted(defined[use.name])
        if len(names) > 1:
            yield Refusal(use.name, names[0], f"short for {' and '.join(names)} in other articles")
        elif context.shares(use.document, names[0], use.name):
            sort = "acronym defined" if use.name.isupper() else "short form introduced"
            yield ShortForm(use.document, use.name, names[0], f"{sort} in another article")
        else:
            why = "the articles have no other name in common"
            yield Refusal(use.name, names[0], why)


def is_short(surface: str, name: str) -> bool:
    """Tell whether a surface is a name's acronym or a part of its words.

    >>> is_short("Larkmoor", "Larkmoor Ferries Group"), is_short("Ankara", "Turkey")
    (True, False)
    """
    if is_acronym(surface, name):
        return True
    whole, part = plain_words(name), plain_words(surface)
    if " " not in surface and sum(map(str.isupper, surface)) > 1 and len(whole) > 1:
        return _spells(surface.casefold(), name)
    at = [index for index, word in enumerate(whole) if part[:1] == (word,)]
    return 0 < len(part) < len(whole) and any(whole[i : i + len(part)] == part for i in at)


def _spells(letters: str, name: str) -> bool:
    """Tell whether letters stand in a name in their order, the first one first."""
    rest = iter(name.casefold().replace(" ", ""))
    return name[:1].casefold() == letters[:1] and all(letter in rest for letter in letters)


def find_initials(
    uses: Sequence[NameUse], canonical: Mapping[str, str], context: Context
) -> Iterator[ShortForm | Refusal]:
    """Give the acronyms that no article explains and one name of the corpus alone fits."""
    explained = {use.surface for use in uses if use.surface != use.name}
    open_ones = {use.name for use in uses if _is_open_acronym(use)} - explained
    fitting: dict[str, set[str]] = {}
    for use in uses:
        if use.kind in _OPEN and " " in use.name:
            for letters in initials(use.name) & open_ones:
                fitting.setdefault(letters, set()).add(canonical.get(use.name, use.name))
    for use in uses:
        names = sorted(fitting.get(use.name, ()))
        if len(names) > 1:
            yield Refusal(use.name, names[0], f"the letters fit {' and '.join(names)}")
        elif names and context.shares(use.document, names[0], use.name, _LEAST_SHARED):
            why = "first letters of the only name of the corpus that they fit"
            yield ShortForm(use.document, use.name, names[0], why)
        elif names:
            yield Refusal(use.name, names[0], "the letters fit, the articles have too little alike")


def _is_open_acronym(use: NameUse) -> bool:
    name = use.name
    capitals = name.isalpha() and name.isupper() and len(name) >= _SHORTEST_INITIALS
    return capitals and use.kind in _OPEN and use.surface == name


def initials(name: str) -> frozenset[str]:
    """Give the first letters of all words, and of the capitalised ones, in capitals.

    >>> sorted(initials("Institute of Harbour Pilots"))
    ['IHP', 'IOHP']
    """
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    large = [word for word in words if word[0].isupper()]
    return frozenset("".join(word[0] for word in some).upper() for some in (words, large))


def find_bare_heads(
    uses: Sequence[NameUse], canonical: Mapping[str, str], context: Context
) -> Iterator[ShortForm | Refusal]:
    """Give the bodies that an article names without "Party" or "Group" at the end.

    Only where two words are left at least: one may be a town's name ("Larkmoor Party").
    """
    full: dict[tuple[str, ...], set[str]] = {}
    for use in uses:
        words = plain_words(use.name)
        if use.kind in _OPEN and len(words) > _FEWEST_WORDS and words[-1] in _TAILS:
            full.setdefault(words[:-1], set()).add(canonical.get(use.name, use.name))
    beside = {(use.document, canonical.get(use.name, use.name)) for use in uses}
    for use in uses:
        names = sorted(full.get(plain_words(use.name), ()))
        if use.kind not in _OPEN or use.surface != use.name or not names:
            continue
        both = any((use.document, name) in beside for name in names)
        if len(names) > 1 or both:
            yield Refusal(use.name, names[0], "one article names both, or two bodies fit")
        elif context.shares(use.document, names[0], use.name, _LEAST_SHARED):
            yield ShortForm(use.document, use.name, names[0], "the name without its last word")


def find_given_names(
    uses: Sequence[NameUse], canonical: Mapping[str, str], people: frozenset[str]
) -> Iterator[ShortForm]:
    """Give the lone given names that one person of their document alone can mean ("Rolf")."""
    bearers: dict[tuple[str, str], set[str]] = {}
    for use in uses:
        words = use.name.split()
        if use.name in people and len(words) > 1:
            bearers.setdefault((use.document, words[0]), set()).add(
                canonical.get(use.name, use.name)
            )
    blocked = set(_taken(uses, people))
    for use in uses:
        known = bearers.get((use.document, use.name), set())
        is_word = "." not in use.name and not use.name.isupper()
        if is_word and len(known) == 1 and (use.document, use.name) not in blocked:
            name = next(iter(known))
            yield ShortForm(use.document, use.name, name, "given name of one person there alone")


def _taken(uses: Iterable[NameUse], people: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Give the words that are a surname, a place or the head of a body's name in a document."""
    for use in uses:
        words = use.name.split()
        if use.name in people:
            if len(words) > 1:
                yield use.document, person_words(use.name)[-1].capitalize()
        elif len(words) > 1:
            yield use.document, words[0]
        elif use.kind not in {MentionKind.NAME, MentionKind.PERSON}:
            yield use.document, use.name
