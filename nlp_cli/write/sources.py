"""Sources → one format on a stream. They add up over all articles, so nothing is written before the last one."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable
from dataclasses import fields
from typing import Any, TextIO

import msgspec

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer
from nlp_cli.sources import Source, add_up
from nlp_cli.write import Format, Write

COLUMNS = (
    *(field.name for field in fields(Source) if field.name != "first_mention"),
    *("first_id", "first_start", "first_end", "first_text"),
)


def sources_writer(format: Format) -> Write:
    """The function that writes the sources of analyses as ``format``. Nothing analysed, nothing written."""
    put = _FORMATS[format]

    def write(
        analyses: Iterable[Analysis], out: TextIO, layers: Collection[Layer], several: Callable[[], bool]
    ) -> None:
        seen = False

        def noticed() -> Iterable[Analysis]:
            nonlocal seen
            for analysis in analyses:
                seen = True
                yield analysis

        sources = add_up(noticed())
        if seen:
            put(sources, out)

    return write


def _json(sources: list[Source], out: TextIO) -> None:
    """Indented, always an array."""
    out.write(msgspec.json.format(msgspec.json.encode(sources), indent=2).decode() + "\n")


def _jsonl(sources: list[Source], out: TextIO) -> None:
    out.writelines(msgspec.json.encode(source).decode() + "\n" for source in sources)


def _csv(sources: list[Source], out: TextIO) -> None:
    """RFC 4180 with a header row; what is untold stays empty."""
    rows = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    rows.writeheader()
    for source in sources:
        row: dict[str, Any] = msgspec.to_builtins(source)
        first = row.pop("first_mention") or {}
        rows.writerow({**row, **{f"first_{key}": value for key, value in first.items()}})


def _table(sources: list[Source], out: TextIO) -> None:
    """For reading: where a source first stands is left to the other formats."""
    from rich.table import Table
    from rich.text import Text

    from nlp_cli.write.console import console_for
    from nlp_cli.write.table import speaker_text

    console = console_for(out)
    if not sources:
        console.print(Text("No quotes.", style="dim"))
        return
    over_articles = any(source.articles > 1 for source in sources)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim italic")
    for column in ("Source", "Title", "Kind"):
        table.add_column(column, overflow="fold")
    for column in ("Articles",) * over_articles + ("Quotes", "Direct", "Reported", "Words", "Share"):
        table.add_column(column, justify="right")
    for source in sources:
        counts = (source.articles,) * over_articles + (source.quotes, source.direct, source.reported, source.words)
        table.add_row(
            speaker_text(source.name),
            Text(source.title or ""),
            Text(source.kind or "", "dim"),
            *map(str, counts),
            f"{source.share:.0%}",
        )
    console.print(table)


_FORMATS: dict[Format, Callable[[list[Source], TextIO], None]] = {
    Format.TABLE: _table,
    Format.JSON: _json,
    Format.JSONL: _jsonl,
    Format.CSV: _csv,
}
