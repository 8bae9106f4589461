"""Who it was."""

from __future__ import annotations

from .conftest import Say


def speakers(said: Say, text: str) -> list[str | None]:
    return [quote.speaker for quote in said(text)]


def test_a_surname_is_the_full_name(said: Say) -> None:
    text = "– Vi er klare, sier ordfører Kari Moen.\n\n– Alle gleder seg, sier Moen."
    assert speakers(said, text) == ["Kari Moen", "Kari Moen"]


def test_two_people_of_one_surname(said: Say) -> None:
    text = (
        "– Vi er klare, sier Kari Moen.\n\n– Alle gleder seg, sier broren Per Moen.\n\n"
        "– Det blir fint, sier Kari.\n\n– Ja, sier Per."
    )
    assert speakers(said, text) == ["Kari Moen", "Per Moen", "Kari Moen", "Per Moen"]


def test_a_pronoun_agrees_in_gender(said: Say) -> None:
    text = "– Vi er klare, sier Kari Moen.\n\n– Ja, sier Per Lie.\n\n– Det blir fint, sier hun.\n\n– Enig, sier han."
    assert speakers(said, text) == ["Kari Moen", "Per Lie", "Kari Moen", "Per Lie"]


def test_the_narration_introduces_the_next_speaker(said: Say) -> None:
    text = (
        "– Vi er klare, sier Kari Moen.\n\nNaboen Anne Bakke er ikke like glad. Hun har klaget til kommunen.\n\n"
        "– Det bråker, sier hun."
    )
    assert speakers(said, text) == ["Kari Moen", "Anne Bakke"]


def test_a_role_is_the_person_who_has_it(said: Say) -> None:
    text = "Ordfører Kari Moen møtte rektor Per Lie.\n\n– Vi er klare, sier rektoren.\n\n– Fint, sier ordføreren."
    assert speakers(said, text) == ["Per Lie", "Kari Moen"]


def test_a_nynorsk_role(said: Say) -> None:
    text = "Ordførar Kari Moen møtte rektor Per Lie.\n\n– Vi er klare, seier rektoren.\n\n– Fint, seier ordføraren."
    assert speakers(said, text) == ["Per Lie", "Kari Moen"]


def test_a_description_is_whom_the_text_is_about(said: Say) -> None:
    text = "Kari Moen (33) vant løpet på søndag.\n\n– Det var tungt, sier 33-åringen."
    assert speakers(said, text) == ["Kari Moen"]


def test_a_post_is_not_somebody_who_has_another(said: Say) -> None:
    text = "Ordfører Kari Moen vil bygge ny skole.\n\n– Den gamle er for liten, sier rektoren."
    assert speakers(said, text) == ["rektoren"]


def test_a_title_tells_namesakes_apart(said: Say) -> None:
    text = "– Vi er klare, sier Kari Moen.\n\n– Flott, sier pappa Per Moen.\n\n– Kari er best, sier pappa Moen."
    assert speakers(said, text) == ["Kari Moen", "Per Moen", "Per Moen"]


def test_a_body_by_its_noun(said: Say) -> None:
    text = "Storvik kommune bygger ny skole.\n\n– Den blir ferdig neste år, opplyser kommunen."
    assert speakers(said, text) == ["Storvik kommune"]


def test_a_pronoun_of_the_narration_carries_on(said: Say) -> None:
    text = (
        "– Jeg kjøper alt, sier Per Lie.\n\nBak disken i butikken står Ola Bakke. Han har åpnet tidlig.\n\n"
        "– Folk er sultne, sier han."
    )
    assert speakers(said, text) == ["Per Lie", "Ola Bakke"]


def test_somebody_without_a_name(said: Say) -> None:
    text = "– Det er dyrt, sier en sint kunde.\n\n– Jeg går hjem, sier hun."
    assert speakers(said, text) == ["en sint kunde", "en sint kunde"]


def test_a_body_speaks(said: Say) -> None:
    assert speakers(said, "Mannen var alene, opplyser politiet.") == ["politiet"]


def test_the_addressee_is_not_the_speaker(said: Say) -> None:
    assert speakers(said, "– Vi er klare, sier Kari Moen, som tok over i fjor, til Per Lie.") == ["Kari Moen"]


def test_an_unattributed_turn_goes_on(said: Say) -> None:
    text = "– Vi er klare, sier Kari Moen.\n\nBrua åpner fredag.\n\n– Da blir det fest."
    assert speakers(said, text) == ["Kari Moen", "Kari Moen"]


def test_an_interview(said: Say) -> None:
    text = (
        "Kari Moen er ny rektor.\n\n– Hva gleder du deg mest til?\n\n– Å møte elevene, svarer Moen.\n\n"
        "– Er du nervøs?\n\n– Ja, litt."
    )
    assert speakers(said, text) == ["JOURNALIST", "Kari Moen", "JOURNALIST", "Kari Moen"]


