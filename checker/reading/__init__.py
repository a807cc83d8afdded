"""Stage 1: paths become documents, or reasons why not.

`discover` finds the articles of a command line, `read` turns one into a
`Document`: the source as it was decoded, the prose to read, the way back from
one to the other, and what the file says about itself.
"""

from checker.reading.discovery import discover
from checker.reading.formats import read

__all__ = ["discover", "read"]
