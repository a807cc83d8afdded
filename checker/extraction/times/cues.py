"""Whether the words around a time look back or ahead."""

import re
from enum import StrEnum
from functools import lru_cache

_LEFT_WINDOW = 100
_RIGHT_WINDOW = 80
_FRONTED = 14


class Governor(StrEnum):
    """What the verb that governs a time says of its direction."""

    PAST = "past"
    FUTURE = "future"
    NONE = "none"


_BOUNDARY = re.compile(
    r"[;:()\"“”]|``|''|,(?!\d| (?:and|or) )|\b(?:that|which|who|whose|where|but|while|because|"
    r"although|though|when|if)\b"
)
_IRREGULAR = (
    "said|told|rose|fell|became|began|came|went|took|gave|made|found|held|met|left|lost|won|led|"
    "paid|sent|sold|bought|built|grew|saw|got|ran|spoke|stood|struck|sank|slid|spent|shot|wrote|"
    "drew|drove|chose|broke|brought|caught|dealt|fought|kept|knew|meant|swept|thought|threw|"
    "withdrew|was|were|wasn't|weren't|had|hadn't|did|didn't|hasn't|haven't|shrank|flew|"
    "felt|fled|hit|sat|stole|swore|taught|tore|undertook|understood|wore|done|given|taken|seen"
)
_IRREGULAR_PARTICIPLES = (
    "sworn|drawn|driven|chosen|broken|written|thrown|shown|known|grown|flown|begun|run|torn|worn|"
    "become|put|cut|read|let|hit|shut|split|spread|cast|laid|left|lent|born|sung|frozen|hidden"
)
_PARTICIPLE = rf"(?:[a-z]{{2,20}}ed|(?!had|was|were|did)(?:{_IRREGULAR}|{_IRREGULAR_PARTICIPLES}))"
_SCHEDULED = (
    "meets|begins|opens|starts|ends|expires|convenes|resumes|returns|retires|closes|arrives|leaves|"
    "departs|votes|decides|airs|reopens|launches|concludes|travels|flies|"
    "(?:reports|publishes|releases|unveils|presents|issues) (?:its|their|his|her|the|a)|"
    "takes (?:place|effect|office|over)|comes into|falls due|goes (?:on|to|into|before)|"
    "runs (?:from|until|through)|holds (?:its|a|an|elections?)|faces (?:its|a|an|trial)"
)
"""Present tenses that name what is arranged for a day to come: "returns on Monday"."""

