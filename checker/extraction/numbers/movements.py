"""Rise and fall: what the clause says a number does.

`role_of` reads the words right before and after an amount; it names a role only where those words
show it ("by 5 %", "to $40", "compared with 12"), and leaves the rest to the claim.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from checker.extraction.lemmas import verb_lemma
from checker.extraction.numbers.amounts import Amount
from checker.extraction.numbers.trends import trend_of
from checker.model.claims import Role, Trend

_CHANGE_NOUNS = re.compile(
    r" (?:[a-z-]+ ){0,2}?(increases?|rises?|gains?|jumps?|surges?|growth|hikes?|boosts?|advance|"
    r"declines?|drops?|falls?|decreases?|reductions?|cuts?|losses|loss|plunge|slump|dip|slides?|"
    r"contraction|improvement|expansion|raise|discount)\b"
)
_STEP_NOUNS = re.compile(
    r"[ -](increase|rise|cut|reduction|decrease|decline|drop|fall|hike|boost|jump|surge|plunge"
    r"|slump|dip)\b(?! off)"
)
_BEFORE_NOUN = frozenset(" -")
_COMPARISON = re.compile(
    r" than (?:the |about |around |some |nearly )?(?:\d|[$€£¥]|half|a (?:third|quarter|fifth"
    r"|tenth"
    r"|dozen|hundred|thousand|million|billion)|(?:one|two|three|four|five|six|seven|eight|nine|ten"
    r"|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) )"
)
"""After "more" or "less": what comes is a number of its own, and the words are its hedge."""

_CHANGE_SIDE = re.compile(
    r" (?:(higher|lower|more|less|fewer|larger|smaller|faster|slower)\b"
    r"|(up|down)(?= on )|(above|below)\b)"
)
_REFERENCE = re.compile(
    r" (?:its|their|the (?:previous|same|long|seasonal|national)|normal|average|usual|last"
    r"|a (?:year|month|week)|forecasts?|expectations?|targets?|levels?|pre-)"
)
"""What a measure may be above or below of and be a difference; "5 m above sea level" is a place."""

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
_SIGNS_OF_RECORD = re.compile(r"ecord|-time|eak|istoric|high of|low of")
_LEVEL_LINKS = frozenset(
    "at reach reached reaches reaching hit hits hitting total totals totaled totalled totaling "
    "totalling averaged averages averaging was were is are".split()
)
_BEFORE_FROM = frozenset("up down higher lower rebounding recovering".split())
_AFTER_PREVIOUS = frozenset(
    "a an the its their just only revised earlier previous adjusted preliminary".split()
)
_AFTER_LINK: dict[str, frozenset[str]] = {
    "from": frozenset("a an the its just only as much many high low".split()),
    "to": frozenset("a an just only as much many high low".split()),
    "by": frozenset("a an another further additional".split()),
    "of": frozenset("a an another".split()),
} | {word: frozenset({"a", "an"}) for word in _LEVEL_LINKS}
"""Words that may stand between a link and its number."""

_SKIPPED = frozenset(
    "a an the its their just only another further additional as much many high low revised "
    "earlier previous adjusted preliminary".split()
)
_OF_PREVIOUS = re.compile(
    r"\b(?:from|against|versus|compared with) (?!the sale|sales)(?:(?!\w*(?:expect|estimat|forecast"
    r"|target|consensus|predict))[\w'’.-]+ ){1,4}of \Z"
)
"""Before an earlier level with a name: "from Tuesday's close of 72"."""

_OR_PERCENT = re.compile(r",? or (?:about )?\d+(?:\.\d+)? ?(?:%|per ?cent)")
_NO_LEVEL = frozenset(
    "according due thanks owing relative similar addition prior response related linked".split()
)
"""Words whose "to" leads to no level."""

_CROSSING = re.compile(
    r"(?:below|above|under|beneath|near|close to|past|beyond|as high as|as low as)\b"
)
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")
_ADVERBS = frozenset(
    "by another further additional an a sharply only just slightly steadily roughly "
    "even some still "
    "also respectively back again further, as much many in value of modest whopping the "
    "average".split()
)
_CLAUSE = 120
"""Characters before an amount in which its verb is looked for."""

_TAIL = 48
"""Characters right before an amount that hold the link to it."""

_CLAUSE_CUT = re.compile(r"[;:]\s|[.!?]\s+(?=[A-Z])|\n| - | – | — ")
_MAY_CUT = re.compile(r"[;:.!?\n–—]| - ")
_UP_TO = re.compile(r"\bup to (?=[$€£¥]?\d)")
_OPENERS = "(“\"'"
_NEAR = 3
"""Words that may stand between a verb of change and its amount."""

_OBJECT = 6
"""Words that may stand between a noun of change and "of" ("a drop in net sales of 5 %")."""

_JOINTS = frozenset(
    "and but or while as after before when because since although though which who that if".split()
)
_SPANS = frozenset("range ranges ranged ranging vary varies varied varying between".split())
"""Words after which "from" and "to" give the ends of a range, whatever moved before."""

_DETERMINERS = frozenset(
    "a an the its their his her our my your this that these those another further s any some no "
    "each annual first second third recent planned expected".split()
)
_NOUNS = frozenset(
    "growth expansion reduction reductions contraction loss losses improvement addition additions "
    "acceleration downturn upturn uptick cutback cutbacks discount discounts gains higher".split()
)
_BEFORE_VERB = frozenset("to will would may might can could should must shall not help".split())
_GIVES = frozenset("give gives gave giving given".split())
_PARTICLE_VERBS = frozenset(
    "make set put take buy snap sign open hand lay tie add rack run hold lock write break turn "
    "shut round sum add stand speak".split()
)
"""Verbs whose "up" or "down" is part of them: "made up 12 %" moves nothing."""

_BRINGS = frozenset("bring take push move carry revise".split())
_TOTALS = frozenset(
    "total toll number tally count figure rate share price value target forecast estimate "
    "capacity".split()
)
_TRANSFERS = frozenset(
    "aid help support assistance export exports shipment shipments supply supplies sale sales "
    "delivery deliveries flight flights payment payments donation donations loan loans access "
    "service services visit visits trips grants lending transfers appeal contribution "
    "contributions "
    "calls letters offers".split()
)
"""What is given to somebody: "cut aid to 12 countries" names no level."""


@dataclass(frozen=True, slots=True)
class Movement:
    """What an amount does in its clause."""

    role: Role | None
    trend: Trend | None = None


_NO_MOVEMENT = Movement(None)
_RECORDED = Movement(Role.RECORD)
_Link: TypeAlias = tuple[str, set[str], str]
"""Preposition or verb in front of a number, the words stepped over, and the word before it."""


def moves_before(text: str, position: int) -> Trend | None:
    """Give the direction that the verb governing a place means, None if nothing changes there.

    A noun of change decides only where no verb of change governs it: "cut its growth target".
    """
    return _governing(_WORD.findall(_clause(text, position)))


def _governing(words: Sequence[str]) -> Trend | None:
    nearest = None
    for place in range(len(words) - 1, -1, -1):
        word = words[place].lower()
        if word in _SPANS or (nearest is not None and word in _JOINTS):
            break
        trend = _meant(words, place)
        if trend is not None and not _is_noun(words, place):
            return trend
        nearest = nearest or trend
    return nearest


def _meant(words: Sequence[str], place: int) -> Trend | None:
    """Give the direction of one word, "up" and "down" read with the verb before them."""
    trend = trend_of(words[place])
    if trend is None or place == 0 or words[place].lower() not in {"up", "down"}:
        return trend
    if words[place - 1].lower() in _GIVES:
        return Trend.DOWN
    return None if verb_lemma(words[place - 1]) in _PARTICLE_VERBS else trend


def _is_noun(words: Sequence[str], place: int) -> bool:
    """Tell whether a word of change is a noun or adjective where it stands."""
    word = words[place].lower()
    before = words[place - 1].lower() if place else ""
    if word == "lower":
        after = words[place + 1].lower() if place + 1 < len(words) else ""
        return before not in _BEFORE_VERB and after not in _DETERMINERS
    return word in _NOUNS or before in _DETERMINERS


def _clause(text: str, position: int) -> str:
    window = text[max(0, position - _CLAUSE) : position]
    last = 0
    if _MAY_CUT.search(window) is not None:
        for cut in _CLAUSE_CUT.finditer(window):
            last = cut.end()
    # "up to $5" is a bound; nothing goes up.
    return _UP_TO.sub("", window[last:]) if "up to" in window else window[last:]


def _describes(text: str, amount: Amount, clause: str) -> bool:
    """Tell the length of "to a four-month high" and the votes of "lost by 52 votes to 47"."""
    if amount.dimension == "[time]" and text.startswith("-", amount.number.span.end):
        return True
    voted = amount.noun is not None and amount.noun.head == "vote"
    return voted and clause.endswith((" by ", " votes to "))


def role_of(text: str, amount: Amount) -> Movement:
    """Give the part that the words around an amount show it to play."""
    if amount.dimension == "[percent]" or amount.unit:
        after = _after(text, amount)
        if after is not None:
            return after
    clause = _clause(text, amount.begin)
    if _describes(text, amount, clause):
        return _NO_MOVEMENT
    tail = clause[-_TAIL:]
    if tail[-1:] != " ":
        # Every link, and every word of a record, is set apart from its number.
        return _NO_MOVEMENT
    if _SIGNS_OF_RECORD.search(tail) and _RECORD.search(tail):
        return _RECORDED
    link = _link(tail)
    return _before(amount, clause, link) or _directly(text, amount, clause, link) or _NO_MOVEMENT


def _after(text: str, amount: Amount) -> Movement | None:
    """Read "a 5 % increase", "5 % higher"."""
    if text[amount.rest : amount.rest + 1] not in _BEFORE_NOUN:
        return None
    if amount.dimension in {"[percent]", "[percentage_point]"}:
        noun = _CHANGE_NOUNS.match(text, amount.rest)
        if noun is not None:
            return Movement(Role.CHANGE, trend_of(noun[1]))
    counted = amount.noun is not None or amount.dimension == "[time]"
    step = None if counted else _STEP_NOUNS.match(text, amount.rest)
    if step is not None:
        return Movement(Role.CHANGE, trend_of(step[1]))
    return _beside_level(text, amount)


def _beside_level(text: str, amount: Amount) -> Movement | None:
    """Read "5 % higher", "3 degrees above normal"."""
    if text[amount.rest : amount.rest + 1] != " ":
        return None
    side = _CHANGE_SIDE.match(text, amount.rest)
    if side is None or (amount.noun is not None and amount.dimension != "[percent]"):
        return None
    if amount.dimension != "[percent]" and _COMPARISON.match(text, side.end()):
        return None
    if side[3] and amount.dimension != "[percent]" and not _REFERENCE.match(text, side.end()):
        return None
    return Movement(Role.CHANGE, _SIDES[side[0].strip()])


def _before(amount: Amount, clause: str, linked: _Link) -> Movement | None:
    """Read the preposition in front: "by", "to", "from", "at", "compared with"."""
    link, skipped, earlier = linked
    if _is_previous(link, skipped, earlier):
        return Movement(Role.PREVIOUS)
    if not skipped <= _AFTER_LINK.get(link, frozenset()):
        return None
    if link in _LEVEL_LINKS:
        trend = moves_before(clause, len(clause)) if earlier == "to" else None
        return Movement(Role.LEVEL, trend)
    if link not in {"from", "by", "to"} or earlier in _NO_LEVEL:
        return None
    return _moving(amount, link, _WORD.findall(clause))


def _moving(amount: Amount, link: str, words: Sequence[str]) -> Movement | None:
    """Read "from", "by" and "to" after a word of change, its object perhaps in between."""
    trend = _governing(words)
    if trend is None:
        return Movement(Role.LEVEL) if link == "to" and _is_total(words) else None
    if link == "by" or (words[-2:-1] and verb_lemma(words[-2]) in {"come", "amount"}):
        return Movement(Role.CHANGE, trend)
    if amount.noun is not None and words[-2:-1] and words[-2].lower() in _TRANSFERS:
        return None
    return Movement(Role.PREVIOUS) if link == "from" else Movement(Role.LEVEL, trend)


def _is_total(words: Sequence[str]) -> bool:
    """Tell whether something brings a total to the number: "bringing the tally to 40"."""
    brings = any(verb_lemma(word) in _BRINGS for word in words)
    amounts = len(words) > 1 and verb_lemma(words[-2]) == "amount"
    return amounts or (brings and not _TOTALS.isdisjoint(word.lower() for word in words))


def _link(tail: str) -> _Link:
    """Give the preposition or verb in front, the words stepped over, and the word before it."""
    words = tail.split()
    skipped: set[str] = set()
    while words and words[-1].lstrip(_OPENERS) in _SKIPPED and len(skipped) < _NEAR:
        skipped.add(words.pop().lstrip(_OPENERS))
    link = words[-1].lstrip(_OPENERS).rstrip(".") if words else ""
    if link in {"From", "By"}:
        link = link.lower()
    return link, skipped, words[-2].lstrip(_OPENERS).lower() if len(words) > 1 else ""


def _is_previous(link: str, skipped: set[str], earlier: str) -> bool:
    if not skipped <= _AFTER_PREVIOUS:
        return False
    if link in {"versus", "vs", "against"}:
        return True
    if link in {"with", "to"}:
        return earlier == "compared"
    if link == "than":
        return earlier in _SIDES or bool(skipped & {"the", "its", "their"})
    return (link == "from" and earlier in _BEFORE_FROM) or (
        link == "on" and earlier in {"up", "down"}
    )


def _directly(text: str, amount: Amount, clause: str, linked: _Link) -> Movement | None:
    """Read a verb of change in front of its amount: "slid $5", "an increase of 3 %"."""
    link, skipped, _ = linked
    if link == "of" and skipped <= _AFTER_LINK["of"]:
        return _of_change(text, amount, clause)
    near = clause[-_TAIL:].split()[-_NEAR - 1 :]
    words = [word for word in near[-_NEAR:] if word.lower() not in _ADVERBS]
    if not words or words[-1][-1] in ",;:":
        return None
    plain = [word.strip("(“\"',") for word in near]
    last = words[-1].strip("(“\"',")
    trend = _meant(plain, len(plain) - 1 - plain[::-1].index(last))
    if trend is None:
        return None
    if _CROSSING.match(text, amount.begin):
        return Movement(Role.LEVEL, trend)
    return None if _is_stock(amount, verb_lemma(last)) else Movement(Role.CHANGE, trend)


def _is_stock(amount: Amount, verb: str) -> bool:
    """Tell whether a verb has the amount as its object, not as its step ("raised $5 million")."""
    if verb in {"raise", "lift"} and (amount.number.fraction or amount.dimension == "[percent]"):
        return True
    if verb in _MULTIPLYING:  # "doubled 40 seats": so many were there, not added
        return True
    stock = amount.noun is not None or amount.dimension.startswith("[currency")
    return stock and verb in {"raise", "lift", "cut", "reduce"}


_MULTIPLYING = frozenset("double triple treble quadruple quintuple halve".split())


def _of_change(text: str, amount: Amount, clause: str) -> Movement | None:
    """Read "an increase of", "a drop in sales of"; a loss of money is a result, not a change."""
    if _OF_PREVIOUS.search(clause[-_TAIL:]) and moves_before(clause, len(clause)):
        return Movement(Role.PREVIOUS)
    words = _WORD.findall(clause.rpartition(",")[2])
    stop = max((index for index, word in enumerate(words) if word.lower() == "of"), default=0)
    for place in range(stop - 1, max(-1, stop - _OBJECT), -1):
        trend = trend_of(words[place])
        inside = words[place + 1].lower() in {"in", "on", "for", "to"} and _is_noun(words, place)
        if trend is not None and (place == stop - 1 or inside):
            money = amount.dimension.startswith("[currency")
            result = money and _OR_PERCENT.match(text, amount.rest) is None
            loss = result and words[place].lower() in {"loss", "losses"}
            return None if loss else Movement(Role.CHANGE, trend)
    return None
