"""Closed word classes that the grammar of names rests on."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = _words(
    """
    a about above according across actually after again against all almost along already also
    although always am amid among an and another any anyone anything are around as at away back
    be because been before behind being below beneath beside besides between beyond both but by
    can cannot could despite did do does doing done down due during each early earlier either
    else elsewhere enough even ever every everyone everything except few fewer finally first for
    former formerly forget four from further furthermore given had half has have having he hence
    her here hers herself him himself his how however i if in indeed inside instead into is it its
    itself just last late later latest least less let like little long look many may maybe me
    meanwhile might mine more moreover most mostly much must my near nearly neither never
    nevertheless next no nobody none nonetheless nor not nothing notwithstanding now of off often
    on once one only onto or other others otherwise our ours out outside over overall own past per
    perhaps please previously quite rather recent recently same second see seven several shall she
    should similarly since six so some somebody someone something sometimes soon still such
    ten than thank thanks that the their theirs them then there thereafter therefore these they
    third this those though three through throughout thus till to today together tomorrow tonight
    too toward towards two under underneath unless unlike until up upon us very via was we well
    were what whatever when whenever where whereas wherever whether which whichever while who
    whoever whole whom whose why will with within without would yes yesterday yet you your yours
    based compared asked speaking eight five nine eleven twelve twenty thirty forty fifty sixty
    seventy eighty ninety hundred thousand million billion unlike incoming outgoing longtime onetime
    """
)
"""Lower-case words that are no part of a name at its head, however they are written."""

CALENDAR = _words(
    """
    January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Thu
    Thurs Fri Sat Sun Christmas Easter
    """
)

NO_NAMES = _words(
    """
    AM PM GMT UTC EST EDT CST CDT MST MDT PST PDT CET CEST BST IST JST AD BC BCE CE CEO CFO COO CTO
    CIO VP GDP GNP GNI CPI PPI PMI PCE IPO ETF EPS EBIT EBITDA NGO NGOs IT TV DVD CD PC PCs URL USB
    PDF API APIs HTTP HTTPS HTML JSON XML SQL CSV CPU GPU RAM SSD ID IDs OK FAQ DIY DNA RNA PCR ICU
    LNG LPG SUV SUVs MP MPs MEP MEPs QE VAT KG KM MW GW TW KW kW MWh GWh TWh kWh MHz GHz kHz Hz KB
    MB GB TB PB KiB MiB GiB TiB Mt Gt Mb Gb Kb bpd BPD BOE USD EUR GBP JPY CNY RUB INR CHF AUD CAD
    NZD SEK NOK DKK Celsius Fahrenheit Kelvin Richter Internet Earth Mr Mrs Ms Dr Sir Madam Photo
    Image Video Editing Reporting Read More Related Advertisement Source Sources Update Western
    Eastern Northern Southern North South East West Northeast Northwest Southeast Southwest Big
    Black Old Great Good New Cyber Updated Note Figure Table Chapter Section Page Part Vol No Nos II
    III IV VI VII VIII IX XI XII
    """
)
"""Written like names, but units, roles, common nouns and furniture of the page."""

TITLES = _words(
    """
    President Premier Chancellor Minister Secretary Secretary-General Senator Sen Governor Gov
    Representative Rep Congressman Congresswoman Congressmember Mayor Ambassador Commissioner
    Chairman Chairwoman Chairperson Chair CEO CFO CIO COO CTO Director Director-General
    Administrator Spokesman Spokeswoman Spokesperson Speaker Mr Mrs Ms Miss Dr Prof Professor
    Gen Lt Col Sgt Capt
    Cmdr Adm Maj Rev Hon Admiral Colonel Lieutenant Sergeant Commander Cardinal Archbishop
    Ayatollah Sheikh Sheik Emir Sultan Undersecretary Under-Secretary-General Taoiseach Lawmaker
    Leader Officer Councillor Councilman Councilwoman Councilor Superintendent Sheriff Detective
    Inspector Coroner Treasurer Comptroller Congressperson Deputy Vice-President Justice Attorney MP
    Messrs Insp Det Supt Cpl Brig Cllr Cllrs Ald Alderman Alderwoman Const Comr CIO CISO CMO
    """
)
"""Heads of titles that split a run of capitals wherever they stand in it."""

SOFT_TITLES = _words(
    """
    King Queen Prince Princess Duke Duchess Lord Lady Baron Count Emperor Empress Pope Bishop Father
    Sister Brother Judge General Major Captain Chief Sir Dame Coach Rabbi Imam Saint Dean Marshal
    Doc Skipper Boss Constable Corporal Private Commodore Brigadier Monsignor Mother Uncle Aunt
    Nurse Midwife Ranger Warden Principal Rector Provost Bailiff Reeve Chieftain
    """
)
"""Words that are titles only at the head of a short run ("General Motors" is none)."""

TITLE_PREFIXES = _words(
    """
    Deputy Vice Prime Crown First Acting Former Interim Assistant Associate Executive Managing Chief
    Senior Foreign Interior Defence Defense Finance Energy Oil Petroleum Health Trade Economy
    Economic Economics Environment Climate Education Justice Labor Labour Transport Transportation
    Agriculture Commerce Industry Information Culture Sports Housing Home Security Treasury Cabinet
    Attorney Press General Major Lieutenant Brigadier Rear Air Field Police Fire Union Federal State
    Supreme Grand House Senate Majority Minority Opposition Party Communications Tourism Water
    Budget Development Planning Investment Infrastructure Technology Digital Science Immigration
    National Regional Municipal District Board Bank Financial Operating Medical Technical Election
    Research Editorial Programme Program Under
    """
)

TITLE_PAIRS = frozenset(
    {
        "Chief Executive", "Attorney General", "Surgeon General", "Solicitor General",
        "Auditor General", "Inspector General", "Governor General", "Secretary General",
        "Director General", "Major General", "Lieutenant General", "Brigadier General",
        "Crown Prince", "Crown Princess", "Grand Duke", "Grand Ayatollah", "Police Chief",
        "Army Chief", "Fire Chief", "Vice Admiral", "Air Marshal", "Field Marshal",
    }
)  # fmt: skip
"""Two words that make a title head only together."""

INNER_PREFIXES = _words(
    """
    Deputy Vice Prime Acting Former Interim Assistant Associate Executive Managing Chief Senior
    Foreign Interior Finance Defence Defense First Press
    """
)
"""Prefixes that begin a title in the middle of a run ("Nokia Chief Executive Pekka Lundmark")."""

TITLE_TAILS = _words(
    "State Defense Defence Energy Health Commerce Labor Agriculture Transportation Education "
    "Homeland Veterans Exchequer Treasury Finance Justice Wales York Cambridge Sussex "
    "Edinburgh Cornwall"
)
"""What follows "of" inside a title ("Secretary of State")."""

MASS_NOUNS = _words(
    """
    Police People Management Staff Industry Research Opposition Legend Law Science Evidence
    Word Tradition History Leadership Labour Labor Militia Clergy Youth Personnel Media Press
    Government Society Industry Popular Public Counsel Defence Defense Prosecution Crew Cattle
    Everybody Data Whoever Men Women Children Lawmen Fishermen Policemen Businessmen
    """
)
"""Common nouns that begin a sentence without an article and speak."""

ROLES = _words(
    """
    president premier chancellor minister secretary senator governor representative congressman
    congresswoman mayor ambassador commissioner chairman chairwoman chairperson chair chief director
    administrator spokesman spokeswoman spokesperson speaker professor lecturer economist analyst
    strategist trader researcher scientist epidemiologist virologist biologist physicist chemist
    geologist seismologist meteorologist climatologist historian sociologist psychologist doctor
    physician surgeon nurse lawyer attorney solicitor barrister judge prosecutor sheriff detective
    coach manager trainer captain striker midfielder defender goalkeeper forward quarterback pitcher
    guard sprinter swimmer cyclist boxer golfer driver singer actor actress musician composer author
    novelist writer poet journalist reporter columnist editor broadcaster presenter producer
    filmmaker engineer architect designer developer programmer entrepreneur founder co-founder
    cofounder owner investor banker executive partner head leader deputy member lawmaker legislator
    politician candidate activist campaigner organiser organizer farmer teacher student pupil
    resident neighbour neighbor witness survivor victim mother father son daughter brother sister
    husband wife widow pastor priest bishop rabbi imam general colonel commander officer soldier
    pilot astronaut cosmonaut adviser advisor aide consultant expert specialist fellow dean
    boss skipper headteacher headmaster headmistress principal rector vicar provost warden ranger
    constable midwife paramedic fisherman shopkeeper councillor councilor treasurer
    pensioner grandmother grandfather mechanic plumber carpenter electrician baker butcher
    superintendent coordinator counsel curator librarian tycoon billionaire businessman
    businesswoman chef firefighter volunteer veteran
    """
)
"""Lower-case nouns that, right before a name or in its apposition, make it a person's."""

