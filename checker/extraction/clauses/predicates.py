"""Which words of a sentence are its verbs, without a parser.

A word is taken for a verb if it is an auxiliary, a form of a verb that news uses with numbers, or
has a verb's ending where only a verb can stand. Nouns that look like verbs ("a cut", "the rise")
are told by the determiner, adjective or possessive before them.
"""

from dataclasses import dataclass

from checker.extraction.clauses.verb_lexicon import COMMON
from checker.extraction.lemmas import is_irregular_form, verb_lemma

BE = frozenset("am is are was were be been being 's 're".split())
HAVE = frozenset("have has had having 've 'd".split())
MODALS = frozenset("will would shall should can could may might must 'll wo ca".split())
DO = frozenset("do does did".split())
AUXILIARIES = BE | HAVE | MODALS | DO | {"to", "not", "n't"}

CHANGE_UP = frozenset(
    "rise grow climb jump surge soar gain increase advance rally rebound recover double triple"
    " quadruple expand accelerate swell balloon edge inch leap spike improve strengthen raise lift"
    " boost add widen hike".split()
)
CHANGE_DOWN = frozenset(
    "fall drop decline decrease slide sink plunge tumble slip dip shrink plummet lose shed ease"
    " retreat halve slump contract weaken narrow cut reduce lower trim slow crash dive"
    " slash".split()
)
CHANGES = CHANGE_UP | CHANGE_DOWN | frozenset("change move swing shift".split())
LEVELS = frozenset(
    "be stand total reach hit average remain stay amount settle close trade number measure weigh"
    " cost come exceed top equal represent become post record register peak run".split()
)
TRANSACTIONS = frozenset(
    "produce pump export import travel cover weigh drop lose cost raise spend pay invest earn"
    " make donate pledge allocate receive borrow owe charge fine award lend generate collect"
    " grant contribute budget provide commit bid offer buy sell price value report see expect"
    " show set put peg assess".split()
)
HAPPENINGS = frozenset(
    "kill injure wound hurt die infect evacuate displace destroy damage arrest detain rescue"
    " save hospitalise strand trap employ hire fire dismiss lay vote attend serve use visit"
    " carry hold contain cover include affect leave miss drown burn flood close cancel delay"
    " recall ship produce pump export import deliver manufacture build open score win lead"
    " finish complete support allow require take last accept store handle process send reject"
    " return expire keep test vaccinate treat confirm diagnose deploy train live work sign"
    " approve account control own operate depend rely fly travel attack release issue publish"
    " announce agree declare join launch meet start begin end download install plant harvest"
    " catch shed erupt strike rate rank host feature limit retain permit consume emit"
    " discharge".split()
)
VERBS = CHANGES | LEVELS | TRANSACTIONS | HAPPENINGS | {"have", "do", "say"}

HEDGES = frozenset(
    "about around roughly nearly almost some approximately an estimated at least most more than"
    " over under up to just only as much many fewer less close well slightly a exactly another"
    " further approaching upward upwards amount of $ € £ ¥ ~ +".split()
) - {"to", "at", "of", "as"}
"""Words that may stand between a preposition and its number."""

_BEFORE_NOUN = frozenset(
    "a an the this that these those its his her their our my your some any no each every another"
    " of in on at by with for from per and's s first second third last next new further big sharp"
    " steep record total annual monthly weekly daily quarterly net gross".split()
)
_CLITIC_HOSTS = frozenset("it that there he she what who here where how".split())
"""Words after which 's is a verb, not a possessive."""

_RELATIVES = frozenset({"which", "who", "that"})
_BEFORE_FINITE = frozenset("now currently already still typically usually normally".split())
"""Adverbs between a subject and its verb: "a mortgage now costs 4 percent"."""

_BEFORE_VERB = frozenset("who which that they we he she it i you there".split())


