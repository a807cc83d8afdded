"""n reports, k origins: from files to relations."""

from pathlib import Path

from checker.model import Relation, Verdict
from tests.unit.tracing.stories import EDITED, LATER, OTHER, WIRE, checked, copies, names, origins

SPEECH = "“We had eleven minutes to clear the whole slope before the second cloud”"


def test_a_copy_has_the_origin_of_its_source(tmp_path: Path) -> None:
    report = checked(tmp_path, a=WIRE, b=EDITED, c=OTHER)

    assert origins(report, "310,000 francs") == ["a.txt", "a.txt", "c.txt"]


def test_two_documents_are_told_once_to_be_copies(tmp_path: Path) -> None:
    (relation,) = copies(checked(tmp_path, a=WIRE, b=EDITED, c=OTHER))

    assert (relation.reason, relation.severity.value) == ("syndicated", "note")
    assert (relation.reports, relation.origins) == (2, 1)
    assert "sentences alike" in relation.explanation
    assert "runs of three words" in relation.explanation


def test_agreement_says_why_its_reports_are_fewer(tmp_path: Path) -> None:
    first = "The Oberwald chairlift carried 52,300 people in March 2031."
    report = checked(tmp_path, a=f"{first} {WIRE}", b=f"{first} {EDITED}", c=f"{OTHER} {first}x")
    (found, *_) = [
        one for one in report.relations if one.verdict is Verdict.AGREEMENT and one.reports == 3
    ]

    assert found.origins == 2
    assert "have one origin" in found.dependence[0]


def test_the_credited_copy_names_the_origin(tmp_path: Path) -> None:
    report = checked(tmp_path, a=WIRE, b=f"{EDITED}\n\nSource: dpa", c=LATER)

    assert set(origins(report, "310,000 francs")) == {"dpa"}
    assert set(origins(report, "22,000 francs")) == {"c.txt"}


def test_a_digest_of_two_texts_does_not_join_them(tmp_path: Path) -> None:
    report = checked(tmp_path, a=WIRE, b=LATER, c=f"{WIRE}\n\n{LATER}")

    assert set(origins(report, "310,000 francs")) == {"a.txt"}
    assert set(origins(report, "22,000 francs")) == {"b.txt"}
    assert list(map(_pair, copies(report))) == [["a.txt", "c.txt"], ["b.txt", "c.txt"]]


def _pair(relation: Relation) -> list[str]:
    return sorted({claim.doc.rpartition("/")[2] for claim in relation.claims})


def test_one_long_quotation_is_one_origin(tmp_path: Path) -> None:
    quoted = f"{SPEECH}, said Reto Amherd, who heads the rescue service."
    report = checked(tmp_path, a=f"{WIRE} {quoted}", b=f"{OTHER} {quoted[:-1]} of Oberwald.")

    assert set(origins(report, "eleven minutes")) == {"a.txt"}
    assert set(origins(report, "310,000 francs")) == {"a.txt", "b.txt"}


def test_short_quotations_are_no_origin(tmp_path: Path) -> None:
    quoted = "“It went fast,” said Reto Amherd, who heads the rescue service."
    report = checked(tmp_path, a=f"{WIRE} {quoted}", b=f"{OTHER} {quoted[:-1]} of Oberwald.")

    assert set(origins(report, "It went fast")) == {"a.txt", "b.txt"}


def test_what_an_outlet_is_named_for_is_its_own(tmp_path: Path) -> None:
    report = checked(
        tmp_path,
        a=f"{WIRE} The owner will sell the lift for 4 million francs, the Valley Courier reported.",
        b=f"{OTHER} According to the Valley Courier, the lift is worth 4 million francs to buyers.",
    )

    assert {one.casefold() for one in origins(report, "4 million")} == {"valley courier"}


def test_pages_of_a_group_alternate(tmp_path: Path) -> None:
    report = checked(tmp_path, a=WIRE, b=EDITED)
    (group,) = [one for one in report.groups if one.scope.value == "copy"]

    assert names(group)[:4] == ["a.txt", "b.txt", "a.txt", "b.txt"]


def test_a_sentence_that_is_turned_round_is_no_copy(tmp_path: Path) -> None:
    told = "The Oberwald chairlift's takings {} last winter by 7 percent to 38 million francs"
    first, second = told.format("fell"), told.format("rose")
    report = checked(tmp_path, a=f"{first}.", b=f"{second}, said its owner, Urs Moll.")

    assert copies(report) == []
    assert copies(checked(tmp_path, a=f"{first}.", b=f"{first}, said its owner, Urs Moll.")) != []
