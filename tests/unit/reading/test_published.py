"""The ladder of the publication date."""

from dataclasses import replace
from datetime import date

from checker.model import PublishedBasis
from checker.reading.published import Evidence, publication

DAY = date(2011, 5, 7)


def test_nothing_known() -> None:
    found = publication(Evidence(head=("A ferry sank in 2011.",), uri="ferry.txt"))

    assert (found.day, found.basis) == (None, PublishedBasis.NONE)


def test_each_rung_gives_way_to_the_one_above() -> None:
    evidence = Evidence(
        option=DAY,
        sidecar=DAY,
        front_matter=DAY,
        html_meta=DAY,
        head=("May 7, 2011",),
        addresses=("https://bay.example/2011/05/07/a",),
        uri="x/2011-05-07-a.txt",
    )
    steps = (
        (PublishedBasis.OPTION, replace(evidence, option=None)),
        (PublishedBasis.SIDECAR, replace(evidence, option=None, sidecar=None)),
    )
    for basis, lower in steps:
        found = publication(evidence)
        assert (found.day, found.basis, found.warnings) == (DAY, basis, ())
        evidence = lower
    assert publication(evidence).basis is PublishedBasis.FRONT_MATTER
    evidence = replace(evidence, front_matter=None)
    assert publication(evidence).basis is PublishedBasis.HTML_META
    evidence = replace(evidence, html_meta=None)
    assert publication(evidence).basis is PublishedBasis.DATELINE
    evidence = replace(evidence, head=())
    assert publication(evidence).basis is PublishedBasis.URL
    evidence = replace(evidence, addresses=())
    assert publication(evidence).basis is PublishedBasis.FILENAME
    evidence = replace(evidence, uri="a.txt")
    assert publication(evidence).basis is PublishedBasis.NONE


def test_the_year_of_a_dateline_comes_from_a_lower_rung() -> None:
    head = ("Ferry sinks", "LIMA, Dec 31 (Reuters) - A ferry sank.")
    evidence = Evidence(head=head, uri="2012-01-01-ferry.txt")

    assert publication(evidence).day == date(2011, 12, 31)
    assert publication(evidence).basis is PublishedBasis.DATELINE
    assert publication(replace(evidence, uri="ferry.txt")).day is None
    month = replace(evidence, uri="f.txt", addresses=("https://bay.example/2011/12/ferry",))
    assert publication(month).day == date(2011, 12, 31)


def test_publishing_goes_before_updating() -> None:
    head = ("Updated May 9, 2011", "By Ana Silva | May 7, 2011")

    assert publication(Evidence(head=head)).day == DAY
    assert publication(Evidence(head=head[:1])).day == date(2011, 5, 9)


def test_two_rungs_that_disagree_give_a_warning() -> None:
    found = publication(Evidence(sidecar=DAY, uri="2011-06-07.txt"))

    assert found.day == DAY
    assert "sidecar gives 2011-05-07" in found.warnings[0]
    assert "file name 2011-06-07" in found.warnings[0]
    assert publication(Evidence(sidecar=DAY, uri="2011-05-08.txt")).warnings == ()


def test_a_date_deep_in_the_text_is_none() -> None:
    head = (*["A ferry sank."] * 10, "May 7, 2011")

    assert publication(Evidence(head=head)).day is None
