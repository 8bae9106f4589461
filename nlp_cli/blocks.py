"""What an article is made of: metadata, dateline, headline, lead, sub-headings, captions, bylines and paragraphs.

Offsets are Unicode code points into the text as read. Everything here is pure, linear, and works on any string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nlp_cli.article import Block, BlockKind
from nlp_cli.datelines import AGENCIES, find_dateline
from nlp_cli.paragraphs import DASHES, Stretch, paragraphs
from nlp_cli.published import read_published

DATE_HEADER = re.compile(
    r"\s*(?:date|dato|published|publisert)[ \t]*:?[ \t]*"
    r"(?P<date>[0-9]{4}(?:-[0-9]{1,2}){0,2})(?:[T ][0-9]{2}[:.][0-9]{2}[0-9:.+Z-]{0,20})?(?=\s|$)",
    re.IGNORECASE,
)
"""``date 2022-01`` at the very start, alone on its line or not."""

PUBLISHED_LINE = re.compile(r"(?:(?:først )?publisert|published|dato|date):?\s+(?P<date>[0-9].{5,40})$", re.IGNORECASE)
"""*Publisert 7. januar 2022 kl. 10.45*, a line of its own under the headline."""

KICKER = re.compile(
    r"(?:pressemelding|nyheter|nyhende|innenriks|innanriks|utenriks|utanriks|sport|kultur|økonomi|politikk|reportasje"
    r"|intervju|kommentar|leder|leiar|kronikk|debatt|analyse|portrett)$",
    re.IGNORECASE,
)
"""What sort of article it is, on a line above the headline."""

HEADLINE_LENGTH = 120
SUBHEADING_LENGTH = 80
CAPTION_TAIL = 140
HEADER_PARAGRAPHS = 8
"""A dateline or a publication line comes among the first paragraphs (after headline, lead and photo) or not at all."""

_CREDIT = (
    r"(?:foto(?:graf|montasje)?|(?:arkiv|illustrasjons|presse|privat)[ -]?foto|illustrasjon|video|faksimile|grafikk"
    r"|skjermdump|skjermbilde|skjermbilete|(?:alle|begge) (?:foto|bilder|bilete))"
)

CAPTION_END = (
    re.compile(rf"\b(?=[A-Z])(?i:{_CREDIT})\s?:[^:]{{1,80}}$"),  # «… ved stranden. Foto: Kari Nordmann / NTB»
    re.compile(rf"\((?=[A-Z])(?i:{_CREDIT})(?:\s?:[^()]{{1,80}})?\)\.?$"),  # «… (Foto: Kari Nordmann)», «(Privat foto)»
)
"""A caption ends with its photographer."""

CAPTION_START = re.compile(r"(?=.{0,20}[A-ZÆØÅ]{3})[«”\"]?(?P<head>[A-ZÆØÅ0-9][^a-zæøå:]{2,60}):\s")
"""*VELG FRED: …*, the newspapers' way to open a caption."""

CREDIT_LINE = re.compile(r"(?:(?:Arkiv|Illustrasjons|Presse|Privat)\s?)?[Ff]oto(?: [A-ZÆØÅ].{1,60})?$")
"""*Foto Kari Nordmann*, *Illustrasjonsfoto*: a paragraph that is nothing but the credit."""

BYLINE = (
    # «Av Kari Lie og Ola Moe, NTB»
    re.compile(r"(?:Av|AV|Journalist|Reporter):?(?:[ ,/]{1,3}(?:[A-ZÆØÅ][\w.'’-]*|og|OG|de|van|von)){1,14}$"),
    # «Tekst og foto: Kari Lie»
    re.compile(r"(?i:tekst(?: og (?:alle )?(?:foto|bilder|bilete|video))?|foto og tekst)\s?:.{1,80}$"),
    re.compile(r"[(©]{0,2}(?:NTB|NPK|ANB|AFP)(?:[-–/](?:NTB|NPK|AFP|Reuters|TT))?\)?$"),  # «NTB», «(©NTB)», «NPK-NTB»
    re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{1,30}$"),  # «kari.lie@avisa.example»
)
"""Who wrote the article, as a paragraph of its own."""

SENTENCE_END = re.compile(r"[.,:;…]$|[.!?][»”\"’)]$")
"""No headline or sub-heading ends so, though it may ask or shout."""

SPEECH_END = re.compile(r"[.,:;…!?][»”\"’)]?$")
"""A speech turn is a sentence: without any of these it is a heading."""

ATTRIBUTION = re.compile(r", (?:sier|seier|sa|svarer|svarar|forteller|fortel|mener|meiner|spør)\b")
"""*– Ja, sier hun* is a turn whose full stop was forgotten."""

