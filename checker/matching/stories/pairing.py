"""Which figures of a story are one quantity: alike in value, or at odds over it.

Documents are laid side by side two by two, figures of one dimension only. Figures whose values
can both hold and that are likely one quantity are joined, the likeliest first, as long as all of
a fact have a value in common. Two figures that cannot both hold are set against each other only
where each is the other's best counterpart and neither value stands in the other's document.
"""

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, product

from checker.matching.stories.agreeing import may_agree
from checker.matching.stories.comparability import (
    distance,
    interval_of,
    is_loose,
    is_slip,
    may_oppose,
    turn_apart,
)
from checker.matching.stories.exclusions import match_exclusions
from checker.matching.stories.likeness import (
    ALIKE,
    OPPOSED,
    SAME,
    Rarity,
    same_features,
    score,
    significant,
    slip_features,
    value_features,
)
from checker.matching.stories.movements import match_movements
from checker.matching.stories.occasions import match_occasions, tell_periods
from checker.matching.stories.profiles import Profile, contents, figure_of, profile
from checker.matching.stories.ranks import match_ranks
from checker.matching.stories.retellings import match_retellings
from checker.matching.stories.roots import root
from checker.matching.stories.turns import Place, changes_beside, place_of, turned_beside
from checker.matching.stories.values import Values
from checker.model import (
    WORDING,
    Claim,
    ClaimGroup,
    Quantity,
    Scope,
)
from checker.model.occasions import OCCASION
from checker.unions import Unions

