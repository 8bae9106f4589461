"""Lemmas of the words of the train split, and of those that Norsk Ordbank knows besides."""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path

from nlp_cli.nlp.network.lemmatizer import last_part
from training.corpus import STANDARDS, read_conllu

AGREED = 0.95
"""Of a word's occurrences, over both standards, that have its most frequent lemma; others are left to the context."""
DICTIONARY = {"noun": "NOUN", "adj": "ADJ", "verb": "VERB"}
"""Its parts of speech."""
NYNORSK_AGENTS = ("ar", "aren", "arar", "arane")
"""Of what Bokmål calls *analytiker*, *analytikere*: *analytikar*, *analytikaren*, *analytikarar*, *analytikarane*."""


def collect(corpora: Path) -> dict[str, dict[str, str]]:
    """UPOS → form → lemma, as ``nlp_cli.nlp.network.lemmatizer`` reads it.

    Words of the dictionary that the rest of it tells as parts of compounds are left out.
    """
    lexicon: dict[str, dict[str, str]] = defaultdict(dict)
    shares = _of_the_treebank(corpora)
    for (pos, form), lemmas in shares.items():
        lemma = max(lemmas, key=lambda known: lemmas[known])
        if lemmas[lemma] >= AGREED * sum(lemmas.values()):
            lexicon[pos][form] = lemma
    for pos, form, lemma in sorted(_of_the_dictionary(), key=lambda word: len(word[1])):
        if (pos, form) not in shares:
            cut, part = last_part(form, pos, lexicon[pos])
            if part is None or form[:cut] + part != lemma:
                lexicon[pos][form] = lemma
    return dict(lexicon)


def _of_the_treebank(corpora: Path) -> Mapping[tuple[str, str], Mapping[str, float]]:
    """UPOS and form → the share of each lemma; the standards weigh the same."""
    shares: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for standard in STANDARDS:
        of_standard: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for document in read_conllu(corpora / "norne" / f"{standard}-train.conllu"):
            for sentence in document:
                for form, pos, lemma in zip(sentence.words, sentence.pos, sentence.lemmas, strict=True):
                    of_standard[pos, form if pos == "PROPN" else form.lower()][lemma] += 1
        for word, counts in of_standard.items():
            for lemma, n in counts.items():
                shares[word][lemma] += n / counts.total()
    return shares


def _of_the_dictionary() -> Iterator[tuple[str, str, str]]:
    """UPOS, form and lemma where there is but one.

    Norsk Ordbank in Norwegian Bokmål 2005, National Library of Norway, CC BY 4.0, from the package spacy-lookups-data.
    """
    packed = resources.files("spacy_lookups_data").joinpath("data/nb_lemma_exc.json.gz").read_bytes()
    forms = json.loads(gzip.decompress(packed))
    for name, pos in DICTIONARY.items():
        for form, lemmas in forms[name].items():
            if len(lemmas) == 1:
                yield pos, form, lemmas[0]
    for form, lemmas in forms["noun"].items():
        if form.endswith("ere") and lemmas == [form[:-1]]:
            stem = form.removesuffix("ere")
            for ending in NYNORSK_AGENTS:
                if stem + ending not in forms["noun"]:
                    yield "NOUN", stem + ending, f"{stem}ar"
