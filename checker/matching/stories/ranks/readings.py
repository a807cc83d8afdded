"""What place a sentence gives a thing: "the second-longest tunnel in Norway", "ranks fourth"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.matching.stories.profiles import contents
from checker.matching.stories.ranks.holders import Holder, holder_behind, holder_of
from checker.matching.stories.ranks.phrases import (
    EMPTY,
    Phrase,
    Scope,
    fold,
    names_in,
    phrase_of,
    scope_of,
    words_of,
)
from checker.matching.stories.ranks.scales import (
    COMPARATIVE,
    ORDINAL,
    RANKED,
    SUPERLATIVE,
    Scale,
    numbers_of,
    rank_of,
    scale_of,
)
from checker.matching.stories.senses import sense

_RANK = re.compile(
    r"\b(?:rank(?:s|ed|ing)?\s+(?:now\s+|only\s+)?(?:at\s+|as\s+)?"
    rf"(?:(?:no\.\s?|number\s)(?P<number>\d{{1,2}})|(?P<ordinal>{ORDINAL}))"
    r"|(?:is|are|was|were)\s+(?:now\s+|still\s+)?no\.\s?(?P<place>\d{1,2})"
    r"|(?:drop|fall|fell|slip|slide|slid|move|climb|rise|rose)\w*\s+"
    r"(?:back\s+|up\s+|down\s+)?(?:in)?to\s+"
    rf"(?P<moved>{ORDINAL})(?:\s+(?:place|rank|position|spot))?)\b(?!\s+(?:{SUPERLATIVE}))",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\b(?:ranks?|ranked|is|are|was|were|comes?)\s+(?:second\s+(?=only))?"
    r"(?:(?:behind|after)\s+only|only\s+behind|only\s+to)\s+(?P<names>[^.;:()]{2,60})"
)
_ONLY = re.compile(
    r"\b[Oo]nly\s+(?P<names>[^.;:()]{2,60}?)\s+"
    r"(?:is|was|are|were|has\s+been|have\s+been|had\s+been)"
    rf"\s+(?P<comparative>{COMPARATIVE})\b(?!\s+than\s+(?:half|expected|average|usual|normal))"
    r"(?:\s+than\s+(?P<than>[^.,;:()]{2,60}))?"
)
_OPEN = re.compile(
    r"\b(?:one|some|two|three|several|many|part|half|most|any|each|every) of [^,.;]{0,25}$"
    r"|\bamong(?:st)? [^,.;]{0,25}$"
    r"|\b(?:perhaps|arguably|possibly|probably|likely|supposedly|reputedly|allegedly|nearly|almost"
    r"|maybe|if|whether|how|would|could|might|may|should|will|to be|to become|set to|due to|hopes?"
    r"|wants?|planned|claims?|claimed|billed|reckoned|believed|thought|considered|called|dubbed"
    r"|said to|as|second-? ?to|former|formerly|once|then|previously|until|at its|at their|at his"
    r"|at her|of its|of their|than)\b[^,.;]{0,30}$",
    re.IGNORECASE,
)
"""Words before a superlative that make it no firm place of today."""
_OPEN_BEHIND = re.compile(
    r"^[^.;]{0,60}\b(?:at the time|until (?:then|now|recently)"
    r"|when (?:it|they|he|she) (?:is|was|were|opens|are)"
    r"|when (?:completed|finished|built)|if not|or second"
    r"|, (?:possibly|perhaps|probably))\b",
    re.IGNORECASE,
)
_WAS = re.compile(
    r"\b(?:when (?:it|they) (?:was|were|opened)|at the time|in those days|would be|used to be)\b",
    re.IGNORECASE,
)
_NOW = re.compile(r"(?:\s+(?:and|now|still|currently|thus|therefore|also))+\s*$")
_NEGATED = re.compile(r"\b(?:not|never|isn[’']t|wasn[’']t|aren[’']t|weren[’']t)\s+[^,.;]{0,25}$")
_OTHERS = re.compile(
    r"\b(?:behind|after|beaten by|second only to|next to|exceeded only by|surpassed only by)\s+"
    r"(?:only\s+)?(?P<names>[^.;:()]{2,80})"
)
_OWNER = re.compile(
    r"\b(?:(?P<owner>(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y)\s+(?:[\w.-]+\s+){0,3}?"
    r"[\w.-]+[’']s?|[A-ZÀ-Þ][\w.-]*(?:\s+[A-ZÀ-Þ][\w.-]*){0,3}[’']s?)"
    r"|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Aa]n?)\s+$"
)
_QUOTES = re.compile(r"[\"“”]")
_MOST_LETTERS = 600
"""Letters of a sentence that is read; what is longer is a list or a table."""
_LONGEST = 8
"""Words of a noun phrase at most."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The place that a sentence gives something in an order."""

    rank: int
    negated: bool
    """True where it is denied that it has this place."""

    scale: Scale | None
    """None where the text does not say by what."""

    kind: Phrase
    """What is ordered."""

    scope: Scope
    holder: Holder
    others: frozenset[str]
    """Names of those before it, folded."""

    words: str
    """As the text writes it."""

    past: bool
    """True where the text says that it had this place."""

    @property
    def worded(self) -> frozenset[str]:
        """Words that tell the class, without its noun and names."""
        kinds = {kind for word, kind in contents(self.words) if kind and word[0].islower()}
        return frozenset(kinds) - {self.kind.head, self.holder.phrase.head} - _ORDER_WORDS


