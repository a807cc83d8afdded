"""Words that news desks use for one another, as classes; what a word class does not settle.

A careful reader takes "shed 240 jobs" and "lays off 240 workers" for one report. The table holds
everyday English that any topic uses; what only one field says belongs into a pack. A class joins
words that stand for one another *beside a figure*, so it is wider than a synonym; what must be
kept apart (killed and injured, revenue and profit, gross and net) stands in two classes.
"""

from functools import lru_cache

from checker.matching.stories.roots import root

_CLASSES = """
kill dead death die fatal toll life perish victim casualty mortal claim deadly
injure hurt wound injury wounded
hospital hospitalise hospitalize treat
miss missing unaccounted
homeless displace flee evacuate evacuee evacuation
save rescue survivor survive
arrest detain detainee custody
charge accuse indict
jail prison sentence imprison
fine penalty
job worker staff employee workforce post position headcount payroll redundancy
cut lay shed axe sack redundant dismiss eliminate discontinue scrap slash
hire recruit employ
strike walkout stoppage
cost price paid pay worth fee sum expense spend outlay bill
revenue sale turnover taking
profit earnings income earn
loss deficit
debt owe borrow liability
invest investment stake
buy buyer acquire purchase takeover acquisition
sell seller sold disposal
give grant donate contribute award fund
start begin open launch commence inaugurate
end finish close complete conclude
halt suspend freeze pause stop
resume restart reopen
found establish create set
build construct erect
destroy raze flatten demolish wreck
damage harm
burn fire blaze
flood inundate deluge
spill leak escape release discharge
crash collide collision derail derailment
explode explosion blast
quake earthquake tremor
storm hurricane typhoon cyclone
rain rainfall precipitation
snow snowfall
wind gust
find discover detect spot uncover identify describe
vote ballot poll
seat mandate
turnout voter elector electorate
win victory beat defeat
lose lost
lead margin majority ahead
goal score point
match game fixture
attendance crowd spectator fan
season campaign
race run
house home dwelling residence property household
flat apartment
shop store outlet branch
factory plant mill works
hospitalisation admission admit
child kid pupil schoolchild
student undergraduate
doctor physician medic
people person resident inhabitant population citizen
member
car vehicle automobile
wagon carriage coach
train rail railway railroad
ship vessel boat
plane aircraft jet airliner
road highway motorway
speed velocity mph
distance far away
tall height high
long length
deep depth
wide width across
big large size area cover
weigh weight heavy
old age aged
temperature warm cool hot cold degree
dose jab shot vaccinate vaccination
case infect infection patient
test sample screening
disease illness sick
study research paper survey
scientist researcher
species kind
year annual
month monthly
week weekly
day daily
share stock
dividend payout
percent percentage proportion rate
average mean typical
forecast expect predict project estimate
limit ceiling cap maximum
target goal aim
tax levy duty
tariff
loan credit
rent lease
wage salary pay
customer client user subscriber
passenger rider traveller traveler
visitor tourist guest
ticket fare
flight
deal agreement contract accord
court tribunal
judge magistrate
lawyer attorney counsel
trial hearing
appeal
suit lawsuit claim
bottle
version edition
download install
battery charge
memory storage
screen display
warranty guarantee
delay late
"""

_UP = """rise rose risen grow grew grown increase climb jump surge gain soar advance swell expand
warm widen strengthen improve double triple upgrade raise up higher leap leapt accelerate"""
_DOWN = """fall fell fallen drop decline decrease slump slide slid plunge shrink shrank shrunk sink
sank tumble dip cool narrow weaken worsen halve downgrade lower down reduce slow contract ease"""


def wide_classes() -> list[list[str]]:
    """Give the words of each class; the last is of all that rises or falls."""
    return [line.split() for line in (*_CLASSES.strip().splitlines(), f"{_UP} {_DOWN}")]


@lru_cache(maxsize=1)
def _classes() -> dict[str, str]:
    found: dict[str, str] = {}
    *still, moving = wide_classes()
    for words in still:
        for word in words:
            found.setdefault(root(word), root(words[0]))
    for word in moving:
        found.setdefault(root(word), "\u0394")
    return found


@lru_cache(maxsize=65536)
def sense(word: str) -> str:
    """Give the class of a word: the root of its first member, or its own root.

    >>> sense("killed") == sense("deaths")
    True
    >>> sense("killed") == sense("injured")
    False
    """
    own = root(word)
    return _classes().get(own, own)


@lru_cache(maxsize=1)
def _directions() -> dict[str, int]:
    ups = {root(word): 1 for word in _UP.split()}
    return ups | {root(word): -1 for word in _DOWN.split()}


@lru_cache(maxsize=65536)
def direction(word: str) -> int:
    """Give 1 for a word of rising, -1 for one of falling, 0 for any other."""
    return _directions().get(root(word), 0)
