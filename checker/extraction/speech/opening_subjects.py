"""The subject that opens a clause, with all that hangs on it ("Officials at the port in Accra").

Read leftwards from its verb, a phrase ends at the first word that may belong to something else.
Read from where its clause begins there is no such doubt: what stands between the noun phrase that
opens a clause and the first verb of that clause describes the noun phrase.
"""

from collections.abc import Sequence

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.speech.cues import CUE_FORMS
from checker.extraction.speech.noun_phrases import TokenRange, base_stop
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    CALENDAR_UNITS,
    COORDINATORS,
    DETERMINERS,
    FINITE_VERBS,
    PERSONAL,
    PREPOSITIONS,
    SUBORDINATORS,
    Token,
    is_adverb,
    is_noun_like,
    is_time_word,
)

_CLAUSAL = AUXILIARIES | FINITE_VERBS | SUBORDINATORS
"""Words that make what stands before a verb a clause."""
_NO_VERBS = DETERMINERS | PERSONAL | PREPOSITIONS
_VERBS = AUXILIARIES | FINITE_VERBS
_NEW_PHRASE = DETERMINERS | PERSONAL
"""Words that open a phrase of their own."""
_OPENS_TIME = PREPOSITIONS | {"last", "this", "next"}

_LONGEST = 30
"""Tokens of a subject at most."""
_RELATIVE = frozenset({"who", "which", "that"})
_TURNS = frozenset({"and", "but", "while", "although", "though", "whereas", "yet", "so"})
_MARKS = frozenset("$€£¥-'&%’")
_TIES = PREPOSITIONS | COORDINATORS | _RELATIVE | {"whose", "than", "all", "both", "such", "'s"}
"""Words behind which a determiner opens no object."""


def opening_subject(
    tokens: Sequence[Token], stop: int, floor: int
) -> tuple[TokenRange, TokenRange] | None:
    """Give the subject that opens the clause and ends at `stop`: the whole and its head.

    Args:
        tokens: The sentence.
        stop: Where the verb group begins.
        floor: The end of the cue before, which the subject does not cross.

    Returns:
        Token ranges of the whole phrase and of its noun phrase, None where a verb, a comma or a
        quotation stands between, or where the clause opens with something else.
    """
    first = _clause_start(tokens, stop, floor)
    if first is None or not 0 < stop - first <= _LONGEST or not _opens(tokens[first]):
        return None
    end = base_stop(tokens, first, stop)
    if end == first or tokens[end - 1].lower.removesuffix("s") in CALENDAR_UNITS:
        return None
    return ((first, stop), (first, end)) if _describes(tokens, end, stop) else None


def _clause_start(tokens: Sequence[Token], stop: int, floor: int) -> int | None:
    """Give where the clause begins; None if that is not known."""
    first = stop
    while first > floor:
        token = tokens[first - 1]
        if token.quoted or token.text == ",":
            return None
        if token.text in {";", ":", "—", "–"}:
            break
        turn = token.lower in _TURNS and first > 1 and tokens[first - 2].text == ","
        if turn:
            break
        first -= 1
    if first and first == floor:
        return None
    while first < stop and (tokens[first].lower in COORDINATORS or is_adverb(tokens[first])):
        first += 1
    return _behind_time(tokens, first, stop)


def _behind_time(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Give the place behind a time that opens the clause ("Within a week | a team said")."""
    if first >= stop or tokens[first].lower not in _OPENS_TIME:
        return first
    for index in range(first + 1, min(stop - 1, first + _LONGEST_TIME)):
        token = tokens[index]
        unit = token.lower.removesuffix("s") in CALENDAR_UNITS or is_time_word(token)
        if unit or (token.text.isdecimal() and len(token.text) == 4):  # noqa: PLR2004 - a year
            return index + 1
        if token.capital or not token.word:
            break
    return first


_LONGEST_TIME = 5


def _opens(token: Token) -> bool:
    """Tell whether a noun phrase can begin with a token that begins a clause."""
    lower = token.lower
    if lower in PERSONAL or is_time_word(token) or (lower in CUE_FORMS and not token.capital):
        return False
    if lower.endswith(("ing", "ed")) and lower not in DETERMINERS:
        return False
    return lower in DETERMINERS or is_noun_like(token)


def _describes(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """Tell whether the words behind a noun phrase describe it, and are no clause."""
    if first == stop:
        return True
    relative = next((i for i in range(first, stop) if tokens[i].lower in _RELATIVE), stop)
    own = range(first, relative)
    marked = all(token.word or token.text in _MARKS for token in tokens[first:stop])
    if not marked or any(_breaks(tokens, index) for index in own):
        return False
    if relative < stop:
        return relative + 1 < stop and _is_verb(tokens[relative + 1])
    # "Two pitches along" ends in no noun
    return tokens[stop - 1].lower not in PREPOSITIONS and _ties(tokens[first])


def _breaks(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a token outside a relative clause makes a phrase a clause."""
    token, before = tokens[index], tokens[index - 1].lower
    lower = token.lower
    if is_time_word(token):
        return False
    verb = lower in _CLAUSAL
    return verb or (lower in _NEW_PHRASE and before not in _TIES)


def _is_verb(token: Token) -> bool:
    """Tell whether the word behind "who" is its verb."""
    lower = token.lower
    if token.capital or lower in _NO_VERBS:
        return False
    known = lower in _VERBS or lower in CUE_FORMS
    return known or lower.endswith(("ed", "s")) or is_adverb(token) or is_irregular_form(lower)


def _ties(token: Token) -> bool:
    """Tell whether a word ties what follows to the noun before it."""
    lower = token.lower
    participle = lower.endswith(("ed", "ing")) or is_irregular_form(lower)
    return lower in PREPOSITIONS or participle or lower in {"close", "familiar", "loyal", "to"}
