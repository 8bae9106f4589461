"""Times counted from the day of publication: *i går*, *neste uke*, *i fjor*."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import (
    Rel,
    Shift,
    ThisOrLast,
    Timed,
    Today,
    Year,
)
from nlp_cli.nlp.dates.grammar.rule import Built, Rule, code, date_value, known, nothing, number
from nlp_cli.nlp.dates.lexicon import context
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

_TODAY = Shift(Unit.DAY, Rel(0))


def _is_of_this_day(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """*dagens møte*, *dagens gode avis*; not *dagens ordning*."""
    for word in words[match.end : match.end + _NOUN_WITHIN]:
        if word.form.endswith(context.OF_THIS_DAY) or word.form in context.OF_THIS_DAY_ALONE:
            return True
        if not word.form[0].isalpha() or clues.pos(word) in {"NOUN", "PROPN"}:
            return False
    return False


_NOUN_WITHIN = 3


def _unit(n: int) -> Callable[[Match], Built]:
    return lambda match: shifted(match["unit_def"], n)


DAYS = (
    Rule(
        "day that gives its name",
        "'dagens' brand",
        nothing,
        "Det skriver Dagens Næringsliv.",
        "[Dagens|PRESENT_REF] næringsminister.",
    ),
    Rule(
        "of this very day",
        "'dagens'",
        lambda match: _TODAY,
        "Det står i [dagens|2009-08-01] avis etter [dagens|2009-08-01] årsmøte.",
        "Dagens Næringsliv er en dagsavis.",
        guard=_is_of_this_day,
    ),
    Rule(
        "of our days",
        "'dagens'",
        date_value("PRESENT_REF"),
        "Han liker [dagens|PRESENT_REF] ordning i [dagens|PRESENT_REF] Norge.",
        "Dagens Nyheter er svensk.",
    ),
    Rule(
        "as of today",
        "('per|pr' '.'? | 'som|enn') ['i' 'dag' | 'idag'] | ['den' 'dag' 'i' 'dag']",
        date_value("PRESENT_REF"),
        "Det var ikke som [i dag|PRESENT_REF], og [den dag i dag|PRESENT_REF] husker han det.",
        "Prisen per dagsverk steg.",
    ),
    Rule(
        "from today",
        "'fra|frå' ('og' 'med')? ['i' 'dag' | 'idag']",
        lambda match: _TODAY,
        "Butikken er stengt fra og med [i dag|2009-08-01].",
        "Han er fra dagligvarebransjen.",
    ),
    Rule(
        "early today",
        "'i' 'dag' 'tidlig|tidleg|morges|morgest'",
        lambda match: Timed(_TODAY, part="MO"),
        "Han kom [i dag tidlig|2009-08-01TMO].",
        "Han kom for tidlig.",
    ),
    Rule(
        "today",
        "'i' 'hele|heile'? 'dag' | today_glued",
        lambda match: Today(),
        "Han kom [i dag|2009-08-01].",
        "Han kom i dagslys.",
    ),
    Rule(
        "early tomorrow",
        "'i' day_adverb 'tidlig|tidleg|morges|morgest'",
        lambda match: Timed(Shift(Unit.DAY, Rel(number(match["day_adverb"]))), part="MO"),
        "De drar [i morgen tidlig|2009-08-02TMO].",
        "De drar i morgentåka.",
    ),
    Rule(
        "day next to today",
        "'i' day_adverb | day_adverb_glued | day_noun",
        lambda match: Shift(
            Unit.DAY, Rel(number(match["day_adverb"] or match["day_adverb_glued"] or match["day_noun"]))
        ),
        "Han kom [i forgårs|2009-07-30] og dro [i går|2009-07-31] etter [gårsdagens|2009-07-31] møte.",
        "Det går bra i morgenlyset.",
    ),
    Rule(
        "part of today",
        "'i' 'hele|heile'? part_adverb | part_adverb_glued | 'sist' 'natt'",
        lambda match: Timed(part=code(match["part_adverb"] or match["part_adverb_glued"] or "NI")),
        "Det brant [sist natt|2009-08-01TNI]. Han kom [i natt|2009-08-01TNI] og spiller [i kveld|2009-08-01TEV].",
        "Han kom i kveldinga i nattsvart.",
    ),
    Rule(
        "evening's",
        "part_gen",
        lambda match: Timed(part=code(match["part_gen"])),
        "Etter [kveldens|2009-08-01TEV] kamp var han glad.",
        "Kveldsmaten var god.",
    ),
)

_YEAR_NAMES = ("year_adverb", "year_adverb_glued", "year_gen", "year_noun")
YEARS = (
    Rule(
        "year next to this",
        "'i' 'hele|heile'? year_adverb (?!year) | year_adverb_glued | year_gen | year_noun",
        lambda match: Year(
            Rel(
                number(
                    match["year_adverb"] or match["year_adverb_glued"] or match["year_gen"] or match["year_noun"] or 0
                )
            )
        ),
        "Han vant [i fjor|2008], [i forfjor|2007] og [i år|2009], og [årets|2009] kamp var hard.",
        "Han satt i årringene.",
    ),
    Rule(
        "same time in a year",
        "'samme|same|tilsvarende|tilsvarande' 'tid|periode|kvartal|måned|månad|tidspunkt|perioden|tidsrommet'"
        " ('i' year_adverb | 'forrige|førre' 'år|året')",
        lambda match: Year(Rel(number(match["year_adverb"]) if match.has("year_adverb") else -1)),
        "Det er mer enn [samme tid i fjor|2008].",
        "Det er mer enn samme mann i fjøset.",
    ),
    Rule(
        "coming years by name",
        "'det' 'nye' 'året'",
        lambda match: Year(Rel(1)),
        "De gleder seg til [det nye året|2010].",
        "Det nye årskullet er her.",
    ),
)


UNITS = (
    Rule(
        "unit that passed",
        "unit_def 'som' ('gikk|gjekk' | 'har' 'gått|gjekk')",
        _unit(-1),
        "[Uken som gikk|2009-W30] var god.",
        "Uken som han glemte var god.",
    ),
    Rule(
        "unit to come",
        "unit_def 'som' 'kommer|kjem'",
        _unit(1),
        "[Måneden som kommer|2009-09] blir god.",
        "Mannen som kommer er god.",
    ),
    Rule(
        "next unit",
        "'neste|nest|kommende|komande' (unit_one | unit_gen) | 'til' unit_week_def (?!'etter|før|som|da|då')",
        lambda match: shifted(match["unit_one"] or match["unit_gen"] or match["unit_week_def"], 1),
        "Det skjer [neste uke|2009-W32] og [til uka|2009-W32], men ikke [neste år|2010]. [Neste års|2010] kamp er her.",
        "Neste gang går det bra.",
    ),
    Rule(
        "last unit",
        "'forrige|førre|førige|sist|siste' unit_dated | 'forrige|førre|førige' unit_gen",
        lambda match: shifted(match["unit_dated"] or match["unit_gen"], -1),
        "Det skjedde [forrige uke|2009-W30] og [sist måned|2009-07], i [forrige ukes|2009-W30] kamp.",
        "Forrige gang gikk det bra.",
    ),
    Rule(
        "last day and night",
        "'forrige|førre|førige' 'døgn'",
        lambda match: Shift(Unit.DAY, Rel(-1)),
        "Det regnet mye [forrige døgn|2009-07-31].",
        "Det regnet forrige gang.",
    ),
    Rule(
        "this unit",
        "'denne|dette|inneværende' (unit_dated_def | unit_dated)",
        lambda match: shifted(match["unit_dated_def"] or match["unit_dated"], 0),
        "Det skjer [denne uka|2009-W31].",
        "Denne gangen går det bra.",
    ),
    Rule(
        "unit's",
        "unit_def_gen",
        lambda match: _unit_genitive(match),
        "[Ukens|2009-W31] bok er god, [månedens|2009-08] også.",
        "Timens mann er god.",
    ),
    Rule(
        "in the course of a unit",
        "('løpet' 'av' | 'ut|gjennom|utover|utpå') [unit_dated_def]",
        lambda match: shifted(match["unit_dated_def"], 0),
        "Kontrakten går ut [året|2009].",
        "Han tenkte på året.",
    ),
    Rule(
        "part of a unit",
        "'slutten|starten|midten|begynnelsen|byrjinga|utgangen|inngangen|resten|mesteparten' 'av|på|til'"
        " unit_dated_def",
        lambda match: shifted(match["unit_dated_def"], 0),
        "Det skal stå ferdig innen [utgangen av året|2009].",
        "Det skjer i slutten av kampen.",
    ),
    Rule(
        "early and late in a unit",
        "'tidlig|tidleg|sent|seint|midt|tidligere|tidlegare|senere|seinare|seinere' 'i|på|ut|utpå' unit_dated_def",
        lambda match: shifted(match["unit_dated_def"], 0),
        "Det skjer [senere i uken|2009-W31] og [tidlig på året|2009].",
        "Det skjer tidlig i kampen.",
    ),
    Rule(
        "in the course of the day",
        "('løpet' 'av' | 'ut' | 'gjennom' | 'utover|utpå') ['dagen']",
        lambda match: _TODAY,
        "Det kommer mer i løpet av [dagen|2009-08-01].",
        "Dagen er god.",
    ),
    Rule(
        "in this week",
        "'i' unit_week_def",
        lambda match: ThisOrLast(Unit.WEEK),
        "Det skjedde [i uka|2009-W31].",
        "Det skjedde i ukebladet.",
    ),
)

"""Between *for* and the amount: *for mer enn to år siden*."""


def shifted(unit: object, n: int) -> Built:
    """So many units from the publication; a year stays open to be joined (*mars neste år*)."""
    return Year(Rel(n)) if unit is Unit.YEAR else Shift(known(unit, Unit), Rel(n))


def _unit_genitive(match: Match) -> Built:
    unit = known(match["unit_def_gen"], Unit)
    if unit in (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.DECADE, Unit.CENTURY):
        return Shift(unit, Rel(0))
    return ThisOrLast(unit) if unit is Unit.WEEKEND else None
