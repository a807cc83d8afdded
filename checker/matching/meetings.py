"""Why two claims meet, or what keeps them apart: the matcher's own reckoning, laid open.

Nothing is decided here. Which claims stand together is read from the groups that `match` gave; the
parts of the key come from the same cells. `_REASONS` says why another way is closed: a new way of
meeting adds a function there, and without one it is still named where it holds.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from checker.matching.alignments import align
from checker.matching.attributes import AttributeNames
from checker.matching.blocks import Placed, place
from checker.matching.facts import Cell, are_of_one_time, cell_of, gaps_of, homes_of
from checker.matching.periods import Period, Tense
from checker.matching.stories.profiles import contents
from checker.matching.topics import by_topic
from checker.model import WORDING, Claim, ClaimGroup, ClaimKind, Scope, Section
from checker.model.meetings import Meeting, Part, Way

_FACT_BLOCKS = ("fact|", "local|")
WHOLE_SENTENCES = frozenset({Scope.COPY, Scope.WORDING, Scope.RETELLING})
"""Groups whose claims stand for their sentences, whatever else these state."""

_ASIDE = frozenset({Scope.VOICES})
"""Groups that are counted as a whole; nothing in them is held against anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A claim as its blocks have it."""

    claim: Claim
    """With the unit that the convention of its attribute completes."""

    attribute: str
    """Canonical name; "" where it is not known."""

    story: str
    """First document of the story that its document tells; "" if no other document tells it."""

    rooms: Mapping[str, Cell]
    """The cell it is told in, by block and story; empty for what is never compared."""

    window: int = 0
    """Days that a current value of its attribute stays current."""


def stand(
    wanted: Sequence[Claim],
    claims: Iterable[Claim],
    names: AttributeNames,
    stories: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Standing]:
    """Give how some claims stand among all the claims of a corpus, by their ids.

    Args:
        wanted: The claims that are asked about, all of them among `claims`.
        claims: Every claim of the run: near days are joined by what lies between them.
        names: The attribute words of the rulebook.
        stories: First document of the story that each document tells.
    """
    own = {claim.id: [*_facts(claim, names)] for claim in wanted}
    blocks: dict[str, list[Placed]] = {one.block: [] for some in own.values() for one in some}
    for claim in claims:
        for placed in _facts(claim, names):
            if placed.block in blocks:
                blocks[placed.block].append(placed)
    homes = {room: cells for name in blocks for room, cells in _rooms(name, blocks[name])}
    return {
        claim.id: replace(
            _standing(claim, own[claim.id], homes, names), story=stories.get(claim.doc, "")
        )
        for claim in wanted
    }


def _facts(claim: Claim, names: AttributeNames) -> Iterator[Placed]:
    return (one for one in place(claim, names) if one.block.startswith(_FACT_BLOCKS))


def _rooms(name: str, block: Sequence[Placed]) -> Iterator[tuple[str, dict[str, Cell]]]:
    """Yield the cells of a block by the ids of its claims; each story of it by itself."""
    claims = [placed.claim for placed in block]
    if name.startswith("fact|"):
        yield name, homes_of(claims, block[0].window)
        return
    for number, story in enumerate(by_topic(claims)):
        yield f"{name}|{number}", homes_of(story, block[0].window)


def _standing(
    claim: Claim,
    placed: Sequence[Placed],
    homes: Mapping[str, Mapping[str, Cell]],
    names: AttributeNames,
) -> Standing:
    meant = placed[0].claim if placed else claim
    unit = meant.quantity.base_unit if meant.quantity else None
    return Standing(
        claim=meant,
        attribute=names.name(claim.attribute, unit) if claim.attribute else "",
        story="",
        rooms={room: cells[claim.id] for room, cells in homes.items() if claim.id in cells},
        window=placed[0].window if placed else 0,
    )


def explain_meeting(first: Standing, second: Standing, groups: Iterable[ClaimGroup]) -> Meeting:
    """Give the parts of two claims' keys, and every way in which they could meet.

    Args:
        first: One claim.
        second: Another claim of the same run.
        groups: What `match` brought together in that run, divergent groups left out or not.
    """
    both = first.claim, second.claim
    together = {group.scope for group in groups if _holds(group, *both)}
    facts = all(one.quantity is not None or one.kind is ClaimKind.EVENT for one in both)
    return Meeting(
        first=both[0],
        second=both[1],
        gaps=(tuple(_gaps(both[0])), tuple(_gaps(both[1]))) if facts else ((), ()),
        parts=tuple(_parts(first, second)) if facts else (),
        ways=tuple(_ways(first, second, together)),
    )


def _holds(group: ClaimGroup, first: Claim, second: Claim) -> bool:
    """Tell whether a group holds two claims against each other.

    A group round one claim, a headline or a denial, bears that claim's id at the end of its own,
    and has it on one side always.
    """
    if group.differs is not None or group.scope in _ASIDE:
        return False
    if group.scope in WHOLE_SENTENCES:
        places = {(claim.doc, claim.sentence.start) for claim in group.claims}
        wanted = {(claim.doc, claim.sentence.start) for claim in (first, second)}
        return len(wanted) > 1 and wanted <= places
    if not {first.id, second.id} <= {claim.id for claim in group.claims}:
        return False
    head = group.claims[0].id
    return not group.id.endswith(f"|{head}") or head in {first.id, second.id}


def _gaps(claim: Claim) -> Iterator[str]:
    if claim.section is Section.BOILERPLATE:
        yield "it stands in what a page repeats round its articles"
    yield from gaps_of(claim)


def _parts(first: Standing, second: Standing) -> Iterator[Part]:
    rooms = sorted(first.rooms.keys() & second.rooms.keys())
    pairs = [(first.rooms[room], second.rooms[room]) for room in rooms]
    joined = next((pair for pair in pairs if pair[0] == pair[1]), None)
    yield _entity(first, second, shared=bool(rooms))
    yield Part(
        name="attribute",
        label="measure",
        first=first.attribute,
        second=second.attribute,
        same=bool(first.attribute) and first.attribute == second.attribute,
    )
    yield from _cell_parts(first, second, joined or (pairs[0] if pairs else None))


def _entity(first: Standing, second: Standing, *, shared: bool) -> Part:
    """Compare whom two claims are about: by name, or by what one story calls it."""
    names = first.claim.entity or "", second.claim.entity or ""
    equal = bool(names[0]) and names[0].casefold() == names[1].casefold()
    own = any(one.claim.local for one in (first, second))
    same = shared or (equal and _may_be_one(first, second))
    note = ""
    if shared and not equal:
        note = "each text's own subject, and the texts are of one story"
    elif equal and own:
        told = "the texts are of one story" if same else "nothing shows that they are of one story"
        note = f"each text's own, and {told}"
    return Part(
        name="entity",
        label="about",
        first=names[0],
        second=names[1],
        same=same,
        note=note,
    )


def _may_be_one(first: Standing, second: Standing) -> bool:
    """Tell whether two claims of one name and other blocks are about one thing.

    Where no block is shared, what they measure may be all that differs.
    """
    own = [one.claim.local for one in (first, second)]
    if not any(own):
        return True
    story = len(list(by_topic([first.claim, second.claim]))) == 1
    return own[0] == own[1] and first.attribute != second.attribute and story


def _cell_parts(
    first: Standing, second: Standing, homes: tuple[Cell, Cell] | None
) -> Iterator[Part]:
    one, other = cell_of(first.claim), cell_of(second.claim)
    yield _part("scope", "kind of figure", one.part, other.part)
    if one.whole or other.whole:
        yield _part("scope", "share of", one.whole, other.whole)
    yield _unit(first.claim, second.claim)
    yield _part("definition", "definition", ", ".join(one.definition), ", ".join(other.definition))
    yield _part("modality", "put as", one.modality.value, other.modality.value)
    if one.part == other.part == "event":
        return  # the days of an event are what is told, not when it is told of
    near = are_of_one_time(one, other, max(first.window, second.window))
    same = near
    if homes is not None and not set(homes[0].parts_apart(homes[1])) - {"time", "time-unknown"}:
        same = homes[0].period == homes[1].period
    yield Part(
        name=_time_name(one, other),
        label="period",
        first=_days(one.period),
        second=_days(other.period),
        same=same,
        note=_time_note(one, other, near=near, same=same),
    )


def _part(name: str, label: str, first: str, second: str) -> Part:
    return Part(name=name, label=label, first=first, second=second, same=first == second)


def _unit(first: Claim, second: Claim) -> Part:
    """Compare the units in which two figures are held against each other, shown as written."""
    shown = [claim.quantity.unit if claim.quantity else "day" for claim in (first, second)]
    one, other = cell_of(first).dimension, cell_of(second).dimension
    note = f"both are brought to {one}" if one == other and shown[0] != shown[1] else ""
    return Part(
        name="dimension",
        label="unit",
        first=shown[0],
        second=shown[1],
        same=one == other,
        note=note,
    )


def _time_name(first: Cell, second: Cell) -> str:
    unknown = Tense.UNKNOWN in {first.period.tense, second.period.tense}
    return "time-unknown" if unknown else "time"


def _days(period: Period) -> str:
    return "" if period.tense is Tense.UNKNOWN else str(period)


def _time_note(first: Cell, second: Cell, *, near: bool, same: bool) -> str:
    """Say what the days do not show: how near is near, and what is joined by others."""
    if same:
        return _joined_note(first, second, near=near)
    if near:
        return "near each other, but each is nearer to other claims between"
    return _parted_note(first.period, second.period)


def _parted_note(first: Period, second: Period) -> str:
    if first.decided or second.decided:
        return "what is decided counts for the day it is reported, not for the days it holds"
    if first.current and second.current:
        return "no text names its day, so those of publication count, and they lie too far apart"
    if (first.current or second.current) and Tense.UNKNOWN not in {first.tense, second.tense}:
        return "one text names no time, so its day of publication counts"
    return ""


def _joined_note(first: Cell, second: Cell, *, near: bool) -> str:
    if first.period == second.period:
        return ""
    if near:
        return "near enough: no text names another day, and such a figure holds that long"
    return "a plan without a date is held to be the one dated plan of those days"


def _ways(first: Standing, second: Standing, together: set[Scope]) -> Iterator[Way]:
    for scope in Scope:
        if scope in together:
            yield Way(scope=scope, meets=True)
        elif scope in _REASONS:
            why = _REASONS[scope](first, second)
            if why is not None:
                yield Way(scope=scope, meets=False, detail=why)


def _are_figures(*standing: Standing) -> bool:
    return all(one.claim.quantity is not None for one in standing)


def _why_no_fact(first: Standing, second: Standing) -> str | None:
    if first.claim.quantity is None and second.claim.quantity is None:
        return None
    places = {(one.claim.doc, one.claim.sentence) for one in (first, second)}
    return "both stand in one sentence" if len(places) == 1 else ""


def _why_no_parallel(first: Standing, second: Standing) -> str | None:
    one, other = first.claim, second.claim
    if one.doc == other.doc or not _are_figures(first, second):
        return None
    if align(one.sentence_text, other.sentence_text) is None:
        return "the sentences share too few words in one order"
    return "the sentences are worded alike, but they stand at no place of both that tells one thing"


def _why_no_wording(first: Standing, second: Standing) -> str | None:
    if first.claim.doc == second.claim.doc or not _are_wordings(first, second):
        return None
    if align(first.claim.sentence_text, second.claim.sentence_text) is None:
        return "they share too few words in one order"
    return "they are worded alike, and no word of the one excludes a word of the other"


def _are_wordings(*standing: Standing) -> bool:
    return all(one.claim.attribute_head == WORDING for one in standing)


def _why_no_story(first: Standing, second: Standing) -> str | None:
    if first.claim.doc == second.claim.doc or not _are_figures(first, second):
        return None
    if not first.story or first.story != second.story:
        return "the articles share too few names, or lie too far apart in time"
    rows = [contents(one.claim.sentence_text) for one in (first, second)]
    classes = [{kind for _, kind in row if kind} for row in rows]
    words = dict.fromkeys(word for word, kind in rows[0] if kind in classes[0] & classes[1])
    shared = ", ".join(words) or "no telling word"
    return f"the sentences have {shared} in common, too little to be surely of one thing"


def _why_no_headline(first: Standing, second: Standing) -> str | None:
    one, other = first.claim, second.claim
    heads = [claim.section is not Section.BODY for claim in (one, other)]
    if one.doc != other.doc or heads[0] == heads[1] or not _are_figures(first, second):
        return None
    return "the figure above the text is of another unit, or excludes the one in the text"


def _why_no_statement(first: Standing, second: Standing) -> str | None:
    one, other = first.claim, second.claim
    if {one.kind, other.kind} != {ClaimKind.STATEMENT} or _are_wordings(first, second):
        return None
    if one.polarity is other.polarity:
        return "neither denies or negates what the other says"
    if one.attribute_head != other.attribute_head:
        return "they do not have their verb in common"
    return "they share too few names or words to be of one matter"


def _why_no_quotation(first: Standing, second: Standing) -> str | None:
    if not first.claim.quotation or not second.claim.quotation:
        return None
    return "the quoted words have too little in common"


def _why_no_role(first: Standing, second: Standing) -> str | None:
    one, other = first.claim, second.claim
    if {one.kind, other.kind} != {ClaimKind.ROLE}:
        return None
    same = (one.entity, one.attribute) == (other.entity, other.attribute)
    return "one holder is named" if same else "they are other offices"


_REASONS: Mapping[Scope, Callable[[Standing, Standing], str | None]] = {
    Scope.FACT: _why_no_fact,
    Scope.PARALLEL: _why_no_parallel,
    Scope.STORY: _why_no_story,
    Scope.WORDING: _why_no_wording,
    Scope.HEADLINE: _why_no_headline,
    Scope.STATEMENT: _why_no_statement,
    Scope.QUOTATION: _why_no_quotation,
    Scope.ROLE: _why_no_role,
}
"""Why two claims do not meet in a way; None where the way is not for such claims at all."""
