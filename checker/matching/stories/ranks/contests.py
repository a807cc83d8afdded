"""Two places in one order that one thing cannot both have, and two things that share the first.

A rank is a value of an order (by length, by toll) in a class (road tunnels) within a scope (Norway,
since 1950, by number of passengers). Two are set against each other only if nothing of that differs
and the text shows that they are of one thing: its name, or a noun and a figure that go with it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.matching.stories.ranks.identity import Told, may_be_rivals, same_holder, told_of
from checker.matching.stories.ranks.phrases import GENERIC, Scope, fold, words_of
from checker.matching.stories.ranks.readings import Standing, read_standings
from checker.matching.stories.ranks.scales import same_scale
from checker.matching.stories.senses import sense
from checker.model import Claim, ClaimGroup, Quantity, Scope as GroupScope

_MOST_BEARERS = 40
"""Ranks of one class that are laid beside each other."""
_LETTERS = 4
"""Letters by which a country and its adjective are one: "Norway", "Norwegian"."""
_GROWING = frozenset({"toll", "harm", "price", "heat", "rain"})
"""Orders in which an event may still move up while it is reported."""
_FLEETING = frozenset({"wealth", "fame", "merit"})
"""Orders that change from week to week; so may a rank that says not by what it is."""
_FLEETING_DAYS = 3
_STANDING_DAYS = 62
"""Days for which other ranks stay; a longer building or a worse flood is rarer than that."""
_MOVING = re.compile(
    r"\b(?:so far|already|to date|by now|has (?:now )?(?:become|overtaken|risen|passed)|no longer"
    r"|overt(?:akes?|aken|ook)|surpass\w*|lost (?:its|the))\b",
    re.IGNORECASE,
)


Figures = Mapping[tuple[str, int], Sequence[Quantity]]
"""The figures of each sentence, by its document and start."""


def match_ranks(key: str, sentences: Sequence[Claim], figures: Figures) -> Iterator[ClaimGroup]:
    """Yield the ranks of a story that exclude each other.

    Args:
        key: The story.
        sentences: One claim for each sentence, in order of document and place.
        figures: The figures of the sentences.
    """
    told = list(_told(sentences, figures))
    number = 0
    seen: set[tuple[str, str]] = set()
    for one, other in _pairs(told):
        contrast = _contrast(one, other)
        docs = one.claim.id, other.claim.id
        if contrast is None or docs in seen or _is_told_both(one, other, told):
            continue
        seen.add(docs)
        names = set(one.claim.context) & set(other.claim.context)
        yield ClaimGroup(
            id=f"{key}|rank|{number}",
            scope=GroupScope.RETELLING,
            claims=(one.claim, other.claim),
            contrast=contrast,
            entity=min(names, default=None),
            evidence=f'"{one.standing.words}" and "{other.standing.words}"',
        )
        number += 1


def _told(sentences: Sequence[Claim], figures: Figures) -> Iterator[Told]:
    earlier: list[Claim] = []
    for claim in sentences:
        if earlier and earlier[-1].doc != claim.doc:
            earlier = []
        known = frozenset(fold(word) for name in claim.context for word in words_of(name))
        for standing in read_standings(claim.sentence_text, known):
            beside = figures.get((claim.doc, claim.sentence.start), ())
            yield told_of(claim, standing, earlier[-2:], beside)
        earlier.append(claim)


def _pairs(told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield each two ranks of two documents that share a class or a name, once."""
    homes: dict[str, list[int]] = defaultdict(list)
    for index, one in enumerate(told):
        for key in sorted(one.keys):
            homes[key].append(index)
    found = {
        (first, second)
        for bearers in homes.values()
        for place, first in enumerate(bearers)
        for second in bearers[place + 1 : place + _MOST_BEARERS]
        if told[first].claim.doc != told[second].claim.doc
    }
    for first, second in sorted(found):
        yield told[first], told[second]


