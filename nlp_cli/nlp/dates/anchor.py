"""Where relative expressions count from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Partial:
    """A date known to the year, the month or the day."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def date(self) -> date | None:
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)


UNPUBLISHED = Partial()
"""No date of publication: relative expressions stay open."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where relative expressions count from."""

    published: Partial = UNPUBLISHED
    spoken: Partial = UNPUBLISHED
    """The last date that the text was speaking of."""
    spoken_year: int | None = None
    """The last year; weekdays and days that count from the publication tell none (*i 1967 … lørdag … samme år*)."""
