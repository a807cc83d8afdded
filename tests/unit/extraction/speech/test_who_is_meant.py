"""Whom a phrase means that does not name anybody, one small article for each way of telling."""

import pytest

from tests.evaluation.attribution.reading import read_articles

CASES = {
    "the post whose holder is named next": (
        "The mayor of Asso accused the canal firm of greed. Ilia Brun said she had been ill.",
        "accuse",
        "Ilia Brun",
    ),
    "no name that is its body's": (
        "A diver for the salvage operator, Corvo Marine, said the hull was dry.",
        "say",
        None,
    ),
    "counsel without an article": (
        "Present: Town Counsel R. Adair. Counsel said the lease was void.",
        "say",
        "R. Adair",
    ),
    "an owned text": (
        "Ana Brun counted herons for a year. Her report says eleven were ringed.",
        "say",
        "Ana Brun's report",
    ),
    "nobody's boss": (
        "The chair, Ilia Brun, opened the meeting. My boss said the kiln was cold.",
        "say",
        None,
    ),
    "the older of two": (
        "Ilia Brun met her aunt. The older woman said the kiln was cold.",
        "say",
        None,
    ),
    "the body of a spokeswoman's we": (
        'Ilia Brun, head of the Heron League, said: "We have offered to move the nests."',
        "offer",
        "Heron League",
    ),
    "a union of two trades": (
        "The Glass and Foundry Workers, the larger union, said the kiln was cold.",
        "say",
        "Glass and Foundry Workers",
    ),
    "the firm beside its noun": (
        "Payment processor Ledra said the outage was over. The company blamed a cable.",
        "blame",
        "Ledra",
    ),
    "the firm that has shares": (
        "Corvo opened a mill. Bruna Sol came. Shares in Corvo rose. The firm said it was glad.",
        "say",
        "Corvo",
    ),
    "the short name of a firm": (
        "Harrow Mills Ltd shut a plant. Harrow said it had no choice.",
        "say",
        "Harrow Mills Ltd",
    ),
    "no firm where it is a ministry": (
        "The Ministry of Canals met. The airline said flights were full.",
        "say",
        None,
    ),
    "the place of a plant": (
        "Corvo Ltd bakes bread. A pipe burst at the Tarnow plant. The company said it was mended.",
        "say",
        "Corvo Ltd",
    ),
    "a dateline": (
        "ORSOVA, May 3 (Danube Wire) - A tug sank. The council said nobody was hurt.",
        "say",
        "council",
    ),
    "the union of a lead": (
        "Pilots will strike, their union said.\n\nThe Federation of Air Crews meets on Monday.",
        "say",
        "Federation of Air Crews",
    ),
    "the office of a lead": (
        'Fire broke out, the prosecutor said.\n\n"It was old," Ana Ruiz told reporters.',
        "say",
        "Ana Ruiz",
    ),
    "an office that another holds": (
        'Fire broke out, the prosecutor said.\n\n"It was old," mayor Ana Ruiz told us.',
        "say",
        None,
    ),
    "the secretary and her deputy": (
        "Deputy Secretary Gil Santos spoke. The Secretary ruled out a deal.",
        "rule out",
        "Secretary",
    ),
    "a demonym": (
        "Katja Lind won the race. The Swede said the wind had helped her.",
        "say",
        "Katja Lind",
    ),
    "an age behind a description": (
        "Katja Lind won the race. The rower, 39, said the wind had helped her.",
        "say",
        "Katja Lind",
    ),
    "another age": (
        "Katja Lind, 52, won the race. The rower, 39, said the wind had helped her.",
        "say",
        None,
    ),
    "the owner behind her boss": (
        "Nadia Brandt left the bank. Her old boss called it treason. She said she was glad.",
        "say",
        "Nadia Brandt",
    ),
    "a text that was told of": (
        "You have the safety certificate before you. It says that the crane was sound.",
        "say",
        "safety certificate",
    ),
    "any text": ("There was an email. It said that the crane was sound.", "say", None),
    "a body that was told of": (
        "The alarm was raised at the Tehora observatory. It says steam has broken through.",
        "say",
        "Tehora observatory",
    ),
    "fuller words before": (
        "The federal medicines agency was told. The agency called the rings a danger.",
        "call",
        "federal medicines agency",
    ),
    "a newspaper": (
        "The Cedar Lake Courier printed it. The paper reported that the course was short.",
        "report",
        "Cedar Lake Courier",
    ),
    "a tabloid's capitals": (
        "FURIOUS Ana Ruiz claims she was robbed of the crown.",
        "claim",
        "Ana Ruiz",
    ),
    "an apposition before a relative": (
        "Lotte Mbeki, who runs the Plover, the only pub, said geese buy no pies.",
        "say",
        "Lotte Mbeki",
    ),
    "an internal memo": ("The roof leaked, according to an internal memo.", "according to", None),
    "a memo of somebody": (
        "The roof leaked, according to a memo by Ana Ruiz.",
        "according to",
        "memo by Ana Ruiz",
    ),
    "unnamed people of a place": (
        "Officials at the Cocoa Authority in Accra said the crop had failed.",
        "say",
        None,
    ),
    "people under a condition": (
        "A worker who asked that we did not use his name said the line was dirty.",
        "say",
        None,
    ),
}


