import pytest

from checker.units.currencies import local_currency, match_currency


@pytest.mark.parametrize(
    ("text", "unit", "end"),
    [
        ("$5", "USD", 1),
        ("$ 5", "USD", 2),
        ("$-5", "USD", 1),
        ("$.50", "USD", 1),
        ("US$12m", "USD", 3),
        ("USD10m", "USD", 3),
        ("EUR 50m", "EUR", 4),
        ("C$9", "CAD", 2),
        ("A$9", "AUD", 2),
        ("$A9", "AUD", 2),
        ("NZ$9", "NZD", 3),
        ("HK$9", "HKD", 3),
        ("S$9", "SGD", 2),
        ("R$9", "BRL", 2),
        ("RM120,000", "MYR", 2),
        ("Rs. 500", "INR", 4),
        ("Rs 7 crore", "INR", 3),
        ("₹900", "INR", 1),
        ("£3", "GBP", 1),
        ("¥3", "JPY", 1),
        ("₩3", "KRW", 1),
        ("₽3", "RUB", 1),
        ("Y=310 billion", "JPY", 2),
        ("PS1.4m", "GBP", 2),
        ("kr 500", "krone", 3),
        ("COP 500 billion", "COP", 4),
        ("PHP 12,000", "PHP", 4),
        ("R5 million", "ZAR", 1),
        ("aud$ 9", "AUD", 5),
        ("usd 9", "USD", 4),
        ("MAUD 9", "AUD", 5),
        ("Dollars 9.5m", "USD", 8),
        ("rupees 9,000", "INR", 7),
        ("R45,000", "ZAR", 1),
    ],
)
def test_reads_the_currency_before_a_number(text: str, unit: str, end: int) -> None:
    found = match_currency(text, 0)

    assert found is not None
    assert (found.unit, found.end, found.dimension) == (unit, end, f"[currency_{unit}]")


@pytest.mark.parametrize(
    "text",
    [
        "COP 28",
        "COP 2031",
        "PHP 8.1",
        "SDG 13",
        "CVE 2021",
        "TOP 10",
        "R0",
        "R2 value",
        "PS5 console",
        "Q3 2024",
        "dollars 9",
        "Dollar 8,000",
        "pounds 20",
        "Pts 1,200",
        "Fl 32801",
        "NIS 2",
        "Euro 2024",
        "INR 2.5",
        "$",
        "$ million",
        "USDA 5",
        "dollars",
        "",
    ],
)
def test_reads_no_currency_in_a_name(text: str) -> None:
    assert match_currency(text, 0) is None


def test_a_letter_before_a_code_makes_it_a_name() -> None:
    assert match_currency("XUSD 50", 1) is None


def test_a_dollar_may_be_another_countrys() -> None:
    found = match_currency("$5", 0)

    assert found is not None
    assert "CAD" in found.ambiguous


@pytest.mark.parametrize(
    ("family", "text", "code"),
    [
        ("krone", "Bergen paid 900 kroner", "NOK"),
        ("krone", "A Danish keeper paid", "DKK"),
        ("krone", "Oslo and Bergen paid", "NOK"),
        ("krone", "Oslo and Copenhagen paid", None),
        ("krone", "oslo paid", None),
        ("peso", "Oslo paid", None),
        ("peso", "Chile paid", "CLP"),
        ("cent", "The U.S. mint", "USD"),
        ("krone", "", None),
    ],
)
def test_whose_money_a_shared_name_means(family: str, text: str, code: str | None) -> None:
    assert local_currency(family, text) == code
