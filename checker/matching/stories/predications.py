"""What a sentence says of whom: a verb or adjective, who takes part, and if it is denied."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.matching.stories.antonyms import Pole, poles, verb_class
from checker.matching.stories.clauses import Sort, Word, told_of
from checker.matching.stories.openness import is_voiced
from checker.matching.stories.phrases import Phrase, completed, objects_of, rest_of, subject_of
from checker.matching.stories.verbs import BE, Chain, Tense, ability, chain_of, is_finite, tense_of
from checker.model import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Predication:
    """One thing that a sentence says."""

    claim: Claim
    word: str
    """The verb or adjective as written."""

    key: str
    """By it two predications may be of one thing."""

    poles: tuple[Pole, ...] = ()
    denied: bool = False
    able: bool = False
    """True for what can or may be done, or must not."""

    tense: Tense = Tense.PRESENT
    agent: Phrase | None = None
    """Who does it, if somebody does it to something."""

    theme: Phrase | None = None
    """What it is done to, or who it is said of."""

    beside: tuple[Phrase, ...] = ()
    manner: frozenset[str] = frozenset()
    """Adverbs before the verb: "seriously hurt"."""

    sentence: frozenset[str]
    """Word classes and names of the sentence."""

    @property
    def none(self) -> bool:
        """Tell whether it is denied of everybody: "no siren was heard"."""
        parts = (self.agent, self.theme)
        return self.denied and any(part is not None and part.none for part in parts)


@dataclass(frozen=True, slots=True)
class _Roles:
    """Who takes part in what a verb tells."""

    agent: Phrase | None
    theme: Phrase
    beside: tuple[Phrase, ...]

    @property
    def negations(self) -> int:
        """Count the participants that are nobody."""
        return self.theme.none + (self.agent is not None and self.agent.none)


def assertions(claim: Claim, words: Sequence[Word], keys: Collection[str]) -> Iterator[Predication]:
    """Yield what a sentence says, for verbs and adjectives with an opposite or a given key."""
    if is_voiced(claim):
        return
    known = poles()
    for index, word in enumerate(words):
        if word.sort is Sort.CONTENT and (verb_class(word.lower) in keys or word.key in known):
            found = predication(claim, words, index)
            if found is not None and not found.denied:
                yield found


def predication(claim: Claim, words: Sequence[Word], index: int) -> Predication | None:
    """Give what a sentence says with its word at a place, None if that is no predicate."""
    word, chain = words[index], chain_of(words, index)
    able = ability(chain)
    if able is None or not is_finite(words, index, chain):
        return None
    roles = _roles(words, index, chain)
    if roles is None or chain.negations + roles.negations > 1:
        return None
    return Predication(
        claim=claim,
        word=word.text,
        key=word.key if " " in word.key else verb_class(word.lower),
        poles=poles().get(word.key, ()),
        denied=chain.negations + roles.negations == 1,
        able=able,
        tense=tense_of(word.lower, chain),
        agent=roles.agent,
        theme=roles.theme,
        beside=roles.beside,
        manner=frozenset(each for each in chain.words if each.endswith("ly")),
        sentence=told_of(words),
    )


_UNDERGOING = frozenset({"surviv"})
"""Stems of verbs whose object is a circumstance of what happens to their subject."""


def _roles(words: Sequence[Word], index: int, chain: Chain) -> _Roles | None:
    """Give the participants of a verb; None where one of them is not known."""
    subject, beside = subject_of(words, chain.begin)
    behind = objects_of(words, index + 1)
    held = bool(BE & {*chain.words}) and not words[index].lower.endswith("ing")
    if subject is None or behind is None:
        return None
    if held:
        doer = next((one for one in behind if one.link == "by"), None)
        rest = tuple(one for one in (*beside, *behind) if one is not doer)
        return None if behind and not behind[0].link else _Roles(doer, subject, rest)
    if index + 1 < len(words) and words[index + 1].sort is Sort.PRONOUN:
        return None
    if behind and words[index].key in _UNDERGOING:
        behind = [replace(behind[0], link="in"), *behind[1:]]
    if not behind or behind[0].link:
        return _Roles(None, subject, (*beside, *behind))
    return _Roles(subject, completed(behind, "of"), (*beside, *rest_of(behind, "of")))
