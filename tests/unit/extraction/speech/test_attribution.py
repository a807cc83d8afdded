from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies

from checker.extraction.sentences import split_sentences
from checker.extraction.speech.attribution import find_attributions
from checker.model.claims import Act, Attribution, Quoted, TimeExpression, TimeType
from checker.model.documents import Section, Span
from tests.unit.extraction.passages import passage


def found_in(text: str, section: Section = Section.BODY) -> list[Attribution]:
    document = passage(text, section)
    return find_attributions(document, split_sentences(document), [])


# text, pattern, act, source, content
CASES = [
    ("“The roof leaks,” Ida Falk said.", "quote-np-said", "assert", "Ida Falk",
     "“The roof leaks,”"),
    ("“The roof leaks,” said Ida Falk, a tenant for ten years, in an interview.",
     "quote-said-np", "assert", "Ida Falk, a tenant for ten years", "“The roof leaks,”"),
    ("'The roof leaks,' said Ida Falk.", "quote-said-np", "assert", "Ida Falk",
     "'The roof leaks,'"),
    ("The roof leaks, the landlord said on Tuesday.", "clause-np-said", "assert",
     "the landlord", "The roof leaks"),
    ("Ida Falk said that the roof leaks.", "np-said-clause", "assert", "Ida Falk",
     "that the roof leaks"),
    ("Ida Falk, a tenant, said the roof leaks.", "np-said-clause", "assert",
     "Ida Falk, a tenant", "the roof leaks"),
    ("Ida Falk, who moved in last week, said the roof leaks.", "np-said-clause", "assert",
     "Ida Falk, who moved in last week", "the roof leaks"),
    ("Falk on Monday told reporters in Turku the roof leaks.", "np-said-clause", "assert",
     "Falk", "the roof leaks"),
    ("Falk said in a statement on Monday that the roof leaks.", "np-said-clause", "assert",
     "Falk", "that the roof leaks"),
    ("Falk said: “The roof leaks.”", "np-said-quote", "assert", "Falk", "“The roof leaks.”"),
    ("According to Ida Falk, the roof leaks.", "according-to", "assert", "Ida Falk",
     "the roof leaks"),
    ("The roof leaks, according to a report by the fire service.", "according-to", "assert",
     "a report by the fire service", "The roof leaks"),
    ("Reuters quoted Falk as saying the roof leaks.", "quoted-as", "assert", "Falk",
     "the roof leaks"),
    ("Falk was quoted as saying that the roof leaks.", "quoted-as", "assert", "Falk",
     "that the roof leaks"),
    ("Falk denied that the roof leaks.", "np-said-clause", "deny", "Falk",
     "that the roof leaks"),
    ("Falk did not deny that the roof leaks.", "np-said-clause", "no-comment", "Falk",
     "that the roof leaks"),
    ("Falk would not confirm the sale.", "np-said-clause", "no-comment", "Falk", "the sale"),
    ("Falk declined to comment on the sale.", "np-said-clause", "no-comment", "Falk",
     "on the sale"),
    ("Falk refused to sell the house.", "np-said-clause", "refuse", "Falk",
     "to sell the house"),
    ("The city plans to sell 40 houses.", "np-said-clause", "intend", "The city",
     "to sell 40 houses"),
    ("The city was not planning to sell houses.", "np-said-clause", "refuse", "The city",
     "to sell houses"),
    ("The bank expects prices to fall by 3%.", "np-said-clause", "estimate", "The bank",
     "prices to fall by 3%"),
    ("The mayor urged owners to clear the snow.", "np-said-clause", "request", "The mayor",
     "to clear the snow"),
    ("The mayor criticised the plan, which he had not seen.", "np-said-clause", "evaluate",
     "The mayor", "the plan"),
    ("Tenants fear that the roof will fall.", "np-said-clause", "believe", "Tenants",
     "that the roof will fall"),
    ("The board rejected the claim that the roof leaks.", "np-said-clause", "deny",
     "The board", "that the roof leaks"),
    ("The brewer reported a 4% rise in sales.", "np-said-clause", "assert", "The brewer",
     "a 4% rise in sales"),
    ("The house is said to stand on 40 piles.", "impersonal", "assert", None,
     "The house is said to stand on 40 piles"),
    ("Reports emerged on Friday that the roof leaks.", "impersonal", "assert", "Reports",
     "that the roof leaks"),
    ("Falk's claim that the roof leaks drew laughter.", "noun-clause", "assert", "Falk",
     "that the roof leaks drew laughter"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "pattern", "act", "source", "content"), CASES, ids=[case[0] for case in CASES]
)
def test_one_attribution(
    text: str, pattern: str, act: str, source: str | None, content: str
) -> None:
    found = found_in(text)

    assert len(found) == 1
    one = found[0]
    assert (one.pattern, one.act, one.source_text, one.text) == (
        pattern,
        Act(act),
        source,
        content,
    )


