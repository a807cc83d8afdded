"""Noun phrases that name a speaker: read leftwards from a verb, or rightwards after one.

No parser: a phrase is a run of names, nouns and adjectives, with "of", possessives and the
prepositional tails that speakers have ("officials in Oslo", "people familiar with the matter").
It never crosses a finite verb, a comma or a quotation mark. Ranges are half-open token indices.
"""

from collections.abc import Sequence

from checker.extraction.speech.cues import CUE_FORMS, NOUN_OR_VERB, SAYING_NOUNS
from checker.extraction.speech.nouns import BODIES, PLURAL_PEOPLE, TEXTS, is_role
from checker.extraction.speech.time_phrases import DEICTIC, is_date_part, is_day_number
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    CALENDAR_UNITS,
    COORDINATORS,
    DETERMINERS,
    FINITE_VERBS,
    PERSONAL,
    POSSESSIVE,
    PREPOSITIONS,
    SUBORDINATORS,
    Token,
    is_adverb,
    is_noun_like,
    is_time_word,
)

_NO_START = PREPOSITIONS | COORDINATORS | POSSESSIVE
_NO_APPOSITION = COORDINATORS | PREPOSITIONS | SUBORDINATORS | AUXILIARIES | PERSONAL
_ARTICLES = DETERMINERS - {"that"}
_GROUPS = BODIES | PLURAL_PEOPLE

_MISTERS = frozenset({"mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss"})
_CURRENCY = frozenset("$€£¥")
_LONGEST = 18
"""Tokens a phrase may have; longer runs are misreadings."""
_LONGEST_APPOSITION = 22
"""Tokens between the commas after a name (measured on news: 99 % are shorter)."""
_TAIL_PREPOSITIONS = frozenset({"of", "for", "in", "at", "from", "with", "on", "by", "to", "near",
                                "inside", "within", "behind", "against", "about"})  # fmt: skip
_GOVERNORS = frozenset({"close", "familiar", "briefed", "loyal", "adviser", "advisor", "opposed",
                        "linked", "related", "ambassador", "envoy", "according"})  # fmt: skip
"""Words whose preposition belongs to them ("a source close to the talks")."""
_PARTICLES = frozenset({"do", "dos", "da", "das", "del", "di", "du", "la", "le", "el", "van", "von",
                        "der", "den", "de", "y", "zu"})  # fmt: skip
_WORKS = SAYING_NOUNS | TEXTS | {"analysis", "book"}
_OWNERS = POSSESSIVE | {"his", "her", "its", "their", "our", "my", "your", "the", "a"}
_LINKS = POSSESSIVE | PREPOSITIONS
"""Words that tie what follows to a noun before them."""

TokenRange = tuple[int, int]


def phrase_before(tokens: Sequence[Token], stop: int, floor: int = 0) -> TokenRange | None:
    """Give the noun phrase whose last token stands just before `stop`, None if there is none."""
    if stop <= floor or tokens[stop - 1].quoted:
        return None
    if tokens[stop - 1].lower in PERSONAL:
        return stop - 1, stop
    first = _dated(tokens, stop, floor)
    lowest = max(floor, stop - _LONGEST)
    while first > lowest and _extends_left(tokens, first - 1, stop, lowest):
        first -= 1
        if _complete(tokens, first, lowest):
            break
    first = _trimmed(tokens, first, stop)
    if stop - first == 1 and tokens[first].lower in STANDING:
        return first, stop
    if first >= stop or not any(is_noun_like(token) for token in tokens[first:stop]):
        return None
    return first, stop


def _complete(tokens: Sequence[Token], first: int, floor: int) -> bool:
    """Tell whether a determiner closes the phrase on the left."""
    if tokens[first].lower not in DETERMINERS:
        return False
    before = tokens[first - 1].lower if first > floor else ""
    return before not in {"of", "and"} and not _is_tail(tokens, first - 1, floor)


def _is_tail(tokens: Sequence[Token], index: int, floor: int) -> bool:
    """Tell whether a preposition ties what follows to a noun before it."""
    if index <= floor or tokens[index].lower not in _TAIL_PREPOSITIONS:
        return False
    before = tokens[index - 1]
    if not is_noun_like(before) or is_time_word(before) or before.lower in FINITE_VERBS:
        return False
    if tokens[index].lower in {"of", "for"} or before.lower in _GOVERNORS:
        return True
    if tokens[index].lower in {"by", "to", "against", "about"}:
        agent = tokens[index].lower == "by" and before.lower in _WORKS
        return agent or before.lower.endswith(("ed", "wn", "en")) or before.lower == "led"
    # "Nurses in Oslo said", "Police in Limerick say"
    common = before.lower.endswith("s") or before.lower in _GROUPS
    opens = index - 1 == 0 and common
    noun = before.lower not in CUE_FORMS or before.lower in TEXTS
    return (opens or not before.capital) and noun


