"""How cue, source and content lie in a sentence: before, after, around or split."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.speech.contents import (
    OF_TEXTS,
    clause_end,
    clause_stop,
    complement_stop,
    find_infinitive,
    infinitive_stop,
    is_clause,
    quote_stop,
    sentence_stop,
    skip_adjuncts,
    skip_hearer,
    tail_quote,
    takes,
    trimmed_stop,
)
from checker.extraction.speech.cue_finding import find_hits
from checker.extraction.speech.cues import NOUN_FORMS
from checker.extraction.speech.hits import Hit, Pattern
from checker.extraction.speech.noun_phrases import TokenRange, skip_time_after
from checker.extraction.speech.sources import Source, is_text, source_after
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    COORDINATORS,
    PERSONAL,
    SUBORDINATORS,
    Token,
    is_time_word,
)
from checker.model.claims import Act

CONFIDENCE = {
    "quote-np-said": Decimal("0.93"),
    "quote-said-np": Decimal("0.91"),
    "according-to": Decimal("0.86"),
    "np-said-clause": Decimal("0.84"),
    "np-said-quote": Decimal("0.84"),
    "clause-np-said": Decimal("0.84"),
    "clause-said-np": Decimal("0.84"),
    "parenthetical": Decimal("0.84"),
    "participle": Decimal("0.84"),
    "coordinated": Decimal("0.84"),
    "relative": Decimal("0.84"),
    "passive": Decimal("0.84"),
    "quoted-as": Decimal("0.84"),
    "noun-cue": Decimal("0.84"),
    "continued-quote": Decimal("0.84"),
    "turn": Decimal("0.91"),
    "colon": Decimal("0.54"),
    "noun-clause": Decimal("0.54"),
    "impersonal": Decimal("0.54"),
    "floating-quote": Decimal("0.54"),
}
"""Precision by pattern, as measured on an external set of annotated news.

Patterns that were not measured apart take the figure of their family: clauses 0.84, what names
nobody 0.54.
"""

_TIMES_OVER = frozenset({"twice", "again", "repeatedly", "once", "publicly", "instead", "only"})
_SHORT = 6
"""Words before a parenthetical cue that cannot be a whole clause."""
_FULL_QUOTE = 4
_LEADING = 6
_CUES_AHEAD = 8
"""Cues after the own one that can end a content; more stand in no sentence of prose."""
_NOUN_REACH = 5
_INVERTING = frozenset({"say", "add", "write", "report", "announce", "warn", "note", "explain"})
"""Verbs that may stand before their subject after content without quotation marks."""
_COUPLERS = frozenset({"and", "but", "while", "though", "although", "whereas", "—", "--", ";"})


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence read: its tokens and its cues."""

    tokens: tuple[Token, ...]
    hits: tuple[Hit, ...]
    stop: int
    """Token index where the sentence ends, its full stop left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One content with the pattern that gave it; ranges are token indices."""

    content: TokenRange
    pattern: str
    hit: Hit
    source: Source | None
    zones: tuple[TokenRange, ...] = ()
    """Where the time of speaking may stand."""

    lead: TokenRange | None = None
    """The part of the same clause that stands before the cue."""


def read(tokens: Sequence[Token], *, headline: bool = False) -> Reading:
    """Find the cues of a sentence."""
    return Reading(
        tuple(tokens), tuple(find_hits(tokens, headline=headline)), sentence_stop(tokens)
    )


def lay_out(reading: Reading, number: int) -> Iterator[Part]:
    """Yield the contents of one cue; a cue with nothing to report yields none."""
    hit = reading.hits[number]
    if hit.pattern is Pattern.ACCORDING:
        yield from _according(reading, number)
    elif hit.pattern in {Pattern.NOUN, Pattern.IMPERSONAL}:
        yield from _nominal(reading, number)
    elif hit.pattern is Pattern.PASSIVE:
        yield from _passive(reading, number)
    elif hit.source is None:
        yield from _inverted(reading, number)
    elif _follows_content(reading, number):
        yield from _after(reading, number)
    else:
        yield from _before(reading, number)


