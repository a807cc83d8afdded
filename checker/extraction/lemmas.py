"""Dictionary forms of English verbs and nouns, by rule and a short list of exceptions.

Attributes are compared by lemma, so what counts is that all forms of one word give one string;
an unknown word is cut by its ending, never looked up.
"""

from functools import lru_cache

_IRREGULAR = """
be am is are was were been being | have has had having | do does did done doing |
rise rose risen | fall fell fallen | grow grew grown | shrink shrank shrunk | sink sank sunk |
come came | go went gone goes | stand stood | hold held | hit | set setting | cut cutting | cost |
lose lost losing | win won winning | sell sold | buy bought | pay paid | spend spent | lend lent |
make made making | take took taken taking | give gave given giving | get got gotten getting |
see saw seen | say said | tell told | meet met | lead led | keep kept | leave left leaving |
find found | bring brought | build built | raise raised raising | slide slid sliding |
swing swung | spring sprang sprung | slip slipped slipping | run ran running |
begin began begun beginning | die died dying | kill killed | drive drove driven driving |
eat ate eaten | fly flew flown | shut shutting | send sent | speak spoke spoken |
break broke broken breaking | bear bore borne born | become became | drop dropped dropping |
dip dipped dipping | top topped topping | cap capped capping | jump jumped | plunge plunged |
shed shedding | wipe wiped wiping | draw drew drawn | throw threw thrown | sweep swept |
strike struck | hurt | understand understood | think thought | know knew known | feel felt |
write wrote written writing | read | put putting | let letting | spread | bid bidding |
beat beaten | burn burned burnt | forecast | broadcast | fit fitted fitting | lie lay lain lying |
show showed shown | choose chose chosen choosing | withdraw withdrew withdrawn | weigh weighed |
stop stopped stopping | plan planned planning | ban banned banning | refer referred referring |
occur occurred occurring | admit admitted admitting | commit committed committing |
permit permitted permitting | total totalled totaled totalling totaling |
travel travelled traveled | cancel cancelled canceled | control controlled controlling |
label labelled labeled | fuel fuelled fueled | model modelled modeled | equal equalled equaled |
transfer transferred transferring | submit submitted submitting | step stepped stepping |
ship shipped shipping | rob robbed | trap trapped trapping | strand stranded |
add added adding adds | use used using uses | vote voted voting votes | complete completed |
create created creating | note noted noting | promote promoted | compete competed competing |
quote quoted | devote devoted | delete deleted deleting | soar soared soaring | leap leaped leapt |
convene convened | prune pruned | tie tied tying | free freed | agree agreed | see seeing |
freeze froze frozen freezing | swear swore sworn | wake woke woken | ride rode ridden riding |
sing sang sung | swim swam swum swimming | wear wore worn | tear tore torn | steal stole stolen |
seek sought | teach taught | fight fought | dig dug digging | creep crept | weep wept |
flee fled | forbid forbade forbidden | forget forgot forgotten | hide hid hidden hiding | lay laid |
mean meant | overtake overtook overtaken | ring rang rung | shake shook shaken shaking |
sit sat sitting | sleep slept | stick stuck | cling clung | deal dealt | oversee oversaw overseen |
undergo underwent undergone | undertake undertook undertaken | uphold upheld | hang hung |
overthrow overthrew overthrown | withhold withheld | outnumber outnumbered |
hospitalise hospitalised hospitalized hospitalize
"""

_FORMS: dict[str, str] = {
    form: entry.split()[0] for entry in _IRREGULAR.split("|") for form in entry.split()
}

_PLURALS = {
    "men": "man", "women": "woman", "children": "child", "people": "people", "persons": "people",
    "person": "people", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose",
    "lives": "life", "wives": "wife", "halves": "half", "leaves": "leaf", "wolves": "wolf",
    "knives": "knife", "shelves": "shelf", "thieves": "thief", "loaves": "loaf", "data": "data",
    "media": "media", "criteria": "criterion", "phenomena": "phenomenon", "crises": "crisis",
    "analyses": "analysis", "bases": "base", "indices": "index", "vaccines": "vaccine",
    "series": "series", "species": "species", "means": "means", "news": "news", "gas": "gas",
    "headquarters": "headquarters", "sales": "sales", "earnings": "earnings", "goods": "goods",
    "proceeds": "proceeds", "savings": "savings", "police": "police", "buses": "bus",
    "gases": "gas", "viruses": "virus", "businesses": "business", "shares": "share",
    "movies": "movie", "cookies": "cookie", "calories": "calorie", "zombies": "zombie",
    "bonuses": "bonus", "campuses": "campus", "censuses": "census", "hypotheses": "hypothesis",
    "diagnoses": "diagnosis", "ties": "tie", "echoes": "echo", "caches": "cache", "lens": "lens",
    "physics": "physics", "corps": "corps", "lenses": "lens",
    "sorties": "sortie", "pies": "pie", "selfies": "selfie", "rookies": "rookie",
    "prairies": "prairie", "smoothies": "smoothie", "hoodies": "hoodie", "taxis": "taxi",
    "skis": "ski", "kiwis": "kiwi", "safaris": "safari", "emojis": "emoji", "alibis": "alibi",
    "bikinis": "bikini", "tsunamis": "tsunami",
    "homes": "home", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato",
}  # fmt: skip

