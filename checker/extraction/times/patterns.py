"""The grammar of time expressions, as one anchored pattern a kind.

The patterns stand in families, each called up by words of its own (see `triggers`).
A space in a pattern stands for one white-space character.
"""

import re

from checker.extraction.times import compounds as c, pieces as p
from checker.extraction.times.holidays import NAMES
from checker.extraction.times.words import CENTURY_ORDINALS, NUMBER_WORDS, SEASONS

MONTH_FIRST = p.compiled(
    rf"\b(?=[A-Zbcefhlmnprst]){p.NIGHT_OF}(?:(?P<weekday>{p.ANY_WEEKDAY})\s?,? )?{p.PERIOD_EDGE}"
    rf"(?:(?!past )(?P<deixis>{p.DEIXIS}) )?(?P<month>{p.ANY_MONTH})(?![\w'])"
    rf"(?:\s?(?P<day>{p.DAY}))?{p.YEAR_TAIL}?"
)
DAY_FIRST = p.compiled(
    rf"(?<![$£€.,])(?<![$£€]\s)\b(?=[\dtMTWFS]){p.NIGHT_OF}"
    rf"(?:(?P<weekday>{p.ANY_WEEKDAY})\s?,? )?(?:the )?"
    rf"(?P<day>{p.DAY})(?: of|-)? ?(?P<month>{p.ANY_MONTH})(?![\w']){p.YEAR_TAIL}?"
)
NUMERIC_DATE = p.compiled(
    r"(?<![\d./-])(?:(?P<iso>\d{4}-\d\d-\d\d)(?:T[\d:.]+Z?)?"
    r"|(?P<first>[0-3]?\d)(?P<mark>[/.])(?P<second>[0-3]?\d)(?P=mark)(?P<year>(?:\d\d)?\d\d))"
    r"(?![\d/-]|\.\d)"
)
_AFTER_DAY = (
    "(?:and|or|to|of|in|at|on|by|after|before|when|that|he|she|they|it|was|were|but|with|the|a|from|another|there|"
    "until|for|as|we|I|had|morning|afternoon|evening|night)\\b"
)
WEEKDAY = p.compiled(
    rf"\b(?:(?P<edge>(?i:early(?: on)?|earlier(?: on)?|late(?: on)?|later(?: on)?)) )?"
    rf"(?:(?!past )(?P<deixis>{p.DEIXIS}) |(?P<article>[Tt]he|[Aa]) (?=\w+day(?! (?!{_AFTER_DAY})"
    rf"[A-Za-z])\b))?(?P<weekday>{p.WEEKDAY})(?![\w-])(?: {p.PART}\b)?"
    r"(?: (?:of )?(?P<week>last week|next week|this week|week(?= ?[.,;)]| (?:in|at|to|for)\b)))?"
)
WEEKDAYS_SET = p.compiled(
    rf"\b(?:(?:[Ee]very|[Ee]ach) (?:(?P<other>other|second) )?(?P<weekday>{p.WEEKDAY})"
    rf"|(?:(?:[Mm]ost|[Mm]any|[Ss]ome|[Aa]ll) )?(?P<plural>{p.WEEKDAY})s)\b"
    r"(?: (?:mornings?|afternoons?|evenings?|nights?)\b)?"
    r"(?! (?:Times|Mail|Telegraph))"
)
DAY_WORD = p.compiled(
    r"\b(?:(?:early|earlier|late|later|only) )?(?P<word>the day before yesterday|"
    r"the day after tomorrow|today|tonight|yesterday|tomorrow)\b"
    rf"(?: {p.PART}\b)?(?! 's (?:world|society|youth))",
    re.IGNORECASE,
)
DAY_PART = p.compiled(
    rf"\b(?:(?:early|earlier|late|later) )?(?:(?P<deixis>this|last|that|the following|"
    rf"the next|the previous|the same) {p.PART}|(?P<overnight>overnight))\b(?! shift)",
    re.IGNORECASE,
)
RELATIVE_UNIT = p.compiled(
    rf"\b{p.PERIOD_EDGE}(?P<deixis>{p.DEIXIS}) (?:(?P<fiscal>fiscal|financial) |calendar |full |"
    rf"entire |whole |trading |school |academic |working )?"
    rf"(?P<unit>day|week|weekend|fortnight|month|quarter|year|decade|(?:half-)?century)\b"
    r"(?!-(?:old|end|long|high|low)|s\b| (?:ago|old|earlier|high|low|record|of)\b)",
    re.IGNORECASE,
)
EDGE_UNIT = p.compiled(
    rf"\b(?P<edge>{p.EDGE}) the (?P<unit>day|week|month|quarter|half|year|decade|century)\b"
    r"(?!s\b|-)",
    re.IGNORECASE,
)
WHOLE_UNIT = p.compiled(
    r"\b(?:the (?:full|entire|whole|calendar|current|present) (?P<unit>day|week|month|"
    r"quarter|year)"
    r"|(?P<bare>full[- ]year|year[- ]to[- ]date|(?:the )?year-end)"
    r"|(?<=for )the (?P<total>year|quarter|month|week)(?= ?[.,;)]| (?:to|as|at|so|and|was|"
    r"were|by)\b)"
    r"|(?<=(?:end|for|ish|ing) )the (?P<session>day)(?= ?[.,;)]| (?:at|with|down|up|on|in)\b)"
    r"|(?P<weekend>the weekend))\b",
    re.IGNORECASE,
)
AGO = p.compiled(
    rf"\b{p.HEDGE}?(?P<number>{p.NUMBER}|{p.VAGUE_NUMBER}|half an?|a|an)"
    rf"(?P<half> and a half)?[ -](?P<unit>{p.UNIT})s?(?P<half_after> and a half)?"
    r"[ -](?P<direction>ago|earlier|later|previously|from now|hence|afterwards?|"
    r"prior(?= ?[.,;)])|before(?= ?[.,;)])|on(?= ?,))\b(?! (?:than|in the)\b)"
    r"(?<!later(?= this))(?:(?<=ago) (?P<shift>today|tomorrow|yesterday|this (?:week|month))\b)?",
    re.IGNORECASE,
)
BARE_AGO = p.compiled(
    rf"\b(?:(?P<unit>{p.UNIT})s|long) (?P<direction>ago|earlier|later)\b(?! than)", re.IGNORECASE
)
YEAR_EARLIER = p.compiled(
    r"\b(?:(?:the )?same (?P<same>period|time|point|stage|week|month|quarter|half)(?: of| in)? "
    r"(?:a|the|one) year (?:ago|earlier|before|previously)"
    r"|(?:the )?(?:same|corresponding|comparable|equivalent) (?P<last>period|time|point|"
    r"stage|week|"
    r"month|quarter|half|day)(?: of| in)?(?: the)? (?:last|previous|prior|preceding) year"
    rf"|(?:the )?(?:same|corresponding|comparable|equivalent) (?P<of>period|quarter|half|months?|"
    rf"stage|time)(?: of| in) (?P<year>{p.YEAR})"
    r"|(?:the )?(?:prior|previous)-year (?:period|quarter|half|month)"
    r"|(?:the )?year-(?:ago|earlier)(?: (?:period|quarter|half|month))?"
    r"|(?:the|a|one) year (?:ago|earlier|before(?= ?[.,;)])|previously|prior(?= ?[.,;)]))"
    r"|the (?:year|(?P<unit>day|week|month|quarter)) (?:before|earlier|ago|previous|prior)"
    r"(?! (?:the|a|an|his|her|its|their|that|when)\b))\b",
    re.IGNORECASE,
)
WINDOW = p.compiled(
    rf"\b(?P<edge>the |these |those |its |his |her |their |our |this )?"
    rf"(?P<window>past|last|next|previous|coming|first|final|following|preceding|ensuing|"
    rf"subsequent|prior|opening|closing|recent|upcoming) "
    rf"(?:(?P<number>{p.NUMBER}|{p.VAGUE_NUMBER})[ -])?(?:full |consecutive |trading |calendar |"
    rf"working |financial |fiscal |or so )?(?P<unit>{p.UNIT})s\b"
    rf"(?: (?:of|in) (?:the )?(?:(?P<fiscal>fiscal|financial)(?: year)? )?"
    rf"(?:(?P<year>{p.YEAR})|(?P<near_year>(?:last|this|next|the) year))\b)?",
    re.IGNORECASE,
)
DURATION = p.compiled(
    rf"(?<![\w.,$£€-])(?:{p.HEDGE})?(?P<number>{p.NUMBER}|(?:a )?couple of|{p.VAGUE_NUMBER})"
    rf"(?P<half> and a half| and one half)?(?P<quarter> and a quarter)?"
    rf"(?:-| )(?:(?P<adjective>full|whole|consecutive|straight|successive|additional|extra|"
    rf"more|long|"
    rf"further|solid|working|business|trading|calendar) )?(?P<unit>{p.UNIT})(?P<plural>s)?"
    r"(?:'(?!\w))?(?:-long)?\b(?![- ]olds?\b| of age\b|s? old\b|-old)",
    re.IGNORECASE,
)
SINGLE_DURATION = p.compiled(
    rf"(?:(?P<licence>\b(?:for|in|within|over|more than|less than|at least|at most|about|"
    rf"around|nearly|almost|roughly|under|after|"
    rf"during|every|only|lasted|lasting|last|took|take|takes|spent|spend|throughout|just|"
    rf"half|barely) ))(?P<head>(?:a|an|one|half a)(?: (?:full|whole|single|half))?[ -]"
    rf"(?P<unit>{p.LONG_UNIT}|hour|minute)(?:-long)?)\b(?![- ](?:old|ago|earlier|later|high|"
    rf"low)\b)",
    re.IGNORECASE,
)
LONG = p.compiled(
    rf"\b(?P<head>(?:(?P<number>{p.NUMBER})[ -](?P<unit>{p.UNIT})s?|"
    rf"(?P<article>a[ -])(?P<single>{p.UNIT})|(?P<bare>{p.UNIT})s?)-long|multi-?(?P<multi>year|day|"
    rf"week|month|decade)|half[- ]an?[- ](?P<halved>hour|year|century|decade|day))\b",
    re.IGNORECASE,
)
BARE_DURATION = p.compiled(
    rf"\b(?:(?P<licence>for|in|in just|over|took|take|takes|within|after|of|spent) )?"
    rf"(?P<head>(?P<unit>{p.UNIT})s)\b(?: (?P<tail>of|after|before|since|to come|in the making))?",
    re.IGNORECASE,
)
REPEATED = p.compiled(
    rf"\b(?:(?:every|each)(?: single)?(?: (?P<number>{p.NUMBER}|other|few|second))? "
    rf"(?P<unit>{p.UNIT}|morning|afternoon|evening|spring|summer|autumn|winter|"
    rf"(?-i:{p.FULL_MONTHS}))s?"
    rf"|(?:once|twice|{p.NUMBER} times) (?:an?|per|each|every) (?P<rated>{p.UNIT})"
    rf"|(?P<adverb>daily|nightly|hourly|weekly|fortnightly|monthly|quarterly|annually|yearly|"
    rf"annual|biennial|biannual))\b(?! (?:Mail|Telegraph|Mirror|Express|News|Star|Beast|Show))",
    re.IGNORECASE,
)
QUARTER = p.compiled(
    rf"\b(?:(?P<edge>{p.EDGE}) )?(?:the )?(?:(?P<deixis>last year|this year|next year)'s )?"
    rf"(?:(?P<fiscal>fiscal|financial) )?(?P<ordinal>{p.ORDINAL}|final|last|opening|closing|"
    rf"latest)"
    rf"[ -](?P<after>fiscal[ -]|financial[ -]|calendar[ -])?(?P<unit>quarter|"
    rf"half)\b(?![- ](?:hour|century|dozen))"
    rf"(?:(?:,| of| in)?(?: the)?(?: (?P<fiscal_tail>fiscal|financial|FY)(?: year)?)?"
    rf" ?(?:(?P<year>{p.YEAR})|(?P<near_year>(?:last|this|next|the|the same|that|"
    rf"the following|the previous) year)))?",
    re.IGNORECASE,
)
QUARTER_CODE = p.compiled(
    rf"\b(?:(?P<year_first>20\d\d)[ -]?)?(?P<code>[QH])(?P<ordinal>[1-4])\b"
    rf"(?:(?:,| of)? ?(?P<fiscal>fiscal|FY)? ?(?:(?P<year>{p.YEAR})|(?P<short_year>'?\d\d\b)))?"
    r"|\b(?P<ordinal_first>[1-4])(?P<code_after>[QH])(?:(?P<year_after>20\d\d)|"
    r"(?P<short_after>\d\d))?\b"
)
SEASON = p.compiled(
    rf"\b{p.PERIOD_EDGE}(?:(?P<deixis>{p.DEIXIS}|[Tt]he) )?(?P<season>(?i:{'|'.join(SEASONS)}))"
    rf"(?! (?:[A-Z][\w']|break|term|line|training|cleaning|apart|short|below|into))"
    rf"(?!-| of (?!(?:last|this|next|\d)))(?:(?:,| of)? (?:(?P<year>{p.YEAR})|"
    rf"(?P<near_year>(?:last|this|next) year)))?\b",
)
ERA_YEAR = p.compiled(
    r"\b(?:(?P<year>\d{1,4}) (?P<era>BCE|BC|B\.C\.|AD|A\.D\.|CE)(?!\w)|"
    r"(?P<era_first>AD|A\.D\.) (?P<year_after>\d{1,4})\b)"
)
YEAR = p.compiled(
    rf"(?<![\w$£€¥#.,:/+-])(?:(?P<edge>{p.EDGE}|the year)[ -])?"
    rf"(?:(?P<fiscal>(?:the )?(?:fiscal|financial)(?: years?)?|FY)[ -]?)?"
    rf"(?P<year>{p.YEAR})(?![\w$£€¥/]|-[A-Za-z\d]|–\d)(?!\.\w)"
)
YEAR_RANGE = p.compiled(
    rf"(?<![\w$£€¥#.,:/-])(?:(?P<edge>{p.EDGE})[ -])?(?P<year>{p.YEAR})\s?(?P<mark>[-–—/])\s?"
    rf"(?P<last>{p.YEAR}|\d\d)(?![\w%-]|[.,:/]\d)"
)
SHORT_YEAR = p.compiled(rf"(?P<edge>\b{p.EDGE} )?(?<!\w)(?P<year>{p.SHORT_YEAR})")
DECADE = p.compiled(
    rf"\b(?:the )?(?:(?P<edge>{p.EDGE})[ -]+(?:the )?)?(?P<decade>(?:1\d|20)\d0)'?s\b"
    rf"|\bthe (?:(?:early|late|mid)[ -]+)?'(?P<short>\d0)s\b"
    r"|(?:(?<=\bof )|(?<=\bduring ))the (?:(?:early|late|mid)[ -]+)?(?P<plain>[2-9]0)s\b(?! and)"
)
CENTURY = p.compiled(
    rf"\b(?:(?:the )?(?P<edge>{p.EDGE})[ -]+)?(?:the )?(?:(?P<number>\d{{1,2}}){p.ENDING}|"
    rf"(?P<word>{'|'.join(reversed(CENTURY_ORDINALS))}))[ -]centur(?:y|ies)\b(?P<era> (?:BCE|BC))?",
    re.IGNORECASE,
)
CLOCK = p.compiled(
    rf"(?<![\w$£€.,:/-])(?:(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d)(?P<second>:[0-5]\d)?)?"
    rf" ?(?P<half>[apAP]\.[mM]\.?|[apAP][mM])(?![\w])"
    rf"|(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?P<second24>:[0-5]\d)?(?![\d:])"
    r"|^(?P<hour_dot>[01]\d|2[0-3])\.(?P<minute_dot>[0-5]\d)(?= [A-Z])"
    rf"|(?P<hour_zone>[01]\d|2[0-3])(?P<minute_zone>[0-5]\d)(?:hrs| hours)?(?= {p.ZONE}\b)"
    rf"|(?P<sharp>\d{{1,2}}|(?:{'|'.join(NUMBER_WORDS[18:])}|ten|eleven|twelve)) o'clock)"
    rf"(?P<zone> ?\(?{p.ZONE}\)?)?(?: in the {p.PART})?"
    r"(?=(?: (?:on )?(?:last|this|that|tomorrow|yesterday|\w{3,6}day) (?P<near>afternoon|evening|"
    r"night)\b)?)"
)
NOON = p.compiled(
    r"\b(?:12 )?(?P<noon>midnight|noon|midday)\b(?! (?:oil|express|mass)\b)", re.IGNORECASE
)
VAGUE = p.compiled(
    r"\b(?:(?P<present>(?:right |just )?now(?!-)|currently|nowadays|at present|presently|"
    r"at the moment|these days|(?<!up )to date(?= ?[.,;)?]|$))"
    r"|(?P<past>(?:(?:more|most|very|until) )?recently(?!-)|lately|of late|(?<=\bin )the past"
    r"|(?<=\bin )recent (?:times|history|memory))"
    r"|(?P<future>(?:very )?soon(?! as|er| after|-)|(?<=\bin )the (?:near |foreseeable |"
    r"not too distant )?future))\b",
    re.IGNORECASE,
)
_FEASTS = "|".join(NAMES).replace(".", r"\.")
HOLIDAY = p.compiled(
    rf"\b(?:(?P<deixis>{p.DEIXIS}) )?(?P<holiday>(?=[A-Z])(?i:{_FEASTS}))"
    rf"\b(?! (?:tree|card|carol|present|gift|shopping|eggs?)|-| (?!Day\b)[A-Z]|'s)"
    rf"(?:,? (?P<year>{p.YEAR}))?",
)
EVENT = p.compiled(
    r"\b(?:since|until) (?P<head>(?:the|its|his|her|their) "
    r"(?:[\w-]+ ){0,2}?(?:war|wars|crisis|pandemic|revolution|invasion|outbreak|election|"
    r"elections|"
    r"referendum|coup|independence|earthquake|hurricane|recession|financial crisis|ceasefire|"
    r"Olympics|World Cup)(?: in [A-Z]\w+)?)\b(?!'s)"
)

