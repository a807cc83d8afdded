"""Nouns that name speakers without a name: people, bodies, firms and texts, with their likes.

A role is the same under several words ("the mum" is the mother, "the boss" the head), and a body
is called by the last word of its kind ("the ministry"). Which noun can mean whom is a fact of
the language, not of a topic.
"""

from collections.abc import Sequence
from functools import lru_cache

_ALIKE: tuple[str, ...] = (
    "mother mum mom mummy",
    "father dad daddy",
    "head chief boss",
    "spokesman spokeswoman spokesperson",
    "chairman chairwoman chairperson chair",
    "lawmaker legislator parliamentarian",
    "lawyer attorney solicitor barrister counsel",
    "doctor physician medic",
    "teacher schoolteacher",
    "footballer player",
    "coach manager trainer",
    "owner proprietor",
    "researcher scientist",
    "police officer policeman policewoman",
    "leader premier",
    "politician lawmaker",
    "pensioner retiree",
    "woman lady",
    "man gentleman",
    "journalist reporter correspondent",
    "tycoon magnate mogul millionaire billionaire businessman businesswoman entrepreneur",
    "director-general director",
    "academic scholar",
    "firefighter fireman",
    "prosecutor attorney",
    "maestro conductor",
)
_NARROWER = {
    "boss chief head": "executive director manager president chairman chairwoman chair owner ceo"
    " founder coach leader superintendent commissioner principal editor captain",
    "politician": "minister senator councillor mayor governor mp congressman congresswoman"
    " representative secretary premier chancellor lawmaker leader candidate deputy",
    "lawmaker legislator": "senator mp mep msp congressman congresswoman representative deputy"
    " assemblyman assemblywoman councillor",
    "academic scholar": "professor lecturer researcher historian economist sociologist philosopher",
    "professor": "lecturer",
    "scientist researcher": "biologist physicist chemist geologist ecologist epidemiologist"
    " virologist immunologist astronomer oceanographer hydrologist zoologist botanist"
    " statistician physiologist glaciologist seismologist volcanologist climatologist"
    " meteorologist neuroscientist psychologist archaeologist palaeontologist paleontologist"
    " anthropologist entomologist ornithologist mathematician professor geneticist",
    "doctor": "surgeon gp paediatrician pediatrician cardiologist oncologist immunologist"
    " epidemiologist psychiatrist",
    "journalist writer": "editor columnist author novelist critic",
    "writer author": "novelist poet historian playwright biographer",
    "officer": "constable sergeant detective inspector superintendent lieutenant captain",
    "detective": "inspector superintendent sergeant",
    "musician": "singer guitarist drummer pianist violinist rapper songwriter conductor",
    "star": "singer actor actress player striker footballer",
    "player": "striker midfielder defender goalkeeper winger batsman bowler",
    "clergyman priest": "vicar rector canon bishop dean pastor reverend",
    "parent": "mother father mum dad",
}
"""General nouns, with the narrower ones that they may stand for."""
BODIES = frozenset(
    "ministry department agency office bureau authority council committee commission board court"
    " tribunal parliament senate assembly congress cabinet government administration treasury army"
    " navy force forces police service union association federation confederation league society"
    " trust foundation fund charity church party movement coalition alliance campaign organisation"
    " organization institute institution university college school academy hospital clinic museum"
    " gallery library laboratory observatory inspectorate directorate regulator watchdog ombudsman"
    " registry secretariat inquiry commissioner's panel jury delegation mission team club side"
    " network exchange station newspaper paper magazine outlet broadcaster site staff bank airline"
    " company firm group maker manufacturer operator retailer chain carrier brewer producer"
    " supplier developer contractor insurer lender utility start-up startup business corporation"
    " consortium syndicate publisher label studio brand giant consultancy brokerage guild chamber"
    " embassy zoo aquarium airport port mill brewery bakery theatre theater cinema orchestra"
    " festival co-operative cooperative farm vineyard resort casino mine refinery centre center"
    " hotel supermarket store shop school nursery hospice monastery diocese archdiocese parish"
    " consulate kremlin bench prosecution defence defense".split()
)
"""What is spoken of as a body ("the ministry said"), by the last word of its name."""
FIRMS = frozenset(
    "company firm group maker manufacturer operator retailer chain carrier brewer producer"
    " supplier developer contractor insurer lender utility start-up startup business corporation"
    " airline bank broadcaster publisher brand giant consultancy brokerage processor provider"
    " platform miller bakery brewery shipper distributor wholesaler grocer supermarket studio label"
    " network miner refiner drugmaker carmaker chipmaker automaker planemaker shipbuilder"
    " shipyard manufacturer startup venture conglomerate multinational subsidiary franchise winery"
    " distillery dairy".split()
)
"""Bodies that any firm may be called."""
CLUBS = frozenset({"club", "side", "team"})
TEXTS = frozenset(
    "report study survey poll paper letter memo note email e-mail minutes statement document"
    " documents filing register record records log rules rule guidelines guidance review bulletin"
    " data figures statistics results samples tally page website notice version certificate ruling"
    " judgment judgement verdict article book diary transcript runbook manual handbook contract"
    " petition complaint lawsuit indictment census index budget analysis model forecast email"
    " emails message messages posts post tweet audit assessment evaluation dossier file files brief"
    " leaflet pamphlet sign poster guide guidebook schedule timetable agreement treaty charter"
    " statute decree regulation regulations directive clause section paragraph chapter entry"
    " footnote appendix annex list table chart graph map inspection examination test tests probe"
    " investigation autopsy inquest finding findings advice memorandum briefing testimony"
    " affidavit deposition warrant summons suit verdict opinion code standard specification"
    " thread caption headline editorial op-ed column memoir biography autobiography will"
    " licence license permit passport receipt ledger spreadsheet database dataset archive"
    " calculation calculations simulation projection projections trial experiment papers"
    " statistics prospectus catalogue catalog inventory plaque inscription placard banner"
    " faq changelog ticket wiki presentation slide slides dashboard portal form forms"
    " accounts log-book logbook invoice newsletter circular advisory dispatch cable communique"
    " communiqué press-release release estimate research paper abstract".split()
)
"""What can be read out: its words are nobody else's in person."""
PLURAL_PEOPLE = frozenset(
    "people officials sources residents analysts critics experts witnesses neighbours neighbors"
    " workers staff lawmakers economists investors traders doctors nurses teachers parents fans"
    " supporters campaigners activists police locals survivors relatives colleagues scientists"
    " researchers authors engineers lawyers prosecutors investigators detectives ministers leaders"
    " executives directors managers members voters farmers fishermen families friends insiders"
    " observers historians pals mates children women men kids youths others some many most"
    " several".split()
)
_FEMALE = frozenset(
    "woman mother grandmother girl daughter sister wife widow aunt niece queen princess"
    " duchess lady actress waitress hostess heroine spokeswoman chairwoman congresswoman"
    " councilwoman businesswoman policewoman stewardess landlady nun mum mom mummy nan schoolgirl"
    " midwife ms mrs ms. mrs. miss dame madam bride fiancée girlfriend".split()
)
_MALE = frozenset(
    "man father grandfather boy son brother husband widower uncle nephew king prince duke lord"
    " actor spokesman chairman congressman councilman businessman policeman fisherman fireman"
    " landlord monk priest dad daddy schoolboy sir mr mr. groom boyfriend gentleman altar-boy"
    " milkman craftsman salesman sportsman postman bishop archbishop cardinal pope imam".split()
)
_OFFICES = frozenset(
    "minister president premier governor mayor secretary chancellor ambassador envoy commissioner"
    " senator councillor spokesman spokeswoman spokesperson official officer lawyer attorney"
    " solicitor barrister counsel judge justice prosecutor policeman policewoman detective"
    " inspector superintendent sheriff chairman chairwoman chairperson chair director chief head"
    " boss manager coach owner clerk leader deputy editor reporter analyst expert critic witness"
    " neighbour neighbor colleague friend wife husband brother sister son daughter uncle aunt"
    " cousin partner adviser advisor aide assistant engineer inspector doctor surgeon insider"
    " source diplomat speaker treasurer registrar coroner interviewer member resident customer"
    " passenger worker supervisor dean principal bishop priest landlord tenant".split()
)
"""Roles of which an article has several, held by others than the person last named."""
_EPITHETS = frozenset(
    "mother father mum mom dad grandmother grandfather gran granddad widow widower star pensioner"
    " teenager millionaire native newcomer striker midfielder defender goalkeeper winger forward"
    " singer actor actress man woman gentleman musician guitarist drummer rapper comedian writer"
    " novelist painter sculptor potter baker builder biologist geologist historian researcher"
    " scientist author broadcaster presenter batsman bowler jockey cyclist sprinter boxer runner"
    " swimmer skater golfer retiree electrician entrepreneur businessman businesswoman teacher"
    " driver engineer gardener grower breeder postmistress postman drummer heart-throb player"
    " youngster rookie fugitive explorer climber sailor trawlerman beekeeper shopkeeper"
    " receptionist lady granny nan grandad carer nurse midwife cleaner cook chef plumber barber"
    " barista student pupil schoolboy schoolgirl hairdresser butcher florist cabbie farmer"
    " fisherman publican bricklayer carpenter joiner mechanic librarian tailor weaver bride groom"
    " veteran survivor winner champion medallist finalist hotelier restaurateur inventor poet"
    " playwright composer conductor pianist violinist soprano tenor dancer choreographer"
    " photographer filmmaker blogger influencer activist astronaut diver pilot skipper rower"
    " wrestler gymnast archer hurdler marathoner apprentice paramedic firefighter soldier"
    " architect historian astronomer physicist chemist botanist zoologist ornithologist"
    " economist sociologist philosopher theologian linguist mathematician statistician".split()
)


