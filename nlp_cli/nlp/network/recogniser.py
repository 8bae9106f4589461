"""spaCy component: entities, the likeliest tags of all tokens that fit together (Viterbi 1967).

A name is mostly of one kind throughout an article: where one comes again, its tokens hear what the others are held for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.pipeline.ner import ner_score
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from nlp_cli.nlp.network.weights import Stored

Floats = NDArray[np.float32]

NEVER = np.float32(-1e9)
AGREEMENT = np.float32(0.75)
"""How far a repeated name's tokens go from their own judgement (0) to that of all of them (1)."""
LEAST = np.float32(1e-6)


@Language.factory(  # type: ignore[untyped-decorator]
    "nlp_cli_recogniser",
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
    requires=["doc.tensor"],
    default_score_weights={"ents_f": 1.0, "ents_p": 0.0, "ents_r": 0.0, "ents_per_type": None},
)
def create_recogniser(nlp: Language, name: str, labels: Sequence[str]) -> Recogniser:
    """The component for entities of the kinds ``labels``, without weights."""
    return Recogniser(nlp.vocab, name, labels)


def tags(labels: Sequence[str]) -> list[str]:
    """``O``, then for each label the tags of a name's first, middle and last token and of a name of one token."""
    return ["O", *(f"{part}-{label}" for label in labels for part in "BIES")]


def kinds_of(labels: Sequence[str]) -> Floats:
    """(tags, 1 + labels): which kind of thing each tag is of; none is the first."""
    return np.array([[tag[2:] == kind for kind in ("", *labels)] for tag in tags(labels)], np.float32)


class Recogniser(Stored, Pipe):  # type: ignore[misc]
    """Writes ``doc.ents`` from ``doc.tensor``."""

    arrays = ("weights", "bias")

    def __init__(self, vocab: Vocab, name: str, labels: Sequence[str]) -> None:
        self.vocab = vocab
        self.name = name
        self.scorer = ner_score
        self._labels = tuple(labels)
        self.tags = tags(self._labels)
        self.weights: Floats
        self.bias: Floats
        first = np.array([tag[0] in "OBS" for tag in self.tags])
        last = np.array([tag[0] in "OES" for tag in self.tags])
        self._first, self._last = (np.where(mask, np.float32(0), NEVER) for mask in (first, last))
        self._kinds = kinds_of(self._labels)
        inside = [[a[2:] == b[2:] and a[0] in "BI" and b[0] in "IE" for b in self.tags] for a in self.tags]
        self._follows = np.where(np.outer(last, first) | np.array(inside), np.float32(0), NEVER)

    @property
    def labels(self) -> tuple[str, ...]:
        """What it can find."""
        return self._labels

    def __call__(self, doc: Doc) -> Doc:
        if len(doc):
            doc.set_ents(self.entities(doc))
        return doc

    def entities(self, doc: Doc) -> list[Span]:
        """The spans, without writing them."""
        spans, start = [], 0
        scores = log_softmax(doc.tensor @ self.weights + self.bias)
        agree(scores, self._kinds, repeated_names(doc))
        for i, k in enumerate(self.decode(scores)):
            tag = self.tags[k]
            if tag[0] in "BS":
                start = i
            if tag[0] in "ES":
                spans.append(Span(doc, start, i + 1, label=tag[2:]))
        return spans

    def decode(self, scores: Floats) -> list[int]:
        """Logarithms of shares, (tokens, tags) → the tags of the best sequence that is allowed."""
        best = scores.argmax(axis=1)
        if self._allowed(best):
            return [int(tag) for tag in best]
        total, back = scores[0] + self._first, []
        for row in scores[1:]:
            through = total[:, None] + self._follows
            came = through.argmax(axis=0)
            total = through[came, np.arange(len(came))] + row
            back.append(came)
        tag = int((total + self._last).argmax())
        path = [tag]
        for came in reversed(back):
            tag = int(came[tag])
            path.append(tag)
        return path[::-1]

    def _allowed(self, path: NDArray[np.int64]) -> bool:
        """The best tag of every token by itself, if they fit together, is the best sequence."""
        steps = self._follows[path[:-1], path[1:]].min(initial=0)
        return bool(min(steps, self._first[path[0]], self._last[path[-1]]) == 0)


def repeated_names(doc: Doc) -> list[list[int]]:
    """Indices of the tokens of each capitalised word that comes more than once; *Bergens* is *Bergen* again."""
    found: dict[str, list[int]] = defaultdict(list)
    for token in doc:
        if known := name_of(token.text):
            found[known].append(token.i)
    return [tokens for tokens in found.values() if len(tokens) > 1]


def name_of(form: str) -> str:
    """The name that a capitalised word stands for, without the genitive's *s*; empty for other words."""
    return form.removesuffix("s") if len(form) > 2 and form[0].isupper() else ""


def agree(scores: Floats, kinds: Floats, names: Iterable[list[int]]) -> None:
    """Draw the tokens of each name together, in place; ``scores`` are logarithms of shares, (tokens, tags)."""
    for tokens in names:
        own = np.exp(scores[tokens]) @ kinds
        change = np.log(own.mean(axis=0) + LEAST) - np.log(own + LEAST)
        scores[tokens] += AGREEMENT * change @ kinds.T


def log_softmax(scores: Floats) -> Floats:
    """Logarithms of the shares of the classes, (tokens, classes)."""
    scores = scores - scores.max(axis=1, keepdims=True)
    result: Floats = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return result
