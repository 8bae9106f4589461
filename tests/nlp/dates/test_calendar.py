"""Calendar arithmetic against known days, and against itself over many years."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.nlp.dates.calendar import (
    advent_sunday,
    easter,
    is_day,
    iso_week,
    nth_weekday,
    shift_month,
)

YEARS = st.integers(1900, 2100)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1818, 3, 22), (1943, 4, 25), (1990, 4, 15), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2038, 4, 25)],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


@given(YEARS)
def test_easter_is_a_sunday_between_22_march_and_25_april(year: int) -> None:
    assert easter(year).isoweekday() == 7
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@given(YEARS)
def test_fourth_sunday_of_advent_is_the_last_before_christmas(year: int) -> None:
    fourth = advent_sunday(year, 4)
    assert fourth.isoweekday() == 7
    assert 1 <= (date(year, 12, 25) - fourth).days <= 7
    assert (fourth - advent_sunday(year, 1)).days == 21


@given(YEARS, st.integers(1, 12), st.integers(1, 7), st.sampled_from([1, 2, 3, 4, -1]))
def test_nth_weekday(year: int, month: int, weekday: int, number: int) -> None:
    found = nth_weekday(year, month, weekday, number)
    assert found is not None
    assert (found.isoweekday(), found.month) == (weekday, month)
    assert found.day > 21 if number < 0 else (found.day - 1) // 7 == number - 1


def test_there_is_no_fifth_monday_in_february_2009() -> None:
    assert nth_weekday(2009, 2, 1, 5) is None


@given(st.integers(1000, 3000), st.integers(1, 12), st.integers(-500, 500))
def test_months_there_and_back(year: int, month: int, months: int) -> None:
    assert shift_month(*shift_month(year, month, months), -months) == (year, month)


def test_iso_weeks_at_the_turn_of_the_year() -> None:
    assert iso_week(date(2008, 12, 29)) == "2009-W01"
    assert iso_week(date(2010, 1, 3)) == "2009-W53"


def test_days_of_the_calendar() -> None:
    assert is_day(2008, 2, 29)
    assert not is_day(2009, 2, 29)