@pytest.mark.parametrize(("text", "lemma", "speaker"), CASES.values(), ids=CASES)
def test_who_is_meant(text: str, lemma: str, speaker: str | None) -> None:
    (extract,) = read_articles([text])
    meant = [one.speaker for one in extract.attributions if one.lemma == lemma]

    assert meant[-1:] == [speaker]


CONTENTS = {
    "the reporter goes on as I": (
        "A clerk told me the hall was full, and I took that as praise.",
        ["the hall was full"],
    ),
    "the reporter goes on in the present": (
        "The mayor promised that a bus would run, and nobody has seen it.",
        ["that a bus would run"],
    ),
    "still the speaker's": (
        "The papers were sealed, Ana Ruiz said, and both sides had watched.",
        ["The papers were sealed", "and both sides had watched"],
    ),
    "an insertion": (
        "Ana Ruiz stressed, however, that no date was fixed.",
        ["that no date was fixed"],
    ),
    "a hearer with a tail": (
        "Ana Ruiz told every head in the district that phones were banned.",
        ["that phones were banned"],
    ),
    "who is asked for what": ("The town asked the region for a tunnel.", ["for a tunnel"]),
    "against": ("Ana Ruiz has since cautioned against reading it.", ["against reading it"]),
    "a habit": ("Ana Ruiz used to say that boats have memories.", ["that boats have memories"]),
    "had, shortened": (
        "Ana Ruiz knew it. She'd warned him that the roof leaked.",
        ["that the roof leaked"],
    ),
    "by telephone": ('"We sold it," Ana Ruiz said by telephone.', ['"We sold it,"']),
    "an adverb in a set phrase": ("The firm did not immediately respond.", ["respond"]),
    "in her words": ('The end was, in her words, "a mercy for us all".', ['"a mercy for us all"']),
    "written down": ("Ana Ruiz wrote down every harvest from 1991 on.", []),
    "a clause that opens the sentence": (
        "When Ana Ruiz claimed that reefs recover, the authors objected.",
        ["that reefs recover"],
    ),
    "somebody quoted with a clause": (
        "She quotes a guide with whom she trained as saying that rescue is free.",
        ["that rescue is free"],
    ),
    "what was hailed": ("It broke what critics had hailed as a record.", ["as a record"]),
    "a complaint with its matrix verb": (
        "A complaint by Ana Ruiz that the vote was rushed, when few were there, drew applause.",
        ["that the vote was rushed, when few were there"],
    ),
    "the source last": (
        "Fen is safe from the data centre: developer",
        ["Fen is safe from the data centre"],
    ),
    "the source first": (
        "Lotto boss: I never promised her one penny",
        ["I never promised her one penny"],
    ),
}


@pytest.mark.parametrize(("text", "contents"), CONTENTS.values(), ids=CONTENTS)
def test_what_is_said(text: str, contents: list[str]) -> None:
    (extract,) = read_articles([text])

    assert [one.text for one in extract.attributions] == contents
