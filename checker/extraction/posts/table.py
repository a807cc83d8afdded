"""Words for posts, with one name for each post.

The words of the whole language, not of any topic: a post is listed if a general dictionary has it.
"""

import re

from checker.extraction.names.words import ROLES

_FIELDS = (
    "finance", "foreign", "defence", "defense", "interior", "home", "health", "energy", "education",
    "transport", "justice", "agriculture", "trade", "environment", "economy", "labour", "labor",
    "culture", "fisheries", "housing", "industry", "tourism", "sports", "science", "oil",
    "infrastructure", "planning", "development", "welfare", "immigration", "treasury", "commerce",
)  # fmt: skip
_ONE_FIELD = {"defense": "defence", "labor": "labour", "commerce": "trade"}

_SOLE = {
    "chief executive": "chief executive officer, chief exec, ceo",
    "chief financial officer": "chief finance officer, finance director, financial director,"
    " finance chief, director of finance, cfo",
    "chief operating officer": "coo",
    "chief technology officer": "cto",
    "chief information officer": "cio, it chief, it head, it director, head of it,"
    " head of information technology, director of it",
    "chairman": "chair, chairwoman, chairperson, board chairman, chairman of the board,"
    " chair of the board, board chair",
    "president": "",
    "prime minister": "premier",
    "chancellor": "",
    "monarch": "king, queen",
    "mayor": "lord mayor",
    "governor": "",
    "secretary-general": "secretary general, general secretary",
    "director-general": "director general",
    "editor-in-chief": "editor in chief, chief editor",
    "captain": "skipper",
    "head coach": "",
    "headteacher": "head teacher, headmaster, headmistress",
    "police chief": "chief of police",
    "fire chief": "chief fire officer",
    "chief constable": "",
    "harbour master": "harbor master, harbourmaster, harbormaster",
    "station master": "stationmaster",
    "medical officer of health": "",
    "artistic director": "",
    "principal conductor": "chief conductor",
    "chief justice": "",
    "presiding judge": "",
    "first minister": "",
    "ombudsman": "ombudswoman",
    "town clerk": "",
    "abbot": "abbess",
    "bishop": "",
    "provost": "",
    "opposition leader": "leader of the opposition",
    "attorney general": "attorney-general",
    "inspector general": "",
    "auditor general": "",
    "solicitor general": "",
    "surgeon general": "",
    "vice-chancellor": "vice chancellor",
    "rector": "",
    "archbishop": "",
    **{
        f"{field} {rank}": f"{rank} of {field}, {rank} for {field}"
        for field in dict.fromkeys(_ONE_FIELD.get(one, one) for one in _FIELDS)
        for rank in ("minister", "secretary")
    },
}
"""Posts that one person holds at a time in one body, with the other words for them.

No leaders and no managing directors: parties, bands and banks have several.
"""

_SHARED = {
    "spokesperson": "spokesman, spokeswoman",
    "leader": "party leader",
    "managing director": "",
    "lawyer": "attorney, solicitor, barrister",
    "owner": "proprietor",
    "founder": "",
    "director": "",
    "manager": "",
    "coach": "trainer",
    "head": "chief",
    "commander": "",
    "professor": "",
    "judge": "",
    "senator": "",
    "ambassador": "",
    "commissioner": "",
    "treasurer": "",
    "editor": "",
    "minister": "",
    "chief scientist": "lead scientist",
    "chief engineer": "",
    "chief economist": "",
    "economist": "",
    "analyst": "",
    "driver": "",
    "pilot": "",
    "mayor-elect": "",
    "president-elect": "",
    "defending champion": "reigning champion, title holder, titleholder",
    "biologist": "marine biologist",
    "paediatrician": "pediatrician",
    "surgeon": "",
    "nurse": "",
    "firefighter": "",
    "farmer": "",
    "historian": "",
    "coroner": "",
    "prosecutor": "",
}
"""Posts and trades that many may have."""


_TIES = frozenset(
    "mother father son daughter brother sister husband wife widow neighbour neighbor witness"
    " survivor victim member partner deputy guard forward fellow aide insider volunteer veteran"
    " candidate resident".split()
)
"""Nouns of people that are no post and no trade."""


def _forms() -> dict[str, str]:
    found = {trade: trade for trade in ROLES - _TIES}
    for post, others in {**_SHARED, **_SOLE}.items():
        for form in (post, *others.split(",")):
            if form.strip():
                found[form.strip()] = post
    for plain, spelled in (("defence", "defense"), ("labour", "labor")):
        found |= {form.replace(plain, spelled): post for form, post in found.items()
                  if plain in form}  # fmt: skip
    return found


FORMS = _forms()
"""Post by written form, in lower case."""

SOLE = frozenset(_SOLE)
"""Posts that one person holds at a time in one body."""

PERSONAL = SOLE | frozenset(
    "treasurer spokesperson professor senator ambassador commissioner coroner".split()
)
"""Posts that nobody but people hold."""

OF_STATE = frozenset(
    {"president", "prime minister", "first minister", "chancellor", "monarch", "governor",
     "opposition leader", "attorney general",
     *(post for post in SOLE if post.endswith((" minister", " secretary")))}
)  # fmt: skip
"""Posts of a country or a part of one: told without it, they are of the country of the text."""

PLACED = frozenset(
    {"mayor", "archbishop", "bishop", "police chief", "fire chief", "chief constable",
     "station master", "town clerk", "medical officer of health"}
)  # fmt: skip
"""Posts of a town or a district."""

