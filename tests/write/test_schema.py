"""The schema holds what the writers write, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

import jsonschema
import pytest

from nlp_cli.analysis import Analysis
from nlp_cli.nlp.layers import Layer
from nlp_cli.write.record import to_json
from nlp_cli.write.schema import json_schema
from tests.write.analyses import BRIDGE, EMPTY

SCHEMA = json.loads(json_schema())


def record(analysis: Analysis, layers: Collection[Layer] = tuple(Layer)) -> dict[str, Any]:
    written: dict[str, Any] = json.loads(to_json(analysis, layers))
    return written


def valid(record: dict[str, Any]) -> bool:
    return bool(jsonschema.Draft202012Validator(SCHEMA).is_valid(record))


def test_is_a_schema() -> None:
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("layers", [tuple(Layer), (), *((layer,) for layer in Layer)])
def test_takes_every_selection_of_layers(layers: tuple[Layer, ...]) -> None:
    assert [valid(record(BRIDGE, layers)), valid(record(EMPTY, layers))] == [True, True]


@pytest.mark.parametrize("key", list(record(BRIDGE, ())))
def test_refuses_a_record_that_lacks_a_key(key: str) -> None:
    bridge = record(BRIDGE)
    del bridge[key]
    assert not valid(bridge)


@pytest.mark.parametrize(
    ("layer", "key", "value"),
    [
        ("entities", "start", "20"),
        ("entities", "name", None),
        ("quotes", "type", "free"),
        ("quotes", "cue", "sier"),
        ("dates", "type", "date"),
        ("dates", "value", None),
    ],
)
def test_refuses_what_no_layer_has(layer: str, key: str, value: object) -> None:
    bridge = record(BRIDGE)
    bridge[layer][0][key] = value
    assert not valid(bridge)


def test_every_field_that_has_a_meaning_of_its_own_tells_it() -> None:
    assert "NorNE" in SCHEMA["$defs"]["Entity"]["description"]


def test_a_date_knows_its_bounds_and_its_anchor() -> None:
    bridge = record(BRIDGE)
    bridge["dates"][0] |= {"begin": None, "last": None, "anchor": None, "rule": None}
    assert valid(bridge)
    bridge["dates"][0]["anchor"] = "today"
    assert not valid(bridge)