_SURE_ALIKE = 1.8
"""Least log odds of an agreement: .92 of the pairs above it are right (open clusters, held out)."""
_SURE_OPPOSED = 0.3
_HARDLY = -3.0
"""Log odds below which a pair of documents is no evidence that two facts are one."""
_MET = 0.0
"""Log odds above which a document is taken to give the same value for the same quantity."""
_DISTANCE = 1.2
"""Log odds that a factor of e between two values takes away; fitted like the other weights."""
_SLIP = (1.0, 4.0, 5.0)
"""Log odds that measures of one, two, three digits are one quantity where only the unit or the
scale differs; on the open clusters such a pair of two digits or more was a slip each time."""
_MOST_WORDS = 4
"""Shared words that an explanation names."""
_TURN = 0.5
"""Log odds that two figures are one before opposite directions are held against each other."""
_MOST_MATES = 30
"""Documents of its story that one document is laid beside."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Story:
    """The figures of a story with what is known of each two of them."""

    profiles: list[Profile]
    lengths: list[float]
    """`Rarity.length` of each figure."""

    values: Values

    likely: dict[Pair, float] = field(default_factory=dict)
    """Log odds that two figures of two documents are one quantity, values unseen.

    Those below `_HARDLY` are left out: they prove nothing, and most pairs are among them.
    """

    alike: dict[Pair, float] = field(default_factory=dict)
    """Log odds that two figures whose values can both hold are one quantity.

    Left out where they neither join two facts nor can be of one change that is turned round.
    """

    met: dict[tuple[int, str], float] = field(default_factory=dict)
    """For a figure and another document, the best log odds of an equal value there."""


@dataclass(frozen=True, slots=True, order=True)
class _Opposition:
    """Two figures that cannot both hold, as evidence against two facts."""

    sure: float
    """Log odds that they are one quantity, less for a long way between the values."""

    pair: Pair
    mutual: bool = field(kw_only=True)
    """True if each is the likeliest counterpart of the other in its document."""


def match_story(
    key: str, block: Sequence[Claim], known: Mapping[str, tuple[str | None, int]]
) -> Iterator[ClaimGroup]:
    """Yield the facts of one story that several documents give, and the figures at odds.

    Args:
        key: The first document of the story.
        block: All claims of its documents.
        known: By the id of each claim the canonical name of its attribute, and the days that its
            value stays current.
    """
    told = sorted(block, key=lambda one: (one.doc, one.span, one.id))
    occasions = match_occasions(key, told)
    yield from (group for group in occasions if group.contrast)
    ordered = [one for one in told if one.attribute_head != OCCASION]
    figures = [(one, figure) for one in ordered if (figure := figure_of(one)) is not None]
    lasting = {id_: days for id_, (_, days) in known.items()}
    profiles = [profile(one, figure, lasting.get(one.id, 0)) for one, figure in figures]
    turned: set[tuple[str, int]] = set()
    for group in _groups(key, profiles):
        if tell_periods(group):
            continue
        if group.contrast == "direction":
            turned.update((one.doc, one.sentence.start) for one in group.claims[:2])
        name, _ = known.get(group.claims[0].id, (None, 0))
        yield group if name is None else replace(group, attribute=name)
    yield from (group for group in occasions if not group.contrast)
    beside: dict[tuple[str, int], list[Quantity]] = defaultdict(list)
    for one, figure in figures:
        beside[one.doc, one.sentence.start].append(figure)
    sentences = [one for one in ordered if one.attribute_head == WORDING]
    opposed: list[tuple[str, str]] = []
    for group in match_retellings(key, sentences, beside):
        if group.contrast is not None:
            opposed.append((group.claims[0].id, group.claims[1].id))
        yield group
    yield from match_exclusions(key, sentences, opposed)
    yield from match_ranks(key, sentences, beside)
    yield from match_movements(key, sentences, frozenset(turned))


def _groups(key: str, profiles: list[Profile]) -> Iterator[ClaimGroup]:
    story = _compared(profiles)
    homes = _joined(story)
    facts: dict[int, list[int]] = defaultdict(list)
    for index, home in enumerate(homes):
        facts[home].append(index)
    for home, members in facts.items():
        if len({profiles[index].claim.doc for index in members}) > 1:
            yield _group(f"{key}|{home}", [profiles[index] for index in members])
    for contrast, pairs in (
        ("value", _opposed(story, homes)),
        ("direction", _turned(story)),
    ):
        for first, second in pairs:
            rest = {
                *_around(facts[homes[first]], first),
                *_around(facts[homes[second]], second),
            } - {first, second}
            told = [profiles[index] for index in (first, second, *sorted(rest))]
            yield replace(_group(f"{key}|{first}|{second}", told), contrast=contrast)


def _around(members: Sequence[int], index: int) -> Sequence[int]:
    """Give the figures of a fact, of a large one those that stand next to one of them."""
    place = bisect_left(members, index)
    return members[max(place - _MOST_BESIDE // 2, 0) : place + _MOST_BESIDE // 2]


_MOST_BESIDE = 60
"""Figures of its fact that are shown beside one that is at odds with another."""


def _compared(profiles: list[Profile]) -> _Story:
    rarity = Rarity.of(profiles)
    story = _Story(profiles, [rarity.length(one) for one in profiles], Values.of(profiles))
    places: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index, one in enumerate(profiles):
        places[one.claim.doc][one.quantity.base_unit or ""].append(index)
    for doc, other in _mates(profiles):
        units = [unit for unit in places[doc] if unit in places[other]]
        for first, second in chain.from_iterable(
            product(places[doc][unit], places[other][unit]) for unit in units
        ):
            _compare(story, first, second, rarity)
    return story


def _mates(profiles: Sequence[Profile]) -> Iterator[tuple[str, str]]:
    """Yield the documents to lay side by side: all of a small story, neighbours of a large one."""
    days = {one.claim.doc: str(one.claim.published) for one in profiles}
    ordered = sorted(days, key=lambda doc: (days[doc], doc))
    for index, doc in enumerate(ordered):
        for other in ordered[index + 1 : index + 1 + _MOST_MATES]:
            yield min(doc, other), max(doc, other)


def _compare(story: _Story, first: int, second: int, rarity: Rarity) -> None:
    one, other = story.profiles[first], story.profiles[second]
    apart = one.words.keys().isdisjoint(other.words)
    if apart and one.classes.keys().isdisjoint(other.classes) and not is_slip(one, other):
        return
    features = same_features(one, other, rarity, (story.lengths[first], story.lengths[second]))
    likely = score(features, SAME)
    meets = interval_of(one).meets(interval_of(other))
    if not meets or is_loose(one, other) or is_loose(other, one):
        if is_slip(one, other):
            likely += _SLIP[min(significant(one.quantity), len(_SLIP)) - 1]
        if likely > _HARDLY:
            story.likely[first, second] = likely
        return
    told = value_features(one.quantity, other.quantity)
    alike = score({**features, **told, **story.values.features(one, other)}, ALIKE)
    if alike >= _SURE_ALIKE or likely >= _TURN:
        story.alike[first, second] = alike
        story.likely[first, second] = likely
    if alike > _MET:
        for index, doc in ((first, other.claim.doc), (second, one.claim.doc)):
            story.met[index, doc] = max(story.met.get((index, doc), alike), alike)


def _joined(story: _Story) -> list[int]:
    """Give each figure the fact it belongs to; all figures of a fact have a value in common."""
    homes: Unions[int] = Unions()
    shared = [interval_of(one) for one in story.profiles]
    for first, second in sorted(story.alike, key=lambda pair: (-story.alike[pair], pair)):
        if story.alike[first, second] < _SURE_ALIKE:
            break
        if not may_agree(story.profiles[first], story.profiles[second]):
            continue
        one, other = sorted((homes.root(first), homes.root(second)))
        if one != other and shared[one].meets(shared[other]):
            homes.join(one, other)
            shared[one] = shared[one].common(shared[other])
    return [homes.root(index) for index in range(len(story.profiles))]


def _opposed(story: _Story, homes: Sequence[int]) -> Iterator[Pair]:
    """Yield the surest pair of each two facts that cannot both hold."""
    open_pairs = {
        pair: likely
        for pair, likely in story.likely.items()
        if pair not in story.alike and not _is_met(story, pair)
    }
    best: dict[tuple[int, str], float] = {}
    for pair, likely in open_pairs.items():
        for place in _across(story, pair):
            best[place] = max(best.get(place, likely), likely)
    found: dict[Pair, list[_Opposition]] = defaultdict(list)
    for pair, likely in open_pairs.items():
        one, other = (story.profiles[index] for index in pair)
        sure = likely - _DISTANCE * distance(one, other)
        if sure > _HARDLY and may_oppose(one, other):
            mutual = all(likely >= best[place] for place in _across(story, pair))
            low, high = sorted((homes[pair[0]], homes[pair[1]]))
            found[low, high].append(_Opposition(sure, pair, mutual=mutual))
    told = _documents(story, homes)
    apart = {
        facts: pairs for facts, pairs in found.items() if told[facts[0]].isdisjoint(told[facts[1]])
    }
    yield from sorted(_at_odds(story, apart, told))


def _across(story: _Story, pair: Pair) -> tuple[tuple[int, str], tuple[int, str]]:
    """Give each figure of a pair with the document of the other."""
    docs = [story.profiles[index].claim.doc for index in pair]
    return (pair[0], docs[1]), (pair[1], docs[0])


def _at_odds(
    story: _Story, found: Mapping[Pair, Sequence[_Opposition]], told: Mapping[int, set[str]]
) -> Iterator[Pair]:
    """Yield the surest pair of each two facts that are surely one quantity.

    Several pairs of documents that set two facts against each other count together.
    """
    weight = {facts: _together(pairs) for facts, pairs in found.items()}
    heaviest: dict[int, float] = {}
    for facts, sure in weight.items():
        for fact in facts:
            heaviest[fact] = max(heaviest.get(fact, sure), sure)
    for facts, pairs in found.items():
        surest = max(pairs)
        one, other = (story.profiles[index] for index in surest.pair)
        features = {
            "one": 1.0,
            "surest": surest.sure,
            "together": weight[facts] - surest.sure,
            "mutual": float(surest.mutual),
            "heaviest": float(all(weight[facts] >= heaviest[fact] for fact in facts)),
            "documents": math.log(max(len(told[fact]) for fact in facts)),
            **slip_features(one.quantity, other.quantity),
        }
        if score(features, OPPOSED) >= _SURE_OPPOSED:
            yield surest.pair


def _together(pairs: Sequence[_Opposition]) -> float:
    told = [one.sure for one in pairs if one.mutual] or [max(pairs).sure]
    return math.log(sum(math.exp(sure) for sure in told))


def _documents(story: _Story, homes: Sequence[int]) -> dict[int, set[str]]:
    """Give the documents that tell each fact: one that tells two of them keeps them apart."""
    told: dict[int, set[str]] = defaultdict(set)
    for index, one in enumerate(story.profiles):
        told[homes[index]].add(one.claim.doc)
    return told


def _turned(story: _Story) -> Iterator[Pair]:
    """Yield the pairs of one change that goes up in one document and down in the other.

    It is one change by the words around it, or as the same two sentences give one level with it.
    """
    told: set[Place] = set()
    for pair in sorted(story.alike):
        one, other = (story.profiles[index] for index in pair)
        if one.entity and other.entity and one.entity.isdisjoint(other.entity):
            continue  # what one party gains another one may lose
        if story.likely[pair] >= _TURN and turn_apart(one, other) and may_oppose(one, other):
            told.update((place_of(one), place_of(other)))
            yield pair
    beside = changes_beside(story.profiles)
    for pair in sorted(story.alike):
        places = [place_of(story.profiles[index]) for index in pair]
        if story.alike[pair] < _SURE_ALIKE or not told.isdisjoint(places):
            continue
        found = turned_beside(story.profiles, pair, beside)
        if found is not None:
            told.update(places)
            yield found


def _is_met(story: _Story, pair: Pair) -> bool:
    """Tell whether the other document gives one of two values for likely the same quantity."""
    docs = [story.profiles[index].claim.doc for index in pair]
    return any(
        story.met.get(place, -1.0) > _MET for place in ((pair[0], docs[1]), (pair[1], docs[0]))
    )


def _group(key: str, profiles: Sequence[Profile]) -> ClaimGroup:
    claims = tuple(one.claim for one in profiles)
    first = profiles[0]
    other = next((one for one in profiles if one.claim.doc != first.claim.doc), first)
    named = [one for one in claims if one.local is None and one.entity_basis != "document"]
    return ClaimGroup(
        id=key,
        scope=Scope.STORY,
        claims=claims,
        entity=_commonest([one.entity for one in named]),
        attribute=_commonest([one.attribute for one in claims]),
        unit=first.quantity.base_unit,
        evidence=", ".join(_shared_words(first, other)),
    )


def _commonest(values: Sequence[str | None]) -> str | None:
    counts = Counter(value for value in values if value)
    # of several the one told first: `Counter` keeps the order, and `max` takes the first
    return max(counts, key=lambda value: counts[value], default=None)


def _shared_words(one: Profile, other: Profile) -> list[str]:
    """Give the words that stand nearest to both figures, as the first text writes them."""
    near = {
        word: min(at, other.words[word]) for word, at in one.words.items() if word in other.words
    }
    for kind in one.classes.keys() & other.classes.keys():
        (at, word), (far, _) = one.classes[kind], other.classes[kind]
        near[word] = max(near.get(word, 0.0), min(at, far))
    told = sorted(near, key=lambda word: (-near[word], word))[:_MOST_WORDS]
    spelt = {root(word): word for word, kind in reversed(contents(one.claim.sentence_text)) if kind}
    return [spelt[word] for word in told if word in spelt]
