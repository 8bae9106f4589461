"""Stretches of the reporter's own text, and the quotes cut from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nlp_cli.nlp.quotes.found import Found, Rule
from nlp_cli.nlp.quotes.phrases import Mention
from nlp_cli.nlp.quotes.reading import Reading
from nlp_cli.nlp.quotes.typography import trim_clause


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence, or what direct speech leaves of it."""

    first: int
    stop: int


def stretches(reading: Reading, spoken: list[tuple[int, int]]) -> Iterator[Stretch]:
    """The sentences outside the character spans ``spoken``, which are in order."""
    n = 0
    for first, stop in reading.sentences:
        while n < len(spoken) and spoken[n][1] <= reading.words[first].start:
            n += 1
        m = n
        while m < len(spoken) and spoken[m][0] < reading.words[stop - 1].end and first < stop:
            before = reading.word_at(spoken[m][0])
            if before - first > 2:
                yield Stretch(first, before)
            first = max(first, reading.word_at(spoken[m][1]))
            m += 1
        if stop - first > 2:
            yield Stretch(first, stop)


def chars(reading: Reading, first: int, stop: int) -> tuple[int, int]:
    """The characters of the words ``first`` up to ``stop``."""
    return reading.words[first].start, reading.words[stop - 1].end


def reported(
    reading: Reading, first: int, stop: int, rule: Rule, mention: Mention | None, cue: tuple[int, int] | None
) -> Found:
    """The words ``first`` up to ``stop`` as a reported quote: ``mixed`` if part of it stands in marks."""
    if first >= stop:
        return Found(0, 0, "indirect", rule)
    start, end = trim_clause(reading.text, reading.words[first].start, reading.words[stop - 1].end)
    marked = reading.has_marks(start, end)
    return Found(start, end, "mixed" if marked else "indirect", rule, mention, cue)
