"""Written days and months: *17. mai 2021*, *16.–27. februar*, *mars 2009*."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.nlp.dates.calendar import is_day
from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import (
    Day,
    Month,
    WeekdayInMonth,
)
from nlp_cli.nlp.dates.grammar.rule import DASH, YEAR, Built, Rule, known, number, year_of
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

_LEAP_YEAR = 2000
_LONGEST_MONTH = 31
_DAY = "(day=dom '.'? | ordinal)"
_MONTH = "(month | month_short '.'?)"
_LIST_NAMES = ("first", "second", "third", "last")


def _month(match: Match) -> int:
    return number(match["month"] or match["month_short"])


def _day(match: Match) -> Built:
    """Also of a day that no calendar has (*31. juni*): it is what the text says."""
    day = number(match["day"] or match["ordinal"])
    return Day(day, _month(match), year_of(match)) if day <= _LONGEST_MONTH else None


def _full_date(match: Match) -> Built:
    day, month, year = known(match["full_date"], tuple)
    return Day(day, month, year) if is_day(year, month, day) else None


def _is_no_section(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """*kap. 7.6.11* and a heading's *2.2.10* look like days with short years."""
    form = words[match.start].form
    if len(form) >= len("01.02.03") or "/" in form:
        return True
    before = words[match.start - 1].form if match.start else "."
    return before[0].isalpha() and before not in _SECTIONS


_SECTIONS = frozenset("kap kapittel pkt punkt avsnitt versjon nr".split())


def _slashed(match: Match) -> Built:
    day, month = known(match["slashed"], tuple)
    return Day(day, month) if is_day(_LEAP_YEAR, month, day) else None


def _days(match: Match) -> Built:
    month, year = _month(match), year_of(match)
    days = [number(match[name]) for name in _LIST_NAMES if match.has(name)]
    if not all(is_day(year or _LEAP_YEAR, month, day) for day in days):
        return None
    return tuple(Day(day, month, year) for day in days)


def _weekday_in_month(match: Match) -> Built:
    which = -1 if match.has("final") else number(match["ordinal"])
    if which > 5:
        return None
    return WeekdayInMonth(
        which, number(match["weekday"] or match["weekday_def"]), number(match["month"]), year_of(match)
    )


DAYS = (
    Rule(
        "full date",
        "full_date",
        _full_date,
        "Fristen var [17.03.21|2021-03-17], [3/3-21|2021-03-03] eller [2021-03-17|2021-03-17].",
        "Versjon 45.13.21 og 2021-13-45 finnes ikke, se kap. 7.6.11.",
        guard=_is_no_section,
    ),
    Rule(
        "several days of a month",
        f"[first=dom '.'?] ((',' [second=dom '.'])? (',' [third=dom '.'])? 'og|eller|samt|til' | {DASH} 'til'?)"
        f" ['den'? last=dom '.'? {_MONTH} {YEAR}?]",
        _days,
        "Leiren gikk [16.|2009-02-16]–[27. februar|2009-02-27], kurset [3.|2008-05-03] og [4. mai 2008|2008-05-04].",
        "Laget vant 16–27 i februarkampen.",
    ),
    Rule(
        "day of a month",
        f"'den'? {_DAY} {_MONTH} {YEAR}?",
        _day,
        "De møttes [17. mai 2008|2008-05-17], [syttende mai 2007|2007-05-17] og [3. okt.|2008-10-03]. "
        "[31. juni|2009-06-31] finnes ikke.",
        "Det var 34. mann ut, og 31. februari finnes ikke.",
    ),
    Rule(
        "day and month with a slash",
        "'den' slashed | slashed (?='kl|klokken|klokka')",
        _slashed,
        "Møtet ble holdt [den 3/4|2009-04-03].",
        "To av tre, altså 2/3, stemte for.",
    ),
    Rule(
        "weekday in a month",
        "'den'? (ordinal | final='siste') (weekday | weekday_def) 'i' month year?",
        _weekday_in_month,
        "De skal samles [siste lørdag i august|2009-08-29] og [første mandag i mai 2010|2010-05-03].",
        "Den første lørdagsrevyen er utsolgt.",
    ),
    Rule(
        "weekday and day",
        f"weekday ('den' {_DAY} | day=dom '.') (?!'.'? {_MONTH})",
        lambda match: Day(number(match["day"] or match["ordinal"]), weekday=number(match["weekday"])),
        "Det skjedde [fredag den trettende|2009-03-13].",
        "Hun ble nummer tretten.",
    ),
)

MONTHS = (
    Rule(
        "month and year",
        f"(?!capital capital) month {YEAR}",
        lambda match: Month(number(match["month"]), year_of(match)),
        "Boken kom i [mars 2007|2007-03] etter [mai '68|1968-05].",
        "Selskapet solgte for 2000 kroner.",
    ),
    Rule(
        "month by number",
        "(earlier='forrige|førre|sist|siste' | later='neste|kommende|komande') month",
        lambda match: Month(number(match["month"]), last=match.has("earlier"), coming=match.has("later")),
        "Det skjedde [forrige desember|2008-12] og gjentas [neste januar|2010-01].",
        "Den forrige marsjen.",
    ),
    Rule(
        "month",
        "(?!capital capital) month",
        lambda match: Month(number(match["month"])),
        "Boken kom i [mars|2009-03].",
        "Boken er skrevet av August Strand og Mai Lie, og lønnen kommer med desemberlønnen.",
    ),
    Rule(
        "genitive of a month",
        "month_gen",
        lambda match: Month(number(match["month_gen"])),
        "Det var [junis|2009-06] bestselger.",
        "Augustine er her.",
    ),
)
