"""What kinds of thing a name is held for, all its occurrences in running text together."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from nlp_cli.nlp.network.recogniser import agree, kinds_of, name_of, places_of_names
from training.examples import KINDS, Sample, batches, padded
from training.network import Lookup, Network

Shares = Mapping[str, NDArray[Any]]
"""Name → sum of the shares of each kind, none first, over its occurrences."""

KIND = kinds_of(KINDS)
WEIGHT = 0.5
"""How much the occurrences elsewhere count beside the sentence itself, if there are many."""
FEW = 5
"""With so many occurrences elsewhere it is half of that."""


def count(network: Network, samples: Iterable[Sample], lookup: Lookup) -> Shares:
    """Let ``network`` read running text and add up what it holds each name for."""
    found: dict[str, NDArray[Any]] = defaultdict(lambda: np.zeros(KIND.shape[1], np.float32))
    source = iter(samples)
    while some := list(islice(source, 20_000)):
        lookup.update()
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for batch in batches(some, 4_000, random.Random(0)):
                lengths = torch.tensor([len(sample) for sample in batch])
                rows = network.encoder(padded(batch, "forms", 0), padded(batch, "gaps", 0), lengths, lookup)
                shares = network.tags["entity"](rows).float().softmax(-1).numpy()
                for sample, of in zip(batch, shares, strict=True):
                    for number, kinds in zip(sample.forms[1:], of[1:] @ KIND, strict=False):
                        if form := name_of(lookup.forms[number]):
                            found[form] += kinds
    return dict(found)


def judge(samples: Iterable[Sample], shares: Shares, form: Callable[[int], str]) -> None:
    """Draw the judgement of names, in place, towards the rest of the sample and towards all running text."""
    usual = np.sum(list(shares.values()), axis=0)
    usual = np.log(usual / usual.sum() + 1e-3)
    towards = {}
    for known, kinds in shares.items():
        n = kinds.sum()
        if n >= 2:
            towards[known] = (WEIGHT * n / (n + FEW) * (np.log(kinds / n + 0.02) - usual)).clip(-3, 3)
    for sample in samples:
        _judge(sample, places_of_names(form(number) for number in sample.forms), towards)


def _judge(sample: Sample, places: Mapping[str, list[int]], towards: Shares) -> None:
    assert sample.entity_shares is not None
    scores = np.log(sample.entity_shares.astype(np.float32) + 1e-7)
    agree(scores, KIND, (tokens for tokens in places.values() if len(tokens) > 1))
    for name in places.keys() & towards.keys():
        scores[places[name]] += KIND @ towards[name]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    sample.entity_shares = (shares / shares.sum(axis=1, keepdims=True)).astype(np.float16)