@dataclass(frozen=True, slots=True)
class Token:
    """One word or sign of a sentence."""

    start: int
    """Offset in the sentence's text."""

    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Tell whether it begins with a letter."""
        return self.text[:1].isalpha()


def is_adverb(token: Token) -> bool:
    """Tell whether the word may stand between a subject and its verb."""
    ends = token.lower.endswith("ly") and len(token.lower) > 4  # noqa: PLR2004 - not "fly"
    return token.lower in _ADVERBS or (ends and token.lower not in _NO_ADVERBS)


_NO_ADVERBS = frozenset(
    "supply family rally reply bully belly jelly assembly monopoly anomaly italy july apply comply"
    " imply multiply daily weekly monthly quarterly yearly early elderly friendly likely unlikely"
    " costly deadly orderly butterfly homily oligopoly".split()
)
_ADVERBS = frozenset(
    "also now then still already just even again ever never so far since later earlier once not"
    " n't only almost nearly about around roughly both all together alone meanwhile however"
    " therefore thus instead likewise further more less well soon always often currently".split()
)


def verb_at(tokens: list[Token], index: int) -> str | None:
    """Give the lemma of the verb at a position, or None if the word is no verb there."""
    token = tokens[index]
    if token.lower in MODALS | BE | HAVE | DO:
        host = tokens[index - 1].lower if index else ""
        possessive = token.lower == "'s" and host not in _CLITIC_HOSTS
        return None if possessive else verb_lemma(token.lower)
    before = tokens[index - 1].lower if index else ""
    if not token.is_word or (index and token.text[:1].isupper()):
        return None
    lemma = verb_lemma(token.lower)
    opens = before == "and" and _intends(tokens, index, lemma)
    if not index and lemma != token.lower and token.lower.endswith("s"):
        return None  # "Imports from Ukraine jumped"
    if before in _BEFORE_NOUN and not (opens or _after_relative(tokens, index)):
        return None
    finite = before in _BEFORE_FINITE and _is_finite(tokens, index, lemma)
    return lemma if finite or opens or _is_verb(tokens, index, lemma) else None


def _intends(tokens: list[Token], index: int, lemma: str) -> bool:
    """Tell the verb of "and hopes to reach" from the noun of "hopes and fears"."""
    if index + 2 >= len(tokens) or lemma == tokens[index].lower or lemma not in COMMON | VERBS:
        return False
    return tokens[index + 1].lower == "to" and tokens[index + 2].lower in COMMON | VERBS


def _is_finite(tokens: list[Token], index: int, lemma: str) -> bool:
    """Tell the verb of "a mortgage now costs 4 percent", which could be a noun elsewhere."""
    if index < 2 or lemma == tokens[index].lower or not tokens[index].lower.endswith("s"):  # noqa: PLR2004 - a noun and the adverb
        return False
    close = index + 1 < len(tokens) and tokens[index + 1].lower in _PARTICLES | {"close"}
    return close or _value_follows(tokens, index) or _complement_follows(tokens, index)


def _after_relative(tokens: list[Token], index: int) -> bool:
    """Tell the "that" of "a rate that topped 5 %" from the one of "that rate"."""
    if tokens[index - 1].lower != "that" or index < 2 or not tokens[index - 2].is_word:  # noqa: PLR2004 - a noun and "that"
        return False
    lower = tokens[index].lower
    finite = lower.endswith(("ed", "s")) or is_irregular_form(lower) or lower in _UNCHANGING
    return finite and _complement_follows(tokens, index)


def _is_verb(tokens: list[Token], index: int, lemma: str) -> bool:
    lower = tokens[index].lower
    before = tokens[index - 1].lower if index else ""
    if lemma in VERBS:
        return _is_verb_form(tokens, index, lemma)
    host = before if before == "to" else _before_adverbs(tokens, index).lower if index else ""
    if lemma == lower and host in MODALS | {"to"}:
        return _is_infinitive(tokens, index)
    if before in _RELATIVES and lower.endswith(("ed", "s")) and lemma != lower:
        return True
    participle = lower.endswith("ed") or is_irregular_form(lower)
    if participle and (_after_auxiliary(tokens, index) or _acts(tokens, index)):
        return True
    return lemma in COMMON and _is_predicate(tokens, index, lemma)


def _is_predicate(tokens: list[Token], index: int, lemma: str) -> bool:
    """Tell a finite form of a common verb: a noun, name or comma before it and no other verb."""
    lower = tokens[index].lower
    if not index or lemma in _NOUNS_TOO:
        return False
    before = tokens[index - 1]
    if lower == lemma and lower not in _UNCHANGING:
        plural = before.lower.endswith("s") and before.is_word
        return plural and index + 1 < len(tokens) and tokens[index + 1].text[:1].isdigit()
    past = lower.endswith("ed") or is_irregular_form(lower)
    if lower in _UNCHANGING or (past and before.lower == ","):
        closes = before.lower == "," and any(token.lower == "," for token in tokens[: index - 1])
        return closes or ((before.is_word or past) and _complement_follows(tokens, index))
    if past:
        return before.text[-1:].isalnum() and verb_at(tokens, index - 1) is None
    named = (before.is_word and not is_adverb(before)) or _closes_insertion(tokens, index)
    return lower.endswith("s") and named and _object_follows(tokens, index)


def _closes_insertion(tokens: list[Token], index: int) -> bool:
    """Tell "the club, whose debts grew, needs 5,000 pounds" from an item of a list."""
    again = any(token.lower == "," for token in tokens[: index - 1])
    return tokens[index - 1].lower == "," and again and _value_follows(tokens, index)


def _object_follows(tokens: list[Token], index: int) -> bool:
    """Tell "the club needs a court" from "the tin stocks in the port": a noun has no object."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.lower in _AFTER_NOUN | {"by", "from", "of"}:
        return False
    if following.lower in _PARTICLES:
        return True
    if following.lower == "to":
        return index + 2 < len(tokens) and _is_infinitive(tokens, index + 2)
    return _complement_follows(tokens, index)


