"""Speakers: the comparable name behind a phrase, a surname, a title or a pronoun.

A name counts only where the document leaves one reading; two candidates give None, because a
contradiction between the wrong people costs more than a missed one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.extraction.speech.cues import SAYING_NOUNS
from checker.extraction.speech.name_runs import (
    HONOURS,
    ORGANISATIONS,
    TITLES,
    is_organisation,
    shouted_lead,
    title_stop,
)
from checker.extraction.speech.nouns import BODIES, PLURAL_PEOPLE, TEXTS, is_role
from checker.extraction.speech.tokens import (
    CALENDAR_UNITS,
    DETERMINERS,
    FUNCTION_WORDS,
    PERSONAL,
    POSSESSIVE,
    Token,
    is_adverb,
    is_time_word,
)

_SPOKES = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"})
_SPOKEN = frozenset(
    "statement announcement comment comments remark remarks tweet post communique"
    " declaration".split()
)
"""Nouns of what a body says in its own name; other texts speak for themselves."""
_COMPLEMENTS = frozenset({"of", "for", "in", "at", "from", "with", "on", "to", "by", "who", "which",
                          "about", "into", "against", "that", "behind"})  # fmt: skip
_POINTING = frozenset({"the", "this", "that", "same", "these", "those"})
_OWNING = frozenset({"his", "her", "its", "their", "my", "our", "your"})
_NOBLE = frozenset({"al", "el", "van", "von", "de", "der", "den", "di", "da", "del", "della", "du",
                    "la", "le", "do", "dos", "das", "ten", "ter", "bin", "ibn", "bint",
                    "zu", "af", "av"})  # fmt: skip
_PARTICLES = frozenset(
    "of & de da di del della der den van von al bin bint ibn el la le do dos das du ten ter zu af"
    " av".split()
)


@dataclass(frozen=True, slots=True)
class Named:
    """What a phrase says of a speaker."""

    name: str | None
    """The bare name; None for a description."""

    title: str | None = None
    """Title or role written before the name, or the head of a description; lower case."""

    person: bool = False
    definite: bool = False
    """True for "the minister", which points back at somebody."""

    words: frozenset[str] = frozenset()
    """The other words of a description, lower case."""

    owner: bool = False
    """True if the phrase tells whose it is ("their union", "Lee's office")."""

    phrase: str | None = None
    """A description without its determiner: the name of who has no other."""

    told: bool = False
    """True if a clause about who is described stands behind ("the assistant, who ...")."""

    aged: str | None = None
    """The age that stands behind a description ("the glaciologist, 39,")."""

    office: bool = False
    """True for a description whose head is capitalised ("the Secretary", "the Board")."""


def describe(tokens: Sequence[Token]) -> Named:
    """Read a speaker's phrase: its name, its title, or the head of its description."""
    if not tokens or tokens[0].lower in PERSONAL:
        return Named(None)
    definite = tokens[0].lower in _POINTING
    runs = _runs(tokens)
    head = _head_index(tokens)
    spoken = _spoken(tokens, runs, head, definite=definite)
    if spoken is not None:
        return spoken
    several = len(runs) != 1 and any(token.lower in {"and", "or"} for token in tokens)
    run = None if several else _naming(tokens, runs, head)
    if run is not None:
        return _name(tokens[: run[1]], run, definite=definite)
    if several or head is None:
        return Named(None, definite=definite)
    return _description(tokens, head, definite=definite)


def _naming(
    tokens: Sequence[Token], runs: Sequence[tuple[int, int]], head: int | None
) -> tuple[int, int] | None:
    """Give the run of capitalised words that names the speaker, None if none does."""
    if runs and runs[-1][1] == len(tokens) and not _depends(tokens, runs[-1][0]):
        return runs[-1]
    return runs[0] if runs and head is not None and _is_full(runs[0], head) else None


