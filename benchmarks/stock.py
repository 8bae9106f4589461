"""A stock spaCy pipeline of the ``nb_core_news_sm`` architecture, as the peer for speed.

Its components and sizes are that pipeline's (https://spacy.io/models/nb): spaCy's Norwegian tokenizer, one encoder of
width 96 and depth 4 under morphologizer, parser and lemmatizer, and the entity recogniser with one of its own. Its
labels are those of the texts. Some updates on text that the embedded model has annotated are enough for trees and
entities at the speed of a finished pipeline (that of 60 and of 180 is within 4 %), and for no quality at all.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from nlp_cli.nlp.pipeline import find_pipeline

UPDATES = 150
ARTICLES_AN_UPDATE = 4
DESCRIPTION = (
    "a stock spaCy pipeline of the nb_core_news_sm architecture, made for this run: trained by "
    f"{UPDATES} updates on these articles as the embedded model annotates them, so that it makes real transitions"
)
WIDTH = 96

ENCODER = {
    "@architectures": "spacy.Tok2Vec.v2",
    "embed": {
        "@architectures": "spacy.MultiHashEmbed.v2",
        "width": WIDTH,
        "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
        "rows": [5000, 1000, 2500, 2500],
        "include_static_vectors": False,
    },
    "encode": {
        "@architectures": "spacy.MaxoutWindowEncoder.v2",
        "width": WIDTH,
        "depth": 4,
        "window_size": 1,
        "maxout_pieces": 3,
    },
}
SHARED = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}
TAGGER = {"@architectures": "spacy.Tagger.v2", "nO": None, "normalize": False, "tok2vec": SHARED}


def transitions(state: str, encoder: dict[str, Any]) -> dict[str, Any]:
    """spaCy's transition-based model, of its stock width."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": state,
        "extra_state_tokens": False,
        "hidden_width": 64,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": encoder,
    }


COMPONENTS = {
    "tok2vec": ("tok2vec", ENCODER),
    "morphologizer": ("morphologizer", TAGGER),
    "parser": ("parser", transitions("parser", SHARED)),
    "lemmatizer": ("trainable_lemmatizer", TAGGER),
    "ner": ("ner", transitions("ner", ENCODER)),
}

ALL = {"parser": {"min_action_freq": 1}, "lemmatizer": {"min_tree_freq": 1}}
"""Every label of the texts is one of theirs: rare ones cost time too."""


def build(texts: Iterable[str], folder: Path, seed: int = 1) -> None:
    """Train such a pipeline on ``texts`` and save it in ``folder``."""
    spacy.util.fix_random_seed(seed)
    teacher = spacy.load(find_pipeline())
    nlp = spacy.blank("nb")
    for name, (factory, model) in COMPONENTS.items():
        nlp.add_pipe(factory, name=name, config={"model": model, **ALL.get(name, {})})
    examples = [_example(nlp, teacher(text)) for text in texts]
    optimizer = nlp.initialize(lambda: examples)
    chance = random.Random(seed)
    for _ in range(UPDATES):
        nlp.update(chance.choices(examples, k=ARTICLES_AN_UPDATE), sgd=optimizer, drop=0.1)
    nlp.to_disk(folder)


def _example(nlp: Language, taught: Doc) -> Example:
    reference = Doc(nlp.vocab).from_bytes(taught.to_bytes(exclude=["tensor", "user_data"]))
    return Example(nlp.make_doc(taught.text), reference)
