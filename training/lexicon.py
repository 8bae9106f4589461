"""Lemmas of the words of the train split."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

from training.corpus import STANDARDS, read_conllu

AGREED = 0.95
"""Of a word's occurrences, over both standards, that have its most frequent lemma; others are left to the context."""


def collect(corpora: Path) -> dict[str, dict[str, str]]:
    """UPOS → form → lemma, as ``nlp_cli.nlp.network.lemmatizer`` reads it."""
    shares: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for standard in STANDARDS:
        of_standard: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for document in read_conllu(corpora / "norne" / f"{standard}-train.conllu"):
            for sentence in document:
                for form, pos, lemma in zip(sentence.words, sentence.pos, sentence.lemmas, strict=True):
                    of_standard[pos, form if pos == "PROPN" else form.lower()][lemma] += 1
        for word, counts in of_standard.items():
            for lemma, n in counts.items():
                shares[word][lemma] += n / counts.total()  # the standards weigh the same
    lexicon: dict[str, dict[str, str]] = defaultdict(dict)
    for (pos, form), lemmas in shares.items():
        lemma = max(lemmas, key=lambda known: lemmas[known])
        if lemmas[lemma] >= AGREED * sum(lemmas.values()):
            lexicon[pos][form] = lemma
    return dict(lexicon)
