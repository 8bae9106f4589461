"""The contract as JSON Schema, made from the dataclasses, so that the two cannot part."""

from __future__ import annotations

from typing import Any

import msgspec

from nlp_cli.analysis import SCHEMA_VERSION, Analysis
from nlp_cli.nlp.layers import Layer


def json_schema() -> str:
    """Indented JSON Schema 2020-12 of one object of ``json`` and ``jsonl`` output.

    A layer that was not asked for is missing, so the three are optional; every other key is always there.
    """
    schema: dict[str, Any] = msgspec.json.schema(Analysis)
    analysis = schema["$defs"]["Analysis"]
    for layer in Layer:
        analysis["properties"][layer].pop("default", None)
    analysis["required"] = [key for key in analysis["properties"] if key not in tuple(Layer)]
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Analysis of a Norwegian news article, version {SCHEMA_VERSION}",
    }
    return msgspec.json.format(msgspec.json.encode({**head, **schema}), indent=2).decode()
