"""Entities from scores: tags that fit together, and one name of one kind."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from spacy.vocab import Vocab

from nlp_cli.nlp import load_pipeline
from nlp_cli.nlp.network.recogniser import Recogniser, agree, kinds_of, log_softmax, repeated_names, tags

LABELS = ("PER",)
TAGS = tags(LABELS)
FOLLOW = {"O": "OBS", "B": "IE", "I": "IE", "E": "OBS", "S": "OBS"}


def fits(path: tuple[int, ...]) -> bool:
    parts = [TAGS[k][0] for k in path]
    return parts[0] in "OBS" and parts[-1] in "OES" and all(b in FOLLOW[a] for a, b in pairwise(parts))


@given(st.integers(1, 4).flatmap(lambda n: arrays(np.float32, (n, len(TAGS)), elements=st.floats(-8, 0, width=16))))
def test_decoding_finds_the_best_sequence_that_fits(scores: np.ndarray) -> None:
    n = len(scores)
    found = tuple(Recogniser(Vocab(), "ner", LABELS).decode(scores))

    def total(path: tuple[int, ...]) -> float:
        return sum(float(scores[i, k]) for i, k in enumerate(path))

    assert fits(found)
    assert abs(total(found) - max(total(p) for p in product(range(len(TAGS)), repeat=n) if fits(p))) < 1e-2


def test_a_repeated_name_is_mostly_of_one_kind() -> None:
    recogniser = Recogniser(Vocab(), "ner", ("PER", "ORG"))
    sure, unsure = np.full(9, -9.0), np.full(9, -9.0)
    sure[recogniser.tags.index("S-PER")] = 0
    unsure[[recogniser.tags.index("S-PER"), recogniser.tags.index("S-ORG")]] = -0.8, -0.6
    scores = log_softmax(np.array([sure, unsure], np.float32))
    assert recogniser.tags[scores[1].argmax()] == "S-ORG"
    agree(scores, kinds_of(recogniser.labels), [[0, 1]])
    assert [recogniser.tags[row.argmax()] for row in scores] == ["S-PER", "S-PER"]


def test_genitives_are_the_same_name() -> None:
    doc = load_pipeline().make_doc("Bergens vekst gleder mange i Bergen, sier Ida.")
    assert [[doc[i].text for i in tokens] for tokens in repeated_names(doc)] == [["Bergens", "Bergen"]]


def test_entities_of_the_embedded_model() -> None:
    doc = load_pipeline()("Statsråd Kari Nordmann (Sp) reiste fra Bergen til Tyskland sammen med Equinor.")
    assert ("Kari Nordmann", "PER") in [(ent.text, ent.label_) for ent in doc.ents]
    assert {ent.text for ent in doc.ents} >= {"Sp", "Bergen", "Tyskland", "Equinor"}
