"""Words of rise and fall: the direction that one word means, in any of its forms."""

from functools import lru_cache

from checker.extraction.lemmas import verb_lemma
from checker.model.claims import Trend

_UP = frozenset(
    "rise climb gain grow increase jump surge soar advance add rally rebound expand widen improve "
    "leap spike swell strengthen accelerate mount raise lift boost hike up higher appreciate "
    "double triple treble quadruple quintuple skyrocket rocket recover bounce uptick upturn "
    "enlarge escalate heighten growth jumped "
    "added adding "
    "expansion improvement acceleration addition doubled doubling tripled tripling trebled"
    " trebling quadrupled quadrupling quintupled quintupling".split()
)
_DOWN = frozenset(
    "fall drop decline slide sink slip tumble plunge plummet lose shed ease cut decrease reduce "
    "shrink narrow contract dip retreat weaken slump slash pare lower trim down crash dive recede "
    "collapse diminish dwindle subside depreciate tighten reduction contraction loss downturn "
    "discount slow curtail backslide nosedive erode wane cutback shave wipe erase "
    "forfeit halved halving".split()
)


@lru_cache(maxsize=8192)
def trend_of(word: str) -> Trend | None:
    """Give the direction a word means, in any form: "rose", "declines", "lower"."""
    lower = word.lower()
    for form in (lower, verb_lemma(lower)):
        if form in _UP:
            return Trend.UP
        if form in _DOWN:
            return Trend.DOWN
    return None
