"""Noun phrases: the head, its modifiers, and the name that owns it."""

from dataclasses import dataclass

from checker.extraction.clauses.predicates import is_adverb, verb_at
from checker.extraction.clauses.scenes import Scene
from checker.extraction.lemmas import noun_lemma
from checker.model import Mention, Quantity, TimeExpression

PREPOSITIONS = frozenset(
    "of in for at from to on by with among between across per during since under over against"
    " into through via within after before amid despite without towards toward around near off"
    " including excluding like than as aboard outside inside beneath along alongside beyond upon"
    " throughout behind onto".split()
)
_BREAKS = frozenset(
    "that which who whom whose where when while because although though if whether so unless but"
    ' as said says say ; : — – ( ) “ ” " ,'.split()
)
_PRONOUNS = frozenset(
    "he she it they we i you this that these those there one each both all some most many others"
    " none neither either another few several him them us me".split()
)
_SEVERAL = frozenset(
    "they their these those each both all some most many others none neither either few several we"
    " our you your i my".split()
)
_POSSESSIVES = frozenset("its his her their our my your".split())
_EMPTY = frozenset(
    "a an the this that these those some any all both each every own whole entire same total"
    " overall reported official current new latest so-called combined estimated big sharp steep"
    " just only still also now then according such other further".split()
)
"""Words of a noun phrase that do not change what is measured."""

_SILENT = _EMPTY | _PRONOUNS | _POSSESSIVES | {"and", "or"}

LIGHT_HEADS = frozenset(
    "total record average maximum minimum number amount level high low estimate figure figures"
    " sum rate majority minority rise fall increase decrease drop decline gain loss change jump"
    " half third quarter part rest group series chance".split()
)
"""Heads that say nothing alone: what they measure stands elsewhere."""

_MEASURES = frozenset(
    "price cost value revenue sales turnover profit income earnings budget deficit surplus debt"
    " spending expenditure wage salary pay fee fine tax duty fund funding investment aid damage"
    " output production export import capacity demand supply rate turnout population share stake"
    " margin yield dividend volume level toll number count amount total average growth inflation"
    " unemployment employment gdp index temperature rainfall magnitude depth height length width"
    " weight mass speed distance area size duration age score limit quota target reserve stock"
    " inventory consumption emission traffic ratio percentage proportion probability risk"
    " estimate forecast workforce headcount staff membership attendance circulation audience"
    " balance loan deposit capital capitalisation stockpile harvest crop yield premium discount"
    " tariff rent mortgage allowance subsidy bonus pension grant prize award bounty ransom"
    " compensation settlement damages expense bill invoice order backlog throughput latency"
    " bandwidth storage memory timeout retention resolution frequency power voltage pressure"
    " humidity concentration density viscosity efficacy effectiveness prevalence incidence"
    " mortality fertility expectancy dose dosage lead majority vote poll support approval rating"
    " cut reduction increase decrease rise fall gain loss decline drop death injury casualty"
    " fatality case infection admission vaccination visitor passenger tonnage mileage range"
    " contribution allocation donation payment coverage shortage velocity mortality intensity"
    " productivity efficiency sensitivity accuracy precision recall compliance adoption uptake"
    " penetration occupancy utilisation churn retention rating premium royalty toll fare ticket"
    " altitude elevation radius diameter circumference thickness payload thrust".split()
)

CHANGE_NOUNS = frozenset(
    "rise fall increase decrease drop decline cut reduction gain loss growth jump surge slump"
    " rebound raise hike expansion contraction".split()
)
"""Nouns that make what follows "in" or "of" change: "a rise in sales"."""

TRADED = frozenset(
    "crude oil gas gold silver copper platinum palladium nickel zinc aluminium tin lead iron ore"
    " steel wheat corn maize soybean rice coffee cocoa sugar cotton cattle timber lumber dollar"
    " euro yen pound sterling yuan rouble ruble franc rupee peso won lira krona bitcoin ether share"
    " stock bond future index".split()
)
"""Heads of things that are quoted on markets: their number is a price."""

