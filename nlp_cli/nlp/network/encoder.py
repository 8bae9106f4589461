"""spaCy component: every token of a document in its context as one row of ``doc.tensor``.

A word by itself becomes a row once and is kept; rows, and the lists of names that a word stands in, are read by long
short-term memories each way (Hochreiter & Schmidhuber 1997). Both steps are ONNX graphs that ``training`` leaves. Their
weights are bytes, and what they multiply is rounded to bytes by the range it has in one document: an article comes out
the same in whatever company it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import srsly
from numpy.typing import NDArray
from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc
from spacy.util import ensure_path
from spacy.vocab import Vocab
from thinc.api import Model

from nlp_cli.nlp.network import words
from nlp_cli.nlp.network.gazetteer import BITS, Gazetteer

Floats = NDArray[np.float32]

WORDS, CONTEXT, NAMES = "words.onnx", "context.onnx", "names.gz"
LONGEST = 160
"""Tokens that are read in one go at most; longer documents are cut, between paragraphs or sentences if possible."""
SHORTEST = 40
"""A piece is not ended before so many tokens."""
KEPT = 100_000
"""Words whose rows are kept."""


@Language.factory("nlp_cli_encoder", assigns=["doc.tensor"])  # type: ignore[untyped-decorator]
def create_encoder(nlp: Language, name: str) -> Encoder:
    """The component without weights; they come with the model's folder."""
    return Encoder(nlp.vocab, name)


class Encoder(Pipe):  # type: ignore[misc]
    """Writes ``doc.tensor``: (tokens, width)."""

    def __init__(self, vocab: Vocab, name: str = "encoder") -> None:
        self.vocab = vocab
        self.name = name
        self._files: dict[str, bytes] = {}
        self._names = Gazetteer({})
        self._sessions: dict[str, onnxruntime.InferenceSession] = {}
        self._place: dict[int, int] = {}  # orth of a word → its row
        self._rows: Floats = np.empty((0, 0), np.float32)

    def __call__(self, doc: Doc) -> Doc:
        doc.tensor = self.encode(doc)
        return doc

    def encode(self, doc: Doc) -> Floats:
        """One row a token."""
        if not len(doc):
            return np.zeros((0, self._sessions[CONTEXT].get_outputs()[0].shape[2]), np.float32)
        pieces = cut(doc)
        lengths = np.array([stop - start for start, stop in pieces], dtype=np.int32)
        rows = self._by_themselves(doc)
        gap = np.ones(len(doc), np.int64)
        gap[1:] = [bool(token.whitespace_) for token in doc[:-1]]
        inputs = np.zeros((int(lengths.max()), len(pieces), rows.shape[1]), np.float32)
        gaps = np.zeros(inputs.shape[:2], np.int64)
        found = np.array(self._names.find([token.text for token in doc]), np.int64)
        lists = (found[:, None] >> np.arange(BITS) & 1).astype(np.float32)
        known = np.zeros((*gaps.shape, BITS), np.float32)
        for i, (start, stop) in enumerate(pieces):
            inputs[: stop - start, i] = rows[start:stop]
            gaps[: stop - start, i] = gap[start:stop]
            known[: stop - start, i] = lists[start:stop]
            gaps[0, i] = 1
        given = {"words": inputs, "gaps": gaps, "known": known, "lengths": lengths}
        (out,) = self._sessions[CONTEXT].run(None, given)
        return np.concatenate([out[:length, i] for i, length in enumerate(lengths)])

    def _by_themselves(self, doc: Doc) -> Floats:
        orths = [token.orth for token in doc]
        new = [orth for orth in dict.fromkeys(orths) if orth not in self._place]
        if len(self._place) + len(new) > KEPT:
            self._place.clear()
            new = list(dict.fromkeys(orths))
        if new:
            forms = [self.vocab.strings[orth] for orth in new]
            (rows,) = self._sessions[WORDS].run(
                None,
                {
                    "rows": np.array([words.rows(form) for form in forms], dtype=np.int64),
                    "vectors": self.vocab.vectors.get_batch([words.spelling(form) for form in forms]),
                },
            )
            start = len(self._place)
            self._rows = np.concatenate([self._rows[:start], rows]) if start else rows
            self._place.update((orth, start + i) for i, orth in enumerate(new))
        return self._rows[[self._place[orth] for orth in orths]]

    def to_bytes(self, *, exclude: Sequence[str] = ()) -> bytes:
        """Both graphs and the gazetteer."""
        data: bytes = srsly.msgpack_dumps(self._files)
        return data

    def from_bytes(self, data: bytes, *, exclude: Sequence[str] = ()) -> Encoder:
        """Take what ``to_bytes`` gave."""
        self.load(srsly.msgpack_loads(data))
        return self

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:
        """Write the same as files to the folder ``path``."""
        folder = ensure_path(path)
        folder.mkdir(exist_ok=True)
        for name, data in self._files.items():
            (folder / name).write_bytes(data)

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> Encoder:
        """Read the files from the folder ``path``."""
        self.load({name: Path(path, name).read_bytes() for name in (WORDS, CONTEXT, NAMES)})
        return self

    def load(self, files: dict[str, bytes]) -> None:
        """Take the two ONNX graphs and the gazetteer, by the names of their files."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # many processes use a machine better
        options.log_severity_level = 3
        self._files = files
        self._sessions = {
            name: onnxruntime.InferenceSession(files[name], options, providers=["CPUExecutionProvider"])
            for name in (WORDS, CONTEXT)
        }
        self._names = Gazetteer.from_bytes(files[NAMES])
        self._place.clear()


def cut(doc: Doc) -> list[tuple[int, int]]:
    """The document, which has some tokens, in pieces of at most ``LONGEST``, (start, stop) each."""
    pieces, start = [], 0
    while len(doc) - start > LONGEST:
        stop = _best_cut(doc, start + SHORTEST, start + LONGEST)
        pieces.append((start, stop))
        start = stop
    return [*pieces, (start, len(doc))]


def _best_cut(doc: Doc, first: int, last: int) -> int:
    sentence = 0
    for stop in range(last, first, -1):
        before = doc[stop - 1]
        if before.is_space and "\n" in before.text:
            return stop
        if not sentence and before.text in {".", "!", "?"} and before.whitespace_:
            sentence = stop
    return sentence or last


def tensors(width: int) -> Model[list[Doc], list[Any]]:
    """Registered as ``nlp_cli.Tensors.v1``: hands the encoder's rows to components of spaCy's own."""

    def forward(model: Model[Any, Any], docs: list[Doc], is_train: bool) -> tuple[list[Any], Callable[[Any], Any]]:
        return [doc.tensor for doc in docs], lambda gradient: []

    return Model("nlp_cli_tensors", forward, dims={"nO": width})
