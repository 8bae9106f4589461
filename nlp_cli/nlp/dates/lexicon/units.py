"""Units of time with all their forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """A unit of time; the value names it in TIMEX3 durations (``P2Y``)."""

    SECOND = "S"
    MINUTE = "M "
    QUARTER_HOUR = "QH"
    HOUR = "H"
    DAY = "D"
    WEEKEND = "WE"
    WEEK = "W"
    MONTH = "M"
    QUARTER = "Q"
    HALF = "HY"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"
    MILLENNIUM = "MI"


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of one unit, Bokmål and Nynorsk together, blanks between them."""

    one: str
    many: str
    the: str
    the_many: str


FORMS: Mapping[Unit, Forms] = {
    Unit.SECOND: Forms("sekund", "sekund sekunder", "sekundet", "sekundene sekunda sekunda"),
    Unit.MINUTE: Forms("minutt", "minutt minutter minuttar", "minuttet", "minuttene minutta"),
    Unit.QUARTER_HOUR: Forms("kvarter", "kvarter", "kvarteret", "kvarterene kvartera"),
    Unit.HOUR: Forms("time", "timer timar", "timen", "timene timane"),
    Unit.DAY: Forms("dag døgn døger", "dager dagar døgn døger", "dagen døgnet døgeret", "dagene dagane døgnene døgna"),
    Unit.WEEKEND: Forms("helg", "helger helgar", "helgen helga", "helgene helgane"),
    Unit.WEEK: Forms("uke veke", "uker veker", "uken uka veka", "ukene vekene"),
    Unit.MONTH: Forms(
        "måned månad", "måneder månader månadar", "måneden månaden", "månedene månadene månadane"
    ),
    Unit.QUARTER: Forms("kvartal", "kvartaler kvartal", "kvartalet", "kvartalene kvartala"),
    Unit.HALF: Forms("halvår", "halvår", "halvåret", "halvårene halvåra"),
    Unit.YEAR: Forms("år", "år", "året", "årene åra"),
    Unit.DECADE: Forms("tiår", "tiår", "tiåret", "tiårene tiåra"),
    Unit.CENTURY: Forms("århundre hundreår", "århundrer hundreår århundre", "århundret hundreåret århundredet",
                        "århundrene hundreårene hundreåra"),
    Unit.MILLENNIUM: Forms("årtusen tusenår", "årtusener tusenår årtusen", "årtusenet tusenåret",
                           "årtusenene tusenåra"),
}  # fmt: skip


DATED = frozenset({Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.HALF, Unit.YEAR, Unit.DECADE, Unit.CENTURY})


def _forms(column: str, ending: str = "", only: frozenset[Unit] = frozenset(Unit)) -> dict[str, Unit]:
    return {
        form + ending: unit for unit, forms in FORMS.items() if unit in only for form in getattr(forms, column).split()
    }


CLASSES: Mapping[str, Mapping[str, object]] = {
    "unit": _forms("many") | _forms("one"),  # to uker, en uke
    "unit_short": {"sek": Unit.SECOND, "min": Unit.MINUTE, "mnd": Unit.MONTH},  # after figures: 20 min
    "unit_one": _forms("one"),
    "units": _forms("many"),
    "unit_def": _forms("the"),  # det siste året
    "units_def": _forms("the_many"),  # de siste årene
    "unit_gen": _forms("one", "s") | _forms("many", "s"),  # to års fengsel
    # units that lie on the calendar: forrige uke, denne måneden (forrige dag is the day before in the text)
    "unit_dated": _forms("one", only=DATED),
    "unit_dated_def": _forms("the", only=DATED),
    "unit_week_def": _forms("the", only=frozenset({Unit.WEEK})),
    "unit_span": {"døgn": Unit.DAY, **_forms("one", only=frozenset({Unit.YEAR, Unit.DECADE, Unit.HOUR}))},
    "units_long": _forms("many", only=frozenset(Unit) - {Unit.YEAR, Unit.SECOND, Unit.QUARTER_HOUR, Unit.WEEKEND}),
    "rate_unit": _forms("the"),  # to ganger i uken
    "rate_month_year": _forms("the", only=frozenset({Unit.MONTH, Unit.YEAR})),
    "unit_def_gen": _forms("the", "s"),  # ukens, månedens
    "unit_vague": {  # i årevis
        "årevis": Unit.YEAR, "årvis": Unit.YEAR, "ukevis": Unit.WEEK, "vekevis": Unit.WEEK, "månedsvis": Unit.MONTH,
        "månadsvis": Unit.MONTH, "timevis": Unit.HOUR, "dagevis": Unit.DAY, "døgnvis": Unit.DAY,
    },
    # daglige avganger
    "every": {
        **dict.fromkeys("daglig daglige dagleg daglege".split(), "P1D"),
        **dict.fromkeys("ukentlig ukentlige ukentleg vekentleg vekentlege ukentlege vekeleg vekevis".split(), "P1W"),
        **dict.fromkeys("månedlig månedlige månadleg månadlege månedleg".split(), "P1M"),
        **dict.fromkeys("kvartalsvis kvartalsvise".split(), "P3M"),
        **dict.fromkeys("halvårlig halvårlige halvårleg halvårlege".split(), "P6M"),
        **dict.fromkeys("årlig årlige årleg årlege".split(), "P1Y"),
    },
    # a unit with its own amount in the word
    "amount_word": {
        **dict.fromkeys("halvtime halvtimes".split(), "PT30M"),
        **dict.fromkeys("halvtimen halvtimens".split(), "PT30M"),
        **dict.fromkeys("halvsekund halvsekundet".split(), "PT0.5S"),
        **dict.fromkeys("halvminutt halvminuttet".split(), "PT30S"),
    },
}  # fmt: skip
