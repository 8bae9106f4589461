"""Weekdays and week-ends: *fredag*, *sist fredag*, *mandagen etter*, *lørdagskvelden*."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import Absolute, Kind, Pick, Rel, Shift, ThisOrLast, Timed, Weekday
from nlp_cli.nlp.dates.grammar.rule import Built, Rule, known, number
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

_DAY = "(weekday | weekday_def)"


def _weekday(match: Match) -> int:
    return number(match["weekday"] or match["weekday_def"] or match["weekday_gen"])


def _day_part(match: Match) -> Built:
    weekday, part = known(match["weekday_part"], tuple)
    if match.has("one"):
        return Absolute(Kind.TIME, f"XXXX-WXX-{weekday}T{part}")
    return Timed(Weekday(weekday), part=part)


def _is_of_a_kind(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """*en regntung fredag*: an adjective stands between."""
    between = words[match.start + 1]
    return clues.pos(between) == "ADJ" or "season_adjective" in between.meanings


WEEKDAYS = (
    Rule(
        "weekday after",
        "weekday_def 'etter|efter' | 'påfølgende|følgende' (weekday | weekday_def)",
        lambda match: Weekday(_weekday(match), Pick.AFTER_SPOKEN),
        "[Den 3. mars 2009|2009-03-03] falt han, og [fredagen etter|2009-03-06] døde han.",
        "Etter fredagsmøtet kom han.",
    ),
    Rule(
        "weekday before",
        "weekday_def 'før'",
        lambda match: Weekday(_weekday(match), Pick.BEFORE_SPOKEN),
        "[Den 3. mars 2009|2009-03-03] falt han; [fredagen før|2009-02-27] var han frisk.",
        "Før fredagsmøtet kom han.",
    ),
    Rule(
        "last weekday",
        f"('sist|siste') {_DAY}",
        lambda match: Weekday(_weekday(match), Pick.LAST),
        "[Sist fredag|2009-07-31] var det frist.",
        "Han er blitt mager, fredagsbarnet.",
    ),
    Rule(
        "weekday of last week",
        f"'forrige|førre|førige' ({_DAY} | weekday_gen)",
        lambda match: Weekday(_weekday(match), Rel(-1)),
        "De møttes [forrige fredag|2009-07-24].",
        "Den forrige lederen gikk.",
    ),
    Rule(
        "weekday of next week",
        f"'neste' {_DAY}",
        lambda match: Weekday(_weekday(match), Rel(1)),
        "De møtes [neste onsdag|2009-08-05].",
        "Neste gang er det deg.",
    ),
    Rule(
        "coming weekday",
        f"'kommende|førstkommende|komande|førstkomande' {_DAY}",
        lambda match: Weekday(_weekday(match), Pick.COMING),
        "De reiser [førstkommende lørdag|2009-08-08].",
        "Den kommende lederen er her.",
    ),
    Rule(
        "weekday of this week",
        "'denne' weekday_def",
        lambda match: Weekday(_weekday(match), Rel(0)),
        "[Denne onsdagen|2009-07-29] var det stille.",
        "Denne gangen var det stille.",
    ),
    Rule(
        "weekday of a kind",
        "one any weekday",
        lambda match: Absolute(Kind.DATE, f"XXXX-WXX-{_weekday(match)}"),
        "Det skjedde [en vanlig fredag|XXXX-WXX-5].",
        "De traff en mann [fredag|2009-07-31].",
        guard=_is_of_a_kind,
    ),
    Rule(
        "some weekday",
        "'en|ein' weekday",
        lambda match: Absolute(Kind.DATE, f"XXXX-WXX-{_weekday(match)}"),
        "Det skjedde [en fredag|XXXX-WXX-5].",
        "Det skjedde en fredelig dag.",
    ),
    Rule(
        "part of a weekday in one word",
        "one? weekday_part",
        _day_part,
        "Hun kom [fredagskvelden|2009-07-31TEV].",
        "Fredagskveldsmaten er servert.",
    ),
    Rule(
        "weekday",
        "'hele|heile'? (weekday | weekday_def | weekday_gen)",
        lambda match: Weekday(number(match["weekday"] or match["weekday_def"] or match["weekday_gen"])),
        "Hun kom [fredag|2009-07-31], og [torsdagens|2009-07-30] kamp ble avlyst.",
        "Hun gikk på søndagsskole med Robinson Fredag.",
    ),
)

WEEKENDS = (
    Rule(
        "week-end by number",
        "(earlier='forrige|førre|sist|siste' | later='neste') 'helg|helgen|helga'",
        lambda match: Shift(Unit.WEEKEND, Rel(1 if match.has("later") else -1)),
        "Det var kamp [forrige helg|2009-W30-WE] og [sist helg|2009-W30-WE].",
        "Den forrige helgenen.",
    ),
    Rule(
        "coming week-end",
        "'til' 'helgen|helga|helg' | 'kommende|komande|førstkommende' 'helg|helgen|helga'",
        lambda match: Shift(Unit.WEEKEND, Rel(0)),
        "Det blir kamp [til helgen|2009-W31-WE].",
        "Det er mye til helgener.",
    ),
    Rule(
        "week-end",
        "'i' 'helgen|helga|helgi' | 'hele|heile|denne'? ('helgen|helga|helgens|helgas' | weekend_compound)",
        lambda match: ThisOrLast(Unit.WEEKEND),
        "[I helgen|2009-W31-WE] var det fest.",
        "Helgenen er en hellig mann.",
    ),
)
