"""Names as the articles use them, and the forms in which two of them are compared."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from checker.model.claims import Extract
from checker.model.documents import Mention, MentionKind

LEGAL_FORMS = frozenset(
    "inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa se nv bv gmbh "
    "kg kgaa ab as asa oy oyj spa pjsc jsc bhd pty sarl sas aps srl kk".split()
)
"""Words behind a firm's name that say what it is in law, plain and lower case."""

_LEGAL_PREFIXES = frozenset("oao ooo zao pao pjsc jsc ao pt".split())
_COUNTRIES: dict[tuple[str, ...], str] = {
    ("united", "states"): "us",
    ("united", "kingdom"): "uk",
}
_BEHIND_NAMES = frozenset(
    "jr sr junior senior kc qc sc mp mep msp mla obe cbe mbe phd md esq frs".split()
)
"""Generations, honours and degrees that stand behind a person's name."""

_BEFORE_NAMES = frozenset("honour honor judge justice".split())
"""What is left of "Her Honour Judge" before a name."""

_ABBREVIATED = {
    "utd": "united", "univ": "university", "dept": "department", "intl": "international",
    "natl": "national", "assn": "association", "assoc": "association", "inst": "institute",
    "govt": "government", "bros": "brothers", "mt": "mount", "ft": "fort",
}  # fmt: skip
"""Short spellings of words that stand in names of bodies and places."""

_PARTICLES = frozenset(
    "le la de du des da do dos das di del della dello van von der den ten ter zu zur af av bin ibn "
    "ben abu st mac nic".split()
)
"""Words that begin a surname and are none ("Le Goanvic" is one as "Goanvic" would be)."""

_SPELLINGS = {
    "center": "centre", "centers": "centres", "labor": "labour", "defense": "defence",
    "organization": "organisation", "harbor": "harbour", "harbors": "harbours",
    "program": "programme", "theater": "theatre", "theaters": "theatres", "color": "colour",
    "organizations": "organisations", "programs": "programmes", "jewelers": "jewellers",
    "fiber": "fibre", "meter": "metre", "pediatric": "paediatric", "license": "licence",
}  # fmt: skip
"""American spellings of words that stand in names, with the British ones."""

_SHIPS = frozenset("mv ss rv fv mt ms hms uss rms rrs".split())
"""What stands before the name of a ship."""

_SLASHED = re.compile(r"\b([A-Z])/([A-Z])\b")
"""A legal form with a stroke ("A/S")."""

_INITIALS = re.compile(r"\b([A-Z])\.(?=[A-Z])")
_DOUBLE = re.compile(r"\w-[A-Z]")
_NOT_WORD = re.compile(r"[^\w+&]+")
_STROKES = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
)
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, order=True)
class NameUse:
    """One name as one document uses it."""

    document: str
    """`Extract.uri`."""

    name: str
    """`Mention.name`."""

    kind: MentionKind
    surface: str
    """The words that stood for it there, title left out."""


def collect_names(extract: Extract) -> tuple[NameUse, ...]:
    """Give the distinct names of one document, sorted."""
    return tuple(sorted({_use(extract.uri, mention) for mention in extract.mentions}))


def _use(document: str, mention: Mention) -> NameUse:
    surface = mention.surface
    if mention.title is not None:
        surface = surface.removeprefix(mention.title).strip()
    kind = MentionKind.PLACE if mention.demonym else mention.kind
    return NameUse(document, mention.name, kind, surface)


