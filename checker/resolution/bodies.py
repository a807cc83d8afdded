"""Bodies that are called by the first words of their name: "Larkmoor Ferries Ltd" as "Larkmoor".

*Why* so many conditions: a firm is not its subsidiary, a town not its club and a family not its
shop, and all of these are written like a name and its short form. So the longer name must be shown
to be a body's, the shorter one as well, and no article may tell them apart.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set as AbstractSet
from dataclasses import dataclass

from checker.model.documents import MentionKind
from checker.model.entities import Refusal
from checker.resolution.context import Context
from checker.resolution.names import LEGAL_FORMS, NameUse, surname
from checker.resolution.surnames import ShortForm
from checker.resolution.texts import Texts

_OPEN = frozenset({MentionKind.NAME, MentionKind.ORGANISATION})
_LONGEST = 6
"""Words of the longest name that a short form is looked for in."""

_LEAST_SHARED = 2
"""Names that two articles share before a short form of one is read as the other's body."""

_LATE = 2
"""Sentences by which an article may call a body by its short form before it names it in full."""

_MOST_DOCUMENTS = 60
"""Documents of one name that are searched for what shows its nature; the first ones in order."""

_TRADES = frozenset(
    """
    group holding holdings company corporation partners industries enterprises technologies systems
    solutions airlines airways motors pharmaceuticals laboratories labs brothers bros foods
    therapeutics biotech pharma centres centers stores construction builders contractors
    engineering shipyard shipyards shipping ferries lines cruises hotels resorts breweries brewery
    brewing bakery bakeries dairies clinics property properties estates homes realty trust retail
    supermarkets consulting consultants analytics robotics instruments devices chemicals plastics
    textiles cosmetics toys railways freight haulage couriers steel mining minerals petroleum
    semiconductor semiconductors aerospace aircraft electronics electric cement paper timber seafood
    """.split()
)
"""Last words of the names of firms that say what trade they are in.

Those that name a branch of a group as often ("Insurance", "Energy", "Media") are left out.
"""

_CLUBS = frozenset("fc afc cf sc rfc hk if bk sk fk hc bc vfb vfl tsv".split())
_SIDES = frozenset(
    "north south east west northern southern eastern western upper lower greater central inner "
    "outer old little great saint st san santa new royal national international first united "
    "general european american british".split()
)
"""First words that are called a name by nobody, or that make another place of a place."""

_NOUN = (
    r"(?:company|firm|chain|contractor|maker|manufacturer|supplier|operator|retailer|insurer|lender"
    r"|builder|developer|brewer|brewery|publisher|producer|start-?up|consultancy|business|airline"
    r"|carrier|shipyard|club|landlord|rival|competitor|wholesaler|grocer|vendor|group)"
)
_STAFF = (
    r"(?:chief|boss|spokes\w+|executives?|directors?|managers?|management|managing|coach|captain"
    r"|goalkeeper|players|shares|shareholders|investors|board|staff|employees|customers|workforce"
    r"|ceo|founders?|co-founder|sales|revenue|profits?|earnings|headquarters|lawyers|products?)"
)
_ACTS = (
    r"(?:said|says|told|announced|denied|denies|declined|refused|agreed|expects|expected|plans"
    r"|reported|insists|insisted|argues|argued|sells|sold|makes|builds|built|employs|paid|bought"
    r"|acquired|hired|supplies|supplied|operates|runs|owns|recalled|launched|unveiled|warned"
    r"|posted|raised|cut|quotes|covers|charges|promised|promises|admitted|admits|apologised"
    r"|apologized|points|puts|continues|confirmed|confirms)"
)
_PLACE_BEHIND = (
    r"(?:residents|town|city|village|harbou?r|port|beach|road|mayor|council|station|airport|island"
    r"|valley|region|district|county|shore|coast|people|locals|area|streets?|police)"
)
_APART = r"(?:arm|unit|subsidiary|division|affiliate|parent|offshoot|spin-off|sister company)"


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the names of a corpus."""

    places: Mapping[str, Sequence[str]]
    """Documents of every name, sorted."""

    texts: Texts


def find_bodies(
    uses: Sequence[NameUse],
    canonical: Mapping[str, str],
    people: AbstractSet[str],
    context: Context,
    texts: Texts,
) -> Iterator[ShortForm | Refusal]:
    """Give the bodies that an article calls by the first words of their name.

    Args:
        uses: Every name with its documents, sorted.
        canonical: Spellings of full names, with the name they stand for.
        people: Full names that are a person's.
        context: What the documents have in common.
        texts: What the documents say.
    """
    places: dict[str, list[str]] = {}
    for use in uses:
        if use.surface == use.name:
            places.setdefault(use.name, []).append(use.document)
    known = _Known(places, texts)
    for short, longer in sorted(_candidates(uses, people).items()):
        bodies = [name for name in longer if _is_body(name, len(short.split()), known)]
        names = sorted({canonical.get(name, name) for name in bodies})
        if len(names) > 1:
            yield Refusal(short, names[0], f"it begins {names[0]} and {names[1]}")
        elif names and not _kept_apart(short, bodies, known) and _acts(short, known):
            spellings = [name for name in longer if canonical.get(name, name) == names[0]]
            beside = {document for name in spellings for document in places[name]}
            yield from (
                ShortForm(document, short, names[0], "the first words of a body's name")
                for document in sorted(set(places[short]))
                if document in beside or context.shares(document, names[0], short, _LEAST_SHARED)
            )


def _candidates(uses: Sequence[NameUse], people: AbstractSet[str]) -> dict[str, list[str]]:
    """Give the names that begin longer ones, with these."""
    closed = {use.name for use in uses if use.kind not in _OPEN}
    closed |= {use.surface for use in uses if use.surface != use.name}
    families = {surname(name) for name in people}
    families |= {surname(use.name) for use in uses if use.kind is MentionKind.PERSON}
    single = {use.name for use in uses if use.surface == use.name} - closed
    found: dict[str, list[str]] = {}
    for name in sorted({use.name for use in uses if use.surface == use.name} - closed - people):
        words = name.split()
        for count in range(1, min(len(words), _LONGEST)):
            short = " ".join(words[:count])
            if short in single and _is_telling(words[:count], families):
                found.setdefault(short, []).append(name)
    return found


def _is_telling(words: Sequence[str], families: AbstractSet[str]) -> bool:
    first = words[0].casefold()
    shouted = len(words) == 1 and words[0].isupper()
    return not shouted and len(first) > 2 and first not in _SIDES | families  # noqa: PLR2004


def _is_body(name: str, count: int, known: _Known) -> bool:
    """Tell whether a longer name is a body's, by its last words or by what stands beside it."""
    return _has_trade(name, count) or _is_called(name, known)


