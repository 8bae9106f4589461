"""A timeline → one format on a stream. It is written when the last article is read: any may tell of the first day."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import fields
from typing import TextIO

import msgspec

from nlp_cli.timeline import Timeline, TimelineEntry
from nlp_cli.write import Format

NARROW = 18
"""Columns of the terminal for anything but the sentence."""
COLUMNS = tuple(field.name for field in fields(TimelineEntry))


def write_timeline(timeline: Timeline, out: TextIO, format: Format) -> None:
    """Write the entries of ``timeline``: a table, an array, an object a line, or CSV with a header row."""
    _WRITERS[format](timeline, out)


def _table(timeline: Timeline, out: TextIO) -> None:
    from rich.table import Table
    from rich.text import Text

    from nlp_cli.write.console import console_for

    console = console_for(out)
    if not timeline.entries:
        console.print(Text("No dates.", style="dim"))
        return
    several = len({entry.id for entry in timeline.entries}) > 1
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim italic")
    for column in ("Value", "When", "Told", "People", *(["Article"] if several else [])):
        width = None if column in ("Value", "Told") else NARROW
        table.add_column(column, overflow="fold", no_wrap=column == "Value", max_width=width)
    shown = ""
    for entry in timeline.entries:
        value = Text("" if entry.value == shown else entry.value, "bold green")
        people, article = Text("\n".join(entry.people), "bold cyan"), [Text(entry.id, "dim")] if several else []
        table.add_row(value, entry.text, entry.sentence, people, *article)
        shown = entry.value
    console.print(table)


def _json(timeline: Timeline, out: TextIO) -> None:
    out.write(msgspec.json.format(msgspec.json.encode(timeline.entries), indent=2).decode() + "\n")


def _jsonl(timeline: Timeline, out: TextIO) -> None:
    for entry in timeline.entries:
        out.write(msgspec.json.encode(entry).decode() + "\n")


def _csv(timeline: Timeline, out: TextIO) -> None:
    rows = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    rows.writeheader()
    for entry in timeline.entries:
        rows.writerow({**msgspec.to_builtins(entry), "people": "; ".join(entry.people)})


_WRITERS: dict[Format, Callable[[Timeline, TextIO], None]] = {
    Format.TABLE: _table,
    Format.JSON: _json,
    Format.JSONL: _jsonl,
    Format.CSV: _csv,
}
