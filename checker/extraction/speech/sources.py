"""Whose words: the phrase that names the speaker of a cue, and how the cue stands to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.speech.cues import CUE_FORMS, NOUN_OR_VERB, SAYING_NOUNS
from checker.extraction.speech.noun_phrases import (
    TokenRange,
    opens_apposition,
    phrase_after,
    phrase_before,
)
from checker.extraction.speech.nouns import TEXTS
from checker.extraction.speech.opening_subjects import opening_subject
from checker.extraction.speech.time_phrases import skip_time_before, skip_venue_before
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    GET,
    HAVE,
    MODALS,
    PERSONAL,
    PREPOSITIONS,
    SUBORDINATORS,
    Token,
    is_adverb,
    is_time_word,
)

_NO_CLAUSE = AUXILIARIES | COORDINATORS | SUBORDINATORS | PREPOSITIONS
"""Words with which no clause begins."""
_LEADS_IN = PREPOSITIONS | SUBORDINATORS
_GOVERNED = PREPOSITIONS | DETERMINERS
_NEW_CLAUSE = SUBORDINATORS - {"that"}
_HELPING = AUXILIARIES | GET

_OPENING = 3
"""Words before a source whose cue opens the sentence ("But according to")."""
_LONGEST_APPOSITION = 24
_NEGATIONS = frozenset({"not", "n't", "never", "cannot"})


@dataclass(frozen=True, slots=True)
class Source:
    """A phrase that names a speaker, as token ranges of its sentence."""

    whole: TokenRange
    """With apposition or relative clause."""

    head: TokenRange
    """The name or noun phrase alone."""

    inherited: bool = False
    """True if the cue takes it over from an earlier cue or from the sentence's subject."""


@dataclass(frozen=True, slots=True)
class Group:
    """The auxiliaries and adverbs between a subject and its cue."""

    stop: int
    """Token index where the subject ends."""

    negated: bool
    modal: bool
    passive: bool
    infinitive: bool
    contracted: bool = False
    """True if its only auxiliary is "'d", which is "had" before a participle."""


def verb_group(tokens: Sequence[Token], cue: int, floor: int) -> Group:
    """Read leftwards from a cue over auxiliaries, adverbs, times and venues to its subject."""
    stop = cue
    while stop > floor:
        step = _skip_one(tokens, stop, floor)
        if step == stop:
            break
        stop = step
    between = [token.lower for token in tokens[stop:cue]]
    plain = (word for word in reversed(between) if word not in _NEGATIONS)
    beside = next((word for word in plain if word in _HELPING), "")
    habit = [token.lower for token in tokens[max(cue - 2, floor) : cue]]
    if habit[1:] == ["to"] and habit[0] in {"used", "likes", "like", "liked"}:
        stop = cue - 2  # "used to say" is a past, "likes to say" a present
    to = cue > floor and (tokens[cue - 1].lower == "to" or _split_infinitive(tokens, cue))
    infinitive = to and stop > cue - 2
    return Group(
        stop=stop,
        negated=not _NEGATIONS.isdisjoint(between),
        modal=not MODALS.isdisjoint(between),
        passive=beside in BE | GET,
        infinitive=infinitive,
        contracted=[word for word in between if word in AUXILIARIES] == ["'d"],
    )


def _split_infinitive(tokens: Sequence[Token], cue: int) -> bool:
    return cue > 1 and is_adverb(tokens[cue - 1]) and tokens[cue - 2].lower == "to"


def _skip_one(tokens: Sequence[Token], stop: int, floor: int) -> int:
    """Give the place before one auxiliary, adverb, time phrase or venue that ends at `stop`."""
    token = tokens[stop - 1]
    if token.quoted:
        return stop
    if token.lower == "'s":  # "Mali's said" is no English: after a subject it is "is" or "has"
        return stop - 1 if stop > 1 and tokens[stop - 2].lower in PERSONAL else stop
    auxiliary = token.lower in AUXILIARIES and not is_time_word(token)  # "the letter of 2 May"
    # "has since cautioned"
    since = token.lower == "since" and stop - 2 > floor and tokens[stop - 2].lower in HAVE
    if auxiliary or since or is_adverb(token):
        return stop - 1
    if token.lower in _PERCEIVED and stop - 2 > floor and tokens[stop - 2].lower in BE:
        return stop - 2  # "is heard saying"
    time = skip_time_before(tokens, stop, floor)
    return time if time < stop else skip_venue_before(tokens, stop, floor)


