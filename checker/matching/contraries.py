"""Words that exclude one another: rose and fell, accepted and rejected, with and without.

A closed list of the commonest antonyms of the language (verbs, adjectives, nouns and function
words of general use), read through regular inflection, and the prefixes un- and non-.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

_DIRECTIONS = """
rise/fall,drop,decline,sink,slip,decrease,tumble,plunge
increase/decrease,reduce,fall,drop,decline,lower,cut
grow/shrink,decline,contract climb/fall,drop,slip,decline,tumble gain/lose,fall,drop,slip
jump/fall,drop,tumble,plunge,slump surge/fall,drop,tumble,plunge,slump soar/plunge,tumble,slump
advance/retreat,fall,decline raise/lower,cut,reduce strengthen/weaken expand/contract,shrink
improve/worsen,deteriorate accelerate/slow,decelerate add/remove,subtract up/down higher/lower
upward/downward maximize/minimize maximise/minimise more/less,fewer most/least,fewest
above/below over/under before/after inside/outside into/from increasing/decreasing
arrive/depart,leave reach/leave,depart enter/leave,exit lengthen/shorten widen/narrow
appreciate/depreciate overestimate/underestimate win/lose profit/lose earn/lose save/spend
earlier/later better/worse larger/smaller bigger/smaller longer/shorter faster/slower
stronger/weaker cheaper/costlier
"""
_OPPOSITES = """
accept/reject,refuse,decline approve/reject,disapprove allow/forbid,ban,prohibit,prevent
permit/forbid,ban,prohibit,prevent include/exclude,omit support/oppose favor/oppose favour/oppose
confirm/deny admit/deny enable/disable,prevent encourage/discourage help/hinder,hamper
create/destroy,eliminate,remove build/destroy,demolish attach/detach connect/disconnect
start/stop,end,finish begin/end,finish,stop open/close launch/end continue/stop,cease,discontinue
remember/forget love/hate,dislike like/dislike agree/disagree,refuse succeed/fail pass/fail
keep/lose,remove,drop hire/fire,dismiss appear/disappear attack/defend
borrow/lend push/pull reveal/hide,conceal show/hide praise/criticize,criticise
arrest/release acquit/convict,condemn approve/veto block/allow,permit,approve
reduce/raise,increase eliminate/increase,create,add strengthen/undermine
attract/repel lock/unlock load/unload tighten/loosen,ease simplify/complicate
always/never,rarely,seldom often/rarely,seldom,never usually/rarely,never ever/never
frequently/rarely,seldom everyone/nobody,none everybody/nobody everything/nothing
all/no,none every/no both/neither with/without anything/nothing somebody/nobody
someone/nobody something/nothing everywhere/nowhere unanimously/narrowly
quickly/slowly easily/hardly increasingly/decreasingly on/off
"""
_KINDS = """
free/paid,charged complimentary/paid,charged cheap/expensive,costly
affordable/expensive,unaffordable easy/difficult,hard
simple/complex,complicated,difficult good/bad,poor,terrible,awful great/terrible,awful
positive/negative high/low long/short early/late fast/slow quick/slow strong/weak new/old
modern/outdated,obsolete,antiquated,old-fashioned cutting-edge/outdated,obsolete
advanced/outdated,basic,primitive big/small large/small huge/tiny,small rich/poor
wealthy/poor hot/cold warm/cold,cool wet/dry full/empty,partial heavy/light wide/narrow
deep/shallow thick/thin young/old safe/dangerous,unsafe,risky major/minor main/minor
public/private internal/external domestic/foreign urban/rural guilty/innocent alive/dead
same/different similar/different,dissimilar many/few single/multiple,several
one/multiple,several,many
extensive/limited,narrow
unlimited/limited temporary/permanent voluntary/mandatory,compulsory,forced
optional/mandatory,required,compulsory legal/illegal possible/impossible complete/incomplete,partial
correct/incorrect,wrong right/wrong true/false direct/indirect dependent/independent
formal/informal active/inactive,passive visible/invisible,hidden honest/dishonest
regular/irregular relevant/irrelevant accurate/inaccurate adequate/inadequate
capable/incapable consistent/inconsistent effective/ineffective efficient/inefficient
expensive/inexpensive,cheap,affordable sufficient/insufficient perfect/imperfect,flawed
satisfied/dissatisfied happy/sad,unhappy,miserable calm/anxious,nervous exciting/boring
excited/bored interesting/boring useful/useless helpful/unhelpful harmful/harmless
careful/careless powerful/powerless hopeful/hopeless painful/painless
successful/unsuccessful comfortable/uncomfortable available/unavailable able/unable
valuable/worthless beneficial/harmful,detrimental superior/inferior senior/junior
supervised/unsupervised linear/nonlinear static/dynamic manual/automatic,automated
adjustable/fixed flexible/rigid,inflexible rare/common unique/common,ordinary
usual/unusual normal/abnormal natural/artificial real/fake,imaginary present/absent
ancient/modern tall/short bright/dark loud/quiet clean/dirty tidy/messy
open-source/proprietary online/offline remote/on-site on-site/off-site wired/wireless
majority/minority advantage/disadvantage benefit/drawback,disadvantage strength/weakness
success/failure friend/enemy ally/enemy,opponent supporter/opponent,critic hero/villain
war/peace approval/rejection,disapproval acceptance/rejection,refusal presence/absence
beginning/end question/answer teacher/student employer/employee buyer/seller
husband/wife mother/father brother/sister son/daughter man/woman boy/girl men/women male/female
import/export buy/sell north/south east/west northern/southern eastern/western
northeast/southwest northwest/southeast left/right upper/lower maximum/minimum growth/decline
reduction/increase victory/defeat profit/loss earning/expense slightly/sharply older/younger
newest/oldest youngest/oldest largest/smallest biggest/smallest highest/lowest longest/shortest
fastest/slowest best/worst
"""

_IRREGULAR = {
    form: lemma
    for lemma, forms in {
        "rise": "rose risen rising",
        "fall": "fell fallen",
        "grow": "grew grown",
        "sink": "sank sunk",
        "shrink": "shrank shrunk",
        "win": "won",
        "lose": "lost losing",
        "buy": "bought",
        "sell": "sold",
        "leave": "left",
        "begin": "began begun",
        "keep": "kept",
        "forget": "forgot forgotten",
        "build": "built",
        "hide": "hid hidden",
        "show": "shown",
        "forbid": "forbade forbidden",
        "spend": "spent",
        "lend": "lent",
        "cut": "cutting",
    }.items()
    for form in forms.split()
}


def _listed(text: str) -> dict[str, frozenset[str]]:
    """Give the contraries of each word of a list, both ways."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for entry in text.split():
        one, _, others = entry.partition("/")
        for other in others.split(","):
            found[one].add(other)
            found[other].add(one)
    return {word: frozenset(others) for word, others in found.items()}


