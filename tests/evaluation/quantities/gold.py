"""Annotated sentences, and how well the program's reading of them agrees.

Each file under `gold/` is one topic. A quantity of the gold has its value (two ends for a range),
its unit, the noun it counts, its modifier, and what it is about in all the ways that a careful
reader would accept.

Scores are micro-averaged over all quantities, as in the published evaluations of quantity
extraction (Almasian et al., CQE, EMNLP 2023): a value is found or not; "with unit" and "with
modifier" ask for the value and the other; a concept is partly right if it shares a word with an
accepted answer, completely if it has the same words as one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path

from checker.errors import UnitError
from checker.extraction.lemmas import noun_lemma
from checker.model import Quantity
from checker.units import unit_info
from tests.evaluation.files import is_mapping, read_yaml
from tests.evaluation.quantities.reading import quantities_of

FOLDER = Path(__file__).with_name("gold")
_CLOSE = Decimal("0.0001")
"""Relative difference below which two values are one: the gold rounds thirds."""

_NO_CONTENT = frozenset("a an the of in at for on to and its their his her s".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """A quantity as a careful reader has it."""

    words: str
    ends: tuple[Decimal, ...]
    unit: str
    of: str | None
    modifier: str
    concept: tuple[str, ...]
    vague: bool = False


@dataclass(slots=True)
class Score:
    """Counts over sentences; each measure is a pair of hits and of what they are out of."""

    gold: int = 0
    found: int = 0
    value: int = 0
    unit: int = 0
    modifier: int = 0
    about: int = 0
    partial: int = 0
    complete: int = 0
    misses: list[str] = field(default_factory=list)

    def f1(self, hits: int) -> float:
        """Give F1 of hits among the gold and the found quantities."""
        return 2 * hits / (self.gold + self.found) if self.gold + self.found else 1.0

    def figures(self) -> dict[str, float]:
        """Give every measure by its name."""
        return {
            "value": self.f1(self.value),
            "unit": self.f1(self.unit),
            "modifier": self.f1(self.modifier),
            "concept partial": self.partial / max(self.about, 1),
            "concept complete": self.complete / max(self.about, 1),
        }


@cache
def sentences(part: str) -> Sequence[tuple[str, str, tuple[Gold, ...]]]:
    """Give topic, text and quantities of each sentence of a part ("open" or "held")."""
    return tuple(_read(part))


def _read(part: str) -> Iterator[tuple[str, str, tuple[Gold, ...]]]:
    for path in sorted((FOLDER / part).glob("*.yaml")):
        entries = read_yaml(path)["sentences"]
        assert isinstance(entries, list)
        for entry in entries:
            assert is_mapping(entry)
            wanted = entry["quantities"]
            assert isinstance(wanted, list)
            yield path.stem, str(entry["text"]), tuple(_gold(one) for one in wanted)


def _gold(entry: object) -> Gold:
    assert is_mapping(entry)
    value, concept = entry["value"], entry.get("concept") or []
    ends = value if isinstance(value, list) else [value]
    assert isinstance(concept, list)
    counted = entry.get("of")
    return Gold(
        words=str(entry["words"]),
        ends=tuple(Decimal(str(end)) for end in ends),
        unit=str(entry["unit"]),
        of=None if counted is None else str(counted),
        modifier=str(entry["modifier"]),
        concept=tuple(str(one) for one in concept),
        vague=bool(entry.get("vague")),
    )


def score(part: str) -> Score:
    """Read every sentence of a part and count what agrees."""
    total = Score()
    for topic, text, wanted in sentences(part):
        _score_sentence(total, topic, text, wanted)
    return total


def _score_sentence(total: Score, topic: str, text: str, wanted: Sequence[Gold]) -> None:
    left = list(quantities_of(text))
    total.gold += len(wanted)
    total.found += len(left)
    for gold in wanted:
        total.about += bool(gold.concept)
        match = _match(gold, text, left)
        if match is None:
            total.misses.append(f"{topic}: missing {gold.words!r} {_shown(gold)} | {text}")
            continue
        left.remove(match)
        _score_pair(total, topic, text, gold, match)
    for extra in left:
        shown = f"{_value_text(extra)} {extra.unit} {extra.counted}"
        total.misses.append(f"{topic}: extra {extra.text!r} {shown} | {text}")


def _score_pair(total: Score, topic: str, text: str, gold: Gold, found: Quantity) -> None:
    right = {
        "unit": _same_unit(gold, found),
        "modifier": found.modifier.value == gold.modifier,
        "concept": bool(_partial(gold, found)) or not gold.concept,
    }
    total.value += 1
    total.unit += right["unit"]
    total.modifier += right["modifier"]
    if gold.concept:
        total.partial += _partial(gold, found)
        total.complete += _complete(gold, found)
        right["complete"] = _complete(gold, found)
    wrong = [name for name, good in right.items() if not good]
    if wrong:
        has = f"{found.unit} of={found.counted_head} {found.modifier} concept={found.concept!r}"
        total.misses.append(
            f"{topic}: {'+'.join(wrong)} of {gold.words!r} {_shown(gold)}, got {has} | {text}"
        )


def _shown(gold: Gold) -> str:
    ends = "..".join(map(str, gold.ends))
    return f"{ends} {gold.unit} of={gold.of} {gold.modifier} {list(gold.concept)}"


def _value_text(quantity: Quantity) -> str:
    if quantity.value is not None:
        return str(quantity.value)
    return f"{quantity.interval.low}..{quantity.interval.high}"


def _match(gold: Gold, text: str, left: Sequence[Quantity]) -> Quantity | None:
    """Give the quantity with the value of a gold one; of several the one on the same words."""
    places = [match.span() for match in re.finditer(re.escape(gold.words), text)]
    same = [one for one in left if _same_value(gold, one)]
    near = [
        one
        for one in same
        if any(one.span.start < end and start < one.span.end for start, end in places)
    ]
    return next(iter(near or same), None)


def _ends(quantity: Quantity) -> tuple[Decimal, ...]:
    if quantity.value is not None:
        return (quantity.value,)
    if quantity.vague:
        return () if quantity.interval.low is None else (quantity.interval.low,)
    ends = (quantity.interval.low, quantity.interval.high)
    return tuple(end for end in ends if end is not None)


def _same_value(gold: Gold, found: Quantity) -> bool:
    ends = _ends(found)
    if gold.vague and found.vague:
        return True
    if len(ends) != len(gold.ends):
        return False
    factor = _factor(gold, found)
    return any(
        all(_close(want, has * by) for want, has in zip(gold.ends, ends, strict=True))
        for by in {Decimal(1), factor}
    )


def _close(one: Decimal, other: Decimal) -> bool:
    return abs(one - other) <= _CLOSE * max(abs(one), abs(other))


def _factor(gold: Gold, found: Quantity) -> Decimal:
    """Give what a found value is multiplied by to stand in the unit of the gold; 1 if it cannot."""
    if gold.unit in {"fraction", "ratio"} or "dimensionless" in found.unit:
        return Decimal("0.01") if found.unit == "percent" else Decimal(1)
    wanted, has = _base(gold.unit), _base(found.unit)
    if wanted is None or has is None or wanted[1] != has[1]:
        return Decimal(1)
    return has[0] / wanted[0]


@cache
def _base(unit: str) -> tuple[Decimal, str] | None:
    """Give factor and dimension of a unit; None where it has none."""
    try:
        info = unit_info(_spelled(unit))
    except UnitError:
        return None
    return Decimal(info.factor), info.dimension


def _spelled(unit: str) -> str:
    """Give a unit of the gold as the unit table spells it: powers for "square" and "cubic"."""
    powers = re.sub(r"square_(\w+)", r"\1**2", re.sub(r"cubic_(\w+)", r"\1**3", unit))
    celsius = re.sub(r"\bdegree_(c|f)", lambda match: f"degree_{match[1].upper()}", powers)
    return re.sub(r"\bpoint\b", "index_point", celsius)


def _same_unit(gold: Gold, found: Quantity) -> bool:
    if gold.unit in {"fraction", "ratio"}:
        return found.unit in {"dimensionless", "percent"}
    if gold.unit == "count":
        heads = {found.counted_head, found.counted}
        own = gold.of is not None and found.unit.strip("{}") == _lemma(gold.of)
        return own or (
            found.unit == "count" and (gold.of is None or _lemma(gold.of) in map(_lemma_of, heads))
        )
    if {gold.unit, found.unit} == {"ton", "metric_ton"} or _same_rate(gold, found.unit):
        return True
    wanted, has = _base(gold.unit), _base(found.unit)
    if wanted is None or has is None:
        return False
    same = wanted[1] == has[1] and _close(wanted[0], has[0])
    return same or (wanted[1] == has[1] and _factor(gold, found) != 1)


def _same_rate(gold: Gold, found: str) -> bool:
    """Tell whether two units are the same: "USD/{hive}", "USD/hive"; "frame/second" of frames."""
    plain = found.replace("{", "").replace("}", "")
    if not gold.of:
        return plain == gold.unit
    below = gold.unit.replace("/count", f"/{gold.of}")
    above = f"{gold.of}/{gold.unit.removeprefix('count/')}"
    return plain in {gold.unit, below} or (gold.unit.startswith("count/") and plain == above)


def _lemma_of(word: str | None) -> str:
    return _lemma(word) if word else ""


def _lemma(word: str) -> str:
    last = word.lower().split()[-1] if word.split() else ""
    return noun_lemma(last)


def _content(phrase: str) -> frozenset[str]:
    words = re.findall(r"[^\W_]+(?:[.&][^\W_]+)*", phrase.lower())
    return frozenset(noun_lemma(word) for word in words if word not in _NO_CONTENT)


def _partial(gold: Gold, found: Quantity) -> bool:
    has = _content(found.concept or "")
    return any(has & _content(answer) for answer in gold.concept)


def _complete(gold: Gold, found: Quantity) -> bool:
    has = _content(found.concept or "")
    return any(has == _content(answer) for answer in gold.concept)


if __name__ == "__main__":
    import sys

    result = score(sys.argv[1])
    misses = result.misses if "-v" in sys.argv else []
    shown = {name: round(each, 4) for name, each in result.figures().items()}
    sys.stdout.write("\n".join([*misses, f"{result.gold} {result.found} {shown}"]) + "\n")