_PERCEIVED = frozenset({"heard", "seen", "recorded", "filmed", "caught", "overheard"})


def source_before(tokens: Sequence[Token], stop: int, floor: int) -> Source | None:
    """Give the speaker whose phrase ends at `stop`, over an apposition if there is one."""
    if stop <= floor:
        return None
    if tokens[stop - 1].text in {",", "—", "--", "–", ")"} and not tokens[stop - 1].quoted:
        return _over_apposition(tokens, stop - 1, floor)
    if tokens[stop - 1].lower in {"who", "which", "that"}:
        return _antecedent(tokens, stop - 1, floor)
    return _nearest(tokens, stop, floor)


def _nearest(tokens: Sequence[Token], stop: int, floor: int) -> Source | None:
    """Give the phrase before `stop`: the subject of its clause where that begins further left."""
    phrase = phrase_before(tokens, stop, floor)
    opening = opening_subject(tokens, stop, floor)
    if opening is not None and (phrase is None or opening[0][0] < phrase[0]):
        return Source(*opening)
    return None if phrase is None else Source(phrase, phrase)


def _antecedent(tokens: Sequence[Token], stop: int, floor: int) -> Source | None:
    if stop > floor and tokens[stop - 1].text == ",":
        stop -= 1
    phrase = phrase_before(tokens, stop, floor)
    return None if phrase is None else Source(phrase, phrase)


def _over_apposition(tokens: Sequence[Token], close: int, floor: int) -> Source | None:
    """Give the name before ", an apposition," whose second comma stands at `close`."""
    mark = "(" if tokens[close].text == ")" else tokens[close].text
    opening = close - 1
    lowest = max(floor, close - _LONGEST_APPOSITION)
    while opening > lowest and not (tokens[opening].text == mark and not tokens[opening].quoted):
        opening -= 1
    if opening <= lowest or tokens[opening].text != mark or close - opening < 2:  # noqa: PLR2004
        return None
    if not _describes(tokens, opening + 1):
        return None
    inner = _nearest(tokens, _before_bracket(tokens, opening, floor), floor)
    outer = _over_two(tokens, opening, inner.head if inner else None, floor)
    if outer is not None:
        return Source((outer.whole[0], close), outer.head)
    if inner is None or not _nameable(tokens, inner.head):
        return None
    # "Lee, speaking in Oslo, said": the insertion says nothing of who he is
    end = close + (tokens[close].text == ")")
    stop = inner.whole[1] if _tells_occasion(tokens, opening + 1) else end
    return Source((inner.whole[0], stop), inner.head)


def _before_bracket(tokens: Sequence[Token], stop: int, floor: int) -> int:
    """Give the place before an acronym in brackets ("General Motors | (GM)")."""
    if stop - 3 > floor and tokens[stop - 1].text == ")" and tokens[stop - 3].text == "(":
        return stop - 3
    return stop


def _over_two(
    tokens: Sequence[Token], opening: int, head: TokenRange | None, floor: int
) -> Source | None:
    """Give the name before two insertions.

    As in "Ward, 26, who ..., said" and "heirs, led by X, ..., said".

    Args:
        tokens: The sentence.
        opening: The mark that opens the second insertion.
        head: The phrase before it, which may be part of the first.
        floor: Where to stop looking.
    """
    if head is None or tokens[opening].text != ",":
        return None
    comma = _relative_comma(tokens, head[0], floor)
    if comma is not None:
        # "Mbeki, who runs the Plover, the only pub, said"
        return _nearest(tokens, comma, floor)
    age = head[1] - head[0] == 1 and tokens[head[0]].text.isdigit()
    before = tokens[head[0] - 1] if head[0] > floor else None
    named = tokens[head[0]].capital or (head[0] > floor + 1 and tokens[head[0] - 2].capital)
    if before is not None and before.text == "," and (named or age):
        # "the company, Shannon Mutual, which paid, said"
        outer = _over_apposition(tokens, opening, floor)
        # "In a joint statement, its lenders, A and B, said"
        within = outer is not None and tokens[max(outer.whole[0] - 1, 0)].lower in PREPOSITIONS
        return None if within and not age else outer
    comma = head[0] - 2
    while comma > floor and tokens[comma].lower.endswith("ed"):
        comma -= 1
    led = before is not None and before.lower in {"by", "for"} and tokens[comma].text == ","
    return _over_apposition(tokens, opening, floor) if led else None


