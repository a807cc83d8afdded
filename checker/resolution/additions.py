"""Names written with a word more that names nothing more: a role, a maker, "County", a plural."""

from collections.abc import Iterator, Mapping, Sequence, Set as AbstractSet

from checker.model.documents import MentionKind
from checker.model.entities import Merge
from checker.resolution.context import Context
from checker.resolution.guards import EXACT_KINDS
from checker.resolution.names import NameUse

_OPEN = frozenset({MentionKind.NAME, MentionKind.ORGANISATION, MentionKind.PRODUCT})
_THINGS = frozenset({MentionKind.NAME, MentionKind.PRODUCT})
_LEAST_SHARED = 2
"""Names that two articles share before a longer spelling of one is read as the other's name."""

_ROLES = frozenset(
    """
    keeper goalkeeper captain skipper striker midfielder defender forward winger coach manager
    referee champion champ ace star sprinter swimmer cyclist boxer golfer driver rider jockey
    rancher cattleman herdsman shepherd farmer fisherman trawlerman miner docker
    landlord landlady shopkeeper innkeeper publican hotelier restaurateur tycoon billionaire
    businessman businesswoman entrepreneur boss chief supremo kingpin founder co-founder
    owner director chairman chairwoman president secretary treasurer spokesman spokeswoman
    spokesperson councillor councilor mayor minister lawmaker campaigner activist organiser
    organizer protester volunteer resident pensioner neighbour neighbor widow widower witness
    victim survivor suspect defendant lawyer solicitor barrister attorney prosecutor judge
    detective inspector sergeant constable officer firefighter paramedic nurse doctor surgeon
    physician midwife vet professor lecturer researcher scientist biologist geologist chemist
    physicist engineer architect historian economist analyst teacher headteacher headmaster
    headmistress student pupil mechanic electrician plumber carpenter cellarman winemaker
    auctioneer dealer trader broker banker accountant auditor consultant adviser advisor
    comedian actor actress singer musician pianist violinist guitarist author novelist writer poet
    journalist reporter columnist editor broadcaster presenter director photographer painter
    sculptor astronaut pilot sailor soldier general colonel major mum dad mother father grandmother
    grandfather grandma grandpa brother sister uncle aunt daughter son cousin
    """.split()
)
"""What a person is, where it opens a sentence or a headline before the name."""

_OWNERS = frozenset(
    "landlord giant rival competitor operator owner maker retailer insurer lender airline carrier "
    "brewer publisher broadcaster developer supplier contractor builder firm chain utility "
    "newcomer startup start-up minnow".split()
)
"""What a body is, in the same place."""

_REALMS = frozenset("Province Kingdom Principality Canton Duchy Emirate Sultanate".split())


def find_additions(
    uses: Sequence[NameUse],
    canonical: Mapping[str, str],
    people: AbstractSet[str],
    context: Context,
) -> Iterator[Merge]:
    """Give the names that are another name of the corpus with a word that adds nothing.

    Args:
        uses: Every name with its documents, sorted.
        canonical: Spellings of full names, with the name they stand for.
        people: Full names that are a person's.
        context: What the documents have in common.
    """
    kinds: dict[str, set[MentionKind]] = {}
    for use in uses:
        kinds.setdefault(use.name, set()).add(use.kind)
    makers = _makers(kinds)
    for use in uses:
        if use.surface != use.name or " " not in use.name:
            continue
        for found in (
            _titled(use.name, kinds, people),
            _joined(use.name, kinds, people),
            _made(use.name, kinds, makers),
            _realm(use.name, kinds),
            _county(use.name, kinds),
            _plural(use.name, kinds),
        ):
            if found is None:
                continue
            name = canonical.get(found[0], found[0])
            if name != use.name and _is_near(use, found[0], context):
                yield Merge(surface=use.name, name=name, reason=found[1])
                break


Found = tuple[str, str] | None
Kinds = Mapping[str, AbstractSet[MentionKind]]


def _is_near(use: NameUse, name: str, context: Context) -> bool:
    beside = use.document in context.documents([name])
    return beside or context.shares(use.document, name, use.name, _LEAST_SHARED)


def _titled(name: str, kinds: Kinds, people: AbstractSet[str]) -> Found:
    """Give the person behind a role, the body behind what it is ("Keeper Ana Ruiz")."""
    first, _, rest = name.partition(" ")
    role = first.casefold()
    if rest not in kinds or kinds[rest] & EXACT_KINDS:
        return None
    person = role in _ROLES and (rest in people or _looks_personal(rest, kinds))
    if person or (role in _OWNERS and kinds[rest] & _OPEN and " " not in rest):
        return rest, f"{rest} with what it is before it"
    return None


def _looks_personal(name: str, kinds: Kinds) -> bool:
    return len(name.split()) == 2 and kinds[name] <= {MentionKind.NAME, MentionKind.PERSON}  # noqa: PLR2004 - given name and surname


def _joined(name: str, kinds: Kinds, people: AbstractSet[str]) -> Found:
    """Give the person whose name is written behind another name ("Larkmoor Ana Ruiz")."""
    words = name.split()
    for at in range(1, len(words) - 1):
        head, rest = " ".join(words[:at]), " ".join(words[at:])
        body = head in kinds and head not in people and MentionKind.PERSON not in kinds[head]
        if rest in people and body and kinds[head] & _OPEN:
            return rest, f"{head} and {rest} side by side"
    return None


def _makers(kinds: Kinds) -> dict[str, set[str]]:
    """Give what stands before every name that ends another one."""
    found: dict[str, set[str]] = {}
    for name in kinds:
        words = name.split()
        for at in range(1, len(words)):
            rest = " ".join(words[at:])
            if rest in kinds:
                found.setdefault(rest, set()).add(" ".join(words[:at]))
    return found


def _made(name: str, kinds: Kinds, makers: Mapping[str, AbstractSet[str]]) -> Found:
    """Give the product whose maker stands before it ("Quillon K4" is "K4")."""
    words = name.split()
    for at in range(1, len(words)):
        head, rest = " ".join(words[:at]), " ".join(words[at:])
        numbered = any(map(str.isdigit, words[at])) and words[at][0].isalpha()
        known = numbered and kinds.get(rest, set()) and kinds[rest] <= _THINGS
        if known and head in kinds and kinds[head] & _OPEN and makers[rest] == {head}:
            return rest, f"{rest} with its maker before it"
    return None


def _realm(name: str, kinds: Kinds) -> Found:
    """Give the land that a name tells the rank of ("Kingdom of Larkland")."""
    first, _, rest = name.partition(" of ")
    if first in _REALMS and kinds.get(rest, set()) & EXACT_KINDS:
        return rest, f"{rest} with its rank"
    return None


def _plural(name: str, kinds: Kinds) -> Found:
    """Give the thing of which a name is the plural ("Harbour Passes")."""
    if not kinds[name] <= _THINGS or not name.endswith("s") or name.endswith("ss"):
        return None
    for one in (name.removesuffix("s"), name.removesuffix("es")):
        if " " in one and kinds.get(one, set()) and kinds[one] <= _THINGS:
            return one, f"plural of {one}"
    return None


def _county(name: str, kinds: Kinds) -> Found:
    """Give the county that is named without the word as well ("County Larkmoor").

    None whose bare name is a town's of the gazetteer or a part of another place's name.
    """
    first, _, rest = name.partition(" ")
    town = any(f"{rest} {word}" in kinds for word in ("City", "Town"))
    if first != "County" or town or kinds.get(rest) != {MentionKind.NAME}:
        return None
    return rest, f"{rest} with the word before it"
