"""Noun phrases around a rank: what is ordered, within what, and by which measure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.matching.stories.senses import sense

_WORD = re.compile(r"[^\W\d_][\w’'.-]*[\w’']|[^\W\d_]|\d[\d.,/]*\d|\d")
_STOPS = frozenset(
    "of in on at by for to since from ever yet known so with without under among across after"
    " behind before until till when where while which who whose whom that than as and or but"
    " because if is was are were be been being has have had having will would can could may"
    " might does do did it its their his her our my your the a an this these those some any"
    " all both each every only now still today currently again remains remained became becomes"
    " within outside inside over through during against between into onto near along around"
    " about per via up down out there then not no off below above beneath north south east"
    " west made built paid seen held given found set won known said says not".split()
)
"""Words before which a noun phrase ends."""
_PLAIN = frozenset("single known main very ever world's first own present current recorded".split())
"""Words before a noun that narrow nothing."""
_OF_ALL = frozenset(
    "world planet earth globe kind type sort class history record records year decade century"
    " month week season time past market".split()
)
"""Nouns behind "in the" or "of its" that point at no place or body."""
GENERIC = frozenset(
    "country nation region province city town state county island continent district village"
    " municipality capital republic kingdom club company group firm orchestra league line"
    " territory peninsula valley coast area archipelago canton borough parish".split()
)
"""Nouns that point at a place or body named before: "the country", "our club"."""
_WORLD = frozenset("world planet earth globe worldwide".split())
_UNITS = frozenset(
    "m km cm mm bn mn million billion trillion thousand metres meters metre meter kilometres"
    " kilometers kilometre kilometer feet foot ft miles mile hectares acres tonnes tons euros"
    " dollars pounds kronor kroner francs percent cent square cubic kg".split()
)
"""Units, which are no noun of what they measure."""
_POINTING = frozenset("the our its their this his her".split())
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞŠŽČŁ]")
_NO_NAME = frozenset(
    "The A An It Its This That These Those He She They His Her Their Our We At In On By For And But"
    " Of To From With As When While After Before Since There Here No Not Only If One Two Main Is"
    " Was".split()
)
"""Words that have a capital only as they open a sentence."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase, read off its words."""

    head: str
    """Sense of its noun; "" where it has none."""

    mods: frozenset[str]
    """Senses of the words before the noun."""

    names: frozenset[str]
    """Words with a capital, folded."""

    numbers: frozenset[str]


EMPTY = Phrase("", frozenset(), frozenset(), frozenset())


def words_of(text: str) -> list[str]:
    """Give the words and numbers of a text in order."""
    return _WORD.findall(text)


