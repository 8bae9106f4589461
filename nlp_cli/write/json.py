"""Indented JSON: one object for one article, an array for several."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import chain
from typing import TextIO

import msgspec

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer
from nlp_cli.write.record import to_json


def write(analyses: Iterable[Analysis], out: TextIO, layers: Collection[Layer], several: Callable[[], bool]) -> None:
    """Write as it goes: only the second article tells that an array is wanted. Nothing analysed, nothing written."""
    objects = (msgspec.json.format(to_json(analysis, layers), indent=2) for analysis in analyses)
    first, second = next(objects, None), next(objects, None)
    if first is None:
        return
    if second is None and not several():
        out.write(first + "\n")
        return
    out.write("[\n" + first)
    try:
        for text in chain([second] if second else [], objects):
            out.write(",\n" + text)
    finally:
        out.write("\n]\n")  # after an interruption too: what is done can be read
