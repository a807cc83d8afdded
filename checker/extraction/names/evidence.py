"""What a whole document tells about its names.

The first word of a sentence is capitalised whatever it is, and a lone surname shows no kind: both
are settled by the other places where the same words stand.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from checker.extraction.names.acronyms import introduced
from checker.extraction.names.gazetteer import entries, given_names
from checker.extraction.names.kinds import is_vessel
from checker.extraction.names.segments import Draft
from checker.extraction.names.short_forms import short_forms
from checker.extraction.names.tokens import Run
from checker.extraction.names.words import (
    ACTING_VERBS,
    EVENT_HEADS,
    EVENT_STARTS,
    MASS_NOUNS,
    NO_NAMES,
    NUMBERED,
    ORG_HEADS,
    PARTICLES,
    PLACE_HEADS,
    ROLES,
    SOFT_TITLES,
    TITLE_PREFIXES,
    TITLES,
    TOPICS,
)
from checker.model.documents import MentionKind

_LOWER = re.compile(r"(?<![\w/.@#-])[a-z]{2,}(?![\w/@-]|\.\w)")
"""A word in running text; addresses are no evidence of anything."""

_COMMON = ORG_HEADS | PLACE_HEADS | EVENT_HEADS | TITLES | TITLE_PREFIXES | SOFT_TITLES | TOPICS
_KEPT_AT_HEAD = ORG_HEADS | TITLES | TITLE_PREFIXES | SOFT_TITLES | NUMBERED
_APPOSED_BODY = re.compile(
    r", (?:the|a|an|one of|Europe's|Asia's|Britain's|America's) (?:[\w'-]+ ){0,5}"
    r"(?:group|company|firm|maker|retailer|bank|chain|manufacturer|producer|operator|developer"
    r"|carrier|airline|supplier|insurer|lender|brewer|miner|publisher|broadcaster|charity|union"
    r"|start-?up|consultancy|utility|conglomerate|wholesaler|builder|grocer)\b"
)
_NEXT_WORD = re.compile(r" (?:later |also |then |[a-z]+ly )?([a-z]+)\b")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The names that a document shows beyond doubt."""

    lower: frozenset[str]
    """Words that it writes in lower case."""

    singles: frozenset[str] = frozenset()
    """One-word names that stand capitalised in the middle of a sentence."""

    surnames: frozenset[str] = frozenset()
    """Last words of the names of people."""

    firms: frozenset[str] = frozenset()
    """First words of the longer names that are no person's."""

    firsts: frozenset[str] = frozenset()
    """Words that longer names are called by: the first of a firm's, the last of a storm's."""

    kinds: dict[str, MentionKind] = field(default_factory=dict)
    """Kind of every name whose kind is told somewhere."""

    things: frozenset[str] = frozenset()
    """Names of ships that are written like people's."""

    acronyms: dict[str, str] = field(default_factory=dict)
    """Acronyms that it defines, with the name they are short for."""

    short_forms: dict[str, str] = field(default_factory=dict)
    """Parts of longer names that stand for these, with the longer name."""

    def expansion(self, name: str) -> str | None:
        """Give the full name that the document introduces for a shorter one."""
        return self.acronyms.get(name) or self.short_forms.get(name)


def lower_words(text: str) -> frozenset[str]:
    """Give the words that a text writes in lower case."""
    return frozenset(_LOWER.findall(text))


def without_opener(text: str, run: Run, lower: frozenset[str], inside: frozenset[str]) -> Run:
    """Give a run without a first word that is capitalised only because it opens its sentence.

    Args:
        text: The text of the document.
        run: The run to trim.
        lower: Words that the document writes in lower case.
        inside: Runs that stand in the middle of a sentence elsewhere.
    """
    first = run[0]
    if not first.weak or len(run) == 1 or run[1].gap != " ":
        return run
    if text[first.start : run[-1].end] in inside or first.text in _KEPT_AT_HEAD:
        return run
    if _is_shouted(first.text) and _is_shouted(run[1].text):
        return run
    if first.text in entries() or first.text in given_names():
        return run
    word = first.text.lower()
    return run[1:] if word in lower or word.endswith("ly") else run


def _is_shouted(word: str) -> bool:
    """Tell whether a word is written in capitals, as the place of a dateline is."""
    return len(word) > 1 and word.isupper()


def gather(text: str, drafts: Iterable[Draft], lower: frozenset[str]) -> Evidence:
    """Give what the drafts of a document prove about one another."""
    drafts = list(drafts)
    singles = frozenset(
        draft.name
        for draft in drafts
        if len(draft.words) == 1
        and (not draft.words[0].weak or _speaks_alone(text, draft))
        and not _is_common(draft, lower)
    )
    things = frozenset(
        draft.name
        for draft in drafts
        if draft.kind is MentionKind.PERSON
        and draft.title is None
        and is_vessel(text, draft.start, draft.end)
    )
    people = _people(text, drafts, singles) - things
    surnames = frozenset(_surname(name) for name in people)
    longer = [draft for draft in drafts if len(draft.words) > 1 and draft.entry is None]
    kinds = _kinds(drafts) | dict.fromkeys(people, MentionKind.PERSON)
    kinds = {name: kind for name, kind in kinds.items() if name not in things}
    short = short_forms(text, drafts, kinds, frozenset(people) | surnames)
    acronyms = introduced(text, drafts)
    return Evidence(
        lower=lower,
        singles=singles,
        surnames=surnames,
        firms=frozenset(draft.words[0].text for draft in longer if draft.name not in people),
        firsts=frozenset(map(_short_form, longer)),
        kinds=kinds,
        things=things,
        acronyms=acronyms,
        short_forms={part: name for part, name in short.items() if part not in acronyms},
    )


