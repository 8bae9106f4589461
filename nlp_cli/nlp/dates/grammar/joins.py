"""How expressions that stand side by side become one: *lørdag* + *1. august* + *klokken 10.45*."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeGuard

from nlp_cli.nlp.dates.expression import (
    Absolute,
    Dated,
    Day,
    Expression,
    Holiday,
    Kind,
    Month,
    Of,
    Pick,
    Portion,
    Rel,
    Season,
    Shift,
    Timed,
    Today,
    Weak,
    Week,
    Weekday,
    WeekdayInMonth,
    Year,
)
from nlp_cli.nlp.dates.lexicon.units import Unit

Part = Expression | Weak


@dataclass(frozen=True, slots=True)
class Join:
    """Two neighbours that make one expression, with the words that may stand between them."""

    name: str
    between: frozenset[str]
    combine: Callable[[Part, Part], Part | None]
    example: str
    counter: str


def _between(*words: str) -> frozenset[str]:
    return frozenset(words)


_YEARLESS = Month | Day | Season | Portion | Holiday | WeekdayInMonth | Week


def _with_year(first: Part, second: Part) -> Part | None:
    if isinstance(first, _YEARLESS) and first.year is None and isinstance(second, Year):
        return replace(first, year=second.year)
    return None


def _season_of_year(first: Part, second: Part) -> Part | None:
    if isinstance(first, Year) and isinstance(second, Weak) and isinstance(second.inner, Season):
        return replace(second.inner, year=first.year)
    return None


def _portion_of_year(first: Part, second: Part) -> Part | None:
    if isinstance(first, Year) and isinstance(second, Portion) and second.year is None:
        return replace(second, year=first.year)
    return None


def _weekday_of_day(first: Part, second: Part) -> Part | None:
    if isinstance(first, Weekday) and first.pick is Pick.TENSE:
        if isinstance(second, Day) and second.weekday is None:
            return second
        if isinstance(second, Holiday | Today):
            return second
    return None


def _day_and_its_name(first: Part, second: Part) -> Part | None:
    if _is_day(first) and isinstance(second, Weekday) and second.pick is Pick.TENSE and not isinstance(first, Weekday):
        if isinstance(first, Today):  # i dag, onsdag
            return Shift(Unit.DAY, Rel(0))
        return second if isinstance(first, Shift) and first.rel.of is Of.NEAR else first
    return second if isinstance(first, Today | Shift) and _is_day(first) and isinstance(second, Day) else None


def _weekday_of_week(first: Part, second: Part) -> Part | None:
    if not isinstance(first, Weekday) or first.pick is not Pick.TENSE:
        return None
    if isinstance(second, Shift) and second.unit is Unit.WEEK:
        return Weekday(first.day, second.rel)
    if isinstance(second, Week):
        return replace(second, weekday=first.day)
    return None


def _is_day(part: Part) -> TypeGuard[Dated]:
    if isinstance(part, Shift):
        return part.unit is Unit.DAY
    return isinstance(part, Day | Weekday | Today | Holiday | WeekdayInMonth)


def _time_of(part: Part) -> Timed | None:
    if part == NIGHT_TO:
        return None
    inner = part.inner if isinstance(part, Weak) else part
    return inner if isinstance(inner, Timed) else None


def _time_on_day(first: Part, second: Part) -> Part | None:
    time = _time_of(second)
    if time is None or time.date is not None or isinstance(first, Timed) or not _is_day(first):
        return None
    return replace(time, date=first, generic=False, habitual=False)


def _dated_part(first: Part, second: Part) -> Part | None:
    """*fredag kveld 31. oktober*: the day gives its date to the part."""
    if isinstance(first, Timed) and isinstance(first.date, Weekday) and isinstance(second, Day):
        return replace(first, date=second)
    return None


def _day_after_time(first: Part, second: Part) -> Part | None:
    time = _time_of(first)
    if isinstance(first, Weak) or time is None or time.date is not None or not _is_day(second):
        return None
    return replace(time, date=second, generic=False, habitual=False)


def _two_times(first: Part, second: Part) -> Part | None:
    one, other = _time_of(first), _time_of(second)
    if one is None or other is None or isinstance(first, Weak):
        return None
    if one.date is not None and other.date is not None:
        return None
    if (one.hour is not None and other.hour is not None) or (one.part and other.part):
        return None
    timed = one if one.hour is not None else other
    return replace(
        timed,
        date=one.date or other.date,
        part=one.part or other.part,
        generic=one.generic and other.generic,
        habitual=False,
    )


def _modified(first: Part, second: Part) -> Part | None:
    if first == Weak() and not isinstance(second, Weak):
        return second
    return None


def _night_to(first: Part, second: Part) -> Part | None:
    if first == NIGHT_TO and _is_day(second):
        return Timed(second, part="NI")
    return None


def _clock_in_set(first: Part, second: Part) -> Part | None:
    """*onsdager klokken 17* is a TIME of open date."""
    time = _time_of(second)
    if not isinstance(first, Absolute) or not re.fullmatch(r"XXXX-WXX-\d", first.value):
        return None
    if time is None or time.hour is None or time.date is not None:
        return None
    return Absolute(Kind.TIME, f"{first.value}T{time.hour:02}:{max(time.minute, 0):02}")


_NEARLY = [f"{degree} {side}" for degree in ("litt", "like", "rett") for side in ("før", "etter", "over")]
"""*like før klokken 10*: the hour is the value, as near as can be said."""
NIGHT_TO = Weak(Timed(part="NI", generic=True))
"""*natt til*, before a day."""

# In passes: what an earlier one has joined, a later one takes as a whole.
PASSES: tuple[tuple[Join, ...], ...] = (
    (
        Join(
            "year",
            _between("", "i"),
            _with_year,
            "De kom [3. juni i fjor|2008-06-03].",
            "Etter [juni|2009-06], [i fjor|2008] også, kom de.",
        ),
        Join(
            "portion of a year",
            _between(""),
            _portion_of_year,
            "Det falt i [årets første kvartal|2009-Q1].",
            "Det falt [i år|2009] og i [første kvartal|2009-Q1].",
        ),
        Join(
            "season of a year",
            _between(""),
            _season_of_year,
            "De kom [i fjor høst|2008-FA].",
            "De kom [i fjor|2008], ikke til høstfesten.",
        ),
    ),
    (
        Join(
            "weekday and day",
            _between("", "den", ","),
            _weekday_of_day,
            "De kom [fredag 13. mars|2009-03-13].",
            "De kom [fredag|2009-07-31] og [13. mars|2009-03-13].",
        ),
        Join(
            "day and weekday",
            _between("", ","),
            _day_and_its_name,
            "De kom [i går, fredag|2009-07-31].",
            "De kom [i går|2009-07-31] og [fredag|2009-07-31].",
        ),
        Join(
            "weekday of a week",
            _between("", "i"),
            _weekday_of_week,
            "De kom [onsdag i forrige uke|2009-07-22].",
            "De kom [onsdag|2009-07-29], ikke [forrige uke|2009-W30].",
        ),
    ),
    (
        Join(
            "night to",
            _between(""),
            _night_to,
            "De kom [natt til fredag|2009-07-31TNI].",
            "De sov til middag, og [fredag|2009-07-31] dro de.",
        ),
    ),
    (
        Join(
            "time on a day",
            _between("", "om", "på", ",", *_NEARLY),
            _time_on_day,
            "De kom [fredag klokken 10|2009-07-31T10:00], eller [torsdag litt før klokken 11|2009-07-30T11:00].",
            "De kom [fredag|2009-07-31] eller [klokken 10|2009-07-31T10:00] igjen.",
        ),
        Join(
            "part of a weekday and its date",
            _between("", ","),
            _dated_part,
            "De kom [fredag kveld, 13. mars|2009-03-13TEV].",
            "De kom [fredag kveld|2009-07-31TEV] og [13. mars|2009-03-13].",
        ),
        Join(
            "day after time",
            _between("", "den", "på"),
            _day_after_time,
            "De kom [klokken 10 fredag|2009-07-31T10:00].",
            "De kom [klokken 10|2009-08-01T10:00]. [Fredag|2009-07-31] dro de.",
        ),
        Join(
            "clock and part of day",
            _between("", "om", "på", ","),
            _two_times,
            "De kom [klokken 10 om kvelden|2009-08-01T22:00].",
            "De kom [klokken 10|2009-08-01T10:00] og sto til [kvelden|2009-08-01TEV].",
        ),
        Join(
            "clock in a set",
            _between(""),
            _clock_in_set,
            "De møtes [onsdager klokken 17|XXXX-WXX-3T17:00].",
            "De møtes [onsdager|XXXX-WXX-3], alltid [klokken 17|XXXX-WXX-3T17:00].",
        ),
    ),
    (
        Join(
            "modifier",
            _between(""),
            _modified,
            "De kom [tidlig i mars|2009-03].",
            "De kom for tidlig. [Mars|2009-03] var kald.",
        ),
    ),
)
