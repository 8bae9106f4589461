"""A TIMEX3 value in plain English: ``2022-01-07`` is *Friday 7 January 2022*, ``199`` *the 1990s*."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date

MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
REFERENCES = {"PRESENT_REF": "now", "PAST_REF": "some time ago", "FUTURE_REF": "some time to come"}
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "DE": "decade", "CE": "century"}
CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}
PARTS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def read_value(value: str, type: str) -> str:
    """What ``value`` means; empty when there is nothing to add to it, or when no calendar has such a day."""
    for pattern, render in _READINGS:
        if found := pattern.fullmatch(value):
            reading = render(*(group or "" for group in found.groups()))
            return f"every {_ARTICLE.sub('', reading)}" if type == "SET" and reading else reading
    return ""


def _day(year: str, month: str, day: str, rest: str = "") -> str:
    if year == "XXXX":
        when = f"{int(day)} {MONTHS[int(month) - 1]}" if month != "XX" and day != "XX" else ""
    elif "XX" in (month, day):
        when = f"some day in {_month(year, month)}"
    else:
        when = _weekday(int(year), int(month), int(day))
        if not when:
            return ""
    return _joined(when, _time(rest))


def _weekday(year: int, month: int, day: int) -> str:
    if day > monthrange(year, month)[1]:
        return ""
    return f"{WEEKDAYS[date(year, month, day).weekday()]} {day} {MONTHS[month - 1]} {year}"


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _time(rest: str) -> str:
    rest = rest.removeprefix("T")
    return PARTS.get(rest, f"at {rest}" if ":" in rest else f"about {rest} o'clock" if rest else "")


def _month(year: str, month: str) -> str:
    name = MONTHS[int(month) - 1] if month != "XX" else ""
    if year == "XXXX":
        return _some(name) if name else ""
    return f"{name} {year}" if name else year


def _some(noun: str) -> str:
    return f"{'an' if noun[0] in 'AOa' else 'a'} {noun}"


def _week(year: str, week: str, day: str = "", rest: str = "") -> str:
    name = "weekend" if day == "WE" else WEEKDAYS[int(day) - 1] if day else "week"
    if week == "XX":
        whole = f"a {name}"
    elif name == "week":
        whole = f"week {int(week)}"
    else:
        whole = f"{'the ' if day == 'WE' else ''}{name} of week {int(week)}"
    return _joined(whole if year == "XXXX" else f"{whole} of {year}", _time(rest))


def _duration(period: str, clock: str) -> str:
    parts = ((period, UNITS), (clock, CLOCK_UNITS))
    return " and ".join(_amount(n, unit, names) for part, names in parts for n, unit in _AMOUNT.findall(part))


def _amount(number: str, unit: str, units: dict[str, str]) -> str:
    name = units[unit]
    many = {"century": "centuries"}.get(name, name + "s")
    return f"some {many}" if number == "X" else f"{number} {name if number == '1' else many}"


def _season(year: str, season: str) -> str:
    return _some(SEASONS[season]) if year == "XXXX" else f"{SEASONS[season]} {year}"


_ARTICLE = re.compile(r"^(?:1|an?) ")
_AMOUNT = re.compile(r"([\d.]+|X)(DE|CE|[YMWDHS])")
_YEAR, _MONTH, _DAY = r"(?!0000)(\d{4}|XXXX)", r"(0[1-9]|1[0-2]|XX)", r"(0[1-9]|[12]\d|3[01]|XX)"
_WEEK, _CLOCK = r"W(0[1-9]|[1-4]\d|5[0-3]|XX)", rf"(T(?:{'|'.join(PARTS)}|\d\d(?::\d\d)?))?"
_READINGS: list[tuple[re.Pattern[str], Callable[..., str]]] = [
    (re.compile(rf"{_YEAR}-{_MONTH}-{_DAY}{_CLOCK}", re.ASCII), _day),  # 2022-01-07, 2022-01-07TEV, 2022-01-07T10:45
    (re.compile(rf"{_YEAR}-{_MONTH}", re.ASCII), _month),  # 2022-01
    (re.compile(rf"{_YEAR}-{_WEEK}(?:-(WE|[1-7]){_CLOCK})?", re.ASCII), _week),  # 2022-W02, XXXX-WXX-5TEV, 2022-W02-WE
    (re.compile(rf"{_YEAR}-({'|'.join(SEASONS)})", re.ASCII), _season),  # 2022-SU
    (re.compile(rf"{_YEAR}-Q([1-4])", re.ASCII), lambda year, n: f"quarter {n} of {year}"),
    (re.compile(rf"{_YEAR}-H([12])", re.ASCII), lambda year, n: f"half {n} of {year}"),
    (re.compile(r"(\d{3})", re.ASCII), lambda decade: f"the {decade}0s"),
    (re.compile(r"(\d\d)", re.ASCII), lambda century: f"the {century}00s"),
    (re.compile(r"P(?=.)((?:(?:[\d.]+|X)(?:DE|CE|[YMWD]))*)(?:T((?:(?:[\d.]+|X)[HMS])+))?", re.ASCII), _duration),
    (re.compile(f"({'|'.join(REFERENCES)})"), lambda reference: REFERENCES[reference]),  # PAST_REF
]
