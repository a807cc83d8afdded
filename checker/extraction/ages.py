"""Ages: "Ana Ruiz, 58", "a 47-year-old welder", "aged 29", "a signalman of 58".

An age is a figure of its own: whose it is stands beside it, as a name or as a common noun. Two
texts that give one person two ages disagree, so it becomes a claim with the attribute "age".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extraction.clauses.governors import find_governor
from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim, of_owner
from checker.extraction.lemmas import noun_lemma
from checker.extraction.numbers.hedges import Hedge, hedge_before, hedged_interval
from checker.extraction.numbers.surroundings import PERSON_NOUN
from checker.extraction.times.expressions import period_of
from checker.extraction.times.lengths import number_of
from checker.extraction.voices import Voices
from checker.model import (
    Claim,
    Document,
    Interval,
    Mention,
    MentionKind,
    Modifier,
    Quantity,
    Role,
    Section,
    Span,
)

_NUMBER = r"(?P<n>\d{1,3}(?:,\d{3})*|[a-z]+(?:-[a-z]+)?)"
_UNIT = r"(?P<unit>year|month|week|day)s?"
_OLD = re.compile(
    rf"(?<![\w.,$£€]){_NUMBER}[ -]{_UNIT}[ -](?:old\b|of age\b)(?!-?fashioned)", re.IGNORECASE
)
_AGED = re.compile(
    rf"\b(?:aged|age of|at age|turned|turns)[ ]{_NUMBER}(?=[.,;:)]|\s(?:years|when|and(?! \d)|on|in"
    r"|at|from|who|was|is|has|had|while|after|before)\b|\Z)(?!,\d)",
    re.IGNORECASE,
)
_OF_AGE = re.compile(rf"\b(?P<noun>{PERSON_NOUN}) of (?P<n>[1-9]\d)(?=[.,;:)]|\s[a-z]|\Z)")
_OF_NUMBER = re.compile(r" of [1-9]\d(?!\d|[.,]\d)")
_APPOSED = re.compile(r", (?P<n>\d{1,3})(?=[,;)]|\.(?!\d)| and |\Z)(?!, ?\d)")
_OPENED = re.compile(r" \((?P<n>\d{1,2})\)")
_AFTER_NAME = re.compile(r",? (?:is |was |has just |just )?(?:who (?:is|was|died|has) )?(?:at )?\Z")
_INSIDE = re.compile(r",? (?:an?|the|now an?|then an?) (?:[a-z-]+ ){0,2}\Z")
"""Between a name and the "63-year-old" that says more of it."""

_PHRASE = re.compile(
    r"(?:[-\s](?!(?:from|of|in|on|at|for|with|by|to|who|as|and|is|was|has|had)\b)[a-z][\w’'-]*)"
    r"{0,6}?,?\s?\Z"
)
"""Between an age and the name that it stands before: "47-year-old train driver Ana Ruiz"."""

_NOUN = re.compile(
    r"[ -](?:[a-z][a-z’'-]+[ -]){0,2}?(?P<noun>[a-z]{3,})(?=[.,;:)]| (?:[a-z]+)\b|\Z)"
)
_NO_NOUN = frozenset(
    "who and or was is were are has had have with from in on at of to for by told said says will"
    " would could can may did does died won lost that which when after before but as".split()
)
_HUMAN = frozenset({MentionKind.PERSON, MentionKind.NAME})
_MOST_YEARS = 125
"""Nobody has lived longer; a thing may be older."""

_NEAR = 80
"""Characters on either side of an age that may hold whose it is."""

_LOOSE = Decimal("0.7")
"""Of an age whose bearer is only described: there may be another such."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Age:
    """An age as written; offsets in the sentence."""

    start: int
    end: int
    number: Decimal
    unit: str
    owner: Mention | None = None
    noun: str | None = None
    hedge: Hedge | None = None
    turned: bool = False
    """True of a birthday: on the days before it the age was a year less."""

    told: Quantity | None = None
    """The same as a length of time with its hedge, where it was read so."""


