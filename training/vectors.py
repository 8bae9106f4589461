"""Word vectors with subwords (floret) from running text: a compact table that also knows words it never saw.

Source: Boyd & Warmerdam, floret (https://github.com/explosion/floret), after Bojanowski et al. 2017.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from training.text import LAWS_SHARE, tokenised, treebank

DIMENSIONS = 128
ROWS = 60_000
EPOCHS = 3
TREEBANK_REPEATS = 3
"""The only sizeable Nynorsk."""


def lines(corpora: Path) -> Iterator[str]:
    """One tokenised paragraph or sentence a line."""
    for name, share in (("norec", 1.0), ("laws", LAWS_SHARE)):
        yield from (" ".join(words) for words in tokenised(corpora, name, share))
    for _ in range(TREEBANK_REPEATS):
        for document in treebank(corpora):
            yield from (" ".join(sentence) for sentence in document)


def train(corpora: Path, target: Path, threads: int) -> None:
    """Write the table as ``target`` (floret's text format, read by ``spacy init vectors --mode floret``)."""
    import floret

    text = target.with_suffix(".txt")
    with text.open("w", encoding="utf-8") as out:
        out.writelines(f"{line}\n" for line in lines(corpora))
    model = floret.train_unsupervised(
        str(text),
        model="skipgram",
        mode="floret",
        hashCount=2,
        bucket=ROWS,
        minn=4,
        maxn=5,
        minCount=8,
        dim=DIMENSIONS,
        epoch=EPOCHS,
        lr=0.05,
        neg=8,
        thread=threads,
        verbose=1,
    )
    model.save_floret_vectors(str(target))
    text.unlink()
