"""Numbers into claims: what, whose, when, on whose word."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.extraction.clauses.definitions import find_definitions, find_moment
from checker.extraction.clauses.ellipses import with_counted_noun
from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.measures import read_measure
from checker.extraction.clauses.noun_heads import TRADED
from checker.extraction.clauses.predicates import CHANGE_DOWN, CHANGES, LEVELS
from checker.extraction.clauses.rows import in_row
from checker.extraction.clauses.scenes import Scene
from checker.extraction.clauses.scopes import find_scope
from checker.extraction.lemmas import noun_lemma, verb_lemma
from checker.extraction.ranks import find_ranks
from checker.extraction.voices import Voice, Voices
from checker.model import (
    Claim,
    ClaimKind,
    ClaimTime,
    Document,
    Mention,
    Modality,
    Quantity,
    Role,
    Sentence,
    Span,
    Trend,
)

LASTING = "lasting"
"""`ClaimTime.symbol` of a present-tense statement in a document that tells no time at all."""

_COUNTING = CHANGES | LEVELS
_PARTS = frozenset({Role.RATIO, Role.SHARE})
"""Roles of a number that says the one before it in another way."""

_WINDOW = 90
"""Characters on either side of a number that may carry its definition marks."""


def numeric_claims(
    document: Document, scene: Scene, voices: Voices, earlier: Sequence[Claim]
) -> Iterator[Claim]:
    """Yield one claim for each quantity of a sentence."""
    before: Measure | None = None
    row: list[tuple[Quantity, Measure]] = []
    concept: str | None = None
    verb: int | None = None
    for quantity in scene.quantities:
        measure = read_measure(scene, quantity)
        own = _has_own(scene, quantity, measure, verb)
        verb = measure.governor
        if before is not None and _shares(quantity, measure, before):
            part = quantity.role in _PARTS and not quantity.text.endswith("ed")
            restates = quantity.equivalent_of is not None or part
            told = None if restates else measure.concept
            measure = replace(before, past=measure.past, concept=told or before.concept)
        elif measure.attribute is None or _points_back(scene, measure):
            measure = _inherited(scene, earlier) or measure
        measure = in_row(scene, quantity, measure, row)
        row.append((quantity, measure))
        if measure.attribute is not None:
            before = measure
        voice = voices.at(quantity.span, scene.sentence)
        if measure.concept is None:  # "(2022: 1,610)" goes on about the same
            measure = replace(measure, concept=quantity.concept or concept)
        elif quantity.role is Role.PREVIOUS and concept is not None and not own:
            measure = replace(measure, concept=concept)  # "to 4,090 tonnes from 4,245"
        concept = measure.concept
        yield figure_claim(document, scene, quantity, measure, voice)


def _has_own(scene: Scene, quantity: Quantity, measure: Measure, verb: int | None) -> bool:
    """Tell whether an earlier value is of something else than the number before it.

    "Carts are 40 % lighter and the harp has shrunk from 118 kg", "against 31 % for sandstone".
    """
    if scene.sentence.text.startswith(" for ", quantity.span.end - scene.sentence.span.start):
        return True
    moves = measure.link == "from" and measure.predicate in _COUNTING
    return moves and measure.governor != verb


def length_quantities(scene: Scene) -> Iterator[Quantity]:
    """Yield the durations of a sentence that are quantities but no claims of their own."""
    for quantity in scene.lengths:
        yield replace(quantity, concept=read_measure(scene, quantity).concept or quantity.concept)


def _shares(quantity: Quantity, measure: Measure, before: Measure) -> bool:
    """Tell whether a number restates or completes the one before it in the clause."""
    if quantity.equivalent_of is not None:
        return True
    if measure.attribute is None:
        return quantity.role is not None
    return measure.governed and before.governed and measure.governor == before.governor


def _points_back(scene: Scene, measure: Measure) -> bool:
    """Tell whether the sentence opens with "That is", "This was": it goes on about the last one."""
    opening = [token.lower for token in scene.tokens[:2]]
    return measure.entity is None and opening[:1] in (["that"], ["this"], ["it"])


def _inherited(scene: Scene, earlier: Sequence[Claim]) -> Measure | None:
    """Give what the last figure of the sentence before was about."""
    if not scene.tokens or scene.tokens[0].lower not in {"that", "this", "it"}:
        return None
    for claim in reversed(earlier):
        if claim.sentence_index != scene.sentence.index - 1 or claim.kind is not ClaimKind.NUMERIC:
            return None
        if claim.attribute is not None:
            return Measure(
                attribute=claim.attribute,
                head=claim.attribute_head,
                entity=claim.entity,
                mention=claim.mention,
                basis=claim.entity_basis,
            )
    return None


def figure_claim(
    document: Document, scene: Scene, quantity: Quantity, measure: Measure, voice: Voice
) -> Claim:
    """Give the claim of one quantity that has been read: what it is about is in the measure."""
    clause = _clause(scene, quantity.span)
    known = _with_role(quantity, measure, clause)
    known = with_counted_noun(scene, known, measure)
    known = known if known.concept else replace(known, concept=known.counted)
    measure = _with_attribute(scene, known, measure)
    definition = _definition(scene, known, measure, clause)
    claim = base_claim(document, scene.sentence, quantity.span, voice)
    loose = measure.basis in {"none", "clause", "document"}
    if loose and voice.modality in _PROPOSED and claim.speaker is not None:
        measure = replace(measure, entity=claim.speaker, basis="speaker", mention=None)
    return replace(
        claim,
        kind=ClaimKind.NUMERIC,
        entity=measure.entity,
        entity_type=measure.mention.kind if measure.mention else None,
        entity_basis=measure.basis,
        local=measure.local,
        topics=scene.focus.topics,
        mention=measure.mention,
        attribute=measure.attribute,
        attribute_head=measure.head,
        definition=definition,
        scope=find_scope(scene, quantity, measure),
        heading=scene.heading,
        confidence=_confidence(known, measure, definition),
        context=scene.context,
        quantity=known,
        time=_time(document, scene, measure, voice),
        modality=_mood(scene, quantity, measure, voice),
        standing=not measure.past and known.role in {None, Role.LEVEL, Role.SHARE},
    )


def _with_attribute(scene: Scene, quantity: Quantity, measure: Measure) -> Measure:
    """Name what nothing else named, and nobody is known to have, by what the figure is about."""
    if measure.attribute is not None or measure.entity is not None or quantity.concept is None:
        return measure
    named = [one for one in scene.mentions if one.surface in quantity.concept]
    rest = quantity.concept
    for mention in named:
        rest = rest.replace(mention.surface, " ")
    words = [noun_lemma(word) for word in _PLAIN_WORD.findall(rest) if word not in _UNTOLD]
    if not words:
        return measure
    return replace(measure, attribute=" ".join(words), head=words[-1])


_PLAIN_WORD = re.compile(r"(?<![\w'’])[a-z]{2,}(?:-[a-z]+)*(?![\w'’])")
_UNTOLD = frozenset(
    "the an its their his her this that these those and or of in on at to for from with by as new"
    " some all about it they he she we you is are was were be been has have had".split()
)
"""Words of a phrase that tell nothing of what is measured."""


def _definition(scene: Scene, quantity: Quantity, measure: Measure, clause: str) -> tuple[str, ...]:
    marks = find_definitions(clause, quantity.unit)
    if quantity.text.endswith((" each", " apiece")):
        marks = tuple(sorted({*marks, "each"}))
    if _is_quoted(quantity, measure):
        marks = tuple(sorted({*marks, *find_moment(scene.sentence.text)}))
    return marks


def _is_quoted(quantity: Quantity, measure: Measure) -> bool:
    """Tell whether the figure is a market's, which has many in a day."""
    if not quantity.dimension.startswith(("[currency", "[percent")):
        return False
    if measure.head in TRADED | {"share", "yield", "index"}:
        return True
    moves = measure.predicate in CHANGES | _TRADES or measure.link == "at"
    return measure.head == "price" and (moves or quantity.dimension == "[percent]")


