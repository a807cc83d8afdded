"""Polarity and modality: whether the words around a place affirm, and whether as a fact.

News negation is short. A negator within one content word before the predicate decides best (F1 86
on event polarity against 76 for the five-word window of NegEx); governors of infinitives and
that-clauses are looked up by their implication signature (after MegaVeridicality), and composed:
negation of an implicative flips, a condition dominates.
"""

from collections.abc import Sequence
from functools import lru_cache

from checker.extraction.speech.cancellations import came_to_nothing
from checker.extraction.speech.tokens import (
    AUXILIARIES,
    BE,
    COORDINATORS,
    CUE_BARRIERS,
    DETERMINERS,
    FINITE_VERBS,
    HAVE,
    PREPOSITIONS,
    Token,
    is_adverb,
    tokenise,
)
from checker.model.claims import Modality, Polarity

_NEGATORS = frozenset(
    "not n't never no none nobody nothing neither nor without hardly barely scarcely cannot"
    " unable unlikely".split()
)
_PSEUDO = frozenset(
    "only just doubt wonder least sooner matter merely simply fewer less more later"
    " longer-term necessarily . further other all every everyone everything both".split()
)
"""What makes of "not" or "no" before it no negation ("not only", "no fewer than", "not all")."""
_NEGATIVE_PAIRS = frozenset({("no", "longer"), ("rather", "than"), ("instead", "of"),
                             ("far", "from"), ("no", "more")})  # fmt: skip
_TERMINATORS = frozenset(
    "; : . ? ! but however although though because since whereas except unless which who said"
    " says when after before until yet while".split()
)
"""Where the scope of a negator or a modal ends (the conjunctions of NegEx)."""
_BREAKS = frozenset({",", "and", "or", "-", "--", "–", "—", "“", "”", '"', "``", "''"})
"""Where a negator's scope ends as well, though not a governor's."""
_REVERSING = frozenset(
    "refuse refused refuses refusing decline declined declines declining fail failed fails"
    " failing neglected forgot omitted deny denied denies denying reject rejected rejects"
    " rejecting dispute disputed disputes disputing refute refuted refutes refuting misjudged"
    " disproved prohibited prohibits forbade forbidden banned bans barred prevented prevents"
    " prevent preventing ceased opposed stopped avoid avoided avoids avoiding rebutted false"
    " stop stops stopping cease ceases ceasing untrue disavowed repudiated dismissed".split()
)
"""Governors that imply that their content is not so (signature at or below -1.7)."""
_BARE = frozenset(
    "avoid avoided avoids avoiding stopped stop stops stopping ceased cease ceases ceasing prevent"
    " prevented prevents preventing denied denies denying refused refuses refusing".split()
)
"""Those that reverse a plain object or participle too.

The others are often nouns, or leave their object in being: a rejected proposal was made.
"""
_BEFORE_TO = frozenset(
    "refuse refused refuses refusing decline declined declines declining fail failed fails failing"
    " neglected forgot omitted".split()
)
"""Those that reverse an infinitive alone ("declining demand and fears that" reverses nothing)."""
_NEXT_TO = 2
"""Tokens after a governor in which the "to" of its infinitive stands."""
_CLOUDING = frozenset(
    "doubt doubts doubted lied pretended faked fabricated imagined misled misinformed whether"
    " wonder wondered falsely wrongly mistakenly rumoured rumored".split()
)
"""Governors that leave the content open."""
_LINKS = frozenset({"to", "that", "from"})
_POSSIBLE = frozenset(
    "may might could can perhaps maybe possibly possible potential potentially ca allow"
    " allows allowed".split()
)
_REQUIRED = frozenset(
    "must should ought shall need needs urge urged urges ask asked asks order ordered orders"
    " require requires required call called calls demand demanded demands told recommend"
    " recommended recommends request requested advised recommending urging calling asking"
    " demanding".split()
)
_WITH_TO = frozenset(
    "need needs ask asked asks order ordered orders require requires required urge urged"
    " urges told call called calls advised request requested calling asking demanded"
    " recommended".split()
)
"""Governors that need an infinitive: "asked X to cut", but "asked for" is no requirement."""
_PLANNED = frozenset(
    "plan plans planned planning aim aims aimed aiming intend intends intended intending"
    " pledge pledges pledged pledging agree agrees agreed agreeing propose proposes proposed"
    " proposing want wants wanted wanting seek seeks sought seeking offer offers offered"
    " offering vow vows vowed vowing promise promises promised promising hope hopes hoped"
    " hoping try tries trying consider considers considered considering threaten threatens"
    " threatened prepare prepares prepared preparing scheduled slated target targets"
    " targeting goal due ready willing proposal bid effort efforts attempt attempts intention"
    " commitment committed commit decision decided decides decide deal agreement proposals"
    " mulling".split()
)
_GOVERNS_ALONE = frozenset(
    "plans planned planning proposed proposes propose proposing considering considered"
    " scheduled slated targeting mulling aiming seeking".split()
)
"""Governors of a plain object: "planned cuts of 5 %"; the others need "to", "that" or "on"."""
_FORECAST = frozenset(
    "will 'll would 'd forecast forecasts forecasting expect expects expected expecting"
    " predict predicts predicted predicting project projects projected projecting likely"
    " unlikely poised anticipate anticipates anticipated anticipating foresee foresees"
    " foresaw probably".split()
)
_CONDITIONS = frozenset({"if", "unless", "provided", "assuming"})
_ASKING = frozenset({"asked", "ask", "asks", "asking", "wonder", "wondered", "know", "see", "even",
                     "as", "determine", "clear"})  # fmt: skip
