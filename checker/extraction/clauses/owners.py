"""Whose a figure is: the name in the clause, else what its document is about."""

from dataclasses import replace

from checker.extraction.clauses.governors import Governor
from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.noun_heads import NounHead, is_measure, owned_phrase
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Mention, MentionKind

PLACING = frozenset("in at off near across outside inside".split())
"""Prepositions that bring in the place or body a clause is about."""

_ARTICLES = frozenset("a an the its his her their this that".split())


def with_entity(
    scene: Scene, measure: Measure, governor: Governor | None, first: int, after: int
) -> Measure:
    """Add the entity where the noun phrase itself named none."""
    if measure.entity is not None or measure.attribute is None:
        return measure
    subject = governor.subject if governor is not None else None
    named = _of_subject(scene, measure, subject)
    if named is not None:
        return named
    return (
        _in_clause(scene, measure, first, after)
        or _of_name_beside(scene, measure, first)
        or _of_document(scene, measure)
    )


def _of_name_beside(scene: Scene, measure: Measure, first: int) -> Measure | None:
    """Take the word that opens "Tarnfell, 900 metres high," for its owner, known name or not."""
    if first != 2 or scene.tokens[1].text != "," or not scene.tokens[0].text.isalpha():  # noqa: PLR2004 - a name and a comma
        return None
    return replace(measure, entity=scene.tokens[0].text, mention=None, basis="subject")


def _of_subject(scene: Scene, measure: Measure, subject: NounHead | None) -> Measure | None:
    """Read the owner off the subject; None if there is none that could say it."""
    if subject is None:
        return None
    name, mention = _named(scene, subject)
    if name is not None:
        return replace(measure, entity=name, mention=mention, basis="subject")
    if subject.pronoun or subject.possessive:
        return measure  # it points at something that is not in sight
    if subject.head is None or _is_about(measure, subject):
        return None
    return _of_bare_name(scene, measure, subject) or _of_common_noun(scene, measure, subject)


def _named(scene: Scene, subject: NounHead) -> tuple[str | None, Mention | None]:
    """Give the name that the subject is or belongs to."""
    if subject.members:
        return ", ".join(subject.members), None
    owner = subject_name(scene, subject)
    if owner is not None and subject.beside and not is_measure(subject.head):
        return f"{subject.phrase.casefold()} ({owner.name})", None
    if owner is None:
        return None, None
    thing = subject.mention is owner and subject.head is not None and not subject.named
    generic = subject.head in _BODIES or " and " in subject.phrase
    if thing and not generic and not is_measure(subject.head):
        return owned_phrase(subject), None  # "the Ravenna opera" is not Ravenna
    return owner.name, owner


def _of_bare_name(scene: Scene, measure: Measure, subject: NounHead) -> Measure | None:
    """Take a single capitalised word before the verb for a name, known or not: "Skanair owned"."""
    word = subject.phrase
    alone = word[:1].isupper() and word.isalpha() and word.casefold() not in _COMMON_OPENERS
    opens = subject.start == 0 or scene.tokens[subject.start].text[:1].isupper()
    if not (alone and opens):
        return None
    return replace(measure, entity=word, mention=None, basis="subject")


_COMMON_OPENERS = frozenset(
    "people officials police prices sales revenue profits shares stocks exports imports output"
    " production inflation unemployment turnout attendance traffic passengers visitors voters"
    " workers employees residents students patients doctors nurses firefighters riders drivers"
    " players fans farmers growers users customers investors analysts economists scientists"
    " researchers engineers rescuers crews teams".split()
)


def _in_clause(scene: Scene, measure: Measure, first: int, after: int) -> Measure | None:
    place = _clause_mention(scene, first, after)
    if place is None:
        return None
    return replace(measure, entity=place.name, mention=place, basis="clause")