def _short_form(draft: Draft) -> str:
    """Give the one word that a longer name is called by: "Ida" for "Hurricane Ida"."""
    word = draft.words[-1] if draft.words[0].text in EVENT_STARTS else draft.words[0]
    return word.text


def _surname(name: str) -> str:
    words = name.split()
    return words[-2] if words[-1] in _BEHIND and len(words) > 1 else words[-1]


_HONOURS = frozenset("KC QC OBE CBE MBE PhD".split())
_BEHIND = _HONOURS | {"Jr", "Jr.", "Sr", "Sr."}
"""What stands behind the surname of a person."""


def _is_common(draft: Draft, lower: frozenset[str]) -> bool:
    """Tell whether a lone capitalised word is a common noun ("the Bank"), a unit or a letter."""
    word = draft.words[0].text
    if draft.title is not None or (draft.entry is not None and word.lower() not in lower):
        return False
    if word.isupper() and len(word) > 1:
        return word in NO_NAMES
    lowered = word.lower()
    return (
        len(word) == 1
        or word in NO_NAMES
        or word in _COMMON
        or lowered in lower
        or (lowered in ROLES or lowered.removesuffix("s") in ROLES)
    )


def _people(text: str, drafts: list[Draft], singles: frozenset[str]) -> set[str]:
    people = {draft.name for draft in drafts if draft.kind is MentionKind.PERSON}
    speaking = {
        draft.name
        for draft in drafts
        if len(draft.words) == 1
        and draft.entry is None
        and (draft.title is not None or _speaks(text, draft.end))
    }
    speaking |= {
        draft.words[-1].text
        for draft in drafts
        if len(draft.words) > 1
        and draft.words[0].text.lower() in PARTICLES
        and _speaks(text, draft.end)
    }  # "Van der Meer, 31," shows "Ida van der Meer" to be a person
    for draft in drafts:
        honoured = draft.words[-1].text in _HONOURS
        if draft.kind is MentionKind.NAME and len(draft.words) - honoured in {2, 3}:
            first, last = draft.words[0].text, draft.words[-1 - honoured].text
            if honoured and not last.isupper():
                people.add(draft.name)
            if last in speaking and first not in singles and not last.isupper():
                people.add(draft.name)
    return people


def _speaks_alone(text: str, draft: Draft) -> bool:
    """Tell whether a bare first word acts as only a name can: "Orr denied", not "Police said".

    Or is told to be a body: "Orrvik, the ferry operator,".
    """
    if _APPOSED_BODY.match(text, draft.end):
        return True
    word = draft.words[0].text
    bare_noun = word.endswith("s") or word in MASS_NOUNS
    return not bare_noun and word[1:].islower() and _speaks(text, draft.end)


def _speaks(text: str, end: int) -> bool:
    behind = _NEXT_WORD.match(text, end)
    acts = behind is not None and behind[1] in ACTING_VERBS
    return acts or _AGED.match(text, end) is not None


_AGED = re.compile(r", [1-9]\d(?:,(?! ?\d)| and (?=[a-z]))")
"""The age that stands behind a person's name, "Orr, 58," as behind no other."""


def _kinds(drafts: list[Draft]) -> dict[str, MentionKind]:
    return {draft.name: draft.kind for draft in drafts if draft.kind is not MentionKind.NAME}


def is_supported(draft: Draft, evidence: Evidence) -> bool:
    """Tell whether a draft is a name for sure, given the rest of its document."""
    first = draft.words[0]
    if len(draft.words) > 1 or draft.title is not None or draft.end > first.end + 1:
        return not all(word.text in NO_NAMES for word in draft.words)
    word = first.text
    written_small = word.lower() in evidence.lower
    if word in evidence.acronyms or (word in evidence.surnames and not written_small):
        return True
    if _is_common(draft, evidence.lower):
        return word in evidence.singles or (word in evidence.surnames and not first.weak)
    shows_itself = not first.weak or draft.entry is not None or not word[1:].islower()
    return shows_itself or word in evidence.singles or word in evidence.firsts


def kind_in(draft: Draft, evidence: Evidence) -> MentionKind:
    """Give the kind of a draft, told by the draft itself or by another place of its document."""
    if draft.name in evidence.things:
        return MentionKind.NAME
    if draft.kind is not MentionKind.NAME:
        return draft.kind
    told = evidence.kinds.get(evidence.expansion(draft.name) or draft.name)
    if told is not None or len(draft.words) > 1:
        return told or draft.kind
    is_person = draft.name in evidence.surnames and draft.name not in evidence.firms
    return MentionKind.PERSON if is_person else draft.kind