EXTRA_DAYS = p.compiled(
    rf"\s?(?P<mark>,(?: and| or)?|and|or|&|to|through|until|-|–|—)\s?(?:the )?"
    rf"(?P<day>{p.DAY})(?!\w|-\d|/)(?! (?:{p.FULL_MONTHS}|{p.ABBREVIATED})\b)"
    rf"(?:(?:\s?,)? (?P<year>{p.YEAR}))?"
)
"""What follows "December 6" in "December 6 and 7, 2018"."""

DAYS_BEFORE = p.compiled(
    rf"(?<![\w$£€.,-])(?P<day>{p.DAY})\s?(?P<mark>,|and|or|&|to|through|-|–|—)\s?(?:the )?$"
)
"""What stands before "7 December" in "6 and 7 December"."""

MONTHS_BEFORE = p.compiled(
    rf"\b(?P<month>{p.ANY_MONTH})(?: (?P<day>{p.DAY}))?\s?(?:,|and|or|&|to|through|until|-|–|"
    rf"—)\s?(?:the )?$"
)
"""What stands before "June 2010" in "May and June 2010"."""

PATTERNS: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "month": (
        ("month", MONTH_FIRST),
        ("month", DAY_FIRST),
        ("day-in-words", c.DAY_IN_WORDS),
        ("week-of", c.WEEK_OF),
    ),
    "weekday": (
        ("nth-unit", c.NTH_UNIT),
        ("nth-weekday", c.NTH_WEEKDAY),
        ("bare-day", c.BARE_DAY),
        ("hours-of", c.HOURS_OF),
        ("weekday", WEEKDAY),
        ("weekday-set", WEEKDAYS_SET),
    ),
    "deictic": (
        ("day-word", DAY_WORD),
        ("day-part", DAY_PART),
        ("vague", VAGUE),
        ("part-of-day", c.PART_OF_DAY),
        ("hours-of", c.HOURS_OF),
        ("part-clock", c.CLOCK_OF_PART),
        ("part-clock", c.CLOCK_BY_PART),
        ("part-clock", c.PART_BY_CLOCK),
    ),
    "unit": (
        ("relative-unit", RELATIVE_UNIT),
        ("edge-unit", EDGE_UNIT),
        ("edge-unit", c.YEARS_END),
        ("nth-unit", c.NTH_UNIT),
        ("after-next", c.AFTER_NEXT),
        ("week-of", c.WEEK_OF),
        ("week-number", c.WEEK_NUMBER),
        ("all-unit", c.ALL_UNIT),
        ("whole-unit", WHOLE_UNIT),
        ("year-earlier", YEAR_EARLIER),
        ("ago", AGO),
        ("bare-ago", BARE_AGO),
        ("window", WINDOW),
        ("window", c.NUMBER_FIRST_WINDOW),
        ("compound-length", c.COMPOUND_LENGTH),
        ("half-after", c.HALF_AFTER),
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
    "decade-word": (("decade", c.DECADE_WORD),),
    "ordinal": (("bare-day", c.BARE_DAY),),
    "clock": (("clock", CLOCK), ("noon", NOON)),
    "holiday": (("holiday", HOLIDAY),),
    "event": (("event", EVENT),),
}
"""Kind and pattern of each family, the surer kind first."""
