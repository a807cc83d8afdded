"""Who holds which post: "Acme's chief executive, Ana Ruiz", "skipper Bo Lind".

A claim gives the holder (in `context`), the post (`attribute`) and the body (`entity`), with marks
(`definition`): "sole" for a post that one person holds at a time, "former", "acting", "coming",
"changing" (the sentence tells how the holder came to it), "then" (it tells of the time of an
event), "narrowed" (one of several, or of a part of the body) and "since:2011".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim
from checker.extraction.names.words import PLACED
from checker.extraction.posts import table
from checker.extraction.posts.base import Reading, mark_of
from checker.extraction.posts.readings import readings
from checker.extraction.posts.tenures import with_tenure
from checker.extraction.voices import Voices
from checker.model import (
    Act,
    Claim,
    ClaimKind,
    Document,
    Mention,
    MentionKind,
    Modality,
    Polarity,
    Section,
    Sentence,
    Span,
)

_BODIES = frozenset(
    {MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.GROUP, MentionKind.NAME,
     MentionKind.PRODUCT}
)  # fmt: skip
_GOES_ON = re.compile(r"['’]s\b| in [A-Z]|,? (?:audit|youth|women|men|local|student)")
"""What follows a body when the post is in a part of it ("the chair of Acme's committee")."""

_SHIP = re.compile(
    r"\b(?:ship|vessel|trawler|ferry|boat|tanker|yacht|schooner|tug|freighter|frigate|liner"
    r"|icebreaker|cruiser|barge|lifeboat|carrier|submarine),?(?: the)? "
    r"([A-Z][\w'-]*(?: [A-Z][\w'-]*)?)"
)
_SHIP_WORDS = frozenset({"ship", "vessel", "her"})
_MOODS = frozenset({Modality.POSSIBLE, Modality.CONDITIONAL, Modality.REQUIRED})
_PLANS = frozenset({Modality.PLANNED, Modality.FORECAST})
_LEAST_NAMED = 3
"""Times that a text names the body that its bare posts are of."""


def role_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the holders of posts that a sentence names."""
    sentence = scene.sentence
    if sentence.section is Section.BOILERPLATE:
        return
    people = [one for one in scene.mentions if one.kind in {MentionKind.PERSON, MentionKind.NAME}]
    for person in people:
        for reading in _readings(sentence, person):
            claim = _claim(document, scene, voices, person, reading)
            if claim is not None:
                yield claim


def _readings(sentence: Sentence, person: Mention) -> Iterator[Reading]:
    """Yield the posts of a person, before "Dr" in his name ("the rector, Dr Bo Lind") or behind."""
    text = sentence.text.replace("\n", " ")
    base = sentence.span.start
    end = person.span.end - base
    bare = end - len(_bare(person))
    titled = _HONORIFIC.fullmatch(person.title or "") is not None
    found: dict[str, Reading] = {}
    for start in (bare, person.span.start - base) if titled else (bare,):
        for reading in readings(text, start, end):
            if _is_person(person, text, start, reading):
                found.setdefault(reading.post, reading)
    yield from found.values()


_HONORIFIC = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Dame|Sir|Lord|Lady|Rev)\.? ?)+")


def _is_person(name: Mention, sentence: str, start: int, reading: Reading) -> bool:
    """Tell whether a name is a person's, if only by a post that nobody but people hold."""
    if name.kind is MentionKind.PERSON:
        return True
    words = name.surface.split()
    if len(words) not in _LENGTHS or not all(word[:1].isupper() for word in words):
        return False
    personal = reading.post in table.PERSONAL or reading.post.startswith("head of ")
    if not personal or reading.post in table.OF_THINGS or _PLACE_BEFORE.search(sentence[:start]):
        return False
    return reading.start < start or _POST_ENDS.match(sentence, reading.end) is not None


_LENGTHS = (2, 3)
_PLACE_BEFORE = re.compile(r"\b(?:in|at|near|from|of|to|the) \Z", re.IGNORECASE)
_POST_ENDS = re.compile(r"[,.;)]|\Z|(?<= )(?=[A-Z])| (?:of|at|for|since|from|until|told|said)\b")
"""What follows the post of an apposition; behind "In Larkmoor, mayor" comes the mayor's name."""


def _bare(person: Mention) -> str:
    """Give the words of a person's name without the title before it."""
    return person.surface.removeprefix(person.title or "").strip() or person.surface


