"""What stands right beside a number and says what it is about: "a 14 km road", "a fine of $5m"."""

import re

from checker.extraction.clauses.governors import Governor
from checker.extraction.clauses.noun_heads import (
    ADJECTIVE_MEASURES,
    CHANGE_NOUNS,
    LIGHT_HEADS,
    PREPOSITIONS,
)
from checker.extraction.clauses.phrases import (
    BEFORE_MODIFIER,
    DETERMINERS,
    LOOSE_LEFT,
    MARKS,
    REACH,
    SET_TO,
    in_left_phrase,
    is_participle,
    left_phrase,
    noun_left,
    right_noun,
    trimmed,
    verb_follows,
)
from checker.extraction.clauses.predicates import CHANGES, LEVELS, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Modifier, Quantity, Role, TimeExpression

_OF = frozenset({"of", "worth"})
ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last any each one some most"
    " many all none half".split()
)
"""Words before "of" that pick out of what is counted: "the second of three ships"."""

_UNMEASURED = frozenset({"count", "percent", "percentage_point", "basis_point", "dimensionless"})
"""Units that are no amount of a stuff: "5 % of the steel" is a share, not 5 % steel."""

_HYPHENED = re.compile(r"\d-[A-Za-z]|[a-z]-[a-z]+\Z")
_INSERTED = 4
"""Tokens from the mark of an insertion to its number: participle, preposition, hedge."""

_AGAINST = frozenset(
    "below above short ahead behind off clear outside inside more less lower higher fewer".split()
)
"""Words after a difference: it is not the measure of the noun before it."""

_AWAY = frozenset("from north south east west upstream downstream inland offshore".split())
"""Words after a distance: it is where the noun before it lies."""

_INSERTING = frozenset("at worth each costing measuring weighing about some built set cut".split())
"""Words, participles in -ed apart, that an insertion begins with."""


def beside(
    scene: Scene, quantity: Quantity, start: int, after: int, governor: Governor | None
) -> str | None:
    """Give the noun that a number modifies or measures, the whole of a share, a row's label.

    Args:
        scene: The sentence.
        quantity: The quantity.
        start: Index of the first token of the number's hedge, or of the number.
        after: Index of the token after it.
        governor: The verb that governs it, if there is one.
    """
    return (
        _modified(scene, quantity, start, after)
        or _magnitude(scene, start, after)
        or _measured(scene, start)
        or _adjacent(scene, quantity, start, after)
        or _picked(scene, start, after)
        or _shared(scene, quantity, after, governor)
        or _more(scene, after)
        or _near(scene, quantity, start)
        or _stuff(scene, quantity, after)
        or _labelled(scene, quantity, start)
    )


