"""Make a spaCy pipeline of the trained network and say in its own card what it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.vectors import Vectors
from thinc.api import Model

from nlp_cli.nlp.network.encoder import CONTEXT, NAMES, WORDS
from nlp_cli.nlp.network.gazetteer import Gazetteer
from nlp_cli.nlp.network.lemmatizer import Lexicon
from nlp_cli.nlp.vectors import in_bytes
from training.examples import KINDS, Classes
from training.export import context_graph, words_graph
from training.network import Network
from training.text import tokenizer

NAME = "nn_news"  # spaCy puts the language in front: nb_nn_news
VERSION = "0.3.0"
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
        "name": "NoReC (word vectors and first lessons of the encoder)",
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
    {
        "name": "Norsk Ordbank in Norwegian Bokmål 2005 (lemmas)",
        "url": "https://www.nb.no/sprakbanken/en/resource-catalogue/oai-nb-no-sbr-5/",
        "license": "CC BY 4.0",
        "author": "National Library of Norway",
    },
    {
        "name": "First names and surnames in Norway, tables 10467 and 12891 (gazetteer)",
        "url": "https://www.ssb.no/statbank",
        "license": "CC BY 4.0",
        "author": "Statistics Norway",
    },
    {
        "name": "Towns and cities of GeoNames (gazetteer)",
        "url": "https://www.geonames.org",
        "license": "CC BY 4.0",
        "author": "GeoNames",
    },
    {
        "name": "Countries in the Common Locale Data Repository (gazetteer)",
        "url": "https://cldr.unicode.org",
        "license": "Unicode License v3",
        "author": "Unicode Consortium",
    },
    {
        "name": "Names of persons abroad in Faker (gazetteer)",
        "url": "https://github.com/joke2k/faker",
        "license": "MIT",
        "author": "Daniele Faraglia and contributors",
    },
    {
        "name": "Lists of well-known names (gazetteer)",
        "url": "training/names",
        "license": "MIT",
        "author": "The nlp_cli project",
    },
]


def assemble(
    network: Network, classes: Classes, vectors: Vectors, lexicon: Lexicon, gazetteer: Gazetteer, target: Path
) -> Language:
    """Write the pipeline to ``target`` and return it."""
    nlp = tokenizer()
    nlp.vocab.vectors = in_bytes(vectors)
    nlp.config["nlp"]["vectors"] = {"@vectors": "nlp_cli_byte_vectors"}
    tagger = {
        "@architectures": "spacy.Tagger.v2",
        "normalize": False,
        "tok2vec": {"@architectures": "nlp_cli.Tensors.v1", "width": network.encoder.width},
    }
    encoder = nlp.add_pipe("nlp_cli_encoder", name="encoder")
    graphs = {WORDS: words_graph(network.encoder), CONTEXT: context_graph(network.encoder)}
    encoder.load({**graphs, NAMES: gazetteer.to_bytes()})
    morphologizer = nlp.add_pipe("morphologizer", config={"model": tagger})
    for label in classes.morph:
        morphologizer.add_label(label)
    _fill(morphologizer.model, network.tags["morph"])
    parser = nlp.add_pipe("nlp_cli_parser", name="parser", config={"labels": classes.relations})
    parser.take(_parser_weights(network))
    lemmatizer = nlp.add_pipe("nlp_cli_lemmatizer", name="lemmatizer", config={"model": tagger})
    lemmatizer.lexicon = lexicon
    for string in classes.strings:  # which the trees name by their hashes
        nlp.vocab.strings.add(string)
    lemmatizer.trees = classes.edits
    lemmatizer.cfg["labels"] = list(classes.trees)
    lemmatizer.tree2label = {tree: i for i, tree in enumerate(classes.trees)}
    _fill(lemmatizer.model, network.tags["lemma"])
    recogniser = nlp.add_pipe("nlp_cli_recogniser", name="ner", config={"labels": list(KINDS)})
    layer = network.tags["entity"]
    recogniser.take({"weights": _array(layer.weight).T, "bias": _array(layer.bias)})
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


def _parser_weights(network: Network) -> dict[str, NDArray[Any]]:
    start = network.tags["start"]
    difference = [_array(start.weight)[1] - _array(start.weight)[0], _array(start.bias)[1:] - _array(start.bias)[:1]]
    layers = (network.arc_dependent, network.arc_head, network.pair_dependent, network.pair_head)
    relations = _array(network.relations)
    return {
        "start": np.concatenate(difference),
        "hidden": np.concatenate([_array(layer.weight) for layer in layers]).T,
        "hidden_bias": np.concatenate([_array(layer.bias) for layer in layers]),
        "pairs": _array(network.pairs),
        "root": _array(network.root),
        "relations": relations.transpose(1, 0, 2).reshape(relations.shape[1], -1),
    }


def _fill(model: Model[Any, Any], layer: Any) -> None:
    """Put the weights of a PyTorch layer into the last layer of a tagger of spaCy's."""
    softmax = next(part for part in reversed(list(model.walk())) if "W" in part.param_names)
    softmax.set_dim("nO", layer.out_features, force=True)
    softmax.set_dim("nI", layer.in_features, force=True)
    softmax.set_param("W", _array(layer.weight).copy())
    softmax.set_param("b", _array(layer.bias).copy())


def _array(values: Any) -> NDArray[Any]:
    array: NDArray[Any] = values.detach().numpy()
    return array
