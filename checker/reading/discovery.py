"""From the paths of a command line to the articles in them."""

import difflib
import fnmatch
import os
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from checker.errors import SettingsError
from checker.model import Skipped
from checker.reading.formats import SUFFIXES
from checker.reading.sidecar import SUFFIX as SIDECAR

IGNORE_FILE = ".factcheckignore"
_NO_ARTICLES = frozenset(
    ".yaml .yml .json .jsonl .ndjson .csv .tsv .toml .ini .cfg .lock .log "
    ".xml .xsl .xsd .rss .atom "
    ".py .js .mjs .ts .css .scss .sh .bat .ps1 "
    ".png .jpg .jpeg .gif .svg .webp .avif .bmp .ico .tif "
    ".tiff .mp3 .mp4 .mov .wav .ogg .webm .woff .woff2 .ttf .otf .zip .gz .xz .bz2 .tar .7z .db "
    ".sqlite .parquet .pyc .bak .tmp .map .sha256 .sarif".split()
)


def discover(paths: Sequence[str]) -> tuple[tuple[str, ...], tuple[Skipped, ...]]:
    """Give the files to read, folders expanded in sorted order, and what is passed over with why.

    Raises:
        SettingsError: A path does not exist.
    """
    found: dict[str, str] = {}
    skipped: list[Skipped] = []
    for path in paths:
        given = path.replace(os.sep, "/")
        if not os.path.lexists(path):
            message = f"{given}: no such file or folder; {_cure(given)}"
            raise SettingsError(message)
        entries = _walk(given) if Path(path).is_dir() else iter((given,))
        for entry in entries:
            if isinstance(entry, Skipped):
                skipped.append(entry)
            else:
                found.setdefault(os.path.realpath(entry), entry)
    return tuple(found.values()), tuple(skipped)


def _cure(path: str) -> str:
    pure = PurePosixPath(path)
    parent = Path(pure.parent)
    names = sorted(entry.name for entry in parent.iterdir()) if parent.is_dir() else []
    close = difflib.get_close_matches(pure.name, names, n=1)
    return (
        f"did you mean {(pure.parent / close[0]).as_posix()}?"
        if close
        else ("check the spelling and the folder you are in.")
    )


def _walk(root: str) -> Iterator[str | Skipped]:
    """Yield the articles of a folder and its folders, by name."""
    base = root.rstrip("/")
    ignored = _patterns(Path(f"{base}/{IGNORE_FILE}"))
    folders = [base]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(f"{folder}/") as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            reason = f"{folder}: {error.strerror}; check the folder's permissions."
            yield Skipped(uri=folder, reason=reason)
            continue
        visible = [entry for entry in entries if entry.name[0] not in "._"]
        for entry in visible:
            path = f"{folder}/{entry.name}"
            if _is_ignored(path[len(base) + 1 :], ignored, folder=entry.is_dir()):
                continue
            if not entry.is_dir():
                yield from _lost_sidecar(path) if path.endswith(SIDECAR) else _article(path)
        inner = [entry for entry in visible if entry.is_dir(follow_symlinks=False)]
        folders += [
            f"{folder}/{entry.name}"
            for entry in reversed(inner)
            if not _is_ignored(f"{folder}/{entry.name}"[len(base) + 1 :], ignored, folder=True)
        ]


def _lost_sidecar(path: str) -> Iterator[Skipped]:
    """Yield metadata that belong to no file, which else would be lost in silence."""
    article = path.removesuffix(SIDECAR)
    if os.path.lexists(article):
        return
    named = (f"{article}{suffix}" for suffix in sorted(SUFFIXES))
    meant = next(filter(os.path.lexists, named), None)
    cure = f"name it {meant}{SIDECAR}." if meant else f"call it after its article, a.txt{SIDECAR}."
    reason = f"{path}: there is no file {article} for this sidecar; {cure}"
    yield Skipped(uri=path, reason=reason, incomplete=False)


def _article(path: str) -> Iterator[str | Skipped]:
    name = PurePosixPath(path)
    suffix = name.suffix.casefold()
    if suffix in SUFFIXES:
        if name.stem.casefold() != "readme":
            yield path
    elif suffix and suffix not in _NO_ARTICLES:
        read = ", ".join(sorted(SUFFIXES))
        reason = f"{path}: {suffix} files are not read; convert it to one of {read}."
        yield Skipped(uri=path, reason=reason, incomplete=False)


def _patterns(path: Path) -> tuple[str, ...]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return ()
    patterns = (line.strip() for line in lines)
    return tuple(pattern for pattern in patterns if pattern and not pattern.startswith("#"))


def _is_ignored(relative: str, patterns: Sequence[str], *, folder: bool) -> bool:
    name = relative.rpartition("/")[2]
    for pattern in patterns:
        if pattern.endswith("/") and not folder:
            continue
        bare = pattern.strip("/")
        target = relative if "/" in bare or pattern.startswith("/") else name
        if fnmatch.fnmatchcase(target, bare):
            return True
    return False
