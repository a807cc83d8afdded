"""Short names of bodies and people that another article introduces, or that their letters tell."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set as AbstractSet

from checker.model.documents import MentionKind
from checker.model.entities import Refusal
from checker.resolution.context import Context
from checker.resolution.names import NameUse, is_acronym, person_words, plain_words, surname
from checker.resolution.people import NO_FIRST_NAMES
from checker.resolution.surnames import ShortForm

_SHORTEST_INITIALS = 3
"""Letters; two fit too many names."""

_LEAST_SHARED = 2
"""Names that two articles share before letters alone are believed."""

_FEWEST_WORDS = 2
_TAILS = frozenset({"party", "group", "movement", "company", "corporation", "holdings", "holding"})
"""Last words that a body's name is used without."""

_GENERIC = frozenset(
    """
    of the for and supreme high central national federal state county city town district regional
    local public health education defence defense foreign interior finance justice labour labor
    trade environment transport electoral election constitutional police fire army general european
    international world royal medical teaching children children's memorial criminal civil appeal
    appeals security safety food water energy environmental planning human rights labor social
    economic competition data protection privacy press sports football court council board
    commission committee ministry department office agency authority bank hospital school college
    university institute party union association federation parliament assembly senate house
    service services centre center fund foundation trust society group company bureau
    administration museum library church club guard force forces
    """.split()
)
"""Words that the names of many bodies end in."""

_OPEN = frozenset({MentionKind.NAME, MentionKind.ORGANISATION, MentionKind.PRODUCT})


def find_introduced(
    uses: Sequence[NameUse], canonical: Mapping[str, str], context: Context
) -> Iterator[ShortForm | Refusal]:
    """Give the short forms that their document leaves open and all others introduce in one way."""
    spelled = {use.name for use in uses if use.surface == use.name}
    defined: dict[str, set[str]] = {}
    for use in uses:
        if use.surface != use.name and _is_given(use):
            defined.setdefault(use.surface, set()).add(canonical.get(use.name, use.name))
    for use in uses:
        if use.kind in _OPEN and use.surface in defined:
            yield from _introduced(use, defined[use.surface], spelled, context)


def _introduced(
    use: NameUse, defined: AbstractSet[str], spelled: AbstractSet[str], context: Context
) -> Iterator[ShortForm | Refusal]:
    """Give the name that other articles introduce a short form for.

    Letters that mean a body which no article names may be those of one that the articles do name.
    """
    names = sorted(defined)
    least = 1
    if use.surface != use.name:
        if use.name in spelled or not use.surface.isupper():
            return
        names, least = [name for name in names if name in spelled], _LEAST_SHARED
    if len(names) > 1:
        yield Refusal(use.name, names[0], f"short for {' and '.join(names)} in other articles")
    elif names and context.shares(use.document, names[0], use.name, least):
        sort = "acronym defined" if use.surface.isupper() else "short form introduced"
        yield ShortForm(use.document, use.name, names[0], f"{sort} in another article")
    elif names:
        why = "the articles have no other name in common"
        yield Refusal(use.name, names[0], why)


def _is_given(use: NameUse) -> bool:
    """Tell whether a document gives a surface as the short form of a name.

    Letters that do not fit may be those of the name in the body's own language.
    """
    letters = use.surface
    foreign = use.kind is MentionKind.ORGANISATION and letters.isalpha() and letters.isupper()
    long = foreign and len(letters) >= _SHORTEST_INITIALS and " " in use.name
    return long or is_short(letters, use.name)


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


def find_tails(
    uses: Sequence[NameUse], canonical: Mapping[str, str], context: Context
) -> Iterator[ShortForm | Refusal]:
    """Give the bodies that an article names without their first words, or without where they are.

    "Harbour Crossing Authority" as "Crossing Authority", "Court of Appeal of Larkmoor" as "Court
    of Appeal". A tail that many bodies share ("County Council") is left alone.
    """
    full: dict[str, set[str]] = {}
    for use in uses:
        if use.kind is MentionKind.ORGANISATION and use.surface == use.name:
            for tail in _tails(use.name):
                full.setdefault(tail, set()).add(canonical.get(use.name, use.name))
    for use in uses:
        names = sorted(full.get(use.name, set()) - {use.name})
        if use.surface != use.name or not names or use.kind is not MentionKind.ORGANISATION:
            continue
        if len(names) > 1:
            yield Refusal(use.name, names[0], f"it is a part of {' and '.join(names)}")
        elif context.shares(use.document, names[0], use.name, _LEAST_SHARED):
            yield ShortForm(use.document, use.name, names[0], "the only name that it is a part of")


def _tails(name: str) -> Iterator[str]:
    words = name.split()
    for at in range(1, len(words) - 1):
        tail = words[at:]
        if words[at - 1] != "of" and not _GENERIC.issuperset(map(str.casefold, tail)):
            yield " ".join(tail)
    head, _, place = name.rpartition(" of ")
    if " of " in head and place[:1].isupper():
        yield head


def find_given_names(
    uses: Sequence[NameUse], canonical: Mapping[str, str], people: frozenset[str]
) -> Iterator[ShortForm]:
    """Give the lone given names that one person of their document alone can mean ("Rolf")."""
    families = {surname(name) for name in people}
    people |= {use.name for use in uses if _is_relative(use, families)}
    bearers: dict[tuple[str, str], set[str]] = {}
    for use in uses:
        words = use.name.split()
        if use.name in people and len(words) > 1 and " ".join(words[1:]) not in people:
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


def _is_relative(use: NameUse, families: AbstractSet[str]) -> bool:
    """Tell whether a name of open kind is one of two words with the surname of a person."""
    words = use.name.split()
    return (
        use.kind is MentionKind.NAME
        and len(words) == 2  # noqa: PLR2004 - given name and surname
        and surname(use.name) in families
        and words[0].casefold() not in NO_FIRST_NAMES
    )


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
