"""Seasons: *i sommer*, *i fjor høst*, *våren 94*, *til hausten*; and *i vår by*, which is none."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import Absolute, Kind, Rel, Season, Weak
from nlp_cli.nlp.dates.grammar.rule import Built, Rule, code, nothing, number
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

_LAST_DAY_OF_MONTH = 31  # a smaller number is no short year


def _is_possessive(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """*i vår bygd*, not *i vår var det flom*."""
    if pos := clues.pos(words[match.start + 1]):
        return pos in {"DET", "PRON"}
    return "in_vår_neighbour" not in words[match.end - 1].meanings


def _season_and_year(match: Match) -> Built:
    if match.has("year"):
        return Season(code(match["season_def"]), number(match["year"]))
    short = number(match["apostrophe_year"] if match.has("apostrophe_year") else match["yy"])
    return Season(code(match["season_def"]), 1900 + short) if short > _LAST_DAY_OF_MONTH else None


def _season_by_number(match: Match) -> Built:
    season = code(match["season"] or match["season_def"])
    if match.has("earlier"):
        return Season(season, last=True)
    return Season(season, Rel(1)) if match.has("later") else Season(season, coming=True)


RULES = (
    Rule(
        "our",
        "'i' 'vår' any",
        nothing,
        "Det er vanlig i vår bygd.",
        "[I vår|2009-SP] var det flom.",
        guard=_is_possessive,
    ),
    Rule(
        "two seasons",
        "['i' 'hele|heile'? first=season] 'og|eller' [last=season]",
        lambda match: (Season(code(match["first"])), Season(code(match["last"]))),
        "De reiste [i sommer|2009-SU] og [høst|2009-FA].",
        "Det er sol i sommerhuset.",
    ),
    Rule(
        "this season",
        "'i' 'hele|heile'? season",
        lambda match: Season(code(match["season"])),
        "[I sommer|2009-SU] reiste vi.",
        "Det er godt i sommersola.",
    ),
    Rule(
        "season by number",
        "(earlier='forrige|førre|sist|siste' | later='neste' | 'kommende|komande') (season | season_def)",
        _season_by_number,
        "[Sist vinter|2009-WI] var kald, og [neste sommer|2010-SU] blir varm.",
        "Den forrige vinterferieuka var kald.",
    ),
    Rule(
        "coming season",
        "'til' [season_def] (?!year)",
        lambda match: Season(code(match["season_def"]), coming=True),
        "Broen skal males til [høsten|2009-FA].",
        "Han er til stede på høstfesten.",
    ),
    Rule(
        "season in general",
        "'om' [season_def | seasons] (?!year)",
        lambda match: Absolute(Kind.DATE, f"XXXX-{match['season_def'] or match['seasons']}"),
        "Om [vinteren|XXXX-WI] er det kaldt.",
        "Han skrev om vintermoten.",
    ),
    Rule(
        "season of a kind",
        "'en|ein|ei' season_adjective season",
        lambda match: Season(code(match["season"])),
        "Det ble [en fin sommer|2009-SU].",
        "Det ble en fin sommerfest.",
    ),
    Rule(
        "bare season and year",
        "season (year (?!counted))",
        lambda match: Season(code(match["season"]), number(match["year"])),
        "Det varte til [sommer 2008|2008-SU].",
        "Det varte til sommer-OL 2008.",
    ),
    Rule(
        "season and years",
        "season_def (year (?!counted) | apostrophe_year | yy)",
        _season_and_year,
        "Det var [høsten 2005|2005-FA] eller [våren 94|1994-SP].",
        "Høstbilletten kostet 2005 kroner.",
    ),
    Rule(
        "season",
        "('hele|heile' | this='denne')? (season_def | season_gen)",
        lambda match: Season(code(match["season_def"] or match["season_gen"]), Rel(0) if match.has("this") else None),
        "[Våren|2009-SP] var fin.",
        "Vårlys er ikke vårlig.",
    ),
    Rule(
        "bare season",
        "season",
        lambda match: Weak(Season(code(match["season"]))),
        "[I fjor sommer|2008-SU] var våt.",
        "Det er sommer.",
    ),
)
