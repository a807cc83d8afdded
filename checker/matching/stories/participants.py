"""Whether two predications are of the same participants, on one occasion."""

from collections.abc import Set as AbstractSet

from checker.matching.stories.antonyms import Lasting, base
from checker.matching.stories.belongings import HAVING
from checker.matching.stories.likeness import Rarity
from checker.matching.stories.phrases import Phrase
from checker.matching.stories.predications import Predication
from checker.matching.stories.senses import sense

_RARE = 0.3
"""Least rarity of a word or name that two sentences have in common to count."""
_FEW = 4
"""Sentences of a story in which a word is rare, however short the story is."""
_VERY_RARE = 0.6
"""Rarity at which one word, the theme itself, is enough."""
_WHOLE = 0.6
"""Share of what stands beside a denied verb that the other sentence has, times left out."""
_LIGHT = frozenset(
    map(
        sense,
        "programme program scheme system plan project process service campaign operation proposal"
        " bid measure building site facility work works series model type".split(),
    )
)
"""Heads that say no more than the word before them: "the buy-back programme"."""
_PEOPLE = frozenset(
    map(
        sense,
        "man men woman women boy girl child children"
        " person passenger worker driver resident officer soldier student"
        " pupil guest visitor firefighter tourist policeman fisherman crew nurse guard pedestrian"
        " cyclist rider sailor pensioner teenager neighbour neighbor colleague employee customer"
        " teacher doctor patient civilian spectator fan farmer miner climber hiker swimmer diver"
        " pilot player voter candidate councillor member demonstrator protester applicant".split(),
    )
)
"""Who "nobody" is, in the commonest words."""


_THINGS = frozenset(map(sense, "thing material item object part piece".split()))
"""What may be anything: "no material was taken from it"."""


def are_one(one: Predication, other: Predication, common: Rarity) -> bool:
    """Tell whether two predications are of the same things and people.

    Args:
        one: What is denied, or one of two opposites.
        other: What is said in another text.
        common: How rare the words of their story are.
    """
    if one.theme is None or other.theme is None or not _meet(one.theme, other.theme, one, other):
        return False
    if not _agents_fit(one, other) or not _beside_fits(one, other):
        return False
    return _is_told(one, other, common)


def _meet(first: Phrase, second: Phrase, one: Predication, other: Predication) -> bool:
    """Tell whether a phrase of one predication is the same as one of the other."""
    if first.none and (not first.head or (first.head in _THINGS and one.beside)):
        person = second.head in _PEOPLE or second.head in second.names
        return person is not bool(first.head)
    if not _same_head(first, second):
        return False
    known = _known(other)
    strange = second.words - _known(one) - _LIGHT
    own = frozenset[str]() if _is_alias(first, second) else first.words - _LIGHT - known
    missing = {word for word in own if not known.issuperset(word.split())}
    if first.none or first.whole:
        return not missing
    if second.whole:
        return not strange
    return not strange and not missing and first.numbers == second.numbers


def _known(one: Predication) -> frozenset[str]:
    """Give the words of a sentence, its names in parts, and what its text often names."""
    names = {part for name in one.claim.context for part in name.split()}
    return one.sentence | names | {*one.claim.topics}


def _same_head(first: Phrase, second: Phrase) -> bool:
    heads, others = ({each.head, *each.aliases} for each in (first, second))
    if not heads.isdisjoint(others):
        return True
    if first.names and second.names and _spells(first, second):
        return True
    if first.head in _LIGHT and second.head in first.words:
        return True
    return second.head in _LIGHT and first.head in second.words


def _is_alias(first: Phrase, second: Phrase) -> bool:
    """Tell whether one text calls something what stands beside its name in the other."""
    return first.head != second.head and second.head in first.aliases


def _spells(first: Phrase, second: Phrase) -> bool:
    """Tell whether a name of one phrase is spelt out by the other: "packs of the K3 series"."""
    if first.head not in first.names or second.head not in second.names:
        return False
    parts = {part for name in second.names for part in name.split()}
    return len(second.names) > 1 and set(first.head.split()) == parts


def _agents_fit(one: Predication, other: Predication) -> bool:
    """Tell whether the same one acts in both, or one text leaves out who does."""
    if one.agent is not None and other.agent is not None:
        return _meet(one.agent, other.agent, one, other)
    if one.agent is None and other.agent is None:
        return one.denied or not _is_deed(one, other)
    if one.denied:
        return one.agent is None or one.agent.none
    return False


def _is_deed(one: Predication, other: Predication) -> bool:
    """Tell whether two words are opposites only if the same one does both: "won", "lost"."""
    axes = {pole.axis for pole in other.poles}
    return all(pole.lasting is Lasting.DEED for pole in one.poles if pole.axis in axes)


def _beside_fits(one: Predication, other: Predication) -> bool:
    """Tell whether the places and circumstances of two predications are the same, if both say."""
    told, others = _beside(one), _beside(other)
    if one.denied and len(told & other.sentence) < _WHOLE * len(told):
        return False
    if not _are_topical(_names_beside(one) - other.sentence, other):
        return False
    if one.key == HAVING:
        return True
    apart = bool(told - other.sentence) and bool(others - one.sentence)
    return (one.none or not apart) and _respects_fit(one, other)


def _respects_fit(one: Predication, other: Predication) -> bool:
    """Tell whether two predications are of one respect: "acquitted of fraud", "of 3 per cent"."""
    figures = [_figures_beside(each) for each in (one, other)]
    if all(figures) and figures[0].isdisjoint(figures[1]):
        return False
    if not _are_topical(_names_beside(other) - one.sentence, one):
        return False
    strange = _beside(other, _MATTERS if one.none else _RESPECTS) - _known(one)
    missing = frozenset[str]() if one.denied else _beside(one, _RESPECTS) - _known(other)
    return not strange and not missing


_RESPECTS = frozenset("of on for from to with without over about against as".split())
_MATTERS = frozenset("on about over for against as".split())


def _beside(one: Predication, links: AbstractSet[str] = frozenset()) -> frozenset[str]:
    """Give the words beside a verb, those behind some prepositions if any are given."""
    return frozenset(
        word for each in one.beside if not links or each.link in links for word in each.words
    )


def _names_beside(one: Predication) -> frozenset[str]:
    return frozenset(name for each in one.beside for name in each.names)


def _figures_beside(one: Predication) -> frozenset[str]:
    return frozenset(number for each in one.beside for number in each.numbers)


def _are_topical(names: AbstractSet[str], one: Predication) -> bool:
    """Tell whether a text often speaks of some names, even where a sentence leaves them out."""
    topics = {part for name in one.claim.topics for part in (name, *name.split())}
    return names <= topics


def _is_told(one: Predication, other: Predication, common: Rarity) -> bool:
    """Tell whether two sentences share enough that is rare beside the verb."""
    own = {base(one.word.casefold()), sense(one.word), sense(other.word)}
    if one.key == HAVING:
        own = set()
    both = (one.sentence & other.sentence) - own
    shared = {word for word in both if common(word) >= _RARE or common.counts[word] <= _FEW}
    head = one.theme.head if one.theme else ""
    if one.theme is not None and head in one.theme.names:
        return bool(one.poles) or one.able or bool(shared)
    if _linked(one) & _linked(other):
        return True
    return len(shared) > 1 or (head in shared and common(head) >= _VERY_RARE)


def _linked(one: Predication) -> set[tuple[str, str]]:
    """Give the names beside a verb with their prepositions: "from the Vega"."""
    return {(each.link, name) for each in one.beside for name in each.names}