"""Words that make "if" mean "whether", or no condition at all."""
_MODALS = frozenset({"would", "could", "will", "might", "may", "can", "should", "'d", "'ll"})
_REACH = 14
"""Tokens that a modal or governor reaches over (longest verb group with its object in news)."""
_WALK = 8
"""Tokens over which a negator is sought."""
_SHORT_STEP = 4
"""Tokens after a comma that still belong to what stands before it (", or about 5 %")."""


@lru_cache(maxsize=4)
def _tokens(text: str, start: int, end: int) -> list[Token]:
    """Give the tokens of a stretch; polarity and modality are asked of the same one in turn."""
    return tokenise(text, start, end)


def polarity_of(text: str, start: int, end: int, predicate: int) -> Polarity:
    """Tell whether text[start:end] affirms or denies what stands at `predicate`.

    >>> polarity_of("Sales did not rise.", 0, 19, 14).value
    '-'
    """
    tokens = _tokens(text, start, end)
    place = _index_at(tokens, predicate)
    negative = _negated(tokens, place) or came_to_nothing(tokens, place)
    governor = _governor(tokens, place)
    if governor is None:
        return Polarity.NEGATIVE if negative else Polarity.POSITIVE
    word = tokens[governor].lower
    if word in _CLOUDING:
        return Polarity.UNKNOWN
    negative ^= _negated(tokens, governor)
    negative ^= word in _REVERSING
    return Polarity.NEGATIVE if negative else Polarity.POSITIVE


def modality_of(text: str, start: int, end: int, position: int) -> Modality:
    """Tell whether text[start:end] puts what stands at `position` as a fact.

    >>> modality_of("Fares may rise by 5 %.", 0, 22, 18).value
    'possible'
    """
    tokens = _tokens(text, start, end)
    place = _index_at(tokens, position)
    scope = _scope(tokens, place)
    if _conditional(tokens, place, scope):
        return Modality.CONDITIONAL
    for index in reversed(scope):
        found = _modality_at(tokens, index, place)
        if found:
            return found
    return Modality.FACT


def _index_at(tokens: Sequence[Token], position: int) -> int:
    for index, token in enumerate(tokens):
        if token.end > position:
            return index
    return max(len(tokens) - 1, 0)


