"""Two articles of one story that state opposites without a figure, and those that do not."""

from pathlib import Path

import pytest

from checker.model import Verdict
from checker.pipeline import check
from checker.settings import Settings

MUSEUM = (
    "The Halvorsen Museum in Bergen was broken into on Monday night. Curator Elin Aas wept. ",
    "Thieves visited Bergen this week. Elin Aas runs the Halvorsen Museum with a staff of nine. ",
)
LAMP = (
    "The Brenning lighthouse near Stavanger is 31 metres high. Anna Moldt, 44, is its keeper. ",
    "Anna Moldt, 44, looks after the Brenning lighthouse. Stavanger lies 12 kilometres away. ",
)
STRIKE = (
    "Corvale Tramways of Leeds has 640 drivers. Ruth Ekdal of Corvale Tramways owns 3 bicycles. ",
    "Nobody takes the tram in Leeds. Ruth Ekdal of Corvale Tramways comes by bicycle. ",
)
APP = (
    "Aerolin Ltd of Lisbon has 41 aircraft. Rui Brandao, 29, drew the new app of Aerolin Ltd. ",
    "Rui Brandao, 29, of Aerolin Ltd likes blue. In Lisbon 300 posters show its new app. ",
)
EXAM = (
    "Morrow High School in Leeds held its physics exam on Thursday. Lena Frost, 51, wrote it. ",
    "Lena Frost of Leeds teaches physics at Morrow High School. She is 51. ",
)
PLANT = (
    "A turbine burned at the Dunmarsh power plant near Cork on Sunday. Per Hoel saw smoke. ",
    "Per Hoel lives in Cork. From his kitchen he sees the chimneys of Dunmarsh near Cork. ",
)
COUNCIL = (
    "The council of Ravelsby met on Tuesday in Linden Street. Mayor Ida Thorne took the chair. ",
    "Ida Thorne has led Ravelsby for six years. Trams once ran through Linden Street. ",
)
FERRY = (
    "The Lode ferry crosses the river at Hessum again. Skipper Jon Wahl has a new timetable. ",
    "Jon Wahl rings the bell at six. The Lode ferry leaves Hessum every half hour. ",
)

OPPOSED = {
    "alarm": (
        ("03-04", MUSEUM[0] + "No alarm was triggered at the Halvorsen Museum that night."),
        ("03-05", MUSEUM[1] + "The silent alarm of the Halvorsen Museum was triggered at 2:14 am."),
    ),
    "logbook": (
        ("03-04", LAMP[0] + "The Brenning lighthouse keeps no logbook of passing ships."),
        ("03-05", LAMP[1] + "The lighthouse's own logbook of passing ships fills nine volumes."),
    ),
    "offer": (
        ("03-04", STRIKE[0] + "The drivers' union rejected the pay offer of Corvale Tramways."),
        ("03-04", STRIKE[1] + "The drivers' union accepted the pay offer on Saturday."),
    ),
    "account": (
        ("03-04", APP[0] + "The Aerolin app can be used without an account."),
        ("03-06", APP[1] + "The Aerolin app cannot be used without an account."),
    ),
    "exam": (
        ("03-04", EXAM[0] + "Nobody failed the physics exam at Morrow High School."),
        ("03-04", EXAM[1] + "Three pupils failed the physics exam at Morrow High School."),
    ),
    "injured": (
        ("03-07", PLANT[0] + "Nobody was injured in the fire at the Dunmarsh plant."),
        ("03-04", PLANT[1] + "Two workers were injured in the fire at the Dunmarsh plant."),
    ),
    "depot": (
        ("03-04", COUNCIL[0] + "The Ravelsby council approved the tram depot by a wide margin."),
        ("03-05", COUNCIL[1] + "The tram depot was rejected by the Ravelsby council."),
    ),
    "fare": (
        ("03-04", FERRY[0] + "Cyclists cross on the Lode ferry free of charge."),
        ("03-05", FERRY[1] + "On the Lode ferry cyclists pay 2.50 euros."),
    ),
    "lamp": (
        ("03-09", LAMP[0] + "The lamp of the Brenning lighthouse remains dark and switched off."),
        ("03-05", LAMP[1] + "The lamp of the Brenning lighthouse has been switched on."),
    ),
}
"""A contradiction between the last sentences of the two."""

