"""The grammar of time expressions, as one anchored pattern a kind.

The patterns stand in families, each called up by words of its own (see `time_triggers`).
A space in a pattern stands for one white-space character.
"""

import re

from checker.extraction.times.words import (
    CENTURY_ORDINALS,
    MONTHS,
    NUMBER_WORDS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)

_ABBREVIATED = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
_FULL_MONTHS = "|".join(word.capitalize() for word in list(MONTHS)[:12])
_FULL_WEEKDAYS = "|".join(word.capitalize() for word in list(WEEKDAYS)[:7])
_MONTH = rf"(?:{_FULL_MONTHS}|(?:{_ABBREVIATED})(?:\.|(?= \d)|(?<=\d )))"
_MONTH_FIRST = rf"(?:{_FULL_MONTHS}|(?:{_ABBREVIATED})\b\.?)"
_WEEKDAY = rf"(?:{_FULL_WEEKDAYS})"
_ANY_WEEKDAY = rf"(?:{_FULL_WEEKDAYS}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?)"
# A day of the month: no share, no decimal, no clock, no group of thousands, no count in millions.
_NOT_A_DAY = (
    r"(?!\d|\s?%|[.,]\d|:\d|\s?(?:percent|per cent|million|billion|trillion|thousand|people)\b)"
)
_ENDING = r"(?:st|nd|rd|th)"  # codespell:ignore nd
_DAY = rf"(?:3[01]|[12]\d|0?[1-9]){_ENDING}?{_NOT_A_DAY}(?![A-Za-z])"
_YEAR = r"(?:1\d\d\d|20\d\d)(?!\d|[.,:]\d|\s?%)"
_SHORT_YEAR = r"'\d\d(?![\d%]|s\b|\s?years)"
_EDGE = (
    r"(?i:(?:the )?(?:very )?(?:beginning|start|middle|end|rest|remainder|close|turn|course|"
    r"first half|second half|latter half|latter part|early part|first part|height) of"
    r"|early in|earlier in|late in|later in|early|earlier|late|later|mid)"
)
_PERIOD_EDGE = rf"(?:(?P<edge>{_EDGE})[ -]+)?"
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})?(?:\.\d+)?|(?:"
    + "|".join(NUMBER_WORDS[:8])
    + r")(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
    + "|".join(NUMBER_WORDS[8:])
    + r"|half[ -]a[ -]dozen|(?:a |one )?hundred|(?:a )?dozen)"
)
_VAGUE_NUMBER = (
    r"(?:several|(?:a|the) few|few|many|some|a number of|dozens of|scores of|hundreds of|"
    r"thousands of|(?:a )?couple of|countless|numerous|recent|multiple)"
)
_HEDGE = (
    r"(?:(?:some|another|about|around|approximately|nearly|almost|roughly|more than|"
    r"less than|fewer than|"
    r"at least|at most|over|under|just over|just under|up to|as many as|as long as|only|"
    r"an estimated|barely|close to) )"
)
_UNIT = "(?:" + "|".join(sorted(UNITS, reverse=True)) + ")"
_LONG_UNIT = "(?:" + "|".join(sorted(set(UNITS) - {"second", "minute", "hour"}, reverse=True)) + ")"
_DEIXIS = (
    r"(?i:this past|this coming|the very next|that same|this same|the same|the past|the last|"
    r"the next|the previous|the prior|the preceding|the following|the coming|the current|"
    r"the present|this|that|last|next|past|previous|following|coming|current)"
)
_PART = r"(?P<part>morning|afternoon|evening|night)"
_NIGHT_OF = r"(?:the (?P<part>morning|afternoon|evening|night) of )?"
_ORDINAL = r"(?:first|second|third|fourth|1st|2nd|3rd|4th)"
_ZONE = (
    r"(?:UTC|GMT|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|JST|AEST|AEDT|"
    r"local time|Eastern time|Eastern|Pacific time|Pacific|Central time)"
)
_YEAR_TAIL = (
    rf"(?:(?:\s?,)? (?:of |in )?(?:the )?(?P<year>{_YEAR}|\d{{3}}(?= BCE?\b))(?P<era> (?:BCE|"
    rf"BC|AD|CE)\b)?"
    rf"|(?: of)? (?P<near_year>(?:last|this|next|the same|that|the following|the previous) year))"
)


def _pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    return re.compile(text.replace(" ", r"\s"), flags)


