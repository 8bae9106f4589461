"""Running text, in the model's tokens: for word vectors and for the encoder's first lessons."""

from __future__ import annotations

import lzma
import random
from collections.abc import Iterator
from pathlib import Path

import spacy
from spacy.language import Language

from training.corpus import STANDARDS, read_conllu
from training.tokenizer import customise

LAWS_SHARE = 0.2
"""Laws are many and unlike news."""


def tokenizer() -> Language:
    """A blank pipeline with the model's tokenizer."""
    nlp = spacy.blank("nb")
    customise(nlp)
    return nlp


def paragraphs(corpora: Path, name: str, share: float = 1.0, seed: int = 0) -> Iterator[str]:
    """Paragraphs of a running text (``norec`` or ``laws``), or a random share of them."""
    rng = random.Random(seed)
    with lzma.open(corpora / "text" / f"{name}.txt.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and (share == 1.0 or rng.random() < share):
                yield line.strip()


def tokenised(corpora: Path, name: str, share: float = 1.0) -> Iterator[list[str]]:
    """The same as tokens."""
    for doc in tokenizer().tokenizer.pipe(paragraphs(corpora, name, share)):
        yield [token.text for token in doc if not token.is_space]


def treebank(corpora: Path) -> Iterator[list[list[str]]]:
    """The train split of both standards, document by document, each a list of sentences."""
    for standard in STANDARDS:
        for document in read_conllu(corpora / "norne" / f"{standard}-train.conllu"):
            yield [sentence.words for sentence in document]
