"""Passives that name who speaks, and those that name nobody or report nothing."""

import pytest

from checker.extraction.speech.cue_finding import find_hits
from checker.extraction.speech.hits import Pattern
from checker.extraction.speech.tokens import tokenise
from checker.model import Act
from tests.unit.extraction.speech.test_attribution import found_in


def passives(text: str) -> list[str]:
    hits = find_hits(tokenise(text, 0, len(text)))
    return [one.verb.lemma for one in hits if one.pattern is Pattern.PASSIVE]


@pytest.mark.parametrize(
    ("text", "act", "source", "content"),
    [
        ("The topiary was described by Maria Quillan as a jungle.", Act.EVALUATE,
         "Maria Quillan", "as a jungle"),
        ("The topiary was described by Maria Quillan as “a jungle”.", Act.EVALUATE,
         "Maria Quillan", "as “a jungle”"),
        ("Skaters were told by a steward that the rink was thin.", Act.ASSERT, "a steward",
         "that the rink was thin"),
        ("Members were urged by the Marrick council to skate.", Act.REQUEST,
         "the Marrick council", "to skate"),
        ("He was advised by Maria Quillan not to skate.", Act.REQUEST, "Maria Quillan",
         "not to skate"),
        ("The quilt was expected by the dealer to sell.", Act.ESTIMATE, "the dealer",
         "to sell"),
        ("The quilt was said by Maria Quillan to be old.", Act.ASSERT, "Maria Quillan",
         "to be old"),
        # without words behind the agent, the subject is what is spoken of
        ("The rink was condemned by Maria Quillan.", Act.EVALUATE, "Maria Quillan",
         "The rink"),
        ("The claim was denied by the Marrick council.", Act.DENY, "the Marrick council",
         "The claim"),
    ],
)  # fmt: skip
def test_passive_with_its_agent(text: str, act: Act, source: str, content: str) -> None:
    (found,) = found_in(text)

    assert (found.pattern, found.act) == ("passive", act)
    assert (found.source_text, found.text) == (source, content)


@pytest.mark.parametrize(
    "text",
    [
        "The rink was condemned.",
        "The rink was condemned by Sunday.",  # a day is no speaker
        "The rink was repaired by Maria Quillan.",  # no saying
        "The quilt, praised by Maria Quillan, sold.",  # no finite verb
        "Maria Quillan condemned by the rink.",
        "The quilt was put by Maria Quillan in a box.",
        "It was said by Maria Quillan.",  # nothing is said
    ],
)
def test_no_passive_that_reports(text: str) -> None:
    assert passives(text) == []


@pytest.mark.parametrize("verb", ["was not", "may be", "would never be", "will be", "was never"])
def test_what_is_not_done_reports_nothing(verb: str) -> None:
    assert passives(f"The rink {verb} condemned by Maria Quillan.") == []
    assert found_in(f"The rink {verb} condemned by Maria Quillan.") == []


def test_quoted_words_report_nothing_of_their_own() -> None:
    assert found_in("“The rink was condemned by Maria Quillan”") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The quilt was praised by critics for its seams.", "critics"),
        ("The owner was accused by Maria Quillan of fraud.", "Maria Quillan"),
    ],
)
def test_the_agent_ends_before_what_it_says(text: str, source: str) -> None:
    (found,) = found_in(text)

    assert found.source_text == source


@pytest.mark.parametrize(
    "text",
    ["", "by", "was condemned by", "condemned by Maria Quillan", "was “condemned” by"],
)
def test_broken_text_has_no_passive(text: str) -> None:
    assert passives(text) == []
