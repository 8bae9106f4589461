"""Years, decades and centuries, and the weeks, quarters and halves of a year: *1990-tallet*, *uke 12*."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import Absolute, Kind, Portion, Week, Year
from nlp_cli.nlp.dates.grammar.rule import DASH, YEAR, Built, Rule, code, nothing, number, year_of
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

_LIST_NAMES = ("first", "second", "third", "last")


_FIRST = frozenset({"første", "fyrste", "1"})


def _is_no_round_number(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """*rundt 2000* is an amount, *i 2000* and *rundt 2005* are years."""
    return int(words[match.start].form) % 100 != 0 or words[match.start - 1].form in _SURE_PREPOSITIONS


_SURE_PREPOSITIONS = frozenset("i fra frå siden sidan før etter innen innan årene åra anno født fødd per".split())


def _years(match: Match) -> Built:
    years = [number(match[name]) for name in _LIST_NAMES if match.has(name)]
    if match.has("short"):
        years.append(years[0] // 100 * 100 + number(match["short"]))
    return tuple(map(Year, years)) if years == sorted(years) else None


def decade_value(figures: str) -> str:
    """``90`` and ``1990`` → ``199``; ``1900`` → ``19``, the century; ``00`` → ``200``."""
    if len(figures) == 4:
        return figures[:2] if figures.endswith("00") else figures[:3]
    return f"20{figures[0]}" if figures in {"00", "10"} else f"19{figures[0]}"


def _decade(match: Match) -> Built:
    return Absolute(Kind.DATE, decade_value(code(match["decade"] or match["decade_word"] or match["decade_years"])))


def _two_decades(match: Match) -> Built:
    second = code(match["decade"])
    first = str(match["year"]) if match.has("year") else f"{second[:2] * (len(second) == 4)}{number(match['yy']):02}"
    return Absolute(Kind.DATE, decade_value(first)), Absolute(Kind.DATE, decade_value(second))


def _century(match: Match) -> Built:
    return Absolute(Kind.DATE, f"{number(match['day'] or match['ordinal']) - 1:02}")


def _quarter(match: Match) -> Built:
    which = number(match["ordinal"] or match["day"])
    return Portion(f"Q{which}", year_of(match)) if which <= 4 else None


def _half(match: Match) -> Built:
    return Portion("H1" if match.words("which")[0].form in _FIRST else "H2", year_of(match))


YEARS = (
    Rule(
        "two decades",
        f"[(year | yy) {DASH}] 'og|eller|,|til' [decade]",
        _two_decades,
        "Både [80-|198] og [90-tallet|199] var gode.",
        "Det ble 80- og 90-åringer på festen.",
    ),
    Rule(
        "ages in tens",
        "person any? any? any? 'i' (('slutten|midten|begynnelsen|starten') 'av')? decade_years",
        nothing,
        "En mann i 20-årene ble funnet.",
        "Krisen i [80-årene|198] var ille.",
    ),
    Rule(
        "decade",
        "decade | decade_word",
        _decade,
        "Det var på [1990-tallet|199], [90-tallet|199], [sekstitallet|196] eller [1800-tallet|18].",
        "Det var flertallet som vant, 34-åringen jublet.",
    ),
    Rule(
        "decade in two figures",
        "decade_years",
        lambda match: _decade(match) if code(match["decade_years"]) >= "60" else None,
        "Det var i [80-årene|198].",
        "Han er i 20-årene.",
    ),
    Rule(
        "century",
        "('det' (day=dom '.'? | ordinal) | day=dom '.' | ordinal) 'århundre|århundret|hundreår|hundreåret|århundrede'",
        _century,
        "Kirken er fra [det 12. århundret|11].",
        "Det var det andre hundre meter unna.",
    ),
    Rule(
        "range of years",
        f"[first=year] ({DASH} | '/') ([short=yy] | [last=year]) (?!counted)",
        _years,
        "Han satt i styret [2004|2004]–[2008|2008], og i sesongen [2007|2007]/[08|2008] spilte han.",
        "Det kom 1500–2000 mennesker.",
    ),
    Rule(
        "years in a row",
        "[first=year] (',' [second=year])? (',' [third=year])? 'og|eller' [last=year] (?!counted)",
        _years,
        "De vant i [1999|1999], [2001|2001] og [2003|2003].",
        "De tjente 1999 og 2001 kroner.",
    ),
    Rule(
        "year with its noun",
        "'år|året|årstallet' year (?!counted)",
        lambda match: Year(number(match["year"])),
        "Det var i [året 1905|1905].",
        "Det kostet 1905 kroner året rundt.",
    ),
    Rule(
        "year",
        "(?<=preposition_of_year) [year] (?!counted)",
        lambda match: Year(number(match["year"])),
        "Huset ble bygd i [2006|2006].",
        "De fikk inn 2000 svar fra 1700 kunder mot 1500, og Windows 1998 og OL 1994 er navn.",
        guard=_is_no_round_number,
    ),
    Rule(
        "year from and with",
        "('fra|frå' 'og' 'med') [year] (?!counted)",
        lambda match: Year(number(match["year"])),
        "Reglene gjaldt fra og med [1999|1999].",
        "Gruppen spenner fra og med 1999 mann.",
    ),
    Rule(
        "year that is spoken of",
        "(?<!capital) year (?=be)",
        lambda match: Year(number(match["year"])) if number(match["year"]) % 100 else None,
        "Han sa at [1975|1975] var et viktig år.",
        "I alt 2000 er drept.",
    ),
    Rule(
        "year in brackets",
        "(?<='(') [year] (?=')')",
        lambda match: Year(number(match["year"])),
        "Boken «Stein» ([1998|1998]) er god.",
        "Billetten (1998 kroner) er dyr.",
    ),
)

PARTS_OF_YEARS = (
    Rule(
        "week of a year",
        f"'uke|veke' week {YEAR}?",
        lambda match: Week(number(match["week"]), year_of(match)),
        "Det skjedde i [uke 12|2009-W12].",
        "De var 12 ukebladlesere.",
    ),
    Rule(
        "quarter",
        f"(day=dom '.' | ordinal) 'kvartal|kvartalet' {YEAR}?",
        _quarter,
        "Overskuddet falt i [første kvartal|2009-Q1] og steg i [4. kvartal 2008|2008-Q4].",
        "Det var fjerde gang i kvartalsrapporten.",
    ),
    Rule(
        "half of a year",
        f"which=('første|fyrste|andre|annet|siste|1|2' '.'?) ('halvår|halvåret' | 'halvdel' 'av' (?=year)) {YEAR}?",
        _half,
        "Tallene for [første halvår|2009-H1] og [andre halvår 2008|2008-H2] ble lagt fram.",
        "Den første halvbroren var god.",
    ),
)
