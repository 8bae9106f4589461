"""Analyses → one format on a stream. A format is one file, which writes analyses as they come."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from enum import StrEnum
from importlib import import_module
from typing import Protocol, TextIO

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer


class Format(StrEnum):
    """Output formats by name, each the name of its module here too."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"


SUFFIXES = {
    ".json": Format.JSON,
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
    ".csv": Format.CSV,
    ".txt": Format.TABLE,
}


class Write(Protocol):
    """``write`` of a format's module: consume ``analyses`` and put ``layers`` of each on ``out``.

    ``several`` tells, once ``analyses`` is used up, whether more than one article came in (some may have failed).
    """

    def __call__(
        self, analyses: Iterable[Analysis], out: TextIO, layers: Collection[Layer], several: Callable[[], bool]
    ) -> None: ...


def writer(format: Format) -> Write:
    """The function that writes ``format``; its module is imported only now (rich takes its time)."""
    write: Write = import_module(f"nlp_cli.write.{format}").write
    return write
