"""JSON Lines: an object a line, as soon as its article is ready."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TextIO

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer
from nlp_cli.write.record import to_json


def write(analyses: Iterable[Analysis], out: TextIO, layers: Collection[Layer], several: Callable[[], bool]) -> None:
    """Write and flush each, so that a reader down the pipe never waits and an interrupted run keeps what it did."""
    for analysis in analyses:
        out.write(to_json(analysis, layers) + "\n")
        out.flush()
