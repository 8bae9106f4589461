"""Word vectors in bytes: a quarter of the size on disk, single precision in memory.

A number is off by half of the largest in its row over 127 at most, which hardly any decision of a component hangs on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.vectors import Vectors
from spacy.vocab import Vocab

SCALES = "vectors.scales.npy"


class ByteVectors(Vectors):  # type: ignore[misc]
    """spaCy's vectors, saved as a table of int8 with one float32 factor a row."""

    data: NDArray[Any]

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:
        """Save to the folder ``path``."""
        table = self.data
        scales = np.maximum(np.abs(table).max(axis=1, keepdims=True), np.finfo("float32").tiny) / 127
        self.data = np.round(table / scales).astype("int8")
        try:
            super().to_disk(path, exclude=exclude)
        finally:
            self.data = table
        np.save(Path(path, SCALES), scales.astype("float32"), allow_pickle=False)

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> ByteVectors:
        """Load from the folder ``path``."""
        super().from_disk(path, exclude=exclude)
        self.data = self.data * np.load(Path(path, SCALES), allow_pickle=False)
        return self


def create_byte_vectors() -> Callable[[Vocab], ByteVectors]:
    """Config: ``[nlp.vectors] @vectors = "nlp_cli_byte_vectors"``."""

    def create(vocab: Vocab) -> ByteVectors:
        return ByteVectors(strings=vocab.strings)

    return create


def in_bytes(vectors: Vectors) -> ByteVectors:
    """The same floret table as ``ByteVectors``."""
    return ByteVectors(
        strings=vectors.strings,
        data=vectors.data,
        name=vectors.name,
        mode="floret",
        minn=vectors.minn,
        maxn=vectors.maxn,
        hash_count=vectors.hash_count,
        hash_seed=vectors.hash_seed,
        bow=vectors.bow,
        eow=vectors.eow,
        attr=vectors.attr,
    )
