"""The concept of a number: the noun phrase that it says something about, in the words of the text.

Where the attribute of a claim is a key that matching compares, the concept is for readers: whose
size, price, count, share or change the number gives. Read in the order of how sure the reading is:
the noun that the number modifies ("a 14 km road"), the noun it is the measure of ("a fine of $5m"),
the whole of a share, what so much is of ("3 tonnes of cod"), the label of a row, the noun before an
insertion ("the kit, priced at $9"), the object that is set to it, the subject of the verb, and at
last the counted noun.
"""

import re
from typing import TypeGuard

from checker.extraction.clauses.asides import aside
from checker.extraction.clauses.beside import (
    ORDINALS,
    before_insertion,
    beside,
    goes_on,
    is_difference,
    is_loose_participle,
    row_label,
)
from checker.extraction.clauses.governors import Governor, hedge_start
from checker.extraction.clauses.noun_heads import (
    LIGHT_HEADS,
    NounHead,
)
from checker.extraction.clauses.objects import find_object
from checker.extraction.clauses.phrases import (
    DETERMINERS,
    LOOSE_LEFT,
    MARKS,
    REACH,
    SET_TO,
    in_left_phrase,
    in_phrase,
    left_phrase,
    quoted,
    right_noun,
    trimmed,
    verb_follows,
    words_of,
)
from checker.extraction.clauses.predicates import AUXILIARIES, is_adverb
from checker.extraction.clauses.scenes import Scene
from checker.extraction.clauses.subjects import (
    auxiliaries_start,
    opening_subject,
    subject_of,
)
from checker.extraction.lemmas import noun_lemma
from checker.model import Quantity, Role

_RATIO_VERB = re.compile(r"[A-Za-z]+(?:ed|es?|s)\Z")
_OPENERS = frozenset(
    "and but that while when as because if said or since after before until once although though"
    " where".split()
)


def find_concept(
    scene: Scene, quantity: Quantity, first: int, after: int, governor: Governor | None
) -> str | None:
    """Give what a quantity is about; None where the sentence does not say.

    Args:
        scene: The sentence.
        quantity: The quantity, at tokens [`first`, `after`).
        first: Index of its first token.
        after: Index of the token after it.
        governor: The verb that governs it, if there is one.
    """
    start = hedge_start(scene, first)
    if goes_on(scene, start) or is_difference(scene, start, after):
        return _of_which(scene, start)
    return (
        _of_ratio_verb(scene, quantity, first)
        or beside(scene, quantity, start, after, governor)
        or _counted_subject(scene, quantity, start, after)
        or before_insertion(scene, start, after)
        or _after_with(scene, start)
        or _of_gap(scene, quantity, start)
        or _for_another(scene, start, after)
        or _of_ratio_object(scene, start)
        or _counted_beside(scene, quantity, start)
        or find_object(scene, quantity, governor, start, after)
        or _counted_actor(scene, quantity, governor)
        or _of_subject(scene, governor)
        or _counted(quantity)
        or _opened(scene, start)
        or _commanded(scene, start)
        or _left_noun(scene, start)
        or row_label(scene, start)
        or aside(scene, quantity, start, after)
    )


def _of_which(scene: Scene, start: int) -> str | None:
    """Read "212 photographs, of which 150": the part is of what was counted."""
    index = start
    while index and not isinstance(scene.owners[index - 1], Quantity):
        index -= 1
    owner = scene.owners[index - 1] if index else None
    which = start > 1 and scene.tokens[start - 1].lower in {"which", "whom"}
    return _counted(owner) if which and isinstance(owner, Quantity) and owner.counted else None


