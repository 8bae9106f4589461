"""One analysis as a JSON object."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlp_cli.nlp.layers import Layer
from nlp_cli.write.record import to_json, to_record
from tests.write.analyses import BRIDGE, EMPTY, TEXT

HEAD = ["schema_version", "id", "source", "language", "title", "published", "place", "agency", "model", "text"]


@pytest.mark.parametrize(
    ("layers", "keys"),
    [
        (tuple(Layer), ["entities", "quotes", "dates"]),
        ((Layer.DATES, Layer.ENTITIES), ["entities", "dates"]),
        ((Layer.QUOTES,), ["quotes"]),
    ],
)
def test_keys_in_the_order_of_the_contract(layers: Collection[Layer], keys: list[str]) -> None:
    """A layer that was asked for is there even if it is empty."""
    assert list(to_record(BRIDGE, layers)) == HEAD + keys
    assert list(to_record(EMPTY, layers)) == HEAD + keys


def test_values() -> None:
    assert json.loads(to_json(BRIDGE, tuple(Layer))) == {
        "schema_version": "1.0",
        "id": "bru",
        "source": "bru.txt",
        "language": "nb",
        "title": None,
        "published": "2022-01-07",
        "place": "Ås",
        "agency": "NTB",
        "model": {"name": "nb_test", "version": "1.0"},
        "text": TEXT,
        "entities": [
            {"start": 20, "end": 33, "text": "Kari Nordmann", "label": "PER", "name": "Kari Nordmann"},
            {"start": 42, "end": 50, "text": "Nordmann", "label": "PER", "name": "Kari Nordmann"},
            {"start": 52, "end": 54, "text": "Ås", "label": "GPE_LOC", "name": "Ås"},
        ],
        "quotes": [
            {
                "start": 2,
                "end": 13,
                "text": "Vi er klare",
                "type": "direct",
                "speaker": "Kari Nordmann",
                "speaker_mention": {"start": 20, "end": 33, "text": "Kari Nordmann"},
                "cue": {"start": 15, "end": 19, "text": "sier"},
                "style": "dash",
                "speaker_kind": "person",
                "speaker_title": None,
                "rule": {"quote": "dash turn", "speaker": "name"},
            }
        ],
        "dates": [
            {
                "start": 34,
                "end": 40,
                "text": "fredag",
                "type": "DATE",
                "value": "2022-01-07",
                "begin": "2022-01-07",
                "last": "2022-01-07",
                "anchor": "published",
                "rule": "weekday",
            }
        ],
    }


def test_letters_stand_as_they_are_on_one_line() -> None:
    line = to_json(replace(BRIDGE, text="Ås –\n«Æ»\u2028😀"), ())
    assert "\n" not in line
    assert '"text":"Ås –\\n«Æ»' in line


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    assert json.loads(to_json(replace(BRIDGE, text=text), ()))["text"] == text
