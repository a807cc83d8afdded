"""Transcripts and interviews: whose words the lines are."""

from checker.extraction.sentences import split_sentences
from checker.extraction.speech.attribution import find_attributions
from checker.extraction.speech.turns import find_turns
from tests.unit.extraction.passages import passage

TEXT = """Hearing of the harbour board.
MS ANA OKORO (HARBOUR MASTER): The crane is safe. I told the owners that it was.
MR LIND: Who checked it?
OKORO: A firm from Riga did. It said the hook was worn.
MR LIND: And was it?
"""


def _who(text: str) -> list[tuple[str | None, str | None, str]]:
    document = passage(text)
    found = find_attributions(document, split_sentences(document), [])
    return [(one.speaker, one.cue_text, one.text) for one in found]


def test_each_line_belongs_to_its_label_but_questions_to_nobody() -> None:
    assert _who(TEXT) == [
        ("Ana Okoro", ":", "The crane is safe. I told the owners that it was."),
        ("Ana Okoro", "told", "that it was"),
        ("Ana Okoro", ":", "A firm from Riga did. It said the hook was worn."),
        (None, "said", "the hook was worn"),
    ]


def test_a_page_with_labels_is_no_transcript() -> None:
    text = "Update: It rained.\nNote: It snowed.\nUpdate: It rained again.\n"

    assert find_turns(text, passage(text).blocks) == {}
