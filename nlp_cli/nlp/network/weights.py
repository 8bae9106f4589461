"""Arrays of a component, saved in half precision."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Self

import numpy as np

FILE = "weights.npz"


class Stored:
    """Mixin that saves and loads the attributes named in ``arrays``."""

    arrays: tuple[str, ...]

    def take(self, values: Mapping[str, Any]) -> Self:
        """Set the arrays, in single precision."""
        for name in self.arrays:
            setattr(self, name, np.ascontiguousarray(values[name], dtype=np.float32))
        return self

    def to_bytes(self, *, exclude: Sequence[str] = ()) -> bytes:
        """The arrays as a NumPy archive."""
        archive = io.BytesIO()
        np.savez(archive, **{name: getattr(self, name).astype(np.float16) for name in self.arrays})
        return archive.getvalue()

    def from_bytes(self, data: bytes, *, exclude: Sequence[str] = ()) -> Self:
        """Take the arrays of ``to_bytes``."""
        with np.load(io.BytesIO(data), allow_pickle=False) as archive:
            return self.take(archive)

    def to_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> None:
        """Write the arrays to the folder ``path``."""
        Path(path).mkdir(exist_ok=True)
        Path(path, FILE).write_bytes(self.to_bytes())

    def from_disk(self, path: str | Path, *, exclude: Sequence[str] = ()) -> Self:
        """Read the arrays from the folder ``path``."""
        return self.from_bytes(Path(path, FILE).read_bytes())
