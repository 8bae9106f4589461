"""Put the two trained pipelines together and say in the model's own card what it is."""

from __future__ import annotations

from pathlib import Path

import spacy
from spacy.language import Language

from nlp_cli.nlp.vectors import in_bytes

NAME = "nn_news"  # spaCy puts the language in front: nb_nn_news
VERSION = "0.1.0"
SOURCES = [
    {
        "name": "UD Norwegian Bokmål and Nynorsk (Norwegian Dependency Treebank), train split",
        "url": "https://universaldependencies.org",
        "license": "CC BY-SA 4.0 (treebank: CC0)",
        "author": "Øvrelid, Hohle, Velldal; Solberg et al. (National Library of Norway)",
    },
    {
        "name": "NorNE, train split",
        "url": "https://github.com/ltgoslo/norne",
        "license": "CC0",
        "author": "Jørgensen, Aasmoe, Husevåg, Øvrelid, Velldal",
    },
    {
        "name": "NoReC (word vectors only)",
        "url": "https://github.com/ltgoslo/norec",
        "license": "texts CC BY-NC 4.0; embeddings and models learned from them may be used freely",
        "author": "Velldal, Øvrelid, et al.",
    },
    {
        "name": "Norwegian laws and regulations, a fifth of them (word vectors only)",
        "url": "https://lovdata.no",
        "license": "NLOD 2.0",
        "author": "Lovdata",
    },
]


def assemble(syntax: Path, entities: Path, target: Path) -> Language:
    """Write the pipeline of ``syntax`` with the recogniser of ``entities`` behind it to ``target`` and return it."""
    nlp = spacy.load(syntax)
    nlp.add_pipe("ner", source=spacy.load(entities))
    nlp.vocab.vectors = in_bytes(nlp.vocab.vectors)
    nlp.config["nlp"]["vectors"] = {"@vectors": "nlp_cli_byte_vectors"}
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])  # paths of the machine it was trained on
    nlp.meta.update(
        name=NAME,
        version=VERSION,
        description="Norwegian news, Bokmål and Nynorsk: UD tags, dependencies, lemmas and NorNE entities",
        author="The nlp_cli project",
        license="CC BY-SA 4.0",
        sources=SOURCES,
    )
    nlp.meta["performance"] = {}
    target.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(target)
    return nlp
