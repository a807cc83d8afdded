"""The auxiliaries of a verb: if it is denied, when it is so, if it can or may be."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from checker.matching.stories.antonyms import base, is_past
from checker.matching.stories.clauses import Sort, Word


class Tense(StrEnum):
    """When something is said to be so."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    LASTING = "lasting"
    """It was so before as well: "remains shut"; or at no time: "never"."""


@dataclass(frozen=True, slots=True)
class Chain:
    """The auxiliaries and adverbs before a verb."""

    begin: int
    """Where they begin."""

    words: tuple[str, ...]
    negations: int


BE = frozenset(
    "is are was were be been being am get gets got remain remains remained remaining stay stays"
    " stayed 's".split()
)
"""Auxiliaries of the passive, and of what something is."""
HAVE = frozenset({"has", "have", "had"})
NEGATING = frozenset(map(base, "fail refuse decline neglect omit".split()))
"""Verbs that deny the one behind their "to"."""
_MANAGING = frozenset(map(base, "manage go force oblige".split()))
_LASTING = frozenset("remain remains stay stays still never".split())
_PAST = frozenset("was were did had got remained stayed".split())
_OPEN = frozenset("will would shall should could might supposed".split())
_ABLE = frozenset("can may allowed permitted able unable".split())
_FINITE = BE | HAVE | _ABLE | frozenset("do does did must to".split())
_DESTINATIONS = frozenset({"to jail", "to prison"})
_TAKING = frozenset(map(base, "take drive lead send bring escort return transfer haul".split()))


def chain_of(words: Sequence[Word], index: int) -> Chain:
    """Give what stands before a verb or adjective and belongs to it."""
    if words[index].lower in _DESTINATIONS:
        return _taken(words, index)
    return _chain(words, index)


def _chain(words: Sequence[Word], index: int) -> Chain:
    begin, negations = index, 0
    while begin > 0:
        before = words[begin - 1]
        if before.lower in {"not", "never", "unable"}:
            negations += 1
        elif words[begin].lower == "to" and before.key in NEGATING | _MANAGING:
            negations += before.key in NEGATING
        elif before.sort not in {Sort.AUXILIARY, Sort.ADVERB}:
            break
        begin -= 1
    return Chain(begin, tuple(word.lower for word in words[begin:index]), negations)


def _taken(words: Sequence[Word], index: int) -> Chain:
    """Give the auxiliaries of the verb by which somebody is taken somewhere: "led to jail"."""
    verb = index - 1
    while verb > 0 and words[verb].key not in _TAKING:
        if words[verb].sort not in {Sort.CONTENT, Sort.ADVERB}:
            break
        verb -= 1
    if words[verb].key not in _TAKING:
        return Chain(index, (), 0)
    chain, shared = _chain(words, verb), verb
    while not chain.words and shared > 0 and words[shared - 1].text not in {".", ";", ":"}:
        shared -= 1
        if words[shared].lower in {"was", "were"}:
            chain = _chain(words, shared + 1)
    return chain if BE & {*chain.words} else Chain(index, (), 0)


def ability(chain: Chain) -> bool | None:
    """Tell whether something can or may be done; None where it is only meant or wanted."""
    told = {*chain.words}
    meant = "to" in told and not {*map(base, told)} & (NEGATING | _MANAGING)
    if told & _ABLE:
        return None if told & _OPEN else True
    if "must" in told and chain.negations:
        return True
    return None if meant or told & (_OPEN | {"must"}) else False


def is_finite(words: Sequence[Word], index: int, chain: Chain) -> bool:
    """Tell whether a word is the predicate of a clause."""
    behind = words[index + 1].sort if index + 1 < len(words) else Sort.BREAK
    if behind is Sort.AUXILIARY:
        return False
    if _FINITE & {*chain.words}:
        return True
    before = words[chain.begin - 1] if chain.begin else None
    if before is None or before.lower == "longer":
        return False
    return _is_form(words[index].lower, before.sort, behind)


def _is_form(lower: str, before: Sort, behind: Sort) -> bool:
    """Tell whether a word without auxiliaries is a verb, by its form and its neighbours."""
    holds = behind in {Sort.DETERMINER, Sort.NEGATION, Sort.NUMBER}
    if before is Sort.BREAK:  # "the city, a port, keeps no register"
        return holds and (is_past(lower) or lower.endswith("s"))
    if before is not Sort.CONTENT:
        return before is Sort.NEGATION and is_past(lower)
    if is_past(lower) or holds:
        return True
    return lower.endswith("s") and behind is Sort.PREPOSITION


def tense_of(lower: str, chain: Chain) -> Tense:
    """Give when something is said to be so, by its auxiliaries, else by its own form."""
    told = {*chain.words}
    if told & _LASTING:
        return Tense.LASTING
    if told & {"has", "have"}:
        return Tense.PERFECT
    controls = (word for word in chain.words if base(word) in NEGATING | _MANAGING)
    past = bool(told & _PAST) or any(map(is_past, controls)) or (not told and is_past(lower))
    return Tense.PAST if past else Tense.PRESENT
