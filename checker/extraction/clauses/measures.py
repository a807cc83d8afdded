"""What a number is about: the attribute, and the entity that has it.

Read from the clause around the number, without a parser, in the order of how sure the reading is:
"a fine of $5m", "$5m in damage", "a $5m fine", "120 metres tall", a counted noun with its verb
("43 people were killed"), and at last the subject of the governing verb ("revenue rose to $5m").
Where none fits, the attribute stays None and nothing will be compared.
"""

from dataclasses import replace
from decimal import Decimal

from checker.extraction.clauses.concepts import find_concept
from checker.extraction.clauses.governors import Governor, find_governor, hedge_start
from checker.extraction.clauses.measure import Measure
from checker.extraction.clauses.noun_heads import (
    ADJECTIVE_MEASURES,
    CHANGE_NOUNS,
    DIMENSION_MEASURES,
    LIGHT_HEADS,
    TRADED,
    NounHead,
    is_measure,
    owned_phrase,
    read_head,
    read_subject,
    words_after,
)
from checker.extraction.clauses.owners import PLACING, subject_name, with_entity
from checker.extraction.clauses.predicates import (
    AUXILIARIES,
    CHANGES,
    LEVELS,
    TRANSACTIONS,
    is_adverb,
    is_past,
    verb_at,
)
from checker.extraction.clauses.scenes import Scene
from checker.extraction.clauses.subjects import joins_names
from checker.extraction.lemmas import verb_lemma
from checker.model import Mention, MentionKind, Quantity, Role

_ARTICLES = frozenset("a an the its his her their this that".split())
_SURE = Decimal("0.9")
_LOOSE = Decimal("0.7")
"""Confidence of a count with no verb: the text does not say what is told of so many."""

_REACH = 14
"""Tokens that a counted noun's verb may lie to the right: a relative clause or two adjuncts."""


def read_measure(scene: Scene, quantity: Quantity) -> Measure:
    """Tell what a quantity of the scene is about."""
    first = scene.index_at(quantity.span.start)
    after = scene.index_at(quantity.span.end)
    governor = find_governor(scene, first)
    found = (
        _from_share(scene, quantity, governor)
        or _from_of(scene, first, quantity)
        or _from_adjective(scene, after, quantity, governor)
        or _from_attributive(scene, first, after, quantity)
        or _from_kept(quantity, governor)
        or _from_counted(scene, after, quantity, governor)
        or _from_complement(scene, after, quantity, governor)
        or _from_governor(scene, quantity, governor)
        or Measure()
    )
    if found.head in _SAYS_NOTHING:
        found = Measure()
    found = replace(found, concept=find_concept(scene, quantity, first, after, governor))
    # Who puts a figure on something is its source, not its owner.
    found = with_entity(scene, found, None if _puts(governor) else governor, first, after)
    if governor is None:
        return found
    past = is_past(scene.tokens, governor.index)
    return replace(found, past=past, governor=governor.index, link=governor.link)


def _from_share(scene: Scene, quantity: Quantity, governor: Governor | None) -> Measure | None:
    """Read "the three hold 60 percent of the world's copper": the share somebody has in a whole."""
    if quantity.role is not Role.SHARE or quantity.whole is None or governor is None:
        return None
    subject = governor.subject
    if governor.lemma not in _SHARING or subject is None or subject.counted:
        return None
    owner = subject_name(scene, subject)
    name = ", ".join(subject.members) or (owner.name if owner and subject.head is None else None)
    if name is not None:
        return Measure(attribute="share", head="share", entity=name, mention=owner, basis="subject")
    attribute = f"{subject.attribute} share" if subject.attribute else None
    return Measure(attribute=attribute, head="share") if attribute else None


_SAYS_NOTHING = frozenset(
    "from to by at of in on for with be have do take make get go come give put end become first"
    " second third fourth fifth sixth seventh eighth ninth tenth one two three four five six seven"
    " eight nine ten half figure between about against was were is are has had then there".split()
)
"""Words that are no attribute, whatever led to them."""

