"""Tables for the terminal: who and what the article names, who said what, and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TextIO

from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from nlp_cli.analysis import Analysis, Entity
from nlp_cli.nlp.layers import Layer
from nlp_cli.write.console import console_for
from nlp_cli.write.reading import read_value

GROUPS = {
    "PER": ("Person", "bold cyan"),
    "ORG": ("Organisation", "bold magenta"),
    "GPE_ORG": ("Place", "bold green"),
    "GPE_LOC": ("Place", "bold green"),
    "LOC": ("Place", "bold green"),
    "PROD": ("Product", "yellow"),
    "EVT": ("Event", "yellow"),
    "DRV": ("Derived", "dim"),
    "MISC": ("Other", "dim"),
}
LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk"}


def write(analyses: Iterable[Analysis], out: TextIO, layers: Collection[Layer], several: Callable[[], bool]) -> None:
    """Print each article under a rule with what its header says; colours only where ``out`` shows them."""
    console = console_for(out)
    for analysis in analyses:
        console.print(Rule(_heading(analysis), align="left", style="dim"))
        for layer, render in RENDERERS.items():
            if layer in layers:
                console.print(*render(analysis), "", sep="\n")


def _heading(analysis: Analysis) -> Text:
    place = f"{analysis.place} ({analysis.agency})" if analysis.place and analysis.agency else analysis.place
    language = LANGUAGES.get(analysis.language, analysis.language)
    facts = [place or analysis.agency, analysis.published, language]
    heading = Text(analysis.title or analysis.id, style="bold")
    return heading.append("".join(f"  ·  {fact}" for fact in facts if fact), style="not bold dim")


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim italic")
    for column in columns:
        table.add_column(column, justify="right" if column == "×" else "left", overflow="fold")
    return table


def _entities(analysis: Analysis) -> Iterator[Table | Text]:
    if not analysis.entities:
        yield Text("No entities.", style="dim")
        return
    table = _table("", "Entity", "×", "As")
    shown = ""
    for group, name, mentions in _by_name(analysis.entities):
        style = next(style for label, style in GROUPS.values() if label == group) if group in _LABELS else ""
        forms = [form for form, _ in Counter(" ".join(m.text.split()) for m in mentions).most_common() if form != name]
        table.add_row(
            group if group != shown else "", Text(name, style), str(len(mentions)), Text(", ".join(forms), "dim")
        )
        shown = group
    yield table


_LABELS = {label for label, _ in GROUPS.values()}


def _by_name(entities: Iterable[Entity]) -> list[tuple[str, str, list[Entity]]]:
    """(group, name, mentions), the groups in the order of ``GROUPS``, the most named first."""
    mentions: dict[tuple[str, str], list[Entity]] = {}
    for entity in entities:
        group, _ = GROUPS.get(entity.label, (entity.label, ""))
        mentions.setdefault((group, entity.name), []).append(entity)
    order = [*dict.fromkeys(label for label, _ in GROUPS.values()), *(group for group, _ in mentions)]
    rows = [(group, name, found) for (group, name), found in mentions.items()]
    return sorted(rows, key=lambda row: (order.index(row[0]), -len(row[2])))


def _quotes(analysis: Analysis) -> Iterator[Table | Text]:
    if not analysis.quotes:
        yield Text("No quotes.", style="dim")
        return
    table = _table("Speaker", "Quote", "Type", "Cue")
    for quote in analysis.quotes:
        cue = Text(quote.cue.text if quote.cue else "", "dim")
        table.add_row(speaker_text(quote.speaker), " ".join(quote.text.split()), quote.type, cue)
    yield table


def speaker_text(speaker: str | None) -> Text:
    """A speaker's name as all tables show it."""
    if speaker is None:
        return Text("?", "dim")
    return Text("the reporter", "italic") if speaker == "JOURNALIST" else Text(speaker, "bold cyan")


def _dates(analysis: Analysis) -> Iterator[Table | Text]:
    if not analysis.dates:
        yield Text("No dates.", style="dim")
        return
    table = _table("When", "Value", "Which is", "Type")
    for date in analysis.dates:
        value, reading = Text(date.value, "bold green"), read_value(date.value, date.type)
        table.add_row(" ".join(date.text.split()), value, reading, Text(date.type.lower(), "dim"))
    yield table


RENDERERS: dict[Layer, Callable[[Analysis], Iterator[Table | Text]]] = {
    Layer.ENTITIES: _entities,
    Layer.QUOTES: _quotes,
    Layer.DATES: _dates,
}
