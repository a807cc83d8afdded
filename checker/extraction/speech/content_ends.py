"""Where the content of a cue ends. Ranges are token indices."""

from collections.abc import Sequence
from itertools import pairwise

from checker.extraction.speech.tokens import (
    AUXILIARIES,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    FINITE_VERBS,
    PERSONAL,
    QUOTE_MARKS,
    Token,
)

ADJUNCT_HEADS = frozenset(
    "in on at during via through to after by from about of before with as following within"
    " into over".split()
)
"""Prepositions that open the time, place or venue of speaking."""
OPENING_MARKS = frozenset({"“", '"', "'", "«", "``"})
"""Marks that open a quotation; straight ones close it too."""
_MARKS = OPENING_MARKS | QUOTE_MARKS | {"»", "’"}
_TRAILING = (
    COORDINATORS
    | DASHES
    | frozenset(", ; : while though although as however after when with because since".split())
    | frozenset("whereas before despite following even".split())
)
_LENGTHS = frozenset("hour hours day days week weeks month months minutes shortly".split())
_NEW_CLAUSES = frozenset({"which", "who", "while", "although", "though", "but", "and", "a"})
_LONGEST_APPOSITION = 14
_RELATIVE_REACH = 6


def sentence_stop(tokens: Sequence[Token]) -> int:
    """Give the end of the sentence without its full stop; a stop inside a quotation stays."""
    stop = len(tokens)
    while stop and tokens[stop - 1].text in {".", "!", "?"} and not tokens[stop - 1].quoted:
        stop -= 1
    return stop