def _follow(reading: Reading, hit: Hit) -> int:
    """Give the place after hearer, times and places behind the cue."""
    index = hit.stop
    if "p" in hit.verb.frames:
        return skip_time_after(reading.tokens, index, reading.stop)
    if "i" in hit.verb.frames and index < reading.stop:
        behind = skip_time_after(reading.tokens, index, reading.stop)  # "refused on Friday to"
        while behind < reading.stop and reading.tokens[behind].lower in _TIMES_OVER:
            behind += 1  # "offered twice to resign"
        if behind < reading.stop and reading.tokens[behind].lower == "to":
            return behind
    if hit.verb.addressed and not _at_content(reading, index):
        index = skip_hearer(reading.tokens, index, reading.stop)
        if "o" in hit.verb.frames and _at_infinitive(reading, index):
            return index
        if hit.verb.act is Act.REQUEST and not _at_content(reading, index):
            return find_infinitive(reading.tokens, hit.stop, reading.stop) or hit.stop
    return skip_adjuncts(reading.tokens, index, reading.stop)


def _at_content(reading: Reading, index: int) -> bool:
    if index >= reading.stop:
        return True
    token = reading.tokens[index]
    return token.quoted or token.lower in {"that", "whether", "if"} or token.text in {":", ","}


def _at_infinitive(reading: Reading, index: int) -> bool:
    """Tell whether "to" or "not to" stands at a place."""
    words = [token.lower for token in reading.tokens[index : index + 2]]
    return words[:1] == ["to"] or words == ["not", "to"]


def _follows_content(reading: Reading, number: int) -> bool:
    """Tell whether the content stands before the source ("..., Lee said")."""
    hit, tokens = reading.hits[number], reading.tokens
    edge = hit.left
    plain = hit.pattern is Pattern.VERB and "q" in hit.verb.frames
    if edge == 0 or not (plain or hit.pattern is Pattern.QUOTED_AS):
        return False
    if not (tokens[edge - 1].text in {",", "?", "!"} or tokens[edge - 1].quoted):
        return False
    follow = _follow(reading, hit)
    explicit = follow < reading.stop and tokens[follow].lower == "that"
    if _quote_ends(tokens, edge):
        return not explicit and (_ended(reading, follow) or _opens_quoted(tokens, edge))
    several = _words(tokens, max(0, edge - _SHORT), edge) > 1
    return _ended(reading, follow) and (several or _interrupts(reading, number, follow))


def _quote_ends(tokens: Sequence[Token], edge: int) -> bool:
    if tokens[edge - 1].quoted:
        return True
    return edge > 1 and tokens[edge - 1].text == "," and tokens[edge - 2].quoted


def _opens_quoted(tokens: Sequence[Token], edge: int) -> bool:
    """Tell whether the quotation before a cue opens its sentence."""
    return any(token.quoted for token in tokens[: min(edge, 3)])


def _ended(reading: Reading, index: int) -> bool:
    """Tell whether the clause of the cue is over at a token."""
    if index >= reading.stop:
        return True
    token = reading.tokens[index]
    if token.text == "," and index + 1 < reading.stop and reading.tokens[index + 1].quoted:
        return False
    leads = COORDINATORS | {"as", "while", "after", "when", "amid", "before", "adding"}
    return token.text in {",", ";", "—", "--", "–", ")"} or token.lower in leads


def _words(tokens: Sequence[Token], first: int, stop: int) -> int:
    return sum(token.word for token in tokens[first:stop])


def _after(reading: Reading, number: int) -> Iterator[Part]:
    """Content first, then source and cue; a quotation may go on behind them."""
    hit, tokens = reading.hits[number], reading.tokens
    follow = _follow(reading, hit)
    quoted = _quote_ends(tokens, hit.left)
    first, stop = _left_content(reading, number, hit.left)
    pattern = "quote-np-said" if quoted else "clause-np-said"
    tail_clause: TokenRange | None = None
    if not quoted and _interrupts(reading, number, follow):
        pattern = "parenthetical"
        tail_clause = (follow + 1, _tail_clause_stop(reading, number, follow + 1))
    if hit.pattern is Pattern.QUOTED_AS:
        pattern = "quoted-as"
    source = hit.source
    yield Part(content=(first, stop), pattern=pattern, hit=hit, source=source,
               zones=_zones(hit, follow, source))  # fmt: skip
    tail = tail_quote(tokens, follow, reading.stop) if quoted else None
    if tail:
        yield Part(content=(tail[0], _tail_stop(reading, tail)), pattern=pattern, hit=hit,
                   source=source, zones=_zones(hit, follow, source))  # fmt: skip
    if tail_clause and tail_clause[1] > tail_clause[0]:
        yield Part(content=tail_clause, pattern=pattern, hit=hit, source=source,
                   zones=_zones(hit, follow, source), lead=(first, stop))  # fmt: skip