def _negated(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a negator stands within one content word before `place`."""
    content = 0
    through = False
    for index in range(place - 1, max(place - 1 - _WALK, -1), -1):
        token = tokens[index]
        if _negates(tokens, index):
            return not (content and token.lower in {"instead", "rather"})
        if token.lower == "to" and not _level(tokens, index):
            return _negated_infinitive(tokens, index)
        through = through or token.lower in _THROUGH
        if token.lower in _TERMINATORS or token.text in _BREAKS:
            return False
        if token.lower not in AUXILIARIES and not is_adverb(token) and not _light(token):
            content += 1
        if content > 1 or (content and through):
            return False
    return False


_THROUGH = frozenset({"on", "about", "with"})
"""Prepositions that keep a negated verb from its complement ("did not comment on the sale")."""


def _negated_infinitive(tokens: Sequence[Token], to: int) -> bool:
    """Tell whether "not" stands right before the "to" of an infinitive or a level."""
    return to > 0 and _negates(tokens, to - 1)


def _level(tokens: Sequence[Token], to: int) -> bool:
    """Tell whether "to" leads to an amount ("fall to 40") and not to a verb."""
    following = tokens[to + 1 : to + 2]
    return bool(following) and (
        following[0].lower in DETERMINERS | PREPOSITIONS or not following[0].text[0].isalpha()
    )


def _light(token: Token) -> bool:
    """Tell whether the word carries no content: determiners, prepositions, degree words."""
    return (
        token.lower in DETERMINERS
        or token.lower in PREPOSITIONS
        or not (token.word and token.lower not in {"longer", "than"})
    )


def _negates(tokens: Sequence[Token], index: int) -> bool:
    lower = tokens[index].lower
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if (lower, following) in _NEGATIVE_PAIRS:
        return (lower, following) != ("no", "more") or not _counts(tokens, index + 2)
    if lower == "no.":
        return False
    return lower in _NEGATORS and following not in _PSEUDO


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "no more" goes on as a bound ("no more than 5")."""
    return tokens[index].lower == "than" if index < len(tokens) else False


def _governor(tokens: Sequence[Token], place: int) -> int | None:
    """Give the nearest word before `place` that decides whether its content is so."""
    for index in reversed(_scope(tokens, place)):
        lower = tokens[index].lower
        if lower in _CLOUDING and tokens[index - 1 : index] != []:
            return index
        linked = _linked(tokens, index, place)
        if lower in _BEFORE_TO:
            beside = tokens[index + 1 : min(index + 1 + _NEXT_TO, place)]
            linked = any(token.lower == "to" for token in beside)
        if lower in _REVERSING and (linked or (lower in _BARE and place - index <= _SHORT_STEP)):
            return index
        if linked and (lower in _PLANNED or lower in _FORECAST or lower in _IMPLYING):
            return index
    return None


_IMPLYING = frozenset({"manage", "managed", "manages", "able", "bother", "bothered", "happen",
                       "happened", "believe", "believes", "think", "thinks", "thought",
                       "believed"})  # fmt: skip
"""Governors whose negation passes to their content ("did not manage to", "does not think")."""


def _linked(tokens: Sequence[Token], index: int, place: int) -> bool:
    """Tell whether a governor takes an infinitive or a clause that reaches `place`."""
    following = tokens[index + 1 : min(index + _SHORT_STEP + 3, place)]
    return any(token.lower in _LINKS for token in following)


def _scope(tokens: Sequence[Token], place: int) -> range:
    """Give the tokens before `place` whose force reaches it."""
    first = place
    while first > max(0, place - _REACH) and not _bars(tokens, first - 1, place):
        first -= 1
    return range(first, place)


def _bars(tokens: Sequence[Token], index: int, place: int) -> bool:
    token = tokens[index]
    lower = token.lower
    if lower in _TERMINATORS or lower in CUE_BARRIERS or token.text in {"”", "''"}:
        return True
    if token.text == ",":
        between = tokens[index + 1 : place]
        return len(between) > _SHORT_STEP or any(
            not _light(word) and not is_adverb(word) and word.lower not in COORDINATORS
            for word in between
        )
    return _past(tokens, index)


def _past(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a word is a finite past verb, which states a fact of its own."""
    lower = tokens[index].lower
    if lower in FINITE_VERBS:
        return not (index and tokens[index - 1].lower in HAVE) and lower not in _PLANNED
    if not lower.endswith("ed") or lower in _PLANNED | _FORECAST | _REVERSING | _REQUIRED:
        return False
    if index == 0:
        return False
    before = tokens[index - 1]
    return (
        before.word
        and before.lower not in AUXILIARIES | BE | PREPOSITIONS | DETERMINERS
        and (not is_adverb(before))
    )


def _conditional(tokens: Sequence[Token], place: int, scope: range) -> bool:
    """Tell whether the place lies in a condition, or in what hangs on one."""
    lowers = [token.lower for token in tokens]
    if _would_have(lowers, scope):
        return True
    for index, lower in enumerate(lowers):
        if lower not in _CONDITIONS or (index and lowers[index - 1] in _ASKING):
            continue
        if lowers[index + 1 : index + 2] == ["compared"]:
            continue
        if lower == "provided" and lowers[index + 1 : index + 2] != ["that"]:
            continue
        inside = index < place and "," not in lowers[index:place]
        if inside or any(lowers[step] in _MODALS for step in scope):
            return True
    return False


def _would_have(lowers: Sequence[str], scope: range) -> bool:
    return any(lowers[i] in {"would", "'d"} and lowers[i + 1 : i + 2] == ["have"] for i in scope)


def _modality_at(tokens: Sequence[Token], index: int, place: int) -> Modality | None:
    lower = tokens[index].lower
    if lower in _POSSIBLE and not (tokens[index].capital and index):
        return Modality.POSSIBLE
    if _requires(tokens, index, place):
        return Modality.REQUIRED
    if _plans(tokens, index, place):
        return Modality.PLANNED
    return Modality.FORECAST if lower in _FORECAST or _poised(tokens, index) else None


def _requires(tokens: Sequence[Token], index: int, place: int) -> bool:
    lower = tokens[index].lower
    if lower in _REQUIRED:
        return lower not in _WITH_TO or _linked(tokens, index, place)
    return lower in HAVE and index + 1 < place and tokens[index + 1].lower == "to"


def _plans(tokens: Sequence[Token], index: int, place: int) -> bool:
    lower = tokens[index].lower
    if lower == "due" and not (index and tokens[index - 1].lower in BE):
        return False
    if lower in BE and _is_to(tokens, index, place):
        return True
    planned = lower in _GOVERNS_ALONE or _linked(tokens, index, place)
    return lower in _PLANNED and planned


def _is_to(tokens: Sequence[Token], index: int, place: int) -> bool:
    """Tell whether "is to" leads to a verb ("is to be held"), not to a place or an amount."""
    return index + 1 < place and tokens[index + 1].lower == "to" and not _level(tokens, index + 1)


def _poised(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "set to", "going to", "on track to" or "on course for" begins here."""
    words = tuple(token.lower for token in tokens[index : index + 2])
    before = tokens[index - 1].lower if index else ""
    if words in {("set", "to"), ("going", "to")}:
        return before in AUXILIARIES or is_adverb(tokens[index - 1])
    return words in {("on", "track"), ("on", "course")}
