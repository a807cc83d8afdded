"""Events that come to nothing without a negator: "the flight was cancelled", "nearly broke".

A cancelled event is not so, as annotators of event polarity have it, though no "not" stands near
it. A number is left alone: "40 flights were cancelled" counts what was cancelled.
"""

from collections.abc import Sequence

from checker.extraction.speech.tokens import (
    AUXILIARIES,
    BE,
    CUE_BARRIERS,
    DETERMINERS,
    NEGATORS,
    RELATIVES,
    SUBORDINATORS,
    Token,
    is_adverb,
)

_CALLED_OFF = frozenset(
    "cancelled canceled scrapped abandoned shelved delayed postponed aborted halted suspended"
    " averted foiled thwarted blocked vetoed rejected killed abolished axed ditched".split()
)
"""Participles that tell of an event that it does not take place, or not as it was to."""
_CALLING_OFF = frozenset(
    "cancellation abandonment suspension postponement delay delays rejection lack absence end"
    " prevention avoidance ban".split()
)
"""Nouns that tell the same of what follows them with "of" or "in"."""
_ALMOST = frozenset({"nearly", "almost", "narrowly"})
_PAST_ENDINGS = ("ed", "ght", "oke", "ell", "ost")
_COMPLEMENTS = frozenset({"of", "for", "to", "with", "in", "on", "(", ","})
_CLAUSE_ENDS = SUBORDINATORS | RELATIVES | CUE_BARRIERS | frozenset("; : . ? ! and but".split())
_GOING_ON = frozenset({"after", "over", "by", "amid", "until", "as", "for"})
"""What follows the participle of a headline, which has no auxiliary."""
_NEAR = 3
"""Tokens before a place that can call it off."""
_REACH = 20
"""Tokens from a noun over its complements to its predicate."""


def came_to_nothing(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the event or copula at `place` is told as not having come about."""
    if place >= len(tokens):
        return False
    token = tokens[place]
    before = tokens[place - 1].lower if place else ""
    if token.lower in BE:
        beside = tokens[place + 1 : place + 3]
        return len(beside) > 1 and beside[0].lower in {"not", "n't"} and beside[1].word
    if before in _ALMOST:
        return token.lower.endswith(_PAST_ENDINGS)
    # the noun that an infinitive completes: "the scrapped deal | to lease"
    if _calls_off(tokens, place - 2 if before == "to" else place):
        return True
    return token.text[0].isalpha() and _is_called_off(tokens, place + 1)


def _calls_off(tokens: Sequence[Token], stop: int) -> bool:
    """Tell whether the words just before `stop` cancel what stands there."""
    lowers = [one.lower for one in tokens[max(stop - _NEAR, 0) : max(stop, 0)]]
    plain = [word for word in lowers if word not in DETERMINERS]
    if plain[-1:] and plain[-1].rpartition("-")[2] in _CALLED_OFF:
        # "the scrapped deal", but not "they scrapped 40 cars"
        return "-" in plain[-1] or (len(lowers) > 1 and lowers[-2] in DETERMINERS)
    return len(plain) > 1 and plain[-1] in {"of", "in"} and plain[-2] in _CALLING_OFF


def _is_called_off(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the predicate after a noun and its complements cancels it."""
    reach = min(len(tokens), index + _REACH)
    if index >= reach or tokens[index].lower not in _COMPLEMENTS | AUXILIARIES | _CALLED_OFF:
        return False
    while index < reach and tokens[index].lower not in AUXILIARIES | _CALLED_OFF:
        if tokens[index].lower in _CLAUSE_ENDS:
            return False
        index += 1
    passive = False
    while index < reach and (tokens[index].lower in AUXILIARIES or is_adverb(tokens[index])):
        if tokens[index].lower in NEGATORS:
            return False
        passive = tokens[index].lower in BE
        index += 1
    if index >= reach or tokens[index].lower not in _CALLED_OFF:
        return False
    return passive or (index + 1 < reach and tokens[index + 1].lower in _GOING_ON)