_SCHEDULED_PLURAL = (
    "meet|begin|convene|resume|reopen|depart|arrive|retire|decide|leave|fly|return|go|open|start|"
    "vote|close|end|speak|travel|play"
)
_FUTURE = (
    rf"(?<!to )(?:I|we|they|you|who|both|all|(?!\w{{0,20}}(?:ss|us|is)\b)[a-z]{{3,}}s|,) "
    rf"(?:{_SCHEDULED_PLURAL})(?= )|"
    r"(?:will|won't|would|shall|'ll|may|might|could|should|must|can|"
    rf"to)(?: not)? be(?: (?:[a-z]{{3,15}}ly )?{_PARTICIPLE})?|"
    r"(?<!as it )(?:was|were) to(?= [a-z])(?! be\b)|"
    r"(?:have|has|'ve|need|needs) to(?= [a-z])|"
    r"will|won't|would|shall|'ll|may|might|could|should|must|can|plan|plans|planned|planning|"
    r"expect|expects|expected|due|scheduled|slated|set (?:to|for)|going to|likely|unlikely|aims?|"
    r"aiming|intends?|hopes?|hoping|forecasts?|predicts?|projects|projected|anticipates?|"
    r"anticipated|is to|are to|about to|ready to|ahead of|deadline|upcoming|forthcoming|"
    r"(?:is|are|'re) (?:\w+ly )?\w+ing|"
    rf"kicks off|{_SCHEDULED}|"
    r"(?<!had )(?:agree[sd]?|agreeing|decide[sd]?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|"
    r"ask(?:s|ed)?|call(?:s|ed)?(?: for [\w ]{1,30})?|order(?:s|ed)?|invite[sd]?|wants?|wanted|"
    r"needs?|needed|"
    r"prepar(?:es?|ed|ing))(?: [\w'-]+){0,6}? to (?!the\b|a\b|an\b|its\b|their\b)[a-z]+|"
    r"(?<!had )(?<!had been )(?:(?:has|have|was|were|been) )?"
    r"(?:told|asked|ordered|urged|advised|warned|instructed|invited|allowed)"
    r"(?: [\w,']{1,15}){0,6}? (?:not )?to \w+"
)
_ARRANGED_WORDS = (
    "expected|scheduled|slated|planned|projected|anticipated|forecast|predicted|hoped|intended"
)
_NOT_PAST = "need|speed|feed|seed|indeed|exceed|proceed|succeed|hundred|red|bed|breed|agreed to"
_NO_ADJECTIVE = "".join(rf"(?<!\b{word} )" for word in "its their the his her our a an".split())
_CUE = re.compile(
    rf"\b(?:(?:may|might|could|must|should|would)(?: not)? "
    rf"(?P<missed>have(?= (?:(?:[a-z]+ly|not|been) ){{0,2}}{_PARTICIPLE}\b))|"
    rf"(?P<future>{_FUTURE})|(?P<subjunctive>(?<!let it )be {_PARTICIPLE})"
    rf"|(?:is|are|being) (?!{_ARRANGED_WORDS})(?:[a-z]+ly |[\d%.]+ )?{_PARTICIPLE}"
    rf"|(?P<perfect>(?:has|have|'ve) (?:(?:[a-z]+ly|not|been) ){{0,2}}{_PARTICIPLE})"
    rf"|(?:remains?|stays?|keeps?|remain|stay|keep|kept|hold|holds|leave|leaves|left)"
    rf"(?: [\w]{{1,15}}){{0,5}}? (?:closed|shut|open|suspended|locked|grounded|banned|barred)"
    rf"|(?P<past>{_IRREGULAR}|{_NO_ADJECTIVE}(?!(?:{_NOT_PAST})\b)[a-z]{{2,20}}ed))\b"
)
_DEADLINE = re.compile(
    r"\b(?:until|till|by|through|starting|beginning|effective)\s(?:(?:noon|midnight|midday|[\d:.]+(?:\s"
    r"?[ap]\.?m\.?)?)\s)?(?:(?:at|on|the|late|early|mid)\s)?$"
)
_DONE_BEFORE = re.compile(
    r"\b(?:after|following|since|having|despite) (?:[a-z]+ly )?[a-z]+ing\b[^,;]{0,40}$"
)
"""What was done before the main clause, whatever its tense: "will resume after failing on"."""

_ARRANGED_FOR = re.compile(
    r"\b(?:is|are) (?:on|in|at)\s$|[a-z] to "
    r"(?:face|resume|meet|vote|open|close|reopen|begin|start|hold|hear|decide|announce|unveil|launch|"
    r"return|visit|host|play|sign|quit|leave|strike|appear|testify|present|publish|release|raise|cut|"
    r"send|take|go|join|debate|discuss|end|stop|move|shut|elect|choose|name|try|consider|replace)\b"
)
"""A copula before the time ("the final is on Sunday"), or an infinitive that no finite verb
governs, as headlines have it: "Minister to face inquiry on Monday"."""

