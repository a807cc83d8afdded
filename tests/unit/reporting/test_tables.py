import csv
from io import StringIO

import pytest

from checker.reporting.tables import render_csv, to_frames
from tests.unit.reporting.factories import bridge_report, make_report
from tests.unit.reporting.hostile import PAYLOADS, hostile_report


def test_frames_hold_all_claims_and_relations() -> None:
    claims, relations = to_frames(bridge_report())

    assert claims["doc"].tolist() == ["bridge/one.txt", "bridge/two.txt"]
    assert claims["value"].tolist() == [312.0, 321.0]
    assert claims["base_low"].tolist() == [311.5, 320.5]
    assert claims["begin"].tolist() == ["2031-01-01", "2031-01-01"]
    assert relations["verdict"].tolist() == ["contradiction"]
    assert relations["value_2"].tolist() == ["321 metres"]


def test_empty_frames_keep_their_columns() -> None:
    claims, relations = to_frames(make_report())

    assert len(claims) == len(relations) == 0
    assert {"doc", "value", "unit", "sentence"} <= set(claims.columns)
    assert {"verdict", "quote_1", "fingerprint"} <= set(relations.columns)


def test_csv_reads_back() -> None:
    (row,) = csv.DictReader(StringIO(render_csv(bridge_report())))

    assert row["title"] == "Aldermere Bridge, length, 2031: 312 metres vs 321 metres"
    assert row["quote_2"] == "The Aldermere Bridge, at 321 metres, opens soon."
    assert (row["reports"], row["diagnosis"]) == ("2", "")


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_no_cell_is_a_formula_or_a_command(payload: str) -> None:
    text = render_csv(hostile_report(payload))
    (row,) = csv.DictReader(StringIO(text))

    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in row.values())
    assert not {"\x1b", "\x00", "\x9b", "\u202e"} & set(text)
    text.encode()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t"])
def test_formula_is_prefixed(start: str) -> None:
    (row,) = csv.DictReader(StringIO(render_csv(hostile_report(f"{start}1"))))

    assert row["entity"] == f"'{start}1"