def _of_ratio_verb(scene: Scene, quantity: Quantity, first: int) -> str | None:
    """Read the subject of "doubled", which is number and verb at once."""
    if quantity.role is not Role.RATIO or not _RATIO_VERB.match(quantity.text):
        return None
    after = first + 1
    if quantity.text.lower() in _MULTIPLES and not _acts(scene, first):
        return None  # "a rate of 6.4%, roughly double the average"
    if after < len(scene.tokens) and _is_doubled(scene, after):
        return right_noun(scene, after)  # "halved its dividend", "doubled prize money"
    subject = subject_of(scene, first) if first < len(scene.tokens) else None
    return None if subject is None or subject.pronoun else _subject_phrase(scene, subject)


_MULTIPLES = frozenset("double triple treble quadruple halve".split())


def _acts(scene: Scene, first: int) -> bool:
    """Tell "to double output" and "imports double" from "double the average"."""
    before = scene.tokens[first - 1].lower if first else ""
    return before in AUXILIARIES or before.endswith("s")


def _is_doubled(scene: Scene, after: int) -> bool:
    """Tell whether an object follows a verb that is a number: no time, no adverb."""
    if scene.tokens[after].lower in DETERMINERS:
        return True
    return (
        scene.owners[after] is None
        and not is_adverb(scene.tokens[after])
        and in_phrase(scene, after)
    )


