import pytest

from checker.extraction.sentences import split_sentences
from checker.extraction.speech.attribution import find_attributions
from checker.extraction.speech.cast_reading import read_cast
from checker.extraction.speech.name_runs import name_runs
from checker.extraction.speech.speakers import describe
from checker.extraction.speech.tokens import tokenise
from tests.unit.extraction.passages import passage


@pytest.mark.parametrize(
    ("phrase", "name", "title"),
    [
        ("Health Minister Mia Roth", "Mia Roth", "minister"),
        ("Peru's President Luis Paz", "Luis Paz", "president"),
        ("Mr. Paz", "Paz", "mr."),
        ("lead author Wei Zhang of Leiden", "Wei Zhang", "author"),
        ("Hans-Peter van der Berg", "Hans-Peter van der Berg", None),
        ("the World Health Organization", "World Health Organization", None),
        ("the Bank of Ghana", "Bank of Ghana", None),
        ("a spokesman for Volvo", "Volvo", None),
        ("Volvo spokeswoman Karin Berg", "Karin Berg", "spokeswoman"),
        ("a statement published by the Guild", "Guild", None),
        ("the minister", None, "minister"),
        ("the mayor of Leeds", None, "mayor"),
        ("Swedish officials", None, "officials"),
        ("Ann Fox and Bo Lind", None, None),
        ("the Honey Growers' Union", "Honey Growers' Union", None),
        ("La", None, None),
    ],
)
def test_describe(phrase: str, name: str | None, title: str | None) -> None:
    named = describe(tokenise(phrase, 0, len(phrase)))

    assert named.name == name
    assert named.title == title


def test_names_stand_apart_from_their_titles() -> None:
    text = "Health Minister Mia Roth met Ms Orr. Painter Al Lind left. The Bank of Ghana stayed."
    runs = [(run.titles, " ".join(run.words)) for run in name_runs(text)]

    assert runs == [
        (("health", "minister"), "Mia Roth"),
        (("ms",), "Orr"),
        (("painter",), "Al Lind"),
        ((), "Bank of Ghana"),
    ]


def test_name_never_runs_over_a_sentence_end() -> None:
    assert "Sunday Analysts" not in read_cast("It rained on Sunday. Analysts left.").members


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Minister Mia Roth said it rained. Roth said it was cold.", "Mia Roth"),
        ("Minister Mia Roth said it rained. She said it was cold.", "Mia Roth"),
        ("Minister Mia Roth said it rained. The minister said it was cold.", "Mia Roth"),
        ("Mr. Al Lind met Mr. Bo Lind. Lind said it was cold.", None),
        ("Ann Fox said it rained. Bo Lind won twice. He said it was cold.", None),
        ("Chairman Al Lind said it rained. She said it was cold.", None),
        ("It rained. He said it was cold.", None),
        ("Ann Fox said it rained. They said it was cold.", None),
        ("It rained. Nurses said it was cold.", None),
    ],
)
def test_speaker_of_the_last_report(text: str, speaker: str | None) -> None:
    document = passage(text)
    found = find_attributions(document, split_sentences(document), [])

    assert found[-1].speaker == speaker