OF_THINGS = frozenset({"captain", "monarch", "president", "governor", "provost"})
"""Posts whose words stand before names of ships, pubs and places, too."""

OF_TRIALS = frozenset({"presiding judge"})
"""Posts of a court that sits: told without it, they are of the trial that the text is about."""

BODIES = frozenset(
    "company firm group bank club party union institute university agency ministry school hospital"
    " team airline charity council authority board commission committee federation association"
    " orchestra choir theatre theater museum gallery foundation trust fund brigade diocese church"
    " brewery studio college academy library society guild league cooperative port airport railway"
    " operator carrier insurer retailer chain broadcaster publisher newspaper observatory centre"
    " center corporation organisation organization utility inquiry panel corps festival"
    " confederation chamber alliance laboratory office department unit service maker"
    " producer manufacturer zoo clinic prison monastery abbey parish embassy resort"
    " circus ballet".split()
)
"""Common nouns for bodies that have posts."""

FIRMS = frozenset(
    "company firm group bank club airline operator carrier insurer retailer chain brewery studio"
    " maker producer publisher broadcaster newspaper manufacturer".split()
)
"""Those of them that a text uses for the one body that it is about, whatever its name."""

FORM = "|".join(sorted((re.escape(form) for form in FORMS), key=lambda one: (-len(one), one)))
"""Pattern of all written forms, longest first."""

_DUTIES = (
    "it", "tech", "technology", "technical", "security", "safety", "operations", "operational",
    "marketing", "communications", "research", "sales", "design", "personnel", "human resources",
    "legal", "press", "commercial", "production", "strategy", "policy", "product", "engineering",
    "development", "digital", "data", "medical", "clinical", "nursing", "compliance", "risk",
    "procurement", "logistics", "maintenance", "innovation", "content", "editorial", "recruitment",
)  # fmt: skip
_DUTY = "|".join(sorted(_DUTIES, key=len, reverse=True))
_IN_FULL = {"tech": "technology", "operational": "operations"}
_ADJECTIVES = frozenset("medical clinical technical commercial digital legal editorial".split())

DUTY = rf"(?:{_DUTY})\b"
"""Pattern of what a body of any trade does, as a noun or an adjective."""

CHIEF_OFFICER = r"chief (?:[a-z]+ ){1,2}(?:and [a-z]+ )?officer"
"""Pattern of "chief nursing officer": an officer of the first rank with what he is there for."""

DUTY_HEAD = rf"(?:{_DUTY}) (?:chief|head|director)|(?:director|head) of (?:{_DUTY})"
"""Pattern of "sales director": the head of what a body of any trade does."""

_FIELD = r"(?-i:(?!(?:the|an?|its|their|our|his|her)\b)[a-z]+(?: [a-z]+){0,2}?)"

HEAD_OF = rf"{CHIEF_OFFICER}|{DUTY_HEAD}|head of (?:the )?{_FIELD}"
"""Pattern of "head of operations": a post with its field, in any of its wordings."""

_DUTY_FORM = re.compile(
    rf"(?:(?P<duty>{_DUTY}) (?:chief|head|director)|director of (?P<other>{_DUTY}))"
)

FORMER = frozenset(
    "former ex late then previous past onetime one-time retired ousted sacked outgoing departing"
    " disgraced erstwhile until till once formerly previously hitherto".split()
)
ACTING = frozenset("acting interim caretaker provisional temporary stand-in".split())
COMING = frozenset("incoming next future designate elect new newly would-be".split())
BELOW = frozenset("deputy vice assistant associate junior under shadow".split())
"""Words that make another, lower post of a post."""

NARROWED = frozenset(
    "co joint regional local honorary senior group student youth divisional executive"
    " non-executive district".split()
)
"""Words that make a post one of several, or one of a part of a body."""

PLAIN = frozenset("current longtime long-time long-serving veteran first".split())
"""Words before a post that change nothing."""

VERBS = {
    "leads": "leader", "led": "leader", "heads": "leader", "headed": "leader", "chairs": "chairman",
    "chaired": "chairman", "runs": "leader", "ran": "leader", "run": "leader",
    "captains": "captain", "captained": "captain", "skippers": "captain",
    "skippered": "captain", "commands": "captain",
    "commanded": "captain", "coaches": "coach", "coached": "coach", "owns": "owner",
    "owned": "owner", "founded": "founder", "manages": "manager", "managed": "manager",
    "edits": "editor", "edited": "editor", "is in charge of": "leader",
    "has run": "leader", "speaks for": "spokesperson", "has chaired": "chairman",
}  # fmt: skip
"""Posts by the verb that tells what their holder does."""


def post_of(form: str) -> str:
    """Give the post that a written form names.

    >>> post_of("CEO"), post_of("head of the operations"), post_of("Sales Director")
    ('chief executive', 'head of operations', 'head of sales')
    """
    lowered = " ".join(form.lower().split())
    duty = _DUTY_FORM.fullmatch(lowered)
    if lowered not in FORMS and duty is not None:
        field = duty["duty"] or duty["other"]
        full = _IN_FULL.get(field, field)
        return f"{full} director" if full in _ADJECTIVES else f"head of {full}"
    return FORMS.get(lowered, lowered.replace(" of the ", " of "))


def ministry(field: str) -> str:
    """Give the post of who runs a ministry."""
    return f"{_ONE_FIELD.get(field, field)} minister"


FIELDS = "|".join(_FIELDS)