def is_body(noun: str) -> bool:
    """Tell whether a noun names a body and nobody in person ("union", "processor")."""
    plain = singular(noun)
    return plain in BODIES or plain in FIRMS


def is_office(noun: str) -> bool:
    """Tell whether a noun names an office that few hold at once ("mayor", "spokesman")."""
    return singular(noun) in _OFFICES


_SEATS = frozenset(
    "minister president premier governor mayor chancellor ombudsman sheriff coroner prosecutor"
    " commissioner speaker auditor treasurer".split()
)


def is_seat(noun: str) -> bool:
    """Tell whether a noun names a public office that has an office of its own."""
    return noun in _SEATS


_EITHER = frozenset(
    "owner operator builder sponsor organiser organizer backer promoter landlord tenant partner"
    " rival client creditor shareholder investor buyer seller bidder importer exporter trader"
    " competitor successor predecessor host founder-sponsor subcontractor".split()
)


def shows_person(noun: str) -> bool:
    """Tell whether a noun is said of people alone ("nurse", and not "owner" or "bank")."""
    return is_role(noun) and not is_body(noun) and singular(noun) not in _EITHER


_LOWLY = frozenset(
    "assistant worker resident customer passenger member friend neighbour neighbor colleague"
    " witness owner manager engineer clerk reporter analyst partner source insider supervisor"
    " tenant landlord doctor surgeon detective critic lawyer expert".split()
)


