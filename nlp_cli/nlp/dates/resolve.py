"""From what an expression says to its TIMEX3 value: pure functions of expression, anchor and tense.

Values follow ISO-TimeML; a part that cannot be known is ``X``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, timedelta

from nlp_cli.nlp.dates.anchor import Anchor, Partial
from nlp_cli.nlp.dates.calendar import (
    Period,
    is_day,
    iso_week,
    nth_weekday,
    shift_month,
)
from nlp_cli.nlp.dates.expression import (
    Absolute,
    Dated,
    Day,
    Expression,
    Holiday,
    Kind,
    Month,
    Of,
    OpenWeekday,
    Pick,
    Portion,
    Rel,
    Season,
    Shift,
    ThisOrLast,
    Timed,
    Today,
    Week,
    Weekday,
    WeekdayInMonth,
    Year,
    YearRef,
)
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.nearest import last_day, nearest_year, whole_month
from nlp_cli.nlp.dates.tense import Tense

_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FAR_PAST, _FAR_FUTURE = "PAST_REF", "FUTURE_REF"
_SATURDAY = 6
_LEAP_YEAR = 2000
_ALONE = OpenWeekday(1)  # counts from nothing


@dataclass(frozen=True, slots=True)
class Timex:
    kind: Kind
    value: str


def resolve(expression: Expression, anchor: Anchor, tense: Tense) -> Timex:
    """The TIMEX3 type and value of an expression."""
    if isinstance(expression, Absolute):
        return Timex(expression.kind, expression.value)
    if isinstance(expression, Timed):
        return Timex(Kind.TIME, _timed(expression, anchor, tense))
    return Timex(Kind.DATE, _dated(expression, anchor, tense))


def anchored_to(expression: Expression, timex: Timex) -> Of | None:
    """What the value counts from; None when it stands alone (*17. mai 2021*), is open, or is a reference."""
    if isinstance(expression, Timed):
        expression = expression.date or (Shift(Unit.DAY, Rel(0)) if not expression.generic else _ALONE)
    if isinstance(expression, Absolute | OpenWeekday) or timex.value.startswith("X") or timex.value.endswith("_REF"):
        return None
    if isinstance(expression, Weekday) and expression.pick in (Pick.AFTER_SPOKEN, Pick.BEFORE_SPOKEN):
        return Of.SPOKEN
    counted = getattr(expression, "rel", None) or getattr(expression, "pick", None) or getattr(expression, "year", None)
    if isinstance(counted, Rel):
        return counted.of
    return None if isinstance(counted, int) else Of.PUBLISHED


def _dated(expression: Dated, anchor: Anchor, tense: Tense) -> str:
    try:
        return _DATED[type(expression)](expression, anchor, tense)
    except (OverflowError, ValueError):  # beyond the calendar: for 10 000 år siden
        rel = getattr(expression, "rel", None) or getattr(expression, "year", None)
        ahead = isinstance(rel, Rel) and rel.n > 0
        return _FAR_FUTURE if ahead else _FAR_PAST


def _year(ref: YearRef, anchor: Anchor) -> int | None:
    if isinstance(ref, Rel):
        base = anchor.published.year if ref.of is Of.PUBLISHED else anchor.spoken_year
        return None if base is None else _checked(base + ref.n)
    return ref


def _checked(year: int) -> int:
    if not 1 <= year <= MAXYEAR:
        raise ValueError(f"no year of the calendar: {year}")
    return year


def _base(rel: Rel, anchor: Anchor) -> Partial:
    return anchor.spoken if rel.of is Of.SPOKEN else anchor.published


def _show(year: int | None) -> str:
    return "XXXX" if year is None else f"{year:04}"


# One function a kind of expression


def _day(e: Day, anchor: Anchor, tense: Tense) -> str:
    if e.month is None:
        return _day_of_some_month(e, anchor, tense)
    month, day = e.month, e.day
    year = _year(e.year, anchor)
    if e.year is None and is_day(_LEAP_YEAR, month, day):
        year = nearest_year(
            lambda y: (date(y, month, day), date(y, month, day)) if is_day(y, month, day) else None, anchor, tense
        )
    elif e.year is None:  # 31. juni
        year = nearest_year(whole_month(month), anchor, tense)
    return f"{_show(year)}-{month:02}-{day:02}"


def _day_of_some_month(e: Day, anchor: Anchor, tense: Tense) -> str:
    """*fredag den 13.*: the nearest such day in the direction of the tense."""
    today = anchor.published.date
    if today is None:
        return f"XXXX-XX-{e.day:02}"
    step = -1 if tense.looks_back else 1
    for months in range(0, 240):
        year, month = shift_month(today.year, today.month, step * months)
        if not is_day(year, month, e.day):
            continue
        found = date(year, month, e.day)
        if (found - today).days * step >= 0 and e.weekday in (None, found.isoweekday()):
            return found.isoformat()
    return f"XXXX-XX-{e.day:02}"


def _month(e: Month, anchor: Anchor, tense: Tense) -> str:
    year, published = _year(e.year, anchor), anchor.published
    if e.year is None and (e.last or e.coming) and published.year is not None and published.month is not None:
        year = published.year + (e.coming and e.month <= published.month) - (e.last and e.month >= published.month)
    elif e.year is None:
        year = nearest_year(whole_month(e.month), anchor, tense)
    return f"{_show(year)}-{e.month:02}"


def _the_year(e: Year, anchor: Anchor, tense: Tense) -> str:
    return _show(_year(e.year, anchor))


def _weekday(e: Weekday, anchor: Anchor, tense: Tense) -> str:
    if isinstance(e.pick, Rel):
        monday = _monday(_base(e.pick, anchor).date, e.pick.n)
        return (monday + timedelta(days=e.day - 1)).isoformat() if monday else f"XXXX-WXX-{e.day}"
    from_text = e.pick in (Pick.AFTER_SPOKEN, Pick.BEFORE_SPOKEN)
    base = anchor.spoken.date if from_text else anchor.published.date
    if base is None:
        return f"XXXX-WXX-{e.day}"
    ahead = (e.day - base.isoweekday()) % 7
    back = (base.isoweekday() - e.day) % 7
    if e.pick is Pick.TENSE:
        days = -back if tense.looks_back else ahead
    else:
        days = (ahead or 7) if e.pick in (Pick.COMING, Pick.AFTER_SPOKEN) else -(back or 7)
    return (base + timedelta(days=days)).isoformat()


def _monday(day: date | None, weeks: int = 0) -> date | None:
    return day - timedelta(days=day.isoweekday() - 1) + timedelta(weeks=weeks) if day else None


def _today(e: Today, anchor: Anchor, tense: Tense) -> str:
    return "PRESENT_REF" if tense is Tense.PRESENT else _shift(Shift(Unit.DAY, Rel(0)), anchor, tense)


def _shift(e: Shift, anchor: Anchor, tense: Tense) -> str:
    base, n = _base(e.rel, anchor), e.rel.n
    if e.rel.of is Of.SPOKEN and n > 0 and tense is Tense.PAST and base.date and base.date == anchor.published.date:
        return _FAR_PAST  # *to uker senere var hun tilbake* cannot count from today
    match e.unit:
        case Unit.DAY:
            if base.date:
                return (base.date + timedelta(days=n)).isoformat()
            known = f"{_show(base.year)}-{base.month:02}" if base.month else f"{_show(base.year)}-XX"
            return f"{known}-XX" if n == 0 and e.rel.of is Of.PUBLISHED else "XXXX-XX-XX"
        case Unit.WEEK | Unit.WEEKEND:
            week = iso_week(base.date + timedelta(weeks=n, days=e.days)) if base.date else "XXXX-WXX"
            return f"{week}-WE" if e.unit is Unit.WEEKEND else week
        case Unit.MONTH | Unit.QUARTER | Unit.HALF:
            return _shift_months(e.unit, n, base)
        case Unit.YEAR:
            return "XXXX" if base.year is None else _show(_checked(base.year + n))
        case Unit.DECADE:
            return "XXX" if base.year is None else f"{_checked(base.year + 10 * n) // 10:03}"
        case Unit.CENTURY:
            return "XX" if base.year is None else f"{_checked(base.year + 100 * n) // 100:02}"
        case Unit.MILLENNIUM:
            return "X" if base.year is None else f"{_checked(base.year + 1000 * n) // 1000}"
        case _:  # hours and less: the hour of publication is not known
            return _FAR_FUTURE if n > 0 else _FAR_PAST


def _shift_months(unit: Unit, n: int, base: Partial) -> str:
    if unit is Unit.MONTH:
        if base.year is None or base.month is None:
            return f"{_show(base.year)}-XX" if n == 0 else "XXXX-XX"
        year, month = shift_month(base.year, base.month, n)
        return f"{_show(_checked(year))}-{month:02}"
    letter, length = ("Q", 3) if unit is Unit.QUARTER else ("H", 6)
    if base.year is None or base.month is None:
        return f"XXXX-{letter}X"
    year, month = shift_month(base.year, base.month, n * length)
    return f"{_show(_checked(year))}-{letter}{(month - 1) // length + 1}"


def _this_or_last(e: ThisOrLast, anchor: Anchor, tense: Tense) -> str:
    """*i helgen* on a Tuesday is the last one in the past tense, the next one otherwise."""
    today = anchor.published.date
    ahead = e.unit is Unit.WEEKEND and today is not None and today.isoweekday() < _SATURDAY
    back = ahead and tense.looks_back
    return _shift(Shift(e.unit, Rel(-1 if back else 0)), anchor, tense)


def _week(e: Week, anchor: Anchor, tense: Tense) -> str:
    year = _year(e.year, anchor)
    if e.year is None:

        def span(y: int) -> tuple[date, date] | None:
            last_week = date(y, 12, 28).isocalendar().week
            if e.number > last_week:
                return None
            return date.fromisocalendar(y, e.number, 1), date.fromisocalendar(y, e.number, 7)

        year = nearest_year(span, anchor, tense)
    if e.weekday is None:
        return f"{_show(year)}-W{e.number:02}"
    if year is None:
        return f"XXXX-W{e.number:02}-{e.weekday}"
    return date.fromisocalendar(year, e.number, e.weekday).isoformat()


def _season(e: Season, anchor: Anchor, tense: Tense) -> str:
    year = _year(e.year, anchor)
    if e.year is None:
        year = _last_season(e.code, anchor) if e.last else _season_year(e, anchor, Tense.FUTURE if e.coming else tense)
    return f"{_show(year)}-{e.code}"


def _season_year(e: Season, anchor: Anchor, tense: Tense) -> int | None:
    published = anchor.published
    if published.month is None or e.code == "WI":
        return published.year
    start = _SEASON_START[e.code]

    def span(year: int) -> tuple[date, date]:  # people speak of a season a little early
        return date(year, start - 1, 15), last_day(year, start + 2)

    return nearest_year(span, anchor, Tense.UNKNOWN if tense is Tense.PRESENT else tense)


def _last_season(code: str, anchor: Anchor) -> int | None:
    """The season that is over; a winter that ended this year bears the year of its January."""
    published = anchor.published
    if published.year is None or published.month is None:
        return None
    last_month = _SEASON_START[code] + 2
    return published.year if published.month > (last_month - 1) % 12 + 1 else published.year - 1


def _portion(e: Portion, anchor: Anchor, tense: Tense) -> str:
    if e.year is not None:
        return f"{_show(_year(e.year, anchor))}-{e.code}"
    length = 3 if e.code[0] == "Q" else 6
    first = (int(e.code[1]) - 1) * length + 1
    tense = Tense.UNKNOWN if tense is Tense.PRESENT else tense  # figures for a quarter are told in the present
    year = nearest_year(lambda y: (date(y, first, 1), last_day(y, first + length - 1)), anchor, tense)
    return f"{_show(year)}-{e.code}"


def _holiday(e: Holiday, anchor: Anchor, tense: Tense) -> str:
    feast = e.feast
    year = _year(e.year, anchor)
    if e.year is None:

        def span(y: int) -> tuple[date, date]:
            if isinstance(feast, Period):
                return whole_month(feast.month)(y)
            day = date.fromisoformat(feast.value(y))
            return day, day

        year = nearest_year(span, anchor, tense)
    value = feast.open_value() if year is None else feast.value(year)
    return _weekend_of(value) if e.weekend else value


def _weekend_of(value: str) -> str:
    return "XXXX-WXX-WE" if "X" in value else f"{iso_week(date.fromisoformat(value) - timedelta(days=1))}-WE"


def _weekday_in_month(e: WeekdayInMonth, anchor: Anchor, tense: Tense) -> str:
    year = _year(e.year, anchor)
    if e.year is None:

        def span(y: int) -> tuple[date, date] | None:
            day = nth_weekday(y, e.month, e.weekday, e.number)
            return (day, day) if day else None

        year = nearest_year(span, anchor, tense)
    found = nth_weekday(year, e.month, e.weekday, e.number) if year is not None else None
    return found.isoformat() if found else f"{_show(year)}-{e.month:02}-XX"


def _timed(e: Timed, anchor: Anchor, tense: Tense) -> str:
    if e.date is not None:
        # a time of day makes today this day, not our days
        date_value = _dated(Shift(Unit.DAY, Rel(0)) if isinstance(e.date, Today) else e.date, anchor, tense)
    elif e.generic:
        date_value = "XXXX-XX-XX"
    else:
        date_value = _dated(Shift(Unit.DAY, Rel(0)), anchor, tense)
    if date_value.endswith("_REF"):
        return date_value
    if e.hour is None:
        return f"{date_value}T{e.part}"
    hour = e.hour
    if e.part in ("AF", "EV") and hour < 12:
        hour += 12
    return f"{date_value}T{hour:02}" if e.minute < 0 else f"{date_value}T{hour:02}:{e.minute:02}"


_DATED: dict[type, Callable[..., str]] = {
    Day: _day,
    Month: _month,
    Year: _the_year,
    Weekday: _weekday,
    OpenWeekday: lambda e, anchor, tense: f"XXXX-WXX-{e.day}",
    Today: _today,
    Shift: _shift,
    ThisOrLast: _this_or_last,
    Week: _week,
    Season: _season,
    Portion: _portion,
    Holiday: _holiday,
    WeekdayInMonth: _weekday_in_month,
}


def in_spoken_year(expression: Dated) -> Dated:
    """The same expression in the year that the text is speaking of, if it names none itself."""
    if isinstance(expression, Day | Month | Season | Portion | Holiday | WeekdayInMonth) and expression.year is None:
        return replace(expression, year=Rel(0, Of.SPOKEN))
    return expression
