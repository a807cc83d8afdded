"""Noun phrases as the text writes them: left of a place, right of it, or between two tokens.

`noun_heads` takes phrases apart into lemmas for matching; these keep the words for readers.
"""

import re

from checker.extraction.clauses.noun_heads import PREPOSITIONS
from checker.extraction.clauses.predicates import AUXILIARIES, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import is_irregular_form
from checker.model import Mention, Quantity, TimeExpression, TimeType

DETERMINERS = frozenset(
    "a an the this that these those some any all both each every its his her their our my your no"
    " another such other own more than about around whose".split()
)
_ENDS = frozenset(
    "that which who whom whose what where when while because although though if whether so unless"
    " but and or than as not no nor also now then there here today yesterday ago each apiece more"
    " less fewer higher lower up down too enough just only until past plus minus unchanged early"
    " likely yet late worth older younger larger bigger heavier greater wider faster slower he she"
    " it they we you him them us who me i vs versus out off away aside".split()
)
_OPENING = frozenset("a an the this that these those his her its their every".split())
"""Words that another phrase begins with."""

_LOOSE_AFTER = frozenset(
    "long wide high tall deep thick old away apart above below cheaper dearer heavier lighter"
    " longer shorter faster slower larger smaller worldwide overnight ahead behind east west north"
    " south underground underwater upstream downstream inland offshore ashore short clear adrift"
    " shy worse better stronger weaker respectively combined altogether overall annually monthly"
    " weekly daily".split()
)
"""Words after a measure that are no noun it modifies."""

_MODIFYING = frozenset({TimeType.SET, TimeType.DURATION})
"""Times that stand before a noun: "the daily limit", "10-year bonds"."""

MARKS = frozenset(', ; : . — – ( ) [ ] “ ” " ! ? | •'.split()) | {'"', "-"}
BEFORE_MODIFIER = frozenset("a an the its his her their this that our my your no 's".split())
SET_TO = frozenset({"to", "by", "from", "at", "up", "down", "higher", "lower", "between"})
"""Words between an object and the value or change it is given: "put the damage at $2m"."""
REACH = 12
"""Tokens within which a verb, a label or a preposition is looked for."""
LOOSE_LEFT = frozenset(
    "long wide high tall deep away apart west east north south up down and or closer longer short"
    " female male online offline this that last next".split()
)

_LONGEST = 7
"""Words of a concept: longer runs have swallowed a clause."""


def right_noun(scene: Scene, start: int, *, sure: bool = False) -> str | None:
    """Give the noun phrase that begins at a token, up to the first word that is none of it.

    Args:
        scene: The sentence.
        start: Index of its first token.
        sure: An article before the token shows that it is no verb ("a 3 % raise").
    """
    index = start
    if sure and start < len(scene.tokens) and scene.tokens[start].lower not in AUXILIARIES:
        index += verb_at(scene.tokens, start) is not None and scene.owners[start] is None
    if index < len(scene.tokens) and scene.tokens[index].lower in _LOOSE_AFTER:
        return None
    while index < len(scene.tokens) and index - start < _LONGEST and in_phrase(scene, index):
        if (
            index > start
            and scene.tokens[index].lower in _OPENING
            and words_of(scene, start, index)
        ):
            break  # "the programme | a farce", "points | this fortnight"
        index += 1
    return words_of(scene, start, index)


def in_phrase(scene: Scene, index: int) -> bool:
    """Tell whether a token may be part of a noun phrase that runs to the right."""
    token, owner = scene.tokens[index], scene.owners[index]
    if isinstance(owner, TimeExpression):
        if token.lower in PREPOSITIONS:
            return False
        return token.is_word and (owner.type in _MODIFYING or "-" in token.text)
    if isinstance(owner, Mention) or token.lower == "'s":
        return True
    if (
        isinstance(owner, Quantity)
        or not token.is_word
        or token.lower in _ENDS | PREPOSITIONS | AUXILIARIES
    ):
        return False
    return not (is_adverb(token) or verb_at(scene.tokens, index) is not None)


