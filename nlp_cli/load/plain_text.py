"""Plain text: one article a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nlp_cli.errors import InputError
from nlp_cli.load.decode import decode
from nlp_cli.load.records import Found, Record, found
from nlp_cli.load.sources import OnError, Source

WEB_PAGE = ("<!doctype html", "<html")


def read(lines: Iterable[bytes], source: Source, encoding: str | None, on_error: OnError) -> Iterator[Found]:
    """The article; ``InputError`` is raised if there is none."""
    text = decode(b"".join(lines), source.name, encoding)
    if text.lstrip()[:20].lower().startswith(WEB_PAGE):
        raise InputError(f"{source.name} is a web page", "save the article as text")
    yield found(Record(text), source.stem, source.name)