_TRADES = frozenset({"trade", "stand", "hit", "touch", "quote", "open"})
_FIXED = frozenset({"settlement", "close", "average"})


def _confidence(quantity: Quantity, measure: Measure, definition: tuple[str, ...]) -> Decimal:
    """Lower the confidence of what cannot accuse: a quote of no stated moment, a bare fraction."""
    drifting = _is_quoted(quantity, measure) and _FIXED.isdisjoint(definition)
    if drifting and quantity.role is not Role.RECORD:
        return min(measure.confidence, _UNSURE)
    bare = quantity.unit == "count" and quantity.counted is None and quantity.places > 0
    none = quantity.value == 0 and measure.basis in {"clause", "document"}  # nobody hurt where?
    return min(measure.confidence, _UNSURE) if bare or none else measure.confidence


_UNSURE = Decimal("0.7")
"""Below the 0.84 that an accusation needs."""


def _mood(scene: Scene, quantity: Quantity, measure: Measure, voice: Voice) -> Modality:
    """Give the mood; the change that a proposal is about has not happened."""
    before = scene.sentence.text[: max(quantity.span.start - scene.sentence.span.start, 0)]
    proposed = measure.change is not None and _PROPOSAL.search(before)
    return Modality.PLANNED if proposed else voice.modality


