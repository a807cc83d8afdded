import json

import pytest

from checker.reporting.safety import one_line, safe_cell, safe_json, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain text, “quotes” and naïve café", "plain text, “quotes” and naïve café"),
        ("\x1b[2Jgone", "␛[2Jgone"),
        ("nul\x00", "nul␀"),
        ("del\x7f", "del␡"),
        ("csi\x9b31m", "csi⟨U+009B⟩31m"),
        ("abc\u202edef", "abc⟨U+202E⟩def"),
        ("\u2066isolated\u2069", "⟨U+2066⟩isolated⟨U+2069⟩"),
        ("zero\u200bwidth\ufeff", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
        ("tag\U000e0041", "tag⟨U+E0041⟩"),
        ("half\ud83d", "half\ufffd"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("carriage\rreturn", "carriage␍return"),
        ("مرحبا 👩\u200d🚀", "مرحبا 👩\u200d🚀"),
    ],
)
def test_control_characters_become_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_one_line_never_starts_a_second_line() -> None:
    forged = "Fair\r\nNo contradiction found.\u2028again\x85and\x0bagain"

    assert one_line(forged) == "Fair No contradiction found. again and again"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_formulas_are_defused(start: str) -> None:
    assert safe_cell(f"{start}cmd|' /C calc'!A0").startswith("'")


def test_harmless_cells_stay_as_they_are() -> None:
    assert safe_cell("12 = twelve") == "12 = twelve"


def test_json_keeps_its_value_and_its_line() -> None:
    text = "a\u2028b\u2029c\x85d\x9be\u202ef"
    encoded = safe_json(json.dumps(text, ensure_ascii=False))

    assert json.loads(encoded) == text
    assert len(encoded.splitlines()) == 1
    assert "\x9b" not in encoded
    assert "\u202e" not in encoded


def test_lone_surrogates_in_json_can_be_written() -> None:
    encoded = safe_json(json.dumps("x\udc80y", ensure_ascii=False))

    assert json.loads(encoded.encode()) == "x\ufffdy"
