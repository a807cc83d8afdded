"""What a number is about, in the words of the text."""

import pytest

from tests.unit.extraction.stating import claims_of, figure

# sentence, number, concept
CASES = [
    # the noun that the number modifies
    ("A 41-metre lighthouse guards the cape.", "41-metre", "lighthouse"),
    ("They carved a 900 kg sundial.", "900 kg", "sundial"),
    # the noun it is the measure of; a light noun says nothing
    ("The arcade paid a fine of $5 million.", "$5 million", "fine"),
    ("The arcade sold a total of 40 umbrellas.", "40 umbrellas", "arcade"),
    # a particle is nobody who receives
    ("Wardens handed out 2,146 kites.", "2,146 kites", "Wardens"),
    # the head before what completes it, and no word of a preposition
    ("Profit before tax rose to $612 million.", "$612 million", "Profit"),
    ("Profit before tax more than doubled to $6m.", "$6m", "Profit"),
    ("He resigned before saffron prices rose to $6.", "$6", "saffron prices"),
    ("Snails are dear, according to a study that cost $6m.", "$6m", "study"),
    # measures inside the phrase are no words of it
    (
        "The yurt's 6.5-metre mirror was cooled to 4 degrees Celsius.",
        "4 degrees Celsius",
        "yurt mirror",
    ),
    # a verb that could be a noun, after "now"
    ("A fixed harpsichord now costs $4,290.", "$4,290", "fixed harpsichord"),
    ("The yurt now holds close to 58 litres.", "58 litres", "yurt"),
    # the whole of a share
    ("Some 38% of the falcons left.", "38%", "falcons"),
    ("Half of the orchids died.", "Half", "orchids"),
    ("Half of the 1,200 orchids wilted.", "Half", "orchids"),
    # more of something, so much of a stuff
    ("The sauna drew 67% more curlers.", "67%", "curlers"),
    ("Lumen Ferries carried 412 tonnes of saffron.", "412 tonnes", "saffron"),
    # a label
    ("Umbrellas: 4,310", "4,310", "Umbrellas"),
    # what is counted is the subject
    ("13,000 curlers walked out.", "13,000 curlers", "curlers"),
    ("There were 40 falcons in the yurt.", "40 falcons", "falcons"),
    # an insertion
    ("The accordion, priced at $900, was stolen.", "$900", "accordion"),
    ("The bonsai (862 g) was stolen.", "862 g", "bonsai"),
    # with its participle
    ("It ended with saffron trading at $40.", "$40", "saffron"),
    # who is given so much
    ("The court fined the planetarium $2 million.", "$2 million", "planetarium"),
    # the object that is set
    ("The mayor put the damage at $3 million.", "$3 million", "damage"),
    ("The storm sent saffron prices down 7%.", "7%", "saffron prices"),
    # the subject of the verb
    ("Orchid exports rose to 4,100 crates.", "4,100 crates", "Orchid exports"),
    ("Shares in Lumen Ferries fell 12 percent.", "12 percent", "Shares"),
    ("The price of saffron rose to $40.", "$40", "price"),
    ('"Nine Snails" earned $4 million.', "$4 million", "Nine Snails"),
    # a ratio that is the verb itself
    ("Orchid exports doubled in May.", "doubled", "Orchid exports"),
    ("The ferry halved its dividend.", "halved", "dividend"),
    # an opening participle, a command, a bare row
    ("Priced at $799, the accordion sold out.", "$799", "accordion"),
    ("Heat the sauna to 80 degrees Celsius.", "80 degrees Celsius", "sauna"),
    ("FTSE -0.6% CAC +1.7%", "1.7%", "CAC"),
]


@pytest.mark.parametrize(("text", "number", "concept"), CASES)
def test_concept(text: str, number: str, concept: str) -> None:
    quantity = figure(text, number).quantity

    assert quantity is not None
    assert quantity.concept == concept


def test_a_pronoun_stands_for_the_name_before_it() -> None:
    text = "Lumen Ferries opened a sauna. It earned $4 million."
    quantity = figure(text, "$4 million").quantity

    assert quantity is not None
    assert quantity.concept == "Lumen Ferries"


@pytest.mark.parametrize(
    "text",
    [
        "The arcade earned $9 million (2030: $7 million).",
        "The arcade earned $9 million, of which $7 million in May.",
    ],
)
def test_a_part_or_the_past_of_a_number_goes_on_about_the_same(text: str) -> None:
    concepts = {one.quantity.concept for one in claims_of(text) if one.quantity}

    assert concepts == {"arcade"}


def test_two_verbs_compare_but_only_one_number_is_of_the_object() -> None:
    beaten = figure("Umbrella sales exceeded kite sales by 40 crates.", "40 crates").quantity

    assert beaten is not None
    assert beaten.concept != "kite sales"