ADJECTIVE_MEASURES = {
    "tall": "height", "high": "height", "long": "length", "wide": "width", "deep": "depth",
    "thick": "thickness", "old": "age", "away": "distance", "heavy": "weight",
    "across": "diameter",
}  # fmt: skip
DIMENSION_MEASURES = {
    "[length]": "length",
    "[mass]": "weight",
    "[temperature]": "temperature",
    "[length]/[time]": "speed",
    "[length]**2": "area",
    "[length]^2": "area",
}
"""What a thing's number measures if the noun does not say, by dimension."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NounHead:
    """A noun phrase, taken apart."""

    head: str | None
    """Lemma of the head noun; None if the phrase is only a name or a pronoun."""

    attribute: str | None
    """Lemmas of modifiers and head, head last, names left out."""

    phrase: str
    """The phrase as written, without determiners in front."""

    mention: Mention | None
    """The name that owns or is the phrase."""

    pronoun: bool = False
    members: tuple[str, ...] = ()
    """The names of "Chile, Peru and Brazil", sorted; empty unless the phrase is such a list."""

    counted: bool = False
    """True if a number stands in it: "the three firms" are not named by it."""

    holder: str | None = None
    """The words before a possessive that no known name stands for: "City" in "City's debt"."""

    beside: bool = False
    """True if `mention` stands in an adjunct: "the women's team at Harwick"."""

    plural: bool = False
    """True for a pronoun of several, or of one out of several: "they", "each", "their"."""

    possessive: bool = False
    """True if it begins with "its", "their" or the like."""

    change: str | None = None
    """The change noun that stood over the attribute: "cut" in "a cut in output"."""

    named: bool = False
    """True if the name is the last word of the phrase: the phrase is the name."""

    start: int = 0
    """Token index of its first word."""

    of: str | None = None
    """The words of the noun phrase after "of", without determiners; None if there is none."""


def is_measure(head: str | None) -> bool:
    """Tell whether a noun names something measured rather than a thing that is measured."""
    return head is not None and head in _MEASURES


def owned_phrase(head: NounHead) -> str:
    """Name a part with what it is of: "Glomma bridge's main span" of the main span of that."""
    named = head.of is not None and any(letter.isupper() for letter in head.of)
    return f"{head.of}'s {head.phrase}" if named else head.phrase


def words_after(scene: Scene, start: int) -> list[str]:
    """Give the lemmas of the noun phrase that begins at a token, modifiers first."""
    words: list[str] = []
    for index in range(start, min(start + 6, len(scene.tokens))):
        token = scene.tokens[index]
        joins = token.lower in {"and", "or"} and words and index + 1 < len(scene.tokens)
        if joins and not verb_at(scene.tokens, index + 1):
            continue
        stops = token.lower in PREPOSITIONS | _BREAKS | {"and", "or"} or not token.is_word
        verb = index > start and verb_at(scene.tokens, index)
        if stops or scene.owners[index] is not None or verb:
            break
        if token.lower not in _EMPTY | _POSSESSIVES and not is_adverb(token):
            words.append(noun_lemma(token.lower))
    return words


def read_head(scene: Scene, low: int, high: int) -> NounHead | None:
    """Read the noun phrase whose last word stands at token `high` - 1, not going left of `low`."""
    start = _phrase_start(scene, low, high)
    if start >= high:
        return None
    return _analyse(scene, start, high)


def _phrase_start(scene: Scene, low: int, high: int) -> int:
    index = high
    while index > low:
        token = scene.tokens[index - 1]
        if token.lower in _BREAKS or verb_at(scene.tokens, index - 1):
            break
        if not token.is_word and scene.owners[index - 1] is None and token.lower != "'s":
            break
        if token.lower in PREPOSITIONS and token.lower != "of":
            break
        index -= 1
    return index


def read_subject(scene: Scene, start: int, end: int) -> NounHead | None:
    """Read the noun phrase that tokens [start, end) begin with: head before the first adjunct."""
    while start < end and _skips_in_front(scene, start):
        start += 1
    if start < end and scene.tokens[start].lower in PREPOSITIONS:
        start = _after_fronted(scene, start, end)
    stop = start
    while stop < end and not _is_adjunct(scene, stop):
        stop += 1
    if stop > start and scene.tokens[stop - 1].lower == "'s":
        stop -= 1
    return _analyse(scene, start, stop, limit=end) if stop > start else None


def _after_fronted(scene: Scene, start: int, end: int) -> int:
    """Go past a fronted adjunct without a comma: "On the upper gauge the river peaked"."""
    for index in range(end - 1, start + 1, -1):
        token = scene.tokens[index]
        before = scene.tokens[index - 1].lower
        named = scene.mention_at(index) is not None and scene.mention_at(index - 1) is None
        opens = named or token.lower in {"the", "its", "their", "a", "an"}
        if opens and before not in PREPOSITIONS | {"and", "or", "the", "a", "an", "'s", ","}:
            return index
    return start


def _skips_in_front(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return (
        token.lower in {"and", "but", "or", "while", "as", ",", "“", '"', "that"}
        or is_adverb(token)
        or isinstance(scene.owners[index], TimeExpression)
    )


def _is_adjunct(scene: Scene, index: int) -> bool:
    token = scene.tokens[index]
    return token.lower in PREPOSITIONS and scene.owners[index] is None


def _analyse(scene: Scene, start: int, end: int, limit: int | None = None) -> NounHead | None:
    """Take a phrase apart: "Russian oil output", "the output of Acme", "price of gold"."""
    stop = start
    while stop < end and scene.tokens[stop].lower != "of":
        stop += 1
    core = _content(scene, start, stop)
    change = core[-1] if core and core[-1] in CHANGE_NOUNS else None
    complement, owner = _complement(scene, stop, max(end, limit or end), change is not None)
    own = _owner(scene, start, stop)
    mention = own or owner
    first = scene.tokens[start].lower
    words = [*complement, *core]
    if core and complement and (change or core[-1] in LIGHT_HEADS):
        words = [*core[:-1], *complement]
    if not words and mention is None and first not in _PRONOUNS | _POSSESSIVES:
        return None
    return NounHead(
        head=words[-1] if words else None,
        attribute=" ".join(words) or None,
        phrase=_phrase(scene, start, stop),
        mention=mention,
        pronoun=not words and first in _PRONOUNS,
        members=() if words else _members(scene, start, stop),
        counted=any(isinstance(scene.owners[index], Quantity) for index in range(start, stop)),
        holder=None if own else _holder(scene, start, stop),
        beside=own is None and owner is not None and not complement,
        plural=first in _SEVERAL,
        possessive=first in _POSSESSIVES,
        change=change if complement else None,
        named=scene.mention_at(stop - 1) is not None,
        start=start,
        of=_of(scene, stop, max(end, limit or end)),
    )


def _of(scene: Scene, place: int, end: int) -> str | None:
    """Give the noun phrase after the "of" at a token, as written."""
    if place >= end or scene.tokens[place].lower != "of":
        return None
    start = place + 1
    stop = start
    while stop < end and scene.tokens[stop].lower not in PREPOSITIONS | _BREAKS:
        stop += 1
    while start < stop and scene.tokens[start].lower in _EMPTY:
        start += 1
    return _phrase(scene, start, stop) if start < stop else None


def _holder(scene: Scene, start: int, stop: int) -> str | None:
    for index in range(start + 1, stop):
        if scene.tokens[index].lower == "'s":
            return _phrase(scene, start, index)
    return None


def _members(scene: Scene, start: int, stop: int) -> tuple[str, ...]:
    found = {
        mention.name
        for index in range(start, stop)
        if (mention := scene.mention_at(index)) is not None and not mention.demonym
    }
    return tuple(sorted(found)) if len(found) > 1 else ()


def _phrase(scene: Scene, start: int, stop: int) -> str:
    """Give the phrase as written, from its first telling word on."""
    while start < stop - 1 and scene.tokens[start].lower in _EMPTY:
        start += 1
    return scene.sentence.text[scene.tokens[start].start : scene.tokens[stop - 1].end]


def _complement(
    scene: Scene,
    position: int,
    end: int,
    changes: bool,  # noqa: FBT001 - set by the one caller
) -> tuple[list[str], Mention | None]:
    """Read what follows "of": words of the measured thing, or the name that owns it."""
    links = {"of", "in"} if changes else {"of"}
    if position >= end or scene.tokens[position].lower not in links:
        return [], _adjunct_mention(scene, position, end)
    start = position + 1
    stop = start
    while stop < end and scene.tokens[stop].lower not in PREPOSITIONS | _BREAKS:
        stop += 1
    owner = _owner(scene, start, stop) or _adjunct_mention(scene, stop, end)
    return _content(scene, start, stop), owner


def _adjunct_mention(scene: Scene, position: int, end: int) -> Mention | None:
    for index in range(position, end):
        if scene.tokens[index].lower in {"in", "at", "for", "from", "by", "of"} and index + 1 < end:
            found = _owner(scene, index + 1, min(index + 4, end))
            if found is not None:
                return found
    return None


def _content(scene: Scene, start: int, end: int) -> list[str]:
    words = []
    for index in range(start, end):
        token = scene.tokens[index]
        if not token.is_word or isinstance(
            scene.owners[index], Mention | TimeExpression | Quantity
        ):
            continue
        if token.lower in _SILENT or is_adverb(token):
            continue
        words.append(noun_lemma(token.lower))
    return words


def _owner(scene: Scene, start: int, end: int) -> Mention | None:
    """Give the last name of a phrase: in "Spain's Banco Azul" the bank, not the country."""
    found: Mention | None = None
    for index in range(start, end):
        mention = scene.mention_at(index)
        if mention is not None and (found is None or found.demonym or not mention.demonym):
            found = mention
    return found
