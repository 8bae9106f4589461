"""Files, folders and standard input → articles: lazily, in a stable order, and one bad input never stops the others.

for article in load(["seeds", "more.jsonl"], on_error=print):
    ...
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from typing import BinaryIO

from nlp_cli.article import Article
from nlp_cli.errors import DateError, InputError
from nlp_cli.load import json_document, json_lines, plain_text, standard_input
from nlp_cli.load.article import article_from_text
from nlp_cli.load.decode import check_encoding
from nlp_cli.load.ids import Ids
from nlp_cli.load.records import Found
from nlp_cli.load.sources import Format, OnError, Source, find_sources
from nlp_cli.published import parse_published

__all__ = ["Source", "article_from_text", "find_sources", "load", "read_articles"]

Reader = Callable[[Iterable[bytes], Source, str | None, OnError], Iterator[Found]]

READERS: dict[Format, Reader] = {
    Format.PLAIN_TEXT: plain_text.read,
    Format.JSON_LINES: json_lines.read,
    Format.JSON: json_document.read,
    Format.STDIN: standard_input.read,
}


def load(
    paths: Iterable[str],
    *,
    encoding: str | None = None,
    published: str | None = None,
    stdin: BinaryIO | None = None,
    on_error: OnError,
) -> Iterator[Article]:
    """The articles behind ``paths`` (files, folders, globs, ``-``), each read when its turn comes.

    Args:
        encoding: of all inputs; else byte order mark, UTF-8 or Windows-1252.
        published: overrides what the inputs say (``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``).
        stdin: stands in for standard input.
        on_error: gets an ``InputError`` for each input that cannot be read, while the others go on.

    Raises:
        OptionError: at once, if ``encoding`` is unknown.
        DateError: at once, if ``published`` is no date.
    """
    sources = find_sources(paths, on_error)
    return read_articles(sources, encoding=encoding, published=published, stdin=stdin, on_error=on_error)


def read_articles(
    sources: Iterable[Source],
    *,
    encoding: str | None = None,
    published: str | None = None,
    stdin: BinaryIO | None = None,
    on_error: OnError,
) -> Iterator[Article]:
    """:func:`load` for sources that are known already."""
    if encoding is not None:
        check_encoding(encoding)
    if published is not None:
        published = parse_published(published)
    return _articles(sources, encoding, published, stdin, on_error)


def _articles(
    sources: Iterable[Source], encoding: str | None, published: str | None, stdin: BinaryIO | None, on_error: OnError
) -> Iterator[Article]:
    ids = Ids()
    for source in sources:
        for found in _read(source, encoding, stdin, on_error):
            try:
                yield _article(found, source, published, ids)
            except DateError as error:
                on_error(InputError(f"{found.where}: {error.problem}", error.advice))


def _read(source: Source, encoding: str | None, stdin: BinaryIO | None, on_error: OnError) -> Iterator[Found]:
    try:
        opened = nullcontext(stdin or sys.stdin.buffer) if source.path is None else source.path.open("rb")
        with opened as stream:
            yield from READERS[source.format](stream, source, encoding, on_error)
    except InputError as error:
        on_error(error)
    except OSError as error:
        on_error(InputError(f"{source.name} cannot be read: {error.strerror or error}", "check it and its permissions"))


def _article(found: Found, source: Source, published: str | None, ids: Ids) -> Article:
    record = found.record
    return article_from_text(
        record.text,
        id=ids.unique(found.stem if record.id in (None, "") else str(record.id), source.path),
        source=source.name,
        title=record.title,
        published=published or str(record.published or ""),
        language=record.language,
    )
