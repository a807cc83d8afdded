"""A sentence read, and where its contents stand to their cues."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.extraction.speech.content_ends import trimmed_stop
from checker.extraction.speech.contents import (
    ASKING_FOR,
    find_infinitive,
    skip_adjuncts,
    skip_hearer,
    skip_inserted,
)
from checker.extraction.speech.hits import Hit, Pattern
from checker.extraction.speech.noun_phrases import TokenRange
from checker.extraction.speech.sources import Source, source_after
from checker.extraction.speech.time_phrases import skip_time_after
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    PERSONAL,
    PREPOSITIONS,
    SUBORDINATORS,
    Token,
    is_time_word,
)
from checker.model.claims import Act

_SUBJECT_OR_VERB = AUXILIARIES | PERSONAL
_OPENS_PHRASE = DETERMINERS | PERSONAL
_LINKING = COORDINATORS | SUBORDINATORS

_TIMES_OVER = frozenset({"twice", "again", "repeatedly", "once", "publicly", "instead", "only"})
_SHORT = 6
"""Words before a parenthetical cue that cannot be a whole clause."""
_CUES_AHEAD = 8
"""Cues after the own one that can end a content; more stand in no sentence of prose."""
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


def count_words(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Give how many tokens from `first` to before `stop` are words or numbers."""
    return sum(token.word for token in tokens[first:stop])


def behind_cue(reading: Reading, hit: Hit) -> int:
    """Give the place after hearer, times and places behind the cue."""
    index = hit.stop
    judged = hit.pattern is Pattern.RELATIVE and index < reading.stop
    if hit.verb.lemma == "call for" or (judged and reading.tokens[index].lower == "as"):
        # who is to do it is part of what is called for; "what critics have hailed | as a record"
        return index
    if "p" in hit.verb.frames:
        return skip_time_after(reading.tokens, index, reading.stop)
    if "i" in hit.verb.frames and index < reading.stop:
        behind = skip_time_after(reading.tokens, index, reading.stop)  # "refused on Friday to"
        while behind < reading.stop and reading.tokens[behind].lower in _TIMES_OVER:
            behind += 1  # "offered twice to resign"
        behind = _over_insertion(reading, behind)
        if behind < reading.stop and reading.tokens[behind].lower == "to":
            return behind
    if hit.verb.addressed and not _at_content(reading, index):
        return _behind_hearer(reading, hit)
    return skip_adjuncts(reading.tokens, index, reading.stop)


def _over_insertion(reading: Reading, index: int) -> int:
    """Give the place of "to" behind an insertion ("resolved, by five votes to two, | to sell")."""
    tokens = reading.tokens
    if index >= reading.stop or tokens[index].text != ",":
        return index
    near = range(index + 2, min(reading.stop - 1, index + _INSERTION))
    comma = next((i for i in near if tokens[i].text == "," or tokens[i].quoted), index)
    behind = tokens[comma + 1 : comma + 2]
    return comma + 1 if behind and behind[0].lower == "to" else index


_INSERTION = 12
"""Words of an insertion at most."""


def _behind_hearer(reading: Reading, hit: Hit) -> int:
    """Give the place after the one who is told or asked."""
    index = skip_hearer(reading.tokens, hit.stop, reading.stop)
    asked = _asked_for(reading, hit, index)
    if asked is not None:
        return asked
    if index < reading.stop:
        index = skip_inserted(reading.tokens, index, reading.stop)
    if "o" in hit.verb.frames and _at_infinitive(reading, index):
        return index
    index = _over_hearer_tail(reading, index)
    # of "called for an inquiry" the one asked would be all that is asked for
    over = _at_pause(reading, index) or not _at_content(reading, index)
    promised = hit.verb.act is Act.INTEND and _at_end(reading, index)  # "promised a review"
    if over and (promised or hit.verb.act is Act.REQUEST):
        asked = None if promised else find_infinitive(reading.tokens, hit.stop, reading.stop)
        return asked or hit.stop
    return skip_adjuncts(reading.tokens, index, reading.stop)


def _at_end(reading: Reading, index: int) -> bool:
    """Tell whether nothing but a time or another clause follows what is promised."""
    if index >= reading.stop or reading.tokens[index].text in {",", ";"}:
        return True
    near = [token.lower for token in reading.tokens[index : index + _HEARER_TAIL]]
    return near[0] in {"by", "in", "on", "within", "for", "and", "but"} and "that" not in near


def _asked_for(reading: Reading, hit: Hit, stop: int) -> int | None:
    """Give the place of "for" behind the one who is asked ("asked the region | for a tunnel")."""
    if hit.verb.lemma not in ASKING_FOR:
        return None
    near = range(hit.stop + 1, min(stop + 1, reading.stop))
    return next((i for i in near if reading.tokens[i].lower == "for"), None)


def _over_hearer_tail(reading: Reading, index: int) -> int:
    """Give the place of "that" behind what describes a hearer ("every head in the district")."""
    if index >= reading.stop or reading.tokens[index].lower not in PREPOSITIONS:
        return index
    for step in range(index + 1, min(reading.stop, index + _HEARER_TAIL)):
        token = reading.tokens[step]
        if token.lower == "that":
            return step
        if token.quoted or not token.word or token.lower in _SUBJECT_OR_VERB:
            return index
    return index


_HEARER_TAIL = 7


def _at_content(reading: Reading, index: int) -> bool:
    if index >= reading.stop:
        return True
    token = reading.tokens[index]
    return token.quoted or token.lower in {"that", "whether", "if"} or token.text in {":", ","}