def _extends_left(tokens: Sequence[Token], index: int, stop: int, floor: int) -> bool:
    token = tokens[index]
    lower = token.lower
    # "to this station | Mr Prine said"
    titled = index + 1 < stop and tokens[index + 1].lower in _MISTERS and not token.capital
    if token.quoted or lower in FINITE_VERBS or titled:
        return False
    if lower in _PARTICLES and floor < index < stop - 1 and tokens[index + 1].capital:
        return tokens[index - 1].capital  # "Correio do Tejo"
    if lower in _LINKS:
        return index + 1 < stop and (lower in POSSESSIVE or _is_tail(tokens, index, floor))
    if lower in {"and", "or", "&"}:
        return _coordinates(tokens, index, stop, floor)
    # "their petition", "an earlier version"
    owned = lower in CUE_FORMS and index > floor and tokens[index - 1].lower in _OWNERS
    # "a preliminary reading of the log"
    owned = owned or (lower.endswith("ing") and tokens[index + 1 : index + 2] != []
                      and tokens[index + 1].lower == "of")  # fmt: skip
    earlier = lower in DEICTIC and index > floor and tokens[index - 1].lower in DETERMINERS
    nominal = owned or lower in DETERMINERS or _nominal(token)
    return index + 1 < stop if earlier else nominal


def _nominal(token: Token) -> bool:
    if token.text in _CURRENCY:
        return True  # "a £40million train"
    if not is_noun_like(token) or is_time_word(token):
        return False
    plain = token.lower not in CUE_FORMS or token.lower in NOUN_OR_VERB
    return token.capital or plain or token.lower in _ASKED


_ASKED = frozenset({"asked", "surveyed", "polled", "questioned", "interviewed"})
"""Participles behind those who were asked ("two thirds of those asked")."""


def _coordinates(tokens: Sequence[Token], index: int, stop: int, floor: int) -> bool:
    """Tell whether "and" joins two names, or two plural nouns, inside one phrase."""
    if not floor < index < stop - 1:
        return False
    before, after = tokens[index - 1], tokens[index + 1]
    if before.capital and after.capital:
        return True
    if before.lower.endswith("s") and tokens[stop - 1].lower.endswith("s") and _nominal(before):
        return True
    if not (after.capital or after.lower in DETERMINERS or is_role(after.lower)):
        return False
    # "The governor and the union said": the first of the two opens the clause
    first = phrase_before(tokens, index, floor)
    return (
        first is not None
        and first[0] == _clause_start(tokens, floor)
        and _nameable(tokens[first[0] : first[1]])
    )


def _clause_start(tokens: Sequence[Token], floor: int) -> int:
    start = floor
    while start < len(tokens) and (not tokens[start].word or tokens[start].lower in COORDINATORS):
        start += 1
    return start


def _nameable(tokens: Sequence[Token]) -> bool:
    return tokens[0].lower in DETERMINERS or any(token.capital for token in tokens)


def _dated(tokens: Sequence[Token], stop: int, floor: int) -> int:
    """Give the place of "of 3 October" behind a text, `stop` if no date ends the phrase."""
    first = stop
    while first > floor and (is_date_part(tokens[first - 1]) or is_day_number(tokens[first - 1])):
        first -= 1
    linked = first - 2 > floor and tokens[first - 1].lower in {"of", "dated"}
    return first - 1 if first < stop and linked and tokens[first - 2].lower in TEXTS else stop


STANDING = frozenset(
    {
        "both",
        "some",
        "many",
        "others",
        "most",
        "several",
        "all",
        "neither",
        "few",
        "those",
        "another",
    }
)
"""Determiners that stand for people by themselves ("Some say")."""


def _trimmed(tokens: Sequence[Token], first: int, stop: int) -> int:
    while first < stop and (
        (tokens[first].lower == "that" and first + 1 < stop and tokens[first + 1].capital)
        or tokens[first].lower in _NO_START
        or is_adverb(tokens[first])
        or is_time_word(tokens[first])
    ):
        first += 1
    return first


def phrase_after(tokens: Sequence[Token], first: int, limit: int) -> TokenRange | None:
    """Give the noun phrase that begins at `first`, with the apposition after it."""
    if first >= limit or tokens[first].quoted:
        return None
    if tokens[first].lower in PERSONAL or _is_lone_her(tokens, first, limit):
        return first, first + 1
    stop = base_stop(tokens, first, limit)
    if not any(is_noun_like(token) for token in tokens[first:stop]):
        return None
    return first, apposition_stop(tokens, stop, limit)