def is_lowly(noun: str) -> bool:
    """Tell whether a noun may point back at somebody by his work ("the assistant, who ...")."""
    return singular(noun) in _LOWLY


def is_epithet(noun: str) -> bool:
    """Tell whether a definite noun may stand for the person last named ("the 71-year-old").

    Writers who have just named somebody call him by trade or kin, so as not to name him again.
    """
    noun = noun.partition("-of-")[0].removesuffix("-to-be")  # "the gran-of-five"
    trade = noun in _ROLES | _EPITHETS or noun.endswith(_TRADES)
    return noun.endswith("-year-old") or (trade and noun not in _OFFICES and noun not in BODIES)


_TRADES = ("ologist", "ologist's", "ographer", "smith", "wright", "monger", "ician", "icist")
"""Ends of words for who does something for a living."""


def is_narrowing_epithet(words: frozenset[str]) -> bool:
    """Tell whether the words of a description point at somebody known ("the former curator")."""
    return any(
        word in {"former", "ex", "retired", "ex-"} or word.endswith(("-year-old", "-born"))
        for word in words
    )


_FAMILY: dict[str, frozenset[str]] = {}
for _line in _ALIKE:
    for _word in _line.split():
        _FAMILY[_word] = _FAMILY.get(_word, frozenset()) | frozenset(_line.split())
