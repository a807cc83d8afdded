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
from checker.extraction.clauses.predicates import AUXILIARIES, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Mention, Quantity, Role, TimeExpression, TimeType

_DETERMINERS = frozenset(
    "a an the this that these those some any all both each every its his her their our my your no"
    " another such other own more than about around whose".split()
)
_ENDS = frozenset(
    "that which who whom whose what where when while because although though if whether so unless"
    " but and or than as not no nor also now then there here today yesterday ago each apiece more"
    " less fewer higher lower up down too enough just only".split()
)
_LOOSE_AFTER = frozenset(
    "long wide high tall deep thick old away apart above below cheaper dearer heavier lighter longer"
    " shorter faster slower larger smaller worldwide overnight ahead behind east west north south"
    " respectively combined altogether overall annually monthly weekly daily".split()
)
"""Words after a measure that are no noun it modifies."""

_TWO_OBJECTS = frozenset(
    "fine charge give pay award offer owe cost grant hand lend bill sell save send".split()
)
"""Verbs whose first object is who gets so much: "fined the broker $2m"."""

_MARKS = frozenset(', ; : . — – ( ) [ ] “ ” " ! ? | •'.split()) | {'"', "-"}
_BEFORE_MODIFIER = frozenset("a an the its his her their this that our my your no 's".split())
_OF = frozenset({"of", "worth"})
_LONGEST = 7
"""Words of a concept: longer runs have swallowed a clause."""

_SET_TO = frozenset({"to", "by", "from", "at", "up", "down", "higher", "lower", "between"})
"""Words between an object and the value or change it is given: "put the damage at $2m"."""

_UNMEASURED = frozenset({"count", "percent", "percentage_point", "basis_point", "dimensionless"})
"""Units that are no amount of a stuff: "5 % of the steel" is a share, not 5 % steel."""

_HYPHENED = re.compile(r"\d-[A-Za-z]|[a-z]-[a-z]+\Z")
_RATIO_VERB = re.compile(r"[A-Za-z]+(?:ed|es?|s)\Z")
_OPENERS = frozenset("and but that while when as because if said or since".split())
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
    return (
        _of_ratio_verb(scene, quantity, first)
        or _modified(scene, quantity, start, after)
        or _measured(scene, start)
        or _shared(scene, quantity, after)
        or _stuff(scene, quantity, after)
        or _labelled(scene, quantity, start)
        or _counted_subject(scene, quantity, start, after)
        or _before_insertion(scene, start)
        or _after_with(scene, start)
        or _of_receiver(scene, governor, start)
        or _of_object(scene, governor, start)
        or _of_subject(scene, governor)
        or _counted(quantity)
        or _left_noun(scene, start)
        or _row_label(scene, start)
    )


def _of_ratio_verb(scene: Scene, quantity: Quantity, first: int) -> str | None:
    """Read the subject of "doubled", which is number and verb at once."""
    if quantity.role is not Role.RATIO or not _RATIO_VERB.match(quantity.text):
        return None
    subject = subject_of(scene, first) if first < len(scene.tokens) else None
    return None if subject is None or subject.pronoun else _subject_phrase(scene, subject)


