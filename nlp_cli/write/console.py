"""The rich console that tables are printed on."""

from __future__ import annotations

import os
from typing import TextIO

from rich.console import Console

WIDTH_OF_FILES = 100
"""Columns where no terminal tells its own."""


class _Console(Console):
    def on_broken_pipe(self) -> None:
        raise  # called while the error is handled; the command line knows what to make of it


def console_for(out: TextIO) -> Console:
    """Colours where ``out`` shows them; with ``NO_COLOR`` none at all, not even bold. ``[…]`` is no markup."""
    return _Console(
        file=out,
        highlight=False,
        markup=False,
        emoji=False,
        width=None if out.isatty() else WIDTH_OF_FILES,
        color_system=None if os.environ.get("NO_COLOR") else "auto",
    )
