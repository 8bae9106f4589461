"""Which way a clause looks, from word forms and from morphology."""

from __future__ import annotations

import pytest
import spacy

from nlp_cli.nlp.dates.clues import Clues, VerbForm, WordForms, clues_of
from nlp_cli.nlp.dates.tense import Clauses, Tense
from nlp_cli.nlp.dates.words import Word, read_words


def tense_at(sentence: str, at: str, clues: Clues | None = None) -> Tense:
    words = read_words(sentence)
    index = next(i for i, word in enumerate(words) if word.form == at)
    return Clauses(words, clues or WordForms()).tense(index, index + 1)


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [
        ("Hun kom fredag.", Tense.PAST),
        ("Ho kom fredag.", Tense.PAST),
        ("Hun har møtt dem fredag.", Tense.PAST),
        ("Hun sier fredag at alt er bra.", Tense.PAST),
        ("Ho seier fredag at alt er bra.", Tense.PAST),
        ("Han skal ha stjålet bilen fredag, han har tatt den.", Tense.FUTURE),
        ("Han skal ha tatt bilen fredag.", Tense.PAST),
        ("Han kan ha tatt bilen fredag.", Tense.PAST),
        ("Hun skal komme fredag.", Tense.FUTURE),
        ("Ho vil koma fredag.", Tense.FUTURE),
        ("Fredag møter hun i retten.", Tense.FUTURE),
        ("Fredag møter ho i retten.", Tense.FUTURE),
        ("Hun sa at de skulle møtes fredag.", Tense.FUTURE),
        ("De skulle møtes fredag.", Tense.PAST),
        ("Hun bor her fredag.", Tense.PRESENT),
        ("Kampen er flyttet til fredag.", Tense.FUTURE),
        ("Kampen ble utsatt til fredag.", Tense.FUTURE),
        ("Kampen varte til fredag.", Tense.PAST_AHEAD),
        ("Hun er trøtt etter seieren på fredag.", Tense.PAST),
        ("Mann død etter ulykke fredag.", Tense.UNKNOWN),
        ("Hun kom fredag, men han skal komme siden.", Tense.PAST),
        ("Hun kom, og fredag skal han komme.", Tense.FUTURE),
        ("Mannen som kom fredag, skal reise.", Tense.PAST),
        ("Siden fredag skal han ha sovet.", Tense.SINCE),
    ],
)
def test_from_word_forms(sentence: str, tense: Tense) -> None:
    assert tense_at(sentence, "fredag") is tense


def test_a_full_stop_behind_an_ordinal_ends_no_sentence() -> None:
    assert tense_at("Den 3. mars kom hun.", "mars") is Tense.PAST


class Tagged(WordForms):
    """A pipeline that takes *blåser* for a preterite."""

    def verb_form(self, word: Word) -> VerbForm | None:
        return VerbForm.PRETERITE if word.form == "blåser" else None


def test_morphology_is_believed() -> None:
    assert tense_at("Det blåser fredag.", "fredag", Tagged()) is Tense.PAST


def test_parts_of_speech_without_morphology_leave_the_tense_to_word_forms() -> None:
    doc = spacy.blank("nb")("Hun kom fredag")
    for token, pos in zip(doc, ["PRON", "VERB", "NOUN"], strict=True):
        token.pos_ = pos
    forms = [clues_of(doc).verb_form(word) for word in read_words(doc.text)]
    assert forms == [None, VerbForm.PRETERITE, None]


def test_a_known_preterite_is_one_whatever_the_tagger_says() -> None:
    doc = spacy.blank("nb")("dei møttest og snakkar")
    for token, pos in zip(doc, ["PRON", "VERB", "CCONJ", "VERB"], strict=True):
        token.pos_ = pos
        token.set_morph("Tense=Pres|VerbForm=Fin" if pos == "VERB" else "")
    forms = [clues_of(doc).verb_form(word) for word in read_words(doc.text)]
    assert forms == [None, VerbForm.PRETERITE, None, VerbForm.PRESENT]
