"""The subject of a verb: before it, behind an insertion, shared with an earlier verb."""

from checker.extraction.clauses.noun_heads import PREPOSITIONS, NounHead, read_head, read_subject
from checker.extraction.clauses.predicates import AUXILIARIES, MODALS, is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import verb_lemma
from checker.model import Quantity, TimeExpression

HARD = frozenset({";", ":", "—"})
"""Marks that no verb reaches across."""

_CLAUSE = frozenset(
    "that which who where when while because although though if whether unless but as after"
    " before since until said says so than and".split()
)
MARKS = frozenset(', ; : — – ( ) “ ” " '.split()) | {'"'}
"""Marks that end a noun phrase."""

_DEPTH = 3
"""Verbs in a row that may share one subject."""


def subject_of(scene: Scene, verb: int) -> NounHead | None:
    """Give the subject of the verb at a token; None where the sentence has none for it."""
    return _subject(scene, verb, 0)


def _subject(scene: Scene, verb: int, depth: int) -> NounHead | None:
    """Read the subject of the verb at a token; coordinated verbs share the first one's."""
    urged = _urged(scene, verb) or _before_closed_insertion(scene, verb)
    if urged is not None:
        return urged
    group = _verb_group_start(scene, verb)
    end = _before_adjunct(scene, group)
    start = _region_start(scene, end)
    if scene.tokens[verb].lower.endswith("ing"):
        start = _after_with(scene, start, end)
    found = read_subject(scene, start, end) if start < end else None
    free = scene.tokens[group].lower == "to" and group < verb and start > 0
    if found is None or (free and not _for_before(scene, found.start)):
        return _shared_subject(scene, min(start, end), depth)
    outer = _of_number_verb(scene, found.start, depth) or _before_participle(scene, start, depth)
    pronoun = outer is None and found.pronoun and depth == 0
    return outer or (opening_subject(scene, verb) if pronoun else None) or found


def _of_number_verb(scene: Scene, start: int, depth: int) -> NounHead | None:
    """Read the subject of "deaths have doubled, reaching 128": a number is the first verb."""
    number = isinstance(scene.owners[start], Quantity) and verb_at(scene.tokens, start) is not None
    return _subject(scene, start, depth + 1) if number else None


def _for_before(scene: Scene, start: int) -> bool:
    """Tell "for prices to fall": the infinitive has a subject of its own."""
    words = [token.lower for token in scene.tokens[max(start - 3, 0) : start]]
    return "for" in words


def _before_participle(scene: Scene, start: int, depth: int) -> NounHead | None:
    """Read the subject of "a driver using a phone would lose": the noun is the participle's."""
    if start < 2 or depth > _DEPTH or not scene.tokens[start - 1].lower.endswith("ing"):  # noqa: PLR2004 - a noun and the participle
        return None
    before = scene.tokens[start - 2]
    if before.lower in {"of", "for", "from"} and start > 3:  # noqa: PLR2004 - noun, preposition, participle
        end = start - 2  # "the man accused of starting the blaze faces"
        begin = _region_start(scene, end)
        return read_subject(scene, begin, end) if begin < end else None
    joined = before.is_word and before.lower not in PREPOSITIONS | AUXILIARIES | _CLAUSE
    if not joined or verb_at(scene.tokens, start - 1) in _TELLING:
        return None
    return _subject(scene, start - 1, depth + 1)


_TELLING = frozenset("say tell show mean add warn estimate suggest".split())
"""Verbs that a clause of its own may follow: "figures showing prices rose"."""


def _urged(scene: Scene, verb: int) -> NounHead | None:
    """Read who is to do it: "Acme wants its partners to cut output" is of the partners' output."""
    end = _verb_group_start(scene, verb)
    if end == verb or scene.tokens[end].lower != "to":
        return None
    for index in range(end - 1, -1, -1):
        lemma = verb_at(scene.tokens, index)
        if scene.tokens[index].lower in HARD or (lemma and lemma not in _URGING):
            return None
        if lemma is not None:
            return read_subject(scene, index + 1, end) if index + 1 < end else None
    return None


