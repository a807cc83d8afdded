"""Words of which only one is true of a thing: adopted and rejected, open and shut, free and jailed.

A closed list of common antonyms of the language, none of a topic. Words on one side of a line
stand for one another. Verbs stand in their base form; a particle goes with its verb.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from checker.matching.stems import stem


class Lasting(StrEnum):
    """How long what an antonym says is true."""

    OUTCOME = "outcome"
    """Something ends so or so once and for all: acquitted, convicted."""

    DEED = "deed"
    """An outcome that is another one for each who takes part in it: won, lost."""

    STATE = "state"
    """It may be the other way round the next day: open, shut."""

    QUALITY = "quality"
    """What something is on an occasion: full, empty."""


_OUTCOMES = """
adopt,pass,ratify,enact,approve,endorse,authorise,authorize/\
reject,veto,vote down,throw out,turn down
acquit,exonerate/convict,condemn
guilty/innocent
survive,alive,unharmed/die,perish,dead
succeed/fail
uphold/overturn,quash,reverse,annul,overrule,strike down,dismiss,throw out
grant,award/deny,refuse,withhold
include/exclude,omit
extend,renew/terminate
cancel,call off,scrap,abandon/go ahead,proceed,take place
spare,preserve/destroy,demolish,raze,tear down
sound,ring,wail,go off,blare/silent,mute
intact,undamaged,unscathed,unharmed/damage,destroy,wreck,ruin
unhurt,unharmed,uninjured,unscathed/injure,hurt,wound
unanimous/split,divided,narrow
genuine,authentic,real/fake,forge,counterfeit,bogus
accidental/deliberate,intentional
identified/unidentified
fulfil,fulfill,meet/miss
repay/default
exceed,top/miss
complete,finish/abandon,unfinished,incomplete
"""
_DEEDS = """
accept,agree/reject,refuse,decline,turn down
approve,back,support,endorse,favour,favor/oppose,reject
win/lose
pass/fail,flunk
attend/skip,miss,boycott,shun
obey,comply/defy,flout,disobey
keep,retain/discard,drop
qualify,advance,go through/knock out,eliminate
vote for/vote against
"""
_STATES = """
open,reopen/close,shut,reclose
resume,restart,reopen,relaunch/suspend,pause,freeze,on hold,on ice
free,at liberty,on bail,at large/\
jail,imprison,behind bars,in custody,in jail,in prison,detain,to jail,to prison
switch on,turn on,lit/switch off,turn off,dark,unlit
found,recovered/missing,lost
work,function,operate/broken,break down,out of order,out of service,idle
ban,prohibit,forbid,outlaw,bar/allow,permit,legalise,legalize
conscious/unconscious
awake/asleep
healthy/sick,ill
locked/unlocked
available/unavailable,sold out
fit/unfit,unwell,injured
visible/invisible,hidden
active/inactive,dormant,extinct
online/offline
solvent/bankrupt,insolvent
paid/unpaid
solved/unsolved
dry/wet,flooded
sober/drunk
"""
_QUALITIES = """
full,packed,crowded,occupied,sold out,taken/empty,vacant,unoccupied,unsold,deserted,half-empty
legal,lawful,valid/illegal,unlawful,invalid
compulsory,mandatory,obligatory,required/voluntary,optional
safe,harmless/dangerous,unsafe,hazardous
married/single,unmarried,divorced
armed/unarmed
public/secret,confidential
permanent/temporary
present/absent
complete/incomplete
eligible/ineligible
accessible/inaccessible
effective/ineffective
sufficient,adequate/insufficient,inadequate
accurate/inaccurate,wrong
signed/unsigned
insured/uninsured
licensed/unlicensed
staffed,manned/unstaffed,unmanned
guarded/unguarded
protected/unprotected
vaccinated/unvaccinated
treated/untreated
known/unknown
edible/inedible,poisonous
drinkable/undrinkable
"""
_ALIKE = """
take remove extract cut
hold stage host
begin start commence launch
build construct erect
find discover detect
give grant award
get receive obtain
use employ
kill die
injure hurt wound
warn alert
inspect check examine
publish release
arrest detain
dismiss sack fire
repair fix mend
inform notify
see notice observe
need require
own possess
happen occur
destroy demolish raze
appoint name
fall collapse
leave depart
"""
"""Verbs that say the same of the same things, one class to a line."""
_PAST = {
    form: base
    for base, forms in (
        entry.split(":")
        for entry in (
            "begin:began,begun break:broke,broken bring:brought build:built burn:burnt buy:bought"
            " catch:caught choose:chose,chosen come:came cut:cut deal:dealt die:died,dying"
            " draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt"
            " fight:fought find:found flee:fled fly:flew,flown forbid:forbade,forbidden"
            " forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen get:got,gotten"
            " give:gave,given go:went,gone grow:grew,grown hang:hung have:had,has hear:heard"
            " hide:hid,hidden hit:hit hold:held hurt:hurt keep:kept know:knew,known lay:laid"
            " lead:led leave:left lend:lent let:let light:lit lose:lost make:made mean:meant"
            " meet:met pay:paid put:put quit:quit read:read ride:rode,ridden ring:rang,rung"
            " rise:rose,risen run:ran see:saw,seen seek:sought sell:sold send:sent set:set"
            " shake:shook,shaken shoot:shot show:shown shrink:shrank,shrunk shut:shut"
            " sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent"
            " spill:spilt split:split spread:spread stand:stood steal:stole,stolen"
            " strike:struck,stricken swear:swore,sworn sweep:swept"
            " swim:swam,swum take:took,taken teach:taught"
            " tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood"
            " wake:woke,woken wear:wore,worn win:won withdraw:withdrew,withdrawn"
            " write:wrote,written override:overrode,overridden undergo:underwent,undergone"
            " uphold:upheld"
        ).split()
    )
    for form in forms.split(",")
}
"""Irregular past forms of common verbs."""


@dataclass(frozen=True, slots=True)
class Pole:
    """One side of two that exclude each other."""

    axis: int
    """Number of the two."""

    side: bool
    lasting: Lasting


def base(word: str) -> str:
    """Give the stem of a folded word, for an irregular past form that of its verb.

    >>> base("gave"), base("rejected") == base("reject")
    ('give', True)
    """
    return stem(_PAST.get(word, word))


@lru_cache(maxsize=1)
def _classes() -> Mapping[str, str]:
    lines = (line.split() for line in _ALIKE.split("\n") if line)
    return {stem(word): stem(words[0]) for words in lines for word in words}


def verb_class(word: str) -> str:
    """Give the stem that stands for a folded verb and those that mean the same.

    >>> verb_class("discovered") == verb_class("found")
    True
    """
    own = base(word)
    return _classes().get(own, own)


def is_past(word: str) -> bool:
    """Tell whether a folded word is a past form, by its ending or by the list of irregular ones."""
    first = word.partition(" ")[0]
    return first in _PAST or (first.endswith("ed") and len(first) > len("need"))


@lru_cache(maxsize=1)
def poles() -> Mapping[str, tuple[Pole, ...]]:
    """Give the poles of each word or phrase, by stem; words of a phrase are set apart by a space.

    >>> poles()["reject"][0].side
    False
    """
    found: dict[str, list[Pole]] = defaultdict(list)
    lists = zip((_OUTCOMES, _DEEDS, _STATES, _QUALITIES), Lasting, strict=True)
    entries = [(line, lasting) for text, lasting in lists for line in text.split("\n") if line]
    for axis, (line, lasting) in enumerate(entries):
        for side, words in zip((True, False), line.split("/"), strict=True):
            for phrase in words.split(","):
                head, *rest = phrase.split(" ")
                key = " ".join((base(head) if len(head) > len("out") else head, *rest))
                found[key].append(Pole(axis, side, lasting))
    return {key: tuple(each) for key, each in found.items()}
