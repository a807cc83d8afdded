import subprocess
import sys
from time import process_time

import pytest

from checker.units.table import first_token, load_table, read_row

LONGEST_LOAD = 0.010


@pytest.mark.parametrize(
    ("text", "token"), [("km/h", "km"), ("°C", "°"), ("Barrels", "barrels"), ("", ""), ("µg", "µg")]
)
def test_first_token(text: str, token: str) -> None:
    assert first_token(text, 0) == token


def test_surfaces_are_indexed() -> None:
    table = load_table()

    for surface in (*table.signs, *table.words):
        assert len(surface) in table.lengths[first_token(surface, 0)]


def test_rows_are_read() -> None:
    row = read_row(load_table().signs["mb/d"])

    assert (row.unit, int(row.scale), row.ambiguous) == ("oil_barrel/day", 10**6, ())


def test_loading_is_quick() -> None:
    load_table.cache_clear()
    times = []
    for _ in range(5):
        begin = process_time()
        load_table()
        times.append(process_time() - begin)
        load_table.cache_clear()

    assert min(times) <= LONGEST_LOAD


def test_no_import_and_no_use_of_units_loads_pint() -> None:
    code = (
        "import sys, checker.units as units;"
        "units.match_unit('barrels a day', 0); units.match_currency('$5', 0);"
        "units.unit_info('USD/oil_barrel'); units.parse_unit('kb/d');"
        "heavy = {'pint', 'numpy', 'pandas', 'pydantic', 'yaml', 'difflib'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.stderr == ""
