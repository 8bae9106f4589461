"""Who gets to speak: the quotes of one or many articles added up per source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nlp_cli.analysis import Analysis, Quote, SpeakerKind, TextSpan

_WORD = re.compile(r"\w+(?:[-–’'.:,]\w+)*")
_SAME_EVERYWHERE = frozenset({"organisation", "place", "journalist"})


@dataclass(frozen=True, slots=True)
class FirstMention:
    """Where a source is first named or described: ``text`` is the article's ``text[start:end]``."""

    id: str
    """The article's."""
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """One speaker's part. Mixed quotes count as reported."""

    name: str | None
    """As a quote's ``speaker``; null for all quotes whose speaker is untold."""
    kind: SpeakerKind | None
    title: str | None
    articles: int
    quotes: int
    direct: int
    reported: int
    words: int
    direct_words: int
    reported_words: int
    share: float
    """Of all quoted words, 0 to 1, four decimals."""
    first_mention: FirstMention | None


@dataclass(slots=True)
class _Sum:
    name: str | None
    kind: SpeakerKind | None = None
    title: str | None = None
    articles: int = 0
    last_article: int = -1
    direct: int = 0
    reported: int = 0
    direct_words: int = 0
    reported_words: int = 0
    first_mention: FirstMention | None = None

    def add(self, quote: Quote) -> None:
        words = len(_WORD.findall(quote.text))
        if quote.type == "direct":
            self.direct += 1
            self.direct_words += words
        else:
            self.reported += 1
            self.reported_words += words
        self.kind = self.kind or quote.speaker_kind
        self.title = self.title or quote.speaker_title

    def result(self, total: int) -> Source:
        words = self.direct_words + self.reported_words
        return Source(
            name=self.name,
            kind=self.kind,
            title=self.title,
            articles=self.articles,
            quotes=self.direct + self.reported,
            direct=self.direct,
            reported=self.reported,
            words=words,
            direct_words=self.direct_words,
            reported_words=self.reported_words,
            share=round(words / total, 4) if total else 0.0,
            first_mention=self.first_mention,
        )


def add_up(analyses: Iterable[Analysis]) -> list[Source]:
    """The sources of all ``analyses``, who has most words first.

    People of the same full name, and bodies and places of the same name, are one source in all articles; a role, a
    group or a lone first name is another one in each (*rektoren* here is not *rektoren* there).
    """
    sums: dict[tuple[str | None, int | None], _Sum] = {}
    for number, analysis in enumerate(analyses):
        for quote in analysis.quotes:
            key = quote.speaker, None if _is_known_everywhere(quote) else number
            found = sums.setdefault(key, _Sum(quote.speaker))
            found.add(quote)
            if found.last_article != number:
                found.last_article = number
                found.articles += 1
                found.first_mention = found.first_mention or _first_mention(analysis, quote.speaker)
    total = sum(found.direct_words + found.reported_words for found in sums.values())
    return sorted((found.result(total) for found in sums.values()), key=lambda source: -source.words)


def _is_known_everywhere(quote: Quote) -> bool:
    if quote.speaker is None or quote.speaker_kind in _SAME_EVERYWHERE:
        return True
    return quote.speaker_kind == "person" and " " in quote.speaker


def _first_mention(analysis: Analysis, speaker: str | None) -> FirstMention | None:
    """The first of the names that mean ``speaker`` and the words that attribute quotes to them."""
    if speaker is None:
        return None
    named = [TextSpan(entity.start, entity.end, entity.text) for entity in analysis.entities if entity.name == speaker]
    cited = [quote.speaker_mention for quote in analysis.quotes if quote.speaker == speaker and quote.speaker_mention]
    first = min([*named, *cited], key=lambda span: span.start, default=None)
    return FirstMention(analysis.id, first.start, first.end, first.text) if first else None
