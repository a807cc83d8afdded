"""How well attributions agree with annotated ones: spans, speakers, acts.

Exact F1 asks for the same span; F1 at an overlap asks that two spans share more than so much of
what they cover together (intersection over union), each span being paired once. Speakers and acts
are looked at in the pairs whose contents overlap by more than 0.3, and in those without content
whose cues are the same.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set as AbstractSet
from dataclasses import dataclass, field, replace

from checker.model import Act, Attribution, Quoted, Span
from tests.evaluation.attribution.gold import Article, Gold

PAIRED = 0.3
CLOSE = 0.8
POINTING = frozenset({"pronoun", "surname", "description"})
"""Mentions that name nobody in full."""
_LEAD = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
_NO_LETTER = re.compile(r"[^\w]+")


@dataclass(slots=True)
class Tally:
    """Hits of two sides."""

    gold: int = 0
    found: int = 0
    hits: int = 0

    def add(self, gold: int, found: int, hits: int) -> None:
        """Add one document."""
        self.gold += gold
        self.found += found
        self.hits += hits

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall."""
        return 2 * self.hits / max(self.gold + self.found, 1)


@dataclass(slots=True)
class Score:
    """Counts over articles."""

    exact: Mapping[str, Tally] = field(
        default_factory=lambda: {name: Tally() for name in ("source", "cue", "content")}
    )
    paired: Tally = field(default_factory=Tally)
    close: Tally = field(default_factory=Tally)
    quoted: Tally = field(default_factory=Tally)
    speakers: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(mention, "right", "wrong", "none" or "invented")."""

    acts: Counter[tuple[str, str]] = field(default_factory=Counter)
    via: Counter[bool] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Give every measure of the closing table, each between 0 and 1."""
        named = self._outcomes({mention for mention, _ in self.speakers})
        pointing = self._outcomes(POINTING)
        right = sum(count for (theirs, ours), count in self.acts.items() if theirs == ours)
        return {
            "content > 0.3": self.paired.f1,
            "content > 0.8": self.close.f1,
            "quoted > 0.3": self.quoted.f1,
            "speaker": named["right"] / max(named.total(), 1),
            "pointing right": pointing["right"] / max(pointing.total(), 1),
            "pointing wrong": pointing["wrong"] / max(pointing.total(), 1),
            "source": self.exact["source"].f1,
            "cue": self.exact["cue"].f1,
            "content": self.exact["content"].f1,
            "act": right / max(self.acts.total(), 1),
        }

    def _outcomes(self, mentions: AbstractSet[str]) -> Counter[str]:
        found: Counter[str] = Counter()
        for (mention, outcome), count in self.speakers.items():
            if mention in mentions and outcome != "invented":
                found[outcome] += count
        return found


