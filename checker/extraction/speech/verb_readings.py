"""Whether a form that could be a noun is a verb where it stands ("he reports", "the reports")."""

from collections.abc import Sequence

from checker.extraction.speech.cues import CUE_FORMS, NOUN_OR_VERB, Form
from checker.extraction.speech.noun_phrases import STANDING, phrase_before
from checker.extraction.speech.opening_subjects import opening_subject
from checker.extraction.speech.time_phrases import skip_time_after, skip_time_before
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FINITE_VERBS,
    HAVE,
    PERSONAL,
    POSSESSIVE,
    PREPOSITIONS,
    QUOTE_MARKS,
    SUBORDINATORS,
    Token,
    is_adverb,
    is_noun_like,
    is_time_word,
)

_LINKING = SUBORDINATORS | COORDINATORS
_AFTER_NOUN = AUXILIARIES | {"of"}
_MARKS = QUOTE_MARKS | {","}
_OPENS_CLAUSE = DETERMINERS | PERSONAL

_FIGURE_VERBS = frozenset({"reports", "posts", "forecasts", "projects", "estimates", "demands",
                           "fears", "promises", "requests", "records"})  # fmt: skip
_OPENING = frozenset({"that", "to", ":", "there", "if", "whether", "him", "them", "us", "how"})
_PLURALS = frozenset({"people", "police", "they", "we", "i", "you", "who", "some", "many", "others",
                      "most", "both", "media", "children", "women", "men", "data"})  # fmt: skip
_SINGULARS = frozenset({"he", "she", "it", "who", "which"})


def reads_as_verb(tokens: Sequence[Token], index: int, form: Form, *, headline: bool) -> bool:
    """Tell by its neighbours whether a form is a verb here ("the reports" against "he reports")."""
    token = tokens[index]
    if index == 0 or (token.capital and not headline):
        return index == 0 and form is Form.PARTICIPLE
    if _modifies(tokens, index) or _writes_down(tokens, index):
        return False
    before = tokens[index - 1]
    since = before.lower == "since" and tokens[index - 2].lower in HAVE  # "has since warned"
    if before.lower in PREPOSITIONS and form is not Form.PARTICIPLE and not since:
        return before.lower == "to" or is_time_word(tokens[index - 2])
    behind = [one.lower for one in tokens[index + 1 : index + 3]]
    by_agent = form is Form.PAST and behind[:1] == ["by"] and not _MEANS.issuperset(behind[1:])
    return not by_agent and (token.lower not in NOUN_OR_VERB or _clear_subject(tokens, index, form))


_MEANS = frozenset("telephone phone email e-mail text letter fax video post tweet cable".split())
"""What somebody speaks by ("said by telephone")."""


def _writes_down(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a form of "write" only says that something was put on paper."""
    near = [token.lower for token in tokens[index + 1 : index + 4]]
    return tokens[index].lower in {"wrote", "writing", "writes", "written"} and "down" in near


def _modifies(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a determiner makes the form part of a noun phrase ("a newly announced line")."""
    place = index - 1
    while place and is_adverb(tokens[place]):
        place -= 1
    before = tokens[place]
    lead = tokens[place - 1]
    if before.lower in STANDING and (place == 0 or not lead.word or lead.lower in _LINKING):
        return False  # "Some say"
    return before.lower in DETERMINERS or (before.lower in POSSESSIVE and not before.quoted)


def _clear_subject(tokens: Sequence[Token], index: int, form: Form) -> bool:
    before = tokens[index - 1]
    behind = skip_time_after(tokens, index + 1, len(tokens))  # "The Post reports today that"
    following = tokens[behind] if behind < len(tokens) else None
    if following is None or following.lower in _AFTER_NOUN:
        return False
    if before.lower in AUXILIARIES or is_adverb(before) or before.text in _MARKS:
        return True
    subject = {"i", "we", "they", "you"} if form is Form.BASE else {"he", "she"}
    # "I think three will", "Pollster Data Sur put support at 33 percent"
    plain = before.lower in subject and form in {Form.BASE, Form.SINGULAR}
    valued = tokens[index].lower in {"put", "puts"}
    if plain or (valued and (before.capital or _definite(tokens, index))):
        return True
    return _clear_object(tokens, index, form, following)


def _clear_object(tokens: Sequence[Token], index: int, form: Form, following: Token) -> bool:
    """Tell by what follows, and by what can be its subject, whether a form is a verb."""
    before = tokens[index - 1]
    opens = following.lower in _OPENING or following.lower in _OPENS_CLAUSE
    if before.lower in COORDINATORS:
        return opens
    # "Lifeguards fear 22 jobs will go"
    counts = form is Form.BASE and following.text[:1].isdigit() and _plural_before(tokens, index)
    if counts or _plain_object(tokens, index, form):
        return True
    begins = opens or following.quoted or following.capital or not following.word
    return begins and (_agrees(tokens, index, form) or _is_described(tokens, index))


def _is_described(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether all before a verb is its subject ("The minutes for May | record")."""
    subject = opening_subject(tokens, index, 0)
    return subject is not None and subject[0][1] > subject[1][1]


def _agrees(tokens: Sequence[Token], index: int, form: Form) -> bool:
    """Tell whether what stands before a verb can be the subject of its form."""
    before = tokens[index - 1]
    if form is Form.SINGULAR:
        return before.capital or before.lower in _SINGULARS or _definite(tokens, index)
    named = before.capital and form is not Form.BASE
    return named or before.lower in _PLURALS or _plural_before(tokens, index)


def _plain_object(tokens: Sequence[Token], index: int, form: Form) -> bool:
    """Tell whether a bare noun is the object, as in "GM reports losses"."""
    before, following = tokens[index - 1], tokens[index + 1]
    lower = following.lower
    if not (following.text.islower() and is_noun_like(following)) or lower in CUE_FORMS:
        return False
    if lower in FINITE_VERBS or lower.endswith(("ed", "ing")):
        return False
    if form is Form.SINGULAR:
        return before.capital and tokens[index].lower in _FIGURE_VERBS
    return form is Form.BASE and not before.capital and _plural_before(tokens, index)


def _plural_before(tokens: Sequence[Token], stop: int) -> bool:
    """Tell whether the phrase before a verb has a plural head ("farmers on the bank | fear")."""
    phrase = phrase_before(tokens, skip_time_before(tokens, stop, 0))
    if phrase is None:
        return False
    head = phrase[1] - 1
    for index in range(phrase[0] + 1, phrase[1]):
        if tokens[index].lower in PREPOSITIONS:
            head = index - 1
            break
    word = tokens[head].lower
    both = any(token.lower == "and" for token in tokens[phrase[0] : phrase[1]])
    return both or word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))


def _definite(tokens: Sequence[Token], stop: int) -> bool:
    """Tell whether a singular subject has its determiner; "market hopes that" has none."""
    phrase = phrase_before(tokens, stop)
    if phrase is None or tokens[stop - 1].lower.endswith("s"):
        return False
    return tokens[phrase[0]].lower in DETERMINERS
