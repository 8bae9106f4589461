"""Pipelines: ours or another, with just what a request needs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example

from nlp_cli.errors import ModelError
from nlp_cli.nlp.layers import Layer
from nlp_cli.nlp.pipeline import EMBEDDED, find_pipeline, load_pipeline

ENCODERS = {"encoder", "tok2vec"}
"""A component may bring its own."""


def names(model: Path | None, *layers: Layer) -> list[str]:
    return [name for name in load_pipeline(model, layers).pipe_names if name not in ENCODERS]


class TestEmbedded:
    """A request loads only what it needs."""

    def test_all_layers(self) -> None:
        assert names(None, *Layer) == [
            "nlp_cli_blocks",
            *("morphologizer", "parser", "ner"),
            *("nlp_cli_names", "nlp_cli_quotes", "nlp_cli_dates"),
        ]

    def test_entities_need_no_parser(self) -> None:
        assert names(None, Layer.ENTITIES) == ["nlp_cli_blocks", "morphologizer", "ner", "nlp_cli_names"]

    def test_that_holds_for_the_first_request_of_a_process(self) -> None:
        code = "import nlp_cli; print(*nlp_cli.load_pipeline(layers=[nlp_cli.Layer.ENTITIES]).pipe_names)"
        first = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert first.stdout.split() == ["nlp_cli_blocks", "encoder", "morphologizer", "ner", "nlp_cli_names"]

    def test_dates_need_no_entity_recogniser(self) -> None:
        assert names(None, Layer.DATES) == ["nlp_cli_blocks", "morphologizer", "parser", "nlp_cli_dates"]

    def test_quotes_need_no_dates(self) -> None:
        assert "nlp_cli_dates" not in names(None, Layer.QUOTES)

    def test_asking_again_costs_nothing(self) -> None:
        assert load_pipeline(None, [Layer.DATES, Layer.ENTITIES]) is load_pipeline(None, (Layer.ENTITIES, Layer.DATES))

    def test_its_labels_are_the_contracts(self) -> None:
        labels = load_pipeline(None, [Layer.ENTITIES]).get_pipe("ner").labels
        assert set(labels) <= {"PER", "ORG", "GPE_LOC", "GPE_ORG", "LOC", "PROD", "EVT", "DRV", "MISC"}

    def test_is_in_the_package(self) -> None:
        assert find_pipeline() == EMBEDDED


class TestAnother:
    def test_the_order_is_its_own_between_ours(self, other_pipeline: Path) -> None:
        assert names(other_pipeline, Layer.QUOTES) == [
            "nlp_cli_blocks",
            *("morphologizer", "parser", "ner"),
            *("nlp_cli_names", "nlp_cli_quotes"),
        ]

    def test_parts_of_speech_from_a_tagger_and_an_attribute_ruler(self, tmp_path: Path) -> None:
        """As in the pipelines for English: the ruler makes parts of speech of the tagger's tags."""
        nlp = spacy.blank("nb")
        rules = nlp.add_pipe("entity_ruler")
        nlp.add_pipe("tagger")
        nlp.add_pipe("parser")
        ruler = nlp.add_pipe("attribute_ruler")
        words = {"words": ["Kari"], "tags": ["navn"], "heads": [0], "deps": ["ROOT"]}
        nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("Kari"), words)])
        rules.add_patterns([{"label": "PER", "pattern": "Kari"}])
        ruler.add([[{"TAG": "navn"}]], {"POS": "PROPN"})
        nlp.to_disk(tmp_path / "tagged")
        doc = load_pipeline(tmp_path / "tagged", [Layer.QUOTES])("Kari")
        assert [token.pos_ for token in doc] == ["PROPN"]

    def test_rules_for_entities_do(self, tmp_path: Path) -> None:
        nlp = spacy.blank("nb")
        nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Kari Nordmann"}])
        nlp.to_disk(tmp_path / "rules")
        doc: Doc = load_pipeline(tmp_path / "rules", [Layer.ENTITIES])("Kari Nordmann bor her.")
        assert [(entity.text, entity.label_, entity.id_) for entity in doc.ents] == [
            ("Kari Nordmann", "PER", "Kari Nordmann")
        ]

    def test_an_encoder_that_nothing_listens_to_is_left_out(self, tmp_path: Path) -> None:
        nlp = spacy.blank("nb")
        nlp.add_pipe("tok2vec")
        nlp.initialize()
        nlp.to_disk(tmp_path / "idle")
        assert load_pipeline(tmp_path / "idle", [Layer.DATES]).pipe_names == ["nlp_cli_blocks", "nlp_cli_dates"]


class TestMissing:
    """The refusals themselves stand with the command line; here is what the error carries."""

    @pytest.fixture
    def refused(self) -> Callable[..., ModelError]:
        def run(model: Any, *layers: Layer) -> ModelError:
            with pytest.raises(ModelError) as caught:
                load_pipeline(model, layers)
            return caught.value

        return run

    def test_nothing_there(self, refused: Callable[..., ModelError]) -> None:
        error = refused("nb_none", Layer.DATES)
        assert error.problem == "no pipeline nb_none: no such package is installed and no such folder exists"
        assert error.status == 4

    def test_component(self, refused: Callable[..., ModelError], blank_pipeline: Path) -> None:
        error = refused(blank_pipeline, Layer.ENTITIES)
        assert error.problem == f"the pipeline {blank_pipeline} lacks an entity recogniser (ner), which entities need"
        assert "--model" in error.advice

    def test_a_file(self, refused: Callable[..., ModelError], tmp_path: Path) -> None:
        path = tmp_path / "model.bin"
        path.touch()
        assert refused(path, Layer.DATES).problem == f"{path} is no spaCy pipeline: it holds no config.cfg"

    def test_a_component_that_nobody_here_knows(
        self, refused: Callable[..., ModelError], blank_pipeline: Path, tmp_path: Path
    ) -> None:
        nlp = spacy.load(blank_pipeline)
        nlp.add_pipe("sentencizer", name="mystery")
        nlp.to_disk(tmp_path / "mystery")
        config = tmp_path / "mystery" / "config.cfg"
        text = config.read_text(encoding="utf-8")
        config.write_text(text.replace('"sentencizer"', '"their_own_thing"'), encoding="utf-8")
        error = refused(tmp_path / "mystery", Layer.DATES)
        assert "their_own_thing" in error.problem
        assert "\n" not in str(error)
