"""English, not English, or too short to tell."""

from checker.reading.language import language

ENGLISH = "The harbour was closed on Friday and it is not known when the ships will leave it. "
GERMAN = "Der Hafen ist seit Freitag geschlossen und die Schiffe sind noch nicht ausgelaufen. "
RUSSIAN = "Порт закрыт с пятницы и пока неизвестно когда корабли смогут выйти в море снова. "


def test_languages() -> None:
    assert language(ENGLISH * 3) == "en"
    assert language(GERMAN * 3) == "und"
    assert language(RUSSIAN * 3) == "und"
    assert language(ENGLISH) is None


def test_a_declared_language() -> None:
    assert language(GERMAN * 3, "de-AT") == "de"
    assert language(ENGLISH * 3, "de") == "en"
    assert language("Short.", "en-GB") == "en"


def test_a_list_of_names_is_not_foreign() -> None:
    assert language("Lima Porto Ghent Oslo Bergen Turku " * 10) is None
