"""The text of an article is anybody's: no output may obey it."""

import csv
import io
import json
import re
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from tests.functional.running import Outcome, run

ESCAPE = "\x1b[31m\x1b]8;;file:///etc/passwd\x07red\x1b]8;;\x07\x1b[0m"
ATTACK = (
    f"</script><script>alert(1)</script> <img src=x onerror=alert(2)> {ESCAPE} [/b][bold] "
    "\u2028\u202e\u2066 \x9b31m \x08 ::error::x `|` @everyone "
)
FRONT = """---
title: "=cmd()|' /C calc'!A0 </title><script>alert(3)</script>"
publisher: '"><svg onload=alert(4)>'
published: 2031-05-0{day}
---

"""
SENTENCE = (
    'The "{attack}" Alder dam held {value} million litres on 2 May 2031, said Ana </p><b>Vidal.\n\n'
    '=cmd()|calc held 12 boats. "{attack}," the =HYPERLINK("http://evil.example") board said.\n'
)
PLAIN = "Alder Mills, May {day}, 2031 - The Alder dam held {value} million litres on 2 May 2031.\n"
VALUES = {4: "5.1", 5: "9.7"}


class Tags(HTMLParser):
    """Gathers what a browser would find in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.targets: set[str] = set()

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.targets |= {value or "" for name, value in attrs if name in {"href", "src"}}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles that contradict each other in the middle of an attack."""
    folder = tmp_path_factory.mktemp("hostile")
    folder.joinpath("corpus").mkdir()
    for day, value in VALUES.items():
        text = PLAIN.format(day=day, value=value) + "\n"
        text += SENTENCE.format(attack=ATTACK, value=value)
        name = f"{day} <img src=x onerror=alert(5)>\x1b[2J.txt"
        folder.joinpath("corpus", name).write_text(text, encoding="utf-8", newline="")
        page = FRONT.format(day=day) + text
        folder.joinpath("corpus", f"={day}.md").write_text(page, encoding="utf-8", newline="")
    return folder


def report(folder: Path, form: str) -> Outcome:
    outcome = run(folder, "corpus", "--all-relations", "-o", f"{form}:-")
    assert outcome.status == 1, outcome.err
    return outcome


def controls(text: str) -> set[str]:
    """Characters that steer a terminal or turn the direction of a text."""
    kinds = {one for one in text if unicodedata.category(one) in {"Cc", "Cf", "Cs", "Zl", "Zp"}}
    return kinds - {"\n"}


def test_page_holds_nothing_active(folder: Path) -> None:
    page = report(folder, "html").out
    tags = Tags()
    tags.feed(page)

    assert "Alder" in page
    assert not tags.names & {"script", "img", "iframe", "object", "embed", "base", "form"}
    assert not [name for name in tags.attributes if name.startswith("on") or name == "style"]
    assert all(re.match(r"(#|https?://|[^:]*$)", target) for target in tags.targets)
    assert "default-src 'none'" in page
    assert controls(page) == set()


def test_terminal_gets_no_control_characters(folder: Path) -> None:
    outcome = report(folder, "text")

    assert "Alder" in outcome.out
    assert controls(outcome.out) == set()
    assert controls(outcome.err) == set()


def test_explanations_get_no_control_characters(folder: Path) -> None:
    for one in report(folder, "jsonl").records()[:6]:
        outcome = run(folder, "explain", str(one["fingerprint"]), "corpus")
        assert outcome.status == 0
        assert controls(outcome.out + outcome.err) == set()


def test_spreadsheet_runs_no_cell(folder: Path) -> None:
    text = report(folder, "csv").out
    rows = list(csv.reader(io.StringIO(text, newline="")))

    assert len(rows) > 2
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]
    assert controls(text) == set()


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json_survives_readers_of_lines(folder: Path, form: str) -> None:
    text = report(folder, form).out
    lines = text.splitlines() if form == "jsonl" else [text]

    assert all(isinstance(json.loads(line), dict) for line in lines)
    assert controls(text) == set()


def test_claims_survive_readers_of_lines(folder: Path) -> None:
    outcome = run(folder, "claims", "corpus")
    source = run(folder, "text", "corpus/=4.md").out
    quoted = [one for one in outcome.records() if one["doc"] == "corpus/=4.md" and "start" in one]

    assert controls(outcome.out) == set()
    assert [json.loads(line) for line in outcome.out.splitlines()] == outcome.records()
    assert ATTACK in source
    assert quoted
    for one in quoted:
        start, end = one["start"], one["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert source[start:end] == one["text"]