def overlap(one: Span, other: Span) -> float:
    """Give intersection over union of two spans, in characters."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    if shared <= 0:
        return 0.0
    return shared / (max(one.end, other.end) - min(one.start, other.start))


def compare(score: Score, article: Article, found: Sequence[Attribution]) -> None:
    """Count one article."""
    gold = article.attributions
    # the guide leaves out passives that name nobody; the program gives them, as nobody's
    found = [one for one in found if one.pattern != "impersonal"]
    said = [one for one in gold if one.act is not Act.NO_COMMENT]
    told = [one for one in found if one.act is not Act.NO_COMMENT]
    parts = [(part, one) for one in said for part in one.content]
    parts = [(_bare(article.text, part), one) for part, one in parts]
    told = [replace(one, span=_bare(article.text, one.span)) for one in told]
    for name, theirs, ours in (
        ("source", {_named(article, g) for g in gold} - {None}, {f.source for f in found} - {None}),
        ("cue", {g.cue for g in gold} - {None}, {f.cue for f in found} - {None}),
        ("content", {part for part, _ in parts}, {f.span for f in told}),
    ):
        score.exact[name].add(len(theirs), len(ours), len(theirs & ours))
        for span in _sorted(theirs - ours):
            score.misses.append(f"{article.id} {name} missing {_told(article, span)}")
        for span in _sorted(ours - theirs):
            score.misses.append(f"{article.id} {name} extra {_told(article, span)}")
    pairs = pair(parts, told, PAIRED)
    score.paired.add(len(parts), len(told), len(pairs))
    score.close.add(len(parts), len(told), len(pair(parts, told, CLOSE)))
    in_marks = [(span, one) for span, one in parts if one.quoted is not Quoted.INDIRECT]
    marked = [one for one in told if one.quoted is not Quoted.INDIRECT]
    score.quoted.add(len(in_marks), len(marked), len(pair(in_marks, marked, PAIRED)))
    pairs = [*pairs, *_by_cue(gold, found)]
    paired = {id(one) for one, _ in pairs}
    score.misses.extend(
        f"{article.id} unpaired {_told(article, part)}"
        for part, one in parts
        if id(one) not in paired
    )
    for wanted, mine in pairs:
        _judge(score, article, wanted, mine)


def pair(
    parts: Sequence[tuple[Span, Gold]], found: Sequence[Attribution], least: float
) -> list[tuple[Gold, Attribution]]:
    """Give the pairs of one gold content and one found, the closest first."""
    candidates = sorted(
        (
            (-overlap(span, one.span), number, index)
            for number, (span, _) in enumerate(parts)
            for index, one in enumerate(found)
            if overlap(span, one.span) > least
        ),
    )
    # Of equal spans (a report of a report) those with the same cue belong together.
    candidates.sort(key=lambda each: (each[0], parts[each[1]][1].cue != found[each[2]].cue))
    pairs, gone, used = [], set[int](), set[int]()
    for _, number, index in candidates:
        if number not in gone and index not in used:
            gone.add(number)
            used.add(index)
            pairs.append((parts[number][1], found[index]))
    return pairs


def _by_cue(
    gold: Sequence[Gold], found: Sequence[Attribution]
) -> Iterable[tuple[Gold, Attribution]]:
    """Yield what is left unsaid on either side, by the cue."""
    for wanted in gold:
        for mine in found:
            unsaid = Act.NO_COMMENT in {wanted.act, mine.act}
            if unsaid and wanted.cue and mine.cue and overlap(wanted.cue, mine.cue) > 0:
                yield wanted, mine
                break


def _judge(score: Score, article: Article, wanted: Gold, mine: Attribution) -> None:
    score.acts[str(wanted.act), str(mine.act)] += 1
    place = _told(article, mine.span)
    if wanted.act != mine.act:
        score.misses.append(f"{article.id} act {wanted.act} for us {mine.act} {place}")
    names = [name for key in wanted.speakers for name in article.entities[key]]
    if wanted.unknown:
        return
    if not names:
        outcome = "none" if mine.speaker is None else "invented"
        names = ["(nobody)"]
    elif mine.speaker is None:
        outcome = "none"
    else:
        outcome = "right" if _folded(mine.speaker) in set(map(_folded, names)) else "wrong"
    if names != ["(nobody)"] or outcome == "invented":
        score.speakers[wanted.mention, outcome] += 1
    if outcome != "right" and not (outcome == "none" and names == ["(nobody)"]):
        said = article.text[wanted.source.start : wanted.source.end] if wanted.source else None
        score.misses.append(
            f"{article.id} speaker {outcome} {wanted.mention} {said!r}: {names[0]!r} for us "
            f"{mine.speaker!r} ({mine.pattern}) {place}"
        )
    if wanted.via:
        score.via[bool(mine.via)] += 1


def _folded(name: str) -> str:
    return (
        _NO_LETTER.sub(" ", _LEAD.sub("", name.replace("’s", "").replace("'s", "")))
        .strip()
        .casefold()
    )


def _named(article: Article, gold: Gold) -> Span | None:
    """Give the source, None for a relative word: its antecedent is as good."""
    if gold.source is None:
        return None
    words = article.text[gold.source.start : gold.source.end].lower()
    return None if words in {"who", "which", "that"} else gold.source


def _bare(text: str, span: Span) -> Span:
    """Leave out the last full stop of a content: whether it belongs is a matter of taste."""
    stops = text[span.end - 1] == "." and text[span.end - 2].isalnum()
    return Span(span.start, span.end - 1) if stops else span


def _sorted(spans: Iterable[Span | None]) -> list[Span]:
    return sorted(span for span in spans if span is not None)


def _told(article: Article, span: Span) -> str:
    words = article.text[span.start : span.end]
    return repr(words if len(words) < 130 else f"{words[:60]} ... {words[-60:]}")
