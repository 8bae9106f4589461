"""Silver annotation: running text as several trained networks together read it, for another network to learn from."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from nlp_cli.nlp.network.encoder import cut
from nlp_cli.nlp.network.parser import best_tree
from training.examples import UNKNOWN, Sample, batches, padded
from training.network import Lookup, Network
from training.text import paragraphs, tokenizer

SURE = 0.6
"""A class that the teachers hold for less likely is left out."""
BREAKS = ("\n\n", "\n\n", "\n", " ")


def articles(corpora: Path, rng: random.Random) -> Iterator[str]:
    """Paragraphs put together to texts of one or a few."""
    text: list[str] = []
    for paragraph in paragraphs(corpora, "norec"):
        if text and (sum(map(len, text)) > 600 or rng.random() < 0.25):
            yield "".join(text)
            text = []
        if len(paragraph.split()) > 3:
            text += [rng.choice(BREAKS), paragraph] if text else [paragraph]
    if text:
        yield "".join(text)


def samples(corpora: Path, lookup: Lookup, share: float) -> Iterator[tuple[Sample, np.ndarray]]:
    """Unannotated samples of a random share of the text, and where white space stands in each."""
    rng = random.Random(7)
    chosen = (text for text in articles(corpora, rng) if rng.random() < share)
    for doc in tokenizer().tokenizer.pipe(chosen):
        for start, stop in cut(doc):
            tokens = list(doc[start:stop])
            nothing = np.zeros(len(tokens), np.int64)
            sample = Sample(
                forms=np.array([lookup(token.text) for token in tokens]),
                gaps=np.array([1, *(int(bool(token.whitespace_)) for token in tokens[:-1])]),
                morph=nothing,
                lemma=nothing,
                entity=nothing,
                start=nothing,
                heads=nothing,
                relations=nothing,
            )
            yield sample, np.array([token.is_space for token in tokens])


def annotate(teachers: Sequence[Network], corpora: Path, lookup: Lookup, share: float) -> list[Sample]:
    """A random share of the running text, annotated by the mean of the teachers' judgements."""
    found = list(samples(corpora, lookup, share))
    lookup.update()
    space = {id(sample): where for sample, where in found}
    with torch.no_grad():
        for batch in batches([sample for sample, _ in found], 4_000, random.Random(0)):
            _annotate(teachers, batch, lookup, space)
    return [sample for sample, _ in found]


def _annotate(
    teachers: Sequence[Network], batch: Sequence[Sample], lookup: Lookup, space: dict[int, np.ndarray]
) -> None:
    lengths = torch.tensor([len(sample) for sample in batch])
    forms, gaps = padded(batch, "forms", 0), padded(batch, "gaps", 0)
    judged = [teacher(forms, gaps, lengths, lookup) for teacher in teachers]
    tags = {name: _mean([scores.tags[name].softmax(-1) for scores in judged]) for name in judged[0].tags}
    arcs = _mean([scores.arcs for scores in judged]).numpy()
    for i, sample in enumerate(batch):
        n = len(sample)
        sample.entity_shares = tags["entity"][i, :n].numpy().astype(np.float16)
        sample.start = (tags["start"][i, :n, 1] > 0.5).numpy().astype(np.int64)
        sample.start[0] = 1
        for name in ("morph", "lemma"):
            best = tags[name][i, :n].max(-1)
            setattr(sample, name, np.where(best.values > SURE, best.indices, UNKNOWN))
        heads = np.arange(n)
        for start, stop in zip(starts := np.flatnonzero(sample.start), [*starts[1:], n], strict=True):
            within = arcs[i, start:stop, start:stop]
            heads[start:stop] = start + best_tree(within, within.diagonal())
        labels = [
            teacher.label(scores.dependents[i, :n], scores.heads[i][torch.from_numpy(heads)]).softmax(-1)
            for teacher, scores in zip(teachers, judged, strict=True)
        ]
        sample.relations = _mean(labels).argmax(-1).numpy()
        sample.heads = np.where(space[id(sample)], UNKNOWN, heads)


def _mean(of: Sequence[Tensor]) -> Tensor:
    return torch.stack(list(of)).mean(0)
