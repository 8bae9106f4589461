"""The network in PyTorch, to be trained: words, two layers of memories each way, and what is decided from them.

``nlp_cli.nlp.network`` runs the same in ONNX and numpy; ``training/export.py`` carries the weights over.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from spacy.vectors import Vectors
from torch import Tensor, nn
from torch.nn import functional as F

from nlp_cli.nlp.network import words
from nlp_cli.nlp.network.gazetteer import BITS

UNKNOWN = 0.1
"""The share of words whose lists of names are hidden in training."""
WIDTHS = {"norm": 96, "prefix": 32, "suffix": 48, "ending": 24, "shape": 32}
"""Of a row of each hash table."""


@dataclass(frozen=True, slots=True)
class Size:
    """Widths of the layers."""

    word: int = 192
    first: int = 256
    """Each way, as the second."""
    second: int = 192


SIZE = Size()


class Lookup:
    """Words as numbers, and for each its places in the hash tables and its vector."""

    def __init__(self, vectors: Vectors) -> None:
        self._vectors = vectors
        self._number: dict[str, int] = {}
        self.forms: list[str] = []
        self.rows = torch.empty((0, len(words.COLUMNS)), dtype=torch.long)
        self.vectors = torch.empty((0, vectors.data.shape[1]), dtype=torch.half)

    def __call__(self, form: str) -> int:
        number = self._number.setdefault(form, len(self.forms))
        if number == len(self.forms):
            self.forms.append(form)
        return number

    def update(self) -> None:
        """Fill the tables for words that came since."""
        new = self.forms[len(self.rows) :]
        for start in range(0, len(new), 20_000):
            part = new[start : start + 20_000]
            found = self._vectors.get_batch([words.spelling(form) for form in part]).astype(np.float16)
            self.rows = torch.cat([self.rows, torch.tensor([words.rows(form) for form in part])])
            self.vectors = torch.cat([self.vectors, torch.from_numpy(found)])


class Words(nn.Module):
    """A word by itself: its vector and the hashed parts of its form, mixed by one maxout layer."""

    def __init__(self, vector: int, width: int) -> None:
        super().__init__()
        self.tables = nn.ModuleDict({name: nn.Embedding(n, WIDTHS[name]) for name, n in words.TABLES.items()})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.3)
        self.scale = nn.Parameter(torch.tensor(1.0))
        self.mix = nn.Linear(vector + sum(WIDTHS.values()), 2 * width)
        self.norm = nn.LayerNorm(width)

    def forward(self, rows: Tensor, vectors: Tensor, forget: float) -> Tensor:
        """``forget``: the share of words whose norm is hidden in training, so that rare ones are learned from too."""
        parts: dict[str, Tensor] = {}
        for column, name in enumerate(words.COLUMNS):
            part = self.tables[name](rows[:, column])
            parts[name] = parts[name] + part if name in parts else part
        vector = vectors.float() * self.scale
        if self.training and forget:
            parts["norm"] = parts["norm"] * (torch.rand(len(rows), 1) > forget)
            vector = vector * (torch.rand(len(rows), 1) > forget / 3)
        x = F.dropout(torch.cat([vector, *parts.values()], 1), 0.15, self.training)
        return self.norm(self.mix(x).view(len(x), 2, -1).max(1).values)


class BothWays(nn.Module):
    """A layer of memories forwards and one backwards; sequences may only be padded at their ends."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()
        self.forwards = nn.LSTM(inputs, width, batch_first=True)
        self.backwards = nn.LSTM(inputs, width, batch_first=True)

    def forward(self, x: Tensor, reverse: Tensor) -> Tensor:
        forwards = self.forwards(x)[0]
        backwards = self.backwards(x.gather(1, reverse[..., None].expand_as(x)))[0]
        return torch.cat([forwards, backwards.gather(1, reverse[..., None].expand_as(backwards))], 2)


def reversal(lengths: Tensor, longest: int) -> Tensor:
    """(sequences, longest): where each token stands when its sequence is read from the end; padding stays."""
    place = torch.arange(longest)[None]
    return torch.where(place < lengths[:, None], lengths[:, None] - 1 - place, place)


