"""Lemmas: by the lexicon where it knows the word, by edit trees elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import spacy
from spacy.language import Language

from nlp_cli.nlp.network.lemmatizer import last_part, packed, unpacked
from nlp_cli.nlp.pipeline import EMBEDDED


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(EMBEDDED)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Barna leste bøkene.", ["barn", "lese", "bok", "$."]),
        ("Ho sprang heim.", ["ho", "springe", "heim", "$."]),
    ],
)
def test_lemmas(nlp: Language, text: str, expected: list[str]) -> None:
    assert [token.lemma_ for token in nlp(text)] == expected


def test_the_lexicon_is_asked_first(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp.get_pipe("lemmatizer"), "lexicon", {"NOUN": {"barna": "unge"}})
    assert nlp("Barna leste.")[0].lemma_ == "unge"


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("De åpnet den nye ullvarebutikken.", "ullvarebutikken", "ullvarebutikk"),
        ("Dei opna dei nye ullvarebutikkane.", "ullvarebutikkane", "ullvarebutikk"),
        ("Alle SV-byrådene møtte.", "SV-byrådene", "SV-byråd"),
    ],
)
def test_a_compound_is_inflected_as_its_last_part(nlp: Language, text: str, word: str, lemma: str) -> None:
    assert {token.text: token.lemma_ for token in nlp(text)}[word] == lemma


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("filosof", (0, "filosof")),  # known
        ("filosofane", (0, "filosof")),  # a plural that only Nynorsk has
        ("hagar", (0, "hage")),
        ("livsførslefilosofane", (10, "filosof")),  # its last part is known
        ("forhandling", (3, "handling")),
        ("handlinger", (0, None)),
    ],
)
def test_nouns_of_a_small_lexicon(form: str, expected: tuple[int, str | None]) -> None:
    words = {"filosof": "filosof", "hage": "hage", "handling": "handling"}
    assert last_part(form, "NOUN", words) == expected


def test_the_longest_last_part_counts() -> None:
    words = {"skaper": "skape", "selskaper": "selskap"}
    assert last_part("aksjeselskaper", "NOUN", words) == (5, "selskap")


def test_a_packed_lexicon_is_the_same_again() -> None:
    lexicon = {"NOUN": {"bøkene": "bok"}, "PUNCT": {".": "$."}}
    assert unpacked(packed(lexicon)) == lexicon


def test_saved_and_loaded(nlp: Language, read: Callable[[bytes], Language]) -> None:
    assert [token.lemma_ for token in read(nlp.to_bytes())("Barna leste bøkene.")][:3] == ["barn", "lese", "bok"]


@pytest.fixture
def read() -> Callable[[bytes], Language]:
    def from_bytes(data: bytes) -> Language:
        return spacy.load(EMBEDDED).from_bytes(data)

    return from_bytes