def _modified(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read the noun that a number stands before: "a 14 km road", "67 mm filters"."""
    hyphened = _HYPHENED.search(quantity.text) is not None
    if quantity.counted is not None and not hyphened:
        return None
    first = scene.index_at(quantity.span.start)
    share = quantity.unit == "percent" and quantity.role is not Role.CHANGE
    before = {token.lower for token in scene.tokens[max(start - 1 - share, 0) : first]}
    determined = not before.isdisjoint(BEFORE_MODIFIER)
    closed = (
        _after_bracket(scene, after) if determined or quantity.unit not in _UNMEASURED else after
    )
    after = _after_modifiers(scene, closed) if determined else closed
    measured = quantity.unit not in _UNMEASURED
    if after >= len(scene.tokens) or scene.tokens[after].lower in DETERMINERS:
        return None  # "raised $11 million this cycle"
    if not (hyphened or determined or measured):
        return None
    found = right_noun(scene, after, sure=determined)
    loose = found is not None and is_loose_participle(found) and not (hyphened and determined)
    return None if loose else found


def _after_modifiers(scene: Scene, after: int) -> int:
    """Go past the next number of "a three-year, $85m loan"."""
    second = scene.owners[after + 1] if after + 1 < len(scene.tokens) else None
    if scene.tokens[after : after + 1] and scene.tokens[after].lower == ",":
        end = after + 1
        while end < len(scene.tokens) and second is not None and scene.owners[end] is second:
            end += 1
        return end if isinstance(second, Quantity) and second.counted is None else after
    return after


def _after_bracket(scene: Scene, after: int) -> int:
    """Go past the conversion in brackets: "a 3 km (2 mile) path"."""
    if after >= len(scene.tokens) or scene.tokens[after].lower != "(":
        return after
    for index in range(after + 1, min(after + REACH, len(scene.tokens))):
        if scene.tokens[index].lower == ")":
            return index + 1
    return after


def is_loose_participle(words: str) -> bool:
    """Tell a participle or adverb that stands alone after a measure: "4,000 tonnes submerged"."""
    return " " not in words and words.islower() and words.endswith(("ed", "ing", "ever", "ward"))


def _magnitude(scene: Scene, start: int, after: int) -> str | None:
    """Read "a magnitude 6.8 earthquake": the noun on either side says what the number is."""
    if not start or scene.tokens[start - 1].lower not in {"magnitude", "category"}:
        return None
    return right_noun(scene, after) if after < len(scene.tokens) else None


def _adjacent(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read the noun that a measure follows at once: "a planet 1.3 times the size of Earth"."""
    sized = quantity.dimension == "[length]" or quantity.role is Role.RATIO
    stuff = quantity.role is not Role.RATIO and [
        token.lower for token in scene.tokens[after : after + 1]
    ] == ["of"]
    if stuff or not sized or not start or isinstance(scene.owners[start - 1], Quantity):
        return None
    last = scene.tokens[start - 1]
    if not last.is_word or not in_left_phrase(scene, start - 1) or last.lower in LOOSE_LEFT:
        return None
    return left_phrase(scene, start)


def _measured(scene: Scene, start: int) -> str | None:
    """Read the noun before "of": "a fine of $5 million"; light nouns ("a total of") say nothing."""
    if start > 2 and scene.tokens[start - 1].lower == "between":  # noqa: PLR2004 - "claims of between"
        start -= 1
    if start < 2 or scene.tokens[start - 1].lower not in _OF:  # noqa: PLR2004 - a noun and "of"
        return None
    found = noun_left(scene, start - 1)
    light = noun_lemma(scene.tokens[start - 2].lower) in LIGHT_HEADS | ORDINALS
    return None if light and not (found and _is_specified(scene, found, start)) else found


def _is_specified(scene: Scene, found: str, start: int) -> bool:
    """Tell "the original estimate of" and "a spoiled-ballot rate of" from "an annual rate of"."""
    words = found.lower().split()
    head = scene.tokens[start - 2].lower
    return head in _NAMED_BY_MODIFIER and len(words) > 1 and words[-2] not in _VAGUE


_NAMED_BY_MODIFIER = frozenset({"rate", "estimate", "level", "figure"})
_VAGUE = frozenset("annual average total record high low highest lowest new overall".split())
"""Modifiers that leave open what a light noun measures."""


def _shared(scene: Scene, quantity: Quantity, after: int, governor: Governor | None) -> str | None:
    """Read the whole of a share: "38% of the travellers", "one in four drivers"."""
    if quantity.role is Role.CHANGE or quantity.unit not in {"percent", "dimensionless"}:
        return None
    if governor is not None and governor.link in SET_TO and governor.lemma in CHANGES | LEVELS:
        return None  # "spending will rise to 2.5% of output" is about spending
    if after < len(scene.tokens) and scene.tokens[after].lower == "of":
        found = right_noun(scene, _after_numbers(scene, after + 1))
        if found is not None:
            return found
    return trimmed(quantity.whole) if quantity.whole is not None else None


_THEM = frozenset("them those these which whom".split())


def _picked(scene: Scene, start: int, after: int) -> str | None:
    """Read a part of what was counted before: "312 homes, 30% of them affordable"."""
    words = [token.lower for token in scene.tokens[after : after + 2]]
    noun = (
        after + 2 < len(scene.tokens)
        and words[-1:] != ["them"]
        and in_left_phrase(scene, after + 2)
    )
    pronoun = len(words) > 1 and words[0] == "of" and words[1] in _THEM and not noun
    return _counted_before(scene, start) if pronoun else None


def _counted_before(scene: Scene, start: int) -> str | None:
    """Give what was counted last before a token."""
    for owner in reversed(scene.owners[:start]):
        if isinstance(owner, Quantity) and owner.counted is not None and owner.concept:
            return trimmed(owner.concept)
    return None


def _after_numbers(scene: Scene, index: int) -> int:
    """Go past determiners and a number: "of the 1,200 voters"."""
    while index < len(scene.tokens) and (
        scene.tokens[index].lower in DETERMINERS or isinstance(scene.owners[index], Quantity)
    ):
        if scene.tokens[index].is_word and scene.tokens[index].lower not in DETERMINERS:
            break
        index += 1
    return index


def _more(scene: Scene, after: int) -> str | None:
    """Read what there is more of: "67% more compute units", "9 percent fewer seats"."""
    if after + 1 >= len(scene.tokens) or scene.tokens[after].lower not in {"more", "fewer", "less"}:
        return None
    return right_noun(scene, after + 1)


def _near(scene: Scene, quantity: Quantity, start: int) -> str | None:
    """Read what lies so near: "homes within 500 metres of the school"."""
    within = start > 1 and scene.tokens[start - 1].lower == "within"
    return left_phrase(scene, start - 1) if within and quantity.dimension == "[length]" else None


def _stuff(scene: Scene, quantity: Quantity, after: int) -> str | None:
    """Read what so much is of: "412,000 tonnes of cod"."""
    if quantity.unit in _UNMEASURED or after >= len(scene.tokens):
        return None
    if quantity.dimension == "[time]" and quantity.modifier is Modifier.AT_MOST:
        return None  # "used within six hours of the opening"
    if quantity.dimension.startswith("[currency") and "/" in quantity.unit:
        return None  # "35 pounds per litre of spirit"
    while after + 1 < len(scene.tokens) and scene.tokens[after].lower in {"'", "’", "worth"}:
        after += 1
    return right_noun(scene, after + 1) if scene.tokens[after].lower == "of" else None


def _labelled(scene: Scene, quantity: Quantity, start: int) -> str | None:
    """Read "Haddock: 4,310 boxes" and, in a sentence without verb, "cod -12.4%"."""
    if start > 1 and scene.tokens[start - 1].lower == ":":
        return None if _is_bracketed(scene, start - 1) else _label(scene, start - 1)
    if not start or _has_verb(scene):
        return None
    if scene.tokens[start - 1].lower == ",":
        return row_label(scene, start) or right_noun(scene, 0)
    return None if quantity.counted is not None else _cell_label(scene, start)


def _cell_label(scene: Scene, start: int) -> str | None:
    """Read the words before a number in a row; those of the row itself where they are a month."""
    last = scene.tokens[start - 1].lower
    if last == ")":
        return _named_row(scene, start)
    dated = isinstance(scene.owners[start - 1], TimeExpression) or last in _MONTHS
    found = row_label(scene, start) if dated else None
    return found or left_phrase(scene, start - (last == "at"))


def _named_row(scene: Scene, start: int) -> str | None:
    """Read the name of a row before its bracket: "1. Novotny (CZE) 67.32 m"."""
    if start < 4 or scene.tokens[start - 1].lower != ")":  # noqa: PLR2004 - a name, a bracket
        return None
    index = start - 2
    while index and scene.tokens[index].lower != "(":
        index -= 1
    return left_phrase(scene, index) if index else None


_MONTHS = frozenset(
    "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july"
    " august september october november december".split()
)


def _label(scene: Scene, colon: int) -> str | None:
    """Give the noun phrase that a label begins with: "Posts filled:", "Loans for homes:"."""
    begin = colon
    while begin and scene.tokens[begin - 1].lower not in MARKS - {"-"} and colon - begin < REACH:
        begin -= 1
    while begin < colon - 1 and (
        not scene.tokens[begin].is_word or isinstance(scene.owners[begin], TimeExpression)
    ):
        begin += 1
    return None if scene.tokens[begin].lower in PREPOSITIONS else right_noun(scene, begin)


def _is_bracketed(scene: Scene, colon: int) -> bool:
    """Tell whether a label only dates a number: "(FY23: $1.2 billion)"."""
    return "(" in [token.lower for token in scene.tokens[max(colon - 3, 0) : colon]]


def goes_on(scene: Scene, start: int) -> bool:
    """Tell a part or the past of the number before: "of which 38%", "(2022: 1,610)"."""
    before = [token.lower for token in scene.tokens[max(start - 4, 0) : start]]
    if before[-2:] in (["of", "which"], ["of", "whom"]):
        return True
    if before[-2:] in ([",", "up"], [",", "down"]):
        return isinstance(scene.owners[start - 3], Quantity)  # "62 cents a share, up 8 cents"
    if before[-1:] == ["of"] and "," in before and before[-2] in CHANGE_NOUNS:
        return True  # ", an increase of 9 percent"
    bracket = len(before) - before[::-1].index("(") if "(" in before else 0
    quantity = start - len(before) + bracket - 2
    return bool(bracket) and quantity >= 0 and isinstance(scene.owners[quantity], Quantity)


def is_difference(scene: Scene, start: int, after: int) -> bool:
    """Tell a difference from the number before: "$492 a unit, 14 percent below the last"."""
    if start < 2 or after >= len(scene.tokens) or scene.tokens[start - 1].lower != ",":  # noqa: PLR2004 - a number and a comma
        return False
    below = scene.tokens[after].lower in {"below", "above", "lower", "higher", "short"}
    earlier = [isinstance(owner, Quantity) for owner in scene.owners[max(start - REACH, 0) : start]]
    return below and any(earlier)


def _has_verb(scene: Scene) -> bool:
    return any(verb_at(scene.tokens, index) for index in range(len(scene.tokens)))


def row_label(scene: Scene, start: int) -> str | None:
    """Read the label of a row: "Cargo: Jan 41,200 t; Feb 38,950 t", "cod: 4 t; hake: 2 t"."""
    colon = None
    for index in range(start - 1, 0, -1):
        if scene.tokens[index].lower == ":":
            colon = index
        elif scene.tokens[index].lower == ";" and colon is not None:
            break
    return None if colon is None or _has_verb(scene) else _label(scene, colon)


def before_insertion(scene: Scene, start: int, after: int) -> str | None:
    """Read the noun before "(862 g)", ", 187 km from Albi", ", each 58 m long"."""
    index = start
    while index and start - index < _INSERTED and scene.tokens[index - 1].lower not in {",", "("}:
        index -= 1
    if index < 2 or scene.tokens[index - 1].lower not in {",", "("}:  # noqa: PLR2004 - a noun and the mark
        return None
    apposed = not isinstance(scene.owners[index - 2], TimeExpression) and (
        _is_bare_insertion(scene, index, start, after)
        if index == start
        else _is_opened(scene, index, start)
    )
    return noun_left(scene, index - 1) if apposed else None


def _is_opened(scene: Scene, index: int, start: int) -> bool:
    """Tell "priced at $9" from other words between the mark and the number."""
    word = scene.tokens[index].lower
    first = all(token.lower != "," for token in scene.tokens[: index - 1])
    hedge = word == "some" and start - index > 1  # "some for up to three hours"
    return (first and is_participle(word)) or (word in _INSERTING and not hedge)


def _is_bare_insertion(scene: Scene, index: int, start: int, after: int) -> bool:
    """Tell ", 187 km from Albi" from the next item, the next clause and a difference."""
    after = _after_bracket(scene, after)
    following = scene.tokens[after].lower if after < len(scene.tokens) else ""
    if following in _AWAY:
        return True
    if following in _AGAINST and scene.tokens[after + 1].lower != "sea":
        return False  # "at the second attempt, three centimetres below his best"
    if scene.tokens[index - 1].lower == "(":
        return True
    if _is_item(scene, start, following):
        return False  # "14 tonnes of rope, 3,000 blankets and two tents"
    return following in ADJECTIVE_MEASURES or not _opens_with_verb(scene, start)


def _is_item(scene: Scene, start: int, following: str) -> bool:
    owner = scene.owners[start]
    counted = isinstance(owner, Quantity) and owner.counted is not None
    return counted and following in {",", "and"}


def _opens_with_verb(scene: Scene, start: int) -> bool:
    """Tell whether the number after a comma is no apposition but the next item or clause."""
    return isinstance(scene.owners[start - 2], Quantity | TimeExpression) or verb_follows(
        scene, start
    )
