"""Paths, folders and globs → the sources to read, in a stable order, without reading any."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from nlp_cli.errors import InputError

OnError = Callable[[InputError], None]


class Format(StrEnum):
    """How the articles of a source are written down."""

    PLAIN_TEXT = "text"
    JSON_LINES = "json lines"
    JSON = "json"
    STDIN = "stdin"
    """JSON Lines or plain text: its first character tells."""


SUFFIXES = {
    ".txt": Format.PLAIN_TEXT,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
    ".json": Format.JSON,
}
"""What is taken from a folder; a file of another suffix that is named by itself is read as plain text."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or standard input when ``path`` is null."""

    path: Path | None
    format: Format

    @property
    def name(self) -> str:
        """For errors and for ``Article.source``."""
        return "-" if self.path is None else _readable(str(self.path))

    @property
    def stem(self) -> str:
        """The id of its article."""
        return "stdin" if self.path is None else _readable(self.path.stem)

    @property
    def holds_one(self) -> bool:
        """Whether it is one article for certain, so that a progress bar can count it."""
        return self.format is Format.PLAIN_TEXT


def _readable(name: str) -> str:
    """File systems take bytes for names that are no UTF-8; JSON and terminals do not."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


STDIN = Source(None, Format.STDIN)


def find_sources(paths: Iterable[str], on_error: OnError) -> list[Source]:
    """The sources behind ``paths``, each once, in the order given; what a folder holds is sorted by name.

    ``on_error`` gets an ``InputError`` for each path that leads nowhere.
    """
    found: dict[Path | None, Source] = {}
    for path in paths:
        try:
            for source in _behind(path, on_error):
                found.setdefault(source.path and source.path.absolute(), source)
        except InputError as error:
            on_error(error)
        except OSError as error:
            on_error(InputError(f"{path} cannot be read: {error.strerror}", "check its permissions"))
    return list(found.values())


def _behind(path: str, on_error: OnError) -> Iterator[Source]:
    if path == "-":
        yield STDIN
    elif Path(path).is_dir():
        yield from _in_folder(path, on_error)
    elif os.path.lexists(path):
        yield _file(Path(path))
    elif glob.has_magic(path):
        yield from _matching(path, on_error)
    else:
        raise InputError(f"{path} does not exist", "check the name")


def _file(path: Path) -> Source:
    return Source(path, SUFFIXES.get(path.suffix.lower(), Format.PLAIN_TEXT))


def _matching(pattern: str, on_error: OnError) -> Iterator[Source]:
    """For shells that leave globs alone."""
    matches = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 – Path.glob takes no absolute patterns
    if not matches:
        raise InputError(f"no file matches {pattern}", "check the pattern")
    for match in matches:
        yield from _behind(match, on_error)


def _in_folder(folder: str, on_error: OnError) -> Iterator[Source]:
    def cannot_list(error: OSError) -> None:
        on_error(InputError(f"{error.filename} cannot be read: {error.strerror}", "check its permissions"))

    found = False
    for parent, folders, files in os.walk(folder, onerror=cannot_list):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(parent, name)
            if not name.startswith(".") and path.suffix.lower() in SUFFIXES:
                found = True
                yield _file(path)
    if not found:
        raise InputError(f"{folder} has no articles", f"they end in {', '.join(SUFFIXES)}")