_LISTS = {
    "direction": _listed(_DIRECTIONS),
    "polarity": _listed(_OPPOSITES),
    "kind": _listed(_KINDS),
}


def contrast_of(one: str, other: str) -> str | None:
    """Tell how two folded words exclude one another, None if they do not.

    "direction" and "polarity" are of what is done or said; "kind" is of words that also name two
    kinds side by side: public and private schools, imports and exports.

    >>> contrast_of("rose", "fell"), contrast_of("accepted", "rejected"), contrast_of("a", "b")
    ('direction', 'polarity', None)
    >>> contrast_of("imports", "exports")
    'kind'
    """
    first, second = lemmas(one), lemmas(other)
    for contrast, listed in _LISTS.items():
        if one != other and any(listed.get(word, frozenset()) & second for word in first):
            return contrast
    if _is_prefixed(one, other) or _is_prefixed(other, one):
        return "kind"
    return _compound(one, other)


def _compound(one: str, other: str) -> str | None:
    """Compare two compounds that differ in one part ("high-risk", "low-risk")."""
    parts, others = one.split("-"), other.split("-")
    if len(parts) != len(others) or len(parts) == 1:
        return None
    unlike = [(a, b) for a, b in zip(parts, others, strict=True) if a != b]
    return contrast_of(*unlike[0]) if len(unlike) == 1 else None


_SHORTEST = 5
"""Letters of a word that may take a prefix: "until" is no negated "til"."""


def _is_prefixed(long: str, short: str) -> bool:
    stems = (long.removeprefix(prefix) for prefix in ("un", "non-", "non"))
    return any(stem == short != long and len(short) >= _SHORTEST for stem in stems)


@lru_cache(maxsize=4096)
def lemmas(word: str) -> frozenset[str]:
    """Give the words that a folded form may be a form of, itself among them.

    >>> sorted(lemmas("stopped") & {"stop", "stopp", "stoppe"})
    ['stop', 'stopp', 'stoppe']
    """
    return frozenset(_lemmas(word))


def _lemmas(word: str) -> Iterator[str]:
    yield word
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    for ending in ("s", "es", "ed", "d", "ing", "er", "r"):
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < len("add"):
            continue
        if ending in {"er", "r"}:
            continue
        yield stem
        if ending == "ing":
            yield f"{stem}e"
        if stem[-1] == stem[-2]:
            yield stem[:-1]
        if stem.endswith("i"):
            yield f"{stem[:-1]}y"