def _claim(
    document: Document, scene: Scene, voices: Voices, person: Mention, reading: Reading
) -> Claim | None:
    owner, basis = _owner(document, scene, person, reading)
    if reading.post == "member" and not _is_body(document, owner):
        return None
    if owner is not None and _is_part(document.text, owner, reading):
        return None
    told = {*reading.marks, *_marks_before(document.text, owner, reading)}
    told = with_tenure(told, _rest(scene, reading, owner, basis), document.published)
    post = f"deputy {reading.post}" if "below" in told else reading.post
    voice = voices.at(person.span, scene.sentence)
    claim = base_claim(document, scene.sentence, _span(scene, person, reading, owner, basis), voice)
    set_on = _MOODS if "changing" in told else _MOODS | _PLANS
    if claim.modality in set_on and "coming" not in told:
        # "It would be skipper Ana Ruiz": who she is holds whatever the clause says of her.
        claim = replace(claim, modality=Modality.FACT)
    return replace(
        claim,
        id=f"{claim.id}@{post}",
        kind=ClaimKind.ROLE,
        entity=owner.name if owner is not None else None,
        entity_type=owner.kind if owner is not None else None,
        entity_basis=basis,
        mention=owner,
        topics=scene.focus.topics,
        context=(person.name,),
        attribute=post,
        attribute_head=post.rpartition(" ")[2],
        # "I did not know," said the mayor: he is it all the same.
        polarity=claim.polarity if claim.act is Act.DENY else Polarity.POSITIVE,
        definition=_definition(reading, owner, told),
    )


def _rest(scene: Scene, reading: Reading, owner: Mention | None, basis: str) -> str:
    """Give the words behind a post and the body that is named with it."""
    base = scene.sentence.span.start
    behind = basis == "possessor" and owner is not None
    end = max(reading.end, owner.span.end - base if behind and owner is not None else 0)
    return scene.sentence.text[end:].replace("\n", " ")


def _span(
    scene: Scene, person: Mention, reading: Reading, owner: Mention | None, basis: str
) -> Span:
    """Give the words from the first to the last of holder, post and a body named with them."""
    base = scene.sentence.span.start
    spans = [person.span, Span(base + reading.start, base + reading.end)]
    if owner is not None and basis == "possessor":
        spans.append(owner.span)
    return Span(min(one.start for one in spans), max(one.end for one in spans))


def _definition(reading: Reading, owner: Mention | None, told: set[str]) -> tuple[str, ...]:
    """Give the marks of a holder and of the post, sorted."""
    marks = told - {"below", ""}
    if told.isdisjoint({"below", "narrowed"}) and _is_sole(reading, owner):
        marks.add("sole")
    of_body = owner is not None and owner.kind is MentionKind.ORGANISATION
    if reading.post in table.OF_STATE and not of_body:
        marks.add("of-state")
    return tuple(sorted(marks))


def _marks_before(text: str, owner: Mention | None, reading: Reading) -> Iterator[str]:
    """Give what the word before a body says of the post behind it ("former Acme president")."""
    if owner is not None and reading.owner_end is not None:
        before = text[max(0, owner.span.start - _WORD) : owner.span.start].split()
        for word in (*before[-1:], owner.surface.split()[0]):
            yield mark_of(word) or ""


_WORD = 16
"""Characters that hold the word before a name."""


def _is_sole(reading: Reading, owner: Mention | None) -> bool:
    """Tell whether one person at a time holds a post; a team may have several captains."""
    if reading.post == "captain":
        return owner is not None and owner.kind in {MentionKind.NAME, MentionKind.PRODUCT}
    several = owner is not None and owner.name in _SEVERAL_MINISTERS
    return reading.post in table.SOLE and not (several and reading.post.endswith(" minister"))


_SEVERAL_MINISTERS = frozenset({"United Kingdom"})
"""Countries where a minister stands below the secretary of the same field."""


def _owner(
    document: Document, scene: Scene, person: Mention, reading: Reading
) -> tuple[Mention | None, str]:
    """Give the body of a post and how it was found."""
    base = scene.sentence.span.start
    bodies = [one for one in scene.mentions if one.kind in _BODIES and one.span != person.span]
    beside = [one for one in bodies if _stands_beside(one, base, reading)]
    if beside:
        return beside[0], "possessor"
    common = _common_noun(scene.sentence.text, reading)
    named = _named_after(scene, common) if common else None
    before = [one for one in bodies if one.span.end <= base + reading.start]
    if named is not None or (reading.loose and len(before) == 1 and not common):
        return named or before[0], "subject"
    reading = replace(reading, anaphor=common or reading.anaphor)
    if reading.anaphor is None or reading.post in table.OF_TRIALS:
        return None, "none"
    return _pointed_at(document, scene, bodies, reading)


def _pointed_at(
    document: Document, scene: Scene, bodies: Sequence[Mention], reading: Reading
) -> tuple[Mention | None, str]:
    """Give the body that "its" or "the company's" points back to, and how it was found."""
    meant = _meant(document, scene, bodies, reading)
    bare = not reading.anaphor and reading.post in table.SOLE - table.OF_STATE - table.PLACED
    points = bare or reading.anaphor in {"its", "their"} | table.BODIES
    if meant is None and points and reading.post != "captain":
        body = _only_body(scene, reading.anaphor)
        often = body is not None and document.text.count(body.name) > 1
        return (body, "document") if often or not bare else (None, "document")
    return meant, "subject" if reading.anaphor in _PRONOUNS else "document"


