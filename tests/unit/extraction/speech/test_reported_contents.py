"""What is given as somebody's words, one sentence for each way of reporting them."""

import pytest

from tests.evaluation.attribution.reading import read_articles

CASES = {
    "inserted 'it went on'": (
        "A letter came from the kiln. Her clay, it went on, would be collected on Monday.",
        [("go on", "Her clay"), ("go on", "would be collected on Monday")],
    ),
    "a value behind a hedge": (
        "The museum put the bill at no more than 12 million.",
        [("put", "the bill at no more than 12 million")],
    ),
    "no value": ("The museum put the vase at the back of the hall.", []),
    "a lapse of time": (
        "The airline Skyhop said hours later that it would appeal.",
        [("say", "that it would appeal")],
    ),
    "a day behind the verb": (
        "The Argus reports today that the ferry will stop.",
        [("report", "that the ferry will stop")],
    ),
    "an infinitive behind an insertion": (
        "The board resolved, by two votes to one, to oppose the plan.",
        [("resolve", "to oppose the plan")],
    ),
    "an estimate of its own": (
        "Ilia Brun counted the cups, and by her estimate one in seven was cracked.",
        [("estimate", "one in seven was cracked")],
    ),
    "an estimate inside an apposition": (
        "The glacier, six metres thick by the institute's own estimate, is melting.",
        [("estimate", "six metres thick")],
    ),
    "an opinion in the middle": (
        "The minister took questions. The crop, in her opinion, came too late.",
        [("view", "The crop"), ("view", "came too late")],
    ),
    "a gerund": (
        "The harbour master reported seeing a tow at noon.",
        [("report", "seeing a tow at noon")],
    ),
    "earnings are no gerund": ("The mill reported earnings of note.", []),
    "an interview declined": (
        "Ilia Brun declined to be interviewed.",
        [("decline to be interviewed", "declined to be interviewed")],
    ),
    "a question is no report": ("Did the auction house believe you?", []),
    "how somebody remembers it": ("Ms Brun, is that how you remember it?", []),
    "thanks alone": ("His aunt thanked him and closed the door.", []),
    "thanks for something": (
        "His aunt thanked him for the herons.",
        [("thank", "him for the herons")],
    ),
    "quoted in a paper": (
        "Professor Ilia Brun was quoted in last week's Argus as saying that bees sleep.",
        [("quote", "that bees sleep")],
    ),
    "according to her": (
        "Ilia Brun moved here in May. According to her, the bull was old.",
        [("according to", "the bull was old")],
    ),
    "for the growers": (
        "Tom Reid, for the growers' union, submitted that his members would lose half.",
        [("submit", "that his members would lose half")],
    ),
    "too scared to give her name": (
        "The curator, too scared to give her name, added: 'We are all leaving.'",
        [("add", "'We are all leaving.'")],
    ),
}


@pytest.mark.parametrize("case", sorted(CASES))
def test_contents(case: str) -> None:
    text, expected = CASES[case]
    (extract,) = read_articles([text])

    found = [(one.lemma, one.text) for one in extract.attributions]

    assert [one for one in found if one in expected or not expected] == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Staywell, based in Denver, said it would appeal.", "Staywell, based in Denver"),
        ("Ilia Brun, speaking in Oslo, said it was late.", "Ilia Brun"),
        ("Ilia Brun, for her part, said it was late.", "Ilia Brun"),
        ("A survey, finished in May, found that bees sleep.", "A survey, finished in May"),
    ],
)
def test_what_belongs_to_the_source(text: str, source: str) -> None:
    (extract,) = read_articles([text])

    assert [one.source_text for one in extract.attributions] == [source]
