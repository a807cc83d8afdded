"""An object with its complement: "called it a mess", "put the cost at 3 million"."""

from collections.abc import Sequence

from checker.extraction.speech.content_ends import OPENING_MARKS
from checker.extraction.speech.tokens import AUXILIARIES, STOPS, Token

OBJECTS = frozenset({"him", "them", "me", "us", "her", "it", "you"})
"""Pronouns as objects."""
LONGEST_OBJECT = 16
"""Words of an object at most."""
_NUMERAL_WORDS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty"
    " seventy eighty ninety hundred thousand million half".split()
)


def is_called(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether an object has a complement: "it a mess", "the plan 'reckless'", "X as Y"."""
    token = tokens[index]
    if not (token.word or token.text in OPENING_MARKS) or token.lower in AUXILIARIES:
        return False
    if token.lower.endswith("ing") and not token.capital:
        return False  # "considering setting up a fund"
    if token.lower in _PRONOUNS:
        return _pronoun_is_called(tokens, index + 1, limit)
    for step in range(index + 1, min(limit, index + LONGEST_OBJECT)):
        one = tokens[step]
        if ends_object(one):
            break
        if _opens_complement(one) or (step > index + 1 and _last_adjective(tokens, step, limit)):
            return True
    return False


def _pronoun_is_called(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether the word behind a pronoun is its complement ("it | a mess", "them | fools")."""
    if index >= limit or ends_object(tokens[index]):
        return False
    one = tokens[index]
    return _opens_complement(one) or (one.word and one.lower not in _BESIDE_PRONOUNS)


def _opens_complement(token: Token) -> bool:
    return token.lower in {"as", "a", "an"} or token.text in OPENING_MARKS


def _last_adjective(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether an adjective ends the words behind an object ("the plan | unfair")."""
    lower = tokens[index].lower
    ends = index + 1 >= limit or tokens[index + 1].lower in {"and", "but", ",", "."}
    return ends and (lower.endswith(_ADJECTIVAL) or lower in _ADJECTIVES)


def ends_object(token: Token) -> bool:
    """Tell whether a stop, a comma or an auxiliary ends an object and its complement."""
    ends = token.text in STOPS or token.text == ","
    return ends or (token.lower in AUXILIARIES and token.lower != "'s")


_PRONOUNS = OBJECTS | {"this", "that"}
_BESIDE_PRONOUNS = frozenset({"on", "for", "in", "at", "to", "and", "back"})
_ADJECTIVAL = (
    "ous", "ful", "ble", "ive", "less", "ent", "ant", "ic", "ical", "ish", "ory", "etic", "esome",
)  # fmt: skip
_ADJECTIVES = frozenset(
    "unfair fair unsafe safe absurd wrong weak cruel mad sad bad good great odd false true late"
    " premature unwise wise inadequate cowardly legal illegal vital crucial unlawful lawful dead"
    " dull rude crude timely untimely misleading insulting worrying disgusting disappointing"
    " irregular unjust just corrupt mistaken overdue rash mean small large vague clear lazy crazy"
    " silly risky tricky easy happy lucky healthy costly deadly greedy phoney sloppy shoddy tacky"
    " astonishing appalling shocking alarming encouraging promising humiliating degrading"
    " embarrassing baffling puzzling troubling disturbing damaging depressing exciting thrilling"
    " moving touching stunning amazing outdated misguided flawed biased doomed unfounded unneeded"
    " immoral unethical racist sexist trivial brutal criminal fatal minimal dangerous harmless"
    " dishonest honest brave smart stupid wasteful unacceptable insane ludicrous".split()
)


def is_valued(tokens: Sequence[Token], index: int, limit: int) -> bool:
    """Tell whether an object has a value: "the cost | at 3 million", "it at about $40"."""
    for step in range(index + 1, min(limit - 1, index + LONGEST_OBJECT)):
        one = tokens[step]
        if one.text in STOPS or (one.lower in AUXILIARIES and one.lower != "'s"):
            return False
        if one.lower == "at":
            return any(
                two.text[:1].isdigit()
                or two.text in "$€£¥"
                or two.lower.partition("-")[0] in _NUMERAL_WORDS
                for two in _over_hedges(tokens[step + 1 : min(limit, step + _VALUE_REACH)])
            )
    return False


_VALUE_REACH = 8
_HEDGES = frozenset(
    "no not more less fewer lower higher than about around some nearly almost just over under up to"
    " between at least most roughly well only close the a an or".split()
)
"""Words that stand between "put the cost at" and its number."""


def _over_hedges(tokens: Sequence[Token]) -> Sequence[Token]:
    """Give the three words behind the hedges that open a value."""
    first = next((i for i, token in enumerate(tokens) if token.lower not in _HEDGES), len(tokens))
    return tokens[max(first - 1, 0) : first + 2]
