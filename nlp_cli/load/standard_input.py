"""Standard input: JSON Lines when its first non-blank character is ``{``, one article otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from nlp_cli.load import json_lines, plain_text
from nlp_cli.load.decode import marked_encoding
from nlp_cli.load.records import Found
from nlp_cli.load.sources import OnError, Source


def read(lines: Iterable[bytes], source: Source, encoding: str | None, on_error: OnError) -> Iterator[Found]:
    """What the one reader or the other makes of it."""
    rest = iter(lines)
    start: list[bytes] = []
    for line in rest:
        start.append(line)
        if line.strip():
            break
    reader = json_lines if _opens_json(b"".join(start), encoding) else plain_text
    yield from reader.read(chain(start, rest), source, encoding, on_error)


def _opens_json(start: bytes, encoding: str | None) -> bool:
    text = start.decode(encoding or marked_encoding(start) or "latin-1", errors="ignore")
    return text.removeprefix("\ufeff").lstrip().startswith("{")