@lru_cache(maxsize=65536)
def plain_words(name: str) -> tuple[str, ...]:
    """Give the words of a name without case, accents, marks and article.

    >>> plain_words("The Société Générale & Co.")
    ('societe', 'generale', 'and', 'co')
    """
    folded = unicodedata.normalize("NFKD", name.casefold().translate(_STROKES))
    letters = "".join(filter(_is_no_accent, folded)).replace("'", "").replace(".", "")
    words = _NOT_WORD.sub(" ", letters.replace("&", " and ").replace("+", " plus ")).split()
    return tuple(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def is_accented(name: str) -> bool:
    """Tell whether a name has letters that are not of the English alphabet.

    >>> is_accented("Mörby"), is_accented("Moerby")
    (True, False)
    """
    return any(character.isalpha() and not character.isascii() for character in name)


def _is_no_accent(character: str) -> bool:
    return not unicodedata.combining(character)


@lru_cache(maxsize=65536)
def firm_words(name: str) -> tuple[str, ...]:
    """Give the words of a name without its legal form, the United States as "us".

    >>> firm_words("Nordlicht Werft AG")
    ('nordlicht', 'werft')
    """
    words = plain_words(_SLASHED.sub(r"\1\2", name))
    if words[:2] in _COUNTRIES:
        words = (_COUNTRIES[words[:2]], *words[2:])
    if len(words) > 1:
        words = tuple(_ABBREVIATED.get(word, _SPELLINGS.get(word, word)) for word in words)
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words = words[:-1]
    while len(words) > 1 and words[0] in _LEGAL_PREFIXES:
        words = words[1:]
    if len(words) > 2 and words[0] in _SHIPS:  # noqa: PLR2004 - "MS Word" is no ship
        words = words[1:]
    return words[:-1] if len(words) > 2 and words[-1] == "and" else words  # noqa: PLR2004 - "X & Co."


@lru_cache(maxsize=65536)
def person_words(name: str) -> tuple[str, ...]:
    """Give the words of a person's name, generation and honours left out; the surname stands last.

    The Arabic article is joined to no word: "al-Amin" and "Amin" end alike. The halves of a double
    surname stay together.

    >>> person_words("J.R. Holm-Ruiz Jr."), person_words("Samir al-Amin")
    (('j', 'r', 'holm-ruiz'), ('samir', 'amin'))
    >>> person_words("Ida Holm KC"), person_words("Honour Judge Ida Holm")
    (('ida', 'holm'), ('ida', 'holm'))
    """
    spaced = _INITIALS.sub(r"\1. ", name).split()
    while len(spaced) > 1 and _BEHIND_NAMES.issuperset(plain_words(spaced[-1])):
        spaced.pop()
    while len(spaced) > 2 and _BEFORE_NAMES.issuperset(plain_words(spaced[0])):  # noqa: PLR2004 - a name of two words is left
        del spaced[0]
    parts = [[one for one in plain_words(word) if one not in {"al", "el"}] for word in spaced]
    parts = [part for part in parts if part]
    if parts and _DOUBLE.search(spaced[-1]):
        parts[-1] = ["-".join(parts[-1])]
    return tuple(word for part in parts for word in part)


def is_lone(name: str) -> bool:
    """Tell whether a person's name is a surname alone, with or without its particle.

    >>> is_lone("Amin"), is_lone("van der Berg"), is_lone("Samir Amin")
    (True, True, False)
    """
    words = person_words(name)
    return bool(words) and all(word in _PARTICLES for word in words[:-1])


def surname(name: str) -> str:
    """Give the last word of a person's name; "" for an empty name."""
    words = person_words(name)
    return words[-1] if words else ""


def numbers(name: str) -> tuple[str, ...]:
    """Give the numbers in a name: "Unit 3" is never "Unit 4"."""
    return tuple(_DIGITS.findall(name))


def is_acronym(surface: str, name: str) -> bool:
    """Tell whether a surface is short for a longer name, letter by letter.

    >>> is_acronym("NRK", "Norsk rikskringkasting")
    False
    >>> is_acronym("ESA", "European Space Agency")
    True
    """
    letters = "".join(filter(str.isalpha, surface))
    if len(letters) < len("UN") or not letters.isupper() or " " in surface:
        return False
    words = [word for word in _NOT_WORD.sub(" ", name).split() if word[:1].isalpha()]
    initials = "".join(word[0] for word in words if word[0].isupper())
    every = "".join(word[0] for word in words).upper()
    return len(words) > 1 and letters in {initials, every}
