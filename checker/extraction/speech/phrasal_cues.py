"""Cues of several words: "pointed out", "called on", "did not respond"."""

from checker.model.claims import Act

PHRASAL_CUES: dict[tuple[str, ...], tuple[str, Act, str]] = {
    ("pointed", "out"): ("point out", Act.ASSERT, "qct"),
    ("points", "out"): ("point out", Act.ASSERT, "qct"),
    ("point", "out"): ("point out", Act.ASSERT, "qct"),
    ("pointing", "out"): ("point out", Act.ASSERT, "qct"),
    ("made", "clear"): ("make clear", Act.ASSERT, "tw"),
    ("called", "on"): ("call on", Act.REQUEST, "no"),
    ("calls", "on"): ("call on", Act.REQUEST, "no"),
    ("calling", "on"): ("call on", Act.REQUEST, "no"),
    ("call", "on"): ("call on", Act.REQUEST, "no"),
    ("called", "for"): ("call for", Act.REQUEST, "no"),
    ("calls", "for"): ("call for", Act.REQUEST, "no"),
    ("calling", "for"): ("call for", Act.REQUEST, "no"),
    ("ruled", "out"): ("rule out", Act.DENY, "n"),
    ("rules", "out"): ("rule out", Act.DENY, "n"),
    ("ruling", "out"): ("rule out", Act.DENY, "n"),
    ("shot", "down"): ("shoot down", Act.DENY, "n"),
    ("stopped", "short", "of"): ("stop short of", Act.NO_COMMENT, "n"),
    ("stopping", "short", "of"): ("stop short of", Act.NO_COMMENT, "n"),
    ("stops", "short", "of"): ("stop short of", Act.NO_COMMENT, "n"),
    ("refrained", "from"): ("refrain from", Act.NO_COMMENT, "n"),
    ("refrains", "from"): ("refrain from", Act.NO_COMMENT, "n"),
    ("refraining", "from"): ("refrain from", Act.NO_COMMENT, "n"),
    ("went", "on", "to", "say"): ("go on to say", Act.ASSERT, "qct"),
    ("went", "on"): ("go on", Act.ASSERT, "q"),
    **{(form, "it"): ("put it", Act.ASSERT, "q") for form in ("put", "puts")},
    ("goes", "on"): ("go on", Act.ASSERT, "q"),
    **{
        (form, "in"): (f"{lemma} in", Act.ASSERT, "q")
        for lemma, forms in (
            ("put", "put puts"),
            ("cut", "cut cuts"),
            ("chime", "chimed chimes"),
            ("break", "broke breaks"),
            ("butt", "butted butts"),
        )
        for form in forms.split()
    },
    ("wrote", "back"): ("write back", Act.ASSERT, "qct"),
    ("writes", "back"): ("write back", Act.ASSERT, "qct"),
    **{
        (auxiliary, negation, verb): (f"not {verb}", Act.NO_COMMENT, "np")
        for auxiliary in ("did", "would", "has", "have", "had", "will", "does", "do", "wo", "could")
        for negation in ("not", "n't")
        for verb in (
            "respond",
            "responded",
            "comment",
            "commented",
            "discuss",
            "discussed",
            "reply",
            "replied",
            "elaborate",
            "elaborated",
            "speculate",
            "specify",
        )
    },
    **{
        ("would", negation, "be", "drawn"): ("not be drawn", Act.NO_COMMENT, "np")
        for negation in ("not", "n't")
    },
    **{
        (form, "to", verb): (f"{lemma} to {verb}", Act.NO_COMMENT, "np")
        for lemma, forms in (
            ("decline", "declined declines declining"),
            ("refuse", "refused refuses refusing"),
        )
        for form in forms.split()
        for verb in (
            "comment say confirm answer reveal disclose discuss elaborate specify speculate name"
            " identify respond explain".split()
        )
    },
    **{
        (form, "to", "be", verb): (f"{lemma} to be {verb}", Act.NO_COMMENT, "np")
        for lemma, forms in (
            ("decline", "declined declines declining"),
            ("refuse", "refused refuses refusing"),
        )
        for form in forms.split()
        for verb in ("interviewed", "drawn", "quoted")
    },
    **{(form, "for"): ("ask for", Act.REQUEST, "n") for form in ("asked", "asks", "asking")},
    **{
        (form, "of"): ("write of", Act.ASSERT, "n")
        for form in ("writes", "wrote", "spoke", "speaks")
    },
    ("could", "not", "be", "reached"): ("not be reached", Act.NO_COMMENT, "np"),
    **{
        (form, *rest): (f"{lemma} {' '.join(rest)}", act, frames)
        for lemma, forms, rest, act, frames in (
            ("lash", "lashed lashes", ("out", "at"), Act.EVALUATE, "n"),
            ("hit", "hit hits", ("out", "at"), Act.EVALUATE, "n"),
            ("speak", "spoke speaks", ("out", "against"), Act.EVALUATE, "n"),
            ("insist", "insisted insists", ("on",), Act.ASSERT, "n"),
            ("point", "pointed points pointing", ("to",), Act.ASSERT, "n"),
            ("confess", "confessed confesses", ("to",), Act.ASSERT, "n"),
            ("complain", "complained complains complaining", ("of",), Act.ASSERT, "n"),
            ("complain", "complained complains complaining", ("about",), Act.EVALUATE, "n"),
            ("warn", "warned warns warning", ("of",), Act.ASSERT, "n"),
            ("apologise", "apologised apologises", ("for",), Act.EVALUATE, "n"),
            ("apologize", "apologized apologizes", ("for",), Act.EVALUATE, "n"),
            ("appeal", "appealed appeals appealing", ("to",), Act.REQUEST, "o"),
            ("appeal", "appealed appeals appealing", ("for",), Act.REQUEST, "n"),
            ("press", "pressed presses pressing", ("for",), Act.REQUEST, "n"),
            ("push", "pushed pushes pushing", ("for",), Act.REQUEST, "n"),
            ("plead", "pleaded pleads pleading", ("with",), Act.REQUEST, "o"),
            ("ask", "asked asks asking", ("for",), Act.REQUEST, "n"),
            ("write", "wrote writes", ("of",), Act.ASSERT, "n"),
            ("speak", "spoke speaks", ("of",), Act.ASSERT, "n"),
        )
        for form in forms.split()
    },
    **{
        (has, "yet", "to", verb): (f"not {verb}", Act.NO_COMMENT, "np")
        for has in ("has", "have", "had")
        for verb in ("respond", "comment", "reply")
    },
    ("could", "n't", "be", "reached"): ("not be reached", Act.NO_COMMENT, "np"),
}
"""Cues of several words, each: lemma, act and frames; frame `p` takes a prepositional phrase."""
PHRASE_HEADS = frozenset(words[0] for words in PHRASAL_CUES)
