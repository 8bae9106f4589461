"""Which language an article is in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.language import NEIGHBOURS, NORWEGIAN, STANDARDS, detect_language

BOKMAAL = "Rektoren sier at skolen ikke kan ta imot flere elever. Hun har fått nok, og mener at noen må rydde opp."
NYNORSK = "Rektoren seier at skulen ikkje kan ta imot fleire elevar. Ho har fått nok, og meiner at nokon må rydde opp."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BOKMAAL, "nb"),
        (NYNORSK, "nn"),
        ("Ho kjem heim i morgon.", "nn"),
        ("Hun kommer hjem i morgen.", "nb"),
        ("Statsministeren sagde onsdag, at regeringen ikke har truffet nogen beslutning om sagen.", "da"),
        ("Politiet rykkede ud til en brand i en lejlighed. To personer blev kørt på hospitalet.", "da"),
        ("Regeringen vill höja skatten på bensin. Det säger ministern till tidningen, och menar att det är bra.", "sv"),
        ("The council will vote on whether to close the school. Parents say they were not told.", "en"),
        ("Der Bürgermeister hat gesagt, dass die Schule nicht geschlossen wird. Das ist gut für die Eltern.", "de"),
        ("Kaupunginvaltuusto päätti maanantaina, että koulu pysyy auki myös tulevana vuonna, kertoo rehtori.", "und"),
        ("El alcalde anunció el lunes que la escuela seguirá abierta a pesar de que hay pocos alumnos.", "und"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_a_nynorsk_article_may_quote_bokmaal() -> None:
    assert detect_language(f"{NYNORSK} {NYNORSK} «Jeg er ikke enig», svarar ordføraren.") == "nn"


def test_a_norwegian_article_may_name_english_books() -> None:
    titles = "Forfatteren av «The Edge of the World» og «The End of It» sier at hun nå skriver på norsk igjen."
    assert detect_language(titles) == "nb"


@pytest.mark.parametrize("text", ["", " \n", "Oslo", "2–1 (1–0)", "Brann – Viking"])
def test_too_short_to_tell_is_bokmaal(text: str) -> None:
    assert detect_language(text) == "nb"


def test_no_marker_speaks_for_two_sides() -> None:
    assert not STANDARDS["nb"] & STANDARDS["nn"]
    for words in NEIGHBOURS.values():
        assert not words & (NORWEGIAN | STANDARDS["nb"] | STANDARDS["nn"])


@given(st.text())
def test_any_text_has_a_code(text: str) -> None:
    assert detect_language(text) in {*STANDARDS, *NEIGHBOURS, "und"}
