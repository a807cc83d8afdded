"""Speakers: the comparable name behind a phrase, a surname, a title or a pronoun.

A name counts only where the document leaves one reading; two candidates give None, because a
contradiction between the wrong people costs more than a missed one.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.extraction.speech.cues import SAYING_NOUNS
from checker.extraction.speech.tokens import (
    ADVERBS,
    FUNCTION_WORDS,
    PERSONAL,
    POSSESSIVE,
    Token,
    is_adverb,
    is_time_word,
)

TITLES = frozenset(
    "president vice-president minister secretary secretary-general chancellor premier senator"
    " congressman congresswoman congressperson representative governor mayor ambassador envoy"
    " judge justice attorney prosecutor sheriff chief general colonel captain major"
    " lieutenant sergeant admiral commander commissioner commissioner-general king queen"
    " prince princess emperor sultan emir sheikh pope cardinal archbishop bishop rabbi imam"
    " professor doctor director director-general chairman chairwoman chairperson chair ceo"
    " cfo coo cto executive officer manager head coach captain skipper striker goalkeeper"
    " spokesman spokeswoman spokesperson analyst economist strategist trader lawyer lawmaker"
    " deputy speaker leader founder co-founder partner researcher scientist epidemiologist"
    " author editor reporter adviser advisor aide official candidate counsel superintendent"
    " inspector detective constable actor actress singer sir dame lord lady mr mrs ms miss dr"
    " prof gen sen rep gov lt col capt sgt rev hon maj adm pres sec atty supt insp cmdr st"
    " mr. mrs. ms. dr. prof. gen. sen. rep. gov. lt. col. capt. sgt. rev. hon. maj. adm."
    " pres. sec. atty. supt. insp. cmdr.".split()
)
_MALE = frozenset({"mr", "mr.", "sir", "king", "prince", "lord", "chairman", "spokesman", "actor",
                   "congressman"})  # fmt: skip
_FEMALE = frozenset({"mrs", "mrs.", "ms", "ms.", "miss", "dame", "queen", "princess", "lady",
                     "chairwoman", "spokeswoman", "actress", "congresswoman"})  # fmt: skip
_SPOKES = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"})
_TEXTS = SAYING_NOUNS | {"data", "figures", "statistics", "study", "survey", "poll", "index"}
_PARTICLES = frozenset(
    "of & de da di del della der den van von al bin bint ibn el la le dos du ten ter".split()
)
_ORGANISATIONS = frozenset(
    "house union bank group nations agency ministry department council committee commission court"
    " company corporation inc inc. corp corp. ltd ltd. plc university institute association party"
    " organisation organization office fund board team club city county state states services"
    " service police force forces army navy airlines motors energy oil news times post journal"
    " street kingdom republic authority federation society trust foundation administration congress"
    " parliament senate government reserve exchange centre center school hospital church".split()
)
_WORD = r"(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|St)\.|[A-Z][\w'-]*"
_RUN = re.compile(
    rf"\b(?:{_WORD})(?: (?:(?:de|da|di|del|der|den|van|von|al|bin|ibn|el|la|le) ){{0,2}}"
    rf"(?:{_WORD}|(?:al|el)-[A-Z][\w'-]*)){{1,6}}"
)
_INNER = re.compile(r"(?<=[a-z,;] )[A-Z][\w'-]*")
_COLLECTIVES = frozenset({"police", "staff", "management", "people", "women", "men", "government",
                          "media", "parliament"})  # fmt: skip
_LEADS = FUNCTION_WORDS | ADVERBS
_LONGEST_NAME = 5


@dataclass(frozen=True, slots=True)
class Named:
    """What a phrase says of a speaker."""

    name: str | None
    """The bare name; None for a description."""

    title: str | None = None
    """Title or role written before the name, or the head of a description; lower case."""

    person: bool = False
    definite: bool = False
    """True for "the minister", which points back at somebody."""


@dataclass(frozen=True, slots=True)
class Register:
    """The full names that one document gives."""

    surnames: dict[str, frozenset[str]]
    titles: dict[str, frozenset[str]]
    """Last word of a title, lower case, to the full names that carry it."""

    inner: frozenset[str]
    """Capitalised words that stand after a lower-case word, so that they are names."""

    def full(self, named: Named) -> str | None:
        """Give the one name that is meant, None if there are two or none."""
        if named.name is None:
            return self._by_title(named)
        if " " in named.name:
            return named.name
        found = self.surnames.get(named.name, frozenset())
        if len(found) > 1:
            return None
        return min(found, default=named.name)

    def common(self, word: str) -> bool:
        """Tell whether a word is capital only because it opens a sentence ("Nurses said")."""
        if word in self.inner or word in self.surnames:
            return False
        return word.lower() in _COLLECTIVES or (word.endswith("s") and not word.isupper())

    def _by_title(self, named: Named) -> str | None:
        if not named.definite or named.title is None:
            return None
        found = self.titles.get(named.title.split()[-1], frozenset())
        return next(iter(found)) if len(found) == 1 else None


def register(text: str) -> Register:
    """Collect the full names of a text, with the titles before them."""
    surnames: dict[str, set[str]] = {}
    titles: dict[str, set[str]] = {}
    for match in _RUN.finditer(text):
        words = match.group().removesuffix("'s").split()
        cut = _title_stop([word.lower() for word in words])
        name = _without_lead(words[cut:])
        if not 1 < len(name) <= _LONGEST_NAME or _is_organisation(name):
            continue
        full = " ".join(name).removesuffix("'s")
        surnames.setdefault(full.split()[-1], set()).add(full)
        if cut:
            titles.setdefault(words[cut - 1].lower(), set()).add(full)
    return Register(_frozen(surnames), _frozen(titles), frozenset(_INNER.findall(text)))


def _frozen(table: dict[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(_longest(names)) for key, names in table.items()}


def _longest(names: Iterable[str]) -> list[str]:
    """Leave out a name that another one only lengthens ("Ann Lee" beside "Ann Mary Lee")."""
    kept: list[str] = []
    for name in sorted(names, key=lambda one: (-len(one), one)):
        first = name.split()[0]
        if not any(one.split()[0] == first or one.endswith(" " + name) for one in kept):
            kept.append(name)
    return kept


def _without_lead(words: Sequence[str]) -> list[str]:
    """Leave out the function words and days that only begin a sentence."""
    kept = list(words)
    while kept and (kept[0].lower() in _LEADS or kept[0].lower().endswith("day")):
        kept.pop(0)
    return kept


def _title_stop(lowers: Sequence[str]) -> int:
    """Give the index after the last title that a word follows, 0 if there is none."""
    for index in range(len(lowers) - 2, -1, -1):
        if lowers[index] in TITLES or lowers[index].rpartition("-")[2] in TITLES:
            return index + 1
    return 0


def _is_organisation(words: Sequence[str]) -> bool:
    return any(word.lower() in _ORGANISATIONS for word in words)


def describe(tokens: Sequence[Token]) -> Named:
    """Read a speaker's phrase: its name, its title, or the head of its description."""
    if not tokens or tokens[0].lower in PERSONAL:
        return Named(None)
    definite = tokens[0].lower == "the"
    runs = _runs(tokens)
    if any(token.lower in _SPOKES | _TEXTS for token in tokens if not token.capital):
        return _behind(tokens, runs)
    if len(runs) != 1 and any(token.lower in {"and", "or"} for token in tokens):
        return Named(None)
    if not runs or runs[-1][1] != len(tokens) or _depends(tokens, runs[-1][0]):
        return Named(None, _head(tokens, runs), definite=definite)
    return _name(tokens, runs[-1], definite=definite)


