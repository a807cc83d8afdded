"""Bodies that are called by the first words of their name."""

import pytest

from checker.model.documents import MentionKind
from checker.model.entities import Refusal
from checker.resolution.bodies import find_bodies
from checker.resolution.context import Context
from checker.resolution.names import NameUse
from checker.resolution.surnames import ShortForm
from checker.resolution.texts import Texts

NAMES = ("Brindle", "Brindle Looms Ltd", "Brindle Rope Works Ltd", "Brindle Fólk")
WORLD = ("Ida Holm", "Marrick", "Sefton", "Bo Lind")


def found(**articles: str) -> list[ShortForm | Refusal]:
    """Give what is found in some articles, each of sentences parted by a stroke."""
    uses = [
        NameUse(document, name, MentionKind.NAME, name)
        for document, text in articles.items()
        for name in (*WORLD, *NAMES)
        if name in WORLD or f" {name} " in _without_longer(text, name)
    ]
    texts = Texts({document: tuple(text.split("|")) for document, text in articles.items()})
    return list(find_bodies(sorted(uses), {}, frozenset(), Context(uses, {}), texts))


def _without_longer(text: str, name: str) -> str:
    plain = text.replace(",", " ").replace(".", " ").replace("'", " ").replace("’", " ")
    for longer in NAMES:
        if longer.startswith(f"{name} "):
            plain = plain.replace(longer, "")
    return f" {plain} "


def named(**articles: str) -> set[tuple[str, str]]:
    return {(one.document, one.name) for one in found(**articles) if isinstance(one, ShortForm)}


def test_first_word_of_a_firm_in_its_own_article_and_in_another() -> None:
    assert named(
        a="Weavers at Brindle Looms Ltd walked out. | Brindle said it had not been asked.",
        b="The strike at Brindle is a week old. | Brindle's managing director is away.",
    ) == {("a", "Brindle Looms Ltd"), ("b", "Brindle Looms Ltd")}


def test_foreign_name_that_an_apposition_explains() -> None:
    assert named(
        a="The wool chain Brindle Fólk paid up.",
        b="The bill was sent to Brindle, a chain of shops.",
    ) == {("b", "Brindle Fólk")}


@pytest.mark.parametrize(
    "text",
    [
        "It rained in Brindle. | Brindle said it had not been asked.",
        "Brindle residents are cross. | Brindle denied it.",
        "Brindle denied it. | It rains. | It snows. | It blows. | So did Brindle Looms Ltd .",
        "Brindle Looms Ltd and Brindle denied it.",
        "Its subsidiary Brindle Looms Ltd is shut. | Brindle denied it.",
        "Brindle Looms Ltd is shut. | People like Brindle.",
        "Brindle Fólk is shut. | Brindle denied it.",
    ],
)
def test_what_keeps_them_apart(text: str) -> None:
    assert named(a=text) == set()


def test_first_word_of_two_firms() -> None:
    text = "Brindle Looms Ltd and Brindle Rope Works Ltd are shut. | Brindle denied it."

    assert [type(one) for one in found(a=text)] == [Refusal]


def test_article_of_another_world() -> None:
    firm = NameUse("a", "Brindle Looms Ltd", MentionKind.ORGANISATION, "Brindle Looms Ltd")
    short = NameUse("b", "Brindle", MentionKind.NAME, "Brindle")
    texts = Texts({"b": ("Brindle denied it.",)})

    assert (
        list(find_bodies([firm, short], {}, frozenset(), Context([firm, short], {}), texts)) == []
    )
