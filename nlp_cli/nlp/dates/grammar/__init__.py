"""The grammar: ordered rules (the first that matches wins), each with an example and a counter-example."""

from __future__ import annotations

from nlp_cli.nlp.dates.grammar import (
    ago,
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
    years,
)
from nlp_cli.nlp.dates.grammar.rule import Rule

RULES: tuple[Rule, ...] = (
    *durations.AGES,
    *calendar_dates.DAYS,
    *holidays.RULES,
    *textual.RULES,
    *clock.RULES,
    *sets.RULES,
    *ago.RULES,
    *durations.RULES,
    *years.PARTS_OF_YEARS,
    *calendar_dates.MONTHS,
    *years.YEARS,
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