def _is_lone_her(tokens: Sequence[Token], first: int, limit: int) -> bool:
    """Tell "according to her, ..." from "according to her report"."""
    return tokens[first].lower == "her" and (first + 1 >= limit or tokens[first + 1].text == ",")


def base_stop(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give where the noun phrase that begins at `first` ends, without an apposition."""
    stop = first
    while stop < min(limit, first + _LONGEST) and _extends_right(tokens, stop, first, limit):
        stop += 1
    return stop


def _extends_right(tokens: Sequence[Token], index: int, first: int, limit: int) -> bool:
    token = tokens[index]
    lower = token.lower
    if index == first:
        return lower in DETERMINERS or _nominal(token)
    following = tokens[index + 1] if index + 1 < limit else None
    before = tokens[index - 1]
    dated = lower in DEICTIC and following is not None and following.lower in CALENDAR_UNITS
    if dated or token.quoted or lower in FINITE_VERBS or _is_verb_here(before, token, following):
        return False
    if following is not None and (lower == "and" or lower in PREPOSITIONS):
        return following.capital if lower == "and" else _right_tail(tokens, index, following)
    if lower in DETERMINERS:
        return before.lower in PREPOSITIONS
    # "its planning application", "a reading group"
    owned = lower in CUE_FORMS and before.lower in _OWNERS
    return owned or lower in POSSESSIVE or lower == "&" or _nominal(token)


def _is_verb_here(before: Token, token: Token, following: Token | None) -> bool:
    """Tell whether a word inside a phrase must be its verb ("the bank | raised its rates")."""
    if following is None or token.capital or not is_noun_like(token):
        return False
    if following.lower in _ARTICLES and before.lower not in DETERMINERS:
        return True
    past = token.lower.endswith("ed") and following.lower != "by"
    return past and is_noun_like(before)


def _right_tail(tokens: Sequence[Token], index: int, following: Token) -> bool:
    before, lower = tokens[index - 1].lower, tokens[index].lower
    if is_time_word(following) or following.lower in DEICTIC:
        return False
    if lower in {"of", "for"} or before in _GOVERNORS:
        return True
    if lower == "by":
        return before in _WORKS or before.endswith(("ed", "wn", "en"))
    return lower in {"in", "at", "from", "with"} and following.capital


def apposition_stop(tokens: Sequence[Token], stop: int, limit: int) -> int:
    """Give the end of the apposition or relative clause after a name, `stop` if there is none."""
    if stop + 2 >= limit or tokens[stop].text != "," or tokens[stop].quoted:
        return stop
    opening = tokens[stop + 1]
    acting = opening.lower.endswith("ing") and opening.text.islower()  # "said Lee, holding up"
    if acting or not opens_apposition(tokens, stop + 1):
        return stop
    end = stop + 1
    while end < limit and not tokens[end].quoted and tokens[end].text not in {",", ";", ":", "."}:
        end += 1
    relative = opening.lower in {"who", "which", "whose"}
    clause = not relative and _has_predicate(tokens[stop + 1 : end])
    if clause or end - stop > _LONGEST_APPOSITION:
        return stop
    # "Ward, 71, who left with a cat", "its head, Luis Prat, a former teacher"
    more = end + 2 < limit and tokens[end + 1].lower in _SECOND and _names(tokens[stop + 1 : end])
    return apposition_stop(tokens, end, limit) if more else end


_SECOND = frozenset({"who", "whose", "which", "a", "an", "the", "from", "of"})


def _names(tokens: Sequence[Token]) -> bool:
    """Tell whether an apposition is an age or a name, behind which another one may stand."""
    return tokens[0].text.isdigit() or all(token.capital for token in tokens)


def _has_predicate(tokens: Sequence[Token]) -> bool:
    """Tell whether the words hold a finite verb, so that they are a clause of their own."""
    relative = next((i for i, one in enumerate(tokens) if one.lower in {"who", "which"}), None)
    tokens = tokens[:relative]
    return any(
        (token.lower in AUXILIARIES and token.lower != "'s") or token.lower in FINITE_VERBS
        for token in tokens
    )


def opens_apposition(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether the words after a comma describe the name before it."""
    token = tokens[index]
    lower = token.lower
    if lower in {"from", "of"}:
        # ", 34, from Leeds"; "Lee, from Leeds" alone tells as often where he spoke
        return tokens[index - 2].text.isdigit() and index + 1 < len(tokens)
    if lower == "as":
        return _well_as(tokens, index)
    if lower in {"who", "whose", "which", "where", "whom"}:
        return True
    reports = is_adverb(token) or lower in CUE_FORMS or lower in {"according", "per"}
    return token.word and not (lower in _NO_APPOSITION or token.quoted or reports)


def _well_as(tokens: Sequence[Token], index: int) -> bool:
    return [token.lower for token in tokens[index : index + 3]] == ["as", "well", "as"]