for _general, _line in _NARROWER.items():
    for _word in _general.split():
        _FAMILY[_word] = _FAMILY.get(_word, frozenset()) | frozenset(_line.split())


def alike(noun: str) -> frozenset[str]:
    """Give the nouns that a noun may stand for, the noun itself included.

    Nouns of one meaning stand for one another, a general one for a narrower one ("the boss" for
    the director) and not the other way round.
    """
    return _FAMILY.get(noun, frozenset()) | {noun}


def gender_of(words: Sequence[str]) -> str | None:
    """Give "f" or "m" where a title or noun tells it, None where none does or two disagree."""
    female = not _FEMALE.isdisjoint(words)
    male = not _MALE.isdisjoint(words)
    if female == male:
        return None
    return "f" if female else "m"


def singular(noun: str) -> str:
    """Give the plain singular of a plural noun in lower case ("engineers" -> "engineer").

    "Mum-of-three" is a mum.
    """
    noun = noun.partition("-of-")[0]
    if len(noun) > 4 and noun.endswith("ies"):  # noqa: PLR2004 - "ties" is no plural of "ty"
        return noun[:-3] + "y"
    if noun.endswith("men"):
        return noun[:-3] + "man"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


_AGENTIVE = ("er", "or", "ist", "ian", "man", "woman", "ant", "ee", "eer", "chief", "boss", "head")
_NO_AGENTS = frozenset(
    "later earlier other another after under over never ever rather together further former number"
    " matter paper water summer winter weather river power order offer letter door floor error"
    " latter number tower answer color colour flavour harbour labour honour corner dinner october"
    " november december september human german woman roman urban plant giant restaurant important"
    " instant relevant coffee committee fee three tree".split()
)
_ROLES = frozenset(
    "minister president governor mayor judge general colonel analyst economist nurse pilot chef"
    " guide dean priest pastor bishop rabbi imam surgeon midwife monarch aide official expert"
    " critic clerk chair host columnist journalist hydrologist veteran captain candidate witness"
    " resident tenant patient refugee student pupil graduate artist model athlete coach champion"
    " star rival colleague neighbour neighbor friend partner spouse sibling twin cousin heir"
    " survivor victim suspect defendant plaintiff claimant councillor senator envoy delegate"
    " treasurer registrar coroner marshal warden guard cook monk nun architect diplomat statesman"
    " specialist correspondent novelist poet playwright philosopher tycoon billionaire magnate"
    " predecessor successor deputy vice-chair vice-president secretary principal rector provost"
    " convener convenor chief-of-staff counsel advocate activist campaigner volunteer farmer"
    " fisherman shepherd carpenter plumber mechanic miner docker chaplain vicar incumbent skipper"
    " grandmother grandfather nan master mistress matron sister mathematician statistician".split()
)


_KNOWN_ROLES = _ROLES | _OFFICES | _EPITHETS | FIRMS


@lru_cache(maxsize=4096)
def is_role(noun: str) -> bool:
    """Tell whether a noun says what somebody is: an office, a trade, a kinship, a body."""
    plain = singular(noun)
    return (
        plain in BODIES
        or plain in _KNOWN_ROLES
        or gender_of([plain]) is not None
        or len(alike(plain)) > 1
        or (plain.endswith((*_AGENTIVE, "-old")) and plain not in _NO_AGENTS)
        or plain.partition("-")[0] in {"mum", "mother", "father", "dad"}
    )
