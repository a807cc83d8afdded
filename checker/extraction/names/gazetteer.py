"""Names that are known before an article is read: countries, institutions, indices, events.

The data stands in `gazetteer.json`, reviewed by hand. Look-ups are exact: "Niger" is never
"Nigeria", and case counts ("US" is a country, "us" is not).
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from checker.model.documents import MentionKind

_SHORTEST_SHOUT = 4
"""Letters; a shorter word in capitals is an acronym ("CHAD" is the country, "USA" stands alone)."""

_FILE = Path(__file__).with_name("gazetteer.json")


@dataclass(frozen=True, slots=True)
class Entry:
    """What one written form stands for."""

    name: str
    """Canonical name: "Russia" for "Russian", "European Union" for "EU"."""

    kind: MentionKind
    demonym: bool = False
    """True for an adjective or people of a place ("Kenyan", "Finns")."""

    stands_for: str | None = None
    """The country that a seat of government speaks for ("Ankara" -> "Turkey"); else None."""

    office: bool = False
    """True for a seat that is hardly ever meant as a building ("Downing Street")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Data:
    """The file as it lies on disk: written forms by canonical name, but for `metonyms`."""

    places: dict[str, dict[str, list[str]]]
    """`aliases`, `demonyms` and `capital` by country."""

    cities: list[str]
    city_aliases: dict[str, str]
    organisations: dict[str, list[str]]
    groups: dict[str, list[str]]
    products: dict[str, list[str]]
    events: dict[str, list[str]]
    metonyms: dict[str, str]
    """Countries by the seat that speaks for them."""

    given_names: list[str]
    women: list[str]
    """Given names that women have; known ones among the given names and others."""

    men: list[str]
    """Given names that men have, beside those among the given names."""

    either: list[str]
    """Given names of both women and men, or that are as often family names."""


@cache
def _data() -> _Data:
    return _Data(**json.loads(_FILE.read_text(encoding="utf-8")))


@cache
def entries() -> dict[str, Entry]:
    """Give every known written form with what it stands for."""
    data = _data()
    table = _named(data.events, MentionKind.EVENT)
    table |= _named(data.products, MentionKind.PRODUCT)
    table |= _named(data.groups, MentionKind.GROUP)
    table |= _named(data.organisations, MentionKind.ORGANISATION)
    table |= {city: Entry(city, MentionKind.PLACE) for city in data.cities}
    table |= {
        written: Entry(city, MentionKind.PLACE) for written, city in data.city_aliases.items()
    }
    for country, place in data.places.items():
        table |= _of_place(country, place)
    for seat, country in data.metonyms.items():
        table[seat] = Entry(seat, MentionKind.ORGANISATION, stands_for=country, office=True)
    return table


def _named(rows: dict[str, list[str]], kind: MentionKind) -> dict[str, Entry]:
    return {
        written: Entry(name, kind) for name, aliases in rows.items() for written in (name, *aliases)
    }


def _of_place(country: str, place: dict[str, list[str]]) -> dict[str, Entry]:
    aliases = _data().city_aliases
    table = {
        written: Entry(aliases.get(written, written), MentionKind.PLACE, stands_for=country)
        for written in place.get("capital", ())
    }
    for written in place.get("demonyms", ()):
        table[written] = Entry(country, MentionKind.PLACE, demonym=True)
    for written in (country, *place.get("aliases", ())):
        table[written] = Entry(country, MentionKind.PLACE)
    return table


@cache
def by_first_word() -> dict[str, tuple[str, ...]]:
    """Give the known forms that begin with a word, longest first."""
    table: dict[str, list[str]] = {}
    for written in entries():
        first = written.split(" ", 1)[0]
        for word in {first, first.removesuffix("'s")}:
            table.setdefault(word, []).append(written)
    return {
        word: tuple(sorted(forms, key=lambda form: (-len(form), form)))
        for word, forms in table.items()
    }


@cache
def given_names() -> frozenset[str]:
    """Give common given names of many languages."""
    return frozenset(_data().given_names)


@cache
def names_of_women() -> frozenset[str]:
    """Give common given names of women."""
    return frozenset(_data().women)


@cache
def names_of_people() -> frozenset[str]:
    """Give all common given names, those of both sexes included."""
    data = _data()
    return given_names() | frozenset((*data.women, *data.men, *data.either))


@cache
def names_of_men() -> frozenset[str]:
    """Give common given names of men."""
    data = _data()
    return (given_names() - names_of_women() - frozenset(data.either)) | frozenset(data.men)


def find_entry(text: str, start: int, word: str) -> tuple[Entry, int] | None:
    """Give the longest known form that stands at an offset, with the offset where it ends.

    A place written all in capitals, as in a dateline, is found too.

    Args:
        text: Where to look.
        start: Offset of the first word.
        word: The word at `start`, without possessive.
    """
    forms = by_first_word()
    for form in forms.get(word, ()):
        end = start + len(form)
        if text.startswith(form, start) and not text[end : end + 1].isalnum():
            return entries()[form], end
    if not word.isupper():
        return None
    for form in forms.get(word.capitalize(), ()):
        end = start + len(form)
        is_long = len(form) >= _SHORTEST_SHOUT
        if is_long and text.startswith(form.upper(), start) and not text[end : end + 1].isalnum():
            return entries()[form], end
    return None
