"""Mentions: the people, places, institutions, products and events that an article names.

*Why* a grammar of capitals and not a model: the same words must give the same names on every
machine, offline, and every name must be explainable. Where the text does not prove that a
capitalised word is a name, it is left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from checker.extraction.names.evidence import (
    Evidence,
    gather,
    is_supported,
    kind_in,
    lower_words,
    without_opener,
)
from checker.extraction.names.gazetteer import Entry, find_entry
from checker.extraction.names.kinds import role_before
from checker.extraction.names.segments import Draft, segment_run
from checker.extraction.names.tokens import Word, find_runs
from checker.extraction.names.words import ACTING_VERBS, ROLES
from checker.model.documents import Document, Mention, MentionKind, Sentence, Span

_TITLE_SHARE = 0.7
"""Share of capitalised words of four letters or more that makes a line a headline in capitals."""

_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_AMOUNT = re.compile(r"[A-Z]{0,2}(?:Kr|kr|R|Rs|RM|Fr|SFr)\d|[A-Z][A-Za-z]{0,2}\d+[.,]\d")
"""Money written without a space ("DKr2.9bn")."""

_FEWEST_WORDS = 3
_LINE = 400
"""Characters of a line that are looked at; headlines are shorter."""

_WORD_BEFORE = re.compile(r"([A-Za-z]+) (?:the )?\Z")
_ACTION = re.compile(
    r"(?: on [A-Z]\w+| (?:has|had|have|also|again|recently|later|now|then|is|was|been|being"
    r"|[a-z]+ly))*[ ,]+([a-z]+)\b"
)
_PLACE_PREPOSITIONS = frozenset(
    "in at from near to outside inside around through toward towards visited visiting".split()
)
_STAFF = ROLES | {"staff", "official", "aide", "insider", "critic", "source"}
_LOOK_BACK = 20


def find_mentions(document: Document, sentences: Sequence[Sentence]) -> list[Mention]:
    """Give the names in the sentences, in order of the text; they never overlap.

    A headline in capitals proves no name: it gives those that the gazetteer or the body knows.

    Args:
        document: The article; spans count in its `text`.
        sentences: Its sentences, in order.
    """
    text = document.text
    plain = [sentence for sentence in sentences if not _is_capitalised(sentence)]
    lower = lower_words(text)
    drafts = _drafts(text, plain, lower)
    evidence = gather(text, drafts, lower)
    kept = [draft for draft in drafts if is_supported(draft, evidence)]
    if len(plain) < len(sentences):
        known = _names_by_first_word(kept)
        for sentence in sentences:
            if _is_capitalised(sentence):
                kept.extend(_headline(text, sentence, known))
    mentions = [_mention(text, draft, evidence) for draft in kept]
    return sorted(mentions, key=lambda mention: mention.span)


def _is_capitalised(sentence: Sentence) -> bool:
    """Tell whether a line writes all its words with capitals."""
    if sentence.text[-1] in '.!?”"' and not sentence.text.isupper():
        return False
    words = _LONG_WORD.findall(sentence.text, 0, _LINE)
    capitalised = sum(word[0].isupper() for word in words)
    return len(words) >= _FEWEST_WORDS and capitalised >= _TITLE_SHARE * len(words)


def _drafts(text: str, sentences: Sequence[Sentence], lower: frozenset[str]) -> list[Draft]:
    runs = [
        run
        for sentence in sentences
        for run in find_runs(text, sentence.span.start, sentence.span.end)
    ]
    inside = frozenset(
        text[run[0].start : run[-1].end] for run in runs if len(run) > 1 and not run[0].weak
    )
    return list(
        _apart(
            draft
            for run in runs
            for draft in segment_run(text, without_opener(text, run, lower, inside))
            if not (text.startswith("$", draft.end) or _AMOUNT.match(text, draft.start))
        )
    )


def _apart(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Leave out what a longer name has taken in already ("Max" in "737 Max")."""
    end = 0
    for draft in drafts:
        if draft.start >= end:
            end = draft.end
            yield draft


def _names_by_first_word(drafts: Sequence[Draft]) -> dict[str, tuple[Draft, ...]]:
    table: dict[str, dict[str, Draft]] = {}
    for draft in drafts:
        written = draft.words[0].text
        table.setdefault(written, {}).setdefault(draft.name, draft)
    return {
        word: tuple(sorted(names.values(), key=lambda draft: (-len(draft.name), draft.name)))
        for word, names in table.items()
    }


def _headline(
    text: str, sentence: Sentence, known: dict[str, tuple[Draft, ...]]
) -> Iterator[Draft]:
    end = sentence.span.start
    for run in find_runs(text, sentence.span.start, sentence.span.end):
        for word in run:
            draft = None if word.start < end else _recognised(text, word, known)
            if draft is not None:
                end = draft.end
                yield draft


def _recognised(text: str, word: Word, known: dict[str, tuple[Draft, ...]]) -> Draft | None:
    for draft in known.get(word.text, ()):
        end = word.start + len(draft.name)
        if text.startswith(draft.name, word.start) and not text[end : end + 1].isalnum():
            return draft._replace(start=word.start, end=end, words=(word,), title=None)
    found = find_entry(text, word.start, word.text)
    if found is None:
        return None
    entry, end = found
    return Draft(word.start, end, (word,), entry.name, entry.kind, entry=entry)


def _mention(text: str, draft: Draft, evidence: Evidence) -> Mention:
    kind = kind_in(draft, evidence)
    start, title = draft.start, draft.title
    if kind is MentionKind.PERSON and title is None:
        role = role_before(text, start)
        if role is not None:
            title, start = role
    demonym = draft.entry is not None and draft.entry.demonym
    return Mention(
        span=Span(start, draft.end),
        surface=text[start : draft.end],
        kind=MentionKind.GROUP if demonym else kind,
        name=_name(text, draft, evidence),
        title=title,
        demonym=demonym,
    )


def _name(text: str, draft: Draft, evidence: Evidence) -> str:
    entry = draft.entry
    # What the article introduces wins over what the letters mean elsewhere.
    written = draft.name if entry is None else text[draft.start : draft.end]
    expansion = evidence.acronyms.get(written) or evidence.expansion(draft.name)
    if expansion is not None:
        return expansion
    if entry is not None and entry.stands_for is not None and _acts(text, draft, entry):
        return entry.stands_for
    return " ".join(draft.name.split())


def _acts(text: str, draft: Draft, entry: Entry) -> bool:
    """Tell whether a seat of government is the government here ("Ankara said")."""
    before = _WORD_BEFORE.search(text[max(0, draft.start - _LOOK_BACK) : draft.start])
    if before is not None and before[1] in _PLACE_PREPOSITIONS:
        return False
    behind = _ACTION.match(text, draft.end)
    if entry.office:
        return behind is None or behind[1].removesuffix("s") not in _STAFF
    return behind is not None and behind[1] in ACTING_VERBS