_ORDER_WORDS = frozenset(
    sense(word)
    for word in "ever largest highest longest biggest second third fourth fifth known".split()
)


def read_standings(sentence: str, known: frozenset[str] = frozenset()) -> Iterator[Standing]:
    """Yield the places that a sentence surely gives something in an order.

    Args:
        sentence: Its text.
        known: Words of the names in it, folded.
    """
    asked = sentence.rstrip("\"”'’ ").endswith("?")
    if asked or len(sentence) > _MOST_LETTERS or _WAS.search(sentence):
        return
    yield from _superlatives(sentence, known)
    yield from _ranks(sentence, known)
    yield from _after_few(sentence, known)


def _superlatives(sentence: str, known: frozenset[str]) -> Iterator[Standing]:
    for match in RANKED.finditer(sentence):
        before, behind = sentence[: match.start()], _clause(sentence[match.end() :])
        if _OPEN.search(before) or _OPEN_BEHIND.match(sentence[match.end() :]):
            continue
        if len(_QUOTES.findall(before)) % 2:
            continue  # what somebody boasts of
        owner = _OWNER.search(before)
        lead = before[: owner.start()] if owner else before
        words = words_of(behind)
        kind = phrase_of(words[:_LONGEST], known)
        holder = holder_of(lead, known)
        if holder is None:
            holder, behind = holder_behind(behind, known)
        scope = scope_of((owner and owner["owner"]) or "", behind, before)
        yield Standing(
            rank=rank_of(match["ordinal"]),
            negated=_NEGATED.search(before) is not None,
            scale=scale_of(match["sup"]),
            kind=kind,
            scope=scope,
            holder=holder,
            others=_others(sentence[match.end() :]),
            words=_shown(sentence, match.start(), match.end(), behind),
            past=re.search(r"\b(?:was|were)\s*(?:not\s*)?$", lead) is not None,
        )


def _ranks(sentence: str, known: frozenset[str]) -> Iterator[Standing]:
    for match in _RANK.finditer(sentence):
        before, behind = sentence[: match.start()], _clause(sentence[match.end() :])
        holder = holder_of(f"{_NOW.sub('', before)} is ", known)
        if holder is None or _OPEN.search(before):
            continue
        among = re.match(r"\s*(?:among|of|in|on)\s+(?:the\s+|all\s+|its\s+)*(?P<kind>.*)", behind)
        kind = phrase_of(words_of(among["kind"])[:_LONGEST], known) if among else EMPTY
        told = match["number"] or match["ordinal"] or match["place"] or match["moved"]
        yield Standing(
            rank=rank_of(told),
            negated=_NEGATED.search(before) is not None,
            scale=None,
            kind=kind,
            scope=scope_of("", behind, before),
            holder=holder,
            others=_others(sentence[match.end() :]),
            words=_shown(sentence, match.start(), match.end(), behind),
            past=False,
        )


def _after_few(sentence: str, known: frozenset[str]) -> Iterator[Standing]:
    """Yield what stands behind those that a sentence names: "only the Eiger is higher"."""
    for match in _BEHIND.finditer(sentence):
        names = re.split(r"\s+(?:in|of|on|among)\s+(?:the|all)\b", match["names"])[0]
        behind = _clause(match["names"][len(names) :])
        holder = holder_of(f"{sentence[: match.start()]} is ", known)
        if holder is not None and names_in(["", *words_of(names)]):
            yield _behind(sentence, match, (names, behind, None), holder)
    for match in _ONLY.finditer(sentence):
        than = match["than"]
        holder = Holder(phrase_of(words_of(than), known)) if than else Holder(EMPTY, refers=True)
        scale = scale_of(match["comparative"])
        yield _behind(sentence, match, (match["names"], "", scale), holder)


def _behind(
    sentence: str, match: re.Match[str], told: tuple[str, str, Scale | None], holder: Holder
) -> Standing:
    names, behind, scale = told
    listed = re.split(r",|\band\b", _clause(names))
    counted = next(numbers_of(names), None)
    return Standing(
        rank=1 + (counted or len([name for name in listed if name.strip()])),
        negated=False,
        scale=scale,
        kind=EMPTY,
        scope=scope_of("", behind, sentence[: match.start()]),
        holder=holder,
        others=_names(names),
        words=match[0],
        past=False,
    )


def _clause(text: str) -> str:
    """Give the words up to the end of a clause."""
    return re.split(r"[.;:!?()\"“”—–]|,\s|\s-\s", f"{text} ", maxsplit=1)[0]


def _others(behind: str) -> frozenset[str]:
    found = _OTHERS.search(behind)
    return _names(found["names"]) if found else frozenset()


def _names(text: str) -> frozenset[str]:
    words = words_of(text)
    numbers = {word for word in words if word[0].isdigit()}
    return names_in(["", *words]) | numbers | {fold(word) for word in words if word == words[-1]}


def _shown(sentence: str, start: int, end: int, behind: str) -> str:
    return f"{sentence[start:end]}{behind}".strip()
