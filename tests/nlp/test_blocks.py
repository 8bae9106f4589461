"""Blocks in a spaCy pipeline, whoever's it is."""

from __future__ import annotations

import spacy
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.nlp.blocks import mark_blocks

TEXT = " date 2022-01 MOSS (NTB): Det regner\n\n–Vi bader likevel,  sier hun.\n"
NLP = spacy.blank("nb")


def test_each_block_is_a_span_with_its_kind() -> None:
    doc = mark_blocks(NLP(TEXT))
    assert [(span.label_, span.text) for span in doc.spans["blocks"]] == [
        ("metadata", "date 2022-01"),
        ("dateline", "MOSS (NTB):"),
        ("lead", "Det regner"),
        ("paragraph", "–Vi bader likevel,  sier hun."),
    ]


def test_a_sentence_starts_with_each_block_but_none_is_mere_white_space() -> None:
    doc = mark_blocks(NLP(TEXT))
    assert [token.text for token in doc if token.is_sent_start] == ["MOSS", "Det", "–"]


def test_a_number_that_ends_a_block_is_no_ordinal() -> None:
    doc = mark_blocks(NLP("Hun fikk 2.\n\nDe fikk 2. plass. Han fikk 3."))
    assert [token.text for token in doc if token.text[0].isdigit()] == ["2", "2.", "3"]


def test_a_number_behind_what_is_numbered_is_no_ordinal() -> None:
    doc = mark_blocks(NLP("Det skjer klokken 9. Så er det 2. mai i uke 34. Han gikk."))
    assert [token.text for token in doc if token.text[0].isdigit()] == ["9", "2.", "34"]


def test_the_component_is_a_factory_of_its_own_name() -> None:
    nlp = spacy.blank("nb")
    nlp.add_pipe("nlp_cli_blocks", first=True)
    nlp.add_pipe("sentencizer")
    doc = nlp(TEXT)
    assert [span.label_ for span in doc.spans["blocks"]] == ["metadata", "dateline", "lead", "paragraph"]


def test_nothing_has_no_blocks() -> None:
    doc = mark_blocks(NLP(" \n"))
    assert list(doc.spans["blocks"]) == []


@given(st.text())
def test_any_text(text: str) -> None:
    doc = mark_blocks(NLP(text))
    words = {token for span in doc.spans["blocks"] for token in span}
    assert all(token in words for token in doc if not token.is_space)