_SUBORDINATE = re.compile(
    r"(?:when|if|as|after|before|once|while|although|because|until)\b[^,]*,|[a-z]+(?: [a-z]+){0,2},"
)
_PUT_OFF = re.compile(
    r"\b(?:puts?|postpon(?:es?|ed)|moves?|moved|delay(?:s|ed)?|adjourn(?:s|ed)?|reschedul(?:es?|ed)"
    r"|defer(?:s|red)?|extend(?:s|ed)?|push(?:es|ed)? back)\b[^,;]{0,40}\b(?:to|until|till|for)\s$"
)
_BACKSHIFTED = re.compile(r"\b(?:would|could|might|was to|were to|had to|had)\b")
_PRESENT = re.compile(r"\b(?:has|have|is|are|will|'ve|'ll)\b")
_BY = re.compile(r"\bby\s(?:(?:the|late|early|mid)\s)?$")
_THROUGH = re.compile(r"\bthrough\s[^,;]{0,24}$")
_UNTIL = re.compile(r"\b(?:until|till)\s[^,;]{0,24}$")
_ASKED = re.compile(
    r"(?:ask|order|demand|request|promis|requir|need|want|urg|invit|schedul|plann|expect|commission"
    r"|oblig|instruct|press)"
)
"""Verbs in the past whose deadline may lie ahead."""

_ARRANGED = re.compile(r"\b(?:scheduled|slated|planned|set) (?:for|to|in|at|by|on)\b")
_FINITE_PAST = re.compile(
    r"\b(?:was|were|had|did|rose|fell|said|told|went|became|took|gave|made|got|came|saw|sent|won"
    r"|lost|left|brought|built|sold|bought|paid|spent|grew|ran|began|drew|drove|held|kept|met|led"
    r"|stood|shrank|sank|broke|flew|wrote|killed|reached|received|collected|recorded|raised"
    r"|produced|treated|carried|completed|finished|opened|closed|hit)\b"
)
_RECORD = re.compile(r"\b(?:records?|highs?|lows?|peak(?:ed)?|since)\b[^,;]{0,40}$")
_LEVELS = re.compile(r"\s(?:levels?|highs?|lows?|peak)\b")
_CONTRACT = re.compile(r"\s(?:delivery|futures?|contracts?|settlement|expiry|deadline)\b")
_PAYABLE = re.compile(r"\b(?:payable|effective|deliverable|maturing)\b[^,;]{0,24}$")


@lru_cache(maxsize=64)
def governor_of(text: str, start: int, end: int) -> Governor:
    """Say which way the verb nearest before the time looks, or after it where it is fronted."""
    left = _clause_before(text, start)
    left = left[:1].lower() + left[1:]
    cues = [cue for cue in _CUE.finditer(left) if _tells(cue)]
    if _DONE_BEFORE.search(left) or _PUT_OFF.search(left):
        return Governor.PAST if _DONE_BEFORE.search(left) else Governor.FUTURE
    if _DEADLINE.search(left) and not (_is_over(left, cues) or _is_reached(left, cues)):
        return Governor.FUTURE if cues else _at_front(text, end)
    if cues:
        return Governor.FUTURE if _is_ahead(cues[-1]) else Governor.PAST
    return _without_verb(left, text, end)


def _without_verb(left: str, text: str, end: int) -> Governor:
    """Say which way a time looks that no verb stands before in its clause."""
    predicate = _predicate(text, end)
    if predicate is not None:
        return predicate
    if _ARRANGED_FOR.search(left):
        return Governor.FUTURE
    return Governor.NONE if len(left.strip()) > _FRONTED else _after(text, end)


_PREDICATE = re.compile(
    r"(?:'s(?: [\w-]+){1,3})?\s(?:(?P<ahead>will|is (?:due|set|expected|likely)|may|could|starts|"
    rf"begins|opens|is to)|(?:[a-z]+ly )?(?P<past>was|were|had|did|{_IRREGULAR}|[a-z]{{3,}}ed))\b"
)


def _predicate(text: str, end: int) -> Governor | None:
    """Say which way the verb looks whose subject a time is part of: "A vote on Monday failed"."""
    match = _PREDICATE.match(text, end)
    if match is None:
        return None
    return Governor.FUTURE if match["ahead"] else Governor.PAST