ORG_SUFFIXES = _words(
    """
    Inc Corp Corporation Co Company Ltd Limited LLC LLP PLC Plc plc AG SA S.A. SE NV N.V. GmbH KG AB
    ASA Oy Oyj SpA S.p.A. PJSC OAO PAO Bhd Pty Holdings Holding Group Bancorp Partners Capital
    Industries Enterprises Technologies Systems Solutions Airlines Airways Motors Pharmaceuticals
    Laboratories Labs Bros Brothers Ventures Securities Insurance Telecom Petroleum Mining Steel
    Foods Entertainment Studios Networks Energy Electric Aerospace Therapeutics Biotech Logistics
    Pharma Aircraft Airplanes Semiconductor Software Media Pictures Records Stores Resources
    Minerals FC AFC CF SC RFC F.C.
    """
)

ORG_PREFIXES = _words("OAO OOO ZAO PAO PJSC AO PT Grupo Banco Banca Banque Compagnie")
"""Words that begin the name of a firm."""

ORG_HEADS = _words(
    """
    Bank University College School Institute Institution Ministry Department Bureau Office Agency
    Authority Administration Commission Committee Council Court Board Association Federation
    Confederation Union Foundation Fund Trust Society Academy Organization Organisation Party
    Movement Front Alliance Coalition League Congress Parliament Senate Assembly Chamber Cabinet
    Government Army Navy Force Forces Guard Police Service Services Corps Exchange Hospital Clinic
    Center Centre Museum Library Laboratory Observatory Church Club United Team Times Post News
    Journal Tribune Herald Gazette Telegraph Guardian Magazine Press Radio Television Broadcasting
    House Treasury Mission Task Network Initiative Project Programme Program Survey Registry
    Secretariat Directorate Inspectorate Tribunal Consortium Syndicate Brigade Battalion Regiment
    Forum Group Company Firm Corporation Ombudsman Panel Centers Centres Institutes Schools Airport
    """
)
"""Words that end the name of an institution, or begin it before "of" and "for"."""