def _modified(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read the noun that a number stands before: "a 14 km road", "67 mm filters"."""
    hyphened = _HYPHENED.search(quantity.text) is not None
    if quantity.counted is not None and not hyphened:
        return None
    determined = start > 0 and scene.tokens[start - 1].lower in _BEFORE_MODIFIER
    measured = quantity.unit not in _UNMEASURED
    return _right_noun(scene, after) if hyphened or determined or measured else None


def _right_noun(scene: Scene, start: int) -> str | None:
    """Give the noun phrase that begins at a token, up to the first word that is none of it."""
    index = start
    if index < len(scene.tokens) and scene.tokens[index].lower in _LOOSE_AFTER:
        return None
    while index < len(scene.tokens) and index - start < _LONGEST and _in_phrase(scene, index):
        index += 1
    return _phrase(scene, start, index)


def _in_phrase(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if token.lower == "'s":
        return True
    owner = scene.owners[index]
    if isinstance(owner, TimeExpression):
        return owner.type in {TimeType.SET, TimeType.DURATION} and token.is_word
    if isinstance(owner, Quantity):
        return False
    if scene.mention_at(index) is not None:
        return True
    if not token.is_word or token.lower in _ENDS | PREPOSITIONS | AUXILIARIES:
        return False
    return not (is_adverb(token) or verb_at(scene.tokens, index) is not None)


def _measured(scene: Scene, start: int) -> str | None:
    """Read the noun before "of": "a fine of $5 million"; light nouns ("a total of") say nothing."""
    if start < 2 or scene.tokens[start - 1].lower not in _OF:  # noqa: PLR2004 - a noun and "of"
        return None
    if noun_lemma(scene.tokens[start - 2].lower) in LIGHT_HEADS:
        return None
    return _left_phrase(scene, start - 1)


def _left_phrase(scene: Scene, end: int) -> str | None:
    """Give the noun phrase that ends before a token; quotation marks around a title are left out."""
    if end and scene.tokens[end - 1].lower in {'"', "”"}:
        return _quoted(scene, end - 1)
    index = end
    while index > 0 and end - index < _LONGEST and _in_left_phrase(scene, index - 1):
        index -= 1
    return _phrase(scene, index, end)


def _quoted(scene: Scene, closing: int) -> str | None:
    """Give the title that ends with a closing quotation mark."""
    for index in range(closing - 1, max(closing - 1 - _LONGEST, -1), -1):
        if scene.tokens[index].lower in {'"', "“"}:
            return _phrase(scene, index + 1, closing)
    return None


def _in_left_phrase(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return token.lower not in _DETERMINERS and _in_phrase(scene, index)


def _shared(scene: Scene, quantity: Quantity, after: int) -> str | None:
    """Read the whole of a share: "38% of the travellers", "one in four drivers"."""
    if quantity.role is Role.CHANGE or quantity.unit not in {"percent", "dimensionless"}:
        return None
    if after < len(scene.tokens) and scene.tokens[after].lower == "of":
        return _right_noun(scene, _after_numbers(scene, after + 1))
    return _trimmed(quantity.whole) if quantity.whole is not None else None


def _after_numbers(scene: Scene, index: int) -> int:
    """Go past determiners and a number: "of the 1,200 voters"."""
    while index < len(scene.tokens) and (
        scene.tokens[index].lower in _DETERMINERS or isinstance(scene.owners[index], Quantity)
    ):
        if scene.tokens[index].is_word and scene.tokens[index].lower not in _DETERMINERS:
            break
        index += 1
    return index


def _trimmed(text: str) -> str | None:
    """Give a phrase without determiners and numbers in front."""
    words = text.split()
    while words and (words[0].lower() in _DETERMINERS or words[0][:1].isdigit()):
        words = words[1:]
    return " ".join(words) or None


def _stuff(scene: Scene, quantity: Quantity, after: int) -> str | None:
    """Read what so much is of: "412,000 tonnes of cod"."""
    if quantity.unit in _UNMEASURED or after >= len(scene.tokens):
        return None
    return _right_noun(scene, after + 1) if scene.tokens[after].lower == "of" else None


def _labelled(scene: Scene, quantity: Quantity, start: int) -> str | None:
    """Read "Haddock: 4,310 boxes" and, in a sentence without verb, "cod -12.4%"."""
    if start > 1 and scene.tokens[start - 1].lower == ":":
        return _left_phrase(scene, start - 1)
    if quantity.counted is not None or _has_verb(scene):
        return None
    return _left_phrase(scene, start) if start else None


def _has_verb(scene: Scene) -> bool:
    return any(verb_at(scene.tokens, index) for index in range(len(scene.tokens)))


def _row_label(scene: Scene, start: int) -> str | None:
    """Read the label before the first colon of a row: "Cargo: Jan 41,200 t; Feb 38,950 t"."""
    for index in range(1, start):
        if scene.tokens[index].lower == ":":
            return None if _has_verb(scene) else _left_phrase(scene, index)
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
    return _left_phrase(scene, index - 1)


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
            found = _right_noun(scene, index + 1)
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
    plain = all(_in_phrase(scene, index) for index in range(begin, end))
    return _phrase(scene, begin, end) if plain and begin < end else None


def _of_object(scene: Scene, governor: Governor | None, start: int) -> str | None:
    """Read the object that is set to the number: "put the damage at $2m", "sent shares down 7%"."""
    if governor is None or scene.tokens[start - 1].lower not in _SET_TO or governor.is_linking:
        return None
    if scene.tokens[start - 1].lower == "between" and start > 1:
        start -= 1
    begin, end = governor.index + 1, start - 1
    if begin >= end or scene.tokens[begin].lower in PREPOSITIONS | {"to"}:
        return None
    if any(isinstance(scene.owners[index], Quantity) for index in range(begin, end)):
        return None
    stop = begin
    while stop < end and scene.tokens[stop].lower in _DETERMINERS:
        stop += 1
    while stop < end and _in_phrase(scene, stop):
        stop += 1
    return _phrase(scene, begin, stop)


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
        _quoted(scene, index - 1) if index and scene.tokens[index - 1].lower in {'"', "”"} else None
    )


def _subject_phrase(scene: Scene, subject: NounHead) -> str | None:
    begin = scene.sentence.text.find(subject.phrase, scene.tokens[subject.start].start)
    if begin < 0:
        return _trimmed(subject.phrase)
    end = subject.start
    while end < len(scene.tokens) and scene.tokens[end].start < begin + len(subject.phrase):
        end += 1
    last = scene.tokens[end - 1]
    outer = _outer_phrase(scene, subject.start)
    if outer is not None:
        return outer
    named = last.text[:1].isupper() and end + 1 < len(scene.tokens)
    if named and scene.tokens[end].lower == "of" and scene.tokens[end + 1].text[:1].isupper():
        return _phrase(scene, subject.start, min(end + 2, len(scene.tokens)))
    light = noun_lemma(last.lower) in LIGHT_HEADS
    if light and end < len(scene.tokens) and scene.tokens[end].lower == "of":
        complement = _right_noun(scene, end + 1 + (scene.tokens[end + 1].lower in _DETERMINERS))
        return complement or _phrase(scene, subject.start, end)
    return _phrase(scene, subject.start, end)


def _outer_phrase(scene: Scene, start: int) -> str | None:
    """Give the noun that a subject only completes: "shares" of "shares in Acme, which fell"."""
    index = start
    while index and scene.tokens[index - 1].lower in _DETERMINERS:
        index -= 1
    if index < 2 or scene.tokens[index - 1].lower not in _COMPLETING:  # noqa: PLR2004 - noun, preposition
        return None
    return _left_phrase(scene, index - 1) if _in_left_phrase(scene, index - 2) else None


_COMPLETING = frozenset("in of for to on at from by across among".split())
"""Prepositions between a head noun and what completes it."""


def _counted(quantity: Quantity) -> str | None:
    return _trimmed(quantity.concept) if quantity.concept else None


def _left_noun(scene: Scene, start: int) -> str | None:
    """Read the noun right before the number: "a population 3 million", "Copper $8,420"."""
    return _left_phrase(scene, start) if start else None


def _phrase(scene: Scene, start: int, end: int) -> str | None:
    """Give the words of tokens [start, end) without determiners, adverbs and numbers in front."""
    while start < end and _is_loose(scene, start):
        start += 1
    while end > start and scene.tokens[end - 1].lower == "'s":
        end -= 1
    if start >= end or not any(scene.tokens[index].is_word for index in range(start, end)):
        return None
    return scene.sentence.text[scene.tokens[start].start : scene.tokens[end - 1].end]


def _is_loose(scene: Scene, index: int) -> bool:
    if isinstance(scene.owners[index], Mention):
        return False
    token = scene.tokens[index]
    number = isinstance(scene.owners[index], Quantity)
    return number or token.lower in _DETERMINERS | {"'s"} or is_adverb(token)
