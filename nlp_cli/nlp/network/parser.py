"""spaCy component: sentences and their dependency trees, from scores of all pairs of words.

Source: Dozat & Manning 2017 (biaffine attention); the best tree by Chu & Liu 1965 and Edmonds 1967.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import DEP, HEAD
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.pipeline.dep_parser import parser_score
from spacy.tokens import Doc
from spacy.vocab import Vocab

from nlp_cli.nlp.network.recogniser import log_softmax
from nlp_cli.nlp.network.weights import Stored

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

ROOT = "ROOT"
SPACE = "dep"
"""The relation of white space, which hangs on the word before it."""
NEVER = np.float32(-1e9)
LEAK = np.float32(0.1)


@Language.factory(  # type: ignore[untyped-decorator]
    "nlp_cli_parser",
    assigns=["token.dep", "token.head", "token.is_sent_start", "doc.sents"],
    requires=["doc.tensor"],
    default_score_weights={"dep_uas": 0.5, "dep_las": 0.5, "dep_las_per_type": None, "sents_f": 0.0},
)
def create_parser(nlp: Language, name: str, labels: Sequence[str]) -> Parser:
    """The component for the relations ``labels``, without weights."""
    return Parser(nlp.vocab, name, labels)


class Parser(Stored, Pipe):  # type: ignore[misc]
    """Writes heads, relations and sentences from ``doc.tensor``; keeps to sentence starts that are set already."""

    arrays = ("start", "hidden", "hidden_bias", "pairs", "root", "relations")
    start: Floats
    """(width + 1,): how much rather a token starts a sentence than not; the constant last."""
    hidden: Floats
    """(width, 2a + 2r): what a word looks for as dependent and offers as head, for arcs and then for relations."""
    hidden_bias: Floats
    pairs: Floats
    """(a + 1, a)"""
    root: Floats
    """(a,)"""
    relations: Floats
    """(r + 1, labels × (r + 1)): dependent, then relation and head."""

    def __init__(self, vocab: Vocab, name: str, labels: Sequence[str]) -> None:
        self.vocab = vocab
        self.name = name
        self.scorer = parser_score
        self._labels = tuple(labels)

    @property
    def labels(self) -> tuple[str, ...]:
        """What it can find."""
        return self._labels

    def __call__(self, doc: Doc) -> Doc:
        if not len(doc):
            return doc
        arcs, roots, dependents, heads = self._scores(doc.tensor)
        starts = self.sentence_starts(doc)
        words = np.array([not token.is_space for token in doc])
        tree = np.arange(len(doc))
        for start, stop in zip(starts, [*starts[1:], len(doc)], strict=True):
            inside = start + np.flatnonzero(words[start:stop])
            if len(inside):
                tree[inside] = inside[best_tree(arcs[0][inside] @ arcs[1][inside].T, roots[inside])]
                hang_spaces(tree, words, start, stop)
        relation = self._relations(dependents, heads[tree], tree == np.arange(len(doc)))
        labels = np.array([self.vocab.strings.add(label) for label in (*self.labels, SPACE)], dtype=np.uint64)
        relation[~words] = len(self.labels)
        head = (tree - np.arange(len(doc))).astype(np.int64).astype(np.uint64)
        return doc.from_array([HEAD, DEP], np.stack([head, labels[relation]], axis=1))

    def sentence_starts(self, doc: Doc) -> list[int]:
        """Indices of the first tokens of sentences."""
        likely = doc.tensor @ self.start[:-1] + self.start[-1] > 0
        starts = [0]
        for token in doc[1:]:
            known = token.is_sent_start
            if known or (known is None and likely[token.i] and not token.is_space):
                starts.append(token.i)
        return starts

    def _scores(self, tensor: Floats) -> tuple[tuple[Floats, Floats], Floats, Floats, Floats]:
        x = tensor @ self.hidden + self.hidden_bias
        x = np.maximum(x, LEAK * x)
        a = self.pairs.shape[1]
        r = (x.shape[1] - 2 * a) // 2
        dependent, head, dependents, heads = np.split(x, [a, 2 * a, 2 * a + r], axis=1)
        looks_for = dependent @ self.pairs[:-1] + self.pairs[-1]
        return (looks_for, head), looks_for @ self.root, _with_one(dependents), _with_one(heads)

    def _relations(self, dependents: Floats, heads: Floats, is_root: NDArray[np.bool_]) -> Ints:
        by_label = (dependents @ self.relations).reshape(len(dependents), len(self.labels), -1)
        scores = np.matmul(by_label, heads[:, :, None])[:, :, 0]
        root = self.labels.index(ROOT)
        scores[:, root] = NEVER
        best: Ints = scores.argmax(axis=1)
        best[is_root] = root
        return best


def _with_one(x: Floats) -> Floats:
    return np.concatenate([x, np.ones((len(x), 1), np.float32)], axis=1)


def hang_spaces(tree: Ints, words: NDArray[np.bool_], start: int, stop: int) -> None:
    """Hang the white space of a sentence on the word before it, or at its front on the word behind."""
    last = start + int(words[start:stop].argmax())
    for i in range(start, stop):
        if words[i]:
            last = i
        else:
            tree[i] = last


def best_tree(arcs: Floats, roots: Floats) -> Ints:
    """The head of each word of a sentence in its best tree; the root's is itself.

    ``arcs``: (words, words), dependent by head; ``roots``: (words,), to be the root.
    """
    scores = arcs.copy()
    np.fill_diagonal(scores, roots)
    scores = log_softmax(scores)
    root = int(scores.diagonal().argmax())
    np.fill_diagonal(scores, NEVER)
    return arborescence(scores, root)


def arborescence(scores: Floats, root: int) -> Ints:
    """Heads of the maximum spanning tree from ``root`` (Chu–Liu/Edmonds)."""
    heads: Ints = scores.argmax(axis=1)
    heads[root] = root
    cycle = find_cycle(heads, root)
    if not cycle:
        return heads
    # One word, the last, stands for the cycle; what enters it there replaces an arc inside it.
    rest = np.array([i for i in range(len(heads)) if i not in cycle])
    ring = np.array(cycle)
    gain = scores[np.ix_(ring, rest)] - scores[ring, heads[ring]][:, None]
    entry, leave = gain.argmax(axis=0), scores[np.ix_(rest, ring)].argmax(axis=1)
    small = np.full((len(rest) + 1,) * 2, NEVER, np.float32)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    small[-1, :-1] = gain.max(axis=0)
    small[:-1, -1] = scores[np.ix_(rest, ring)].max(axis=1)
    found = arborescence(small, int(np.flatnonzero(rest == root)[0]))
    for i, word in enumerate(rest):
        heads[word] = ring[leave[i]] if found[i] == len(rest) else rest[found[i]]
    outside = int(found[-1])
    heads[ring[entry[outside]]] = rest[outside]
    return heads


def find_cycle(heads: Ints, root: int) -> list[int]:
    """The words of one cycle that ``heads`` leaves, or none."""
    state = [0] * len(heads)
    state[root] = -1
    for first in range(len(heads)):
        path, i = [], first
        while state[i] == 0:
            state[i] = first + 1
            path.append(i)
            i = int(heads[i])
        if state[i] == first + 1:
            return path[path.index(i) :]
        for j in path:
            state[j] = -1
    return []
