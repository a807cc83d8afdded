from decimal import Decimal

import pytest

from checker.units.surfaces import match_unit
from checker.units.table import load_table, read_row

FOUND = [
    # text, unit, surface
    ("bpd in the north", "oil_barrel/day", "bpd"),
    ("b/d, it said", "oil_barrel/day", "b/d"),
    ("barrels a day", "oil_barrel/day", "barrels a day"),
    ("barrels per day", "oil_barrel/day", "barrels per day"),
    ("Barrels Per Day", "oil_barrel/day", "Barrels Per Day"),
    ("barrels\nper day", "oil_barrel/day", "barrels\nper day"),
    ("barrel-a-day plant", "oil_barrel/day", "barrel-a-day"),
    ("barrels of crude daily", "oil_barrel/day", "barrels of crude daily"),
    ("barrels were shipped", "oil_barrel", "barrels"),
    ("barrels of beer", "beer_barrel", "barrels of beer"),
    ("km per hour", "kilometer/hour", "km per hour"),
    ("km/h.", "kilometer/hour", "km/h"),
    ("kph gusts", "kilometer/hour", "kph"),
    ("m/s", "meter/second", "m/s"),
    ("m/s²", "meter/second**2", "m/s²"),
    ("metres per second squared", "meter/second**2", "metres per second squared"),
    ("dollars a barrel", "USD/oil_barrel", "dollars a barrel"),
    ("$/MWh", "USD/megawatt_hour", "$/MWh"),
    ("€ per MWh", "EUR/megawatt_hour", "€ per MWh"),
    ("per cent of voters", "percent", "per cent"),
    ("% lower", "percent", "%"),
    ("percent a year", "percent/year", "percent a year"),
    ("percent annually", "percent/year", "percent annually"),
    ("percentage points", "percentage_point", "percentage points"),
    ("percentage-point rise", "percentage_point", "percentage-point"),
    ("pp higher", "percentage_point", "pp"),
    ("basis points", "basis_point", "basis points"),
    ("square kilometres", "kilometer**2", "square kilometres"),
    ("sq. km", "kilometer**2", "sq. km"),
    ("km² burnt", "kilometer**2", "km²"),
    ("cubic metres a second", "meter**3/second", "cubic metres a second"),
    ("µg/m³", "microgram/meter**3", "µg/m³"),
    ("micrograms per cubic metre", "microgram/meter**3", "micrograms per cubic metre"),
    ("mg/dL", "milligram/deciliter", "mg/dL"),
    ("kg per hectare per year", "kilogram/hectare/year", "kg per hectare per year"),
    ("tonnes a year", "metric_ton/year", "tonnes a year"),
    ("requests per minute", "request/minute", "requests per minute"),
    ("frames a second.", "frame/second", "frames a second"),
    ("degrees Celsius", "degree_Celsius", "degrees Celsius"),
    ("°C on Friday", "degree_Celsius", "°C"),
    ("TEUs", "teu", "TEUs"),
    ("GW of wind", "gigawatt", "GW"),
    ("GWh of power", "gigawatt_hour", "GWh"),
    ("gigawatt-hours", "gigawatt_hour", "gigawatt-hours"),
    ("mmHg", "millimeter_Hg", "mmHg"),
    ("in. of snow", "inch", "in."),
    ("in by 7 in", "inch", "in"),
    ("Australian dollars", "AUD", "Australian dollars"),
    ("Saudi riyals", "SAR", "Saudi riyals"),
    ("Danish kroner", "DKK", "Danish kroner"),
    ("CHF a month", "CHF/month", "CHF a month"),
    ("yen per dollar", "JPY/USD", "yen per dollar"),
    ("pounds per tonne", "GBP/metric_ton", "pounds per tonne"),
    ("pounds per square inch", "pound_force_per_square_inch", "pounds per square inch"),
    ("dollars an ounce", "USD/troy_ounce", "dollars an ounce"),
    ("dollars per diluted share", "USD/share", "dollars per diluted share"),
    ("dollars per episode", "USD/{episode}", "dollars per episode"),
    ("percent apiece.", "percent/{each}", "percent apiece"),
    ("litres of drinking water a day", "liter/day", "litres of drinking water a day"),
    ("tonnes of grain per hectare", "metric_ton/hectare", "tonnes of grain per hectare"),
    ("tonnes of grain a day later", "metric_ton", "tonnes"),
    ("tonnes of grain a ship", "metric_ton", "tonnes"),
    ("percent of income a year", "percent", "percent"),
    ("copies/mL", "copy/milliliter", "copies/mL"),
    ("m-long snake", "meter", "m"),
    ("hours a week", "hour/week", "hours a week"),
    ("dm", "decimeter", "dm"),
    ("sq. in. of foil", "inch**2", "sq. in."),
    ("metres squared", "meter**2", "metres squared"),
    ("radians", "radian", "radians"),
    ("dunams of vines", "dunam", "dunams"),
    ("gross tons", "gross_tonnage", "gross tons"),
    ("kN", "kilonewton", "kN"),
    ("dots per inch", "pixel/inch", "dots per inch"),
    ("bars of pressure", "bar", "bars of pressure"),
    ("deg celsius", "degree_Celsius", "deg celsius"),
    ("degrees farenheit", "degree_Fahrenheit", "degrees farenheit"),
    ("° Celsius", "degree_Celsius", "° Celsius"),
    ("ft 5 in", "foot", "ft"),
    ("kuai", "CNY", "kuai"),
    ("Belgian francs", "BEF", "Belgian francs"),
    ("usd in cash", "USD", "usd"),
    ("rmb", "CNY", "rmb"),
]

