"""How far reported speech reaches, and what is none."""

from __future__ import annotations

import pytest

from .conftest import Say


def texts(said: Say, text: str) -> list[str]:
    return [quote.text for quote in said(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kari Moen sier at det regner, og at veien er stengt.", ["at det regner, og at veien er stengt"]),
        ("Kari Moen sa at det regnet, og fortalte at veien var stengt.", ["at det regnet", "at veien var stengt"]),
        ("Da Kari Moen sa at det regnet, gikk alle hjem.", ["at det regnet"]),
        ("Kari Moen advarer om at veien er glatt.", ["at veien er glatt"]),
        ("Kari Moen åtvarar om at vegen er glatt.", ["at vegen er glatt"]),
        ("Kari Moen legger ikke skjul på at det er dyrt.", ["at det er dyrt"]),
        ("Prisen er, ifølge Kari Moen, doblet.", ["Prisen er", "doblet"]),
        ("Mannen var alene, ifølge politiet.", ["Mannen var alene"]),
        ("Kari Moen lovet å bygge ny skole.", ["å bygge ny skole"]),
        ("Kari Moen beskylder Per Lie for å lyve.", ["å lyve"]),
        ("Likevel mener Kari Moen det er nok.", ["det er nok"]),
        ("Hevder de ikke fikk vite det\n\nKari Moen er lei av brua.", ["de ikke fikk vite det"]),
        ("Hevdar dei ikkje fekk vite det\n\nKari Moen er lei av brua.", ["dei ikkje fekk vite det"]),
        ("Kari Moen, leiar i Lillevik bondelag, meiner det er nok.", ["det er nok"]),
        (
            "Kari Moen mener skolen, som fikk pengene, ikke har brukt dem.",
            ["skolen, som fikk pengene, ikke har brukt dem"],
        ),
        ("Kari Moen meiner å ha god grunn til å klage.", ["å ha god grunn til å klage"]),
        ("Kari Moen sa at hun ikke tok boka, men hadde lånt den.", ["at hun ikke tok boka, men hadde lånt den"]),
        ("Kari Moen sa at hun ikke tok boka, men sier at hun leste den.", ["at hun ikke tok boka", "at hun leste den"]),
        ("Kari Moen peker spesielt på det at veien er smal.", ["at veien er smal"]),
        ("Helt uforsvarlig, sier Kari Moen.", ["Helt uforsvarlig"]),
        ("De har gjort en god jobb, skryter Kari Moen.", ["De har gjort en god jobb"]),
        ("Dei har gjort ein god jobb, kyter Kari Moen.", ["Dei har gjort ein god jobb"]),
        ("Kari Moen kaller planen uansvarlig.", ["uansvarlig"]),
        ("Kari Moen kallar planen heilt uansvarleg.", ["heilt uansvarleg"]),
        ("Kari Moen slo fast at veien er stengt: Brua har falt ned.", ["at veien er stengt"]),
        ("Kari Moen sier hun tror at laget vinner.", ["hun tror at laget vinner"]),
    ],
)
def test_reach(said: Say, text: str, found: list[str]) -> None:
    assert texts(said, text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Kari Moen ville ikke si om skolen blir lagt ned.",
        "Kari Moen tror at det blir regn.",
        "Kari Moen trur at det blir regn.",
        "Kari Moen avviste alle krav.",
        "Undersøkelser tyder på at det blir regn.",
        "Jeg mener at det er for dyrt.",
        "Kari Moen prøver å si nei.",
        "Politiet vet ikke om mannen er skadd.",
        "Ifølge loven skal dørene være åpne.",
        "Kari Moen kommer til å si at veien er glatt.",
        "Det må understrekes at veien er glatt.",
        "Kari Moen gikk etter at det ble mørkt.",
        "Alle i bygda kaller henne «Mor».",
    ],
)
def test_no_quote(said: Say, text: str) -> None:
    assert texts(said, text) == []


def test_marks_inside_make_it_mixed(said: Say) -> None:
    (quote,) = said("Kari Moen sier at planen er «et svik mot bygda».")
    assert (quote.type, quote.text) == ("mixed", "at planen er «et svik mot bygda»")


def test_a_report_inside_speech_is_not_counted(said: Say) -> None:
    assert texts(said, "– Hun sier at det er løgn, forteller faren.") == ["Hun sier at det er løgn"]