PLACE_HEADS = _words(
    """
    River Lake Island Islands Mountain Mountains Mount Valley Sea Ocean Bay County City Province
    Peninsula Desert Strait Straits Canal Street Avenue Road Square Bridge Park Gulf Coast Cape Fort
    Port Creek Canyon Glacier Volcano Basin Plateau Forest Reef Falls Springs Beach Hills Heights
    Township Village District Region State Territory Republic Kingdom Hill Point Harbor Harbour
    Delta Highway Dam Isle Isles Plain Plains
    """
)

EVENT_HEADS = _words(
    """
    War Olympics Games Cup Open Championship Championships Summit Accord Accords Agreement Treaty
    Revolution Festival Marathon Prix Massacre Crisis Earthquake Pact Convention Protocol Uprising
    Derby Bowl Masters Series Conference Expo Fair Trophy Tour Eruption Flood Fire Wildfire
    """
)

EVENT_STARTS = _words("Hurricane Typhoon Cyclone Storm Tropical Super Operation Battle Medicane")

FOR_HEADS = _words(
    """
    Agency Alliance Association Campaign Center Centers Centre Centres Coalition Commission
    Committee Conference Convention Council Department Foundation Fund Institute Institutes
    Ministry Office Organisation Organization Panel School Society Union
    """
)
"""Words after which "for" and "on" carry a name on."""

OF_HEADS = ORG_HEADS | _words(
    """
    Gulf Bay Strait Republic Kingdom Isle Isles Province City State States Port Cape Battle Order
    Duchy Sea Lake Mount Declaration Treaty Tower Statue Gates Emirate Emirates Sultanate
    Commonwealth Bishop Archdiocese Diocese Doctors Faculty Federation Cathedral Palace Festival
    Church Game Medal Hall Temple Valley Rock Coast Archbishop Organization Horn Cup Tour Convention
    """
)
"""Words after which "of" carries a name on."""