def locked_dropout(x: Tensor, share: float, training: bool) -> Tensor:
    """Dropout of the same units at all tokens of a sequence (Gal & Ghahramani 2016)."""
    if not training or not share:
        return x
    return x * x.new_empty(len(x), 1, x.shape[2]).bernoulli_(1 - share) / (1 - share)


class Encoder(nn.Module):
    """Words in their context."""

    def __init__(self, vector: int, size: Size, dropout: float) -> None:
        super().__init__()
        self.words = Words(vector, size.word)
        self.gap = nn.Embedding(2, size.word)
        nn.init.normal_(self.gap.weight, std=0.1)
        self.known = nn.Linear(BITS, size.word, bias=False)
        nn.init.zeros_(self.known.weight)
        self.first = BothWays(size.word, size.first)
        self.second = BothWays(size.word + 2 * size.first, size.second)
        self.width = 2 * size.second
        self.dropout = dropout

    def by_themselves(self, forms: Tensor, lookup: Lookup, forget: float = 0.0) -> Tensor:
        """(sequences, tokens) → (sequences, tokens, width)."""
        kinds, place = forms.unique(return_inverse=True)
        return self.words(lookup.rows[kinds], lookup.vectors[kinds], forget)[place]

    def forward(
        self, forms: Tensor, gaps: Tensor, known: Tensor, lengths: Tensor, lookup: Lookup, forget: float = 0.0
    ) -> Tensor:
        """``known``: the gazetteer's bits of each token, as one number."""
        lists = (known[..., None] >> torch.arange(BITS)) & 1
        if self.training:
            lists = lists * (torch.rand(*known.shape, 1) > UNKNOWN)
        x = self.by_themselves(forms, lookup, forget) + self.gap(gaps) + self.known(lists.float())
        x = locked_dropout(x, self.dropout, self.training)
        reverse = reversal(lengths, forms.shape[1])
        y = locked_dropout(torch.cat([x, self.first(x, reverse)], 2), self.dropout, self.training)
        return locked_dropout(self.second(y, reverse), self.dropout, self.training)


@dataclass(frozen=True, slots=True)
class Scores:
    """Of each token, (sequences, tokens, classes), and of pairs."""

    tags: dict[str, Tensor]
    """``morph``, ``lemma``, ``entity`` and ``start``."""
    arcs: Tensor
    """(sequences, dependents, heads); the diagonal is to be the root."""
    heads: Tensor
    dependents: Tensor


class Network(nn.Module):
    """The encoder with a layer for each decision; trees after Dozat & Manning 2017."""

    def __init__(
        self, encoder: Encoder, classes: dict[str, int], relations: int, arc: int = 192, pair: int = 64
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.tags = nn.ModuleDict({name: nn.Linear(encoder.width, n) for name, n in classes.items()})
        self.arc_head, self.arc_dependent = nn.Linear(encoder.width, arc), nn.Linear(encoder.width, arc)
        self.pair_head, self.pair_dependent = nn.Linear(encoder.width, pair), nn.Linear(encoder.width, pair)
        self.pairs = nn.Parameter(nn.init.orthogonal_(torch.empty(arc + 1, arc)))
        self.root = nn.Parameter(torch.zeros(arc))
        self.relations = nn.Parameter(nn.init.normal_(torch.empty(relations, pair + 1, pair + 1), std=0.05))

    def forward(self, *inputs: object, **options: object) -> Scores:
        """The encoder's arguments → scores."""
        z = self.encoder(*inputs, **options)
        looks_for = _with_one(self._bend(self.arc_dependent(z))) @ self.pairs
        arcs = looks_for @ self._bend(self.arc_head(z)).transpose(1, 2)
        arcs = arcs.diagonal_scatter((looks_for @ self.root).to(arcs.dtype), dim1=1, dim2=2)
        return Scores(
            {name: layer(z) for name, layer in self.tags.items()},
            arcs,
            self._bend(self.pair_head(z)),
            self._bend(self.pair_dependent(z)),
        )

    def label(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """(pairs, r) each → (pairs, relations)."""
        return torch.einsum("nd,rdh,nh->nr", _with_one(dependents), self.relations, _with_one(heads))

    def _bend(self, x: Tensor) -> Tensor:
        return F.dropout(F.leaky_relu(x, 0.1), 0.3, self.training)


def _with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
