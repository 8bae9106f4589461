"""How a quote is set, what kind of source speaks and with which title, and which rules say so."""

from __future__ import annotations

import pytest

from nlp_cli.nlp.people.roles import plain_title
from nlp_cli.nlp.quotes.found import SpeakerRule
from nlp_cli.nlp.quotes.portrait import kind_of_words

from .conftest import Say


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("– Vi er klare, sier Kari Moen.", "dash"),
        ("- Vi er klare, seier Kari Moen.", "dash"),
        ("«Vi er klare», sier Kari Moen.", "guillemets"),
        ("«Vi er klare», seier Kari Moen.", "guillemets"),
        ("”Vi er klare”, sier Kari Moen.", "quotation_marks"),
        ('"Vi er klare", seier Kari Moen.', "quotation_marks"),
        ("Kari Moen la til: Vi gir oss aldri.", "colon"),
        ("Kari Moen sier at de er klare.", "none"),
        ("Kari Moen seier at dei er klare.", "none"),
        ("Kari Moen sier at de er «helt klare for kamp».", "guillemets"),
        ('Kari Moen seier at dei er "heilt klare for kamp".', "quotation_marks"),
    ],
)
def test_style(said: Say, text: str, style: str) -> None:
    assert [quote.style for quote in said(text)] == [style]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("– Vi er klare, sier Kari Moen.", "person"),
        ("– Vi er klare, seier Kari Moen.", "person"),
        ("Mannen var alene i bilen, opplyser politiet.", "organisation"),
        ("Mannen var åleine i bilen, opplyser politiet.", "organisation"),
        ("Norge sier at grensen er åpen.", "place"),
        ("Noreg seier at grensa er open.", "place"),
        ("– Det er dyrt, sier en sint kunde.", "role"),
        ("– Det er dyrt, seier ein sint kunde.", "role"),
        ("Naboene sier at veien er farlig.", "group"),
        ("Naboane seier at vegen er farleg.", "group"),
        ("Kari Moen og Per Lie sier at veien er farlig.", "group"),
        ("Det ble opplyst at veien er stengt.", None),
    ],
)
def test_kind_of_speaker(said: Say, text: str, kind: str | None) -> None:
    assert [quote.kind for quote in said(text)] == [kind]


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("en kilde nær regjeringen", "role"),
        ("ei kjelde", "role"),
        ("kjelder i departementet", "group"),
        ("representanter for partiet", "group"),
        ("ledere for fagforeningene", "group"),
        ("en av innbyggerne", "role"),
        ("livvakter", "group"),
        ("43 prosent", "group"),
        ("nordiske medier", "organisation"),
        ("nordiske land", "place"),
        ("lederen", "role"),
        ("hun", "person"),
        ("brevet", None),
    ],
)
def test_kind_of_a_description(phrase: str, kind: str | None) -> None:
    assert kind_of_words(phrase) == kind


def test_the_reporter_is_a_kind(said: Say) -> None:
    quotes = said("Kari Moen er ny rektor.\n\n– Hva gleder du deg mest til?\n\n– Å møte elevene, svarer Moen.")
    assert [quote.kind for quote in quotes] == ["journalist", "person"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("– Vi er klare, sier ordfører Kari Moen.", "ordfører"),
        ("– Vi er klare, seier ordførar Kari Moen.", "ordførar"),
        ("– Vi er klare, sier administrerende direktør Kari Moen.", "administrerende direktør"),
        ("Kari Moen er rektor ved Lillevik skole.\n\n– Vi er klare, sier hun.", "rektor"),
        ("Kari Moen er rektor ved Lillevik skule.\n\n– Vi er klare, seier ho.", "rektor"),
        ("Rektoren, Kari Moen, er glad.\n\n– Vi er klare, sier hun.", "rektor"),
        ("Vi er klare, sier direktør for drift, Kari Moen.", "direktør"),
        ("– Vi er klare, sier pappa Per Moen.", None),
        ("– Vi er klare, sier Kari Moen.", None),
        ("– Det er dyrt, sier en sint kunde.", None),
    ],
)
def test_title_of_speaker(said: Say, text: str, title: str | None) -> None:
    assert [quote.title for quote in said(text)] == [title]


@pytest.mark.parametrize(
    ("noun", "title"),
    [
        ("Jussprofessor", "jussprofessor"),
        ("ordføreren", "ordfører"),
        ("læraren", "lærar"),
        ("legen", "lege"),
        ("NATO-sjef", "NATO-sjef"),
        ("storebror", None),
        ("33-åring", None),
        ("hus", None),
    ],
)
def test_plain_title(noun: str, title: str | None) -> None:
    assert plain_title(noun) == title


SPEAKERS: dict[SpeakerRule, str] = {
    SpeakerRule.NAME: "– Vi er klare, sier Kari Moen.",
    SpeakerRule.TITLE: "Rektor Kari Moen er glad.\n\n– Vi er klare, sier rektoren.",
    SpeakerRule.PRONOUN: "Rektor Kari Moen er glad.\n\n– Vi er klare, sier hun.",
    SpeakerRule.SEVERAL: "Kari Moen og Per Lie er glade. De sier at alle er klare.",
    SpeakerRule.BODY: "Storvik kommune bygger ny skole.\n\n– Den blir ferdig neste år, opplyser kommunen.",
    SpeakerRule.WRITING: "– Skolen er for liten, sier Kari Moen.\n\nI kronikken heter det at veien er farlig.",
    SpeakerRule.EPITHET: "Kari Moen (33) vant løpet på søndag.\n\n– Det var tungt, sier 33-åringen.",
    SpeakerRule.DESCRIPTION: "– Det er dyrt, sier en sint kunde.",
    SpeakerRule.QUESTION: "Kari Moen er rektor.\n\n– Hva gleder du deg til?\n\n– Å møte elevene, svarer Moen.",
    SpeakerRule.SUBJECT_BEFORE: "– Nei, sier Per Lie.\n\nKari Moen er rektor. Moen er glad.\n\n– Vi er klare.",
    SpeakerRule.SAME_SPEAKER: "– Vi er klare, sier Kari Moen.\n\nBrua åpner fredag.\n\n– Da blir det fest.",
    SpeakerRule.NEXT_SPEAKER: "– Nå er det nok.\n\nBrua er stengt.\n\n– Vi gir oss ikke, sier en sint kunde.",
    SpeakerRule.ECHO: "– Brua er farlig\n\n– Den brua er farlig for alle, sier Moen.\n\n– Vi bygger ny, sier Per Lie.",
}


def test_every_speaker_rule_has_an_example() -> None:
    assert set(SPEAKERS) == set(SpeakerRule)


@pytest.mark.parametrize(("rule", "text"), SPEAKERS.items())
def test_speaker_rule(said: Say, rule: SpeakerRule, text: str) -> None:
    assert rule.value in {quote.speaker_rule for quote in said(text)}