TOPICS = _words(
    """
    Health Human Labor Labour Housing Urban Transportation Transport Science Sciences Culture
    Education Sports Sport Tourism Trade Energy Food Drug Securities Disease Oceanic Atmospheric
    Aeronautics Space Economic Economy Social Arts Commerce Industry Agriculture Environment
    Environmental Justice Security Research Development Technology Engineering Medicine Medical
    Finance Fire Rescue Water Sanitation Fisheries Forestry Mines Minerals Natural Resources
    Infrastructure Planning Budget Public Private Foreign Home Interior Rural Urban Family Women
    Children Youth Immigration Customs Border Naturalization Prevention Control Safety Standards
    Cooperation Co-operation Reconstruction Peace War Defence Defense Strategic International
    Domestic National Local Communities Regional Business Innovation Skills Information Media
    Communications Digital Climate Weather Monitoring Assessment Evaluation Law Order Rights
    Welfare Pensions Revenue Customs Excise Animal Plant Consumer Nutrition Pediatrics Gynecology
    Obstetrics Infectious Diseases Allergy Physics Mathematics Letters History Design Nuclear
    Petroleum Gas Oil Mining Chemical Chemistry Civil Religious Cultural Physical Occupational
    Insurance Banking Markets Pharmaceutical Crime Drugs Alcohol Tobacco Firearms Explosives
    """
)
"""What institutions are for; two of them may be joined by "and" inside one name."""

PARTICLES = _words(
    "bin ibn bint al el de del della di da dos das du van von der den ten la le y e zu af av"
)

OPEN_POSSESSIVES = _words(
    "People Women Men Children Queen King Workers Farmers Veterans Teachers Lloyd Mother Father"
)
"""Possessives that stand inside names ("Children's Hospital", "People's Party")."""

SPLITTING = _words("US U.S. USA U.S.A. UK U.K. EU E.U. UN U.N. UAE")
"""Abbreviated places that stand before a name rather than in it ("U.S. Navy pilot Dale Kerr")."""

NUMBERED = _words(
    """
    Unit Route Flight Highway Interstate Reactor Level Phase Type Model Channel Windows iPhone iPad
    Boeing Airbus Fortune Galaxy Pixel Xbox PlayStation Falcon Apollo Soyuz Formula Area Zone Gate
    Platform Terminal Runway Block Proposition Prop Article Amendment Resolution Room Building Line
    Camp Stage Group Pier Python Java Android Ubuntu Debian Office Voyager Artemis Starship
    Ariane Chandrayaan Luna Tier Class Category Chapter Title Mark Sputnik Vostok Hospital School
    """
)
"""Words that a bare number goes with ("Flight 370", "Reactor 4")."""

VARIANTS = r"Pro|Max|Plus|Ultra|Mini|Air|Lite|Neo|Note|SE|NEO|Dreamliner|MAX"

BOUND_WORDS = _words(
    """
    led based made born run owned style era wide type like free plus old backed bound listed built
    only level long size class grade rated linked held tier term scale trained educated brokered
    controlled occupied friendly speaking ruled funded sponsored area only style
    """
)
"""What a hyphen joins to a name without being part of it ("Oslo-based")."""

ACTING_VERBS = _words(
    """
    said says say saying told tells warned warns announced announces denied denies refused refuses
    agreed agrees rejected rejects accused accuses vowed vows pledged pledges threatened threatens
    urged urges demanded demands insisted insists wants wanted hopes hoped expects expected plans
    planned decided decides condemned condemns criticised criticized welcomed welcomes imposed
    imposes approved approves signed signs ordered orders asked asks responded responds retaliated
    argued argues claimed claims confirmed confirms declined declines dismissed dismisses added adds
    believes believed considers considered called calls proposed proposes promised promises offered
    offers recognised recognized recognises recognizes suspended suspends sought seeks stated states
    reiterated declared declares blamed blames supported supports opposed opposes backed backs
    expelled expels withdrew withdraws cultivated negotiated issued acknowledged admitted admits
    conceded protested recalled summoned sanctioned maintained maintains ratified lobbied
    """
)
"""What a government does and a town does not."""

PLACED = (
    r"(?<!shares )(?<!stake )(?<!stakes )(?<!interest )(?<!confidence )(?<!trust )(?<!faith )"
    r"(?<!invested )(?<!invest )(?<!holding )(?<!investors )(?<!shareholders )"
    r"\b(?:in|near|outside|inside|across|around|through|towards?|visit(?:ed|ing)?) "
)
"""Pattern of the words before a name that show it to be a place ("in Larkmoor")."""
