"""Words that report speech, by what the speaker does with the content.

Each line of the table is a speech act, the frames its verbs take, and the verbs. Frames:
`q` a quotation or a clause before a comma, `c` a bare clause, `t` a clause with "that", `w` a
question word, `n` a noun phrase, `i` a to-infinitive, `o` an object and a to-infinitive,
`d` a plan, a case or the like, `k` an object and what it is called, `v` an object and its value
("put the cost at 3 million"). Classes follow the attribution annotations of the Penn Discourse
and PARC corpora, the factivity of the confirm class FactBank.
"""

from dataclasses import dataclass
from enum import StrEnum

from checker.extraction.speech.phrasal_cues import PHRASAL_CUES, PHRASE_HEADS
from checker.model.claims import Act


class Form(StrEnum):
    """Inflection of a cue."""

    BASE = "base"
    SINGULAR = "s"
    PAST = "past"
    PARTICIPLE = "ing"


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A verb that reports, with what it does and what it takes."""

    lemma: str
    act: Act
    frames: str
    addressed: bool = False
    """True if a hearer follows without a preposition ("told reporters")."""


_CLASSES: tuple[tuple[Act, str, tuple[str, ...]], ...] = (
    (
        Act.ASSERT,
        "qct",
        (
            "say insist argue maintain contend allege declare note assert reveal disclose testify",
            "clarify conclude imply boast swear tweet state write remember guarantee demonstrate",
            "reassure surmise specify",
        ),
    ),
    (
        Act.ASSERT,
        "qctn",
        (
            "explain stress emphasize emphasise underscore underline reiterate recall",
            "suggest",
        ),
    ),
    (Act.ASSERT, "qcto", ("tell warn caution",)),
    (Act.ASSERT, "qct", ("inform notify remind assure",)),
    (Act.ASSERT, "qctn", ("announce acknowledge admit concede confess confirm accept",)),
    (Act.ASSERT, "qcti", ("claim",)),
    (
        Act.ASSERT,
        "qt",
        (
            "add respond remark comment observe mention report answer continue post quip joke",
            "lament muse exclaim complain affirm proclaim attest vouch charge opine hint insinuate",
            "provide repeat recount elaborate signal indicate show find reply",
            "counter retort interject marvel protest bemoan gush echo shout yell vent plead",
            "stipulate certify submit rule record minute hear concur reason whisper mutter murmur",
        ),
    ),
    (
        Act.ASSERT,
        "q",
        (
            "fume laugh sigh smile grin rage sob cry scream thunder snap shrug chuckle wail",
            "gasp growl grumble moan groan rant storm roar bark beam giggle sneer scoff enthuse",
            "begin read sing chant venture confide remember trill muse",
        ),
    ),
    (
        Act.DENY,
        "qctn",
        ("deny dispute refute rebut disavow repudiate contradict disclaim contest",),
    ),
    (Act.DENY, "qn", ("reject dismiss",)),
    (Act.INTEND, "itn", ("plan",)),
    (Act.INTEND, "it", ("intend aim commit prepare resolve undertake",)),
    (Act.INTEND, "itd", ("propose",)),
    (Act.ASSERT, "d", ("present unveil outline detail",)),
    (Act.INTEND, "iqtn", ("pledge promise vow",)),
    (Act.INTEND, "ti", ("agree threaten volunteer",)),
    (Act.INTEND, "tin", ("offer",)),
    (Act.REFUSE, "i", ("refuse decline",)),
    (
        Act.ESTIMATE,
        "qctoin",
        (
            "predict forecast project estimate expect anticipate reckon foresee calculate",
            "envision envisage",
        ),
    ),
    (Act.ESTIMATE, "v", ("put value",)),
    (Act.BELIEVE, "qct", ("think believe suspect speculate",)),
    (Act.BELIEVE, "qcti", ("hope",)),
    (Act.BELIEVE, "qctn", ("fear doubt",)),
    (Act.BELIEVE, "ct", ("feel worry wonder assume guess",)),
    (Act.BELIEVE, "k", ("regard consider deem",)),
    (
        Act.REQUEST,
        "qto",
        ("urge ask beg press order instruct implore advise encourage direct invite petition",),
    ),
    (Act.REQUEST, "qtn", ("demand request recommend",)),
    (
        Act.EVALUATE,
        "qn",
        (
            "criticize criticise praise condemn denounce welcome hail slam tout decry applaud",
            "commend blast laud deplore lambast lambaste berate ridicule deride mock defend",
            "regret slate",
        ),
    ),
    (Act.ASSERT, "n", ("attribute ascribe cite",)),
    (Act.EVALUATE, "n", ("blame accuse thank compare liken congratulate rebuke scold fault",)),
    (Act.BELIEVE, "tn", ("question",)),
    (Act.ASSERT, "k", ("identify",)),
    (Act.EVALUATE, "k", ("call rate describe brand label dub characterize characterise",)),
)
_ADDRESSED = frozenset(
    "tell inform remind assure notify ask advise warn urge promise caution beg press order"
    " instruct implore answer encourage direct invite petition reassure".split()
)
_IRREGULAR: dict[str, tuple[str, ...]] = {
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "write": ("writes", "wrote", "writing"),
    "swear": ("swears", "swore", "swearing"),
    "think": ("thinks", "thought", "thinking"),
    "feel": ("feels", "felt", "feeling"),
    "find": ("finds", "found", "finding"),
    "show": ("shows", "showed", "showing"),
    "foresee": ("foresees", "foresaw", "foreseeing"),
    "forecast": ("forecasts", "forecast", "forecasting"),
    "put": ("puts", "put", "putting"),
    "sing": ("sings", "sang", "singing"),
    "begin": ("begins", "began", "beginning"),
    "read": ("reads", "read", "reading"),
    "undertake": ("undertakes", "undertook", "undertaking"),
    "hear": ("hears", "heard", "hearing"),
}
_PARTICIPLES = {
    "undertake": "undertaken", "write": "written", "swear": "sworn", "foresee": "foreseen",
    "show": "shown", "begin": "begun",
}  # fmt: skip
"""Past participles that are not the past."""
_DOUBLED = frozenset({"plan", "admit", "commit", "rebut", "beg", "quip", "slam", "sob", "snap",
                      "chat", "grin", "submit", "concur", "grab"})  # fmt: skip


def _forms(lemma: str) -> tuple[str, str, str]:
    """Give the -s, past and -ing forms of a verb."""
    if lemma in _IRREGULAR:
        first, second, third = _IRREGULAR[lemma]
        return first, second, third
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    sibilant = lemma.endswith(("s", "sh", "ch", "x"))
    stem = lemma + lemma[-1] if lemma in _DOUBLED else lemma.removesuffix("e")
    return lemma + ("es" if sibilant else "s"), stem + "ed", stem + "ing"


def _table() -> dict[str, tuple[CueVerb, Form]]:
    table: dict[str, tuple[CueVerb, Form]] = {}
    for act, frames, lemmas in _CLASSES:
        for lemma in " ".join(lemmas).split():
            verb = CueVerb(lemma, act, frames, lemma in _ADDRESSED)
            singular, past, participle = _forms(lemma)
            table.setdefault(lemma, (verb, Form.BASE))
            table.setdefault(singular, (verb, Form.SINGULAR))
            table.setdefault(participle, (verb, Form.PARTICIPLE))
            # "forecast" is its own past: the past reading is the one that reports
            table[past] = (verb, Form.PAST)
            table[_PARTICIPLES.get(lemma, past)] = (verb, Form.PAST)
    return table


CUE_FORMS = _table()
"""Lower-case word to the verb and the inflection it shows."""

NOUN_OR_VERB = frozenset(
    "claim claims report reports comment comments note notes state states estimate estimates call"
    " calls remark remarks charge charges project projects forecast forecasts post posts show shows"
    " pledge pledges promise promises demand demands hope hopes fear fears request requests answer"
    " answers joke jokes praise tweet tweets vow vows blame worry worries boast dispute disputes"
    " reply protest protests plan plans aim aims offer offers doubt doubts guess press caution"
    " welcome signal signals counter stress find finds echo repeat hint hints wonder slam blast"
    " complaint attest think decline declines put puts value values read reads order orders answer"
    " regards regard laugh laughs smile smiles sigh sighs cry cries"
    " record records rule rules accept begin begins offer offers label labels brand"
    " brands slate prepare resolve resolves request requests rage storm bark beam moan"
    " attribute attributes petition petitions rate rates question questions minute minutes direct"
    " compare appeal appeals push".split()
)
"""Forms that are at least as often nouns: they report only after a clear subject."""

QUOTED_AS = frozenset({"quoted", "quotes", "cited", "cites", "quoting", "citing"})
"""Verbs of passing words on: "Prime quoted Novak as telling"."""

CERTAINTIES: dict[str, Act] = {
    "confident": Act.BELIEVE, "convinced": Act.BELIEVE, "sure": Act.BELIEVE, "certain": Act.BELIEVE,
    "worried": Act.BELIEVE, "afraid": Act.BELIEVE, "concerned": Act.BELIEVE, "hopeful": Act.BELIEVE,
    "optimistic": Act.BELIEVE, "doubtful": Act.BELIEVE, "sceptical": Act.BELIEVE,
    "skeptical": Act.BELIEVE, "adamant": Act.ASSERT, "clear": Act.ASSERT,
}  # fmt: skip
"""Adjectives that, with a clause behind them, tell what somebody holds ("is confident that")."""
HEARING = frozenset("court tribunal inquest jury committee hearing panel inquiry meeting judge"
                    " magistrates commission".split())  # fmt: skip
"""Bodies of which "heard that" tells what was said before them."""
IMPERSONAL = frozenset({"said", "reported", "believed", "understood", "thought", "rumoured",
                        "rumored", "alleged", "reputed", "expected", "claimed", "estimated",
                        "feared", "hoped", "anticipated", "forecast", "announced"})  # fmt: skip
"""Participles of a passive without a speaker: "is said to own"."""

SAYING = frozenset("say comment confirm answer reveal disclose discuss elaborate specify speculate"
                   " name identify respond explain give provide".split())  # fmt: skip
"""What is left unsaid by one who declines to do it."""

NOUN_CUES: dict[str, Act] = {
    "claim": Act.ASSERT, "statement": Act.ASSERT, "assertion": Act.ASSERT,
    "allegation": Act.ASSERT, "announcement": Act.ASSERT, "remark": Act.ASSERT,
    "comment": Act.ASSERT, "report": Act.ASSERT, "warning": Act.ASSERT, "accusation": Act.ASSERT,
    "suggestion": Act.ASSERT, "admission": Act.ASSERT, "charge": Act.ASSERT,
    "denial": Act.DENY, "forecast": Act.ESTIMATE, "prediction": Act.ESTIMATE,
    "estimate": Act.ESTIMATE, "projection": Act.ESTIMATE, "pledge": Act.INTEND,
    "promise": Act.INTEND, "vow": Act.INTEND, "threat": Act.INTEND, "demand": Act.REQUEST,
    "belief": Act.BELIEVE, "fear": Act.BELIEVE, "hope": Act.BELIEVE,
    "speculation": Act.BELIEVE, "complaint": Act.ASSERT, "argument": Act.ASSERT,
    "contention": Act.ASSERT, "insistence": Act.ASSERT, "conclusion": Act.ASSERT,
    "revelation": Act.ASSERT, "assurance": Act.ASSERT, "boast": Act.ASSERT,
    "concern": Act.BELIEVE, "worry": Act.BELIEVE, "suspicion": Act.BELIEVE,
    "conviction": Act.BELIEVE, "recommendation": Act.REQUEST,
}  # fmt: skip
VIEW_NOUNS = frozenset(
    "words view opinion argument advice conclusion answer response message verdict complaint point"
    " worry concern".split()
)
"""Nouns of what somebody holds: "in her view", "his argument is that"."""
RECKONINGS = frozenset("estimate reckoning calculation count account tally estimates".split())
"""Nouns of what somebody works out: "by her estimate", "by the institute's own count"."""
WRITINGS = frozenset(
    "statement email e-mail letter note reply message post tweet memo response text telegram"
    " postcard".split()
)
"""Nouns behind which, and a colon, somebody's own words stand: "put out a statement: ..."."""
PLAN_NOUNS: dict[str, Act] = {
    "plan": Act.INTEND, "promise": Act.INTEND, "pledge": Act.INTEND, "vow": Act.INTEND,
    "offer": Act.INTEND, "threat": Act.INTEND, "decision": Act.INTEND, "intention": Act.INTEND,
    "proposal": Act.INTEND, "refusal": Act.REFUSE, "demand": Act.REQUEST, "request": Act.REQUEST,
    "call": Act.REQUEST,
}  # fmt: skip
"""Nouns that, with an owner and an infinitive, tell what somebody means to do or asks for."""
NOUN_FORMS = {form: noun for noun in NOUN_CUES for form in (noun, noun + "s")}
"""Singular and plural of the nouns of saying, to the singular."""

