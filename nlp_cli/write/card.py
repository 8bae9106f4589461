"""A pipeline's card for the terminal: what it is, what it learned from, how good and how fast it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TextIO

import msgspec
from rich.table import Table
from rich.text import Text

from nlp_cli.errors import ModelError
from nlp_cli.nlp.pipeline import EMBEDDED, find_pipeline
from nlp_cli.write.console import console_for

MEASURES = {
    "ents_f": "entities, F",
    "pos_acc": "parts of speech",
    "morph_acc": "features",
    "dep_uas": "heads",
    "dep_las": "heads and relations",
    "lemma_acc": "lemmas",
    "sents_f": "sentences, F",
}


def write_card(model: str | None, out: TextIO, *, as_json: bool) -> None:
    """Print the card of ``model`` (as in ``load_pipeline``) from its ``meta.json``, without loading it."""
    folder = find_pipeline(model)
    card, meta = _read(folder / "meta.json")
    if as_json:
        out.write(msgspec.json.format(card, indent=2).decode() + "\n")
        return
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    console_for(out).print(_facts(meta, size, embedded=folder == EMBEDDED), "", _scores(meta), sep="\n")


def _read(path: Path) -> tuple[bytes, dict[str, Any]]:
    try:
        card = path.read_bytes()
        return card, msgspec.json.decode(card, type=dict[str, Any])
    except (OSError, msgspec.DecodeError) as error:
        raise ModelError(f"{path} cannot be read: {error}", "a spaCy pipeline has its card there") from error


def _facts(meta: dict[str, Any], size: int, *, embedded: bool) -> Table:
    facts = Table.grid(padding=(0, 2))
    rows = {
        "model": f"{meta['lang']}_{meta['name']} {meta['version']}" + (" (embedded)" if embedded else ""),
        "what": meta.get("description"),
        "components": ", ".join(meta.get("components", [])),
        "size": f"{size / 1e6:.1f} MB",
        "speed": meta.get("performance", {}).get("speed_note"),
        "licence": meta.get("license"),
        "learned from": "\n".join(f"{s['name']} ({s['license']})" for s in meta.get("sources") or [] if "license" in s),
    }
    for name, value in rows.items():
        if value:
            facts.add_row(Text(name, "dim"), value)
    return facts


def _scores(meta: dict[str, Any]) -> Table:
    """A column a standard where the card has them apart, else one for all."""
    performance = meta.get("performance", {})
    columns = performance.get("by_standard") or {"": performance}
    table = Table(box=None, pad_edge=False, header_style="dim italic", title_justify="left")
    table.add_column(performance.get("measured_on", "scores"))
    for standard in columns:
        table.add_column(standard, justify="right")
    for key, name in MEASURES.items():
        if any(scores.get(key) for scores in columns.values()):
            table.add_row(name, *(f"{scores.get(key) or 0:.3f}" for scores in columns.values()))
    labels = dict.fromkeys(label for scores in columns.values() for label in scores.get("ents_per_type") or {})
    for label in labels:
        of = [(scores.get("ents_per_type") or {}).get(label, {}).get("f", 0.0) for scores in columns.values()]
        table.add_row(f"  {label}, F", *(f"{f:.3f}" for f in of), style="dim")
    return table