_KEPT_ENDINGS = ("ss", "us", "is", "ous", "ness")
_ES_STEMS = ("ss", "x", "zz", "ch", "sh", "o")
_MUTE_E = (
    "at", "iz", "is", "uc", "ur", "ir", "v", "dg", "rg", "ng", "nc", "rc", "ag", "as", "us", "os",
    "bl", "tl", "gl", "pl", "dl", "kl", "ckl", "ut", "ud", "id", "ad",
    "od", "ok", "ak", "ik", "uk", "im", "am", "um", "om",
    "in", "il", "yl", "ul", "ol", "ar", "or", "ap", "op", "yp", "ip", "ibl", "abl", "u", "rs",
    "ls", "lv", "rv", "ac", "ic", "iv", "ced",
)  # fmt: skip
"""Stem endings that lose a mute e before -ed and -ing: "stat-ed", "pric-ing"."""

_NO_E = tuple(
    "tion er en on el al et it ain ail eat oat oin eal ear air our oor eam oom oop eep ook eak oad"
    " ead eed aim oil ool eel visit limit ood oud ow aw ew ay oy ein iel ious ess oss ass iss"
    " uss".split()
)


@lru_cache(maxsize=8192)
def verb_lemma(word: str) -> str:
    """Give the base form of a verb form, lower case.

    >>> verb_lemma("rose"), verb_lemma("evacuated"), verb_lemma("tripled"), verb_lemma("carries")
    ('rise', 'evacuate', 'triple', 'carry')
    """
    lower = word.lower()
    return _FORMS[lower] if lower in _FORMS else _regular_verb(lower)


def _regular_verb(lower: str) -> str:
    if lower.endswith(("ied", "ies")) and len(lower) > 4:  # noqa: PLR2004 - "lies", "died"
        return lower[:-3] + "y"
    for ending in ("ed", "ing"):
        past = lower.endswith(ending) and len(lower) > len(ending) + 2
        if past and not lower.endswith("eed"):  # "exceed", "need"
            return _from_stem(lower.removesuffix(ending))
    return _without_s(lower)


def _without_s(lower: str) -> str:
    if lower.endswith("es") and lower.removesuffix("es").endswith(_ES_STEMS):
        return lower.removesuffix("es")
    if lower.endswith("s") and not lower.endswith(_KEPT_ENDINGS):
        return lower.removesuffix("s")
    return lower


_DOUBLED = "bdgmnprt"
"""Letters that are doubled before an ending: "stopped", "planned"."""


def _from_stem(stem: str) -> str:
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] in _DOUBLED:  # noqa: PLR2004 - "ebb"
        return stem[:-1]
    if stem.endswith(_NO_E):
        return stem
    if stem.endswith("e"):  # "agreed", "freed"
        return stem + "e"
    return stem + "e" if stem.endswith(_MUTE_E) else stem


def is_irregular_form(word: str) -> bool:
    """Tell whether a word is a changed form of an irregular verb ("spoke", "met")."""
    return word in _FORMS and _FORMS[word] != word


@lru_cache(maxsize=8192)
def noun_lemma(word: str) -> str:
    """Give the singular of a noun, lower case.

    >>> noun_lemma("Deaths"), noun_lemma("cities"), noun_lemma("buses"), noun_lemma("gas")
    ('death', 'city', 'bus', 'gas')
    """
    lower = word.lower()
    if lower in _PLURALS:
        return _PLURALS[lower]
    if lower.endswith("men") and lower not in _NO_MEN and len(lower) > _SHORTEST:
        return f"{lower[:-2]}an"
    plural = len(lower) > _SHORTEST and lower.endswith("s") and not lower.endswith(_KEPT_ENDINGS)
    return _singular(lower) if plural else lower


def _singular(lower: str) -> str:
    if lower.endswith("ies"):
        return lower.removesuffix("ies") + "y"
    if lower.endswith("es") and lower.removesuffix("es").endswith(("x", "z", "ch", "sh", "ss")):
        return lower.removesuffix("es")
    return lower.removesuffix("s")


_NO_MEN = frozenset("specimen regimen abdomen acumen omen ramen yemen semen stamen hymen".split())
"""Singular nouns in -men."""

_SHORTEST = 3
"""Letters of a noun that may end in s by itself: "gas", "bus"."""