_PARTICLES = frozenset("up down out off away back over aside".split())


def _is_infinitive(tokens: list[Token], index: int) -> bool:
    """Tell "will meet", "agreed to join" from "up to twenty" and "moved to Spain"."""
    return len(tokens[index].lower) > 1 and tokens[index].lower not in _NO_INFINITIVES


_NO_INFINITIVES = frozenset(
    "between around roughly about approximately"
    " the and its his her their this that these those some any all one two three four five six"
    " seven eight nine ten twenty thirty more less about nearly almost just not also which whom"
    " what how where when date work school home".split()
)


def _acts(tokens: list[Token], index: int) -> bool:
    """Tell a past tense from an adjective: a noun before it, a complement after it."""
    before = tokens[index - 1] if index else None
    known = before is not None and before.text[-1:].isalnum() and before.lower not in AUXILIARIES
    return known and _complement_follows(tokens, index)


def _is_verb_form(tokens: list[Token], index: int, lemma: str) -> bool:
    """Tell "sales rose" and "prices cut" from the nouns "sales", "rise" and "cut"."""
    lower = tokens[index].lower
    if lower == lemma:  # a bare form is a verb after an auxiliary, "to" or a plural subject
        if _after_auxiliary(tokens, index) or not index:
            return bool(index)
        before = _before_adverbs(tokens, index)
        named = before.text[:1].isupper() and index > 1
        plural = before.lower.endswith("s") or named
        bare = plural and lower in _BARE_VERBS and _complement_follows(tokens, index)
        bare = bare or (plural and _value_follows(tokens, index))
        unchanging = lower == "put" or (lower in _UNCHANGING and _takes_object(tokens, index))
        return before.lower in _BEFORE_VERB or bare or unchanging
    if lower.endswith("s") and lower.removesuffix("s") == lemma and lower != "puts":
        return _leans(tokens, index, lemma) or (
            _complement_follows(tokens, index)
            and not _is_object(tokens, index, lemma)
            and not _is_plural_noun(tokens, index, lemma)
        )
    if lower.endswith("ing"):
        opens = _after_auxiliary(tokens, index) or tokens[index - 1].lower == ","
        counts = lemma in CHANGES | LEVELS or tokens[index - 1].is_word
        return opens or (counts and _value_follows(tokens, index))
    return True


def _takes_object(tokens: list[Token], index: int) -> bool:
    """Tell the verb of "the agency cut rations by 40 percent" from the noun of "a rate cut"."""
    particle = index + 1 < len(tokens) and tokens[index + 1].lower in _PARTICLES
    if particle or _complement_follows(tokens, index):
        return True
    for place in range(index + 1, min(index + _OBJECT_REACH, len(tokens) - 1)):
        if not tokens[place].is_word:
            return False
        if tokens[place].lower in _SET_BY:
            amount = tokens[place + 1].lower in {"a", "an"} and place + 2 < len(tokens)
            told = amount and tokens[place + 2].lower in _AMOUNTS
            return place > index + 1 and (told or _value_follows(tokens, place))
        if tokens[place].lower in _AFTER_NOUN:
            return False
    return False


