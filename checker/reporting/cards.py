"""What the HTML page shows, as plain values in the order of the page.

The template only lays out; every decision about what is shown, and in which words, is made here.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from checker.model.claims import Claim
from checker.model.documents import Document
from checker.model.findings import Relation, Report, Severity
from checker.reporting.chains import chains_of
from checker.reporting.excerpts import Piece, locate, quote_claims
from checker.reporting.headings import (
    MARKUP,
    distinct_values,
    is_weekday,
    name_entity,
    phrase_day,
    phrase_reason,
    phrase_sources,
    title_relation,
    witness,
)
from checker.reporting.spread import phrase_spread
from checker.reporting.strips import Strip, draw_strip
from checker.reporting.summary import is_fresh
from checker.reporting.timelines import Timeline, draw_timeline
from checker.reporting.vocabulary import WORDINGS, Shelf, Wording

MOST_CARDS = 5_000
"""Relations that one page shows: about 5 MB, which browsers open in under a second."""

_NAMELESS = "No named subject"
_MOST_OTHERS = 12
"""Further quotes of one card: past these a reader wants the tables, not the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a quote stands."""

    title: str
    """Title of the document, its path if it has none."""

    detail: str
    """Publisher, agency and date, as far as they are known."""

    place: str
    """Path, with a line for plain text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One quoted sentence."""

    values: tuple[str, ...]
    pieces: tuple[Piece, ...]
    chains: tuple[str, ...]
    """On whose word its claims stand; empty in the text's own voice."""

    citation: Citation
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One relation."""

    anchor: str
    wording: Wording
    title: str
    reason: str
    relation: Relation
    sources: str
    spread: tuple[str, ...]
    """Where each value appeared first, and who followed."""

    sides: tuple[Side, ...]
    others: tuple[Side, ...]
    """Quotes that say the same again, or take no part in the verdict."""

    unshown: int
    """Quotes past these."""

    strip: Strip | None
    timeline: Timeline | None
    """The positions behind a change of stance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """The cards about one entity."""

    name: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rack:
    """One shelf of the report with what stands on it."""

    shelf: Shelf
    topics: tuple[Topic, ...]
    weekdays: tuple[Card, ...]
    """Weekdays that fit their dates: right as a rule, so they share one line."""

    shown: int
    total: int


def arrange_racks(report: Report) -> tuple[Rack, ...]:
    """Give the relations by shelf, urgent shelves first, within the page's limit."""
    documents = {document.uri: document for document in report.documents}
    racks: list[Rack] = []
    room = MOST_CARDS
    for shelf in Shelf:
        relations = _shelved(report.relations, shelf)
        shown = relations[:room]
        room -= len(shown)
        racks.append(_rack(shelf, shown, len(relations), documents))
    return tuple(racks)


def _rack(shelf: Shelf, shown: list[Relation], total: int, documents: dict[str, Document]) -> Rack:
    agreed = shelf is Shelf.AGREEMENTS
    dull = [relation for relation in shown if agreed and is_weekday(relation)]
    telling = [relation for relation in shown if not (agreed and is_weekday(relation))]
    return Rack(
        shelf=shelf,
        topics=tuple(_topics(telling, documents, grouped=agreed)),
        weekdays=tuple(make_card(one, documents, f"r-{one.id}") for one in dull),
        shown=len(shown),
        total=total,
    )


def make_card(relation: Relation, documents: dict[str, Document], anchor: str) -> Card:
    """Give what the page shows of a relation."""
    shown, rest = _divide(relation)
    return Card(
        anchor=anchor,
        wording=WORDINGS[relation.verdict],
        title=title_relation(relation),
        reason=phrase_reason(relation),
        relation=relation,
        sources=phrase_sources(relation),
        spread=phrase_spread(relation),
        sides=tuple(_side(claims, documents) for claims in shown),
        others=tuple(_side(claims, documents) for claims in rest[:_MOST_OTHERS]),
        unshown=max(0, len(rest) - _MOST_OTHERS),
        strip=draw_strip(relation),
        timeline=draw_timeline(relation, documents),
    )