_PROPOSAL = re.compile(r"\b(?:proposal|plan|offer|demand|bid|request|suggestion)s?\b[^.;]*\Z")

_PROPOSED = frozenset(
    {Modality.PLANNED, Modality.CONDITIONAL, Modality.REQUIRED, Modality.POSSIBLE}
)
"""Moods in which a figure that nobody owns is its speaker's."""


def _with_role(quantity: Quantity, measure: Measure, clause: str) -> Quantity:
    """Add what the clause tells of the number's part: a change noun over it, a verb before "to"."""
    known = replace(quantity, concept=measure.concept or quantity.concept)
    if quantity.role is Role.PREVIOUS and quantity.trend is None:
        said = _UP_FROM.search(clause)
        return replace(known, trend=_SIDES[said[1].lower()] if said else None)
    mover = measure.change
    if quantity.role is None and measure.governed and measure.link == "by":
        mover = mover or (measure.predicate if measure.predicate in CHANGES else None)
    if mover is not None:
        falls = verb_lemma(mover) in CHANGE_DOWN or mover in _DOWNWARD
        return replace(known, role=Role.CHANGE, trend=Trend.DOWN if falls else Trend.UP)
    if quantity.role in {None, Role.LEVEL} and _EXTREME.search(clause):
        return replace(known, role=Role.RECORD)
    levelled = quantity.role is None and measure.governed and measure.link in {"to", "at"}
    return replace(known, role=Role.LEVEL) if levelled else known


_UP_FROM = re.compile(
    r"\b(up|down|higher|lower) (?:slightly |sharply )?(?:from|than) ", re.IGNORECASE
)
_SIDES = {"up": Trend.UP, "higher": Trend.UP, "down": Trend.DOWN, "lower": Trend.DOWN}
_EXTREME = re.compile(
    r"\b(?:highest|lowest|largest|biggest|smallest|all-time (?:high|low))\b[^;]*\b(?:ever|on record"
    r"|in history|recorded|since records)\b",
    re.IGNORECASE,
)
_DOWNWARD = frozenset({"reduction", "loss", "contraction", "decline"})


