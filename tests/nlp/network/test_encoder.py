"""Rows of tokens: the same for an article in whatever company it comes."""

from __future__ import annotations

import numpy as np
import pytest

from nlp_cli.nlp import load_pipeline
from nlp_cli.nlp.network.encoder import LONGEST, Encoder, cut
from nlp_cli.nlp.network.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    found: Encoder = load_pipeline().get_pipe("encoder")
    return found


def test_one_row_a_token(encoder: Encoder) -> None:
    doc = load_pipeline().make_doc("Ho seier nei.\n\nDet er heilt greitt.")
    assert encoder.encode(doc).shape[0] == len(doc)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "."])
def test_next_to_nothing(encoder: Encoder, text: str) -> None:
    doc = load_pipeline().make_doc(text)
    assert encoder.encode(doc).shape[0] == len(doc)


def test_the_same_alone_and_among_others(encoder: Encoder) -> None:
    nlp = load_pipeline()
    texts = ["Regnet øser ned over Voss.", "Festivalen er avlyst, opplyser kommunen.", "Nei!"]
    together = [doc.tensor for doc in nlp.pipe(texts)]
    assert all(np.array_equal(nlp(text).tensor, rows) for text, rows in zip(texts, together, strict=True))


def test_names_are_looked_up(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    doc = load_pipeline().make_doc("De spilte på Voss.")
    known = encoder.encode(doc)
    monkeypatch.setattr(encoder, "_names", Gazetteer({}))
    assert not np.allclose(encoder.encode(doc), known, atol=0.05)


def test_saved_and_loaded(encoder: Encoder) -> None:
    nlp = load_pipeline()
    doc = nlp.make_doc("Laget vant.")
    assert np.array_equal(Encoder(nlp.vocab).from_bytes(encoder.to_bytes()).encode(doc), encoder.encode(doc))


class TestPieces:
    """Long documents are read in pieces."""

    def test_a_short_one_is_whole(self) -> None:
        assert cut(load_pipeline().make_doc("Ja. Nei.")) == [(0, 4)]

    def test_cut_between_paragraphs_rather_than_sentences(self) -> None:
        doc = load_pipeline().make_doc("Det snør mye i fjellet nå. " * 10 + "\n\n" + "Det snør mye i fjellet nå. " * 16)
        (_, first), *_ = cut(doc)
        assert "\n\n" in doc[first - 1].text

    def test_cut_between_sentences_rather_than_words(self) -> None:
        doc = load_pipeline().make_doc("Det snør mye i fjellet nå. " * 40)
        assert all(doc[stop - 1].text == "." for _, stop in cut(doc)[:-1])

    def test_none_is_too_long_and_none_is_missing(self) -> None:
        doc = load_pipeline().make_doc("og " * 1000)
        pieces = cut(doc)
        assert all(0 < stop - start <= LONGEST for start, stop in pieces)
        assert [start for start, _ in pieces] == [0, *(stop for _, stop in pieces[:-1])]
        assert pieces[-1][1] == len(doc)