def _counted_subject(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read "13,000 workers walked out": what is counted is the subject itself."""
    if quantity.counted is None:
        return None
    if _exists(scene, start) or (start and scene.tokens[start - 1].lower in _AMID):
        return _counted(quantity)
    opens = _opens_clause(scene, start) and verb_follows(scene, after)
    return _counted(quantity) if opens else None


def _counted_beside(scene: Scene, quantity: Quantity, start: int) -> str | None:
    """Read a count in an adjunct, or one that is known: "in 31 towns", "of its 412 buses"."""
    if quantity.counted is None or not start:
        return None
    before = scene.tokens[start - 1].lower
    place = start - 2 if before in {"the", "these", "those", "all"} else start - 1
    picked = isinstance(scene.owners[place - 1], Quantity) or (
        scene.tokens[place - 1].lower in ORDINALS
    )
    part = scene.tokens[place].lower == "of" and picked
    second = before == "and" and _is_counted(scene.owners[start - 2])
    known = second or part or before in _KNOWN or scene.tokens[place].lower in _ADJUNCT
    return _counted(quantity) if known else None


def _is_counted(owner: object) -> TypeGuard[Quantity]:
    return isinstance(owner, Quantity) and owner.counted is not None


_ADJUNCT = frozenset("in on across among against through via within".split())
_KNOWN = frozenset("its their his her our 's".split())


_AMID = frozenset("with despite including without amid among plus leaving besides".split())
"""Words that bring in a count which is nobody's in the clause."""


def _exists(scene: Scene, start: int) -> bool:
    """Tell "there were 40 arrests"."""
    words = [token.lower for token in scene.tokens[max(start - 4, 0) : start]]
    return "there" in words and not {"that", ","} & set(words)


def _opens_clause(scene: Scene, start: int) -> bool:
    if start and scene.tokens[start - 1].lower in {"the", "another", "all", "only", "just"}:
        start -= 1
    return not start or scene.tokens[start - 1].lower in MARKS | _OPENERS


def _after_with(scene: Scene, start: int) -> str | None:
    """Read the noun of "with Thuringia down 6 %" and "with contracts ranging from $1"."""
    for index in range(start - 1, max(start - REACH, -1), -1):
        word = scene.tokens[index].lower
        if word in {",", ";", ":"} or isinstance(scene.owners[index], Quantity):
            return None
        if word == "with":
            found = right_noun(scene, index + 1)
            return found if found and _participle_between(scene, index, start) else None
    return None


def _participle_between(scene: Scene, begin: int, end: int) -> bool:
    words = [token.lower for token in scene.tokens[begin + 2 : end]]
    return any(word.endswith("ing") or word in SET_TO for word in words)


def _for_another(scene: Scene, start: int, after: int) -> str | None:
    """Read who has the figure that is set against the first: "against 90% for the batteries"."""
    if not start or after + 1 >= len(scene.tokens) or scene.tokens[after].lower != "for":
        return None
    words = [token.lower for token in scene.tokens[max(start - 2, 0) : start]]
    against = words[-1] in {"against", "versus", "to"} or words in _COMPARED
    return right_noun(scene, after + 1) if against else None


_COMPARED = (["compared", "with"], ["compared", "to"])


def _of_gap(scene: Scene, quantity: Quantity, start: int) -> str | None:
    """Read the name of "France took in 5,000, Spain just under 900 and Malta some 40"."""
    begin = start
    while begin and scene.mention_at(begin - 1) is not None:
        begin -= 1
    if begin == start or not begin:
        return None
    mark = begin - 1 - (scene.tokens[begin - 1].lower == "the")
    opens = mark > 1 and scene.tokens[mark].lower in {",", "and", ";"}
    earlier = [one for one in scene.quantities if one.span < quantity.span]
    alike = any(one.dimension == quantity.dimension for one in earlier)
    return words_of(scene, begin, start) if opens and alike else None


def _of_ratio_object(scene: Scene, start: int) -> str | None:
    """Read "doubled prize money to 6 million": the verb before the number is a number, too."""
    if not start or scene.tokens[start - 1].lower not in SET_TO:
        return None
    for index in range(start - 2, max(start - REACH, -1), -1):
        owner = scene.owners[index]
        if scene.tokens[index].lower in MARKS:
            return None
        if isinstance(owner, Quantity):
            if owner.role is not Role.RATIO or not _RATIO_VERB.match(owner.text):
                continue
            told = right_noun(scene, index + 1)
            return told or _of_ratio_verb(scene, owner, index)
    return None


def _of_subject(scene: Scene, governor: Governor | None) -> str | None:
    if governor is None:
        return None
    subject = governor.subject
    if subject is None:
        return _titled(scene, governor.index)
    if scene.tokens[subject.start].lower in _NO_SUBJECT:
        subject = opening_subject(scene, governor.index) or subject
    they = _they(scene, governor.index)
    if they is not None:
        return they
    if subject.pronoun or (subject.head is None and subject.mention is None):
        return scene.antecedent.name if scene.antecedent is not None else None
    return _subject_phrase(scene, subject)


def _they(scene: Scene, verb: int) -> str | None:
    """Read "2 million visitors came, and they spent £85m": what was counted is meant."""
    index = auxiliaries_start(scene, verb)
    if not index or scene.tokens[index - 1].lower != "they":
        return None
    counted = [owner for owner in scene.owners[:index] if _is_counted(owner)]
    return _counted(counted[-1]) if counted else None


def _counted_actor(scene: Scene, quantity: Quantity, governor: Governor | None) -> str | None:
    """Read "12 walkers had been suspended for six years": the subject is counted itself."""
    if governor is None or quantity.counted is not None:
        return None
    index = auxiliaries_start(scene, governor.index)
    owner = scene.owners[index - 1] if index else None
    return _counted(owner) if isinstance(owner, Quantity) and owner.counted else None


_NO_SUBJECT = frozenset(
    "down up from compared against more less fewer about nearly roughly almost this last next"
    " some".split()
)
"""First words of what stands before a verb but is no subject: "down from 68 this year, saving"."""


def _titled(scene: Scene, verb: int) -> str | None:
    """Read a title in quotation marks right before the verb."""
    index = auxiliaries_start(scene, verb)
    return (
        quoted(scene, index - 1) if index and scene.tokens[index - 1].lower in {'"', "”"} else None
    )


def _subject_phrase(scene: Scene, subject: NounHead) -> str | None:
    begin = scene.sentence.text.find(subject.phrase, scene.tokens[subject.start].start)
    if begin < 0:
        return trimmed(subject.phrase)
    end = subject.start
    while end < len(scene.tokens) and scene.tokens[end].start < begin + len(subject.phrase):
        end += 1
    end = _before_second_noun(scene, subject.start, end)
    last = scene.tokens[end - 1]
    outer = _outer_phrase(scene, subject.start)
    if outer is not None and not _is_nearer(scene, subject.start, end):
        return outer
    named = last.text[:1].isupper() and end - subject.start > 1 and end + 1 < len(scene.tokens)
    if named and scene.tokens[end].lower == "of" and scene.tokens[end + 1].text[:1].isupper():
        complement = right_noun(scene, end + 1)
        whole = words_of(scene, subject.start, end)
        return f"{whole} of {complement}" if whole and complement else whole
    light = noun_lemma(last.lower) in LIGHT_HEADS
    if light and end < len(scene.tokens) and scene.tokens[end].lower == "of":
        complement = right_noun(scene, end + 1 + (scene.tokens[end + 1].lower in DETERMINERS))
        return complement or words_of(scene, subject.start, end)
    return words_of(scene, subject.start, end)


def _before_second_noun(scene: Scene, start: int, end: int) -> int:
    """Go back to the noun of "a juggler using a torch": the second noun is the participle's."""
    for index in range(start + 2, end):
        opens = scene.tokens[index].lower in {"a", "an", "the", "his", "her", "its", "their"}
        if opens and scene.tokens[index - 1].lower.endswith("ing"):
            return index - 1
    return end


def _is_nearer(scene: Scene, start: int, end: int) -> bool:
    """Tell the plant of "workers at the plant, which" from the "shares in Acme, which"."""
    index = end + (end < len(scene.tokens) and scene.tokens[end].lower == ",")
    relative = index < len(scene.tokens) and scene.tokens[index].lower in {"which", "that", "who"}
    while start and scene.tokens[start - 1].lower in DETERMINERS:
        start -= 1
    return relative and start > 0 and scene.tokens[start - 1].lower not in {"in", "of"}


def _outer_phrase(scene: Scene, start: int) -> str | None:
    """Give the noun that a subject only completes: "shares" of "shares in Acme, which fell"."""
    index = start
    while index and scene.tokens[index - 1].lower in DETERMINERS:
        index -= 1
    if index < 2 or scene.tokens[index - 1].lower not in _COMPLETING:  # noqa: PLR2004 - noun, preposition
        return None
    outer = scene.tokens[index - 2].lower
    if outer in _WITH_TO | LIGHT_HEADS or not in_left_phrase(scene, index - 2):
        return None
    return left_phrase(scene, index - 1)


_COMPLETING = frozenset("in of for to on at from by across among".split())
"""Prepositions between a head noun and what completes it."""

_WITH_TO = frozenset(
    "according due thanks owing next close prior compared relative part place".split()
)
"""Words that make one preposition with "to" and are no noun."""


def _counted(quantity: Quantity) -> str | None:
    return trimmed(quantity.concept) if quantity.concept else None


def _opened(scene: Scene, start: int) -> str | None:
    """Read the subject after an opening participle: "Priced at $799, the camera is"."""
    if start > 2 or not scene.tokens[0].lower.endswith("ed"):  # noqa: PLR2004 - participle, preposition
        return None
    for index in range(start, min(start + REACH, len(scene.tokens))):
        if scene.tokens[index].lower == ",":
            return right_noun(scene, index + 1)
    return None


def _commanded(scene: Scene, start: int) -> str | None:
    """Read the object of an imperative: "Ferment the must at 25 degrees"."""
    opens = start > 2 and scene.tokens[0].is_word and scene.tokens[1].lower in DETERMINERS  # noqa: PLR2004 - verb, article, noun
    return right_noun(scene, 1) if opens else None


def _left_noun(scene: Scene, start: int) -> str | None:
    """Read the noun right before the number: "a population 3 million", "Copper $8,420"."""
    found = left_phrase(scene, start) if start else None
    if found is None or is_loose_participle(found) or found.lower() in LOOSE_LEFT | LIGHT_HEADS:
        return None
    return found
