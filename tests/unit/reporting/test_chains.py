"""Who told whom, on a lighthouse museum."""

from dataclasses import replace

import pytest

from checker.model.claims import Claim
from checker.model.documents import Document
from checker.reporting.chains import chain_of, chains_of
from tests.unit.reporting.factories import make_claim, make_document

TEXT = "The lamp of Skarholm Lighthouse weighs 4 tonnes and burns 90 litres a night.\n"


@pytest.fixture
def document() -> Document:
    return make_document(TEXT, uri="lighthouse/lamp.txt", publisher="Skerry Echo")


@pytest.fixture
def lamp(document: Document) -> Claim:
    return make_claim(document, "4 tonnes", "4")


def test_the_own_voice_of_a_text_has_no_chain(document: Document, lamp: Claim) -> None:
    assert chain_of(lamp, document) is None
    assert chains_of([lamp], document) == ()


@pytest.mark.parametrize(
    ("speaker", "source", "word"),
    [
        ("Runa Dahl", "Runa Dahl", "Runa Dahl"),
        ("Runa Dahl", "keeper Runa Dahl, 61, who lit the lamp", "Runa Dahl"),
        ("Runa Dahl", "Ms Dahl", "Runa Dahl"),
        ("Runa Dahl", "DAHL", "Runa Dahl"),
        ("Runa Dahl", "the keeper", "Runa Dahl (named as “the keeper”)"),
        ("Runa Dahl", "She", "Runa Dahl (named as “She”)"),
        ("Runa Dahl", None, "Runa Dahl (named by the words around)"),
        ("Coastal Trust", "the trust", "Coastal Trust (named as “the trust”)"),
        ("Norway", "Oslo", "Norway (named as “Oslo”)"),
        ("keeper's log", "the keeper’s log", "keeper's log"),
        (None, "a visitor in the queue", "“a visitor in the queue” (not named)"),
        (None, "two *of the* guides", "“two of the guides” (not named)"),
    ],
)
def test_word_names_the_speaker_and_how(
    document: Document, lamp: Claim, speaker: str | None, source: str | None, word: str
) -> None:
    claim = replace(lamp, speaker=speaker, source_text=source)

    assert chain_of(claim, document) == f"on the word of {word}, in Skerry Echo"


def test_those_who_pass_it_on_go_outwards(document: Document, lamp: Claim) -> None:
    claim = replace(lamp, speaker="Runa Dahl", source_text="Dahl", via=("Radio Fjord", "Bo Vik"))
    credited = replace(document, agency="NTB")

    assert chain_of(claim, credited) == (
        "on the word of Runa Dahl, through Bo Vik, then Radio Fjord, then NTB, in Skerry Echo"
    )


@pytest.mark.parametrize(
    ("changes", "tail"),
    [
        ({"publisher": None}, ""),
        ({"publisher": None, "agency": "NTB"}, ", in NTB"),
        ({"publisher": "NTB", "agency": "NTB"}, ", in NTB"),
        ({"publisher": "Runa Dahl"}, ""),
    ],
)
def test_nobody_stands_in_a_chain_twice(
    document: Document, lamp: Claim, changes: dict[str, str | None], tail: str
) -> None:
    claim = replace(lamp, speaker="Runa Dahl", source_text="Dahl", via=("Runa Dahl",))
    told = replace(document, **changes)  # type: ignore[arg-type]  # names of two fields

    assert chain_of(claim, told) == f"on the word of Runa Dahl{tail}"


def test_a_document_that_is_not_there_has_no_outlet(lamp: Claim) -> None:
    claim = replace(lamp, source_text="a diver")

    assert chain_of(claim, None) == "on the word of “a diver” (not named)"


def test_long_sources_are_cut(lamp: Claim) -> None:
    chain = chain_of(replace(lamp, source_text="a guide " * 40), None)

    assert chain is not None
    assert len(chain) < 120
    assert "…” (not named)" in chain


def test_claims_of_one_chain_share_it_and_others_name_their_values(
    document: Document, lamp: Claim
) -> None:
    oil = make_claim(document, "90 litres", "90", speaker="Runa Dahl", source_text="Dahl")
    spoken = replace(lamp, speaker="Runa Dahl", source_text="Dahl")

    assert chains_of([spoken, oil], document) == ("on the word of Runa Dahl, in Skerry Echo",)
    assert chains_of([lamp, oil], document) == (
        "90 litres: on the word of Runa Dahl, in Skerry Echo",
    )
