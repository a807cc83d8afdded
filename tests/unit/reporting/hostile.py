"""A report whose every free text was written by an attacker."""

from dataclasses import replace

from checker.model.documents import Skipped
from checker.model.findings import Note, Report
from tests.unit.reporting.factories import (
    make_claim,
    make_document,
    make_extract,
    make_group,
    make_mention,
    make_relation,
    make_report,
)

PAYLOADS = {
    "script": "</script><script>alert(1)</script>",
    "style": "</style><style>*{display:none}</style>",
    "image": '"><img src=x onerror=alert(1)>',
    "separator": "before\u2028after\u2029end",
    "bidi": "invoice\u202efdp.exe",
    "escape": "\x1b]8;;file:///etc/passwd\x1b\\link\x1b[2J\x9b31m",
    "markup": "[/b][link=https://x.example]click[/link][red]:smile:",
    "template": "{{ 7 * 7 }}{% for x in y %}",
    "surrogate": "broken \udc80 half",
    "null": "nul\x00 bell\x07 back\x08",
    "lines": "first\r\nNo contradiction found.\rlast",
    "formula": "=HYPERLINK(1)",
    "log": "%0A::error::boom ::stop-commands::x",
}


def hostile_report(payload: str) -> Report:
    """Make a report that carries a payload in every free text field."""
    document = make_document(
        f"{payload} Orchard Fair sold 12 tents and 15 tents {payload}",
        uri=f"fair/{payload}.txt",
        title=payload,
        publisher=payload,
        agency=payload,
        language="en",
        warnings=(payload,),
    )
    mention = make_mention(document, "Orchard Fair")
    one = make_claim(document, "12 tents", "12", mention=mention, entity=payload)
    two = make_claim(
        document,
        "15 tents",
        "15",
        speaker=f"Speaker {payload}",
        source_text=payload,
        quotation=payload,
        via=(f"Carrier {payload}",),
        origin=payload,
    )
    other = replace(one, id="other", sentence_index=3, text=payload, quantity=None)
    relation = make_relation(
        one,
        two,
        other,
        entity=payload,
        attribute=payload,
        period=payload,
        explanation=payload,
        diagnosis=Note(kind=payload, detail=payload),
        reconciliation=Note(kind=payload, detail=payload),
        rule=payload,
        state=payload,
        fingerprint=payload,
        id=payload,
        reason=payload,
    )
    return make_report(
        documents=(document,),
        extracts=(make_extract(document, one, two),),
        groups=(make_group(one, two, id=payload, entity=payload),),
        relations=(relation,),
        skipped=(Skipped(uri=payload, reason=payload),),
    )
