"""Resolution alone: from (expression, anchor, tense) to the value, without any text."""

from __future__ import annotations

import pytest

from nlp_cli.nlp.dates.anchor import Anchor, Partial
from nlp_cli.nlp.dates.calendar import EasterDay, FixedDay
from nlp_cli.nlp.dates.expression import (
    Absolute,
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
    ThisOrLast,
    Timed,
    Today,
    Week,
    Weekday,
    WeekdayInMonth,
    Year,
)
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.resolve import Timex, resolve
from nlp_cli.nlp.dates.tense import Tense

SATURDAY = Partial(2009, 8, 1)
JANUARY, YEAR, NEVER = Partial(2022, 1), Partial(2022), Partial()


def value(expression: Expression, published: Partial = SATURDAY, tense: Tense = Tense.PAST) -> str:
    return resolve(expression, Anchor(published), tense).value


@pytest.mark.parametrize(
    ("expression", "past", "future"),
    [
        (Weekday(5), "2009-07-31", "2009-08-07"),
        (Weekday(6), "2009-08-01", "2009-08-01"),
        (Day(17, 5), "2009-05-17", "2010-05-17"),
        (Day(29, 2), "2008-02-29", "2012-02-29"),
        (Day(13, weekday=5), "2009-03-13", "2009-11-13"),
        (Month(6), "2009-06", "2010-06"),
        (Month(8), "2009-08", "2009-08"),
        (Season("FA"), "2009-FA", "2009-FA"),
        (Season("SP"), "2009-SP", "2010-SP"),
        (Week(12), "2009-W12", "2010-W12"),
        (Portion("Q1"), "2009-Q1", "2010-Q1"),
        (Portion("H2"), "2009-H2", "2009-H2"),
        (Holiday(FixedDay(12, 24)), "2008-12-24", "2009-12-24"),
        (Holiday(EasterDay(0)), "2009-04-12", "2010-04-04"),
        (WeekdayInMonth(1, 1, 4), "2009-04-06", "2010-04-05"),
        (ThisOrLast(Unit.WEEKEND), "2009-W31-WE", "2009-W31-WE"),
    ],
)
def test_tense_decides(expression: Expression, past: str, future: str) -> None:
    assert value(expression, tense=Tense.PAST) == past
    assert value(expression, tense=Tense.FUTURE) == future


TWO_AHEAD = {
    Unit.DAY: "2009-08-03", Unit.WEEK: "2009-W33", Unit.WEEKEND: "2009-W33-WE", Unit.MONTH: "2009-10",
    Unit.QUARTER: "2010-Q1", Unit.HALF: "2010-H2", Unit.YEAR: "2011", Unit.DECADE: "202", Unit.CENTURY: "22",
    Unit.MILLENNIUM: "4",
}  # fmt: skip


@pytest.mark.parametrize("unit", list(Unit))
def test_every_unit_shifts(unit: Unit) -> None:
    assert value(Shift(unit, Rel(2))) == TWO_AHEAD.get(unit, "FUTURE_REF")


@pytest.mark.parametrize(
    ("pick", "day"),
    [
        (Pick.LAST, "2009-07-31"),
        (Pick.COMING, "2009-08-07"),
        (Rel(-1), "2009-07-24"),
        (Rel(0), "2009-07-31"),
        (Rel(1), "2009-08-07"),
    ],
)
def test_a_weekday_is_picked(pick: Pick | Rel, day: str) -> None:
    assert value(Weekday(5, pick)) == day


def test_a_weekend_before_saturday_is_the_last_one_in_the_past() -> None:
    tuesday = Partial(2007, 4, 3)
    assert value(ThisOrLast(Unit.WEEKEND), tuesday, Tense.PAST) == "2007-W13-WE"
    assert value(ThisOrLast(Unit.WEEKEND), tuesday, Tense.FUTURE) == "2007-W14-WE"


def test_today_is_nowadays_in_the_present_tense() -> None:
    assert value(Today(), tense=Tense.PRESENT) == "PRESENT_REF"
    assert value(Today(), tense=Tense.PAST) == "2009-08-01"


