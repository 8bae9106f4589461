"""The publication date of an article, known to the day, the month or the year."""

from __future__ import annotations

import re
from datetime import date

from nlp_cli.errors import DateError

_CLOCK = r"[T ]\d\d[\d:.,]*\s?(?:Z|[+-]\d\d:?\d\d)?"

ISO = re.compile(rf"(?P<year>\d{{4}})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:{_CLOCK})?)?)?", re.ASCII)
"""``2022``, ``2022-01``, ``2022-01-07`` and a timestamp, whose day counts."""

NUMERIC = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})", re.ASCII)
"""``07.01.2022``"""

WRITTEN = re.compile(r"(?P<day>\d{1,2})\.\s?(?P<month>[a-z]{3})[a-z]{0,6}\.?\s(?P<year>\d{4})", re.ASCII | re.I)
"""``7. januar 2022``, ``7. jan. 2022``"""

MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")


def parse_published(value: str) -> str:
    """``value`` as ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``.

    Raises:
        DateError: if it is written otherwise, or no such day exists.
    """
    match = ISO.fullmatch(value.strip())
    found = _calendar_date(match) if match else None
    if found is None:
        raise DateError(f"{value!r} is no date", "write it as YYYY-MM-DD, YYYY-MM or YYYY")
    return found


def read_published(words: str) -> str | None:
    """The date in a line of an article's header, as :func:`parse_published` gives it; None if it is none."""
    match = ISO.match(words) or NUMERIC.match(words) or WRITTEN.match(words)
    goes_on = match and words[match.end() : match.end() + 1].strip(" ,.;)")
    return None if match is None or goes_on else _calendar_date(match)


def _calendar_date(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    year, month, day = parts["year"], _month_number(parts["month"]), parts["day"]
    try:
        day_of_year = date(int(year), month, int(day or 1))
    except ValueError:
        return None
    if parts["month"] is None:
        return year
    return day_of_year.isoformat() if day else day_of_year.isoformat()[:7]


def _month_number(written: str | None) -> int:
    """1–12; 0 for a word that is no month; 1 when none is given."""
    if written is None:
        return 1
    if written.isdigit():
        return int(written)
    return MONTHS.index(written.lower()) + 1 if written.lower() in MONTHS else 0
