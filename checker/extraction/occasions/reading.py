"""What a date is the date of: the verb, event noun or state of its own clause."""

from dataclasses import dataclass, replace

from checker.extraction.clauses.noun_heads import PREPOSITIONS
from checker.extraction.clauses.predicates import AUXILIARIES, BE, HAVE, is_passive
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.extraction.names.words import ROLES
from checker.extraction.occasions.events import Told, event_verb, of_noun, of_verb, ranked_noun
from checker.extraction.occasions.kinds import kind_of_noun, kind_of_state, kind_of_verb
from checker.extraction.occasions.themes import Memory, Thing, before, behind, subject_thing
from checker.extraction.posts.table import post_of
from checker.model import TimeExpression
from checker.model.occasions import HOLD, Mark

_REACH = 16
"""Tokens between a date and what it is the date of."""
_STOPS = frozenset(
    '; : — – “ ” " ( ) when while before after because although though but if whether unless than'
    " where as until".split()
)
"""Words and marks that no date reaches across to its verb."""
_LINKS = frozenset("on in since".split())
"""Prepositions that put an occasion on its date."""
_BEFORE_NOUN = frozenset("of after since following with by to from during despite for".split())
"""Prepositions before a noun that has a date of its own."""
_DETERMINERS = frozenset("the a an its his her their this that".split())


@dataclass(frozen=True, slots=True)
class _Date:
    """A date in its sentence, by tokens."""

    start: int
    """Its first token, or the preposition before it."""

    after: int
    """The token behind it."""

    memory: Memory


def read_occasion(scene: Scene, time: TimeExpression, memory: Memory) -> Told | None:
    """Give what a date is the date of; None where its clause tells no occasion."""
    first = scene.index_at(time.span.start)
    after = scene.index_at(time.span.end)
    link = scene.tokens[first - 1].lower if first else ""
    date = _Date(first - 1 if link in _LINKS | {"of"} else first, after, memory)
    if link in PREPOSITIONS and link not in _LINKS:
        return _of_dated_noun(scene, date) if link == "of" else None
    if link == "since" or time.open_end:
        return _since(scene, date)
    found = _right(scene, date) if _opens(scene, date.start) else _left(scene, date)
    return found or _when(scene, date)


def _of_dated_noun(scene: Scene, date: _Date) -> Told | None:
    """Read "the recall of 24 August": the noun right before "of"."""
    noun = noun_lemma(scene.tokens[date.start - 1].lower) if date.start else ""
    known = kind_of_noun(noun) is not None
    return of_noun(scene, date.start - 1, date.start, date.memory) if known else None


def _opens(scene: Scene, start: int) -> bool:
    """Tell whether a date stands at the front of its sentence: "And at half past seven"."""
    return start <= _FRONT and all(
        token.lower in _FRONT_WORDS or isinstance(owner, TimeExpression) or token.text.isdigit()
        for token, owner in zip(scene.tokens[:start], scene.owners, strict=False)
    )


_FRONT = 6
"""Tokens before a date that opens its sentence."""
_FRONT_WORDS = frozenset(
    "and but back then , only late early at on in about by half past quarter to o'clock noon one"
    " two three four five six seven eight nine ten eleven twelve a.m. p.m. am pm".split()
)
"""Words before such a date, with a time of day."""


def _left(scene: Scene, date: _Date) -> Told | None:
    """Read the verb or event noun to the left of a date."""
    for index in range(date.start - 1, max(date.start - _REACH, -1), -1):
        token = scene.tokens[index]
        if _stops(scene, index, date.start):
            return None
        lemma = event_verb(scene, index)
        if lemma is not None and token.lower not in AUXILIARIES:
            found = of_verb(scene, index, lemma, date.start, date.memory)
            return found or _fronted(scene, index, lemma, date)
        if lemma is not None and token.lower in BE | HAVE:
            return None
        if _is_event_noun(scene, index, date.start):
            return _of_noun(scene, index, date)
    return None


def _stops(scene: Scene, index: int, start: int) -> bool:
    """Tell whether a date belongs to nothing further left than a token."""
    if isinstance(scene.owners[index], TimeExpression):
        return index < start - _ADJACENT
    lower = scene.tokens[index].lower
    return lower in _STOPS or (lower == "," and index == start - 1)


_ADJACENT = 3
"""Tokens of "at half past seven", which stands between a verb and its day."""


def _fronted(scene: Scene, verb: int, lemma: str, date: _Date) -> Told | None:
    """Read "Founded in 1925, the choir": what it happened to stands behind the date."""
    kind = kind_of_verb(lemma)
    comma = date.after < len(scene.tokens) and scene.tokens[date.after].lower == ","
    if kind is None or verb or not comma:
        return None
    start = date.after + 1
    stop = next(
        (index for index in range(start + 1, len(scene.tokens)) if event_verb(scene, index)),
        _clause_end(scene, start),
    )
    thing = behind(scene, start, min(stop, _clause_end(scene, start)), date.memory)
    return None if thing is None else Told(kind.name, thing, kind.marks)