_SHARING = frozenset(
    "account hold control own supply produce make provide represent bring generate contribute have"
    " form win take get comprise cover deliver".split()
)
"""Verbs by which somebody or something has a share."""


def _from_of(scene: Scene, first: int, quantity: Quantity) -> Measure | None:
    """Read "a fine of $5 million", "with a magnitude of 6.4"."""
    index = hedge_start(scene, first)
    if index < 2 or scene.tokens[index - 1].lower not in {"of", "worth"}:  # noqa: PLR2004 - a noun and "of"
        return None
    head = read_head(scene, 0, index - 1)
    if head is None or head.head is None or head.head in LIGHT_HEADS or quantity.counted:
        return None
    return _measure_of(head)


def _from_adjective(
    scene: Scene, after: int, quantity: Quantity, governor: Governor | None
) -> Measure | None:
    """Read "120 metres tall", "310 kilometres from the capital"."""
    if after >= len(scene.tokens):
        return None
    following = scene.tokens[after].lower
    name = ADJECTIVE_MEASURES.get(following)
    moved = governor is not None and governor.lemma in CHANGES
    if name is None and quantity.dimension == "[length]" and not moved and following in _AWAY:
        name = "distance"
    return Measure(attribute=name, head=name) if name else None


_AWAY = frozenset(
    "from north south east west north-west north-east south-west south-east northwest northeast"
    " southwest southeast upstream downstream inland offshore".split()
)
"""Words after a length that tell how far off something lies."""


def _from_attributive(scene: Scene, first: int, after: int, quantity: Quantity) -> Measure | None:
    """Read "a $700,000 award", "the 1,200-kilometre Nord pipeline", "a 2 % rise in sales"."""
    if quantity.counted or not first or after >= len(scene.tokens):
        return None
    start = hedge_start(scene, first) - 1
    if not any(scene.tokens[index].lower in _ARTICLES | {"'s"} for index in range(start, first)):
        return None
    name = DIMENSION_MEASURES.get(quantity.dimension)
    owner = next((one for one in _following(scene, after) if one is not None), None)
    if name is not None and owner is not None:
        return Measure(attribute=name, head=name, entity=owner.name, mention=owner, basis="subject")
    words = words_after(scene, after)
    if words and words[-1] in CHANGE_NOUNS:
        head = read_subject(scene, after, len(scene.tokens))
        return None if head is None else _measure_of(head)
    return Measure(attribute=" ".join(words), head=words[-1]) if words else None


def _following(scene: Scene, after: int) -> list[Mention | None]:
    """Give the names among the words right after a number, up to the end of its noun phrase."""
    found: list[Mention | None] = []
    for index in range(after, min(after + 3, len(scene.tokens))):
        if not scene.tokens[index].is_word or scene.tokens[index].lower in PLACING:
            break
        found.append(scene.mention_at(index))
    return found


def _from_counted(
    scene: Scene, after: int, quantity: Quantity, governor: Governor | None
) -> Measure | None:
    """Read "43 people were killed" and "killed 43 people"."""
    if not quantity.counted or quantity.role in {Role.CHANGE, Role.RATIO}:
        return None
    if _is_whole(scene, scene.index_at(quantity.span.start)):
        return Measure(attribute=quantity.counted, head=quantity.counted_head, confidence=_LOOSE)
    right, near = _verb_right(scene, after)
    fate = scene.tokens[after].lower if after < len(scene.tokens) else ""
    verb = fate if fate in _FATES else right if near else None
    if verb is None and governor is not None and not governor.is_linking:
        verb = governor.lemma
    acts = verb is not None and not near and fate not in _FATES and verb not in _AFFECTING
    verb = verb or right
    if verb is not None:
        found = _happening(_with_of(scene, after, quantity.counted), verb)
        subject = governor.subject if governor is not None and not near else None
        cause = subject.head if subject is not None and not acts else None
        return replace(found, acts=acts, cause=cause)
    if governor is not None and governor.subject is not None and is_measure(governor.subject.head):
        return _measure_of(governor.subject)
    return Measure(attribute=quantity.counted, head=quantity.counted_head, confidence=_LOOSE)


