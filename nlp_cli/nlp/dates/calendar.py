"""Calendar arithmetic of the Gregorian calendar and ISO 8601 weeks; nothing here knows a language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

MONTHS_IN_YEAR = 12
DAYS_IN_WEEK = 7


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (Anonymous Gregorian algorithm, Nature 1876; Meeus 1991)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    skipped = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - skipped + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    correction = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * correction + 114, 31)
    return date(year, month, day + 1)


def advent_sunday(year: int, number: int) -> date:
    """The ``number``-th Sunday of Advent; the fourth is the last Sunday before Christmas Day."""
    christmas = date(year, 12, 25)
    fourth = christmas - timedelta(days=christmas.isoweekday())
    return fourth - timedelta(weeks=4 - number)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date | None:
    """The ``number``-th ISO weekday (1 = Monday) of a month, from its end when negative; None if there is none."""
    first = date(year, month, 1)
    if number < 0:
        next_year, next_month = shift_month(year, month, 1)
        last = date(next_year, next_month, 1) - timedelta(days=1)
        return last - timedelta(days=(last.isoweekday() - weekday) % DAYS_IN_WEEK)
    found = first + timedelta(days=(weekday - first.isoweekday()) % DAYS_IN_WEEK, weeks=number - 1)
    return found if found.month == month else None


def shift_month(year: int, month: int, months: int) -> tuple[int, int]:
    """Year and month so many months away."""
    index = year * MONTHS_IN_YEAR + month - 1 + months
    return index // MONTHS_IN_YEAR, index % MONTHS_IN_YEAR + 1


def iso_week(day: date) -> str:
    """The ISO week that holds ``day``: ``2009-W31``."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class FixedDay:
    """The same day every year."""

    month: int
    day: int

    def value(self, year: int) -> str:
        return f"{year:04}-{self.month:02}-{self.day:02}"

    def open_value(self) -> str:
        return f"XXXX-{self.month:02}-{self.day:02}"


@dataclass(frozen=True, slots=True)
class EasterDay:
    """So many days after Easter Sunday."""

    offset: int

    def value(self, year: int) -> str:
        return (easter(year) + timedelta(days=self.offset)).isoformat()

    def open_value(self) -> str:
        return "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class AdventSunday:
    """A Sunday of Advent."""

    number: int

    def value(self, year: int) -> str:
        return advent_sunday(year, self.number).isoformat()

    def open_value(self) -> str:
        return "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The ``number``-th ISO weekday of a month, from its end when negative."""

    month: int
    weekday: int
    number: int

    def value(self, year: int) -> str:
        found = nth_weekday(year, self.month, self.weekday, self.number)
        return found.isoformat() if found else self.open_value()

    def open_value(self) -> str:
        return f"XXXX-{self.month:02}-XX"


@dataclass(frozen=True, slots=True)
class Beside:
    """So many days after another feast, before it when negative: *dagen før julaften*."""

    feast: FixedDay | EasterDay | AdventSunday
    days: int

    def value(self, year: int) -> str:
        return (date.fromisoformat(self.feast.value(year)) + timedelta(days=self.days)).isoformat()

    def open_value(self) -> str:
        return "XXXX-XX-XX"


@dataclass(frozen=True, slots=True)
class Period:
    """A time of the year that is no single day: a TIMEX3 value with the year left out, and the month it starts in."""

    pattern: str
    month: int

    def value(self, year: int) -> str:
        return self.pattern.format(year=f"{year:04}")

    def open_value(self) -> str:
        return self.pattern.format(year="XXXX")


Feast = FixedDay | EasterDay | AdventSunday | NthWeekday | Beside | Period
"""A rule of the calendar that gives a TIMEX3 value for every year."""