def _name(tokens: Sequence[Token], run: tuple[int, int], *, definite: bool) -> Named:
    first, stop = run
    words = [token.text for token in tokens[first:stop]]
    cut = _title_stop([word.lower() for word in words])
    if words[-1].lower() in TITLES and (len(words) == 1 or not cut or definite):
        return Named(None, words[-1].lower(), definite=definite or first > 0)
    title = words[cut - 1].lower() if cut else _role_before(tokens, first)
    name = words[cut:]
    if title is not None and "of" in name[1:]:
        name = name[: name.index("of")]
    if name[0].lower() in _PARTICLES - {"al", "el"}:
        return Named(None, title, definite=definite)
    person = not _is_organisation(name) and (title is not None or (len(name) > 1 and not definite))
    return Named(_joined(name), title, person=person)


def _role_before(tokens: Sequence[Token], first: int) -> str | None:
    before = tokens[first - 1] if first else None
    return before.lower if before is not None and before.lower in TITLES else None


def _joined(words: Sequence[str]) -> str:
    return " ".join(words)


def _head(tokens: Sequence[Token], runs: Sequence[tuple[int, int]]) -> str | None:
    """Give the head noun of a description: the last word before its first preposition."""
    del runs
    head: str | None = None
    for token in tokens:
        if token.lower in {"of", "for", "in", "at", "from", "with", "on", "to", "by"}:
            break
        if token.word:
            head = token.lower
    return head


def _depends(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a name only completes a description ("the mayor of Leeds")."""
    before = tokens[first - 1].lower if first else ""
    return before in {"of", "for", "in", "at", "from", "with", "on", "to", "by", "near"}


def _behind(tokens: Sequence[Token], runs: Sequence[tuple[int, int]]) -> Named:
    """Give the body behind a spokesman or a statement, if the phrase names exactly one."""
    names = [run for run in runs if tokens[run[1] - 1].lower not in TITLES]
    last = runs[-1] if runs else None
    role = next((token.lower for token in tokens if token.lower in _SPOKES), None)
    if role and last is not None and last[1] == len(tokens) and not _depends(tokens, last[0]):
        return Named(
            _joined([token.text for token in tokens[last[0] : last[1]]]), role, person=True
        )
    if len(names) != 1:
        return Named(None)
    named = _name(tokens[: names[0][1]], names[0], definite=True)
    return Named(named.name, person=named.person)


def _runs(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Give the runs of capitalised words, with the particles inside names."""
    runs: list[tuple[int, int]] = []
    index = 0
    while index < len(tokens):
        if not tokens[index].capital or tokens[index].lower in FUNCTION_WORDS:
            index += 1
            continue
        stop = index + 1
        while stop < len(tokens) and _continues(tokens, stop):
            stop += 1
        while stop > index + 1 and tokens[stop - 1].lower in _PARTICLES:
            stop -= 1
        runs.append((index, stop))
        index = stop
    return runs


def _continues(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    if token.lower in POSSESSIVE or is_adverb(token) or is_time_word(token):
        return False
    if token.capital or token.text[:1].isdigit() or token.lower.startswith(("al-", "el-")):
        return True
    following = [one for one in tokens[index + 1 : index + 3] if one.lower not in _PARTICLES]
    return token.lower in _PARTICLES and bool(following) and following[0].capital


def agrees(pronoun: str, title: str | None) -> bool:
    """Tell whether a title allows a pronoun: "Mrs" is no "he"."""
    if pronoun == "he":
        return title not in _FEMALE
    return title not in _MALE
