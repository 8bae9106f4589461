"""Every rule: a Bokmål and a Nynorsk example, braces around what it finds, and a text on which it must not fire."""

from __future__ import annotations

import re

import pytest

from nlp_cli.nlp.quotes.found import Rule

from .conftest import Say

# rule: (Bokmål, Nynorsk, where it keeps still)
EXAMPLES: dict[Rule, tuple[str, str, str]] = {
    Rule.DASH_TURN: (
        "– {Vi har ventet lenge på denne brua}, sier ordfører Kari Moen.",
        "– {Vi har venta lenge på denne brua}, seier ordførar Kari Moen.",
        "Ingen liker å vente - selvsagt ikke. Lillevik – Storvik endte 2–1.",
    ),
    Rule.TURN_GOES_ON: (
        "– {Vi har ventet lenge på denne brua.}\n\n{Nå kan vi endelig kjøre til byen}, sier ordfører Kari Moen.",
        "– {Vi har venta lenge på denne brua.}\n\n{No kan vi endeleg køyre til byen}, seier ordførar Kari Moen.",
        "– Vi har ventet lenge på denne brua, sier ordfører Kari Moen.\n\nBrua åpner fredag klokken 12.",
    ),
    Rule.MARKS_THEN_SPEAKER: (
        "«{Vi gir oss ikke}», sier ordfører Kari Moen.",
        "«{Vi gir oss ikkje}», seier ordførar Kari Moen.",
        "Filmen «Den siste dagen» er laget av Kari Moen.",
    ),
    Rule.MARKS_RESUMED: (
        "«{Vi}», sier Kari Moen, «{er klare for kampen}».",
        "«{Vi}», seier Kari Moen, «{er klare for kampen}».",
        "«Vi er klare», sier Kari Moen, som spilte i filmen «Kampen».",
    ),
    Rule.SPEAKER_THEN_MARKS: (
        "Kari Moen sier: «{Dette er en stor dag for bygda.}»",
        "Kari Moen seier: «{Dette er ein stor dag for bygda.}»",
        "Kari Moen leser boka «Den siste dagen» hver kveld.",
    ),
    Rule.COLON_THEN_MARKS: (
        "Budskapet var klart: «{Skolen må være åpen hele året.}»",
        "Bodskapen var klar: «{Skulen må vere open heile året.}»",
        "Kommunen har laget to planer: «Skolen» og «Veien».",
    ),
    Rule.MARKS_AS_SENTENCE: (
        "«{Jeg er glad}», sier Kari Moen. «{Dette har vi ventet på.}»",
        "«{Eg er glad}», seier Kari Moen. «{Dette har vi venta på.}»",
        "«Den siste dagen» går på kino i Lillevik.",
    ),
    Rule.COLON: (
        "Kari Moen la til: {Vi gir oss aldri.}",
        "Kari Moen la til: {Vi gir oss aldri.}",
        "Kari Moen har to barn: Per og Anne.",
    ),
    Rule.AS_KNOWN: (
        "Etter det Lokalavisa kjenner til, {er saken henlagt}.",
        "Etter det Lokalavisa kjenner til, {er saka lagd bort}.",
        "Etter det tunge året kjenner mange seg slitne.",
    ),
    Rule.ACCORDING_TO: (
        "Ifølge politiet {var mannen alene i bilen}.",
        "Ifølgje politiet {var mannen åleine i bilen}.",
        "Politiet følger saken nøye.",
    ),
    Rule.CLAUSE_IN_FRONT: (
        "{Skolen er for liten}, mener rektor Per Lie.",
        "{Skulen er for liten}, meiner rektor Per Lie.",
        "I en tale i går sa Per Lie lite om skolen.",
    ),
    Rule.AT_CLAUSE: (
        "Kari Moen sa fredag {at kommunen må spare penger}.",
        "Kari Moen sa fredag {at kommunen må spare pengar}.",
        "Tallene viser at prisene stiger.",
    ),
    Rule.NOUN_CUE: (
        "Beskjeden fra Kari Moen var {at skolen holder stengt}.",
        "Bodskapen frå Kari Moen var {at skulen held stengt}.",
        "Faren for at skolen blir stengt, er stor.",
    ),
    Rule.PASSIVE: (
        "Det ble opplyst {at veien er stengt}.",
        "Det vart opplyst {at vegen er stengd}.",
        "Det ble kaldt, slik at veien måtte stenges.",
    ),
    Rule.THOUGHT_IN_MARKS: (
        "Kari Moen synes {at planen er «helt vill og uten mål»}.",
        "Kari Moen synest {at planen er «heilt vill og utan mål»}.",
        "Kari Moen tror at planen er god.",
    ),
    Rule.INFINITIVE: (
        "Kari Moen ba innbyggerne om {å holde seg hjemme}.",
        "Kari Moen bad innbyggjarane om {å halde seg heime}.",
        "Kari Moen prøvde å holde seg hjemme.",
    ),
    Rule.QUESTION_CLAUSE: (
        "Kari Moen spurte {om skolen skal legges ned}.",
        "Kari Moen spurde {om skulen skal leggjast ned}.",
        "Kari Moen ville ikke si om skolen skal legges ned.",
    ),
    Rule.BARE_CLAUSE: (
        "Kari Moen mener {kommunen har for lite penger}.",
        "Kari Moen meiner {kommunen har for lite pengar}.",
        "Kari Moen mener alvor.",
    ),
    Rule.CALLED: (
        "Kari Moen kaller planen {et «svik mot bygda»}.",
        "Kari Moen kallar planen {eit «svik mot bygda»}.",
        "Kari Moen kaller hunden sin Bamse.",
    ),
    Rule.MARKS_ALONE: (
        "Kari Moen mener {planen er «helt vill»}. {Den er «skrevet uten kunnskap»}.",
        "Kari Moen meiner {planen er «heilt vill»}. {Han er «skriven utan kunnskap»}.",
        "Kari Moen mener planen er god. Filmen «Bamse» går på kino.",
    ),
    Rule.AS_SAID: (
        "Planen er {et «svik mot bygda»}, som Kari Moen sa til Lokalavisa.",
        "Planen er {eit «svik mot bygda»}, som Kari Moen sa til Lokalavisa.",
        "Boka heter «Den siste dagen», som Kari Moen leste i fjor.",
    ),
    Rule.NEXT_SENTENCE: (
        "{Skoleveien er farlig}. Det sier rektor Per Lie ved Lillevik skole.",
        "{Skulevegen er farleg}. Det seier rektor Per Lie ved Lillevik skule.",
        "Skoleveien er farlig. Det vet alle i bygda.",
    ),
}


def test_every_rule_has_examples() -> None:
    assert set(EXAMPLES) == set(Rule)


@pytest.mark.parametrize("text", [text for row in EXAMPLES.values() for text in row[:2]])
def test_finds_exactly_the_words_in_braces(said: Say, text: str) -> None:
    assert [quote.text for quote in said(re.sub(r"[{}]", "", text))] == re.findall(r"{(.*?)}", text)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, row in EXAMPLES.items() for text in row[:2]])
def test_fires_on_its_examples(said: Say, rule: Rule, text: str) -> None:
    assert rule.value in {quote.rule for quote in said(re.sub(r"[{}]", "", text))}


@pytest.mark.parametrize(("rule", "text"), [(rule, row[2]) for rule, row in EXAMPLES.items()])
def test_keeps_still_on_its_counter_example(said: Say, rule: Rule, text: str) -> None:
    assert rule.value not in {quote.rule for quote in said(text)}
