"""One article as a reader found it, and the form it has in JSON."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from nlp_cli.errors import InputError

ADVICE = 'a record is an object with "text" and, if known, "id", "title", "published" and "language"'


class Record(msgspec.Struct, frozen=True):
    """What the input says of an article; keys that are not listed here are ignored."""

    text: str
    id: str | int | float | None = None
    title: str | None = None
    published: str | int | None = None
    """A bare year may be a number."""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A record with its place."""

    record: Record
    stem: str
    """Its id unless it brings its own."""
    where: str
    """*articles.jsonl, line 3*, for errors."""


def parse_record(json: str | msgspec.Raw, stem: str, where: str) -> Found:
    """Raises ``InputError`` for broken JSON, and for a record that has no text."""
    try:
        record = msgspec.json.decode(json, type=Record)
    except msgspec.ValidationError as error:
        raise InputError(f"{where} is no article: {plainly(error)}", ADVICE) from None
    except msgspec.DecodeError as error:
        raise InputError(f"{where} is broken JSON: {plainly(error)}", "mend it or leave it out") from None
    return found(record, stem, where)


def found(record: Record, stem: str, where: str) -> Found:
    """Raises ``InputError`` for a blank text."""
    if not record.text.strip():
        raise empty(where)
    return Found(record, stem, where)


def empty(where: str) -> InputError:
    """What to raise when there is no article in ``where``."""
    return InputError(f"{where} is empty", "there is nothing to analyse")


def plainly(error: msgspec.DecodeError) -> str:
    """*Expected `str`, got `int` - at `$.text`* → *expected str, got int at text*"""
    words = str(error).removeprefix("JSON is malformed: ").replace(" - at", " at").replace("`$.", "").replace("`", "")
    return words[:1].lower() + words[1:]