def _from_kept(quantity: Quantity, governor: Governor | None) -> Measure | None:
    """Read "lost nine seats": the count is of what was lost, not of who lost it."""
    if not quantity.counted or quantity.role is not Role.CHANGE or governor is None:
        return None
    object_ = governor.lemma in _KEEPING and verb_lemma(governor.link) == governor.lemma
    return Measure(attribute=quantity.counted, head=quantity.counted_head) if object_ else None


_KEEPING = frozenset("lose gain add shed win cut drop".split())
"""Verbs by which somebody has so many more or fewer."""


_ENDS = frozenset({";", ":", ".", "but", "“", "”", '"'})


_TELLING = frozenset(
    "expire last keep retain store restore send allow support hold contain accept limit employ"
    " carry serve require return process".split()
)
"""Verbs that say by themselves what is measured of their subject."""


def _is_whole(scene: Scene, first: int) -> bool:
    """Tell "of the 12 singers": what others are counted out of."""
    words = [token.lower for token in scene.tokens[max(first - 3, 0) : first]]
    return "of" in words and words[-1:] != ["of"] and not {"of", "out"}.isdisjoint(words)


_AFFECTING = frozenset(
    "kill injure wound hurt displace destroy damage leave claim strand trap affect hit close strike"
    " infect sicken poison drown burn flatten level".split()
)
"""Verbs whose subject is what happened, not who has the count: "the storm killed 43 people"."""

_FATES = frozenset(
    "dead injured wounded missing homeless hurt stranded trapped unaccounted".split()
)
"""Adjectives after a counted noun that say what became of them: "left 20 people dead"."""


def _with_of(scene: Scene, after: int, noun: str) -> str:
    """Add what the counted things are of: reports of burns are no reports of theft."""
    if after + 1 >= len(scene.tokens) or scene.tokens[after].lower != "of":
        return noun
    return " ".join([*words_after(scene, after + 1), noun])


_LIGHT_VERBS = frozenset(
    "have receive get see record log register count report reach know identify find list note"
    " total number welcome draw attract host serve bring".split()
)
"""Verbs that only say that so many are known: the noun is what is counted."""


def _happening(noun: str, verb: str) -> Measure:
    attribute = noun if verb in _LIGHT_VERBS else f"{noun} {verb}"
    head = attribute.rpartition(" ")[2]
    return Measure(attribute=attribute, head=head, predicate=verb, happening=True)


def _verb_right(scene: Scene, after: int) -> tuple[str | None, bool]:
    """Give the verb that the counted noun is the subject of, and whether it follows at once."""
    near = True
    for index in range(after, min(after + _REACH, len(scene.tokens))):
        token = scene.tokens[index]
        if token.lower in _ENDS or (token.lower == "and" and not joins_names(scene, index)):
            break
        lemma = verb_at(scene.tokens, index)
        if lemma is not None and token.lower not in AUXILIARIES:
            return lemma, near
        near = near and (token.lower in AUXILIARIES or is_adverb(token))
    return None, False


def _from_complement(
    scene: Scene, after: int, quantity: Quantity, governor: Governor | None
) -> Measure | None:
    """Read "caused $3 billion in damage", "8 inches of rain"."""
    if after + 1 >= len(scene.tokens) or scene.tokens[after].lower not in {"in", "of"}:
        return None
    words = words_after(scene, after + 1)
    if not words:
        return None
    found = Measure(attribute=" ".join(words), head=words[-1])
    if scene.tokens[after].lower == "of":
        return found if quantity.dimension in _SUBSTANTIAL else None
    moves = governor is not None and (governor.lemma in CHANGES or governor.is_linking)
    return found if is_measure(words[-1]) and not moves else None


_SUBSTANTIAL = frozenset({"[length]", "[mass]", "[length] ** 3", "[length]**3", "[volume]"})
"""Dimensions of an amount of some stuff: the stuff is what is measured."""


