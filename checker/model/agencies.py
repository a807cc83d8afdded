"""The wire services whose copy other outlets print, and the names that they go by."""

_NAMES = {
    "Reuters": ("reuters", "thomson reuters"),
    "AP": ("ap", "associated press", "the associated press"),
    "AFP": ("afp", "agence france-presse", "agence france presse"),
    "dpa": ("dpa", "deutsche presse-agentur", "dpa international"),
    "PA": ("pa", "pa media", "press association", "pa news agency"),
    "UPI": ("upi", "united press international"),
    "Bloomberg": ("bloomberg", "bloomberg news"),
    "Dow Jones": ("dow jones", "dow jones newswires"),
    "TASS": ("tass", "itar-tass"),
    "Interfax": ("interfax",),
    "RIA Novosti": ("ria novosti", "ria"),
    "Sputnik": ("sputnik",),
    "Xinhua": ("xinhua", "xinhua news agency"),
    "Kyodo": ("kyodo", "kyodo news"),
    "Jiji": ("jiji", "jiji press"),
    "Yonhap": ("yonhap", "yonhap news agency"),
    "ANSA": ("ansa",),
    "EFE": ("efe", "agencia efe"),
    "Lusa": ("lusa",),
    "PTI": ("pti", "press trust of india"),
    "ANI": ("ani", "asian news international"),
    "IANS": ("ians",),
    "AAP": ("aap", "australian associated press"),
    "RNZ": ("rnz",),
    "The Canadian Press": ("the canadian press", "canadian press", "cp"),
    "Anadolu": ("anadolu", "anadolu agency", "aa"),
    "IRNA": ("irna",),
    "WAM": ("wam",),
    "SPA": ("spa", "saudi press agency"),
    "Ukrinform": ("ukrinform",),
    "PAP": ("pap", "polish press agency"),
    "MTI": ("mti",),
    "APA": ("apa",),
    "ATS": ("ats", "keystone-ats", "keystone-sda"),
    "Belga": ("belga",),
    "ANP": ("anp",),
    "NTB": ("ntb",),
    "TT": ("tt news agency",),
    "Ritzau": ("ritzau",),
    "STT": ("stt",),
    "Bernama": ("bernama",),
    "Antara": ("antara",),
    "Agência Brasil": ("agencia brasil", "agência brasil"),
    "Business Wire": ("business wire", "businesswire"),
    "PR Newswire": ("pr newswire", "prnewswire"),
    "GlobeNewswire": ("globenewswire", "globe newswire"),
}

AGENCIES = {alias: name for name, aliases in _NAMES.items() for alias in aliases}
"""Written name in lower case -> name that a credit is shown under."""


def agency(name: str) -> str | None:
    """Give the wire service that a name stands for, or None.

    >>> agency("Agence France-Presse"), agency("Jane Roe")
    ('AFP', None)
    """
    return AGENCIES.get(name.strip(" .,").casefold())
