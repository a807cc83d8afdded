"""Nouns that report, with an owner or without, and nouns that only name a thing."""

import pytest

from checker.extraction.speech.cue_finding import find_hits
from checker.extraction.speech.hits import Hit, Pattern
from checker.extraction.speech.tokens import tokenise
from checker.model import Act


def noun_cues(text: str) -> list[Hit]:
    hits = find_hits(tokenise(text, 0, len(text)))
    return [one for one in hits if one.pattern in {Pattern.NOUN, Pattern.IMPERSONAL}]


def source_of(text: str, hit: Hit) -> str | None:
    tokens = tokenise(text, 0, len(text))
    if hit.source is None:
        return None
    first, stop = hit.source.whole
    return text[tokens[first].start : tokens[stop - 1].end]


@pytest.mark.parametrize(
    ("text", "lemma", "act", "source"),
    [
        ("Maria Quillan's claim that the quilt was old drew laughter.", "claim", Act.ASSERT,
         "Maria Quillan"),
        ("Sefton's denial that the quilt was old", "denial", Act.DENY, "Sefton"),
        ("The Marrick council's forecast that the rink would melt", "forecast", Act.ESTIMATE,
         "The Marrick council"),
        ("Maria Quillan's fear that the rink would melt", "fear", Act.BELIEVE,
         "Maria Quillan"),
        ("The club's promise to pay drew laughter.", "promise", Act.INTEND, "The club"),
        ("Maria Quillan's refusal to skate annoyed fans.", "refusal", Act.REFUSE,
         "Maria Quillan"),
        ("The club's call to skate drew laughter.", "call", Act.REQUEST, "The club"),
        ("In her view, the quilt is old.", "view", Act.BELIEVE, "her"),
        ("In Maria Quillan's opinion, the quilt is old.", "view", Act.BELIEVE,
         "Maria Quillan"),
        ("Maria Quillan's argument is that the rink is thin.", "argument", Act.ASSERT,
         "Maria Quillan"),
        ("Her advice was to skate.", "advice", Act.REQUEST, "Her"),
        ("Her hope is that the rink freezes.", "hope", Act.BELIEVE, "Her"),
        ("The claim by skaters that the rink was thin spread.", "claim", Act.ASSERT, "skaters"),
        ("A report from the audit office that the rink was thin", "report", Act.ASSERT,
         "the audit office"),
        ("Maria Quillan made the claim.", "claim", Act.ASSERT, "Maria Quillan"),
        ("Maria Quillan issued a stern warning that the rink was thin.", "warning",
         Act.ASSERT, "Maria Quillan"),
        ("Maria Quillan repeated her demand that the rink close.", "demand", Act.REQUEST,
         "Maria Quillan"),
    ],
)  # fmt: skip
def test_a_noun_with_its_owner(text: str, lemma: str, act: Act, source: str) -> None:
    (hit,) = noun_cues(text)

    assert (hit.verb.lemma, hit.act, hit.pattern) == (lemma, act, Pattern.NOUN)
    assert source_of(text, hit) == source


@pytest.mark.parametrize(
    ("text", "act", "source"),
    [
        ("Reports emerged last week that the rink was thin.", Act.ASSERT, "Reports"),
        ("Speculation grew that the rink would shut.", Act.BELIEVE, "Speculation"),
    ],
)
def test_what_emerges_is_nobody_s_word(text: str, act: Act, source: str) -> None:
    (hit,) = noun_cues(text)

    assert (hit.pattern, hit.act, source_of(text, hit)) == (Pattern.IMPERSONAL, act, source)


@pytest.mark.parametrize(
    "text",
    [
        "The argument is that the rink is thin.",  # nobody's
        "Maria Quillan's plan worked.",  # which plan?
        "A plan to skate was made.",
        "A report from the audit office on the rink.",
        "In view of the frost, the rink opened.",
        "Maria Quillan made a quilt.",
        "Maria Quillan made claims.",
        "The claim was made in Marrick.",
        "Reports emerged.",
        "Reports, it emerged, that the rink was thin.",  # cut off by a comma
        "Reports of what emerged drew laughter.",
    ],
)
def test_a_noun_that_reports_nothing(text: str) -> None:
    assert noun_cues(text) == []


@pytest.mark.parametrize("verb", ["never made", "did not make", "may make", "would have made"])
def test_a_claim_that_was_not_made(verb: str) -> None:
    assert noun_cues(f"Maria Quillan {verb} the claim.") == []


@pytest.mark.parametrize("verb", ["made no promise", "made no claim", "issued no warning"])
def test_what_nobody_promised_is_no_promise(verb: str) -> None:
    """Else the article has somebody say what it tells that they did not say."""
    assert noun_cues(f"Maria Quillan {verb} that the rink would reopen.") == []


def test_quoted_nouns_are_not_cues() -> None:
    text = "“Maria Quillan's claim that the quilt was old”"

    assert find_hits(tokenise(text, 0, len(text), [(0, len(text))])) == []


@pytest.mark.parametrize(
    "text", ["", "claim", "that", "'s claim", "made the", "in view", "her view", "claim is that"]
)
def test_broken_text_has_no_noun_cue(text: str) -> None:
    assert noun_cues(text) == []
