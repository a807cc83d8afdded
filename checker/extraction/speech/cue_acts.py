"""What a cue does: the act of its verb, composed with negation, mood and what follows."""

from collections.abc import Sequence

from checker.extraction.speech.cues import SAYING, CueVerb, Form
from checker.extraction.speech.sources import Group
from checker.extraction.speech.tokens import AUXILIARIES, DETERMINERS, Token
from checker.model.claims import Act


def act_of(
    tokens: Sequence[Token], stop: int, entry: tuple[CueVerb, Form], group: Group
) -> Act | None:
    """Compose the act of a verb with the negation and mood of its group; None for no report."""
    verb = entry[0]
    words = [token.lower for token in tokens[stop : stop + 2]]
    only = words in (["only", "that"], ["only", ","]) or (
        stop > 1 and tokens[stop - 2].lower == "only"
    )
    had = entry[1] is Form.PAST and group.contracted  # "I'd warned him"
    if group.infinitive or (group.modal and not (group.negated or only or had)):
        return None
    if verb.act is Act.REFUSE and words[:1] == ["to"] and words[1:] and words[1] in SAYING:
        return None if group.negated else Act.NO_COMMENT
    act = _by_content(tokens, stop, verb, words)
    if verb.addressed and words[:1] == ["against"]:
        act = Act.REQUEST  # "cautioned against reading too much into it"
    if not group.negated:
        return _asked(tokens, stop, entry) or act
    return _negated(verb, act)


def _by_content(tokens: Sequence[Token], stop: int, verb: CueVerb, words: Sequence[str]) -> Act:
    """Give the act of a verb that depends on what follows it."""
    if words[:1] == ["that"] and verb.lemma == "agree":
        return Act.ASSERT
    if words[:1] == ["that"] and verb.lemma == "propose":
        return Act.REQUEST
    if verb.lemma == "rule out" and words[:1] and words[0].endswith("ing"):
        return Act.REFUSE  # "ruled out returning"
    if verb.lemma == "reckon":
        # of what will be it is an estimate, of what was or is an opinion
        future = any(one.lower in _FUTURE and not one.quoted for one in tokens[stop:])
        number = any(one.text[:1].isdigit() for one in tokens[stop : stop + _NUMBER_REACH])
        return verb.act if future or number else Act.BELIEVE
    return verb.act


_FUTURE = frozenset({"will", "would", "could", "might", "may", "'ll"})
_NUMBER_REACH = 4


def _negated(verb: CueVerb, act: Act) -> Act | None:
    """Give the act of a verb that is negated, None if it reports nothing then."""
    if verb.lemma == "accept":
        return Act.DENY
    if verb.lemma == "predict":
        return Act.NO_COMMENT
    return None if act is Act.ASSERT and verb.lemma not in _UNSAID else _NEGATED[act]


_UNSAID = frozenset(
    "say tell confirm disclose reveal answer explain specify indicate announce report clarify"
    " acknowledge admit predict elaborate comment claim rule recall".split()
) | {"rule out", "make clear", "dispute"}
"""Verbs whose negation leaves something unsaid; "would not concede" is an act of its own."""


def _asked(tokens: Sequence[Token], stop: int, entry: tuple[CueVerb, Form]) -> Act | None:
    """Read "told drivers to wait" and "warned them not to go" as requests."""
    if "o" not in entry[0].frames or entry[0].act is not Act.ASSERT:
        return None
    for index in range(stop, min(len(tokens) - 1, stop + _HEARER_REACH)):
        token = tokens[index]
        if token.lower == "to" and index > stop:
            following = tokens[index + 1]
            base = following.text.islower() and following.lower not in DETERMINERS
            return Act.REQUEST if base and not following.quoted else None
        closed = AUXILIARIES - {"not"} | {"that", "how", "why", "what", "whether", "if"}
        if token.quoted or not token.word or token.lower in closed:
            return None
    return None


_HEARER_REACH = 7


_NEGATED: dict[Act, Act | None] = {
    Act.ASSERT: Act.NO_COMMENT,
    Act.DENY: Act.NO_COMMENT,
    Act.NO_COMMENT: Act.NO_COMMENT,
    Act.INTEND: Act.REFUSE,
    Act.REFUSE: None,
    Act.ESTIMATE: Act.ESTIMATE,
    Act.REQUEST: None,
    Act.EVALUATE: None,
    Act.BELIEVE: Act.BELIEVE,
}
