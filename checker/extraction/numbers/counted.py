"""Counted nouns: what a number without a unit counts.

There is no tagger here: a noun phrase is the run of words after the number up to its first plural,
cut at function words and verbs. Where no plural comes within five words there is no phrase.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from checker.extraction.lemmas import noun_lemma
from checker.extraction.numbers.number_words import CARDINALS

_TOKEN = re.compile(r"(?:(?<=[\w'])[,]? (?:and |or |& )?)?([A-Za-z0-9][\w&.'’/-]*)")
_WORD = re.compile(
    r"[A-Za-z][\w'’&-]*|\d+(?:\.\d+)?-[a-z][\w-]*|\d{4}s?(?= )|\d{2,3}s?(?= )|\d{3}s\b"
)
_GAP = re.compile(r",? (?:and |or |& )?(?:/ ?)?|/")
_SKIPPED = re.compile(
    r" (?:more|other|additional|further|extra|new|separate|different|so-called|such|or so"
    r"|straight|consecutive|successive|odd|full)(?= [A-Za-z])"
)
_OF = re.compile(
    r" of (?:all )?(?:several |many |various |"
    r"the |its |their |his |her |our |these |those |my |your |some )?(?=[A-Za-z])"
)
_MOST_WORDS = 6
"""Words of a phrase, head included; longer runs have swallowed a verb."""

_MODEL_DIGITS = 3
_STOP = frozenset(
    "the a an this that these those its their his her our my your it they he she we you i them "
    "him us "
    "who whom whose which what where when why how while as than then there here so if unless "
    "because "
    "although though but nor yet not no "
    "in on at by for from to with without within of off out over under up down into onto upon "
    "about "
    "above across after against along amid among around before behind below beneath beside besides "
    "between beyond despite during except following including inside like near outside per since "
    "through throughout till toward towards until versus via vs "
    "is are was were be been being am has have had having do does did doing done will would shall "
    "should can could may might must ought "
    "said says say told tells came comes come went goes go got gets get made makes make took takes "
    "take taken gave gives give given saw sees see seen found finds find left leaves leave kept "
    "keeps "
    "keep held holds hold became becomes become began begins begin rose rises rise fell falls fall "
    "grew grows grow lost loses lose won wins win paid pays pay sold sells sell bought buys buy "
    "met "
    "meets meet ran runs run led leads lead put puts set sets stood stands stand sat sits sit lay "
    "lies lie sent sends send spent spends spend built builds build brought brings bring thought "
    "thinks think knew knows know known showed shows show shown wrote writes write spoke speaks "
    "speak "
    "died dies die killed "
    "ago each apiece alone also already again still just only even ever never now today yesterday "
    "tomorrow tonight too very more less most least instead respectively later earlier early late "
    "away apart ahead back together combined worth both all any some and or "
    "monday tuesday wednesday thursday friday saturday sunday january february march april june "
    "july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "percent per-cent hundred thousand million billion trillion am pm est gmt".split()
)
_STOPS = _STOP | CARDINALS.keys()
_PLURAL_FORMS = frozenset(
    "people men women children police cattle feet mice teeth geese personnel crew staff aircraft "
    "spacecraft fish sheep deer salmon series species offspring livestock poultry criteria "
    "phenomena "
    "bacteria data media clergy folk oxen lives wives knives halves shelves wolves policemen "
    "taxis skis kiwis safaris emojis alibis bikinis tsunamis "
    "policewomen firemen fishermen gunmen businessmen congressmen servicemen servicewomen crewmen "
    "lawmen clergymen salesmen sportsmen sportswomen businesswomen spokesmen grandchildren "
    "schoolchildren alumni crises analyses indices vertices matrices schoolteachers".split()
)
_FATES = frozenset(
    "dead injured wounded missing homeless unemployed jobless hospitalised hospitalized displaced "
    "unaccounted infected vaccinated feared stranded".split()
)
"""Adjectives that stand for the people they describe: "12 dead"."""

_FATE_TAIL = re.compile(
    r"(?: and| or|,| in| after| at|\.|;|:| on| as| \(|\)|\Z| by| so| since| near| when)"
)
_NO_PLURAL = frozenset(
    "as is was has does its his this thus us plus minus versus less across perhaps always "
    "sometimes "
    "thanks towards afterwards besides whereas nevertheless unless yes ours yours theirs hers "
    "overseas "
    "previous various serious religious famous dangerous enormous anonymous continuous obvious "
    "business process access address success progress press loss boss class glass grass mass pass "
    "cross dress stress congress fitness illness witness mess gas bus bias status virus campus "
    "census "
    "focus bonus crisis basis analysis thesis tennis arms-length express says goes does lens chaos "
    "los las des les wireless homeless business-class texas paris kansas arkansas mars "
    "venus".split()
)
_ATTRIBUTIVE = frozenset(
    "sales sports arms communications operations systems savings electronics athletics news "
    "customs goods games logistics parts services securities futures options bonds earnings "
    "women men children people police data media crew staff aircraft series species fish sheep "
    "veterans students human-rights trades works singles doubles awards cattle".split()
)
"""Plurals that stand before another noun: "12 sales offices"."""

_NOT_COUNTED = frozenset("times points percent percentage way ways folds things".split())
_HYPHEN_NOUN = re.compile(r"-([a-z]{3,})(?![\w])")
_HYPHEN_IDIOMS = frozenset(
    "way fold star tier part step piece sided faced time half some odd plus something dimensional "
    "legged wheel wheeler wheel-drive ish old off to and or by on in man woman person handed "
    "minute "
    "thirds third quarter quarters fifth fifths ever tenths".split()
)


@dataclass(frozen=True, slots=True)
class CountedNoun:
    """The noun phrase that a number counts."""

    start: int
    end: int
    phrase: str
    """Lemmatised, lower case, function words left out."""

    head: str
    """Lemma of the head noun."""


def counted_noun(text: str, position: int, end: int) -> CountedNoun | None:
    """Give the noun phrase counted by a number that ends at `position`, None if unsure.

    >>> counted_noun("40 small farms closed", 2, 21).phrase
    'small farm'
    """
    following = text[position : position + 1]
    if following == "-":
        hyphen = _HYPHEN_NOUN.match(text, position, end)
        return None if hyphen is None else _hyphenated(hyphen)
    if following != " ":
        # Every noun but a hyphened one is set apart from its number.
        return None
    start = _after_of(text, position, end)
    words = _run(text, start, end)
    if not words:
        return _fate(text, start, end)
    return _phrase(text, words)


def _hyphenated(match: re.Match[str]) -> CountedNoun | None:
    noun = match[1]
    if noun in _HYPHEN_IDIOMS or noun in _STOP or noun.endswith(("ed", "th")):
        return None
    return CountedNoun(match.start(1), match.end(1), noun_lemma(noun), noun_lemma(noun))


def _after_of(text: str, position: int, end: int) -> int:
    """Step over "of the", "more", "other", "additional"."""
    of = _OF.match(text, position, end) if text.startswith(" of ", position) else None
    start = of.end() - 1 if of else position
    for _ in range(2):
        skipped = _SKIPPED.match(text, start, end)
        if skipped is None:
            break
        start = skipped.end()
    return start


def _run(text: str, position: int, end: int) -> list[re.Match[str]]:
    """Give the words up to the first plural, the plural last; empty if there is none."""
    words: list[re.Match[str]] = []
    gap = _GAP.match(text, position, end)
    while gap is not None and len(words) < _MOST_WORDS:
        row = bool(words) and gap[0] == ", " and words[-1][0].islower()
        if (not words and gap[0] != " ") or (row and text[gap.end() : gap.end() + 1].isupper()):
            return []  # "18 gold, United States 16" is a row
        word = _WORD.match(text, gap.end(), end)
        if word is None or (_stops(word[0]) and not _is_noun_here(text, word)):
            return []
        if word[0][0].isdigit() and not _is_model(text, word, words[-1] if words else None):
            return []
        words.append(word)
        if is_plural(word[0]) and not _goes_on(text, word, end):
            return words if word[0].lower() not in _NOT_COUNTED or _is_scored(words) else []
        gap = _GAP.match(text, word.end(), end)
    return []


def _stops(word: str) -> bool:
    return word.lower() in _STOPS and word != "US"


def _is_noun_here(text: str, word: re.Match[str]) -> bool:
    """Tell "76 sets, 12 of them" from "the 76 sets off": a verb does not end its clause."""
    lower = word[0].lower()
    if lower == "away":
        return _AWAY.match(text, word.end()) is not None
    if lower == "sets" and text.startswith(" of ", word.end()):
        return True
    return lower in _ALSO_NOUNS and text[word.end() : word.end() + 1] in _CLOSERS


def _is_scored(words: list[re.Match[str]]) -> bool:
    """Tell "three match points" from the points of an index."""
    return words[-1][0].lower() == "points" and len(words) > 1 and words[0][0].islower()


_AWAY = re.compile(r" (?:supporters|fans|goals|wins|games|matches|tickets|points|defeats)\b")
_ALSO_NOUNS = frozenset("sets leaves finds shows runs leads".split())
_CLOSERS = frozenset({",", ".", ";", ")", ""})


def _is_model(text: str, word: re.Match[str], last: re.Match[str] | None) -> bool:
    """Tell whether digits inside a phrase are a model's: "four Otter 412 engines", "two 412s"."""
    if len(word[0].rstrip("s")) > _MODEL_DIGITS:
        return True
    if last is None:
        model = len(word[0]) == _MODEL_DIGITS and text[word.start() - 2].isalpha()
        return word[0].endswith("s") or model
    return word[0].endswith("s") or last[0][0].isupper() or last[0] == "new"


