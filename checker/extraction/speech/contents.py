"""What is said: where the content of a cue begins and ends. Ranges are token indices."""

from collections.abc import Sequence

from checker.extraction.speech.cues import CueVerb
from checker.extraction.speech.noun_phrases import phrase_after, skip_time_after
from checker.extraction.speech.sources import opens_clause, opens_hedge
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    COORDINATORS,
    DASHES,
    DETERMINERS,
    FINITE_VERBS,
    PERSONAL,
    QUOTE_MARKS,
    STOPS,
    SUBORDINATORS,
    VENUES,
    Token,
    is_adverb,
)
from checker.model.claims import Act

_SUBJECTS = PERSONAL | SUBORDINATORS
_CLAUSE_ENDS = SUBORDINATORS | {"but"}
_OBJECTS = frozenset({"him", "them", "me", "us", "her", "it", "you"})
_QUESTION_WORDS = frozenset("how what why whether if who where when which".split())
_ADJUNCT_HEADS = frozenset(
    "in on at during via through to after by from about of before with as following".split()
)
_PLATFORMS = frozenset({"twitter", "facebook", "instagram", "telegram", "linkedin", "youtube", "x",
                        "television", "tv", "radio", "weibo", "tiktok", "truth"})  # fmt: skip
_SURE = frozenset({"say", "tell", "insist", "argue", "maintain", "contend", "allege", "point out",
                   "go on to say", "quote"})  # fmt: skip
"""Verbs whose bare object is a clause; "claimed 300 lives" and "added jobs" must show a verb."""
_OF_FIGURES = frozenset({"report", "announce", "confirm", "disclose", "reveal", "forecast",
                         "predict", "estimate", "project", "expect"})  # fmt: skip
"""Verbs whose object reports a fact if it holds a number."""
_LONGEST_ADJUNCT = 14
_LONGEST_OBJECT = 16
_VENUE_REACH = 6
_TRAILING = (
    COORDINATORS
    | DASHES
    | frozenset(", ; : while though although as however after when with because since".split())
    | frozenset("whereas before despite following even".split())
)


def skip_hearer(tokens: Sequence[Token], index: int, limit: int) -> int:
    """Give the place after the one who is told ("told reporters | the plan ...")."""
    if index < limit and tokens[index].lower in _OBJECTS and not tokens[index].quoted:
        return index + 1
    if index >= limit or tokens[index].quoted or tokens[index].lower in _SUBJECTS:
        return index
    phrase = phrase_after(tokens, index, limit)
    if phrase is None:
        return index
    return next((i for i in range(*phrase) if tokens[i].text == ","), phrase[1])


def skip_adjuncts(tokens: Sequence[Token], index: int, limit: int) -> int:
    """Give the place after the times, places and venues that follow a cue."""
    while index < limit and not tokens[index].quoted:
        step = skip_time_after(tokens, index, limit)
        if step == index and tokens[index].lower in _ADJUNCT_HEADS:
            if opens_hedge(tokens, index):
                break
            step = _skip_prepositional(tokens, index, limit)
        if step == index and is_adverb(tokens[index]) and _then_content(tokens, index + 1, limit):
            step = index + 1
        if step == index:
            break
        index = step
    return index


