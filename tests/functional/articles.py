"""A small corpus of made-up articles that is awkward on purpose."""

from pathlib import Path

PLAIN = """Reservoir falls to a record low

LISBON, March 3, 2031 (Reuters) - The Alqueva reservoir held 2.6 billion cubic metres of water on
Monday, 14% less than a year earlier, the water board said.

"We lost almost 400 million litres in three days," said board president Rita Calado.

Two dozen villages share the supply; about 1,350 homes had none for 6 hours.
"""

MARKED = """\ufeff---\r
title: Ferry line adds boats\r
published: 2031-03-05\r
---\r
\r
# Ferry line adds **4** boats\r
\r
The *Sado* line carried **1.2 million** passengers in [2030](https://example.org/2030/17), up\r
`3.5%` from a year ago \U0001f6a2\U0001f30a. Director Ana Vidal said it would spend __€45m__ on\r
four boats \u2014 "each takes 600 passengers", she added.\r
\r
- Fares rise by 20 cents on 1 April.\r
- The first boat arrives in Q3 2031.\r
\r
| year | boats |\r
| ---- | ----- |\r
| 2030 | 11 |\r
| 2031 | 15 |\r
"""

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Storm cuts power to 80,000 homes</title>
<meta property="article:published_time" content="2031-03-06T08:00:00+00:00">
<script>var n = 12345;</script></head><body><nav><a href="/1">Home 1</a></nav><article>
<h1>Storm cuts power to 80,000 homes</h1>
<p>A storm cut power to about <b>80,000</b> homes in Galicia on Thursday, grid operator Norterede
said. Gusts reached 132&nbsp;km/h at 04:30, the fastest since 1999.</p>
<p>&ldquo;Crews restored 65 percent of the lines by noon,&rdquo; said spokesman Brais Otero, who
expects the rest to take two days. The company put the damage at &euro;3.4 million.</p>
<p>Three people were hurt when a crane fell in Vigo, the fire service said on Friday. It received
1,140 calls in twelve hours, twice as many as on an ordinary day in March.</p>
</article><footer>&copy; 2031</footer></body></html>
"""


def write_articles(folder: Path) -> Path:
    """Write the articles, bytes as they are, and give their folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in {"water.txt": PLAIN, "ferry.md": MARKED, "storm.html": PAGE}.items():
        folder.joinpath(name).write_bytes(text.encode())
    return folder
