"""What would be found if something were otherwise."""

from pathlib import Path

import pytest

from checker import suppositions
from checker.errors import SettingsError
from checker.model.changes import Comparison
from checker.settings import Settings

ARTICLES = {
    "dales/one.md": "publisher: Dale Echo\nagency: Northwire",
    "dales/two.md": "publisher: The Fell Post",
    "coast/three.md": "publisher: Strand Herald",
    "coast/four.md": "publisher: Ebb",
    "coast/five.md": "publisher: Flow",
}
SENTENCES = {
    "dales/one.md": "The Ullock reservoir held 81.2 million litres on 2 June 2034.",
    "dales/two.md": "The Ullock reservoir held 81.9 million litres on 2 June 2034.",
    "coast/three.md": "Engineers of Ullock Basin plan 64 new gates for its western wall.",
    "coast/four.md": "Ullock Basin had 3,120 inhabitants on 1 May 2034.",
    "coast/five.md": "Lower Ullock had 3,990 inhabitants on 1 May 2034.",
}
RULES = """\
version: 1
entities:
  Ullock Basin:
    aliases: [the Basin]
    type: GPE
    not: [Lower Ullock]
    members: [North Arm]
rules:
  - id: dams-agree
    kind: agree
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, head in ARTICLES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        text = f"---\npublished: 2034-06-03\n{head}\n---\n\n{SENTENCES[name]}\n"
        path.write_text(text, encoding="utf-8")
    tmp_path.joinpath("mine.yaml").write_text(RULES, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def suppose(*written: str, rules: str | None = None) -> Comparison:
    settings = Settings(paths=("dales", "coast"), rules=rules)
    return suppositions.suppose(settings, written)[1]


def verdicts(comparison: Comparison) -> list[tuple[str, str]]:
    return [
        (
            "" if one.before is None else one.before.verdict.value,
            "" if one.after is None else one.after.verdict.value,
        )
        for one in comparison.changes
    ]


@pytest.mark.parametrize(
    "source",
    ["Dale Echo", "dale echo", "Northwire", "dales/one.md", "one.md", "./dales/one.md"],
)
@pytest.mark.usefixtures("folder")
def test_a_source_left_out(source: str) -> None:
    found = suppose(f"drop:{source}")

    assert found.left_out == ("dales/one.md",)
    assert found.suppositions == ((f"drop:{source}", "1 document is left out: dales/one.md"),)
    # The day on which both measured is agreed on no more, either.
    assert verdicts(found) == [("contradiction", ""), ("agreement", "")]


@pytest.mark.usefixtures("folder")
def test_a_folder_left_out() -> None:
    assert suppose("drop:dales/").left_out == ("dales/one.md", "dales/two.md")
    assert suppose("drop:coast").changes == ()
    assert suppose("drop:coast").kept == 2


@pytest.mark.parametrize("written", ["1%", "dams-agree=1%", "0.01", "800_000 litres"])
@pytest.mark.usefixtures("folder")
def test_a_wider_tolerance(written: str) -> None:
    found = suppose(f"tolerance:{written}", rules="mine.yaml")

    assert verdicts(found) == [("contradiction", "within-tolerance")]
    assert "is the tolerance of " in found.suppositions[0][1]
    assert "dams-agree" in found.suppositions[0][1]


@pytest.mark.usefixtures("folder")
def test_a_tolerance_too_small_or_of_another_rule() -> None:
    assert suppose("tolerance:0.1%").changes == ()
    assert suppose("tolerance:100_000 litres").changes == ()
    assert suppose("tolerance:dams-agree=5%", rules="mine.yaml").changes != ()
    assert suppose("tolerance:values-agree=5%", rules="mine.yaml").changes == ()


@pytest.mark.parametrize("rules", [None, "mine.yaml"])
@pytest.mark.parametrize("written", ["Ullock Basin=Lower Ullock", "lower ullock=ULLOCK BASIN"])
@pytest.mark.usefixtures("folder")
def test_two_names_of_one_thing(rules: str | None, written: str) -> None:
    """What the rules file holds apart is one thing all the same while it is supposed."""
    found = suppose(f"entity:{written}", rules=rules)

    assert found.suppositions[0][1] in {
        "Lower Ullock stands for Ullock Basin",
        "Ullock Basin stands for Lower Ullock",
    }
    assert [after for _, after in verdicts(found)] == ["contradiction"]
    assert suppose(f"entity:{written}", "drop:Flow", rules=rules).changes == ()


@pytest.mark.usefixtures("folder")
def test_several_at_once() -> None:
    found = suppose("drop:Strand Herald", "tolerance:1%")

    assert [given for given, _ in found.suppositions] == ["drop:Strand Herald", "tolerance:1%"]
    assert found.left_out == ("coast/three.md",)
    assert verdicts(found) == [("contradiction", "within-tolerance")]


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("drop", "not understood; write drop:SOURCE"),
        ("drop:", "not understood"),
        ("dorp:Echo", "not understood; did you mean drop:?"),
        ("drop:Dale Eco", "no publisher, agency, folder or document of the name 'Dale Eco'; did"),
        ("tolerance:wide", "'wide' is no value with a unit"),
        ("tolerance:140%", "'140%' is no share from 0 to 100 %"),
        ("tolerance:-1 litres", "'-1 litres' is less than nothing"),
        ("tolerance:3 wibbles", "unknown unit"),
        ("tolerance:valus-agree=1%", "no rule of the name 'valus-agree'; did you mean values-agr"),
        ("tolerance:copies=1%", "rule copies is of kind duplicate, which grants no tolerance"),
        ("entity:Ullock", "name two, as in entity:"),
        ("entity:Ullock=ULLOCK", "name two, as in entity:"),
        ("entity:Ullock Basin=Atlantis", "no article and no rules file has anything of the name"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_cannot_be_supposed(written: str, told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        suppose(written)

    assert str(caught.value).startswith(f"--what-if {written}: ")
    assert told in str(caught.value)


@pytest.mark.usefixtures("folder")
def test_nothing_would_be_left() -> None:
    with pytest.raises(SettingsError, match="nothing would be left"):
        suppositions.suppose(Settings(paths=("coast/three.md",)), ["drop:Strand Herald"])
