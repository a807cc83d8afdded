"""The concept of a number: the noun phrase that it says something about, in the words of the text.

Where the attribute of a claim is a key that matching compares, the concept is for readers: whose
size, price, count, share or change the number gives. Read in the order of how sure the reading is:
the noun that the number modifies ("a 14 km road"), the noun it is the measure of ("a fine of $5m"),
the whole of a share, what so much is of ("3 tonnes of cod"), the label of a row, the noun before an
insertion ("the kit, priced at $9"), the object that is set to it, the subject of the verb, and at
last the counted noun.
"""

import re

from checker.extraction.clauses.governors import Governor, hedge_start, subject_of
from checker.extraction.clauses.noun_heads import LIGHT_HEADS, PREPOSITIONS, NounHead
from checker.extraction.clauses.phrases import (
    DETERMINERS,
    in_left_phrase,
    in_phrase,
    left_phrase,
    quoted,
    right_noun,
    trimmed,
    words_of,
)
from checker.extraction.clauses.predicates import AUXILIARIES, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Quantity, Role, TimeExpression

_TWO_OBJECTS = frozenset(
    "fine charge give pay award offer owe cost grant hand lend bill sell save send".split()
)
"""Verbs whose first object is who gets so much: "fined the broker $2m"."""

_MARKS = frozenset(', ; : . — – ( ) [ ] “ ” " ! ? | •'.split()) | {'"', "-"}
_BEFORE_MODIFIER = frozenset("a an the its his her their this that our my your no 's".split())
_OF = frozenset({"of", "worth"})
_SET_TO = frozenset({"to", "by", "from", "at", "up", "down", "higher", "lower", "between"})
"""Words between an object and the value or change it is given: "put the damage at $2m"."""

_COMPARING = frozenset(
    "exceed outpace outnumber outstrip outperform beat miss top trail lead surpass undercut pass"
    " overtake".split()
)
"""Verbs whose object the number is not of: "output exceeded demand by 3 tonnes"."""

_UNMEASURED = frozenset({"count", "percent", "percentage_point", "basis_point", "dimensionless"})
"""Units that are no amount of a stuff: "5 % of the steel" is a share, not 5 % steel."""

_HYPHENED = re.compile(r"\d-[A-Za-z]|[a-z]-[a-z]+\Z")
_RATIO_VERB = re.compile(r"[A-Za-z]+(?:ed|es?|s)\Z")
_OPENERS = frozenset(
    "and but that while when as because if said or since after before until once although though"
    " where".split()
)
_REACH = 12
"""Tokens to the right of a counted noun within which its verb is looked for."""


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
    if _goes_on(scene, start):
        return None
    return (
        _of_ratio_verb(scene, quantity, first)
        or _modified(scene, quantity, start, after)
        or _measured(scene, start)
        or _shared(scene, quantity, after)
        or _more(scene, after)
        or _stuff(scene, quantity, after)
        or _labelled(scene, quantity, start)
        or _counted_subject(scene, quantity, start, after)
        or _before_insertion(scene, start)
        or _after_with(scene, start)
        or _of_receiver(scene, governor, start)
        or _of_object(scene, governor, start)
        or _of_subject(scene, governor)
        or _counted(quantity)
        or _opened(scene, start)
        or _commanded(scene, start)
        or _left_noun(scene, start)
        or _row_label(scene, start)
    )


def _of_ratio_verb(scene: Scene, quantity: Quantity, first: int) -> str | None:
    """Read the subject of "doubled", which is number and verb at once."""
    if quantity.role is not Role.RATIO or not _RATIO_VERB.match(quantity.text):
        return None
    after = first + 1
    if after < len(scene.tokens) and scene.tokens[after].lower in DETERMINERS:
        return right_noun(scene, after)  # "halved its dividend"
    subject = subject_of(scene, first) if first < len(scene.tokens) else None
    return None if subject is None or subject.pronoun else _subject_phrase(scene, subject)


