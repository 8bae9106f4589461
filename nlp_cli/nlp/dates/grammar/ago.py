"""So long back or ahead: *for tre dager siden*, *om to uker*, *for lenge siden*."""

from __future__ import annotations

from nlp_cli.nlp.dates.amount import amount
from nlp_cli.nlp.dates.expression import (
    Absolute,
    Kind,
    Rel,
    Shift,
)
from nlp_cli.nlp.dates.grammar.deixis import shifted
from nlp_cli.nlp.dates.grammar.rule import AGO, AMOUNT, Built, Rule, date_value, known
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.pattern import Match

_HALF_UNITS = {Unit.YEAR: (Unit.MONTH, 12), Unit.DECADE: (Unit.YEAR, 10), Unit.CENTURY: (Unit.YEAR, 100)}


# a decade or century back is a year: for et tiår siden
_COUNTED_IN_YEARS = {Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}


def _counted(match: Match, sign: int, vague: str) -> Built:
    """*for to uker siden*, *om to uker*: so many units back or ahead."""
    unit, many = known(match["unit"] or match["unit_gen"], Unit), amount(match.words("amount"))
    if many is None:
        return Absolute(Kind.DATE, vague)
    if many % 1 and unit in _HALF_UNITS:
        unit, factor = _HALF_UNITS[unit]
        many *= factor
    elif unit in _COUNTED_IN_YEARS:
        unit, many = Unit.YEAR, many * _COUNTED_IN_YEARS[unit]
    if many % 1 and unit is Unit.WEEK:
        return Shift(unit, Rel(sign * int(many)), days=sign * int(many % 1 * 7))
    return shifted(unit, sign * int(many))


def _ago(match: Match) -> Built:
    return _counted(match, -1, "PAST_REF")


def _ahead(match: Match) -> Built:
    return _counted(match, 1, "FUTURE_REF")


_MODIFIERS = (
    "(around | approx | 'bare|berre|kun|ikke|ikkje|hele|heile|allerede|mer|meir|enn|mindre|litt|noe|noko|en|om|lag')"
)


RULES = (
    Rule(
        "long ago",
        "'for' 'ikke|ikkje'? 'så|altfor|alt'? 'veldig|svært|lenge'?"
        " ('lenge|litt' | 'kort' 'tid' | one 'tid|stund|god' 'stund'? | 'noen|nokon|lang' 'tid')"
        " 'siden|sidan|sida|tilbake'",
        date_value("PAST_REF"),
        "Det hendte [for lenge siden|PAST_REF] eller [for ikke så lenge siden|PAST_REF].",
        "Han sov for lenge.",
    ),
    Rule(
        "before long",
        "'om' ('kort' 'tid' | 'ikke|ikkje' ('så|altfor')? 'lenge' | 'litt' (?!any)| 'en|ein|ei' 'stund|tid')",
        date_value("FUTURE_REF"),
        "De kommer [om kort tid|FUTURE_REF].",
        "Boka handler om kort hår.",
    ),
    Rule(
        "so long ago",
        f"'for' {_MODIFIERS}? {_MODIFIERS}? {_MODIFIERS}? amount={AMOUNT} approx? (unit | unit_gen 'tid') {AGO}",
        _ago,
        "Hun kom [for tre dager siden|2009-07-29], han [for en drøy måned siden|2009-07].",
        "Hun betalte for tre bøker.",
    ),
    Rule(
        "weeks ago",
        f"'for' ('bare|berre|kun')? units_long {AGO}",
        lambda match: Absolute(Kind.DATE, "PAST_REF"),
        "Hun var her [for bare uker siden|PAST_REF].",
        "Hun var her for ukebladene.",
    ),
    Rule(
        "so long since",
        f"approx? amount={AMOUNT} approx? (unit | unit_gen 'tid') {AGO}",
        _ago,
        "Det er [85 år siden|1924] huset ble bygd.",
        "Ti mann gikk siden.",
    ),
    Rule(
        "in so long",
        f"'om' (?!'lag') {_MODIFIERS}? {_MODIFIERS}? amount={AMOUNT} approx? (?!unit old) (unit | unit_gen 'tid')",
        _ahead,
        "De kommer [om to uker|2009-W33] eller [om en måneds tid|2009-09].",
        "Boka handler om to gutter.",
    ),
)