def _spoken(
    tokens: Sequence[Token], runs: Sequence[tuple[int, int]], head: int | None, *, definite: bool
) -> Named | None:
    """Read a statement, a text or a spokesman as what stands behind it."""
    lower = tokens[head].lower if head is not None and not tokens[head].capital else ""
    if lower in _SPOKES | _SPOKEN and (named := _behind(tokens, runs)).name:
        return named
    if head is not None and lower in TEXTS | SAYING_NOUNS:
        return _description(tokens, head, definite=definite)
    spokes = any(token.lower in _SPOKES for token in tokens if not token.capital)
    return _behind(tokens, runs) if spokes else None


def _is_full(run: tuple[int, int], head: int) -> bool:
    """Tell whether the head of a phrase is a name of two words ("Dr Elin Sand of the hospital")."""
    return run[0] <= head < run[1] and run[1] - run[0] > 1


def _description(tokens: Sequence[Token], head: int, *, definite: bool) -> Named:
    first = next((i for i, one in enumerate(tokens) if one.lower not in DETERMINERS), 0)
    owned = any(token.lower in POSSESSIVE for token in tokens[:head])
    return Named(
        None,
        tokens[head].lower,
        definite=definite or owned,
        words=frozenset(
            one.lower
            for one in tokens[first:]
            if one.word and one.lower not in FUNCTION_WORDS and one is not tokens[head]
        ),
        owner=owned or tokens[0].lower in _OWNING,
        phrase=_joined(_cut_off(tokens[first:])),
        office=tokens[head].capital,
    )


def _name(tokens: Sequence[Token], run: tuple[int, int], *, definite: bool) -> Named:
    first, stop = run
    while stop - first > 1 and tokens[stop - 1].text in HONOURS:
        stop -= 1
    words = [token.text for token in tokens[first:stop] if token.lower not in POSSESSIVE]
    lead = 0 if first else shouted_lead(words)
    words, first = words[lead:], first + lead
    described = _described(tokens, first, words, definite=definite)
    if described is not None:
        return described
    cut = title_stop([word.lower() for word in words])
    if words[-1].lower() in TITLES and (len(words) == 1 or not cut or definite):
        return _description(tokens, stop - 1, definite=definite or first > 0)
    title = words[cut - 1].lower() if cut else _role_before(tokens, first)
    name = words[cut:]
    if title is not None and "of" in name[1:]:
        name = name[: name.index("of")]
    if _is_no_name(name):
        return Named(None, title, definite=definite)
    person = not is_organisation(name) and (title is not None or (len(name) > 1 and not definite))
    whole = _joined(tokens[first:stop]) if not cut and len(name) == len(words) else " ".join(name)
    before = frozenset(word.lower() for word in words[: max(cut - 1, 0)])
    return Named(whole, title, person=person, words=before)


def _described(
    tokens: Sequence[Token], first: int, words: Sequence[str], *, definite: bool
) -> Named | None:
    """Read capitalised words that only describe somebody, None if they are a name."""
    lower, one = words[0].lower(), len(words) == 1
    if definite and one and lower in BODIES | {"pm"}:
        return _description(tokens, first, definite=True)  # "the Board", "the PM"
    # as in "Mum-of-three" before a colon, and in "Pals of Boyle"
    kin = one and "-of-" in lower and is_role(lower)
    if kin or (lower in PLURAL_PEOPLE and "of" in words and not definite):
        return _description(tokens, first, definite=definite)
    shouted = one and words[0].isupper() and is_role(lower)
    if shouted and first and tokens[first - 1].lower in DETERMINERS:
        return replace(_description(tokens, first, definite=definite), office=False)  # "A TEACHER"
    return None


def _is_no_name(name: Sequence[str]) -> bool:
    """Tell whether what is left of a run is a particle or one letter ("coach F")."""
    lower = name[0].lower()
    alone = len(name) == 1 and (len(lower) == 1 or lower in _NOBLE)
    return alone or lower in _PARTICLES - _NOBLE


def _role_before(tokens: Sequence[Token], first: int) -> str | None:
    before = tokens[first - 1] if first else None
    return before.lower if before is not None and before.lower in TITLES else None


def _joined(tokens: Sequence[Token]) -> str:
    """Give the words as they are written, one space between them and none before a clitic."""
    text = ""
    for token in tokens:
        tight = not text or token.lower in POSSESSIVE or not token.word
        text += token.text if tight and token.text != "&" else f" {token.text}"
    return text


