"""Which occasion a verb or an event noun tells, and what it happened to."""

import re
from dataclasses import dataclass, replace

from checker.extraction.clauses.noun_heads import PREPOSITIONS
from checker.extraction.clauses.predicates import BE, HAVE, Token, is_passive, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma, verb_lemma
from checker.extraction.occasions.kinds import (
    PARTICLES,
    Kind,
    Theme,
    journey_of,
    kind_of_noun,
    kind_of_verb,
)
from checker.extraction.occasions.themes import Memory, Thing, before, behind, subject_thing
from checker.model import TimeExpression
from checker.model.occasions import HOLD, Mark

_DECIDING = frozenset(
    "order decide agree vote plan want ask demand rule schedule propose urge expect intend threaten"
    " approve instruct tell set promise hope seek recommend".split()
)
"""Verbs by which something is to be done, and may be done on another day."""
_NEAR = 8
"""Tokens before a verb in which another one decides on it."""
_HOLDING = frozenset("take hold make happen occur come be begin".split())
"""Verbs that leave the date to the event noun beside them."""
_RANKS = {"first": "first", "maiden": "first", "last": "last", "final": "last"}
_TIMES = re.compile(r"\bfor (?:the|a|its|his|her|their) (?:very )?(first|last|final) time\b")


@dataclass(frozen=True, slots=True)
class Told:
    """What a date is the date of."""

    kind: str
    thing: Thing
    marks: frozenset[Mark] = frozenset()


def event_verb(scene: Scene, index: int) -> str | None:
    """Give the lemma of a verb, of one that has a kind also where only its form tells it."""
    token = scene.tokens[index]
    if scene.owners[index] is not None or not token.is_word:
        return None
    lemma = verb_at(scene.tokens, index)
    if lemma is not None:
        return lemma
    lemma = verb_lemma(token.lower)
    before_it = scene.tokens[index - 1].lower if index else ""
    known = kind_of_verb(lemma) is not None or journey_of(lemma) is not None
    if lemma == token.lower:
        told = lemma in _UNCHANGING and before_it in BE | HAVE
    else:
        told = not token.lower.endswith(("s", "ing")) and before_it not in _NO_VERB
    return lemma if told and known else None


_UNCHANGING = frozenset({"shut", "set"})
"""Verbs whose participle is their dictionary form."""
_NO_VERB = frozenset("the a an its his her their this that".split()) | PREPOSITIONS
"""Words before an adjective or noun that looks like a participle."""


def of_verb(scene: Scene, verb: int, lemma: str, end: int, memory: Memory) -> Told | None:
    """Give the occasion that a verb tells.

    Args:
        scene: The sentence.
        verb: The verb's token.
        lemma: Its dictionary form.
        end: The token before which its clause or its date begins.
        memory: What the sentence before was about.
    """
    particle, stop = _particle(scene, verb, lemma, end)
    rank = _rank_of_verb(scene, verb, end)
    kind = kind_of_verb(lemma, particle)
    if lemma in {"take", "assume"} and scene.tokens[verb + 1].lower == "office":
        thing = subject_thing(scene, verb, memory)
        return None if thing is None else Told(f"{HOLD}office", thing, frozenset({Mark.ANY}))
    if rank is not None and journey_of(lemma) is not None:
        thing = subject_thing(scene, verb, memory)
        return _ranked(rank, lemma, _at_places(scene, thing))
    if rank == "last":
        return None
    if kind is None:
        return _of_held(scene, verb, end, memory) if lemma in _HOLDING else None
    start = verb + 1 + (particle is not None and stop == end)
    thing = _theme(scene, range(start, stop), verb, kind, memory)
    if thing is not None and kind.name in _PLACED:
        thing = _at_places(scene, thing)
    if thing is not None and kind.name not in _WITH_TERM:
        thing = _with_aim(scene, thing, stop, memory)
    return None if thing is None else _told(scene, verb, kind, thing)


def _told(scene: Scene, verb: int, kind: Kind, thing: Thing) -> Told:
    if kind.name == "announcement" and thing.head in _PERFORMED:
        return Told(thing.head, thing.owned(), kind.marks)
    if kind.name == "shutting" and thing.head in _GATES:
        thing = thing.owned()
    near = {verb_lemma(token.lower) for token in _before_in_clause(scene, verb)}
    name = f"decided {kind.name}" if near & _DECIDING else kind.name
    if kind.name == "declaration" and any(
        token.lower == "over" for token in scene.tokens[verb + 1 : verb + _OVER]
    ):
        name = f"{name} over"
    if kind.name in _OF_DOINGS and thing.is_bare:
        thing = replace(thing, is_open=True)
    return Told(name, thing, kind.marks)


