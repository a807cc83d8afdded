"""Acronyms and short forms that one document introduces, and roles that open a sentence."""

import pytest

from tests.unit.extraction.names.test_mentions import mentions_of


def names(*lines: str) -> dict[str, str]:
    return {mention.surface: mention.name for mention in mentions_of(*lines)}


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("She left the Herders' Free Alliance (HFA). The HFA wept.", "HFA",
         "Herders' Free Alliance"),
        ("She left Industriforbundet Quill (IFQ). Then IFQ wept.", "IFQ",
         "Industriforbundet Quill"),
        ("She left the HFA (Herders' Free Alliance). Then HFA wept.", "HFA",
         "Herders' Free Alliance"),
        ("He joined the New Larkmoor Movement. It is late. Voters of Larkmoor wept.", "Larkmoor",
         "New Larkmoor Movement"),
        ("He sold Larkmoor Ferries Group. On Monday Larkmoor wept.", "Larkmoor",
         "Larkmoor Ferries Group"),
    ],
)  # fmt: skip
def test_what_a_document_introduces(text: str, short: str, full: str) -> None:
    assert names(text)[short] == full


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("He runs Larkmoor Freight. On Monday Larkmoor wept.", "Larkmoor"),
        ("He runs the Larkmoor Fishing Association. It rained in Larkmoor.", "Larkmoor"),
        ("He runs Larkmoor Ferries Group. It rained in Larkmoor.", "Larkmoor"),
        ("On Monday Larkmoor wept. He runs Larkmoor Ferries Group.", "Larkmoor"),
        ("He sold Larkmoor Ferries Group to Larkmoor on Monday.", "Larkmoor"),
        ("The choir of Ana Boyle (ABC) sang. Then ABC wept.", "ABC"),
    ],
)
def test_what_stays_apart(text: str, short: str) -> None:
    assert names(text)[short] == short


@pytest.mark.parametrize(
    "text",
    [
        "Driver Ana Ruiz wept.",
        "Pensioners Ana Ruiz and Bo Lind wept.",
        "It rained, and Skipper Ana Ruiz wept.",
        "It rained, and Engineer A. Ruiz wept.",
    ],
)
def test_a_role_that_opens_is_no_part_of_the_name(text: str) -> None:
    assert {"Ana Ruiz", "A. Ruiz"} & {*names(text).values()}


def test_a_ship_is_no_person() -> None:
    found = mentions_of("The Ana Ruiz sailed at dawn.", "The trawler Clara Holm sank.")

    assert [mention.kind.value for mention in found] == ["NAME", "NAME"]