SCALED = [
    ("mb/d", "oil_barrel/day", 10**6),
    ("mbpd", "oil_barrel/day", 10**6),
    ("kb/d", "oil_barrel/day", 10**3),
    ("kt", "metric_ton", 10**3),
    ("Mt", "metric_ton", 10**6),
    ("mtpa", "metric_ton/year", 10**6),
    ("bcm", "meter**3", 10**9),
    ("bcf", "foot**3", 10**9),
    ("MMBtu", "british_thermal_unit", 10**6),
    ("MEUR", "EUR", 10**6),
    ("pence", "GBP", "0.01"),
    ("US cents a gallon", "USD/gallon", "0.01"),
    ("sen", "MYR", "0.01"),
    ("mao", "CNY", "0.1"),
    ("satoshis", "BTC", "0.00000001"),
    ("centimes", "franc", "0.01"),
    ("piastres", "EGP", "0.01"),
    ("MGBP", "GBP", 10**6),
    ("\u2030", "percent", "0.1"),
    ("Mbit/s", "bit/second", 10**6),
    ("L/100km", "liter/kilometer", "0.01"),
    ("litres per 100 km", "liter/kilometer", "0.01"),
    ("kWh/100 km", "kilowatt_hour/kilometer", "0.01"),
    ("millimetres every 5 years", "millimeter/year", "0.2"),
]

NOTHING = [
    "men were hurt",
    "in 2019",
    "a month",
    "million euros",
    "minority seats",
    "people a day",
    "shares",
    "requests were dropped",
    "daily flights",
    "head of cattle",
    "C-130 aircraft",
    "F/A-18 jets",
    "am on Sunday",
    "dayton",
    "GWhy",
    "m_size",
    "$ 40 million deal",
    "USD 40",
    "Mao marched",
    "Bani Walid men",
    "Schilling fans",
    "Tetris",
    "um, well",
    "in socks",
    '" he said',
    "",
]


@pytest.mark.parametrize(("text", "unit", "surface"), FOUND)
def test_finds_the_longest_unit(text: str, unit: str, surface: str) -> None:
    found = match_unit("5 " + text, 2)

    assert found is not None
    assert (found.unit, found.surface, found.start) == (unit, surface, 2)
    assert ("5 " + text)[found.start : found.end] == surface


@pytest.mark.parametrize(("text", "unit", "scale"), SCALED)
def test_scales_the_surface(text: str, unit: str, scale: int | str) -> None:
    found = match_unit("5 " + text, 2)

    assert found is not None
    assert (found.unit, found.scale, found.end) == (unit, Decimal(scale), len("5 " + text))


@pytest.mark.parametrize("text", NOTHING)
def test_finds_no_unit_in_words(text: str) -> None:
    assert match_unit("5 " + text, 2) is None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("m", "million"),
        ("t", "trillion"),
        ("K", "thousand"),
        ("mb", "1000000 oil_barrel"),
        ("bps", "bit/second"),
        ("kt", "knot"),
        ("tons", "metric_ton"),
        ("pounds", "GBP"),
        ("points", "percentage_point"),
        ("degrees", "degree_Celsius"),
        ("dollars", "AUD"),
        ("seconds", "ordinal"),
        ("cents", "0.01 USD"),
        ("dollars an ounce", "USD/ounce"),
        ("cents a pound", "0.01 USD/pound"),
    ],
)
def test_names_the_other_readings(text: str, other: str) -> None:
    found = match_unit("5 " + text, 2)

    assert found is not None
    assert other in found.ambiguous


@pytest.mark.parametrize(
    "text", ["tonnes", "metric tons", "US dollars", "short tons", "lbs", "GWh", "°C"]
)
def test_names_no_other_reading_of_a_plain_unit(text: str) -> None:
    found = match_unit("5 " + text, 2)

    assert found is not None
    assert found.ambiguous == ()


@pytest.mark.parametrize(
    ("text", "position", "unit"),
    [
        ("45p", 2, "GBP"),
        ("45 p", 3, None),
        ("14.7c", 4, "cent"),
        ("1990s", 4, None),
        ("10 s", 3, "second"),
        ("xkm", 1, None),
        ("100m", 3, "meter"),
    ],
)
def test_looks_at_what_stands_before(text: str, position: int, unit: str | None) -> None:
    found = match_unit(text, position)

    assert (found and found.unit) == unit


@pytest.mark.parametrize(
    "text",
    [
        "percent a year earlier",
        "percent a year ago",
        "dollars a month later",
        "dollars a quarter of",
        "kilometres a second time",
        "dollars a bit later",
        "percent a year-long study",
    ],
)
def test_a_time_after_the_amount_is_no_rate(text: str) -> None:
    found = match_unit(text, 0)

    assert found is not None
    assert found.surface == text.split(maxsplit=1)[0]


def test_every_other_reading_of_the_table_is_a_unit_or_a_known_word() -> None:
    table = load_table()
    rows = map(read_row, (*table.signs.values(), *table.words.values(), *table.prefixes.values()))
    words = {"million", "billion", "trillion", "thousand", "count", "ordinal"}
    readings = {reading for row in rows for reading in row.ambiguous} - words

    parts = {part for reading in readings for part in reading.split()[-1].split("/")}

    assert {part for part in parts if part.partition("**")[0] not in table.units} == set()


def test_table_is_wide() -> None:
    table = load_table()

    assert len(table.signs) + len(table.words) >= 2000
    assert len(table.units) >= 400


def test_a_rate_per_cent_of_money_has_no_scaled_readings() -> None:
    match = match_unit("miles a cent were all it drove", 0)

    assert match is not None
    assert match.surface == "miles a cent"
    assert not any(" " in reading for reading in match.ambiguous)