def _has_trade(name: str, count: int) -> bool:
    tail = [word.strip(".,").casefold() for word in name.split()[count:]]
    return not {*tail[-2:]}.isdisjoint(_TRADES | _CLUBS | LEGAL_FORMS)


def _is_called(name: str, known: _Known) -> bool:
    word = re.escape(name)
    pattern = re.compile(
        rf"\b{_NOUN},? {word}\b|\b{word}(?: \([^)]*\))?, (?:a|an|the|one of) (?:[\w'’-]+ ){{0,3}}"
        rf"{_NOUN}\b"
    )
    return _some(name, known, pattern)


def _acts(short: str, known: _Known) -> bool:
    """Tell whether some article writes of a short form as of a body."""
    word = re.escape(short)
    pattern = re.compile(
        rf"\b{_NOUN},? {word}\b|\b{word}, (?:a|an|the|one of) (?:[\w'’-]+ ){{0,4}}{_NOUN}\b"
        rf"|\b{word}(?:['’]s?)? (?:[a-z-]+ ){{0,2}}{_STAFF}\b|\b{word} (?:later |also )?{_ACTS}\b"
        rf"|\b(?:[Ss]hares|[Ss]take|[Vv]enture) (?:in|with) (?:[\w-]+ )?{word}\b"
        rf"|-(?:listed|owned|headquartered) {word}\b"
    )
    return _some(short, known, pattern)


def _kept_apart(short: str, bodies: Sequence[str], known: _Known) -> bool:
    """Tell whether an article shows a short form to be a place, or a body beside the other."""
    word = re.escape(short)
    full = "|".join(map(re.escape, bodies))
    placed = re.compile(
        rf"(?<!shares )(?<!stake )(?<!interest )(?<!confidence )(?<!trust )(?<!invested )"
        rf"(?<!Shares )\b(?:in|near|outside|inside|across|around|through|towards?|visit(?:ed|ing)?"
        rf"|(?:town|city|village|mayor|people|port|north|south|east|west) of|between) "
        rf"(?:the )?{word}\b(?! [A-Z])|\b{word}(?:['’]s)? {_PLACE_BEHIND}\b"
    )
    if _some(short, known, placed):
        return True
    apart = re.compile(
        rf"\b{_APART},? (?:of )?(?:{full})\b"
        rf"|\b(?:{full}), (?:its|the|a|an) (?:[\w'’-]+ ){{0,4}}{_APART}\b"
        rf"|\b{_APART},? (?:of )?{word}\b(?! [A-Z])"
    )
    if any(_some(name, known, apart) for name in [short, *bodies]):
        return True
    return any(_are_beside(short, name, known) for name in bodies)


def _are_beside(short: str, name: str, known: _Known) -> bool:
    """Tell whether an article names both as two bodies: in one sentence, the longer one late."""
    late = _LATE if _has_trade(name, len(short.split())) else 0
    alone = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    for document in sorted({*known.places[name]} & {*known.places[short]})[:_MOST_DOCUMENTS]:
        begun = known.texts.first(document, name)
        for index, sentence in known.texts.numbered(document, short):
            if begun is None or not alone.search(sentence.replace(name, "")):
                continue
            if name in sentence or index + late < begun:
                return True
    return False


def _some(name: str, known: _Known, pattern: re.Pattern[str]) -> bool:
    """Tell whether a pattern stands in a sentence that has a name."""
    return any(
        pattern.search(sentence)
        for document in known.places[name][:_MOST_DOCUMENTS]
        for sentence in known.texts.naming(document, name)
    )
