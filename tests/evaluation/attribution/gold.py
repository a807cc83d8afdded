"""Our own annotated articles, and how well the program reads who says what in them.

Each file under `gold/` holds articles of one topic in several house styles. How they are annotated
stands in `gold/README.md`. Run `python -m tests.evaluation.attribution.gold check` to check the
annotation itself.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from checker.model import Span
from checker.model.claims import Act, Quoted
from tests.evaluation.files import is_mapping, read_yaml

FOLDER = Path(__file__).with_name("gold")
MENTIONS = frozenset("name surname pronoun description metonym document anonymous none".split())
STYLES = frozenset(
    "agency tabloid magazine interview release transcript feature blog docs broadcast".split()
)
NOBODY = frozenset({"anonymous", "unknown"})
_CUT = "<...>"
_BRACKETS = re.compile(r"\[(.*?)\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One annotated attribution, in the coordinates of its article."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    speakers: tuple[str, ...]
    """Keys of entities; empty if nobody is named."""

    unknown: bool
    via: tuple[str, ...]
    mention: str
    act: Act
    quoted: Quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One annotated article."""

    id: str
    style: str
    published: str | None
    text: str
    entities: Mapping[str, tuple[str, ...]]
    attributions: tuple[Gold, ...]


@cache
def articles(part: str) -> Sequence[Article]:
    """Give the articles of a part ("open" or "held").

    Raises:
        ValueError: if an annotation does not fit its article.
    """
    return tuple(_read(FOLDER / part))


def _read(folder: Path) -> Iterator[Article]:
    for path in sorted(folder.glob("*.yaml")):
        entries = read_yaml(path)["articles"]
        assert isinstance(entries, list)
        for entry in entries:
            assert is_mapping(entry)
            yield _article(entry)


def _article(entry: Mapping[str, object]) -> Article:
    name, text = str(entry["id"]), str(entry["text"]).replace("\n", "\n\n")
    entities = entry["entities"]
    assert is_mapping(entities)
    keyed = {str(key): tuple(map(str, _list(names))) for key, names in entities.items()}
    if entry["style"] not in STYLES:
        message = f"{name}: style {entry['style']!r} is none of {', '.join(sorted(STYLES))}"
        raise ValueError(message)
    lines = [m.span() for m in re.finditer(r"[^\n]*\S[^\n]*", text)]
    found = []
    for number, raw in enumerate(_list(entry["attributions"]), 1):
        assert is_mapping(raw)
        try:
            found.append(_gold(raw, text, lines, keyed))
        except (ValueError, KeyError, IndexError) as fault:
            message = f"{name}: attribution {number}: {fault!r}"
            raise ValueError(message) from fault
    published = entry["published"]
    return Article(
        id=name,
        style=str(entry["style"]),
        published=None if published is None else str(published),
        text=text,
        entities=keyed,
        attributions=tuple(found),
    )


def _list(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]


_FIELDS = frozenset("paragraph source cue content speaker mention act quoted via".split())


def _gold(
    raw: Mapping[str, object],
    text: str,
    lines: Sequence[tuple[int, int]],
    entities: Mapping[str, tuple[str, ...]],
) -> Gold:
    if unknown := set(raw) - _FIELDS:
        message = f"unknown fields {sorted(unknown)}"
        raise ValueError(message)
    paragraph = int(str(raw["paragraph"]))
    speakers = [str(one) for one in _list(raw["speaker"])]
    named = tuple(one for one in speakers if one not in NOBODY)
    via = tuple(str(one) for one in _list(raw.get("via", [])))
    if strangers := [one for one in (*named, *via) if one not in entities]:
        message = f"no such entity: {strangers}"
        raise ValueError(message)
    if raw["mention"] not in MENTIONS:
        message = f"mention {raw['mention']!r}"
        raise ValueError(message)
    return Gold(
        source=_optional(raw["source"], paragraph, text, lines),
        cue=_optional(raw["cue"], paragraph, text, lines),
        content=_contents(raw["content"], paragraph, text, lines),
        speakers=named,
        unknown="unknown" in speakers,
        via=via,
        mention=str(raw["mention"]),
        act=Act(str(raw["act"])),
        quoted=Quoted(str(raw["quoted"])),
    )


_RELATIVES = frozenset({"which", "what", "that", "who"})


def _contents(
    value: object, paragraph: int, text: str, lines: Sequence[tuple[int, int]]
) -> tuple[Span, ...]:
    """Place the parts of a content; a relative word alone is none of them."""
    spans = [_place(one, paragraph, text, lines) for one in _list(value)]
    said = [span for span in spans if text[span.start : span.end].lower() not in _RELATIVES]
    return tuple(said or spans)


def _optional(
    value: object, paragraph: int, text: str, lines: Sequence[tuple[int, int]]
) -> Span | None:
    return None if value is None else _place(value, paragraph, text, lines)


def _place(value: object, paragraph: int, text: str, lines: Sequence[tuple[int, int]]) -> Span:
    if is_mapping(value):
        paragraph, value = int(str(value["paragraph"])), value["words"]
    start, stop = lines[paragraph - 1]
    line, words = text[start:stop], str(value)
    first, cut, last = (part.strip() for part in words.partition(_CUT))
    place = _only(line, first)
    if not cut:
        return Span(start + place[0], start + place[1])
    end = line.find(last, place[1])
    if end < 0:
        message = f"not in paragraph {paragraph} after {first!r}: {last!r}"
        raise ValueError(message)
    return Span(start + place[0], start + end + len(last))


def _only(line: str, words: str) -> tuple[int, int]:
    """Give the one place of words in a line; brackets mark the meant part of them."""
    marked = _BRACKETS.search(words)
    plain = words.replace("[", "").replace("]", "") if marked else words
    places = [m.start() for m in re.finditer(re.escape(plain), line)]
    if len(places) != 1:
        message = f"stands {len(places)} times in its paragraph, must be 1: {plain!r}"
        raise ValueError(message)
    if marked is None:
        return places[0], places[0] + len(plain)
    first = places[0] + marked.start()
    return first, first + len(marked[1])


def _check(argument: str) -> None:
    folder = Path(argument) if argument else None
    for part in [folder] if folder else [FOLDER / "open", FOLDER / "held"]:
        read = list(_read(part))
        count = sum(len(one.attributions) for one in read)
        indirect = sum(
            g.mention in {"pronoun", "surname", "description"} for a in read for g in a.attributions
        )
        sys.stdout.write(
            f"{part.name}: {len(read)} articles, {count} attributions,"
            f" {indirect} by pronoun, surname or description\n"
        )


if __name__ == "__main__":
    _check(sys.argv[2] if len(sys.argv) > 2 else "")
