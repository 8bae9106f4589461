"""A JSON document: one record, or an array of records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from nlp_cli.errors import InputError
from nlp_cli.load import json_lines
from nlp_cli.load.decode import decode
from nlp_cli.load.records import Found, empty, parse_record, plainly
from nlp_cli.load.sources import OnError, Source


def read(lines: Iterable[bytes], source: Source, encoding: str | None, on_error: OnError) -> Iterator[Found]:
    """The records; a bad one in an array goes to ``on_error`` by its number. JSON Lines are taken as well."""
    text = decode(b"".join(lines), source.name, encoding)
    if not text.strip():
        raise empty(source.name)
    if text.lstrip().startswith("["):
        yield from _array(text, source, on_error)
    elif _is_json(text) or not _is_json(text.strip().partition("\n")[0]):
        yield parse_record(text, source.stem, source.name)
    else:
        yield from json_lines.read(text.encode().splitlines(), source, None, on_error)


def _array(text: str, source: Source, on_error: OnError) -> Iterator[Found]:
    try:
        records = msgspec.json.decode(text, type=list[msgspec.Raw])
    except msgspec.DecodeError as error:
        raise InputError(f"{source.name} is broken JSON: {plainly(error)}", "mend it") from None
    if not records:
        raise empty(source.name)
    for number, record in enumerate(records, start=1):
        try:
            yield parse_record(record, f"{source.stem}-{number}", f"{source.name}, record {number}")
        except InputError as error:
            on_error(error)


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except msgspec.DecodeError:
        return False
    return True
