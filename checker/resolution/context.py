"""Whether two articles move in one world, so that a short name may mean the same in both."""

from collections.abc import Iterable, Mapping, Sequence

from checker.resolution.names import NameUse

_FEWEST = 4
"""Names; an article with fewer beside the one in question tells nothing about its world."""

_MOST_DOCUMENTS = 40
"""Documents of a full name that are looked at; the first ones in order."""


class Context:
    """The names of every document."""

    def __init__(self, uses: Sequence[NameUse], canonical: Mapping[str, str]) -> None:
        self._names: dict[str, set[str]] = {}
        self._documents: dict[str, list[str]] = {}
        for use in uses:
            name = canonical.get(use.name, use.name)
            if name not in self._names.setdefault(use.document, set()):
                self._names[use.document].add(name)
                self._documents.setdefault(name, []).append(use.document)

    def shares(self, document: str, name: str, surface: str, least: int = 1) -> bool:
        """Tell whether a document shares other names with one that has a name.

        True as well where either names too little to tell, unless two names must be shared.
        """
        own = self._names.get(document, set()) - {name, surface}
        homes = self._documents.get(name, [])[:_MOST_DOCUMENTS]
        if not homes:
            return least == 1
        return any(self._share(own, home, {name, surface}, least) for home in homes)

    def _share(self, own: set[str], home: str, meant: set[str], least: int) -> bool:
        theirs = self._names[home] - meant
        if least == 1 and min(len(own), len(theirs)) < _FEWEST:
            return True
        return len(own & theirs) >= least

    def documents(self, names: Iterable[str]) -> set[str]:
        """Give the documents that use any of the names."""
        return {document for name in names for document in self._documents.get(name, [])}