def age_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the ages of people, and of things said to be so old, that a sentence tells."""
    text = scene.sentence.text
    if scene.sentence.section is Section.BOILERPLATE:
        return
    base = scene.sentence.span.start
    figures = [one.span for one in scene.quantities]
    taken = [(span.start - base, span.end - base) for span in figures]
    for age in _found(text, scene):
        if all(age.end <= start or end <= age.start for start, end in taken):
            taken.append((age.start, age.end))
            yield _claim(document, scene, voices, age)


def _found(text: str, scene: Scene) -> Iterator[_Age]:
    lower = text.lower()
    if "old" in lower or "of age" in lower:
        yield from _old(text, scene)
    if "age" in lower or "turn" in lower:
        yield from _aged(text, scene)
    if scene.mentions:
        yield from _apposed(text, scene)
    if _OF_NUMBER.search(text):
        yield from _of_age(text, scene)


def _old(text: str, scene: Scene) -> Iterator[_Age]:
    """Read "a 47-year-old welder", "Ana Ruiz, a 47-year-old welder", "it is 90 years old"."""
    for match in _OLD.finditer(text):
        number = _value(match["n"])
        if number is None or _is_bounded(text, match.start()):
            continue
        owner, noun = _bearer(text, scene, match.start(), match.end(), "-" in match[0])
        yield _Age(
            start=match.start(),
            end=match.end(),
            number=number,
            unit=match["unit"].lower(),
            owner=owner,
            noun=noun,
            hedge=_hedge(text, match.start()),
            told=next((one for one in scene.lengths if _covers(scene, one, match.start())), None),
        )


def _hedge(text: str, start: int) -> Hedge | None:
    lead = hedge_before(text, 0, start)
    return lead[0] if lead is not None else None


def _covers(scene: Scene, length: Quantity, start: int) -> bool:
    """Tell whether the length of time in "about 90 years old" stands at a place of the sentence."""
    place = start + scene.sentence.span.start
    return length.span.start <= place < length.span.end


def _is_bounded(text: str, start: int) -> bool:
    return _BOUND.search(text[max(start - _BOUND_REACH, 0) : start]) is not None


_BOUND = re.compile(
    r"\b(?:than|least|most|under|over|above|below|to|between|minimum|maximum|up to|from|every|any"
    r"|all|or) (?:an? )?\Z",
    re.IGNORECASE,
)
_BOUND_REACH = 16


def _aged(text: str, scene: Scene) -> Iterator[_Age]:
    """Read "Ana Ruiz, aged 29", "died at the age of 29"."""
    for match in _AGED.finditer(text):
        number = _value(match["n"])
        if number is None or number > _MOST_YEARS:
            continue
        owner = _named_before(scene, match.start())
        noun = None
        if owner is None:
            owner, noun = _subject(scene, match.start())
        if owner is not None or noun is not None:
            yield _Age(
                start=match.start("n"),
                end=match.end("n"),
                number=number,
                unit="year",
                owner=owner,
                noun=noun,
                turned=match[0][:4].lower() == "turn",
            )


def _apposed(text: str, scene: Scene) -> Iterator[_Age]:
    """Read "Ana Ruiz, 58," and "Ana Ruiz (58)"."""
    for mention in scene.mentions:
        if mention.kind not in _HUMAN or mention.demonym:
            continue
        end = mention.span.end - scene.sentence.span.start
        match = _APPOSED.match(text, end) or _OPENED.match(text, end)
        if match is None or (mention.kind is MentionKind.NAME and not _may_be_person(mention)):
            continue
        number = Decimal(match["n"])
        if 0 < number <= _MOST_YEARS:
            yield _Age(
                start=match.start("n"),
                end=match.end("n"),
                number=number,
                unit="year",
                owner=mention,
            )


def _may_be_person(mention: Mention) -> bool:
    """Tell "Maria" and "Ana Ruiz" from "Brent" and "the Daily Post" as well as the words allow."""
    words = mention.surface.split()
    return mention.title is not None or (
        1 < len(words) <= _NAME_WORDS and all(word[:1].isupper() for word in words)
    )


_NAME_WORDS = 3


def _of_age(text: str, scene: Scene) -> Iterator[_Age]:
    """Read "Ana Ruiz, a signalman of 58"."""
    for match in _OF_AGE.finditer(text):
        start = match.start()
        owner = _named_before(scene, start)
        yield _Age(
            start=match.start("n"),
            end=match.end("n"),
            number=Decimal(match["n"]),
            unit="year",
            owner=owner,
            noun=noun_lemma(match["noun"]),
        )


def _value(written: str) -> Decimal | None:
    number = number_of(written)
    return None if number is None or number <= 0 else Decimal(str(number)).normalize()


def _bearer(
    text: str,
    scene: Scene,
    start: int,
    end: int,
    hyphened: bool,  # noqa: FBT001 - one form or the other
) -> tuple[Mention | None, str | None]:
    """Give whose age it is: the name that the words belong to, else the common noun."""
    before = _named_before(scene, start)
    if before is not None:
        return before, None
    if not hyphened:
        return _subject(scene, start)
    base = scene.sentence.span.start
    for mention in scene.mentions:
        place = mention.span.start - base
        human = mention.kind in _HUMAN and not mention.demonym
        if human and end <= place <= end + _NEAR and _PHRASE.fullmatch(text, end, place):
            return mention, None
    noun = _NOUN.match(text, end)
    if noun is None or noun["noun"] in _NO_NOUN:
        return None, None
    return None, noun_lemma(noun["noun"])


def _named_before(scene: Scene, start: int) -> Mention | None:
    """Give the name that an age stands right behind, with no more than an article between."""
    base = scene.sentence.span.start
    for mention in reversed(scene.mentions):
        end = mention.span.end - base
        if end <= start:
            gap = scene.sentence.text[end:start]
            beside = _AFTER_NAME.fullmatch(gap) or _INSIDE.fullmatch(gap)
            return mention if beside and not mention.demonym else None
    return None


def _subject(scene: Scene, start: int) -> tuple[Mention | None, str | None]:
    """Give whose verb governs an age, as a name or as a noun: "Ana Ruiz died at the age of 58"."""
    governor = find_governor(scene, scene.index_at(scene.sentence.span.start + start))
    if governor is None or governor.subject is None or governor.lemma not in _BEARING:
        return None, None
    subject = governor.subject
    if subject.mention is not None and (subject.named or subject.head is None):
        return subject.mention, None
    if subject.pronoun and scene.antecedent is not None:
        return scene.antecedent, None
    return None, subject.head


_BEARING = frozenset("be die retire marry become turn pass".split())


def _claim(document: Document, scene: Scene, voices: Voices, age: _Age) -> Claim:
    base = scene.sentence.span.start
    span = Span(base + age.start, base + age.end)
    claim = base_claim(document, scene.sentence, span, voices.at(span, scene.sentence))
    owner = age.owner
    return replace(
        of_owner(claim, scene, owner, age.noun),
        id=f"{claim.id}-age",
        attribute="age",
        attribute_head="age",
        quantity=_quantity(age, span, document.text[span.start : span.end]),
        time=period_of(None, document.published),
        standing=True,
        confidence=claim.confidence if owner else _LOOSE,
    )


def _quantity(age: _Age, span: Span, text: str) -> Quantity:
    if age.told is not None:
        return replace(age.told, role=Role.LEVEL, concept="age")
    point = Interval(low=age.number - age.turned, high=age.number)
    return Quantity(
        span=span,
        text=text,
        interval=point if age.hedge is None else hedged_interval(age.number, 0, age.hedge),
        value=age.number,
        places=0,
        unit=age.unit,
        written_unit=age.unit,
        dimension="[time]",
        modifier=Modifier.EXACT if age.hedge is None else age.hedge.modifier,
        role=Role.LEVEL,
        concept="age",
    )
