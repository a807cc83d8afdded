"""Reports, polarity and certainty of news annotated by others, kept beside the project."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from checker.extraction.speech.acts import modality_of, polarity_of
from checker.model import Modality, Polarity, Sentence
from tests.evaluation.attribution.reading import attributions_of
from tests.evaluation.files import DATA, is_mapping

MEANTIME = DATA / "meantime" / "meantime.jsonl"
_CERTAINTY = {
    "CERTAIN": "certain",
    "PROBABLE": "possible",
    "POSSIBLE": "possible",
    "UNDERSPECIFIED": "open",
}
"""Their four classes in three: an event is certain, possible in some degree, or left open."""
_CERTAINTY_OF_MODALITY = {
    Modality.FACT: "certain",
    Modality.PLANNED: "certain",
    Modality.FORECAST: "certain",
    Modality.REQUIRED: "certain",
    Modality.POSSIBLE: "possible",
    Modality.CONDITIONAL: "open",
}
"""They call a planned and an announced event certain, as time and not doubt sets it apart."""


@dataclass(slots=True)
class Outside:
    """What is counted."""

    links: int = 0
    linked: int = 0
    polarity: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(theirs, ours), "NEG" or "POS"."""

    certainty: Counter[tuple[str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """Give recall of the links, F1 of the negated events, and share of right certainties."""
        right = self.polarity["NEG", "NEG"]
        wrong = self.polarity["NEG", "POS"] + self.polarity["POS", "NEG"]
        certain = sum(count for (theirs, ours), count in self.certainty.items() if theirs == ours)
        return {
            "links": self.linked / self.links,
            "negation": 2 * right / (2 * right + wrong),
            "certainty": certain / self.certainty.total(),
        }


def measure() -> Outside:
    """Read every article up to the end of what is annotated."""
    outside = Outside()
    with MEANTIME.open(encoding="utf-8") as lines:
        for line in lines:
            entry: object = json.loads(line)
            assert is_mapping(entry)
            _read(outside, entry)
    return outside


def _read(outside: Outside, entry: Mapping[str, object]) -> None:
    text = str(entry["text"])
    sentences, found = attributions_of(text)
    for source, target in _links(entry):
        held = any(
            one.cue is not None
            and one.cue.start < source[1]
            and source[0] < one.cue.end
            and one.span.start <= target[0] < one.span.end
            for one in found
        )
        outside.links += 1
        outside.linked += held
        if not held:
            cue, content = text[slice(*source)], text[slice(*target)]
            outside.misses.append(f"link {cue!r} -> {content!r} | {_around(text, source)}")
    for event in _dicts(entry["events"]):
        _judge(outside, text, sentences, event)


def _links(entry: Mapping[str, object]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    for link in _dicts(entry["slinks"]):
        source, target = link["source"], link["target"]
        assert isinstance(source, list)
        assert isinstance(target, list)
        yield (source[0], source[1]), (target[0], target[1])


def _dicts(value: object) -> Iterator[Mapping[str, object]]:
    assert isinstance(value, list)
    for one in value:
        assert is_mapping(one)
        yield one


def _judge(
    outside: Outside, text: str, sentences: list[Sentence], event: Mapping[str, object]
) -> None:
    place = int(str(event["start"]))
    sentence = next((one for one in sentences if one.span.start <= place < one.span.end), None)
    if sentence is None:
        return
    at = place - sentence.span.start
    size = len(sentence.text)
    words = f"{event['text']!r} | {_around(text, (place, int(str(event['end']))))}"
    theirs = event["polarity"]
    if theirs in {"POS", "NEG"}:
        negative = polarity_of(sentence.text, 0, size, at) is Polarity.NEGATIVE
        ours = "NEG" if negative else "POS"
        outside.polarity[str(theirs), ours] += 1
        if ours != theirs:
            outside.misses.append(f"polarity {theirs} for us {ours} {words}")
    degree = _CERTAINTY.get(str(event["certainty"]))
    if degree is not None:
        mine = _CERTAINTY_OF_MODALITY[modality_of(sentence.text, 0, size, at)]
        outside.certainty[degree, mine] += 1
        if mine != degree:
            outside.misses.append(f"certainty {degree} for us {mine} {words}")


def _around(text: str, place: tuple[int, int]) -> str:
    start = text.rfind("\n", 0, place[0]) + 1
    end = text.find("\n", place[1])
    return (
        f"{text[max(start, place[0] - 120) : place[0]]}>>{text[slice(*place)]}<<"
        + (text[place[1] : min(end, place[1] + 80)])
    )