def _contrast(one: Told, other: Told) -> str | None:
    """Name the way in which two ranks exclude each other; None if they may both hold."""
    if not same_scale(one.standing.scale, other.standing.scale, one.head):
        return None
    width = _width(one, other)
    if width is None or not _of_one_time(one, other):
        return None
    if may_be_rivals(one, other):
        return "superlative" if width == 0 else None
    if not _exclude(one.standing, other.standing, width) or not same_holder(one, other):
        return None
    first = {one.standing.rank, other.standing.rank} & {1}
    return "superlative" if first else "rank"


def _exclude(one: Standing, other: Standing, width: int) -> bool:
    """Tell whether two places of one thing exclude each other.

    In a narrower class a thing can only stand higher: the second-largest employer may be the
    largest private one, but not the third-largest private one.
    """
    if width > 0:
        one, other, width = other, one, -width
    if one.negated and other.negated:
        return False
    if other.negated:
        return width == 0 and one.rank == other.rank
    if one.negated:
        return one.rank == other.rank
    return one.rank > other.rank if width < 0 else one.rank != other.rank


def _width(one: Told, other: Told) -> int | None:
    """Give -1 if the first order is narrower, 1 if the second is, 0 if neither; None if unlike."""
    first, second = one.standing, other.standing
    heads = {one.head, other.head} - {""}
    if len(heads) > 1 or not _same_place(one, other):
        return None
    if first.scope.measure != second.scope.measure and not (
        first.scope.measure & second.scope.measure
    ):
        return None
    narrow = {
        *_narrower(first.kind.mods | first.kind.names, second.kind.mods | second.kind.names),
        *_narrower(frozenset({first.scope.limit} - {""}), frozenset({second.scope.limit} - {""})),
    }
    return None if len(narrow) > 1 else next(iter(narrow), 0)


def _narrower(one: frozenset[str], other: frozenset[str]) -> Iterator[int]:
    """Yield -1 or 1 for the side that says more, both where each says what the other does not."""
    if one - other:
        yield -1
    if other - one:
        yield 1


def _same_place(one: Told, other: Told) -> bool:
    first, second = one.standing.scope, other.standing.scope
    generic = _generic(one), _generic(other)
    bare = [
        not (told.standing.scope.names or each)
        for told, each in zip((one, other), generic, strict=True)
    ]
    if first.world or second.world:
        return (
            first.world == second.world and generic[0] == generic[1] and first.names == second.names
        )
    if any(bare):
        return all(bare)
    if first.names and second.names:
        return _folded(first) == _folded(second) and generic[0] == generic[1]
    if not first.names and not second.names:
        around = (one.surroundings & other.surroundings) - one.names - other.names
        return generic[0] == generic[1] and bool(around)
    return (generic[1] if first.names else generic[0]) <= GENERIC


def _generic(told: Told) -> frozenset[str]:
    """Give the nouns that point at a place or body, not at what is ordered."""
    return frozenset(noun for noun in told.standing.scope.generic if sense(noun) != told.head)


def _folded(scope: Scope) -> frozenset[str]:
    return frozenset(name[:_LETTERS] for name in scope.names)


def _of_one_time(one: Told, other: Told) -> bool:
    """Tell whether neither rank can have passed on, or been reached, between two reports."""
    earlier, later = sorted((one, other), key=lambda each: str(each.claim.published))
    days = earlier.claim.published, later.claim.published
    if days[0] is None or days[1] is None:
        return days[0] == days[1]
    apart = (days[1] - days[0]).days
    scales = {each.standing.scale[0] for each in (one, other) if each.standing.scale}
    if apart > (_FLEETING_DAYS if scales <= _FLEETING else _STANDING_DAYS):
        return later.standing.negated and later.standing.past
    rises = later.standing.rank < earlier.standing.rank
    moved = _MOVING.search(later.claim.sentence_text) is not None
    return not apart or not (moved or (rises and scales & _GROWING))


def _is_told_both(one: Told, other: Told, told: Sequence[Told]) -> bool:
    """Tell whether a document knows both ranks, of two things that the other may speak of."""
    if one.names and other.names:
        return False
    for known, asked in ((one, other), (other, one)):
        for third in told:
            if third.claim.doc != known.claim.doc or third is known or third.head != known.head:
                continue
            if third.standing.rank == asked.standing.rank and third.standing.scale is not None:
                return True
    return False
