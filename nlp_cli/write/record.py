"""One analysis as the JSON object of the contract, with only the layers that were asked for."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import msgspec

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer


def to_record(analysis: Analysis, layers: Collection[Layer]) -> dict[str, Any]:
    """A dict in the contract's order of keys."""
    record: dict[str, Any] = msgspec.to_builtins(analysis)
    for layer in Layer:
        if layer not in layers:
            del record[layer]
    return record


def to_json(analysis: Analysis, layers: Collection[Layer]) -> str:
    """One line of JSON; characters beyond ASCII stand as they are."""
    return msgspec.json.encode(to_record(analysis, layers)).decode()
