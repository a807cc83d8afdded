"""Words and marks of a passage, and the closed classes of English that reading them needs.

Clitics stand apart as in the Penn Treebank ("was" + "n't", "Trump" + "'s"), abbreviated titles
keep their full stop, and every token knows its place, so that a span is never guessed.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_TOKEN = re.compile(
    r"[a-z]+(?= )"  # most tokens; all that follows is for the others
    r"|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Cmdr|Sgt|Rev|Hon|St|Jr|Sr|Maj|Adm"
    r"|Pres|Sec|Atty|Supt|Insp|Inc|Corp|Co|Ltd|Plc|Bros|No|Mt|Ft|[A-Z](?=\.\s[A-Z]))\."
    r"|(?:[^\W\d_]\.){2,}"  # U.S., a.m.
    r"|(?=\w{2,5}n't)(?:ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should|might"
    r"|must|need|ai)(?=n't\b)"
    r"|n't\b"
    r"|\d+(?:[.,:/]\d+)*%?(?:-[^\W\d_][\w-]*)?"
    r"|\w+(?:[-&]\w+|\.[^\W\d_]{2,}|'(?!(?:s|re|ve|ll|d|m)\b)\w+)*\+?"
    r"|'(?:s|re|ve|ll|d|m)\b"
    r"|--+|\.\.\.+|``|''"
    r"|[^\w\s]",
)


class Token(NamedTuple):
    """One word or mark, in the coordinates of the text it was cut from."""

    start: int
    end: int
    text: str
    lower: str
    quoted: bool
    """True inside quotation marks, the marks included."""

    @property
    def capital(self) -> bool:
        """True if it starts with an upper-case letter."""
        return self.text[:1].isupper()

    @property
    def word(self) -> bool:
        """True if it starts with a letter or a digit."""
        return self.text[:1].isalnum()


_new = tuple.__new__


def tokenise(
    text: str, start: int, end: int, quotes: Sequence[tuple[int, int]] = ()
) -> list[Token]:
    """Give the tokens of text[start:end]; `quotes` are sorted ranges that do not overlap."""
    tokens: list[Token] = []
    ahead = iter(quotes)
    begin, finish = next(ahead, (end, end))
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        while first >= finish and begin < end:
            begin, finish = next(ahead, (end, end))
        word = match[0]
        # the plain constructor of a named tuple costs as much as the match
        tokens.append(_new(Token, (first, last, word, word.lower(), begin <= first < finish)))
    return tokens


DETERMINERS = frozenset(
    "the a an this that these those his her their its our my your any some no each every another"
    " both all either neither several many most few such".split()
)
PERSONAL = frozenset({"he", "she", "they", "it", "we", "i", "you"})
RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
BE = frozenset({"be", "been", "being", "was", "were", "is", "are", "am", "'s", "'re", "'m"})
GET = frozenset({"get", "gets", "got", "getting", "gotten"})
HAVE = frozenset({"have", "has", "had", "having", "'ve"})
DO = frozenset({"do", "does", "did", "done", "doing"})
MODALS = frozenset(
    {"will", "would", "can", "could", "may", "might", "must", "shall", "should", "ought", "'ll",
     "'d", "ca", "wo"}
)  # fmt: skip
NEGATORS = frozenset({"not", "n't", "never", "cannot", "no", "neither", "nor", "hardly", "barely",
                      "scarcely", "without", "none", "nobody", "nothing"})  # fmt: skip
AUXILIARIES = BE | HAVE | DO | MODALS | {"not", "n't", "never", "cannot"}
COORDINATORS = frozenset({"and", "but", "or", "nor", "yet", "so"})
SUBORDINATORS = frozenset(
    "while although though because since whereas as if when where than after before until unless"
    " whether how why what once whenever despite amid following that".split()
)
PREPOSITIONS = frozenset(
    "in on at by to from with about against over under into during through via amid despite between"
    " among around without within toward towards upon off out up down near like per of for since"
    " until till across behind beyond below above along outside inside past".split()
)
ADVERBS = frozenset(
    "also later afterwards beforehand then previously once repeatedly often always still already"
    " even just now recently"
    " earlier again only first finally further too never ever meanwhile however instead thus"
    " therefore nonetheless nevertheless today yesterday tomorrow tonight himself herself"
    " themselves itself long ago so far there here though very quite rather".split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
SEASONS = frozenset("spring summer autumn winter season term".split())
CALENDAR_UNITS = SEASONS | frozenset(
    "week month year quarter day morning afternoon evening night weekend hour decade".split()
)
POSSESSIVE = frozenset({"'s", "'"})
STOPS = frozenset(".!?;:")
DASHES = frozenset({"-", "--", "---", "—", "–"})
_SHORTEST_ADVERB = 4
NOT_ADVERBS = frozenset(
    "family supply monopoly ally assembly anomaly reply rally bully fly early daily weekly"
    " monthly yearly quarterly hourly friendly likely unlikely elderly deadly costly orderly"
    " ugly homily butterfly subfamily oligopoly italy multiply apply imply comply rely tally"
    " folly jelly lily july gully holly pulley".split()
)
"""Words in -ly that are no adverbs."""
FINITE_VERBS = frozenset(
    "built bought caught sank fell rose came went took gave knew began became grew kept held"
    " met sent spent stood ran paid saw got made brought sold lost drew flew broke chose"
    " drove spoke wants want wanted know knows remains remained seems seemed appears"
    " appeared".split()
)
"""Common verb forms that are nothing else: a noun group never runs across them."""
CUE_BARRIERS = frozenset({"said", "says", "reported", "announced", "told", "added", "noted"})
"""Past reports: what stands before one says nothing of what it reports."""
VENUES = frozenset(
    "statement interview tweet post report letter email e-mail briefing conference speech address"
    " call note memo filing release article column video message interviews blog testimony hearing"
    " meeting commentary webcast podcast broadcast televised session press rally".split()
)
"""What people speak in, at or through."""
QUOTE_MARKS = frozenset({"“", "”", '"', "``", "''"})
FUNCTION_WORDS = (
    DETERMINERS | PERSONAL | RELATIVES | AUXILIARIES | COORDINATORS | SUBORDINATORS | PREPOSITIONS
)


def is_adverb(token: Token) -> bool:
    """Tell whether the word is an adverb, by the closed list or by its ending."""
    lower = token.lower
    if lower in ADVERBS:
        return True
    return (
        lower.endswith("ly")
        and len(lower) > _SHORTEST_ADVERB
        and not token.capital
        and lower not in NOT_ADVERBS
    )


def is_noun_like(token: Token) -> bool:
    """Tell whether the word can be part of a name or a noun group: no function word, no adverb."""
    return token.word and token.lower not in FUNCTION_WORDS and not is_adverb(token)


def is_time_word(token: Token) -> bool:
    """Tell whether the word is a weekday, or a month that is not the modal "may"."""
    return token.lower in WEEKDAYS or (token.capital and token.lower in MONTHS)