def test_a_heading_is_whose_words_come_back(said: Say) -> None:
    text = (
        "– Brua er farlig\n\nKari Moen er lei av brua.\n\n– Den brua er farlig for alle, sier Moen.\n\n"
        "– Vi bygger ny til høsten, sier rådmann Per Lie."
    )
    assert speakers(said, text)[0] == "Kari Moen"


def test_joint_speakers(said: Say) -> None:
    assert speakers(said, "Norge og Sverige sier at grensen er åpen.") == ["Norge og Sverige"]


def test_an_attribution_in_the_next_sentence(said: Say) -> None:
    text = "– Brua må stenges straks.\n\nDet sier rådmann Per Lie til Lokalavisa."
    (quote,) = said(text)
    assert (quote.speaker, quote.mention, quote.cue) == ("Per Lie", "Per Lie", "sier")


def test_a_passive_without_a_source(said: Say) -> None:
    (quote,) = said("Det ble opplyst at veien er stengt.")
    assert (quote.type, quote.speaker, quote.mention, quote.cue) == ("indirect", None, None, "opplyst")


def test_a_passive_with_a_source(said: Say) -> None:
    (quote,) = said("Innbyggerne blir bedt av ordfører Kari Moen om å holde seg hjemme.")
    assert (quote.text, quote.speaker) == ("å holde seg hjemme", "Kari Moen")


def test_a_heading_without_a_verb(said: Say) -> None:
    assert speakers(said, "Moen om brua: – Den er farlig\n\nKari Moen vil ha ny bru.")[0] == "Kari Moen"


def test_a_role_before_a_colon(said: Say) -> None:
    text = "Rektor Per Lie er lei.\n\nRektoren: – Skulen er for liten\n\n– Vi ventar, seier Kari Moen."
    assert speakers(said, text) == ["Per Lie", "Kari Moen"]


def test_a_newcomer_by_description(said: Say) -> None:
    text = (
        "– Vi vinner, sier Kari Moen. Hun trente med Per Lie. Trønderen mener laget er klart.\n\n"
        "– Vi er best, sier trønderen."
    )
    assert speakers(said, text) == ["Kari Moen", "Per Lie", "Per Lie"]


def test_a_channel_is_nobody(said: Say) -> None:
    text = "Kari Moen vant valget i Lillevik. Tv-kanalen melder at opptellingen er ferdig."
    assert speakers(said, text) == ["tv-kanalen"]


def test_an_epithet_ahead_of_the_name(said: Say) -> None:
    assert speakers(said, "– Vi skal vinne, sier spissen.\n\nPer Lie er klar for kampen.") == ["Per Lie"]


def test_a_partner_with_a_title(said: Say) -> None:
    text = "– Det er for dårleg, meiner ordførar Kari Moen, og partileiar Per Lie.\n\nDei to vil ha ny skule."
    assert speakers(said, text) == ["Kari Moen og Per Lie"]


def test_two_who_spoke_together(said: Say) -> None:
    text = (
        "Kari Moen og Per Lie seier at skulen er for liten.\n\n– Vi ventar, seier Moen.\n\n"
        "Dei to naboane meiner det er for seint."
    )
    assert speakers(said, text) == ["Kari Moen og Per Lie", "Kari Moen", "Kari Moen og Per Lie"]


def test_they_are_the_body_that_spoke(said: Say) -> None:
    text = "– Det kommer mye regn, skriver NVE.\n\n– Pass på, skriver de videre."
    assert speakers(said, text) == ["NVE", "NVE"]


def test_things_do_not_speak(said: Say) -> None:
    text = "– Det kjem mykje regn, skriv NVE. Det er gode utsikter til snø.\n\n– Pass på, opplyser dei."
    assert speakers(said, text) == ["NVE", "NVE"]


def test_an_answer_belongs_to_whom_the_question_was_put(said: Say) -> None:
    text = (
        "– Vi vinner, sier Kari Moen.\n\nPer Lie er trener for laget. Lie har ventet lenge.\n\n"
        "– Er du trøtt?\n\n– Nei, ikke i det hele tatt."
    )
    assert speakers(said, text) == ["Kari Moen", "JOURNALIST", "Per Lie"]


def test_the_party_is_whom_the_sentence_before_is_about(said: Say) -> None:
    text = "Arbeiderpartiet vil bygge ny skole. Den gamle er for liten, mener partiet."
    assert speakers(said, text) == ["Arbeiderpartiet"]


def test_what_a_preposition_governs_is_no_title(said: Say) -> None:
    text = "Ifølge en talsmann for politiet, Kari Moen, er veien stengt. Politiet sier at ulykken er alvorlig."
    assert speakers(said, text) == ["Kari Moen", "politiet"]