def trimmed_stop(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Give the end without the conjunctions, commas and dashes that lead over to what follows."""
    last = stop == sentence_stop(tokens)
    leading = _TRAILING - {"so", "before", "after", "though", "since"} if last else _TRAILING
    while stop > first and tokens[stop - 1].lower in leading and not tokens[stop - 1].quoted:
        stop -= 1
    return stop


def clause_stop(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of an object: the next comma, stop or verb of its subject outside quotes."""
    closing = _apposition_close(tokens, first, limit)
    for index in range(first + 1, limit):
        token = tokens[index]
        if token.quoted or index < closing:
            continue
        if token.text == "," and _last_apposition(tokens, index, limit):
            return limit
        if token.text in {",", ";", ":"} or token.text in DASHES:
            return index
        if token.lower in {"although", "while", "but", "though", "because", "when"}:
            return index
        joined = token.lower == "and" and _goes_on_acting(tokens, index + 1, limit)
        if joined or (token.lower == "by" and _counts_votes(tokens, index + 1, limit)):
            return index
    return _without_times(tokens, first, limit)


def _last_apposition(tokens: Sequence[Token], comma: int, limit: int) -> bool:
    """Tell whether all that follows describes the name before a comma ("as Kiln Ltd, a potter")."""
    if not tokens[comma - 1].capital or comma + 2 >= limit:
        return False
    if tokens[comma + 1].lower not in {"a", "an", "the"}:
        return False
    rest = tokens[comma + 1 : limit]
    verbs = AUXILIARIES | FINITE_VERBS
    return all(token.word and token.lower not in verbs and not token.quoted for token in rest)


def _without_times(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Leave out how often something was asked for at the end ("a closure | three times")."""
    last = tokens[stop - 1].lower if stop > first + 1 else ""
    if last in {"twice", "repeatedly", "again"}:
        return stop - 1
    counted = last == "times" and stop > first + 2 and not tokens[stop - 2].capital
    return stop - 2 if counted else stop


def _counts_votes(tokens: Sequence[Token], first: int, limit: int) -> bool:
    """Tell whether "six votes to three" or "70 to 12" stands at a place."""
    words = [token.lower for token in tokens[first : min(limit, first + 4)]]
    return bool({"vote", "votes"} & set(words)) or words[1:2] == ["to"]


def _apposition_close(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of "the foreman, Wade Pruitt" as an object, 0 if no name is in apposition."""
    for index in range(first + 1, min(limit - 1, first + _LONGEST_APPOSITION)):
        if tokens[index].text == ",":
            stop = index + 1
            while stop < limit and tokens[stop].capital:
                stop += 1
            named = stop > index + 1 and (stop == limit or tokens[stop].text == ",")
            lower = tokens[index - 1].text.islower()
            return stop if named and lower else 0
    return 0


def _goes_on_acting(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether a finite verb follows "and" ("denies the charge and | laughs at it")."""
    if index >= limit or tokens[index].quoted or not tokens[index].text.islower():
        return False
    lower = tokens[index].lower
    if lower in FINITE_VERBS | AUXILIARIES:
        return True
    following = tokens[index + 1].lower if index + 1 < limit else ""
    governs = following in DETERMINERS | PERSONAL | ADJUNCT_HEADS | {"that", "to"}
    return governs and lower.endswith(("ed", "s")) and not lower.endswith("ss")


def complement_stop(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of "the chain as 'a disgrace'": its closing mark, or the limit without marks."""
    opened = False
    for index in range(first, limit):
        mark = tokens[index].text in _MARKS
        if mark and opened:
            return _with_tail(tokens, index + 1, limit)
        opened = opened or mark
    return limit


def _with_tail(tokens: Sequence[Token], index: int, limit: int) -> int:
    """Give the end of what completes a quoted judgement ("'a death sentence' | for the farms")."""
    if index >= limit or tokens[index].lower not in {"for", "of", "to", "on"}:
        return index
    for step in range(index, limit):
        token = tokens[step]
        if not (token.word or token.text in "$€£¥'-" or token.lower == "'s") or token.quoted:
            return step
        if token.lower in AUXILIARIES - {"'s"} | {"and", "but", "while", "when", "after"}:
            return step
    return limit


def infinitive_stop(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of what somebody means to do: a relative or another clause is no part of it."""
    for index in range(first + 1, limit - 1):
        token = tokens[index]
        if token.quoted:
            continue
        if token.text == ";" or token.text in DASHES:
            return index
        follows = tokens[index + 1].lower
        both = [one.lower for one in tokens[index + 1 : index + 3]]
        new = follows in _NEW_CLAUSES and both != ["but", "not"]
        if new and follows == "and":
            new = _has_clause(tokens, index + 2, limit)
        if token.text == "," and new:
            return index
        if token.lower == "and" and follows == "that":
            return index
    return limit


def _has_clause(tokens: Sequence[Token], first: int, limit: int) -> bool:
    """Tell whether a clause stands before the next comma ("and | the site diary with it" has none).

    A verb is told by its form; a lone noun in -ed or -s counts, as a clause is the rule here.
    """
    for index in range(first, limit):
        token = tokens[index]
        if token.text in {",", ";"} and not token.quoted:
            return False
        lower = token.lower
        if lower in AUXILIARIES | FINITE_VERBS | PERSONAL or lower.endswith(("ed", "s")):
            return True
    return False


def clause_end(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of a reported clause: a semicolon, or a relative that the reporter adds."""
    for index in range(first + 1, limit - 1):
        token = tokens[index]
        if token.quoted:
            continue
        if token.text in {";", ":"}:
            return index
        if token.text == "," and (
            _adds_relative(tokens, index + 1, limit) or _narrates(tokens, first, index + 1, limit)
        ):
            return index
    return limit


def _narrates(tokens: Sequence[Token], first: int, index: int, limit: int) -> bool:
    """Tell whether the reporter goes on in his own words behind a comma.

    As in "told me that it was loud, and I took that as praise" and in "promised that a bus would
    run, and nobody has seen it": what is reported in the past stands in the past.
    """
    words = [token.lower for token in tokens[index : min(limit, index + _VERB_REACH)]]
    if len(words) < 2 or words[0] not in {"and", "but", "so"} or tokens[index + 1].quoted:  # noqa: PLR2004
        return False
    before = {token.lower for token in tokens[first:index] if not token.quoted}
    if words[1:2] == ["i"] or (words[1:2] == ["we"] and before.isdisjoint({"we", "our"})):
        return True
    verb = next((word for word in words[1:] if word in AUXILIARIES - {"not", "n't", "'s"}), "")
    return verb in _PRESENT and not before.isdisjoint(_SHIFTED) and before.isdisjoint(_PRESENT)


_VERB_REACH = 6
_SHIFTED = frozenset({"would", "had", "was", "were", "could"})
_PRESENT = frozenset({"is", "are", "has", "have", "will", "'ll", "'re", "'ve", "am", "'m", "can"})


def _adds_relative(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether "which ..." or "a move that ..." runs from a comma to the sentence's end."""
    words = [token.lower for token in tokens[index : index + _RELATIVE_REACH]]
    plain = words[:1] in (["which"], ["who"])
    noun = words[:1] in (["a"], ["an"]) and not {"which", "that"}.isdisjoint(words[2:5])
    # "..., a day after the vote": when it was said
    when = not _LENGTHS.isdisjoint(words[:2]) and not {"after", "before"}.isdisjoint(words[1:3])
    along = any(
        pair == ("and", "that") for pair in pairwise(one.lower for one in tokens[index:limit])
    )
    if not (plain or noun or when) or along:
        return False
    return all(token.text != "," or token.quoted for token in tokens[index:limit])


def quote_stop(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of the quotation that `first` stands in, `first` if it stands in none."""
    stop = first
    while stop < limit and tokens[stop].quoted:
        stop += 1
        if tokens[stop - 1].text in QUOTE_MARKS - {"“", "``"} and stop - 1 > first:
            break
    return stop


def tail_quote(tokens: Sequence[Token], index: int, limit: int) -> tuple[int, int] | None:
    """Give the quotation that takes up speech again after ", Lee said,"."""
    if index >= limit or tokens[index].text not in {",", ":", ";", "—", "--"}:
        return None
    index += 1
    if index < limit and tokens[index].lower in {"that", "and", "adding"}:
        index += 1
    if index >= limit or not tokens[index].quoted:
        return None
    return index, limit