def _then_content(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether content or an adjunct follows an adverb; "said early talks" has neither."""
    if index >= limit:
        return True
    token = tokens[index]
    return (
        token.quoted
        or token.lower in _ADJUNCT_HEADS | {"that"}
        or not token.word
        or skip_time_after(tokens, index, limit) > index
    )


def _skip_prepositional(tokens: Sequence[Token], index: int, limit: int) -> int:
    reach = min(limit, index + _LONGEST_ADJUNCT)
    for step in range(index + 1, min(limit, index + _VENUE_REACH)):
        if tokens[step].lower in VENUES and not tokens[step].quoted:
            follows = tokens[step + 1].lower if step + 1 < limit else ""
            if follows not in VENUES:
                return step + 1
        if tokens[step].lower in _PLATFORMS:
            return step + 1
    for step in range(index + 1, reach):
        token = tokens[step]
        if token.quoted or token.lower == "that" or token.text in STOPS or token.text == ",":
            return step
        if token.lower in PERSONAL or token.lower in AUXILIARIES:
            return index
    return limit if reach == limit else index


def takes(verb: CueVerb, tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether what stands at `index` is content that the verb can have."""
    if index >= limit:
        return False
    token = tokens[index]
    if token.lower == "to" and not token.quoted:
        return "i" in verb.frames and _base_verb(tokens, index + 1, limit)
    for opens, frames in (
        (token.quoted or token.text == ":", "qnt"),
        (token.lower == "that", "t"),
        (token.lower in _QUESTION_WORDS, "tp"),
    ):
        if opens:
            return not set(frames).isdisjoint(verb.frames)
    return _takes_bare(verb, tokens, index, limit)


def _takes_bare(verb: CueVerb, tokens: Sequence[Token], index: int, limit: int) -> bool:
    frames = verb.frames
    if "p" in frames or (verb.act is Act.NO_COMMENT and tokens[index].word):
        return True
    if not opens_clause(tokens, index):
        return False
    return (
        "n" in frames
        or ("c" in frames and limit - index > 1 and _is_clause(verb, tokens, index, limit))
        or ("t" in frames and tokens[index].lower in PERSONAL)
        or (verb.lemma in _OF_FIGURES and _has_figure(tokens, index, limit))
        or ("o" in frames and _infinitive_follows(tokens, index, limit))
    )


def _is_clause(verb: CueVerb, tokens: Sequence[Token], index: int, limit: int) -> bool:
    return verb.lemma in _SURE or _has_verb(tokens, index, limit)


def _has_figure(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether an object states a number ("reported a 4 % decline")."""
    stop = clause_stop(tokens, index, min(limit, index + _LONGEST_OBJECT))
    return any(token.text[:1].isdigit() for token in tokens[index:stop])


def _base_verb(tokens: Sequence[Token], index: int, limit: int) -> bool:
    if index >= limit:
        return False
    token = tokens[index]
    return token.text[:1].isalpha() and token.text.islower() and token.lower not in DETERMINERS


def _has_verb(tokens: Sequence[Token], index: int, limit: int) -> bool:
    for token in tokens[index : min(limit, index + _LONGEST_OBJECT)]:
        if token.text in STOPS or token.text == "," or token.lower in _CLAUSE_ENDS:
            return False
        if (token.lower in AUXILIARIES and token.lower != "'s") or token.lower in FINITE_VERBS:
            return True
    return False


def _infinitive_follows(tokens: Sequence[Token], index: int, limit: int) -> bool:
    for step in range(index + 1, min(limit, index + _LONGEST_OBJECT)):
        token = tokens[step]
        if token.text in STOPS or token.text == "," or token.lower in AUXILIARIES:
            return False
        if token.lower == "to" and _base_verb(tokens, step + 1, limit):
            return True
    return False


def sentence_stop(tokens: Sequence[Token]) -> int:
    """Give the end of the sentence without its full stop; a stop inside a quotation stays."""
    stop = len(tokens)
    while stop and tokens[stop - 1].text in {".", "!", "?"} and not tokens[stop - 1].quoted:
        stop -= 1
    return stop


def trimmed_stop(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Give the end without the conjunctions, commas and dashes that lead over to what follows."""
    while stop > first and tokens[stop - 1].lower in _TRAILING and not tokens[stop - 1].quoted:
        stop -= 1
    return stop


def clause_stop(tokens: Sequence[Token], first: int, limit: int) -> int:
    """Give the end of an object: the next comma, stop or subordinate clause outside quotes."""
    for index in range(first + 1, limit):
        token = tokens[index]
        if token.quoted:
            continue
        if token.text in {",", ";", ":"} or token.text in DASHES:
            return index
        if token.lower in {"after", "because", "although", "while", "but", "when", "though"}:
            return index
    return limit


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
