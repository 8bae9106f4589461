"""Durations: *to år*, *de siste månedene*, *tre og en halv time*, *hele året*; and the ages that are none."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.nlp.dates.amount import amount, duration
from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import Absolute, Kind
from nlp_cli.nlp.dates.grammar.rule import AMOUNT, DASH, NUMERAL, Built, Rule, code, known, nothing
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

_UNIT_NAMES = "unit unit_short unit_gen unit_one unit_def unit_def_gen units units_def".split()
_THE = "'de|dei|disse|desse|den|det'"
_LAST = (
    "'siste|sist|seneste|seinaste|senere|seinare|neste|kommende|komande|nærmeste|næraste|nærmaste|første|fyrste|foregående|"
    "føregåande|påfølgende|forløpne'"
)
_OF_LIFE = "('av' of_whom (life | any life)?)"


def _unit(match: Match) -> Unit:
    return known(next(match[name] for name in _UNIT_NAMES if match.has(name)), Unit)


def _lasting(match: Match) -> Built:
    return Absolute(Kind.DURATION, duration(_unit(match), amount(match.words("amount"))))


def _window(match: Match) -> Built:
    """*de siste årene*, *de siste ti årene*."""
    many = amount(match.words("amount")) if match.has("amount") else None
    return Absolute(Kind.DURATION, duration(_unit(match), many))


def _is_adjective(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """What stands between amount and unit; words that tell no part of speech end like an adjective in the plural."""
    between = words[match.end - 2]
    if between.form.endswith("dels"):  # 24 hundredels sekund
        return False
    pos = clues.pos(between)
    return pos == "ADJ" if pos else between.form.endswith(("ske", "fulle", "lige", "lege", "ende"))


def _one(match: Match) -> Built:
    return Absolute(Kind.DURATION, duration(_unit(match), 1))


def _vague(match: Match) -> Built:
    return Absolute(Kind.DURATION, duration(_unit(match), None))


_SMALLER = {
    Unit.YEAR: (Unit.MONTH,),
    Unit.MONTH: (Unit.WEEK, Unit.DAY),
    Unit.WEEK: (Unit.DAY,),
    Unit.DAY: (Unit.HOUR,),
    Unit.HOUR: (Unit.MINUTE, Unit.QUARTER_HOUR),
    Unit.MINUTE: (Unit.SECOND,),
}


def _two_units(match: Match) -> Built:
    """*to timer og 30 minutter* is PT2H30M, *et døgn og fire timer* P1DT4H."""
    units = known(match["big"], Unit), known(match["small"], Unit)
    amounts = amount(match.words("amount")), amount(match.words("rest"))
    if units[1] not in _SMALLER.get(units[0], ()) or None in amounts:
        return None
    first, second = map(duration, units, amounts)
    return Absolute(Kind.DURATION, first + second.removeprefix("PT" if "T" in first else "P"))


AGES = (
    Rule(
        "age with its adjective",
        f"(approx | 'mer|meir|mindre' 'enn')? {AMOUNT} unit ('og|,' {AMOUNT} unit)? old",
        nothing,
        "En 34 år gammel mann og en to måneder gammel hund ble funnet. Kua er mer enn seks år gammel.",
        "De var der i [34 år|P34Y].",
    ),
    Rule(
        "somebody's age",
        "((person | name | capital) 'bare|berre|nå|no|selv|sjølv'? | 'som' any?) be ('nå|no' be)?"
        f" ('bare|berre|kun|nå|no|først|ikke|ikkje|i' | approx | around)? ({NUMERAL} | one) ({DASH} {NUMERAL})? 'år'"
        " (?!'siden|sidan|sida')"
        f" | be person {NUMERAL} 'år' (?!'siden|sidan|sida')",
        nothing,
        "Da hun var fem år, flyttet de. Han er snart 20 år.",
        "Han var der i [fem år|P5Y].",
    ),
    Rule(
        "age of a kind of people",
        f"person ('på' around? | 'over|under|fra|frå|mellom' | 'i' 'alderen|alder' | 'opp' 'til')"
        f" {NUMERAL} ('-|–|til|og|eller' {NUMERAL})? 'år' (?!'siden|sidan|sida')",
        nothing,
        "En mann på 34 år og barn under 15 år var med.",
        "De var der under [to år|P2Y].",
    ),
    Rule(
        "age group",
        f"'for' {NUMERAL} ({DASH} | 'til|og') {NUMERAL} 'år' (?!'siden|sidan|sida|tilbake')",
        nothing,
        "Løpet er for 15–16 år.",
        "Det var [for 15–16 år siden|PAST_REF].",
    ),
    Rule(
        "age",
        "('alder|alderen|aldersgrense|aldersgrensen|snittalderen|gjennomsnittsalderen' ('på|av|fra|frå|over' | be)?"
        " | 'fylte|fyller|fylt|fyll|fylde' any? any?)"
        f" {NUMERAL} ('-|–|til|og' {NUMERAL})? 'år|måneder|månader'",
        nothing,
        "Hun døde i en alder av 93 år. Gjennomsnittsalderen er 15 måneder.",
        "Hun døde etter [93 år|P93Y].",
    ),
)

RULES = (
    Rule(
        "last so many",
        f"{_THE}? {_LAST} amount=({AMOUNT} | pair) (units_def | unit | unit_gen) {_OF_LIFE}?"
        f" | {_THE} amount={AMOUNT} {_LAST} (units_def | unit_gen) {_OF_LIFE}?"
        f" | {_THE} amount={AMOUNT} (units_def | unit_def)"
        f" | possessive {_LAST} amount={AMOUNT}? units {_OF_LIFE}?"
        f" | {_THE}? {_LAST} units_def {_OF_LIFE}?"
        f" | {_THE} {_LAST} units {_OF_LIFE}?"
        f"",
        _window,
        "[De siste månedene|PXM] og [de siste ti årene|P10Y] har han levd [sine siste dager|PXD].",
        "De siste mennene og de siste ti gikk.",
    ),
    Rule(
        "last one",
        f"'det|den' {_LAST} (unit_def | unit_def_gen) {_OF_LIFE}? | 'siste|seneste' (unit_span | unit_def)",
        lambda match: (
            _one(match)
            if not match.has("unit_span")
            else Absolute(Kind.DURATION, duration(known(match["unit_span"], Unit), 1))
        ),
        "[Det siste året|P1Y] har vært bra, [siste uka|P1W] ikke.",
        "Det siste ordet er ikke sagt.",
    ),
    Rule(
        "whole unit",
        "'hele|heile' 'det|den'? unit_def",
        lambda match: _one(match) if _unit(match) is not Unit.WEEKEND else None,
        "Det blåser [hele året|P1Y].",
        "Det blåser hele tiden.",
    ),
    Rule(
        "these years",
        "('alle'? 'disse|desse' | 'alle'? 'de|dei' | 'alle') units_def",
        _vague,
        "Han har ventet [alle disse årene|PXY].",
        "Han har ventet på alle disse mennene.",
    ),
    Rule(
        "two units",
        f"amount={AMOUNT} big=unit 'og'? rest={AMOUNT} small=unit",
        _two_units,
        "Det tok [to timer og 30 minutter|PT2H30M], siden [én time og ett kvarter|PT1H15M].",
        "Det tok to menn og 30 hester.",
    ),
    Rule(
        "amount in the word",
        "one? amount_word",
        lambda match: Absolute(Kind.DURATION, code(match["amount_word"])),
        "Det tok [en halvtime|PT30M].",
        "Det tok halvparten.",
    ),
    Rule(
        "one day",
        "(?<=one_day_preposition) [one 'dag|døgn'] | one 'dags|døgns'",
        lambda match: Absolute(Kind.DURATION, "P1D"),
        "Det tok [en dag|P1D].",
        "En dag kommer han.",
    ),
    Rule(
        "amount of time",
        f"(approx | 'om' 'lag' | 'mer|meir|mindre' 'enn')? amount={AMOUNT} (approx | length)? (unit | unit_gen)"
        " | amount=(figure | decimal) unit_short",
        lambda match: _lasting(match) if not _is_one_day(match) else None,
        "Han fikk [to års|P2Y] fengsel, satt i [nesten tre og et halvt år|P3Y6M] og ventet [flere uker|PXW].",
        "Han kjøpte to bøker for 2000 kroner og ble nummer tre.",
    ),
    Rule(
        "so many nights",
        f"amount={AMOUNT} length? parts_bare",
        lambda match: Absolute(Kind.DURATION, duration(Unit.DAY, amount(match.words("amount")))),
        "De var der i [tre netter|P3D].",
        "De var der tre nettbrett.",
    ),
    Rule(
        "weeks and months",
        "'i' [units_long] ('og' [second=units_long])? (?!old)",
        lambda match: _bare(match),
        "Krangelen varte i [uker|PXW] og [måneder|PXM].",
        "De leste i ukeblader.",
    ),
    Rule(
        "amount of a kind",
        f"amount={AMOUNT} any unit",
        lambda match: _lasting(match) if not _is_one_day(match) else None,
        "Det ble [fire fantastiske år|P4Y].",
        "De to menn dager kom.",
        guard=_is_adjective,
    ),
    Rule(
        "time without amount",
        "'ta|tar|tok|tatt|teke|tek|brukt|brukte|bruke|vare|varte|etter|innen|innan' [units_long]",
        lambda match: Absolute(Kind.DURATION, duration(known(match["units_long"], Unit), None)),
        "Det tok [uker|PXW] å male båten.",
        "Han leste uker gamle aviser.",
    ),
    Rule(
        "ages and ages",
        "unit_vague",
        lambda match: Absolute(Kind.DURATION, duration(known(match["unit_vague"], Unit), None)),
        "Det varte i [årevis|PXY].",
        "Det var årvisse hendelser.",
    ),
    Rule(
        "years around something",
        "'i' [units_def] 'etter|før|som|fram|frem|framover|fremover'",
        _vague,
        "I [årene|PXY] etter krigen var det stille.",
        "I årene var det vann.",
    ),
)


def _bare(match: Match) -> Built:
    units = [known(match[name], Unit) for name in ("units_long", "second") if match.has(name)]
    return tuple(Absolute(Kind.DURATION, duration(unit, None)) for unit in units)


def _is_one_day(match: Match) -> bool:
    """*en dag* is mostly *some day*."""
    words = match.words("amount")
    return match.has("unit") and match["unit"] is Unit.DAY and len(words) == 1 and "one" in words[0].meanings
