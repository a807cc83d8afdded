"""Common English verbs, base forms: words that may be the verb of a clause.

A closed list on purpose: whether a form of one of them is a verb in its place is decided by what
stands around it (`predicates`). Verbs that are far more often nouns are left out.
"""

COMMON = frozenset(
    """
    abandon abolish absorb accelerate accompany accuse achieve acknowledge acquire adapt adjust
    admit adopt advertise advise afford aim air allege amass amend anchor anger announce annoy
    answer appeal appear apply appoint argue arrange arrive ask assemble assign assist assume
    assure attach attain attempt attract auction authorise authorize avert avoid await ban bar
    bear become befall beg behave believe belong bet blame blast bless block boast bolster bottle
    bounce brace break breach breed brew bring broadcast bury bypass calculate call calm campaign
    cap capture care cascade cast catch cause caution cease celebrate certify challenge charter
    chase check cheer choose cite claim clear cling coast coincide collapse collide combine
    command commence commission compare compel compete compile complain compose comprise conceal
    concede conclude condemn conduct confess confine confront congratulate connect consider
    consist construct consult contact contend contest convert convey convict convince cook cool
    cope cram create criticise criticize cruise curb cultivate damp dare date deal debate debut
    decay decide declare dedicate deem defeat defend defer define defy delight deliver demand
    demolish demonstrate deny depart depict deposit derail derive descend describe deserve design
    desire detail detect deter determine develop devise devote diagnose dictate die differ dig
    direct disagree disappear disclose discover discuss dispatch display dispute disrupt dissolve
    distribute divert divide divorce dock dominate double doubt draft drag drain dry dump earmark
    eat echo edit educate elaborate elect eliminate emerge emit emphasise emphasize enable encounter
    encourage enforce engage enjoy enlarge enlist ensure entail enter entertain entitle equip
    go hope wear eat drink give get draw drive beat let shut spread
    erode escape establish evade evaluate evolve exaggerate examine excavate execute exempt
    exercise exhaust exhibit exist experience explain explode exploit explore expose express
    extend extract face fail faint favour fear feed feel ferment fetch fight file film finance
    find fit fix flee flip float flow fly focus follow forbid force forecast forge forget form
    found frame freeze fuel fulfil furnish gather gaze glide grab graduate grapple greet grind
    ground guarantee guard guide halt hamper hand handle hang happen harm haul head heal hear heat
    help hesitate hide hint honour hover hunt identify ignore illustrate imagine impact imply impose
    impress incur induce infer inflict influence inform inherit inject inquire insert insist
    inspect inspire insure integrate interrupt intervene interview introduce invade invent
    investigate invite involve irrigate isolate jail join judge justify keep kick kidnap knit
    knock know lack lag land last laud lay lean learn leave lengthen liberate license lie light
    like limp link liquidate listen loan locate lock log look loom loot love maintain manage mandate
    march mark market marry match mature mention merge milk mine minimise minimize mislead mix
    mobilise mobilize mock modify monitor motivate mount mourn mow nab name narrow near need
    neglect negotiate nominate note notice notify obey object oblige observe obtain occupy occur
    omit operate oppose orbit ordain organise organize originate oust outlaw outline outnumber
    outpace outperform outstrip outweigh overcome overhaul overlook oversee overtake overturn own
    pack paint park part partner pass pause peak penalise penalize perform permit persuade phase
    photograph pick pilot pioneer plague plateau plead please plot plough plunder point poll possess
    postpone pour practise praise pray precede predict prefer preserve preside press presume
    prevail prevent print privatise probe proceed process proclaim procure prohibit project
    prolong promote prompt prosecute protect protest prove publicise publish pull punish purchase
    pursue push qualify question queue quit quote race raid range reach react read realise realize
    reap reassure rebuff rebuild recall recite recognise recognize recommend reconsider recount
    recruit recycle redeem redesign redirect refer refine reflect refund refurbish regain regard
    regret regulate reimburse reinforce reinstate reiterate relate relax relaunch relay relieve
    relinquish relocate remark remember remind remove renew renovate repaint repair repay repeal
    repeat replace replant replenish represent reproduce request rescue resemble reserve reshape
    reside resign resist resolve respond restart restore restrict result resume retail retire
    retrieve retrain reuse reveal revert review revise revive revoke ride ring rip risk rival roar
    rob roll rotate round row ruin rule rush sack sail salvage sanction satisfy scan scare scatter
    scrap screen scrutinise secure see seize select sentence separate settle shake share shelve
    shift shine shock shoot shore shorten shoulder shrug shuttle side sideline signal simplify sing
    sit skip sleep slice slide smash smuggle snap soak solve sound sow spark spawn speak specialise
    specify speculate speed spell spill spin split sponsor spray spur squeeze stabilise stack staff
    stage stagger stamp star steal steer stem step sting stir stock stop storm stretch strip strive
    struggle study stun stumble sub subject submit subscribe substitute succeed sue suffer suggest
    suit summon supervise supply support suppose surge surpass surprise surrender surround survey
    survive suspect suspend sustain swallow swear sweep swim switch tackle talk tally target taste
    teach team tear tease tell term terminate test thank think thin threaten thrive throw thwart tie
    tighten tip tolerate touch tour tout trace track trade trail train transfer transform transmit
    transport trap tread treat trial trick trigger trouble trust tug tumble turn tweak twist
    underestimate undergo underline undermine understand undertake undo unify unite unlock unveil
    update upgrade uphold urge use utilise vacate value vanish vary veto view violate visit voice
    void volunteer vote wade wage wait walk wander want warm warn wash waste watch water wave weave
    welcome whip widen wield wind wipe wish withdraw withhold withstand witness wonder worry worsen
    wrap wreck wrestle write yield zoom
    """.split()
)
