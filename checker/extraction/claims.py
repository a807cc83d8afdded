"""Sentence by sentence: join what the finders found into claims."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from checker.extraction.ages import age_claims
from checker.extraction.assertions import assertion_claims
from checker.extraction.clauses.scenes import Scene, Setting, build_scene, find_focus, is_heading
from checker.extraction.clauses.tellings import tell, without_prices
from checker.extraction.clock_times import clock_claims
from checker.extraction.datings import dating_claims
from checker.extraction.elapsed import elapsed_claims
from checker.extraction.events import event_claims, record_claims
from checker.extraction.figures import length_quantities, numeric_claims, rank_claims
from checker.extraction.locating import locate
from checker.extraction.names.mentions import find_mentions
from checker.extraction.names.versions import with_versions
from checker.extraction.narratives import Narrative, in_narrative
from checker.extraction.numbers.exclusions import url_spans
from checker.extraction.numbers.ledger import account_numerals
from checker.extraction.numbers.naming import named_spans
from checker.extraction.occasions import occasion_claims
from checker.extraction.roles import role_claims
from checker.extraction.scores import score_claims
from checker.extraction.sentences import split_sentences
from checker.extraction.shared_money import with_shared_money
from checker.extraction.speech.attribution import find_attributions
from checker.extraction.spells import spell_claims
from checker.extraction.statements import statement_claims
from checker.extraction.times.constraints import find_constraint
from checker.extraction.times.expressions import find_times
from checker.extraction.voices import Voices
from checker.extraction.wordings import date_claims, sentence_claims
from checker.model import (
    Attribution,
    Claim,
    ClaimKind,
    Document,
    Extract,
    Mention,
    Numeral,
    NumeralBucket,
    Quantity,
    Section,
    Sentence,
    Span,
    TimeExpression,
)

T = TypeVar("T", TimeExpression, Mention)


def extract(document: Document) -> Extract:
    """Give everything that one document states, with spans into `Document.source`."""
    sentences = split_sentences(document)
    times = find_times(document, sentences)
    mentions = without_prices(
        document.text, with_versions(document.text, find_mentions(document, sentences))
    )
    attributions = find_attributions(document, sentences, times)
    voices = Voices.of(document, sentences, times, attributions)
    numbers = named_spans(document.text)
    dated = _by_sentence(sentences, times)
    scenes = list(
        _scenes(
            sentences,
            dated,
            mentions,
            attributions,
            sorted([*numbers, *url_spans(document.text)]),
        )
    )

    claims, apart = _of_scenes(document, scenes, voices)
    claims.extend(statement_claims(document, sentences, mentions, voices))
    claims.extend(elapsed_claims(document, sentences, dated))

    claims = _unique(sorted(claims, key=lambda claim: (claim.span, claim.kind, claim.id)))
    found = Extract(
        uri=document.uri,
        claims=tuple(claims),
        sentences=(
            *sentence_claims(document, scenes),
            *date_claims(
                document, scenes, {one.span for one in claims if one.kind is ClaimKind.EVENT}
            ),
            *occasion_claims(document, scenes, voices),
        ),
        quantities=_quantities(claims, apart, scenes),
        times=tuple(times),
        attributions=tuple(attributions),
        numerals=_placed(
            account_numerals(document, *_owners(claims, apart), times, numbers), sentences
        ),
        mentions=tuple(mentions),
        published_hint=find_constraint(document, sentences, times),
    )
    return locate(document, found)


def _of_scenes(
    document: Document, scenes: Sequence[Scene], voices: Voices
) -> tuple[list[Claim], frozenset[Span]]:
    """Give the claims of all sentences, and the places of ages, times of day and the like."""
    claims: list[Claim] = []
    asides: list[Claim] = []
    narrative = Narrative()
    for scene in scenes:
        narrative = narrative.after(document, scene)
        figures = in_narrative(list(numeric_claims(document, scene, voices, claims)), narrative)
        claims.extend(figures)
        claims.extend(record_claims(figures))
        claims.extend(rank_claims(document, scene, voices))
        events = list(event_claims(document, scene, voices))
        claims.extend(events)
        dated = {one.span for one in events if one.kind is ClaimKind.EVENT}
        claims.extend(dating_claims(document, scene, voices, dated))
        claims.extend(assertion_claims(document, scene, voices))
        claims.extend(role_claims(document, scene, voices))
        asides.extend(_asides(document, scene, voices))
    claims = with_shared_money(document.text, claims)
    return [*claims, *asides], frozenset(claim.span for claim in asides)


def _asides(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the claims of figures that are no quantities of the contract: ages, lengths of time."""
    ages = list(age_claims(document, scene, voices))
    yield from ages
    yield from spell_claims(document, scene, voices, [claim.span for claim in ages])
    yield from clock_claims(document, scene, voices)
    yield from score_claims(document, scene, voices)


