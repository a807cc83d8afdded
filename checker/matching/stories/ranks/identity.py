"""Whether two ranks are of one thing."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from checker.matching.stories.profiles import STORY_DAYS
from checker.matching.stories.ranks.phrases import Phrase, fold, words_of
from checker.matching.stories.ranks.readings import Standing
from checker.matching.stories.senses import sense
from checker.matching.stories.tellers import without_dateline
from checker.model import Claim, Quantity

_NAME_RUN = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)+")
_ARTICLES = frozenset({"the", "a", "an"})
_SPAN = re.compile(r"(?:1[5-9]|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?")
"""A year or season, which names a thing: "2016/17"."""
_YEAR = re.compile(r"(?<![\d,./])(?:1[5-9]|20)\d\d(?![\d,]|\.\d)")
_TELLING = 3
"""Digits of a figure that two texts hardly share by chance."""
_MEASURED = re.compile(
    r"\d[\d.,]*[\s-]?(?:million |billion )?(?:m|km|cm|ft|feet|foot|miles?|metres?|meters?"
    r"|kilomet\w+|square|cubic|hectares?|acres?|tonnes?|tons?|mm|inches|euros?|dollars?|pounds?)\b"
    r"|[€$£]\s?\d",
    re.IGNORECASE,
)
_NO_MEASURES = frozenset({None, "count", "percent", "date", "second", "minute_of_day"})
"""Units of figures that tell nothing of what a thing is."""
_SOON = 3
"""Days after which a bare place in an order may be another one."""
_WORDED = 2
"""Words of a class, beside its noun and names, that two texts share if they mean one."""
_BESIDE = 2
"""Words of names around two plain nouns that two texts share if they mean one thing."""
_SMALL = frozenset("of the de da do van von la le el and for in on at".split())
_SHARED_TITLE = re.compile(r"\b(?:joint(?:ly)?|tied?|equal|shared?|alongside|together with)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A rank with what its text tells of whose it is."""

    claim: Claim
    standing: Standing
    head: str
    """Sense of the noun of what is ordered, else of what has the rank."""

    names: frozenset[str]
    """Names of what has the rank, without words of its kind; a season where it has no other."""

    antecedent: frozenset[str]
    """The first name of the sentence before, that a pronoun most likely stands for."""

    surroundings: frozenset[str]
    """Names around the rank, without those of its scope and of what stands before it."""

    figures: frozenset[str]
    """Telling figures of its own sentence, as written and in base units."""

    figures_around: frozenset[str]
    """The same with those of the sentence before."""

    kin: frozenset[str]
    """Words of the names around it that bear the noun of its kind: "Kolm" of "Kolm Museum"."""

    years: frozenset[str]
    """Years that its sentence names, without those of its limit and of what stands before it."""

    is_measured: bool
    """True where the text says by how much, so that a bare rank is one of size."""

    @property
    def keys(self) -> frozenset[str]:
        """Give that by which two ranks may meet: their class, names and figures."""
        return (self.names or self.surroundings) | ({self.head} - {""}) | self.figures


def told_of(
    claim: Claim, standing: Standing, earlier: Sequence[Claim], quantities: Iterable[Quantity]
) -> Told:
    """Gather what a text tells of whose rank it is.

    Args:
        claim: The sentence.
        standing: The rank that it tells.
        earlier: The two sentences before it, as far as there are.
        quantities: The figures of the sentence.
    """
    own = claim.sentence_text
    before = [one.sentence_text for one in earlier]
    phrase = standing.holder.phrase
    head = standing.kind.head or phrase.head
    known = _known((claim, *earlier))
    strange = standing.others | standing.scope.names
    figures = _figures(own) | (frozenset(map(_spelt, quantities)) - {""})
    return Told(
        claim=claim,
        standing=standing,
        head=head,
        names=_names(phrase, {head, phrase.head, *phrase.mods}),
        antecedent=_first_name(before[-1], known) - strange if before else frozenset(),
        surroundings=_around((own, *before), known) - strange,
        figures=figures,
        figures_around=figures | _figures(" ".join(before[-1:])),
        kin=_kin((own, *reversed(before)), {head, phrase.head} - {""}) - strange,
        years=frozenset(_YEAR.findall(own)) - {standing.scope.limit} - _years(standing.others),
        is_measured=any(map(_MEASURED.search, (own, *before[-1:]))),
    )


def _kin(texts: Iterable[str], kinds: Container[str]) -> frozenset[str]:
    """Give the other words of the first name that holds a noun: "Kolm" of "the Kolm Museum"."""
    for text in texts:
        for match in _NAME_RUN.finditer(text):
            words = match[0].split()
            rest = frozenset(fold(word) for word in words if sense(word) not in kinds) - _ARTICLES
            if rest and any(sense(word) in kinds for word in words):
                return rest
    return frozenset()


def _years(words: Iterable[str]) -> frozenset[str]:
    return frozenset(year for word in words for year in _YEAR.findall(word))


def _names(phrase: Phrase, kinds: Container[str]) -> frozenset[str]:
    found = frozenset(name for name in phrase.names if sense(name) not in kinds)
    if found or phrase.head:
        return found
    return frozenset(number for number in phrase.numbers if _SPAN.fullmatch(number))


def _known(claims: Iterable[Claim]) -> frozenset[str]:
    """Give the words of the names of a document, as far as its sentences know them."""
    names = {name for claim in claims for name in (*claim.topics, *claim.context)}
    words = {fold(word) for name in names for word in words_of(name)}
    return frozenset(words) - _SMALL


def _first_name(text: str, known: Container[str]) -> frozenset[str]:
    run: list[str] = []
    for word in map(fold, words_of(without_dateline(text))):
        if word in known:
            run.append(word)
        elif run:
            break
    return frozenset(run)


