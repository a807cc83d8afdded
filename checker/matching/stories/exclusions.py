"""What one text of a story says and another one excludes: it denies it, or says the opposite."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from checker.matching.stories.belongings import HAVING, belongings
from checker.matching.stories.charges import charges
from checker.matching.stories.clauses import Word, words_of
from checker.matching.stories.denials import denials
from checker.matching.stories.likeness import Rarity
from checker.matching.stories.openness import is_open
from checker.matching.stories.participants import are_one
from checker.matching.stories.predications import Predication, assertions
from checker.matching.stories.timings import denies_in_time, ends_otherwise, may_be_one_event
from checker.model import Claim, ClaimGroup, Scope

_MOST = 30
"""Predications of one verb in a story that are held against those that deny it."""


def match_exclusions(
    key: str, sentences: Sequence[Claim], known: Iterable[tuple[str, str]] = ()
) -> Iterator[ClaimGroup]:
    """Yield two sentences of different documents that cannot both be right.

    Args:
        key: The story.
        sentences: One claim for each sentence, in order of document and place.
        known: Ids of the claims that are held against each other already.
    """
    told = [(claim, words_of(claim)) for claim in sentences if not is_open(claim)]
    common = Rarity.of_sentences([{one.name or one.kind for one in words} for _, words in told])
    done = {frozenset(pair) for pair in known}
    seen: set[tuple[str, str]] = set()
    for one, other in _opposed(told):
        matter = _matter(one)
        pair = frozenset({one.claim.id, other.claim.id})
        if pair in done or matter in seen or not _excludes(one, other, common):
            continue
        seen.add(matter)
        yield ClaimGroup(
            id=f"{key}|exclusion|{one.claim.id}|{other.claim.id}",
            scope=Scope.RETELLING,
            claims=(one.claim, other.claim),
            contrast="polarity",
            evidence=", ".join(dict.fromkeys((one.word, other.word))),
        )


def _matter(one: Predication) -> tuple[str, str]:
    return one.key, one.theme.head if one.theme else ""


def _opposed(
    told: Sequence[tuple[Claim, list[Word]]],
) -> Iterator[tuple[Predication, Predication]]:
    """Yield what is denied with what is said in another document, and sayings of two poles."""
    dealt = [one for claim, words in told for one in charges(claim, words)]
    denied = [one for claim, words in told for one in denials(claim, words)]
    denied += [one for one in dealt if one.denied]
    keys = {one.key for one in denied}
    heads = {one.theme.head for one in denied if one.key == HAVING and one.theme}
    said = [
        one
        for claim, words in told
        for one in (*assertions(claim, words, keys), *belongings(claim, words, heads))
    ]
    said += [one for one in dealt if not one.denied]
    by_key = _grouped(said)
    for one in denied:
        names = {one.key, *(f"{pole.axis}|{pole.side}" for pole in one.poles)}
        found = {id(other): other for name in sorted(names) for other in by_key.get(name, ())}
        yield from ((one, other) for other in found.values() if _apart(one, other))
    for axis in sorted({pole.axis for one in said for pole in one.poles}):
        sides = (by_key.get(f"{axis}|{side}", ()) for side in (True, False))
        for one, other in product(*sides):
            if _apart(one, other) and one.key != other.key:
                yield one, other


def _apart(one: Predication, other: Predication) -> bool:
    return one.claim.doc != other.claim.doc


def _grouped(said: Iterable[Predication]) -> Mapping[str, Sequence[Predication]]:
    """Give what is said by verb and by pole, of a crowd the first."""
    found: dict[str, list[Predication]] = defaultdict(list)
    for one in said:
        for name in {one.key, *(f"{pole.axis}|{pole.side}" for pole in one.poles)}:
            if len(found[name]) < _MOST:
                found[name].append(one)
    return found


def _excludes(one: Predication, other: Predication, common: Rarity) -> bool:
    """Tell whether what one sentence says, or denies, leaves no room for what another says."""
    if one.able is not other.able or not may_be_one_event(one, other):
        return False
    if not are_one(one, other, common):
        return False
    return denies_in_time(one, other) if one.denied else ends_otherwise(one, other)