def _right(scene: Scene, date: _Date) -> Told | None:
    """Read "On 14 May the institute launched the satellite": the first verb behind a date."""
    for index in range(date.after, min(date.after + _REACH, len(scene.tokens))):
        token = scene.tokens[index]
        if isinstance(scene.owners[index], TimeExpression) or token.lower in _STOPS - {"as"}:
            return None
        lemma = event_verb(scene, index)
        if lemma is not None and token.lower not in AUXILIARIES:
            stop = _clause_end(scene, index + 1)
            return of_verb(scene, index, lemma, stop, date.memory)
    return None


def _when(scene: Scene, date: _Date) -> Told | None:
    """Read "on 25 September, when the sluices were shut": the clause tells what was then."""
    words = [token.lower for token in scene.tokens[date.after : date.after + 2]]
    if words != [",", "when"]:
        return None
    return _right(scene, _Date(date.after, date.after + 2, date.memory))


def _clause_end(scene: Scene, start: int) -> int:
    for index in range(start, len(scene.tokens)):
        timed = isinstance(scene.owners[index], TimeExpression)
        if timed or scene.tokens[index].lower in _STOPS | {",", ".", "and"}:
            return index
    return len(scene.tokens)


def _is_event_noun(scene: Scene, index: int, end: int) -> bool:
    """Tell an event noun that is the head of its phrase: "of" or the date follows."""
    if scene.owners[index] is not None:
        return False
    known = kind_of_noun(noun_lemma(scene.tokens[index].lower)) is not None
    if not known and not ranked_noun(scene, index):
        return False
    return index + 1 >= end or scene.tokens[index + 1].lower in PREPOSITIONS


def _of_noun(scene: Scene, noun: int, date: _Date) -> Told | None:
    """Read the event noun of a date: "the recall of the toy on 24 August"."""
    start = noun
    while start and scene.tokens[start - 1].lower not in PREPOSITIONS | _STOPS | {","}:
        lemma = event_verb(scene, start - 1)
        if lemma is not None:
            return of_verb(scene, start - 1, lemma, date.start, date.memory)
        start -= 1
    if start and scene.tokens[start - 1].lower not in _BEFORE_NOUN:
        return None
    return of_noun(scene, noun, date.start, date.memory)


def _since(scene: Scene, date: _Date) -> Told | None:
    """Read what has been so since a day: "shut since", "mayor of Aldava since"."""
    for index in range(date.start - 1, max(date.start - _REACH, -1), -1):
        token = scene.tokens[index]
        if token.lower in _STOPS or isinstance(scene.owners[index], TimeExpression):
            return None
        if token.lower in BE:
            return _state(scene, index, date.start, subject_thing(scene, index, date.memory))
        lemma = event_verb(scene, index)
        if lemma is not None and token.lower not in AUXILIARIES:
            known = kind_of_verb(lemma) is not None and is_passive(scene.tokens, index)
            return of_verb(scene, index, lemma, date.start, date.memory) if known else None
        if token.lower == "," and index < date.start - 1:
            return _state(scene, index, date.start, before(scene, index, date.memory))
    return None


def _state(scene: Scene, index: int, end: int, thing: Thing | None) -> Told | None:
    """Read the predicate between a form of "be" or a comma and "since"."""
    if thing is None:
        return None
    words = [token.lower for token in scene.tokens[index + 1 : end]]
    kinds = [kind for word in words if (kind := kind_of_state(word)) is not None]
    if kinds and len(words) <= _SHORT:
        return Told(kinds[0].name, thing, kinds[0].marks)
    post = _post(scene, index + 1, end)
    if post is None or (thing.head is not None and thing.mention is None):
        return None
    bodies = {
        mention.name.casefold()
        for place in range(index + 1, end)
        if (mention := scene.mention_at(place)) is not None and mention != thing.mention
    }
    holder = replace(thing, head=None, words=frozenset(bodies))
    return Told(f"{HOLD}{post}", holder, frozenset({Mark.ANY}))


_SHORT = 3
"""Words of a state: "still in custody"."""


def _post(scene: Scene, start: int, end: int) -> str | None:
    """Give the office that a predicate names: "prime minister", "the mayor of Aldava"."""
    words: list[str] = []
    if [token.lower for token in scene.tokens[start:end]] == ["in", "office"]:
        return "office"
    for index in range(start, end):
        token = scene.tokens[index]
        if token.lower in PREPOSITIONS or not token.is_word or scene.owners[index] is not None:
            break
        if token.lower not in _DETERMINERS:
            words.append(token.lower)
    return post_of(" ".join(words)) if words and noun_lemma(words[-1]) in ROLES else None