def _at_front(text: str, end: int) -> Governor:
    """Tell "By Friday it had sold out" from "By Friday it must be paid"."""
    return Governor.PAST if _after(text, end) is Governor.PAST else Governor.FUTURE


def _after(text: str, end: int) -> Governor:
    """Say which way the verb after a fronted time looks."""
    aside = _SUBORDINATE.match(text[end : end + _RIGHT_WINDOW + _RIGHT_WINDOW].lstrip(" ,"))
    right = _clause_after(text, end + (aside.end() + 1 if aside else 0))
    cue = _CUE.search(right)
    if cue is None or not _tells(cue):
        return Governor.NONE
    ahead = _is_ahead(cue) or _ARRANGED.search(right)
    return Governor.FUTURE if ahead else Governor.PAST


def _is_reached(left: str, cues: list[re.Match[str]]) -> bool:
    """Tell "had burned 40 hectares by Friday" from "asked for it by Friday"."""
    last = cues[-1] if cues else None
    done = last is not None and last["past"] is not None and not _ASKED.match(last["past"])
    return done and _BY.search(left) is not None


def _is_over(left: str, cues: list[re.Match[str]]) -> bool:
    """Tell "waited until August" from "will stay closed until Saturday"."""
    last = cues[-1] if cues else None
    if last is None:
        return False
    if _UNTIL.search(left) or _THROUGH.search(left):
        return last["past"] is not None
    return _FINITE_PAST.search(left) is not None


def _is_ahead(cue: re.Match[str]) -> bool:
    return bool(cue["future"] or cue["subjunctive"])


def _tells(cue: re.Match[str]) -> bool:
    return _is_ahead(cue) or bool(cue["past"] or cue["perfect"] or cue["missed"])


_SPOKEN = re.compile(r"\b(?:said|told|announced|added|reported|says|confirmed)\b[^.;]{0,40}$")


def is_spoken(text: str, start: int) -> bool:
    """Tell whether a verb of speech stands just before a time: "said in a statement on Monday"."""
    return _SPOKEN.search(text[max(0, start - 60) : start]) is not None


def tells_story(text: str, start: int, end: int) -> bool:
    """Tell whether the verb at a time may belong to an old story: past, or the future of a past."""
    left = _clause_before(text, start)
    if _PRESENT.search(left) or is_spoken(text, start):
        return False
    return governor_of(text, start, end) is not Governor.FUTURE or is_backshifted(text, start)


def is_backshifted(text: str, start: int) -> bool:
    """Tell whether the future before a time may be that of a past: "would not sell before"."""
    return _BACKSHIFTED.search(_clause_before(text, start)) is not None


def direction_of(text: str, start: int, end: int) -> Governor:
    """Say which side of publication a month or weekday lies on: by its nouns, then by its verb."""
    if looks_ahead(text, start, end):
        return Governor.FUTURE
    if looks_back(text, start, end):
        return Governor.PAST
    return governor_of(text, start, end)


def looks_back(text: str, start: int, end: int) -> bool:
    """Tell whether a month is a level already reached: "record high in M", "from M levels"."""
    left = text[max(0, start - _LEFT_WINDOW) : start]
    return _LEVELS.match(text, end) is not None or _RECORD.search(left) is not None


def looks_ahead(text: str, start: int, end: int) -> bool:
    """Tell whether a month names a contract or a date of effect: "for M delivery"."""
    left = text[max(0, start - _LEFT_WINDOW) : start]
    return _CONTRACT.match(text, end) is not None or _PAYABLE.search(left) is not None


def _clause_before(text: str, start: int) -> str:
    left = text[max(0, start - _LEFT_WINDOW) : start]
    cut = 0
    for match in _BOUNDARY.finditer(left):
        cut = match.end()
    return left[cut:]


def _clause_after(text: str, end: int) -> str:
    right = text[end : end + _RIGHT_WINDOW].lstrip(" ,")
    match = _BOUNDARY.search(right)
    return right[: match.start()] if match else right
