"""Ids that no two articles of a run share."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path


class Ids:
    """Gives out each id once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def unique(self, wanted: str, path: Path | None) -> str:
        """``wanted``; if it is taken, with its file's folder in front, or more folders, at last with a number."""
        free = next(name for name in _candidates(wanted, path) if name not in self._taken)
        self._taken.add(free)
        return free


def _candidates(wanted: str, path: Path | None) -> Iterator[str]:
    yield wanted
    name = wanted
    for folder in path.absolute().parents if path else ():
        if folder.name:
            name = f"{folder.name}/{name}"
            yield name
    for number in count(2):
        yield f"{wanted}-{number}"