def _stands_beside(body: Mention, base: int, reading: Reading) -> bool:
    """Tell whether a body stands where a reading says that it begins or ends."""
    ends = reading.owner_end is not None and body.span.end - base == reading.owner_end
    return ends or body.span.start - base == reading.owner_start


def _common_noun(sentence: str, reading: Reading) -> str:
    """Give the noun that stands for the body: "the authority's", "of the Authority"; "" if none."""
    if reading.anaphor:
        return reading.anaphor if reading.anaphor in table.BODIES else ""
    if reading.owner_start is None:
        return ""
    word = _WORD_ALONE.match(sentence, reading.owner_start)
    return word[0].lower() if word and word[0].lower() in table.BODIES else ""


_WORD_ALONE = re.compile(r"[A-Za-z]+(?![\w'’-]| [A-Z])")


def _only_body(scene: Scene, anaphor: str | None) -> Mention | None:
    """Give the one organisation that a text names; "the company" is no union and no office."""
    named = {one.name: one for one in scene.focus.every if _is_called_body(one)}
    if len(named) != 1:
        return None
    name, body = next(iter(named.items()))
    other = anaphor in table.BODIES and not table.BODIES.isdisjoint(name.lower().split())
    return None if other else body


def _is_called_body(name: Mention) -> bool:
    """Tell whether a name is a body's by its kind or its last word."""
    if name.kind is MentionKind.NAME:
        return name.name.lower().rpartition(" ")[2] in table.BODIES
    return name.kind is MentionKind.ORGANISATION


def _named_after(scene: Scene, noun: str) -> Mention | None:
    """Give the one body of a text in whose name a noun stands ("the port", "Port of Skarholm")."""
    named = {
        one.name: one
        for one in scene.focus.every
        if one.kind in {MentionKind.ORGANISATION, MentionKind.NAME}
        and noun in one.name.lower().split()
    }
    others = {one.name for one in scene.focus.every if _is_called_body(one)} - {*named}
    sure = len(named) == 1 and (noun not in table.FIRMS or not others)
    return next(iter(named.values())) if sure else None


def _meant(
    document: Document, scene: Scene, bodies: Sequence[Mention], reading: Reading
) -> Mention | None:
    """Give the body that "its", "the company's" or nothing at all refers to."""
    base = scene.sentence.span.start
    if reading.post == "captain":
        return _ship(document, scene, reading)
    before = [one for one in bodies if one.span.end <= base + reading.start and not one.demonym]
    if reading.anaphor in {"its", "their", "whose"}:
        found = before[-1] if before else scene.antecedent
        return found if _is_body(document, found) else None
    if reading.anaphor in {"", "our", "the"} or reading.anaphor in table.FIRMS:
        return _main_body(document, scene, reading)
    return None


_PRONOUNS = frozenset("its their her his whose".split())


def _is_body(document: Document, mention: Mention | None) -> bool:
    """Tell whether a name may be that of a body that has posts: no person's, no place's."""
    if mention is None or mention.kind not in {MentionKind.ORGANISATION, MentionKind.NAME}:
        return False
    sure = mention.kind is MentionKind.ORGANISATION
    return sure or not _is_placed(document.text, mention.name)


@lru_cache(maxsize=256)
def _is_placed(text: str, name: str) -> bool:
    """Tell whether a text writes a name as a place's ("in Larkmoor")."""
    return re.search(PLACED + re.escape(name) + r"\b(?! [A-Z])", text) is not None


@lru_cache(maxsize=16)
def _ships(text: str) -> frozenset[str]:
    """Give the names that a text puts behind a word for a ship."""
    return frozenset(match[1] for match in _SHIP.finditer(text))


def _main_body(document: Document, scene: Scene, reading: Reading) -> Mention | None:
    """Give the body that a text is about, the name it comes back to most; None if in doubt."""
    if reading.post in table.OF_STATE | table.PLACED or reading.post not in table.SOLE:
        return None
    topics = set(scene.focus.topics)
    counted = sorted(
        (
            (-document.text.count(one.name), one.span, one)
            for one in scene.focus.names
            if one.name in topics and _is_body(document, one)
        ),
        key=lambda entry: entry[:2],
    )
    if not counted or -counted[0][0] < _LEAST_NAMED:
        return None
    return counted[0][2]


def _ship(document: Document, scene: Scene, reading: Reading) -> Mention | None:
    """Give the ship that "her captain" goes back to, or the one ship that a text names."""
    found = _ships(document.text)
    named = scene.antecedent
    if reading.anaphor in {"her", "its"} and named is not None:
        return named if named.kind in {MentionKind.NAME, MentionKind.PRODUCT} else None
    ships = [one for one in scene.focus.names if one.name in found]
    return ships[0] if len(ships) == 1 else None


def _is_part(text: str, owner: Mention, reading: Reading) -> bool:
    """Tell whether the post is one of a part of the body ("Acme's youth committee")."""
    behind = reading.owner_start is not None
    return behind and _GOES_ON.match(text, owner.span.end) is not None