NOTHING = [
    "The flood claimed 300 lives.",
    "The guard added 20 points and 11 rebounds.",
    "The report was late, and claims were filed.",
    "The plan, announced by the mayor last week, would cost a lot.",
    "It may announce a sale next week.",
    "She wants to say goodbye.",
    "The recently announced line opens in June.",
    "Estimates of the toll vary.",
    "The tweet had 300 likes.",
    "A price was not agreed on by noon.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_attribution(text: str) -> None:
    assert found_in(text) == []


def test_coordinated_cues_share_the_text() -> None:
    text = "Falk said the roof leaks, adding that the cellar is wet, but declined to say why."

    assert [(one.lemma, one.act, one.text) for one in found_in(text)] == [
        ("say", Act.ASSERT, "the roof leaks"),
        ("add", Act.ASSERT, "that the cellar is wet"),
        ("decline to say", Act.NO_COMMENT, "why"),
    ]


def test_a_clause_that_the_cue_interrupts_has_two_parts() -> None:
    first, second = found_in("The roof, Ida Falk said, has leaked since May.")

    assert (first.text, second.text) == ("The roof", "has leaked since May")
    assert first.lead is None
    assert second.lead == first.span
    assert first.speaker == second.speaker == "Ida Falk"


def test_words_inside_a_quotation_have_their_own_speaker() -> None:
    text = "“The landlord told me the roof was new,” Ida Falk said."
    outer, inner = found_in(text)

    assert (outer.speaker, outer.source_text) == ("Ida Falk", "Ida Falk")
    assert (inner.source_text, inner.text) == ("The landlord", "the roof was new")


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "act"),
    [
        ("Falk told the tenants to leave.", "Falk", "told", "to leave", Act.REQUEST),
        ("Falk begged them not to leave.", "Falk", "begged", "not to leave", Act.REQUEST),
        ("Falk put the cost at 3 million lei.", "Falk", "put", "the cost at 3 million lei",
         Act.ESTIMATE),
        ("Falk called the plan a joke.", "Falk", "called", "the plan a joke", Act.EVALUATE),
        ("Falk did not respond to a letter.", "Falk", "respond", "respond to a letter",
         Act.NO_COMMENT),
        ("Tenants of the house fear a flood.", "Tenants of the house", "fear", "a flood",
         Act.BELIEVE),
        ("“It leaks,” Falk sighed.", "Falk", "sighed", "“It leaks,”", Act.ASSERT),
        ("KYIV, May 2 (Wire) - The roof fell, Falk said.", "Falk", "said", "The roof fell",
         Act.ASSERT),
        ("Falk said the roof, which is old, leaks; nobody answered.", "Falk", "said",
         "the roof, which is old, leaks", Act.ASSERT),
    ],
)  # fmt: skip
def test_cue_and_content(text: str, source: str, cue: str, content: str, act: Act) -> None:
    (one,) = found_in(text)

    assert (one.source_text, one.cue_text, one.text, one.act) == (source, cue, content, act)


@pytest.mark.parametrize(
    "text",
    [
        "Falk called a meeting.",
        "Falk put the cup on the table.",
        "The club dismissed coach Ilya Brandt.",
        "Falk smiled and left.",
        "The campaign would not concede.",
    ],
)
def test_what_only_looks_like_a_report(text: str) -> None:
    assert found_in(text) == []


def test_two_sources_in_one_sentence() -> None:
    text = "Owners said the roof is sound, but tenants said it leaks."

    assert [(one.source_text, one.text) for one in found_in(text)] == [
        ("Owners", "the roof is sound"),
        ("tenants", "it leaks"),
    ]


def test_what_one_denies_another_claimed() -> None:
    text = "The palace denied the king met Ida Falk after Noor Amin made the claim on the radio."
    denied, claimed = found_in(text)

    assert (denied.act, denied.speaker, denied.text) == (Act.DENY, None, "the king met Ida Falk")
    assert (claimed.act, claimed.speaker, claimed.cue_text) == (
        Act.ASSERT,
        "Noor Amin",
        "made the claim",
    )
    assert claimed.span == denied.span


def test_report_of_a_report_keeps_the_messenger() -> None:
    (quoted,) = found_in("Tidning quoted Ida Falk as telling lawmakers that the roof leaks.")

    assert (quoted.speaker, quoted.via, quoted.text) == (
        "Ida Falk",
        ("Tidning",),
        "that the roof leaks",
    )