def _modified(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read the noun that a number stands before: "a 14 km road", "67 mm filters"."""
    hyphened = _HYPHENED.search(quantity.text) is not None
    if quantity.counted is not None and not hyphened:
        return None
    determined = start > 0 and scene.tokens[start - 1].lower in _BEFORE_MODIFIER
    measured = quantity.unit not in _UNMEASURED
    return right_noun(scene, after) if hyphened or determined or measured else None


def _measured(scene: Scene, start: int) -> str | None:
    """Read the noun before "of": "a fine of $5 million"; light nouns ("a total of") say nothing."""
    if start < 2 or scene.tokens[start - 1].lower not in _OF:  # noqa: PLR2004 - a noun and "of"
        return None
    if noun_lemma(scene.tokens[start - 2].lower) in LIGHT_HEADS:
        return None
    return left_phrase(scene, start - 1)


def _shared(scene: Scene, quantity: Quantity, after: int) -> str | None:
    """Read the whole of a share: "38% of the travellers", "one in four drivers"."""
    if quantity.role is Role.CHANGE or quantity.unit not in {"percent", "dimensionless"}:
        return None
    if after < len(scene.tokens) and scene.tokens[after].lower == "of":
        found = right_noun(scene, _after_numbers(scene, after + 1))
        if found is not None:
            return found
    return trimmed(quantity.whole) if quantity.whole is not None else None


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


def _stuff(scene: Scene, quantity: Quantity, after: int) -> str | None:
    """Read what so much is of: "412,000 tonnes of cod"."""
    if quantity.unit in _UNMEASURED or after >= len(scene.tokens):
        return None
    while after + 1 < len(scene.tokens) and scene.tokens[after].lower in {"'", "’", "worth"}:
        after += 1
    return right_noun(scene, after + 1) if scene.tokens[after].lower == "of" else None


def _labelled(scene: Scene, quantity: Quantity, start: int) -> str | None:
    """Read "Haddock: 4,310 boxes" and, in a sentence without verb, "cod -12.4%"."""
    if start > 1 and scene.tokens[start - 1].lower == ":":
        return None if _is_bracketed(scene, start - 1) else _label(scene, start - 1)
    if quantity.counted is not None or _has_verb(scene):
        return None
    return left_phrase(scene, start) if start else None


def _label(scene: Scene, colon: int) -> str | None:
    """Give the noun phrase that a label begins with: "Posts filled:", "Loans for homes:"."""
    begin = colon
    while begin and scene.tokens[begin - 1].lower not in _MARKS - {"-"} and colon - begin < _REACH:
        begin -= 1
    while begin < colon and not scene.tokens[begin].is_word:
        begin += 1
    return right_noun(scene, begin)


def _is_bracketed(scene: Scene, colon: int) -> bool:
    """Tell whether a label only dates a number: "(FY23: $1.2 billion)"."""
    return "(" in [token.lower for token in scene.tokens[max(colon - 3, 0) : colon]]


def _goes_on(scene: Scene, start: int) -> bool:
    """Tell a part or the past of the number before: "of which 38%", "(2022: 1,610)"."""
    before = [token.lower for token in scene.tokens[max(start - 4, 0) : start]]
    if before[-2:] in (["of", "which"], ["of", "whom"]):
        return True
    bracket = len(before) - before[::-1].index("(") if "(" in before else 0
    quantity = start - len(before) + bracket - 2
    return bool(bracket) and quantity >= 0 and isinstance(scene.owners[quantity], Quantity)


def _has_verb(scene: Scene) -> bool:
    return any(verb_at(scene.tokens, index) for index in range(len(scene.tokens)))


def _row_label(scene: Scene, start: int) -> str | None:
    """Read the label before the first colon of a row: "Cargo: Jan 41,200 t; Feb 38,950 t"."""
    for index in range(1, start):
        if scene.tokens[index].lower == ":":
            return None if _has_verb(scene) else _label(scene, index)
    return None


def _counted_subject(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read "13,000 workers walked out": what is counted is the subject itself."""
    if quantity.counted is None:
        return None
    if _exists(scene, start) or (start and scene.tokens[start - 1].lower == "with"):
        return _counted(quantity)
    opens = _opens_clause(scene, start) and _verb_follows(scene, after)
    return _counted(quantity) if opens else None


def _exists(scene: Scene, start: int) -> bool:
    """Tell "there were 40 arrests"."""
    words = [token.lower for token in scene.tokens[max(start - 4, 0) : start]]
    return "there" in words and not {"that", ","} & set(words)


def _opens_clause(scene: Scene, start: int) -> bool:
    if start and scene.tokens[start - 1].lower in {"the", "another", "all", "only", "just"}:
        start -= 1
    return not start or scene.tokens[start - 1].lower in _MARKS | _OPENERS


def _verb_follows(scene: Scene, after: int) -> bool:
    for index in range(after, min(after + _REACH, len(scene.tokens))):
        if scene.tokens[index].lower in {";", ".", ":"}:
            return False
        if verb_at(scene.tokens, index) is not None:
            return True
    return False


def _before_insertion(scene: Scene, start: int) -> str | None:
    """Read the noun before "(862 g)", ", 187 km from Albi" and ", priced at $9"."""
    index = start
    inserted = index > 0 and scene.tokens[index - 1].lower in {
        "at",
        "worth",
        "costing",
        "measuring",
    }
    while inserted and index > 0 and scene.tokens[index - 1].lower not in {",", "("}:
        if start - index > 2:  # noqa: PLR2004 - a participle and its preposition
            return None
        index -= 1
    if index < 2 or scene.tokens[index - 1].lower not in {",", "("}:  # noqa: PLR2004 - a noun and the mark
        return None
    if not inserted and scene.tokens[index - 1].lower == "," and _opens_with_verb(scene, start):
        return None
    return left_phrase(scene, index - 1)


def _opens_with_verb(scene: Scene, start: int) -> bool:
    """Tell whether the number after a comma is no apposition but the next item or clause."""
    return isinstance(scene.owners[start - 2], Quantity | TimeExpression) or _verb_follows(
        scene, start
    )


def _after_with(scene: Scene, start: int) -> str | None:
    """Read the noun of "with Thuringia down 6 %" and "with contracts ranging from $1"."""
    for index in range(start - 1, max(start - _REACH, -1), -1):
        word = scene.tokens[index].lower
        if word in {",", ";", ":"} or isinstance(scene.owners[index], Quantity):
            return None
        if word == "with":
            found = right_noun(scene, index + 1)
            return found if found and _participle_between(scene, index, start) else None
    return None


def _participle_between(scene: Scene, begin: int, end: int) -> bool:
    words = [token.lower for token in scene.tokens[begin + 2 : end]]
    return any(word.endswith("ing") or word in _SET_TO for word in words)


def _of_receiver(scene: Scene, governor: Governor | None, start: int) -> str | None:
    """Read who is given so much: "fined the broker $2m", "gave the Rioja 94 points"."""
    if governor is None or governor.lemma not in _TWO_OBJECTS:
        return None
    begin, end = governor.index + 1, start
    plain = all(
        in_phrase(scene, index) or isinstance(scene.owners[index], TimeExpression)
        for index in range(begin, end)
    )
    return words_of(scene, begin, end) if plain and begin < end else None


def _of_object(scene: Scene, governor: Governor | None, start: int) -> str | None:
    """Read the object that is set to the number: "put the damage at $2m", "sent shares down 7%"."""
    if governor is None or scene.tokens[start - 1].lower not in _SET_TO or governor.is_linking:
        return None
    if governor.lemma in _COMPARING:
        return None
    if scene.tokens[start - 1].lower == "between" and start > 1:
        start -= 1
    begin, end = governor.index + 1, start - 1
    if begin >= end or scene.tokens[begin].lower in PREPOSITIONS | {"to"}:
        return None
    if any(isinstance(scene.owners[index], Quantity) for index in range(begin, end)):
        return None
    stop = begin
    while stop < end and scene.tokens[stop].lower in DETERMINERS:
        stop += 1
    while stop < end and in_phrase(scene, stop):
        stop += 1
    return words_of(scene, begin, stop)


def _of_subject(scene: Scene, governor: Governor | None) -> str | None:
    if governor is None:
        return None
    subject = governor.subject
    if subject is None:
        return _titled(scene, governor.index)
    if subject.pronoun or (subject.head is None and subject.mention is None):
        return scene.antecedent.name if scene.antecedent is not None else None
    return _subject_phrase(scene, subject)


def _titled(scene: Scene, verb: int) -> str | None:
    """Read a title in quotation marks right before the verb."""
    index = verb
    while index and scene.tokens[index - 1].lower in AUXILIARIES:
        index -= 1
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
    last = scene.tokens[end - 1]
    outer = _outer_phrase(scene, subject.start)
    if outer is not None:
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


def _outer_phrase(scene: Scene, start: int) -> str | None:
    """Give the noun that a subject only completes: "shares" of "shares in Acme, which fell"."""
    index = start
    while index and scene.tokens[index - 1].lower in DETERMINERS:
        index -= 1
    if index < 2 or scene.tokens[index - 1].lower not in _COMPLETING:  # noqa: PLR2004 - noun, preposition
        return None
    return left_phrase(scene, index - 1) if in_left_phrase(scene, index - 2) else None


_COMPLETING = frozenset("in of for to on at from by across among".split())
"""Prepositions between a head noun and what completes it."""


def _counted(quantity: Quantity) -> str | None:
    return trimmed(quantity.concept) if quantity.concept else None


def _opened(scene: Scene, start: int) -> str | None:
    """Read the subject after an opening participle: "Priced at $799, the camera is"."""
    if start > 2 or not scene.tokens[0].lower.endswith("ed"):  # noqa: PLR2004 - participle, preposition
        return None
    for index in range(start, min(start + _REACH, len(scene.tokens))):
        if scene.tokens[index].lower == ",":
            return right_noun(scene, index + 1)
    return None


def _commanded(scene: Scene, start: int) -> str | None:
    """Read the object of an imperative: "Ferment the must at 25 degrees"."""
    opens = start > 2 and scene.tokens[0].is_word and scene.tokens[1].lower in _BEFORE_MODIFIER  # noqa: PLR2004 - verb, article, noun
    return right_noun(scene, 1) if opens else None


def _left_noun(scene: Scene, start: int) -> str | None:
    """Read the noun right before the number: "a population 3 million", "Copper $8,420"."""
    return left_phrase(scene, start) if start else None