def cite(document: Document | None, claim: Claim) -> Citation:
    """Give title, provenance and place of a claim."""
    place = locate(document, claim)
    if document is None:
        return Citation(title=claim.doc, detail="", place=place)
    date = phrase_day(document.published) if document.published else "date unknown"
    parts = (document.publisher, document.agency, date)
    detail = " · ".join(dict.fromkeys(part for part in parts if part))
    return Citation(title=document.title or document.uri, detail=detail, place=place)


def _shelved(relations: Iterable[Relation], shelf: Shelf) -> list[Relation]:
    order = list(WORDINGS)
    levels = list(Severity)
    chosen = [relation for relation in relations if WORDINGS[relation.verdict].shelf is shelf]
    return sorted(
        chosen,
        key=lambda relation: (
            not is_fresh(relation),
            order.index(relation.verdict),
            levels.index(relation.severity),
        ),
    )


def _topics(
    relations: list[Relation], documents: dict[str, Document], *, grouped: bool
) -> Iterator[Topic]:
    def name(relation: Relation) -> str:
        return (name_entity(relation) or _NAMELESS) if grouped else ""

    if grouped:
        relations = sorted(relations, key=lambda one: (name(one) == _NAMELESS, name(one)))
    for entity, same in groupby(relations, key=name):
        cards = [make_card(relation, documents, f"r-{relation.id}") for relation in same]
        yield Topic(name=entity, cards=tuple(_merged(cards)))


def _merged(cards: Iterable[Card]) -> Iterable[Card]:
    """Give each finding once: copies of one text give the same finding in other files."""
    merged: dict[tuple[str, ...], Card] = {}
    for card in cards:
        words = sorted(claim.sentence_text for claim in witness(card.relation))
        key = (card.wording.label, card.relation.state, card.reason, card.title, *words)
        first = merged.setdefault(key, card)
        if first is not card:
            known = {*first.sides, *first.others}
            fresh = [side for side in (*card.sides, *card.others) if side not in known]
            room = max(0, _MOST_OTHERS - len(first.others))
            merged[key] = replace(
                first,
                others=(*first.others, *fresh[:room]),
                unshown=first.unshown + card.unshown + len(fresh[room:]),
            )
    return merged.values()


def _divide(relation: Relation) -> tuple[list[list[Claim]], list[list[Claim]]]:
    """Give the claims by sentence: those of the witness, and the rest."""
    first = {_sentence(claim) for claim in witness(relation)}
    sentences: dict[tuple[str, int], list[Claim]] = {}
    for claim in relation.claims:
        sentences.setdefault(_sentence(claim), []).append(claim)
    shown = [claims for key, claims in sentences.items() if key in first]
    return shown, [claims for key, claims in sentences.items() if key not in first]


def _sentence(claim: Claim) -> tuple[str, int]:
    return claim.doc, claim.sentence.start


def _side(claims: list[Claim], documents: dict[str, Document]) -> Side:
    document = documents.get(claims[0].doc)
    return Side(
        values=tuple(distinct_values(claims)),
        pieces=tuple(_unmarked(quote_claims(claims))),
        chains=chains_of(claims, document),
        citation=cite(document, claims[0]),
        language=document.language if document else None,
    )


def _unmarked(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Give the pieces without the marks of Markdown links and emphasis, which may span them."""
    pieces = tuple(pieces)
    marks = [match.span() for match in MARKUP.finditer("".join(piece.text for piece in pieces))]
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        kept, at = "", start
        for first, last in marks:
            if first < end and last > at:
                kept += piece.text[at - start : max(first, at) - start]
                at = min(last, end)
        kept += piece.text[at - start :]
        if kept:
            yield Piece(kept, piece.look)
        start = end
