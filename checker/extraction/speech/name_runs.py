"""Runs of capitalised words in a text, read as titles and names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extraction.names.gazetteer import names_of_people
from checker.extraction.speech.nouns import FIRMS, is_role
from checker.extraction.speech.tokens import ADVERBS, FUNCTION_WORDS

TITLES = frozenset(
    "president vice-president minister secretary secretary-general chancellor premier senator"
    " congressman congresswoman congressperson representative governor mayor ambassador envoy"
    " judge justice attorney prosecutor sheriff chief general colonel captain major"
    " lieutenant sergeant admiral commander commissioner commissioner-general king queen"
    " prince princess emperor sultan emir sheikh pope cardinal archbishop bishop rabbi imam"
    " professor doctor director director-general chairman chairwoman chairperson chair ceo"
    " cfo coo cto executive officer manager head coach captain skipper striker goalkeeper"
    " spokesman spokeswoman spokesperson analyst economist strategist trader lawyer lawmaker"
    " deputy speaker leader founder co-founder partner researcher scientist epidemiologist"
    " author editor reporter adviser advisor aide official candidate counsel superintendent"
    " inspector detective constable councillor councilor cllr cllr. coroner registrar"
    " commodore brigadier chairholder rector dean provost principal vicar reverend taoiseach"
    " cllrs messrs drs profs mp mep msp assemblyman assemblywoman alderman baroness baron countess"
    " midfielder defender"
    " winger batsman bowler jockey golfer cyclist mum mom dad gran granny nan grandma grandad"
    " auntie canon undersecretary treasurer actor singer sir dame lord lady mr mrs ms miss dr"
    " actress prof gen sen rep gov lt col capt sgt rev hon maj adm pres sec atty supt insp cmdr st"
    " mr. mrs. ms. dr. prof. gen. sen. rep. gov. lt. col. capt. sgt. rev. hon. maj. adm."
    " pres. sec. atty. supt. insp. cmdr.".split()
)
ORGANISATIONS = frozenset(
    "house union bank group nations agency ministry department council committee commission court"
    " company corporation inc inc. corp corp. ltd ltd. plc university institute association party"
    " organisation organization office fund board team club city county state states services"
    " service police force forces army navy airlines motors energy oil news times post journal"
    " street kingdom republic authority federation society trust foundation administration congress"
    " parliament senate government reserve exchange centre center school hospital church".split()
)
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_WORD = (
    rf"S\.p\.A\.|(?:{_CAPITAL}\.)+"
    rf"|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|St)\.|{_CAPITAL}[\w'-]*"
)
_RUN = re.compile(
    rf"\b(?:{_WORD})(?: (?:(?:de|da|di|do|dos|das|del|der|den|van|von|al|bin|ibn|el|la|le) ){{0,2}}"
    rf"(?:{_WORD}|(?:al|el)-{_CAPITAL}[\w'-]*)){{0,6}}"
)
_CHAINED = re.compile(rf"(?: (?:of|for) (?:the )?| & )(?:{_WORD})(?: (?:{_WORD})){{0,3}}")
_FORKED = re.compile(rf" and ((?:{_WORD})(?: (?:{_WORD})){{0,2}})")
HONOURS = frozenset({"KC", "QC", "SC", "MP", "MEP", "MSP", "OBE", "CBE", "MBE", "PhD", "MD", "Jr"})
"""What stands behind a name and is none of it."""
_LEADS = FUNCTION_WORDS | ADVERBS


@dataclass(frozen=True, slots=True)
class NameRun:
    """A run of capitalised words in a text, read as title and name."""

    start: int
    """Offset of the first word of the name."""

    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    """The title words before the name, lower case."""

    first: int = 0
    """Offset of the first word, the title included."""


def name_runs(text: str) -> Iterator[NameRun]:
    """Yield the runs of capitalised words that can be names, in order."""
    position = 0
    while match := _RUN.search(text, position):
        end = _grown(text, match)
        position = max(end, match.end())
        whole = text[match.start() : end].removesuffix("'s").removesuffix("'")
        words = whole.split()
        cut = title_stop([word.lower() for word in words])
        shouted = shouted_lead(words)
        if shouted and _opens(text, match.start()):
            cut = max(cut, shouted)  # "SACKED Stoneferry boss", "FURIOUS Ana Ruiz"
        if not cut and _is_trade(words):
            # "Broker Lowther Finch" opens its sentence
            cut = _opens(text, match.start())
        lead = len(words[cut:]) - len(without_lead(words[cut:]))
        while len(words) > cut + lead + 1 and words[-1] in HONOURS:
            whole = whole.removesuffix(words.pop()).rstrip()
        name = words[cut + lead :]
        if name:
            start = match.start() + _offset(whole, cut + lead)
            titles = tuple(word.lower() for word in words[:cut])
            yield NameRun(start, match.start() + len(whole), tuple(name), titles, match.start())


def _is_trade(words: Sequence[str]) -> bool:
    """Tell whether the first word of a run only says what the named one is."""
    given = names_of_people()
    if len(words) < 2 or words[-1].lower() in ORGANISATIONS:  # noqa: PLR2004
        return False  # "Government Accountability Office"
    if len(words) == 2:  # noqa: PLR2004
        return words[0].lower() in FIRMS  # "Supplier Lensafe", and no "Baker Hughes"
    return is_role(words[0].lower()) or (words[1] in given and words[0] not in given)


def _grown(text: str, match: re.Match[str]) -> int:
    """Give the end of a run with what hangs on it: "District Court | of Brandvik"."""
    words = match.group().split()
    end = match.end()
    if words[-1].lower() in ORGANISATIONS or text.startswith(" & ", end):
        behind = _CHAINED.match(text, end)
        return behind.end() if behind else end
    fork = _FORKED.match(text, end) if len(words) == 1 else None
    if fork is None or words[0] in names_of_people():
        return end
    last = fork[1].split()[-1].lower()
    led = text[max(match.start() - 4, 0) : match.start()].lower() == "the "
    # "Parks and Recreation Department", "the Metal and Foundry Workers"
    return fork.end() if last in ORGANISATIONS or (led and last in _WORKERS) else end


_WORKERS = frozenset(
    "workers teachers drivers nurses pilots employees trades growers producers farmers engineers"
    " firefighters officers miners traders tenants".split()
)
"""Last words of the names of unions and leagues of those who do one work."""


def _opens(text: str, start: int) -> int:
    """Give 1 if an offset opens a sentence, else 0."""
    before = text[max(start - 3, 0) : start].rstrip(" \"“'")
    return int(not before or before[-1] in ".!?\n-–—")


def _offset(words: str, count: int) -> int:
    """Give the offset of the word after the first `count` ones."""
    place = 0
    for _ in range(count):
        place = words.index(" ", place) + 1
    return place


def without_lead(words: Sequence[str]) -> list[str]:
    """Leave out the function words and days that only begin a sentence."""
    kept = list(words)
    while kept and _only_leads(kept[0].lower()):
        kept.pop(0)
    return kept


def _only_leads(word: str) -> bool:
    contracted = word.partition("'")[0] if "'" in word else word.partition("’")[0]
    return (
        word in _LEADING or word.endswith("day") or (contracted != word and contracted in _PRONOUNS)
    )


_PRONOUNS = frozenset("i he she it we they you that there what who let here".split())


def shouted_lead(words: Sequence[str]) -> int:
    """Give how many words in capitals a tabloid puts before a name ("FURIOUS Ana Ruiz")."""
    count = 0
    for word in words[:-1]:
        if not (word.isupper() and len(word) > _ACRONYM):
            break
        count += 1
    return count if count < len(words) and not words[count].isupper() else 0


_ACRONYM = 4
"""Letters of an acronym at most; longer words in capitals shout."""


_LEADING = _LEADS | frozenset("unlike like pals mates little poor former ex".split())
"""Words before a name that are no part of it ("Little Poppy", "Unlike Norway")."""


def title_stop(lowers: Sequence[str]) -> int:
    """Give the index after the last title that a word follows, 0 if there is none."""
    saint = lowers[:1] in (["st"], ["st."]) and is_organisation(lowers)
    for index in range(len(lowers) - 2, -1, -1):
        if saint and not index:
            return 0  # "St Brannoc's Hospital"
        if lowers[index] in TITLES or lowers[index].rpartition("-")[2] in TITLES:
            return index + 1
    return 0


def is_organisation(words: Sequence[str]) -> bool:
    """Tell whether a word of a name says that it is no person's."""
    return any(word.lower() in ORGANISATIONS for word in words)
