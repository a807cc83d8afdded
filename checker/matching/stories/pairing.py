"""Which figures of a story are one quantity: alike in value, or at odds over it.

Documents are laid side by side two by two, figures of one dimension only. Figures whose values
can both hold and that are likely one quantity are joined, the likeliest first, as long as all of
a fact have a value in common. Two figures that cannot both hold are set against each other only
where each is the other's best counterpart and neither value stands in the other's document.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, product

from checker.matching.stories.likeness import (
    ALIKE,
    OPPOSED,
    SAME,
    Rarity,
    same_features,
    score,
    slip_features,
    stated,
    value_features,
)
from checker.matching.stories.profiles import DATE, Profile, figure_of, profile
from checker.matching.stories.retellings import match_retellings
from checker.model import (
    WORDING,
    Claim,
    ClaimGroup,
    Interval,
    Modifier,
    Quantity,
    Scope,
    TimeBasis,
)

_SURE_ALIKE = 2.0
"""Least log odds of an agreement: .93 of the pairs above it are right (open clusters, held out)."""
_SURE_OPPOSED = 0.0
_HARDLY = -3.0
"""Log odds below which a pair of documents is no evidence that two facts are one."""
_MET = 0.0
"""Log odds above which a document is taken to give the same value for the same quantity."""
_DISTANCE = 1.2
"""Log odds that a factor of e between two values takes away; fitted like the other weights."""
_FAR_APART = 3.0
_FACTORS = (10, 100, 1_000, 1_000_000, 1_000_000_000, 1.609344, 3.785412, 2.204623)
"""Factors of a misread unit or decimal place; mile, US gallon and pound by definition."""
_SEASON = 180
"""Days between two dates that count as much as a factor of e between two values."""
_SLIP = 0.02
_CLOSE_ONES = frozenset({Modifier.EXACT, Modifier.ABOUT})
_WIDE = 0.3
"""Share of a value by which the end of a range or a bound may lie away from it."""
_WEEKS = 31
"""Days within which two reports of a figure without a time speak of one time; prices and rates
("$66 a barrel") and changes ("up 3 percent") hold for a day.
"""
_OF_PERSON = "age"
_CHANGES = frozenset({"percent", "percentage_point", "kelvin", "temperature_degree"})
"""Units of figures that mostly say by how much something changed."""
_TURN = 0.5
"""Log odds that two figures are one before opposite directions are held against each other."""
_TELLING = frozenset(
    {"rest", "before", "instead", "wish", "limit", "adjusted", "net", "gross", "organic", "whole"}
)
"""Marks of another figure, unless both bear them."""
_MOST_MATES = 30
"""Documents of its story that one document is laid beside."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Story:
    """The figures of a story with what is known of each two of them."""

    profiles: list[Profile]
    likely: dict[Pair, float] = field(default_factory=dict)
    """Log odds that two figures of two documents are one quantity, values unseen."""

    alike: dict[Pair, float] = field(default_factory=dict)
    """Log odds that two figures whose values can both hold are one quantity."""

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
    key: str, block: Sequence[Claim], names: Mapping[str, str | None]
) -> Iterator[ClaimGroup]:
    """Yield the facts of one story that several documents give, and the figures at odds.

    Args:
        key: The first document of the story.
        block: All claims of its documents.
        names: Canonical name of each claim's attribute, by the id of the claim.
    """
    for group in _groups(key, block):
        name = names.get(group.claims[0].id)
        yield group if name is None else replace(group, attribute=name)
    sentences = [one for one in block if one.attribute_head == WORDING]
    ordered = sorted(sentences, key=lambda one: (one.doc, one.span, one.id))
    yield from match_retellings(key, ordered, _figures(block))


def _figures(block: Sequence[Claim]) -> dict[tuple[str, int], list[Quantity]]:
    found: dict[tuple[str, int], list[Quantity]] = defaultdict(list)
    for claim in block:
        figure = figure_of(claim)
        if figure is not None:
            found[claim.doc, claim.sentence.start].append(figure)
    return found


def _groups(key: str, block: Sequence[Claim]) -> Iterator[ClaimGroup]:
    claims = sorted(block, key=lambda one: (one.doc, one.span, one.id))
    profiles = [
        profile(claim, figure) for claim in claims if (figure := figure_of(claim)) is not None
    ]
    story = _compared(profiles)
    homes = _joined(story)
    facts: dict[int, list[int]] = defaultdict(list)
    for index, home in enumerate(homes):
        facts[home].append(index)
    for home, members in facts.items():
        if len({profiles[index].claim.doc for index in members}) > 1:
            yield _group(f"{key}|{home}", [profiles[index].claim for index in members])
    for contrast, pairs in (
        ("value", _opposed(story, homes)),
        ("direction", _turned(story)),
    ):
        for first, second in pairs:
            rest = {*facts[homes[first]], *facts[homes[second]]} - {first, second}
            claims = [profiles[index].claim for index in (first, second, *sorted(rest))]
            yield replace(_group(f"{key}|{first}|{second}", claims), contrast=contrast)


def _compared(profiles: list[Profile]) -> _Story:
    story = _Story(profiles)
    rarity = Rarity.of(profiles)
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
    if one.words.keys().isdisjoint(other.words):
        return
    features = same_features(one, other, rarity)
    story.likely[first, second] = score(features, SAME)
    if _interval(one).meets(_interval(other)):
        values = value_features(one.quantity, other.quantity)
        alike = score({**features, **values}, ALIKE)
        if _is_loose(one, other) or _is_loose(other, one):
            return
        story.alike[first, second] = alike
        for index, doc in ((first, other.claim.doc), (second, one.claim.doc)):
            story.met[index, doc] = max(story.met.get((index, doc), alike), alike)