MONTH_FIRST = _pattern(
    rf"\b(?=[A-Zbcefhlmnprst]){_NIGHT_OF}(?:(?P<weekday>{_ANY_WEEKDAY})\s?,? )?{_PERIOD_EDGE}"
    rf"(?:(?P<deixis>{_DEIXIS}) )?(?P<month>{_MONTH_FIRST})(?![\w'])"
    rf"(?:\s?(?P<day>{_DAY}))?{_YEAR_TAIL}?"
)
DAY_FIRST = _pattern(
    rf"\b(?=[\dtMTWFS]){_NIGHT_OF}(?:(?P<weekday>{_ANY_WEEKDAY})\s?,? )?(?:the )?"
    rf"(?P<day>{_DAY})(?: of|-)? ?(?P<month>{_MONTH})(?![\w']){_YEAR_TAIL}?"
)
NUMERIC_DATE = _pattern(
    r"(?<![\d./-])(?:(?P<iso>\d{4}-\d\d-\d\d)(?:T[\d:.]+Z?)?"
    r"|(?P<first>[0-3]?\d)(?P<mark>[/.])(?P<second>[0-3]?\d)(?P=mark)(?P<year>(?:\d\d)?\d\d))"
    r"(?![\d/-]|\.\d)"
)
WEEKDAY = _pattern(
    rf"\b(?:(?P<edge>(?i:early(?: on)?|earlier(?: on)?|late(?: on)?|later(?: on)?)) )?"
    rf"(?:(?P<deixis>{_DEIXIS}) )?(?P<weekday>{_WEEKDAY})(?![\w-])(?: {_PART}\b)?"
    r"(?: (?:of )?(?P<week>last week|next week|this week))?"
)
WEEKDAYS_SET = _pattern(
    rf"\b(?:(?:every|each) (?:other )?(?P<weekday>{_WEEKDAY})|(?P<plural>{_WEEKDAY})s)\b"
    r"(?! (?:Times|Mail|Telegraph))"
)
DAY_WORD = _pattern(
    r"\b(?:(?:early|earlier|late|later|only) )?(?P<word>the day before yesterday|"
    r"the day after tomorrow|today|tonight|yesterday|tomorrow)\b"
    rf"(?: {_PART}\b)?(?! 's (?:world|society|youth))",
    re.IGNORECASE,
)
DAY_PART = _pattern(
    rf"\b(?:(?:early|earlier|late|later) )?(?:(?P<deixis>this|last|that|the following|"
    rf"the next|the previous|the same) {_PART}|(?P<overnight>overnight))\b(?! shift)",
    re.IGNORECASE,
)
RELATIVE_UNIT = _pattern(
    rf"\b{_PERIOD_EDGE}(?P<deixis>{_DEIXIS}) (?:(?P<fiscal>fiscal|financial) |calendar |full |"
    rf"entire |whole |trading |school |academic )?"
    rf"(?P<unit>day|week|weekend|month|quarter|year|decade|century)\b"
    r"(?!-(?:old|end|long|high|low)|s\b| (?:ago|old|earlier|high|low|record|of)\b)",
    re.IGNORECASE,
)
EDGE_UNIT = _pattern(
    rf"\b(?P<edge>{_EDGE}) the (?P<unit>day|week|month|quarter|half|year|decade|century)\b"
    r"(?!s\b|-)",
    re.IGNORECASE,
)
WHOLE_UNIT = _pattern(
    r"\b(?:the (?:full|entire|whole|calendar|current|present) (?P<unit>day|week|month|"
    r"quarter|year)"
    r"|(?P<bare>full[- ]year|year[- ]to[- ]date|(?:the )?year-end)"
    r"|(?<=for )the (?P<total>year|quarter|month|week)(?= ?[.,;)]| (?:to|as|at|so|and|was|"
    r"were|by)\b)"
    r"|(?<=(?:end|for|ish|ing) )the (?P<session>day)(?= ?[.,;)]| (?:at|with|down|up|on|in)\b)"
    r"|(?P<weekend>the weekend))\b",
    re.IGNORECASE,
)
AGO = _pattern(
    rf"\b{_HEDGE}?(?P<number>{_NUMBER}|{_VAGUE_NUMBER}|half an?|a|an)"
    rf"(?P<half> and a half)?[ -](?P<unit>{_UNIT})s?(?P<half_after> and a half)?"
    r"[ -](?P<direction>ago|earlier|later|previously|from now|hence|afterwards?|"
    r"prior(?= ?[.,;)])|before(?= ?[.,;)])|on(?= ?,))\b(?! (?:than|in the)\b)",
    re.IGNORECASE,
)
BARE_AGO = _pattern(
    rf"\b(?:(?P<unit>{_UNIT})s|long) (?P<direction>ago|earlier|later)\b(?! than)", re.IGNORECASE
)
YEAR_EARLIER = _pattern(
    r"\b(?:(?:the )?same (?P<same>period|time|point|stage|week|month|quarter|half)(?: of| in)? "
    r"(?:a|the|one) year (?:ago|earlier|before|previously)"
    r"|(?:the )?(?:same|corresponding|comparable|equivalent) (?P<last>period|time|point|"
    r"stage|week|"
    r"month|quarter|half|day)(?: of| in)?(?: the)? (?:last|previous|prior|preceding) year"
    r"|(?:the )?year-(?:ago|earlier)(?: (?:period|quarter|half|month))?"
    r"|(?:the|a|one) year (?:ago|earlier|before(?= ?[.,;)])|previously|prior(?= ?[.,;)]))"
    r"|the (?:year|(?P<unit>day|week|month|quarter)) (?:before|earlier|ago|previous|prior)"
    r"(?! (?:the|a|an|his|her|its|their|that|when)\b))\b",
    re.IGNORECASE,
)
WINDOW = _pattern(
    rf"\b(?P<edge>the |these |those |its |his |her |their |our |this )?"
    rf"(?P<window>past|last|next|previous|coming|first|final|following|preceding|ensuing|"
    rf"subsequent|prior|opening|closing|recent) "
    rf"(?:(?P<number>{_NUMBER}|{_VAGUE_NUMBER})[ -])?(?:full |consecutive |trading |calendar |"
    rf"working |financial |fiscal |or so )?(?P<unit>{_UNIT})s\b"
    rf"(?: (?:of|in) (?:the )?(?:(?P<fiscal>fiscal|financial)(?: year)? )?"
    rf"(?:(?P<year>{_YEAR})|(?P<near_year>(?:last|this|next|the) year))\b)?",
    re.IGNORECASE,
)
DURATION = _pattern(
    rf"(?<![\w.,$£€-])(?:{_HEDGE})?(?P<number>{_NUMBER}|(?:a )?couple of|{_VAGUE_NUMBER})"
    rf"(?P<half> and a half| and one half)?"
    rf"(?:-| )(?:(?P<adjective>full|whole|consecutive|straight|successive|additional|extra|"
    rf"more|long|"
    rf"further|solid|working|business|trading|calendar) )?(?P<unit>{_UNIT})(?P<plural>s)?"
    r"(?:'(?!\w))?(?:-long)?\b(?![- ]olds?\b| of age\b|s? old\b|-old)",
    re.IGNORECASE,
)
SINGLE_DURATION = _pattern(
    rf"(?:(?P<licence>\b(?:for|in|within|over|more than|less than|at least|at most|about|"
    rf"around|nearly|almost|roughly|under|after|"
    rf"during|every|only|lasted|lasting|last|took|take|takes|spent|spend|throughout|just|"
    rf"half|barely) ))(?P<head>(?:a|an|one|half a)(?: (?:full|whole|single|half))?[ -]"
    rf"(?P<unit>{_LONG_UNIT}|hour|minute)(?:-long)?)\b(?![- ](?:old|ago|earlier|later|high|"
    rf"low)\b)",
    re.IGNORECASE,
)
LONG = _pattern(
    rf"\b(?P<head>(?:(?P<number>{_NUMBER})[ -](?P<unit>{_UNIT})s?|"
    rf"(?P<article>a[ -])(?P<single>{_UNIT})|(?P<bare>{_UNIT})s?)-long|multi-?(?P<multi>year|day|"
    rf"week|month|decade)|half[- ]an?[- ](?P<halved>hour|year|century|decade|day))\b",
    re.IGNORECASE,
)
BARE_DURATION = _pattern(
    rf"\b(?:(?P<licence>for|in|in just|over|took|take|takes|within|after|of|spent) )?"
    rf"(?P<head>(?P<unit>{_UNIT})s)\b(?: (?P<tail>of|after|before|since|to come|in the making))?",
    re.IGNORECASE,
)
REPEATED = _pattern(
    rf"\b(?:(?:every|each)(?: single)?(?: (?P<number>{_NUMBER}|other|few))? (?P<unit>{_UNIT}|"
    rf"morning|afternoon|evening|spring|summer|autumn|winter)s?"
    rf"|(?:once|twice|{_NUMBER} times) (?:an?|per|each|every) (?P<rated>{_UNIT})"
    rf"|(?P<adverb>daily|nightly|hourly|weekly|fortnightly|monthly|quarterly|annually|yearly|"
    rf"annual|biennial|biannual))\b(?! (?:Mail|Telegraph|Mirror|Express|News|Star|Beast|Show))",
    re.IGNORECASE,
)
QUARTER = _pattern(
    rf"\b(?:(?P<edge>{_EDGE}) )?(?:the )?(?:(?P<deixis>last year|this year|next year)'s )?"
    rf"(?:(?P<fiscal>fiscal|financial) )?(?P<ordinal>{_ORDINAL}|final|last|opening|closing|"
    rf"latest)"
    rf"[ -](?P<after>fiscal[ -]|financial[ -]|calendar[ -])?(?P<unit>quarter|"
    rf"half)\b(?![- ](?:hour|century|dozen))"
    rf"(?:(?:,| of| in)?(?: the)?(?: (?P<fiscal_tail>fiscal|financial|FY)(?: year)?)?"
    rf" ?(?:(?P<year>{_YEAR})|(?P<near_year>(?:last|this|next|the|the same|that|"
    rf"the following|the previous) year)))?",
    re.IGNORECASE,
)
QUARTER_CODE = _pattern(
    rf"\b(?:(?P<year_first>{_YEAR}) ?)?(?P<code>[QH])(?P<ordinal>[1-4])\b"
    rf"(?:(?:,| of)? ?(?P<fiscal>fiscal|FY)? ?(?:(?P<year>{_YEAR})|(?P<short_year>'?\d\d\b)))?"
    r"|\b(?P<ordinal_first>[1-4])(?P<code_after>[QH])(?:(?P<year_after>20\d\d)|"
    r"(?P<short_after>\d\d))?\b"
)
SEASON = _pattern(
    rf"\b{_PERIOD_EDGE}(?:(?P<deixis>{_DEIXIS}|[Tt]he) )?(?P<season>(?i:{'|'.join(SEASONS)}))"
    rf"(?! (?:[A-Z]|break|term|line|training|cleaning|apart|short|below|into))"
    rf"(?!-| of (?!(?:last|this|next|\d)))(?:(?:,| of)? (?:(?P<year>{_YEAR})|"
    rf"(?P<near_year>(?:last|this|next) year)))?\b",
)
ERA_YEAR = _pattern(
    r"\b(?:(?P<year>\d{1,4}) (?P<era>BCE|BC|B\.C\.|AD|A\.D\.|CE)(?!\w)|"
    r"(?P<era_first>AD|A\.D\.) (?P<year_after>\d{1,4})\b)"
)
YEAR = _pattern(
    rf"(?<![\w$£€¥#.,:/+-])(?:(?P<edge>{_EDGE}|the year)[ -])?"
    rf"(?:(?P<fiscal>(?:the )?(?:fiscal|financial)(?: years?)?|FY)[ -]?)?"
    rf"(?P<year>{_YEAR})(?![\w$£€¥/]|-[A-Za-z\d]|–\d)(?!\.\w)"
)
YEAR_RANGE = _pattern(
    rf"(?<![\w$£€¥#.,:/-])(?:(?P<edge>{_EDGE})[ -])?(?P<year>{_YEAR})\s?(?P<mark>[-–—/])\s?"
    rf"(?P<last>{_YEAR}|\d\d)(?![\w%-]|[.,:/]\d)"
)
SHORT_YEAR = _pattern(rf"(?P<edge>\b{_EDGE} )?(?<!\w)(?P<year>{_SHORT_YEAR})")
DECADE = _pattern(
    rf"\b(?:the )?(?:(?P<edge>{_EDGE})[ -]+(?:the )?)?(?P<decade>(?:1\d|20)\d0)'?s\b"
    rf"|\bthe (?:(?:early|late|mid)[ -]+)?'(?P<short>\d0)s\b"
    r"|(?:(?<=\bof )|(?<=\bduring ))the (?:(?:early|late|mid)[ -]+)?(?P<plain>[2-9]0)s\b(?! and)"
)
CENTURY = _pattern(
    rf"\b(?:(?:the )?(?P<edge>{_EDGE})[ -]+)?(?:the )?(?:(?P<number>\d{{1,2}}){_ENDING}|"
    rf"(?P<word>{'|'.join(reversed(CENTURY_ORDINALS))}))[ -]century\b(?P<era> (?:BCE|BC))?",
    re.IGNORECASE,
)
CLOCK = _pattern(
    rf"(?<![\w$£€.,:/-])(?:(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))? ?"
    rf"(?P<half>[apAP]\.?[mM]\.?)(?![\w])"
    rf"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?::[0-5]\d)?(?![\d:])"
    rf"|(?P<hour_zone>[01]\d|2[0-3])(?P<minute_zone>[0-5]\d)(?:hrs| hours)?(?= {_ZONE}\b)"
    rf"|(?P<sharp>\d{{1,2}}|(?:{'|'.join(NUMBER_WORDS[18:])}|ten|eleven|twelve)) o'clock)"
    rf"(?P<zone> ?\(?{_ZONE}\)?)?(?: in the {_PART})?"
    rf"(?: (?:(?P<weekday>{_WEEKDAY})|(?P<word>today|yesterday|tomorrow))\b)?"
)
NOON = _pattern(r"\b(?P<noon>midnight|noon|midday)\b(?! (?:oil|express|mass)\b)", re.IGNORECASE)
VAGUE = _pattern(
    r"\b(?:(?P<present>(?:right |just )?now(?!-)|currently|nowadays|at present|presently|"
    r"at the moment|these days)"
    r"|(?P<past>(?:(?:more|most|very|until) )?recently(?!-)|lately|of late|(?<=\bin )the past"
    r"|(?<=\bin )recent (?:times|history|memory))"
    r"|(?P<future>(?:very )?soon(?! as|er| after|-)|(?<=\bin )the (?:near |foreseeable |"
    r"not too distant )?future))\b",
    re.IGNORECASE,
)
HOLIDAY = _pattern(
    rf"\b(?:(?P<deixis>{_DEIXIS}) )?(?P<holiday>Christmas Eve|Christmas(?: Day)?|New Year's Eve|"
    rf"New Year's Day|New Year's|Boxing Day|Halloween|Thanksgiving|Easter|Ramadan|Labor Day|"
    rf"Memorial Day|Independence Day|Valentine's Day)(?: Day)?\b(?! (?:[A-Z]|tree|card|carol|"
    rf"present|gift))"
    rf"(?: (?P<year>{_YEAR}))?",
)
EVENT = _pattern(
    r"\b(?:since|until) (?P<head>(?:the|its|his|her|their) "
    r"(?:[\w-]+ ){0,2}?(?:war|wars|crisis|pandemic|revolution|invasion|outbreak|election|"
    r"elections|"
    r"referendum|coup|independence|earthquake|hurricane|recession|financial crisis|ceasefire|"
    r"Olympics|World Cup)(?: in [A-Z]\w+)?)\b(?!'s)"
)

