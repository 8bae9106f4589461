"""Now, then and some time: *nå*, *tidligere*, *snart*, *for tiden*; and *slutten av*, *tidlig i* before a date."""

from __future__ import annotations

from collections.abc import Sequence

from nlp_cli.nlp.dates.clues import Clues
from nlp_cli.nlp.dates.expression import Weak
from nlp_cli.nlp.dates.grammar.rule import Rule, date_value, nothing
from nlp_cli.nlp.dates.pattern import Match
from nlp_cli.nlp.dates.words import Word

PRESENT, PAST, FUTURE = (date_value(f"{when}_REF") for when in ("PRESENT", "PAST", "FUTURE"))
_EARLY = "'tidlig|tidleg|sent|seint|midt|tidligere|tidlegare|senere|seinare|seinere'"


def _is_adverb(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """*har tidligere sagt*, not *den tidligere ordføreren*."""
    if relation := clues.relation(words[match.start]):
        return relation != "amod"
    before = words[match.start - 1] if match.start else None
    after = words[match.end] if match.end < len(words) else None
    if after is not None and clues.pos(after) in {"NOUN", "PROPN"}:
        return False
    if before is not None and "before_adverb" in before.meanings:
        return True
    return after is None or not after.form[0].isalpha() or "after_adverb" in after.meanings


def _is_no_verb(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """Not *kan laget nå toppen*."""
    return clues.pos(words[match.end - 1]) != "VERB"


def _is_no_preposition(match: Match, words: Sequence[Word], clues: Clues) -> bool:
    """*aldri vært her før*, not *før henne* or *før hun kom*."""
    after = words[match.end] if match.end < len(words) else None
    return after is None or not after.form[0].isalnum() or after.form in {"og", "også", "men", "har", "hadde"}


MODIFIERS = (
    Rule(
        "part of a time",
        "('begynnelsen|byrjinga|starten|midten|slutten|utgangen|inngangen|resten|mesteparten' 'av|på|til'"
        " | 'første|fyrste|siste|andre' 'halvdel|del|halvdelen|delen|halvparten|tredel' 'av')",
        lambda match: Weak(),
        "Han kom i [slutten av november|2008-11].",
        "Han kom i slutten av boken.",
    ),
    Rule(
        "early and late in",
        f"{_EARLY} 'i|på|ut|utpå' (?=month|part_def|season_def|decade|decade_word)",
        lambda match: Weak(),
        "Han kom [tidlig i mars|2009-03] og [sent på 80-tallet|198].",
        "Han kom tidlig i mål.",
    ),
    Rule(
        "early and late by themselves",
        f"{_EARLY} (?=weekday | 'denne|dette' any"
        " | 'i' (year_adverb | day_adverb | part_adverb | season | unit_week_def | 'dag|helgen|helga'))"
        f" | 'tidlig|tidleg|sent|seint' (?=part)",
        lambda match: Weak(),
        "Han kom [sent fredag kveld|2009-07-31TEV], [tidligere i år|2009].",
        "Han kom sent.",
    ),
)

RULES = (
    Rule(
        "to reach",
        "'å' 'nå' | 'kan|kunne|skal|vil|ville|må|måtte|skulle|ikke|klarer|klarte|klare' 'nå'"
        " 'fram|frem|målet|målene|opp|ut|inn|toppen|et|en|sine|sitt|til|de|alle|det|dette'",
        nothing,
        "De ville prøve å nå målet.",
        "De blir [nå|PRESENT_REF] med.",
    ),
    Rule(
        "at this time",
        "('akkurat|nettopp' | 'her' 'og')? 'nå|no' (('for' 'tiden|tida') | 'til' 'dags' | 'om' ('dagen|dagane'))?"
        " | 'for' ('tiden|tida|øyeblikket|augneblinken|augeblikket|augneblinket|augeblinken')"
        " | 'i' ('øyeblikket|augneblinken|augeblikket') (?!person | 'da|som') | 'i' 'skrivende' 'stund'"
        " | 'nåtiden|nåtida|notida|samtiden|samtida|nåtildags|nåtidens'",
        PRESENT,
        "Han er her [akkurat nå|PRESENT_REF], og hun er syk [for tiden|PRESENT_REF].",
        "Han er her for øynene på oss.",
        guard=_is_no_verb,
    ),
    Rule(
        "our time",
        "'i'? ['vår' 'tid' | 'våre' 'dager|dagar' | 'disse|desse' 'dager|dagar|tider']",
        PRESENT,
        "Slik er det i [vår tid|PRESENT_REF], og i [våre dager|PRESENT_REF] er alt nytt.",
        "Slik er det i vår by.",
    ),
    Rule(
        "these days",
        "'om' 'dagen|dagane'",
        PRESENT,
        "Han er trøtt [om dagen|PRESENT_REF].",
        "Han drømte om dagligstuen.",
    ),
    Rule(
        "some time ago",
        "'nylig|nyleg|dengang|fortiden|fortida' | 'i' 'sin|si' 'tid' | 'før' 'i' 'tiden|tida|verden|verda'",
        PAST,
        "Han var her [nylig|PAST_REF], men det var annerledes [før i tiden|PAST_REF].",
        "Han nyliggjorde fortidsfunnet.",
    ),
    Rule(
        "that time",
        "'den' ('gang|gong' | 'gangen|gongen' (?!person | capital))"
        " | ['den' 'tiden|tida'] (?!'at|som|på|det' | person)",
        PAST,
        "Mye er blitt nytt siden [den gang|PAST_REF], for på [den tiden|PAST_REF] var det slik.",
        "Den tiden han kom, var god, og den gangen vi dro.",
    ),
    Rule(
        "lately",
        "'i' 'det' 'siste' (?=after_adverb | finite | '.|,|!|?|:')"
        " | 'den'? 'siste|seneste|senere|seinaste|seinare' 'tiden|tida|tid'"
        " | 'siden|sidan' ['sist'] (?!'gang|gong')",
        PAST,
        "[I det siste|PAST_REF] var han syk, [den siste tiden|PAST_REF] frisk; alt er nytt siden [sist|PAST_REF].",
        "I det siste slaget falt han.",
    ),
    Rule(
        "earlier",
        "'tidligere|tidlegare'",
        PAST,
        "Han har [tidligere|PAST_REF] sagt ja.",
        "Den tidligere ordføreren møtte tidligere statsråd Lie.",
        guard=_is_adverb,
    ),
    Rule(
        "before now",
        "'før' (?!'i')",
        PAST,
        "Han har aldri vært her [før|PAST_REF].",
        "Han kom før henne.",
        guard=_is_no_preposition,
    ),
    Rule(
        "as soon as",
        "'så|altfor' 'snart'",
        nothing,
        "De kommer så snart de kan.",
        "De kommer [snart|FUTURE_REF].",
    ),
    Rule(
        "some time to come",
        "('den'? 'nær|nærmeste|næraste|nærmaste|overskuelig') 'fremtid|framtid'"
        " | 'snart|fremtiden|framtiden|framtida|fremtida|framtidens|fremtidens|framtidas'"
        " | 'tiden|tida' ('som' 'kommer|kjem' | 'framover|fremover')",
        FUTURE,
        "De kommer [snart|FUTURE_REF], for [fremtiden|FUTURE_REF] er lys, og [tida framover|FUTURE_REF] også.",
        "De har fremtidsplaner.",
    ),
    Rule(
        "later",
        "(?<=later_neighbour) ['senere|seinare|seinere'] (?='.|,|!|?' | finite)"
        " | 'må|skal|vil|kan|bør' 'jeg|eg|du|han|hun|ho|det|den|vi|de|dei|man|ein' ['senere|seinare|seinere']",
        FUTURE,
        "De skal komme tilbake [senere|FUTURE_REF]. Så må vi [senere|FUTURE_REF] finne ut resten.",
        "De kom senere.",
    ),
)