def _before_in_clause(scene: Scene, verb: int) -> list[Token]:
    """Give the tokens before a verb, down to a word that begins its clause."""
    start = verb
    while start and verb - start < _NEAR and scene.tokens[start - 1].lower not in _BEGINNINGS:
        start -= 1
    return scene.tokens[start:verb]


_BEGINNINGS = frozenset("after when because before while ; : which who".split())
_PERFORMED = frozenset({"recall", "resignation"})
"""What is done by being announced."""
_GATES = frozenset("sluice gate door valve tap entrance floodgate sluicegate".split())
"""What is shut where the thing is shut that it belongs to."""
_OF_DOINGS = frozenset({"start", "end", "suspension", "resumption"})
"""What happens to doings, of which "work" and "charging" name no known one."""
_OVER = 5
"""Tokens from "declared" to the "over" that ends what was declared."""


def _ranked(rank: str, lemma: str, thing: Thing | None) -> Told | None:
    if thing is None:
        return None
    mark = Mark.LAST if rank == "last" else Mark.ANY
    return Told(f"{rank} {journey_of(lemma) or lemma}", thing, frozenset({mark}))


_WITH_TERM = frozenset({"sentence"})
"""What is done "to six years"."""


def _with_aim(scene: Scene, thing: Thing, stop: int, memory: Memory) -> Thing:
    """Tell "opened to lorries", "elected to the board" by what stands behind "to"."""
    places = [index for index in range(max(stop - _AIM, 0), stop) if _is_aim(scene, index)]
    aim = behind(scene, places[0] + 1, stop, memory) if places else None
    name = (aim.mention.name if aim.mention else aim.head) if aim else None
    return replace(thing, words=thing.words | {name.casefold()}) if name else thing


_AIM = 8
"""Tokens before a date in which a verb's "to" or "as" stands."""


def _is_aim(scene: Scene, index: int) -> bool:
    known = scene.tokens[index].lower in {"to", "as", "onto", "into"}
    return known and event_verb(scene, index - 1) is not None


_PLACED = frozenset({"release", "launch"})
"""What is done in one country after another."""


def _at_places(scene: Scene, thing: Thing | None) -> Thing | None:
    """Tell a thing with the places of its sentence: "first performed in Lund"."""
    if thing is None:
        return None
    places = {
        mention.name.casefold()
        for index, token in enumerate(scene.tokens[:-1])
        if token.lower == "in" and (mention := scene.mention_at(index + 1)) is not None
    }
    return replace(thing, words=thing.words | places)


def _particle(scene: Scene, verb: int, lemma: str, end: int) -> tuple[str | None, int]:
    """Give the particle that makes a kind, and where the object stops: "turned the tower off"."""
    places = ((verb + 1, end), (end - 1, end - 1))
    for place, stop in places:
        word = scene.tokens[place].lower if verb < place < end else ""
        if word in PARTICLES and kind_of_verb(lemma, word) is not kind_of_verb(lemma):
            return word, stop
    return None, end


def _rank_of_verb(scene: Scene, verb: int, end: int) -> str | None:
    """Read "last erupted in", "sailed for the last time on"."""
    if verb and scene.tokens[verb - 1].lower in {"first", "last"}:
        return scene.tokens[verb - 1].lower
    text = scene.sentence.text
    stop = scene.tokens[end].start if end < len(scene.tokens) else len(text)
    match = _TIMES.search(text, scene.tokens[verb].end, stop)
    return None if match is None else _RANKS[match[1]]


def _theme(scene: Scene, behind_it: range, verb: int, kind: Kind, memory: Memory) -> Thing | None:
    """Give what a verb happens to; `behind_it` are the tokens in which its object stands."""
    passive = is_passive(scene.tokens, verb)
    subject = subject_thing(scene, verb, memory)
    told = behind_it and scene.tokens[behind_it.start].lower not in PREPOSITIONS
    thing = behind(scene, behind_it.start, behind_it.stop, memory) if told else None
    if kind.theme is Theme.SUBJECT:
        return _with_goal(subject, None if passive else thing)
    if passive:
        return subject
    if thing is not None:
        return _with_owner(thing, subject)
    if kind.theme is Theme.EITHER and verb and scene.tokens[verb - 1].lower != ",":
        return subject
    return _of_participle(scene, verb, behind_it.stop, memory)


