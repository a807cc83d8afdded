"""What holds for any text at all, through the real command line."""

import tempfile
from itertools import pairwise
from pathlib import Path

from hypothesis import HealthCheck, given, settings, strategies

from checker import pipeline, reporting
from checker.model import Document, Report
from checker.settings import Settings
from tests.functional.running import run

WORDS = strategies.sampled_from(
    """
    the The dam Alder Ana Vidal said says denied that held rose fell by to from of in on per 12 5.1
    1,350 2031 May 3rd 04:30 million billion percent % $ € litres km/h km " ' “ ” ’ . , ; : — - ( )
    # * _ ` | [ ] > < & < b > ] ( http://a.b/1 ) Monday yesterday two dozen third half twice nearly
    not no more than at least between and \n \n\n \t \u00a0 \u2028 \u202e \x1b 🚢 ½ ² ５ ٣ 三 É ß
    """.split(" ")
)
TEXTS = strategies.one_of(
    strategies.text(max_size=200),
    strategies.lists(WORDS, max_size=60).map(" ".join),
    strategies.lists(WORDS, max_size=40).map("".join),
)
FACTS = strategies.lists(
    strategies.builds(
        "{} {} {} {} on {} May 2031.".format,
        strategies.sampled_from(["The Alder dam", "Ana Vidal said the dam", "Birch", "It"]),
        strategies.sampled_from(["held", "did not hold", "lost more than", "will hold"]),
        strategies.sampled_from(["5.1", "9.7", "4,800", "two dozen", "5 to 6", "-3"]),
        strategies.sampled_from(["million litres", "litres", "percent", "boats", "megalitres"]),
        strategies.sampled_from(["2", "3"]),
    ),
    min_size=1,
    max_size=4,
).map(" ".join)
QUICK = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


def write(folder: str, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        Path(folder, name).write_bytes(text.encode("utf-8", "surrogatepass"))


@QUICK
@given(TEXTS, strategies.sampled_from(["a.txt", "a.md", "a.html"]))
def test_any_text_ends_with_a_known_status(text: str, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(folder, {name: text})
        for arguments in (["."], ["claims", "."], [".", "-o", "html:-"]):
            outcome = run(Path(folder), *arguments)
            assert outcome.status in {0, 1, 2, 3}
            assert outcome.status < 2 or outcome.err


@QUICK
@given(strategies.binary(max_size=300))
def test_any_bytes_end_with_a_known_status(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "a.txt").write_bytes(content)
        outcome = run(Path(folder), "claims", ".")

        assert outcome.status in {0, 2}
        assert (outcome.status == 0) == bool(outcome.out)


@QUICK
@given(TEXTS, strategies.sampled_from(["a.txt", "a.md"]))
def test_spans_lie_inside_and_hold_their_text(text: str, name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(folder, {name: text})
        report = pipeline.extract(Settings(paths=(folder,), allow_empty=True))
        for document in report.documents:
            assert_spans(report, document)


def assert_spans(report: Report, document: Document) -> None:
    extract = next(one for one in report.extracts if one.uri == document.uri)
    places = [(one.span, one.text) for one in extract.claims]
    places += [(one.span, one.text) for one in extract.quantities]
    places += [(one.span, one.text) for one in extract.times]
    places += [(one.span, one.text) for one in extract.numerals]
    places += [(one.span, one.text) for one in extract.attributions]
    for span, words in places:
        assert 0 <= span.start <= span.end <= len(document.source)
        assert words == document.source[span.start : span.end]
    numerals = sorted(one.span for one in extract.numerals)
    assert not any(one.overlaps(other) for one, other in pairwise(numerals))


@QUICK
@given(strategies.lists(strategies.one_of(FACTS, FACTS, TEXTS), min_size=2, max_size=4))
def test_order_of_the_inputs_does_not_matter(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write(folder, {f"{number}.txt": text for number, text in enumerate(texts)})
        paths = [f"{folder}/{number}.txt" for number in range(len(texts))]
        one, other = (
            pipeline.check(Settings(paths=tuple(order), allow_empty=True, all_relations=True))
            for order in (paths, paths[::-1])
        )

    assert one == other
    assert reporting.FORMATS["json"][0](one) == reporting.FORMATS["json"][0](other)
