"""The face of the package: the table of formats."""

import pytest

from checker.reporting import FORMATS
from tests.unit.reporting.factories import bridge_report, make_report
from tests.unit.reporting.hostile import PAYLOADS, hostile_report


def test_formats_and_their_default_paths() -> None:
    assert set(FORMATS) == {"text", "json", "jsonl", "html", "csv"}
    assert FORMATS["html"][1] == "reports/index.html"
    assert FORMATS["text"][1] is None


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_repeats_itself(name: str) -> None:
    render, _ = FORMATS[name]

    assert render(bridge_report()) == render(bridge_report())
    assert isinstance(render(make_report()), str)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_can_be_written_as_utf8(name: str) -> None:
    render, _ = FORMATS[name]

    for payload in PAYLOADS.values():
        render(hostile_report(payload)).encode()