EXTRA_DAYS = _pattern(
    rf"\s?(?P<mark>,(?: and| or)?|and|or|&|to|through|until|-|–|—)\s?(?:the )?"
    rf"(?P<day>{_DAY})(?!\w|-\d|/)(?! (?:{_FULL_MONTHS}|{_ABBREVIATED})\b)"
    rf"(?:(?:\s?,)? (?P<year>{_YEAR}))?"
)
"""What follows "December 6" in "December 6 and 7, 2018"."""

DAYS_BEFORE = _pattern(
    rf"(?<![\w$£€.,-])(?P<day>{_DAY})\s?(?P<mark>,|and|or|&|to|through|-|–|—)\s?(?:the )?$"
)
"""What stands before "7 December" in "6 and 7 December"."""

MONTHS_BEFORE = _pattern(
    rf"\b(?P<month>{_MONTH_FIRST})(?: (?P<day>{_DAY}))?\s?(?:,|and|or|&|to|through|until|-|–|"
    rf"—)\s?(?:the )?$"
)
"""What stands before "June 2010" in "May and June 2010"."""

PATTERNS: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "month": (("month", MONTH_FIRST), ("month", DAY_FIRST)),
    "weekday": (("weekday", WEEKDAY), ("weekday-set", WEEKDAYS_SET)),
    "deictic": (("day-word", DAY_WORD), ("day-part", DAY_PART), ("vague", VAGUE)),
    "unit": (
        ("relative-unit", RELATIVE_UNIT),
        ("edge-unit", EDGE_UNIT),
        ("whole-unit", WHOLE_UNIT),
        ("year-earlier", YEAR_EARLIER),
        ("ago", AGO),
        ("bare-ago", BARE_AGO),
        ("window", WINDOW),
        ("duration", DURATION),
        ("long", LONG),
        ("single", SINGLE_DURATION),
        ("bare-duration", BARE_DURATION),
    ),
    "set": (("set", REPEATED),),
    "quarter": (("quarter", QUARTER), ("quarter-code", QUARTER_CODE)),
    "season": (("season", SEASON),),
    "year": (
        ("year-range", YEAR_RANGE),
        ("era", ERA_YEAR),
        ("year", YEAR),
        ("short-year", SHORT_YEAR),
        ("decade", DECADE),
        ("numeric", NUMERIC_DATE),
    ),
    "century": (("century", CENTURY),),
    "clock": (("clock", CLOCK), ("noon", NOON)),
    "holiday": (("holiday", HOLIDAY),),
    "event": (("event", EVENT),),
}
"""Kind and pattern of each family, the surer kind first."""
