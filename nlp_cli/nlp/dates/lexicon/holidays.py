"""Holidays, church and public: which rule of the calendar each name stands for."""

from __future__ import annotations

from collections.abc import Mapping

from nlp_cli.nlp.dates.calendar import AdventSunday, EasterDay, Feast, FixedDay, NthWeekday, Period

_FEASTS: Mapping[str, Feast] = {
    "nyttårsdag nyttårsdagen nyttår nyttåret årsskiftet årsskifte": FixedDay(1, 1),
    "valentinsdagen valentinsdag": FixedDay(2, 14),
    "morsdag morsdagen": NthWeekday(2, 7, 2),
    "kvinnedagen": FixedDay(3, 8),
    "fastelavn fastelavnssøndag fastelavnssøndagen": EasterDay(-49),
    "fastelavnsmandag": EasterDay(-48),
    "askeonsdag askeonsdagen oskeonsdag": EasterDay(-46),
    "palmesøndag palmesundag palmesøndagen": EasterDay(-7),
    "skjærtorsdag skjærtorsdagen skirtorsdag": EasterDay(-3),
    "langfredag langfredagen": EasterDay(-2),
    "påskeaften påskeaftan påskeaftenen": EasterDay(-1),
    "påske påska påsken påskens påskeferien påskedag påskedagen påskesøndag påskesundag": EasterDay(0),
    "påskemandag": EasterDay(1),
    "frigjøringsdagen": FixedDay(5, 8),
    "grunnlovsdagen grunnlovsdag nasjonaldagen": FixedDay(5, 17),
    "pinseaften pinseaftan": EasterDay(48),
    "pinse pinsa pinsen pinsedag pinsedagen pinsesøndag": EasterDay(49),
    "pinsemandag": EasterDay(50),
    "sankthansaften sankthansaftan jonsokaften jonsokaftan": FixedDay(6, 23),
    "sankthans sankthansdagen jonsok jonsokdagen": FixedDay(6, 24),
    "olsokaften olsokaftan": FixedDay(7, 28),
    "olsok olsokdagen": FixedDay(7, 29),
    "mikkelsmess": FixedDay(9, 29),
    "halloween allehelgensaften": FixedDay(10, 31),
    "farsdag farsdagen": NthWeekday(11, 7, 2),
    "luciadagen": FixedDay(12, 13),
    "julaften julaftan julaftenen": FixedDay(12, 24),
    "jul jula julen julens juledag juledagen": FixedDay(12, 25),
    "nyttårsaften nyttårsaftan nyttårsafta": FixedDay(12, 31),
    # what is no day gets the most specific true value
    "romjul romjula romjulen romjulens": Period("{year}-12", 12),
    "adventstiden adventstida advent": Period("{year}-12", 12),
    "juleferien": Period("{year}-12", 12),
    "fellesferien": Period("{year}-07", 7),
    "sommerferien sommarferien": Period("{year}-SU", 7),
    "nyåret": Period("{year}-01", 1),
    "vinterferien": Period("{year}-02", 2),
    "høstferien haustferien": Period("{year}-10", 10),
}
# påskehelgen, julehelga: the week-end of the feast
_WEEKENDS: Mapping[str, Feast] = {"påske": EasterDay(0), "pinse": EasterDay(49)}

# first, second and third day of a feast: andre juledag
_SERIES: Mapping[str, tuple[Feast, ...]] = {
    "juledag juledagen": (FixedDay(12, 25), FixedDay(12, 26), FixedDay(12, 27), FixedDay(12, 28)),
    "påskedag påskedagen": (EasterDay(0), EasterDay(1)),
    "pinsedag pinsedagen": (EasterDay(49), EasterDay(50)),
    "nyttårsdag": (FixedDay(1, 1), FixedDay(1, 2)),
}


def _each(table: Mapping[str, object]) -> dict[str, object]:
    return {form: meaning for forms, meaning in table.items() for form in forms.split()}


CLASSES: Mapping[str, Mapping[str, object]] = {
    "holiday": _each(_FEASTS),
    "holiday_series": _each(_SERIES),
    "holiday_weekend": {stem + end: feast for stem, feast in _WEEKENDS.items() for end in ("helgen", "helga", "helg")},
    "ascension": {form: EasterDay(39) for form in ("himmelfartsdag", "himmelfartsdagen", "himmelfart")},
    "saint_john": {"hans": FixedDay(6, 24), "hansaften": FixedDay(6, 23), "hansaftan": FixedDay(6, 23)},
    "advent_sunday": {form: AdventSunday(1) for form in ("advent", "adventssøndag")},
}
