"""The concept of a number: the noun phrase that it says something about, in the words of the text.

Where the attribute of a claim is a key that matching compares, the concept is for readers: whose
size, price, count, share or change the number gives. Read in the order of how sure the reading is:
the noun that the number modifies ("a 14 km road"), the noun it is the measure of ("a fine of $5m"),
the whole of a share, the label of a row, the subject of the governing verb, the counted noun.
"""

import re

from checker.extraction.clauses.governors import Governor, hedge_start
from checker.extraction.clauses.noun_heads import LIGHT_HEADS, PREPOSITIONS, NounHead
from checker.extraction.clauses.predicates import AUXILIARIES, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Quantity, Role, TimeExpression

_DETERMINERS = frozenset(
    "a an the this that these those some any all both each every its his her their our my your no"
    " another such other own total overall more than about around".split()
)
_ENDS = frozenset(
    "that which who whom whose what where when while because although though if whether so unless"
    " but and or than as not no nor also now then there here today yesterday ago each apiece more"
    " less fewer".split()
)
_MARKS = frozenset(', ; : . — – ( ) [ ] “ ” " ! ?'.split()) | {'"', "|"}
_BEFORE_MODIFIER = frozenset("a an the its his her their this that our my your no 's".split())
_OF = frozenset({"of", "worth"})
_LONGEST = 7
"""Words of a concept: longer runs have swallowed a clause."""


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
        _modified(scene, quantity, start, after)
        or _measured(scene, start)
        or _shared(quantity)
        or _labelled(scene, start)
        or _counted_subject(scene, quantity, start, after)
        or _of_subject(scene, governor)
        or _counted(quantity)
        or _left_noun(scene, start)
        or _complement(scene, after)
    )


def _modified(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read the noun that a number stands before: "a 14 km road", "the $86 million bond"."""
    hyphened = re.search(r"\d-[A-Za-z]|[a-z]-[a-z]+$", quantity.text) is not None
    determined = start > 0 and scene.tokens[start - 1].lower in _BEFORE_MODIFIER
    if quantity.counted is not None and not hyphened:
        return None
    if not (hyphened or determined):
        return None
    return _right_noun(scene, after)


def _right_noun(scene: Scene, start: int) -> str | None:
    """Give the noun phrase that begins at a token, up to the first word that is none of it."""
    index = start
    while index < len(scene.tokens) and index - start < _LONGEST and _in_phrase(scene, index):
        index += 1
    return _phrase(scene, start, index)


def _in_phrase(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if token.lower == "'s":
        return True
    if not token.is_word or token.lower in _ENDS | PREPOSITIONS | AUXILIARIES:
        return False
    if isinstance(scene.owners[index], Quantity | TimeExpression):
        return False
    return scene.mention_at(index) is not None or verb_at(scene.tokens, index) is None


def _measured(scene: Scene, start: int) -> str | None:
    """Read the noun before "of": "a fine of $5 million"; light nouns ("a total of") say nothing."""
    if start < 2 or scene.tokens[start - 1].lower not in _OF:  # noqa: PLR2004 - a noun and "of"
        return None
    if noun_lemma(scene.tokens[start - 2].lower) in LIGHT_HEADS:
        return None
    return _left_phrase(scene, start - 1)


def _left_phrase(scene: Scene, end: int) -> str | None:
    """Give the noun phrase that ends before a token."""
    index = end
    while index > 0 and end - index < _LONGEST and _in_left_phrase(scene, index - 1):
        index -= 1
    return _phrase(scene, index, end)


def _in_left_phrase(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return token.lower not in _DETERMINERS and _in_phrase(scene, index)


def _shared(quantity: Quantity) -> str | None:
    if quantity.whole is None or quantity.role is Role.CHANGE:
        return None
    return _without_determiners(quantity.whole)


def _without_determiners(text: str) -> str | None:
    words = text.split()
    while words and words[0].lower() in _DETERMINERS:
        words = words[1:]
    return " ".join(words) or None


def _labelled(scene: Scene, start: int) -> str | None:
    """Read "Haddock: 4,310 boxes", "cod -12.4%"."""
    if start < 2 or scene.tokens[start - 1].lower != ":":  # noqa: PLR2004 - a label and its colon
        return None
    return _left_phrase(scene, start - 1)


def _counted_subject(scene: Scene, quantity: Quantity, start: int, after: int) -> str | None:
    """Read "13,000 workers walked out": what is counted is the subject itself."""
    if quantity.counted is None or not _opens_clause(scene, start):
        return None
    return _counted(quantity) if _verb_follows(scene, after) else None


def _opens_clause(scene: Scene, start: int) -> bool:
    if start and scene.tokens[start - 1].lower in {"the", "another", "all"}:
        start -= 1
    if not start:
        return True
    before = scene.tokens[start - 1]
    return before.lower in _MARKS | {"and", "but", "that", "while", "when", "as", "because", "if", "said"}


_REACH = 12


def _verb_follows(scene: Scene, after: int) -> bool:
    for index in range(after, min(after + _REACH, len(scene.tokens))):
        token = scene.tokens[index]
        if token.lower in {";", ".", ":"}:
            return False
        if verb_at(scene.tokens, index) is not None:
            return True
    return False


def _of_subject(scene: Scene, governor: Governor | None) -> str | None:
    subject = governor.subject if governor is not None else None
    if subject is None:
        return None
    if subject.pronoun or (subject.head is None and subject.mention is None):
        return scene.antecedent.name if scene.antecedent is not None else None
    return _subject_phrase(scene, subject)


def _subject_phrase(scene: Scene, subject: NounHead) -> str | None:
    end = subject.start
    stop = scene.sentence.text.find(subject.phrase, scene.tokens[subject.start].start)
    if stop < 0:
        return _without_determiners(subject.phrase)
    limit = stop + len(subject.phrase)
    while end < len(scene.tokens) and scene.tokens[end].start < limit:
        end += 1
    return _phrase(scene, subject.start, end)


def _counted(quantity: Quantity) -> str | None:
    return quantity.concept


def _left_noun(scene: Scene, start: int) -> str | None:
    """Read the noun right before the number: "a population 3 million", "Copper $8,420"."""
    return _left_phrase(scene, start) if start else None


def _complement(scene: Scene, after: int) -> str | None:
    """Read what so much is of: "412,000 tonnes of cod"."""
    if after >= len(scene.tokens) or scene.tokens[after].lower not in {"of", "in", "for"}:
        return None
    return _right_noun(scene, after + 1)


def _phrase(scene: Scene, start: int, end: int) -> str | None:
    """Give the words of tokens [start, end) without determiners in front and loose adverbs."""
    while start < end and (
        scene.tokens[start].lower in _DETERMINERS
        or is_adverb(scene.tokens[start])
        or isinstance(scene.owners[start], Quantity)
    ):
        start += 1
    while end > start and scene.tokens[end - 1].lower == "'s":
        end -= 1
    if start >= end:
        return None
    return scene.sentence.text[scene.tokens[start].start : scene.tokens[end - 1].end]