def _is_loose(one: Profile, other: Profile) -> bool:
    """Tell whether a bound or a range is so wide that the other value lies in it by chance."""
    limits, told = _interval(one), _middle(_interval(other))
    if told is None or (one.quantity.value is not None and one.quantity.modifier in _CLOSE_ONES):
        return False
    ends = [float(end) for end in (limits.low, limits.high) if end is not None]
    return any(abs(end - told) > _WIDE * abs(told) for end in ends)


def _interval(one: Profile) -> Interval:
    return one.quantity.base or one.quantity.interval


def _joined(story: _Story) -> list[int]:
    """Give each figure the fact it belongs to; all figures of a fact have a value in common."""
    homes = list(range(len(story.profiles)))
    shared = [_interval(one) for one in story.profiles]
    for first, second in sorted(story.alike, key=lambda pair: (-story.alike[pair], pair)):
        if story.alike[first, second] < _SURE_ALIKE:
            break
        one, other = _root(homes, first), _root(homes, second)
        if _turn_apart(story.profiles[first], story.profiles[second]):
            continue
        if one != other and shared[one].meets(shared[other]):
            homes[max(one, other)] = min(one, other)
            shared[min(one, other)] = shared[one].common(shared[other])
    return [_root(homes, index) for index in range(len(homes))]


def _root(homes: list[int], index: int) -> int:
    while homes[index] != index:
        homes[index] = homes[homes[index]]
        index = homes[index]
    return index


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
    """Yield the pairs of one change that goes up in one document and down in the other."""
    for pair in sorted(story.alike):
        one, other = (story.profiles[index] for index in pair)
        if story.likely[pair] >= _TURN and _turn_apart(one, other) and _is_one_move(one, other):
            yield pair


def _is_one_move(one: Profile, other: Profile) -> bool:
    """Tell whether two changes are of one time: what rose by one day may fall by the next."""
    named = stated(one) is not None and stated(other) is not None
    return may_oppose(one, other) and (named or one.claim.published == other.claim.published)


def _turn_apart(one: Profile, other: Profile) -> bool:
    if one.direction * other.direction >= 0:
        return False
    changes = any(each.part == "change" for each in (one, other))
    return changes or one.quantity.base_unit in _CHANGES


def _is_met(story: _Story, pair: Pair) -> bool:
    """Tell whether the other document gives one of two values for likely the same quantity."""
    docs = [story.profiles[index].claim.doc for index in pair]
    return any(
        story.met.get(place, -1.0) > _MET for place in ((pair[0], docs[1]), (pair[1], docs[0]))
    )


def may_oppose(one: Profile, other: Profile) -> bool:
    """Tell whether nothing beside two figures says that they are of two kinds or times."""
    counts = one.quantity.base_unit == "count"
    if one.part != other.part and not counts and {one.part, other.part} != {"level", "record"}:
        return False
    dates = one.quantity.base_unit == DATE
    if (
        (one.marks ^ other.marks) & _TELLING and not dates
    ) or one.claim.definition != other.claim.definition:
        return False
    if _of_others(one, other) or _is_loose(one, other) or _is_loose(other, one):
        return False
    return _are_days_named(one, other) if dates else _of_one_time(one, other)


def _of_others(one: Profile, other: Profile) -> bool:
    """Tell whether two sentences name nobody in common, or two people where a person is meant."""
    names = set(one.claim.context), set(other.claim.context)
    if one.claim.attribute_head == _OF_PERSON:
        return one.claim.entity != other.claim.entity
    return bool(names[0]) and bool(names[1]) and names[0].isdisjoint(names[1])


def _are_days_named(one: Profile, other: Profile) -> bool:
    """Tell whether both texts name the day itself, not one counted from their own."""
    return all(each.claim.time.basis is TimeBasis.EXPLICIT for each in (one, other))


def _of_one_time(one: Profile, other: Profile) -> bool:
    """Tell whether two figures are of one time, by what the texts state, else by their days."""
    times = [stated(each) for each in (one, other)]
    if times[0] is not None and times[1] is not None:
        return times[0][0] <= times[1][1] and times[1][0] <= times[0][1]
    days = one.claim.published, other.claim.published
    if days[0] is None or days[1] is None:
        return days[0] == days[1]
    apart = abs((days[0] - days[1]).days)
    unit = one.quantity.base_unit or ""
    of_its_day = "/" in unit or (unit in _CHANGES and one.part == "change")
    return apart == 0 or (apart <= _WEEKS and not of_its_day)


def distance(one: Profile, other: Profile) -> float:
    """Give how far apart two values are, as a log ratio; 0 where one slip explains it."""
    middles = [_middle(_interval(each)) for each in (one, other)]
    if middles[0] is None or middles[1] is None or middles[0] * middles[1] <= 0:
        return _FAR_APART
    if one.quantity.base_unit == DATE:
        return min(abs(middles[0] - middles[1]) / _SEASON, _FAR_APART)
    apart = abs(math.log(middles[0] / middles[1]))
    slipped = any(abs(apart - math.log(factor)) < _SLIP for factor in _FACTORS)
    return 0.0 if slipped else apart


def _middle(interval: Interval) -> float | None:
    ends = [float(end) for end in (interval.low, interval.high) if end is not None]
    return sum(ends) / len(ends) if ends else None


def _group(key: str, claims: Sequence[Claim]) -> ClaimGroup:
    first = claims[0]
    return ClaimGroup(
        id=key,
        scope=Scope.STORY,
        claims=tuple(claims),
        entity=first.entity,
        attribute=first.attribute,
        unit=first.quantity.base_unit if first.quantity else None,
    )
