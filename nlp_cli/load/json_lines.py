"""JSON Lines: a record a line. They are read as they come, so that a long file or a pipe needs no memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from nlp_cli.errors import InputError
from nlp_cli.load.decode import decode, marked_encoding, refuse_binary
from nlp_cli.load.records import Found, empty, parse_record
from nlp_cli.load.sources import OnError, Source


def read(lines: Iterable[bytes], source: Source, encoding: str | None, on_error: OnError) -> Iterator[Found]:
    """The records; a bad one goes to ``on_error`` by its line, and the others are read all the same."""
    is_empty = True
    for number, line in enumerate(_lines(lines, source.name, encoding), start=1):
        where = f"{source.name}, line {number}"
        try:
            json = line if isinstance(line, str) else decode(line, where)
            if json.strip():
                is_empty = False
                yield parse_record(json, f"{source.stem}-{number}", where)
        except InputError as error:
            is_empty = False
            on_error(error)
    if is_empty:
        raise empty(source.name)


def _lines(lines: Iterable[bytes], name: str, encoding: str | None) -> Iterator[str | bytes]:
    """Text when the encoding is known beforehand, else bytes, to be decoded one by one."""
    rest = iter(lines)
    first = next(rest, b"")
    if encoding or marked_encoding(first) not in (None, "utf-8"):
        yield from decode(b"".join(chain([first], rest)), name, encoding).split("\n")
    else:
        refuse_binary(first, name)
        yield from chain([first], rest)
