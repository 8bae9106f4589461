"""The article as it was read: its text, its blocks and what its header says. Offsets are Unicode code points."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block of a news article is for."""

    METADATA = "metadata"
    """``date 2022-01`` at the very start."""
    DATELINE = "dateline"
    """*BRUSSEL (TV 2):* before the lead."""
    HEADLINE = "headline"
    LEAD = "lead"
    SUBHEADING = "subheading"
    """Also one that is speech (*– En mulighet for Russland*)."""
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    """A photo's text, with its photographer (*Foto: …*)."""
    BYLINE = "byline"
    """Who wrote the article."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch ``text[start:end]`` without white space at its ends; blocks are in order and never overlap."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article, ready for the pipeline."""

    id: str
    text: str
    """What was read, unchanged: nothing is normalised, so that every offset holds in the file."""
    blocks: tuple[Block, ...]
    language: str
    """``nb`` or ``nn``; another ISO 639-1 code when the text is not Norwegian; ``und`` when it cannot be told."""
    source: str | None = None
    """Where it came from: a path, ``-`` for standard input, null for a string."""
    title: str | None = None
    published: str | None = None
    """``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``; null when nobody says."""
    place: str | None = None
    """The dateline's place in ordinary casing (*Brussel*)."""
    agency: str | None = None
    """The dateline's news agency or desk (*NTB*, *TV 2*)."""