def _around(texts: Iterable[str], known: Container[str]) -> frozenset[str]:
    found: set[str] = set()
    for text in texts:
        found.update(word for word in map(fold, words_of(text)) if word in known)
        found.update(_SPAN.findall(text))
    return frozenset(found)


def _figures(text: str) -> frozenset[str]:
    found = {word.replace(",", "") for word in words_of(text) if word[0].isdigit()}
    return frozenset(
        figure
        for figure in found
        if len(re.sub(r"\D", "", figure)) >= _TELLING
        and not figure.endswith("00")
        and not _SPAN.fullmatch(figure)
    )


def _spelt(quantity: Quantity) -> str:
    """Write a measure in base units to three digits, "620 metre" for 2,034 feet; "" for a count."""
    base, unit = quantity.base, quantity.base_unit
    if base is None or base.low is None or base.high is None or unit in _NO_MEASURES:
        return ""
    return f"{(base.low + base.high) / 2:.3g} {unit}"


def same_holder(one: Told, other: Told) -> bool:
    """Tell whether the texts show that two ranks are of one thing."""
    bare = None in {one.standing.scale, other.standing.scale}
    if (bare and not _is_of_size(one, other)) or _of_two_years(one, other):
        return False
    if one.names and other.names:
        return one.names <= other.names or other.names <= one.names
    if one.standing.holder.is_described or other.standing.holder.is_described:
        return bool(one.figures & other.figures)
    if one.names or other.names:
        named, unnamed = (one, other) if one.names else (other, one)
        return _is_opening_name(unnamed, named) or _points_at(unnamed, named)
    return _same_unnamed(one, other)


def _of_two_years(one: Told, other: Told) -> bool:
    """Tell whether two sentences name other years, or one says that it is of a year gone by."""
    if one.years and other.years:
        return one.years.isdisjoint(other.years)
    dated = one if one.years else other
    return bool(dated.years) and dated.standing.past


def _is_opening_name(one: Told, named: Told) -> bool:
    """Tell whether a noun that opens a sentence is the name that the other text writes."""
    head = one.standing.holder.phrase.head
    return bool(head) and {head} == {sense(name) for name in named.names}


def _is_of_size(one: Told, other: Told) -> bool:
    """Tell whether a rank that says not by what it is stands beside a figure of it."""
    bare = [each for each in (one, other) if each.standing.scale is None]
    measured = any(each.is_measured for each in bare)
    if len(bare) == 1:
        return measured or bool(one.figures & other.figures)
    days = one.claim.published, other.claim.published
    if days[0] is None or days[1] is None:
        return measured and days[0] == days[1]
    return measured and abs((days[0] - days[1]).days) <= _SOON


def _points_at(one: Told, named: Told) -> bool:
    """Tell whether a pronoun or a plain noun stands for what the other text names."""
    if one.standing.holder.refers:
        return named.names <= one.antecedent or named.names <= _seasons(one)
    head = one.standing.holder.phrase.head
    fits = head in {named.head, named.standing.holder.phrase.head} or not named.head
    return fits and named.names <= one.surroundings


def _seasons(one: Told) -> frozenset[str]:
    return frozenset(name for name in one.surroundings if name[0].isdigit())


def _same_unnamed(one: Told, other: Told) -> bool:
    figures = bool(one.figures_around & other.figures_around)
    pointing = [each for each in (one, other) if each.standing.holder.refers]
    if not pointing:
        return _same_noun(one, other, figures=figures)
    if not one.head:
        return False
    if len(pointing) > 1:
        both = one.antecedent, other.antecedent
        return figures or (all(both) and (both[0] <= both[1] or both[1] <= both[0]))
    plain = other if pointing[0] is one else one
    known = pointing[0].antecedent
    return figures or (bool(known) and known <= plain.surroundings)


def _same_noun(one: Told, other: Told, *, figures: bool) -> bool:
    """Tell whether two plain nouns, "the fine" and "the company's penalty", mean one thing.

    Args:
        one: A rank.
        other: Another.
        figures: True if their surroundings share a telling figure.
    """
    first, second = one.standing.holder.phrase, other.standing.holder.phrase
    if not first.head or first.head != second.head or _are_apart(first, second):
        return False
    if one.kin and other.kin and one.kin.isdisjoint(other.kin):
        return False
    worded = len(one.standing.worded & other.standing.worded) >= _WORDED
    return figures or worded or len(one.surroundings & other.surroundings) >= _BESIDE


def _are_apart(one: Phrase, other: Phrase) -> bool:
    """Tell whether the words or numbers beside two nouns tell them apart."""
    if one.mods and other.mods and not (one.mods <= other.mods or other.mods <= one.mods):
        return True
    return bool(one.numbers and other.numbers) and one.numbers.isdisjoint(other.numbers)


def may_be_rivals(one: Told, other: Told) -> bool:
    """Tell whether two things are surely two, and both are said to be the first of one class."""
    both = (one, other)
    if any(each.standing.rank > 1 or each.standing.negated or each.standing.past for each in both):
        return False
    if not (one.names and other.names and one.names.isdisjoint(other.names)) or not one.head:
        return False
    if one.standing.scope.is_bare or any(
        _SHARED_TITLE.search(each.claim.sentence_text) for each in both
    ):
        return False
    days = one.claim.published, other.claim.published
    near = days[0] and days[1] and abs((days[0] - days[1]).days) <= STORY_DAYS
    return bool(near) and (_tells_of(one, other) or _tells_of(other, one))


def _tells_of(one: Told, other: Told) -> bool:
    """Tell whether a text names what the other one puts first, so that the two are no aliases."""
    told = {
        fold(word) for name in (*one.claim.topics, *one.claim.context) for word in words_of(name)
    }
    return other.names <= told
