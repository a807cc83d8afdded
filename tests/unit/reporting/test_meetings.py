"""Two places side by side, as text and as JSON."""

import json
from dataclasses import replace
from datetime import date

import pytest

from checker.model.claims import Claim, ClaimKind
from checker.model.documents import Document, Span
from checker.model.findings import WORDING, Relation, Scope, Verdict
from checker.model.meetings import Confrontation, Meeting, Part, Place, Way
from checker.model.numerals import Numeral, NumeralBucket
from checker.reporting.meeting_records import render_confrontation_json
from checker.reporting.meetings import WAYS, render_confrontation, way_words
from checker.reporting.rows import Row, lay_out
from checker.reporting.statements import NUMERALS, phrase_range
from tests.unit.reporting.factories import make_claim, make_document, make_relation
from tests.unit.reporting.hostile import PAYLOADS

FIRST = make_document(
    "The weir let 12 boats pass.\nNobody counted.\n", publisher="Lock Gazette",
    published=date(2034, 6, 1),
)  # fmt: skip
SECOND = make_document(
    "The weir let 15 boats pass.\n", uri="weir/two.txt", publisher=None, published=None
)


def side(document: Document, figure: str) -> Claim:
    return make_claim(document, f"{figure} boats", figure, entity="Weir", attribute="boat pass")


TWELVE, FIFTEEN = side(FIRST, "12"), side(SECOND, "15")


def at(document: Document, *claims: Claim, **changes: object) -> Place:
    place = Place(
        written=f"{document.uri}:1", document=document, span=Span(0, 12), claims=tuple(claims)
    )
    return replace(place, **changes)  # type: ignore[arg-type]  # fields named by a test


def part(name: str, label: str, first: str, second: str, note: str = "") -> Part:
    return Part(
        name=name, label=label, first=first, second=second, same=first == second != "", note=note
    )


def pair(**changes: object) -> Meeting:
    meeting = Meeting(
        first=TWELVE,
        second=FIFTEEN,
        parts=(
            part("entity", "about", "Weir", "Weir"),
            part("attribute", "measure", "boat pass", "boat sink"),
            part("time", "period", "2034-06-01..2034-06-30", "lasting", "one names no time"),
        ),
        ways=(Way(scope=Scope.FACT, meets=False), Way(scope=Scope.STORY, meets=False, detail="no")),
    )
    return replace(meeting, **changes)  # type: ignore[arg-type]  # fields named by a test


def shown(*meetings: Meeting, places: tuple[Place, ...] | None = None, **more: object) -> str:
    both = places or (at(FIRST, TWELVE), at(SECOND, FIFTEEN))
    found = Confrontation(places=both, meetings=meetings)
    return render_confrontation(replace(found, **more))  # type: ignore[arg-type]  # named by a test


def told_of(*claims: Claim, verdict: str = "contradiction", **changes: object) -> Relation:
    return replace(make_relation(*claims), verdict=Verdict(verdict), **changes)  # type: ignore[arg-type]


def test_answer_comes_first_and_names_all_that_differs() -> None:
    text = shown(pair())

    assert text.splitlines()[:2] == [
        "A bridge/one.txt:1, Lock Gazette, 1 June 2034",
        "B weir/two.txt:1, no date of publication",
    ]
    answer = " ".join(text.splitlines()[3:5])
    assert answer == (
        "No: A1 (12 boats) and B1 (15 boats) are not compared: the measure differs (boat pass |"
        " boat sink); the period differs (June 2034 | lasting, until it is changed); and as figures"
        " of one story, no."
    )
    assert [line.split()[-1] for line in text.splitlines() if line.startswith("  measure")] == [
        "DIFFERS"
    ]
    assert "one names no time" in text


def test_pair_that_meets_with_its_verdict() -> None:
    relation = told_of(TWELVE, FIFTEEN, explanation="12 is not 15.")
    text = shown(pair(ways=(Way(scope=Scope.FACT, meets=True),), relations=(relation,)))

    assert "Yes: A1 (12 boats) and B1 (15 boats) meet as one fact: contradiction, " in text
    assert "They meet as one fact." in text
    assert "12 is not 15." in text


def test_verdict_of_the_two_and_of_all() -> None:
    third = make_claim(FIRST, "12 boats", "12", id="third")
    everyone = told_of(third, TWELVE, FIFTEEN, explanation="Of all three.")
    alone = told_of(TWELVE, FIFTEEN, verdict="edge", id="other", explanation="Of these two.")
    text = shown(
        pair(ways=(Way(scope=Scope.FACT, meets=True),), relations=(everyone,), alone=(alone,))
    )

    assert text.index("These two by themselves: edge case") < text.index("With all that tell it")
    assert "Of these two." in text
    assert "Of all three." in text
    assert "meet as one fact: edge case" in text


def test_what_is_unknown_is_not_the_same() -> None:
    meeting = pair(
        gaps=(("what it measures was not found",), ()),
        parts=(
            part("attribute", "measure", "", "boat pass"),
            part("time-unknown", "period", "", ""),
        ),
    )
    text = shown(meeting)

    assert "A1 can be no fact beside another: what it measures was not found." in text
    assert "the period is not known to be the same (not known)" in text
    assert text.count("UNKNOWN") == 2
    assert "measure differs" not in text


@pytest.mark.parametrize(
    ("number", "told"),
    [(2, "A1 (12 boats) and B1 (15 boats): they meet as well."), (8, "So do 2 further pairs.")],
)
def test_many_pairs(number: int, told: str) -> None:
    meets = (Way(scope=Scope.FACT, meets=True),)
    found = [pair(ways=meets)] * number if number > 6 else [*[pair(ways=meets)] * 6, *[pair()] * 3]

    text = shown(*found)

    assert ("they meet as well" in text) is (number > 6)
    assert told in text or "the measure differs (boat pass | boat sink)" in text