def _from_governor(scene: Scene, quantity: Quantity, governor: Governor | None) -> Measure | None:
    """Read "revenue rose to $5m", "cut its output by 2 %", "Brent settled at $71"."""
    if governor is None:
        return None
    subject, lemma, target = governor.subject, governor.lemma, governor.target
    if target is not None and target.head and (_puts(governor) or is_measure(target.head)):
        return replace(_measure_of(target), predicate=lemma, governed=True)
    measured = subject is not None and is_measure(subject.head)
    levelled = governor.link == "at" or _is_light(target)
    spoken_of = lemma in CHANGES | LEVELS or governor.is_linking or measured or levelled
    if not spoken_of:
        sure = _SURE if lemma in TRANSACTIONS | _TELLING else _LOOSE
        return Measure(attribute=lemma, head=lemma, predicate=lemma, governed=True, confidence=sure)
    found = None if subject is None else _from_subject(scene, quantity, subject)
    return None if found is None else replace(found, predicate=lemma, governed=True)


_PUTTING = frozenset("put peg estimate place value assess reckon".split())
"""Verbs by which somebody tells a figure of something else: "put the dead at 40"."""


def _puts(governor: Governor | None) -> bool:
    return governor is not None and governor.link == "at" and governor.lemma in _PUTTING


def _is_light(target: NounHead | None) -> bool:
    return target is not None and target.head in LIGHT_HEADS


def _from_subject(scene: Scene, quantity: Quantity, subject: NounHead) -> Measure | None:
    """Tell a measured quantity ("revenue") from a thing that has one ("Brent", "the bridge")."""
    light = subject.head in LIGHT_HEADS
    name = _dimension_name(scene, quantity, subject)
    if name is None or (is_measure(subject.head) and not light):
        return _measure_of(subject) if subject.head else None
    entity, mention, basis = _thing(scene, subject)
    return Measure(attribute=name, head=name, entity=entity, mention=mention, basis=basis)


def _dimension_name(scene: Scene, quantity: Quantity, subject: NounHead) -> str | None:
    """Name what a thing's number measures: money is a price, and a traded thing's percent too."""
    money = quantity.dimension.startswith("[currency")
    moved = quantity.dimension in {"[percent]", "dimensionless"} and quantity.role is Role.CHANGE
    priced = any(one.dimension.startswith("[currency") for one in scene.quantities)
    if money or (moved and (priced or subject.head in TRADED)):
        return "price"
    return DIMENSION_MEASURES.get(quantity.dimension)


def _thing(scene: Scene, subject: NounHead) -> tuple[str | None, Mention | None, str]:
    """Give the entity that a noun phrase itself names."""
    mention, head = subject.mention, subject.head
    if head in LIGHT_HEADS:  # "the bank's high": the thing is its owner
        owner = subject.phrase.partition("'s")[0]
        return (owner, mention, "possessor") if owner != subject.phrase else (None, None, "none")
    if mention is not None and (subject.named or head is None or _owns(mention)):
        return mention.name, mention, "subject"
    if head is None:
        return None, None, "none"
    named = [one for one in scene.focus.names if one.name.lower().endswith(" " + head)]
    if len(named) == 1:
        return named[0].name, named[0], "document"
    return owned_phrase(subject), None, "subject"


def _owns(mention: Mention) -> bool:
    """Tell a brand ("Urals crude") from a place that only tells which one ("Texan crude")."""
    return not mention.demonym and mention.kind not in {MentionKind.PLACE, MentionKind.GROUP}


def _measure_of(head: NounHead) -> Measure:
    if head.mention is None and head.holder is not None:
        named = head.holder[:1].isupper()
        return Measure(
            attribute=head.attribute,
            head=head.head,
            entity=head.holder,
            basis="possessor",
            local=None if named else head.holder.casefold(),
            change=head.change,
        )
    return Measure(
        attribute=head.attribute,
        head=head.head,
        entity=head.mention.name if head.mention else None,
        mention=head.mention,
        basis="possessor" if head.mention else "none",
        change=head.change,
    )
