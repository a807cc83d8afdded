"""Patterns of what stands around a number that is no quantity.

Closed classes only: months, clock words, designators ("Section", "page"), ranks, idioms. The
patterns named `..._BEFORE` are searched in the characters before the number and anchored at it;
those named `..._AFTER` are matched at its end.
"""

import re

_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)

URL = re.compile(
    r"\b(?:https?://|www\.)[^\s<>\"“”]+|\b[\w.+-]+@[\w-]+\.[\w.-]+"
    r"|\b[a-z0-9][\w-]*\.(?:com|org|net|gov|edu|io|co\.uk)\b[^\s<>\"“”,;]*"
)

CLOCK_AFTER = re.compile(
    r" ?(?:[ap]\.m\b|[apAP][mM]\b(?!\w)|o'clock|o’clock)|(?:\s?hrs)?\s(?:GMT|UTC|EST"
    r"|EDT|CET|BST|PST|IST)\b"
)
_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_DAY_PART = r"(?:morning|afternoon|evening|night)"
CLOCK_WORDS = re.compile(
    r"(?P<part>five|ten|(?:a )?quarter|twenty|twenty-five|half)(?: minutes)? (?P<side>past|to) "
    rf"(?P<hour>{_HOURS}|\d{{1,2}}(?![\d.,:]))\b(?! (?:per ?cent|points?|votes?|percent))",
    re.IGNORECASE,
)
"""Times of day in words; "ten to six" only where the words around say that it is one."""
CLOCK_LEAD = re.compile(
    r"\b(?:at|until|till|around|(?:before|after)) (?:about |around |exactly |just )?(?:a )?\Z",
    re.IGNORECASE,
)
CLOCK_PART = re.compile(
    rf" ?(?:o['’]clock|[ap]\.?m\b| in the {_DAY_PART}| (?:this|that|on the|on (?:Mon|Tues|Wednes"
    rf"|Thurs|Fri|Satur|Sun)day|yesterday|tomorrow|the next) {_DAY_PART}\b| tonight\b)"
)
CLOCK_DOT = re.compile(
    rf"(?:[01]?\d|2[0-3])\.[0-5]\d(?= (?:in|on) the {_DAY_PART}\b| (?:this|that|yesterday|tomorrow"
    rf"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) {_DAY_PART}\b| tonight\b| ?hrs\b| o['’]clock)"
)

DATE_BEFORE = re.compile(
    rf"\b{_MONTHS}\.? (?:\d{{1,2}}(?:st|nd|rd|th)?(?:, | and | or |-|–| to ))?\Z"
)
DATE_AFTER = re.compile(rf"(?:st|nd|rd|th)?(?: of)? {_MONTHS}\b(?!['’]s? )(?! \d{{5}})")
YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|until|till|of|during|from|before|after|for|early|late|mid|to|through|year|"
    r"and|between|fiscal|the|season|summer|winter|spring|autumn|fall)[ -]\Z",
    re.IGNORECASE,
)
PERIODS = re.compile(
    r"\b(?:1[5-9]|20)\d\d[-–/]\Z|\b(?:fiscal(?: year)?|FY|Q[1-4]|quarter of|year"
    r"|years|class of|circa|AD|A\.D\.|BC) \Z"
)

AGE_AFTER = re.compile(
    r"(?:[ -]and-a-half)?[ -](?:years?|months?|weeks?|days?)[ -](?:olds?\b|of age\b)"
    r"|[ -]?y(?:ear)?s?[ /-]?olds?\b|[ -]?y/?o\b|-something\b"
    r"|,? (?:and|or) (?:older|younger)\b| (?:and|or) (?:over|under)\b(?=[.,;)]| [a-z]+ed\b)"
)
AGE_BEFORE = re.compile(
    r"\b(?:aged?|ages|age of|ages of|aged (?:over|under|about|between)|turned|turning|turns) \Z"
    r"|\b(?:people|persons|adults|children|kids|men|women|boys|girls|patients|drivers|voters|those"
    r"|anyone|anybody|everyone|everybody|someone|youths|residents|students|pupils|teenagers|players"
    r"|workers|citizens|cases|relatives|visitors|males|females|staff|employees|members|passengers"
    r"|pensioners|savers|tenants|taxpayers) (?:over|under|above|below) \Z"
    r"|\bdied [^.;]{0,20}\bat \Z"
    r"|\b(?:aged|ages|age) (?:between |from )?\d{1,2}(?: to | and |-|–)\Z",
    re.IGNORECASE,
)
APPOSED_AGE = re.compile(r"(?:,|\)|;|\.(?=\s|\Z)| and |\Z)(?! ?\d)")

PERSON_NOUN = (
    r"(?:[a-z]+(?:man|woman|boy|girl|mother|father|ician|arian|teacher|keeper|maker|worker)"
    r"|[a-z]{3,}(?<!l)ist"
    r"|man|woman|boy|girl|child|toddler|baby|teenager|youth|lad|mother|father|widow|widower|bride"
    r"|groom|wife|husband|son|daughter|student|pupil|nurse|doctor|driver|pilot|soldier|sailor"
    r"|officer|sergeant|constable|engineer|lawyer|farmer|baker|builder|plumber|singer|dancer|actor"
    r"|actress|painter|player|striker|defender|runner|cyclist|climber|walker|swimmer|pensioner"
    r"|retiree|refugee|migrant|volunteer|trainee|apprentice|novice|mum|mom|dad|veteran|bachelor"
    r"|resident|tourist|passenger|pedestrian)"
)
"""Common nouns for one person, which "of" and a number give an age: "a widow of 71"."""
AGE_OF = re.compile(rf"\b{PERSON_NOUN} of \Z")

