"""What comes again: *hver dag*, *annenhver uke*, *tre ganger i uken*, *mandager*, *daglig*, *i året*."""

from __future__ import annotations

from typing import cast

from nlp_cli.nlp.dates.amount import amount, duration
from nlp_cli.nlp.dates.calendar import Feast
from nlp_cli.nlp.dates.expression import Absolute, Kind
from nlp_cli.nlp.dates.grammar.rule import AMOUNT, Built, Rule, code, known, nothing, number
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.pattern import Match

_EVERY = "'hver|hvert|kvar|kvart' 'eneste|einaste'?"
_OTHER = "'annenhver|annethvert|annankvar|annakvart|annankvart|annahver|annakvar'"


def _set(value: str) -> Built:
    return Absolute(Kind.SET, value)


def _each(match: Match) -> Built:
    return _set(duration(known(match["unit_one"], Unit), 1))


def _every_named(match: Match) -> Built:
    if match.has("weekday"):
        return _set(f"XXXX-WXX-{match['weekday']}")
    if match.has("month"):
        return _set(f"XXXX-{number(match['month']):02}")
    if match.has("part"):
        return _set(f"XXXX-XX-XXT{match['part']}")
    if match.has("holiday"):
        return _set(cast(Feast, match["holiday"]).open_value())
    return _set(f"XXXX-{match['season'] or 'SP'}")


def _two_named(match: Match) -> Built:
    def value(which: str) -> str:
        if match.has(f"{which}_day"):
            return f"XXXX-WXX-{match[f'{which}_day']}"
        if match.has(f"{which}_month"):
            return f"XXXX-{number(match[f'{which}_month']):02}"
        return f"XXXX-{match[f'{which}_season']}"

    names = ("first", "second", "last") if match.has("second_day") else ("first", "last")
    return tuple(Absolute(Kind.SET, value(which)) for which in names)


def _weekday_parts(match: Match) -> Built:
    weekday, part = known(match["weekday_parts"], tuple)
    return _set(f"XXXX-WXX-{weekday}T{part}")


