"""Objects that a number is about: what is priced, set to a value, given so much, added to."""

from checker.extraction.clauses.governors import Governor
from checker.extraction.clauses.noun_heads import PREPOSITIONS
from checker.extraction.clauses.phrases import (
    DETERMINERS,
    LOOSE_LEFT,
    SET_TO,
    in_phrase,
    left_phrase,
    right_noun,
    trimmed,
    words_of,
)
from checker.extraction.clauses.scenes import Scene
from checker.model import Quantity, TimeExpression

_TWO_OBJECTS = frozenset(
    "fine charge give pay award offer owe grant hand lend bill sell save send".split()
)
"""Verbs whose first object is who gets so much: "fined the broker $2m"."""

_COMPARING = frozenset(
    "exceed outpace outnumber outstrip outperform beat miss top trail lead surpass undercut pass"
    " overtake".split()
)
"""Verbs whose object the number is not of: "output exceeded demand by 3 tonnes"."""

_PARTICLES = frozenset("out up off down back away over in on through aside".split())
"""Words that make one verb with the verb before them."""

_ADDING = frozenset("add wipe knock shave trim slice lop strip".split())
"""Verbs whose object is an amount, and what has it stands after the preposition."""


def find_object(
    scene: Scene, quantity: Quantity, governor: Governor | None, start: int, after: int
) -> str | None:
    """Give the object of the governing verb that a number is about; None if it is none of them.

    Args:
        scene: The sentence.
        quantity: The quantity.
        governor: The verb that governs it, if there is one.
        start: Index of the first token of the number's hedge, or of the number.
        after: Index of the token after it.
    """
    if governor is None:
        return None
    return (
        _of_receiver(scene, governor, start)
        or _of_base(scene, governor, after)
        or _of_object(scene, governor, start)
        or _of_purchase(scene, quantity, governor, start)
        or _of_moved(scene, governor, start, after)
    )


def _of_receiver(scene: Scene, governor: Governor, start: int) -> str | None:
    """Read who is given so much: "fined the broker $2m", "gave the Rioja 94 points"."""
    if governor.lemma not in _TWO_OBJECTS:
        return None
    begin, end = governor.index + 1, start
    if begin < end and scene.tokens[begin].lower in _PARTICLES:
        return None  # "handed out 2,146 fines"
    plain = all(
        in_phrase(scene, index) or isinstance(scene.owners[index], TimeExpression)
        for index in range(begin, end)
    )
    return words_of(scene, begin, end) if plain and begin < end else None


def _of_base(scene: Scene, governor: Governor, after: int) -> str | None:
    """Read what so much is added to or taken from: "wiping $200m off its market value"."""
    if governor.lemma not in _ADDING or after + 1 >= len(scene.tokens):
        return None
    links = {"to"} if governor.lemma == "add" else {"off", "from"}
    return right_noun(scene, after + 1) if scene.tokens[after].lower in links else None


def _of_object(scene: Scene, governor: Governor, start: int) -> str | None:
    """Read the object that is set to the number: "put the damage at $2m", "sent shares down 7%"."""
    if scene.tokens[start - 1].lower not in SET_TO or governor.is_linking:
        return None
    if governor.lemma in _COMPARING:
        return None
    if scene.tokens[start - 1].lower == "between" and start > 1:
        start -= 1
    begin, end = governor.index + 1, start - 1
    begin += begin < end and scene.tokens[begin].lower in _PARTICLES - PREPOSITIONS
    if begin >= end or scene.tokens[begin].lower in PREPOSITIONS | {"to"}:
        return None
    stop = begin
    while stop < end and scene.tokens[stop].lower in DETERMINERS:
        stop += 1
    if isinstance(scene.owners[stop], Quantity):
        return None
    while stop < end and in_phrase(scene, stop):
        stop += 1
    found = words_of(scene, begin, stop)
    return None if found is None or found.lower() in LOOSE_LEFT else found


def _of_moved(scene: Scene, governor: Governor, start: int, after: int) -> str | None:
    """Read what is moved by so much: "pushing the yield 8 basis points lower"."""
    moved = after < len(scene.tokens) and scene.tokens[after].lower in _SIDES
    if not moved or governor.lemma not in _MOVING or governor.index + 1 >= start:
        return None
    return left_phrase(scene, start)


_SIDES = frozenset("up down higher lower".split())
_MOVING = frozenset("push send drive pull take lift leave knock drag nudge".split())


def _of_purchase(scene: Scene, quantity: Quantity, governor: Governor, start: int) -> str | None:
    """Read what a price is paid for: "sold the stake for $2m", "ordered 12 jets for $1bn"."""
    money = quantity.dimension.startswith("[currency")
    if governor.is_linking or not money:
        return None
    if governor.link not in {"for", "at"}:
        return None
    begin = governor.index + 1
    stop = begin
    while stop < start - 1 and scene.tokens[stop].lower in DETERMINERS:
        stop += 1
    owner = scene.owners[stop]
    if isinstance(owner, Quantity):
        return trimmed(owner.concept) if owner.concept else None
    while stop < start - 1 and in_phrase(scene, stop):
        stop += 1
    return words_of(scene, begin, stop)
