"""Figures that look alike and are of different things are never set against each other.

Each pair is what a careful reader would leave alone; beside it stands the plain, wrong pair.
"""

from pathlib import Path

import pytest

from checker import check

DATELINE = "OSLO, June 7, 2024 ({desk}) — {text}\n"

# what the first says, what narrows the second, what contradicts the first
PAIRS = [
    # manner
    (
        "The Molde tram crash injured 34 people on Thursday.",
        "The Molde tram crash gravely injured six people on Thursday.",
        "The Molde tram crash injured 61 people on Thursday.",
    ),
    (
        "The Narvik blaze killed nine people on Thursday.",
        "The Narvik blaze instantly killed two people on Thursday.",
        "The Narvik blaze killed 16 people on Thursday.",
    ),
    # what they died of, and what they were doing
    (
        "Nine people died in the Narvik blaze on Thursday.",
        "Two people died of burns in the Narvik blaze on Thursday.",
        "Sixteen people died in the Narvik blaze on Thursday.",
    ),
    (
        "Nine people were killed in the Narvik blaze on Thursday.",
        "Two people were killed in the Narvik blaze on Thursday while fleeing by lift.",
        "Sixteen people were killed in the Narvik blaze on Thursday.",
    ),
    # state, part, payer and purpose
    (
        "The Haldis weighs 1,300 tonnes.",
        "The Haldis weighs 900 tonnes unladen.",
        "The Haldis weighs 900 tonnes.",
    ),
    (
        "The Sande viaduct is 1,240 metres long.",
        "The Sande viaduct has a central arch 380 metres long.",
        "The Sande viaduct is 1,640 metres long.",
    ),
    (
        "The Horten arena cost 90 million pounds.",
        "The Horten arena cost the county 30 million pounds.",
        "The Horten arena cost 60 million pounds.",
    ),
    # whose, during what, with whom
    (
        "The Molde museum holds 2,300 drawings.",
        "The Molde museum holds 41 drawings by Munthe.",
        "The Molde museum holds 4,100 drawings.",
    ),
    (
        "The Horten race drew 900 rowers.",
        "The Horten race drew 1,100 rowers, juniors included.",
        "The Horten race drew 1,500 rowers.",
    ),
    # a margin is no tally
    (
        "Dahl won Horten with 14,206 votes.",
        "Dahl won Horten by 1,312 votes.",
        "Dahl won Horten with 16,206 votes.",
    ),
    # two moments of one day
    (
        "Temperatures in Molde reached 29 degrees Celsius on Thursday.",
        "Temperatures in Molde fell to 11 degrees Celsius on Thursday night.",
        "Temperatures in Molde reached 34 degrees Celsius on Thursday.",
    ),
    # a part of another whole
    (
        "The central arch of the Sande viaduct is 380 metres long.",
        "The central arch of the Brevik viaduct is 210 metres long.",
        "The Sande viaduct's central arch is 480 metres long.",
    ),
]


def verdicts(folder: Path, *texts: str) -> list[str]:
    folder.mkdir()
    for desk, text in zip(("Wire", "Ledger"), texts, strict=True):
        line = DATELINE.format(desk=desk, text=text)
        (folder / f"{desk.lower()}.txt").write_text(line, encoding="utf-8")
    return [str(relation.verdict) for relation in check(folder).relations]


@pytest.mark.parametrize(("plain", "narrowed", "wrong"), PAIRS)
def test_narrowed_figures_accuse_nobody(
    tmp_path: Path, plain: str, narrowed: str, wrong: str
) -> None:
    assert "contradiction" not in verdicts(tmp_path / "narrowed", plain, narrowed)
    assert "contradiction" in verdicts(tmp_path / "wrong", plain, wrong)
