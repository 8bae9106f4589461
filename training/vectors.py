"""Word vectors with subwords (floret) from running text: a compact table that also knows words it never saw.

Source: Boyd & Warmerdam, floret (https://github.com/explosion/floret), after Bojanowski et al. 2017.
"""

from __future__ import annotations

import lzma
import random
from collections.abc import Iterator
from pathlib import Path

import spacy

from training.corpus import STANDARDS, read_conllu
from training.tokenizer import customise

DIMENSIONS = 96
ROWS = 30_000
EPOCHS = 4
LAWS_SHARE = 0.2  # laws are many and unlike news
TREEBANK_REPEATS = 3  # the only sizeable Nynorsk


def lines(corpora: Path) -> Iterator[str]:
    """Running text, one tokenised paragraph a line; the train split stands in for what the corpus has little of."""
    rng = random.Random(0)
    nlp = spacy.blank("nb")
    customise(nlp)
    for name, share in (("norec", 1.0), ("laws", LAWS_SHARE)):
        with lzma.open(corpora / "text" / f"{name}.txt.xz", "rt", encoding="utf-8") as running:
            chosen = (line.strip() for line in running if share == 1.0 or rng.random() < share)
            for doc in nlp.tokenizer.pipe(line for line in chosen if line):
                yield " ".join(t.text for t in doc if not t.is_space)
    for standard in STANDARDS:
        for document in read_conllu(corpora / "norne" / f"{standard}-train.conllu"):
            text = "\n".join(" ".join(s.words) for s in document)
            yield from [text] * TREEBANK_REPEATS


def train(corpora: Path, target: Path, threads: int) -> None:
    """Write the table as ``target`` (floret's text format, read by ``spacy init vectors --mode floret``)."""
    import floret

    text = target.with_suffix(".txt")
    with text.open("w", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in lines(corpora))
    model = floret.train_unsupervised(
        str(text),
        model="cbow",
        mode="floret",
        hashCount=2,
        bucket=ROWS,
        minn=4,
        maxn=5,
        minCount=10,
        dim=DIMENSIONS,
        epoch=EPOCHS,
        lr=0.05,
        neg=10,
        thread=threads,
        verbose=1,
    )
    model.save_floret_vectors(str(target))
    text.unlink()
