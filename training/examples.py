"""Gold documents as numbers, for the network to learn from."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from spacy.pipeline._edit_tree_internals.edit_trees import EditTrees
from spacy.strings import StringStore
from spacy.tokens import Doc
from spacy.vocab import Vocab
from torch import Tensor

from nlp_cli.nlp.network.gazetteer import Gazetteer
from nlp_cli.nlp.network.recogniser import tags
from training.augment import restyle
from training.corpus import GROUP, STANDARDS, grouped, read_conllu, to_doc

Numbers = NDArray[np.int64]

UNKNOWN = -100
"""A class that nothing is learned from."""
KINDS = ("PER", "ORG", "GPE_LOC", "PROD", "LOC", "GPE_ORG", "DRV", "EVT", "MISC")
ENTITY_TAGS = tags(KINDS)
COPIES = 3
"""Of each document in other typography."""
CAPITALS = 0.02
"""Of sentences in these open in capitals."""
FEWEST = 3
"""Words that an edit tree must have changed to be one of the classes."""


@dataclass(slots=True)
class Sample:
    """A sequence of tokens; all arrays are (tokens,)."""

    forms: Numbers
    """Numbers of the words in a ``Lookup``."""
    gaps: Numbers
    """Whether a space stands before the token."""
    known: Numbers
    """The gazetteer's bits."""
    morph: Numbers
    lemma: Numbers
    entity: Numbers
    start: Numbers
    """Whether the token starts a sentence."""
    heads: Numbers
    """Index of the head, the token's own for a root, ``UNKNOWN`` for white space."""
    relations: Numbers

    def __len__(self) -> int:
        return len(self.forms)

    def part(self, begin: int, stop: int) -> Sample:
        """Some whole sentences as a sample of their own."""
        cut = {name: getattr(self, name)[begin:stop] for name in ARRAYS}
        cut["heads"] = np.where(cut["heads"] < 0, UNKNOWN, cut["heads"] - begin)
        cut["gaps"] = cut["gaps"].copy()
        cut["gaps"][0] = 1
        return replace(self, **cut)


ARRAYS = ("forms", "gaps", "known", "morph", "lemma", "entity", "start", "heads", "relations")


@dataclass(slots=True)
class Classes:
    """What is to be told apart, collected from the train split; numbers are indices."""

    morph: list[str] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    trees: list[int] = field(default_factory=list)
    """The frequent edit trees, by their number in ``edits``."""
    strings: StringStore = field(default_factory=StringStore)
    edits: EditTrees = field(init=False)

    def __post_init__(self) -> None:
        self.edits = EditTrees(self.strings)

    def sizes(self) -> dict[str, int]:
        """Numbers of classes of the tags."""
        return {"morph": len(self.morph), "lemma": len(self.trees), "entity": len(ENTITY_TAGS), "start": 2}


def treebank(corpora: Path, split: str, standards: Iterable[str] = STANDARDS) -> list[Doc]:
    """Gold documents of ``GROUP`` sentences at most; no one crosses the end of an article."""
    vocab = Vocab()
    return [
        to_doc(vocab, group)
        for standard in standards
        for group in grouped(read_conllu(corpora / "norne" / f"{standard}-{split}.conllu"), GROUP)
    ]


def collect(
    docs: Sequence[Doc], classes: Classes, lookup: Callable[[str], int], gazetteer: Gazetteer
) -> list[list[Sample]]:
    """Each document as it is and in ``COPIES`` other typographies; fills ``classes`` with what they hold."""
    rng = random.Random(1)
    morph: dict[str, int] = {}
    relations: dict[str, int] = {}
    counts: Counter[int] = Counter(classes.edits.add(token.text, token.lemma_) for doc in docs for token in doc)
    classes.trees = [tree for tree, n in counts.items() if n >= FEWEST]
    trees = {tree: i for i, tree in enumerate(classes.trees)}

    def numbered(doc: Doc) -> Sample:
        return Sample(
            forms=np.array([lookup(token.text) for token in doc]),
            gaps=np.array([1, *(int(bool(token.whitespace_)) for token in doc[:-1])]),
            known=np.array(gazetteer.find([token.text for token in doc])),
            morph=np.array([morph.setdefault(morph_class(token), len(morph)) for token in doc]),
            lemma=np.array([trees.get(classes.edits.add(token.text, token.lemma_), UNKNOWN) for token in doc]),
            entity=np.array(entity_tags(doc)),
            start=np.array([int(bool(token.is_sent_start)) for token in doc]),
            heads=np.array([UNKNOWN if token.is_space else token.head.i for token in doc]),
            relations=np.array([relations.setdefault(token.dep_, len(relations)) for token in doc]),
        )

    samples = [[numbered(doc), *(numbered(restyle(doc, rng, CAPITALS)) for _ in range(COPIES))] for doc in docs]
    classes.morph, classes.relations = list(morph), list(relations)
    return samples


def morph_class(token: Any) -> str:
    """Part of speech and features in one, as spaCy's morphologizer names them."""
    features = str(token.morph)
    return f"POS={token.pos_}|{features}" if features else f"POS={token.pos_}"


def entity_tags(doc: Doc) -> list[int]:
    """A tag a token: first, middle and last of a name, or all of it."""
    found = [0] * len(doc)
    for span in doc.ents:
        parts = "S" if len(span) == 1 else "B" + "I" * (len(span) - 2) + "E"
        for token, part in zip(span, parts, strict=True):
            found[token.i] = ENTITY_TAGS.index(f"{part}-{span.label_}")
    return found


def batches(samples: Sequence[Sample], tokens: int, rng: random.Random) -> list[list[Sample]]:
    """Batches of at most ``tokens`` tokens with padding, of samples of about the same length, in random order."""
    order = sorted(samples, key=lambda sample: len(sample) + rng.random() * 30)
    found: list[list[Sample]] = [[]]
    for sample in order:
        if found[-1] and (len(found[-1]) + 1) * max(len(sample), len(found[-1][-1])) > tokens:
            found.append([])
        found[-1].append(sample)
    rng.shuffle(found)
    return found


def padded(batch: Sequence[Sample], name: str, filler: int) -> Tensor:
    """(samples, longest) of one array."""
    out = torch.full((len(batch), max(map(len, batch))), filler, dtype=torch.long)
    for row, sample in zip(out, batch, strict=True):
        row[: len(sample)] = torch.from_numpy(getattr(sample, name).astype(np.int64))
    return out


def inputs(batch: Sequence[Sample]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Forms, gaps and known names, (samples, longest) each, and the lengths: what the encoder reads."""
    lengths = torch.tensor([len(sample) for sample in batch])
    return padded(batch, "forms", 0), padded(batch, "gaps", 0), padded(batch, "known", 0), lengths
