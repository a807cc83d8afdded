"""The whole of a share: what "of" names after a percentage or fraction."""

import re

from checker.extraction.numbers.counted import is_plural

_OF = re.compile(
    r"(?: (?:share|stake|interest|majority|slice|portion|chunk|cut|minority))?"
    r"(?: of|(?<=share|stake) in|(?<=interest) in) "
    r"(?:of |all |a |an |the |its |their |his |her |our |that |those |these |total |about "
    r"|some |approximately |nearly |roughly )*"
)
_ALL_THE = re.compile(r" (?:the|its|their|his|her|our) (?=[a-z]+)")
_WORD = re.compile(r"[A-Za-z0-9$€£](?:[\w'’,&$-]|\.(?=\w)|(?<=\b[A-Z])\.(?= [a-z]))*|[A-Za-z]")
_FUNCTION_WORDS = frozenset(
    "who whom which that is are was were be been being has have had having will would could should "
    "may might can must do does did said say says and or but from to with for by at on as than if "
    "when while where because since after before during between into over under about against not "
    "it he she they we you i in through across per via within without until among amid last this "
    "next so then each both every more less now ago too also still just only once up down out off "
    "earlier later what how".split()
)
_VERBS = frozenset(
    "come comes came go goes went live lives lived vote votes voted support supports supported "
    "believe believes believed think thinks thought use uses used make makes made take takes took "
    "get gets got give gives gave need needs needed remain remains remained stay stays stayed "
    "belong belongs belonged depend depends depended rely relies relied consist consists consisted "
    "work works worked flow flows flowed derive derives derived stem stems stemmed originate "
    "originates accounted represent represents represented include includes included lie "
    "lies lay want wants wanted feel feels felt seem seems seemed appear appears appeared become "
    "becomes became fall falls fell rise rises rose grow grows grew lose loses lost win wins won "
    "pay pays paid sell sells sold run runs ran sit sits sat stand stands stood move moves moved "
    "stop stops stopped close closes closed burn burned fail fails failed die dies died know knows "
    "knew buy buys bought spend spends spent agree agrees agreed tell tells told find finds found "
    "keep keeps kept leave leaves left reach reaches reached face faces faced".split()
)
"""Forms that end a phrase after a noun, though some are nouns elsewhere ("the work")."""

_NOUNS_IN_LY = frozenset(
    "supply family assembly monopoly anomaly ally rally reply jelly bully duopoly".split()
)
_OF_WHAT = frozenset(
    "number amount value cost total volume price size population area length output production "
    "supply demand share sum".split()
)
"""Heads that say nothing without their own "of"."""

_OF_TIME = frozenset({"last", "this", "next"})
"""Words that may begin a whole: "half of last year's harvest"."""

_ARTICLES = frozenset("the a an its their his her".split())
_NOUN_DUE = re.compile(r"(?:['’]s|s['’]|\d) \Z")
"""A possessive or number, after which the noun must still come."""

_ITS_OF = re.compile(r" of (?:the |its |their |all )*")
_MOST_WORDS = 6
"""Words of a whole; a longer run has swallowed a clause."""


def whole_of(text: str, position: int) -> str | None:
    """Give what a share that ends at `position` is a share of, None if the text does not say.

    >>> whole_of("60% of all registered voters said", 3)
    'registered voters'
    >>> whole_of("a tenth of the island's fresh water comes from snow", 7)
    "island's fresh water"
    """
    of = _OF.match(text, position) or _ALL_THE.match(text, position)
    if of is None:
        return None
    last = _phrase_end(text, of.end())
    more = _ITS_OF.match(text, last)
    if more is not None and text[of.end() : last].rpartition(" ")[2].lower() in _OF_WHAT:
        last = max(last, _phrase_end(text, more.end()))
    return text[of.end() : last].strip() or None


def _phrase_end(text: str, first: int) -> int:
    """Give the end of the noun phrase that begins at a place, the place itself if none does."""
    last = start = first
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, start)
        if word is None or _ends_before(text, word, first):
            break
        plain = word[0].rstrip(",")
        last = word.start() + len(plain)
        possessive = plain.endswith(("'s", "’s", "'", "’"))
        if text[last : last + 1] != " " or (is_plural(plain) and not possessive):
            break
        start = last + 1
    return last


def _ends_before(text: str, word: re.Match[str], first: int) -> bool:
    """Tell whether a word is no part of the phrase: a function word, a verb, an adverb."""
    lower = word[0].rstrip(",").lower()
    if lower in _FUNCTION_WORDS:
        return word.start() > first or lower not in _OF_TIME
    if word.start() == first or _NOUN_DUE.search(text, first, word.start()):
        return False
    if lower in _VERBS or (lower.endswith("ly") and lower not in _NOUNS_IN_LY):
        return True
    return lower.endswith(("ed", "ing")) and "-" not in lower and not _goes_on(text, word)


def _goes_on(text: str, word: re.Match[str]) -> bool:
    """Tell whether a participle stands before its noun, not after it: "total installed power"."""
    following = _WORD.match(text, word.end() + 1)
    if following is None or text[word.end() : word.end() + 1] != " ":
        return False
    after = following[0].lower()
    return after not in _FUNCTION_WORDS | _ARTICLES and not after.endswith("ly")
