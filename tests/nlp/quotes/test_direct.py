"""Where speech begins and ends, whatever stands around it."""

from __future__ import annotations

import pytest

from .conftest import Say


def texts(said: Say, text: str) -> list[str]:
    return [quote.text for quote in said(text)]


@pytest.mark.parametrize("dash", ["– ", "- ", "— ", "–", "-", "—", "_ "])
def test_any_dash_opens_a_turn(said: Say, dash: str) -> None:
    (quote,) = said(f"{dash}Vi er klare, sier Kari Moen.\n")
    assert (quote.text.lstrip(dash), quote.speaker, quote.mention, quote.cue) == (
        "Vi er klare",
        "Kari Moen",
        "Kari Moen",
        "sier",
    )


@pytest.mark.parametrize(("opening", "closing"), ["«»", "“”", "””", '""', "„“"])
def test_any_marks_hold_speech(said: Say, opening: str, closing: str) -> None:
    (quote,) = said(f"{opening}Vi er klare{closing}, sier Kari Moen.")
    assert (quote.text, quote.type, quote.speaker) == ("Vi er klare", "direct", "Kari Moen")


def test_the_reporter_resumes_after_an_attribution(said: Say) -> None:
    text = "– Vi er klare, sier Kari Moen. Laget hennes møter Storvik på søndag."
    assert texts(said, text) == ["Vi er klare"]


def test_the_speaker_may_go_on_after_an_attribution(said: Say) -> None:
    quotes = said("– Vi er klare, sier Kari Moen. Selv tror jeg at vi vinner.")
    assert [(quote.text, quote.speaker, quote.cue) for quote in quotes] == [
        ("Vi er klare", "Kari Moen", "sier"),
        ("Selv tror jeg at vi vinner.", "Kari Moen", None),
    ]


def test_a_sentence_that_leads_up_to_the_turn_names_the_speaker(said: Say) -> None:
    quotes = said("Kari Moen har svaret klart: – Det går bra. Alle har øvd.\n\nPer Lie la til:\n\n– Nå begynner det.")
    assert [(quote.text, quote.mention, quote.cue) for quote in quotes] == [
        ("Det går bra. Alle har øvd.", "Kari Moen", None),
        ("Nå begynner det.", "Per Lie", "la til"),
    ]


def test_the_reporter_resumes_in_a_turn_without_attribution(said: Say) -> None:
    text = "– Det går alltid bra med dette laget. Lagleder Kari Moen rydder garderoben og slår av lyset."
    assert texts(said, text) == ["Det går alltid bra med dette laget."]


def test_marks_over_two_paragraphs(said: Say) -> None:
    text = "Kari Moen sier: «Dette er en stor dag for bygda.\n\nNå er veien åpen for alle.»"
    assert texts(said, text) == ["Dette er en stor dag for bygda.", "Nå er veien åpen for alle."]


def test_an_attribution_inside_a_sentence_splits_it(said: Say) -> None:
    quotes = said("– Vi, sier hun, er klare.")
    assert [(quote.text, quote.cue) for quote in quotes] == [("Vi", "sier"), ("er klare.", "sier")]


def test_a_second_dash_after_the_attribution_is_a_record_of_its_own(said: Say) -> None:
    quotes = said("– Vi er klare, sier Kari Moen, – og vi gleder oss.")
    assert [(quote.text, quote.mention, quote.cue) for quote in quotes] == [
        ("Vi er klare", "Kari Moen", "sier"),
        ("og vi gleder oss.", "Kari Moen", "sier"),
    ]


def test_a_turn_inside_a_paragraph(said: Say) -> None:
    assert texts(said, "Hun nøler litt. – Nei, sier hun.") == ["Nei"]


def test_a_place_before_the_dash(said: Say) -> None:
    assert texts(said, "Lillevik: – Vi er på vei, sa Per Lie til NTB.") == ["Vi er på vei"]


def test_a_condition_in_the_speech_is_no_attribution(said: Say) -> None:
    text = "– Hvis vi spør naboen, svarer han ikke, sier Kari Moen."
    assert [(q.text, q.speaker) for q in said(text)] == [("Hvis vi spør naboen, svarer han ikke", "Kari Moen")]


def test_whoever_says_we_is_not_attributed(said: Say) -> None:
    assert texts(said, "– Når det er fullt, sier vi ifra, og det går fint, sier Kari Moen.") == [
        "Når det er fullt, sier vi ifra, og det går fint"
    ]


def test_lists_and_scores_are_no_turns(said: Say) -> None:
    assert texts(said, "Du trenger:\n\n- 2 egg\n\n- litt smør\n\nLillevik – Storvik 2–1\n") == []


def test_a_dash_between_words_is_no_turn(said: Say) -> None:
    assert texts(said, "Ingen liker å vente - selvsagt ikke.") == []


def test_two_part_cues(said: Say) -> None:
    quotes = said("– Veien er stengt, slår Kari Moen fast.\n\n– Den åpner fredag, legger hun til.")
    assert [(quote.mention, quote.cue) for quote in quotes] == [("Kari Moen", "slår"), ("hun", "legger")]


def test_nynorsk_two_part_cues(said: Say) -> None:
    quotes = said("– Vegen er stengd, slår Kari Moen fast.\n\n– Han opnar fredag, held ho fram.")
    assert [(quote.mention, quote.cue) for quote in quotes] == [("Kari Moen", "slår"), ("ho", "held")]


@pytest.mark.parametrize(
    ("attribution", "mention"),
    [
        ("sier ordfører Kari Moen til Lokalavisa", "Kari Moen"),
        ("sier Kari Moen (43), leder i foreningen", "Kari Moen"),
        ("sier lederen i foreningen, Kari Moen, til NTB", "Kari Moen"),
        ("sier en glad og lettet Storvik-trener Kari Moen", "Kari Moen"),
        ("sier Kari Moen og Per Lie", "Kari Moen og Per Lie"),
        ("sier politiet tirsdag", "politiet"),
        ("sier en eldre mann fra bygda", "en eldre mann"),
        ("sier 33-åringen", "33-åringen"),
        ("forteller den unge jordmoren", "den unge jordmoren"),
        ("fortel ho", "ho"),
    ],
)
def test_the_words_that_name_the_speaker(said: Say, attribution: str, mention: str) -> None:
    (quote,) = said(f"– Det har vært en lang dag, {attribution}.")
    assert quote.mention == mention


def test_titles_and_scare_quotes_are_left_alone(said: Say) -> None:
    assert texts(said, "Skipet «Kari Moen» og filmen «Vi er klare» er «helt» ulike.") == []


def test_marks_never_closed_run_to_the_end_of_the_paragraph(said: Say) -> None:
    text = "«Dette er en stor dag for oss. Vi har ventet lenge.\n\n«Nå skal vi feire», sier Kari Moen."
    assert [(quote.text, quote.speaker) for quote in said(text)] == [
        ("Dette er en stor dag for oss. Vi har ventet lenge.", "Kari Moen"),
        ("Nå skal vi feire", "Kari Moen"),
    ]


def test_hard_wrapped_lines_are_one_turn(said: Say) -> None:
    text = (
        "– Dette er den største dagen i bygda siden den gamle skolen åpnet, og vi\n"
        "har lagt ned mange timer for å få det til, både kveld og helg, sier Kari\n"
        "Moen i velforeningen."
    )
    (quote,) = said(text)
    assert quote.text.endswith("kveld og helg")