_URGING = frozenset(
    "want ask tell urge press allow expect force require order persuade encourage enable push"
    " invite permit lead advise compel oblige instruct command pressure cause".split()
)
"""Verbs whose object is the subject of the infinitive after it."""


def _before_closed_insertion(scene: Scene, verb: int) -> NounHead | None:
    """Read the noun of "the jet, with 263 people on board, glided": before the commas."""
    end = _verb_group_start(scene, verb)
    while end and isinstance(scene.owners[end - 1], TimeExpression):
        end -= 1
    if end < 4 or scene.tokens[end - 1].lower != ",":  # noqa: PLR2004 - a noun, two commas, a word
        return None
    for index in range(end - 2, 0, -1):
        if scene.tokens[index].lower in HARD:
            return None
        if scene.tokens[index].lower == ",":
            inserted, second = (token.lower for token in scene.tokens[index + 1 : index + 3])
            opens = inserted.endswith("ed") or inserted in _INSERTED
            opens = opens or (inserted in {"last", "first", "newly"} and second.endswith("ed"))
            found = read_head(scene, 0, index) if opens else None
            wider = opens and found is None
            return read_subject(scene, _region_start(scene, index), index) if wider else found
    return None


_INSERTED = frozenset(
    "which who whose with including once then now built made held set led known run seen".split()
)
"""Words that an insertion after a noun begins with, participles in -ed apart."""


def _verb_group_start(scene: Scene, verb: int) -> int:
    end = auxiliaries_start(scene, verb)
    if end > 1 and scene.tokens[end - 1].lower == "than":
        hedged = scene.tokens[end - 2].lower in {"more", "less"}
        end -= 2 if hedged else 0  # "profit more than doubled"
    if end > 1 and scene.tokens[end].lower == "to" and _controls(scene, end - 1):
        return _verb_group_start(scene, end - 1)
    return end


def auxiliaries_start(scene: Scene, verb: int) -> int:
    """Give the first token of the auxiliaries and adverbs that end at a verb."""
    start = verb
    while start and _belongs_to_verb(scene, start - 1):
        start -= 1
    return start


def _controls(scene: Scene, index: int) -> bool:
    """Tell whether a word takes the infinitive after it: "plans to raise" is one verb group."""
    token = scene.tokens[index]
    return scene.owners[index] is None and verb_lemma(token.lower) in _CONTROLLING


_CONTROLLING = frozenset(
    "plan aim want hope intend expect agree seek try need begin continue start decide promise vow"
    " pledge refuse fail manage appear seem tend threaten propose prepare look opt choose".split()
)
"""Verbs that share their subject with the infinitive after them."""


def _before_adjunct(scene: Scene, end: int) -> int:
    """Go left over a time that stands between subject and verb, commas included."""
    index = end
    while index and (
        isinstance(scene.owners[index - 1], TimeExpression)
        or scene.tokens[index - 1].lower in {",", "on", "in"}
    ):
        index -= 1
    timed = any(isinstance(scene.owners[place], TimeExpression) for place in range(index, end))
    if not (timed and index):
        return end
    return auxiliaries_start(scene, index)  # "pilots must now log"


def opening_subject(scene: Scene, verb: int) -> NounHead | None:
    """Read the subject of the sentence's first verb: what "it" takes up further on."""
    for index in range(verb):
        if verb_at(scene.tokens, index) and scene.tokens[index].lower not in MODALS | {"to"}:
            found = _subject(scene, index, 1)
            return None if found is None or found.pronoun else found
    return None


def _after_with(scene: Scene, start: int, end: int) -> int:
    """Go past the "with" of "with prices falling"."""
    for index in range(end - 1, start - 1, -1):
        if scene.tokens[index].lower == "with":
            return index + 1
    return start