def _at_pause(reading: Reading, index: int) -> bool:
    """Tell whether the clause ends, or a comma stands before no quotation."""
    if index + 1 >= reading.stop:
        return True
    return reading.tokens[index].text == "," and not reading.tokens[index + 1].quoted


def _at_infinitive(reading: Reading, index: int) -> bool:
    """Tell whether "to" or "not to" stands at a place."""
    words = [token.lower for token in reading.tokens[index : index + 2]]
    if words in (["not", "to"], ["never", "to"]):
        return True
    return words[:1] == ["to"] and words[1:] != [] and words[1] not in _OPENS_PHRASE


def follows_content(reading: Reading, number: int) -> bool:
    """Tell whether the content stands before the source ("..., Lee said")."""
    hit, tokens = reading.hits[number], reading.tokens
    edge = hit.left
    plain = hit.pattern is Pattern.VERB and "q" in hit.verb.frames
    if edge == 0 or not (plain or hit.pattern is Pattern.QUOTED_AS):
        return False
    if not (tokens[edge - 1].text in {",", "?", "!"} or tokens[edge - 1].quoted):
        return False
    follow = behind_cue(reading, hit)
    explicit = follow < reading.stop and tokens[follow].lower == "that"
    if quote_ends(tokens, edge):
        return not explicit and (clause_over(reading, follow) or _opens_quoted(tokens, edge))
    several = count_words(tokens, max(0, edge - _SHORT), edge) > 1
    if tokens[0].lower in _LEADING_IN and tokens[1].lower.endswith("ing"):
        return False  # "While opening the gate, she hinted"
    return clause_over(reading, follow) and (several or interrupts(reading, number, follow))


_LEADING_IN = frozenset("while after before when since by without despite upon on in".split())


def quote_ends(tokens: Sequence[Token], edge: int) -> bool:
    """Tell whether a quotation ends at a place, with or without a comma behind it."""
    if tokens[edge - 1].quoted:
        return True
    return edge > 1 and tokens[edge - 1].text == "," and tokens[edge - 2].quoted


def _opens_quoted(tokens: Sequence[Token], edge: int) -> bool:
    """Tell whether the quotation before a cue opens its sentence."""
    return any(token.quoted for token in tokens[: min(edge, 3)])


def clause_over(reading: Reading, index: int) -> bool:
    """Tell whether the clause of the cue is over at a token."""
    if index >= reading.stop:
        return True
    token = reading.tokens[index]
    if token.text == "," and index + 1 < reading.stop and reading.tokens[index + 1].quoted:
        return False
    leads = COORDINATORS | {"as", "while", "after", "when", "amid", "before", "adding"}
    return token.text in {",", ";", "—", "--", "–", ")"} or token.lower in leads


def interrupts(reading: Reading, number: int, follow: int) -> bool:
    """Tell whether the content goes on behind ", Lee said,"."""
    tokens, hit = reading.tokens, reading.hits[number]
    if follow + 1 >= reading.stop or tokens[follow].text != ",":
        return False
    following = tokens[follow + 1]
    joined = following.lower in {"and", "or", "but"}
    if any(one.first in {follow + 1, follow + 1 + joined} for one in reading.hits):
        return False
    if joined:
        return _goes_on(reading, follow + 1)
    if following.lower in AUXILIARIES | {"if", "that", "because", "unless", "than"}:
        return True
    short = hit.left < 2 * _SHORT and count_words(tokens, 0, hit.left) < _SHORT
    return short and following.lower not in _LINKING


def _goes_on(reading: Reading, index: int) -> bool:
    """Tell whether what follows "and" behind ", Lee said," is still his.

    "And" goes on with it; "but" only in a few words, as else the reporter sets something against
    it. Another report behind it takes over.
    """
    rest = reading.tokens[index + 1 : reading.stop]
    if not rest or any(hit.first > index for hit in reading.hits):
        return False
    if reading.tokens[index].lower == "but":
        return len(rest) <= _FEW and all(token.word for token in rest)
    return rest[0].lower != "then"


_FEW = 5


def may_invert(reading: Reading, hit: Hit) -> bool:
    """Tell whether content can lie left of the cue and its source right of it."""
    if hit.left == 0 or "q" not in hit.verb.frames or hit.stop >= reading.stop:
        return False
    lead, following = reading.tokens[hit.left - 1], reading.tokens[hit.stop]
    if is_time_word(following) or following.lower in {"that", "to"}:
        return False
    clause = lead.text in {",", "?", "!"} and hit.verb.lemma in _INVERTING
    return clause or quote_ends(reading.tokens, hit.left)


def content_before(reading: Reading, number: int, edge: int) -> TokenRange:
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
    if not first and tokens[0].lower in {"and", "but", "so"} and not tokens[0].quoted:
        first = 1
    if number and reading.hits[number - 1].stop < stop and tokens[stop - 1].quoted:
        first = stop - 1
        while first > reading.hits[number - 1].stop and tokens[first - 1].quoted:
            first -= 1
    return first, stop


def report_stop(reading: Reading, number: int, first: int) -> int:
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
    if hit.source is None and may_invert(reading, hit):
        return source_after(tokens, hit.stop, reading.stop) is not None
    borrowed = hit.pattern in {Pattern.INHERITED, Pattern.IMPERSONAL}
    return borrowed or lead.quoted or follows_content(reading, number)
