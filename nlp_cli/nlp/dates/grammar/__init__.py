"""The grammar: ordered rules (the first that matches wins), each with an example and a counter-example."""

from __future__ import annotations

from nlp_cli.nlp.dates.grammar import (
    calendar_dates,
    clock,
    deixis,
    durations,
    holidays,
    references,
    seasons,
    sets,
    textual,
    weekdays,
)
from nlp_cli.nlp.dates.grammar.rule import Rule

RULES: tuple[Rule, ...] = (
    *durations.AGES,
    *calendar_dates.DAYS,
    *holidays.RULES,
    *textual.RULES,
    *clock.RULES,
    *sets.RULES,
    *deixis.COUNTED,
    *durations.RULES,
    *calendar_dates.PARTS_OF_YEARS,
    *calendar_dates.MONTHS,
    *calendar_dates.YEARS,
    *weekdays.WEEKDAYS,
    *weekdays.WEEKENDS,
    *deixis.UNITS,
    *references.MODIFIERS,
    *references.RULES,
    *deixis.DAYS,
    *deixis.YEARS,
    *seasons.RULES,
    *clock.BARE,
)
