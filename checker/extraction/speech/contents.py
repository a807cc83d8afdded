"""What is said: where the content of a cue begins, and whether its verb can have it.

Ranges are token indices.
"""

from collections.abc import Sequence

from checker.extraction.lemmas import is_irregular_form
from checker.extraction.speech.complements import (
    LONGEST_OBJECT,
    OBJECTS,
    ends_object,
    is_called,
    is_valued,
)
from checker.extraction.speech.content_ends import ADJUNCT_HEADS, OPENING_MARKS, clause_stop
from checker.extraction.speech.cues import CueVerb
from checker.extraction.speech.noun_phrases import phrase_after
from checker.extraction.speech.sources import opens_clause, opens_hedge
from checker.extraction.speech.time_phrases import skip_time_after
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    DETERMINERS,
    FINITE_VERBS,
    PERSONAL,
    STOPS,
    SUBORDINATORS,
    VENUES,
    Token,
    is_adverb,
    is_noun_like,
    is_time_word,
)
from checker.model.claims import Act

_OBJECT_OPENERS = DETERMINERS | PERSONAL | {"him", "them", "us", "me"}
_BEHIND_ADVERB = ADJUNCT_HEADS | {"that"}

_SUBJECTS = PERSONAL | SUBORDINATORS
_CLAUSE_ENDS = SUBORDINATORS | {"but"}
_QUESTION_WORDS = frozenset("how what why whether if who where when which".split())
_PLATFORMS = frozenset({"twitter", "facebook", "instagram", "telegram", "linkedin", "youtube", "x",
                        "television", "tv", "radio", "weibo", "tiktok", "truth"})  # fmt: skip
_SURE = frozenset({"say", "tell", "insist", "argue", "maintain", "contend", "allege", "point out",
                   "go on to say", "quote", "think", "believe", "reckon", "hope", "suspect",
                   "guess", "joke"})  # fmt: skip
"""Verbs whose bare object is a clause; "claimed 300 lives" and "added jobs" must show a verb."""
_OF_FIGURES = frozenset({"report", "announce", "confirm", "disclose", "reveal", "forecast",
                         "predict", "estimate", "project", "expect", "post"})  # fmt: skip
"""Verbs whose object reports a fact if it holds a number."""
_PLAIN = frozenset({"find", "show", "indicate", "record", "accept", "rule", "signal", "read"})
"""Verbs that take a plain pronoun as their object ("found it in the cellar")."""
ASKING_FOR = frozenset({"ask", "beg", "petition"})
"""Verbs of which what is asked for stands behind the one who is asked."""
_LONGEST_ADJUNCT = 14
_VENUE_REACH = 6


def skip_hearer(tokens: Sequence[Token], index: int, limit: int) -> int:
    """Give the place after the one who is told ("told reporters | the plan ...")."""
    if index < limit and tokens[index].lower in OBJECTS and not tokens[index].quoted:
        following = tokens[index + 1] if index + 1 < limit else None
        # "told her board", and "told her the board"
        owns = tokens[index].lower == "her" and following is not None and _is_owned(following)
        if not owns:
            return index + 1
    if index >= limit or tokens[index].quoted or tokens[index].lower in _SUBJECTS:
        return index
    phrase = phrase_after(tokens, index, limit)
    if phrase is None:
        return index
    return next((i for i in range(*phrase) if tokens[i].text == ","), phrase[1])


def _is_owned(token: Token) -> bool:
    """Tell whether a word behind "her" is hers."""
    plain = is_noun_like(token) and token.text.islower() and not token.quoted
    return plain and not is_time_word(token)


def find_infinitive(tokens: Sequence[Token], index: int, limit: int) -> int | None:
    """Give the place of "to" or "not to" after those who are asked, None if there is none."""
    for step in range(index, min(limit - 1, index + LONGEST_OBJECT)):
        token = tokens[step]
        if token.quoted or token.text in STOPS or token.lower in AUXILIARIES - {"not", "'s"}:
            return None
        if token.lower == "to" and _base_verb(tokens, step + 1, limit):
            return step - 1 if tokens[step - 1].lower == "not" else step
    return None


def skip_adjuncts(tokens: Sequence[Token], index: int, limit: int) -> int:
    """Give the place after the times, places and venues that follow a cue."""
    while index < limit and not tokens[index].quoted:
        step = skip_time_after(tokens, index, limit)
        if step == index and tokens[index].lower in ADJUNCT_HEADS:
            if opens_hedge(tokens, index):
                break
            step = _skip_prepositional(tokens, index, limit)
        adverb = is_adverb(tokens[index]) or tokens[index].lower == "back"  # "wrote back: ..."
        if step == index and adverb and _then_content(tokens, index + 1, limit):
            step = index + 1
        if step == index:
            step = skip_inserted(tokens, index, limit)
        if step == index:
            break
        index = step
    return index


