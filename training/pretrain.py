"""First lessons for the encoder: to tell the next word from those before it, and the last from those behind.

Word rows and the first layer of memories learn from running text, as in Peters et al. 2018 (https://aclanthology.org/N18-1202).
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional as F

from nlp_cli.nlp.network import words
from training.network import Encoder, Lookup, Size, locked_dropout, reversal
from training.text import tokenised, treebank

Numbers = NDArray[np.int32]

VOCABULARY = 20_000
"""Norms that are told apart; all others are one."""
SAMPLED = 3_000
"""Wrong words that a batch is compared with, besides its own."""
PROJECTED = 128
BATCH = 3_000
RATE = 2e-3
TOKENS = 23_000_000
"""To read: the text once and a bit."""
LONGEST = 80
CLOSING, OPENING = frozenset(",.!?:;)»%") | {"..."}, frozenset("(«[")
"""No space stands before or behind these; the text is tokenised, its spaces are lost."""


class Guesser(nn.Module):
    """The first layer of an encoder and what it needs to guess words."""

    def __init__(self, encoder: Encoder, size: Size, shares: NDArray[np.float64]) -> None:
        super().__init__()
        self.encoder = encoder
        self.next = nn.Linear(size.first, PROJECTED)
        self.last = nn.Linear(size.first, PROJECTED)
        self.words = nn.Embedding(len(shares), PROJECTED)
        nn.init.normal_(self.words.weight, std=0.1)
        self.bias = nn.Parameter(torch.from_numpy(np.log(shares)).float())

    def loss(self, rows: Tensor, wanted: Tensor, others: Tensor) -> Tensor:
        """Cross-entropy among the batch's own words and ``others``."""
        candidates = torch.cat([wanted, others]).unique()
        scores = F.dropout(rows, 0.1, self.training) @ self.words(candidates).T + self.bias[candidates]
        return F.cross_entropy(scores, torch.searchsorted(candidates, wanted))


def sequences(corpora: Path, lookup: Lookup) -> list[Numbers]:
    """The running text and the train split, in sequences of some 50 tokens."""
    found: list[Numbers] = []
    for paragraph in tokenised(corpora, "norec"):
        numbers = np.array([lookup(form) for form in paragraph], dtype=np.int32)
        parts = np.array_split(numbers, max(1, round(len(numbers) / 56)))
        found.extend(part for part in parts if len(part) > 5)
    for document in treebank(corpora):
        joined: list[int] = []
        for sentence in document:
            joined.extend(lookup(form) for form in sentence)
            if len(joined) > 45 or sentence is document[-1]:
                found.extend([np.array(joined[:LONGEST], dtype=np.int32)] * 3)  # most of the Nynorsk there is
                joined = []
    return found


def pretrain(corpora: Path, target: Path, lookup: Lookup, size: Size) -> None:
    """Write the weights of the words and of the first layer to ``target``."""
    torch.manual_seed(1)
    texts = sequences(corpora, lookup)
    lookup.update()
    classes, shares = _classes(texts, lookup)
    tight = [
        torch.tensor([form not in marks for form in lookup.forms], dtype=torch.long) for marks in (CLOSING, OPENING)
    ]
    encoder = Encoder(lookup.vectors.shape[1], size, dropout=0.1)
    guesser = Guesser(encoder, size, shares)
    optimizer = torch.optim.AdamW(guesser.parameters(), RATE, betas=(0.9, 0.98), weight_decay=1e-3, fused=True)
    likely = shares**0.75 / (shares**0.75).sum()
    chance = np.random.default_rng(1)
    seen, losses = 0, []
    for step, batch in enumerate(_endless(texts, random.Random(1))):
        if seen >= TOKENS:
            break
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 300) * max(0.02, 0.5 * (1 + math.cos(math.pi * seen / TOKENS)))
        lengths = torch.tensor([len(text) for text in batch])
        forms = torch.zeros((len(batch), int(lengths.max())), dtype=torch.long)
        for row, text in zip(forms, batch, strict=True):
            row[: len(text)] = torch.from_numpy(text.astype(np.int64))
        gaps = tight[0][forms]
        gaps[:, 1:] *= tight[1][forms[:, :-1]]
        gaps[:, 0] = 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            x = encoder.by_themselves(forms, lookup, forget=0.1) + encoder.gap(gaps)
            out = encoder.first(locked_dropout(x, encoder.dropout, True), reversal(lengths, forms.shape[1]))
            pairs = (torch.arange(forms.shape[1])[None] < lengths[:, None])[:, 1:]
            wanted = classes[forms]
            others = torch.from_numpy(chance.choice(len(shares), SAMPLED, p=likely))
            forwards, backwards = out.split(size.first, dim=2)
            ahead = guesser.loss(guesser.next(forwards[:, :-1][pairs]), wanted[:, 1:][pairs], others)
            behind = guesser.loss(guesser.last(backwards[:, 1:][pairs]), wanted[:, :-1][pairs], others)
            loss = (ahead + behind) / 2
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(guesser.parameters(), 2.0)
        optimizer.step()
        seen += int(lengths.sum())
        losses.append(loss.item())
        if step % 500 == 499:
            print(f"{seen:,} tokens: loss {np.mean(losses[-500:]):.3f}", flush=True)
    untouched = ("second.", "known.")
    torch.save({name: of for name, of in encoder.state_dict().items() if not name.startswith(untouched)}, target)


def _classes(texts: list[Numbers], lookup: Lookup) -> tuple[Tensor, NDArray[np.float64]]:
    """The class of each word, and the share of the text that each class has."""
    counts = np.bincount(np.concatenate(texts), minlength=len(lookup.forms))
    norms = [words.norm(form) for form in lookup.forms]
    frequency: Counter[str] = Counter()
    for norm, n in zip(norms, counts.tolist(), strict=True):
        frequency[norm] += n
    known = {norm: i for i, (norm, _) in enumerate(frequency.most_common(VOCABULARY - 1), 1)}
    classes = np.array([known.get(norm, 0) for norm in norms])
    totals = np.bincount(classes, weights=counts, minlength=VOCABULARY).clip(1)
    return torch.from_numpy(classes), totals / totals.sum()


def _endless(texts: list[Numbers], rng: random.Random) -> Iterator[list[Numbers]]:
    """Batches of sequences of like length, in random order, again and again."""
    while True:
        order = sorted(texts, key=lambda text: len(text) + rng.random() * 8)
        found: list[list[Numbers]] = [[]]
        for text in order:
            if (len(found[-1]) + 1) * len(text) > BATCH and found[-1]:
                found.append([])
            found[-1].append(text)
        rng.shuffle(found)
        yield from found
