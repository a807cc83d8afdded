"""Whether two predications are of one occasion, and what of one day still holds on another."""

import re
from collections.abc import Collection, Sequence

from checker.matching.stories.antonyms import Lasting
from checker.matching.stories.belongings import HAVING
from checker.matching.stories.charges import CHARGE
from checker.matching.stories.predications import Predication
from checker.matching.stories.profiles import contents
from checker.matching.stories.verbs import Tense
from checker.matching.wordings import MONTHS, WEEKDAYS

_SOON = 3
"""Days within which an outcome is hardly turned round by a second one."""
_LONG = 14
"""Days for which "remains shut" is held against "was opened"."""
_MONTH = 31
"""Days for which what somebody has, or what something costs, is held against what he had."""
_OTHER_TIME = re.compile(
    r"\b(?:earlier|previous\w*|(?<!one )another|similar|last (?:year|month|week|season|time)|ago"
    r"|once|former\w*|initial\w*|originally|at first|later|eventual\w*|subsequent\w*|again"
    r"|meanwhile|until|now|since|temporar\w*|brief\w*|partial\w*|partly|some|most|few|half|soon|finally|already"
    r"|second|third|tomorrow|next|normally|usually|in the end|at last|after all"
    r"|after (?:an?|one|two|three|several|many|\d+) (?:hour|day|week|month|year)s?)\b(?!-)",
    re.IGNORECASE,
)
"""Words that make a sentence one of another time, another case or a part."""
_HOURS = "morning afternoon evening night midnight noon".split()
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]+")


def may_be_one_event(one: Predication, other: Predication) -> bool:
    """Tell whether nothing in two sentences sets them in two times or cases."""
    texts = [_clause(each) for each in (one, other)]
    marks = [{mark.casefold() for mark in _OTHER_TIME.findall(text)} for text in texts]
    lasting = any(each.tense is Tense.LASTING for each in (one, other))
    if (marks[0] ^ marks[1]) - ({"until"} if lasting else set()):
        return False
    if one.denied and not (_is_met(texts[0], other) and one.manner <= other.manner):
        return False
    always = one.able or {one.tense, other.tense} <= {Tense.PRESENT, Tense.LASTING}
    if not all(_may_be_then(texts, times, always=always) for times in (WEEKDAYS, MONTHS, _HOURS)):
        return False
    if one.denied and one.tense is Tense.LASTING:
        return True
    return _years(one, other) <= _own_years(one) and _years(other, one) <= _own_years(other)


def _may_be_then(texts: Sequence[str], times: Collection[str], *, always: bool) -> bool:
    """Tell whether two sentences name no two times of one kind; none at all if both hold always."""
    named = [
        {word.casefold() for word in _WORD.findall(text) if word != "may"}.intersection(times)
        for text in texts
    ]
    both = bool(named[0] or named[1]) if always else bool(named[0] and named[1])
    return not both or not named[0].isdisjoint(named[1])


def _is_met(text: str, other: Predication) -> bool:
    """Tell whether the other sentence speaks of the moment for which something is denied."""
    moment = _WHEN.search(text)
    told = {kind for _, kind in contents(moment["moment"]) if kind} if moment else set()
    return not told or not told.isdisjoint(other.sentence)


_WHEN = re.compile(r"\b(?:when|while|as)\b(?P<moment>.+)", re.IGNORECASE)


def _clause(one: Predication) -> str:
    """Give the part of a sentence that says what was read, up to the next strong mark."""
    text = one.claim.sentence_text
    place = max(text.find(one.word), 0)
    begin = max((each.end() for each in _PART.finditer(text) if each.end() <= place), default=0)
    finish = next((each.start() for each in _PART.finditer(text) if each.start() > place), None)
    return text[begin:finish]


_PART = re.compile(r"[;:—–]|,\s(?:and|but|which|who|while|where|whereas|unlike|though|although)\b")
"""Where another clause of a sentence begins."""


def _years(one: Predication, other: Predication) -> set[str]:
    """Give the years that one sentence names and the other does not."""
    first, second = (set(_YEAR.findall(_clause(each))) for each in (one, other))
    return first - second


def _own_years(one: Predication) -> set[str]:
    return {str(one.claim.published.year)} if one.claim.published else set()


def denies_in_time(denied: Predication, said: Predication) -> bool:
    """Tell whether a denial cannot have been right on its day, if the other text is."""
    days = [each.claim.published for each in (denied, said)]
    if days[0] is None or days[1] is None:
        return days[0] == days[1]
    after = (days[0] - days[1]).days
    if denied.key in _HELD or denied.able:
        new = after < 0 and (denied.able or _NEW.search(said.claim.sentence_text) is not None)
        return -_SOON <= after <= _MONTH and not new
    if after < 0:
        # "nobody was hurt" is found to be wrong later; "no alarm rang that night" is not
        grows = _COUNTS.search(denied.claim.text) is not None
        return after >= -_SOON and denied.none and denied.tense is Tense.PAST and not grows
    if after == 0:
        return denied.tense not in _CURRENT or denied.tense is said.tense is Tense.PRESENT
    return denied.tense is not Tense.PRESENT


_HELD = frozenset({HAVING, CHARGE})
_CURRENT = frozenset({Tense.PRESENT, Tense.PERFECT})
"""Tenses of what may be the other way round in the evening."""
_NEW = re.compile(r"\b(?:new|now|first|just|recent\w*|has been|have been)\b", re.IGNORECASE)
_COUNTS = re.compile(
    r"\b(?:nobody|no[ -]one|killed|dead|died|deaths?|hurt|injur\w+|wounded|missing|ill|infected"
    r"|arrested|detained)\b",
    re.IGNORECASE,
)
"""Words of a count that grows from day to day."""


def ends_otherwise(one: Predication, other: Predication) -> bool:
    """Tell whether two opposites cannot both have come about between two days."""
    days = [each.claim.published for each in (one, other)]
    if days[0] is None or days[1] is None:
        return days[0] == days[1]
    axes = {pole.axis: pole.lasting for pole in one.poles}
    lasting = {axes[pole.axis] for pole in other.poles if pole.axis in axes}
    apart = abs((days[0] - days[1]).days)
    if lasting == {Lasting.STATE}:
        late = one if days[0] > days[1] else other
        remains = late.tense is Tense.LASTING and apart <= _LONG
        return remains if apart else _are_at_once(one, other)
    if lasting == {Lasting.QUALITY}:
        return one.tense is other.tense and apart <= int(one.tense is Tense.PAST)
    return apart <= _SOON


def _are_at_once(one: Predication, other: Predication) -> bool:
    """Tell whether two texts of one day speak of one moment: both of now, or of one day."""
    if {one.tense, other.tense} <= {Tense.PRESENT, Tense.LASTING}:
        return True
    days = [set(_DAY.findall(each.claim.sentence_text)) for each in (one, other)]
    return bool(days[0] & days[1]) and one.tense is other.tense


_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2}\b"
)
