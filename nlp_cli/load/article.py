"""A text and what its source says of it → an ``Article``."""

from __future__ import annotations

import re

from nlp_cli.article import Article, Block, BlockKind
from nlp_cli.blocks import Header, read_header, segment
from nlp_cli.errors import DateError
from nlp_cli.language import detect_language
from nlp_cli.published import parse_published

LANGUAGE_CODE = re.compile(r"(?P<code>[a-z]{2,3})(?:[-_]\w+)?", re.ASCII | re.IGNORECASE)
"""``nb``, ``nn-NO``, ``eng``"""

LANGUAGES = {"nob": "nb", "nno": "nn", "dan": "da", "swe": "sv", "eng": "en", "deu": "de"}
UNTOLD = {"no", "nor", "und"}
"""These do not say which standard it is."""


def article_from_text(
    text: str,
    *,
    id: str = "text",
    source: str | None = None,
    title: str | None = None,
    published: str | None = None,
    language: str | None = None,
) -> Article:
    """The article in ``text``, which stays as it is. What is not given is read from the text.

    Args:
        published: ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY`` (or a timestamp, whose day counts); overrides the header.
        language: ISO 639 code; ``no`` leaves it to us whether it is Bokmål or Nynorsk.

    Raises:
        DateError: if ``published``, or without it the header's date, is no date.
    """
    blocks = segment(text)
    header = read_header(text, blocks)
    return Article(
        id=id,
        text=text,
        blocks=blocks,
        language=_told_language(language) or detect_language(text),
        source=source,
        title=title or _headline(text, blocks),
        published=parse_published(published) if published else _header_date(text, blocks, header),
        place=header.place,
        agency=header.agency,
    )


def _told_language(language: str | None) -> str | None:
    match = LANGUAGE_CODE.fullmatch(language.strip()) if language else None
    code = match["code"].lower() if match else None
    return None if code in UNTOLD else LANGUAGES.get(code, code) if code else None


def _headline(text: str, blocks: tuple[Block, ...]) -> str | None:
    headlines = (text[block.start : block.end] for block in blocks if block.kind is BlockKind.HEADLINE)
    return next((" ".join(headline.split()) for headline in headlines), None)


def _header_date(text: str, blocks: tuple[Block, ...], header: Header) -> str | None:
    """A header's date that does not exist is better refused than passed over: values would hang on nothing."""
    if header.published is None and blocks and blocks[0].kind is BlockKind.METADATA:
        written = text[blocks[0].start : blocks[0].end]
        raise DateError(f"the header {written!r} holds no date", "correct it, or give --date YYYY-MM-DD")
    return header.published
