"""Who holds an office that only one can hold: "Acme's chief executive, Ana Ruiz".

Only offices of one holder at a time are read, and only where the words say whose office it is;
former, acting and deputy holders are none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.extraction.clauses.scenes import Scene
from checker.extraction.figures import base_claim
from checker.extraction.voices import Voices
from checker.model import Claim, ClaimKind, Document, Mention, MentionKind, Section, Span

_OFFICES = {
    "chief executive": "chief executive",
    "chief executive officer": "chief executive",
    "ceo": "chief executive",
    "chief financial officer": "chief financial officer",
    "finance chief": "chief financial officer",
    "cfo": "chief financial officer",
    "chairman": "chairman",
    "chairwoman": "chairman",
    "president": "president",
    "prime minister": "prime minister",
    "premier": "prime minister",
    "chancellor": "chancellor",
    "king": "monarch",
    "queen": "monarch",
    "mayor": "mayor",
    "governor": "governor",
    "secretary-general": "secretary-general",
    "director-general": "director-general",
    "editor-in-chief": "editor-in-chief",
    **{
        f"{field} {rank}": f"{field} minister"
        for field in (
            "finance", "foreign", "defence", "defense", "interior", "health", "energy",
            "education", "transport", "justice", "agriculture", "trade", "environment",
        )
        for rank in ("minister", "secretary")
    },
}  # fmt: skip
"""Written forms of offices that one person holds at a time, with the name of the office."""
_OFFICE = "|".join(sorted(map(re.escape, _OFFICES), key=len, reverse=True))
_PAST = re.compile(
    r"\b(?:former|ex|then|late|outgoing|incoming|next|acting|interim|deputy|vice|assistant|first"
    r"|future|designate|elect|new|predecessor|successor|candidate|shadow|onetime|longtime|past"
    r"|retired|ousted|sacked|caretaker|co)\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?:'s)? (?P<office>{_OFFICE}),? \Z", re.IGNORECASE)
_BEHIND = re.compile(
    rf",? (?:(?:the|its) )?(?P<office>{_OFFICE}) (?:of|at) (?:the )?\Z", re.IGNORECASE
)
_OWNED = re.compile(rf", (?P<owner>.{{0,60}}?)'s (?P<office>{_OFFICE})(?=[,. ])", re.IGNORECASE)
_OF = re.compile(rf"\b(?P<office>{_OFFICE}) (?:of|at) (?:the )?\Z", re.IGNORECASE)
_THEN_NAME = re.compile(r",? ")
_GOES_ON = re.compile(r"['’]s\b| in [A-Z]|,? (?:audit|youth|women|men|local|student)")
"""What follows a body when the office is of a part of it ("the chair of Acme's committee")."""
_LOOK_BACK = 40
_BODIES = frozenset(
    {MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.GROUP, MentionKind.NAME}
)


def role_claims(document: Document, scene: Scene, voices: Voices) -> Iterator[Claim]:
    """Yield the holders of offices that a sentence names with whose office it is."""
    if scene.sentence.section is Section.BOILERPLATE:
        return
    people = [one for one in scene.mentions if one.kind is MentionKind.PERSON and " " in one.name]
    owners = [one for one in scene.mentions if one.kind in _BODIES]
    for person in people:
        readings = (_office_before, _office_of, _office_behind)
        found = next(filter(None, (read(document.text, person, owners) for read in readings)), None)
        if found is not None:
            claim = _claim(document, scene, voices, person, found[1])
            office = found[0]
            yield replace(
                claim,
                id=f"{claim.id}@{office}",
                attribute=office,
                attribute_head=office.rpartition(" ")[2],
            )


def _office_before(
    text: str, person: Mention, owners: Sequence[Mention]
) -> tuple[str, Mention] | None:
    """Read "Acme chief executive Ana Ruiz" and "Acme's chief executive, Ana Ruiz"."""
    start = person.span.end - len(person.name)
    for owner in owners:
        between = text[owner.span.end : start]
        match = _BEFORE.fullmatch(between) if 0 < len(between) <= _LOOK_BACK else None
        lead = text[max(owner.span.start - _LOOK_BACK, 0) : start]
        if match and not _PAST.search(lead):
            return _OFFICES[match["office"].lower()], owner
    return None


def _office_of(text: str, person: Mention, owners: Sequence[Mention]) -> tuple[str, Mention] | None:
    """Read "the mayor of Leeds, Ana Ruiz" and "Mayor of Leeds Ana Ruiz"."""
    start = person.span.end - len(person.name)
    for owner in owners:
        lead = text[max(owner.span.start - _LOOK_BACK, 0) : owner.span.start]
        match = _OF.search(lead)
        beside = _THEN_NAME.fullmatch(text[owner.span.end : start])
        if match and beside and not _PAST.search(lead):
            return _OFFICES[match["office"].lower()], owner
    return None


def _office_behind(
    text: str, person: Mention, owners: Sequence[Mention]
) -> tuple[str, Mention] | None:
    """Read "Ana Ruiz, the mayor of Leeds" and "Ana Ruiz, Acme's chief executive"."""
    for owner in owners:
        between = text[person.span.end : owner.span.start]
        match = _BEHIND.fullmatch(between) if 0 < len(between) <= _LOOK_BACK else None
        going_on = _GOES_ON.match(text, owner.span.end)
        if match and not going_on and not _PAST.search(between):
            return _OFFICES[match["office"].lower()], owner
        tail = text[person.span.end : owner.span.end + _LOOK_BACK]
        owned = _OWNED.match(tail)
        if owned and owned["owner"].endswith(owner.surface) and not _PAST.search(owned[0]):
            return _OFFICES[owned["office"].lower()], owner
    return None


def _claim(
    document: Document,
    scene: Scene,
    voices: Voices,
    person: Mention,
    owner: Mention,
) -> Claim:
    start = min(person.span.start, owner.span.start)
    span = Span(start, max(person.span.end, owner.span.end))
    claim = base_claim(document, scene.sentence, span, voices.at(person.span, scene.sentence))
    return replace(
        claim,
        kind=ClaimKind.ROLE,
        entity=owner.name,
        entity_type=owner.kind,
        entity_basis="possessor",
        mention=owner,
        context=(person.name,),
    )
