"""Train the network on the treebank."""

from __future__ import annotations

import copy
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from training.examples import UNKNOWN, Sample, batches, inputs, padded
from training.network import SIZE, Encoder, Lookup, Network, Size

ENTITY_WEIGHT = 3.0
"""Entities are what is hardest."""
KEEP = 0.998
"""How much of the running average of the weights an update leaves."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """How one network is trained."""

    epochs: int
    seed: int = 1
    rate: float = 2e-3
    """Of learning, at its highest; it rises over the first updates and sinks by a cosine."""
    tokens: int = 1500
    """A batch."""
    dropout: float = 0.35
    forget: float = 0.15
    size: Size = SIZE


def build(lookup: Lookup, classes: dict[str, int], relations: int, schedule: Schedule) -> Network:
    """A network without training."""
    torch.manual_seed(schedule.seed)
    encoder = Encoder(lookup.vectors.shape[1], schedule.size, schedule.dropout)
    return Network(encoder, classes, relations)


def train(network: Network, gold: Sequence[Sequence[Sample]], lookup: Lookup, schedule: Schedule) -> Network:
    """Train ``network`` and return the running average of its weights, which is better than the last of them.

    ``gold``: each document, first as it is, then in other typographies.
    """
    rng = random.Random(schedule.seed)
    torch.manual_seed(schedule.seed)
    lookup.update()
    optimizer = torch.optim.AdamW(network.parameters(), schedule.rate, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    average = copy.deepcopy(network)
    step, total = 0, 0
    for epoch in range(schedule.epochs):
        lessons = batches(list(_varied(gold, rng)), schedule.tokens, rng)
        total = total or len(lessons) * schedule.epochs
        network.train()
        losses = []
        for batch in lessons:
            for group in optimizer.param_groups:
                group["lr"] = schedule.rate * min(1, (step + 1) / 200) * max(0.01, _cosine(step / total))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(network, batch, lookup, schedule.forget)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            losses.append(loss.item())
            with torch.no_grad():
                share = 1 - min(KEEP, (1 + step) / (10 + step))
                torch._foreach_lerp_(list(average.parameters()), list(network.parameters()), share)
        print(f"epoch {epoch + 1} of {schedule.epochs}: loss {np.mean(losses):.3f}", flush=True)
    return average.eval()


def _cosine(done: float) -> float:
    return 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def _varied(gold: Sequence[Sequence[Sample]], rng: random.Random) -> list[Sample]:
    """Every document once, half of them in another typography and a third cut into a few sentences each."""
    out: list[Sample] = []
    for plain, *others in gold:
        sample = plain if rng.random() < 0.5 else rng.choice(others)
        if rng.random() >= 0.35:
            out.append(sample)
            continue
        starts = [*np.flatnonzero(sample.start), len(sample)]
        i = 0
        while i < len(starts) - 1:
            j = min(len(starts) - 1, i + rng.choice([1, 1, 2, 3]))
            out.append(sample.part(starts[i], starts[j]))
            i = j
    return out


def loss_of(network: Network, batch: Sequence[Sample], lookup: Lookup, forget: float) -> Tensor:
    """The sum of the mean losses of all decisions."""
    read = inputs(batch)
    lengths = read[-1]
    real = torch.arange(int(lengths.max()))[None] < lengths[:, None]
    scores = network(*read, lookup, forget)
    loss = torch.zeros(())
    for name, of in scores.tags.items():
        weight = ENTITY_WEIGHT if name == "entity" else 1.0
        wanted = padded(batch, name, UNKNOWN)[real]
        known = wanted != UNKNOWN
        if known.any():  # of nothing there is no mean
            loss = loss + weight * F.cross_entropy(of[real][known].float(), wanted[known])
    sentence = padded(batch, "start", 0).cumsum(1)
    together = (sentence[:, :, None] == sentence[:, None, :]) & real[:, None, :]
    heads = padded(batch, "heads", UNKNOWN)
    hangs = real & (heads >= 0)
    arcs = scores.arcs.float().masked_fill(~together, -1e4)
    loss = loss + F.cross_entropy(arcs[hangs], heads[hangs])
    row, dependent = hangs.nonzero(as_tuple=True)
    labels = network.label(scores.dependents[row, dependent], scores.heads[row, heads[row, dependent]])
    return loss + F.cross_entropy(labels.float(), padded(batch, "relations", 0)[hangs])
