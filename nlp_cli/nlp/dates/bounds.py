"""From a TIMEX3 value to its first and last day or minute: pure calendar, no language."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MINYEAR, date, datetime, timedelta

from nlp_cli.nlp.dates.lexicon.hours import PART_OF_DAY

_SEASONS = {"WI": -1, "SP": 2, "SU": 5, "FA": 8}
"""Months from January to the start; a winter is that of its January and begins in the December before."""
_WEEKEND = (6, 7)


@dataclass(frozen=True, slots=True)
class Bounds:
    """Both inclusive: days (``2022-01-07``), or minutes (``2022-01-07T06:00``) where the value has a time of day."""

    begin: str
    last: str


def bounds(value: str, type: str) -> Bounds | None:
    """The first and last day or minute of what ``value`` names.

    None for durations, sets, references (``PAST_REF``), open values (``XXXX-05``), and for what no calendar has
    (``2022-06-31``).
    """
    if type not in ("DATE", "TIME"):
        return None
    for pattern, read in _FORMS:
        if match := pattern.fullmatch(value):
            try:
                return read(*match.groups())
            except (ValueError, OverflowError):  # no such day, or beyond the years that a calendar counts
                return None
    return None


def _days(first: date, last: date) -> Bounds:
    return Bounds(first.isoformat(), last.isoformat())


def _months(year: int, first: int, number: int) -> Bounds:
    """So many months from the one with index ``first`` (January is 0, and the December before is -1)."""
    last_year, last_month = year + (first + number - 1) // 12, (first + number - 1) % 12 + 1
    last = date(last_year, last_month, monthrange(last_year, last_month)[1])
    return _days(date(year + first // 12, first % 12 + 1, 1), last)


def _years(first: int, number: int) -> Bounds:
    return _days(date(max(first, MINYEAR), 1, 1), date(first + number - 1, 12, 31))


def _on(day: date, time: str | None) -> Bounds:
    """The whole day, or what ``time`` names of it: ``EV``, ``08``, ``10:45``; ``24:00`` is the next day's first."""
    if not time:
        return _days(day, day)
    if time in PART_OF_DAY:
        first, last = PART_OF_DAY[time]
        return Bounds(f"{day}T{first}", f"{day}T{last}")
    hour, _, minute = time.partition(":")
    begin = datetime(day.year, day.month, day.day) + timedelta(hours=int(hour), minutes=int(minute or 0))
    if int(hour) > 24 or int(minute or 0) > 59:
        raise ValueError(f"no time of day: {time}")
    end = begin if minute else begin + timedelta(minutes=59)
    return Bounds(begin.isoformat(timespec="minutes"), end.isoformat(timespec="minutes"))


def _of_week(year: str, week: str, day: str, time: str | None) -> Bounds:
    return _on(date.fromisocalendar(int(year), int(week), int(day)), time)


def _whole_week(year: str, week: str, weekend: str | None) -> Bounds:
    first, last = _WEEKEND if weekend else (1, 7)
    return _days(*(date.fromisocalendar(int(year), int(week), day) for day in (first, last)))


_TIME = rf"(?:T({'|'.join(PART_OF_DAY)}|\d\d(?::\d\d)?))?"
_FORMS: list[tuple[re.Pattern[str], Callable[..., Bounds]]] = [
    (re.compile(rf"(\d{{4}})-(\d\d)-(\d\d){_TIME}", re.ASCII), lambda y, m, d, t: _on(date(int(y), int(m), int(d)), t)),
    (re.compile(rf"(\d{{4}})-W(\d\d)-([1-7]){_TIME}", re.ASCII), _of_week),
    (re.compile(r"(\d{4})-W(\d\d)(-WE)?", re.ASCII), _whole_week),
    (re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII), lambda y, m: _months(int(y), int(m) - 1, 1)),
    (re.compile(r"(\d{4})-Q([1-4])", re.ASCII), lambda y, n: _months(int(y), 3 * int(n) - 3, 3)),
    (re.compile(r"(\d{4})-H([12])", re.ASCII), lambda y, n: _months(int(y), 6 * int(n) - 6, 6)),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)", re.ASCII), lambda y, season: _months(int(y), _SEASONS[season], 3)),
    (re.compile(r"(\d{4})", re.ASCII), lambda y: _years(int(y), 1)),
    (re.compile(r"(\d{3})", re.ASCII), lambda decade: _years(10 * int(decade), 10)),
    (re.compile(r"(\d\d)", re.ASCII), lambda century: _years(100 * int(century), 100)),
    (re.compile(r"(\d)", re.ASCII), lambda millennium: _years(1000 * int(millennium), 1000)),
]
