import pytest
from hypothesis import given, strategies

from checker.extraction.speech.acts import modality_of, polarity_of
from checker.model.claims import Modality, Polarity

POLARITY = [
    ("The bridge did not collapse.", "collapse", "-"),
    ("The bridge collapsed.", "collapsed", "+"),
    ("Wardens denied that 300 inmates escaped.", "escaped", "-"),
    ("Wardens denied that 300 inmates escaped.", "300", "-"),
    ("Wardens did not deny that 300 inmates escaped.", "escaped", "+"),
    ("The airline refused to refund 400 passengers.", "400", "-"),
    ("The airline failed to refund 400 passengers.", "refund", "-"),
    ("The airline did not fail to refund 400 passengers.", "refund", "+"),
    ("Attendance did not fall to 900.", "900", "-"),
    ("Attendance not only reached 900, it passed it.", "reached", "+"),
    ("No fewer than 30 cows died.", "died", "+"),
    ("No one was hurt.", "hurt", "-"),
    ("The No. 2 brewer sold 30 pubs.", "sold", "+"),
    ("The mill no longer employs 90 people.", "90", "-"),
    ("Inspectors asked whether 12 boats sank.", "sank", "?"),
    ("Turnout is unlikely to exceed 40%.", "exceed", "-"),
    ("The crew did not manage to save 3 dogs.", "save", "-"),
    ("The shop will stop selling guns.", "selling", "-"),
    ("It is not - we saw it rise - over.", "rise", "+"),
    ("It rained, but the match never stopped.", "rained", "+"),
]
MODALITY = [
    ("Rents may rise by 4%.", "4%", "possible"),
    ("Rents will rise by 4%.", "4%", "forecast"),
    ("Rents rose by 4%.", "4%", "fact"),
    ("Rents are expected to rise by 4%.", "4%", "forecast"),
    ("Rents would rise by 4% if the tax passed.", "4%", "conditional"),
    ("If the tax passes, rents will rise by 4%.", "4%", "conditional"),
    ("The city plans to build 900 flats.", "900", "planned"),
    ("The city, which plans to grow, built 900 flats.", "900", "fact"),
    ("The city must build 900 flats.", "900", "required"),
    ("The city has to build 900 flats.", "900", "required"),
    ("The union urged the city to build 900 flats.", "900", "required"),
    ("It would have cost 3 million euros.", "3", "conditional"),
    ("The court asked if 30 people came.", "30", "fact"),
    ("In May 2019 it sold 40 boats.", "40", "fact"),
    ("The club is set to sign 3 players.", "3", "forecast"),
    ("Rents may fall, but wages grew 4%.", "4%", "fact"),
    ("The firm plans to cut 90 posts, or 5%, this year.", "5%", "planned"),
    ("The fair is to be held in June.", "held", "planned"),
    ("Demand rose 4% due to what buyers call luck.", "call", "fact"),
    ("Profit rose 4% on planned savings.", "4%", "fact"),
]


@pytest.mark.parametrize(("text", "word", "wanted"), POLARITY)
def test_polarity(text: str, word: str, wanted: str) -> None:
    assert polarity_of(text, 0, len(text), text.index(word)) is Polarity(wanted)


@pytest.mark.parametrize(("text", "word", "wanted"), MODALITY)
def test_modality(text: str, word: str, wanted: str) -> None:
    assert modality_of(text, 0, len(text), text.index(word)) is Modality(wanted)


@given(
    strategies.lists(
        strategies.sampled_from(
            "not no to that if would have more than denied said , ; 5 cut fell planned no.".split()
        ),
        max_size=14,
    ),
    strategies.integers(min_value=-3, max_value=90),
)
def test_any_words_have_an_answer(words: list[str], place: int) -> None:
    text = " ".join(words)

    assert polarity_of(text, 0, len(text), place) in Polarity
    assert modality_of(text, 0, len(text), place) in Modality
