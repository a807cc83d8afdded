"""Known names: exact, longest first, each form with one meaning."""

from checker.extraction.names.gazetteer import entries, find_entry, given_names


def test_longest_form_wins() -> None:
    text = "South Sudan voted"

    found = find_entry(text, 0, "South")

    assert found is not None
    assert (found[0].name, found[1]) == ("South Sudan", 11)


def test_form_ends_at_a_word_border() -> None:
    assert find_entry("Nigerians voted", 0, "Nigerians") == (entries()["Nigerians"], 9)
    assert find_entry("Omanhene spoke", 0, "Oman") is None


def test_case_counts() -> None:
    assert find_entry("US firms", 0, "US") is not None
    assert find_entry("us firms", 0, "us") is None


def test_place_in_capitals_is_found_and_acronym_is_not_stretched() -> None:
    found = find_entry("NEW ZEALAND won", 0, "NEW")
    shouted = find_entry("FIJI won", 0, "FIJI")

    assert found is not None
    assert found[0].name == "New Zealand"
    assert shouted is not None
    assert shouted[0].name == "Fiji"
    assert find_entry("COD won", 0, "COD") is None


def test_demonyms_of_look_alikes_differ() -> None:
    assert entries()["Nigerian"].name == "Nigeria"
    assert entries()["Nigerien"].name == "Niger"
    assert entries()["North Korean"].name == "North Korea"


def test_every_alias_leads_to_a_name_that_leads_to_itself() -> None:
    known = entries()

    strays = {
        entry.name
        for entry in known.values()
        if entry.name in known and known[entry.name].name != entry.name
    }

    assert strays == set()


def test_given_names_hold_no_country() -> None:
    countries = {name for name, entry in entries().items() if entry.kind == "GPE"}

    assert len(given_names()) > 1000
    assert not {"Chad", "Israel", "Kenya", "Peru"} & given_names()
    assert "Iceland" in countries
