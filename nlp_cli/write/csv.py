"""CSV: a row a span, with the article's id and the layer; what a layer does not have stays empty."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any, TextIO

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer
from nlp_cli.write.record import to_record

COLUMNS = (
    *("id", "layer", "start", "end", "text", "label", "name", "type"),
    *("speaker", "speaker_mention", "cue", "style", "speaker_kind", "speaker_title", "speaker_rule"),
    *("value", "begin", "last", "anchor", "rule"),
)


def write(analyses: Iterable[Analysis], out: TextIO, layers: Collection[Layer], several: Callable[[], bool]) -> None:
    """RFC 4180 with a header row; spans in the order of the text, layer by layer. Nothing analysed, nothing written."""
    rows = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    for number, analysis in enumerate(analyses):
        if number == 0:
            rows.writeheader()
        rows.writerows(_rows(to_record(analysis, layers)))
        out.flush()


def _rows(record: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for layer in Layer:
        for span in record.get(layer, ()):
            yield {"id": record["id"], "layer": layer.value, **_flat(span)}


def _flat(span: dict[str, Any]) -> dict[str, Any]:
    """Spans as their text, the rules of a quote as two columns."""
    flat = {key: value["text"] if key in ("speaker_mention", "cue") and value else value for key, value in span.items()}
    rule = flat.get("rule")
    return {**flat, "rule": rule["quote"], "speaker_rule": rule["speaker"]} if isinstance(rule, dict) else flat
