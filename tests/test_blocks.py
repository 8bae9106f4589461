"""The blocks of an article: what a newspaper reader sees at a glance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.blocks import Header, read_header, segment

REPORT = (
    " date 2021-11 GENÈVE (TV 3): Direktør Tove Myrdal ba fredag giverne om å doble støtten. Lagrene er snart tomme.\n"
    "\n"
    "Møtet var innkalt på kort varsel.\n"
    "\n\n\n"
    "– Vi har aldri hatt så lite, sa Myrdal.\n"
    "\n"
    "RENT VANN: En brønn utenfor byen blir kontrollert av Tove Myrdal. Foto: KNUT EIDEM\n"
    "\n\n"
    "–Vi vurderer det hele tiden, svarer Myrdal på spørsmålet fra TV 3.\n"
    "\n"
    "– En plikt for Norge\n"
    "\n"
    "Dette er den tredje kampanjen på to år.\n"
    "\n"
    "Vil dele på restene\n"
    "\n"
    "Avtalen ble inngått i 2002."
)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, text[block.start : block.end]) for block in segment(text)]


def test_a_report_from_abroad() -> None:
    assert kinds(REPORT) == [
        ("metadata", "date 2021-11"),
        ("dateline", "GENÈVE (TV 3):"),
        ("lead", "Direktør Tove Myrdal ba fredag giverne om å doble støtten. Lagrene er snart tomme."),
        ("paragraph", "Møtet var innkalt på kort varsel."),
        ("paragraph", "– Vi har aldri hatt så lite, sa Myrdal."),
        ("caption", "RENT VANN: En brønn utenfor byen blir kontrollert av Tove Myrdal. Foto: KNUT EIDEM"),
        ("paragraph", "–Vi vurderer det hele tiden, svarer Myrdal på spørsmålet fra TV 3."),
        ("subheading", "– En plikt for Norge"),
        ("paragraph", "Dette er den tredje kampanjen på to år."),
        ("subheading", "Vil dele på restene"),
        ("paragraph", "Avtalen ble inngått i 2002."),
    ]
    assert read_header(REPORT, segment(REPORT)) == Header("2021-11", "Genève", "TV 3")


def test_a_local_story_with_a_paragraph_a_line() -> None:
    text = (
        "Ferja stod i fire dagar\nAv Kari Lie og Ola Moe\nPublisert 7. januar 2022 kl. 10.45\n"
        "Folk måtte låne båt.\n(Foto: Kari Lie)\n- Berre flaks\nOrdføraren er ikkje nøgd.\nNTB"
    )
    assert kinds(text) == [
        ("headline", "Ferja stod i fire dagar"),
        ("byline", "Av Kari Lie og Ola Moe"),
        ("metadata", "Publisert 7. januar 2022 kl. 10.45"),
        ("lead", "Folk måtte låne båt."),
        ("caption", "(Foto: Kari Lie)"),
        ("subheading", "- Berre flaks"),
        ("paragraph", "Ordføraren er ikkje nøgd."),
        ("byline", "NTB"),
    ]
    assert read_header(text, segment(text)) == Header("2022-01-07", None, None)


@pytest.mark.parametrize(
    ("header", "published"),
    [
        ("date 2022", "2022"),
        ("date 2022-01", "2022-01"),
        ("DATE: 2022-01-07", "2022-01-07"),
        ("Dato 2022-01-07 10:45", "2022-01-07"),
        ("published: 2022-01-07T10:45:00Z", "2022-01-07"),
        ("Publisert: 07.01.2022 10:45", "2022-01-07"),
        ("\u2028\xa0date 2022-01", "2022-01"),
        ("date 2022-13", None),
    ],
)
def test_the_date_header_alone_on_its_line(header: str, published: str | None) -> None:
    text = f"{header}\nRegnet fortsetter i hele helgen.\nDet er flom."
    blocks = segment(text)
    assert [block.kind.value for block in blocks] == ["metadata", "lead", "paragraph"]
    assert read_header(text, blocks).published == published


@pytest.mark.parametrize("text", ["Date 22 was the worst.", "datering 2022 er usikker.", "date 2022-01x og mer."])
def test_no_date_header(text: str) -> None:
    assert kinds(text) == [("lead", text)]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("caption", "Hytta ligger ved stranden. Foto: Kari Lie / NTB"),
        ("caption", "Hytta ligg ved stranda. (Foto: Kari Lie)"),
        ("caption", "Illustrasjonsfoto: Kari Lie"),
        ("caption", "Foto Kari Lie"),
        ("caption", "Arkivfoto"),
        ("caption", "GLAD I SJØEN: Kari Lie bader hver dag"),
        ("paragraph", "NRK: Du bader lenge."),
        ("paragraph", "Klokken 17.30: Politiet rykker ut."),
        ("paragraph", "Han viste fram et foto: Det var uskarpt."),
        ("paragraph", "Alt er lagt ut på nettet (se egen video)."),
        ("byline", "Av: Kari Lie, NTB"),
        ("byline", "AV KARI LIE"),
        ("byline", "Tekst og foto: Kari Lie"),
        ("byline", "(©NTB)"),
        ("byline", "kari.lie@avisa.example"),
        ("paragraph", "Av alle hytter er denne den minste."),
        ("subheading", "Av en annen verden"),
        ("subheading", "Hvem betaler?"),
        ("subheading", "– Et svik"),
        ("subheading", "«Nok er nok»"),
        ("paragraph", "– Hvem betaler?"),
        ("paragraph", "– Vi betaler, sier hun"),
        ("paragraph", "– Ja!"),
        ("paragraph", "Hun legger til:"),
        ("paragraph", "Ja."),
        ("paragraph", "2–1"),
    ],
)
def test_inside_an_article(kind: str, text: str) -> None:
    article = f"Dette er ingressen.\n\n{text}\n\nDette er slutten."
    assert kinds(article)[1] == (kind, text)


@pytest.mark.parametrize(
    "headline",
    [
        "Ordføreren går av",
        "– Jeg går ikke av",
        "Går ordføreren av?",
        "Ordføreren: – Jeg går ikke av",
        "Bergen: Stenger skolen",
        "BREAKING: Ordføreren går av",
    ],
)
def test_headline(headline: str) -> None:
    assert kinds(f"{headline}\n\nDet ble klart mandag.") == [("headline", headline), ("lead", "Det ble klart mandag.")]


def test_a_kicker_is_no_headline() -> None:
    text = "PRESSEMELDING\n\nBygger ny kai\n\nArbeidet begynner i mai."
    assert [kind for kind, _ in kinds(text)] == ["subheading", "headline", "lead"]


def test_the_dateline_may_come_after_lead_and_photo() -> None:
    text = "Stenger skolen\n\nForeldrene er sinte.\n\nSINT: Far. Foto: Kari Lie\n\nMoss (NTB): Det skjer i mai."
    assert [kind for kind, _ in kinds(text)] == ["headline", "lead", "caption", "dateline", "paragraph"]
    assert read_header(text, segment(text)) == Header(None, "Moss", "NTB")


@pytest.mark.parametrize("dateline", ["OSLO (NTB)", "Oslo", "OSLO:", "OSLO –"])
def test_a_dateline_alone_on_its_line(dateline: str) -> None:
    text = f"{dateline}\nDet blir regn."
    assert kinds(text) == [("dateline", dateline), ("lead", "Det blir regn.")]
    assert read_header(text, segment(text)).place == "Oslo"


def test_one_short_line_is_the_lead() -> None:
    assert kinds("Ordføreren går av") == [("lead", "Ordføreren går av")]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u2028\x0c\t"])
def test_nothing(text: str) -> None:
    assert segment(text) == ()


SNIPPETS = ["date 2022-01 ", "OSLO (NTB): ", "Foto: ", "Av Kari", "– ", "\n", "\n\n", "\r\n", " ", "\t", "\u2028"]
PIECES = st.lists(st.sampled_from(SNIPPETS) | st.text(max_size=6)).map("".join)


@given(st.text() | PIECES)
def test_any_text_is_cut_into_blocks_that_hold_all_its_words(text: str) -> None:
    blocks = segment(text)
    read_header(text, blocks)
    end = 0
    for block in blocks:
        assert not text[end : block.start].strip()
        words = text[block.start : block.end]
        assert words
        assert words == words.strip()
        end = block.end
    assert not text[end:].strip()