def _tail_clause_stop(reading: Reading, number: int, first: int) -> int:
    stop = _cut(reading, number, first)
    return trimmed_stop(reading.tokens, first, clause_end(reading.tokens, first, stop))


def _tail_stop(reading: Reading, tail: TokenRange) -> int:
    stop = quote_stop(reading.tokens, tail[0], tail[1])
    return stop if stop - tail[0] > 1 else tail[1]


def _left_content(reading: Reading, number: int, edge: int) -> TokenRange:
    """Give the content before a cue: back to the sentence's start or the quotation after a cue."""
    tokens = reading.tokens
    stop = edge
    while stop and tokens[stop - 1].text in {",", "—", "--"} and not tokens[stop - 1].quoted:
        stop -= 1
    first = 0
    for index in range(stop - 1, -1, -1):
        if tokens[index].text in {";", ":"} and not tokens[index].quoted:
            first = index + 1
            break
    if number and reading.hits[number - 1].stop < stop and tokens[stop - 1].quoted:
        first = stop - 1
        while first > reading.hits[number - 1].stop and tokens[first - 1].quoted:
            first -= 1
    return first, stop


def _interrupts(reading: Reading, number: int, follow: int) -> bool:
    """Tell whether the content goes on behind ", Lee said,"."""
    tokens, hit = reading.tokens, reading.hits[number]
    if follow + 1 >= reading.stop or tokens[follow].text != ",":
        return False
    following = tokens[follow + 1]
    if any(one.first == follow + 1 for one in reading.hits):
        return False
    if following.lower in AUXILIARIES | {"if", "that", "because", "unless", "than"}:
        return True
    short = hit.left < 2 * _SHORT and _words(tokens, 0, hit.left) < _SHORT
    return short and following.lower not in COORDINATORS | SUBORDINATORS


def _inverted(reading: Reading, number: int) -> Iterator[Part]:
    """Content, cue, source ("...," said Lee)."""
    hit, tokens = reading.hits[number], reading.tokens
    edge = hit.left
    if not _may_invert(reading, hit):
        return
    quoted = _quote_ends(tokens, edge)
    source = source_after(tokens, hit.stop, reading.stop)
    if source is None:
        return
    follow = skip_adjuncts(tokens, source.whole[1], reading.stop)
    content = _left_content(reading, number, edge)
    if _words(tokens, *content) == 0 or not (quoted or _ended(reading, follow)):
        return
    pattern = "quote-said-np" if quoted else "clause-said-np"
    zones = ((source.whole[1], follow),)
    yield Part(content=content, pattern=pattern, hit=hit, source=source, zones=zones)
    tail = tail_quote(tokens, follow, reading.stop) if quoted else None
    if tail:
        yield Part(content=(tail[0], _tail_stop(reading, tail)), pattern=pattern, hit=hit,
                   source=source, zones=zones)  # fmt: skip


def _may_invert(reading: Reading, hit: Hit) -> bool:
    """Tell whether content can lie left of the cue and its source right of it."""
    if hit.left == 0 or "q" not in hit.verb.frames or hit.stop >= reading.stop:
        return False
    lead, following = reading.tokens[hit.left - 1], reading.tokens[hit.stop]
    if is_time_word(following) or following.lower in {"that", "to"}:
        return False
    clause = lead.text in {",", "?", "!"} and hit.verb.lemma in _INVERTING
    return clause or _quote_ends(reading.tokens, hit.left)


def _before(reading: Reading, number: int) -> Iterator[Part]:
    """Source, cue, content ("Lee said that ...")."""
    hit, tokens = reading.hits[number], reading.tokens
    first = _follow(reading, hit)
    if _introduces_quote(reading, first):
        first += 1
    elif _takes_any(reading, hit, first):
        first = _bare_claim(reading, hit, first)
    elif not takes(hit.verb, tokens, first, reading.stop):
        if hit.act is not Act.NO_COMMENT or "p" not in hit.verb.frames:
            return
        first = hit.first
    of_text = hit.verb.lemma in OF_TEXTS and tokens[first].lower != "that"
    if of_text and hit.source is not None and not is_text(tokens, hit.source):
        return
    stop = _stop(reading, number, first)
    if stop <= first or (_words(tokens, first, stop) == 0):
        return
    yield Part(content=(first, stop), pattern=_name(hit, tokens[first]), hit=hit,
               source=hit.source, zones=_zones(hit, first, hit.source))  # fmt: skip


