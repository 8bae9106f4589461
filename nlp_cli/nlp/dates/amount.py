"""Amounts of time: from number words to TIMEX3 durations."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.words import Word

_RANGE_MARKS = frozenset({"-", "–", "—", "til", "eller", "/"})
# a unit's half in the next smaller one, where people count so
_HALVES = {
    Unit.HOUR: "30M",
    Unit.MINUTE: "30S",
    Unit.DAY: "12H",
    Unit.YEAR: "6M",
    Unit.DECADE: "5Y",
    Unit.CENTURY: "50Y",
}
_CLOCK_UNITS = frozenset({Unit.HOUR, Unit.MINUTE, Unit.SECOND, Unit.QUARTER_HOUR})


def amount(words: Sequence[Word]) -> float | None:
    """How many: *to og et halvt* is 2.5, *et par* 2; None when it is vague (*flere*, *to–tre*, *noen få*)."""
    total = 0.0
    seen = False
    after_and = False
    for word in words:
        meanings = word.meanings
        if "vague" in meanings or "heap" in meanings or "heaps" in meanings or word.form in _RANGE_MARKS:
            return None
        if word.form == "og":
            after_and = True
            continue
        if "half" in meanings:
            total = total + 0.5 if after_and else 0.5
        elif "and_a_half" in meanings:
            total = 1.5
        elif "pair" in meanings:
            total = 2
        elif "power" in meanings:
            total = (total or 1) * _number(meanings["power"])
        elif "one" in meanings:
            total = total if seen else 1
        elif number := meanings.get("number", meanings.get("figure", meanings.get("decimal"))):
            if seen and after_and and total < 100:
                return None  # mellom 15 og 30
            total += _number(number)
        seen = True
    return total


def _number(meaning: object) -> float:
    if not isinstance(meaning, int | float):
        raise TypeError(f"a number was expected, not {meaning!r}")
    return float(meaning)


def duration(unit: Unit, number: float | None) -> str:
    """The TIMEX3 duration: ``P2Y``, ``PT3H30M``, ``PXM`` when ``number`` is None."""
    if unit is Unit.QUARTER_HOUR:
        return duration(Unit.MINUTE, None if number is None else number * 15)
    if unit in (Unit.QUARTER, Unit.HALF):
        return duration(Unit.MONTH, None if number is None else number * (3 if unit is Unit.QUARTER else 6))
    time = "T" if unit in _CLOCK_UNITS else ""
    code = unit.value.strip()
    if number is None:
        return f"P{time}X{code}"
    whole, rest = divmod(number, 1)
    if rest == 0.5 and unit in _HALVES:
        half = _HALVES[unit]
        if unit is Unit.DAY:
            return f"P{int(whole)}DT{half}" if whole else f"PT{half}"
        return f"P{time}{int(whole)}{code}{half}" if whole else f"P{time}{half}"
    return f"P{time}{number:g}{code}"