def test_a_winter_bears_the_year_of_its_january_or_of_its_december() -> None:
    assert value(Season("WI"), Partial(2009, 1, 10)) == "2009-WI"
    assert value(Season("WI"), Partial(2008, 12, 10)) == "2008-WI"


def test_a_preposition_that_looks_ahead_finds_the_next_christmas() -> None:
    november = Partial(2012, 11, 22)
    christmas = Holiday(FixedDay(12, 25))
    assert value(christmas, november, Tense.PAST_AHEAD) == "2012-12-25"
    assert value(christmas, november, Tense.SINCE) == "2011-12-25"


def test_time_of_day() -> None:
    friday = Weekday(5)
    assert value(Timed(friday, 9, 30)) == "2009-07-31T09:30"
    assert value(Timed(friday, 9, 30, part="EV")) == "2009-07-31T21:30"
    assert value(Timed(friday, part="EV")) == "2009-07-31TEV"
    assert value(Timed(friday, 8, -1)) == "2009-07-31T08"
    assert value(Timed(hour=24)) == "2009-08-01T24:00"
    assert value(Timed(part="NI", generic=True)) == "XXXX-XX-XXTNI"


@pytest.mark.parametrize(
    ("expression", "month", "year", "never"),
    [
        (Weekday(5), "XXXX-WXX-5", "XXXX-WXX-5", "XXXX-WXX-5"),
        (Shift(Unit.DAY, Rel(-1)), "XXXX-XX-XX", "XXXX-XX-XX", "XXXX-XX-XX"),
        (Shift(Unit.DAY, Rel(0)), "2022-01-XX", "2022-XX-XX", "XXXX-XX-XX"),
        (Shift(Unit.WEEK, Rel(1)), "XXXX-WXX", "XXXX-WXX", "XXXX-WXX"),
        (Shift(Unit.MONTH, Rel(-1)), "2021-12", "XXXX-XX", "XXXX-XX"),
        (Shift(Unit.DECADE, Rel(-1)), "201", "201", "XXX"),
        (Year(Rel(-1)), "2021", "2021", "XXXX"),
        (Month(6), "2021-06", "2022-06", "XXXX-06"),
        (Day(17, 5), "2021-05-17", "2022-05-17", "XXXX-05-17"),
        (Season("SU"), "2021-SU", "2022-SU", "XXXX-SU"),
        (Holiday(EasterDay(0)), "2021-04-04", "2022-04-17", "XXXX-XX-XX"),
        (Timed(Weekday(5), part="EV"), "XXXX-WXX-5TEV", "XXXX-WXX-5TEV", "XXXX-WXX-5TEV"),
    ],
)
def test_what_is_not_known_stays_open(expression: Expression, month: str, year: str, never: str) -> None:
    assert [value(expression, published) for published in (JANUARY, YEAR, NEVER)] == [month, year, never]


def test_counted_from_the_text() -> None:
    anchor = Anchor(SATURDAY, Partial(1905, 6, 7), 1905)
    assert resolve(Shift(Unit.DAY, Rel(1, Of.SPOKEN)), anchor, Tense.PAST).value == "1905-06-08"
    assert resolve(Year(Rel(1, Of.SPOKEN)), anchor, Tense.PAST).value == "1906"
    assert resolve(Weekday(5, Pick.AFTER_SPOKEN), anchor, Tense.PAST).value == "1905-06-09"
    assert resolve(Month(9, Rel(0, Of.SPOKEN)), anchor, Tense.PAST).value == "1905-09"


def test_beyond_the_calendar() -> None:
    assert value(Shift(Unit.YEAR, Rel(-10_000))) == "PAST_REF"
    assert value(Year(Rel(-10_000))) == "PAST_REF"
    assert value(Shift(Unit.DAY, Rel(10**9))) == "FUTURE_REF"


def test_an_absolute_value_needs_no_anchor() -> None:
    assert resolve(Absolute(Kind.SET, "P1D"), Anchor(), Tense.UNKNOWN) == Timex(Kind.SET, "P1D")
