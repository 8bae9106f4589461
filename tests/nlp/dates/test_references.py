"""Our tables against others': public holidays, names of months and days."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from holidays.countries.norway import Norway

from nlp_cli.nlp.dates.calendar import EasterDay, FixedDay
from nlp_cli.nlp.dates.lexicon import CLASSES

PUBLIC = {
    "nyttårsdag": "New Year's Day",
    "skjærtorsdag": "Maundy Thursday",
    "langfredag": "Good Friday",
    "påskedag": "Easter Sunday",
    "påskemandag": "Easter Monday",
    "himmelfartsdag": "Ascension Day",
    "pinsedag": "Pentecost",
    "pinsemandag": "Pentecost Monday",
    "grunnlovsdag": "Constitution Day",
    "juledag": "Christmas Day",
}
YEARS = range(1901, 2101)
"""Those that ``holidays`` knows."""
LANGUAGES = ["nb", "nn"]


@pytest.fixture(scope="module")
def norway() -> dict[str, set[date]]:
    """The days of each public holiday; two may fall on one day."""
    days: dict[str, set[date]] = {}
    for day, names in Norway(years=YEARS, include_sundays=False, language="en_US").items():
        for name in names.split("; "):
            days.setdefault(name, set()).add(day)
    return days


@pytest.mark.parametrize(("word", "name"), PUBLIC.items())
def test_public_holidays(norway: dict[str, set[date]], word: str, name: str) -> None:
    """On every day that the state has kept, our rule of the calendar says the same."""
    feast = {**CLASSES["ascension"], **CLASSES["holiday"]}[word]
    assert isinstance(feast, FixedDay | EasterDay)
    kept = norway[name]
    assert len(kept) > 140
    assert {date.fromisoformat(feast.value(day.year)) for day in kept} == kept


def test_the_second_days_of_christmas_easter_and_pentecost(norway: dict[str, set[date]]) -> None:
    series = {"juledag": "Second Day of Christmas", "påskedag": "Easter Monday", "pinsedag": "Pentecost Monday"}
    for word, name in series.items():
        days = CLASSES["holiday_series"][word]
        assert isinstance(days, tuple)
        assert {date.fromisoformat(days[1].value(day.year)) for day in norway[name]} == norway[name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_months(language: str) -> None:
    months = Locale(language).months["format"]
    assert {number: CLASSES["month"].get(name) for number, name in months["wide"].items()} == dict(
        zip(range(1, 13), range(1, 13), strict=True)
    )
    short = {**CLASSES["month"], **CLASSES["month_short"]}
    assert all(short[name.rstrip(".")] == number for number, name in months["abbreviated"].items())


@pytest.mark.parametrize("language", LANGUAGES)
def test_weekdays(language: str) -> None:
    """CLDR counts from Monday = 0."""
    days = Locale(language).days["format"]["wide"]
    assert {number: CLASSES["weekday"].get(name) for number, name in days.items()} == {n: n + 1 for n in range(7)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_quarters(language: str) -> None:
    """*2. kvartal*: an ordinal figure and a word that we have."""
    for number, name in Locale(language).quarters["format"]["wide"].items():
        assert name == f"{number}. kvartal"
    assert "kvartal" in {form for table in CLASSES.values() for form in table}
