"""Short forms: a lone surname, a storm's own name."""

from collections.abc import Iterator, Mapping, Sequence, Set as AbstractSet
from dataclasses import dataclass

from checker.model.documents import MentionKind
from checker.model.entities import Refusal
from checker.resolution.context import Context
from checker.resolution.names import NameUse, is_lone, plain_words, surname

_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Storm"})
_LEAST_SHARED = 2
"""Names that two articles share before a bare name of one is taken for a person of the other."""

_MOST_BEARERS = 5
"""People of one surname that are named in a refusal."""


@dataclass(frozen=True, slots=True, order=True)
class ShortForm:
    """What a short form stands for in one document, and why."""

    document: str
    surface: str
    name: str
    reason: str


def find_surnames(
    uses: Sequence[NameUse],
    canonical: Mapping[str, str],
    people: AbstractSet[str] = frozenset(),
    context: Context | None = None,
) -> list[ShortForm | Refusal]:
    """Give the lone surnames that can mean one person only, and why others cannot.

    The only bearer in the document wins, else the only one in the corpus; where there are two, the
    surname stays as it is.

    Args:
        uses: Every name with its documents.
        canonical: Spellings of full names, with the name they stand for.
        people: Full names that are a person's in some document, whatever they seem in another.
        context: What the documents have in common; None to leave that out.
    """
    named = people | {use.name for use in uses if use.kind is MentionKind.PERSON}
    bearers: dict[tuple[str, str], set[str]] = {}
    for use in uses:
        if use.name in named and not is_lone(use.name):
            person = canonical.get(use.name, use.name)
            for place in ("", use.document):
                bearers.setdefault((place, surname(use.name)), set()).add(person)
    untold = _untold(uses, named)
    lone = {use for use in uses if _is_lone(use, untold)}
    strangers = _strangers(uses, named, bearers) - lone
    things = {
        key
        for use in uses
        if use.kind is not MentionKind.PERSON and use not in lone
        for key in ((use.document, use.name), ("", use.name))
    }
    return sorted(
        {
            *(form for use in lone for form in _bearer(use, bearers, things, context)),
            *(form for use in strangers for form in _stranger(use, bearers, context)),
        },
        key=lambda form: (form.surface, form.name, form.reason, getattr(form, "document", "")),
    )


def _strangers(
    uses: Sequence[NameUse],
    people: AbstractSet[str],
    bearers: Mapping[tuple[str, str], AbstractSet[str]],
) -> set[NameUse]:
    """Give the lone names of unknown kind that are nothing but one person's surname elsewhere."""
    taken = {plain_words(use.name)[:1] for use in uses if use.name not in people and _is_other(use)}
    return {
        use
        for use in uses
        if use.kind is MentionKind.NAME
        and is_lone(use.name)
        and not use.name.isupper()
        and (surname(use.name),) not in taken
        and (use.document, surname(use.name)) not in bearers
        and len(bearers.get(("", surname(use.name)), ())) == 1
    }


def _is_other(use: NameUse) -> bool:
    """Tell whether a name has several words or a kind that is no person's."""
    return not (is_lone(use.name) and use.kind in {MentionKind.NAME, MentionKind.PERSON})


def _stranger(
    use: NameUse, bearers: Mapping[tuple[str, str], AbstractSet[str]], context: Context | None
) -> Iterator[ShortForm | Refusal]:
    """Give the person of a surname that its own document leaves unexplained."""
    (name,) = bearers["", surname(use.name)]
    if context is not None and context.shares(use.document, name, use.name, _LEAST_SHARED):
        why = "surname of one person in an article about the same"
        yield ShortForm(use.document, use.name, name, why)
    else:
        yield Refusal(use.name, name, "nothing there tells that it is a person")


def _is_lone(use: NameUse, untold: AbstractSet[tuple[str, str]]) -> bool:
    if not is_lone(use.name):
        return False
    # A surname with its particle is of open kind even beside the full name of a person.
    unknown = (use.document, surname(use.name)) in untold or " " in use.name
    return use.kind is MentionKind.PERSON or (use.kind is MentionKind.NAME and unknown)


def _untold(uses: Sequence[NameUse], people: AbstractSet[str]) -> set[tuple[str, str]]:
    """Give the surnames by document whose bearer only another document shows to be a person.

    None that begins the name of a body there ("Quill Foods" beside "Ada Quill").
    """
    heads = {
        (use.document, plain_words(use.name)[:1])
        for use in uses
        if use.name not in people and " " in use.name
    }
    return {
        (use.document, surname(use.name))
        for use in uses
        if use.name in people
        and use.kind is MentionKind.NAME
        and (use.document, (surname(use.name),)) not in heads
    }


def _bearer(
    use: NameUse,
    bearers: Mapping[tuple[str, str], set[str]],
    things: AbstractSet[tuple[str, str]],
    context: Context | None,
) -> Iterator[ShortForm | Refusal]:
    """Give the person; none where the word names a place or firm as well ("Ford")."""
    family = surname(use.name)
    for place, where in ((use.document, "document"), ("", "corpus")):
        known = sorted(bearers.get((place, family), set()))
        if known:
            why = _doubt(
                use,
                known,
                thing=(place, use.name) in things,
                context=None if place else context,
            )
            if why is None:
                reason = f"surname of the only {use.name} of the {where}"
                yield ShortForm(use.document, use.name, known[0], reason)
            else:
                yield from (Refusal(use.name, name, why) for name in known[:_MOST_BEARERS])
            return


def _doubt(
    use: NameUse, known: Sequence[str], *, thing: bool, context: Context | None
) -> str | None:
    """Tell why a surname is not the one person's; None where nothing speaks against it."""
    if len(known) > 1:
        return f"{len(known)} people of that surname, {known[0]} and {known[1]} among them"
    if thing:
        return "it names a place, a body or a thing as well"
    if context is not None and not context.shares(use.document, known[0], use.name):
        return "the articles have no other name in common"
    return None


def find_storms(uses: Sequence[NameUse]) -> list[ShortForm]:
    """Give the bare names of storms that their document names in full ("Ida")."""
    storms: dict[tuple[str, str], set[str]] = {}
    for use in uses:
        words = use.name.split()
        if use.kind is MentionKind.EVENT and len(words) > 1 and words[-2] in _STORMS:
            storms.setdefault((use.document, words[-1]), set()).add(use.name)
    found = {
        ShortForm(use.document, use.name, next(iter(full)), "storm named in full in the document")
        for use in uses
        if use.kind in {MentionKind.NAME, MentionKind.EVENT}
        and len(full := storms.get((use.document, use.name), set())) == 1
    }
    return sorted(found)
