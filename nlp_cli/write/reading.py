"""A TIMEX3 value in plain English: ``2022-01-07`` is *Friday 7 January 2022*, ``199`` *the 1990s*."""

from __future__ import annotations

import re
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
    """What ``value`` means; empty when there is nothing to add to it."""
    for pattern, render in _READINGS:
        if found := pattern.fullmatch(value):
            reading = render(*(group or "" for group in found.groups()))
            return f"every {reading.removeprefix('1 ').removeprefix('a ')}" if type == "SET" and reading else reading
    return ""


def _day(year: str, month: str, day: str, rest: str = "") -> str:
    if year == "XXXX":
        when = f"{int(day)} {MONTHS[int(month) - 1]}" if month != "XX" and day != "XX" else ""
    elif "XX" in (month, day):
        when = f"some day in {_month(year, month)}"
    else:
        moment = date(int(year), int(month), int(day))
        when = f"{WEEKDAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]} {moment.year}"
    return ", ".join(part for part in (when, _time(rest)) if part)


def _time(rest: str) -> str:
    rest = rest.removeprefix("T")
    return PARTS.get(rest, f"at {rest}" if ":" in rest else f"about {rest} o'clock" if rest else "")


def _month(year: str, month: str) -> str:
    name = MONTHS[int(month) - 1] if month != "XX" else ""
    if year == "XXXX":
        return f"a {name}" if name else ""
    return f"{name} {year}" if name else year


def _week(year: str, week: str, day: str = "") -> str:
    if day == "WE":
        whole = "weekend" if week == "XX" else f"the weekend of week {int(week)}"
    elif day:
        whole = WEEKDAYS[int(day) - 1] + ("" if week == "XX" else f" of week {int(week)}")
    else:
        whole = "week" if week == "XX" else f"week {int(week)}"
    return f"a {whole}" if week == "XX" else f"{whole} of {year}" if year != "XXXX" else whole


def _amount(number: str, unit: str, units: dict[str, str]) -> str:
    name = units[unit]
    many = {"century": "centuries"}.get(name, name + "s")
    return f"some {many}" if number == "X" else f"{number} {name if number == '1' else many}"


def _season(year: str, season: str) -> str:
    return f"a {SEASONS[season]}" if year == "XXXX" else f"{SEASONS[season]} {year}"


_YEAR, _CLOCK = r"(\d{4}|XXXX)", r"(T(?:[A-Z]{2}|\d\d(?::\d\d)?))?"
_READINGS: list[tuple[re.Pattern[str], Callable[..., str]]] = [
    (re.compile(rf"{_YEAR}-(\d\d|XX)-(\d\d|XX){_CLOCK}"), _day),  # 2022-01-07, 2022-01-07TEV, 2022-01-07T10:45
    (re.compile(rf"{_YEAR}-(\d\d|XX)"), _month),  # 2022-01
    (re.compile(rf"{_YEAR}-W(\d\d|XX)(?:-(WE|[1-7]))?"), _week),  # 2022-W02, XXXX-WXX-5, 2022-W02-WE
    (re.compile(rf"{_YEAR}-({'|'.join(SEASONS)})"), _season),  # 2022-SU
    (re.compile(rf"{_YEAR}-Q(\d)"), lambda year, n: f"quarter {n} of {year}"),
    (re.compile(rf"{_YEAR}-H(\d)"), lambda year, n: f"half {n} of {year}"),
    (re.compile(r"(\d{4})"), lambda year: "" if year.isdigit() else year),
    (re.compile(r"(\d{3})"), lambda decade: f"the {decade}0s"),
    (re.compile(r"(\d\d)"), lambda century: f"the {century}00s"),
    (re.compile(r"P([\d.]+|X)(DE|CE|[YMWD])"), lambda n, unit: _amount(n, unit, UNITS)),
    (re.compile(r"PT([\d.]+|X)([HMS])"), lambda n, unit: _amount(n, unit, CLOCK_UNITS)),
    (re.compile(f"({'|'.join(REFERENCES)})"), lambda reference: REFERENCES[reference]),
]