_OBJECT_REACH = 6
"""Tokens after a verb within which the value stands that its object is set to."""

_SET_BY = frozenset({"by", "to"})
_AMOUNTS = frozenset(
    "average total estimated further combined median mean third quarter half fifth tenth".split()
)
"""Words after "by a" with which an amount begins."""


def _before_adverbs(tokens: list[Token], index: int) -> Token:
    position = index - 1
    while position > 0 and is_adverb(tokens[position]):
        position -= 1
    return tokens[position]


_BARE_VERBS = frozenset(
    "stand total reach hit average remain stay amount number cost come exceed top equal represent"
    " run account control employ use support allow require take last hold contain include expire"
    " have do cover carry live own operate accept store keep earn make spend pay lose receive need"
    " face produce sell buy get charge".split()
)
_UNCHANGING = frozenset("hit cut set cost shed hurt shut put let spread beat bid".split())
_COMPLEMENT = frozenset(
    "by to at from about around more less nearly almost roughly some up over under between a an the"
    " its their his her as only just below above in with into for after all no"
    " him them us me two three four five six seven eight nine ten eleven twelve twenty half every"
    " each another hundreds thousands dozens enough".split()
)


def _complement_follows(tokens: list[Token], index: int) -> bool:
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return (
        following.lower in _COMPLEMENT
        or following.text[:1].isupper()
        or (not following.is_word and following.lower not in {",", ".", ";", ")", ":"})
        or is_adverb(following)
    )


_LEANING = frozenset({"depend", "rely"})
_NOUNS_TOO = frozenset(
    "price cost record house report value name lead share fund tax gain cut rise increase drop show"
    " rate rank offer estimate number measure total average change test visit".split()
)
_VERB_REACH = 4


def _leans(tokens: list[Token], index: int, lemma: str) -> bool:
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    return lemma in _LEANING and following in {"on", "upon"}


def _is_object(tokens: list[Token], index: int, lemma: str) -> bool:
    """Tell the noun of "raised ticket prices by 5 percent" from the verb "prices"."""
    if lemma not in _NOUNS_TOO:
        return False
    if tokens[index - 1].lower == "and" and tokens[index + 1 : index + 2]:
        return tokens[index + 1].text[:1] not in "$€£¥"  # "has showers and costs $45"
    before = range(max(index - _VERB_REACH, 0), index)
    return any(verb_at(tokens, place) is not None for place in before)


def _is_plural_noun(tokens: list[Token], index: int, lemma: str) -> bool:
    """Tell "dockside prices for lobster jumped" from the verb "prices"."""
    if lemma not in _NOUNS_TOO or index + 1 >= len(tokens):
        return False
    return tokens[index + 1].lower in _AFTER_NOUN


_AFTER_NOUN = frozenset("for in at on across among with into after".split())
"""Prepositions that complete a plural noun rather than a verb that looks like it."""


def _value_follows(tokens: list[Token], index: int) -> bool:
    if index + 1 >= len(tokens):
        return False
    following = tokens[index + 1]
    return following.lower in _VALUE_WORDS or following.text[:1] in "0123456789$€£¥"


_VALUE_WORDS = frozenset(
    "by to below above about around nearly almost at under over more less between roughly up"
    " approximately just only".split()
)


def _after_auxiliary(tokens: list[Token], index: int) -> bool:
    position = index - 1
    while position >= 0 and is_adverb(tokens[position]):
        position -= 1
    return position >= 0 and tokens[position].lower in AUXILIARIES


def is_passive(tokens: list[Token], index: int) -> bool:
    """Tell whether the participle at a position follows a form of "be"."""
    position = index - 1
    while position >= 0 and is_adverb(tokens[position]):
        position -= 1
    return position >= 0 and tokens[position].lower in BE | {"get", "got", "gets"}


def is_past(tokens: list[Token], index: int) -> bool:
    """Tell whether the finite verb of the group that ends at a position is in the past tense."""
    position = index
    while position > 0 and (
        tokens[position - 1].lower in AUXILIARIES or is_adverb(tokens[position - 1])
    ):
        position -= 1
    first = tokens[position].lower
    if first in AUXILIARIES:
        return first in {"was", "were", "had", "did", "would", "could", "might"}
    return first != verb_lemma(first) and not first.endswith(("s", "ing"))