def left_phrase(scene: Scene, end: int) -> str | None:
    """Give the noun phrase that ends before a token, a title without its quotation marks."""
    if end and scene.tokens[end - 1].lower in {'"', "”"}:
        return quoted(scene, end - 1)
    index = end
    while index > 0 and end - index < _LONGEST and in_left_phrase(scene, index - 1):
        index -= 1
    return words_of(scene, index, end)


def noun_left(scene: Scene, end: int) -> str | None:
    """Give the noun phrase or the counted noun that ends before a token: "45 jets worth $2bn"."""
    owner = scene.owners[end - 1] if end else None
    if isinstance(owner, Quantity):
        return trimmed(owner.concept) if owner.counted and owner.concept else None
    return left_phrase(scene, end)


def is_participle(word: str) -> bool:
    """Tell a form that may open an insertion after a noun: "bought", "priced"."""
    return word.endswith("ed") or (is_irregular_form(word) and word not in AUXILIARIES)


def quoted(scene: Scene, closing: int) -> str | None:
    """Give the title that ends with a closing quotation mark."""
    for index in range(closing - 1, max(closing - 1 - _LONGEST, -1), -1):
        if scene.tokens[index].lower in {'"', "“"}:
            return words_of(scene, index + 1, closing)
    return None


def in_left_phrase(scene: Scene, index: int) -> bool:
    """Tell whether a token may be part of a noun phrase that runs to the left."""
    token = scene.tokens[index]
    return token.lower not in DETERMINERS and in_phrase(scene, index)


def trimmed(text: str) -> str | None:
    """Give a phrase without determiners and numbers in front."""
    words = text.split()
    while words and (words[0].lower() in DETERMINERS or words[0][:1].isdigit()):
        words = words[1:]
    return " ".join(words) or None


def words_of(scene: Scene, start: int, end: int) -> str | None:
    """Give the words of tokens [start, end) without what stands before the noun's own words.

    Determiners, adverbs, numbers and lengths ("a five-year") go, and so does everything before a
    determiner in the middle: there another phrase began.
    """
    for index in range(start + 1, end):
        between = scene.tokens[index].lower in DETERMINERS and scene.tokens[index - 1].lower != "of"
        start = index if between else start
    while start < end and _is_loose(scene, start):
        start += 1
    while end > start and scene.tokens[end - 1].lower == "'s":
        end -= 1
    kept = [index for index in range(start, end) if not _is_number(scene, index)]
    if not any(scene.tokens[index].is_word for index in kept):
        return None
    if len(kept) < end - start:
        return " ".join(scene.tokens[index].text for index in kept if scene.tokens[index].is_word)
    return scene.sentence.text[scene.tokens[start].start : scene.tokens[end - 1].end]


_LENGTH = re.compile(r"(?:\d+|[a-z]+)-(?:year|month|week|day|hour|minute|mile|metre)s?(?:-old)?\Z")


def _is_number(scene: Scene, index: int) -> bool:
    owner = scene.owners[index]
    if not isinstance(owner, Quantity):
        return False
    return owner.counted is None or scene.tokens[index].text[:1].isdigit()


_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})


def _is_loose(scene: Scene, index: int) -> bool:
    owner, token = scene.owners[index], scene.tokens[index]
    if isinstance(owner, Mention):
        return False
    ordinal = index + 1 < len(scene.tokens) and scene.tokens[index + 1].lower in _ORDINAL_ENDS
    if ordinal and token.text[:1].isdigit() and scene.tokens[index + 1].start == token.end:
        return False
    if isinstance(owner, Quantity) or token.text[:1].isdigit() or _LENGTH.match(token.lower):
        return True
    return token.lower in DETERMINERS | {"'s", "-"} or is_adverb(token)


def verb_follows(scene: Scene, after: int) -> bool:
    """Tell whether a verb stands among the next words of the same clause."""
    for index in range(after, min(after + REACH, len(scene.tokens))):
        if scene.tokens[index].lower in {";", ".", ":"}:
            return False
        if verb_at(scene.tokens, index) is not None:
            return True
    return False
