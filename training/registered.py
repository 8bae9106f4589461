"""What ``spacy train --code`` imports: the configs' own names, and matrix products by numpy's BLAS.

thinc's own BLIS knows few processors; numpy's OpenBLAS was three times as fast on the layers of these encoders.
"""

from __future__ import annotations

from thinc.api import NumpyOps, registry

from training import augment, tokenizer

__all__ = ["augment", "tokenizer"]


class NumpyBlasOps(NumpyOps):  # type: ignore[misc]
    """Stands in for thinc's CPU backend."""

    def __init__(self, device_type: str = "cpu", device_id: int = -1, *, use_blis: bool = False) -> None:
        super().__init__(device_type, device_id, use_blis=use_blis)


registry.ops.register("NumpyOps", func=NumpyBlasOps)
