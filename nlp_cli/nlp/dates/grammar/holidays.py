"""Holidays: *julaften*, *andre påskedag*, *St. Hans*, *første søndag i advent*, *romjulen*."""

from __future__ import annotations

from typing import cast

from nlp_cli.nlp.dates.calendar import AdventSunday, Beside, EasterDay, Feast, FixedDay
from nlp_cli.nlp.dates.expression import Holiday
from nlp_cli.nlp.dates.grammar.rule import Built, Rule, known, number
from nlp_cli.nlp.dates.pattern import Match

_YEAR = "(year (?!counted))?"


def _feast(match: Match, name: str) -> Built:
    return Holiday(cast(Feast, match[name]), number(match["year"]) if match.has("year") else None)


def _series(match: Match) -> Built:
    feasts, which = known(match["holiday_series"], tuple), number(match["ordinal"] or match["day"])
    if which > len(feasts):
        return None
    return Holiday(feasts[which - 1], number(match["year"]) if match.has("year") else None)


def _two_days(match: Match) -> Built:
    second = _series(match)
    which = number(match["first_day"] or match["first"])
    feasts = known(match["holiday_series"], tuple)
    if not isinstance(second, Holiday) or which > len(feasts):
        return None
    return Holiday(feasts[which - 1], second.year), second


def _beside(match: Match) -> Built:
    feast = match["holiday"]
    if not isinstance(feast, FixedDay | EasterDay | AdventSunday):
        return None
    year = number(match["year"]) if match.has("year") else None
    return Holiday(Beside(feast, 1 if match.has("later") else -1), year)


def _advent(match: Match) -> Built:
    which = number(match["ordinal"] or match["day"])
    if which > 4:
        return None
    return Holiday(AdventSunday(which), number(match["year"]) if match.has("year") else None)


RULES = (
    Rule(
        "good feast",
        "one? good (holiday | season | weekday | 'helg|nytt')",
        lambda match: (),
        "De ønsket alle en god jul.",
        "De kom [julaften 2008|2008-12-24].",
    ),
    Rule(
        "two days of a feast",
        f"[(first_day=dom '.'? | first=ordinal)] 'og|eller' [(day=dom '.' | ordinal) holiday_series {_YEAR}]",
        _two_days,
        "De kom [1.|2008-12-25] og [2. juledag|2008-12-26].",
        "De kom på 1. og 2. plass.",
    ),
    Rule(
        "day of a feast",
        f"(day=dom '.' | ordinal) holiday_series {_YEAR}",
        _series,
        "De kom [andre juledag|2008-12-26] og [2. påskedag 2008|2008-03-24].",
        "De kom andre dager.",
    ),
    Rule(
        "Sunday of Advent",
        f"(day=dom '.' | ordinal) ('søndag|sundag' 'i' 'advent' | 'adventssøndag') {_YEAR}",
        _advent,
        "De kom [første søndag i advent 2008|2008-11-30].",
        "De kom første søndagstur i adventskalenderen.",
    ),
    Rule(
        "Ascension Day",
        f"'kristi' ascension {_YEAR}",
        lambda match: _feast(match, "ascension"),
        "De kom [Kristi himmelfartsdag|2009-05-21].",
        "Kristi blod.",
    ),
    Rule(
        "Saint John's",
        f"('st' '.'? | 'sankt') saint_john {_YEAR}",
        lambda match: _feast(match, "saint_john"),
        "De kom [St. Hans|2009-06-24] og [sankt hansaften 2008|2008-06-23].",
        "De så St. Olavs plass og Hans.",
    ),
    Rule(
        "week-end of a feast",
        f"holiday_weekend {_YEAR}",
        lambda match: Holiday(
            cast(Feast, match["holiday_weekend"]), number(match["year"]) if match.has("year") else None, weekend=True
        ),
        "De kom i [pinsehelgen|2009-W22-WE].",
        "De kom med pinseliljer.",
    ),
    Rule(
        "day beside a feast",
        f"'dagen' (later='etter|efter' | 'før') holiday {_YEAR}",
        _beside,
        "De kom [dagen før julaften|2008-12-23] og dro [dagen etter nyttårsaften 2007|2008-01-01].",
        "De kom dagen lang.",
    ),
    Rule(
        "feast",
        f"holiday {_YEAR}",
        lambda match: _feast(match, "holiday"),
        "De kom rett før [jul|2008-12-25], [17. mai|2009-05-17] og i [påsken 2008|2008-03-23].",
        "De kom i påskeværet med julegaver.",
    ),
)
