from decimal import Decimal

from checker.extraction.speech.layouts import CONFIDENCE, lay_out, read
from checker.extraction.speech.tokens import tokenise


def contents(text: str) -> list[tuple[str, str]]:
    tokens = tokenise(text, 0, len(text))
    reading = read(tokens)
    return [
        (part.pattern, text[tokens[part.content[0]].start : tokens[part.content[1] - 1].end])
        for number in range(len(reading.hits))
        for part in lay_out(reading, number)
    ]


def test_later_report_ends_the_content() -> None:
    assert contents("Falk said it rains; his aide, Bo Lind, denies it was said.") == [
        ("np-said-clause", "it rains"),
        ("np-said-clause", "it was said"),
    ]


def test_nested_report_stays_inside() -> None:
    assert contents("Falk said Lind denied that it rains.") == [
        ("np-said-clause", "Lind denied that it rains"),
        ("np-said-clause", "that it rains"),
    ]


def test_relative_clause_is_short() -> None:
    assert contents("Rain, which the bureau had said would stop, went on.") == [
        ("relative", "would stop")
    ]


def test_confidence_is_a_share() -> None:
    assert all(Decimal(0) < value < Decimal(1) for value in CONFIDENCE.values())
