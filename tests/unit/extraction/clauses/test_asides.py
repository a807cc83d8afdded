"""Numbers whose noun stands apart, and the objects and parts that a number is about."""

import pytest

from tests.unit.extraction.stating import figure

# sentence, number, concept
ASIDES = [
    # before a relative clause
    ("Nine potters who paid $36 were let in.", "$36", "potters"),
    # fronted, with a comma and without
    ("At 5 kg, the harp is the lightest of all.", "5 kg", "harp"),
    ("At 24 mm the sextant is sharp.", "24 mm", "sextant"),
    # behind a superlative
    ("Geysers, the tallest of them 59 metres, hissed.", "59 metres", "Geysers"),
    # the amount is the subject, its use the object
    ("Some $3 million was spent on puppets.", "$3 million", "puppets"),
    # the object where the subject is a pronoun
    ("We trailed otters for 24 miles.", "24 miles", "otters"),
    # the name of a row before its bracket
    ("Discus: 1. Tamm (EST) 67.32 m; 2. Roos (LUX) 66.08 m", "66.08 m", "Roos"),
]
OBJECTS = [
    # what is priced, ordered, added to and moved
    ("The abbey sold the harpsichord for $2 million.", "$2 million", "harpsichord"),
    ("The navy ordered 12 gliders for $1.4 billion.", "$1.4 billion", "gliders"),
    ("The scare wiped $200 million off its market value.", "$200 million", "market value"),
    ("The vote sent the krona yield 8 basis points lower.", "8 basis points", "krona yield"),
    # a verb that looks like a noun, and its object
    ("The bakery cut portions by 40 percent.", "40 percent", "portions"),
    ("The serum cut blood sugar by an average of 14.7%.", "14.7%", "blood sugar"),
]
SUBJECTS = [
    # a name in a gap
    ("France took in 5,000 storks, Malta just under 900.", "900", "Malta"),
    # counted itself
    ("Twelve jugglers had been hauled 60 miles.", "60 miles", "jugglers"),
    ("Lutes cost $90, and 2 million pilgrims came and they spent $85 million.", "$85 million",
     "pilgrims"),
    # before a closed insertion, and behind a verb without comma
    ("The guild, whose roll has fallen to 412, needs $5,000.", "$5,000", "guild"),
    ("A juggler using a torch would lose six points.", "six points", "juggler"),
    # the infinitive's object is no subject of the next verb
    ("The abbey has set aside $4 million to repair organs and will hire 90 tuners.",
     "90 tuners", "abbey"),
    # a plural that opens a sentence is no verb
    ("Imports from Chad jumped by 8,300 tonnes.", "8,300 tonnes", "Imports"),
    # the noun that "which" is about
    ("Weavers at the mill, which dyes 19,500 hanks a day, left.", "19,500 hanks a day", "mill"),
    ("Shares in Otterbank, which fell 9 percent, recovered.", "9 percent", "Shares"),
]  # fmt: skip
PARTS = [
    ("The mint holds 212 medals, of which 150 are silver.", "150", "medals"),
    ("The board approved 312 kiosks, 30% of them blue.", "30%", "kiosks"),
    ("Mould hit seven of its 412 looms.", "412 looms", "looms"),
    ("The guild demanded a recount in 31 parishes.", "31 parishes", "parishes"),
    ("Two of the three dredgers, each 58 metres long, sank.", "58 metres", "dredgers"),
    ("Ostara ordered 45 gondolas worth $210 million.", "$210 million", "gondolas"),
    ("The abbey took out a three-year, $85 million loan.", "three-year", "loan"),
    ("They levied duty of 20% on top of the existing 10% tariff.", "10%", "tariff"),
    # against another's figure
    ("Slate lost 9% of its weight, against 31% for sandstone.", "31%", "sandstone"),
    # a ratio that is a verb, and one that is none
    ("The guild doubled prize money to $6 million.", "doubled", "prize money"),
    # a level keeps its own noun beside an earlier one
    ("Lutes are 40% lighter, and the harp has shrunk from 118 kg to 74 kg.", "118 kg", "harp"),
    # the label of its own row
    ("cod: 960 t; hake: 12 t", "12 t", "hake"),
    # an index is no light noun when it is said which
    ("An original estimate of $900 million was dropped.", "$900 million", "original estimate"),
    ("The 99th percentile fell by 22%.", "22%", "99th percentile"),
]


@pytest.mark.parametrize(("text", "number", "concept"), [*ASIDES, *OBJECTS, *SUBJECTS, *PARTS])
def test_concept(text: str, number: str, concept: str) -> None:
    quantity = figure(text, number).quantity

    assert quantity is not None
    assert quantity.concept == concept