def _relative_comma(tokens: Sequence[Token], stop: int, floor: int) -> int | None:
    """Give the comma that opens the relative clause in which a phrase stands, None if none does."""
    for index in range(stop - 1, max(floor, stop - _LONGEST_APPOSITION), -1):
        if tokens[index].quoted or tokens[index].text in {";", ":"}:
            return None
        if tokens[index].text == ",":
            return index if tokens[index + 1].lower in {"who", "which", "whose"} else None
    return None


def _tells_occasion(tokens: Sequence[Token], index: int) -> bool:
    """Tell "Lee, speaking in Oslo, said" and "Lee, in a letter, said" from "Staywell, based in"."""
    token = tokens[index]
    lower = token.lower
    if lower == "for":
        return _for_part(tokens, index)
    acting = lower.endswith("ing") and not token.capital
    return acting or lower in PREPOSITIONS | {"asked"} or is_adverb(token)


def _for_part(tokens: Sequence[Token], index: int) -> bool:
    return [token.lower for token in tokens[index + 2 : index + 4]] == ["part", ","]


def _describes(tokens: Sequence[Token], index: int) -> bool:
    lower = tokens[index].lower
    if is_adverb(tokens[index]) and tokens[index + 1].text == ",":
        return True
    if lower in {"in", "at", "speaking", "citing", "quoting", "asked", "too"}:
        return True
    if lower == "for":  # "Lee, for her part, hopes", and "Lee, for the growers, submitted"
        return (
            _for_part(tokens, index)
            or tokens[index + 1].lower == "the"
            or tokens[index + 1].capital
        )
    return opens_apposition(tokens, index)


def _nameable(tokens: Sequence[Token], head: TokenRange) -> bool:
    """Tell whether an apposition can hang on the phrase: a name, or a definite description."""
    named = any(token.capital for token in tokens[head[0] : head[1]])
    return named or tokens[head[0]].lower in DETERMINERS


def source_after(tokens: Sequence[Token], first: int, limit: int) -> Source | None:
    """Give the speaker whose phrase begins at `first` ("said Ann Lee, a nurse")."""
    phrase = phrase_after(tokens, first, limit)
    if phrase is None:
        return None
    bare = phrase_after(tokens, first, _before_comma(tokens, phrase))
    return Source(phrase, bare or phrase)


def whole_source(tokens: Sequence[Token], source: Source, limit: int) -> Source:
    """Give the source with all that stands behind it up to the end of its clause.

    Behind "according to" nothing but what describes the source follows before a comma: "two
    people with access to the figures", "a filing that it made in Geneva".
    """
    stop = source.whole[1]
    relative = False
    while stop < limit and not tokens[stop].quoted:
        token = tokens[stop]
        lower = token.lower
        if lower in PERSONAL and not relative and source.whole[0] <= _OPENING:
            return source  # "According to the register it was all sold"
        relative = relative or lower in {"who", "which", "that"} | PERSONAL
        joined = lower == "and" and _is_participle(tokens, stop + 1, limit)
        if not (token.word or token.text in "$€£¥-'") or (lower in COORDINATORS and not joined):
            break
        if lower in _NEW_CLAUSE:
            break
        if lower in AUXILIARIES and not relative:
            return source  # "prices according to Lee will rise"
        stop += 1
    told = skip_time_before(tokens, stop, source.whole[1])
    # "the report of last week", "a letter that it wrote in May"
    dates = relative or tokens[told - 1].lower in {"of", "dated"}
    return Source((source.whole[0], stop if dates else told), source.head)