AT_PEACE = {
    "another wing": (
        ("03-04", MUSEUM[0] + "No alarm was triggered in the east wing."),
        ("03-05", MUSEUM[1] + "An alarm was triggered in the gift shop of the Halvorsen Museum."),
    ),
    "a denial": (
        ("03-04", LAMP[0] + "Keeper Anna Moldt denied that she had switched off the lamp."),
        ("03-05", LAMP[1] + "Anna Moldt switched off the lamp of the Brenning lighthouse."),
    ),
    "not yet": (
        ("03-04", STRIKE[0] + "The drivers' union has not yet accepted the pay offer."),
        ("03-08", STRIKE[1] + "The drivers' union accepted the pay offer of Corvale Tramways."),
    ),
    "later": (
        ("03-04", STRIKE[0] + "The pay offer of Corvale Tramways has not been accepted."),
        ("03-08", STRIKE[1] + "The pay offer of Corvale Tramways has been accepted."),
    ),
    "another device": (
        ("03-04", APP[0] + "The Aerolin app can be used on phones."),
        ("03-06", APP[1] + "The Aerolin app cannot be used on tablets."),
    ),
    "other pupils": (
        ("03-04", EXAM[0] + "None of the girls failed the physics exam at Morrow High School."),
        ("03-04", EXAM[1] + "Three boys failed the physics exam at Morrow High School."),
    ),
    "not all": (
        ("03-04", EXAM[0] + "Not all pupils at Morrow High School passed the physics exam."),
        ("03-04", EXAM[1] + "Most pupils at Morrow High School passed the physics exam."),
    ),
    "killed and injured": (
        ("03-04", PLANT[0] + "Nobody was killed in the fire at the Dunmarsh plant."),
        ("03-04", PLANT[1] + "Two workers were injured in the fire at the Dunmarsh plant."),
    ),
    "another fire": (
        ("03-07", PLANT[0] + "Nobody was injured in the fire at the Dunmarsh plant."),
        ("03-04", PLANT[1] + "In 2019 two workers were injured in a fire at the Dunmarsh plant."),
    ),
    "a wish": (
        ("03-04", COUNCIL[0] + "The Ravelsby council wants to reject the tram depot."),
        ("03-05", COUNCIL[1] + "The Ravelsby council approved the tram depot."),
    ),
    "another body": (
        ("03-04", COUNCIL[0] + "The planning committee of Ravelsby rejected the tram depot."),
        ("03-05", COUNCIL[1] + "The council of Ravelsby approved the tram depot."),
    ),
    "children": (
        ("03-04", FERRY[0] + "Children under six cross on the Lode ferry free of charge."),
        ("03-05", FERRY[1] + "Children pay 1.50 euros on the Lode ferry."),
    ),
    "lit again": (
        ("03-04", LAMP[0] + "The lamp of the Brenning lighthouse remains switched off."),
        ("03-09", LAMP[1] + "The lamp of the Brenning lighthouse has been switched on."),
    ),
}
"""Nothing to accuse."""


def accused(folder: Path, articles: tuple[tuple[str, str], ...]) -> list[str]:
    """The reasons of the contradictions between some articles, each a day of 2031 and a text."""
    for number, (day, text) in enumerate(articles):
        folder.joinpath(f"2031-{day}-{number}.txt").write_text(
            f"News of the day\n\n{text}\n", encoding="utf-8"
        )
    report = check(Settings(paths=(str(folder),)))
    return [one.reason for one in report.relations if one.verdict is Verdict.CONTRADICTION]


@pytest.mark.parametrize("matter", OPPOSED)
def test_one_states_the_opposite(matter: str, tmp_path: Path) -> None:
    assert accused(tmp_path, OPPOSED[matter]) == ["polarity"]


@pytest.mark.parametrize("matter", AT_PEACE)
def test_both_can_be_right(matter: str, tmp_path: Path) -> None:
    assert accused(tmp_path, AT_PEACE[matter]) == []
