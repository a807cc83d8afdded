"""Rise and fall: what the clause says a number does.

`role_of` reads the words right before and after an amount; it names a role only where those words
show it ("by 5 %", "to $40", "compared with 12"), and leaves the rest to the claim.
"""

import re
from dataclasses import dataclass

from checker.extraction.amounts import Amount
from checker.extraction.lemmas import verb_lemma
from checker.model.claims import Role, Trend

_UP = frozenset(
    "rise climb gain grow increase jump surge soar advance add rally rebound expand widen improve "
    "leap spike swell strengthen accelerate mount raise lift boost hike up higher appreciate "
    "skyrocket rocket recover bounce uptick upturn enlarge escalate heighten growth jumped "
    "expansion improvement acceleration addition".split()
)
_DOWN = frozenset(
    "fall drop decline slide sink slip tumble plunge plummet lose shed ease cut decrease reduce "
    "shrink narrow contract dip retreat weaken slump slash pare lower trim down crash dive recede "
    "collapse diminish dwindle subside depreciate tighten reduction contraction loss downturn "
    "discount slow curtail backslide nosedive erode wane cutback shave".split()
)
_CHANGE_NOUNS = re.compile(
    r" (?:[a-z-]+ ){0,2}?(increases?|rises?|gains?|jumps?|surges?|growth|hikes?|boosts?|advance|"
    r"declines?|drops?|falls?|decreases?|reductions?|cuts?|losses|loss|plunge|slump|dip|slides?|"
    r"contraction|improvement|expansion|raise|discount)\b"
)
_CHANGE_SIDE = re.compile(
    r",? (higher|lower|more|less|fewer|up|down|larger|smaller|above|below|faster|slower)\b"
)
_SIDES = {
    "higher": Trend.UP, "more": Trend.UP, "up": Trend.UP, "larger": Trend.UP, "above": Trend.UP,
    "faster": Trend.UP, "lower": Trend.DOWN, "less": Trend.DOWN, "fewer": Trend.DOWN,
    "down": Trend.DOWN, "smaller": Trend.DOWN, "below": Trend.DOWN, "slower": Trend.DOWN,
}  # fmt: skip
_RECORD = re.compile(
    r"(?:\brecord|\ball-time|\bpeak|\bhistoric)(?:[ -](?:high|low|peak|close|level|highs|lows|"
    r"maximum|minimum|sum|fee|total))?(?: of| near| at| above| around)?(?: about| nearly)? \Z"
    r"|\b(?:high|low) of \Z|\brecord,? \Z",
    re.IGNORECASE,
)
_PREVIOUS = re.compile(
    r"(?:\bcompared (?:with|to)|\bversus|\bvs\.?|\bagainst|\b(?:up|down|higher|lower|rebounding|"
    r"recovering) from|\bup on|\bdown on|\bthan the)(?: (?:a|an|the|its|their|just|only))? \Z",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b[Ff]rom(?: (?:a|an|the|its|just|only|as (?:much|many|high|low) as))? \Z")
_TO = re.compile(r"\bto(?: (?:a|an|just|only|stand at|reach|as (?:much|many|high|low) as))? \Z")
_BY = re.compile(r"\b[Bb]y(?: (?:a|an|another|a further|an additional))? \Z")
_OF = re.compile(r"([A-Za-z]+)(?: (?:in|on|for) [\w ]{1,30}?)? of(?: (?:a|an|another))? \Z")
_AT = re.compile(
    r"(?:\bat|\breach(?:ed|es|ing)?|\bhit(?:s|ting)?|\btotal(?:l?ed|s|l?ing)?|\bstood at|"
    r"\bamount(?:ed|s|ing) to|\baverag(?:ed|es|ing)|\bwas|\bwere|\bis|\bare)(?: (?:a|an))? \Z"
)
_CROSSING = re.compile(
    r"(?:below|above|under|beneath|near|close to|past|beyond|as high as|as low as)\b"
)
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")
_ADVERBS = frozenset(
    "by another further additional an a sharply only just slightly steadily roughly "
    "even some still "
    "also respectively back again further, as much many in value of modest whopping the".split()
)
_CLAUSE = 80
"""Characters before an amount in which its verb is looked for."""

_CLAUSE_CUT = re.compile(r"[;:]\s|[.!?]\s+(?=[A-Z])|\n| - | – | — ")
_NEAR = 3
"""Words that may stand between a verb of change and its amount."""


@dataclass(frozen=True, slots=True)
class Movement:
    """What an amount does in its clause."""

    role: Role | None
    trend: Trend | None = None


def moves_before(text: str, position: int) -> Trend | None:
    """Give the direction of the nearest word of change left of a place, None if there is none."""
    for word in reversed(_WORD.findall(_clause(text, position))):
        trend = trend_of(word)
        if trend is not None:
            return trend
    return None


def trend_of(word: str) -> Trend | None:
    """Give the direction a word means, in any form: "rose", "declines", "lower"."""
    lower = word.lower()
    for form in (lower, verb_lemma(lower)):
        if form in _UP:
            return Trend.UP
        if form in _DOWN:
            return Trend.DOWN
    return None


def _clause(text: str, position: int) -> str:
    window = text[max(0, position - _CLAUSE) : position]
    cuts = list(_CLAUSE_CUT.finditer(window))
    return window[cuts[-1].end() :] if cuts else window


def role_of(text: str, amount: Amount) -> Movement:
    """Give the part that the words around an amount show it to play."""
    clause = _clause(text, amount.begin)
    if amount.dimension == "[percent]" or amount.unit:
        after = _after(text, amount)
        if after is not None:
            return after
    if _RECORD.search(clause):
        return Movement(Role.RECORD)
    return _before(text, amount, clause) or _directly(text, amount, clause) or Movement(None)


def _after(text: str, amount: Amount) -> Movement | None:
    """Read "a 5 % increase", "5 % higher"."""
    noun = _CHANGE_NOUNS.match(text, amount.rest)
    if noun is not None and amount.dimension in {"[percent]", "[percentage_point]"}:
        return Movement(Role.CHANGE, trend_of(noun[1]))
    side = _CHANGE_SIDE.match(text, amount.rest)
    if side is None or (amount.noun is not None and amount.dimension != "[percent]"):
        return None
    if side[1] in {"up", "down"} and not text.startswith((" from", " on"), side.end()):
        return None
    level = text.startswith(" from", side.end())
    return None if level else Movement(Role.CHANGE, _SIDES[side[1]])


def _before(text: str, amount: Amount, clause: str) -> Movement | None:
    """Read the preposition in front: "by", "to", "from", "at", "compared with"."""
    if _PREVIOUS.search(clause):
        return Movement(Role.PREVIOUS)
    trend = moves_before(text, amount.begin)
    if _FROM.search(clause):
        return Movement(Role.PREVIOUS) if trend else None
    if _BY.search(clause):
        return Movement(Role.CHANGE, trend) if trend else None
    if _TO.search(clause):
        return Movement(Role.LEVEL, trend) if trend else None
    return Movement(Role.LEVEL) if _AT.search(clause) else None


def _directly(text: str, amount: Amount, clause: str) -> Movement | None:
    """Read a verb of change in front of its amount: "slid $5", "an increase of 3 %"."""
    of = _OF.search(clause)
    if of is not None:
        trend = trend_of(of[1])
        return Movement(Role.CHANGE, trend) if trend else None
    words = [word for word in clause.split()[-_NEAR:] if word.lower() not in _ADVERBS]
    trend = trend_of(words[-1].strip("(“\"',")) if words and words[-1][-1] not in ",;:" else None
    if trend is None:
        return None
    if _CROSSING.match(text, amount.begin):
        return Movement(Role.LEVEL, trend)
    lifted = verb_lemma(words[-1]) in {"raise", "lift", "cut", "reduce"}
    stock = amount.noun is not None or amount.dimension.startswith("[currency")
    return None if lifted and stock else Movement(Role.CHANGE, trend)
