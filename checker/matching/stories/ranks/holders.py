"""Whose place in an order a sentence tells: the noun phrase that a rank is said of."""

import re
from dataclasses import dataclass, replace

from checker.matching.stories.ranks.phrases import EMPTY, Phrase, names_in, phrase_of, words_of

_STILL = (
    r"(?:\s+(?:now|still|also|currently|again|only|officially|by far|today|thus|not|never|since))*"
)
_COPULA = re.compile(
    r"^(?P<subject>.*?)(?:\s+(?:is|are|was|were|(?:has|have|had) been|remains?|remained|becomes?"
    rf"|became)|(?:is|was)n[’']t|[’']s){_STILL}\s*$",
    re.DOTALL,
)
_MAKES = re.compile(r"\b(?:makes?|made|making)\s+(?P<object>[^,;]{1,40}?)\s*$")
_BESIDE = re.compile(r"(?P<subject>[^,;:–—]{2,60})(?:,|\s[–—-])\s*$")
_CLAUSE = re.compile(
    r"[;:“”\"—–]\s|,\s+(?:and|but|while|though|although|as)\s"
    r"|\s(?:that|and|but|while)\s(?=the\b|its\b|it\b|[A-Z])"
)
_WHICH = re.compile(r",?\s+(?:which|who|that)\s*$")
_ASIDE = re.compile(r",\s[^,]{1,80},\s*$|\s\([^()]*\)\s*$")
_LED = re.compile(
    r"^(?:[A-Z][\w’'-]*\s[^,]{0,60}|[A-Z][\w’'-]*),\s+(?=the\b|its\b|it\b|this\b|[A-Z])"
)
_PRONOUN = re.compile(
    r"(?:^|\s)(?:it|this|that|he|she|they|these|those|there|what)$", re.IGNORECASE
)
_ARTICLE = re.compile(r"^(?:the|a|an|its|their|his|her|our|this|these|those)\s+", re.IGNORECASE)
_LABEL = re.compile(r"(?:^|[.;|•*-]\s*)(?P<label>[A-ZÀ-Þ][^:,.;]{1,40}):\s*[€$£]?\d[^,]*,\s*$")
_GAPPED = re.compile(
    r",?\s(?:and|while|but)\s(?P<name>[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*)*)\s*$"
)
_BEHIND = re.compile(
    r"^(?P<kind>[^,]*?)\s(?:is|was|remains|remained)(?:\s+(?:still|now|again|yet))*\s+(?:the\s+)?"
    r"(?P<name>[A-ZÀ-Þ].*)$"
)


@dataclass(frozen=True, slots=True)
class Holder:
    """What a rank is said of."""

    phrase: Phrase
    refers: bool = False
    """True for a pronoun: what it is stands in the sentence before."""

    is_described: bool = False
    """True where the rank itself is the only description: "the largest lake is full"."""


def holder_of(lead: str, known: frozenset[str]) -> Holder | None:
    """Read what stands before a rank; None where nothing says whose it is.

    Args:
        lead: The sentence up to the article of the rank.
        known: Words of the names in the sentence, folded.
    """
    makes = _MAKES.search(lead)
    if makes is not None:
        return _held(makes["object"], known)
    copula = _COPULA.match(lead)
    if copula is not None:
        return _held(_subject(copula["subject"]), known)
    label = _LABEL.search(lead)
    if label is not None:
        return _held(label["label"], known)
    gapped = _GAPPED.search(lead)
    if gapped is not None:
        return _held(gapped["name"], known)
    beside = _BESIDE.search(_last_clause(lead))
    return _held(_named(beside["subject"]), known) if beside else None


def holder_behind(behind: str, known: frozenset[str]) -> tuple[Holder, str]:
    """Read whose the rank is from the words behind it, and give those that tell what is ordered.

    In "the tallest tower in Linz is still the Hochkamp" they are "tower in Linz".
    """
    found = _BEHIND.match(behind)
    phrase = phrase_of(words_of(found["name"]), known) if found else EMPTY
    if found is None or not phrase.names:
        return Holder(EMPTY, is_described=True), behind
    return Holder(phrase), found["kind"]


def _held(text: str, known: frozenset[str]) -> Holder:
    if _PRONOUN.search(text.strip()):
        return Holder(EMPTY, refers=True)
    bare = _ARTICLE.sub("", text.strip())
    opening = known if bare == text.strip() else frozenset()
    words = words_of(bare)
    phrase = phrase_of(words, opening)
    # "the port of Ost" is another than "the port of Vest"
    return Holder(replace(phrase, names=phrase.names | names_in(["", *words[1:]])))


def _last_clause(text: str) -> str:
    return text[max((found.end() for found in _CLAUSE.finditer(text)), default=0) :]


def _subject(text: str) -> str:
    """Give the subject of a clause that ends in its verb."""
    clause = _last_clause(text)
    relative = _WHICH.search(clause)
    if relative is not None:
        return _named(clause[: relative.start()])
    plain = _ASIDE.sub("", clause)
    return _LED.sub("", plain).strip()


def _named(text: str) -> str:
    """Give the noun phrase that ends a text: the last name run, or the words behind a verb."""
    run = re.search(
        r"(?:[A-ZÀ-Þ][\w’'.&-]*(?:\s+(?:of|de|da|van|von)\s+|\s+)?)+(?:\s*\([^()]*\))?$", text
    )
    if run is not None and run[0].strip():
        return run[0].strip()
    articles = list(
        re.finditer(r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur)\s+", text)
    )
    return (
        text[articles[-1].end() :].strip()
        if articles
        else re.split(r"\s(?:of|in|at|by)\s", text)[-1].strip()
    )
