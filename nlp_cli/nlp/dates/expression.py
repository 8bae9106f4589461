"""What a temporal expression says, whenever it was written: the grammar builds these, ``resolve`` reads them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from nlp_cli.nlp.dates.calendar import Feast
from nlp_cli.nlp.dates.lexicon.units import Unit


class Kind(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Of(Enum):
    """What a relative expression counts from."""

    PUBLISHED = "published"
    """*neste uke*, *i fjor*: the day of publication."""
    SPOKEN = "text"
    """*uken etter*, *samme år*: the last date that the text was speaking of."""
    NEAR = "near"
    """*senere på dagen*: the day that the paragraph speaks of, else the day of publication."""


@dataclass(frozen=True, slots=True)
class Rel:
    """``n`` units after (before when negative) what it counts from."""

    n: int
    of: Of = Of.PUBLISHED


YearRef = int | Rel | None
"""A year: its number, counted from somewhere, or not said (then the tense decides)."""


class Pick(Enum):
    """Which one of many like days."""

    TENSE = "tense"
    """*fredag*: the nearest in the direction of the tense."""
    LAST = "last"
    """*sist fredag*: the nearest before the day of publication."""
    COMING = "coming"
    """*førstkommende fredag*: the nearest after the day of publication."""
    AFTER_SPOKEN = "after"
    """*fredagen etter*: the first after the day the text was speaking of."""
    BEFORE_SPOKEN = "before"


@dataclass(frozen=True, slots=True)
class Absolute:
    """A value that needs no anchor: durations, sets, references, decades."""

    kind: Kind
    value: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day of a month; without month it is the nearest with that number (and weekday)."""

    day: int
    month: int | None = None
    year: YearRef = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Month:
    """*mars*; ``last`` and ``coming`` are the nearest that is over, the nearest to come."""

    month: int
    year: YearRef = None
    coming: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Year:
    year: int | Rel


@dataclass(frozen=True, slots=True)
class Weekday:
    """An ISO weekday (1 = Monday), picked by tense, or in a week."""

    day: int
    pick: Pick | Rel = Pick.TENSE


@dataclass(frozen=True, slots=True)
class OpenWeekday:
    """The weekday of every week: *hver lørdag* gives its day to *fra kl. 10*."""

    day: int


@dataclass(frozen=True, slots=True)
class Today:
    """*i dag*: the day of publication, or nowadays when the present tense tells of a state."""


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from what it counts from: *neste uke*, *for tre dager siden*."""

    unit: Unit
    rel: Rel
    days: int = 0
    """Beyond whole weeks: *for halvannen uke siden*."""


@dataclass(frozen=True, slots=True)
class ThisOrLast:
    """*i helgen*, *i uken*: the unit that the tense points to."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class Week:
    number: int
    year: YearRef = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Season:
    """``SP``, ``SU``, ``FA`` or ``WI``."""

    code: str
    year: YearRef = None
    coming: bool = False
    """*til høsten*: never in the past."""
    last: bool = False
    """*sist høst*: the latest that is over."""


@dataclass(frozen=True, slots=True)
class Portion:
    """A quarter or half of a year: ``Q1``, ``H2``."""

    code: str
    year: YearRef = None


@dataclass(frozen=True, slots=True)
class Holiday:
    feast: Feast
    year: YearRef = None
    weekend: bool = False
    """*påskehelgen*: the week-end of that day."""


@dataclass(frozen=True, slots=True)
class WeekdayInMonth:
    """*første lørdag i mai*; counted from the end when negative."""

    number: int
    weekday: int
    month: int
    year: YearRef = None


Dated = (
    Day | Month | Year | Weekday | OpenWeekday | Today | Shift | ThisOrLast | Week | Season | Portion | Holiday
    | WeekdayInMonth
)  # fmt: skip
"""Whatever lies on the calendar."""


@dataclass(frozen=True, slots=True)
class Timed:
    """A time of day, on a date if one is said: a clock time, a part of the day (``MO AF EV NI``), or both."""

    date: Dated | None = None
    hour: int | None = None
    minute: int = 0
    part: str | None = None
    generic: bool = False
    """*om kvelden*, *på kveldstid*: of no particular day, unless a date stands beside it."""
    habitual: bool = False
    """*på kvelden*: of the day the text speaks of when it tells what happened, generic otherwise."""


@dataclass(frozen=True, slots=True)
class Weak:
    """What is a temporal expression only beside another: *kveld* after *fredag*, *slutten av* before *november*."""

    inner: Timed | Season | None = None
    """What it adds to the other; None for a modifier that changes no value."""


Expression = Absolute | Dated | Timed
