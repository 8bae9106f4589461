"""What articles place where in time: dates in the order of the calendar, each with its sentence and its people."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp_cli.analysis import Analysis, DateExpression, Entity

PERSON = "PER"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """A date that an article tells, and what it tells of it."""

    id: str
    """Of the article."""
    begin: str
    """First day (``YYYY-MM-DD``) or minute (``YYYY-MM-DDTHH:MM``)."""
    last: str
    """Last day or minute, inclusive."""
    value: str
    """TIMEX3 value."""
    text: str
    """The expression, white space folded as in ``sentence``."""
    start: int
    """Where the expression stands in the article; code points, half-open."""
    end: int
    sentence: str
    people: tuple[str, ...]
    """The fullest names of those named in the sentence, in its order."""


@dataclass(frozen=True, slots=True)
class Timeline:
    entries: tuple[TimelineEntry, ...] = ()
    """In the order of the calendar, then of the text."""
    left_out: int = 0
    """Expressions that have no place in time: durations, sets, references and open values."""

    @classmethod
    def of(cls, analysis: Analysis, sentences: Sequence[tuple[int, int]]) -> Timeline:
        """The entries of one article; ``sentences`` are the offsets of all its sentences, in order."""
        starts = [start for start, _ in sentences]
        entries = []
        for date in analysis.dates:
            if date.begin is not None and date.last is not None:
                start, end = sentences[max(0, bisect_right(starts, date.start) - 1)]
                entries.append(_entry(analysis, date, date.begin, date.last, start, max(end, date.end)))
        return cls(tuple(sorted(entries, key=_when)), len(analysis.dates) - len(entries))


def merged(timelines: Iterable[Timeline]) -> Timeline:
    """One timeline of several articles; those that tell of the same time stand in the order in which they came."""
    timelines = tuple(timelines)
    entries = sorted((entry for timeline in timelines for entry in timeline.entries), key=_when)
    return Timeline(tuple(entries), sum(timeline.left_out for timeline in timelines))


def _when(entry: TimelineEntry) -> tuple[str, str]:
    return entry.begin, entry.last  # sorting is stable: the order of the text decides the rest


def _entry(analysis: Analysis, date: DateExpression, begin: str, last: str, start: int, end: int) -> TimelineEntry:
    people = [e.name for e in _between(analysis.entities, start, end) if e.label == PERSON]
    return TimelineEntry(
        analysis.id, begin, last, date.value, _folded(date.text), date.start, date.end,
        _folded(analysis.text[start:end]), tuple(dict.fromkeys(people)),
    )  # fmt: skip


def _between(entities: Sequence[Entity], start: int, end: int) -> Sequence[Entity]:
    first = bisect_left(entities, start, key=lambda entity: entity.start)
    return entities[first : bisect_left(entities, end, key=lambda entity: entity.start)]


def _folded(text: str) -> str:
    return " ".join(text.split())