def _clause(scene: Scene, span: Span) -> str:
    """Give the words around a figure, cut where another figure's clause begins."""
    base = scene.sentence.span.start
    start = max(span.start - base - _WINDOW, 0)
    before = scene.sentence.text[start : span.start - base]
    head, joined, tail = before.rpartition(" and ")
    if joined and _DIGIT.search(head) is not None:
        before = tail
    after = scene.sentence.text[span.start - base : span.end - base + _WINDOW // 2]
    return before + _CLAUSE_END.split(after, maxsplit=1)[0]


_DIGIT = re.compile(r"\d")
_CLAUSE_END = re.compile(r"[,;:](?!\d)| and | but ")


def _time(document: Document, scene: Scene, measure: Measure, voice: Voice) -> ClaimTime:
    """Give the time of a figure: stated, or lasting for a thing's measures and reference prose."""
    found = voice.time
    made = measure.predicate in _MADE_SO
    if measure.attribute in _LASTING_MEASURES and (made or not (measure.governed and measure.past)):
        return ClaimTime(symbol=LASTING)
    if found.symbol is not None:
        begin, published = found.begin, document.published
        ahead = begin is not None and published is not None and begin > published
        # A thing that has happened cannot have done so after the article.
        return ClaimTime() if ahead and measure.past and voice.modality is Modality.FACT else found
    if not measure.past and (measure.predicate in _STANDING or not _tells_time(document, scene)):
        return ClaimTime(symbol=LASTING)
    return found


_LASTING_MEASURES = frozenset(
    {"length", "height", "width", "depth", "area", "diameter", "weight", "thickness"}
)
_MADE_SO = frozenset({"weigh", "measure", "span", "stretch"})
"""Verbs that state in any tense how a thing is made."""

_STANDING = frozenset(
    "allow support accept limit require permit expire last store keep retain contain include"
    " measure weigh hold".split()
)
"""Verbs that in the present tense state how a thing is made, not how it is doing."""


def _tells_time(document: Document, scene: Scene) -> bool:
    return document.published is not None or bool(scene.times)


def rank_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield one claim for each rank of a sentence."""
    for rank in find_ranks(scene):
        voice = voices.at(rank.quantity.span, scene.sentence)
        claim = base_claim(document, scene.sentence, rank.quantity.span, voice)
        yield replace(
            claim,
            kind=ClaimKind.RANK,
            entity=rank.mention.name,
            entity_type=rank.mention.kind,
            entity_basis="subject",
            mention=rank.mention,
            attribute=rank.attribute,
            attribute_head=rank.attribute.rpartition(" ")[2],
            context=scene.context,
            quantity=rank.quantity,
        )


def base_claim(document: Document, sentence: Sentence, span: Span, voice: Voice) -> Claim:
    """Give the parts of a claim that every kind has: place, speaker, mood, time."""
    attribution = voice.attribution
    text = document.text[span.start : span.end]
    claim = Claim(
        id=_identity(document.uri, sentence.text, text),
        doc=document.uri,
        kind=ClaimKind.STATEMENT,
        span=span,
        text=text,
        sentence=sentence.span,
        sentence_text=sentence.text,
        sentence_index=sentence.index,
        section=sentence.section,
        repeated=sentence.repeats,
        time=voice.time,
        said_on=voice.said_on,
        polarity=voice.polarity,
        modality=voice.modality,
        published=document.published,
        origin=document.agency or document.publisher or document.uri,
    )
    if attribution is None:
        return claim
    return replace(
        claim,
        speaker=attribution.speaker,
        speaker_basis=attribution.basis,
        speaker_type=attribution.speaker_type,
        via=attribution.via,
        act=attribution.act,
        source_text=attribution.source_text,
    )


def of_owner(claim: Claim, scene: Scene, owner: Mention | None, noun: str | None) -> Claim:
    """Give a numeric claim the owner of its figure: a name, or the common noun used for it."""
    return replace(
        claim,
        kind=ClaimKind.NUMERIC,
        entity=owner.name if owner else noun,
        entity_type=owner.kind if owner else None,
        entity_basis="subject" if owner or noun else "none",
        local=None if owner else noun,
        topics=scene.focus.topics,
        mention=owner,
        heading=scene.heading,
        context=scene.context,
    )


def _identity(*parts: str) -> str:
    digest = hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=8)
    return digest.hexdigest()