def _is_participle(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether "seen by" or "written by" stands at a place."""
    if index + 1 >= limit or tokens[index + 1].lower != "by":
        return False
    lower = tokens[index].lower
    return lower.endswith(("ed", "en")) or is_irregular_form(lower)


def _before_comma(tokens: Sequence[Token], phrase: TokenRange) -> int:
    return next((i for i in range(*phrase) if tokens[i].text == ","), phrase[1])


def subject(tokens: Sequence[Token], limit: int) -> Source | None:
    """Give the phrase that opens the main clause before `limit`."""
    first = 0
    while first < limit and (tokens[first].lower in COORDINATORS or is_adverb(tokens[first])):
        first += 1
    if first < limit and tokens[first].lower in _LEADS_IN:
        first = next((i + 1 for i in range(first, limit) if tokens[i].text == ","), limit)
    if first >= limit or tokens[first].quoted:
        return None
    phrase = phrase_after(tokens, first, limit)
    if phrase is None:
        return None
    stop = _before_verb(tokens, (phrase[0], _before_comma(tokens, phrase)))
    if stop < _before_comma(tokens, phrase):
        phrase = (phrase[0], stop)
    return Source(phrase, (phrase[0], stop), inherited=True)


def _before_verb(tokens: Sequence[Token], phrase: TokenRange) -> int:
    """Give the end of a name that a plain verb follows unseen ("Rupert Finch | hit back")."""
    for index in range(phrase[0] + 1, phrase[1]):
        name, word = tokens[index - 1], tokens[index]
        following = tokens[index + 1].lower if index + 1 < phrase[1] else ""
        past = is_irregular_form(word.lower) or word.lower.endswith("ed")
        # "Ana Ruiz | leans over a tray and says"
        past = past or (word.lower.endswith("s") and following in _GOVERNED)
        if name.capital and word.text.islower() and (past or following in _PARTICLES):
            return index
    return phrase[1]


_PARTICLES = frozenset({"back", "out", "up", "down", "off", "away", "over"})
"""Words behind a verb whose past is its base form ("hit back", "shut down")."""


def is_document(tokens: Sequence[Token], source: Source) -> bool:
    """Tell whether the phrase names a text and no speaker ("a statement")."""
    last = tokens[source.head[1] - 1]
    return last.lower in SAYING_NOUNS


def is_text(tokens: Sequence[Token], source: Source) -> bool:
    """Tell whether a phrase names a document or data, which find and show things."""
    words = [token.lower for token in tokens[source.head[0] : source.head[1]]]
    return not TEXTS.isdisjoint(words) or words[:1] in (["it"], ["they"])


def opens_clause(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a clause can begin at a token: no verb, no preposition of a phrase."""
    if index >= len(tokens):
        return False
    token = tokens[index]
    lower = token.lower
    if lower in _CLAUSE_OPENERS or opens_hedge(tokens, index):
        return True
    if lower in _NO_CLAUSE:
        return False
    if lower in CUE_FORMS and not token.capital and lower not in NOUN_OR_VERB:
        return False
    return token.word or token.text in "$€£¥"


_CLAUSE_OPENERS = frozenset("there if when while because as in at under based".split())


def opens_hedge(tokens: Sequence[Token], index: int) -> bool:
    """Tell "said about 300 left" and "said at least 12 died" from "said about the talks"."""
    if index + 1 >= len(tokens):
        return False
    lower, following = tokens[index].lower, tokens[index + 1].lower
    if lower in _HEDGING:
        return following[:1].isdigit() or following in _NUMBERS
    return (lower, following) in _BOUNDS


_HEDGING = frozenset("about around over under nearly between".split())
_BOUNDS = frozenset({("at", "least"), ("at", "most"), ("up", "to"), ("as", "many"), ("as", "much")})
_NUMBERS = frozenset(
    "$ € £ half two three four five six seven eight nine ten twenty thirty forty fifty".split()
)
"""Words after which a preposition before them is a hedge of a number."""