RANK_BEFORE = re.compile(
    r"(?:\b(?:No|Nos|Num|number|numbers|Number|rank|ranked|ranks|ranking|top|Top|last|seeded|seed|"
    r"position|place|placed|nos?)(?:\.|,| at| as)?[ -]?)\Z"
)
RANK_AFTER = re.compile(r"-?(?:st|nd|rd|th)(?![a-zA-Z])")

BOOKMARK_BEFORE = re.compile(
    r"(?:(?<![\w&])(?:pp?|para|paragraph|page|pages|fig|figs|sec|sect|art|ch|vol|ver"
    r"|rev|lot|flat|apt|"
    r"suite|tel|phone|fax|ext|call|dial|r[au]ng|zip|ISBN|ISSN|PO Box|P\.O\. Box|box|version|port|"
    r"error|code|line|lines|row|column|ticket|issue|bug|build|release|batch|serial|docket|berth|v)"
    r"\.?:? ?|§ ?|\bv)\Z",
    re.IGNORECASE,
)
BOOKMARKS = frozenset(
    "p pp para paragraph page pages fig figs sec sect art ch vol ver rev lot flat apt suite tel "
    "phone fax ext call dial rang rung zip isbn issn box version port error code line lines row "
    "column ticket issue bug build release batch serial docket berth v §".split()
)
"""Last words of `BOOKMARK_BEFORE`, a cheap sign that it is worth a search."""

STREET_AFTER = re.compile(
    r"[A-Z]?(?: [NSEW]\.?)? (?:[A-Z][\w'’.]+ ){1,3}(?:Street|St\.|Avenue|Ave|Road|Rd|Boulevard|Blvd"
    r"|Lane|Drive|Way|Square|Place|Court|Terrace|Highway|Plaza|Crescent|Row|Mews|Grove|Parade"
    r"|Embankment|Esplanade|Alley)\b"
    r"|,? (?:[Rr]ue|Via|Calle|Avenida|[Aa]venue|Boulevard|Plaza|Piazza|Rua|Paseo)"
    r" (?:[a-z']{1,4} )*[A-Z]"
)
PLACE_AFTER = re.compile(r" (?:ZIP|zip)\b")

DESIGNATOR = re.compile(
    r"(?i:chart|section|sections|article|articles|chapter|chapters|figure|figures|table|tables|room|"
    r"flight|route|highway|interstate|game|games|unit|phase|channel|grade|level|tier|category|"
    r"stage|round|week|day|step|act|part|volume|issue|lot|gate|platform|episode|season|group|"
    r"type|class|division|team|area|district|ward|zone|block|building|model|title|rule|law|"
    r"bill|resolution|proposition|amendment|directive|order|case|appendix|annex|exhibit|schedule|"
    r"note|footnote|item|question|equation|clause|form|formula|track|hole|lane|pier|terminal|"
    r"reactor|sector|block|well|mission|world|apollo|site|group|division|"
    r"line|row|column|option|priority|serotype|strain|experiment|study|trial|generation|covid|"
    r"python|windows|version|train|tram|locomotive|wagon|lorry|satellite|asteroid|squadron|bulletin)"
)

FUNCTION_WORDS = frozenset(
    "a an the in on at by for from to with without of off out over under up down into about above "
    "across after against along among around before behind below beneath between beyond during per "
    "since through throughout until till via and or but nor so yet as than that this these those "
    "is are was were be been has have had will would can could may might must should do does did "
    "some all both each every any no not only just even also still nearly almost roughly "
    "approximately exactly more less fewer most least another other further its their his her our "
    "my your it they he she we you there here when where while if because although though "
    "meanwhile overall currently today yesterday altogether including plus minus some least "
    "monday tuesday wednesday thursday friday saturday sunday another additionally last next "
    "however then now late early police officials within following totalling totaling "
    "january february march april may june july august september october november december".split()
)

IDIOM = re.compile(
    r"(?:50[/-]50|24[/-]7|24-hour (?:news|service|clock|shop)|one another|one-sided|one day\b|"
    r"one by one|one-off|one-time|"
    r"one-on-one|one-way|two-faced|two-way|two-tier|nine[ -]to[ -]five|[98][ -]to[ -]5\b|"
    r"four-letter|"
    r"half[ -](?:staff|mast|time|way|brother|sister|hearted|term|life|baked)|halfway|"
    r"twenty-twenty|one-party|one-stop|first-|one hand\b|two cents\b|zero-sum|zero-day|"
    r"zero tolerance|zero-tolerance)",
    re.IGNORECASE,
)
ONE_OF = re.compile(
    r" of (?:the|its|their|his|her|our|those|these|many|several|only|[a-z]+['’]s"
    r"|[A-Z][\w]*['’]s?) |"
    r"(?: [a-z]+)? (?:in|out of|in every) (?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty"
    r"|hundred)"
)

RESULT_LEAD = re.compile(
    r"\b(?:half[- ]?time|full[- ]?time|result|score|scoreline|led|trailed|lost|won)"
    r"(?: (?:was|is|of|by))?[:]? ?\(?\Z",
    re.IGNORECASE,
)
"""What stands before a result whose sides a colon parts: "half-time 14:11"."""