Owners = list[tuple[Span, str | None]]


def _owners(claims: Sequence[Claim], apart: frozenset[Span]) -> tuple[Owners, Owners]:
    """Give the places of figures with the ids of their claims: quantities, and those apart."""
    owners: Owners = []
    told: Owners = []
    for claim in claims:
        if claim.quantity is not None and claim.kind in {ClaimKind.NUMERIC, ClaimKind.RANK}:
            (told if claim.span in apart else owners).append((claim.quantity.span, claim.id))
    return owners, told


def _quantities(
    claims: Sequence[Claim], apart: frozenset[Span], scenes: Sequence[Scene]
) -> tuple[Quantity, ...]:
    """Give the quantities of a document in order: those of claims, and the mere durations."""
    figures = [one for one in claims if one.kind is ClaimKind.NUMERIC and one.span not in apart]
    found = [claim.quantity for claim in figures]
    lengths = [quantity for scene in scenes for quantity in length_quantities(scene)]
    return tuple(sorted([*filter(None, found), *lengths], key=lambda quantity: quantity.span))


def _scenes(
    sentences: Sequence[Sentence],
    dated: Mapping[int, Sequence[TimeExpression]],
    mentions: Sequence[Mention],
    attributions: Sequence[Attribution],
    numbers: Sequence[Span],
) -> Iterator[Scene]:
    setting = Setting(focus=find_focus(mentions, sentences, _sources(attributions)))
    sizes = Counter(sentence.block for sentence in sentences)
    block = -1
    named = _by_sentence(sentences, mentions)
    for sentence in sentences:
        if sentence.section is Section.BOILERPLATE:
            continue
        own, names = dated.get(sentence.index, []), named.get(sentence.index, [])
        told = tell(sentence, own, names, _inside(numbers, sentence.span))
        if sentence.block != block:
            block, setting = sentence.block, replace(setting, antecedent=None)
        if is_heading(sentence, sizes[sentence.block] == 1):
            setting = replace(setting, heading=sentence.text.casefold())
        scene = build_scene(sentence, told.quantities, names, told.times, setting)
        scene = replace(scene, lengths=told.lengths)
        setting = setting.after(scene)
        yield scene


def _placed(numerals: Sequence[Numeral], sentences: Sequence[Sentence]) -> tuple[Numeral, ...]:
    """Give the unread numerals the sentence that they stand in."""
    starts = [sentence.span.start for sentence in sentences]
    placed = list(numerals)
    for index, numeral in enumerate(numerals):
        place = bisect_right(starts, numeral.span.start) - 1
        if numeral.bucket is NumeralBucket.UNREAD and place >= 0:
            placed[index] = replace(numeral, sentence=sentences[place].span)
    return tuple(placed)


def _sources(attributions: Sequence[Attribution]) -> list[Span]:
    return [one.source for one in attributions if one.source is not None]


def _inside(spans: Sequence[Span], whole: Span) -> Sequence[Span]:
    """Give those of some spans, in order and apart, that share a character with another."""
    first = bisect_right(spans, whole.start, key=lambda span: span.end)
    return spans[first : bisect_left(spans, whole.end, key=lambda span: span.start)]


def _by_sentence(sentences: Sequence[Sentence], values: Sequence[T]) -> dict[int, list[T]]:
    starts = [sentence.span.start for sentence in sentences]
    found: dict[int, list[T]] = {}
    for value in values:
        place = bisect_right(starts, value.span.start) - 1
        if place >= 0:
            found.setdefault(sentences[place].index, []).append(value)
    return found


def _unique(claims: Sequence[Claim]) -> list[Claim]:
    """Give each claim an id of its own, in reading order."""
    seen: Counter[str] = Counter()
    result = []
    for claim in claims:
        seen[claim.id] += 1
        count = seen[claim.id]
        result.append(claim if count == 1 else replace(claim, id=f"{claim.id}.{count}"))
    return result