def test_paper_carries_the_words() -> None:
    text = "Falk said the roof leaks, according to a statement published by the Guild."
    inner = next(one for one in found_in(text) if one.lemma == "say")

    assert (inner.speaker, inner.via) == ("Falk", ("Guild",))


def test_split_quotation_gives_both_halves() -> None:
    found = found_in('"The roof," Ida Falk said, "has leaked for years."')

    assert [one.text for one in found] == ['"The roof,"', '"has leaked for years."']
    assert {one.quoted for one in found} == {Quoted.DIRECT}


def test_quotation_goes_on() -> None:
    found = found_in("“It leaks,” Ida Falk said. “Nobody came. We called twice.”")

    assert [one.pattern for one in found] == ["quote-np-said", "continued-quote"]
    assert found[1].text == "“Nobody came. We called twice.”"
    assert found[1].speaker == "Ida Falk"


def test_floating_quotation_accuses_nobody() -> None:
    found = found_in("Ida Falk said it leaks.\n“Nobody came to mend it at all.”")

    assert found[1].pattern == "floating-quote"
    assert found[1].speaker == "Ida Falk"
    assert found[1].confidence < Decimal("0.84")


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Falk said the roof leaks.", Quoted.INDIRECT),
        ("Falk said the roof “has been leaking for years” now.", Quoted.MIXED),
        ("Falk said the so-called “roof” leaks.", Quoted.INDIRECT),
        ("“The roof leaks,” Falk said.", Quoted.DIRECT),
    ],
)
def test_quoted(text: str, quoted: Quoted) -> None:
    assert found_in(text)[0].quoted is quoted


def test_headline() -> None:
    (found,) = found_in("Minister Denies Bridge Is Unsafe", Section.HEADLINE)

    assert (found.act, found.text) == (Act.DENY, "Bridge Is Unsafe")


def test_boilerplate_is_not_read() -> None:
    assert found_in("Ida Falk said the roof leaks.", Section.BOILERPLATE) == []


def test_named_line() -> None:
    (found,) = found_in("Falk: The roof has to be mended.\nFalk left at noon.")

    assert (found.pattern, found.speaker, found.text) == (
        "colon",
        "Falk",
        "The roof has to be mended.",
    )
    assert found_in("Note: The roof has to be mended.") == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Falk said on Monday that the roof leaked in May.", "on Monday"),
        ("Falk on Monday said the roof leaked in May.", "on Monday"),
        ("The roof leaked in May, Falk said on Monday.", "on Monday"),
        ("Falk said the roof leaked in May.", None),
    ],
)
def test_time_of_speaking(text: str, when: str | None) -> None:
    document = passage(text)
    times = [
        TimeExpression(
            span=Span(text.index(words), text.index(words) + len(words)),
            text=words,
            type=TimeType.DATE,
            value="",
            begin=date(2020, 1, 1),
        )
        for words in ("in May", "on Monday")
        if words in text
    ]
    times.sort(key=lambda time: time.span)
    (found,) = find_attributions(document, split_sentences(document), times)

    said = None if found.said is None else text[found.said.start : found.said.end]
    assert said == when


WORDS = strategies.sampled_from(
    "Falk she he Lee said says denied that the a roof leaks to plans “ ” \" ' , . : ; -- and but"
    " who which according to made claim quoted as saying not would 's n't 40 \n".split(" ")
)


@settings(max_examples=300, deadline=None)
@given(strategies.lists(WORDS, max_size=40))
def test_any_words_give_valid_spans(words: list[str]) -> None:
    _check(" ".join(words))


@settings(max_examples=100, deadline=None)
@given(strategies.text(max_size=120))
def test_any_text_gives_valid_spans(text: str) -> None:
    _check(text)


def _check(text: str) -> None:
    for one in found_in(text):
        assert text[one.span.start : one.span.end] == one.text
        assert 0 <= one.span.start < one.span.end <= len(text)
        for span, words in ((one.source, one.source_text), (one.cue, one.cue_text)):
            assert words == (None if span is None else text[span.start : span.end])


def test_long_text_without_a_stop_is_quick() -> None:
    assert found_in("said the man " * 20_000) == []


@pytest.mark.parametrize(
    ("headline", "speaker", "source"),
    [
        ("“We lost the whole orchard”: Ida Falk on the frost", "Ida Falk", None),
        ("“We lost the whole orchard”: Ida Falk on Ana Ruiz and the frost", None, None),
        ("Orchard boss: “We lost the whole crop”", None, "Orchard boss"),
    ],
)
def test_a_headline_that_quotes(headline: str, speaker: str | None, source: str | None) -> None:
    found = found_in(f"{headline}. Ida Falk met Ana Ruiz in the orchard.")

    assert [(one.speaker, one.source_text) for one in found] == [(speaker, source)]