def names_in(words: Iterable[str], known: frozenset[str] = frozenset()) -> frozenset[str]:
    """Give the words with a capital that a text does not owe to its start.

    Args:
        words: The words of a text.
        known: Parts of names, folded: a first word is a name only if it is among them.
    """
    found = set()
    for index, word in enumerate(words):
        if _CAPITAL.match(word) and word not in _NO_NAME:
            folded = fold(word)
            if index > 0 or not known or folded in known:
                found.add(folded)
    return frozenset(found)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Give a word in small letters, without a possessive and dots."""
    plain = word.replace("’", "'").casefold().replace(".", "")
    return plain.removesuffix("'s").removesuffix("'")


def phrase_of(words: list[str], known: frozenset[str] = frozenset()) -> Phrase:
    """Read the noun phrase that some words begin with.

    Args:
        words: Words from the first one behind an article.
        known: Parts of names, folded.
    """
    taken: list[str] = []
    for index, word in enumerate(words):
        if word.casefold() in _STOPS or _ends(taken, word, words[index + 1 : index + 2]):
            break
        taken.append(word)
    names = names_in(taken, known)
    common = [word for word in taken if word[0].isalpha() and fold(word) not in names]
    numbers = frozenset(word for word in words if word[0].isdigit())
    common = [word for word in common if word.casefold() not in _UNITS]
    if not common:
        return Phrase("", frozenset(), names, numbers)
    *mods, head = common
    kept = frozenset(sense(word) for word in mods if word.casefold() not in _PLAIN)
    return Phrase(sense(head), kept, names, numbers)


def _ends(taken: list[str], word: str, following: list[str]) -> bool:
    """Tell whether a word stands behind the noun: "built to ...", "outbreak Ontario has"."""
    after = following[0].casefold() if following else ""
    if taken and _CAPITAL.match(word) and not _CAPITAL.match(taken[-1]):
        return True
    participle = word.endswith("ed") and "-" not in word
    return participle and (bool(taken) or after in _STOPS)


@dataclass(frozen=True, slots=True)
class Scope:
    """Within what an order holds: a place, a body, the world; since when; by which measure."""

    names: frozenset[str]
    generic: frozenset[str]
    """Nouns that stand for a name: "the country"."""

    world: bool
    limit: str
    """Year since which it holds, or the words that limit it; "" where it holds for all time."""

    measure: frozenset[str]

    @property
    def is_bare(self) -> bool:
        """Tell whether the text says nothing of it."""
        return not (self.names or self.generic or self.world)


_SINCE = re.compile(
    r"\b(?:since|back to|began in|started in|beginning in)\b[^,.;]{0,40}?"
    r"\b(?P<year>(?:1[5-9]|20)\d\d)\b"
)
_OPENING = re.compile(
    r"(?:^|\bthat |, |\band )(?:[Ss]ince|[Ii]n)\b[^,.;]{0,40}?"
    r"\b(?P<year>(?:1[5-9]|20)\d\d)\b,?(?:\s*only\b|[^,;]{0,40}$)"
)
_LIMIT = re.compile(
    r"\b(?:in|for|over|of|during)\s+(?:the\s+(?:last|past|first|second|third|fourth)\s+)?"
    r"(?:a|an|the|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|several|many"
    r"|more than a)\s+"
    r"(?:year|decade|centur|month|week|season|generation|quarter|night|day|tournament|round|summer"
    r"|winter)\w*"
    r"|\b(?:this|last|so far this)\s+(?:year|season|decade|century|month|week|summer|winter|spring"
    r"|autumn|quarter|term)\b|\bin living memory\b|\bsince\b[^,.;]{3,30}"
    r"|\b(?:in|of)\s+(?:1[5-9]|20)\d\d\b",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"\b(?:by|in terms of|judged by|per)\s+"
    r"(?!(?:far|cent|then|now|some|any|the|an?)\b)"
    r"(?P<words>[a-z][a-z-]+(?:\s+of\s+[a-z-]+)?(?:\s+[a-z-]+)?)",
    re.IGNORECASE,
)
_COUNTING = frozenset(map(sense, "number total measure terms count amount".split()))


def scope_of(owned: str, behind: str, before: str) -> Scope:
    """Read within what an order holds.

    Args:
        owned: Words that own it: "Norway's", "the world's".
        behind: The rest of its clause.
        before: The sentence up to the rank, which may tell a limit or a measure.
    """
    owner, tail = words_of(owned), words_of(behind)
    names = names_in(["", *owner]) | names_in(["", *tail])
    world = any(fold(word) in _WORLD for word in (*owner, *tail))
    return Scope(
        names=names,
        generic=frozenset(_pointed_at(owner, tail)) - _OF_ALL,
        world=world,
        limit=_limit(behind, before),
        measure=_measure(f"{before} | {behind}"),
    )


def _pointed_at(owner: list[str], tail: list[str]) -> Iterator[str]:
    """Yield the nouns behind a pointing word, "in the country", "our club's"."""
    if owner and owner[0].casefold() in _POINTING:
        yield fold(owner[-1])
    for index, word in enumerate(tail):
        if word.casefold() in _POINTING:
            phrase = phrase_of(tail[index + 1 :])
            nouns = [fold(each) for each in tail[index + 1 :] if sense(each) == phrase.head]
            if nouns and not phrase.names:
                yield nouns[0]


def _limit(behind: str, before: str) -> str:
    found = _SINCE.search(behind) or _OPENING.search(before)
    if found:
        return found["year"]
    other = _LIMIT.search(behind)
    return " ".join(other[0].casefold().split()) if other else ""


def _measure(sentence: str) -> frozenset[str]:
    return frozenset(
        kind
        for match in _MEASURE.finditer(sentence)
        for word in match["words"].split()
        if (kind := sense(word)) not in _COUNTING and word != "of"
    )