def _takes_any(reading: Reading, hit: Hit, first: int) -> bool:
    """Tell whether content of any form will do: what is left unsaid, or after "which he said"."""
    if first >= reading.stop or not reading.tokens[first].word:
        return False
    unsaid = hit.act is Act.NO_COMMENT and hit.verb.act is not Act.NO_COMMENT
    return unsaid or hit.pattern is Pattern.RELATIVE or _bare_claim(reading, hit, first) > first


def _bare_claim(reading: Reading, hit: Hit, first: int) -> int:
    """Give the clause inside a denied claim: "rejected the claim | that ..."."""
    words = [token.lower for token in reading.tokens[first : first + _NOUN_REACH]]
    if hit.act is Act.DENY and words[:1] != ["that"] and "that" in words:
        place = words.index("that")
        if words[place - 1] in NOUN_FORMS:
            return first + place
    return first


def _introduces_quote(reading: Reading, index: int) -> bool:
    """Tell whether a colon, or a comma before a quotation, opens the content."""
    if index + 1 >= reading.stop:
        return False
    text = reading.tokens[index].text
    return text == ":" or (text == "," and reading.tokens[index + 1].quoted)


def _stop(reading: Reading, number: int, first: int) -> int:
    hit, tokens = reading.hits[number], reading.tokens
    stop = _cut(reading, number, first)
    if tokens[first].quoted:
        end = quote_stop(tokens, first, stop)
        full = end - first > _FULL_QUOTE and tokens[end - 2].text in {",", ".", "!", "?"}
        return end if full else stop
    if hit.pattern is Pattern.RELATIVE:
        return clause_stop(tokens, first, stop)
    lower = tokens[first].lower
    if lower in {"to", "not"} and not {"i", "o"}.isdisjoint(hit.verb.frames):
        return trimmed_stop(tokens, first, infinitive_stop(tokens, first, stop))
    clause = lower in {"that", "whether", "if", "how", "why"} or (
        "c" in hit.verb.frames and is_clause(hit.verb, tokens, first, stop)
    )
    objects = not {"n", "i", "o", "p", "k"}.isdisjoint(hit.verb.frames)
    if objects and not clause:
        if hit.verb.frames == "k":
            stop = complement_stop(tokens, first, stop)
        return trimmed_stop(tokens, first, clause_stop(tokens, first, stop))
    return trimmed_stop(tokens, first, clause_end(tokens, first, stop))


def _cut(reading: Reading, number: int, first: int) -> int:
    """Give the end of a content: the sentence's, or where the next report takes over."""
    for later in range(number + 1, min(number + 1 + _CUES_AHEAD, len(reading.hits))):
        left = reading.hits[later].left
        if left <= first:
            continue
        if _takes_over(reading, later):
            return trimmed_stop(reading.tokens, first, left)
        for index in range(max(first, reading.hits[later - 1].stop), left):
            if reading.tokens[index].text == ";" and not reading.tokens[index].quoted:
                return index
    return reading.stop


def _takes_over(reading: Reading, number: int) -> bool:
    hit, tokens = reading.hits[number], reading.tokens
    lead = tokens[hit.left - 1]
    if hit.pattern in {Pattern.ACCORDING, Pattern.PARTICIPLE}:
        return lead.text in {",", "—", "--"} or lead.quoted
    if hit.pattern is Pattern.NOUN:
        return hit.verb.frames != "p" and (not lead.word or lead.lower in SUBORDINATORS)
    if lead.lower in _COUPLERS:
        pronoun = tokens[hit.left].lower in PERSONAL
        return not pronoun or tokens[hit.left - 2].text in {",", ";"}
    if hit.source is None and _may_invert(reading, hit):
        return source_after(tokens, hit.stop, reading.stop) is not None
    borrowed = hit.pattern in {Pattern.INHERITED, Pattern.IMPERSONAL}
    return borrowed or lead.quoted or _follows_content(reading, number)