SAYING_NOUNS = frozenset(NOUN_FORMS) | frozenset(
    "letter tweet email e-mail post note memo filing release report interview article column video"
    " message speech address communique".split()
)
"""Nouns that name a text or a talk, never somebody."""

MAKING = frozenset("made makes make making issued issues repeated repeats voiced put raised"
                   " levelled leveled gave reiterated".split())  # fmt: skip
"""Verbs that turn a noun of saying into a report: "made the claim"."""

EMERGING = frozenset("emerged surfaced circulated swirled intensified grew spread mounted".split())
"""What unowned reports do: "reports emerged that"."""


TRIGGERS = (
    frozenset(CUE_FORMS)
    | PHRASE_HEADS
    | QUOTED_AS
    | MAKING
    | IMPERSONAL
    | frozenset(NOUN_FORMS)
    | frozenset(PLAN_NOUNS)
    | frozenset(CERTAINTIES)
    | VIEW_NOUNS
    | RECKONINGS
    | WRITINGS
    | {"according", "per"}
)
"""Every lower-case word that can begin a cue."""
_COMMON_HEADS = frozenset("did could went would has have had will does do wo".split())
SENTENCE_TRIGGERS = (
    (TRIGGERS - MAKING - _COMMON_HEADS)
    | {words[-1] for words in PHRASAL_CUES if words[0] in _COMMON_HEADS | {"made"}}
    | frozenset(CUE_FORMS)
)
"""One of these stands in every sentence that reports; the other triggers are too common alone."""
