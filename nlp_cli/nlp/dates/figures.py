"""What a figure can be: a day, an hour, a year, a clock time, a whole date, a decade."""

from __future__ import annotations

import re
from collections.abc import Mapping

FIGURE_SAMPLES = (
    *map(str, range(100)),
    *(f"0{n}" for n in range(10)),
    *"100 1000 1950 2101 31.12.2009 2009-12-31 3/3-21 1/2 20/12 12/13 2007/08 2007/2008".split(),
    *"10.45 10,45 10:45 30:45 30,5 1.5 01.20-tiden 17-tiden 1990-tallet 90-årene 1990-årene '68".split(),
)
"""Figures of every set of classes there is."""
_LONGEST_FIGURE = 16  # 31.12.2009-tallet; longer ones are numbers of something
_NOTHING: Mapping[str, object] = {}


def meanings_of_figure(form: str, kind: str | None) -> Mapping[str, object]:
    if len(form) > _LONGEST_FIGURE:
        return _NOTHING
    if kind == "day":
        return _full_date(form)
    if kind == "suffixed":
        return _suffixed(form.lower())
    if kind == "apostrophe":
        return {"apostrophe_year": int(form[1:])}
    if form.isdecimal():
        return _integer(form)
    return _compound(form)


def _integer(form: str) -> Mapping[str, object]:
    n = int(form)
    meanings: dict[str, object] = {"figure": n}
    short = len(form) <= 2
    if short and 1 <= n <= 31:
        meanings["dom"] = n
    if short and n <= 24:
        meanings["hour"] = n
    if short and 1 <= n <= 53:
        meanings["week"] = n
    if len(form) == 2:
        meanings["yy"] = n
        if n < 60:
            meanings["minute"] = n
    if len(form) == 4 and 1000 <= n <= 2100:
        meanings["year"] = n
    return meanings


_CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
_DOTTED = re.compile(r"(\d{1,2})[./](\d{1,2})[./-](\d{4}|\d{2})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})")
_DECIMAL = re.compile(r"\d+[,.]\d+")


def _compound(form: str) -> Mapping[str, object]:
    meanings: dict[str, object] = {}
    if clock := _CLOCK.fullmatch(form):
        meanings["clock"] = (int(clock[1]), int(clock[2]))
    if dotted := _DOTTED.fullmatch(form):
        meanings |= _date_parts(int(dotted[1]), int(dotted[2]), _full_year(dotted[3]))
    if slashed := _SLASHED.fullmatch(form):
        day, month = int(slashed[1]), int(slashed[2])
        if 1 <= day <= 31 and 1 <= month <= 12:
            meanings["slashed"] = (day, month)
    if clockish := _CLOCKISH.fullmatch(form.lower()):
        meanings["clockish"] = (int(clockish[1]), int(clockish[2]))
    if _DECIMAL.fullmatch(form):
        meanings["decimal"] = float(form.replace(",", "."))
    return meanings


def _full_date(form: str) -> Mapping[str, object]:
    numbers = [int(n) for n in re.findall(r"\d+", form)]
    if form[4:5] == "-" and len(form) == 10 and "/" not in form:
        return _date_parts(numbers[2], numbers[1], numbers[0])
    return _date_parts(numbers[0], numbers[1], _full_year(re.findall(r"\d+", form)[2]))


def _date_parts(day: int, month: int, year: int) -> dict[str, object]:
    return {"full_date": (day, month, year)} if 1 <= day <= 31 and 1 <= month <= 12 else {}


def _full_year(form: str) -> int:
    """Two figures: 1950–2049."""
    n = int(form)
    return n if len(form) > 2 else n + (2000 if n < 50 else 1900)


_DECADE = re.compile(r"(\d{2}|\d{4})[-–]?(?:tallets?|talets?)")
_DECADE_YEARS = re.compile(r"(\d{4}|\d{2})[-–]?(?:årene|åra|årenes)")
_HOURISH = re.compile(r"(\d{1,2})[-–]?(?:tiden|tida|tidå)")
_CLOCKISH = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)-(?:tiden|tida)")


def _suffixed(form: str) -> Mapping[str, object]:
    if decade := _DECADE.fullmatch(form):
        return {"decade": decade[1]}
    if years := _DECADE_YEARS.fullmatch(form):
        return {"decade_years" if len(years[1]) == 2 else "decade": years[1]}
    if (hour := _HOURISH.fullmatch(form)) and int(hour[1]) <= 24:
        return {"hourish": int(hour[1])}
    return _NOTHING