def _with_goal(subject: Thing | None, goal: Thing | None) -> Thing | None:
    """Tell who entered by what was entered."""
    if subject is None or goal is None:
        return subject
    name = goal.mention.name if goal.mention else goal.head
    return replace(subject, words=subject.words | {(name or "").casefold()} - {""})


def _with_owner(thing: Thing, subject: Thing | None) -> Thing | None:
    """Tell "its appeal" by who lodged it."""
    if thing.phrase.split()[0].casefold() not in _OWN or thing.mention is not None:
        return thing
    if subject is None or subject.mention is None:
        return replace(thing, is_open=True)
    return replace(thing, mention=subject.mention)


_OWN = frozenset("its his her their".split())


def _of_participle(scene: Scene, verb: int, end: int, memory: Memory) -> Thing | None:
    """Read "the merger announced on", "Acme, founded in": the noun before the participle."""
    if not verb:
        return None
    found = before(scene, verb, memory)
    if scene.tokens[verb - 1].lower in {",", "("}:
        return found
    after = end
    while after < len(scene.tokens) and (
        isinstance(scene.owners[after], TimeExpression) or scene.tokens[after].lower in {"on", "in"}
    ):
        after += 1
    goes_on = after < len(scene.tokens) and event_verb(scene, after) is not None
    # a noun behind a preposition is no subject, nor is one whose verb is still to come
    start = verb
    while start and scene.tokens[start - 1].lower not in PREPOSITIONS - {"of"}:
        start -= 1
    inside = start > 0 and all(event_verb(scene, index) is None for index in range(start, verb))
    return found if found is not None and found.head is not None and (goes_on or inside) else None


def _of_held(scene: Scene, verb: int, end: int, memory: Memory) -> Told | None:
    """Read "made its last run on": the noun behind a verb that says little."""
    for index in range(verb + 1, end):
        rank = _rank_near(scene, index)
        lemma = noun_lemma(scene.tokens[index].lower)
        if rank is not None and journey_of(lemma) is not None:
            return _ranked(rank, lemma, subject_thing(scene, verb, memory))
    return None


def ranked_noun(scene: Scene, index: int) -> bool:
    """Tell "last sailing" or "maiden flight" by the noun's token."""
    known = journey_of(noun_lemma(scene.tokens[index].lower)) is not None
    return known and _rank_near(scene, index) is not None


def _rank_near(scene: Scene, noun: int) -> str | None:
    words = [token.lower for token in scene.tokens[max(noun - 2, 0) : noun]]
    return next((_RANKS[word] for word in words if word in _RANKS), None)


def of_noun(scene: Scene, noun: int, end: int, memory: Memory) -> Told | None:
    """Give the occasion that an event noun tells: "the recall of the toy", "its last sailing".

    Args:
        scene: The sentence.
        noun: The noun's token.
        end: The token before which its date begins.
        memory: What the sentence before was about.
    """
    lemma = noun_lemma(scene.tokens[noun].lower)
    kind = kind_of_noun(lemma)
    owned = noun + 1 < end and scene.tokens[noun + 1].lower == "of"
    thing = behind(scene, noun + 2, end, memory) if owned else _owner(scene, noun, memory)
    rank = _rank_near(scene, noun)
    if rank is not None and journey_of(lemma) is not None:
        return _ranked(rank, lemma, thing)
    return None if kind is None or thing is None else Told(kind.name, thing, kind.marks)


def _owner(scene: Scene, noun: int, memory: Memory) -> Thing | None:
    """Give whose event it is: "the ferry's last sailing", "the Otava crash"."""
    start = noun
    while start and scene.tokens[start - 1].lower in _RANKS:
        start -= 1
    if start and scene.tokens[start - 1].lower == "'s":
        return before(scene, start - 1, memory)
    mention = scene.mention_at(start - 1) if start else None
    if mention is None:
        return None
    return Thing(None, frozenset(), mention, mention.name, is_open=False)