def _name(hit: Hit, opening: Token) -> str:
    names = {
        Pattern.PARTICIPLE: "participle",
        Pattern.INHERITED: "coordinated",
        Pattern.RELATIVE: "relative",
        Pattern.QUOTED_AS: "quoted-as",
    }
    return names.get(hit.pattern, "np-said-quote" if opening.quoted else "np-said-clause")


def _zones(hit: Hit, follow: int, source: Source | None) -> tuple[TokenRange, ...]:
    zones = [(hit.stop, follow)]
    if source is not None and not source.inherited and source.whole[1] <= hit.first:
        zones.insert(0, (source.whole[1], hit.first))
        if 0 < source.whole[0] <= _LEADING:
            zones.append((0, source.whole[0]))
    return tuple(zones)


def _according(reading: Reading, number: int) -> Iterator[Part]:
    hit, tokens = reading.hits[number], reading.tokens
    if hit.source is None:
        return
    behind = hit.source.whole[1]
    going_on = behind + 1 < reading.stop and tokens[behind].text == ","
    verb = going_on and tokens[hit.first - 1].text == "," and _acts_next(tokens[behind + 1])
    if verb or _words(tokens, 0, hit.first) > 1:
        content = _left_content(reading, 0, hit.first)
        if verb:
            end = trimmed_stop(tokens, behind + 1, _cut(reading, number, behind + 1))
            yield Part(content=(behind + 1, end), pattern="according-to", hit=hit,
                       source=hit.source, lead=content)  # fmt: skip
    else:
        first = skip_time_after(tokens, behind, reading.stop)
        while first < reading.stop and tokens[first].text == ",":
            first += 1
        content = (first, _cut(reading, number, first))
    if _words(tokens, *content) > (not verb):
        yield Part(content=content, pattern="according-to", hit=hit, source=hit.source)


def _passive(reading: Reading, number: int) -> Iterator[Part]:
    """Content behind the agent of a passive, else its subject."""
    hit, tokens = reading.hits[number], reading.tokens
    if hit.behind:
        stop = clause_end(tokens, hit.stop, _cut(reading, number, hit.stop))
        content = (hit.stop, trimmed_stop(tokens, hit.stop, stop))
    else:
        edge = next((i for i in range(hit.left, hit.first) if tokens[i].lower in AUXILIARIES),
                    hit.first)  # fmt: skip
        content = (hit.left, edge)
    if _words(tokens, *content):
        yield Part(content=content, pattern="passive", hit=hit, source=hit.source)


def _acts_next(token: Token) -> bool:
    """Tell whether a word goes on as the verb of an interrupted clause."""
    lower = token.lower
    return lower in AUXILIARIES or is_irregular_form(lower) or lower.endswith("ed")


def _nominal(reading: Reading, number: int) -> Iterator[Part]:
    """Content of a noun of saying, or of a passive that names nobody."""
    hit, tokens = reading.hits[number], reading.tokens
    if hit.verb.lemma == "view":
        yield from _viewed(reading, number)
        return
    pattern = "noun-clause" if hit.pattern is Pattern.NOUN else "impersonal"
    first = hit.left if hit.verb.frames == "i" else hit.stop
    wanted = {"p": "to", "i": tokens[first].lower if first < reading.stop else ""}
    opening = wanted.get(hit.verb.frames, "that")
    if first >= reading.stop or tokens[first].lower != opening:
        return
    stop = _cut(reading, number, hit.stop)
    if hit.verb.frames == "p":
        stop = clause_stop(tokens, first, infinitive_stop(tokens, first, stop))
    stop = trimmed_stop(tokens, first, stop)
    if _words(tokens, first, stop) > 1:
        yield Part(content=(first, stop), pattern=pattern, hit=hit, source=hit.source)


def _viewed(reading: Reading, number: int) -> Iterator[Part]:
    """Content of "in her view", which stands before or behind it."""
    hit, tokens = reading.hits[number], reading.tokens
    first = hit.stop + (hit.stop < reading.stop and tokens[hit.stop].text == ",")
    content = (first, trimmed_stop(tokens, first, _cut(reading, number, first)))
    if hit.left > 1 and first >= reading.stop:
        content = _left_content(reading, number, hit.left)
    if content[1] > content[0] and _words(tokens, *content) > 1:
        yield Part(content=content, pattern="noun-clause", hit=hit, source=hit.source)