def test_pairs_that_have_little_in_common_are_counted() -> None:
    far = pair(parts=tuple(part(name, name, "a", "b") for name in ("time", "scope", "entity")))

    assert "Not told: 2 further pairs of statements that have less in common." in shown(*[far] * 5)


def test_nothing_stated() -> None:
    numeral = Numeral(span=Span(0, 2), text="12", bucket=NumeralBucket.UNREAD)
    silent = at(SECOND, numerals=(numeral,))
    empty = at(SECOND, unread="The line is empty.")

    text = shown(places=(at(FIRST, TWELVE), silent))
    assert "No: nothing is stated at B." in text
    assert "“12”: not understood" in text
    assert "The line is empty." in shown(places=(empty, at(FIRST, TWELVE)))
    assert "no number, no date and no words" in shown(places=(at(SECOND), at(FIRST, TWELVE)))


def test_things_of_other_sorts() -> None:
    role = replace(FIFTEEN, kind=ClaimKind.ROLE, quantity=None)
    sentence = replace(FIFTEEN, attribute_head=WORDING, quantity=None)

    assert "No: A states a figure and B states who holds an office" in shown(
        places=(at(FIRST, TWELVE), at(SECOND, role))
    )
    worded = shown(places=(at(FIRST, TWELVE), at(SECOND, sentence)))
    assert "B states a sentence" in worded
    assert "the whole sentence, compared by its words alone" in worded


def test_key_of_a_statement() -> None:
    merged = replace(
        TWELVE, local="weir", scope=("upper",), heading="traffic", definition=("net",), id="merged"
    )
    text = shown(places=(at(FIRST, merged), at(SECOND, FIFTEEN)), merges=(("merged", "by alias"),))

    for words in ("called so by this text alone", "by alias", "upper", "traffic", "net"):
        assert words in text


def test_long_places_are_cut() -> None:
    claims = [replace(TWELVE, id=str(number)) for number in range(20)]

    assert "and 8 further statements; name a column as well" in shown(
        places=(at(FIRST, *claims), at(SECOND, FIFTEEN))
    )


def test_every_way_and_bucket_has_words() -> None:
    assert set(WAYS) == set(Scope)
    assert set(NUMERALS) == set(NumeralBucket)
    assert way_words(Scope.FACT) == "one fact"


def test_json_holds_the_same() -> None:
    relation = told_of(TWELVE, FIFTEEN)
    numeral = Numeral(span=Span(0, 2), text="12", bucket=NumeralBucket.UNREAD)
    found = Confrontation(
        places=(at(FIRST, TWELVE), at(SECOND, FIFTEEN, numerals=(numeral,))),
        meetings=(pair(relations=(relation,), alone=(relation,)),),
        merges=((TWELVE.id, "by alias"),),
    )
    record = json.loads(render_confrontation_json(found))
    (met,) = record["pairs"]

    assert record["schema"] == "factcheck/explain/1"
    assert record["meets"] is met["meets"] is False
    assert met["differs"] == ["attribute", "time"]
    assert [one["part"] for one in met["key"]] == ["entity", "attribute", "time"]
    assert met["relations"][0]["id"] == met["alone"][0]["id"] == relation.id
    assert record["places"][0]["claims"][0]["entity_merge"] == "by alias"
    assert record["places"][0]["line"] == 1
    assert record["places"][1]["numerals"][0]["bucket"] == "unread"


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_text_is_shown_and_not_obeyed(payload: str) -> None:
    document = make_document(f"{payload} 12 boats {payload}\n", uri=f"{payload}.txt")
    claim = replace(side(document, "12"), entity=payload, attribute=payload, heading=payload)
    found = Confrontation(
        places=(at(document, claim, written=payload), at(SECOND, FIFTEEN, written=payload)),
        meetings=(pair(first=claim, parts=(part("entity", "about", payload, "x", payload),)),),
        merges=((claim.id, payload),),
    )
    text = render_confrontation(found)
    encoded = render_confrontation_json(found)

    assert all(line.isprintable() for line in text.split("\n"))
    assert len(encoded.splitlines()) == 1
    assert json.loads(encoded)["pairs"]


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_hostile_place_that_states_nothing(payload: str) -> None:
    numeral = Numeral(span=Span(0, 2), text=payload, bucket=NumeralBucket.UNREAD)
    document = make_document(payload, uri=f"{payload}.txt", publisher=payload)
    text = shown(places=(at(document, numerals=(numeral,)), at(document, unread=payload)))

    assert all(line.isprintable() for line in text.split("\n"))


def test_rows() -> None:
    table = Row(cells=("a", "one two three", "", ""), widths=(4, 8, 4, 4), indent=2)
    rows = [Row("x" * 120), Row(), Row("b c", label="l", indent=2), table, Row(), Row()]

    assert lay_out(rows).split("\n") == [
        "x" * 120,
        "",
        "  l               b c",
        "  a   one",
        "      two",
        "      three",
        "",
    ]


def test_ranges() -> None:
    interval = FIFTEEN.quantity.interval if FIFTEEN.quantity else None
    assert interval is not None
    assert phrase_range(replace(interval, low=None, high=None), "metre") == "any value metre"
    assert phrase_range(replace(interval, low=None), "count").startswith("at most ")
    assert phrase_range(replace(interval, high=None), "count").startswith("at least ")
