"""What a number is about: the attribute read from the words around it."""

import pytest

from checker.extraction.clauses.measures import read_measure
from tests.unit.extraction.stating import figure, scene_of

# sentence, number, attribute
CASES = [
    # the noun right before "of"
    ("Halden Brewery paid a fine of $2 million in March.", "$2 million", "fine"),
    ("The Halden Library has a budget of $4 million.", "$4 million", "budget"),
    ("Lisbon's population of 560,000 is ageing.", "560,000", "population"),
    # a measuring adjective
    ("The Brenner tunnel is 14.2 kilometres long.", "14.2 kilometres", "length"),
    ("The Vane lake is 40 metres deep.", "40 metres", "depth"),
    # a noun right after the number
    ("Tarn Bank approved a $3 million bonus for its staff.", "$3 million", "bonus"),
    ("Keepers in Norway won a 4 percent rise in wages.", "4 percent", "wage"),
    # a counted noun with its verb on either side
    ("The Lindholm Orchestra sold 1,200 seats in April.", "1,200 seats", "seat sell"),
    ("In Porto 1,200 seats were sold in April.", "1,200 seats", "seat sell"),
    ("Tarn Bank closed nine branches in 2029.", "nine branches", "branch close"),
    # a counted noun that is only known of
    ("Tarn Bank has 14 branches in Wales.", "14 branches", "branch"),
    # stuff, damage
    ("Helsinki received 40 centimetres of snow on Thursday.", "40 centimetres", "snow"),
    ("The storm caused $3 million in damage in Porto.", "$3 million", "damage"),
    # the subject of the verb
    ("Halden Brewery's revenue rose to $48 million.", "$48 million", "revenue"),
    ("Rents in Lisbon rose to 900 euros a month.", "900 euros a month", "rent"),
    ("Inflation in Norway slowed to 2.4 percent in April.", "2.4 percent", "inflation"),
    ("Wheat closed at $6.20 a bushel on Friday.", "$6.20 a bushel", "price"),
    ("The satellite Kepler-9 weighs 640 kilograms.", "640 kilograms", "weight"),
    # the object that is set
    ("Marlow Pharma cut its workforce by 300 people last year.", "300 people", "workforce"),
    # nothing but the verb
    ("Peru exported 2.3 million tonnes in 2030.", "2.3 million tonnes", "export"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number", "attribute"), CASES)
def test_attribute(text: str, number: str, attribute: str) -> None:
    assert figure(text, number).attribute == attribute


@pytest.mark.parametrize(
    ("text", "number", "entity", "attribute"),
    [
        ("Divers put the death toll in Lima at 12.", "12", "Lima", "death toll"),
        ("The bureau puts unemployment in Peru at 6 percent.", "6 percent", "Peru", "unemployment"),
        ("The ministry put the number of dead at 40.", "40", None, "dead"),
    ],
)
def test_who_puts_a_figure_on_something_does_not_own_it(
    text: str, number: str, entity: str | None, attribute: str
) -> None:
    found = figure(text, number)

    assert (found.entity, found.attribute) == (entity, attribute)


def test_abstains_where_nothing_governs_the_number() -> None:
    scene = scene_of("Some 40 percent.")

    assert read_measure(scene, scene.quantities[0]).attribute is None


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("The Lindholm Orchestra sold 1,200 seats in April.", "1,200 seats"),
            ("About 900 seats were sold by the Lindholm Orchestra.", "900 seats"),
        ),
        (
            ("Revenue at Tarn Bank fell to $48 million.", "$48 million"),
            ("Tarn Bank posted revenue of $51 million.", "$51 million"),
        ),
        (
            ("Tea exports fell to 510,000 tonnes.", "510,000 tonnes"),
            ("Exports of tea reached 490,000 tonnes.", "490,000 tonnes"),
        ),
    ],
    ids=["passive", "possessor", "complement"],
)
def test_two_ways_to_say_one_thing_are_one_attribute(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert figure(*first).attribute == figure(*second).attribute


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            ("Tarn Bank opened 14 branches in 2030.", "14 branches"),
            ("Tarn Bank closed 14 branches in 2030.", "14 branches"),
        ),
        (
            ("Tea exports fell to 510,000 tonnes.", "510,000 tonnes"),
            ("Coffee exports fell to 510,000 tonnes.", "510,000 tonnes"),
        ),
        (
            ("Unemployment in Malta fell to 4.1 percent.", "4.1 percent"),
            ("Youth unemployment in Malta fell to 11 percent.", "11 percent"),
        ),
    ],
    ids=["verb", "substance", "group"],
)
def test_different_things_have_different_attributes(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    assert figure(*first).attribute != figure(*second).attribute


def test_the_present_tense_of_the_governing_verb_is_kept() -> None:
    present, past = (scene_of(f"Tarn Bank {verb} 14 branches in Wales.") for verb in ("has", "had"))

    assert not read_measure(present, present.quantities[0]).past
    assert read_measure(past, past.quantities[0]).past


def test_a_count_with_no_verb_is_less_sure() -> None:
    sure = scene_of("Tarn Bank closed 14 branches in Wales.")
    loose = scene_of("Behind it: 14 branches in Wales.")

    confidences = [read_measure(one, one.quantities[0]).confidence for one in (sure, loose)]
    assert confidences[0] > confidences[1]


def test_a_share_is_of_those_who_hold_it() -> None:
    claim = figure("Chile, Peru and Bolivia hold 58 percent of the world's lithium.", "58 percent")

    assert (claim.entity, claim.attribute) == ("Bolivia, Chile, Peru", "share")
