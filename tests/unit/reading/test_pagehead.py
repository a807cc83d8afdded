"""The head of a page."""

import json
from datetime import date

from checker.reading.pagehead import read_head

ARTICLE = {
    "@type": ["NewsArticle"],
    "headline": "Ferry &amp; tug collide",
    "datePublished": "2011-05-07T10:00:00Z",
    "author": [{"@type": "Person", "name": "Ana Silva"}, {"name": "Tom Reed"}],
    "publisher": {"name": "Bay Paper"},
    "creditText": "Agence France-Presse",
    "mainEntityOfPage": {"@id": "https://bay.example/1"},
}


def page(head: str, body: str = "<p>Text</p>") -> str:
    return f"<html lang='en-GB'><head>{head}</head><body>{body}</body></html>"


def script(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_json_ld_in_a_graph() -> None:
    graph = {"@graph": [{"@type": "WebSite", "name": "Site"}, ARTICLE]}
    found = read_head(page(script(graph) + '<meta property="og:title" content="Other">'))

    assert found.title == "Ferry & tug collide"
    assert found.published == date(2011, 5, 7)
    assert (found.author, found.publisher) == ("Ana Silva, Tom Reed", "Bay Paper")
    assert (found.agency, found.url, found.language) == ("AFP", "https://bay.example/1", "en-GB")


def test_meta_elements() -> None:
    meta = (
        '<meta property="og:title" content="Ferry and tug collide - Bay Paper">'
        '<meta property="article:published_time" content="2011-05-07">'
        '<meta property="og:site_name" content="Bay Paper"><meta name="author" content="AFP">'
        '<link rel="canonical" href="https://bay.example/2011/05/07/f">'
    )
    found = read_head(page(meta))

    assert (found.title, found.publisher) == ("Ferry and tug collide", "Bay Paper")
    assert (found.author, found.agency) == ("AFP", "AFP")
    assert (found.published, found.url) == (date(2011, 5, 7), "https://bay.example/2011/05/07/f")


def test_elements_of_last_resort() -> None:
    found = read_head(
        page("<title>Ferry and tug collide | Bay</title>", "<time>May 7, 2011</time>")
    )

    assert (found.title, found.published) == ("Ferry and tug collide", date(2011, 5, 7))


def test_broken_heads() -> None:
    assert read_head("").title is None
    assert (
        read_head("<?xml version='1.0' encoding='latin-1'?><title>Ferry</title>").title == "Ferry"
    )
    deep = '<script type="application/ld+json">' + "[" * 100_000 + "</script>"
    assert read_head(page(deep + "<title>Ferry</title>")).title == "Ferry"
