"""The closed-class words of time: months, weekdays, units, seasons, small numbers."""

MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}

WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "thu": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month a northern season begins in."""

UNITS = {
    "second": "T1S",
    "minute": "T1M",
    "hour": "T1H",
    "day": "1D",
    "night": "1D",
    "weekend": "1WE",
    "week": "1W",
    "fortnight": "2W",
    "month": "1M",
    "quarter": "1Q",
    "semester": "6M",
    "year": "1Y",
    "decade": "10Y",
    "century": "100Y",
    "centurie": "100Y",
    "millennium": "1000Y",
}
"""One of each unit as the length of a TIMEX3 duration, without its "P"."""

DAY_PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "noon": "NI",
    "midday": "MI",
}

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

NUMBERS = {
    **{word: index for index, word in enumerate(_ONES, start=1)},
    **{word: index for index, word in enumerate(_TEENS, start=10)},
    **{word: 10 * index for index, word in enumerate(_TENS, start=2)},
    **{
        f"{ten}-{one}": 10 * tens + ones
        for tens, ten in enumerate(_TENS, start=2)
        for ones, one in enumerate(_ONES, start=1)
    },
    "a": 1,
    "an": 1,
    "hundred": 100,
    "a hundred": 100,
    "one hundred": 100,
    "dozen": 12,
    "a dozen": 12,
    "half a dozen": 6,
    "half-dozen": 6,
    "a half-dozen": 6,
    "a couple of": 2,
    "couple of": 2,
    "a couple": 2,
    "couple": 2,
    "a pair of": 2,
}
"""Spelt numbers up to a hundred, in lower case."""

NUMBER_WORDS = (*_TENS, *_TEENS, *_ONES)

HOURS = (*_ONES, *_TEENS[:3])
"""The hours of a clock face in words, one to twelve."""

ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}

CENTURY_ORDINALS = {
    word: index
    for index, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
            "twentieth twenty-first twenty-second"
        ).split(),
        start=1,
    )
}

DAY_ORDINALS = {
    **dict(list(CENTURY_ORDINALS.items())[:22]),
    **{
        f"twenty-{word}": 20 + index
        for index, word in enumerate("third fourth fifth sixth seventh eighth ninth".split(), 3)
    },
    "thirtieth": 30,
    "thirty-first": 31,
}
"""The days of a month in words, "the fourth of July"."""

MEASURE_NOUNS = frozenset(
    (
        "people men women children troops soldiers workers jobs employees members households "
        "homes houses units shares votes seats points barrels tonnes tons metres meters "
        "kilometres kilometers km miles mile feet foot inches acres hectares square dollars "
        "euros pounds rupees yen yuan cases deaths patients students pupils teachers schools "
        "items copies pages words calories rounds games residents passengers vehicles cars "
        "trucks aircraft customers users companies firms prisoners refugees villages litres "
        "liters gallons watts megawatts kilowatts mw kw mg kg hz mhz ghz rpm bytes requests "
        "percent per cent million billion trillion thousand hundred"
    ).split()
)
"""A four-digit number before one of these counts things and is no year."""