def _head_index(tokens: Sequence[Token]) -> int | None:
    """Give the place of a description's head: the last word before its first preposition."""
    head: int | None = None
    for index, token in enumerate(tokens):
        if index and token.lower in _COMPLEMENTS | _CUTTING | _READ | {"out"}:
            break
        if token.word and token.lower not in DETERMINERS:
            head = index
    return head


def _cut_off(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out the participle or relative clause behind a description ("minutes | seen by")."""
    for index, token in enumerate(tokens):
        lower = token.lower
        cuts = (
            token.text == ","
            or lower in _READ
            or (lower in _CUTTING and not _names_author(tokens[index + 1 :]))
        )
        if index and (cuts or _dates(tokens, index)):
            return tokens[:index]
    return tokens


def _dates(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether "of" opens a day that is told from today ("the report | of last Thursday")."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if tokens[index].lower != "of" or following is None:
        return False
    unit = tokens[index + 2].lower if index + 2 < len(tokens) else ""
    told = following.lower in {"last", "this", "next"} and (
        unit in CALENDAR_UNITS or is_time_word(tokens[index + 2])
    )
    return told or is_time_word(following)


def _names_author(tokens: Sequence[Token]) -> bool:
    """Tell whether the words behind a participle give an author ("written in 2017 by Lee")."""
    for index, token in enumerate(tokens[:-1]):
        if token.lower == "by":
            return tokens[index + 1].capital
        if not token.word or token.lower in _COMPLEMENTS - {"in"}:
            return False
    return False


_READ = frozenset("seen obtained reviewed circulated led chaired which that who".split())
"""What is cut off behind a description: who read it tells nothing of what it is."""
_CUTTING = frozenset(
    "published released commissioned carried conducted prepared issued dated".split()
)


def _depends(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether a name only completes a description ("the mayor of Leeds")."""
    before = tokens[first - 1].lower if first else ""
    if first > 1 and before in DETERMINERS and tokens[first - 2].lower in _NARROWING:
        return True  # "the president of the Kolvik Club"
    return before in _COMPLEMENTS | {"near"}


_NARROWING = frozenset({"of", "for", "in", "at", "from"})


def _behind(tokens: Sequence[Token], runs: Sequence[tuple[int, int]]) -> Named:
    """Give the body behind a spokesman or a statement, if the phrase names exactly one."""
    names = [run for run in runs if tokens[run[1] - 1].lower not in TITLES]
    last = runs[-1] if runs else None
    role = next((token.lower for token in tokens if token.lower in _SPOKES), None)
    if role and last is not None and last[1] == len(tokens) and not _depends(tokens, last[0]):
        return Named(_joined(tokens[last[0] : last[1]]), role, person=True)
    if len(names) != 1:
        return Named(None, role, person=role is not None)
    named = _name(tokens[: names[0][1]], names[0], definite=True)
    body = named.name or _joined(tokens[names[0][0] : names[0][1]])
    return Named(body, person=named.person)


def _runs(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Give the runs of capitalised words, with the particles inside names."""
    runs: list[tuple[int, int]] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        noble = token.lower in _NOBLE and index + 1 < len(tokens) and tokens[index + 1].capital
        if not (token.capital or (noble and index)) or token.lower in FUNCTION_WORDS:
            index += 1
            continue
        stop = index + 1
        while stop < len(tokens) and _continues(tokens, stop):
            stop += 1
        while stop > index + 1 and tokens[stop - 1].lower in _PARTICLES:
            stop -= 1
        runs.append((index, stop))
        index = stop
    return runs


def _continues(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.lower in POSSESSIVE:
        # "the Honey Growers' Union" is one name, "Lee's Union" hardly
        return (
            following is not None
            and following.capital
            and (token.text == "'" or following.lower in ORGANISATIONS)
        )
    if is_adverb(token) or is_time_word(token):
        return False
    if token.capital or token.text[:1].isdigit() or token.lower.startswith(("al-", "el-")):
        return True
    ahead = [one for one in tokens[index + 1 : index + 3] if one.lower not in _PARTICLES]
    return token.lower in _PARTICLES and bool(ahead) and ahead[0].capital
