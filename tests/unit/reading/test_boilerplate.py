"""What is furniture of a page, and what only begins like it."""

import pytest

from checker.reading.boilerplate import find_tail, is_boilerplate, is_caption

FURNITURE = [
    "By Maria Lopez",
    "By JOHN O'NEILL and Ana de Souza, staff writers",
    "By Ken Abe | March 3, 2021",
    "March 3, 2021",
    "Published: Tuesday, 3 March 2021 at 14:05 GMT | 4 min read",
    "Updated 9.30am",
    "Read more: Ferries return to the bay",
    "Related articles",
    "More from Science",
    "Sign up for our newsletter to get the latest.",
    "Subscribe now",
    "Follow us on Facebook and Twitter.",
    "Share this article",
    "Advertisement",
    "We use cookies to improve your visit.",
    "(Reporting by Ana Silva; editing by Tom Reed)",
    "Additional reporting by Ana Silva in Lisbon.",
    "© 2021 The Bay Paper. All rights reserved.",
    "Copyright 2021 The Bay Paper",
    "Original url: https://bay.example/1",
    "https://bay.example/1",
    "This article was originally published by the Bay Paper.",
    "To contact the reporter on this story: Ana Silva",
    "Source: Port Authority",
    "Tags: ferries, ports",
    "(Reuters)",
    "Comments (12)",
]
BODY = [
    "By Monday the ferries had stopped.",
    "By 2030 the port will handle 5 million boxes",
    "By then, the river had fallen 3 metres.",
    "Read more slowly, the judge told the witness.",
    "More than 300 people were treated.",
    "More from the harvest went to waste than was sold.",
    "Related costs rose 4 percent to $12 million.",
    "Subscribers rose by 2 million to 210 million.",
    "Follow-up tests found 14 more cases.",
    "Share prices fell 3 percent on Tuesday.",
    "Sign language was added in 1998.",
    "Watch sales doubled to 1.2 million in May.",
    "Tags were fitted to 40 turtles.",
    "Copyright cases rose by a fifth last year.",
    "Reporting by hospitals was delayed by two days.",
    "Comments from 1,200 residents were read.",
    "March was the driest month since 1976.",
    "Correction: an earlier version gave the toll as 14; it is 12.",
    "Source code for the probe fills 3 million lines.",
    "Updated figures put the toll at 52.",
]


@pytest.mark.parametrize("text", FURNITURE)
def test_furniture_is_seen(text: str) -> None:
    assert is_boilerplate(text)


@pytest.mark.parametrize("text", BODY)
def test_sentences_stay(text: str) -> None:
    assert not is_boilerplate(text)
    assert not is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers near the weir on Sunday. Ana Silva / AFP",
        "The minister speaks in Oslo. (AP Photo/Ken Abe)",
        "Photo: Ken Abe",
        "FILE PHOTO: A tanker leaves the strait in 2019. REUTERS/Ken Abe",
        "Figure 3: Rainfall by month",
        "A heron on the dyke. Photograph: Ana Silva/Getty Images",
    ],
)
def test_captions_are_seen(text: str) -> None:
    assert is_caption(text)


def test_a_rate_with_a_slash_is_no_credit() -> None:
    assert not is_caption("The train reached 300 km/h. It slowed to 80 km/h.")
    assert not is_caption("The vote was split 50/50.")


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("The dyke held.  By Ana Silva for Bay.com More Top Reads From Bay.com:", "By Ana"),
        ("The dyke held. (Reporting by Ana Silva; Editing by Tom Reed)", "(Reporting"),
        ('"It held," he said. "Truly." Read more: The great storm', "Read more"),
        ("The dyke held. © 2021 Bay Paper", "©"),
    ],
)
def test_a_tail_is_found(text: str, tail: str) -> None:
    found = find_tail(text)

    assert found is not None
    assert text[found:].startswith(tail)


@pytest.mark.parametrize(
    "text",
    ["The dyke held. By Monday it was dry.", "He left. More from him was not heard that day."],
)
def test_a_sentence_is_no_tail(text: str) -> None:
    assert find_tail(text) is None