def _goes_on(text: str, word: re.Match[str], end: int) -> bool:
    """Tell whether a plural is only the first noun of a longer phrase."""
    if word[0].lower() not in _ATTRIBUTIVE or text[word.end() : word.end() + 1] != " ":
        return False
    following = _WORD.match(text, word.end() + 1, end)
    return following is not None and is_plural(following[0]) and not _stops(following[0])


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Tell whether a word looks like a plural noun."""
    if _is_initials(word):
        return True
    lower = word.lower().removesuffix("'").removesuffix("’")
    if lower in _PLURAL_FORMS:
        return True
    if not lower.endswith("s") or len(lower) < 4:  # noqa: PLR2004 - "gas", "its", "has"
        return False
    return lower not in _NO_PLURAL and not lower.endswith(("ss", "us", "is", "'s", "’s"))


def _is_initials(word: str) -> bool:
    """Tell a plural of initials: "MPs", "NGOs"."""
    return word.endswith("s") and word[:-1].isupper() and len(word) > 2  # noqa: PLR2004 - two letters at least


def _fate(text: str, position: int, end: int) -> CountedNoun | None:
    word = _WORD.match(text, position + 1, end) if text[position : position + 1] == " " else None
    if word is None or word[0].lower() not in _FATES or not _FATE_TAIL.match(text, word.end()):
        return None
    lower = word[0].lower()
    return CountedNoun(word.start(), word.end(), lower, lower)


def _phrase(text: str, words: list[re.Match[str]]) -> CountedNoun:
    last = words[-1][0].removesuffix("'").removesuffix("’")
    head = last[:-1].lower() if _is_initials(last) else noun_lemma(last)
    before = [word[0].lower() for word in words[:-1] if not word[0].lower().endswith("ly")]
    end = words[-1].end() - (1 if text[words[-1].end() - 1] in "'’" else 0)
    return CountedNoun(words[0].start(), end, " ".join([*before, head]), head)


def singular_noun(text: str, position: int, end: int) -> CountedNoun | None:
    """Give the noun after "1" or "one", if the very next word is all there is of it."""
    word = _WORD.match(text, position + 1, end) if text[position : position + 1] == " " else None
    if word is None or _stops(word[0]) or word[0].lower().endswith(("ed", "ing", "ly", "al")):
        return None
    following = _WORD.match(text, word.end() + 1, end)
    if following is not None and text[word.end()] == " " and not _stops(following[0]):
        return None
    lemma = noun_lemma(word[0])
    return CountedNoun(word.start(), word.end(), lemma, lemma)
