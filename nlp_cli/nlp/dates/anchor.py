"""Where relative expressions count from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from nlp_cli.errors import DateError

_PUBLISHED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


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


def parse_published(published: str | None) -> Partial:
    """``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``; ``DateError`` for anything else."""
    if published is None:
        return Partial()
    match = _PUBLISHED.fullmatch(published)
    if match is None:
        raise DateError(f"{published!r} is no publication date", "write YYYY-MM-DD, YYYY-MM or YYYY")
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        date(year or 0, month or 1, day or 1)
    except ValueError as error:
        raise DateError(f"{published!r} is no publication date", f"the calendar says {error}") from error
    return Partial(year, month, day)
