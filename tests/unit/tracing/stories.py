"""Short articles for the tests of tracing, told by two reporters and an agency."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from checker import pipeline
from checker.model import Claim, ClaimGroup, Document, Relation, Report, Verdict
from checker.settings import Settings
from tests.build import make_document

WIRE = """The chairlift above Oberwald stopped for three hours on Saturday after a hailstorm bent
two of its pylons, the operator said. Rescuers brought down 46 skiers with ropes, and
nobody was badly hurt. The lift was built in 1987 and carries 900 people an hour in a
usual winter week. Repairs will cost about 310,000 francs, and the valley hopes to
reopen the lower slope before the school holidays."""

OTHER = """Forty-six people spent part of Saturday hanging over the Oberwald ski slope when hail
struck their chairlift. One by one they were let down by mountain rescuers, according to
the cantonal police, who counted no serious injuries. An engineer who saw the damage put
the bill at 310,000 francs. Built in 1987, the installation had passed its last
inspection in autumn without any remark."""

EDITED = """A chairlift above Oberwald stopped for three hours on Saturday after heavy hail bent two
of its pylons, the firm said. Rescuers brought down 46 skiers with long ropes, and
nobody was badly hurt. The lift was built in 1987 and carries some 900 people an hour in
a normal winter week. The repairs will cost about 310,000 francs, and the village hopes
to reopen the lower slope before the spring holidays."""

LATER = """The choir of Oberwald sang in the church on Sunday for the first time since it was
repaired. Some 200 people came to hear it, the parish said, and most of them stayed for
the soup. The organ will follow in May once its 1,200 pipes are back from the workshop
in Brig. The parish still looks for 22,000 francs, half of what the bellows cost, and
asks the villagers for help with the work."""


def told(text: str, uri: str, published: date | None = None, **changes: object) -> Document:
    """A document of one paragraph."""
    document = make_document(" ".join(text.split()), uri, published)
    return replace(document, **changes)  # type: ignore[arg-type]  # tests name fields freely


def checked(folder: Path, **texts: str) -> Report:
    """Check articles that are written to a folder, named by their keys."""
    for name, text in texts.items():
        folder.joinpath(f"{name}.txt").write_text(f"{text}\n", encoding="utf-8")
    return pipeline.check(Settings(paths=(folder.as_posix(),)))


def copies(report: Report) -> list[Relation]:
    """The relations that name a copy in another document."""
    return [one for one in report.relations if one.verdict is Verdict.DUPLICATE]


def origins(report: Report, words: str) -> list[str]:
    """The origins of the claims whose text holds some words, as names without a path."""
    found: Sequence[Claim] = [claim for one in report.extracts for claim in one.claims]
    return [one.origin.rpartition("/")[2] for one in found if words in one.text]


def names(group: ClaimGroup) -> list[str]:
    """The documents of a group, as names without a path."""
    return [claim.doc.rpartition("/")[2] for claim in group.claims]
