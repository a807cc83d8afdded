"""What stands beside a name: titles, ages and appositions, read as roles.

"Marta Lind, 34, a mother of two" gives two roles, "Energy Minister Novak" one.
"""

import re
from collections.abc import Iterator

from checker.extraction.names.gazetteer import names_of_people
from checker.extraction.speech.cast import Role
from checker.extraction.speech.cues import CUE_FORMS
from checker.extraction.speech.name_runs import TITLES, NameRun
from checker.extraction.speech.nouns import is_body, is_role, shows_person, singular
from checker.extraction.speech.tokens import AUXILIARIES, FINITE_VERBS, FUNCTION_WORDS

_BEFORE = re.compile(r"(?<![\w'-])((?:[a-z][\w'-]* ){1,5})\Z")
_BEFORE_COMMA = re.compile(
    r"(?:\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Aa]n?)|'s?)"
    r" ([^,.;:!?“”\"()]{3,80}), \Z"
)
_JOINED = re.compile(r" and (?:the|its|his|her|their|an?) ")
_GOVERNED = re.compile(r" (?:for|of|at|from) (?:the|its|an?) ")
_AFTER = re.compile(r", ([^.;:!?“”\"()]{2,100})")
_BRACKET = re.compile(r" \(([A-Za-z][A-Za-z '-]{2,60})\)")
_COPULA = re.compile(r"(?:, who)? (?:is|was|has been|became) (the |an? )?([^,.;:!?“”\"()]{3,60})")
_CUT = re.compile(r"(?: (?:of|for|in|at|from|with|on|to|by|who|which|whose|that|and|or|as) | - )")
_WHERE = (" from ", " in ", " at ", " near ", " outside ")
_LONGEST_LEAD = 9
_LABELLED = re.compile(
    r"(?:^|\n|\. |; )(?:In the |The )?([Cc]hair|[Ww]itness|Clerk|Secretary|Presiding): \Z"
)
_AGE = re.compile(r"\d{1,2}\Z")
_AGED = re.compile(r",? \(?\d{1,2}[,)]")
_RELATIVE = re.compile(r" (?:who|whose|which) ")
_WORDS = re.compile(r"[^\W_][\w'-]*")
_VERBS = (AUXILIARIES | FINITE_VERBS | frozenset(CUE_FORMS)) - {"'s"}


def roles_beside(text: str, run: NameRun) -> Iterator[Role]:
    """Yield what the title, the words before and the apposition behind a name say it is."""
    if run.titles:
        yield Role(run.titles[-1].strip("."), frozenset(run.titles[:-1]))
    if text[run.end : run.end + 2] == "'s" or _is_place(text, run):
        return  # "Lee's company" tells of the company
    yield from _roles_before(text[max(run.first - 90, 0) : run.first], given=_is_given(run))
    yield from _roles_behind(text, run.end)


def _is_given(run: NameRun) -> bool:
    """Tell whether a run is a person's by its title or its given name."""
    return bool(run.titles) or run.words[0] in names_of_people()


def _is_place(text: str, run: NameRun) -> bool:
    """Tell whether a name of one word says where somebody is from ("a man from Gdynia, a cook")."""
    lead = text[max(run.first - _LONGEST_LEAD, 0) : run.first]
    return len(run.words) == 1 and not run.titles and lead.endswith(_WHERE)


def _roles_before(lead: str, *, given: bool) -> Iterator[Role]:
    labelled = _LABELLED.search(lead)
    if labelled:
        yield Role(labelled[1].lower())  # "Chair: Sir Ranjit Oke", "In the chair: Ana Ruiz"
    elif lead.endswith(", "):
        match = _BEFORE_COMMA.search(lead)
        if match:
            # "the company and its manager, Ana Ruiz,": she is the manager alone
            told = _JOINED.split(match[1])[-1]
            nearer = _GOVERNED.split(told)[-1]
            # "an engineer for the operator, Corvane Custodial": the operator is called so
            body = not given and is_body(nearer.rpartition(" ")[2])
            yield from _roles(nearer if body else told, sure=False)
    elif match := _BEFORE.search(lead):
        yield from _roles(_last_words(match[1]), sure=False)


def _roles_behind(text: str, end: int) -> Iterator[Role]:
    following = text[end : end + 1]
    if following == ",":
        match = _AFTER.match(text, end)
        if match:
            yield from _apposed(match[1])
    elif following == " ":
        bracket = _BRACKET.match(text, end)
        match = bracket or _COPULA.match(text, end)
        if match:
            # "Lee is a pillar of the club", but "Lee is painting a house"
            yield from _roles(match[match.lastindex or 0], sure=bracket is None and bool(match[1]))


def shows_a_person(text: str, run: NameRun) -> bool:
    """Tell whether an age, a role or "who" stands beside a name."""
    behind = text[run.end : run.end + 60]
    if behind.startswith((", who ", ", whose ")) or _AGED.match(behind):
        return True
    match = _AFTER.match(text, run.end) if behind.startswith(", ") else None
    if match and any(_is_personal(role) for role in _apposed(match[1])):
        return True
    lead = text[max(run.first - 90, 0) : run.first]
    roles = _roles_before(lead, given=_is_given(run)) if lead.endswith(", ") else ()
    if any(_is_personal(role) for role in roles):
        return True  # "The dean, Canon Philip Okonjo,"
    before = _BEFORE.search(text[max(run.first - 60, 0) : run.first])
    last = before[1].split()[-1] if before else ""
    return bool(last) and shows_person(last)


def _is_personal(role: Role) -> bool:
    return shows_person(role.head) or not is_role(role.head)


def _apposed(words: str) -> Iterator[Role]:
    """Read "34, a mother of two, and captain of the side" behind a name."""
    aged = False
    for number, piece in enumerate(words.split(", ")[:3]):
        first = piece.partition(" ")[0]
        article = first in {"a", "an", "the"}
        # no verb of asking, and none of the one described
        told = _RELATIVE.split(piece.removesuffix(" in question"), maxsplit=1)[0]
        if any(word in _VERBS for word in told.split()) or (number > aged and not article):
            return
        if _AGE.match(piece):
            yield Role(f"{piece}-year-old")
            aged = True
            continue
        plain = first.lower() in FUNCTION_WORDS - {"the", "a", "an", "its", "his", "her", "their"}
        if plain or not (first[:1].islower() or "'s" in piece or _is_office(piece)):
            return
        yield from _roles(piece, sure=False)


def _is_office(words: str) -> bool:
    """Tell whether a capitalised apposition is an office ("Chief Executive of the Society")."""
    head = _CUT.split(f" {words}", maxsplit=1)[0].split()
    return bool(head) and (head[-1].lower() in TITLES or is_role(head[-1].lower()))


def _roles(words: str, *, sure: bool) -> Iterator[Role]:
    """Give the noun that a description ends in, with the words that narrow it."""
    head = _CUT.split(f" {words}", maxsplit=1)[0]
    found = [word.lower() for word in _WORDS.findall(head)]
    kept = [word for word in found if word not in FUNCTION_WORDS]
    if kept and not kept[-1].endswith("'s") and (sure or is_role(kept[-1])):
        rest = {word.lower() for word in _WORDS.findall(words)} - FUNCTION_WORDS
        yield Role(singular(kept[-1]), frozenset(rest - {kept[-1]}))


def _last_words(words: str) -> str:
    """Give the end of a run of lower-case words, after its last function word."""
    parts = words.split()
    for index in range(len(parts) - 1, -1, -1):
        if parts[index] in FUNCTION_WORDS:
            return " ".join(parts[index + 1 :])
    return " ".join(parts)