RULES = (
    Rule(
        "managing director",
        "every 'leder|leiar|leders|lederen|leiaren|leiing|ledelse' | 'til' 'daglig|dagleg'",
        nothing,
        "Daglig leder er fornøyd.",
        "De går [daglig|P1D].",
    ),
    Rule(
        "adverb of frequency",
        "every",
        lambda match: _set(code(match["every"])),
        "De har [daglige|P1D] avganger og [årleg|P1Y] møte.",
        "Det er dagligdagse ting.",
    ),
    Rule(
        "every so manieth",
        f"{_EVERY} (ordinal | n=figure '.') (unit)",
        lambda match: _set(duration(known(match["unit"], Unit), number(match["ordinal"] or match["n"]))),
        "Det skjer [hvert fjerde år|P4Y].",
        "Hver fjerde velger er usikker.",
    ),
    Rule(
        "every so many",
        f"{_EVERY} amount={AMOUNT} unit",
        lambda match: _set(duration(known(match["unit"], Unit), amount(match.words("amount")))),
        "De får mat [hver to timer|PT2H].",
        "Hver to og to gikk.",
    ),
    Rule(
        "every unit",
        f"{_EVERY} unit_one | 'alle' 'dager|dagar'",
        lambda match: _each(match) if match.has("unit_one") else _set("P1D"),
        "De går [hver dag|P1D] og [kvart år|P1Y].",
        "Hver mann for seg.",
    ),
    Rule(
        "every one of two named times",
        f"[{_EVERY} (first_month=month | first_day=weekday | first_season=season)]"
        " (',' [second_day=weekday])? 'og|eller' [last_month=month | last_day=weekday | last_season=season]",
        _two_named,
        "Det skjer [hver mandag|XXXX-WXX-1] og [torsdag|XXXX-WXX-4].",
        "Hver fredelig mann og kvinne.",
    ),
    Rule(
        "every named time",
        f"{_EVERY} (weekday | month | part | (?!'vår') season | 'vår' (?=in_vår_neighbour) | holiday)",
        _every_named,
        "De møtes [hver eneste fredag|XXXX-WXX-5] og [hver jul|XXXX-12-25].",
        "Hver fredelig mann.",
    ),
    Rule(
        "every other",
        f"{_OTHER} (unit_one | weekday)",
        lambda match: (
            _set(duration(known(match["unit_one"], Unit), 2)) if match.has("unit_one") else _every_named(match)
        ),
        "De møtes [annenhver uke|P2W].",
        "Annenhver mann gikk.",
    ),
    Rule(
        "so many times a unit",
        f"{AMOUNT} ('gang|ganger|gonger|gong' ('i|per|om|pr' '.'?) (unit_def | unit_one)"
        " | (unit | parts_bare) 'i' unit_def)",
        lambda match: _set(duration(known(match["unit_def"] or match["unit_one"], Unit), 1)),
        "De møtes [tre ganger i uken|P1W].",
        "De møtes tre ganger i kirken.",
    ),
    Rule(
        "so many times yearly",
        f"{AMOUNT} 'gang|ganger|gonger' every",
        lambda match: _set(code(match["every"])),
        "De møtes [fire ganger årlig|P1Y].",
        "De møtes fire ganger årvisst.",
    ),
    Rule(
        "rate after a count",
        "(rated any? any? | figure | (number | figure) (?!speed) any) ['i|om' rate_unit]",
        lambda match: _set(duration(known(match["rate_unit"], Unit), 1)),
        "Han tjener 500 kroner [i måneden|P1M].",
        "Han tjener 500 kroner i butikken og kjører 90 km i timen.",
    ),
    Rule(
        "rate",
        "'i' (rate_month_year | 'døgnet') (?!'som|etter|før|da|då' | year)",
        lambda match: _set(duration(known(match["rate_month_year"] or Unit.DAY, Unit), 1)),
        "Det koster mye [i året|P1Y].",
        "Det koster mye i fylket.",
    ),
    Rule(
        "per unit",
        "'per|pr' '.'? unit_one",
        _each,
        "Det koster mye [per måned|P1M].",
        "Det koster mye per mann.",
    ),
    Rule(
        "weekdays",
        "weekdays | 'om' [weekday_def]",
        lambda match: _set(f"XXXX-WXX-{match['weekdays'] or match['weekday_def']}"),
        "De møtes på [mandager|XXXX-WXX-1].",
        "De møtes på mandarin.",
    ),
    Rule(
        "parts of weekdays",
        "weekday_parts",
        _weekday_parts,
        "De møtes [lørdagskvelder|XXXX-WXX-6TEV].",
        "De møtes i lørdagskveldslys.",
    ),
    Rule(
        "week-ends",
        "'alle'? 'helgene|helgane|helger|helgar'",
        lambda match: _set("XXXX-WXX-WE"),
        "De er hjemme i [helgene|XXXX-WXX-WE].",
        "De er helgener.",
    ),
    Rule(
        "weeks and seasons",
        "(?<='i') ['ukene|vekene'] (?!'etter|før|som')",
        lambda match: _set("XXXX-WXX"),
        "De er borte i [ukene|XXXX-WXX].",
        "De leser ukeblader.",
    ),
    Rule(
        "seasons",
        "seasons",
        lambda match: _set(f"XXXX-{match['seasons']}"),
        "De bor der på [somrene|XXXX-SU].",
        "De bor i sommerhus.",
    ),
    Rule(
        "parts of the days",
        "'alle'? parts",
        lambda match: _set(f"XXXX-XX-XXT{match['parts']}"),
        "De er borte på [kveldene|XXXX-XX-XXTEV].",
        "De er borte på kveldsmat.",
    ),
)