def _belongs_to_verb(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    adverb = is_adverb(token) or token.lower == "little"
    return token.lower in AUXILIARIES or (adverb and scene.owners[index] is None)


def _region_start(scene: Scene, end: int) -> int:
    index = end
    if index and scene.tokens[index - 1].lower == "and":
        return end  # "landed in May and collected": the verbs share a subject
    while index and not _bounds_region(scene, index - 1):
        index -= 1
    return index


def _bounds_region(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    if token.lower == "," and joins_names(scene, index):
        return False
    if token.lower == "-":
        return _is_dash(scene, index)
    if token.lower == "and":
        return _verb_before(scene, index) and not joins_names(scene, index)
    if token.lower in MARKS | _CLAUSE:
        return not (token.lower in {"before", "after"} and _completes_noun(scene, index))
    return scene.owners[index] is None and verb_at(scene.tokens, index) is not None


def _is_dash(scene: Scene, index: int) -> bool:
    """Tell the dash of "(Wire) - The bridge" from the hyphen of "6.5-metre"."""
    return scene.sentence.text[scene.tokens[index].end : scene.tokens[index].end + 1].isspace()


def _completes_noun(scene: Scene, index: int) -> bool:
    """Tell "profit before tax rose" from "he left before prices rose": a bare noun, then a noun."""
    if index != 1 and scene.tokens[index - 2].lower in MARKS | _CLAUSE | PREPOSITIONS:
        opens = scene.tokens[index - 2].lower in MARKS | {"and", "but", "as", "while"}
    else:
        opens = not _verb_before(scene, index)
    before = scene.owners[index - 1] is None and scene.tokens[index - 1].is_word
    return opens and before and verb_at(scene.tokens, index - 1) is None


def joins_names(scene: Scene, index: int) -> bool:
    """Tell whether a comma or "and" stands between two names: "Chile, Peru and Brazil"."""
    if not 0 < index < len(scene.tokens) - 1 or scene.mention_at(index - 1) is None:
        return False
    place = index
    while place < len(scene.tokens) - 1 and scene.tokens[place].lower in {",", "and"}:
        closes = scene.tokens[place].lower == "and"
        mention = scene.mention_at(place + 1)
        if mention is None or mention.demonym:
            return False
        place += 1
        while place < len(scene.tokens) and scene.mention_at(place) is mention:
            place += 1
        if closes:
            return True
    return False


def _verb_before(scene: Scene, position: int) -> bool:
    for index in range(position - 1, -1, -1):
        if scene.tokens[index].lower in (MARKS | _CLAUSE) - {",", "and", "so"}:
            return False
        if verb_at(scene.tokens, index):
            return True
    return False


def _shared_subject(scene: Scene, end: int, depth: int) -> NounHead | None:
    """Read the subject that stands before a comma, a relative pronoun or an earlier verb."""
    if depth > _DEPTH or not end:
        return None
    before = scene.tokens[end - 1].lower
    if before in {"which", "who", "that"}:
        return _antecedent(scene, end - 1)
    goes_on = end < len(scene.tokens) and scene.tokens[end].lower in {"and", "but", "or"}
    found = _before_insertion(scene, end) if before == "," and not goes_on else None
    return found or _earlier_subject(scene, end, depth)


def _antecedent(scene: Scene, stop: int) -> NounHead | None:
    while stop and scene.tokens[stop - 1].lower in MARKS:
        stop -= 1
    return read_head(scene, 0, stop)


def _before_insertion(scene: Scene, end: int) -> NounHead | None:
    """Read the noun phrase before an apposition: "Acme, the carmaker, sold"."""
    opening = end - 2
    while opening > 0 and scene.tokens[opening].lower != ",":
        opening -= 1
    if opening <= 0:
        return None
    inserted = _inserted_name(scene, opening + 1, end - 1)
    return inserted or read_head(scene, 0, opening)


def _inserted_name(scene: Scene, start: int, end: int) -> NounHead | None:
    """Read the name of "his party, the Civic Union, won": it says best who is meant."""
    while start < end and scene.tokens[start].lower in {"the", "a", "an"}:
        start += 1
    if start >= end or any(scene.mention_at(index) is None for index in range(start, end)):
        return None
    return read_subject(scene, start, end)


def _earlier_subject(scene: Scene, end: int, depth: int) -> NounHead | None:
    for index in range(end - 1, -1, -1):
        word = scene.tokens[index].lower
        before = scene.tokens[index - 1].lower if index else ""
        gerund = word.endswith("ing") and before in PREPOSITIONS | {"while", "when"}
        if verb_at(scene.tokens, index) and word not in {"to", "not", "n't"} and not gerund:
            return _subject(scene, index, depth + 1)
    return None