def _of_common_noun(scene: Scene, measure: Measure, subject: NounHead) -> Measure:
    """Let a common noun stand for itself, inside what its document is about.

    "The air force" of two articles is one only if both are about the same place or thing.
    """
    if subject.attribute is None or subject.counted:
        return measure
    centre = scene.focus.centre
    noun = " ".join(subject.phrase.casefold().split())
    entity = f"{noun} ({centre.name})" if centre is not None else noun
    return replace(measure, entity=entity, mention=None, basis="document", local=noun)


def subject_name(scene: Scene, subject: NounHead | None) -> Mention | None:
    """Give the name of the subject; "its", "it" and "the company" point at the one in sight."""
    if subject is None or subject.mention is not None:
        return None if subject is None else subject.mention
    if subject.possessive or subject.pronoun:
        return _antecedent(scene, subject)
    named = subject.phrase[:1].isupper()
    return scene.focus.organisation if subject.head in _BODIES and not named else None


def _antecedent(scene: Scene, subject: NounHead) -> Mention | None:
    """Give what a pronoun goes back to: a name before it, else the last sentence's opening."""
    place = scene.sentence.span.start + scene.tokens[subject.start].start
    before = [one for one in scene.mentions if not one.demonym and one.span.end <= place][:1]
    if before or subject.plural:
        return before[0] if before else None
    return scene.antecedent or scene.focus.organisation or scene.focus.centre


_BODIES = frozenset(
    "company firm group bank carmaker maker manufacturer retailer airline chain club team union"
    " ministry agency regulator operator developer producer startup lender insurer brand".split()
)


def _is_about(measure: Measure, subject: NounHead) -> bool:
    """Tell whether the attribute is the subject's own, or an event with a count of victims."""
    return measure.head == subject.head or (measure.happening and not measure.acts)


def _of_document(scene: Scene, measure: Measure) -> Measure:
    """Fall back on whoever opens the sentence, then on what the document is about."""
    measured = is_measure(measure.head) and not measure.happening
    opening = [one for one in scene.mentions[:1] if one.kind is MentionKind.ORGANISATION]
    if measured and opening:
        return replace(measure, entity=opening[0].name, mention=opening[0], basis="clause")
    default = scene.focus.organisation if measured else scene.focus.place
    default = default or scene.focus.centre
    area = _common_area(scene) or ""
    name = default.name if default is not None else None
    entity = f"{area} ({name})" if area and name else area or name
    if entity is None and not scene.focus.names:
        return measure
    mention = None if area else default
    entity = entity or scene.focus.names[0].name
    return replace(measure, entity=entity, mention=mention, basis="document", local=area)


_AREAS = frozenset(
    "district region province state county country nation island valley area city town village"
    " neighbourhood neighborhood municipality suburb continent archipelago peninsula coast world"
    " capital territory parish borough ward basin delta".split()
)
_WIDE = frozenset(
    "nationwide statewide countywide citywide worldwide globally nationally regionally locally"
    " countrywide districtwide elsewhere abroad overseas".split()
)


def _common_area(scene: Scene) -> str | None:
    """Give the area that a sentence names by a common noun: what holds for it is not the town's."""
    for index, token in enumerate(scene.tokens):
        if token.lower in _WIDE:
            return token.lower
        noun = noun_lemma(token.lower)
        if noun in _AREAS and scene.owners[index] is None and _is_placed(scene, index):
            return noun
    return None


def _is_placed(scene: Scene, index: int) -> bool:
    words = [scene.tokens[place].lower for place in range(max(index - 3, 0), index)]
    return not {"in", "across", "throughout", "around", "within", "of"}.isdisjoint(words)


def _clause_mention(scene: Scene, first: int, after: int) -> Mention | None:
    """Give the name that an adjunct of the clause brings in: "in Lyon", "off Mombasa"."""
    order = [*range(after, len(scene.tokens)), *range(first - 1, -1, -1)]
    for index in order:
        mention = scene.mention_at(index)
        if mention is None or mention.kind is MentionKind.PERSON:
            continue
        before = index - 1
        while before >= 0 and scene.tokens[before].lower in _ARTICLES:
            before -= 1
        if before >= 0 and scene.tokens[before].lower in PLACING:
            return mention
    return None
