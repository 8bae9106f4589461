"""Times counted from the date that the text was speaking of: *dagen etter*, *samme år*, *to uker senere*."""

from __future__ import annotations

from nlp_cli.nlp.dates.amount import amount
from nlp_cli.nlp.dates.expression import Absolute, Kind, Of, Rel, Season, Shift, Timed, Year
from nlp_cli.nlp.dates.grammar.rule import AMOUNT, Built, Rule, code, known
from nlp_cli.nlp.dates.lexicon.units import Unit
from nlp_cli.nlp.dates.pattern import Match

_ETTER = "later='etter|efter|derpå'"
_FØR = "'før|forut'"
_SAME = "'samme|same'"
_CLOCK_UNITS = frozenset({Unit.HOUR, Unit.QUARTER_HOUR, Unit.MINUTE, Unit.SECOND})
"""*to timer senere*: some time of the day that the text speaks of."""
_TEXT_UNITS = frozenset({Unit.DAY, Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.YEAR})


def _from_text(unit: Unit, n: int) -> Built:
    return Year(Rel(n, Of.SPOKEN)) if unit is Unit.YEAR else Shift(unit, Rel(n, Of.SPOKEN))


def _beside(match: Match) -> Built:
    unit = known(match["unit_def"], Unit)
    return _from_text(unit, 1 if match.has("later") else -1) if unit in _TEXT_UNITS else None


def _same(match: Match) -> Built:
    unit = known(match["unit_one"] or match["unit_def"], Unit)
    return _from_text(unit, 0) if unit in _TEXT_UNITS else None


def _next(match: Match) -> Built:
    return _from_text(known(match["unit_one"] or match["unit_def"], Unit), 1)


def _so_long_after(match: Match) -> Built:
    unit, many = known(match["unit"], Unit), amount(match.words("amount"))
    if unit in _CLOCK_UNITS:
        return Timed(part="XX")
    if unit not in _TEXT_UNITS:
        return None
    if many is None or many % 1:
        return Absolute(Kind.DATE, "FUTURE_REF" if match.has("later") else "PAST_REF")
    return _from_text(unit, int(many) if match.has("later") else -int(many))


RULES = (
    Rule(
        "unit beside",
        f"'på'? [unit_def ({_ETTER} | {_FØR})]",
        _beside,
        "Han kom [3. mars 2005|2005-03-03], [dagen etter|2005-03-04] dro han, og [året etter|2006] døde han.",
        "Han kom etter dagen.",
    ),
    Rule(
        "same unit",
        f"{_SAME} (unit_one | unit_def)",
        _same,
        "Han kom [3. mars 2005|2005-03-03] og dro [samme dag|2005-03-03].",
        "De er like gamle.",
    ),
    Rule(
        "next day in the text",
        "'påfølgende|følgende' unit_one | 'den'? 'neste' 'dag|dagen'",
        lambda match: _next(match) if match.has("unit_one") else Shift(Unit.DAY, Rel(1, Of.SPOKEN)),
        "Han kom [3. mars 2005|2005-03-03]; [neste dag|2005-03-04] dro han.",
        "Neste mann, takk.",
    ),
    Rule(
        "that day",
        "'den|denne' 'dagen' (?!'man|da|som|i|etter|før' | person)",
        lambda match: Shift(Unit.DAY, Rel(0, Of.SPOKEN)),
        "Han kom [3. mars 2005|2005-03-03]. [Den dagen|2005-03-03] regnet det.",
        "Den dagsturen var fin.",
    ),
    Rule(
        "later in the day",
        "'tidlig|tidleg|sent|seint|midt|tidligere|tidlegare|senere|seinare|seinere' 'på' 'dagen'",
        lambda match: Shift(Unit.DAY, Rel(0, Of.NEAR)),
        "Det kommer mer [senere på dagen|2009-08-01].",
        "Det kommer mer på dagsorden.",
    ),
    Rule(
        "that year",
        "'det' 'året'",
        lambda match: Year(Rel(0, Of.SPOKEN)),
        "Han kom i [2005|2005]. [Det året|2005] regnet det.",
        "Det årskullet var godt.",
    ),
    Rule(
        "part of that day",
        f"({_SAME} (part | part_def) | 'denne|den' part_def)",
        lambda match: Timed(Shift(Unit.DAY, Rel(0, Of.SPOKEN)), part=code(match["part"] or match["part_def"])),
        "Han kom [3. mars 2005|2005-03-03], og [samme kveld|2005-03-03TEV] dro han.",
        "Samme mann kom igjen.",
    ),
    Rule(
        "part of the day beside",
        f"part_def ({_ETTER} | {_FØR})",
        lambda match: Timed(
            Shift(Unit.DAY, Rel(1 if match.has("later") else -1, Of.SPOKEN)), part=code(match["part_def"])
        ),
        "Han kom [3. mars 2005|2005-03-03], og [kvelden etter|2005-03-04TEV] dro han.",
        "Han kom om kveldinga.",
    ),
    Rule(
        "season beside",
        f"season_def ({_ETTER} | {_FØR})",
        lambda match: Season(code(match["season_def"]), Rel(1 if match.has("later") else -1, Of.SPOKEN)),
        "Han kom i [2005|2005], og [sommeren etter|2006-SU] dro han.",
        "Han kom etterpå.",
    ),
    Rule(
        "so long after",
        f"approx? amount={AMOUNT} approx? unit (later='senere|seinare|seinere|etterpå' | 'tidligere|tidlegare|forut')",
        _so_long_after,
        "Han kom [3. mars 2005|2005-03-03] og dro [to dager senere|2005-03-05], [ti år tidligere|1995] var han barn.",
        "Han kom to seire senere.",
    ),
)
