"""Names in text: which words are names, of what kind, and what they stand for."""

from itertools import pairwise

import pytest

from checker.extraction.names.mentions import find_mentions
from checker.model.documents import Block, Document, Mention, Section, Sentence, Span


def mentions_of(*lines: str) -> list[Mention]:
    """Read one sentence a line."""
    text = "\n".join(lines)
    sentences: list[Sentence] = []
    start = 0
    for index, line in enumerate(lines):
        span = Span(start, start + len(line))
        section = Section.BODY
        sentences.append(Sentence(span=span, text=line, index=index, block=index, section=section))
        start = span.end + 1
    blocks = tuple(Block(span=sentence.span, section=Section.BODY) for sentence in sentences)
    document = Document(
        uri="a.txt", sha256="", source=text, text=text, anchors=((0, 0),), blocks=blocks
    )
    found = find_mentions(document, sentences)
    assert all(text[m.span.start : m.span.end] == m.surface for m in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    return found


def read(*lines: str) -> list[str]:
    return [f"{mention.kind.value} {mention.name}" for mention in mentions_of(*lines)]


CASES: list[tuple[str, list[str]]] = [
    # people and titles
    ("On stage, Culture Minister Ingrid Dahl smiled.", ["PERSON Ingrid Dahl"]),
    (
        "The vote pleased Mr. Ó Briain and Sen. Lucille Ochoa.",
        ["PERSON Ó Briain", "PERSON Lucille Ochoa"],
    ),
    ("He phoned Secretary of State Warren Pike.", ["PERSON Warren Pike"]),
    ("Guests saw Crown Princess Sonja dance.", ["PERSON Sonja"]),
    ("The report by botanist Tove Quist was long.", ["PERSON Tove Quist"]),
    ("It pleased Zsombor Vadas, deputy curator of the museum.", ["PERSON Zsombor Vadas"]),
    ("It pleased Zsombor Vadas, 41, and his dog.", ["PERSON Zsombor Vadas"]),
    (
        "Friends of Ludwig van Beethoven and Omar bin Rashid met.",
        ["PERSON Ludwig van Beethoven", "PERSON Omar bin Rashid"],
    ),
    ("They met leader Kim Jong-un there.", ["PERSON Kim Jong-un"]),
    ("A cheer met Prime Minister Theresa May in May.", ["PERSON Theresa May"]),
    ("They quoted Nokia Chief Executive Pekka Lundmark.", ["ORG Nokia", "PERSON Pekka Lundmark"]),
    ("It was the President who asked the Prime Minister.", []),
    # places, peoples, metonyms
    ("Exports from Niger and Nigeria rose.", ["GPE Niger", "GPE Nigeria"]),
    ("The Kenyan and the Finns won.", ["NORP Kenya", "NORP Finland"]),
    ("The treaty was signed in Ankara.", ["GPE Ankara"]),
    ("On trade, Ankara has repeatedly denied it.", ["GPE Turkey"]),
    ("The letter said Downing Street agreed.", ["ORG United Kingdom"]),
    ("They asked Downing Street staff.", ["ORG Downing Street"]),
    (
        "The U.S.-Japan pact and the Peru-Chile border held.",
        ["GPE United States", "GPE Japan", "GPE Peru", "GPE Chile"],
    ),
    ("Only non-EU firms left the Oslo-based group.", ["GPE Oslo"]),
    ("KATHMANDU, Nepal - It snowed.", ["GPE Kathmandu", "GPE Nepal"]),
    ("Prices in US$ rose.", []),
    # institutions
    (
        "A study by the University of Tartu and the Bank of Canada ended.",
        ["ORG University of Tartu", "ORG Bank of Canada"],
    ),
    (
        "It sued the Department of Health and Human Services.",
        ["ORG Department of Health and Human Services"],
    ),
    (
        "It hired Ferrow & Lunde and Kestrel Foods, Inc. in spring.",
        ["NAME Ferrow & Lunde", "ORG Kestrel Foods, Inc."],
    ),
    ("Cars from Air France and General Motors stopped.", ["NAME Air France", "ORG General Motors"]),
    ("They fined the Nepal Airlines crew.", ["ORG Nepal Airlines"]),
    ("Loans from Kestrel Group Anna Berg signed.", ["ORG Kestrel Group", "PERSON Anna Berg"]),
    ("It said the Bank and the Ministry were closed.", []),
    # names with numbers
    ("On Tuesday the S&P 500 fell and the FTSE 100 rose.", ["PRODUCT S&P 500", "PRODUCT FTSE 100"]),
    ("They took Route 66 after Flight 370.", ["PRODUCT Route 66", "PRODUCT Flight 370"]),
    ("The old iPhone 11 beat the Boeing 737 Max.", ["PRODUCT iPhone 11", "PRODUCT Boeing 737 Max"]),
    ("In autumn Germany 300 strong left.", ["GPE Germany"]),
    ("He left Gate 2019 people behind.", ["NAME Gate"]),
    # events and calendar
    (
        "After Hurricane Odile came Typhoon Ketsana.",
        ["EVENT Hurricane Odile", "EVENT Typhoon Ketsana"],
    ),
    ("It rained on Monday, in March and on Christmas.", []),
    # sentence starts
    ("Shares rose while prices fell.", []),
    ("Zelnik later denied it.", ["NAME Zelnik"]),
    ("“Stop.” Zelnik turned away.", []),
    ("“Stop,” Zelnik told us.", ["NAME Zelnik"]),
    ("Police said no.", []),
    ("Officials denied it.", []),
    ("However, Iceland won.", ["GPE Iceland"]),
    ("The GDP and the CEO were discussed on TV.", []),
]


@pytest.mark.parametrize(("line", "expected"), CASES, ids=[line for line, _ in CASES])
def test_names_and_kinds(line: str, expected: list[str]) -> None:
    assert read(line) == expected


def test_first_word_counts_if_it_is_a_name_elsewhere() -> None:
    assert read("Zorvex grew.", "Analysts praised Zorvex.") == ["NAME Zorvex", "NAME Zorvex"]
    assert read("Zorvex grew.") == []


def test_opener_is_no_part_of_the_name() -> None:
    assert read("Many shareholders left.", "Shareholders Zorvex Lunde asked stayed.") == [
        "NAME Zorvex Lunde"
    ]


def test_lone_surname_is_a_person_where_the_full_name_is_told() -> None:
    assert read("They met judge Ada Quill.", "Quill smiled.") == [
        "PERSON Ada Quill",
        "PERSON Quill",
    ]


def test_speaking_by_surname_shows_a_person() -> None:
    found = read("It was Krystal Zelnik.", "Zelnik said no.")

    assert found == ["PERSON Krystal Zelnik", "PERSON Zelnik"]


def test_surname_that_is_a_firm_too_stays_open() -> None:
    found = read(
        "The heir is Mr. Lars Ford.", "It bought Ford Motor Company.", "He sold Ford cars."
    )

    assert found[-1] == "NAME Ford"


def test_acronym_stands_for_the_name_that_defines_it() -> None:
    found = mentions_of(
        "The Nordic Seabird Monitoring Network (NSMN) counted.", "Later NSMN stopped."
    )

    assert [mention.name for mention in found] == ["Nordic Seabird Monitoring Network"] * 3
    assert found[2].surface == "NSMN"


def test_brackets_that_do_not_abbreviate_define_nothing() -> None:
    found = mentions_of("The Nordic Seabird Network (UTC) counted.", "It praised XBQ.")

    assert [mention.name for mention in found] == ["Nordic Seabird Network", "XBQ"]


def test_title_is_told_and_left_out_of_the_name() -> None:
    (mention,) = mentions_of("They heard Deputy Finance Minister Ada Quill.")

    assert mention.title == "Deputy Finance Minister"
    assert mention.surface == "Deputy Finance Minister Ada Quill"


def test_possessive_is_left_out() -> None:
    (mention,) = mentions_of("It was Iceland's best year.")

    assert (mention.surface, mention.demonym) == ("Iceland", False)


def test_demonym_is_marked() -> None:
    (mention,) = mentions_of("The best Icelandic wool won.")

    assert (mention.name, mention.demonym) == ("Iceland", True)


def test_headline_in_capitals_gives_only_known_names() -> None:
    lines = ("Ada Quill Says Huge Storm Hit Iceland Farms", "They met judge Ada Quill.")

    assert read(*lines) == ["PERSON Ada Quill", "GPE Iceland", "PERSON Ada Quill"]


def test_headline_proves_no_name() -> None:
    assert read("Huge Storm Hits Farms Along Northern Shore") == []


def test_web_address_is_no_proof_of_a_common_word() -> None:
    assert read("Iceland won.", "See example.org/iceland-wins for more.") == ["GPE Iceland"]


def test_nothing_in_nothing() -> None:
    assert read() == []