OPENING = frozenset({BlockKind.METADATA, BlockKind.BYLINE, BlockKind.SUBHEADING})
"""What may stand above the headline."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of an article says about it; each may be missing."""

    published: str | None = None
    """``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``."""
    place: str | None = None
    """In ordinary casing (*Brussel*)."""
    agency: str | None = None
    """As written (*NTB*, *TV 2*)."""


def segment(text: str) -> tuple[Block, ...]:
    """The blocks of an article, in order and without overlap; together they hold all of its words. Never raises."""
    return tuple(_blocks(text))


def read_header(text: str, blocks: tuple[Block, ...]) -> Header:
    """Publication date, place and agency from the metadata and the dateline among ``blocks`` (of :func:`segment`)."""
    published = place = agency = None
    for block in blocks:
        words = text[block.start : block.end]
        if block.kind is BlockKind.METADATA and published is None:
            match = DATE_HEADER.match(words) or PUBLISHED_LINE.match(words)
            published = read_published(match["date"]) if match else None
        elif block.kind is BlockKind.DATELINE and (dateline := find_dateline(text, block.start, block.end)):
            place, agency = dateline.place, dateline.agency
    return Header(published, place, agency)


def _blocks(text: str) -> Iterator[Block]:
    stretches = paragraphs(text)
    if metadata := DATE_HEADER.match(text):
        start = stretches[0][0]
        yield Block(BlockKind.METADATA, start, metadata.end())
        stretches = _without_start(text, stretches, metadata.end())
    seen: set[BlockKind] = set()
    for number, (start, end) in enumerate(stretches):
        in_header, is_last = number < HEADER_PARAGRAPHS, number == len(stretches) - 1
        if in_header and BlockKind.DATELINE not in seen and (cut := _dateline_end(text, start, end, is_last)):
            yield Block(BlockKind.DATELINE, start, cut)
            seen.add(BlockKind.DATELINE)
            kind, start = _body(seen), _skip_space(text, cut, end)
        else:
            kind = _kind(text, start, end, seen, in_header, is_last)
        if start < end:
            yield Block(kind, start, end)
            seen.add(kind)


def _without_start(text: str, stretches: list[Stretch], cut: int) -> list[Stretch]:
    """``stretches`` after the offset ``cut``."""
    later = ((max(start, cut), end) for start, end in stretches if end > cut)
    return [(_skip_space(text, start, end), end) for start, end in later]


def _skip_space(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _dateline_end(text: str, start: int, end: int, is_last: bool) -> int | None:
    """Where the dateline ends that this paragraph opens with; a headline may open with a place and a colon too."""
    dateline = find_dateline(text, start, end)
    if dateline is None:
        return None
    opens_heading = dateline.agency is None and dateline.end < end and not is_last and _is_heading(text, start, end)
    return None if opens_heading else dateline.end


def _kind(text: str, start: int, end: int, seen: set[BlockKind], in_header: bool, is_last: bool) -> BlockKind:
    words = text[start:end] if end - start <= HEADLINE_LENGTH else ""
    if in_header and (line := PUBLISHED_LINE.match(words)) and read_published(line["date"]):
        return BlockKind.METADATA
    if words and any(pattern.match(words) for pattern in BYLINE):
        return BlockKind.BYLINE
    is_opening = not seen - OPENING
    if CREDIT_LINE.match(words) or _is_caption(text, start, end, is_opening):
        return BlockKind.CAPTION
    if not is_last and _is_heading(text, start, end):
        if is_opening and not KICKER.match(words):
            return BlockKind.HEADLINE
        if len(words) <= SUBHEADING_LENGTH:
            return BlockKind.SUBHEADING
    return _body(seen)


def _body(seen: set[BlockKind]) -> BlockKind:
    return BlockKind.PARAGRAPH if BlockKind.LEAD in seen else BlockKind.LEAD


def _is_caption(text: str, start: int, end: int, is_opening: bool) -> bool:
    head = CAPTION_START.match(text, start, end)
    if head and not is_opening and head["head"].casefold() not in AGENCIES:
        return True
    return any(pattern.search(text, max(start, end - CAPTION_TAIL), end) for pattern in CAPTION_END)


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a paragraph reads as a heading: short, no sentence; also speech (*– En dag for Norge*)."""
    if end - start > HEADLINE_LENGTH or SENTENCE_END.search(text, start, end):
        return False
    words = text[start:end]
    if words.startswith(DASHES) and (SPEECH_END.search(words) or ATTRIBUTION.search(words)):
        return False
    return any(letter.isalpha() for letter in words)