def skip_inserted(tokens: Sequence[Token], index: int, limit: int) -> int:
    """Give the place behind ", however," or ", quite seriously," with a clause or quote next."""
    if tokens[index].text != ",":
        return index
    for step in range(index + 2, min(limit - 1, index + _LONGEST_INSERTION)):
        if tokens[step].text == "," and not tokens[step].quoted:
            following = tokens[step + 1]
            opens = following.quoted or following.lower in {"that", "whether", "if", "how", "why"}
            return step + 1 if opens else index
        if not tokens[step].word:
            return index
    return index


_LONGEST_INSERTION = 9


def _then_content(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether content or an adjunct follows an adverb; "said early talks" has neither."""
    if index >= limit:
        return True
    token = tokens[index]
    return (
        token.quoted
        or token.lower in _BEHIND_ADVERB
        or not token.word
        or skip_time_after(tokens, index, limit) > index
    )


def _skip_prepositional(tokens: Sequence[Token], index: int, limit: int) -> int:
    venue = _behind_venue(tokens, index, limit)
    if venue is not None:
        return venue
    reach = min(limit, index + _LONGEST_ADJUNCT)
    for step in range(index + 1, reach):
        token = tokens[step]
        if token.quoted or token.lower == "that" or token.text in STOPS or token.text == ",":
            return step
        if token.lower in PERSONAL or token.lower in AUXILIARIES:
            return index
    return limit if reach == limit else index


def _behind_venue(tokens: Sequence[Token], index: int, limit: int) -> int | None:
    """Give the place behind "in a statement" or "on Twitter", None if no venue stands there."""
    for step in range(index + 1, min(limit, index + _VENUE_REACH)):
        follows = tokens[step + 1].lower if step + 1 < limit else ""
        if tokens[step].lower in _PLATFORMS:
            return step + 1
        if tokens[step].lower in VENUES and not tokens[step].quoted and follows not in VENUES:
            described = follows in {"dated", "of", "on", "to", "from"}
            return _over_venue(tokens, step + 1, limit) if described else step + 1
    return None


def _over_venue(tokens: Sequence[Token], index: int, limit: int) -> int:
    """Give the place behind what describes a venue ("in a letter | dated 20 Feb. | that")."""
    for step in range(index, min(limit, index + _VENUE_REACH + 2)):
        token = tokens[step]
        if token.lower == "that" or token.quoted:
            return step
        if token.text == "," or token.lower in AUXILIARIES | PERSONAL:
            break
    return index


def takes(verb: CueVerb, tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether what stands at `index` is content that the verb can have."""
    if index >= limit:
        return False
    token = tokens[index]
    if verb.frames in {"k", "v"}:
        return _takes_bare(verb, tokens, index, limit)
    if token.lower in {"not", "never"} and not token.quoted and index + 1 < limit:
        index, token = index + 1, tokens[index + 1]
    if token.lower in {"to", "for"} and not token.quoted:
        infinitive = not {"i", "o"}.isdisjoint(verb.frames)
        asked = token.lower == "for" and verb.lemma in ASKING_FOR
        return asked or (infinitive and _base_verb(tokens, index + 1, limit))
    for opens, frames in (
        (token.quoted or token.text == ":", "qnt"),
        (token.lower == "that", "t" if "t" in verb.frames else "n"),
        (token.lower in _QUESTION_WORDS, "tp"),
    ):
        if opens:
            return not set(frames).isdisjoint(verb.frames)
    return _takes_bare(verb, tokens, index, limit)


def _takes_bare(verb: CueVerb, tokens: Sequence[Token], index: int, limit: int) -> bool:
    frames = verb.frames
    if frames in {"k", "v"}:
        return _has_complement(verb, tokens, index, limit)
    if "p" in frames or (verb.act is Act.NO_COMMENT and tokens[index].word):
        return True
    if verb.lemma == "thank" and tokens[index].lower in OBJECTS and not _is_for(tokens, index + 1):
        return False  # "thank you" and "thanked him and left" tell of nothing
    against = tokens[index].lower == "against" and "o" in frames
    marked = tokens[index].text in OPENING_MARKS and "n" in frames
    acting = "n" in frames or verb.lemma in _OF_ACTING
    gerund = tokens[index].lower.endswith("ing") and acting  # "denied having known"
    if not (against or marked or gerund or opens_clause(tokens, index)):
        return False
    return (
        "n" in frames
        or (gerund and _is_gerund(tokens, index, limit))
        or ("d" in frames and _names_a_plan(tokens, index, limit))
        or verb.lemma in OF_TEXTS
        or ("c" in frames and limit - index > 1 and is_clause(verb, tokens, index, limit))
        or ("t" in frames and tokens[index].lower in PERSONAL and verb.lemma not in _PLAIN)
        or (tokens[index].lower == "against" and verb.act is Act.ASSERT and "o" in frames)
        or (verb.lemma in _OF_FIGURES and _has_figure(tokens, index, limit))
        or ("o" in frames and _infinitive_follows(tokens, index, limit))
    )


def _is_for(tokens: Sequence[Token], index: int) -> bool:
    return index < len(tokens) and tokens[index].lower == "for"


_OF_ACTING = frozenset({"report", "describe", "mention", "remember", "recount"})
"""Verbs of which what somebody did or saw is told with a gerund ("reported seeing a tow")."""


def _is_gerund(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell "reported seeing a tow" from "reported earnings of 3 million"."""
    following = tokens[index + 1].lower if index + 1 < limit else ""
    return following in _OBJECT_OPENERS | ADJUNCT_HEADS - {"of"} or following[:1] in {'"', "“"}


def _has_complement(verb: CueVerb, tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether an object and what it is called, or its value, stand at a place."""
    if verb.frames == "v":
        return is_valued(tokens, index, limit)
    told = verb.lemma in _OF_ACTING and tokens[index].lower.endswith("ing")
    return (told and _is_gerund(tokens, index, limit)) or is_called(tokens, index, limit)


OF_TEXTS = frozenset({"find", "show", "indicate"})
"""Verbs of which a document takes a plain object or clause ("the survey found no sign")."""
_PLANS = frozenset(
    "plan plans proposal proposals budget strategy programme program reform reforms measures"
    " details findings evidence case argument vision scheme roadmap deal package".split()
)


def _names_a_plan(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether an object is a plan, a case or the like, which its maker puts in words."""
    phrase = phrase_after(tokens, index, limit)
    return phrase is not None and any(token.lower in _PLANS for token in tokens[slice(*phrase)])


def is_clause(verb: CueVerb, tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether what stands after a verb is a clause, and no noun phrase."""
    return verb.lemma in _SURE or _has_verb(tokens, index, limit)


def _has_figure(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether an object states a number ("reported a 4 % decline")."""
    stop = clause_stop(tokens, index, min(limit, index + LONGEST_OBJECT))
    return any(token.text[:1].isdigit() for token in tokens[index:stop])


def _base_verb(tokens: Sequence[Token], index: int, limit: int) -> bool:
    if index >= limit:
        return False
    token = tokens[index]
    if token.text in OPENING_MARKS and index + 1 < limit:
        token = tokens[index + 1]  # "vowed to 'make it right'"
    return token.text[:1].isalpha() and token.text.islower() and token.lower not in DETERMINERS


def _has_verb(tokens: Sequence[Token], index: int, limit: int) -> bool:
    for place in range(index, min(limit, index + LONGEST_OBJECT)):
        token = tokens[place]
        if token.text in STOPS or token.text == "," or token.lower in _CLAUSE_ENDS:
            return False
        if (token.lower in AUXILIARIES and token.lower != "'s") or token.lower in FINITE_VERBS:
            return True
        if place > index and _acts(tokens, place, limit):
            return True
    return False


def _acts(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether a word behind a noun is its verb ("parents | found out", "shields | it")."""
    token, before = tokens[index], tokens[index - 1]
    if is_adverb(before) and index > 1:
        before = tokens[index - 2]  # "parents only | found out"
    if not token.text.islower() or not is_noun_like(before) or is_adverb(token):
        return False
    following = tokens[index + 1].lower if index + 1 < limit else ""
    if is_irregular_form(token.lower) and (before.lower.endswith("s") or before.capital):
        return True
    if token.lower.endswith("ed") and following == "and":
        return True  # "a clerk | laughed and hung up"
    governs = following in _OBJECT_OPENERS
    return governs and token.lower.endswith(("ed", "s")) and not token.lower.endswith("ss")


def _infinitive_follows(tokens: Sequence[Token], index: int, limit: int) -> bool:
    for step in range(index + 1, min(limit, index + LONGEST_OBJECT)):
        token = tokens[step]
        if ends_object(token):
            return False
        if token.lower == "to" and _base_verb(tokens, step + 1, limit):
            return True
    return False
